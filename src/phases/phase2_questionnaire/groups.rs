//! Each group against everybody else, area by area: candidates for the one procedure over all statements of a report.

use crate::model::depth::GroupDifference;
use crate::model::estimate::{Estimate, Reason};
use crate::model::evidence::ChangeVerdict;
use crate::phases::Scope;
use crate::statistics::difference::difference;
use crate::statistics::figure::mean_figure;
use crate::statistics::mean::Moments;
use crate::statistics::two_groups;

use super::layout::EVERYBODY;
use super::tally::Tally;

/// Most people compared person by person; of more, the means are compared (Welch), which comes to the same.
const MOST_BY_RANKS: u64 = 1000;

/// Below this p by the means the ranks are asked, whose exact test is long; what lies above is never asserted.
const WORTH_RANKS: f64 = 0.1;

/// Scores with how many people have each.
type Scores = Vec<(f64, u64)>;

/// Every group that may be shown against everybody else who may be, in the order of breakdowns, groups and areas.
pub(super) fn differences(scope: &Scope, tally: &Tally) -> Vec<GroupDifference> {
    let mut found = Vec::new();
    for (index, breakdown) in scope.breakdowns.iter().enumerate() {
        // Of two groups that share the department each is the other's rest: one comparison says all.
        let values = match breakdown.values.as_slice() {
            [first, _] => std::slice::from_ref(first),
            values => values,
        };
        for value in values {
            let Some(&slot) = tally.layout.groups.get(index).and_then(|groups| groups.get(&value.id)) else { continue };
            for &area in &tally.layout.crossing.predictors {
                let Some((difference, dominance, p)) = compared(scope, tally, slot, area) else { continue };
                found.push(GroupDifference {
                    breakdown: breakdown.id.clone(),
                    group: value.id.clone(),
                    name: value.name.clone(),
                    area: scope.instrument.areas[area].id.clone(),
                    difference,
                    dominance,
                    verdict: ChangeVerdict::Noise,
                    p,
                });
            }
        }
    }
    found
}

/// Difference of the means, dominance and p of a group against the rest; `None` where either is too few people.
fn compared(scope: &Scope, tally: &Tally, slot: usize, area: usize) -> Option<(f64, Estimate, f64)> {
    let own = tally.scores(slot, area);
    let rest: Scores = tally
        .scores(EVERYBODY, area)
        .zip(tally.scores(slot, area))
        .map(|((score, all), (_, own))| (score, all - own))
        .collect();
    let own: Scores = own.collect();
    let (first, second) = (Moments::of_counts(own.iter().copied()), Moments::of_counts(rest.iter().copied()));
    let least = u64::from(scope.minimum_group).max(two_groups::LEAST_FOR_TEST as u64);
    if first.n < least || second.n < least {
        return None;
    }
    let confidence = scope.instrument.settings.confidence;
    let figure = |moments| mean_figure(moments, None, confidence, None);
    let (one, other) = (figure(first), figure(second));
    let by_means = difference(one.figure()?, other.figure()?, confidence).map(|found| found.p);
    let by_ranks = first.n + second.n <= MOST_BY_RANKS && by_means.is_none_or(|p| p < WORTH_RANKS);
    let (dominance, p) = if by_ranks {
        let comparison = two_groups::compare(&each(&own), &each(&rest), confidence);
        (comparison.delta, comparison.p?)
    } else {
        (Estimate::withheld(Reason::NotComputed), by_means?)
    };
    Some((first.mean - second.mean, dominance, p))
}

/// One value a person.
fn each(scores: &Scores) -> Vec<f64> {
    scores.iter().flat_map(|(score, people)| (0..*people).map(move |_| *score)).collect()
}
