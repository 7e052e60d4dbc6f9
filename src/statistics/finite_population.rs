//! Intervals for n out of N that are in use elsewhere, for comparison with [`super::share`] and [`super::mean`].
//!
//! B. O'Neill, *Mathematical properties and finite-population correction for the Wilson score interval* (2021); E. L. Korn and
//! B. I. Graubard, *Surv. Methodol.* 24 (1998) 193-201. Counts are of all N; the others are shares. In a census (n = N)
//! intervals have no width.

use statrs::function::factorial::ln_binomial;
use statrs::function::gamma::ln_gamma;

use super::distribution::{beta_quantile, normal_quantile, t_quantile};
use super::proportion::wilson_of;
use super::share::{at_least, at_most, bounds, probability};

/// x of n out of N, checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draw {
    x: u64,
    n: u64,
    size: u64,
}

impl Draw {
    /// `None` unless x <= n <= N and n > 0.
    pub fn new(x: u64, n: u64, population: u64) -> Option<Self> {
        (n > 0 && x <= n && n <= population).then_some(Draw { x, n, size: population })
    }

    fn share(&self) -> f64 {
        self.x as f64 / self.n as f64
    }

    /// The number of answers that a population without end would need for the same score test: n (N - 1) / (N - n); infinite
    /// in a census.
    pub fn effective_n(&self) -> f64 {
        self.n as f64 * (self.size - 1) as f64 / (self.size - self.n) as f64
    }

    /// Wilson's interval with that number. Falls short near 0 and 1 when most have answered.
    pub fn wilson(&self, confidence: f64) -> Option<(f64, f64)> {
        if self.n == self.size {
            return Some((self.share(), self.share()));
        }
        Some(wilson_of(self.share(), self.effective_n(), normal_quantile((1.0 + confidence) / 2.0)?))
    }

    /// Wilson's interval cut off where the share cannot lie.
    pub fn wilson_possible(&self, confidence: f64) -> Option<(f64, f64)> {
        let ((low, high), (least, most)) = (self.wilson(confidence)?, bounds(self.x, self.n, self.size)?);
        Some((low.max(least), high.min(most)))
    }

    /// Wald's interval. Never to be shown.
    pub fn wald(&self, confidence: f64) -> Option<(f64, f64)> {
        let half = normal_quantile((1.0 + confidence) / 2.0)? * self.survey_error()?;
        Some((self.share() - half, self.share() + half))
    }

    /// Wald's after two successes and two failures more: estimate, standard error and interval (D. G. Bonett's statpsych).
    pub fn adjusted_wald(&self, confidence: f64) -> Option<(f64, f64, (f64, f64))> {
        let all = (self.n + 4) as f64;
        let p = (self.x + 2) as f64 / all;
        let correction = (self.size - self.n) as f64 / (self.size - 1).max(1) as f64;
        let error = (p * (1.0 - p) / all * correction).sqrt();
        let half = normal_quantile((1.0 + confidence) / 2.0)? * error;
        Some((p, error, (p - half, p + half)))
    }

    /// Counts K with P(X > x) + P(X = x) / 2 above the tail, and the same below: shorter than the exact ones, and below the
    /// nominal level for some K.
    pub fn mid_p_counts(&self, confidence: f64) -> Option<(u64, u64)> {
        let tail = (1.0 - confidence) / 2.0;
        let held = |k: &u64| {
            let half = probability(self.x, *k, self.n, self.size) / 2.0;
            at_least(self.x, *k, self.n, self.size) - half > tail
                && at_most(self.x, *k, self.n, self.size) - half > tail
        };
        let all = || self.x..=self.size - (self.n - self.x);
        Some((all().find(held)?, all().rev().find(held)?))
    }

