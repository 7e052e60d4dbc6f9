//! The rows of a new batch as the lines of their CSV file: a million rows are no sixty million pieces of memory, and
//! where they have a place beside the store they are no memory at all.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::aside::{Aside, Going};
use super::{header_line, unwritable};
use crate::problem::Problem;

/// From so many bytes lines go to the file beside the store.
const BLOCK: usize = if cfg!(test) { 1 << 9 } else { 1 << 20 };

/// Rows of a batch, each as wide as its header.
///
/// Lines whose file fails are lost: then there is a problem, and no batch.
#[derive(Default)]
pub struct Rows {
    lines: Vec<u8>,
    /// Bytes of lines that are not in memory any more.
    before: usize,
    count: usize,
    /// The audit in which there is room for many lines, and the header they stand under.
    room: Option<(PathBuf, Vec<u8>)>,
    beside: Beside,
}

/// What became of lines when there were many.
#[derive(Default)]
enum Beside {
    /// There were few, or there is no room.
    #[default]
    Nothing,
    /// They are being written.
    Going(Going),
    /// All of them are on the disk.
    Lying(Aside),
}

impl Rows {
    /// Rows under this header, for which there is room in an audit's folder. They are whole after [`Rows::finish`].
    pub fn beside(root: &Path, header: &[String]) -> Rows {
        Rows { room: header_line(header).ok().map(|header| (root.to_owned(), header)), ..Rows::default() }
    }

    /// No more rows come.
    ///
    /// # Errors
    /// When the disk did not take them.
    pub fn finish(&mut self) -> Result<(), Problem> {
        if let Beside::Going(going) = std::mem::take(&mut self.beside) {
            self.before += self.lines.len();
            let aside = going.finish(&mut self.lines).map_err(|error| self.unwritable(&error))?;
            self.lines = Vec::new();
            self.beside = Beside::Lying(aside);
        }
        Ok(())
    }

    fn unwritable(&self, error: &io::Error) -> Problem {
        let place = self.room.as_ref().map(|(root, _)| root.join("cycles")).unwrap_or_default();
        unwritable(&place, error)
    }

    /// Adds a row, cell by cell.
    pub fn push<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) {
        let mut line = self.line();
        for cell in cells {
            line.cell(cell.as_ref());
        }
        line.end();
    }

    /// A row to be written cell by cell.
    #[inline]
    pub fn line(&mut self) -> Line<'_> {
        Line { rows: self, first: true }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The lines of the CSV file below its header, as far as they are in memory.
    pub(super) fn lines(&self) -> &[u8] {
        &self.lines
    }

    /// The file that holds them, when it is not the memory.
    pub(super) fn aside(&self) -> Option<&Aside> {
        if let Beside::Lying(aside) = &self.beside { Some(aside) } else { None }
    }

    /// Every row taken apart again.
    pub fn to_vec(&self) -> Vec<Vec<String>> {
        self.records().map(|record| record.iter().map(str::to_owned).collect()).collect()
    }

    /// Every row, one after another.
    pub fn records(&self) -> impl Iterator<Item = csv::StringRecord> {
        let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(self.read());
        reader.into_records().filter_map(Result::ok)
    }

    /// Keeps the rows whose first cell, the row of the source, is wanted.
    ///
    /// # Errors
    /// When the disk did not take them.
    pub fn retain(&mut self, wanted: impl Fn(&str) -> bool) -> Result<(), Problem> {
        let mut kept = Rows { room: self.room.clone(), ..Rows::default() };
        for record in self.records().filter(|record| wanted(record.get(0).unwrap_or_default())) {
            kept.push(&record);
        }
        kept.finish()?;
        *self = kept;
        Ok(())
    }

    /// All lines.
    fn read(&self) -> Box<dyn Read + '_> {
        match self.aside().map(Aside::lines) {
            Some(Ok(file)) => Box::new(file),
            Some(Err(_)) => Box::new(io::empty()),
            None => Box::new(self.lines()),
        }
    }

    /// All lines in memory.
    fn whole(&self) -> io::Result<Vec<u8>> {
        let mut lines = Vec::new();
        self.read().read_to_end(&mut lines)?;
        Ok(lines)
    }

    /// Puts texts into the places that were left open for them: `(place, text)` in ascending order of place.
    ///
    /// # Errors
    /// When the disk did not take them.
    pub fn fill(&mut self, texts: &[(usize, String)]) -> Result<(), Problem> {
        if texts.is_empty() {
            return Ok(());
        }
        let mut filled = Rows { room: self.room.clone(), count: self.count, ..Rows::default() };
        let (mut lines, mut from) = (self.read(), 0);
        let end = self.before + self.lines.len();
        let places = texts.iter().map(|(place, text)| (*place, text.as_str())).chain(std::iter::once((end, "")));
        for (place, text) in places {
            let taken = io::copy(&mut lines.by_ref().take((place - from) as u64), &mut filled);
            taken.map_err(|error| self.unwritable(&error))?;
            escaped(text, &mut filled.lines);
            from = place;
        }
        drop(lines);
        filled.finish()?;
        *self = filled;
        Ok(())
    }

    /// Lets go of the lines in memory when there are many.
    #[inline]
    fn hand_on(&mut self) {
        if self.lines.len() >= BLOCK {
            self.hand_on_now();
        }
    }

    #[cold]
    fn hand_on_now(&mut self) {
        if let (Beside::Nothing, Some((root, header))) = (&self.beside, &self.room) {
            match Going::begin(root, header.clone()) {
                Some(going) => self.beside = Beside::Going(going),
                None => self.room = None,
            }
        }
        if let Beside::Going(going) = &mut self.beside {
            self.before += self.lines.len();
            going.take(&mut self.lines);
        }
    }
}

