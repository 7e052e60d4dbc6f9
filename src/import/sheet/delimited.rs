//! Comma-, semicolon- or tab-separated text becomes a sheet.

use std::path::Path;

use super::{Rows, Sheet};
use crate::problem::{Place, Problem};

/// Records looked at when the delimiter is chosen.
const SAMPLE: usize = 200;

/// Reads the text of a CSV file. Rows are counted as a spreadsheet program counts them: a `sep=` line is not one.
pub(super) fn read(text: &str, file: &Path) -> Result<Sheet, Problem> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (declared, body, first_line) = separator_line(text);
    let delimiter = declared.unwrap_or_else(|| likely_delimiter(body));
    let mut rows = Rows::new(file);
    let mut failed = None;
    let mut row = 1;
    let outcome = records(body, delimiter, |field| {
        if failed.is_some() {
            return;
        }
        match field {
            Field::Value(column, value) => {
                let cell = rows.text(value);
                failed = rows.put(row, column, cell).err();
            }
            Field::End => row += 1,
        }
    });
    if let Some(problem) = failed {
        return Err(problem);
    }
    match outcome {
        Ok(()) => Ok(rows.finish(String::new(), false)),
        Err(offset) => Err(lone_quote(text, body, offset, first_line, file)),
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
        let (mut fields, mut seen, mut filled) = (0usize, 0usize, false);
        // A quotation mark out of place is reported when the file is read.
        let _ = records(text, delimiter, |field| match field {
            Field::Value(column, value) => {
                fields = column + 1;
                filled |= !value.is_empty();
            }
            Field::End => {
                seen += 1;
                if seen <= SAMPLE && filled {
                    *counts.entry(fields).or_insert(0usize) += 1;
                }
                filled = false;
            }
        });
        let score = counts.iter().map(|(fields, records)| (fields.saturating_sub(1)) * records).max().unwrap_or(0);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    best.1
}

enum Field<'a> {
    /// Column from 0, and what stands there.
    Value(usize, &'a str),
    /// The record is over.
    End,
}

/// Walks over the fields. `Err` holds the byte offset of a quotation mark that is never closed, or that is closed before
/// the field ends.
fn records(text: &str, delimiter: char, mut each: impl FnMut(Field<'_>)) -> Result<(), usize> {
    let bytes = text.as_bytes();
    let delimiter = delimiter as u8;
    let at = |i: usize| bytes.get(i).copied();
    let slice = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let (mut position, mut column) = (0, 0);
    let mut unescaped = String::new();
    while position < bytes.len() {
        let start = position;
        if at(start) == Some(b'"') {
            position = closing_quote(bytes, start + 1).ok_or(start)?;
            let inside = slice(start + 1, position);
            position += 1;
            if inside.contains("\"\"") {
                unescaped.clear();
                unescaped.push_str(&inside.replace("\"\"", "\""));
                each(Field::Value(column, &unescaped));
            } else {
                each(Field::Value(column, inside));
            }
        } else {
            while at(position).is_some_and(|byte| byte != delimiter && byte != b'\n' && byte != b'\r') {
                position += 1;
            }
            each(Field::Value(column, slice(start, position)));
        }
        match at(position) {
            Some(byte) if byte == delimiter => {
                column += 1;
                position += 1;
                continue;
            }
            Some(b'\r') if at(position + 1) == Some(b'\n') => position += 2,
            Some(b'\r' | b'\n') => position += 1,
            None => {}
            Some(_) => return Err(start),
        }
        column = 0;
        each(Field::End);
    }
    Ok(())
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
        let sheet = read(text, Path::new("a.csv")).unwrap();
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
        let problem = read("a;b\n1;\"open\n2;c\n", Path::new("a.csv")).unwrap_err();
        assert_eq!(problem.place.to_string(), "a.csv:2:3");
        let problem = read("sep=;\na;b\n1;\"x\" y\n", Path::new("a.csv")).unwrap_err();
        assert_eq!(problem.place.to_string(), "a.csv:3:3");
    }
}
