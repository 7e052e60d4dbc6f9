//! Who rates whom, and how: partners service, service each partner, each partner itself.

use crate::model::answers::PartnerAnswers;
use crate::model::estimate::{Basis, BasisUnit, Estimate, Figure, Reason};
use crate::model::evidence::Measurement;
use crate::model::instrument::Question;
use crate::model::organisation::SERVICE;
use crate::model::provenance::Source;
use crate::phases::Scope;
use crate::statistics::agreement::r_wg;
use crate::statistics::distribution::t_quantile;
use crate::statistics::figure::{mean_figure, share_figure};
use crate::statistics::mean::{Moments, clip};

use super::observer::OBSERVER;
use super::raters::{self, Rater, Scored};
use super::{measurement, origins};

/// Every rating of the cycle.
pub(super) struct Ratings<'a> {
    scope: &'a Scope<'a>,
    answers: &'a PartnerAnswers,
    /// Items, then the error checklist.
    questions: Vec<Scored<'a>>,
    raters: Vec<Rater<'a>>,
}

/// A mean over raters, and what it rests on.
pub(super) struct Mean {
    /// Mean of the raters' scores 0-100; withheld below the minimum group.
    pub(super) estimate: Estimate,
    raters: u64,
    /// Mean r*wg over the items.
    agreement: Option<f64>,
    sources: Vec<Source>,
}

impl<'a> Ratings<'a> {
    /// Puts together what each person says of each department.
    pub(super) fn gather(scope: &'a Scope<'a>, answers: &'a PartnerAnswers) -> Self {
        let instrument = scope.instrument;
        let questions = instrument.partner_questions().into_iter();
        let questions: Vec<Scored> = questions.map(|q| Scored::new(q, instrument.scale(q.scale))).collect();
        let raters = raters::gather(&answers.ratings, questions.len());
        Ratings { scope, answers, questions, raters }
    }

    /// Whether anybody of this department rates.
    pub(super) fn hears(&self, partner: &str) -> bool {
        self.raters.iter().any(|rater| rater.from == partner)
    }

    /// How service rates a partner.
    pub(super) fn by_service(&self, partner: &str) -> Mean {
        self.mean(|rater| rater.from == SERVICE && rater.to == partner, |_| true)
    }

    /// How a partner rates service.
    pub(super) fn of_service(&self, partner: &str) -> Mean {
        self.mean(|rater| rater.from == partner && rater.to == SERVICE, |_| true)
    }

    /// How many people of a partner rate service.
    pub(super) fn raters_of_service(&self, partner: &str) -> u64 {
        self.of_service(partner).raters
    }

    /// How a partner rates itself.
    pub(super) fn of_itself(&self, partner: &str) -> Mean {
        self.mean(|rater| rater.from == partner && rater.to == partner, |_| true)
    }

    /// How one department rates another, or itself; `None` when nobody was asked.
    pub(super) fn between(&self, from: &str, to: &str) -> Option<Estimate> {
        let mean = self.mean(|rater| rater.from == from && rater.to == to, |_| true);
        (mean.raters > 0).then_some(mean.estimate)
    }

    /// The raters' scores (0-100) of one department on one question, in the order of the raters; people without an
    /// answer have none.
    pub(super) fn scores(&self, from: &str, to: &str, question: usize) -> Vec<Option<f64>> {
        let scored = self.questions.get(question);
        let raters = self.raters.iter().filter(|rater| rater.from == from && rater.to == to);
        raters.map(|rater| scored?.score(rater.code(question)?)).collect()
    }

    /// Every measurement of ratings.
    pub(super) fn measure(&self) -> Vec<Measurement> {
        let partners = &self.scope.audit.partners;
        let areas = self.scope.instrument.areas.iter().filter_map(|area| {
            let mean = self.mean(rates_service, |question| question.area == area.id);
            self.rated("partner-score", &area.id, mean)
        });
        let ratings = partners.iter().filter_map(|p| self.rated("partner-rating", &p.id, self.by_service(&p.id)));
        let gaps = partners.iter().filter_map(|p| self.self_gap(&p.id));
        let errors =
            (self.scope.instrument.partners.before_errors()..self.questions.len()).filter_map(|q| self.error(q));
        areas.chain(ratings).chain(gaps).chain(errors).collect()
    }

