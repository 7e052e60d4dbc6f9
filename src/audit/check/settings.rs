//! Checks of single files of the instrument: settings, scales, the task form.

use std::collections::{BTreeMap, BTreeSet};

use super::{Checker, Ids, Loaded};
use crate::model::instrument::{Scale, Settings, TaskForm};
use crate::model::stakes::StakesRules;
use crate::problem::Problem;

/// Cut-offs in order, shares between 0 and 1.
pub(super) fn settings(loaded: &Loaded<Settings>) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let s = &loaded.value;
    let (good, professional) = (s.levels.good, s.levels.professional);
    if !(0.0 < good && good < professional && professional < 100.0) {
        check.error("levels", "levels-order", &[("good", good.into()), ("professional", professional.into())]);
    }
    let shares = [
        ("confidence", s.confidence),
        ("classing.false-discovery-rate", s.classing.false_discovery_rate),
        ("certainty.coverage-low", s.certainty.coverage_low),
        ("certainty.coverage-very-low", s.certainty.coverage_very_low),
        ("certainty.agreement-low", s.certainty.agreement_low),
        ("gates.response", s.gates.response),
        ("gates.inventories", s.gates.inventories),
        ("gates.partners", s.gates.partners),
        ("priority.high", s.priority.high),
        ("priority.moderate", s.priority.moderate),
        ("priority.low", s.priority.low),
        ("priority.very-low", s.priority.very_low),
        ("disclosure.protection", s.disclosure.protection),
    ];
    for (way, share) in shares {
        check.within(way, share, 0.0, 1.0);
    }
    check.within("certainty.contradiction", s.certainty.contradiction, 0.0, 100.0);
    check.within("minimum-group", f64::from(s.minimum_group), 2.0, 1000.0);
    check.within("disclosure.diluted-from", f64::from(s.disclosure.diluted_from), 1.0, 100_000.0);
    check.within("disclosure.least-observed", f64::from(s.disclosure.least_observed), 1.0, 1000.0);
    check.within("feeling-half-life", s.feeling_half_life, 0.1, 1000.0);
    check.within("series.recent", f64::from(s.series.recent), 1.0, 1000.0);
    check.within("series.weekday-weeks", f64::from(s.series.weekday_weeks), 2.0, 1000.0);
    check.within("largest-gaps", f64::from(s.largest_gaps), 0.0, 100.0);
    let w = &s.phase_weights;
    let weights =
        [("jobs", w.jobs), ("questionnaire", w.questionnaire), ("interviews", w.interviews), ("partners", w.partners)];
    for (phase, weight) in weights {
        check.within(&format!("phase-weights.{phase}"), weight, 0.0, 100.0);
    }
    if let Some(careless) = &s.careless {
        check.within("careless.row", careless.row, 0.0, 1.0);
        check.within("careless.spread", careless.spread, 0.0, 100.0);
        check.within("careless.inconsistency", careless.inconsistency, 0.0, 100.0);
        check.within("careless.signs", f64::from(careless.signs), 1.0, 3.0);
    }
    if let Some(rules) = &s.stakes {
        stakes(&mut check, rules, professional);
    }
    if let Some(rate) = s.classing.sure_rate {
        check.within("classing.sure-rate", rate, 0.0, 1.0);
        ordered(&mut check, "classing.sure-rate", rate, s.classing.false_discovery_rate);
    }
    emphasis(&mut check, s);
    ordered(&mut check, "certainty.coverage-very-low", s.certainty.coverage_very_low, s.certainty.coverage_low);
    check.problems
}

/// Enough draws, quantiles and ranges in order.
fn stakes(check: &mut Checker, rules: &StakesRules, professional: f64) {
    check.within("stakes.draws", f64::from(rules.draws), 100.0, 1_000_000.0);
    check.within("stakes.all-at", rules.all_at, -1000.0, professional - 1.0);
    for (at, quantile) in rules.quantiles.iter().enumerate() {
        check.within(&format!("stakes.quantiles.{at}"), *quantile, 0.0, 1.0);
    }
    let [low, middle, high] = rules.quantiles;
    ordered(check, "stakes.quantiles.0", low, middle);
    ordered(check, "stakes.quantiles.1", middle, high);
    for (area, weight) in &rules.weights {
        let way = |end: &str| format!("stakes.weights.{area}.{end}");
        check.within(&way("low"), weight.low, 0.0, 1000.0);
        check.within(&way("high"), weight.high, 0.0, 1000.0);
        ordered(check, &way("low"), weight.low, weight.likely);
        ordered(check, &way("likely"), weight.likely, weight.high);
    }
}

