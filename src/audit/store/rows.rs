//! The rows of a new batch as the lines of their CSV file: a million rows are one piece of memory and not sixty million.

/// Rows of a batch, each as wide as its header.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Rows {
    lines: Vec<u8>,
    count: usize,
}

impl Rows {
    /// Adds a row, cell by cell.
    pub fn push<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) {
        let mut line = self.line();
        for cell in cells {
            line.cell(cell.as_ref());
        }
        line.end();
    }

    /// A row to be written cell by cell.
    pub fn line(&mut self) -> Line<'_> {
        let begin = self.lines.len();
        Line { rows: self, begin, first: true }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The lines of the CSV file below its header.
    pub fn lines(&self) -> &[u8] {
        &self.lines
    }

    /// Every row taken apart again.
    pub fn to_vec(&self) -> Vec<Vec<String>> {
        self.records().map(|record| record.iter().map(str::to_owned).collect()).collect()
    }

    /// Every row, one after another.
    pub fn records(&self) -> impl Iterator<Item = csv::StringRecord> {
        self.reader().into_records().filter_map(Result::ok)
    }

    /// Keeps the rows whose first cell, the row of the source, is wanted.
    pub fn retain(&mut self, wanted: impl Fn(&str) -> bool) {
        let (mut kept, mut record) = (Rows::default(), csv::StringRecord::new());
        let mut reader = self.reader();
        let mut begin = 0;
        while reader.read_record(&mut record).unwrap_or(false) {
            let end = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
            if wanted(record.get(0).unwrap_or_default()) {
                kept.lines.extend_from_slice(self.lines.get(begin..end).unwrap_or_default());
                kept.count += 1;
            }
            begin = end;
        }
        *self = kept;
    }

    fn reader(&self) -> csv::Reader<&[u8]> {
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(self.lines())
    }

    /// Puts texts into the places that were left open for them: `(place, text)` in ascending order of place.
    pub fn fill(&mut self, texts: &[(usize, String)]) {
        if texts.is_empty() {
            return;
        }
        let more: usize = texts.iter().map(|(_, text)| text.len() + 2).sum();
        let mut filled = Vec::with_capacity(self.lines.len() + more);
        let mut from = 0;
        for (place, text) in texts {
            filled.extend_from_slice(self.lines.get(from..*place).unwrap_or_default());
            escaped(text, &mut filled);
            from = *place;
        }
        filled.extend_from_slice(self.lines.get(from..).unwrap_or_default());
        self.lines = filled;
    }
}

impl std::fmt::Debug for Rows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&String::from_utf8_lossy(&self.lines))
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

/// A row while it is written. One that is not ended leaves no trace.
pub struct Line<'a> {
    rows: &'a mut Rows,
    begin: usize,
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

    /// A cell of one byte.
    #[inline]
    pub fn byte(&mut self, byte: u8) {
        self.comma();
        self.rows.lines.push(byte);
    }

    /// A cell to be filled by [`Rows::fill`]: its place.
    pub fn open(&mut self) -> usize {
        self.comma();
        self.rows.lines.len()
    }

    /// The row is whole.
    pub fn end(self) {
        self.rows.lines.push(b'\n');
        self.rows.count += 1;
    }

    /// The row is given up.
    pub fn drop_it(self) {
        self.rows.lines.truncate(self.begin);
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
        ours.retain(|row| row == "2");
        assert_eq!((ours.to_vec(), ours.len()), (vec![rows[1].map(str::to_owned).to_vec()], 1));
    }

    #[test]
    fn texts_come_later_and_lines_may_be_given_up() {
        let mut rows = Rows::default();
        let mut line = rows.line();
        line.plain(b"1");
        let place = line.open();
        line.plain(b"3");
        line.end();
        let mut line = rows.line();
        line.plain(b"2");
        line.drop_it();
        rows.fill(&[(place, "a,b".to_owned())]);
        assert_eq!((rows.lines(), rows.len()), (b"1,\"a,b\",3\n".as_slice(), 1));
    }
}
