//! The employee questionnaire: one row a person.

use std::rc::Rc;

use super::{Field, Ground, Once, PERSON, Reading};
use crate::audit::store::{Line, Rows};
use crate::import::gathered::Fault;
use crate::import::met::Met;
use crate::import::sheet::{Cell, Row};
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

pub(super) fn read(reading: &mut Reading) -> Rows {
    let Some(mut answers) = Answers::new(reading, Rows::default()) else { return Rows::default() };
    for row in reading.sheet.rows {
        answers.row(reading, row);
    }
    answers.finish(reading)
}

/// The questionnaire while its rows come, one after another: they need not be in memory together.
pub(crate) struct Answers {
    pub(super) groups: Vec<(Option<usize>, Choices)>,
    /// Ids of groups by the texts met.
    met: Vec<Met<Option<Rc<str>>>>,
    /// Column and scale of every question.
    pub(super) questions: Vec<(Option<usize>, usize)>,
    pub(super) scales: Vec<ScaleReader>,
    pub(super) open: Vec<Option<usize>>,
    asked: Vec<usize>,
    once: Once,
    pub(super) rows: Rows,
    /// Free texts by their places in `rows`, with row and column: names are taken out when all of them are known.
    texts: Vec<(usize, (u32, usize), String)>,
}

impl Answers {
    /// Rows go into `rows`. Nothing, and a problem, where the sheet has no question.
    pub(crate) fn new(reading: &mut Reading, rows: Rows) -> Option<Self> {
        let (ground, sheet) = (reading.ground, reading.sheet);
        let groups: Vec<(Option<usize>, Choices)> = std::iter::once((reading.column(POSITION), ground.positions()))
            .chain(ground.audit.groups.iter().map(|group| {
                let values = group.values.iter().map(|value| (value.id.as_str(), &value.name));
                (sheet.columns.get(&group.id).copied(), Choices::of(values))
            }))
            .collect();
        let (mut names, mut scales, mut questions) = (Vec::new(), Vec::new(), Vec::new());
        for question in ground.instrument.employee_questions() {
            let known = names.iter().position(|name| *name == question.scale);
            let scale = known.unwrap_or_else(|| {
                names.push(question.scale);
                scales.push(ground.scale(question.scale, sheet));
                scales.len() - 1
            });
            questions.push((sheet.columns.get(question.id).copied(), scale));
        }
        let open: Vec<Option<usize>> =
            ground.instrument.questionnaire.open.iter().map(|open| sheet.columns.get(&open.id).copied()).collect();
        let asked: Vec<usize> =
            questions.iter().filter_map(|(column, _)| *column).chain(open.iter().flatten().copied()).collect();
        if asked.is_empty() {
            reading.found.push(crate::problem::Problem::error(reading.found.file(), "answers-no-question"));
            return None;
        }
        let (once, texts) = (Once::default(), Vec::new());
        let met = groups.iter().map(|_| Met::default()).collect();
        Some(Answers { groups, met, questions, scales, open, asked, once, rows, texts })
    }

    /// Takes a row.
    pub(crate) fn row(&mut self, reading: &mut Reading, row: &Row) {
        if self.asked.iter().all(|column| row.cell(*column).is_empty()) {
            let column = reading.people.column();
            reading.found.note(row.number, column, Severity::Warning, Fault::new("answers-none-in-row"));
            return;
        }
        let who = reading.people.read(row, reading.found);
        self.once.check(who.identity, row, reading.people.column(), "person-twice", reading.found);
        let mut line = self.rows.line();
        line.number(row.number);
        line.cell(&who.pseudonym);
        for ((column, values), met) in self.groups.iter().zip(&mut self.met) {
            let Some(column) = *column else {
                line.plain(b"");
                continue;
            };
            let cell = row.cell(column);
            let id = match cell {
                Cell::Text(text) => met.get(text, || values.read(cell).ok().flatten().map(Rc::from)),
                _ => None,
            };
            match id {
                Some(id) => line.cell(&id),
                None => {
                    line.cell(reading.found.keep(row.number, column, values.read(cell)).flatten().unwrap_or_default())
                }
            }
        }
        for (column, scale) in &self.questions {
            let answer = match (column, self.scales.get_mut(*scale)) {
                (Some(column), Some(scale)) => match scale.read(row.cell(*column)) {
                    Ok(answer) => answer,
                    fault => reading.found.keep(row.number, *column, fault).unwrap_or(Answer::Missing),
                },
                _ => Answer::Skipped,
            };
            store(answer, &mut line);
        }
        for column in &self.open {
            let text = reading.raw_text(row, *column);
            let place = line.open();
            if let (Some(column), false) = (column, text.is_empty()) {
                self.texts.push((place, (row.number, *column), text));
            }
        }
        line.end();
    }

    /// All rows, with the names taken out of their texts.
    pub(crate) fn finish(mut self, reading: &mut Reading) -> Rows {
        let texts = std::mem::take(&mut self.texts).into_iter();
        let texts = texts.map(|(place, (row, column), text)| (place, reading.without_names(row, column, &text)));
        let texts: Vec<(usize, String)> = texts.collect();
        if let Err(problem) = self.rows.finish().and_then(|()| self.rows.fill(&texts)) {
            reading.found.push(problem);
        }
        self.rows
    }
}

/// Writes an answer as the store keeps it.
fn store(answer: Answer, line: &mut Line) {
    match answer {
        Answer::Code(code @ 0..=9) => line.plain(&[b'0' + code as u8]),
        other => line.plain(stored(other).as_bytes()),
    }
}
