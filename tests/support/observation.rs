//! Simulated working days whose shares of time are known, put through the whole first phase.

#![allow(dead_code, reason = "the bench asks for more than the test")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use diagnoza::audit::instrument::default_instrument;
use diagnoza::model::answers::{Activity, JobAnswers, Origin};
use diagnoza::model::instrument::Instrument;
use diagnoza::model::organisation::{Audit, Cycle};
use diagnoza::phases::{Scope, phase1_jobs};
use jiff::SignedDuration;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Category, its role in measurements, its true share of the time, and the mean length of one activity in minutes.
pub(crate) const KNOWN: [(&str, &str, f64, f64); 7] = [
    ("contact", "core", 0.55, 12.0),
    ("searching", "searching", 0.14, 6.0),
    ("administration", "administration", 0.09, 20.0),
    ("rework", "rework", 0.08, 9.0),
    ("waiting", "waiting", 0.07, 8.0),
    ("failure", "failure", 0.05, 5.0),
    ("other", "other", 0.02, 10.0),
];

/// How alike two moments of one day are; the correlation that the instrument states for sampling plans.
pub(crate) const CORRELATION: f64 = 0.05;

/// Moments of a sampled day.
pub(crate) const ROUNDS: u32 = 12;

/// Everything but the answers.
pub(crate) struct World {
    instrument: Instrument,
    audit: Audit,
    cycle: Cycle,
}

/// Of one share: how many intervals there were, and how many of them held the truth.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Held {
    pub(crate) intervals: u32,
    pub(crate) held: u32,
}

impl Held {
    /// Percentage points.
    pub(crate) fn coverage(self) -> f64 {
        100.0 * f64::from(self.held) / f64::from(self.intervals.max(1))
    }
}

impl World {
    pub(crate) fn new() -> Self {
        World {
            instrument: default_instrument("service-department").0.unwrap(),
            audit: serde_yaml::from_str(
                "{organisation: O, department: D, language: en, positions: [{id: agent, name: Agent, headcount: 40}]}",
            )
            .unwrap(),
            cycle: serde_yaml::from_str("{from: 2026-01-01, to: 2026-06-30}").unwrap(),
        }
    }

    /// How often the 90 % intervals of the shares hold them, in the order of [`KNOWN`].
    pub(crate) fn held(&self, days: u32, sampled: bool, replications: u32, seed: u64) -> [Held; 7] {
        let mut random = Random(ChaCha8Rng::seed_from_u64(seed));
        let mut all = [Held::default(); 7];
        for _ in 0..replications {
            let observations = (0..days).flat_map(|day| simulated(&mut random, day, sampled)).collect();
            let answers = JobAnswers { observations, ..JobAnswers::default() };
            let scope = Scope {
                instrument: &self.instrument,
                audit: &self.audit,
                cycle: &self.cycle,
                descriptions: &[],
                breakdowns: &[],
                minimum_group: 5,
            };
            let (_, measured) = phase1_jobs::assess(&scope, &answers);
            for ((_, role, truth, _), held) in KNOWN.iter().zip(&mut all) {
                let of_role =
                    |m: &&diagnoza::model::evidence::Measurement| m.measure == "observation-share" && m.of == *role;
                let measurement = measured.iter().find(of_role).unwrap();
                if let Some((low, high)) = measurement.estimate.figure().and_then(|figure| figure.interval) {
                    held.intervals += 1;
                    held.held += u32::from(low <= *truth && *truth <= high);
                }
            }
        }
        all
    }
}

/// One person's day. Its own mix of activities lies around the known one (Dirichlet); a continuous day has 35 to 55
/// activities of gamma lengths, so that the share of a category over many days is what its frequency and length make it.
fn simulated(random: &mut Random, day: u32, sampled: bool) -> Vec<Activity> {
    let often = KNOWN.map(|(_, _, share, length)| if sampled { share } else { share / length });
    let sum: f64 = often.iter().sum();
    // Two draws from a Dirichlet of weight k are correlated by 1 / (k + 1).
    let weight = 1.0 / CORRELATION - 1.0;
    let mix = often.map(|often| random.gamma(often / sum * weight));
    let count = if sampled { ROUNDS } else { 35 + random.below(21) };
    let mut at = jiff::civil::date(2026, 3, 2).at(8, 0, 0, 0);
    let activities = (0..count).map(|row| {
        let (category, _, _, length) = KNOWN[random.pick(&mix)];
        let seconds = if sampled { 2400.0 } else { 60.0 * length * random.gamma(2.0) / 2.0 };
        let start = at;
        at = at.checked_add(SignedDuration::from_secs((seconds.round() as i64).max(1))).unwrap();
        Activity {
            origin: Origin { batch: 0, row: row + 2 },
            person: format!("p{day}"),
            position: "agent".to_owned(),
            start,
            end: (!sampled).then_some(at),
            clock_change: 0,
            own_log: false,
            category: category.to_owned(),
            task: String::new(),
            interruptions: None,
            systems: None,
            windows: None,
            partner: String::new(),
        }
    });
    activities.collect()
}

/// Seeded draws.
struct Random(ChaCha8Rng);

impl Random {
    /// Evenly above 0 and below 1.
    fn share(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    }

    fn below(&mut self, limit: u32) -> u32 {
        (self.share() * f64::from(limit)) as u32
    }

    /// An index with these weights.
    fn pick(&mut self, weights: &[f64]) -> usize {
        let mut left = self.share() * weights.iter().sum::<f64>();
        weights
            .iter()
            .position(|weight| {
                left -= weight;
                left < 0.0
            })
            .unwrap_or(weights.len() - 1)
    }

    /// Standard normal (Box and Muller 1958).
    fn normal(&mut self) -> f64 {
        let radius = (-2.0 * self.share().ln()).sqrt();
        radius * (std::f64::consts::TAU * self.share()).cos()
    }

    /// Gamma of this shape and scale 1 (Marsaglia and Tsang 2000).
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            let power = self.share().powf(1.0 / shape);
            return self.gamma(shape + 1.0) * power;
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = (1.0 + c * x).powi(3);
            if v > 0.0 && self.share().ln() < 0.5 * x * x + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }
}
