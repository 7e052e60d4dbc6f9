//! Two groups, or two cycles, of small departments: what may be said of their difference.

use crate::model::estimate::{Estimate, Figure, Reason};

use super::dominance::dominance;
use super::mann_whitney::mann_whitney;

/// Fewest values of the smaller group for a test: three against three can never reach p < 0.1.
pub const LEAST_FOR_TEST: usize = 4;

/// Two groups of answers to one item.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Cliff's delta, first against second, with its interval.
    pub delta: Estimate,
    /// Two-sided p: exact and conditional on the ties, or, of many values, by the normal approximation without continuity
    /// correction. `None` where the difference may not be shown.
    pub p: Option<f64>,
}

/// Compares two groups by ranks; withheld below four values in either. Values that are not finite are left out.
pub fn compare(first: &[f64], second: &[f64], confidence: f64) -> Comparison {
    let finite = |values: &[f64]| values.iter().copied().filter(|value| value.is_finite()).collect::<Vec<f64>>();
    let (first, second) = (finite(first), finite(second));
    let withheld = |reason: Reason| Comparison { delta: Estimate::withheld(reason), p: None };
    if first.is_empty() || second.is_empty() {
        return withheld(Reason::NoData);
    }
    if first.len().min(second.len()) < LEAST_FOR_TEST {
        return withheld(Reason::TooFewForMethod);
    }
    let (Some(dominance), Some(test)) = (dominance(&first, &second), mann_whitney(&first, &second)) else {
        return withheld(Reason::NoData);
    };
    if test.p_asymptotic.is_none() {
        return withheld(Reason::NoVariation);
    }
    Comparison {
        delta: Estimate::Shown(Figure {
            value: dominance.delta,
            interval: dominance.interval(confidence),
            standard_error: (dominance.variance > 0.0).then(|| dominance.variance.sqrt()),
            degrees: Some((first.len() + second.len() - 2) as f64),
        }),
        p: test.p_exact.or(test.p_asymptotic),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn three_against_three_is_no_test() {
        let three = compare(&[1.0, 2.0, 3.0], &[4.0, 5.0, 6.0, 7.0], 0.9);
        assert_eq!((three.delta, three.p), (Estimate::withheld(Reason::TooFewForMethod), None));
        let four = compare(&[1.0, 2.0, 3.0, 4.0], &[5.0, 6.0, 7.0, 8.0], 0.9);
        assert_eq!(four.delta.value(), Some(-1.0));
        assert!((four.p.unwrap() - 2.0 / 70.0).abs() < 1e-12);
        let same = compare(&[3.0; 5], &[3.0; 5], 0.9);
        assert_eq!(same.delta, Estimate::withheld(Reason::NoVariation));
        assert_eq!(compare(&[f64::NAN; 5], &[3.0; 5], 0.9).delta, Estimate::withheld(Reason::NoData));
    }
}
