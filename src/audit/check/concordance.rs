//! concordance.yaml: every later id must be a question of the instrument, when the step leads to its version.

use super::{Checker, Ids, Loaded};
use crate::model::instrument::Instrument;
use crate::model::wording::Concordance;
use crate::problem::Problem;

/// Checks the concordance against the present instrument.
pub(in crate::audit) fn check(loaded: &Loaded<Concordance>, instrument: &Instrument) -> Vec<Problem> {
    let mut checker = Checker::new(&loaded.document);
    let questions = instrument.employee_questions().into_iter().chain(instrument.partner_questions());
    let open = instrument.questionnaire.open.iter().map(|open| open.id.clone());
    let known: Ids = questions.map(|question| question.id.to_owned()).chain(open).collect();
    for (at, step) in loaded.value.iter().enumerate() {
        if step.from == step.to {
            checker.error(&format!("{at}.to"), "concordance-same-version", &[("found", step.to.as_str().into())]);
        }
        if step.to != instrument.settings.version {
            continue;
        }
        for (old, new) in &step.renamed {
            checker.known(&format!("{at}.renamed.{old}"), new, "question", &known);
        }
        for (old, parts) in &step.split {
            for (part, new) in parts.iter().enumerate() {
                checker.known(&format!("{at}.split.{old}.{part}"), new, "question", &known);
            }
        }
        for (index, id) in step.reworded.iter().enumerate() {
            checker.known(&format!("{at}.reworded.{index}"), id, "question", &known);
        }
    }
    checker.problems
}
