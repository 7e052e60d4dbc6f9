//! The employee questionnaire: one row a person.

use std::collections::BTreeMap;

use super::{Field, Ground, Once, PERSON, Reading, owned};
use crate::import::gathered::Fault;
use crate::import::values::choice::Choices;
use crate::import::values::scale::{ScaleReader, stored};
use crate::model::answers::Answer;
use crate::model::organisation::POSITION;
use crate::model::provenance::Kind;
use crate::problem::Severity;

pub(super) fn fields(ground: &Ground) -> Vec<Field> {
    let texts = |text: &crate::model::text::Text| text.iter().map(|(_, text)| text.to_owned()).collect::<Vec<_>>();
    let named = |id: &str, text: &crate::model::text::Text| {
        let names = texts(text);
        Field::new(id, names.iter().map(String::as_str))
    };
    let mut fields = vec![Field::worded(ground, Kind::Answers, PERSON), Field::worded(ground, Kind::Answers, POSITION)];
    fields.extend(ground.audit.groups.iter().map(|group| named(&group.id, &group.name)));
    fields.extend(ground.instrument.employee_questions().iter().map(|question| named(question.id, question.text)));
    fields.extend(ground.instrument.questionnaire.open.iter().map(|open| named(&open.id, &open.text)));
    fields
}

pub(super) fn read(reading: &mut Reading) -> Vec<Vec<String>> {
    let (ground, sheet) = (reading.ground, reading.sheet);
    let groups: Vec<(Option<usize>, Choices)> = std::iter::once((reading.column(POSITION), ground.positions()))
        .chain(ground.audit.groups.iter().map(|group| {
            let values = group.values.iter().map(|value| (value.id.as_str(), &value.name));
            (sheet.columns.get(&group.id).copied(), Choices::of(values))
        }))
        .collect();
    let questions = ground.instrument.employee_questions();
    let mut scales: BTreeMap<&str, ScaleReader> =
        questions.iter().map(|question| (question.scale, ground.scale(question.scale, sheet.marks))).collect();
    let mut readers: Vec<(Option<usize>, &str)> = Vec::with_capacity(questions.len());
    readers.extend(questions.iter().map(|question| (sheet.columns.get(question.id).copied(), question.scale)));
    let open: Vec<Option<usize>> =
        ground.instrument.questionnaire.open.iter().map(|open| sheet.columns.get(&open.id).copied()).collect();
    let asked: Vec<usize> =
        readers.iter().filter_map(|(column, _)| *column).chain(open.iter().flatten().copied()).collect();
    if asked.is_empty() {
        reading.found.push(crate::problem::Problem::error(reading.found.file(), "answers-no-question"));
        return Vec::new();
    }
    let mut once = Once::default();
    let mut rows = Vec::new();
    for row in sheet.rows {
        if asked.iter().all(|column| row.cell(*column).is_empty()) {
            let column = reading.people.column();
            reading.found.note(row.number, column, Severity::Warning, Fault::new("answers-none-in-row"));
            continue;
        }
        let who = reading.people.read(row, reading.found);
        once.check(who.identity, row, reading.people.column(), "person-twice", reading.found);
        let mut cells = Vec::with_capacity(2 + groups.len() + readers.len() + open.len());
        cells.push(row.number.to_string());
        cells.push(who.pseudonym);
        for (column, values) in &groups {
            cells.push(reading.take(row, *column, |cell| owned(values.read(cell))).unwrap_or_default());
        }
        for (column, scale) in &readers {
            let answer = match (column, scales.get_mut(scale)) {
                (Some(column), Some(scale)) => reading.found.keep(row.number, *column, scale.read(row.cell(*column))),
                _ => Some(Answer::Skipped),
            };
            cells.push(answer.map_or_else(String::new, stored));
        }
        for column in &open {
            cells.push(reading.text(row, *column));
        }
        rows.push(cells);
    }
    rows
}
