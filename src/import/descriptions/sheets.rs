//! A sheet of tasks: the column that is headed so, else the one with the longest texts.

use std::path::Path;

use super::{Piece, PieceKind};
use crate::import::fold::fold;
use crate::import::sheet::{self, Cell, Sheet};
use crate::model::instrument::TaskWords;
use crate::problem::{Place, Problem};

/// Rows among which the header is looked for.
const HEAD: usize = 20;

/// The tasks of every visible sheet of a file.
pub(super) fn pieces(file: &Path, words: &[TaskWords]) -> Result<Vec<Piece>, Problem> {
    let book = sheet::open_whole(file)?;
    let sheets = book.sheets.iter().filter(|sheet| !sheet.hidden);
    Ok(sheets.flat_map(|sheet| of_sheet(sheet, file, words)).collect())
}

fn of_sheet(sheet: &Sheet, file: &Path, words: &[TaskWords]) -> Vec<Piece> {
    let duties: Vec<String> = words.iter().flat_map(|words| &words.duties).map(|word| fold(word)).collect();
    let is_header = |cell: &Cell| match cell {
        Cell::Text(text) if text.split_whitespace().count() <= 4 => {
            let text = fold(text);
            duties.iter().any(|duty| text.contains(duty))
        }
        _ => false,
    };
    let head = sheet.rows.iter().take(HEAD);
    let header = head.filter_map(|row| Some((row.number, row.cells.iter().position(is_header)?))).next();
    let (above, column) = header.unwrap_or_else(|| (0, longest(sheet)));
    let rows = sheet.rows.iter().filter(|row| row.number > above);
    let texts = rows.filter_map(|row| match row.cell(column) {
        Cell::Text(text) => Some((row.number, text)),
        _ => None,
    });
    let place =
        |row: u32| Place::Cell { file: file.to_owned(), sheet: sheet.name.clone(), row, column: column as u32 + 1 };
    let piece = |(row, text): (u32, &std::rc::Rc<str>)| Piece {
        kind: PieceKind::Item(0),
        text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        place: place(row),
    };
    texts.map(piece).collect()
}

/// The column that holds most letters.
fn longest(sheet: &Sheet) -> usize {
    let width = sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let letters = |column: &usize| -> usize {
        let cells = sheet.rows.iter().map(|row| row.cell(*column));
        cells.map(|cell| if let Cell::Text(text) = cell { text.chars().count() } else { 0 }).sum()
    };
    // The first of equals.
    (0..width).rev().max_by_key(letters).unwrap_or(0)
}
