//! Spearman's rank correlation with the interval of Bonett and Wright (2000).

use super::distribution::normal_quantile;

/// A rank correlation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Correlation {
    /// Pearson's correlation of the average ranks.
    pub rho: f64,
    /// Number of pairs.
    pub n: usize,
}

/// Spearman's rho; ties share their average rank. `None` below four pairs or when one side does not vary.
pub fn spearman(pairs: &[(f64, f64)]) -> Option<Correlation> {
    if pairs.len() < 4 || pairs.iter().any(|(a, b)| a.is_nan() || b.is_nan()) {
        return None;
    }
    let first = ranks(&pairs.iter().map(|pair| pair.0).collect::<Vec<_>>());
    let second = ranks(&pairs.iter().map(|pair| pair.1).collect::<Vec<_>>());
    let middle = (pairs.len() + 1) as f64 / 2.0;
    let (mut cross, mut squares_first, mut squares_second) = (0.0, 0.0, 0.0);
    for (a, b) in first.iter().zip(&second) {
        cross += (a - middle) * (b - middle);
        squares_first += (a - middle).powi(2);
        squares_second += (b - middle).powi(2);
    }
    let scale = (squares_first * squares_second).sqrt();
    (scale > 0.0).then(|| Correlation { rho: (cross / scale).clamp(-1.0, 1.0), n: pairs.len() })
}

/// Interval: tanh(atanh(rho) -+ z sqrt((1 + rho^2 / 2) / (n - 3))). `None` when rho is -1 or 1.
pub fn interval(correlation: Correlation, confidence: f64) -> Option<(f64, f64)> {
    let half = normal_quantile((1.0 + confidence) / 2.0)? * fisher_error(correlation)?;
    let z = correlation.rho.atanh();
    Some(((z - half).tanh(), (z + half).tanh()))
}

/// Standard error of rho itself, the error of its Fisher transform carried back by the slope 1 - rho^2.
pub fn standard_error(correlation: Correlation) -> Option<f64> {
    Some(fisher_error(correlation)? * (1.0 - correlation.rho * correlation.rho))
}

/// Standard error of atanh(rho).
fn fisher_error(Correlation { rho, n }: Correlation) -> Option<f64> {
    (n > 3 && rho.abs() < 1.0).then(|| ((1.0 + rho * rho / 2.0) / (n - 3) as f64).sqrt())
}

/// Ranks from 1; equal values share the average of the ranks they cover.
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut ranks = vec![0.0; values.len()];
    for tied in order.chunk_by(|&a, &b| values[a] == values[b]) {
        let below = order.iter().position(|index| *index == tied[0]).unwrap_or(0);
        let shared = below as f64 + (tied.len() + 1) as f64 / 2.0;
        for &index in tied {
            ranks[index] = shared;
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_a_rank() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0, 3.0]), vec![4.0, 1.0, 4.0, 2.0, 4.0]);
    }

    #[test]
    fn perfect_order_has_no_interval() {
        let rising = spearman(&[(1.0, 2.0), (2.0, 4.0), (3.0, 8.0), (4.0, 9.0)]);
        assert_eq!(rising, Some(Correlation { rho: 1.0, n: 4 }));
        assert_eq!(rising.and_then(|rising| interval(rising, 0.9)), None);
    }

    #[test]
    fn a_constant_side_or_too_few_pairs_give_nothing() {
        assert_eq!(spearman(&[(1.0, 2.0), (2.0, 2.0), (3.0, 2.0), (4.0, 2.0)]), None);
        assert_eq!(spearman(&[(1.0, 2.0), (2.0, 3.0), (3.0, 4.0)]), None);
    }
}
