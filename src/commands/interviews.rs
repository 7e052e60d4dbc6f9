//! Notes of interviews: from a cycle's folder, and one that is to be taken in.

use std::path::Path;

use crate::audit::AuditFolder;
use crate::import::notes;
use crate::model::answers::InterviewAnswers;
use crate::problem::{Checked, Place, Problem};

/// The folder of a cycle that holds notes.
pub(super) const FOLDER: &str = "3-interviews";

/// All notes of a cycle, in the order of their file names; a cycle without the folder has none.
pub(super) fn read_folder(folder: &AuditFolder, cycle: &str) -> Checked<InterviewAnswers> {
    let mut problems = Vec::new();
    let mut interviews = Vec::new();
    let own = folder.cycle_folder(cycle).join(FOLDER);
    let entries = match std::fs::read_dir(&own) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return (Some(InterviewAnswers::default()), problems);
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
            interviews.push(interview);
        }
    }
    (Some(InterviewAnswers { interviews }), problems)
}

/// One file of notes: its text and what was read from it.
pub(super) fn read_file(folder: &AuditFolder, file: &Path) -> Checked<(String, crate::model::answers::Interview)> {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
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
    Problem::error(Place::File(file.to_owned()), "cannot-read-notes").with("reason", error.to_string())
}
