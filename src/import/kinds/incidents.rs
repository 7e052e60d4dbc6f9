//! Incidents that hit customers: one row an incident.

use super::{Field, Ground, Reading, owned};
use crate::import::values::choice::Choices;
use crate::import::values::{moment, number};
use crate::model::provenance::Kind;

pub(super) fn fields(ground: &Ground) -> Vec<Field> {
    let field = |id| Field::worded(ground, Kind::Incidents, id);
    vec![
        field("cause").needed(),
        field("began").needed(),
        field("noticed-by"),
        field("told-before"),
        field("customers"),
        field("calls"),
        field("detected"),
        field("told"),
    ]
}

pub(super) fn read(reading: &mut Reading) -> Vec<Vec<String>> {
    let departments = reading.ground.departments();
    let noticers =
        Choices::of(reading.ground.instrument.logs.noticed_by.iter().map(|choice| (choice.id.as_str(), &choice.label)));
    let (yes, no) = (reading.ground.synonyms.folded("answer-yes"), reading.ground.synonyms.folded("answer-no"));
    let [cause, began, noticed, told_before, customers, calls, detected, told] =
        ["cause", "began", "noticed-by", "told-before", "customers", "calls", "detected", "told"]
            .map(|field| reading.column(field));
    let mut rows = Vec::new();
    for row in reading.sheet.rows {
        let before = reading.take(row, told_before, |cell| number::truth(cell, &yes, &no));
        let whole = |count: Option<u64>| count.map_or_else(String::new, |count| count.to_string());
        let begin = reading.must(row, began, |cell| moment::moment(cell, None));
        reading.within_cycle(row, began, begin);
        let seen = reading.take(row, detected, |cell| moment::moment(cell, None));
        let heard = reading.take(row, told, |cell| moment::moment(cell, None));
        reading.not_before(row, begin, detected, seen, "incidents-before-began");
        reading.not_before(row, seen, told, heard, "incidents-told-before-detected");
        rows.push(vec![
            row.number.to_string(),
            reading.must(row, cause, |cell| owned(departments.read(cell))).unwrap_or_default(),
            moment::stored(begin),
            reading.take(row, noticed, |cell| owned(noticers.read(cell))).unwrap_or_default(),
            number::stored_truth(before),
            whole(reading.take(row, customers, number::count)),
            whole(reading.take(row, calls, number::count)),
            moment::stored(seen),
            moment::stored(heard),
        ]);
    }
    rows
}
