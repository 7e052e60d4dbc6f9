//! Intraclass correlations: of groups (ICC(1), ICC(2)) and of raters (the six of Shrout and Fleiss).
//!
//! P. D. Bliese, in K. J. Klein and S. W. J. Kozlowski (eds.), *Multilevel Theory, Research, and Methods in Organizations*
//! (2000) 349-381; P. E. Shrout and J. L. Fleiss, *Psychol. Bull.* 86 (1979) 420-428; K. O. McGraw and S. P. Wong, *Psychol.
//! Methods* 1 (1996) 30-46. The R package multilevel puts the mean group size into ICC(1); here it is n0 of the unbalanced
//! analysis of variance, and the other is there by its name.

use crate::model::estimate::{Estimate, Reason};

use super::distribution::{f_above, f_quantile};
use super::mean::Moments;
use super::one_way::{OneWay, one_way};

/// Fewest groups for which an ICC is given; one department has none.
pub const LEAST_GROUPS: usize = 10;

/// ICC(1) with n0: (between - within) / (between + (n0 - 1) within). Share of the variance that lies between groups; below
/// 0 when they lie closer than chance. `None` when nothing varies.
pub fn icc1(analysis: &OneWay) -> Option<f64> {
    icc1_with(analysis, analysis.n0())
}

/// ICC(1) with the mean group size in place of n0.
pub fn icc1_mean_size(analysis: &OneWay) -> Option<f64> {
    icc1_with(analysis, analysis.mean_size())
}

fn icc1_with(analysis: &OneWay, size: f64) -> Option<f64> {
    let value = (analysis.between - analysis.within) / (analysis.between + (size - 1.0) * analysis.within);
    value.is_finite().then_some(value)
}

/// ICC(2), how reliable the means of groups are: (between - within) / between. `None` when means do not vary.
pub fn icc2(analysis: &OneWay) -> Option<f64> {
    (analysis.between > 0.0).then(|| (analysis.between - analysis.within) / analysis.between)
}

/// ICC(1) by restricted likelihood, tau2 / (tau2 + sigma2): never below 0.
pub fn icc1_restricted(analysis: &OneWay) -> Option<f64> {
    let found = analysis.restricted_likelihood()?;
    Some(found.tau2 / (found.tau2 + found.sigma2))
}

/// ICC(2) by restricted likelihood: for a group of mean size, and averaged over the groups as they are.
pub fn icc2_restricted(analysis: &OneWay) -> Option<(f64, f64)> {
    let found = analysis.restricted_likelihood()?;
    let of = |size: f64| found.tau2 / (found.tau2 + found.sigma2 / size);
    let all: f64 = analysis.groups.iter().map(|group| of(group.n as f64)).sum();
    Some((of(analysis.mean_size()), all / analysis.groups.len() as f64))
}

/// ICC(1) and ICC(2) of groups where they may be shown: from ten groups on.
pub fn icc_figures(groups: &[Moments]) -> (Estimate, Estimate) {
    let withheld = |reason: Reason| (Estimate::withheld(reason), Estimate::withheld(reason));
    let groups: Vec<Moments> = groups.iter().copied().filter(|group| group.n > 0).collect();
    if groups.is_empty() {
        return withheld(Reason::NoData);
    }
    if groups.len() < LEAST_GROUPS {
        return withheld(Reason::TooFewForMethod);
    }
    match one_way(&groups).and_then(|analysis| Some((icc1(&analysis)?, icc2(&analysis)?))) {
        Some((first, second)) => (Estimate::exact(first), Estimate::exact(second)),
        None => withheld(Reason::NoVariation),
    }
}

/// Which of the six.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RaterIcc {
    /// ICC(1,1): each target has raters of its own.
    OneWay,
    /// ICC(2,1): the same raters, out of many; absolute agreement.
    Agreement,
    /// ICC(3,1): just these raters; consistency.
    Consistency,
    /// ICC(1,k): as the first, of the raters' mean.
    OneWayMean,
    /// ICC(2,k).
    AgreementMean,
    /// ICC(3,k).
    ConsistencyMean,
}

/// One coefficient with its F test against 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RaterAgreement {
    /// The coefficient.
    pub value: f64,
    /// Mean square of targets by that of error.
    pub f: f64,
    /// Degrees of freedom of the F.
    pub degrees: (f64, f64),
    /// P of the F.
    pub p: f64,
    /// Interval at the confidence asked for.
    pub interval: (f64, f64),
}

/// Mean squares of targets (rows) by raters (columns).
#[derive(Debug, Clone, Copy)]
pub struct RaterSquares {
    targets: f64,
    raters: f64,
    /// Within targets, raters' differences included.
    within: f64,
    /// Within targets, raters' differences taken out.
    error: f64,
    n: f64,
    k: f64,
}

