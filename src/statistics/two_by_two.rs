//! Two shares, as a table of two by two: Fisher's exact test, Pearson's chi squared.

use statrs::function::factorial::ln_binomial;

use super::distribution::{bisect, chi_squared_above, normal_quantile};

/// `first` of `first_n` against `second` of `second_n`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TwoByTwo {
    /// Successes of the first group.
    pub first: u64,
    /// Size of the first group.
    pub first_n: u64,
    /// Successes of the second group.
    pub second: u64,
    /// Size of the second group.
    pub second_n: u64,
}

impl TwoByTwo {
    /// The table; `None` when a group is empty or has more successes than members.
    pub fn new(first: u64, first_n: u64, second: u64, second_n: u64) -> Option<Self> {
        (first_n > 0 && second_n > 0 && first <= first_n && second <= second_n).then_some(TwoByTwo {
            first,
            first_n,
            second,
            second_n,
        })
    }

    /// Fisher's two-sided p: all tables with these margins that are no likelier than the one seen.
    pub fn fisher(&self) -> f64 {
        let (least, weights) = self.weights(0.0);
        let seen = weights[(self.first - least) as usize];
        weights.iter().filter(|weight| **weight <= seen * (1.0 + 1e-7)).sum::<f64>().min(1.0)
    }

    /// Conditional maximum-likelihood odds ratio; 0 or infinite at an edge of the possible.
    pub fn odds_ratio(&self) -> f64 {
        let (least, weights) = self.weights(0.0);
        match self.first - least {
            0 => 0.0,
            place if place as usize == weights.len() - 1 => f64::INFINITY,
            _ => bisect(-LARGEST_LOG, LARGEST_LOG, |log| Some(self.mean(log) - self.first as f64))
                .map_or(f64::NAN, f64::exp),
        }
    }

    /// Exact interval of the odds ratio; its ends are 0 and infinite where nothing bounds them.
    pub fn odds_ratio_interval(&self, confidence: f64) -> Option<(f64, f64)> {
        let tail = (1.0 - confidence) / 2.0;
        let (least, weights) = self.weights(0.0);
        let place = (self.first - least) as usize;
        let low = match place {
            0 => 0.0,
            _ => {
                bisect(-LARGEST_LOG, LARGEST_LOG, |log| Some(self.weights(log).1[place..].iter().sum::<f64>() - tail))?
                    .exp()
            }
        };
        let high = match place {
            place if place == weights.len() - 1 => f64::INFINITY,
            _ => {
                bisect(-LARGEST_LOG, LARGEST_LOG, |log| Some(tail - self.weights(log).1[..=place].iter().sum::<f64>()))?
                    .exp()
            }
        };
        Some((low, high))
    }

    /// Pearson's chi squared and its p, without continuity correction, or with Yates'. `None` when nothing varies.
    pub fn chi_squared(&self, continuity: bool) -> Option<(f64, f64)> {
        let n = (self.first_n + self.second_n) as f64;
        let successes = (self.first + self.second) as f64;
        let expected = self.first_n as f64 * successes / n;
        let mut away = (self.first as f64 - expected).abs();
        if continuity {
            away = (away - 0.5).max(0.0);
        }
        let weights: f64 = [self.first_n as f64, self.second_n as f64]
            .iter()
            .map(|size| n / (size * successes) + n / (size * (n - successes)))
            .sum();
        let chi = away * away * weights;
        chi.is_finite().then(|| Some((chi, chi_squared_above(chi, 1.0)?)))?
    }

    /// Wald's interval of the difference of shares. For comparison only: it is far too short in small groups.
    pub fn wald_interval(&self, confidence: f64) -> Option<(f64, f64)> {
        let share = |x: u64, n: u64| x as f64 / n as f64;
        let (one, two) = (share(self.first, self.first_n), share(self.second, self.second_n));
        let variance = one * (1.0 - one) / self.first_n as f64 + two * (1.0 - two) / self.second_n as f64;
        let half = normal_quantile((1.0 + confidence) / 2.0)? * variance.sqrt();
        Some((one - two - half, one - two + half))
    }

    /// The least possible first count, and the probability of each from there on, at a logarithm of the odds ratio.
    fn weights(&self, log: f64) -> (u64, Vec<f64>) {
        let successes = self.first + self.second;
        let (least, most) = (successes.saturating_sub(self.second_n), successes.min(self.first_n));
        let logs: Vec<f64> = (least..=most)
            .map(|x| ln_binomial(self.first_n, x) + ln_binomial(self.second_n, successes - x) + x as f64 * log)
            .collect();
        let top = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let sum: f64 = logs.iter().map(|log| (log - top).exp()).sum();
        (least, logs.iter().map(|log| (log - top).exp() / sum).collect())
    }

    /// Mean of the first count at a logarithm of the odds ratio.
    fn mean(&self, log: f64) -> f64 {
        let (least, weights) = self.weights(log);
        (least..).zip(&weights).map(|(x, weight)| x as f64 * weight).sum()
    }
}

/// Beyond this no odds ratio is searched for.
const LARGEST_LOG: f64 = 60.0;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn edges_and_the_middle() {
        let table = TwoByTwo::new(3, 4, 1, 4).unwrap();
        // Fisher's tea: 2 (16 + 1) / 70.
        assert!((table.fisher() - 34.0 / 70.0).abs() < 1e-12);
        let apart = TwoByTwo::new(0, 5, 5, 5).unwrap();
        assert_eq!(apart.odds_ratio(), 0.0);
        assert_eq!(apart.odds_ratio_interval(0.95).unwrap().0, 0.0);
        assert_eq!(TwoByTwo::new(0, 5, 0, 5).unwrap().chi_squared(false), None);
        assert_eq!(TwoByTwo::new(6, 5, 0, 5), None);
    }
}
