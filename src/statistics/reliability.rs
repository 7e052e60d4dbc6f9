//! How well the items of a scale hang together: Cronbach's alpha with Feldt's interval.
//!
//! L. J. Cronbach, *Psychometrika* 16 (1951) 297-334; L. S. Feldt, *Psychometrika* 30 (1965) 357-370. Items are given as
//! they count, reverse-keyed ones already turned by the bounds of the scale ([`super::table::reversed`]). Gaps: pairwise
//! covariances. No item is ever dropped for the sake of alpha.

use crate::model::estimate::{Estimate, Figure, Reason};

use super::distribution::f_quantile;
use super::matrix::Matrix;
use super::omega;
use super::table::{complete, pairwise_covariance, width};

/// Fewest items of a scale for which alpha or omega is given.
pub const LEAST_ITEMS: usize = 3;

/// Fewest complete answers for which the value itself is given.
pub const LEAST_ANSWERS: usize = 30;

/// Fewest complete answers for which an interval is given.
pub const LEAST_FOR_INTERVAL: usize = 10;

/// Alpha and its relatives, from covariances of k items.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alpha {
    /// k / (k - 1) (1 - sum of variances / variance of the sum).
    pub raw: f64,
    /// The same of the correlations, which are the covariances divided by deviations (with gaps, that is not the matrix of
    /// pairwise correlations).
    pub standardised: f64,
    /// Mean correlation of two items.
    pub average_r: f64,
    /// Median correlation of two items.
    pub median_r: f64,
    /// Guttman's lambda 6: 1 - sum (1 - smc) / sum of correlations; `None` when an item is a sum of others.
    pub lambda_6: Option<f64>,
    /// k r / (1 - r), r being the mean correlation.
    pub signal_to_noise: f64,
}

/// Alpha of a covariance matrix. `None` below two items, when an item does not vary, or when their sum does not.
pub fn alpha(covariances: &Matrix) -> Option<Alpha> {
    let items = covariances.size() as f64;
    let correlations = covariances.correlations()?;
    if covariances.size() < 2 || covariances.sum() <= 0.0 || correlations.sum() <= 0.0 {
        return None;
    }
    let of = |matrix: &Matrix| items / (items - 1.0) * (1.0 - matrix.trace() / matrix.sum());
    let average_r = (correlations.sum() - items) / (items * (items - 1.0));
    Some(Alpha {
        raw: of(covariances),
        standardised: of(&correlations),
        average_r,
        median_r: median(correlations.above_diagonal())?,
        lambda_6: squared_multiple_correlations(&correlations)
            .map(|smc| 1.0 - (items - smc.iter().sum::<f64>()) / correlations.sum()),
        signal_to_noise: items * average_r / (1.0 - average_r),
    })
}

/// How much of each item the others explain: 1 - 1 / diagonal of the inverse. `None` when one is a sum of others.
pub fn squared_multiple_correlations(correlations: &Matrix) -> Option<Vec<f64>> {
    let inverse = correlations.inverse()?;
    Some((0..inverse.size()).map(|i| 1.0 - 1.0 / inverse[(i, i)]).collect())
}

/// Asymptotic standard error of alpha without normal theory's compound symmetry (A. Duhachek and D. Iacobucci, *J. Appl.
/// Psychol.* 89 (2004) 792-808), of n people.
pub fn standard_error(covariances: &Matrix, n: usize) -> Option<f64> {
    let items = covariances.size() as f64;
    let (total, trace) = (covariances.sum(), covariances.trace());
    let squared = Matrix::of(covariances.size(), |i, j| {
        (0..covariances.size()).map(|k| covariances[(i, k)] * covariances[(k, j)]).sum()
    });
    let inner = total * (squared.trace() + trace * trace) - 2.0 * trace * squared.sum();
    let q = 2.0 * items * items / ((items - 1.0).powi(2) * total.powi(3)) * inner;
    (n > 0 && q >= 0.0 && q.is_finite()).then(|| (q / n as f64).sqrt())
}

/// Feldt's interval of alpha for n people and k items: 1 - (1 - alpha) F with n - 1 and (n - 1)(k - 1) degrees of freedom.
///
/// R's psych and psychometric and Python's pingouin take the same degrees; statpsych takes n (k - 1) for the second, for
/// which there is [`feldt_interval_with`].
pub fn feldt_interval(alpha: f64, n: usize, items: usize, confidence: f64) -> Option<(f64, f64)> {
    let people = n.checked_sub(1)? as f64;
    feldt_interval_with(alpha, people, people * (items.checked_sub(1)? as f64), confidence)
}

