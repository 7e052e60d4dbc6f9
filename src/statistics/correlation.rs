//! Pearson's correlation and Kendall's tau-b, beside Spearman's ([`super::rank`]).

use super::distribution::{normal_probability, normal_quantile, t_two_sided};
use super::rank;
use super::table::covariance;

/// A correlation of n pairs with its test against 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tested {
    /// From -1 to 1.
    pub value: f64,
    /// Number of pairs.
    pub n: usize,
    /// t with n - 2 degrees of freedom, or z for tau.
    pub statistic: f64,
    /// Two-sided p.
    pub p: f64,
}

/// Pearson's r. `None` below three pairs, when a side does not vary, or a value is not finite.
pub fn pearson(pairs: &[(f64, f64)]) -> Option<Tested> {
    if pairs.len() < 3 || pairs.iter().any(|(a, b)| !(a.is_finite() && b.is_finite())) {
        return None;
    }
    let variance = |side: fn(&(f64, f64)) -> f64| {
        covariance(&pairs.iter().map(|pair| (side(pair), side(pair))).collect::<Vec<_>>())
    };
    let scale = (variance(|pair| pair.0)? * variance(|pair| pair.1)?).sqrt();
    (scale > 0.0).then(|| by_t((covariance(pairs)? / scale).clamp(-1.0, 1.0), pairs.len()))?
}

/// Spearman's rho with the approximate test by t. `None` as for [`rank::spearman`].
pub fn spearman(pairs: &[(f64, f64)]) -> Option<Tested> {
    let found = rank::spearman(pairs)?;
    by_t(found.rho, found.n)
}

/// r sqrt((n - 2) / (1 - r^2)).
fn by_t(value: f64, n: usize) -> Option<Tested> {
    let degrees = (n - 2) as f64;
    let statistic = value * (degrees / (1.0 - value * value)).sqrt();
    let p = if statistic.is_finite() { t_two_sided(statistic, degrees)? } else { 0.0 };
    Some(Tested { value, n, statistic, p })
}

/// Fisher's interval of Pearson's r: tanh(atanh r -+ z / sqrt(n - 3)). `None` below four pairs or for r of -1 or 1.
pub fn fisher_interval(value: f64, n: usize, confidence: f64) -> Option<(f64, f64)> {
    if n < 4 || value.abs() >= 1.0 {
        return None;
    }
    let half = normal_quantile((1.0 + confidence) / 2.0)? / ((n - 3) as f64).sqrt();
    Some(((value.atanh() - half).tanh(), (value.atanh() + half).tanh()))
}

/// Kendall's tau-b with the normal test corrected for ties (M. G. Kendall, *Rank Correlation Methods*, 1970). `None` below
/// three pairs, when a side does not vary, or a value is not finite.
pub fn tau_b(pairs: &[(f64, f64)]) -> Option<Tested> {
    if pairs.len() < 3 || pairs.iter().any(|(a, b)| !(a.is_finite() && b.is_finite())) {
        return None;
    }
    let sign = |a: f64, b: f64| f64::from(i8::from(a > b) - i8::from(a < b));
    let mut score = 0.0;
    for (place, first) in pairs.iter().enumerate() {
        score += pairs[..place].iter().map(|second| sign(first.0, second.0) * sign(first.1, second.1)).sum::<f64>();
    }
    let n = pairs.len() as f64;
    let all = n * (n - 1.0) / 2.0;
    let (first, second) = (Tied::of(pairs.iter().map(|pair| pair.0)), Tied::of(pairs.iter().map(|pair| pair.1)));
    let scale = ((all - first.pairs / 2.0) * (all - second.pairs / 2.0)).sqrt();
    let variance = (n * (n - 1.0) * (2.0 * n + 5.0) - first.weighted - second.weighted) / 18.0
        + first.pairs * second.pairs / (2.0 * n * (n - 1.0))
        + first.triples * second.triples / (9.0 * n * (n - 1.0) * (n - 2.0));
    let statistic = score / variance.sqrt();
    (scale > 0.0 && variance > 0.0).then(|| Tested {
        value: score / scale,
        n: pairs.len(),
        statistic,
        p: (2.0 * normal_probability(-statistic.abs())).min(1.0),
    })
}

/// Sums over groups of t equal values: t (t - 1), t (t - 1)(t - 2), t (t - 1)(2 t + 5).
struct Tied {
    pairs: f64,
    triples: f64,
    weighted: f64,
}

impl Tied {
    fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut sorted: Vec<f64> = values.collect();
        sorted.sort_by(f64::total_cmp);
        let mut tied = Tied { pairs: 0.0, triples: 0.0, weighted: 0.0 };
        for group in sorted.chunk_by(|a, b| a == b) {
            let t = group.len() as f64;
            tied.pairs += t * (t - 1.0);
            tied.triples += t * (t - 1.0) * (t - 2.0);
            tied.weighted += t * (t - 1.0) * (2.0 * t + 5.0);
        }
        tied
    }
}

/// Spearman's S, the sum of squared rank differences as R gives it, corrected for ties: (n^3 - n)(1 - rho) / 6.
pub fn spearman_s(rho: f64, n: usize) -> f64 {
    let n = n as f64;
    (n * n * n - n) * (1.0 - rho) / 6.0
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_straight_line_and_a_flat_one() {
        let line = [(1.0, 2.0), (2.0, 4.0), (3.0, 6.0), (4.0, 8.0)];
        assert_eq!((pearson(&line).unwrap().value, tau_b(&line).unwrap().value), (1.0, 1.0));
        assert_eq!(fisher_interval(1.0, 4, 0.9), None);
        assert_eq!((pearson(&[(1.0, 2.0); 5]), tau_b(&[(1.0, 2.0); 5])), (None, None));
        let turned: Vec<(f64, f64)> = line.iter().map(|(a, b)| (*a, -b)).collect();
        assert_eq!(tau_b(&turned).unwrap().value, -1.0);
    }
}
