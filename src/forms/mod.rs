//! The instrument becomes workbooks that people fill in.
//!
//! Every form is made the same way: row 1 says what it is, row 2 holds the field ids, row 3 the headers in the reader's
//! language, answers begin in row 4. A hidden sheet `_diagnoza` says what the file is, so that import knows it again;
//! the choices of the drop-down lists stand on a hidden sheet `_lists`.

mod book;
mod layout;

use rust_xlsxwriter::XlsxError;

use crate::model::instrument::Instrument;
use crate::model::organisation::{Audit, JobDescription};
use crate::model::provenance::Kind;
use crate::model::text::Language;
use crate::words::Words;

/// The form for one kind of answers as the bytes of an xlsx workbook; the same arguments give the same bytes. The task
/// inventory comes with one row a described task.
pub fn workbook(
    instrument: &Instrument,
    audit: &Audit,
    descriptions: &[JobDescription],
    kind: Kind,
    language: &Language,
    words: &Words,
) -> Result<Vec<u8>, XlsxError> {
    let rows = match kind {
        Kind::Tasks => layout::described_tasks(audit, descriptions, language),
        _ => Vec::new(),
    };
    filled(instrument, audit, kind, language, words, &rows)
}

/// The same form with these rows written into it, one text a column: numbers, dates (`2026-09-14`), times (`08:05`)
/// and moments (`2026-09-14 08:05`) become cells of that kind.
pub fn filled(
    instrument: &Instrument,
    audit: &Audit,
    kind: Kind,
    language: &Language,
    words: &Words,
    rows: &[Vec<String>],
) -> Result<Vec<u8>, XlsxError> {
    let layout = layout::of(instrument, audit, kind, language, words);
    book::write(&layout, rows)
}

/// The field ids of a form's columns, in order.
pub fn fields(instrument: &Instrument, audit: &Audit, kind: Kind, language: &Language, words: &Words) -> Vec<String> {
    layout::of(instrument, audit, kind, language, words).columns.into_iter().map(|column| column.id).collect()
}

#[cfg(test)]
mod tests;
