//! The tool's own forms carry a hidden sheet that says what they are. Field ids travel with their columns in the second
//! row, so columns may be moved; rows may be added above.

use super::ground::Ground;
use super::sheet::{Book, Cell};
use crate::model::provenance::Kind;
use crate::problem::{Place, Problem};

/// Name of the hidden sheet.
const SHEET: &str = "_diagnoza";

/// Whether the file is a form of the tool, and the kind to look for: what the form says, else what the user says.
pub(super) fn kind(
    book: &Book,
    ground: &Ground,
    wanted: Option<Kind>,
    problems: &mut Vec<Problem>,
) -> (bool, Option<Kind>) {
    let Some(sheet) = book.sheets.iter().find(|sheet| sheet.name == SHEET) else { return (false, wanted) };
    let value = |key: &str| {
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
