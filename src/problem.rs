//! A problem that a user can cause, and the place where it stands.
//!
//! A [`Problem`] is a message key with its arguments, never a finished sentence: the sentence is written by
//! [`crate::words`] in the reader's language. Every message has two parts in the Fluent files: its value says what was
//! found and what was expected; its attribute `.help` says what to do.

use std::fmt;
use std::path::{Path, PathBuf};

/// How much a problem weighs: an error stops the work, a warning is shown and the work goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written while one of these stands.
    Error,
    /// Shown, and the work goes on.
    Warning,
}

/// Where a problem stands. Rows, columns and lines count from 1, as people see them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A whole file or folder.
    File(PathBuf),
    /// A piece of a text file (YAML, Markdown): `excerpt` is the whole line, so that it can be shown.
    Text {
        /// The file.
        file: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// How many characters of the line are meant (at least 1).
        length: usize,
        /// The line itself, without its line end.
        excerpt: String,
    },
    /// A cell of a sheet; for CSV files `sheet` is empty.
    Cell {
        /// The file.
        file: PathBuf,
        /// The sheet's name, empty for CSV.
        sheet: String,
        /// Row, from 1.
        row: u32,
        /// Column, from 1.
        column: u32,
    },
    /// A whole row of a sheet; for CSV files `sheet` is empty.
    Row {
        /// The file.
        file: PathBuf,
        /// The sheet's name, empty for CSV.
        sheet: String,
        /// Row, from 1.
        row: u32,
    },
    /// The command line itself.
    CommandLine,
}

impl Place {
    /// The file that the place lies in, if any.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Place::File(file) | Place::Text { file, .. } | Place::Cell { file, .. } | Place::Row { file, .. } => {
                Some(file)
            }
            Place::CommandLine => None,
        }
    }
}

/// One argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Shown as it is.
    Text(String),
    /// Shown in the language's number format, and chooses the plural form.
    Number(f64),
    /// The key of another message, said in the reader's language before it goes in.
    Word(String),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Argument::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Argument::Text(text)
    }
}

impl From<f64> for Argument {
    fn from(number: f64) -> Self {
        Argument::Number(number)
    }
}

impl From<&std::io::Error> for Argument {
    /// Why a file could not be read or written, in the reader's language; what is rare stays in the system's own words.
    fn from(error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let key = match error.kind() {
            ErrorKind::NotFound => "reason-not-there",
            ErrorKind::PermissionDenied => "reason-not-allowed",
            ErrorKind::AlreadyExists => "reason-taken",
            ErrorKind::NotADirectory => "reason-no-folder",
            ErrorKind::IsADirectory => "reason-is-folder",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => "reason-full",
            ErrorKind::ReadOnlyFilesystem => "reason-read-only",
            ErrorKind::InvalidData => "reason-not-utf8",
            _ => return Argument::Text(error.to_string()),
        };
        Argument::Word(key.to_owned())
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Argument::Number(number as f64)
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Argument::Number(f64::from(number))
    }
}

/// A message key with its arguments: one sentence in every language.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The key in the Fluent files.
    pub key: String,
    /// Arguments by name, in the order given.
    pub arguments: Vec<(String, Argument)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<String>) -> Self {
        Message { key: key.into(), arguments: Vec::new() }
    }

    /// The same message with one argument more.
    #[must_use]
    pub fn with(mut self, name: &str, argument: impl Into<Argument>) -> Self {
        self.arguments.push((name.to_owned(), argument.into()));
        self
    }
}

/// Something wrong that a user can mend: where, what was found, what was expected, what to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Whether it stops the work.
    pub severity: Severity,
    /// Where it stands.
    pub place: Place,
    /// What it says; the key's `.help` attribute says what to do.
    pub message: Message,
}

impl Problem {
    /// A problem that stops the work.
    pub fn error(place: Place, key: impl Into<String>) -> Self {
        Problem { severity: Severity::Error, place, message: Message::new(key) }
    }

    /// A problem that is shown while the work goes on.
    pub fn warning(place: Place, key: impl Into<String>) -> Self {
        Problem { severity: Severity::Warning, place, message: Message::new(key) }
    }

    /// The same problem with one argument more.
    #[must_use]
    pub fn with(mut self, name: &str, argument: impl Into<Argument>) -> Self {
        self.message = self.message.with(name, argument);
        self
    }

    /// Whether the problem stops the work.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// A value and every problem met on the way to it. The value is there only if it can be worked with.
pub type Checked<T> = (Option<T>, Vec<Problem>);

/// The column letters of a spreadsheet for a column number counted from 1: 1 is `A`, 27 is `AA`.
pub fn column_letters(mut column: u32) -> String {
    let mut letters = Vec::new();
    while column > 0 {
        let digit = (column - 1) % 26;
        letters.push(char::from(b'A' + digit as u8));
        column = (column - 1) / 26;
    }
    letters.iter().rev().collect()
}

impl fmt::Display for Place {
    /// The place without words, as programs write it: `file:line:column`, `file[sheet]!F12`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::File(file) => write!(f, "{}", file.display()),
            Place::Text { file, line, column, .. } => write!(f, "{}:{line}:{column}", file.display()),
            Place::Cell { file, sheet, row, column } => {
                let cell = column_letters(*column);
                if sheet.is_empty() {
                    write!(f, "{}!{cell}{row}", file.display())
                } else {
                    write!(f, "{}[{sheet}]!{cell}{row}", file.display())
                }
            }
            Place::Row { file, sheet, row } => {
                if sheet.is_empty() {
                    write!(f, "{}!{row}", file.display())
                } else {
                    write!(f, "{}[{sheet}]!{row}", file.display())
                }
            }
            Place::CommandLine => Ok(()),
        }
    }
}

/// At most this many names stand in one message.
const LISTED: usize = 16;

/// Names one after another; of many only the first, and how many there are.
pub fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    match names.get(..LISTED) {
        Some(first) if names.len() > LISTED => format!("{}, … ({})", first.join(", "), names.len()),
        _ => names.join(", "),
    }
}

/// The candidate nearest to `found`, if one is near enough to be a slip of the keyboard.
pub fn did_you_mean<'a>(found: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let found = found.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&found, &candidate.to_lowercase()), candidate))
        .filter(|(similarity, _)| *similarity >= 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}
