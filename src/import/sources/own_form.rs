//! The tool's own forms carry a hidden sheet that says what they are. Field ids travel with their columns in the second
//! row, so columns may be moved; rows may be added above.

use super::{Column, Layout, Role, Top, headers};
use crate::import::ground::Ground;
use crate::import::sheet::{Book, Cell, Row};
use crate::model::provenance::Kind;
use crate::problem::{Place, Problem};

/// Name of the hidden sheet.
const SHEET: &str = "_diagnoza";

/// The column by which a page of the tool says what its file is: `answers service-department 1 pl`.
pub(super) const COLUMN: &str = "_diagnoza";

/// Whether a sheet belongs to a form and holds no answers: the hidden ones, and the one that says how to fill it in.
pub(crate) fn is_around(book: &Book, name: &str) -> bool {
    let tag = book.sheets.iter().find(|sheet| sheet.name == SHEET);
    let is_fact = |key: &str, value: &str| {
        tag.is_some_and(|sheet| sheet.rows.iter().any(|row| row.cell(0).shown() == key && row.cell(1).shown() == value))
    };
    tag.is_some() && (name.starts_with('_') || is_fact("instructions", name))
}

/// What a file of a page says of itself, by the first answers below the column `_diagnoza`.
fn of_page(book: &Book) -> Option<[String; 3]> {
    let rows = &book.sheets.first().filter(|_| book.sheets.len() == 1)?.rows;
    let header = rows.first()?;
    let column = header.cells.iter().position(|cell| cell.shown() == COLUMN)?;
    let said = rows.get(1)?.cell(column).shown();
    let mut words = said.split(' ').map(str::to_owned);
    Some([words.next()?, words.next()?, words.next()?])
}

/// Whether the file is a form of the tool, and the kind to look for: what the form says, else what the user says.
pub(crate) fn kind(
    book: &Book,
    ground: &Ground,
    wanted: Option<Kind>,
    problems: &mut Vec<Problem>,
) -> (bool, Option<Kind>) {
    let page = of_page(book);
    let sheet = book.sheets.iter().find(|sheet| sheet.name == SHEET);
    if sheet.is_none() && page.is_none() {
        return (false, wanted);
    }
    let value = |key: &str| {
        if let Some([kind, instrument, version]) = &page {
            return Some(match key {
                "kind" => kind.clone(),
                "instrument" => instrument.clone(),
                _ => version.clone(),
            });
        }
        let sheet = sheet?;
        let row = sheet.rows.iter().find(|row| matches!(row.cell(0), Cell::Text(text) if &**text == key))?;
        Some(row.cell(1).shown())
    };
    let place = || Place::File(book.file.clone());
    let settings = &ground.instrument.settings;
    let word = value("kind").unwrap_or_default();
    let form = Kind::ALL.into_iter().find(|kind| kind.word() == word);
    match (form, wanted) {
        (Some(form), Some(wanted)) if form != wanted => problems.push(
            Problem::error(place(), "form-of-other-kind").with("found", form.word()).with("expected", wanted.word()),
        ),
        (None, None) => problems.push(Problem::error(place(), "form-of-unknown-kind").with("found", word)),
        _ => {}
    }
    let instrument = value("instrument").unwrap_or_default();
    let version = value("version").unwrap_or_default();
    if instrument != settings.id {
        let expected = settings.id.as_str();
        problems.push(
            Problem::error(place(), "form-of-other-instrument").with("found", instrument).with("expected", expected),
        );
    } else if version != settings.version {
        let expected = settings.version.as_str();
        problems
            .push(Problem::warning(place(), "form-of-other-version").with("found", version).with("expected", expected));
    }
    (true, wanted.or(form))
}

/// The row of field ids is the header, wherever rows were added above; what people read stands right below it.
pub(super) fn recognise(top: &Top) -> Vec<Layout> {
    if !top.own_form {
        return Vec::new();
    }
    let Some(ids) = top.rows.iter().position(is_ids) else { return Vec::new() };
    let (Some(row), below) = (top.rows.get(ids), top.rows.get(ids + 1)) else { return Vec::new() };
    let column = |(index, id): (usize, String)| {
        let text = below.map(|row| row.cell(index).shown()).unwrap_or_default();
        Column { index, row: row.number, ids: vec![id.clone()], texts: vec![text], header: id, role: Role::Asked }
    };
    let asked = headers(row).into_iter().filter(|(_, header)| header != COLUMN);
    let columns = asked.map(column).collect();
    vec![Layout { program: "", columns, header: ids, first: ids + 1, marks: &[] }]
}

/// Whether every cell of the row looks like an id, and there are several.
fn is_ids(row: &Row) -> bool {
    let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
    let id = |cell: &Cell| matches!(cell, Cell::Text(text) if text.chars().all(sign));
    row.cells.iter().filter(|cell| !cell.is_empty()).count() > 1
        && row.cells.iter().all(|cell| cell.is_empty() || id(cell))
}
