//! The instrument becomes workbooks that people fill in, and pages for a telephone.
//!
//! Every workbook is made the same way: a sheet that says how to fill it in, and a sheet for the answers: row 1 is the
//! title, row 2 holds the field ids, row 3 the headers in the reader's language, answers begin in row 4. A hidden sheet
//! `_diagnoza` says what the file is, so that import knows it again; the choices of the drop-down lists stand on a hidden
//! sheet `_lists`. A page gives a csv file with the same ids and a column `_diagnoza`.

mod book;
mod layout;
mod page;

use rust_xlsxwriter::XlsxError;

use crate::model::instrument::Instrument;
use crate::model::organisation::{Audit, JobDescription};
use crate::model::provenance::Kind;
use crate::model::text::{Language, Text};
use crate::words::Words;

pub use page::html;

/// Whom a form is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom<'a> {
    /// Anybody in the audit.
    Everybody,
    /// The people of one position, by its id.
    Position(&'a str),
    /// The people of one cooperating department, by its id.
    Partner(&'a str),
}

impl<'a> Whom<'a> {
    /// The position or partner with this id.
    pub fn named(id: &'a str, audit: &Audit) -> Option<Whom<'a>> {
        if audit.positions.iter().any(|position| position.id == id) {
            Some(Whom::Position(id))
        } else {
            audit.partners.iter().any(|partner| partner.id == id).then_some(Whom::Partner(id))
        }
    }

    /// Its name in the audit.
    pub fn name(self, audit: &Audit) -> Option<&Text> {
        match self {
            Whom::Everybody => None,
            Whom::Position(id) => audit.positions.iter().find(|position| position.id == id).map(|found| &found.name),
            Whom::Partner(id) => audit.partners.iter().find(|partner| partner.id == id).map(|found| &found.name),
        }
    }

    /// The kinds of answers that are asked of them, in the order of the phases.
    pub fn kinds(self) -> &'static [Kind] {
        match self {
            Whom::Everybody => &Kind::ALL,
            Whom::Position(_) => &[Kind::Tasks, Kind::Observations, Kind::Answers],
            Whom::Partner(_) => &[Kind::Partners, Kind::Handoffs, Kind::Incidents],
        }
    }
}

/// What forms are made from; their language is that of the words.
#[derive(Clone, Copy)]
pub struct Form<'a> {
    /// What is asked.
    pub instrument: &'a Instrument,
    /// Of whom it can be asked.
    pub audit: &'a Audit,
    /// The tasks that are filled in beforehand.
    pub descriptions: &'a [JobDescription],
    /// Who fills it in.
    pub whom: Whom<'a>,
    /// The words of its language.
    pub words: &'a Words,
}

impl Form<'_> {
    /// The form for one kind of answers as the bytes of an xlsx workbook; the same arguments give the same bytes.
    ///
    /// # Errors
    /// The instrument or the audit holds a text that a workbook cannot.
    pub fn workbook(&self, kind: Kind) -> Result<Vec<u8>, XlsxError> {
        let layout = layout::of(self, kind);
        book::write(&layout, &layout.rows, self.words)
    }
}

/// The form for everybody and one kind of answers. The task inventory comes with one row a described task.
///
/// # Errors
/// As of [`Form::workbook`].
pub fn workbook(
    instrument: &Instrument,
    audit: &Audit,
    descriptions: &[JobDescription],
    kind: Kind,
    _language: &Language,
    words: &Words,
) -> Result<Vec<u8>, XlsxError> {
    Form { instrument, audit, descriptions, whom: Whom::Everybody, words }.workbook(kind)
}

/// The same form with these rows written into it, one text a column: numbers, dates (`2026-09-14`), times (`08:05`)
/// and moments (`2026-09-14 08:05`) become cells of that kind.
///
/// # Errors
/// As of [`Form::workbook`], or a date that is none.
pub fn filled(
    instrument: &Instrument,
    audit: &Audit,
    kind: Kind,
    _language: &Language,
    words: &Words,
    rows: &[Vec<String>],
) -> Result<Vec<u8>, XlsxError> {
    let form = Form { instrument, audit, descriptions: &[], whom: Whom::Everybody, words };
    book::write(&layout::of(&form, kind), rows, words)
}

/// A bare list under its header, as a workbook of one sheet.
///
/// # Errors
/// A text that a workbook cannot hold.
pub fn list(header: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    book::list(header, rows)
}

/// The field ids of a form's columns, in order.
pub fn fields(instrument: &Instrument, audit: &Audit, kind: Kind, _language: &Language, words: &Words) -> Vec<String> {
    let form = Form { instrument, audit, descriptions: &[], whom: Whom::Everybody, words };
    layout::of(&form, kind).columns.into_iter().map(|column| column.id).collect()
}

#[cfg(test)]
mod tests;
