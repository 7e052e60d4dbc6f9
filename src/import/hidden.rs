//! Merged cells and hidden rows among the answers: what a reader of the sheet sees otherwise than the program.

use super::gathered::{Fault, Gathered};
use super::headers::Recognised;
use super::sheet::Sheet;
use crate::problem::{Problem, Severity, column_letters};

/// How many rows or columns a warning names.
const NAMED: usize = 10;
/// Most cells of merged ranges that are looked at: honest ranges do not overlap.
const BUDGET: u32 = 2_000_000;

/// Tells of merged cells in columns that are read (an error: values would be missed), and of hidden rows and columns
/// (a warning: they were read).
pub(crate) fn tell(sheet: &Sheet, recognised: &Recognised, found: &mut Gathered) {
    let (Some(first), Some(last)) = (recognised.rows.first(), recognised.rows.last()) else { return };
    let (first, last) = (first.number, last.number);
    let mut budget = BUDGET;
    for range in &sheet.unseen.merged {
        let (top, bottom) = (range.rows.0.max(first), range.rows.1.min(last));
        let (left, right) = range.columns;
        let columns = recognised.columns.values().filter(|column| (left..=right).contains(column));
        if let (true, Some(column)) = (top <= bottom, columns.min()) {
            let letters = |column: usize| column_letters(column as u32 + 1);
            let shown = format!("{}{}:{}{}", letters(left), range.rows.0, letters(right), range.rows.1);
            let from = recognised.rows.partition_point(|row| row.number < top);
            for row in recognised.rows.iter().skip(from).take_while(|row| row.number <= bottom) {
                budget -= 1;
                if budget == 0 {
                    found.push(Problem::error(found.file(), "sheet-hostile"));
                    return;
                }
                found.note(
                    row.number,
                    *column,
                    Severity::Error,
                    Fault::new("value-merged").with("found", shown.as_str()),
                );
            }
        }
    }
    let rows: Vec<u32> = recognised.rows.iter().map(|row| row.number).collect();
    let hidden = sheet.unseen.hidden_rows.iter().filter(|row| rows.binary_search(row).is_ok());
    let hidden: Vec<String> = hidden.map(u32::to_string).collect();
    if !hidden.is_empty() {
        let place = found.row(hidden.first().and_then(|row| row.parse().ok()).unwrap_or(first));
        let problem = Problem::warning(place, "rows-hidden");
        found.push(problem.with("count", hidden.len()).with("rows", named(&hidden)));
    }
    let is_hidden =
        |column: &usize| sheet.unseen.hidden_columns.iter().any(|(first, last)| (*first..=*last).contains(column));
    let mut columns: Vec<usize> = recognised.columns.values().copied().filter(is_hidden).collect();
    columns.sort_unstable();
    let hidden: Vec<String> = columns.iter().map(|column| column_letters(*column as u32 + 1)).collect();
    if let Some(column) = columns.first() {
        let problem = Problem::warning(found.cell(first, *column), "columns-hidden");
        found.push(problem.with("count", hidden.len()).with("columns", named(&hidden)));
    }
}

fn named(places: &[String]) -> String {
    let mut text = places.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    if places.len() > NAMED {
        text.push_str(", …");
    }
    text
}
