//! Task inventories: one row an employee and task.

use super::{Field, Ground, Once, PERSON, Reading, owned};
use crate::import::gathered::Fault;
use crate::import::values::{number, scale};
use crate::model::answers::Answer;
use crate::model::organisation::POSITION;
use crate::model::provenance::Kind;
use crate::problem::Severity;

pub(super) fn fields(ground: &Ground) -> Vec<Field> {
    let field = |id| Field::worded(ground, Kind::Tasks, id);
    // With a single position in the department it goes without saying.
    let position = if ground.audit.positions.len() > 1 { field(POSITION).needed() } else { field(POSITION) };
    vec![
        field(PERSON),
        position,
        field("task").needed(),
        field("importance"),
        field("urgency"),
        field("frequency"),
        field("minutes"),
    ]
}

pub(super) fn read(reading: &mut Reading) -> Vec<Vec<String>> {
    let positions = reading.ground.positions();
    let only = match reading.ground.audit.positions.as_slice() {
        [only] => only.id.clone(),
        _ => String::new(),
    };
    let form = &reading.ground.instrument.tasks;
    let mut scales =
        [&form.importance, &form.urgency, &form.frequency].map(|id| reading.ground.scale(id, reading.sheet));
    let ratings = ["importance", "urgency", "frequency"].map(|field| reading.column(field));
    let (position, task, minutes) = (reading.column(POSITION), reading.column("task"), reading.column("minutes"));
    let mut once = Once::default();
    let mut rows = Vec::new();
    for row in reading.sheet.rows {
        let rated = ratings.iter().flatten().chain(&minutes).any(|column| !row.cell(*column).is_empty());
        let named = task.is_some_and(|column| !row.cell(column).is_empty());
        if !rated {
            // A described task that the form printed and nobody filled in.
            reading.found.note(row.number, task.unwrap_or(0), Severity::Warning, Fault::new("tasks-not-rated"));
            continue;
        }
        if !named {
            reading.found.note(row.number, task.unwrap_or(0), Severity::Error, Fault::new("value-required"));
        }
        let who = reading.people.read(row, reading.found);
        let place = if position.is_some() {
            reading.must(row, position, |cell| owned(positions.read(cell))).unwrap_or_default()
        } else {
            only.clone()
        };
        let text = reading.text(row, task);
        if !who.identity.is_empty() {
            let identity = format!("{}\u{1f}{}", who.identity, crate::import::fold::fold(&text));
            once.check(identity, row, task.unwrap_or(0), "tasks-twice", reading.found);
        }
        let mut stored = vec![row.number.to_string(), who.pseudonym, place, text];
        for (column, scale) in ratings.iter().zip(&mut scales) {
            let answer = column.and_then(|c| reading.found.keep(row.number, c, scale.read(row.cell(c))));
            // In an inventory "not applicable" says no more than an empty cell.
            stored.push(match answer {
                Some(code @ Answer::Code(_)) => scale::stored(code),
                _ => String::new(),
            });
        }
        stored.push(number::stored(reading.take(row, minutes, number::amount)));
        rows.push(stored);
    }
    rows
}
