//! One stored CSV file, read row by row with a reused record: memory does not grow with the rows.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use csv::{ErrorKind, Reader, ReaderBuilder, StringRecord};
use sha2::{Digest, Sha256};

use crate::audit::key::hex;
use crate::model::wording::Became;

use crate::problem::{Place, Problem};

/// After so many problems a file is given up: it is no batch any more, and nobody reads further.
const MOST_PROBLEMS: usize = 100;

/// The columns of the wanted fields, in their order; `None` where the file has no such column.
pub(super) type Columns = Vec<Option<usize>>;

/// A stored file whose header was read.
pub(super) struct Table {
    file: PathBuf,
    reader: Reader<Hashed>,
    header: StringRecord,
}

/// A file of which every byte that is read is hashed on the way: no second pass is needed to know it unchanged.
struct Hashed {
    file: std::fs::File,
    hash: Sha256,
}

impl Read for Hashed {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.hash.update(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}

/// One row while it is taken apart.
pub(super) struct Row<'a> {
    file: &'a Path,
    line: u32,
    record: &'a StringRecord,
    problems: &'a mut Vec<Problem>,
    /// Whether a cell could not be read: then the row does not count.
    broken: bool,
}

impl Table {
    /// Opens a file; a missing or unreadable one is a problem.
    pub(super) fn open(file: PathBuf, problems: &mut Vec<Problem>) -> Option<Table> {
        let opened = std::fs::File::open(&file).map_err(csv::Error::from);
        let opened = opened.map(|file| {
            let hashed = Hashed { file, hash: Sha256::new() };
            ReaderBuilder::new().buffer_capacity(1 << 16).from_reader(hashed)
        });
        let with_header = opened.and_then(|mut reader| reader.headers().cloned().map(|header| (reader, header)));
        match with_header {
            Ok((reader, header)) => Some(Table { file, reader, header }),
            Err(error) => {
                problems.push(of_csv(&file, &error));
                None
            }
        }
    }

    /// The columns of fields that must be there; a missing one is a problem of the header.
    pub(super) fn required(&self, fields: &[&str], problems: &mut Vec<Problem>) -> Option<Vec<usize>> {
        let columns = self.columns(fields.iter().copied());
        for (field, column) in fields.iter().zip(&columns) {
            if column.is_none() {
                let place = Place::Row { file: self.file.clone(), sheet: String::new(), row: 1 };
                problems.push(Problem::error(place, "stored-column-missing").with("field", *field));
            }
        }
        columns.into_iter().collect()
    }

    /// The columns of fields that may be absent.
    pub(super) fn columns<'a>(&self, fields: impl IntoIterator<Item = &'a str>) -> Columns {
        fields.into_iter().map(|field| self.header.iter().position(|name| name == field)).collect()
    }

    /// The columns of questions that may be absent; a column of an earlier version serves the questions it became.
    pub(super) fn asked(&self, questions: &[&str], became: impl Fn(&str) -> Became) -> Columns {
        let mut columns = vec![None; questions.len()];
        let at = |id: &str| questions.iter().position(|question| *question == id);
        for (column, name) in self.header.iter().enumerate() {
            let ids = match became(name) {
                Became::Untold => std::iter::once(name.to_owned()).collect(),
                Became::Mapped(ids) => ids,
                Became::Dropped => continue,
            };
            for slot in ids.iter().filter_map(|id| at(id)) {
                if let Some(slot) = columns.get_mut(slot).filter(|slot| slot.is_none()) {
                    *slot = Some(column);
                }
            }
        }
        columns
    }

    /// Takes every row apart; `each` gives false when it could not use a row.
    pub(super) fn rows(mut self, problems: &mut Vec<Problem>, mut each: impl FnMut(&mut Row)) {
        let mut record = StringRecord::new();
        let before = problems.len();
        loop {
            match self.reader.read_record(&mut record) {
                Ok(false) => return self.check_unchanged(problems),
                Ok(true) => {
                    let line = record.position().map_or(0, |position| narrow(position.line()));
                    each(&mut Row { file: &self.file, line, record: &record, problems, broken: false });
                }
                Err(error) => {
                    problems.push(of_csv(&self.file, &error));
                    if matches!(error.kind(), ErrorKind::Io(_)) {
                        return;
                    }
                }
            }
            if problems.len() - before >= MOST_PROBLEMS {
                return;
            }
        }
    }
}

impl Table {
    /// Compares what was read with the hash in the file's name.
    fn check_unchanged(self, problems: &mut Vec<Problem>) {
        let digest = hex(&self.reader.into_inner().hash.finalize());
        let name = self.file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let said = name.rsplit('-').next().unwrap_or_default();
        if said.is_empty() || !digest.starts_with(said) {
            problems.push(Problem::error(Place::File(self.file), "batch-changed"));
        }
    }
}

fn narrow(line: u64) -> u32 {
    u32::try_from(line).unwrap_or(u32::MAX)
}

/// What the CSV reader refuses, in words of the store.
fn of_csv(file: &Path, error: &csv::Error) -> Problem {
    let row = |line: u64| Place::Row { file: file.to_owned(), sheet: String::new(), row: narrow(line) };
    let line = error.position().map_or(1, csv::Position::line);
    match error.kind() {
        ErrorKind::UnequalLengths { expected_len, len, .. } => Problem::error(row(line), "stored-row-length")
            .with("found", *len as f64)
            .with("expected", *expected_len as f64),
        ErrorKind::Utf8 { .. } => Problem::error(row(line), "stored-not-utf8"),
        ErrorKind::Io(error) => Problem::error(Place::File(file.to_owned()), "unreadable-file").with("reason", error),
        _ => Problem::error(row(line), "stored-not-csv"),
    }
}

impl<'a> Row<'a> {
    /// The text of a cell.
    pub(super) fn text(&self, column: usize) -> &'a str {
        self.record.get(column).unwrap_or("")
    }

    /// The text of a cell whose column may be absent.
    pub(super) fn text_of(&self, column: Option<usize>) -> &'a str {
        column.map_or("", |column| self.text(column))
    }

    /// Writes down that a cell is not what it should be: `stored-…` says what that is.
    pub(super) fn refuse(&mut self, column: usize, key: &str) {
        self.broken = true;
        let column = u32::try_from(column + 1).unwrap_or(u32::MAX);
        let place = Place::Cell { file: self.file.to_owned(), sheet: String::new(), row: self.line, column };
        let found = self.text(column as usize - 1).to_owned();
        self.problems.push(Problem::error(place, key).with("found", found));
    }

    /// A cell that may be empty, parsed.
    pub(super) fn maybe<T: FromStr>(&mut self, column: usize, key: &str) -> Option<T> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        let value = text.parse().ok();
        if value.is_none() {
            self.refuse(column, key);
        }
        value
    }

    /// A cell that must hold a value.
    pub(super) fn value<T: FromStr>(&mut self, column: usize, key: &str) -> Option<T> {
        if self.text(column).is_empty() {
            self.refuse(column, key);
        }
        self.maybe(column, key)
    }

    /// A number that may be empty; infinite ones are none.
    pub(super) fn number(&mut self, column: usize) -> Option<f64> {
        let number: Option<f64> = self.maybe(column, "stored-number");
        if number.is_some_and(|number| !number.is_finite()) {
            self.refuse(column, "stored-number");
        }
        number
    }

    /// Whether every cell asked for could be read.
    pub(super) fn is_whole(&self) -> bool {
        !self.broken
    }
}