    /// Middle of the counts when those who did not answer are beta-binomial with the prior Beta(a, a): a = 1/2 is Jeffreys',
    /// 1 the uniform.
    pub fn bayes_counts(&self, prior: f64, confidence: f64) -> Option<(u64, u64)> {
        let silent = self.size - self.n;
        let (a, b) = (prior + self.x as f64, prior + (self.n - self.x) as f64);
        let ln_beta = |a: f64, b: f64| ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b);
        let chance =
            |k: u64| (ln_binomial(silent, k) + ln_beta(a + k as f64, b + (silent - k) as f64) - ln_beta(a, b)).exp();
        let at = |probability: f64| {
            let mut below = 0.0;
            (0..=silent).find(|&k| {
                below += chance(k);
                below >= probability - 1e-12
            })
        };
        let tail = (1.0 - confidence) / 2.0;
        Some((self.x + at(tail)?, self.x + at(1.0 - tail).unwrap_or(silent)))
    }

    /// Posterior mean of the share with that prior.
    pub fn bayes_mean(&self, prior: f64) -> f64 {
        let unseen = (self.size - self.n) as f64 * (prior + self.x as f64) / (2.0 * prior + self.n as f64);
        (self.x as f64 + unseen) / self.size as f64
    }

    /// sqrt(p (1 - p) / (n - 1) (1 - n / N)), as survey packages estimate it. `None` below two answers.
    pub fn survey_error(&self) -> Option<f64> {
        let correction = 1.0 - self.n as f64 / self.size as f64;
        (self.n >= 2).then(|| (self.share() * (1.0 - self.share()) / (self.n - 1) as f64 * correction).sqrt())
    }

    /// Korn and Graubard's: Clopper and Pearson's with the number of answers that gives the survey's error,
    /// (n - 1) N / (N - n). Gives number and interval; `None` in a census or below two answers.
    pub fn korn_graubard(&self, confidence: f64) -> Option<(f64, (f64, f64))> {
        if self.n == self.size || self.n < 2 {
            return None;
        }
        let effective = (self.n - 1) as f64 * self.size as f64 / (self.size - self.n) as f64;
        let (x, rest) = (effective * self.share(), effective * (1.0 - self.share()));
        let tail = (1.0 - confidence) / 2.0;
        let low = if self.x == 0 { 0.0 } else { beta_quantile(tail, x, rest + 1.0)? };
        let high = if self.x == self.n { 1.0 } else { beta_quantile(1.0 - tail, x + 1.0, rest)? };
        Some((effective, (low, high)))
    }

    /// By t with n - 1 degrees on the scale of the logit; `None` for a share of 0 or 1, whose logit is infinite.
    pub fn logit(&self, confidence: f64) -> Option<(f64, f64)> {
        let p = self.share();
        if p <= 0.0 || p >= 1.0 {
            return None;
        }
        let half = t_quantile((1.0 + confidence) / 2.0, (self.n - 1) as f64)? * self.survey_error()? / (p * (1.0 - p));
        let back = |logit: f64| 1.0 / (1.0 + (-logit).exp());
        let logit = (p / (1.0 - p)).ln();
        Some((back(logit - half), back(logit + half)))
    }
}

/// Standard error of a mean with (N - n) / (N - 1) under the root, as statpsych has it; [`super::mean::interval`] has
/// 1 - n / N, which goes with a deviation of divisor n - 1. `None` for n = 0 or N < 2.
pub fn mean_error_less_one(deviation: f64, n: u64, population: u64) -> Option<f64> {
    let correction = population.checked_sub(n)? as f64 / (population.checked_sub(1).filter(|rest| *rest > 0)?) as f64;
    (n > 0).then(|| deviation / (n as f64).sqrt() * correction.sqrt())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_census_has_no_width() {
        let census = Draw::new(3, 5, 5).unwrap();
        assert_eq!((census.wilson(0.9), census.wald(0.9)), (Some((0.6, 0.6)), Some((0.6, 0.6))));
        assert_eq!((census.mid_p_counts(0.9), census.bayes_counts(0.5, 0.9)), (Some((3, 3)), Some((3, 3))));
        assert_eq!((census.korn_graubard(0.9), Draw::new(3, 6, 5)), (None, None));
    }
}
