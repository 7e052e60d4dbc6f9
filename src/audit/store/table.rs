//! One stored CSV file, read row by row: memory does not grow with the rows.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use sha2::{Digest, Sha256};

use super::lines::{Cell, Lines};
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
    lines: Lines<Hashed>,
    header: Vec<String>,
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
    text: &'a str,
    cells: &'a [Cell],
    problems: &'a mut Vec<Problem>,
    /// Whether a cell could not be read: then the row does not count.
    broken: bool,
}

impl Table {
    /// Opens a file; a missing or unreadable one is a problem.
    pub(super) fn open(file: PathBuf, problems: &mut Vec<Problem>) -> Option<Table> {
        match with_header(&file) {
            Ok((lines, header)) => Some(Table { file, lines, header }),
            Err(error) => {
                problems.push(unreadable(&file, &error));
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
        let before = problems.len();
        loop {
            let line = match self.lines.next_line() {
                Ok(None) => return self.check_unchanged(problems),
                Ok(Some(line)) => line,
                Err(error) => return problems.push(unreadable(&self.file, &error)),
            };
            let (number, cells) = (narrow(line.number), line.cells);
            match std::str::from_utf8(line.bytes) {
                Ok(text) if cells.len() == self.header.len() => {
                    each(&mut Row { file: &self.file, line: number, text, cells, problems, broken: false });
                }
                Ok(_) => problems.push(
                    Problem::error(row(&self.file, number), "stored-row-length")
                        .with("found", cells.len())
                        .with("expected", self.header.len()),
                ),
                Err(_) => problems.push(Problem::error(row(&self.file, number), "stored-not-utf8")),
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
        let digest = hex(&self.lines.into_inner().hash.finalize());
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

/// Opens a file and takes its first line as the header; one that is not UTF-8 names no column.
fn with_header(file: &Path) -> std::io::Result<(Lines<Hashed>, Vec<String>)> {
    let mut lines = Lines::new(Hashed { file: std::fs::File::open(file)?, hash: Sha256::new() });
    let header = lines.next_line()?.map_or_else(Vec::new, |line| {
        let name = |cell: &Cell| line.bytes.get(cell.range()).map(String::from_utf8_lossy);
        line.cells.iter().map(|cell| name(cell).unwrap_or_default().into_owned()).collect()
    });
    Ok((lines, header))
}

fn row(file: &Path, row: u32) -> Place {
    Place::Row { file: file.to_owned(), sheet: String::new(), row }
}

fn unreadable(file: &Path, error: &std::io::Error) -> Problem {
    Problem::error(Place::File(file.to_owned()), "unreadable-file").with("reason", error)
}

impl<'a> Row<'a> {
    /// The text of a cell.
    pub(super) fn text(&self, column: usize) -> &'a str {
        self.cells.get(column).and_then(|cell| self.text.get(cell.range())).unwrap_or_default()
    }

    /// The value of a cell that is one digit.
    #[inline]
    pub(super) fn digit(&self, column: usize) -> Option<u8> {
        let byte = self.cells.get(column)?.single(self.text.as_bytes())?;
        byte.is_ascii_digit().then(|| byte - b'0')
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
