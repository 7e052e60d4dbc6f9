//! What to find out next: the synthesis is made again with more data of one kind, as if what is known now held, and the
//! certainty of the areas is held against what it is.
//!
//! More data of a kind raise the number behind its evidence, shrink its standard errors by the square root, and end a short
//! series once it is long enough; tests, classes and lowerings follow by the same functions that made the diagnosis. Where
//! a kind of data is not there at all, its values cannot be guessed: all it does then is that an area of which a single
//! phase speaks gets a second one.

use super::certainty;
use super::{Differences, Results, areas, asserted, matrix};
use crate::model::diagnosis::{AreaResult, Certainty, LoweringReason};
use crate::model::estimate::{BasisUnit, Estimate, Figure};
use crate::model::evidence::{Caution, Evidence, Phase};
use crate::model::instrument::Gates;
use crate::model::measures;
use crate::model::next::{NextCost, NextData, NextGroup, NextStep, Raised};
use crate::phases::Scope;

/// Amounts that are all tried; beyond it they grow by a quarter.
const ALL_TRIED: u32 = 12;

/// What is known now.
pub(super) struct Known<'a> {
    pub(super) scope: &'a Scope<'a>,
    pub(super) evidence: &'a [Evidence],
    pub(super) areas: &'a [AreaResult],
    pub(super) differences: &'a Differences,
    pub(super) results: &'a Results,
}

/// The steps by gain for their cost, the best first; of each kind of data the amount that is best.
pub(super) fn steps(known: &Known<'_>) -> Vec<NextStep> {
    let Some(rules) = &known.scope.instrument.settings.next else { return Vec::new() };
    let kinds = NextData::ALL.into_iter().filter_map(|data| Some((data, *rules.data.get(&data)?)));
    let mut what_if = WhatIf { known, evidence: known.evidence.to_vec() };
    let mut steps: Vec<NextStep> = kinds.filter_map(|(data, cost)| what_if.best(data, cost)).collect();
    // The sort is stable: equal ones keep the order of the kinds.
    steps.sort_by(|a, b| worth(b).total_cmp(&worth(a)));
    steps.truncate(rules.steps as usize);
    steps
}

fn worth(step: &NextStep) -> f64 {
    step.gain / step.cost
}

/// The synthesis made again and again: the evidence is copied once, and of every trial only what it changes.
struct WhatIf<'a> {
    known: &'a Known<'a>,
    /// The evidence as it is known, between trials.
    evidence: Vec<Evidence>,
}

impl WhatIf<'_> {
    /// The amount of one kind of data with the most gain for its cost; the smaller one of equals.
    fn best(&mut self, data: NextData, cost: NextCost) -> Option<NextStep> {
        let known = self.known;
        let most = cost.most.min(left(known, data));
        // Where there is none at all, more of it does nothing before there is enough.
        let none = !known.evidence.iter().any(|e| is_more(e, data));
        let first = enough(known, data);
        let amounts = if none { Vec::from_iter((first <= most).then_some(first)) } else { amounts(most) };
        let tried = amounts.into_iter().map(|amount| self.step(data, amount, cost.cost));
        tried
            .filter(|step| step.gain > 0.0)
            .reduce(|best, next| if worth(&next) > worth(&best) + 1e-9 { next } else { best })
    }

    /// One step and what it would raise.
    fn step(&mut self, data: NextData, amount: u32, cost: f64) -> NextStep {
        let after = self.with_more(data, amount);
        let known = self.known;
        let weights = known.areas.iter().map(|area| area.weight);
        let pairs = known.areas.iter().zip(&after);
        let gain =
            pairs.clone().zip(weights).map(|((now, then), weight)| weight * (rank(*then) - rank(now.certainty))).sum();
        let raised = pairs.filter(|(now, then)| **then > now.certainty);
        let raises =
            raised.map(|(now, then)| Raised { area: now.id.clone(), from: now.certainty, to: *then }).collect();
        let groups = if data == NextData::Answers { groups(known, amount) } else { Vec::new() };
        NextStep { data, amount, cost: cost * f64::from(amount), gain, group: None, raises, groups }
    }

    /// The certainty of every area with so much more of one kind of data.
    fn with_more(&mut self, data: NextData, amount: u32) -> Vec<Certainty> {
        let Known { scope, differences, results, .. } = self.known;
        let settings = &scope.instrument.settings;
        let known = self.known.evidence;
        for (e, known) in self.evidence.iter_mut().zip(known).filter(|(_, known)| is_more(known, data)) {
            more(e, known, data, amount, &settings.gates);
        }
        let evidence = &self.evidence;
        let rows = matrix::rows(scope.instrument, evidence);
        let asserted = asserted(scope, evidence, &rows, differences, &results.questionnaire);
        let of_area = |(area, row)| areas::conclude(area, row, evidence, settings, &asserted, None);
        let concluded = scope.instrument.areas.iter().zip(&rows).map(of_area);
        let after = concluded.map(|area: AreaResult| second_phase(self.known, data, amount, area)).collect();
        for (e, known) in self.evidence.iter_mut().zip(known).filter(|(_, known)| is_more(known, data)) {
            *e = known.clone();
        }
        after
    }
}

/// Whether more data of a kind are more of what an evidence rests on.
fn is_more(e: &Evidence, data: NextData) -> bool {
    e.basis.unit == unit(data) && e.basis.n > 0
}

