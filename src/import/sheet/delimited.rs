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
        position = layout.record(position, row, &mut rows, file)?;
        row += 1;
    }
    Ok(rows.finish(String::new(), false))
}

/// Every record of the text, one after another.
pub(super) fn rows(text: &str, file: &Path, each: &mut dyn FnMut(Piece) -> usize) -> Result<(), Problem> {
    let mut rows = Rows::new(file);
    let layout = Layout::of(text);
    let (mut position, mut row) = (0, 1);
    while let Some(rest) = layout.body.as_bytes().get(position..).filter(|rest| !rest.is_empty()) {
        let taken = each(Piece::Text(row, rest, layout.delimiter as u8));
        if taken > 0 {
            position += taken;
        } else {
            position = layout.record(position, row, &mut rows, file)?;
            if let Some(whole) = rows.whole(u32::MAX) {
                each(Piece::Row(&whole));
                rows.reuse(whole);
            }
        }
        row += 1;
    }
    Ok(())
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

    /// Puts the record at this byte into its row; where the next one begins.
    fn record(&self, position: usize, row: u32, rows: &mut Rows, file: &Path) -> Result<usize, Problem> {
        let mut failed = None;
        let end = record(self.body, position, self.delimiter, &mut |column, value| {
            if failed.is_none() {
                let cell = rows.text(value);
                failed = rows.put(row, column, cell).err();
            }
        });
        match (failed, end) {
            (Some(problem), _) => Err(problem),
            (None, Ok(end)) => Ok(end),
            (None, Err(offset)) => Err(lone_quote(self.text, self.body, offset, self.first_line, file)),
        }
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
}
