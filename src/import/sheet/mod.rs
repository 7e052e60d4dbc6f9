//! A sheet as it lies in a file: rows of cells that know their place. Knows no survey.

mod blocks;
mod delimited;
mod encoding;
mod gate;
mod look_through;
mod records;
mod unseen;
mod workbook;

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;

use jiff::civil::{DateTime, Time};
use sha2::{Digest, Sha256};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use self::blocks::Blocks;
use self::gate::{Gate, Watch};
pub(crate) use self::unseen::Unseen;

/// The text of a file that is no sheet, in whichever encoding.
pub(crate) fn decode_text(bytes: &[u8], file: &Path) -> Result<String, Problem> {
    encoding::decode(bytes, file).map(|(text, _)| text.into_owned())
}

use self::workbook::Looked;
use crate::problem::{Place, Problem};

/// Largest file that is read at all.
const FILE_LIMIT: u64 = 300 * 1024 * 1024;
/// Most columns of a sheet, as in a spreadsheet program.
const COLUMN_LIMIT: usize = 16_384;
/// Most rows of a sheet, as in a spreadsheet program.
pub(crate) const ROW_LIMIT: u32 = 1_048_576;
/// Most cells kept of one file, blanks between others counted: bounds memory whatever the file claims.
const CELL_LIMIT: usize = 32_000_000;

/// A file of sheets, read whole.
#[derive(Debug)]
pub(crate) struct Book {
    /// The file as the user named it.
    pub(crate) file: PathBuf,
    /// Text encoding of a CSV file, empty for workbooks.
    pub(crate) encoding: String,
    /// Its sheets in order.
    pub(crate) sheets: Vec<Sheet>,
    /// Whether the sheets hold no more than their first rows: the others come with [`Book::rows`].
    pub(crate) head: bool,
    bytes: Arc<Vec<u8>>,
    /// A large text that is not in memory, and how it begins.
    text: Option<(File, String)>,
    hash: Option<JoinHandle<String>>,
    /// The hash of a text that was read in blocks to its end.
    hash_of_blocks: OnceLock<String>,
    gate: Option<(Arc<Gate>, Watch)>,
    /// The parts of a large workbook that hold more than values, once it was looked through.
    telling: Option<Vec<String>>,
}