    /// Mean over the chosen raters of their mean scores over the chosen items; no more is known of how many could rate.
    fn mean(&self, raters: impl Fn(&Rater) -> bool, items: impl Fn(&Question) -> bool) -> Mean {
        let count = self.scope.instrument.partners.items.len();
        let items: Vec<(usize, &Scored)> =
            self.questions.iter().take(count).enumerate().filter(|(_, scored)| items(&scored.question)).collect();
        let raters: Vec<&Rater> = self.raters.iter().filter(|rater| raters(rater)).collect();
        let mut scores = Vec::new();
        let mut rows = Vec::new();
        for rater in &raters {
            let own = Moments::of(items.iter().filter_map(|(index, scored)| scored.score(rater.code(*index)?)));
            if own.n > 0 {
                scores.push(own.mean);
                rows.extend(&rater.origins);
            }
        }
        let agreements = items.iter().filter_map(|(index, scored)| agreement(&raters, *index, scored));
        let fields: Vec<&str> = items.iter().map(|(_, scored)| scored.question.id).collect();
        let moments = Moments::of(scores);
        let confidence = self.scope.instrument.settings.confidence;
        Mean {
            estimate: self.of_people(moments.n, mean_figure(moments, None, confidence, Some((0.0, 100.0)))),
            raters: moments.n,
            agreement: mean_of(agreements),
            sources: origins::cells(&self.answers.batches, rows, &fields),
        }
    }

    /// The measurement of a mean; none without raters.
    fn rated(&self, measure: &str, of: &str, mean: Mean) -> Option<Measurement> {
        (mean.raters > 0).then(|| Measurement {
            agreement: mean.agreement.filter(|_| mean.estimate.figure().is_some()),
            ..measurement(measure, of, mean.estimate, people(mean.raters), mean.sources)
        })
    }

    /// A partner's view of itself less service's view of it. It rests on as many people as its weaker side.
    fn self_gap(&self, partner: &str) -> Option<Measurement> {
        let (itself, service) = (self.of_itself(partner), self.by_service(partner));
        if itself.raters == 0 || service.raters == 0 {
            return None;
        }
        let estimate = match (itself.estimate.figure(), service.estimate.figure()) {
            (Some(own), Some(other)) => difference(own, other, self.scope.instrument.settings.confidence),
            _ => Estimate::withheld(Reason::SmallGroup),
        };
        let mut sources = [itself.sources, service.sources].concat();
        sources.sort();
        Some(measurement("partner-self-gap", partner, estimate, people(itself.raters.min(service.raters)), sources))
    }

    /// Share of the partners' raters who say that an error happens often; the question by its place in the form.
    fn error(&self, index: usize) -> Option<Measurement> {
        let scored = self.questions.get(index)?;
        let often = f64::from(self.scope.instrument.scale(scored.question.scale)?.favourable_from);
        let raters: Vec<&Rater> =
            self.raters.iter().filter(|rater| rates_service(rater) && rater.code(index).is_some()).collect();
        let n = raters.len() as u64;
        let x = raters.iter().filter_map(|rater| rater.code(index)).filter(|code| *code >= often).count() as u64;
        let share = self.of_people(n, share_figure(x, n, None, self.scope.instrument.settings.confidence));
        let agreement = agreement(&raters, index, scored).filter(|_| share.figure().is_some());
        let rows = raters.iter().flat_map(|rater| rater.origins.iter().copied());
        let id = scored.question.id;
        let sources = origins::cells(&self.answers.batches, rows, &[id]);
        (n > 0).then(|| Measurement { agreement, ..measurement("partner-error-often", id, share, people(n), sources) })
    }

    /// An estimate that rests on so many people: withheld below the minimum group.
    pub(super) fn of_people(&self, n: u64, estimate: Estimate) -> Estimate {
        let small = n > 0 && n < u64::from(self.scope.minimum_group);
        if small { Estimate::withheld(Reason::SmallGroup) } else { estimate }
    }
}

