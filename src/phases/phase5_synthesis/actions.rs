//! Whether each action decided after an earlier cycle moved its target.
//!
//! An action is judged once: in the first cycle that ends when it was due and in which its target can be compared. Until
//! then it stays open, however many cycles that takes. Its target is compared with the cycle after which it was decided.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::change::{self, Difference};
use super::history::{self, History};
use super::wording::{self, Refusals};
use super::{Previous, score};
use crate::model::diagnosis::{ActionVerdict, JudgedAction};
use crate::model::evidence::{Change, ChangeVerdict, Evidence};
use crate::model::instrument::{Indicator, Instrument};
use crate::model::organisation::Action;
use crate::phases::Scope;

/// The actions that are still to be judged.
#[derive(Default)]
pub(super) struct Open<'a> {
    actions: Vec<Decided<'a>>,
    end: Date,
}

/// One of them.
struct Decided<'a> {
    action: &'a Action,
    indicator: &'a Indicator,
    /// Id of the cycle after which it was decided.
    cycle: String,
    /// Decided after the previous cycle: its target's change is tested with the evidence.
    just_now: bool,
    /// The difference from the cycle after which it was decided, to be tested.
    difference: Option<Difference>,
    /// The same where it may not be judged, since the questions differ.
    refused: Option<Change>,
}

/// Name of the statement that an action's target has moved since it was decided.
fn statement(cycle: &str, action: &str) -> String {
    format!("action:{cycle}:{action}")
}

impl<'a> Open<'a> {
    /// Every action that no earlier cycle could judge, in the order of the cycles.
    pub(super) fn find(scope: &Scope<'a>, evidence: &[Evidence], history: &History<'a>, refused: &[Refusals]) -> Self {
        let mut actions = Vec::new();
        for (at, (decided_in, refusals)) in history.cycles.iter().zip(refused).enumerate() {
            let later = history.cycles.get(at + 1..).unwrap_or_default();
            for action in decided_in.actions {
                let Some(indicator) = scope.instrument.indicator(&action.target) else { continue };
                if later.iter().any(|cycle| was_judged(scope.instrument, action, decided_in, cycle)) {
                    continue;
                }
                let pair = figures(&action.target, &decided_in.diagnosis.evidence, evidence);
                let differs = history::reworded(refusals, &action.target);
                let confidence = scope.instrument.settings.confidence;
                let compared = pair.filter(|_| !differs);
                actions.push(Decided {
                    action,
                    indicator,
                    cycle: decided_in.diagnosis.cycle.id.clone(),
                    just_now: later.is_empty(),
                    difference: compared.and_then(|(then, now)| change::between(now, then, confidence)),
                    refused: pair.filter(|_| differs).map(|(then, now)| change::not_comparable(now, then)),
                });
            }
        }
        Open { actions, end: scope.cycle.to }
    }

    /// What is to be tested with everything else; what the evidence's own changes test already is not tested twice.
    pub(super) fn statements(&self) -> impl Iterator<Item = (String, Difference)> {
        let own = self.actions.iter().filter(|one| !one.just_now || one.indicator.anchors.is_none());
        own.filter_map(|one| Some((statement(&one.cycle, &one.action.id), one.difference.clone()?)))
    }

    /// The actions with what became of their targets.
    pub(super) fn judged(self, evidence: &[Evidence], asserted: &BTreeSet<String>) -> Vec<JudgedAction> {
        let end = self.end;
        self.actions.into_iter().map(|one| one.judged(evidence, asserted, end)).collect()
    }
}

impl Decided<'_> {
    fn judged(self, evidence: &[Evidence], asserted: &BTreeSet<String>, end: Date) -> JudgedAction {
        let Decided { action, indicator, cycle, .. } = self;
        let own = evidence.iter().find(|e| e.id == action.target);
        let tested = own.and_then(|e| e.change.clone()).filter(|_| self.just_now);
        // Without anchors nobody said which way is better; the action says which way was wanted.
        let rising_is_good = indicator.anchors.map_or(action.expected_change > 0.0, |anchors| score::rises(&anchors));
        let stands = asserted.contains(&statement(&cycle, &action.id));
        let since = self.difference.map(|difference| difference.judged(stands, rising_is_good)).or(self.refused);
        let change = tested.or(since);
        JudgedAction {
            id: action.id.clone(),
            text: action.text.clone(),
            owner: action.owner.clone(),
            due: action.due.to_string(),
            target: action.target.clone(),
            target_name: indicator.name.clone(),
            format: indicator.format,
            unit: indicator.unit.clone(),
            decided: cycle,
            expected: action.expected_change,
            verdict: verdict(action, change.as_ref(), end),
            change,
        }
    }
}

/// The target's figure then and now.
fn figures<'e>(
    target: &str,
    then: &'e [Evidence],
    now: &'e [Evidence],
) -> Option<(&'e crate::model::estimate::Figure, &'e crate::model::estimate::Figure)> {
    let of = |evidence: &'e [Evidence]| evidence.iter().find(|e| e.id == target)?.value.figure();
    Some((of(then)?, of(now)?))
}

/// Whether a cycle between then and now has judged an action: it was due by its end, and the target could be compared.
fn was_judged(instrument: &Instrument, action: &Action, then: &Previous<'_>, cycle: &Previous<'_>) -> bool {
    let due = cycle.end().is_some_and(|end| action.due <= end);
    let differs = || history::reworded(&wording::refusals(instrument, cycle.asked, then.asked), &action.target);
    let pair = figures(&action.target, &then.diagnosis.evidence, &cycle.diagnosis.evidence);
    let tested = pair.is_some_and(|(then, now)| then.standard_error.is_some() && now.standard_error.is_some());
    due && tested && !differs()
}

/// Moved only if the change is real and goes the way that was expected.
fn verdict(action: &Action, change: Option<&Change>, end: Date) -> ActionVerdict {
    if action.due > end {
        return ActionVerdict::TooEarly;
    }
    match change {
        None => ActionVerdict::NotMeasurable,
        Some(change) if change.verdict == ChangeVerdict::NotComparable => ActionVerdict::NotMeasurable,
        Some(change) => {
            let real = change.verdict != ChangeVerdict::Noise;
            if real && change.difference * action.expected_change > 0.0 {
                ActionVerdict::Moved
            } else {
                ActionVerdict::NotMoved
            }
        }
    }
}