/// Bytes of lines.
impl Write for Rows {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.lines.extend_from_slice(bytes);
        self.hand_on();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl PartialEq for Rows {
    fn eq(&self, other: &Self) -> bool {
        self.count == other.count && self.whole().ok() == other.whole().ok()
    }
}

impl std::fmt::Debug for Rows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let lines = self.whole().map_err(|_| std::fmt::Error)?;
        f.write_str(&String::from_utf8_lossy(&lines))
    }
}

impl From<Vec<Vec<String>>> for Rows {
    fn from(all: Vec<Vec<String>>) -> Self {
        let mut rows = Rows::default();
        for row in all {
            rows.push(row);
        }
        rows
    }
}

/// A row while it is written.
pub struct Line<'a> {
    rows: &'a mut Rows,
    first: bool,
}

impl Line<'_> {
    /// A cell.
    pub fn cell(&mut self, text: &str) {
        self.comma();
        escaped(text, &mut self.rows.lines);
    }

    /// A cell whose bytes need no quotation marks.
    #[inline]
    pub fn plain(&mut self, bytes: &[u8]) {
        self.comma();
        self.rows.lines.extend_from_slice(bytes);
    }

    /// A whole number.
    pub fn number(&mut self, mut number: u32) {
        let (mut digits, mut first) = ([0; 10], 10);
        while first == 10 || number > 0 {
            first -= 1;
            digits[first] = b'0' + (number % 10) as u8;
            number /= 10;
        }
        self.plain(&digits[first..]);
    }

    /// Cells of one byte each, none of them the first of its row; 0 is an empty one.
    #[inline]
    pub fn bytes(&mut self, bytes: impl ExactSizeIterator<Item = u8>) {
        let lines = &mut self.rows.lines;
        let mut end = lines.len();
        lines.resize(end + 2 * bytes.len(), b',');
        for byte in bytes {
            if let Some([comma, place]) = lines.get_mut(end..end + 2) {
                (*comma, *place) = (b',', byte);
            }
            end += 1 + usize::from(byte > 0);
        }
        lines.truncate(end);
    }

    /// A cell to be filled by [`Rows::fill`]: its place.
    pub fn open(&mut self) -> usize {
        self.comma();
        self.rows.before + self.rows.lines.len()
    }

    /// The row is whole.
    #[inline]
    pub fn end(self) {
        self.rows.lines.push(b'\n');
        self.rows.count += 1;
        self.rows.hand_on();
    }

    #[inline]
    fn comma(&mut self) {
        if self.first {
            self.first = false;
        } else {
            self.rows.lines.push(b',');
        }
    }
}

