//! Finding rules become findings with score, severity, certainty and priority.

use std::collections::BTreeSet;

use minijinja::value::merge_maps;
use minijinja::{Environment, Value};

use super::areas;
use super::certainty;
use super::score;
use super::testing::{self, Asserted, Side};
use super::trials;
use super::variables::{Facts, Style};
use crate::model::diagnosis::{AreaResult, Certainty, Class, Finding, Lowering, LoweringReason};
use crate::model::estimate::{BasisUnit, Figure};
use crate::model::evidence::{Evidence, Phase};
use crate::model::instrument::{Each, FindingKind, Format, Instrument, PriorityRules, Rule};
use crate::model::organisation::{Audit, Partner};
use crate::model::text::Text;
use crate::words::Words;

/// What a rule is tried on: the whole, one area, or one partner.
pub(super) struct Subject<'a> {
    /// Behind the rule's id, after a slash; empty for the whole.
    pub(super) suffix: String,
    area: Option<&'a AreaResult>,
    /// Name and value of the variable that the rule gets beside the common ones, by style (bare first).
    variable: Option<(&'static str, &'a [Value])>,
}

/// What judging a finding needs beside its rule.
pub(super) struct Judgement<'a> {
    pub(super) instrument: &'a Instrument,
    pub(super) audit: &'a Audit,
    pub(super) facts: &'a Facts<'a>,
    pub(super) asserted: &'a Asserted,
    pub(super) words: &'a [Words],
}

/// Name of the statement that an evidence lies beyond a cut-off.
pub(super) fn statement(evidence: &str) -> String {
    format!("evidence:{evidence}")
}

/// Name of the statement that the two indicators of a rule differ.
pub(super) fn differ_statement(rule: &Rule) -> String {
    format!("differ:{}", rule.id)
}

/// Two-sided p-value of the difference between the two indicators of which a rule says that they differ; `None` where
/// one is not shown.
pub(super) fn differ(rule: &Rule, evidence: &[Evidence]) -> Option<f64> {
    let [one, other] = rule.differ.as_slice() else { return None };
    let find = |id: &String| evidence.iter().find(|e| e.id == *id)?.value.figure();
    Some(areas::apart(find(one)?, find(other)?))
}

/// The variables of rules in every style: bare first, then by language.
pub(super) struct Context {
    common: Vec<Value>,
    /// `area` by area.
    areas: Vec<Vec<Value>>,
    /// `partner` by partner.
    partners: Vec<Vec<Value>>,
}

impl Context {
    pub(super) fn new(judgement: &Judgement<'_>) -> Self {
        let facts = judgement.facts;
        let styles = || std::iter::once(Style::Bare).chain(judgement.words.iter().map(Style::Written));
        let area = |area| styles().map(|style| facts.of_area(area, style)).collect();
        let partner = |partner| styles().map(|style| facts.of_partner(partner, style)).collect();
        Context {
            common: styles().map(|style| Value::from_pairs(facts.variables(style))).collect(),
            areas: facts.areas.iter().map(area).collect(),
            partners: judgement.audit.partners.iter().map(partner).collect(),
        }
    }

    /// The common variables and the subject's own, style by style.
    pub(super) fn with(&self, subject: &Subject<'_>) -> impl Iterator<Item = Value> {
        let own = |style: usize| subject.variable.and_then(|(name, values)| Some((name, values.get(style)?.clone())));
        self.common.iter().enumerate().map(move |(style, common)| match own(style) {
            Some(own) => merge_maps([Value::from_pairs([own]), common.clone()]),
            None => common.clone(),
        })
    }
}

/// Every finding whose rule's condition holds, by priority, then by the order of the rules.
pub(super) fn all(judgement: &Judgement<'_>) -> Vec<Finding> {
    let environment = trials::environment();
    let context = Context::new(judgement);
    let mut findings = Vec::new();
    for rule in &judgement.instrument.rules {
        // Conditions and texts were compiled when the instrument was opened: what fails here says nothing.
        let Ok(condition) = environment.compile_expression(&rule.when) else { continue };
        for subject in subjects(rule, judgement, &context) {
            let mut variables = context.with(&subject);
            let bare = variables.next().unwrap_or_default();
            if condition.eval(bare).is_ok_and(|value| value.is_true()) {
                let written: Vec<Value> = variables.collect();
                findings.extend(finding(rule, &subject, judgement, &environment, &written));
            }
        }
    }
    // The sort is stable: equal priorities keep the order of the rules.
    findings.sort_by(|a, b| b.priority.total_cmp(&a.priority));
    findings
}

