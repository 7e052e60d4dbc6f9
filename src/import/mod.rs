//! Sheets and notes become answers with their places, and every problem found.
//!
//! ```text
//! file -> sheet (cells that know their place) -> sources (what each column is to the program that wrote it)
//!      -> headers, matching (which kind, which field) -> kinds (values) -> NewBatch
//! ```
//! Names end here: an identifier becomes a pseudonym, and free text loses the names that the sheet knows.

#![allow(clippy::result_large_err, reason = "a problem ends the work; boxing it would only be noise")]

mod fold;
mod gathered;
mod ground;
mod headers;
mod kinds;
mod large;
pub mod mapping;
mod matching;
mod met;
pub mod notes;
mod people;
mod sheet;
mod sources;
mod synonyms;
mod values;

use std::collections::BTreeMap;
use std::path::Path;

use self::gathered::Gathered;
use self::ground::Ground;
use self::headers::{Recognised, Unrecognised};
use self::kinds::Reading;
use self::mapping::Mapping;
use self::people::People;
use self::sheet::{Book, Sheet};
use self::synonyms::Synonyms;
use crate::audit::AuditFolder;
use crate::audit::store::NewBatch;
use crate::model::provenance::{Kind, Provenance};
use crate::problem::{Argument, Checked, Place, Problem, column_letters};

/// What became of a file.
pub struct FileRead {
    /// Every sheet of it that holds answers; `None` with an error among the problems.
    pub batches: Option<Vec<NewBatch>>,
    /// Every problem of the file.
    pub problems: Vec<Problem>,
    /// What a person must decide before it can be read: one mapping a sheet.
    pub doubtful: Vec<Mapping>,
    /// The confirmed mappings by which it was read.
    pub confirmed: Vec<Mapping>,
}

/// Reads a file of answers: every sheet of it that holds answers becomes a batch. All or nothing: with one error there
/// is no batch, and every problem of the file is told. Mappings kept in the audit are used.
pub fn read_sheet_file(folder: &AuditFolder, cycle: &str, file: &Path, kind: Option<Kind>) -> Checked<Vec<NewBatch>> {
    let (kept, mut problems) = mapping::kept(folder);
    let read = read_file(folder, cycle, file, kind, &kept.unwrap_or_default());
    problems.extend(read.problems);
    (read.batches, problems)
}

/// The same with these confirmed mappings, and with what is left to decide.
pub fn read_file(folder: &AuditFolder, cycle: &str, file: &Path, kind: Option<Kind>, mappings: &[Mapping]) -> FileRead {
    let synonyms = Synonyms::load();
    let pseudonym = folder.key.as_ref().map(|key| move |identifier: &str| key.pseudonym(identifier));
    let dates = folder.cycles.iter().find(|known| known.id == cycle);
    let ground = Ground {
        instrument: &folder.instrument,
        audit: &folder.audit,
        synonyms: &synonyms,
        pseudonym: pseudonym.as_ref().map(|pseudonym| pseudonym as &dyn Fn(&str) -> String),
        cycle: dates.map(|known| (known.cycle.from, known.cycle.to)),
        mappings,
    };
    read(&ground, &folder.root, file, kind)
}

/// The same on plain ground.
fn read(ground: &Ground, root: &Path, file: &Path, kind: Option<Kind>) -> FileRead {
    of_book(ground, root, sheet::open(file), kind)
}

/// The same of a file that was opened.
fn of_book(ground: &Ground, root: &Path, opened: Result<Book, Problem>, kind: Option<Kind>) -> FileRead {
    let mut all = FileRead { batches: None, problems: Vec::new(), doubtful: Vec::new(), confirmed: Vec::new() };
    let opened = opened.and_then(|mut book| {
        if book.head && !streams(ground, kind, &book) {
            book.read_whole()?;
        }
        Ok(book)
    });
    let mut book = match opened {
        Ok(book) => book,
        Err(problem) => return FileRead { problems: vec![problem], ..all },
    };
    let problems = &mut all.problems;
    let (form, wanted) = sources::own_form::kind(&book, ground, kind, problems);
    let mut batches = Vec::new();
    let mut unrecognised = Vec::new();
    for sheet in book.sheets.iter().filter(|sheet| !(sheet.rows.is_empty() || form && sheet.name.starts_with('_'))) {
        if sheet.hidden {
            problems.push(Problem::warning(place(&book, sheet), "sheet-hidden").with("sheet", sheet.name.as_str()));
            continue;
        }
        let mut found = Gathered::new(&book.file, &sheet.name);
        match headers::recognise(sheet, ground, wanted, form, book.head, &mut found) {
            Ok(mut recognised) => {
                all.doubtful.extend(recognised.doubtful.take());
                all.confirmed.extend(recognised.confirmed.take());
                batches.push(batch(ground, root, &book, sheet, &recognised, &mut found));
            }
            Err(why) => unrecognised.push((sheet, why)),
        }
        problems.extend(found.finish());
    }
    let none = batches.is_empty();
    problems.extend(unrecognised.into_iter().map(|(sheet, why)| refusal(&book, sheet, why, none, wanted)));
    if none && problems.iter().all(|problem| !problem.is_error()) {
        problems.push(Problem::error(Place::File(book.file.clone()), "sheet-file-empty"));
    }
    if book.is_harmful() {
        problems.push(Problem::error(Place::File(book.file.clone()), "sheet-hostile"));
    }
    let failed = problems.iter().any(Problem::is_error);
    let sha256 = book.sha256();
    for batch in &mut batches {
        batch.provenance.sha256.clone_from(&sha256);
    }
    all.batches = (!failed).then_some(batches);
    all
}

