//! The answers of a large sheet: rows come one after another and only what is stored of them stays in memory.

use std::collections::BTreeSet;

use super::headers::warn_left_behind;
use super::kinds::Reading;
use super::kinds::answers::Answers;
use super::kinds::fast::Fast;
use super::met::Met;
use super::sheet::{Book, Cell, Piece, Row, Sheet};
use crate::audit::store::Rows;
use crate::problem::column_letters;

/// What is remembered between rows.
struct Passing {
    /// Rows that may be totals: they are, if nothing else follows.
    totals: Vec<Row>,
    /// Columns without a header that hold values, beyond those known from the first rows.
    unheaded: BTreeSet<usize>,
    /// Whether a column has a header, by column.
    headed: Vec<bool>,
    /// Whether the text at the beginning of a row is the word for a total.
    begins: Met<bool>,
}

/// All rows of the sheet go into `rows`; a file that breaks off is a problem.
pub(super) fn read(reading: &mut Reading, book: &Book, sheet: &Sheet, rows: Rows) -> Rows {
    let Some(mut answers) = Answers::new(reading, rows) else { return Rows::default() };
    let first = reading.sheet.rows.first().map_or(u32::MAX, |row| row.number);
    let mut passing = Passing {
        totals: Vec::new(),
        unheaded: BTreeSet::new(),
        headed: (0..=reading.sheet.headed.last().copied().unwrap_or(0))
            .map(|c| reading.sheet.headed.contains(&c))
            .collect(),
        begins: Met::default(),
    };
    let mut fast: Option<Option<Fast>> = None;
    let outcome = book.rows(&sheet.name, &mut |piece| match piece {
        Piece::Text(number, _, _) if number < first || !passing.totals.is_empty() => 0,
        Piece::Text(number, rest, delimiter) => {
            let fast = fast.get_or_insert_with(|| fast_of(reading, &mut answers, delimiter));
            fast.as_mut().map_or(0, |fast| fast.take(&mut answers, number, rest))
        }
        Piece::Row(row) => {
            if row.number >= first {
                take(reading, &mut answers, &mut passing, row);
            }
            0
        }
    });
    if let Err(problem) = outcome {
        reading.found.push(problem);
    }
    for row in &passing.totals {
        reading.sheet.warn_of_total(row, reading.found);
    }
    if let Some(header) = reading.sheet.header() {
        let unheaded: Vec<(usize, String)> =
            passing.unheaded.iter().map(|column| (*column, column_letters(*column as u32 + 1))).collect();
        warn_left_behind("header-left-behind", &unheaded, header, reading.found);
    }
    answers.finish(reading)
}

/// The short way, where nobody is named and nothing is written.
fn fast_of(reading: &Reading, answers: &mut Answers, delimiter: u8) -> Option<Fast> {
    let sheet = reading.sheet;
    if sheet.columns.contains_key(super::kinds::PERSON) || !sheet.personal.is_empty() {
        return None;
    }
    let used: BTreeSet<usize> = sheet.columns.values().copied().collect();
    let ignored: Vec<usize> = sheet.headed.difference(&used).copied().collect();
    Fast::of(answers, &ignored, delimiter)
}

fn take(reading: &mut Reading, answers: &mut Answers, passing: &mut Passing, row: &Row) {
    let total = match row.cells.iter().find(|cell| !cell.is_empty()) {
        Some(Cell::Text(text)) => passing.begins.get(text, || reading.sheet.is_total(row)),
        _ => false,
    };
    if total {
        passing.totals.push(row.clone());
        return;
    }
    for row in std::mem::take(&mut passing.totals).iter().chain(std::iter::once(row)) {
        for (column, cell) in row.cells.iter().enumerate() {
            if !passing.headed.get(column).is_some_and(|headed| *headed) && !cell.is_empty() {
                passing.unheaded.insert(column);
            }
        }
        reading.people.learn(reading.sheet, row);
        reading.sheet.second_table(row, reading.found);
        answers.row(reading, row);
    }
}
