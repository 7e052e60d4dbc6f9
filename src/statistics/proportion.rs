//! Intervals of a share that are in use elsewhere: for comparison, and for populations without end.
//!
//! The report shows [`super::share::exact_interval`]. L. D. Brown, T. T. Cai and A. DasGupta, *Statist. Sci.* 16 (2001)
//! 101-133; R. G. Newcombe, *Stat. Med.* 17 (1998) 857-872. Every function gives lower and upper end as shares and `None` when
//! n is 0, x exceeds n, or the confidence is not between 0 and 1.

use super::distribution::{beta_quantile, normal_quantile};

/// z for a sound question.
fn z(x: u64, n: u64, confidence: f64) -> Option<f64> {
    (n > 0 && x <= n && confidence > 0.0).then(|| normal_quantile((1.0 + confidence) / 2.0))?
}

/// Wilson's score interval: all shares that a normal test does not reject.
pub fn wilson(x: u64, n: u64, confidence: f64) -> Option<(f64, f64)> {
    Some(wilson_of(x as f64 / n as f64, n as f64, z(x, n, confidence)?))
}

/// Wilson's interval for a share and a number of answers that need not be whole.
pub(super) fn wilson_of(p: f64, n: f64, z: f64) -> (f64, f64) {
    let square = z * z;
    let centre = p + square / (2.0 * n);
    let half = z * (p * (1.0 - p) / n + square / (4.0 * n * n)).sqrt();
    let below = 1.0 + square / n;
    let low = if p == 0.0 { 0.0 } else { (centre - half) / below };
    let high = if p == 1.0 { 1.0 } else { (centre + half) / below };
    (low.max(0.0), high.min(1.0))
}

/// Wilson's interval with continuity correction.
pub fn wilson_continuity(x: u64, n: u64, confidence: f64) -> Option<(f64, f64)> {
    let z = z(x, n, confidence)?;
    let (p, n_all, square) = (x as f64 / n as f64, n as f64, z * z);
    // R lets the correction not exceed the distance to one half, the share tested by default.
    let step = 0.5_f64.min((x as f64 - n_all / 2.0).abs()) / n_all;
    let bound = |sign: f64| {
        let p = p + sign * step;
        let half = z * (p * (1.0 - p) / n_all + square / (4.0 * n_all * n_all)).sqrt();
        (p + square / (2.0 * n_all) + sign * half) / (1.0 + square / n_all)
    };
    let low = if x == 0 { 0.0 } else { bound(-1.0).max(0.0) };
    let high = if x == n { 1.0 } else { bound(1.0).min(1.0) };
    Some((low, high))
}

/// Agresti and Coull's: Wald's after adding z^2 / 2 successes and failures; not cut off at 0 and 1.
pub fn agresti_coull(x: u64, n: u64, confidence: f64) -> Option<(f64, f64)> {
    let z = z(x, n, confidence)?;
    let all = n as f64 + z * z;
    let p = (x as f64 + z * z / 2.0) / all;
    let half = z * (p * (1.0 - p) / all).sqrt();
    Some((p - half, p + half))
}

/// Jeffreys': equal tails of Beta(x + 1/2, n - x + 1/2), 0 and 1 at the edges.
pub fn jeffreys(x: u64, n: u64, confidence: f64) -> Option<(f64, f64)> {
    z(x, n, confidence)?;
    let (a, b) = (x as f64 + 0.5, (n - x) as f64 + 0.5);
    let tail = (1.0 - confidence) / 2.0;
    let low = if x == 0 { 0.0 } else { beta_quantile(tail, a, b)? };
    let high = if x == n { 1.0 } else { beta_quantile(1.0 - tail, a, b)? };
    Some((low, high))
}

/// Wald's: p -+ z sqrt(p (1 - p) / n). Never to be shown: it holds the truth in as few as one case of ten.
pub fn wald(x: u64, n: u64, confidence: f64) -> Option<(f64, f64)> {
    let p = x as f64 / n as f64;
    let half = z(x, n, confidence)? * (p * (1.0 - p) / n as f64).sqrt();
    Some((p - half, p + half))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonsense_is_none() {
        for found in [wilson(1, 0, 0.9), wilson_continuity(3, 2, 0.9), agresti_coull(0, 0, 0.9), jeffreys(2, 1, 0.9)] {
            assert_eq!(found, None);
        }
        assert_eq!(wald(1, 2, 1.0), None);
        assert_eq!(wilson(0, 9, 0.9).map(|found| found.0), Some(0.0));
    }
}
