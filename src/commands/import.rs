//! `import AUDIT FILE...`: sheets and notes into the cycle's store, all or nothing.

use std::path::{Path, PathBuf};

use super::arguments::Import;
use super::mapping::{self, Mappings};
use super::terminal::Terminal;
use super::{Outcome, codebook, diagnose, documents, interviews, marked, output};
use crate::audit::store::{self, NewBatch, Written};
use crate::audit::{self, AuditFolder};
use crate::import;
use crate::model::answers::Interview;
use crate::problem::{Argument, Message, Place, Problem};

/// Interview notes, to be kept under a name.
pub(super) struct Note {
    pub(super) name: String,
    pub(super) text: Vec<u8>,
    pub(super) interview: Interview,
}

/// What one file became.
enum Read {
    Batches(Vec<NewBatch>),
    Notes(Vec<Note>),
}

pub(super) fn run(arguments: &Import, terminal: &Terminal) -> Outcome {
    let (folder, mut problems) = audit::open(&arguments.audit);
    let Some(folder) = folder else { return Err(problems) };
    // A codebook changes what notes may say: it comes in by itself.
    if let Some(file) = arguments.files.iter().find(|file| codebook::is_one(file)) {
        if arguments.files.len() > 1 {
            problems.push(Problem::error(Place::File(file.clone()), "codebook-alone"));
            return Err(problems);
        }
        return codebook::import(&folder, file, arguments.dry_run, terminal);
    }
    let at = diagnose::cycle_index(&folder, arguments.cycle.as_deref()).map_err(|problem| vec![problem])?;
    let Some(cycle) = folder.cycles.get(at).map(|cycle| cycle.id.as_str()) else { return Err(problems) };
    // Names that the sheets know shall not stand in the notes.
    let (notes, sheets): (Vec<&PathBuf>, Vec<&PathBuf>) =
        arguments.files.iter().partition(|file| interviews::is_note(file) || documents::is_one(file, arguments));
    let sheets = sheets.iter().map(|file| file.as_path()).filter(|_| !notes.is_empty());
    let names = import::known_names(&folder, sheets, arguments.kind.map(|word| word.0));
    let (mut mappings, more) = mapping::open(&folder, arguments);
    problems.extend(more);
    let mut ready: Vec<(&PathBuf, Read)> = Vec::new();
    let mut copies = marked::Copies::new(arguments);
    for file in &arguments.files {
        let (read, more) = if documents::is_one(file, arguments) {
            let (notes, more) = documents::read(&folder, file, &names, arguments, terminal);
            (notes.map(Read::Notes), more)
        } else {
            read(&folder, cycle, file, &mut mappings, &mut copies, arguments, terminal)
        };
        problems.extend(more);
        if let Some(Read::Notes(notes)) = &read {
            let known = notes.iter().flat_map(|note| names.in_notes(&String::from_utf8_lossy(&note.text), file));
            problems.extend(known);
        }
        ready.extend(read.map(|read| (file, read)));
    }
    problems.extend(mappings.unused(arguments));
    let texts = arguments.files.iter().any(|file| documents::is_one(file, arguments));
    if let Some(plan) = arguments.mapping.as_ref().filter(|file| !texts && documents::is_plan(file)) {
        problems.push(Problem::error(Place::File(plan.clone()), "plan-unused"));
    }
    // From here on nobody else writes: what is looked for in the store now is true until everything is in it.
    let mut going = Going { writing: store::begin(&folder), written: Vec::new() };
    problems.extend(told_again(&folder, cycle, &ready));
    // Before anything is stored: what is left out must lie somewhere first.
    copies.write(problems.iter().any(Problem::is_error), terminal).map_err(|problem| vec![problem])?;
    if problems.iter().any(Problem::is_error) {
        return Err(problems);
    }
    let kept: Result<Vec<Message>, Problem> = ready
        .into_iter()
        .flat_map(|(file, read)| match read {
            Read::Batches(batches) => {
                batches.into_iter().map(|batch| (file, One::Batch(Box::new(batch)))).collect::<Vec<_>>()
            }
            Read::Notes(notes) => notes.into_iter().map(|note| (file, One::Note(Box::new(note)))).collect(),
        })
        .map(|(file, one)| keep(&folder, cycle, file, one, arguments.dry_run, &mut going, terminal))
        .collect();
    match kept {
        Ok(messages) => messages.iter().for_each(|message| terminal.say(message)),
        Err(problem) => {
            // All or nothing: what went in before the failure goes out again.
            going.written.iter().rev().for_each(Kept::withdraw);
            problems.push(problem);
            return Err(problems);
        }
    }
    if let Err(problem) = mappings.keep(&folder, arguments, terminal) {
        problems.push(problem);
        return Err(problems);
    }
    Ok(problems)
}

