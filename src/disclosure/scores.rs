//! How narrowly the mean score of a hidden group can be placed.

use super::Limits;
use super::counts::Reached;
use super::crossing::{Crossing, Part, sum};
use super::reach::Known;

/// Highest score.
const BEST: f64 = 100.0;

/// Everything that is told of one area's scores. Who has a score is taken as known, which makes the attack stronger.
pub(super) struct Told<'a> {
    pub(super) crossing: &'a Crossing,
    /// People with a score, by cell.
    pub(super) people: Vec<u64>,
    /// Mean of everybody.
    pub(super) everybody: f64,
    /// What is shown, with its mean.
    pub(super) parts: Vec<(Part, f64)>,
    pub(super) limits: Limits,
}

impl Told<'_> {
    /// What can be said of the mean score of a set of people; `None` when what is told contradicts itself.
    pub(super) fn reach(&self, set: &Part) -> Option<Reached> {
        let row = self.crossing.row(set);
        let people = sum(&row, &self.people);
        let mean = |sum: (f64, f64)| (sum.0 / people as f64, sum.1 / people as f64);
        let before = mean(self.department(people));
        let needed = (self.limits.protection * BEST).min(before.1 - before.0);
        let interval = if self.parts.is_empty() { before } else { mean(self.all().interval(&row)?) };
        Some(Reached { interval, needed })
    }

    /// The least and the most that so many people can have together when only the department's mean is told.
    fn department(&self, people: u64) -> (f64, f64) {
        let all: u64 = self.people.iter().sum();
        let (sum, own, others) = (self.everybody * all as f64, people as f64 * BEST, (all - people) as f64 * BEST);
        ((sum - others).max(0.0), own.min(sum))
    }

    fn all(&self) -> Known {
        let mut known = Known::bounded(self.people.iter().map(|people| *people as f64 * BEST).collect());
        let all: u64 = self.people.iter().sum();
        known.exactly(vec![true; self.people.len()], self.everybody * all as f64);
        for (part, mean) in &self.parts {
            let row = self.crossing.row(part);
            let people = sum(&row, &self.people);
            known.exactly(row, mean * people as f64);
        }
        known
    }
}
