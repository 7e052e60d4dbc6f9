//! All problems of a file, each told once: the same fault in many cells of a column is one problem at its first place,
//! with how many cells it stands in and where the next ones are.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::marks::{Mark, SheetMarks};
use crate::problem::{Argument, Message, Place, Problem, Severity, column_letters};

/// What is wrong with a cell; the place is known to the caller.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fault {
    key: &'static str,
    arguments: Vec<(&'static str, Argument)>,
}

impl Fault {
    pub(crate) fn new(key: &'static str) -> Self {
        Fault { key, arguments: Vec::new() }
    }

    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        self.arguments.push((name, argument.into()));
        self
    }

    /// An argument that is text.
    fn text(&self, name: &str) -> String {
        let text = self.arguments.iter().find_map(|(known, argument)| match argument {
            Argument::Text(text) if *known == name => Some(text.clone()),
            _ => None,
        });
        text.unwrap_or_default()
    }
}

/// The fault of an answer code that nobody declared; it carries `found` and `scale`.
pub(crate) const UNDECLARED: &str = "value-answer-code";

/// How many further cells are named.
const NAMED: usize = 5;
/// How many cells of a sheet get a comment of their own in the marked copy; nobody reads more.
const MARKED: usize = 20_000;

struct Entry {
    problem: Problem,
    count: usize,
    cells: Vec<String>,
}

/// Problems of one sheet as they are met.
pub(crate) struct Gathered {
    file: PathBuf,
    sheet: String,
    by_column: BTreeMap<(usize, &'static str), Entry>,
    others: Vec<Problem>,
    /// Every bad cell with its own words, up to a number that bounds memory.
    marks: Vec<Mark>,
    /// Every row with an error in a cell.
    bad_rows: BTreeSet<u32>,
    /// Scales with the answer codes that nobody declared.
    codes: BTreeSet<(String, String)>,
}

impl Gathered {
    pub(crate) fn new(file: &Path, sheet: &str) -> Self {
        Gathered {
            file: file.to_owned(),
            sheet: sheet.to_owned(),
            by_column: BTreeMap::new(),
            others: Vec::new(),
            marks: Vec::new(),
            bad_rows: BTreeSet::new(),
            codes: BTreeSet::new(),
        }
    }

    /// The value, or the fault noted at its cell (row from 1, column from 0).
    pub(crate) fn keep<T>(&mut self, row: u32, column: usize, value: Result<T, Fault>) -> Option<T> {
        match value {
            Ok(value) => Some(value),
            Err(fault) => {
                self.note(row, column, Severity::Error, fault);
                None
            }
        }
    }

    /// Notes a fault of a cell.
    pub(crate) fn note(&mut self, row: u32, column: usize, severity: Severity, fault: Fault) {
        let cell = format!("{}{row}", column_letters(column as u32 + 1));
        let place = self.cell(row, column);
        if severity == Severity::Error {
            self.bad_rows.insert(row);
        }
        if fault.key == UNDECLARED {
            self.codes.insert((fault.text("scale"), fault.text("found")));
        }
        if self.marks.len() < MARKED {
            let arguments = fault.arguments.iter().map(|(name, argument)| ((*name).to_owned(), argument.clone()));
            let message = Message { key: fault.key.to_owned(), arguments: arguments.collect() };
            self.marks.push(Mark { row, column, severity, message: message.with("count", 1u32).with("cells", &*cell) });
        }
        let entry = self.by_column.entry((column, fault.key)).or_insert_with(|| {
            let mut problem = Problem { severity, ..Problem::error(place, fault.key) };
            for (name, argument) in fault.arguments {
                problem.message.arguments.push((name.to_owned(), argument));
            }
            Entry { problem, count: 0, cells: Vec::new() }
        });
        entry.count += 1;
        if entry.cells.len() < NAMED {
            entry.cells.push(cell);
        }
    }

    /// Whether an error was noted.
    pub(crate) fn failed(&self) -> bool {
        self.others.iter().chain(self.by_column.values().map(|entry| &entry.problem)).any(Problem::is_error)
    }

    /// Whether a row between these two holds an error: what it said is missing there, and that is told already.
    pub(crate) fn is_bad_between(&self, one: u32, other: u32) -> bool {
        self.bad_rows.iter().any(|row| (one.min(other) + 1..one.max(other)).contains(row))
    }

    /// The answer codes that nobody declared, with their scales.
    pub(crate) fn codes(&self) -> &BTreeSet<(String, String)> {
        &self.codes
    }

    /// Notes a problem that stands for itself.
    pub(crate) fn push(&mut self, problem: Problem) {
        self.others.push(problem);
    }

    /// The place of a cell (row from 1, column from 0).
    pub(crate) fn cell(&self, row: u32, column: usize) -> Place {
        Place::Cell { file: self.file.clone(), sheet: self.sheet.clone(), row, column: column as u32 + 1 }
    }

    /// The place of a row.
    pub(crate) fn row(&self, row: u32) -> Place {
        Place::Row { file: self.file.clone(), sheet: self.sheet.clone(), row }
    }

    /// The place of the sheet itself: its first row, so that the sheet is named; for CSV the file.
    pub(crate) fn file(&self) -> Place {
        Place::File(self.file.clone())
    }

    /// Rows from `first` on that hold an error, when nothing else is wrong: leaving them out leaves a good sheet.
    pub(crate) fn bad_rows(&self, first: u32) -> Option<BTreeSet<u32>> {
        let mut rows = self.bad_rows.clone();
        for problem in self.others.iter().filter(|problem| problem.is_error()) {
            match problem.place {
                Place::Cell { row, .. } | Place::Row { row, .. } => rows.insert(row),
                _ => return None,
            };
        }
        rows.first().is_none_or(|row| *row >= first).then_some(rows)
    }

    /// The errors found so far stop nothing any more: the rows that they stand in are left out. They stay marked.
    pub(crate) fn forgive(&mut self) {
        self.marks.extend(self.others.iter().filter_map(Mark::of));
        self.others.iter_mut().chain(self.by_column.values_mut().map(|entry| &mut entry.problem)).for_each(|problem| {
            problem.severity = Severity::Warning;
        });
        self.bad_rows.clear();
    }

    /// What is to be marked in a copy of the sheet.
    pub(crate) fn marks(&self) -> SheetMarks {
        let mut marks = self.marks.clone();
        let known: BTreeSet<(u32, usize, &str)> =
            self.marks.iter().map(|mark| (mark.row, mark.column, mark.message.key.as_str())).collect();
        let others = self.others.iter().filter_map(Mark::of);
        marks.extend(others.filter(|mark| !known.contains(&(mark.row, mark.column, mark.message.key.as_str()))));
        marks.sort_by_key(|mark| (mark.row, mark.column));
        SheetMarks { sheet: self.sheet.clone(), marks, ..SheetMarks::default() }
    }

    /// All of them, in order of place. Every problem of cells carries `count` and `cells`.
    pub(crate) fn finish(self) -> Vec<Problem> {
        let cells = self.by_column.into_values().map(|entry| {
            let mut list = entry.cells.join(", ");
            if entry.count > entry.cells.len() {
                list.push_str(", …");
            }
            entry.problem.with("count", entry.count).with("cells", list)
        });
        let mut problems: Vec<Problem> = self.others.into_iter().chain(cells).collect();
        problems.sort_by(|a, b| a.place.cmp(&b.place));
        problems
    }
}
