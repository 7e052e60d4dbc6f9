//! Notes of interviews: from a cycle's folder, and one that is to be taken in. `interviews AUDIT` shows what is in them.

mod export;
mod show;

use std::path::Path;

use crate::audit::AuditFolder;
use crate::disclosure::Limits;
use crate::import::notes;
use crate::import::release::{self, Candidate, Decisions};
use crate::model::answers::{Interview, InterviewAnswers};
use crate::problem::{Checked, Place, Problem};
use crate::words::in_text;

pub(super) use show::run;

/// The folder of a cycle that holds notes.
pub(super) const FOLDER: &str = "3-interviews";

/// All notes of a cycle, in the order of their file names, and what was decided on their passages; a cycle without the
/// folder has none.
pub(super) fn read_folder(folder: &AuditFolder, cycle: &str) -> Checked<(InterviewAnswers, Decisions)> {
    let mut problems = Vec::new();
    let mut interviews = Vec::new();
    let own = folder.cycle_folder(cycle).join(FOLDER);
    let entries = match std::fs::read_dir(&own) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return (Some(Default::default()), problems);
        }
        Err(error) => return (None, vec![unreadable(&own, &error)]),
    };
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(|path| is_note(path)).collect();
    files.sort();
    for file in files {
        let (note, more) = read_file(folder, &file);
        problems.extend(more);
        if let Some((_, mut interview)) = note {
            let relative = file.strip_prefix(&folder.root).unwrap_or(&file);
            interview.file = relative.to_string_lossy().replace('\\', "/");
            problems.extend(told_before(&interviews, &interview).map(|before| twice(&file, before, &interview)));
            interviews.push(interview);
        }
    }
    let (decisions, more) = Decisions::read(&own.join(release::FILE));
    problems.extend(more);
    let decisions = decisions.unwrap_or_default();
    let released = decisions.released(&interviews);
    (Some((InterviewAnswers { interviews, released }, decisions)), problems)
}

/// The passages that may go out if the consultant says yes.
fn candidates(folder: &AuditFolder, interviews: &[Interview]) -> Vec<Candidate> {
    release::candidates(interviews, Limits::of(&folder.audit, &folder.instrument.settings).quote_length)
}

/// A warning when nobody decided yet which passages may go out.
pub(super) fn undecided(
    folder: &AuditFolder,
    cycle: &str,
    interviews: &[Interview],
    decisions: &Decisions,
) -> Option<Problem> {
    let open = decisions.undecided(&candidates(folder, interviews));
    let file = folder.cycle_folder(cycle).join(FOLDER).join(release::FILE);
    let problem = || Problem::warning(Place::File(file), "release-undecided").with("count", open);
    (open > 0).then(|| problem().with("audit", folder.root.display().to_string()).with("cycle", cycle))
}

/// The notes of the same coder on the same interview, if there are any: two people were given one id, or somebody's
/// notes are here twice.
pub(super) fn told_before<'a>(interviews: &'a [Interview], new: &Interview) -> Option<&'a Interview> {
    interviews.iter().find(|old| old.id == new.id && old.coder == new.coder)
}

/// The problem of notes told before.
pub(super) fn twice(file: &Path, before: &Interview, new: &Interview) -> Problem {
    Problem::error(Place::File(file.to_owned()), "notes-twice")
        .with("interview", new.id.as_str())
        .with("coder", new.coder.as_str())
        .with("first", before.file.as_str())
}

/// One file of notes: its text and what was read from it.
pub(super) fn read_file(folder: &AuditFolder, file: &Path) -> Checked<(String, Interview)> {
    let text = match std::fs::read(file).map(String::from_utf8) {
        Ok(Ok(text)) => text,
        Ok(Err(error)) => {
            let good = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes());
            return (None, vec![Problem::error(in_text(file, &text, good, 1), "not-utf8")]);
        }
        Err(error) => return (None, vec![unreadable(file, &error)]),
    };
    let (interview, problems) = notes::read(&text, file, &folder.instrument, &folder.audit);
    (interview.map(|interview| (text, interview)), problems)
}

/// Whether a file is a note by its ending.
pub(super) fn is_note(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("md"))
}

fn unreadable(file: &Path, error: &std::io::Error) -> Problem {
    Problem::error(Place::File(file.to_owned()), "cannot-read-notes").with("reason", error)
}
