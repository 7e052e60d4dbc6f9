//! What rule conditions and finding texts can speak of.
//!
//! Conditions see bare numbers; texts see the same names, already written as the reader's language writes them.

use std::collections::BTreeMap;

use minijinja::Value;

use crate::model::diagnosis::{AreaResult, Certainty, Class, MatrixRow, TaskRow, TaskStatus};
use crate::model::estimate::{Estimate, Level};
use crate::model::evidence::{Change, ChangeVerdict, Evidence, Phase};
use crate::model::instrument::{EVERY_PARTNER, Format, Indicator};
use crate::model::organisation::Partner;
use crate::model::text::Text;
use crate::words::Words;

/// Names with their values, as the template engine takes them.
pub(super) type Variables = BTreeMap<String, Value>;

/// How numbers go in: bare for conditions, written for texts.
#[derive(Clone, Copy)]
pub(super) enum Style<'a> {
    /// Bare numbers.
    Bare,
    /// In words of a language.
    Written(&'a Words),
}

/// What the variables are made of.
pub(super) struct Facts<'a> {
    pub(super) indicators: &'a [Indicator],
    pub(super) evidence: &'a [Evidence],
    pub(super) areas: &'a [AreaResult],
    pub(super) matrix: &'a [MatrixRow],
    /// Tasks that may be named: those of positions, and by numbers of holders, that may be shown.
    pub(super) tasks: &'a [TaskRow],
    pub(super) partners: &'a [Partner],
    pub(super) cycle: &'a str,
    pub(super) previous: Option<&'a str>,
}

impl Facts<'_> {
    /// The variables of every rule; a rule for each area or partner adds its own.
    pub(super) fn variables(&self, style: Style<'_>) -> Variables {
        let mut variables: Variables = self
            .evidence
            .iter()
            .filter(|e| !e.id.contains('/'))
            .map(|e| (e.id.clone(), of_evidence(e, style)))
            .collect();
        let areas: Variables = self.areas.iter().map(|area| (area.id.clone(), self.of_area(area, style))).collect();
        variables.insert("areas".to_owned(), Value::from_pairs(areas));
        variables.insert("jobs".to_owned(), self.jobs(style));
        let partners = self.partners.iter().map(|partner| self.of_partner(partner, style));
        variables.insert("partners".to_owned(), Value::from_iter(partners));
        let cycle = [
            ("id".to_owned(), Value::from(self.cycle)),
            ("previous".to_owned(), self.previous.map_or(Value::UNDEFINED, Value::from)),
        ];
        variables.insert("cycle".to_owned(), Value::from_pairs(cycle));
        variables
    }

    /// `area`, as rules tried for each area see it.
    pub(super) fn of_area(&self, area: &AreaResult, style: Style<'_>) -> Value {
        let mut fields: Vec<(String, Value)> = vec![
            field("id", area.id.as_str()),
            ("name".to_owned(), text(&area.name, style)),
            field("class", class_word(area.class)),
            field("certainty", certainty_word(area.certainty)),
            field("contradiction", !area.contradictions.is_empty()),
            ("contradicts".to_owned(), contradicting(area, style)),
            ("phases".to_owned(), self.phases(area, style)),
        ];
        fields.extend(level_field(area.level));
        fields.extend(estimate_fields(&area.score, style, &points));
        fields.extend(area.score.value().map(|score| ("score".to_owned(), points(score, style))));
        fields.extend(change_field(area.change.as_ref(), style, &points));
        Value::from_pairs(fields)
    }

    /// What each phase says of an area.
    fn phases(&self, area: &AreaResult, style: Style<'_>) -> Value {
        let row = self.matrix.iter().find(|row| row.area == area.id);
        let cells = row.into_iter().flat_map(|row| Phase::ALL.into_iter().zip(&row.cells));
        Value::from_pairs(cells.filter_map(|(phase, cell)| {
            let cell = cell.as_ref()?;
            let score = cell.score.value()?;
            let mut fields = vec![("score".to_owned(), points(score, style))];
            fields.extend(level_field(cell.level));
            Some((phase.word().to_owned(), Value::from_pairs(fields)))
        }))
    }

    /// `jobs`: the names of the tasks of each status, to be joined in texts and counted in conditions.
    fn jobs(&self, style: Style<'_>) -> Value {
        let named = |status: TaskStatus| {
            Value::from_iter(self.tasks.iter().filter(move |task| task.status == status).map(|t| text(&t.text, style)))
        };
        Value::from_pairs([
            ("unperformed".to_owned(), named(TaskStatus::Unperformed)),
            ("undescribed".to_owned(), named(TaskStatus::Undescribed)),
            ("misplaced".to_owned(), named(TaskStatus::Misplaced)),
        ])
    }

    /// `partner`, as rules tried for each partner see it: its name, and its own evidence by indicator id. An indicator
    /// of which nothing is known is there without members, so that a filter over all partners passes it by.
    pub(super) fn of_partner(&self, partner: &Partner, style: Style<'_>) -> Value {
        let asked = self.indicators.iter().filter(|indicator| indicator.of == EVERY_PARTNER);
        let mut fields: Variables =
            asked.map(|indicator| (indicator.id.clone(), Value::from_pairs(Vec::<(String, Value)>::new()))).collect();
        fields.extend(self.evidence.iter().filter_map(|e| {
            let (indicator, of) = e.id.split_once('/')?;
            (of == partner.id).then(|| (indicator.to_owned(), of_evidence(e, style)))
        }));
        fields.extend([field("id", partner.id.as_str()), ("name".to_owned(), text(&partner.name, style))]);
        Value::from_pairs(fields)
    }
}

