//! A sheet as it lies in a file: rows of cells that know their place. Knows no survey.

mod delimited;
mod encoding;
mod look_through;
mod unseen;
mod workbook;

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use jiff::civil::{DateTime, Time};
use sha2::{Digest, Sha256};
use unicode_normalization::{UnicodeNormalization, is_nfc};

pub(crate) use self::unseen::Unseen;
use crate::problem::{Place, Problem};

/// Largest file that is read at all.
const FILE_LIMIT: u64 = 300 * 1024 * 1024;
/// Most columns of a sheet, as in a spreadsheet program.
const COLUMN_LIMIT: usize = 16_384;
/// Most rows of a sheet, as in a spreadsheet program.
const ROW_LIMIT: u32 = 1_048_576;
/// Most cells kept of one file, blanks between others counted: bounds memory whatever the file claims.
const CELL_LIMIT: usize = 32_000_000;

/// A file of sheets, read whole.
#[derive(Debug)]
pub(crate) struct Book {
    /// The file as the user named it.
    pub(crate) file: PathBuf,
    /// SHA-256 of its bytes, in hex.
    pub(crate) sha256: String,
    /// Text encoding of a CSV file, empty for workbooks.
    pub(crate) encoding: String,
    /// Its sheets in order.
    pub(crate) sheets: Vec<Sheet>,
}

/// One sheet; empty rows are left out, so every row carries its number.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    /// Its name, empty for CSV.
    pub(crate) name: String,
    /// Whether the user does not see it.
    pub(crate) hidden: bool,
    /// Rows that hold anything.
    pub(crate) rows: Vec<Row>,
    /// What the values do not tell.
    pub(crate) unseen: Unseen,
}

/// A row that holds at least one value.
#[derive(Debug)]
pub(crate) struct Row {
    /// Its number as a spreadsheet program shows it, from 1.
    pub(crate) number: u32,
    /// Its cells from column A to the last one that is not empty.
    pub(crate) cells: Vec<Cell>,
}

/// What stands in a cell. Texts are NFC, trimmed, without byte-order marks and no-break spaces, and never empty.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    Empty,
    Text(Rc<str>),
    Number(f64),
    Date(DateTime),
    /// A time of day without a date.
    Time(Time),
    Bool(bool),
    /// An error value such as `#REF!`; `=` for a formula that was never calculated.
    Error(String),
}

impl Sheet {
    /// Takes in what the values do not tell: a formula without a value is an error and not an empty cell.
    fn with_unseen(mut self, unseen: Unseen) -> Self {
        for (number, column) in &unseen.formulas {
            let at = match self.rows.binary_search_by_key(number, |row| row.number) {
                Ok(at) => at,
                Err(at) => {
                    self.rows.insert(at, Row { number: *number, cells: Vec::new() });
                    at
                }
            };
            let Some(row) = self.rows.get_mut(at) else { continue };
            if row.cells.len() <= *column {
                row.cells.resize(column + 1, Cell::Empty);
            }
            if let Some(cell) = row.cells.get_mut(*column).filter(|cell| cell.is_empty()) {
                *cell = Cell::Error(UNCALCULATED.to_owned());
            }
        }
        self.unseen = unseen;
        self
    }
}

/// Stands for a formula without a value.
pub(crate) const UNCALCULATED: &str = "=";

impl Row {
    /// The cell in this column (from 0); rows end at their last value, so a column beyond it is empty.
    pub(crate) fn cell(&self, column: usize) -> &Cell {
        const EMPTY: &Cell = &Cell::Empty;
        self.cells.get(column).unwrap_or(EMPTY)
    }
}

impl Cell {
    /// The cell as a reader sees it, for messages.
    pub(crate) fn shown(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) => text.to_string(),
            Cell::Number(number) => number.to_string(),
            Cell::Date(date) if date.time() == Time::midnight() => date.date().to_string(),
            Cell::Date(date) => date.strftime("%Y-%m-%d %H:%M").to_string(),
            Cell::Time(time) => time.strftime("%H:%M").to_string(),
            Cell::Bool(true) => "TRUE".to_owned(),
            Cell::Bool(false) => "FALSE".to_owned(),
            Cell::Error(error) => error.clone(),
        }
    }

    /// Whether nothing stands in it.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Cell::Empty)
    }
}