/// What comes of a large sheet.
pub(crate) enum Piece<'a> {
    /// The rest of a text from the beginning of a record: its row, the text, the delimiter. Whoever can read the record
    /// says how many bytes it had; with 0 it comes as a row.
    Text(u32, &'a [u8], u8),
    /// A row.
    Row(&'a Row),
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
#[derive(Debug, Clone)]
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

/// From so many bytes a file is large.
const LARGE: usize = 1 << 20;
/// In so many bytes the first rows of a large text are looked for.
const BEGIN: u64 = 1 << 20;
/// How many rows of every sheet of a large file are read at first.
const HEAD: usize = 200;

/// Reads a file of sheets: xlsx, xlsb, xls, ods or csv, known by its content and not by its name. Of a large xlsx or csv file
/// only the first rows of every sheet.
pub(crate) fn open(file: &Path) -> Result<Book, Problem> {
    open_from(file, LARGE)
}

/// The same, with another size from which a file is large.
pub(crate) fn open_from(file: &Path, large: usize) -> Result<Book, Problem> {
    let mut book = Book {
        file: file.to_owned(),
        encoding: String::new(),
        sheets: Vec::new(),
        head: true,
        bytes: Arc::default(),
        text: None,
        hash: None,
        hash_of_blocks: OnceLock::new(),
        gate: None,
        telling: None,
    };
    if book.begin(large) {
        return Ok(book);
    }
    let bytes = Arc::new(read_bytes(file)?);
    book.bytes = Arc::clone(&bytes);
    book.head = bytes.len() >= large;
    if book.head {
        // A large file is hashed and looked through while it is read.
        let hashed = Arc::clone(&bytes);
        book.hash = Some(std::thread::spawn(move || sha256_of(hashed.as_slice())));
        if let Container::Zip = container(&bytes) {
            book.gate = Gate::open(&bytes);
        }
    }
    let read = book.read(if book.head { HEAD } else { usize::MAX });
    if read.is_err() {
        book.looked_through()?;
    }
    read.map(|()| book)
}

/// Reads all rows of every sheet of a file.
pub(crate) fn open_whole(file: &Path) -> Result<Book, Problem> {
    open_from(file, usize::MAX)
}

impl Book {
    /// Begins with a large text in UTF-8: it need not be in memory if its first rows stand in its first bytes. Whether
    /// it is one.
    fn begin(&mut self, large: usize) -> bool {
        let begun = || {
            let file = File::open(&self.file).ok()?;
            let about = file.metadata().ok()?;
            let most = (large as u64).max(BEGIN);
            let mut bytes = Vec::new();
            if !about.is_file() || about.len() < large as u64 || about.len() > FILE_LIMIT {
                return None;
            }
            (&file).take(most).read_to_end(&mut bytes).ok()?;
            if bytes.is_empty() || !matches!(container(&bytes), Container::Text) {
                return None;
            }
            let whole = about.len() <= bytes.len() as u64;
            if !whole {
                bytes.truncate(bytes.iter().rposition(|byte| *byte == b'\n')? + 1);
            }
            let (text, encoding) = encoding::decode(&bytes, &self.file).ok()?;
            let sheet =
                delimited::read(&text, &self.file, HEAD).ok().filter(|sheet| whole || sheet.rows.len() == HEAD)?;
            (encoding == encoding::UTF_8_LABEL).then(|| (file, String::from_utf8(bytes).ok().zip(Some(sheet))))
        };
        let Some((file, Some((text, sheet)))) = begun() else { return false };
        encoding::UTF_8_LABEL.clone_into(&mut self.encoding);
        self.sheets = vec![sheet];
        self.text = Some((file, text));
        true
    }

    /// Reads so many rows of every sheet.
    fn read(&mut self, most: usize) -> Result<(), Problem> {
        let (bytes, file) = (self.bytes.as_slice(), self.file.as_path());
        self.sheets = match container(bytes) {
            Container::Zip => {
                let looked = match (&self.gate, &self.telling) {
                    (Some((gate, _)), _) => Looked::Meanwhile(gate),
                    (None, Some(telling)) => Looked::Before(telling),
                    (None, None) => Looked::Not,
                };
                let (sheets, whole) = workbook::zipped(bytes, file, most, looked)?;
                self.head &= !whole;
                sheets
            }
            Container::Compound => {
                self.head = false;
                workbook::compound(bytes, file)?
            }
            Container::Text => {
                let (text, encoding) = encoding::decode(bytes, file)?;
                encoding.clone_into(&mut self.encoding);
                vec![delimited::read(&text, file, most)?]
            }
        };
        Ok(())
    }

    /// All rows of every sheet.
    pub(crate) fn read_whole(&mut self) -> Result<(), Problem> {
        // What the values do not tell is known when everything was looked through.
        self.looked_through()?;
        self.head = false;
        if self.text.take().is_some() {
            self.bytes = Arc::new(read_bytes(&self.file)?);
        }
        self.read(usize::MAX)
    }

    /// Every row of a sheet, one after another.
    pub(crate) fn rows(&self, sheet: &str, each: &mut dyn FnMut(Piece) -> usize) -> Result<(), Problem> {
        if let Some((opened, begin)) = &self.text {
            return self.rows_of_blocks(opened, begin, each);
        }
        match container(&self.bytes) {
            Container::Text => {
                let (text, _) = encoding::decode(&self.bytes, &self.file)?;
                delimited::rows(&text, &self.file, each)
            }
            _ => {
                let gate = self.gate.as_ref().map(|(gate, _)| &**gate);
                workbook::rows(&self.bytes, gate, &self.file, sheet, each)
            }
        }
    }

    fn rows_of_blocks(&self, opened: &File, begin: &str, each: &mut dyn FnMut(Piece) -> usize) -> Result<(), Problem> {
        let unread = |reason: &std::io::Error| {
            Problem::error(Place::File(self.file.clone()), "sheet-unreadable").with("reason", reason)
        };
        let mut blocks = Blocks::of(opened.try_clone().map_err(|error| unread(&error))?);
        let read = delimited::rows_of_blocks(begin, &mut |text| blocks.add_to(text), &self.file, each)?;
        let hash = blocks.finish().map_err(|error| unread(&error))?;
        // What is wrong with it is told when it is read whole.
        read.ok_or_else(|| Problem::error(Place::File(self.file.clone()), "sheet-not-text"))?;
        let _ = self.hash_of_blocks.set(hash);
        Ok(())
    }

    /// Waits until the sheets of a large workbook are looked through: whether there is more to them than values. A
    /// sheet beyond the limits is a problem.
    pub(crate) fn looked_through(&mut self) -> Result<bool, Problem> {
        if let Some((_, watch)) = self.gate.take() {
            let telling = watch.join().ok().flatten();
            let harmful = || Problem::error(Place::File(self.file.clone()), "sheet-hostile");
            self.telling = Some(telling.ok_or_else(harmful)?);
        }
        Ok(self.telling.as_ref().is_some_and(|telling| !telling.is_empty()))
    }

    /// SHA-256 of the file's bytes, in hex.
    pub(crate) fn sha256(&mut self) -> String {
        let hashed = self.hash.take().and_then(|hash| hash.join().ok());
        let of_blocks = self.text.as_ref().and_then(|_| self.hash_of_blocks.get().cloned());
        hashed.or(of_blocks).unwrap_or_else(|| sha256_of(self.bytes.as_slice()))
    }
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// SHA-256 of some bytes, in hex.
pub(super) fn sha256_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

enum Container {
    Zip,
    Compound,
    Text,
}

fn container(bytes: &[u8]) -> Container {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        Container::Zip
    } else if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        Container::Compound
    } else {
        Container::Text
    }
}

pub(super) fn read_bytes(file: &Path) -> Result<Vec<u8>, Problem> {
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
    /// Memory for the cells of the next row.
    spare: Vec<Cell>,
}

impl<'a> Rows<'a> {
    fn new(file: &'a Path) -> Self {
        Rows { file, known: HashMap::new(), rows: Vec::new(), cells: 0, spare: Vec::new() }
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
            _ => self.rows.push(Row { number: row, cells: std::mem::take(&mut self.spare) }),
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

    /// How many rows there are so far.
    fn len(&self) -> usize {
        self.rows.len()
    }

    /// The row that is whole when a cell of row `next` comes; it is then nobody's any more.
    fn whole(&mut self, next: u32) -> Option<Row> {
        match self.rows.last() {
            Some(row) if row.number < next => {
                // Limits are those of a sheet in memory; a row that goes on takes nothing of them.
                self.cells = 0;
                self.rows.pop()
            }
            _ => None,
        }
    }

    /// Takes the memory of a row that was handed on, for the next one.
    fn reuse(&mut self, mut row: Row) {
        row.cells.clear();
        self.spare = row.cells;
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
