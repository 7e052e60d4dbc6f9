//! Two means: Welch's, Student's and the paired t, and standardised differences.
//!
//! For scores of several items; single items are compared by ranks ([`super::mann_whitney`]).

use super::distribution::{hedges_factor, noncentrality, t_quantile, t_two_sided};
use super::mean::Moments;

/// A t test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TTest {
    /// Difference by its standard error.
    pub t: f64,
    /// Degrees of freedom.
    pub degrees: f64,
    /// Two-sided p.
    pub p: f64,
    /// First mean less second.
    pub difference: f64,
    /// Standard error of the difference.
    pub standard_error: f64,
}

impl TTest {
    fn of(difference: f64, standard_error: f64, degrees: f64) -> Option<Self> {
        let t = difference / standard_error;
        let p = (standard_error > 0.0).then(|| t_two_sided(t, degrees))??;
        Some(TTest { t, degrees, p, difference, standard_error })
    }

    /// Interval of the difference.
    pub fn interval(&self, confidence: f64) -> Option<(f64, f64)> {
        let half = t_quantile((1.0 + confidence) / 2.0, self.degrees)? * self.standard_error;
        Some((self.difference - half, self.difference + half))
    }
}

/// Welch's t: groups may spread differently (B. L. Welch, *Biometrika* 34 (1947) 28-35). `None` below two values a group or
/// without spread.
pub fn welch(first: Moments, second: Moments) -> Option<TTest> {
    let (one, two) = (error_squared(first)?, error_squared(second)?);
    let degrees = (one + two).powi(2) / (one * one / (first.n - 1) as f64 + two * two / (second.n - 1) as f64);
    TTest::of(first.mean - second.mean, (one + two).sqrt(), degrees)
}

/// Student's t: both groups spread alike. `None` as for Welch's.
pub fn student(first: Moments, second: Moments) -> Option<TTest> {
    let (pooled, degrees) = pooled(first, second)?;
    TTest::of(first.mean - second.mean, pooled * scale(first, second), degrees)
}

/// The paired t: the same people twice, by the differences first less second. `None` below two or without spread.
pub fn paired(differences: Moments) -> Option<TTest> {
    TTest::of(differences.mean, error_squared(differences)?.sqrt(), (differences.n - 1) as f64)
}

/// s^2 / n.
fn error_squared(moments: Moments) -> Option<f64> {
    (moments.n >= 2).then(|| moments.variance / moments.n as f64)
}

/// Deviation within both groups, and its degrees of freedom n1 + n2 - 2.
fn pooled(first: Moments, second: Moments) -> Option<(f64, f64)> {
    let degrees = (first.n + second.n).checked_sub(2).filter(|_| first.n > 0 && second.n > 0)? as f64;
    let squares = (first.n - 1) as f64 * first.variance + (second.n - 1) as f64 * second.variance;
    (degrees > 0.0).then(|| ((squares / degrees).sqrt(), degrees))
}

/// sqrt(1 / n1 + 1 / n2).
fn scale(first: Moments, second: Moments) -> f64 {
    (1.0 / first.n as f64 + 1.0 / second.n as f64).sqrt()
}

/// A difference in standard deviations.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EffectSize {
    /// Cohen's d: difference by deviation.
    pub d: f64,
    /// Hedges' g: d times J by the exact gamma function, without d's bias (not 1 - 3 / (4 m - 1), as some packages have it).
    pub g: f64,
    /// Degrees of freedom of the deviation.
    pub degrees: f64,
    /// What turns d into a t: d / scale.
    pub scale: f64,
}

impl EffectSize {
    fn of(d: f64, degrees: f64, scale: f64) -> Option<Self> {
        let g = d * hedges_factor(degrees)?;
        g.is_finite().then_some(EffectSize { d, g, degrees, scale })
    }

    /// Interval of d: the noncentralities of t under which the t seen is as extreme as the tails allow, times the scale (J. H.
    /// Steiger and R. T. Fouladi 1997). `None` when t lies beyond some 37, where the series for t ends.
    pub fn interval_of_d(&self, confidence: f64) -> Option<(f64, f64)> {
        let (t, tail) = (self.d / self.scale, (1.0 - confidence) / 2.0);
        let bound = |probability: f64| Some(noncentrality(t, self.degrees, probability)? * self.scale);
        Some((bound(1.0 - tail)?, bound(tail)?))
    }

    /// Interval of g: that of d times J.
    pub fn interval_of_g(&self, confidence: f64) -> Option<(f64, f64)> {
        let factor = hedges_factor(self.degrees)?;
        self.interval_of_d(confidence).map(|(low, high)| (low * factor, high * factor))
    }
}