/// One evidence.
fn of_evidence(evidence: &Evidence, style: Style<'_>) -> Value {
    let written = |value: f64, style: Style<'_>| natural(value, evidence.format, &evidence.unit, style);
    let mut fields = estimate_fields(&evidence.value, style, &written);
    if evidence.value.value().is_some() {
        fields.push(("n".to_owned(), whole(evidence.basis.n as f64, style)));
        fields.extend(evidence.basis.of.map(|of| ("of".to_owned(), whole(of as f64, style))));
    }
    fields.extend(evidence.score.value().map(|score| ("score".to_owned(), points(score, style))));
    fields.extend(level_field(evidence.level));
    fields.extend(change_field(evidence.change.as_ref(), style, &written));
    Value::from_pairs(fields)
}

fn field(name: &str, value: impl Into<Value>) -> (String, Value) {
    (name.to_owned(), value.into())
}

fn text(text: &Text, style: Style<'_>) -> Value {
    match style {
        Style::Bare => Value::from(text.iter().next().map_or("", |(_, text)| text)),
        Style::Written(words) => Value::from(text.in_language(words.language())),
    }
}

/// value, low, high of an estimate that may be shown; nothing of one that may not.
fn estimate_fields(
    estimate: &Estimate,
    style: Style<'_>,
    write: &dyn Fn(f64, Style<'_>) -> Value,
) -> Vec<(String, Value)> {
    let Some(figure) = estimate.figure() else { return Vec::new() };
    let mut fields = vec![("value".to_owned(), write(figure.value, style))];
    if let Some((low, high)) = figure.interval {
        fields.push(("low".to_owned(), write(low, style)));
        fields.push(("high".to_owned(), write(high, style)));
    }
    fields
}

fn change_field(
    change: Option<&Change>,
    style: Style<'_>,
    write: &dyn Fn(f64, Style<'_>) -> Value,
) -> Option<(String, Value)> {
    let change = change?;
    let verdict = match change.verdict {
        ChangeVerdict::Better => "better",
        ChangeVerdict::Worse => "worse",
        ChangeVerdict::Noise => "noise",
        ChangeVerdict::NotComparable => "not-comparable",
    };
    // Texts say "fell by" or "rose by": the sign would be said twice.
    let difference = match style {
        Style::Bare => change.difference,
        Style::Written(_) => change.difference.abs(),
    };
    let fields = [
        ("difference".to_owned(), write(difference, style)),
        ("previous".to_owned(), write(change.previous, style)),
        field("verdict", verdict),
    ];
    Some(("change".to_owned(), Value::from_pairs(fields)))
}

fn level_field(level: Option<Level>) -> Option<(String, Value)> {
    let word = match level? {
        Level::Poor => "poor",
        Level::Good => "good",
        Level::Professional => "professional",
    };
    Some(field("level", word))
}

fn contradicting(area: &AreaResult, style: Style<'_>) -> Value {
    let mut phases: Vec<Phase> = area.contradictions.iter().flat_map(|(one, other)| [*one, *other]).collect();
    phases.sort_unstable();
    phases.dedup();
    Value::from_iter(phases.into_iter().map(|phase| match style {
        Style::Bare => Value::from(phase.word()),
        Style::Written(words) => Value::from(words.word(&format!("phase-{}", phase.word()))),
    }))
}

/// A score in whole points.
fn points(score: f64, style: Style<'_>) -> Value {
    whole(score, style)
}

fn whole(number: f64, style: Style<'_>) -> Value {
    match style {
        Style::Bare => Value::from(number),
        Style::Written(words) => Value::from(words.number(number, 0)),
    }
}

/// A value in its natural unit, as the indicator's format says.
fn natural(value: f64, format: Format, unit: &Text, style: Style<'_>) -> Value {
    let words = match style {
        Style::Bare => return Value::from(value),
        Style::Written(words) => words,
    };
    Value::from(words.with_unit(&words.formatted(value, format), unit.in_language(words.language())))
}

fn class_word(class: Class) -> &'static str {
    match class {
        Class::Weakness => "weakness",
        Class::Strength => "strength",
        Class::Sound => "sound",
        Class::Watch => "watch",
        Class::Insufficient => "insufficient",
    }
}

fn certainty_word(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::High => "high",
        Certainty::Moderate => "moderate",
        Certainty::Low => "low",
        Certainty::VeryLow => "very-low",
    }
}