/// Feldt's interval with any degrees of freedom.
pub fn feldt_interval_with(alpha: f64, first: f64, second: f64, confidence: f64) -> Option<(f64, f64)> {
    let tail = (1.0 - confidence) / 2.0;
    let bound = |probability: f64| Some(1.0 - (1.0 - alpha) * f_quantile(probability, first, second)?);
    Some((bound(1.0 - tail)?, bound(tail)?))
}

/// Standard error of measurement of one person's score: s sqrt(1 - reliability), in the unit of the score; 0 when the
/// reliability is above 1.
pub fn error_of_measurement(deviation: f64, reliability: f64) -> f64 {
    deviation * (1.0 - reliability).max(0.0).sqrt()
}

/// What may be said of the reliability of a scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Reliability {
    /// Alpha with Feldt's interval.
    pub alpha: Estimate,
    /// Omega total of one factor (maximum likelihood on covariances made into correlations), without interval.
    pub omega: Estimate,
    /// From 10 to 29 complete answers the value itself is withheld, but its interval may be shown, marked as unstable.
    pub interval_only: Option<(f64, f64)>,
}

/// Alpha and omega where they may be shown: from 3 items and 30 complete answers on; from 10 to 29 the interval alone;
/// otherwise the reason. `rows` are people, one place an item.
pub fn reliability<R: AsRef<[Option<f64>]>>(rows: &[R], confidence: f64) -> Reliability {
    let (items, n) = (width(rows), complete(rows).len());
    let none = |reason: Reason| Reliability {
        alpha: Estimate::withheld(reason),
        omega: Estimate::withheld(reason),
        interval_only: None,
    };
    if n == 0 {
        return none(Reason::NoData);
    }
    if items < LEAST_ITEMS || n < LEAST_FOR_INTERVAL {
        return none(Reason::TooFewForMethod);
    }
    let Some((covariances, value)) = pairwise_covariance(rows).and_then(|covariances| {
        let alpha = alpha(&covariances)?;
        Some((covariances, alpha.raw))
    }) else {
        return none(Reason::NoVariation);
    };
    let interval = feldt_interval(value, n, items, confidence);
    if n < LEAST_ANSWERS {
        return Reliability { interval_only: interval, ..none(Reason::TooFewForMethod) };
    }
    let alpha = Estimate::Shown(Figure { value, interval, standard_error: None, degrees: None });
    let omega = omega::of_covariances(&covariances)
        .map_or(Estimate::withheld(Reason::TooFewForMethod), |omega| Estimate::exact(omega.implied));
    Reliability { alpha, omega, interval_only: None }
}

/// Median of values; `None` of nothing.
pub fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    super::draws::quantile_of_sorted(&values, 0.5)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    /// People whose three answers go together.
    fn people(n: usize) -> Vec<[Option<f64>; 3]> {
        (0..n).map(|i| [Some((i % 5) as f64), Some(((i * 3) % 5 / 2 + i % 5) as f64), Some((i % 7) as f64)]).collect()
    }

    #[test]
    fn what_may_be_shown_depends_on_how_many_answered() {
        assert_eq!(reliability(&people(9), 0.9).alpha, Estimate::withheld(Reason::TooFewForMethod));
        let few = reliability(&people(29), 0.9);
        assert_eq!(few.alpha, Estimate::withheld(Reason::TooFewForMethod));
        assert!(few.interval_only.is_some());
        let enough = reliability(&people(30), 0.9);
        assert!(enough.alpha.figure().unwrap().interval.is_some() && enough.omega.value().is_some());
        let two: Vec<Vec<Option<f64>>> = people(40).iter().map(|row| row[..2].to_vec()).collect();
        assert_eq!(reliability(&two, 0.9).alpha, Estimate::withheld(Reason::TooFewForMethod));
        assert_eq!(reliability(&[[Some(1.0); 3]; 40], 0.9).alpha, Estimate::withheld(Reason::NoVariation));
        assert_eq!(reliability::<[Option<f64>; 3]>(&[], 0.9).alpha, Estimate::withheld(Reason::NoData));
    }

    #[test]
    fn parallel_items_give_spearman_and_brown() {
        let covariances = Matrix::of(4, |i, j| if i == j { 2.0 } else { 1.0 });
        let found = alpha(&covariances).unwrap();
        assert!((found.raw - 4.0 * 0.5 / (1.0 + 3.0 * 0.5)).abs() < 1e-15 && (found.average_r - 0.5).abs() < 1e-15);
        assert_eq!(error_of_measurement(10.0, 0.75), 5.0);
    }
}
