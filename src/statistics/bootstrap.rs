//! Bootstrap intervals from replicates: percentile, basic, normal, BCa; and the exact bootstrap of a mean.
//!
//! B. Efron and R. J. Tibshirani, *An Introduction to the Bootstrap* (1993); A. C. Davison and D. V. Hinkley, *Bootstrap Methods
//! and their Application* (1997). Replicates are given, so that results do not hang on a generator. Not for means below
//! thirty answers: there t holds its level better, and these know nothing of a finite population.

use super::distribution::{normal_probability, normal_quantile};
use super::draws::quantile_of_sorted;
use super::mean::Moments;

/// Fewest answers for a bootstrap interval of a mean.
pub const LEAST_ANSWERS: usize = 30;

/// Replicates of a statistic and its value in the data.
#[derive(Debug, Clone, PartialEq)]
pub struct Replicates {
    /// The replicates in ascending order.
    sorted: Vec<f64>,
    /// The statistic of the data.
    value: f64,
}

/// How quantiles between two replicates are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantile {
    /// At (R + 1) p, between neighbours on the scale of normal quantiles (R's boot).
    Normal,
    /// At (R - 1) p + 1, linear (R's and NumPy's default, type 7).
    Linear,
}

/// How ties of a replicate with the value count for BCa's bias.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ties {
    /// Not at all (R's boot).
    Strict,
    /// Half (SciPy); for a rating scale, where ties are many, the better choice.
    Half,
}

impl Replicates {
    /// `None` without replicates or when something is not finite.
    pub fn new(mut replicates: Vec<f64>, value: f64) -> Option<Self> {
        replicates.sort_by(f64::total_cmp);
        let sound = value.is_finite() && !replicates.is_empty() && replicates.iter().all(|value| value.is_finite());
        sound.then_some(Replicates { sorted: replicates, value })
    }

    /// Replicates of the mean from stored draws: each a list of places in `values`, from 0. `None` when a place is outside.
    pub fn of_mean<D: AsRef<[usize]>>(values: &[f64], draws: &[D]) -> Option<Self> {
        let mean = |draw: &D| {
            let drawn: Option<Vec<f64>> = draw.as_ref().iter().map(|&place| values.get(place).copied()).collect();
            drawn.map(|drawn| drawn.iter().sum::<f64>() / drawn.len() as f64)
        };
        let value = values.iter().sum::<f64>() / values.len() as f64;
        Self::new(draws.iter().map(mean).collect::<Option<Vec<f64>>>()?, value)
    }

    /// Mean and standard deviation (n - 1) of the replicates.
    pub fn moments(&self) -> Moments {
        Moments::of(self.sorted.iter().copied())
    }

    /// One quantile.
    pub fn quantile(&self, probability: f64, kind: Quantile) -> Option<f64> {
        match kind {
            Quantile::Linear => quantile_of_sorted(&self.sorted, probability),
            Quantile::Normal => self.normal_quantile(probability),
        }
    }

    fn normal_quantile(&self, probability: f64) -> Option<f64> {
        let (count, all) = (self.sorted.len(), (self.sorted.len() + 1) as f64);
        let place = all * probability;
        // What is whole but for rounding is whole.
        let whole = if (place - place.round()).abs() < 1e-9 { place.round() } else { place.floor() };
        let below = whole as usize;
        if below == 0 || below >= count {
            return if below == 0 { self.sorted.first() } else { self.sorted.last() }.copied();
        }
        let (low, high) = (*self.sorted.get(below - 1)?, *self.sorted.get(below)?);
        if (place - whole).abs() < 1e-9 {
            return Some(low);
        }
        let at = |place: f64| normal_quantile(place / all);
        let part = (normal_quantile(probability)? - at(whole)?) / (at(whole + 1.0)? - at(whole)?);
        Some(low + part * (high - low))
    }

    /// The middle of the replicates.
    pub fn percentile(&self, confidence: f64, kind: Quantile) -> Option<(f64, f64)> {
        let tail = (1.0 - confidence) / 2.0;
        Some((self.quantile(tail, kind)?, self.quantile(1.0 - tail, kind)?))
    }

    /// Twice the value less the percentiles.
    pub fn basic(&self, confidence: f64) -> Option<(f64, f64)> {
        let (low, high) = self.percentile(confidence, Quantile::Normal)?;
        Some((2.0 * self.value - high, 2.0 * self.value - low))
    }

    /// Value less bias -+ z times the replicates' deviation.
    pub fn normal(&self, confidence: f64) -> Option<(f64, f64)> {
        let moments = self.moments();
        let half = normal_quantile((1.0 + confidence) / 2.0)? * moments.variance.sqrt();
        let centre = 2.0 * self.value - moments.mean;
        Some((centre - half, centre + half))
    }

    /// How many replicates lie below the value, and how many are the same. Means of the same values in another order differ
    /// in the last bit only and count as the same.
    pub fn below_and_equal(&self) -> (usize, usize) {
        let rounding = 1e-12 * self.value.abs().max(1.0);
        let below = self.sorted.iter().filter(|replicate| **replicate < self.value - rounding).count();
        let up_to = self.sorted.iter().filter(|replicate| **replicate <= self.value + rounding).count();
        (below, up_to - below)
    }

