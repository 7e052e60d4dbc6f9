//! The measurements that phase 2 hands over.

use crate::model::estimate::{Basis, BasisUnit, Estimate};
use crate::model::evidence::{Caution, Measurement};
use crate::model::instrument::{Pair, Question};
use crate::model::provenance::{Batch, Source};
use crate::phases::Scope;
use crate::statistics::figure::{mean_figure, unless_few};
use crate::statistics::mean::Moments;
use crate::statistics::peaks;

use super::depth;
use super::layout::EVERYBODY;
use super::tally::Tally;
use super::view::{gap, score, share_of};

/// Lowest and highest score.
const BOUNDS: Option<(f64, f64)> = Some((0.0, 100.0));

/// What all measurements are made from.
struct Making<'a> {
    scope: &'a Scope<'a>,
    tally: &'a Tally,
    questions: Vec<Question<'a>>,
    /// Batches with the rows counted of each.
    rows: Vec<(&'a Batch, Vec<(u32, u32)>)>,
}

/// Every measurement of phase 2.
pub(super) fn measurements(scope: &Scope, tally: &Tally, batches: &[Batch]) -> Vec<Measurement> {
    let rows = tally.rows().filter_map(|(batch, runs)| Some((batches.get(batch)?, runs))).collect();
    let making = Making { scope, tally, questions: scope.instrument.employee_questions(), rows };
    let q = &scope.instrument.questionnaire;
    let mut found = vec![making.response()];
    found.extend((0..scope.instrument.areas.len()).map(|index| making.area(index)));
    found.extend((0..making.questions.len()).flat_map(|index| making.question(index)));
    found.extend(making.gaps("demand-support-gap", &q.demand_support, 0));
    found.extend(making.gaps("belief-practice-gap", &q.myths, q.demand_support.len()));
    found.into_iter().map(quiet).collect()
}

/// What may not be shown is not hinted at either.
fn quiet(mut found: Measurement) -> Measurement {
    if found.estimate.figure().is_none() {
        found.agreement = None;
        found.cautions.clear();
    }
    found
}

impl Making<'_> {
    fn population(&self) -> u64 {
        self.scope.audit.headcount().into()
    }

    fn measurement(&self, measure: &str, of: &str, estimate: Estimate, n: u64, fields: &[&str]) -> Measurement {
        Measurement {
            measure: measure.to_owned(),
            of: of.to_owned(),
            estimate,
            basis: Basis { unit: BasisUnit::People, n, of: Some(self.population()) },
            agreement: None,
            cautions: Vec::new(),
            sources: self.sources(fields),
        }
    }

    fn sources(&self, fields: &[&str]) -> Vec<Source> {
        let cells = self.rows.iter().map(|(batch, runs)| batch.cells_of_runs(fields, runs));
        cells.filter(|source| !source.cells.is_empty()).collect()
    }

    /// A count of everybody, so chance has no part in it: no interval, no error.
    fn response(&self) -> Measurement {
        let (answered, population) = (self.tally.answered(EVERYBODY), self.population());
        let rate = (answered as f64 / population.max(1) as f64).min(1.0);
        let estimate = unless_few(answered, self.scope.minimum_group, Estimate::exact(rate));
        // Answering shows in any question, so the identifier's column stands for the row, else the position's.
        let mut found = self.measurement("response-rate", "", estimate, answered, &["person"]);
        if found.sources.is_empty() {
            found.sources = self.sources(&["position"]);
        }
        found
    }

    fn area(&self, index: usize) -> Measurement {
        let area = &self.scope.instrument.areas[index];
        let moments = self.tally.area(EVERYBODY, index);
        let plan = &self.tally.layout.areas[index];
        let fields: Vec<&str> = plan.items.iter().map(|(question, _)| self.questions[*question].id).collect();
        let estimate = score(self.scope, moments, self.population());
        let mut found = self.measurement("area-score", &area.id, estimate, moments.n, &fields);
        found.agreement = self.area_agreement(plan.items.iter().map(|(question, _)| *question));
        if self.tally.area_two_peaked(EVERYBODY, index) {
            found.cautions.push(Caution::TwoPeaked);
        }
        let honest = self.tally.area_without_careless(index).filter(|moments| moments.n > 0);
        let said = |moments| {
            depth::conclusion(self.scope, &mean_figure(moments, Some(self.population()), self.confidence(), BOUNDS))
        };
        if honest.is_some_and(|honest| said(honest) != said(moments)) {
            found.cautions.push(Caution::Careless);
        }
        found
    }

    /// Mean of the items' r*wg, not cut off at 0.
    fn area_agreement(&self, items: impl Iterator<Item = usize>) -> Option<f64> {
        let found: Vec<f64> = items
            .filter_map(|index| {
                let counts = self.tally.question(EVERYBODY, index);
                counts.agreement()
            })
            .collect();
        (!found.is_empty()).then(|| found.iter().sum::<f64>() / found.len() as f64)
    }

    fn confidence(&self) -> f64 {
        self.scope.instrument.settings.confidence
    }

    /// Score and favourable share of a question, and what it is besides: outcome, or an error of the checklist.
    fn question(&self, index: usize) -> Vec<Measurement> {
        let question = &self.questions[index];
        let counts = self.tally.question(EVERYBODY, index);
        let (id, n) = (question.id, counts.n());
        let mut make = vec![("item-score", id, score(self.scope, counts.score(), self.population()))];
        if let Some(scale) = self.scope.instrument.scale(question.scale) {
            make.push(("item-favourable", id, share_of(self.scope, counts.from(scale.favourable_from), &counts)));
        }
        if id == self.scope.instrument.questionnaire.outcome.id {
            make.push(("outcome-score", "", make[0].2.clone()));
        }
        if self.scope.instrument.errors.errors.iter().any(|error| error.id == id) {
            make.push(("error-often", id, share_of(self.scope, counts.top_two(), &counts)));
        }
        let agreement = counts.agreement();
        let two_peaked = peaks::two_peaked(counts.by_code).then_some(Caution::TwoPeaked);
        make.into_iter()
            .map(|(measure, of, estimate)| Measurement {
                agreement,
                cautions: two_peaked.into_iter().collect(),
                ..self.measurement(measure, of, estimate, n, &[id])
            })
            .collect()
    }

    fn gaps(&self, measure: &str, pairs: &[Pair], before: usize) -> Vec<Measurement> {
        let of_pair = |(place, pair): (usize, &Pair)| {
            let moments: Moments = self.tally.pair(EVERYBODY, before + place);
            let estimate = gap(self.scope, moments, self.population());
            let fields = [pair.first.id.as_str(), pair.second.id.as_str()];
            let mut found = self.measurement(measure, &pair.id, estimate, moments.n, &fields);
            let honest = self.tally.pair_without_careless(before + place).filter(|moments| moments.n > 0);
            if honest.is_some_and(|honest| honest.mean * moments.mean < 0.0) {
                found.cautions.push(Caution::Careless);
            }
            found
        };
        pairs.iter().enumerate().map(of_pair).collect()
    }
}
