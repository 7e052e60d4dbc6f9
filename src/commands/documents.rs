//! Texts of other programs that become notes: projects of qualitative analysis, and documents. What only a person can
//! say of them is written as `NAME.notes.yaml` to fill in, and comes back with `--mapping`.

use std::path::{Path, PathBuf};

use super::arguments::Import;
use super::import::Note;
use super::terminal::Terminal;
use crate::audit::AuditFolder;
use crate::import::plan::{self, Plan};
use crate::import::refi;
use crate::import::{KnownNames, documents, notes};
use crate::problem::{Checked, Place, Problem};

/// Whether a file holds texts that become notes. A `.txt` can also be a table of answers.
pub(super) fn is_one(file: &Path, arguments: &Import) -> bool {
    match ending(file).as_str() {
        "docx" | "qdpx" => true,
        "txt" => arguments.kind.is_none() && std::fs::read(file).is_ok_and(|bytes| !documents::is_table(&bytes)),
        _ => false,
    }
}

/// Whether the file given with `--mapping` says what texts are, not what columns are.
pub(super) fn is_plan(file: &Path) -> bool {
    std::fs::read_to_string(file).is_ok_and(|text| Plan::is_one(&text))
}

fn ending(file: &Path) -> String {
    file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// The notes that a file becomes.
pub(super) fn read(
    folder: &AuditFolder,
    file: &Path,
    names: &KnownNames,
    arguments: &Import,
    terminal: &Terminal,
) -> Checked<Vec<Note>> {
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            let problem = Problem::error(Place::File(file.to_owned()), "sheet-unreadable").with("reason", &error);
            return (None, vec![problem]);
        }
    };
    let (project, mut problems) = match ending(file).as_str() {
        "qdpx" => refi::project(&bytes, file),
        ending => documents::read(&bytes, file, ending == "docx"),
    };
    let Some(project) = project else { return (None, problems) };
    if project.sources.is_empty() {
        problems.push(Problem::error(Place::File(file.to_owned()), "refi-no-texts"));
    }
    for (kind, count) in &project.left_behind {
        problems.push(Problem::warning(Place::File(file.to_owned()), *kind).with("count", *count));
    }
    let (instrument, audit) = (&folder.instrument, &folder.audit);
    let plan = match arguments.mapping.as_ref().filter(|file| is_plan(file)) {
        Some(file) => {
            let (plan, more) = Plan::read(file, instrument, audit);
            problems.extend(more);
            plan
        }
        None => match plan::proposed(&project, instrument, audit) {
            (plan, true) => Some(plan),
            (plan, false) => {
                problems.push(write(&plan, file, arguments, terminal));
                None
            }
        },
    };
    let files = plan.and_then(|plan| {
        let (files, more) = plan.notes(&project, instrument, names, file);
        problems.extend(more);
        files
    });
    let notes = files.map(|files| taken_in(folder, files, file, &mut problems));
    (notes.filter(|_| !problems.iter().any(Problem::is_error)), problems)
}

/// The files as notes, read the way that all notes are read.
fn taken_in(
    folder: &AuditFolder,
    files: Vec<plan::PlannedFile>,
    file: &Path,
    problems: &mut Vec<Problem>,
) -> Vec<Note> {
    let mut taken = Vec::new();
    for planned in files {
        let (interview, more) =
            notes::read(&planned.text, &file.join(&planned.name), &folder.instrument, &folder.audit);
        problems.extend(more);
        taken.extend(interview.map(|interview| Note {
            name: planned.name,
            text: planned.text.into_bytes(),
            interview,
        }));
    }
    taken
}

/// Writes the plan beside where the user stands. One that is there already may have been filled in and stays.
fn write(plan: &Plan, file: &Path, arguments: &Import, terminal: &Terminal) -> Problem {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let target = PathBuf::from(format!("{name}.notes.yaml"));
    let text = plan.written(&terminal.words().word("plan-advice"));
    if !target.exists()
        && !arguments.dry_run
        && let Err(error) = crate::audit::store::write_whole(&target, text.as_bytes())
    {
        return Problem::error(Place::File(target), "unwritable-file").with("reason", &error);
    }
    Problem::error(Place::File(target.clone()), "plan-written").with("plan", target.display().to_string())
}
