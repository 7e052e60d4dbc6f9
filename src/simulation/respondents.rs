//! The employee questionnaire: who answers, and what.

use super::chance::{Chance, View};
use super::{Drawing, table};
use crate::model::instrument::Scale;

/// Points by which somebody sees everything better or worse than others, and one answer differs from another.
const BETWEEN_PEOPLE: f64 = 8.0;
const WITHIN_A_PERSON: f64 = 22.0;
/// Points by which the items of an area differ from the area: nothing on the average.
const ITEM_OFFSETS: [f64; 4] = [3.0, -3.0, 1.5, -1.5];
/// Answers left empty.
const MISSING: f64 = 0.01;
/// How often an error of the checklist is seen, as a score of the turned scale: rarely.
const ERRORS: f64 = 78.0;
/// Beliefs are divided; demands and support are alike.
const BELIEF: f64 = 50.0;
const PAIRS: f64 = 70.0;

/// A question with the answers that people give to it.
struct Asked<'a> {
    id: &'a str,
    scale: &'a Scale,
    /// Whether high codes are unfavourable.
    turned: bool,
    view: View,
}

impl Asked<'_> {
    /// The code for a view that lies so many points off the mean.
    fn code(&self, off: f64) -> String {
        let last = self.scale.answers.len().saturating_sub(1);
        let index = self.view.index(off).min(last);
        let index = if self.turned { last - index } else { index };
        self.scale.answers.get(index).map_or_else(String::new, |answer| answer.code.to_string())
    }
}

/// One row a respondent.
pub(super) fn csv(drawing: &Drawing, chance: &mut Chance) -> String {
    let asked = asked(drawing);
    let people = &drawing.staff.people;
    let wanted = (people.len() as f64 * drawing.plan.response).round() as usize;
    let sites = drawing.staff.people.iter().any(|employee| employee.site == "south");
    let mut header = vec!["person", "position"];
    header.extend(sites.then_some("site"));
    header.extend(asked.iter().map(|question| question.id));
    let rows = chance.some_of(people.len(), wanted).into_iter().filter_map(|index| people.get(index));
    let rows: Vec<Vec<String>> = rows
        .map(|employee| {
            let own = BETWEEN_PEOPLE * drawing.plan.noise * chance.normal();
            let mut row = vec![employee.identifier.clone(), employee.position.clone()];
            row.extend(sites.then(|| employee.site.to_owned()));
            row.extend(asked.iter().map(|question| {
                let off = own + WITHIN_A_PERSON * drawing.plan.noise * chance.normal();
                if chance.happens(MISSING) { String::new() } else { question.code(off) }
            }));
            row
        })
        .collect();
    table(&header, rows)
}

/// Every closed question with its true score.
fn asked<'a>(drawing: &'a Drawing) -> Vec<Asked<'a>> {
    let deviation = drawing.plan.noise * BETWEEN_PEOPLE.hypot(WITHIN_A_PERSON);
    let questionnaire = &drawing.instrument.questionnaire;
    let errors = &drawing.instrument.errors.errors;
    let questions = drawing.instrument.employee_questions();
    let mut of_area = std::collections::BTreeMap::<&str, usize>::new();
    questions
        .into_iter()
        .filter_map(|question| {
            let scale = drawing.instrument.scales.iter().find(|scale| scale.id == question.scale)?;
            let is_error = errors.iter().any(|error| error.id == question.id);
            let is_belief = questionnaire.myths.iter().any(|myth| myth.first.id == question.id);
            let score = if !question.area.is_empty() {
                let place = of_area.entry(question.area).or_default();
                *place += 1;
                drawing.score(question.area) + offset(*place - 1, items(drawing, question.area))
            } else if is_error {
                ERRORS
            } else if is_belief {
                BELIEF
            } else {
                PAIRS
            };
            let view = View::of(scale.answers.len(), score.clamp(1.0, 99.0), deviation);
            Some(Asked { id: question.id, scale, turned: question.reverse || is_error, view })
        })
        .collect()
}

/// How many items an area has.
fn items(drawing: &Drawing, area: &str) -> usize {
    drawing.instrument.questionnaire.items.iter().filter(|item| item.area == area).count()
}

/// Points by which the item at a place differs from its area; over all items of the area they cancel out.
fn offset(place: usize, items: usize) -> f64 {
    let paired = items - items % 2;
    if place < paired { ITEM_OFFSETS.get(place % ITEM_OFFSETS.len()).copied().unwrap_or(0.0) } else { 0.0 }
}
