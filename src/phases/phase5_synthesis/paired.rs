//! The same people in two cycles: by how much that makes a difference surer.
//!
//! Those who answered in both cycles bring what is peculiar to them into both means, and the difference of the means is
//! free of it: its variance is that of two samples of different people less twice their covariance. The difference itself
//! stays that of the two printed scores, and those who answered once count as before. Degrees of freedom after B. Derrick,
//! B. Russ, D. Toher and P. White, *J. Mod. Appl. Stat. Methods* 16 (2017) 137-157 (samples that overlap in part).

use std::collections::BTreeMap;

use super::history::{self, History};
use super::wording::Refusals;
use crate::model::cycles::Paired;
use crate::model::diagnosis::MatrixRow;
use crate::model::estimate::Figure;
use crate::model::evidence::{Evidence, Phase};
use crate::model::instrument::{Instrument, Settings};
use crate::phases::Scope;

/// The measure that people are followed in.
const FOLLOWED: &str = "area-score";

/// What the same people take away from the variance of a difference.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Overlap {
    covariance: f64,
    /// In both cycles, in this one only, in the earlier one only.
    people: [f64; 3],
}

impl Overlap {
    fn of(paired: &Paired, errors: (f64, f64)) -> Self {
        let people = [paired.people, paired.only_now, paired.only_before].map(|people| people as f64);
        Overlap { covariance: paired.correlation * errors.0 * errors.1, people }
    }

    /// Variance of the difference whose variance would be `apart` with different people.
    pub(super) fn variance(&self, apart: f64) -> f64 {
        (apart - 2.0 * self.covariance).max(0.0)
    }

    /// Degrees of freedom between those of pairs and those of different people.
    pub(super) fn degrees(&self, apart: Option<f64>) -> Option<f64> {
        let [both, now, before] = self.people;
        let pairs = (both - 1.0).max(1.0);
        let alone = now + before;
        let mixed = |apart: f64| (pairs + (apart - pairs) * alone / (alone + 2.0 * both)).min(apart);
        Some(apart.map_or(pairs, mixed))
    }
}

/// Those who answered both, by area, where they may be told of and both cycles asked the same.
pub(super) fn shown(scope: &Scope<'_>, history: &History<'_>, unlike: &Refusals) -> BTreeMap<String, Paired> {
    let minimum = u64::from(scope.minimum_group);
    let indicators = || scope.instrument.indicators.iter().filter(|indicator| indicator.measure == FOLLOWED);
    let asked_alike = |area: &str| {
        let mut own = indicators().filter(|indicator| indicator.of == area).peekable();
        own.peek().is_some() && own.all(|indicator| !history::reworded(unlike, &indicator.id))
    };
    let together = history.together.into_iter().flatten();
    together
        .filter(|(area, paired)| paired.may_be_shown(minimum) && asked_alike(area))
        .map(|(area, paired)| (area.clone(), paired.clone()))
        .collect()
}

/// For an evidence that people are followed in.
pub(super) fn of_evidence(
    instrument: &Instrument,
    evidence: &Evidence,
    (now, then): (&Figure, &Figure),
    paired: &BTreeMap<String, Paired>,
) -> Option<Overlap> {
    let indicator = instrument.indicator(&evidence.id).filter(|indicator| indicator.measure == FOLLOWED)?;
    let paired = paired.get(&indicator.of)?;
    Some(Overlap::of(paired, (now.standard_error?, then.standard_error?)))
}

/// For an area, by the questionnaire's part in its errors.
pub(super) fn of_area(
    settings: &Settings,
    (now, then): (&MatrixRow, &MatrixRow),
    phases: &[Phase],
    paired: &BTreeMap<String, Paired>,
) -> Option<Overlap> {
    let paired = paired.get(&now.area).filter(|_| phases.contains(&Phase::Questionnaire))?;
    let part = |row: &MatrixRow| history::questionnaires_part(row, settings, phases);
    Some(Overlap::of(paired, (part(now), part(then))))
}
