//! How narrowly the number of those who answered in a hidden group can be placed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Limits;
use super::crossing::{Crossing, Part};
use super::reach::Known;
use crate::model::estimate::Reason;

/// An interval that an attack reached, against the one it must not come under.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Reached {
    /// The narrowest interval that could be reached.
    pub interval: (f64, f64),
    /// The least width that protects: the protection interval, or what the department's own total leaves.
    pub needed: f64,
}

impl Reached {
    /// Whether the interval protects.
    pub fn withstands(&self) -> bool {
        // What a solver loses of the last digits is no success.
        self.interval.1 - self.interval.0 > self.needed - 1e-4
    }
}

/// Everything that is told of how many answered.
pub(super) struct Told<'a> {
    pub(super) crossing: &'a Crossing,
    /// What is shown, with how many answered.
    pub(super) parts: Vec<(Part, u64)>,
    /// How many answered in all.
    pub(super) everybody: u64,
    /// Why hidden groups are hidden.
    pub(super) reasons: BTreeMap<(usize, usize), Reason>,
    pub(super) limits: Limits,
}

impl Told<'_> {
    /// What can be said of the number of those who answered in a group; `None` when what is told contradicts itself.
    pub(super) fn reach(&self, group: &Part) -> Option<Reached> {
        let row = self.crossing.row(group);
        let whole = |interval: (f64, f64)| ((interval.0 - 1e-4).ceil() + 0.0, (interval.1 + 1e-4).floor());
        let before = whole(self.department().interval(&row)?);
        let headcount = self.headcount(group);
        let needed = (self.limits.protection * headcount as f64).max(1.0).min(before.1 - before.0);
        let interval = if needed > 0.0 && !self.parts.is_empty() { whole(self.all().interval(&row)?) } else { before };
        Some(Reached { interval, needed })
    }

    fn headcount(&self, group: &Part) -> u64 {
        let crossed = self.crossing.breakdowns.get(group.breakdown).map_or(&[][..], |crossed| &crossed.groups);
        group.groups.iter().filter_map(|place| crossed.get(*place)).map(|group| group.headcount).sum()
    }

    /// What is known when no group is shown: headcounts, and how many answered in all.
    fn department(&self) -> Known {
        let cells = self.crossing.cells.len();
        let mut known = Known::bounded(vec![self.everybody as f64; cells]);
        for group in self.crossing.singles() {
            known.between(self.crossing.row(&group), 0.0, self.headcount(&group) as f64);
        }
        known.exactly(vec![true; cells], self.everybody as f64);
        known
    }

    fn all(&self) -> Known {
        let mut known = self.department();
        for (part, people) in &self.parts {
            known.exactly(self.crossing.row(part), *people as f64);
        }
        let most = f64::from(self.limits.minimum_group.saturating_sub(1));
        for ((breakdown, group), _) in self.reasons.iter().filter(|(_, reason)| **reason == Reason::SmallGroup) {
            let group = Part { breakdown: *breakdown, groups: vec![*group] };
            known.between(self.crossing.row(&group), 0.0, most);
        }
        known
    }
}
