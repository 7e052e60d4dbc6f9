//! How often one group's value exceeds the other's: Cliff's delta, Vargha and Delaney's A, Brunner and Munzel's test.

use super::distribution::{normal_probability, normal_quantile, t_quantile, t_two_sided};
use super::mean::Moments;
use super::rank::ranks;

/// Cliff's delta: P(X > Y) - P(X < Y) over all pairs, with its variances (N. Cliff, *Psychol. Bull.* 114 (1993) 494-509).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dominance {
    /// From -1 (every value of the first group lies below) to 1.
    pub delta: f64,
    /// Unbiased variance of delta; may be 0 and, rarely, below.
    pub variance: f64,
    /// Consistent variance of delta, never negative.
    pub consistent_variance: f64,
    /// Sizes of the groups.
    pub sizes: (usize, usize),
}

/// Delta of two groups, by all pairs. `None` when a group has fewer than two values or one is not finite.
///
/// The R package effsize 0.8.1 takes another road by default that gives wrong variances for some ties; this is the
/// dominance matrix written out.
pub fn dominance(first: &[f64], second: &[f64]) -> Option<Dominance> {
    if first.len() < 2 || second.len() < 2 || first.iter().chain(second).any(|value| !value.is_finite()) {
        return None;
    }
    let (one, two) = (first.len() as f64, second.len() as f64);
    let sign = |x: f64, y: f64| f64::from(i8::from(x > y) - i8::from(x < y));
    let rows: Vec<f64> = first.iter().map(|&x| second.iter().map(|&y| sign(x, y)).sum::<f64>() / two).collect();
    let columns: Vec<f64> = second.iter().map(|&y| first.iter().map(|&x| sign(x, y)).sum::<f64>() / one).collect();
    let delta = rows.iter().sum::<f64>() / one;
    // Complete separation would have no variance: only there delta is taken one pair short of it.
    let centre = if delta.abs() == 1.0 { delta * (one * two - 1.0) / (one * two) } else { delta };
    let squares = |values: &[f64]| values.iter().map(|value| (value - centre).powi(2)).sum::<f64>();
    let cells: f64 = first.iter().flat_map(|&x| second.iter().map(move |&y| (sign(x, y) - centre).powi(2))).sum();
    let (by_row, by_column) = (squares(&rows), squares(&columns));
    let pairs = one * two * (one - 1.0) * (two - 1.0);
    let variance = (two * two * by_row + one * one * by_column - cells) / pairs;
    let consistent_variance = (by_row * (two - 1.0) / (one - 1.0)
        + by_column * (one - 1.0) / (two - 1.0)
        + cells / ((one - 1.0) * (two - 1.0)))
        / (one * two);
    Some(Dominance { delta, variance, consistent_variance, sizes: (first.len(), second.len()) })
}

impl Dominance {
    /// A: the chance that a value of the first group exceeds one of the second, ties half (A. Vargha and H. D. Delaney,
    /// *J. Educ. Behav. Stat.* 25 (2000) 101-132).
    pub fn a(&self) -> f64 {
        (self.delta + 1.0) / 2.0
    }

    /// Interval of delta that is not symmetric, by t with n1 + n2 - 2 degrees and the unbiased variance (D. Feng and N.
    /// Cliff, *J. Mod. Appl. Stat. Methods* 3 (2004) 322-332); with the consistent one where the unbiased is not positive.
    pub fn interval(&self, confidence: f64) -> Option<(f64, f64)> {
        let variance = if self.variance > 0.0 { self.variance } else { self.consistent_variance };
        let degrees = (self.sizes.0 + self.sizes.1 - 2) as f64;
        self.interval_with(variance, t_quantile((1.0 + confidence) / 2.0, degrees)?)
    }

    /// The same by the normal distribution.
    pub fn normal_interval(&self, variance: f64, confidence: f64) -> Option<(f64, f64)> {
        self.interval_with(variance, normal_quantile((1.0 + confidence) / 2.0)?)
    }

    /// (delta - delta^3 -+ q s sqrt((1 - delta^2)^2 + q^2 s^2)) / (1 - delta^2 + q^2 s^2), s^2 being the variance.
    pub fn interval_with(&self, variance: f64, quantile: f64) -> Option<(f64, f64)> {
        let (spread, square) = (1.0 - self.delta * self.delta, quantile * quantile * variance);
        let below = spread + square;
        let half = (square * (spread * spread + square)).sqrt();
        let bound = |half: f64| ((self.delta - self.delta.powi(3) + half) / below).clamp(-1.0, 1.0);
        (below > 0.0 && half.is_finite()).then(|| (bound(-half), bound(half)))
    }
}

/// Brunner and Munzel's test that A = 1/2, for groups that may spread differently (*Biom. J.* 42 (2000) 17-25).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BrunnerMunzel {
    /// Positive when the second group's values are larger.
    pub statistic: f64,
    /// Two-sided p by t.
    pub p: f64,
    /// Two-sided p by the normal distribution.
    pub p_normal: f64,
    /// Degrees of freedom of the t.
    pub degrees: f64,
}

/// The test. `None` when a group has fewer than two values or ranks do not vary, as when the groups are apart.
pub fn brunner_munzel(first: &[f64], second: &[f64]) -> Option<BrunnerMunzel> {
    if first.len() < 2 || second.len() < 2 || first.iter().chain(second).any(|value| !value.is_finite()) {
        return None;
    }
    let (one, two) = (first.len() as f64, second.len() as f64);
    let all = ranks(&[first, second].concat());
    let (of_first, of_second) = all.split_at(first.len());
    // Rank among all less rank within the group: how many of the other group lie below.
    let part = |all: &[f64], own: &[f64]| {
        let within = ranks(own);
        let below = Moments::of(all.iter().zip(within).map(|(all, own)| all - own));
        (Moments::of(all.iter().copied()).mean, below.variance)
    };
    let ((mean_first, spread_first), (mean_second, spread_second)) = (part(of_first, first), part(of_second, second));
    let (weight_first, weight_second) = (one * spread_first, two * spread_second);
    let spread = weight_first + weight_second;
    if spread <= 0.0 {
        return None;
    }
    let statistic = one * two * (mean_second - mean_first) / ((one + two) * spread.sqrt());
    let degrees = spread * spread / (weight_first.powi(2) / (one - 1.0) + weight_second.powi(2) / (two - 1.0));
    let p_normal = 2.0 * normal_probability(-statistic.abs());
    Some(BrunnerMunzel { statistic, p: t_two_sided(statistic, degrees)?, p_normal, degrees })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn complete_separation_still_has_an_interval() {
        let found = dominance(&[5.0, 6.0, 7.0, 8.0], &[1.0, 2.0, 3.0, 4.0]).unwrap();
        assert_eq!((found.delta, found.a()), (1.0, 1.0));
        let (low, high) = found.interval(0.9).unwrap();
        assert!(low < 1.0 && high == 1.0, "{low} {high}");
        assert_eq!(brunner_munzel(&[5.0, 6.0], &[1.0, 2.0]), None);
    }

    #[test]
    fn turning_the_groups_round_turns_the_sign() {
        let (a, b) = ([1.0, 2.0, 2.0, 5.0], [2.0, 3.0, 4.0, 4.0, 5.0]);
        let (there, back) = (dominance(&a, &b).unwrap(), dominance(&b, &a).unwrap());
        assert!((there.delta + back.delta).abs() < 1e-15 && (there.variance - back.variance).abs() < 1e-15);
    }
}
