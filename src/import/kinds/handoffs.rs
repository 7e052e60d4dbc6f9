//! Handoffs between departments: one row a request.

use jiff::civil::DateTime;

use super::{Field, Ground, Reading, owned};
use crate::import::gathered::Fault;
use crate::import::sheet::Row;
use crate::import::values::choice::Choices;
use crate::import::values::moment;
use crate::model::provenance::Kind;
use crate::problem::Severity;

pub(super) fn fields(ground: &Ground) -> Vec<Field> {
    let field = |id| Field::worded(ground, Kind::Handoffs, id);
    vec![
        field("from").needed(),
        field("to").needed(),
        field("opened").needed(),
        field("answered"),
        field("closed"),
        field("outcome"),
        field("promised-by"),
    ]
}

pub(super) fn read(reading: &mut Reading) -> Vec<Vec<String>> {
    let departments = reading.ground.departments();
    let outcomes =
        Choices::of(reading.ground.instrument.logs.outcomes.iter().map(|choice| (choice.id.as_str(), &choice.label)));
    let [from, to, opened, answered, closed, outcome, promised] =
        ["from", "to", "opened", "answered", "closed", "outcome", "promised-by"].map(|field| reading.column(field));
    let mut rows = Vec::new();
    for row in reading.sheet.rows {
        let asks = reading.must(row, from, |cell| owned(departments.read(cell)));
        let asked = reading.must(row, to, |cell| owned(departments.read(cell)));
        let begin = reading.must(row, opened, |cell| moment::moment(cell, None));
        reading.within_cycle(row, opened, begin);
        let answer = reading.take(row, answered, |cell| moment::moment(cell, None));
        let end = reading.take(row, closed, |cell| moment::moment(cell, None));
        for (column, later) in [(answered, answer), (closed, end)] {
            not_before(reading, row, begin, column, later);
        }
        rows.push(vec![
            row.number.to_string(),
            asks.unwrap_or_default(),
            asked.unwrap_or_default(),
            moment::stored(begin),
            moment::stored(answer),
            moment::stored(end),
            reading.take(row, outcome, |cell| owned(outcomes.read(cell))).unwrap_or_default(),
            reading.take(row, promised, |cell| owned(departments.read(cell))).unwrap_or_default(),
        ]);
    }
    rows
}

/// An answer that came before the question is a slip.
fn not_before(
    reading: &mut Reading,
    row: &Row,
    begin: Option<DateTime>,
    column: Option<usize>,
    later: Option<DateTime>,
) {
    let (Some(begin), Some(later), Some(column)) = (begin, later, column) else { return };
    if later < begin {
        let shown = |at: DateTime| at.strftime("%Y-%m-%d %H:%M").to_string();
        let fault = Fault::new("handoffs-before-opened").with("found", shown(later)).with("expected", shown(begin));
        reading.found.note(row.number, column, Severity::Error, fault);
    }
}