/// How many more there are to be had.
fn left(known: &Known<'_>, data: NextData) -> u32 {
    let people = |have: u64, of: u64| u32::try_from(of.saturating_sub(have)).unwrap_or(u32::MAX);
    match data {
        NextData::Answers => people(known.results.questionnaire.response.0, known.results.questionnaire.response.1),
        NextData::Interviews => people(known.results.interviews.interviews.0, u64::from(known.scope.audit.headcount())),
        // Where no figure is kept, no week of it can be waited for.
        NextData::Periods if known.results.partners.series.is_empty() => 0,
        NextData::PersonDays | NextData::Periods => u32::MAX,
    }
}

/// Amounts to try.
fn amounts(most: u32) -> Vec<u32> {
    let mut amounts: Vec<u32> = (1..=most.min(ALL_TRIED)).collect();
    let mut next = ALL_TRIED;
    while next < most {
        next = (next + next.div_ceil(4)).min(most);
        amounts.push(next);
    }
    amounts
}

/// Steps of certainty from the lowest.
fn rank(certainty: Certainty) -> f64 {
    f64::from(certainty as u8)
}

/// Puts so much more behind an evidence than is `known`.
fn more(e: &mut Evidence, known: &Evidence, data: NextData, amount: u32, gates: &Gates) {
    let n = known.basis.n + u64::from(amount);
    let n = known.basis.of.map_or(n, |of| n.min(of.max(known.basis.n)));
    let shrink = (known.basis.n as f64 / n as f64).sqrt();
    let long_enough = least(data, gates).is_some_and(|least| n >= u64::from(least));
    e.basis.n = n;
    e.value = narrower(&known.value, shrink, n - known.basis.n);
    e.score = narrower(&known.score, shrink, n - known.basis.n);
    e.cautions.retain(|caution| !(long_enough && *caution == Caution::ShortSeries));
}

fn narrower(estimate: &Estimate, shrink: f64, more: u64) -> Estimate {
    let Estimate::Shown(figure) = estimate else { return estimate.clone() };
    let to = |end: f64| figure.value + (end - figure.value) * shrink;
    Estimate::Shown(Figure {
        value: figure.value,
        interval: figure.interval.map(|(low, high)| (to(low), to(high))),
        standard_error: figure.standard_error.map(|error| error * shrink),
        degrees: figure.degrees.map(|degrees| degrees + more as f64),
    })
}

/// What is counted of a kind of data.
fn unit(data: NextData) -> BasisUnit {
    match data {
        NextData::Answers => BasisUnit::People,
        NextData::PersonDays => BasisUnit::PersonDays,
        NextData::Interviews => BasisUnit::Interviews,
        NextData::Periods => BasisUnit::Periods,
    }
}

/// The phase that a kind of data belongs to.
fn phase(data: NextData) -> Phase {
    match data {
        NextData::Answers => Phase::Questionnaire,
        NextData::PersonDays => Phase::Jobs,
        NextData::Interviews => Phase::Interviews,
        NextData::Periods => Phase::Partners,
    }
}

/// From how many on a kind of data is no short series.
fn least(data: NextData, gates: &Gates) -> Option<u32> {
    match data {
        NextData::Answers => None,
        NextData::PersonDays => Some(gates.person_days),
        NextData::Interviews => Some(gates.interviews),
        NextData::Periods => Some(gates.series_points),
    }
}

/// From how many on a kind of data that was not there speaks at all.
fn enough(known: &Known<'_>, data: NextData) -> u32 {
    let settings = &known.scope.instrument.settings;
    least(data, &settings.gates).unwrap_or(settings.classing.least_basis)
}

/// What an area's certainty would be, with a second phase where the data would bring one that is not there yet.
fn second_phase(known: &Known<'_>, data: NextData, amount: u32, area: AreaResult) -> Certainty {
    let single = area.reasons.iter().any(|reason| reason.why == LoweringReason::SinglePhase);
    if !(single && amount >= enough(known, data) && would_speak(known, data, &area.id)) {
        return area.certainty;
    }
    let left: Vec<_> = area.reasons.into_iter().filter(|reason| reason.why != LoweringReason::SinglePhase).collect();
    certainty::after(&left)
}

/// Whether a phase that is silent on an area would speak of it, if there were data of this kind.
fn would_speak(known: &Known<'_>, data: NextData, area: &str) -> bool {
    let spoken = |e: &Evidence| e.area == area && e.phase == phase(data) && e.score.figure().is_some();
    let silent = !known.evidence.iter().any(spoken);
    let mut scored = known.scope.instrument.indicators.iter().filter(|i| i.area == area && i.anchors.is_some());
    let counts = |name: &str| match data {
        NextData::Answers => measures::measure(name).is_some_and(|measure| measure.phase == Phase::Questionnaire),
        NextData::PersonDays => name.starts_with("observation-"),
        NextData::Interviews => name.starts_with("interview-"),
        NextData::Periods => name.starts_with("series-"),
    };
    silent && scored.any(|indicator| indicator.weight > 0.0 && counts(&indicator.measure))
}

/// Groups that still have so many to ask and that no smaller group hides behind, the one that answered least first.
fn groups(known: &Known<'_>, amount: u32) -> Vec<NextGroup> {
    let breakdowns = known.results.questionnaire.breakdowns.iter();
    let all = breakdowns.flat_map(|breakdown| breakdown.groups.iter().map(move |group| (breakdown, group)));
    let mut found: Vec<(f64, NextGroup)> = all
        .filter_map(|(breakdown, group)| {
            let (answered, people) = (group.answered.value()?, group.headcount as f64);
            let large = group.pooled.is_empty() && group.headcount >= u64::from(known.scope.minimum_group);
            let open = large && people - answered >= f64::from(amount);
            let named = NextGroup { breakdown: breakdown.id.clone(), id: group.id.clone(), name: group.name.clone() };
            open.then(|| (answered / people, named))
        })
        .collect();
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.into_iter().map(|(_, group)| group).collect()
}
