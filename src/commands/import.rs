//! `import AUDIT FILE...`: sheets and notes into the cycle's store, all or nothing.

use std::path::{Path, PathBuf};

use super::arguments::Import;
use super::terminal::Terminal;
use super::{Outcome, diagnose, interviews, output};
use crate::audit::store::{self, NewBatch};
use crate::audit::{self, AuditFolder};
use crate::import;
use crate::problem::{Argument, Message, Problem};

/// What one file became.
enum Read {
    Batches(Vec<NewBatch>),
    /// A note, to be kept under this name.
    Note(String, Vec<u8>),
}

pub(super) fn run(arguments: &Import, terminal: &Terminal) -> Outcome {
    let (folder, mut problems) = audit::open(&arguments.audit);
    let Some(folder) = folder else { return Err(problems) };
    let at = diagnose::cycle_index(&folder, arguments.cycle.as_deref()).map_err(|problem| vec![problem])?;
    let Some(cycle) = folder.cycles.get(at).map(|cycle| cycle.id.as_str()) else { return Err(problems) };
    // Names that the sheets know shall not stand in the notes.
    let (notes, sheets): (Vec<&PathBuf>, Vec<&PathBuf>) =
        arguments.files.iter().partition(|file| interviews::is_note(file));
    let sheets = sheets.iter().map(|file| file.as_path()).filter(|_| !notes.is_empty());
    let names = import::known_names(&folder, sheets, arguments.kind.map(|word| word.0));
    let mut ready: Vec<(&PathBuf, Read)> = Vec::new();
    for file in &arguments.files {
        let (read, more) = read(&folder, cycle, file, arguments);
        problems.extend(more);
        if let Some(Read::Note(_, text)) = &read {
            problems.extend(names.in_notes(&String::from_utf8_lossy(text), file));
        }
        ready.extend(read.map(|read| (file, read)));
    }
    if problems.iter().any(Problem::is_error) {
        return Err(problems);
    }
    for (file, read) in ready {
        let result = match read {
            Read::Batches(batches) => keep(&folder, cycle, file, &batches, arguments.dry_run, terminal),
            Read::Note(name, text) => keep_note(&folder, cycle, file, name, text, arguments.dry_run, terminal),
        };
        if let Err(problem) = result {
            problems.push(problem);
            return Err(problems);
        }
    }
    Ok(problems)
}

fn read(folder: &AuditFolder, cycle: &str, file: &Path, arguments: &Import) -> (Option<Read>, Vec<Problem>) {
    if interviews::is_note(file) {
        let (note, problems) = interviews::read_file(folder, file);
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        return (note.map(|(text, _)| Read::Note(name, text.into_bytes())), problems);
    }
    let kind = arguments.kind.map(|word| word.0);
    let (batches, problems) = import::read_sheet_file(folder, cycle, file, kind);
    (batches.map(Read::Batches), problems)
}

fn keep(
    folder: &AuditFolder,
    cycle: &str,
    file: &Path,
    batches: &[NewBatch],
    dry_run: bool,
    terminal: &Terminal,
) -> Result<(), Problem> {
    for batch in batches {
        let key = if dry_run {
            "would-import"
        } else if store::write(folder, cycle, batch)?.existed {
            "imported-before"
        } else {
            "imported"
        };
        let kind = Argument::Word(format!("kind-{}", batch.provenance.kind.word()));
        terminal.say(
            &Message::new(key)
                .with("file", terminal.path(file))
                .with("kind", kind)
                .with("rows", batch.rows.len())
                .with("cycle", cycle),
        );
    }
    Ok(())
}

fn keep_note(
    folder: &AuditFolder,
    cycle: &str,
    file: &Path,
    name: String,
    text: Vec<u8>,
    dry_run: bool,
    terminal: &Terminal,
) -> Result<(), Problem> {
    if !dry_run {
        output::write_all(&folder.cycle_folder(cycle).join(interviews::FOLDER), &[(name, text)])?;
    }
    let key = if dry_run { "would-import" } else { "imported" };
    let kind = Argument::Word("kind-notes".to_owned());
    terminal.say(
        &Message::new(key)
            .with("file", terminal.path(file))
            .with("kind", kind)
            .with("rows", 1usize)
            .with("cycle", cycle),
    );
    Ok(())
}