/// Answers that the store has already, in a batch that is not this one.
fn told_again(folder: &AuditFolder, cycle: &str, ready: &[(&PathBuf, Read)]) -> Vec<Problem> {
    let batches = ready.iter().filter_map(|(file, read)| match read {
        Read::Batches(batches) => Some((file, batches)),
        Read::Notes(_) => None,
    });
    let new = batches.flat_map(|(file, batches)| batches.iter().map(move |batch| (file, batch)));
    let new = new.filter(|(_, batch)| !store::holds(folder, cycle, batch).unwrap_or(false));
    new.flat_map(|(file, batch)| store::again(folder, cycle, batch, file)).collect()
}

/// What goes into the store as one.
enum One {
    Batch(Box<NewBatch>),
    Note(Box<Note>),
}

/// The right to write, and what was written with it.
struct Going {
    writing: store::Writing,
    written: Vec<Kept>,
}

/// What went into the store just now.
enum Kept {
    Batch(Written),
    Note(PathBuf, Vec<PathBuf>),
}

impl Kept {
    fn withdraw(&self) {
        match self {
            Kept::Batch(written) => store::withdraw(written),
            Kept::Note(path, folders) => {
                let _ = std::fs::remove_file(path);
                store::remove_empty(folders);
            }
        }
    }
}

fn read(
    folder: &AuditFolder,
    cycle: &str,
    file: &Path,
    mappings: &mut Mappings,
    copies: &mut marked::Copies,
    arguments: &Import,
    terminal: &Terminal,
) -> (Option<Read>, Vec<Problem>) {
    if interviews::is_note(file) {
        let (note, problems) = interviews::read_file(folder, file);
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let note = note.map(|(text, interview)| Note { name, text: text.into_bytes(), interview });
        return (note.map(|note| Read::Notes(vec![note])), problems);
    }
    let read = mappings.read(folder, cycle, file, arguments, terminal);
    copies.keep(file, read.marks);
    (read.batches.map(Read::Batches), read.problems)
}

/// Puts one batch or note into the store and tells what became of it.
fn keep(
    folder: &AuditFolder,
    cycle: &str,
    file: &Path,
    one: One,
    dry_run: bool,
    going: &mut Going,
    terminal: &Terminal,
) -> Result<Message, Problem> {
    let (kind, rows) = match &one {
        One::Batch(batch) => (format!("kind-{}", batch.provenance.kind.word()), batch.rows.len()),
        One::Note(..) => ("kind-notes".to_owned(), 1),
    };
    let existed = match one {
        One::Batch(batch) if dry_run => store::holds(folder, cycle, &batch)?,
        One::Batch(batch) => {
            // Another file of the same command may hold the same answers.
            if !store::holds(folder, cycle, &batch)?
                && let Some(mut problem) = store::again(folder, cycle, &batch, file).into_iter().next()
            {
                problem.message.key = "answers-in-two-files".to_owned();
                return Err(problem);
            }
            let one = going.writing.write(folder, cycle, &batch)?;
            let existed = one.existed;
            going.written.push(Kept::Batch(one));
            existed
        }
        One::Note(note) => keep_note(folder, cycle, file, *note, dry_run, &mut going.written)?,
    };
    let key = match (existed, dry_run) {
        (true, _) => "imported-before",
        (false, true) => "would-import",
        (false, false) => "imported",
    };
    let message = Message::new(key).with("file", terminal.path(file)).with("kind", Argument::Word(kind));
    Ok(message.with("rows", rows).with("cycle", cycle))
}

/// Whether the note had been there before. Another text under the same name is never replaced: somebody wrote it.
fn keep_note(
    folder: &AuditFolder,
    cycle: &str,
    file: &Path,
    note: Note,
    dry_run: bool,
    written: &mut Vec<Kept>,
) -> Result<bool, Problem> {
    let place = folder.cycle_folder(cycle).join(interviews::FOLDER);
    let Note { name, text, interview } = note;
    let path = place.join(&name);
    if path.exists() {
        let same = std::fs::read(&path).is_ok_and(|there| there == text);
        let taken = || Problem::error(Place::File(file.to_owned()), "notes-taken").with("found", name.as_str());
        return if same { Ok(true) } else { Err(taken().with("cycle", cycle)) };
    }
    let (there, _) = interviews::read_folder(folder, cycle);
    let there = there.map(|(there, _)| there.interviews).unwrap_or_default();
    if let Some(before) = interviews::told_before(&there, &interview) {
        return Err(interviews::twice(file, before, &interview));
    }
    if !dry_run {
        let missing = store::missing_folders(&place);
        output::write_all(&place, &[(name, text)])?;
        written.push(Kept::Note(path, missing));
    }
    Ok(false)
}