/// Cohen's d and Hedges' g of two groups by the pooled deviation. `None` without spread or below three values together.
pub fn effect_size(first: Moments, second: Moments) -> Option<EffectSize> {
    let (pooled, degrees) = pooled(first, second)?;
    EffectSize::of((first.mean - second.mean) / pooled, degrees, scale(first, second))
}

/// The same by sqrt of the mean variance, for groups that spread differently, with Welch's degrees of freedom.
pub fn effect_size_unpooled(first: Moments, second: Moments) -> Option<EffectSize> {
    let deviation = ((first.variance + second.variance) / 2.0).sqrt();
    let welch = welch(first, second)?;
    EffectSize::of(welch.difference / deviation, welch.degrees, welch.standard_error / deviation)
}

/// d_z and g_z of pairs: mean difference by the deviation of the differences.
pub fn effect_size_paired(differences: Moments) -> Option<EffectSize> {
    let n = differences.n as f64;
    EffectSize::of(differences.mean / differences.variance.sqrt(), n - 1.0, n.powf(-0.5))
}

/// Glass' delta: difference by the second group's deviation. `None` when that does not vary.
pub fn glass_delta(first: Moments, second: Moments) -> Option<f64> {
    (second.variance > 0.0).then(|| (first.mean - second.mean) / second.variance.sqrt())
}

/// Wilcoxon's signed ranks of differences (F. Wilcoxon, *Biometrics Bull.* 1 (1945) 80-83). Zeros are left out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SignedRanks {
    /// Sum of the ranks of positive differences.
    pub v: f64,
    /// Two-sided p by the normal approximation, corrected for ties and continuity.
    pub p_continuity: Option<f64>,
    /// Two-sided p over all ways to give the ranks signs; `None` above 60 differences.
    pub p_exact: Option<f64>,
}

/// The test. `None` when no difference is other than zero.
pub fn signed_ranks(differences: &[f64]) -> Option<SignedRanks> {
    let moved: Vec<f64> = differences.iter().copied().filter(|d| d.is_finite() && *d != 0.0).collect();
    if moved.is_empty() {
        return None;
    }
    let sizes: Vec<f64> = moved.iter().map(|difference| difference.abs()).collect();
    let places = super::rank::ranks(&sizes);
    let v: f64 = moved.iter().zip(&places).filter(|(difference, _)| **difference > 0.0).map(|(_, place)| place).sum();
    let n = moved.len() as f64;
    let middle = n * (n + 1.0) / 4.0;
    let variance = n * (n + 1.0) * (2.0 * n + 1.0) / 24.0 - super::mann_whitney::ties(&sizes) / 48.0;
    let away = ((v - middle).abs() - 0.5).max(0.0);
    let p_continuity =
        (variance > 0.0).then(|| (2.0 * super::distribution::normal_probability(-away / variance.sqrt())).min(1.0));
    let doubled: Vec<usize> = places.iter().map(|place| (2.0 * place).round() as usize).collect();
    let p_exact = (moved.len() <= 60).then(|| all_signs(&doubled, (2.0 * v).round() as usize));
    Some(SignedRanks { v, p_continuity, p_exact })
}

/// Share of all choices of signs whose positive sum lies as far from the middle as the one seen.
fn all_signs(scores: &[usize], seen: usize) -> f64 {
    let total: usize = scores.iter().sum();
    let mut ways = vec![0.0; total + 1];
    ways[0] = 1.0;
    for &score in scores {
        for sum in (score..=total).rev() {
            ways[sum] += ways[sum - score];
        }
    }
    let away = |sum: usize| (2 * sum).abs_diff(total);
    let far: f64 = ways.iter().enumerate().filter(|(sum, _)| away(*sum) >= away(seen)).map(|(_, ways)| ways).sum();
    far / ways.iter().sum::<f64>()
}

/// Interval of a standardised difference by its approximate variance factor^2 (n / (n1 n2) + value^2 / 2n) and t with n - 2
/// degrees (L. V. Hedges and I. Olkin, *Statistical Methods for Meta-Analysis*, 1985, p. 86), as the R package effsize gives it:
/// factor 1 for d, J for g. Here for comparison; [`EffectSize::interval_of_d`] is exact.
pub fn approximate_interval(value: f64, factor: f64, sizes: (u64, u64), confidence: f64) -> Option<(f64, f64)> {
    let n = (sizes.0 + sizes.1) as f64;
    let variance = n / (sizes.0 * sizes.1) as f64 + value * value / (2.0 * n);
    let half = t_quantile((1.0 + confidence) / 2.0, n - 2.0)? * factor * variance.sqrt();
    Some((value - half, value + half))
}