/// The subjects that a rule is tried on.
pub(super) fn subjects<'a>(rule: &Rule, judgement: &Judgement<'a>, context: &'a Context) -> Vec<Subject<'a>> {
    let areas = judgement.facts.areas;
    let own = areas.iter().find(|area| area.id == rule.area);
    match rule.each {
        Each::Once => vec![Subject { suffix: String::new(), area: own, variable: None }],
        Each::Area => areas
            .iter()
            .zip(&context.areas)
            .map(|(area, values)| Subject {
                suffix: format!("/{}", area.id),
                area: Some(area),
                variable: Some(("area", values)),
            })
            .collect(),
        Each::Partner => {
            let partners = judgement.audit.partners.iter().zip(&context.partners);
            let subject = |(partner, values): (&Partner, &'a Vec<Value>)| Subject {
                suffix: format!("/{}", partner.id),
                area: own,
                variable: Some(("partner", values.as_slice())),
            };
            partners.map(subject).collect()
        }
    }
}

/// The finding of one rule on one subject.
fn finding(
    rule: &Rule,
    subject: &Subject<'_>,
    judgement: &Judgement<'_>,
    environment: &Environment<'_>,
    written: &[Value],
) -> Option<Finding> {
    let settings = &judgement.instrument.settings;
    let area = subject.area?;
    let evidence = named_evidence(rule, subject, judgement.facts.evidence);
    let say = |text: &Text| render(text, environment, judgement.words, written);

    let first = evidence.first().copied();
    let own = first.and_then(|e| e.score.figure());
    // What has no score of its own (a count of misplaced tasks) is as grave as its area.
    let score = own.or_else(|| area.score.figure());
    let reasons = if rule.evidence.is_empty() && rule.kind == FindingKind::Contradiction {
        contradiction_reasons(rule, area, judgement.asserted)
    } else if rule.evidence.is_empty() && rule.kind != FindingKind::Change {
        area.reasons.clone()
    } else {
        reasons(rule, area, &evidence, own, judgement)
    };
    let left = certainty::after(&reasons);
    let severity = severity(rule.kind, score, area, first, judgement);
    let factor = factor(left, &settings.priority);
    Some(Finding {
        id: format!("{}{}", rule.id, subject.suffix),
        kind: rule.kind,
        area: area.id.clone(),
        title: say(&rule.title),
        text: say(&rule.text),
        score: score.map(|figure| figure.value),
        severity,
        certainty: left,
        reasons,
        priority: severity * area.weight * factor,
        weight: area.weight,
        factor,
        evidence: evidence_ids(rule, subject, &evidence, judgement.facts),
        actions: rule.actions.clone(),
    })
}

/// The evidence that a rule names and that may be shown; of a rule tried for each partner, the partner's own where there
/// is one. What is withheld neither speaks for a finding nor against it, and its texts say nothing of it.
fn named_evidence<'a>(rule: &Rule, subject: &Subject<'_>, evidence: &'a [Evidence]) -> Vec<&'a Evidence> {
    let find = |id: &str| evidence.iter().find(|e| e.id == id);
    rule.evidence
        .iter()
        .filter_map(|id| match rule.each {
            Each::Partner => find(&format!("{id}{}", subject.suffix)).or_else(|| find(id)),
            Each::Once | Each::Area => find(id),
        })
        .filter(|e| e.value.figure().is_some())
        .collect()
}

/// Ids of the evidence behind a finding: those named, else all behind the area's cells.
fn evidence_ids(rule: &Rule, subject: &Subject<'_>, named: &[&Evidence], facts: &Facts<'_>) -> Vec<String> {
    if !rule.evidence.is_empty() {
        return named.iter().map(|e| e.id.clone()).collect();
    }
    let row = facts.matrix.iter().find(|row| subject.area.is_some_and(|area| area.id == row.area));
    let cells = row.into_iter().flat_map(|row| row.cells.iter().flatten());
    cells.flat_map(|cell| cell.evidence.iter().cloned()).collect()
}

/// A text in every language of the instrument.
pub(super) fn render(text: &Text, environment: &Environment<'_>, words: &[Words], contexts: &[Value]) -> Text {
    Text::from_pairs(words.iter().zip(contexts).map(|(words, context)| {
        let source = text.in_language(words.language());
        let said = environment.render_str(source, context.clone()).unwrap_or_else(|_| source.to_owned());
        (words.language().code().to_owned(), said)
    }))
}