/// Whether this is a partner's view of service.
fn rates_service(rater: &Rater) -> bool {
    rater.to == SERVICE && rater.from != SERVICE && rater.from != OBSERVER
}

/// r*wg of the codes given to one question; `None` where there are too few raters.
fn agreement(raters: &[&Rater], index: usize, scored: &Scored) -> Option<f64> {
    r_wg(Moments::of(raters.iter().filter_map(|rater| rater.code(index))), scored.codes.len())
}

/// Mean of what there is.
fn mean_of(values: impl Iterator<Item = f64>) -> Option<f64> {
    let moments = Moments::of(values);
    (moments.n > 0).then_some(moments.mean)
}

fn people(n: u64) -> Basis {
    Basis { unit: BasisUnit::People, n, of: None }
}

/// One mean less another of other people, with Welch's standard error and degrees of freedom.
pub(super) fn difference(first: &Figure, second: &Figure, confidence: f64) -> Estimate {
    let value = first.value - second.value;
    let error = |figure: &Figure| Some((figure.standard_error?.powi(2), figure.degrees?));
    let (Some((a, a_degrees)), Some((b, b_degrees))) = (error(first), error(second)) else {
        return Estimate::exact(value);
    };
    let degrees = (a + b).powi(2) / (a * a / a_degrees + b * b / b_degrees);
    let standard_error = (a + b).sqrt();
    let interval = t_quantile((1.0 + confidence) / 2.0, degrees).map(|t| {
        let half = t * standard_error;
        clip((value - half, value + half), Some((-100.0, 100.0)))
    });
    Estimate::Shown(Figure { value, interval, standard_error: Some(standard_error), degrees: Some(degrees) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::super::case::{Case, batch, find};
    use super::*;
    use crate::model::answers::{Answer, Origin, PartnerRating};
    use crate::model::provenance::Kind;

    /// Rows: who, from, to, then the answers of `keeps-word` (cooperation), `slow` (reverse, cooperation), `polite`
    /// (individual-treatment) and the error `jargon`; 0 = missing.
    fn answers(rows: &[(&str, &str, &str, [i16; 4])]) -> PartnerAnswers {
        let fields = ["person", "from", "to", "keeps-word", "slow", "polite", "jargon"];
        let rating = |(row, (person, from, to, codes)): (usize, &(&str, &str, &str, [i16; 4]))| PartnerRating {
            origin: Origin { batch: 0, row: row as u32 + 2 },
            person: (*person).to_owned(),
            from: (*from).to_owned(),
            to: (*to).to_owned(),
            answers: codes.map(|code| if code == 0 { Answer::Missing } else { Answer::Code(code) }).to_vec(),
        };
        PartnerAnswers {
            batches: vec![batch("partners-1", Kind::Partners, &fields)],
            ratings: rows.iter().enumerate().map(rating).collect(),
            ..PartnerAnswers::default()
        }
    }

    fn measured(rows: &[(&str, &str, &str, [i16; 4])]) -> Vec<Measurement> {
        let case = Case::new();
        let scope = case.scope();
        let answers = answers(rows);
        Ratings::gather(&scope, &answers).measure()
    }

    /// Scores of cooperation: 100 and 75 -> 87.5; 75; 50 and 50 -> 50; 25; 100.
    const FIVE: [(&str, &str, &str, [i16; 4]); 5] = [
        ("a", "billing", "service", [5, 2, 5, 5]),
        ("b", "billing", "service", [4, 0, 5, 4]),
        ("c", "sales", "service", [3, 3, 5, 3]),
        ("d", "sales", "service", [2, 0, 5, 1]),
        ("e", "sales", "service", [0, 1, 0, 0]),
    ];

    #[test]
    fn an_area_is_the_mean_over_raters_of_their_means_with_reverse_items_turned() {
        let measurements = measured(&FIVE);
        let score = find(&measurements, "partner-score", "cooperation");
        let moments = Moments::of([87.5, 75.0, 50.0, 25.0, 100.0]);
        assert_eq!(score.estimate, mean_figure(moments, None, 0.9, Some((0.0, 100.0))));
        assert_eq!(score.basis, people(5));
        assert_eq!(score.sources[0].cells, ["D2:D6", "E2:E6"]);
        // Four raters of one item and three of the other are too few to speak of agreement.
        assert_eq!(score.agreement, None);
    }

    #[test]
    fn agreement_is_the_mean_over_the_items() {
        let rows = [[5, 1, 0, 0], [5, 5, 0, 0], [5, 1, 0, 0], [5, 5, 0, 0], [5, 3, 0, 0]];
        let measurements = measured(&rows.map(|codes| ("", "it", "service", codes)));
        // 1 of the first, and of the second 1 - 4 / 2 (variance 4, at random 2).
        assert_eq!(find(&measurements, "partner-score", "cooperation").agreement, Some(0.0));
    }

    #[test]
    fn fewer_raters_than_the_minimum_group_are_withheld() {
        let measurements = measured(&FIVE);
        let courtesy = find(&measurements, "partner-score", "individual-treatment");
        assert_eq!(courtesy.estimate, Estimate::withheld(Reason::SmallGroup));
        assert_eq!(courtesy.sources[0].cells, ["F2:F5"]);
        assert!(measurements.iter().all(|m| m.of != "tools"));
    }

    #[test]
    fn errors_count_the_top_two_codes() {
        let mut rows = FIVE.to_vec();
        rows.push(("f", "it", "service", [0, 0, 0, 5]));
        rows.push(("g", "observer", "service", [5, 1, 5, 5]));
        rows.push(("h", "service", "billing", [5, 1, 5, 5]));
        let measurements = measured(&rows);
        let error = find(&measurements, "partner-error-often", "jargon");
        assert_eq!(error.estimate, share_figure(3, 5, None, 0.9));
        assert_eq!(error.sources[0].cells, ["G2:G5", "G7"]);
    }

    #[test]
    fn a_person_who_answers_twice_counts_once_and_one_without_identifier_each_time() {
        let mut rows = FIVE.to_vec();
        rows.push(("a", "billing", "service", [1, 2, 0, 0]));
        // keeps-word of `a`: mean code 3 -> 50; slow stays 75: 62.5.
        let score = find(&measured(&rows), "partner-score", "cooperation").estimate.value();
        assert_eq!(score, Some((62.5 + 75.0 + 50.0 + 25.0 + 100.0) / 5.0));
        rows[0].0 = "";
        rows[5].0 = "";
        assert_eq!(find(&measured(&rows), "partner-score", "cooperation").basis.n, 6);
    }

    #[test]
    fn a_partner_sees_itself_otherwise_than_service_does() {
        let itself = [5, 5, 4, 5, 5].map(|code| ("", "billing", "billing", [code, 0, 0, 0]));
        let service = [1, 2, 2, 1, 2].map(|code| ("", "service", "billing", [code, 0, 0, 0]));
        let measurements = measured(&[itself, service].concat());
        assert_eq!(find(&measurements, "partner-rating", "billing").estimate.value(), Some(15.0));
        let gap = find(&measurements, "partner-self-gap", "billing").estimate.figure().unwrap().clone();
        assert_eq!(gap.value, 80.0);
        // Variances 125 and 187.5: squared errors 25 and 37.5; Welch's degrees 62.5² / (25²/4 + 37.5²/4).
        assert!((gap.standard_error.unwrap() - 62.5_f64.sqrt()).abs() < 1e-12);
        assert!((gap.degrees.unwrap() - 3906.25 / 507.8125).abs() < 1e-9);
        assert!(gap.interval.unwrap().1 < 100.0);
        let few = measured(&[&itself[..4], &service[..]].concat());
        assert_eq!(find(&few, "partner-self-gap", "billing").estimate, Estimate::withheld(Reason::SmallGroup));
        assert_eq!(find(&few, "partner-self-gap", "billing").basis.n, 4);
    }
}
