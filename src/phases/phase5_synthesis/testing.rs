//! One false-discovery procedure over everything that a report could assert.
//!
//! Every area, every rule's first evidence and every change is one hypothesis. Its p-value is two-sided; hypotheses that
//! were tried and gave nothing count too, or the procedure would protect against less than was looked at.

use std::collections::BTreeSet;

use crate::model::estimate::Figure;
use crate::model::instrument::Levels;
use crate::statistics::{distribution, multiplicity};

/// On which side of the cut-offs a score lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Below the first cut-off.
    Weak,
    /// Between.
    Between,
    /// From the second cut-off.
    Strong,
}

/// The side of a score.
pub(super) fn side(score: f64, levels: &Levels) -> Side {
    if score < levels.good {
        Side::Weak
    } else if score < levels.professional {
        Side::Between
    } else {
        Side::Strong
    }
}

/// Two-sided p-value of a score against the cut-off that it lies beyond; 1 between the cut-offs.
pub(super) fn beyond_cut_off(score: &Figure, levels: &Levels) -> f64 {
    let distance = match side(score.value, levels) {
        Side::Weak => levels.good - score.value,
        Side::Between => return 1.0,
        Side::Strong => score.value - levels.professional,
    };
    two_sided(distance, score.standard_error, score.degrees)
}

/// Two-sided p-value of a difference from zero by Student's t: 0 or 1 for what is known exactly (an error of zero), 1 for
/// what cannot be tested (no error known).
pub(super) fn two_sided(difference: f64, standard_error: Option<f64>, degrees: Option<f64>) -> f64 {
    match standard_error {
        None => 1.0,
        Some(error) if error > 0.0 => {
            let degrees = degrees.unwrap_or(f64::INFINITY).clamp(1.0, 1e9);
            distribution::t_two_sided(difference / error, degrees).unwrap_or(1.0)
        }
        Some(_) if difference == 0.0 => 1.0,
        Some(_) => 0.0,
    }
}

/// What may be asserted, by the names of the statements.
#[derive(Debug, Default)]
pub(super) struct Asserted {
    names: BTreeSet<String>,
    surely: BTreeSet<String>,
}

impl Asserted {
    /// Whether a statement may be asserted.
    pub(super) fn contains(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// Whether it stands at the stricter rate as well.
    pub(super) fn surely(&self, name: &str) -> bool {
        self.surely.contains(name)
    }
}

/// Hypotheses gathered under a name each, then judged together.
#[derive(Debug, Default)]
pub(super) struct Statements {
    names: Vec<String>,
    p: Vec<Option<f64>>,
    /// Whether the statement is that two things differ: groups, cycles, phases, voices.
    differences: Vec<bool>,
}

impl Statements {
    /// Adds one hypothesis.
    pub(super) fn add(&mut self, name: String, p: f64) {
        self.push(name, p, false);
    }

    /// Adds the hypothesis that two groups, two cycles, two phases or two voices differ.
    pub(super) fn add_difference(&mut self, name: String, p: f64) {
        self.push(name, p, true);
    }

    fn push(&mut self, name: String, p: f64, difference: bool) {
        self.names.push(name);
        self.p.push(Some(p));
        self.differences.push(difference);
    }

    /// Names of the hypotheses that may be asserted at this false-discovery rate (Benjamini-Hochberg) over all of them, and
    /// of those that stand at the stricter `sure` as well, where there is one.
    pub(super) fn asserted(&self, rate: f64, sure: Option<f64>) -> Asserted {
        let names = self.standing(rate);
        let surely = sure.map_or_else(|| names.clone(), |sure| self.standing(sure));
        Asserted { names, surely }
    }

    /// Names of the hypotheses that stand at a rate.
    ///
    /// A difference must stand among the differences alone, too: where many areas lie far from the cut-offs, the
    /// procedure over everything is lenient with the rest, and a department in which nothing differs and nothing moved
    /// would be told of a difference more often than the rate says.
    fn standing(&self, rate: f64) -> BTreeSet<String> {
        let of_differences: Vec<Option<f64>> =
            self.p.iter().zip(&self.differences).map(|(p, difference)| p.filter(|_| *difference)).collect();
        let holds = |q: Option<f64>| q.is_some_and(|q| q <= rate);
        let over_all = multiplicity::benjamini_hochberg(&self.p);
        let among_differences = multiplicity::benjamini_hochberg(&of_differences);
        let found = over_all.into_iter().zip(among_differences).zip(&self.differences);
        self.names
            .iter()
            .cloned()
            .zip(found)
            .filter(|(_, ((all, own), difference))| holds(*all) && (!**difference || holds(*own)))
            .map(|(name, _)| name)
            .collect()
    }
}