/// One of the six coefficients, for complete rows of ratings, one a target. `None` below two targets or raters, for rows of
/// different length, or when nothing varies.
pub fn rater_icc<R: AsRef<[f64]>>(ratings: &[R], which: RaterIcc, confidence: f64) -> Option<RaterAgreement> {
    let squares = RaterSquares::of(ratings)?;
    let mean = matches!(which, RaterIcc::OneWayMean | RaterIcc::AgreementMean | RaterIcc::ConsistencyMean);
    let one_way = matches!(which, RaterIcc::OneWay | RaterIcc::OneWayMean);
    let error = if one_way { squares.within } else { squares.error };
    let (f, n, k) = (squares.targets / error, squares.n, squares.k);
    let degrees = (n - 1.0, if one_way { n * (k - 1.0) } else { (n - 1.0) * (k - 1.0) });
    let single = match which {
        RaterIcc::Agreement | RaterIcc::AgreementMean => {
            let raters = k * (squares.raters - squares.error) / n;
            (squares.targets - squares.error) / (squares.targets + (k - 1.0) * squares.error + raters)
        }
        _ => (f - 1.0) / (f + k - 1.0),
    };
    let upper = (1.0 + confidence) / 2.0;
    let interval = match which {
        RaterIcc::Agreement | RaterIcc::AgreementMean => {
            squares.agreement_interval(squares.agreement_degrees(single), confidence)?
        }
        _ => {
            let bound = |f: f64| (f - 1.0) / (f + k - 1.0);
            let low = bound(f / f_quantile(upper, degrees.0, degrees.1)?);
            (low, bound(f * f_quantile(upper, degrees.1, degrees.0)?))
        }
    };
    // Spearman and Brown: of the mean of k raters.
    let lengthened = |value: f64| if mean { k * value / (1.0 + (k - 1.0) * value) } else { value };
    let p = f_above(f, degrees.0, degrees.1)?;
    Some(RaterAgreement {
        value: lengthened(single),
        f,
        degrees,
        p,
        interval: (lengthened(interval.0), lengthened(interval.1)),
    })
}

impl RaterSquares {
    /// The mean squares of complete rows of ratings. `None` below two targets or raters, for rows of different length, or when
    /// nothing varies.
    pub fn of<R: AsRef<[f64]>>(ratings: &[R]) -> Option<Self> {
        let raters = ratings.first()?.as_ref().len();
        if ratings.len() < 2 || raters < 2 || ratings.iter().any(|row| row.as_ref().len() != raters) {
            return None;
        }
        let (n, k) = (ratings.len() as f64, raters as f64);
        let rows: Vec<Moments> = ratings.iter().map(|row| Moments::of(row.as_ref().iter().copied())).collect();
        let columns = (0..raters).map(|j| Moments::of(ratings.iter().map(|row| row.as_ref()[j])).mean);
        let targets = k * Moments::of(rows.iter().map(|row| row.mean)).variance;
        let within = rows.iter().map(|row| row.variance).sum::<f64>() / n;
        let between_raters = n * Moments::of(columns).variance;
        let error = (within * n * (k - 1.0) - between_raters * (k - 1.0)) / ((n - 1.0) * (k - 1.0));
        (targets > 0.0 && error > 0.0).then_some(RaterSquares { targets, raters: between_raters, within, error, n, k })
    }

    /// Satterthwaite's degrees of freedom of absolute agreement, for a coefficient of single ratings.
    pub fn agreement_degrees(&self, coefficient: f64) -> f64 {
        let (n, k) = (self.n, self.k);
        let ratio = k * coefficient * self.raters / self.error;
        let rest = n * (1.0 + (k - 1.0) * coefficient) - k * coefficient;
        (k - 1.0) * (n - 1.0) * (ratio + rest).powi(2) / ((n - 1.0) * ratio * ratio + rest * rest)
    }

    /// Interval of ICC(2,1) with given degrees of freedom of the error.
    pub fn agreement_interval(&self, degrees: f64, confidence: f64) -> Option<(f64, f64)> {
        let (n, k, upper) = (self.n, self.k, (1.0 + confidence) / 2.0);
        let of_raters = k * self.raters + (k * n - k - n) * self.error;
        let high = f_quantile(upper, n - 1.0, degrees)?;
        let low = f_quantile(upper, degrees, n - 1.0)?;
        Some((
            n * (self.targets - high * self.error) / (high * of_raters + n * self.targets),
            n * (low * self.targets - self.error) / (of_raters + n * low * self.targets),
        ))
    }
}

/// The variance of the mean of one cluster sampled m times is 1 + (m - 1) ICC as large as that of m people.
pub fn design_effect(mean_size: f64, icc: f64) -> f64 {
    1.0 + (mean_size - 1.0) * icc
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn one_department_has_no_icc() {
        let groups: Vec<Moments> = (0..10).map(|i| Moments { n: 6, mean: f64::from(i), variance: 2.0 }).collect();
        let (first, second) = icc_figures(&groups);
        assert!(first.value().unwrap() > 0.5 && second.value().unwrap() > 0.9);
        assert_eq!(icc_figures(&groups[..9]).0, Estimate::withheld(Reason::TooFewForMethod));
        assert_eq!(icc_figures(&[]).1, Estimate::withheld(Reason::NoData));
        let flat = [Moments { n: 6, mean: 1.0, variance: 0.0 }; 10];
        assert_eq!(icc_figures(&flat).0, Estimate::withheld(Reason::NoVariation));
    }

    #[test]
    fn raters_who_say_the_same_up_to_a_shift_are_consistent_and_do_not_agree() {
        let ratings = [[1.0, 3.0], [2.0, 4.1], [3.0, 5.0], [4.0, 6.1]];
        let of = |which| rater_icc(&ratings, which, 0.95).unwrap().value;
        assert!(of(RaterIcc::Consistency) > 0.99 && of(RaterIcc::Agreement) < 0.6);
        assert_eq!(rater_icc(&[[1.0, 1.0], [1.0, 1.0]], RaterIcc::OneWay, 0.9), None);
    }
}
