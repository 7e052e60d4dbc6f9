//! How each finding rule comes out on a diagnosis: whether it holds, and if not, by how much it falls short.
//!
//! Made from the diagnosis alone, so that whoever holds `diagnosis.json` and the instrument gets the same.

use minijinja::{Environment, UndefinedBehavior, Value};

use super::findings::{Context, Judgement, subjects};
use super::variables::Facts;
use crate::model::condition::clauses;
use crate::model::diagnosis::Diagnosis;
use crate::model::instrument::{FindingKind, Instrument};
use crate::model::organisation::Audit;
use crate::model::text::Text;
use crate::words::Words;

/// One rule on one subject.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial {
    /// Id of the finding that it makes: the rule's, and behind a slash the area's or partner's.
    pub id: String,
    /// Kind of the finding.
    pub kind: FindingKind,
    /// Whether its condition holds.
    pub holds: bool,
    /// The clauses that do not hold; empty where the condition holds.
    pub missing: Vec<Missing>,
}

/// A clause of a condition that does not hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Missing {
    /// The clause as written.
    pub clause: String,
    /// Both sides of a comparison of numbers; `None` where it compares something else.
    pub sides: Option<(f64, f64)>,
    /// Whether a value that it asks for is not there (not measured, or not to be shown).
    pub unknown: bool,
}

impl Missing {
    /// How far the left side is from the right one, in parts of the right one; `None` where nothing can be compared.
    pub fn distance(&self) -> Option<f64> {
        self.sides.map(|(left, right)| (left - right).abs() / right.abs().max(1e-9))
    }
}

impl Trial {
    /// How far the rule is from holding: the farthest of its clauses; `None` where one cannot be measured.
    pub fn distance(&self) -> Option<f64> {
        self.missing.iter().map(Missing::distance).try_fold(0.0_f64, |most, own| own.map(|own| own.max(most)))
    }
}

/// Title and text of a finding, said anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Id of the finding.
    pub id: String,
    /// Its title by language.
    pub title: Text,
    /// Its text by language.
    pub text: Text,
}

/// Tries every rule on everything it is tried on, in the order of the rules.
pub fn trials(instrument: &Instrument, audit: &Audit, diagnosis: &Diagnosis) -> Vec<Trial> {
    let environment = environment();
    over(instrument, audit, diagnosis, &[], |rule, id, values| {
        let bare = values.first()?;
        let holds = evaluated(&environment, &rule.when, bare).is_some_and(|value| value.is_true());
        let missing = if holds { Vec::new() } else { missing(&environment, &rule.when, bare) };
        Some(Trial { id, kind: rule.kind, holds, missing })
    })
}

/// What the findings of a diagnosis say, from its figures alone.
pub fn said(instrument: &Instrument, audit: &Audit, diagnosis: &Diagnosis, words: &[Words]) -> Vec<Said> {
    let environment = environment();
    over(instrument, audit, diagnosis, words, |rule, id, values| {
        let (bare, written) = values.split_first()?;
        let holds = evaluated(&environment, &rule.when, bare).is_some_and(|value| value.is_true());
        let say = |text: &Text| super::findings::render(text, &environment, words, written);
        holds.then(|| Said { id, title: say(&rule.title), text: say(&rule.text) })
    })
}

/// Every rule with every subject, and the variables that it sees there: bare, then written in each language.
fn over<T>(
    instrument: &Instrument,
    audit: &Audit,
    diagnosis: &Diagnosis,
    words: &[Words],
    mut take: impl FnMut(&crate::model::instrument::Rule, String, &[Value]) -> Option<T>,
) -> Vec<T> {
    let facts = Facts {
        indicators: &instrument.indicators,
        evidence: &diagnosis.evidence,
        areas: &diagnosis.areas,
        matrix: &diagnosis.matrix,
        tasks: &diagnosis.jobs.tasks,
        partners: &audit.partners,
        cycle: &diagnosis.cycle.id,
        previous: diagnosis.cycle.previous.as_deref(),
    };
    let judgement = Judgement { instrument, audit, facts: &facts, asserted: &Default::default(), words };
    let context = Context::new(&judgement);
    let mut taken = Vec::new();
    for rule in &instrument.rules {
        for subject in subjects(rule, &judgement, &context) {
            let values: Vec<Value> = context.with(&subject).collect();
            taken.extend(take(rule, format!("{}{}", rule.id, subject.suffix), &values));
        }
    }
    taken
}

/// The clauses that do not hold.
fn missing(environment: &Environment<'_>, condition: &str, variables: &Value) -> Vec<Missing> {
    let mut missing = Vec::new();
    for clause in clauses(condition) {
        if evaluated(environment, clause.source, variables).is_some_and(|value| value.is_true()) {
            continue;
        }
        let side = |source: &str| evaluated(environment, source, variables);
        let both = clause.comparison.and_then(|(left, _, right)| Some((side(left)?, side(right)?)));
        let unknown = match &both {
            Some((left, right)) => left.is_undefined() || right.is_undefined(),
            None => side(clause.source).is_none_or(|value| value.is_undefined()),
        };
        let number = |value: &Value| f64::try_from(value.clone()).ok();
        let sides = both.as_ref().and_then(|(left, right)| Some((number(left)?, number(right)?)));
        missing.push(Missing { clause: clause.source.to_owned(), sides, unknown });
    }
    missing
}

fn evaluated(environment: &Environment<'_>, source: &str, variables: &Value) -> Option<Value> {
    environment.compile_expression(source).ok()?.eval(variables).ok()
}

/// Values that are not there make a condition fail, not an error.
pub(super) fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Chainable);
    environment
}
