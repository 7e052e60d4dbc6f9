//! Sheets and notes become answers with their places, and every problem found.
//!
//! ```text
//! file -> sheet (cells that know their place) -> sources (what each column is to the program that wrote it)
//!      -> headers, matching (which kind, which field) -> kinds (values) -> NewBatch
//! ```
//! Names end here: an identifier becomes a pseudonym, and free text loses the names that the sheet knows.

mod archive;
pub mod codebook;
pub mod descriptions;
pub mod documents;
mod fold;
mod gathered;
mod ground;
mod headers;
mod hidden;
mod identity;
mod kinds;
mod known;
mod large;
pub mod mapping;
mod marks;
mod matching;
mod met;
mod names;
pub mod notes;
mod people;
pub mod plan;
pub mod refi;
pub mod release;
mod sheet;
mod sources;
mod synonyms;
mod values;
mod word;
mod wording;
mod xml;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub use self::known::{KnownNames, known_names};

use self::gathered::{Fault, Gathered};
use self::ground::Ground;
use self::headers::{Recognised, Unrecognised};
use self::kinds::Reading;
use self::mapping::Mapping;
use self::people::People;
use self::sheet::{Book, Row, Sheet};
use self::synonyms::Synonyms;
use crate::audit::AuditFolder;
use crate::audit::store::{NewBatch, Rows};
use crate::model::provenance::{Kind, Provenance};
use crate::problem::{Argument, Checked, Place, Problem, Severity, column_letters};

pub use self::marks::Marks;

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
    /// Every bad cell, one by one, and the rows that were left out.
    pub marks: Marks,
}

impl FileRead {
    /// Nothing yet.
    fn of(file: &Path) -> Self {
        FileRead {
            batches: None,
            problems: Vec::new(),
            doubtful: Vec::new(),
            confirmed: Vec::new(),
            marks: Marks::new(file),
        }
    }
}

/// Reads a file of answers: every sheet of it that holds answers becomes a batch. All or nothing: with one error there
/// is no batch, and every problem of the file is told. Mappings kept in the audit are used.
pub fn read_sheet_file(folder: &AuditFolder, cycle: &str, file: &Path, kind: Option<Kind>) -> Checked<Vec<NewBatch>> {
    let (kept, mut problems) = mapping::kept(folder);
    let read = read_file(folder, cycle, file, kind, &kept.unwrap_or_default(), false);
    problems.extend(read.problems);
    (read.batches, problems)
}

/// The same with these confirmed mappings, with what is left to decide, and with every bad cell for a marked copy. With
/// `accept_valid` the rows with errors are left out and the others taken, if errors stand in nothing but rows of answers.
pub fn read_file(
    folder: &AuditFolder,
    cycle: &str,
    file: &Path,
    kind: Option<Kind>,
    mappings: &[Mapping],
    accept_valid: bool,
) -> FileRead {
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
    read(&ground, &folder.root, file, kind, accept_valid)
}

/// The same on plain ground.
fn read(ground: &Ground, root: &Path, file: &Path, kind: Option<Kind>, accept_valid: bool) -> FileRead {
    of_book(ground, root, file, sheet::open(file), (kind, accept_valid))
}

/// The same of a file that was opened. A large questionnaire in good order is read row by row; when something in it is
/// wrong, or more than its values must be known, it is read again, whole.
fn of_book(
    ground: &Ground,
    root: &Path,
    file: &Path,
    opened: Result<Book, Problem>,
    (kind, accept_valid): (Option<Kind>, bool),
) -> FileRead {
    let refused = |problem| FileRead { problems: vec![problem], ..FileRead::of(file) };
    let mut book = match opened {
        Ok(book) => book,
        Err(problem) => return refused(problem),
    };
    if book.head {
        let streamed = streams(ground, kind, &book).then(|| of_sheets(ground, root, &book, (kind, accept_valid)));
        match (book.looked_through(), streamed) {
            (Err(problem), _) => return refused(problem),
            (Ok(false), Some(read)) if read.batches.is_some() => return hashed(read, &mut book),
            (Ok(_), streamed) => match (book.read_whole(), streamed) {
                // What was seen row by row says more than that there is too much of it.
                (Err(problem), Some(read)) if problem.message.key == "sheet-too-large" && read.batches.is_none() => {
                    return read;
                }
                (Err(problem), _) => return refused(problem),
                (Ok(()), _) => {}
            },
        }
    }
    hashed(of_sheets(ground, root, &book, (kind, accept_valid)), &mut book)
}

/// Every batch says from which bytes it comes.
fn hashed(mut read: FileRead, book: &mut Book) -> FileRead {
    let sha256 = book.sha256();
    for batch in read.batches.iter_mut().flatten() {
        batch.provenance.sha256.clone_from(&sha256);
    }
    read
}

