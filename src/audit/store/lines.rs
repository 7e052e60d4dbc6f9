//! The lines of a stored CSV file, taken apart where they lie in the buffer: no text is copied, and an answer of one
//! digit, which most cells are, costs two comparisons.
//!
//! Quotation marks, doubled ones and line ends within them are read as RFC 4180 has them.

use std::io::{self, Read};

/// Bytes asked for at once; a longer line makes the buffer grow.
const AT_ONCE: usize = 1 << 16;

/// A file that is read line by line.
pub(super) struct Lines<R> {
    source: R,
    buffer: Vec<u8>,
    /// What is filled of the buffer and not yet taken apart.
    from: usize,
    to: usize,
    /// Whether the source has ended.
    ended: bool,
    /// Number of the next line, from 1.
    line: u64,
    cells: Cells,
}

/// Where a cell lies in its line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    from: u32,
    to: u32,
}

/// The cells of a line.
#[derive(Debug, Default)]
struct Cells {
    all: Vec<Cell>,
    /// Which of them stand in quotation marks: few, as a rule none.
    quoted: Vec<usize>,
}

/// One line taken apart.
pub(super) struct Line<'a> {
    /// Number of its first line in the file, from 1.
    pub(super) number: u64,
    /// The bytes that the cells lie in.
    pub(super) bytes: &'a [u8],
    /// Its cells.
    pub(super) cells: &'a [Cell],
}

impl Cell {
    /// Nothing is lost: a longer line than a cell can tell of is refused before.
    fn new(from: usize, to: usize) -> Self {
        Cell { from: from as u32, to: to as u32 }
    }

    /// Its byte in the line, where it is one alone.
    #[inline]
    pub(super) fn single(self, line: &[u8]) -> Option<u8> {
        line.get(self.from as usize).copied().filter(|_| self.to == self.from + 1)
    }

    /// Its bytes in the line.
    #[inline]
    pub(super) fn range(self) -> std::ops::Range<usize> {
        self.from as usize..self.to as usize
    }
}

impl<R: Read> Lines<R> {
    pub(super) fn new(source: R) -> Self {
        Lines { source, buffer: vec![0; AT_ONCE], from: 0, to: 0, ended: false, line: 1, cells: Cells::default() }
    }