    /// BCa's z0: the normal quantile of the share of replicates below the value. `None` when all or none are.
    pub fn bias(&self, ties: Ties) -> Option<f64> {
        let (below, equal) = self.below_and_equal();
        let counted = match ties {
            Ties::Strict => below as f64,
            Ties::Half => below as f64 + equal as f64 / 2.0,
        };
        normal_quantile(counted / self.sorted.len() as f64)
    }

    /// BCa: bias-corrected and accelerated; see [`bca_levels`].
    pub fn bca(&self, confidence: f64, bias: f64, acceleration: f64, kind: Quantile) -> Option<(f64, f64)> {
        let (low, high) = bca_levels(confidence, bias, acceleration)?;
        Some((self.quantile(low, kind)?, self.quantile(high, kind)?))
    }
}

/// BCa's two probabilities at which replicates are taken: Phi(z0 + (z0 + z) / (1 - a (z0 + z))).
pub fn bca_levels(confidence: f64, bias: f64, acceleration: f64) -> Option<(f64, f64)> {
    let level = |z: f64| normal_probability(bias + (bias + z) / (1.0 - acceleration * (bias + z)));
    let z = normal_quantile((1.0 + confidence) / 2.0)?;
    Some((level(-z), level(z)))
}

/// BCa's acceleration of a mean, by the jackknife: sum d^3 / (6 (sum d^2)^1.5), d being the distances from the mean. `None`
/// without spread.
pub fn acceleration_of_mean(values: &[f64]) -> Option<f64> {
    let mean = Moments::of(values.iter().copied()).mean;
    let power = |power: i32| values.iter().map(|value| (value - mean).powi(power)).sum::<f64>();
    (power(2) > 0.0).then(|| power(3) / (6.0 * power(2).powf(1.5)))
}

/// The distribution that the bootstrap of a mean approaches as draws grow without end, by convolution.
#[derive(Debug, Clone, PartialEq)]
pub struct ExactBootstrap {
    /// Every mean that can be drawn, ascending, with its probability.
    pub means: Vec<(f64, f64)>,
    value: f64,
}

/// The exact bootstrap of the mean of whole-numbered answers. `None` without answers, or when one is not whole or they lie
/// more than a thousand apart.
pub fn exact_of_mean(values: &[f64]) -> Option<ExactBootstrap> {
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if values.is_empty() || most - least > 1000.0 || values.iter().any(|value| value.fract() != 0.0) {
        return None;
    }
    let (n, span) = (values.len(), (most - least) as usize);
    let mut one = vec![0.0; span + 1];
    for value in values {
        if let Some(chance) = one.get_mut((value - least) as usize) {
            *chance += 1.0 / n as f64;
        }
    }
    let mut sums = vec![1.0];
    for _ in 0..n {
        let mut next = vec![0.0; sums.len() + span];
        for (sum, chance) in sums.iter().enumerate() {
            for (cell, part) in next.iter_mut().skip(sum).zip(&one) {
                *cell += chance * part;
            }
        }
        sums = next;
    }
    let count = n as f64;
    let means =
        sums.into_iter().enumerate().map(|(sum, chance)| ((least * count + sum as f64) / count, chance)).collect();
    Some(ExactBootstrap { means, value: values.iter().sum::<f64>() / count })
}

impl ExactBootstrap {
    /// Standard deviation of the means: sqrt((n - 1) / n) s / sqrt(n).
    pub fn deviation(&self) -> f64 {
        let centre: f64 = self.means.iter().map(|(mean, chance)| mean * chance).sum();
        self.means.iter().map(|(mean, chance)| chance * (mean - centre).powi(2)).sum::<f64>().sqrt()
    }

    /// Probability of a mean below that of the data, and of the same one.
    pub fn below_and_equal(&self) -> (f64, f64) {
        let sum = |condition: &dyn Fn(f64) -> bool| {
            self.means.iter().filter(|(mean, _)| condition(*mean)).map(|(_, chance)| chance).sum::<f64>()
        };
        (sum(&|mean| mean < self.value - 1e-9), sum(&|mean| (mean - self.value).abs() <= 1e-9))
    }

    /// The smallest means that a share of the probability does not exceed, at both tails.
    pub fn percentile(&self, confidence: f64) -> Option<(f64, f64)> {
        let at = |probability: f64| {
            let mut below = 0.0;
            self.means.iter().find(|(_, chance)| {
                below += chance;
                below >= probability - 1e-12
            })
        };
        let tail = (1.0 - confidence) / 2.0;
        Some((at(tail)?.0, at(1.0 - tail)?.0))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn two_answers_have_three_means() {
        let found = exact_of_mean(&[1.0, 2.0]).unwrap();
        assert_eq!(found.means, vec![(1.0, 0.25), (1.5, 0.5), (2.0, 0.25)]);
        assert_eq!((found.below_and_equal(), found.percentile(0.9)), ((0.25, 0.5), Some((1.0, 2.0))));
        assert_eq!(exact_of_mean(&[1.5]), None);
    }

    #[test]
    fn nonsense_gives_nothing() {
        assert_eq!(Replicates::new(vec![], 1.0), None);
        assert_eq!(Replicates::of_mean(&[1.0], &[[3]]), None);
        assert_eq!(acceleration_of_mean(&[2.0, 2.0]), None);
        assert_eq!(Replicates::new(vec![1.0, 2.0], 0.0).unwrap().bias(Ties::Strict), None);
    }
}
