//! Seeded draws for the bootstrap and for permutations: the same on every machine and at every run.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A stream of draws that depends on its seed and nothing else (ChaCha with 8 rounds).
#[derive(Debug, Clone)]
pub struct Draws(ChaCha8Rng);

impl Draws {
    /// The stream of a seed.
    pub fn seeded(seed: u64) -> Self {
        Draws(ChaCha8Rng::seed_from_u64(seed))
    }

    /// A whole number from 0 to `end` - 1, each as likely; 0 when `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        if end < 2 { 0 } else { self.0.random_range(0..end as u64) as usize }
    }

    /// A number between 0 and 1, each as likely; never 0 or 1.
    pub fn share(&mut self) -> f64 {
        (self.0.random_range(0..1_u64 << 52) as f64 + 0.5) / (1_u64 << 52) as f64
    }

    /// `n` places out of `n`, drawn with replacement.
    pub fn with_replacement(&mut self, n: usize) -> Vec<usize> {
        (0..n).map(|_| self.below(n)).collect()
    }

    /// Puts values into an order of which all are as likely (Fisher and Yates).
    pub fn shuffle<T>(&mut self, values: &mut [T]) {
        for place in (1..values.len()).rev() {
            let other = self.below(place + 1);
            values.swap(place, other);
        }
    }
}

/// Quantile of sorted values by linear interpolation at (n - 1) p, the default of R and NumPy (type 7). `None` of nothing.
pub fn quantile_of_sorted(sorted: &[f64], p: f64) -> Option<f64> {
    let place = p.clamp(0.0, 1.0) * (sorted.len().checked_sub(1)?) as f64;
    let (low, high) = (sorted.get(place.floor() as usize)?, sorted.get(place.ceil() as usize)?);
    Some(low + (high - low) * (place - place.floor()))
}

/// The middle `confidence` of some draws, by [`quantile_of_sorted`]. `None` of nothing.
pub fn middle_of(mut draws: Vec<f64>, confidence: f64) -> Option<(f64, f64)> {
    draws.sort_by(f64::total_cmp);
    let tail = (1.0 - confidence) / 2.0;
    Some((quantile_of_sorted(&draws, tail)?, quantile_of_sorted(&draws, 1.0 - tail)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_draws() {
        assert_eq!(Draws::seeded(4).with_replacement(9), Draws::seeded(4).with_replacement(9));
        let mut order: Vec<usize> = (0..9).collect();
        Draws::seeded(4).shuffle(&mut order);
        order.sort_unstable();
        assert_eq!(order, (0..9).collect::<Vec<_>>());
    }

    #[test]
    fn quantiles_lie_between_the_values() {
        assert_eq!(quantile_of_sorted(&[1.0, 2.0, 4.0], 0.75), Some(3.0));
        assert_eq!(quantile_of_sorted(&[], 0.5), None);
        assert_eq!(middle_of(vec![3.0, 1.0, 2.0], 1.0), Some((1.0, 3.0)));
    }
}
