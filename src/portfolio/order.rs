//! Departments in order of their scores where they differ beyond chance, and the plain answer where they do not.

use crate::model::estimate::{Estimate, Figure};
use crate::model::instrument::Levels;
use crate::model::portfolio::{Order, OrderVerdict, PlaceView};
use crate::model::text::Text;
use crate::statistics::multiplicity::benjamini_hochberg;
use crate::statistics::ranking::{Estimated, Place, between, places, welch};
use crate::statistics::shrinkage::LEAST_GROUPS;

/// Departments that could be put in order: those whose score is shown and has a known error.
pub(super) struct Candidate {
    members: Vec<(String, Text, Estimated)>,
}

impl Candidate {
    pub(super) fn of<'a>(scores: impl Iterator<Item = (String, Text, &'a Estimate)>) -> Self {
        let estimated = |figure: &Figure| {
            let error = figure.standard_error.filter(|error| *error > 0.0)?;
            Some(Estimated { value: figure.value, error, degrees: figure.degrees })
        };
        let members = scores.filter_map(|(id, name, score)| Some((id, name, estimated(score.figure()?)?))).collect();
        Candidate { members }
    }

    fn estimates(&self) -> Vec<Estimated> {
        self.members.iter().map(|(_, _, estimated)| *estimated).collect()
    }

    fn enough(&self) -> bool {
        self.members.len() >= LEAST_GROUPS
    }
}

/// Nothing to put in order.
pub(super) fn none() -> Order {
    Order { verdict: OrderVerdict::TooFew, compared: 0, between: None, places: Vec::new() }
}

/// The order of each, in the order given. One false-discovery procedure over all of them decides which may be shown.
pub(super) fn judged(candidates: &[Candidate], rate: f64, confidence: f64, levels: &Levels) -> Vec<Order> {
    let p: Vec<Option<f64>> =
        candidates.iter().map(|one| one.enough().then(|| welch(&one.estimates())).flatten()).collect();
    let adjusted = benjamini_hochberg(&p);
    let stands = |p: &Option<f64>| p.is_some_and(|p| p <= rate);
    candidates.iter().zip(&adjusted).map(|(one, p)| judge(one, stands(p), confidence, levels)).collect()
}

fn judge(candidate: &Candidate, stands: bool, confidence: f64, levels: &Levels) -> Order {
    let compared = candidate.members.len();
    if !candidate.enough() {
        return Order { compared, ..none() };
    }
    let estimates = candidate.estimates();
    let tau2 = between(&estimates);
    let found = tau2.filter(|tau2| stands && *tau2 > 0.0).and_then(|tau2| places(&estimates, tau2, confidence));
    let Some(found) = found else {
        return Order { verdict: OrderVerdict::NoEvidence, compared, between: tau2, places: Vec::new() };
    };
    let view = |((id, name, own), place): (&(String, Text, Estimated), Place)| PlaceView {
        department: id.clone(),
        name: name.clone(),
        score: own.value,
        shrunken: Estimate::Shown(Figure {
            value: place.value,
            interval: Some((place.interval.0.max(0.0), place.interval.1.min(100.0))),
            standard_error: None,
            degrees: None,
        }),
        level: levels.level(place.value),
        places: place.places,
    };
    let mut places: Vec<PlaceView> = candidate.members.iter().zip(found).map(view).collect();
    places.sort_by(|a, b| b.shrunken.value().unwrap_or(0.0).total_cmp(&a.shrunken.value().unwrap_or(0.0)));
    Order { verdict: OrderVerdict::Ranked, compared, between: tau2, places }
}