/// Reads a file of sheets: xlsx, xls, ods or csv, known by its content and not by its name.
pub(crate) fn open(file: &Path) -> Result<Book, Problem> {
    let bytes = read_bytes(file)?;
    let (sheets, encoding) = if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        (workbook::zipped(&bytes, file)?, String::new())
    } else if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        (workbook::compound(&bytes, file)?, String::new())
    } else {
        let (text, encoding) = encoding::decode(&bytes, file)?;
        (vec![delimited::read(&text, file)?], encoding.to_owned())
    };
    let sha256 = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Book { file: file.to_owned(), sha256, encoding, sheets })
}

fn read_bytes(file: &Path) -> Result<Vec<u8>, Problem> {
    let place = || Place::File(file.to_owned());
    let unreadable = |error: std::io::Error| Problem::error(place(), "sheet-unreadable").with("reason", &error);
    let mut bytes = Vec::new();
    File::open(file).map_err(unreadable)?.take(FILE_LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > FILE_LIMIT {
        return Err(Problem::error(place(), "sheet-file-too-large").with("limit", (FILE_LIMIT / 1024 / 1024) as f64));
    }
    if bytes.is_empty() {
        return Err(Problem::error(place(), "sheet-file-empty"));
    }
    Ok(bytes)
}

/// Collects the rows of one sheet under the limits, and keeps each short text once.
struct Rows<'a> {
    file: &'a Path,
    known: HashMap<Box<str>, Option<Rc<str>>>,
    rows: Vec<Row>,
    cells: usize,
}

impl<'a> Rows<'a> {
    fn new(file: &'a Path) -> Self {
        Rows { file, known: HashMap::new(), rows: Vec::new(), cells: 0 }
    }

    /// Puts a value into its place; row from 1, column from 0. Rows must come in order.
    fn put(&mut self, row: u32, column: usize, cell: Cell) -> Result<(), Problem> {
        if cell.is_empty() {
            return Ok(());
        }
        if row > ROW_LIMIT || column >= COLUMN_LIMIT {
            return Err(self.too_large());
        }
        match self.rows.last() {
            Some(last) if last.number > row => {
                return Err(Problem::error(Place::File(self.file.to_owned()), "sheet-broken"));
            }
            Some(last) if last.number == row => {}
            _ => self.rows.push(Row { number: row, cells: Vec::new() }),
        }
        let limit = CELL_LIMIT;
        let Some(last) = self.rows.last_mut() else { return Ok(()) };
        if last.cells.len() <= column {
            self.cells += column + 1 - last.cells.len();
            if self.cells > limit {
                return Err(self.too_large());
            }
            last.cells.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = last.cells.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    fn too_large(&self) -> Problem {
        Problem::error(Place::File(self.file.to_owned()), "sheet-too-large")
            .with("rows", ROW_LIMIT)
            .with("columns", COLUMN_LIMIT)
    }

    /// A text in its normal form; `Empty` when nothing is left of it.
    fn text(&mut self, raw: &str) -> Cell {
        /// Longer texts are seldom repeated.
        const SHORT: usize = 64;
        if raw.len() > SHORT {
            return normal(raw).map_or(Cell::Empty, Cell::Text);
        }
        if let Some(text) = self.known.get(raw) {
            return text.clone().map_or(Cell::Empty, Cell::Text);
        }
        let text = normal(raw);
        self.known.insert(raw.into(), text.clone());
        text.map_or(Cell::Empty, Cell::Text)
    }

    fn finish(self, name: String, hidden: bool) -> Sheet {
        Sheet { name, hidden, rows: self.rows, unseen: Unseen::default() }
    }
}

/// NFC, without byte-order marks, no-break spaces as spaces, trimmed.
fn normal(raw: &str) -> Option<Rc<str>> {
    let trimmed = raw.trim();
    let plain = trimmed.is_ascii() || (is_nfc(trimmed) && !trimmed.contains(['\u{feff}', '\u{a0}', '\u{202f}']));
    if plain {
        return (!trimmed.is_empty()).then(|| trimmed.into());
    }
    let text: String = trimmed
        .nfc()
        .filter(|c| *c != '\u{feff}')
        .map(|c| if matches!(c, '\u{a0}' | '\u{202f}') { ' ' } else { c })
        .collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.into())
}
