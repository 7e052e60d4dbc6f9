//! The partner questionnaire: partners rate the service department and themselves, employees rate the partners.

use super::chance::{Chance, View};
use super::{Drawing, table};
use crate::model::cast::CastPartner;
use crate::model::instrument::{Question, Scale};

/// Points by which raters, and answers of one, differ.
const BETWEEN_RATERS: f64 = 7.0;
const WITHIN_A_RATER: f64 = 20.0;
/// How everybody sees the partners, and themselves: well enough that no gap opens.
const PARTNERS_SCORE: f64 = 70.0;
/// How often an error of the checklist is seen, as a score of the turned scale.
const ERRORS: f64 = 78.0;
/// Employees who rate the partners: one in three, but not more than this.
const MOST_EMPLOYEES: usize = 15;

/// One row a respondent and rated department.
pub(super) fn csv(drawing: &Drawing, chance: &mut Chance) -> String {
    let questions = drawing.instrument.partner_questions();
    let errors: Vec<&str> = drawing.instrument.errors.errors.iter().map(|error| error.id.as_str()).collect();
    let mut header = vec!["person", "from", "to"];
    header.extend(questions.iter().map(|question| question.id));
    let mut rows = Vec::new();
    let mut rate = |person: String, from: &str, to: &str, chance: &mut Chance| {
        let own = BETWEEN_RATERS * drawing.plan.noise * chance.normal();
        let mut row = vec![person, from.to_owned(), to.to_owned()];
        for question in &questions {
            let is_error = errors.contains(&question.id);
            // The checklist is about the service department only.
            if is_error && to != "service" {
                row.push(String::new());
                continue;
            }
            let score = match (is_error, to) {
                (true, _) => ERRORS,
                (false, "service") => drawing.score(question.area),
                (false, _) => PARTNERS_SCORE,
            };
            row.push(code(drawing, question, is_error, score, own, chance));
        }
        rows.push(row);
    };
    for CastPartner { id: partner, raters, .. } in &drawing.cast.partners {
        for rater in 1..=*raters {
            let person = format!("{partner}-{rater:02}@example.invalid");
            rate(person.clone(), partner, "service", chance);
            rate(person, partner, partner, chance);
        }
    }
    let people = &drawing.staff.people;
    for index in chance.some_of(people.len(), (people.len() / 3).clamp(3, MOST_EMPLOYEES)) {
        let Some(employee) = people.get(index) else { continue };
        for CastPartner { id: partner, .. } in &drawing.cast.partners {
            rate(employee.identifier.clone(), "service", partner, chance);
        }
    }
    table(&header, rows)
}

fn code(drawing: &Drawing, question: &Question, is_error: bool, score: f64, own: f64, chance: &mut Chance) -> String {
    let Some(scale): Option<&Scale> = drawing.instrument.scales.iter().find(|scale| scale.id == question.scale) else {
        return String::new();
    };
    let deviation = drawing.plan.noise * BETWEEN_RATERS.hypot(WITHIN_A_RATER);
    let off = own + WITHIN_A_RATER * drawing.plan.noise * chance.normal();
    let last = scale.answers.len().saturating_sub(1);
    let index = View::of(scale.answers.len(), score, deviation).index(off).min(last);
    let index = if question.reverse || is_error { last - index } else { index };
    scale.answers.get(index).map_or_else(String::new, |answer| answer.code.to_string())
}