/// Whether every sheet that holds answers holds those of a questionnaire: their rows need not be in memory together.
fn streams(ground: &Ground, kind: Option<Kind>, book: &Book) -> bool {
    let (form, wanted) = sources::own_form::kind(book, ground, kind, &mut Vec::new());
    book.sheets.iter().filter(|sheet| !sheet.hidden && !sheet.rows.is_empty()).all(|sheet| {
        let mut found = Gathered::new(&book.file, &sheet.name);
        let known = headers::recognise(sheet, ground, wanted, form, true, &mut found);
        known.is_ok_and(|recognised| recognised.kind == Kind::Answers)
    })
}

/// Where a sheet begins; for CSV the file.
fn place(book: &Book, sheet: &Sheet) -> Place {
    match sheet.rows.first() {
        Some(row) if !sheet.name.is_empty() => {
            Place::Row { file: book.file.clone(), sheet: sheet.name.clone(), row: row.number }
        }
        _ => Place::File(book.file.clone()),
    }
}

/// A sheet that is not recognised stops the import only when the file holds nothing else.
fn refusal(book: &Book, sheet: &Sheet, why: Unrecognised, none: bool, wanted: Option<Kind>) -> Problem {
    let place = place(book, sheet);
    match why {
        Unrecognised::Codebook => Problem::error(place, "source-codebook"),
        Unrecognised::NoHeader if !none => Problem::warning(place, "sheet-left-out").with("sheet", sheet.name.as_str()),
        Unrecognised::NoHeader => match wanted {
            Some(kind) => {
                let mut problem = Problem::error(place, "sheet-no-header-of-kind");
                problem
                    .message
                    .arguments
                    .push(("kind".to_owned(), Argument::Word(format!("sheet-kind-{}", kind.word()))));
                problem
            }
            None => Problem::error(place, "sheet-no-header"),
        },
        Unrecognised::Unclear(kinds) => {
            let words: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
            Problem::error(place, "sheet-kind-unclear").with("kinds", words.join(", "))
        }
    }
}

fn batch(
    ground: &Ground,
    root: &Path,
    book: &Book,
    sheet: &Sheet,
    recognised: &Recognised,
    found: &mut Gathered,
) -> NewBatch {
    let people = People::of(ground, recognised, found);
    let mut reading = Reading { ground, sheet: recognised, people, found };
    let rows = if book.head { large::read(&mut reading, book, sheet) } else { kinds::read(&mut reading) };
    reading.people.report(reading.found);
    if rows.is_empty() && !found.failed() {
        found.push(Problem::error(place(book, sheet), "sheet-no-rows"));
    }
    let stored: Vec<&str> =
        recognised.fields.iter().filter(|field| field.stored).map(|field| field.id.as_str()).collect();
    let columns: BTreeMap<String, String> = recognised
        .columns
        .iter()
        .filter(|(field, _)| stored.contains(&field.as_str()))
        .map(|(field, column)| (field.clone(), column_letters(*column as u32 + 1)))
        .collect();
    let settings = &ground.instrument.settings;
    let provenance = Provenance {
        kind: recognised.kind,
        file: relative(root, &book.file),
        sheet: sheet.name.clone(),
        sha256: String::new(),
        columns,
        left_behind: recognised.left_behind.clone(),
        rows: rows.len() as u64,
        instrument: format!("{} {}", settings.id, settings.version),
        tool: format!("diagnoza {}", env!("CARGO_PKG_VERSION")),
        encoding: book.encoding.clone(),
    };
    let header = std::iter::once("row").chain(stored).map(str::to_owned).collect();
    NewBatch { provenance, header, rows }
}

/// The file's name as the store keeps it: relative to the audit folder when it lies in it, with `/` on every machine.
fn relative(root: &Path, file: &Path) -> String {
    let inside = match (root.canonicalize(), file.canonicalize()) {
        (Ok(root), Ok(file)) => file.strip_prefix(&root).ok().map(Path::to_owned),
        _ => None,
    };
    match inside {
        Some(path) => path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/"),
        None => file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests;