/// Reasons of the contradiction of a whole area's phases: the area's own, but for those that say on which side of a cut-off
/// it lies, and that the phases contradict one another; and what its own test says.
fn contradiction_reasons(rule: &Rule, area: &AreaResult, asserted: &Asserted) -> Vec<Lowering> {
    use LoweringReason::{BarelySignificant, Contradiction, Interval, NotSignificant};
    let of_side = |why| matches!(why, Contradiction | Interval | NotSignificant | BarelySignificant);
    let own = area.reasons.iter().filter(|reason| !of_side(reason.why));
    certainty::settled(own.cloned().chain(contradiction_by_chance(rule, area, asserted)).collect())
}

/// Why a contradiction may be chance: its pair of indicators, else the phases of its area that differ most surely; or
/// because nothing tests it.
fn contradiction_by_chance(rule: &Rule, area: &AreaResult, asserted: &Asserted) -> Option<Lowering> {
    if !rule.differ.is_empty() {
        return certainty::chance(&differ_statement(rule), asserted);
    }
    let phases = area.contradictions.iter();
    let each =
        phases.map(|(one, other)| certainty::chance(&areas::contradiction_statement(&area.id, *one, *other), asserted));
    each.min_by_key(|reason| reason.as_ref().map_or(0, |reason| reason.steps))
        .unwrap_or_else(|| Some(certainty::lowering(LoweringReason::Untested, "")))
}

/// Reasons of a finding on named evidence.
fn reasons(
    rule: &Rule,
    area: &AreaResult,
    evidence: &[&Evidence],
    score: Option<&Figure>,
    judgement: &Judgement<'_>,
) -> Vec<Lowering> {
    let settings = &judgement.instrument.settings;
    let (kind, rules) = (rule.kind, &settings.certainty);
    let mut reasons: Vec<Lowering> = Vec::new();
    reasons.extend(certainty::coverage(evidence.iter().map(|e| &e.basis), rules));
    if matches!(kind, FindingKind::Weakness | FindingKind::Strength | FindingKind::SinglePoint) {
        reasons.extend(certainty::interval(score.and_then(|figure| figure.interval), &settings.levels));
        if !area.contradictions.is_empty() {
            reasons.push(certainty::lowering(LoweringReason::Contradiction, &area.id));
        }
        if score.is_some_and(|figure| figure.standard_error.is_none()) {
            reasons.push(certainty::lowering(LoweringReason::Untested, ""));
        } else {
            reasons.extend(chance(kind, area, evidence, judgement));
        }
    }
    if kind == FindingKind::Contradiction {
        reasons.extend(contradiction_by_chance(rule, area, judgement.asserted));
    }
    if kind == FindingKind::Change {
        let own = evidence.first().map(|first| format!("change:evidence:{}", first.id));
        let changed = own.unwrap_or_else(|| format!("change:area:{}", area.id));
        reasons.extend(certainty::chance(&changed, judgement.asserted));
    }
    if phases_in_support(kind, area, evidence, judgement).len() < 2 {
        reasons.push(certainty::lowering(LoweringReason::SinglePhase, ""));
    }
    reasons.extend(certainty::cautions(evidence, rules));
    certainty::settled(reasons)
}

/// Whether what a finding rests on may lie beyond its cut-off by chance: its first evidence, or the area where the
/// evidence has no score of its own. A score that stands beyond the other cut-off speaks against the finding.
fn chance(kind: FindingKind, area: &AreaResult, evidence: &[&Evidence], judgement: &Judgement<'_>) -> Option<Lowering> {
    let first = evidence.first();
    let (score, name) = match first.and_then(|first| Some((first.score.figure()?, statement(&first.id)))) {
        Some(own) => own,
        // Tasks were all counted: that a rule's condition holds for them is no matter of chance.
        None if first.is_some_and(|first| first.basis.unit == BasisUnit::Tasks) => return None,
        None => (area.score.figure()?, areas::statement(&area.id)),
    };
    let side = testing::side(score.value, &judgement.instrument.settings.levels);
    // Nothing of this name is asserted.
    let name = if side_of(kind) == Some(side) { name } else { String::new() };
    certainty::chance(&name, judgement.asserted)
}

/// The side of the cut-offs of which a finding of this kind speaks.
fn side_of(kind: FindingKind) -> Option<Side> {
    match kind {
        FindingKind::Weakness | FindingKind::SinglePoint => Some(Side::Weak),
        FindingKind::Strength => Some(Side::Strong),
        FindingKind::Contradiction | FindingKind::Change | FindingKind::Insufficient => None,
    }
}

