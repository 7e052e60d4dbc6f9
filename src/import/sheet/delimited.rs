//! Comma-, semicolon- or tab-separated text becomes a sheet.

use std::path::Path;

use super::{Piece, Rows, Sheet};
use crate::problem::{Place, Problem};

/// Records looked at when the delimiter is chosen.
const SAMPLE: usize = 200;

/// Reads the text of a CSV file, no more than `most` rows of it. Rows are counted as a spreadsheet program counts them: a
/// `sep=` line is not one.
pub(super) fn read(text: &str, file: &Path, most: usize) -> Result<Sheet, Problem> {
    let mut rows = Rows::new(file);
    let layout = Layout::of(text);
    let (mut position, mut row) = (0, 1);
    while position < layout.body.len() && rows.len() < most {
        position = put_record(layout.body, position, layout.delimiter, row, &mut rows)?
            .map_err(|offset| lone_quote(layout.text, layout.body, offset, layout.first_line, file))?;
        row += 1;
    }
    Ok(rows.finish(String::new(), false))
}

/// Every record of the text, one after another.
pub(super) fn rows(text: &str, file: &Path, each: &mut dyn FnMut(Piece) -> usize) -> Result<(), Problem> {
    let layout = Layout::of(text);
    let mut passing = Passing { delimiter: layout.delimiter, row: 1, rows: Rows::new(file) };
    match passing.take(layout.body, &mut 0, each)? {
        None => Ok(()),
        Some(offset) => Err(lone_quote(layout.text, layout.body, offset, layout.first_line, file)),
    }
}

/// Every record of a text that comes in blocks, the same as [`rows`] gives. `begin` is a piece of the text from its
/// beginning, long enough to see how it is laid out; `more` adds the next block, or nothing at the end. Whoever gets
/// nothing must read the text whole: it breaks off, or is no UTF-8, or a record is as long as none.
pub(super) fn rows_of_blocks(
    begin: &str,
    more: &mut dyn FnMut(&mut Vec<u8>) -> bool,
    file: &Path,
    each: &mut dyn FnMut(Piece) -> usize,
) -> Result<Option<()>, Problem> {
    let layout = Layout::of(begin);
    let mut before = begin.len() - layout.body.len();
    let mut passing = Passing { delimiter: layout.delimiter, row: 1, rows: Rows::new(file) };
    let (mut buffer, mut wanted, mut on) = (Vec::new(), 0, true);
    while on {
        on = more(&mut buffer);
        if before > 0 {
            let gone = before.min(buffer.len());
            buffer.drain(..gone);
            before -= gone;
        }
        if on && buffer.len() < wanted {
            continue;
        }
        // A line that is not whole waits for the next block.
        let end = if on { buffer.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1) } else { buffer.len() };
        let text = buffer.get(..end).filter(|text| !text.contains(&0)).and_then(|text| std::str::from_utf8(text).ok());
        let (Some(text), mut position) = (text, 0) else { return Ok(None) };
        let open = passing.take(text, &mut position, each)?;
        buffer.drain(..position);
        if buffer.len() > LONGEST_RECORD || !on && open.is_some() {
            return Ok(None);
        }
        // A field that goes on over several blocks is looked at again when there is twice as much of it.
        wanted = buffer.len() * 2;
    }
    Ok(Some(()))
}

/// Longer records are not waited for.
const LONGEST_RECORD: usize = 1 << 23;

/// Records on their way to whoever takes them.
struct Passing<'a> {
    delimiter: char,
    /// The row of the next record.
    row: u32,
    rows: Rows<'a>,
}

