//! The seven kinds of answers side by side: which fields each has, and how a row of it is read.

pub(crate) mod answers;
pub(crate) mod fast;
mod handoffs;
mod incidents;
mod observations;
mod partners;
mod series;
mod tasks;

use jiff::civil::DateTime;

use super::gathered::{Fault, Gathered};
use super::ground::Ground;
use super::headers::{Field, Recognised};
use super::people::People;
use super::sheet::{Cell, Row};
use super::values;
use crate::audit::store::Rows;
use crate::model::provenance::Kind;
use crate::problem::Severity;

/// The field of the pseudonym.
pub(crate) const PERSON: &str = "person";

/// One sheet on its way to rows of the store.
pub(crate) struct Reading<'a, 'g> {
    pub(crate) ground: &'a Ground<'g>,
    pub(crate) sheet: &'a Recognised<'a>,
    pub(crate) people: People<'g>,
    pub(crate) found: &'a mut Gathered,
}

impl Reading<'_, '_> {
    /// The column of a field, if the sheet has it.
    fn column(&self, field: &str) -> Option<usize> {
        self.sheet.columns.get(field).copied()
    }

    /// Reads a cell, noting its fault; an absent column is an empty cell.
    fn take<T: Default>(
        &mut self,
        row: &Row,
        column: Option<usize>,
        read: impl FnOnce(&Cell) -> Result<T, Fault>,
    ) -> T {
        let Some(column) = column else { return T::default() };
        self.found.keep(row.number, column, read(row.cell(column))).unwrap_or_default()
    }

    /// Like `take`, for a field that may not be empty.
    fn must<T>(
        &mut self,
        row: &Row,
        column: Option<usize>,
        read: impl FnOnce(&Cell) -> Result<Option<T>, Fault>,
    ) -> Option<T> {
        let column = column?;
        let value = read(row.cell(column)).and_then(|value| value.ok_or_else(|| Fault::new("value-required")));
        self.found.keep(row.number, column, value)
    }

    /// Warns of a moment outside the cycle: day and month may have changed places.
    fn within_cycle(&mut self, row: &Row, column: Option<usize>, moment: Option<DateTime>) {
        let (Some((from, to)), Some(column), Some(moment)) = (self.ground.cycle, column, moment) else { return };
        if moment.date() < from || moment.date() > to {
            let fault = Fault::new("value-outside-cycle")
                .with("found", moment.date().to_string())
                .with("from", from.to_string())
                .with("to", to.to_string());
            self.found.note(row.number, column, Severity::Warning, fault);
        }
    }

    /// What came before that which it follows is a slip.
    fn not_before(
        &mut self,
        row: &Row,
        begin: Option<DateTime>,
        column: Option<usize>,
        later: Option<DateTime>,
        key: &'static str,
    ) {
        let (Some(begin), Some(later), Some(column)) = (begin, later, column) else { return };
        if later < begin {
            let shown = |at: DateTime| at.strftime("%Y-%m-%d %H:%M").to_string();
            let fault = Fault::new(key).with("found", shown(later)).with("expected", shown(begin));
            self.found.note(row.number, column, Severity::Error, fault);
        }
    }

    /// Free text without names.
    fn text(&mut self, row: &Row, column: Option<usize>) -> String {
        let text = self.raw_text(row, column);
        column.map_or_else(String::new, |column| self.without_names(row.number, column, &text))
    }

    /// A text of this cell without names; what may still be one is noted.
    fn without_names(&mut self, row: u32, column: usize, text: &str) -> String {
        let scrubbed = self.people.scrub(text);
        let perhaps_name = self.people.perhaps_name(&scrubbed);
        let doubts = [(perhaps_name, "text-perhaps-name"), (scrubbed.unclear_number, "text-number-unclear")];
        for (_, key) in doubts.into_iter().filter(|(doubt, _)| *doubt) {
            self.found.note(row, column, Severity::Warning, Fault::new(key));
        }
        scrubbed.text
    }

    /// Free text as it stands.
    fn raw_text(&mut self, row: &Row, column: Option<usize>) -> String {
        let Some(column) = column else { return String::new() };
        match row.cell(column) {
            cell @ Cell::Error(_) => self.found.keep(row.number, column, Err(values::error(cell))).unwrap_or_default(),
            cell => cell.shown(),
        }
    }
}

/// Owns the id that a choice gives.
fn owned(choice: Result<Option<&str>, Fault>) -> Result<Option<String>, Fault> {
    choice.map(|id| id.map(str::to_owned))
}

/// The fields of a kind, in the order of the store.
pub(crate) fn fields(kind: Kind, ground: &Ground) -> Vec<Field> {
    match kind {
        Kind::Tasks => tasks::fields(ground),
        Kind::Observations => observations::fields(ground),
        Kind::Answers => answers::fields(ground),
        Kind::Partners => partners::fields(ground),
        Kind::Handoffs => handoffs::fields(ground),
        Kind::Incidents => incidents::fields(ground),
        Kind::Series => series::fields(ground),
    }
}

/// The rows of the store: source row first, then the stored fields.
pub(crate) fn read(reading: &mut Reading) -> Rows {
    match reading.sheet.kind {
        Kind::Tasks => tasks::read(reading).into(),
        Kind::Observations => observations::read(reading).into(),
        Kind::Answers => answers::read(reading),
        Kind::Partners => partners::read(reading).into(),
        Kind::Handoffs => handoffs::read(reading).into(),
        Kind::Incidents => incidents::read(reading).into(),
        Kind::Series => series::read(reading).into(),
    }
}

/// Rows that may stand only once, by what makes them the same.
#[derive(Default)]
struct Once(std::collections::BTreeMap<String, u32>);

impl Once {
    /// Notes a second row of the same identity; an empty identity is nobody.
    fn check(&mut self, identity: String, row: &Row, column: usize, key: &'static str, found: &mut Gathered) {
        if identity.is_empty() {
            return;
        }
        if let Some(first) = self.0.get(&identity) {
            let fault = Fault::new(key).with("first", first.to_string()).with("second", row.number.to_string());
            found.note(row.number, column, Severity::Error, fault);
        } else {
            self.0.insert(identity, row.number);
        }
    }
}