/// Phases that speak for a finding: that of its first evidence, those of other evidence with a score on the same side, and
/// those whose cell of the area lies there. Evidence without a score tells what happens, not whether it is bad, and so
/// speaks only for findings that know no side.
fn phases_in_support(
    kind: FindingKind,
    area: &AreaResult,
    evidence: &[&Evidence],
    judgement: &Judgement<'_>,
) -> BTreeSet<Phase> {
    let levels = &judgement.instrument.settings.levels;
    let wanted = side_of(kind);
    let row = judgement.facts.matrix.iter().find(|row| row.area == area.id);
    let cells = row.into_iter().flat_map(|row| Phase::ALL.into_iter().zip(&row.cells));
    let agreeing = cells.filter_map(|(phase, cell)| {
        let value = cell.as_ref()?.score.value()?;
        (wanted == Some(testing::side(value, levels))).then_some(phase)
    });
    let moving =
        judgement.facts.evidence.iter().filter(|e| kind == FindingKind::Change && moves_along(e, area, evidence));
    let named = evidence.iter().enumerate().filter(|(place, e)| {
        let side = e.score.value().map(|value| testing::side(value, levels));
        *place == 0 || wanted.is_none() || side == wanted
    });
    named.map(|(_, e)| e.phase).chain(agreeing).chain(moving.map(|e| e.phase)).collect()
}

/// Whether an evidence of the area has really moved the same way as what a finding rests on.
fn moves_along(e: &Evidence, area: &AreaResult, named: &[&Evidence]) -> bool {
    let change = named.first().map_or(area.change.as_ref(), |first| first.change.as_ref());
    e.area == area.id && e.change.as_ref().map(|c| c.verdict) == change.map(|c| c.verdict)
}

/// How far beyond the cut-off, in percent of the way to the end of the scale; for contradictions and changes, how many
/// points apart.
fn severity(
    kind: FindingKind,
    score: Option<&Figure>,
    area: &AreaResult,
    first: Option<&Evidence>,
    judgement: &Judgement<'_>,
) -> f64 {
    let levels = &judgement.instrument.settings.levels;
    match kind {
        FindingKind::Weakness | FindingKind::SinglePoint => {
            score.map_or(0.0, |s| ((levels.good - s.value) / levels.good * 100.0).max(0.0))
        }
        FindingKind::Strength => {
            score.map_or(0.0, |s| ((s.value - levels.professional) / (100.0 - levels.professional) * 100.0).max(0.0))
        }
        FindingKind::Contradiction => {
            let row = judgement.facts.matrix.iter().find(|row| row.area == area.id);
            match row.filter(|_| !area.contradictions.is_empty()) {
                Some(row) => areas::far_apart_points(row, &area.contradictions),
                None => gap_measured(first),
            }
        }
        FindingKind::Change => match first {
            Some(e) => points_moved(e, judgement.instrument),
            None => area.change.as_ref().map_or(0.0, |change| change.difference.abs()),
        },
        FindingKind::Insufficient => 0.0,
    }
}

/// How many points of the score an indicator has moved.
fn points_moved(evidence: &Evidence, instrument: &Instrument) -> f64 {
    let anchors = instrument.indicator(&evidence.id).and_then(|indicator| indicator.anchors);
    let moved = evidence.change.as_ref().zip(evidence.score.value()).zip(anchors);
    moved.map_or(0.0, |((change, now), anchors)| {
        (now - score::of_value(change.previous, &anchors, &instrument.settings.levels)).abs()
    })
}

/// Points of an evidence that measures a gap itself and therefore has no score; 0 without one.
fn gap_measured(first: Option<&Evidence>) -> f64 {
    let gap = first.filter(|e| e.score.figure().is_none() && e.format != Format::Percent);
    gap.and_then(|e| e.value.value()).map_or(0.0, f64::abs).min(100.0)
}

/// Factor of certainty in priority.
fn factor(certainty: Certainty, rules: &PriorityRules) -> f64 {
    match certainty {
        Certainty::High => rules.high,
        Certainty::Moderate => rules.moderate,
        Certainty::Low => rules.low,
        Certainty::VeryLow => rules.very_low,
    }
}

/// Whether an area could be classed at all.
pub(super) fn classed(area: &AreaResult) -> bool {
    matches!(area.class, Class::Weakness | Class::Strength | Class::Sound)
}