    /// The next line that is not empty; `None` at the end.
    pub(super) fn next_line(&mut self) -> io::Result<Option<Line<'_>>> {
        loop {
            let found = split(&self.buffer[self.from..self.to], self.ended, &mut self.cells);
            let Some(length) = found else {
                self.fill()?;
                continue;
            };
            if length == 0 {
                return Ok(None);
            }
            let (number, from) = (self.line, self.from);
            self.from += length;
            let bytes = &mut self.buffer[from..from + length];
            // Line ends are looked for only where there can be more than one.
            let within = !self.cells.quoted.is_empty();
            self.line += if within { bytes.iter().filter(|byte| **byte == b'\n').count() as u64 } else { 1 };
            if matches!(bytes, [b'\n'] | [b'\r', b'\n']) {
                continue;
            }
            for at in self.cells.quoted.drain(..) {
                let cell = &mut self.cells.all[at];
                cell.to = cell.from + unquote(&mut bytes[cell.range()]) as u32;
            }
            return Ok(Some(Line { number, bytes: &self.buffer[from..from + length], cells: &self.cells.all }));
        }
    }

    /// The source, to be asked what it saw.
    pub(super) fn into_inner(self) -> R {
        self.source
    }

    /// Reads on behind what is left, which moves to the front.
    fn fill(&mut self) -> io::Result<()> {
        self.buffer.copy_within(self.from..self.to, 0);
        (self.from, self.to) = (0, self.to - self.from);
        if self.to > u32::MAX as usize - AT_ONCE {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        if self.to + AT_ONCE / 2 > self.buffer.len() {
            self.buffer.resize(self.buffer.len() + AT_ONCE, 0);
        }
        let count = loop {
            match self.source.read(&mut self.buffer[self.to..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        self.to += count;
        self.ended = count == 0;
        Ok(())
    }
}

/// Finds the cells of the first line and gives its length with the line end; `None` when more has to be read first.
fn split(bytes: &[u8], ended: bool, cells: &mut Cells) -> Option<usize> {
    cells.all.clear();
    cells.quoted.clear();
    let mut at = 0;
    loop {
        // Every letter and digit lies above the comma; quotation marks and line ends do not.
        if let Some([first, b',']) = bytes.get(at..at + 2)
            && *first > b','
        {
            cells.all.push(Cell::new(at, at + 1));
            at += 2;
            continue;
        }
        let quoted = bytes.get(at) == Some(&b'"');
        let from = at;
        if quoted {
            cells.quoted.push(cells.all.len());
            at = match behind_quotes(bytes, at) {
                None if !ended => return None,
                behind => behind.unwrap_or(bytes.len()),
            };
        }
        let Some(rest) = bytes[at..].iter().position(|byte| matches!(byte, b',' | b'\n')) else {
            if !ended {
                return None;
            }
            if !bytes.is_empty() {
                cells.all.push(Cell::new(from, bytes.len()));
            }
            return Some(bytes.len());
        };
        let end = at + rest;
        let line_end = bytes[end] == b'\n';
        let carriage_return = line_end && end > from && bytes[end - 1] == b'\r';
        cells.all.push(Cell::new(from, end - usize::from(carriage_return)));
        at = end + 1;
        if line_end {
            return Some(at);
        }
    }
}

/// The place behind the quotation mark that closes the one at `at`.
fn behind_quotes(bytes: &[u8], at: usize) -> Option<usize> {
    let mut at = at + 1;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == b'"')? + 1;
        match bytes.get(at) {
            Some(b'"') => at += 1,
            // At the very end the next byte could still double the mark.
            None => return None,
            Some(_) => return Some(at),
        }
    }
}

/// Takes away the marks around a cell and the doubling of those within; the new length.
fn unquote(cell: &mut [u8]) -> usize {
    let (mut length, mut open) = (0, true);
    let mut at = 1;
    while let Some(&byte) = cell.get(at) {
        at += 1;
        if open && byte == b'"' {
            open = cell.get(at) == Some(&b'"');
            at += 1;
            if !open {
                at -= 1;
                continue;
            }
        }
        cell[length] = byte;
        length += 1;
    }
    // What is left over must not be half a letter.
    cell[length..].fill(b' ');
    length
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn ours(text: &str) -> Vec<(u64, Vec<String>)> {
        let mut lines = Lines::new(text.as_bytes());
        let mut all = Vec::new();
        while let Some(line) = lines.next_line().unwrap() {
            let cell = |cell: &Cell| String::from_utf8(line.bytes[cell.range()].to_vec()).unwrap();
            all.push((line.number, line.cells.iter().map(cell).collect()));
        }
        all
    }

    fn of_the_crate(text: &str) -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        reader.records().map(|found| found.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn the_same_cells_as_the_csv_crate() {
        let long = format!("{}\n1,\"{}\",3\n", "ab,".repeat(40_000), "x\"\"ł\n".repeat(30_000));
        for text in [
            "",
            "a,b\n",
            "a,b",
            "1,2,,\n,,\n",
            "\"a, b\",\"say \"\"no\"\"\",\"two\nlines\"\n3,4,5\n",
            "1,\"\"\n\"\",2\n",
            "1,2\r\n3,4\r\n",
            "1,x\"y\n",
            "1,2\n\n3,4",
            "ół,\"ż\"\"ź\"\nę,",
            &long,
        ] {
            let cells: Vec<Vec<String>> = ours(text).into_iter().map(|(_, cells)| cells).collect();
            assert_eq!(cells, of_the_crate(text), "{:?}", text.get(..60).unwrap_or(text));
        }
    }

    #[test]
    fn a_line_is_known_by_its_first_one() {
        let numbers: Vec<u64> = ours("a\n\"two\nlines\"\n\nb\r\nc").into_iter().map(|(number, _)| number).collect();
        assert_eq!(numbers, [1, 2, 5, 6]);
    }
}