/// Factors of the order, costs and amounts of what to find out next, cycles of a trend.
fn emphasis(check: &mut Checker, s: &Settings) {
    for (situation, emphasis) in &s.situations {
        let situation = format!("{situation:?}").to_lowercase();
        for (kind, factor) in &emphasis.kinds {
            check.within(&format!("situations.{situation}.kinds.{}", kind.word()), *factor, 0.0, 100.0);
        }
    }
    for (data, cost) in s.next.iter().flat_map(|next| &next.data) {
        let way = format!("next.data.{}", data.word());
        check.within(&format!("{way}.cost"), cost.cost, 0.01, 1_000_000.0);
        check.within(&format!("{way}.most"), f64::from(cost.most), 1.0, 1000.0);
    }
    if let Some(next) = &s.next {
        check.within("next.steps", f64::from(next.steps), 0.0, 20.0);
    }
    // Over fewer cycles a line through the points says nothing that the changes between them do not say.
    s.least_cycles.iter().for_each(|least| check.within("least-cycles", f64::from(*least), 3.0, 100.0));
}

/// A value that may not be greater than another one.
fn ordered(check: &mut Checker, way: &str, lower: f64, upper: f64) {
    if lower > upper {
        check.error(way, "not-greater-than", &[("found", lower.into()), ("limit", upper.into())]);
    }
}

/// Ids, codes in ascending order, cut-offs inside the scale.
pub(super) fn scales(loaded: &Loaded<Vec<Scale>>) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let mut seen = BTreeMap::new();
    for (index, scale) in loaded.value.iter().enumerate() {
        check.unique(&format!("{index}.id"), &scale.id, "scale", &mut seen);
        let codes: Vec<i16> = scale.answers.iter().map(|answer| answer.code).collect();
        if codes.len() < 2 {
            check.error(&format!("{index}.answers"), "scale-too-short", &[]);
            continue;
        }
        for (position, pair) in codes.windows(2).enumerate() {
            if let &[before, code] = pair
                && code <= before
            {
                let arguments = [("found", f64::from(code).into()), ("before", f64::from(before).into())];
                check.error(&format!("{index}.answers.{}.code", position + 1), "codes-not-ascending", &arguments);
            }
        }
        let (low, high) = scale.bounds();
        check.within(&format!("{index}.favourable-from"), scale.favourable_from.into(), low.into(), high.into());
        check.within(&format!("{index}.unfavourable-to"), scale.unfavourable_to.into(), low.into(), high.into());
        if scale.unfavourable_to >= scale.favourable_from {
            let arguments = [
                ("found", f64::from(scale.unfavourable_to).into()),
                ("limit", f64::from(scale.favourable_from).into()),
            ];
            check.error(&format!("{index}.unfavourable-to"), "not-below", &arguments);
        }
    }
    check.problems
}

/// Scales that exist, shares, and a weekly number for every code of the frequency scale.
pub(super) fn tasks(loaded: &Loaded<TaskForm>, scales: Option<&[Scale]>, scale_ids: &Ids) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let form = &loaded.value;
    let cuts = form.matching;
    for (way, scale) in [("importance", &form.importance), ("urgency", &form.urgency), ("frequency", &form.frequency)] {
        check.known(way, scale, "scale", scale_ids);
    }
    for (way, share) in [
        ("core-relevance", form.core_relevance),
        ("matching.sure", cuts.sure),
        ("matching.doubtful", cuts.doubtful),
        ("matching.near", cuts.near),
        ("matching.weak", cuts.weak),
        ("matching.part", cuts.part),
        ("matching.kin", cuts.kin),
    ] {
        check.within(way, share, 0.0, 1.0);
    }
    ordered(&mut check, "matching.doubtful", cuts.doubtful, cuts.sure);
    check.within("matching.misspelt", cuts.misspelt, 1.0, 1_000_000.0);
    if let Some(rules) = form.workload {
        check.within("workload.days-a-week", rules.days_a_week, 1.0, 7.0);
        check.within("workload.most-hours-a-day", rules.most_hours_a_day, 1.0, 24.0);
        ordered(&mut check, "workload.rare", rules.rare, rules.frequent);
    }
    if let Some(scale) = scales.and_then(|scales| scales.iter().find(|scale| scale.id == form.frequency)) {
        let codes: BTreeSet<i16> = scale.answers.iter().map(|answer| answer.code).collect();
        let given: BTreeSet<i16> = form.times_a_week.keys().copied().collect();
        if codes != given {
            let listed: Vec<String> = codes.iter().map(i16::to_string).collect();
            check.error("times-a-week", "times-a-week-codes", &[("codes", listed.join(", ").into())]);
        }
    }
    check.problems
}
