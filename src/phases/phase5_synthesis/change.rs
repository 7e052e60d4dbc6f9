//! What moved since the previous cycle: real change or noise.

use super::paired::Overlap;
use super::testing;
use crate::model::estimate::Figure;
use crate::model::evidence::{Change, ChangeVerdict};
use crate::statistics::distribution;

/// A difference with its p-value, before it is known what may be said of it.
#[derive(Debug, Clone)]
pub(super) struct Difference {
    change: Change,
    /// Two-sided p-value.
    pub(super) p: f64,
}

/// The difference between two cycles' figures. Both are taken as statements about the process and as independent, which
/// is careful when the same people answered twice.
pub(super) fn between(now: &Figure, before: &Figure, confidence: f64) -> Option<Difference> {
    between_same(now, before, None, confidence)
}

/// The difference between two cycles' figures, behind which the same people stand in part.
pub(super) fn between_same(
    now: &Figure,
    before: &Figure,
    same: Option<&Overlap>,
    confidence: f64,
) -> Option<Difference> {
    let (error_now, error_before) = (now.standard_error?, before.standard_error?);
    let (now_variance, before_variance) = (error_now * error_now, error_before * error_before);
    let apart = now_variance + before_variance;
    let shares = now_variance * now_variance / now.degrees.unwrap_or(f64::INFINITY)
        + before_variance * before_variance / before.degrees.unwrap_or(f64::INFINITY);
    let welch = (shares > 0.0).then(|| apart * apart / shares);
    let variance = same.map_or(apart, |same| same.variance(apart));
    let degrees = same.map_or(welch, |same| same.degrees(welch));
    let error = variance.sqrt();
    let difference = now.value - before.value;
    let t = distribution::t_quantile(0.5 + confidence / 2.0, degrees.unwrap_or(1e9).max(1.0))?;
    Some(Difference {
        p: testing::two_sided(difference, Some(error), degrees),
        change: Change {
            previous: before.value,
            difference,
            interval: Some((difference - t * error, difference + t * error)),
            verdict: ChangeVerdict::Noise,
        },
    })
}

impl Difference {
    /// Of a statement that is judged elsewhere and only tested here.
    pub(super) fn of_p(p: f64) -> Self {
        let change = Change { previous: 0.0, difference: 0.0, interval: None, verdict: ChangeVerdict::Noise };
        Difference { change, p }
    }

    /// The change with its verdict: `asserted` says whether it stands among all statements, `rising_is_good` which way
    /// is better.
    pub(super) fn judged(mut self, asserted: bool, rising_is_good: bool) -> Change {
        let rises = self.change.difference > 0.0;
        self.change.verdict = match (asserted, rises == rising_is_good) {
            (false, _) => ChangeVerdict::Noise,
            (true, true) => ChangeVerdict::Better,
            (true, false) => ChangeVerdict::Worse,
        };
        self.change
    }
}

/// A figure of the previous cycle and the present one that cannot be compared: wording, scales or instrument differ.
pub(super) fn not_comparable(now: &Figure, before: &Figure) -> Change {
    Change {
        previous: before.value,
        difference: now.value - before.value,
        interval: None,
        verdict: ChangeVerdict::NotComparable,
    }
}
