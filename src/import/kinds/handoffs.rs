//! Handoffs between departments: one row a request.

use super::{Field, Ground, Reading, owned};
use crate::import::values::choice::Choices;
use crate::import::values::{moment, number};
use crate::model::provenance::Kind;

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
        field("kind"),
        field("reopened"),
    ]
}

pub(super) fn read(reading: &mut Reading) -> Vec<Vec<String>> {
    let departments = reading.ground.departments();
    let outcomes =
        Choices::of(reading.ground.instrument.logs.outcomes.iter().map(|choice| (choice.id.as_str(), &choice.label)));
    let (yes, no) = (reading.ground.synonyms.folded("answer-yes"), reading.ground.synonyms.folded("answer-no"));
    let [from, to, opened, answered, closed, outcome, promised, kind, reopened] =
        ["from", "to", "opened", "answered", "closed", "outcome", "promised-by", "kind", "reopened"]
            .map(|field| reading.column(field));
    let mut rows = Vec::new();
    for row in reading.sheet.rows {
        let asks = reading.must(row, from, |cell| owned(departments.read(cell)));
        let asked = reading.must(row, to, |cell| owned(departments.read(cell)));
        let begin = reading.must(row, opened, |cell| moment::moment(cell, None));
        reading.within_cycle(row, opened, begin);
        let answer = reading.take(row, answered, |cell| moment::moment(cell, None));
        let end = reading.take(row, closed, |cell| moment::moment(cell, None));
        for (column, later) in [(answered, answer), (closed, end)] {
            reading.not_before(row, begin, column, later, "handoffs-before-opened");
        }
        let again = reading.take(row, reopened, |cell| number::truth(cell, &yes, &no));
        rows.push(vec![
            row.number.to_string(),
            asks.unwrap_or_default(),
            asked.unwrap_or_default(),
            moment::stored(begin),
            moment::stored(answer),
            moment::stored(end),
            reading.take(row, outcome, |cell| owned(outcomes.read(cell))).unwrap_or_default(),
            reading.take(row, promised, |cell| owned(departments.read(cell))).unwrap_or_default(),
            reading.text(row, kind),
            number::stored_truth(again),
        ]);
    }
    rows
}