impl Passing<'_> {
    /// Reads records from `position` on; with a quotation mark out of place its offset, and `position` stays at the
    /// beginning of its record.
    fn take(
        &mut self,
        text: &str,
        position: &mut usize,
        each: &mut dyn FnMut(Piece) -> usize,
    ) -> Result<Option<usize>, Problem> {
        while let Some(rest) = text.as_bytes().get(*position..).filter(|rest| !rest.is_empty()) {
            let taken = each(Piece::Text(self.row, rest, self.delimiter as u8));
            if taken > 0 {
                *position += taken;
            } else {
                *position = match put_record(text, *position, self.delimiter, self.row, &mut self.rows)? {
                    Ok(next) => next,
                    Err(offset) => return Ok(Some(offset)),
                };
                if let Some(whole) = self.rows.whole(u32::MAX) {
                    each(Piece::Row(&whole));
                    self.rows.reuse(whole);
                }
            }
            self.row += 1;
        }
        Ok(None)
    }
}

/// Puts the record at this byte into its row; where the next one begins, or a quotation mark out of place.
fn put_record(
    text: &str,
    position: usize,
    delimiter: char,
    row: u32,
    rows: &mut Rows,
) -> Result<Result<usize, usize>, Problem> {
    let mut failed = None;
    let end = record(text, position, delimiter, &mut |column, value| {
        if failed.is_none() {
            let cell = rows.text(value);
            failed = rows.put(row, column, cell).err();
        }
    });
    failed.map_or(Ok(end), Err)
}

/// How the text is laid out.
struct Layout<'a> {
    text: &'a str,
    /// The text without a `sep=` line, and the line it begins with.
    body: &'a str,
    first_line: usize,
    delimiter: char,
}

impl<'a> Layout<'a> {
    fn of(text: &'a str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (declared, body, first_line) = separator_line(text);
        Layout { text, body, first_line, delimiter: declared.unwrap_or_else(|| likely_delimiter(body)) }
    }
}

/// A leading `sep=;` line, the text behind it, and the line number of that text.
fn separator_line(text: &str) -> (Option<char>, &str, usize) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let declared = first.trim_end_matches('\r').trim_matches('"').strip_prefix("sep=");
    match declared.and_then(|sign| sign.chars().next()) {
        Some(sign) if sign.is_ascii() => (Some(sign), rest, 2),
        _ => (None, text, 1),
    }
}

