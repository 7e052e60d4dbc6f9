//! Draws of the simulation: one seed, and a stream of its own for each part, so that a longer log changes no answer.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sha2::{Digest, Sha256};

use crate::statistics::distribution;

/// A stream of draws.
pub(super) struct Chance {
    seed: u64,
    stream: ChaCha8Rng,
}

impl Chance {
    pub(super) fn seeded(seed: u64) -> Self {
        Chance { seed, stream: ChaCha8Rng::seed_from_u64(seed) }
    }

    /// The stream of one part of one cycle.
    pub(super) fn child(&self, part: &str, cycle: usize) -> Chance {
        let digest = Sha256::digest(format!("{} {part} {cycle}", self.seed));
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&digest[..8]);
        Chance::seeded(u64::from_le_bytes(bytes))
    }

    /// Even between 0 and 1.
    pub(super) fn even(&mut self) -> f64 {
        self.stream.random::<f64>()
    }

    /// Even between two numbers.
    pub(super) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.even()
    }

    /// True with this probability.
    pub(super) fn happens(&mut self, probability: f64) -> bool {
        self.even() < probability
    }

    /// One of `n`, from 0.
    pub(super) fn below(&mut self, n: usize) -> usize {
        ((self.even() * n as f64) as usize).min(n.saturating_sub(1))
    }

    /// Normal with mean 0 and standard deviation 1, by the inverse of its distribution.
    pub(super) fn normal(&mut self) -> f64 {
        distribution::normal_quantile(self.even().clamp(1e-12, 1.0 - 1e-12)).unwrap_or(0.0)
    }

    /// A positive factor around 1 (log-normal with mean 1) that scatters by about `spread`.
    pub(super) fn factor(&mut self, spread: f64) -> f64 {
        (spread * self.normal() - spread * spread / 2.0).exp()
    }

    /// How often something happens that is expected so often (Poisson, by counting products of even draws).
    pub(super) fn count(&mut self, expected: f64) -> u32 {
        let limit = (-expected.clamp(0.0, 500.0)).exp();
        let (mut count, mut product) = (0, self.even());
        while product > limit {
            count += 1;
            product *= self.even();
        }
        count
    }

    /// Index by weight.
    pub(super) fn weighted(&mut self, weights: &[f64]) -> usize {
        let mut left = self.even() * weights.iter().sum::<f64>();
        for (index, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 {
                return index;
            }
        }
        weights.len().saturating_sub(1)
    }

    /// So many of `n`, each as likely, in ascending order.
    pub(super) fn some_of(&mut self, n: usize, wanted: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..n).collect();
        for place in 0..wanted.min(n) {
            let other = place + self.below(n - place);
            all.swap(place, other);
        }
        all.truncate(wanted);
        all.sort_unstable();
        all
    }

    /// The places 0 to n - 1 in an order of which all are as likely.
    pub(super) fn some_order(&mut self, n: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..n).collect();
        for place in (1..n).rev() {
            let other = self.below(place + 1);
            all.swap(place, other);
        }
        all
    }

    /// A whole number near a fractional one, right on the average.
    pub(super) fn rounded(&mut self, number: f64) -> u32 {
        let floor = number.max(0.0).floor();
        floor as u32 + u32::from(self.happens(number.max(0.0) - floor))
    }
}

/// Answers on a scale of equally spaced codes whose mean is a given score.
///
/// Behind an answer stands a normal view of the truth; the code is the one whose score lies nearest. What falls beyond the
/// ends of the scale is cut off, so the centre of the view is moved until the mean score of the codes is the wanted one.
pub(super) struct View {
    codes: usize,
    centre: f64,
}

impl View {
    /// For so many codes, a true score of 0-100 and the standard deviation of a view, in points.
    pub(super) fn of(codes: usize, score: f64, deviation: f64) -> View {
        let (mut low, mut high) = (-300.0, 400.0);
        for _ in 0..60 {
            let middle = (low + high) / 2.0;
            if mean(codes, middle, deviation) < score { low = middle } else { high = middle }
        }
        View { codes, centre: (low + high) / 2.0 }
    }

    /// Index of the answer of somebody whose view lies so many points off the centre.
    pub(super) fn index(&self, off: f64) -> usize {
        let steps = (self.codes.max(2) - 1) as f64;
        ((self.centre + off) / 100.0 * steps).round().clamp(0.0, steps) as usize
    }
}

/// Mean score of the codes of views around a centre.
fn mean(codes: usize, centre: f64, deviation: f64) -> f64 {
    let steps = codes.max(2) - 1;
    // Every border between two codes that a view lies above adds one step.
    let above = |border: f64| 1.0 - distribution::normal_probability((border - centre) / deviation.max(1e-9));
    let step = 100.0 / steps as f64;
    (0..steps).map(|index| step * above((index as f64 + 0.5) * step)).sum()
}
