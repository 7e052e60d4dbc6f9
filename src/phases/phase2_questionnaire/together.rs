//! The same people in two cycles: each person's score of every area, and how two cycles' scores go together.

use std::collections::BTreeMap;

use super::layout::Layout;
use crate::model::answers::Respondent;
use crate::model::cycles::{Paired, Together};
use crate::phases::Scope;
use crate::statistics::figure::mean_figure;
use crate::statistics::mean::{Moments, standard_error};

/// Scores are kept in hundredths of a point.
const BEST: u64 = 10_000;
/// Where an area has no score.
const NONE: u16 = u16::MAX;
/// Most people who are followed. With more of them chance plays no part that following could take away, and everybody's
/// scores would fill the memory.
const MOST: usize = 50_000;

/// Scores by person, in the order of the areas.
#[derive(Debug, Clone)]
pub struct Scores {
    layout: Layout,
    places: Vec<u16>,
    people: BTreeMap<String, Box<[u16]>>,
    /// By area, the scores of those who cannot be followed.
    strangers: Vec<Vec<u16>>,
    rows: usize,
}

impl Scores {
    /// None yet.
    pub fn new(scope: &Scope) -> Self {
        let layout = Layout::new(scope);
        let strangers = vec![Vec::new(); layout.areas.len()];
        Scores { layout, places: Vec::new(), people: BTreeMap::new(), strangers, rows: 0 }
    }

    /// Notes a respondent's scores.
    pub fn add(&mut self, respondent: &Respondent) {
        self.rows += 1;
        if self.rows > MOST {
            return;
        }
        let answers = self.layout.questions.iter().zip(&respondent.answers);
        self.places.clear();
        self.places.extend(answers.map(|(question, answer)| question.place(*answer)));
        if self.places.len() != self.layout.questions.len() {
            return;
        }
        let score = |area: &super::layout::AreaPlan| {
            area.bucket(area.steps.of(&self.places)).map_or(NONE, |bucket| area.on_grid(bucket as usize, BEST) as u16)
        };
        let scores: Box<[u16]> = self.layout.areas.iter().map(score).collect();
        if respondent.person.is_empty() {
            self.strangers
                .iter_mut()
                .zip(&scores)
                .filter(|(_, score)| **score != NONE)
                .for_each(|(all, s)| all.push(*s));
        } else {
            self.people.insert(respondent.person.clone(), scores);
        }
    }

    /// How the scores of this cycle and of an earlier one go together, for every area in which somebody can be followed.
    pub fn together(&self, earlier: &Scores, scope: &Scope) -> Together {
        if self.rows > MOST || earlier.rows > MOST {
            return Together::new();
        }
        let areas = scope.instrument.areas.iter().enumerate();
        areas.filter_map(|(at, area)| Some((area.id.clone(), self.paired(earlier, at, scope)?))).collect()
    }

    /// Everybody's scores of an area.
    fn all(&self, area: usize) -> Vec<f64> {
        let known = self.people.values().filter_map(|scores| points(scores, area));
        known.chain(self.strangers.get(area).into_iter().flatten().map(|score| f64::from(*score) / 100.0)).collect()
    }

    fn paired(&self, earlier: &Scores, area: usize, scope: &Scope) -> Option<Paired> {
        let both: Vec<(f64, f64)> = self
            .people
            .iter()
            .filter_map(|(person, scores)| Some((points(scores, area)?, points(earlier.people.get(person)?, area)?)))
            .collect();
        let (now, then) = (Moments::of(self.all(area)), Moments::of(earlier.all(area)));
        let people = both.len() as u64;
        if people < 2 {
            return None;
        }
        let differences = Moments::of(both.iter().map(|(now, then)| now - then));
        // For two means over n1 and n2 people of whom n answered both: n cov / (n1 n2), over both standard errors.
        let errors = standard_error(now).zip(standard_error(then));
        let correlation = errors.map_or(0.0, |(one, other)| {
            let shared = people as f64 * covariance(&both) / (now.n as f64 * then.n as f64);
            (shared / (one * other)).clamp(-1.0, 1.0)
        });
        let confidence = scope.instrument.settings.confidence;
        Some(Paired {
            people,
            only_now: now.n - people,
            only_before: then.n - people,
            difference: mean_figure(differences, None, confidence, None).figure()?.clone(),
            correlation,
        })
    }
}

fn points(scores: &[u16], area: usize) -> Option<f64> {
    scores.get(area).filter(|score| **score != NONE).map(|score| f64::from(*score) / 100.0)
}

/// Covariance with divisor n - 1.
fn covariance(pairs: &[(f64, f64)]) -> f64 {
    let n = pairs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / n;
    let (one, other) = (mean(|pair| pair.0), mean(|pair| pair.1));
    pairs.iter().map(|(a, b)| (a - one) * (b - other)).sum::<f64>() / (n - 1.0)
}