/// The delimiter that gives most fields to most records: consistent, and not the comma of decimals.
fn likely_delimiter(text: &str) -> char {
    let mut best = (0, ';');
    for delimiter in [';', '\t', ','] {
        let mut counts = std::collections::BTreeMap::new();
        let (mut position, mut seen) = (0, 0);
        while position < text.len() && seen < SAMPLE {
            let (mut fields, mut filled) = (0usize, false);
            let end = record(text, position, delimiter, &mut |column, value| {
                fields = column + 1;
                filled |= !value.is_empty();
            });
            // A quotation mark out of place is reported when the file is read.
            let Ok(end) = end else { break };
            position = end;
            seen += 1;
            if filled {
                *counts.entry(fields).or_insert(0usize) += 1;
            }
        }
        let score = counts.iter().map(|(fields, records)| (fields.saturating_sub(1)) * records).max().unwrap_or(0);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    best.1
}

/// Walks over the fields of the record that begins at `position`, each with its column from 0; where the next record
/// begins. `Err` holds the byte offset of a quotation mark that is never closed, or that is closed before the field ends.
fn record(text: &str, mut position: usize, delimiter: char, each: &mut dyn FnMut(usize, &str)) -> Result<usize, usize> {
    let bytes = text.as_bytes();
    let delimiter = delimiter as u8;
    let at = |i: usize| bytes.get(i).copied();
    let slice = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let mut column = 0;
    loop {
        let start = position;
        if at(start) == Some(b'"') {
            position = closing_quote(bytes, start + 1).ok_or(start)?;
            let inside = slice(start + 1, position);
            position += 1;
            if inside.contains("\"\"") {
                each(column, &inside.replace("\"\"", "\""));
            } else {
                each(column, inside);
            }
        } else {
            while at(position).is_some_and(|byte| byte != delimiter && byte != b'\n' && byte != b'\r') {
                position += 1;
            }
            each(column, slice(start, position));
        }
        match at(position) {
            Some(byte) if byte == delimiter => {
                column += 1;
                position += 1;
            }
            Some(b'\r') if at(position + 1) == Some(b'\n') => return Ok(position + 2),
            Some(b'\r' | b'\n') => return Ok(position + 1),
            None => return Ok(position),
            Some(_) => return Err(start),
        }
    }
}

/// Where the quoted field ends; a doubled mark stands for itself.
fn closing_quote(bytes: &[u8], mut position: usize) -> Option<usize> {
    loop {
        position += bytes.get(position..)?.iter().position(|byte| *byte == b'"')?;
        if bytes.get(position + 1) != Some(&b'"') {
            return Some(position);
        }
        position += 2;
    }
}

fn lone_quote(text: &str, body: &str, offset: usize, first_line: usize, file: &Path) -> Problem {
    let before = body.get(..offset).unwrap_or_default();
    let line = before.matches('\n').count();
    let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count());
    let excerpt = text.lines().nth(line + first_line - 1).unwrap_or_default().to_owned();
    let place = Place::Text { file: file.to_owned(), line: line + first_line, column: column + 1, length: 1, excerpt };
    Problem::error(place, "sheet-lone-quote")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    fn table(text: &str) -> Vec<(u32, Vec<String>)> {
        let sheet = read(text, Path::new("a.csv"), usize::MAX).unwrap();
        sheet.rows.iter().map(|row| (row.number, row.cells.iter().map(|cell| cell.shown()).collect())).collect()
    }

    fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (number, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn delimiters_quotes_and_blank_lines() {
        assert_eq!(
            table("a;b\r\n\r\n1,5;\"x;\"\"y\"\"\nz\"\r\n;\r\n2,5;c"),
            [row(1, &["a", "b"]), row(3, &["1,5", "x;\"y\"\nz"]), row(5, &["2,5", "c"])]
        );
        assert_eq!(table("a\tb, c\n1\t2, 3"), [row(1, &["a", "b, c"]), row(2, &["1", "2, 3"])]);
        assert_eq!(table("a,b,c\n1,2,3"), [row(1, &["a", "b", "c"]), row(2, &["1", "2", "3"])]);
        assert_eq!(table("sep=|\na|b;c"), [row(1, &["a", "b;c"])]);
    }

    #[test]
    fn a_lone_quote_is_named_with_its_line() {
        let problem = read("a;b\n1;\"open\n2;c\n", Path::new("a.csv"), usize::MAX).unwrap_err();
        assert_eq!(problem.place.to_string(), "a.csv:2:3");
        let problem = read("sep=;\na;b\n1;\"x\" y\n", Path::new("a.csv"), usize::MAX).unwrap_err();
        assert_eq!(problem.place.to_string(), "a.csv:3:3");
    }

    #[test]
    fn blocks_of_any_size_give_the_same_records() {
        let text = "sep=;\na;b\r\n\r\n1,5;\"x;\"\"ą\"\"\nz\"\r\n;\r\n2,5;c\n\"long\nlong\nlong\";ż";
        let taken = |piece: Piece, all: &mut Vec<(u32, Vec<String>)>| {
            if let Piece::Row(row) = piece {
                all.push((row.number, row.cells.iter().map(|cell| cell.shown()).collect()));
            }
            0
        };
        for size in 1..text.len() {
            let (mut all, mut blocks) = (Vec::new(), text.as_bytes().chunks(size));
            let mut more = |buffer: &mut Vec<u8>| blocks.next().map(|block| buffer.extend_from_slice(block)).is_some();
            let read = rows_of_blocks(text, &mut more, Path::new("a.csv"), &mut |piece| taken(piece, &mut all));
            assert!(read.unwrap().is_some());
            assert_eq!(all, table(text), "{size}");
        }
        for bad in ["a;b\n1;\"open\n2;c\n", "a;b\n1;\u{0}\n"] {
            let mut blocks = bad.as_bytes().chunks(3);
            let mut more = |buffer: &mut Vec<u8>| blocks.next().map(|block| buffer.extend_from_slice(block)).is_some();
            let read = rows_of_blocks(bad, &mut more, Path::new("a.csv"), &mut |_| 0);
            assert!(read.unwrap().is_none());
        }
    }
}