/// The sheets of a file that hold answers, in order.
fn of_sheets(ground: &Ground, root: &Path, book: &Book, (kind, accept_valid): (Option<Kind>, bool)) -> FileRead {
    let mut all = FileRead::of(&book.file);
    let problems = &mut all.problems;
    let (form, wanted) = sources::own_form::kind(book, ground, kind, problems);
    let mut batches = Vec::new();
    let mut unrecognised = Vec::new();
    for sheet in book
        .sheets
        .iter()
        .filter(|sheet| !(sheet.rows.is_empty() || form && sources::own_form::is_around(book, &sheet.name)))
    {
        if sheet.hidden {
            problems.push(Problem::warning(place(book, sheet), "sheet-hidden").with("sheet", sheet.name.as_str()));
            continue;
        }
        let mut found = Gathered::new(&book.file, &sheet.name);
        match headers::recognise(sheet, ground, wanted, form, book.head, &mut found) {
            Ok(mut recognised) => {
                let mut batch = batch(ground, root, book, sheet, &recognised, &mut found);
                all.doubtful.extend(recognised.undecided(found.codes()));
                all.confirmed.extend(recognised.confirmed.take());
                let left_out =
                    if accept_valid { left_out(&recognised, &mut batch, &mut found) } else { BTreeSet::new() };
                all.marks.add(found.marks(), first_row(&recognised), left_out);
                batches.push(batch);
            }
            Err(why) => {
                all.marks.add(found.marks(), 1, BTreeSet::new());
                unrecognised.push((sheet, why));
            }
        }
        problems.extend(found.finish());
    }
    let none = batches.is_empty();
    problems.extend(unrecognised.into_iter().map(|(sheet, why)| refusal(book, sheet, why, none, wanted)));
    if none && problems.iter().all(|problem| !problem.is_error()) {
        problems.push(Problem::error(Place::File(book.file.clone()), "sheet-file-empty"));
    }
    let failed = problems.iter().any(Problem::is_error);
    all.batches = (!failed).then_some(batches);
    all
}

/// The number of the first row of answers.
fn first_row(recognised: &Recognised) -> u32 {
    recognised.rows.first().map_or(u32::MAX, |row| row.number)
}

/// Takes the rows with errors out of a batch, if nothing else is wrong and good rows remain; gives the rows left out.
fn left_out(recognised: &Recognised, batch: &mut NewBatch, found: &mut Gathered) -> BTreeSet<u32> {
    let Some(mut rows) = found.bad_rows(first_row(recognised)).filter(|rows| !rows.is_empty()) else {
        return BTreeSet::new();
    };
    if recognised.kind == Kind::Observations {
        whole_logs(recognised, &mut rows, found);
    }
    let good = |row: &str| row.parse().ok().is_none_or(|row: u32| !rows.contains(&row));
    if !batch.rows.records().any(|row| good(row.get(0).unwrap_or_default())) {
        return BTreeSet::new();
    }
    if let Err(problem) = batch.rows.retain(good) {
        found.push(problem);
        return BTreeSet::new();
    }
    batch.provenance.rows = batch.rows.len() as u64;
    found.forgive();
    rows
}

/// In a log one activity ends where the next begins: without a row the one before it would last too long. So the whole
/// log of that person is left out.
fn whole_logs(recognised: &Recognised, rows: &mut BTreeSet<u32>, found: &mut Gathered) {
    let person = recognised.columns.get(kinds::PERSON).copied();
    let who = |row: &Row| person.map_or_else(String::new, |column| fold::fold(&row.cell(column).shown()));
    let people: BTreeSet<String> = recognised.rows.iter().filter(|row| rows.contains(&row.number)).map(who).collect();
    for row in recognised.rows.iter().filter(|row| people.contains(&who(row))) {
        if rows.insert(row.number) {
            let column = person.unwrap_or(0);
            found.note(row.number, column, Severity::Warning, Fault::new("observations-log-left-out"));
        }
    }
}

/// Whether every sheet that holds answers holds those of a questionnaire: their rows need not be in memory together.
fn streams(ground: &Ground, kind: Option<Kind>, book: &Book) -> bool {
    let (form, wanted) = sources::own_form::kind(book, ground, kind, &mut Vec::new());
    let around = |sheet: &Sheet| form && sources::own_form::is_around(book, &sheet.name);
    let read = |sheet: &&Sheet| !(sheet.hidden || sheet.rows.is_empty() || around(sheet));
    book.sheets.iter().filter(read).all(|sheet| {
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
    let stored: Vec<&str> =
        recognised.fields.iter().filter(|field| field.stored).map(|field| field.id.as_str()).collect();
    let header: Vec<String> = std::iter::once("row").chain(stored.iter().copied()).map(str::to_owned).collect();
    let rows = if book.head {
        large::read(&mut reading, book, sheet, Rows::beside(root, &header))
    } else {
        kinds::read(&mut reading)
    };
    reading.people.report(reading.found);
    hidden::tell(sheet, recognised, found);
    if rows.is_empty() && !found.failed() {
        found.push(Problem::error(place(book, sheet), "sheet-no-rows"));
    }
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
        wording: wording::hashes(ground, recognised),
        forgotten: None,
    };
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