/// In quotation marks where the text needs them.
fn escaped(text: &str, lines: &mut Vec<u8>) {
    if !text.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\r' | b'\n')) {
        lines.extend_from_slice(text.as_bytes());
        return;
    }
    lines.push(b'"');
    for byte in text.bytes() {
        if byte == b'"' {
            lines.push(b'"');
        }
        lines.push(byte);
    }
    lines.push(b'"');
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn the_same_bytes_as_the_csv_crate() {
        let rows = [["1", "a, b", "x\"y", ""], ["2", "two\nlines", " space ", "'=1"]];
        let mut writer = csv::Writer::from_writer(Vec::new());
        let mut ours = Rows::default();
        for row in rows {
            writer.write_record(row).unwrap();
            ours.push(row);
        }
        assert_eq!(writer.into_inner().unwrap(), ours.lines());
        assert_eq!(ours.to_vec(), rows);
        ours.retain(|row| row == "2").unwrap();
        assert_eq!((ours.to_vec(), ours.len()), (vec![rows[1].map(str::to_owned).to_vec()], 1));
    }

    #[test]
    fn numbers_and_bytes() {
        let mut rows = Rows::default();
        for number in [0, 7, 10, 1_048_576, u32::MAX] {
            let mut line = rows.line();
            line.number(number);
            line.bytes([b'1', 0, 0, b'5', 0].into_iter());
            line.plain(b"x");
            line.end();
        }
        let lines = [0, 7, 10, 1_048_576, u32::MAX].map(|number| format!("{number},1,,,5,,x\n")).concat();
        assert_eq!(String::from_utf8_lossy(rows.lines()), lines);
    }

    #[test]
    fn texts_come_later() {
        let mut rows = Rows::default();
        let mut line = rows.line();
        line.plain(b"1");
        let place = line.open();
        line.plain(b"3");
        line.end();
        rows.fill(&[(place, "a,b".to_owned())]).unwrap();
        assert_eq!((rows.lines(), rows.len()), (b"1,\"a,b\",3\n".as_slice(), 1));
    }

    #[test]
    fn many_lines_lie_beside_the_store() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir(root.path().join("cycles")).unwrap();
        let header = ["row", "a", "b"].map(str::to_owned);
        let (mut few, mut many) = (Rows::default(), Rows::beside(root.path(), &header));
        let mut places = Vec::new();
        for row in 0..500 {
            for rows in [&mut few, &mut many] {
                let mut line = rows.line();
                line.plain(row.to_string().as_bytes());
                line.cell("x, y");
                let place = line.open();
                line.end();
                places.extend((row % 7 == 0).then(|| (place, format!("\"{row}"))));
            }
        }
        places.dedup();
        many.finish().unwrap();
        assert!(few.aside().is_none() && many.aside().is_some());
        assert_eq!(few, many);
        for rows in [&mut few, &mut many] {
            rows.fill(&places).unwrap();
            rows.retain(|row| row.len() > 1).unwrap();
        }
        assert_eq!((few.len(), few.to_vec()[4].clone()), (490, ["14", "x, y", "\"14"].map(str::to_owned).to_vec()));
        assert_eq!(few, many);
        let whole = [header_line(&header).unwrap(), few.lines().to_vec()].concat();
        assert_eq!(many.aside().unwrap().digest, super::super::digest(&[&whole]));
        let stored = root.path().join("a.csv");
        for _ in 0..2 {
            many.aside().unwrap().put_in_place(&stored).unwrap();
            assert_eq!(std::fs::read(&stored).unwrap(), whole);
        }
        drop(many);
        assert_eq!(std::fs::read_dir(root.path().join("cycles")).unwrap().count(), 0);
    }
}
