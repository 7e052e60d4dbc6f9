//! Phase 4: what cooperating departments know. Ratings both ways, requests handed over, incidents, operating figures.

#[cfg(test)]
mod case;
mod charts;
mod costs;
mod dependencies;
mod gaps;
mod handoffs;
mod incidents;
mod line;
mod observer;
mod origins;
mod raters;
mod ratings;

use crate::model::answers::PartnerAnswers;
use crate::model::diagnosis::{PartnerView, PartnersView};
use crate::model::estimate::{Basis, Estimate, Reason};
use crate::model::evidence::Measurement;
use crate::model::organisation::{Partner, SERVICE};
use crate::model::provenance::Source;
use crate::phases::Scope;

use costs::CallSeries;
use handoffs::Handoffs;
use incidents::Incidents;
use ratings::Ratings;

pub use observer::observed_errors;

/// What the partners' side says: the view for the report, and every measurement of phase 4 that there is data for.
///
/// Minutes of waiting for a partner are observed in phase 1 and left empty here.
pub fn assess(scope: &Scope, answers: &PartnerAnswers) -> (PartnersView, Vec<Measurement>) {
    let ratings = Ratings::gather(scope, answers);
    let handoffs = Handoffs::gather(scope, answers);
    let incidents = Incidents::gather(scope, answers);
    let lines = line::lines(scope, answers);
    let calls = CallSeries::of(&lines, &scope.instrument.logs.calls);
    let declared = &scope.audit.partners;
    let heard = declared.iter().filter(|p| ratings.hears(&p.id) || handoffs.knows(&p.id) || incidents.knows(&p.id));
    let view = PartnersView {
        heard: (heard.count() as u64, declared.len() as u64),
        raters: declared.iter().map(|partner| (partner.id.clone(), ratings.raters_of_service(&partner.id))).collect(),
        partners: declared
            .iter()
            .map(|partner| {
                partner_view(
                    scope,
                    partner,
                    &Known { ratings: &ratings, handoffs: &handoffs, incidents: &incidents, calls: calls.as_ref() },
                )
            })
            .collect(),
        dependencies: dependencies::matrix(scope, &ratings),
        gaps: gaps::largest(scope, &ratings),
        kinds: handoffs.kinds(),
        noticed: incidents.noticed(),
        series: lines.iter().map(|line| charts::view(scope, line)).collect(),
    };
    let of_series = lines.iter().flat_map(|line| charts::measure(scope, line, answers)).collect();
    let measurements = [ratings.measure(), handoffs.measure(), incidents.measure(calls.as_ref()), of_series];
    (view, measurements.into_iter().flatten().collect())
}

/// What is known of all partners.
struct Known<'a> {
    ratings: &'a Ratings<'a>,
    handoffs: &'a Handoffs<'a>,
    incidents: &'a Incidents<'a>,
    calls: Option<&'a CallSeries<'a>>,
}

/// One partner from all sides.
fn partner_view(scope: &Scope, partner: &Partner, known: &Known) -> PartnerView {
    let id = &partner.id;
    let Known { ratings, handoffs, incidents, calls } = known;
    let cost = calls.and_then(|calls| incidents.cost(id, calls));
    PartnerView {
        id: id.clone(),
        name: partner.name.clone(),
        rated_by_service: ratings.by_service(id).estimate,
        rates_service: ratings.of_service(id).estimate,
        rates_itself: ratings.of_itself(id).estimate,
        expected_by_service: gaps::short_of_expectation(scope, ratings, SERVICE, id),
        expected_of_service: gaps::short_of_expectation(scope, ratings, id, SERVICE),
        handoffs: handoffs.count(id),
        times: handoffs.times(id),
        promises: handoffs.promises(id),
        incidents: incidents.count(id),
        unannounced: incidents.unannounced(id),
        customers: incidents.customers(id),
        calls: incidents.calls(id),
        excess_calls: cost.as_ref().map_or(Estimate::withheld(Reason::NoData), |cost| cost.excess.clone()),
        beyond_limit: cost.as_ref().map(|cost| cost.beyond_limit),
        incident_periods: cost.map_or(0, |cost| cost.periods),
        telling_minutes: incidents.telling_minutes(id),
        waiting: Estimate::withheld(Reason::NoData),
    }
}

/// A measurement without agreement and cautions.
fn measurement(measure: &str, of: &str, estimate: Estimate, basis: Basis, sources: Vec<Source>) -> Measurement {
    Measurement {
        measure: measure.to_owned(),
        of: of.to_owned(),
        estimate,
        basis,
        agreement: None,
        cautions: Vec::new(),
        sources,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use std::time::{Duration, Instant};

    use super::case::{Case, batch};
    use super::*;
    use crate::model::answers::{Handoff, Incident, Origin};
    use crate::model::provenance::Kind;

    /// A busy log: every fourth handoff open, partners in turn.
    fn log(handoffs: u32, incidents: u32) -> PartnerAnswers {
        let began: jiff::civil::DateTime = "2026-09-01T08:00".parse().unwrap();
        let partner = |i: u32| ["billing", "sales", "it"][i as usize % 3].to_owned();
        let later = |minutes: u32| began + jiff::SignedDuration::from_mins(i64::from(minutes));
        let handoff = |i: u32| Handoff {
            origin: Origin { batch: 0, row: i + 2 },
            from: "service".to_owned(),
            to: partner(i),
            opened: later(i),
            answered: (!i.is_multiple_of(4)).then(|| later(i + 60 + i % 977)),
            closed: None,
            outcome: String::new(),
            promised_by: if i.is_multiple_of(5) { "sales".to_owned() } else { String::new() },
            kind: String::new(),
            reopened: None,
        };
        let incident = |i: u32| Incident {
            origin: Origin { batch: 1, row: i + 2 },
            cause: partner(i),
            began: later(i),
            noticed_by: String::new(),
            told_before: Some(i.is_multiple_of(2)),
            customers: Some(1),
            calls: Some(2),
            detected: None,
            told: None,
        };
        PartnerAnswers {
            batches: vec![
                batch("handoffs-1", Kind::Handoffs, &["from", "to", "opened", "answered", "promised-by"]),
                batch("incidents-1", Kind::Incidents, &["cause", "told-before", "calls"]),
            ],
            handoffs: (0..handoffs).map(handoff).collect(),
            incidents: (0..incidents).map(incident).collect(),
            ..PartnerAnswers::default()
        }
    }

    #[test]
    fn a_partner_is_seen_from_all_sides() {
        let case = Case::new();
        let (view, _) = assess(&case.scope(), &log(60, 7));
        assert_eq!(view.heard, (3, 3));
        let [billing, sales, _] = &view.partners[..] else { panic!("three partners") };
        assert_eq!((billing.handoffs, billing.promises, billing.incidents, billing.calls), (20, 0, 3, 6));
        assert_eq!((sales.handoffs, sales.promises, sales.incidents, sales.customers), (20, 12, 2, 2));
        assert_eq!(billing.times.unanswered.value(), Some(0.25));
        assert_eq!(billing.rates_service, Estimate::withheld(Reason::NoData));
        assert_eq!(billing.waiting, Estimate::withheld(Reason::NoData));
    }

    #[test]
    fn an_empty_log_says_nothing() {
        let case = Case::new();
        let (view, measurements) = assess(&case.scope(), &PartnerAnswers::default());
        assert!(measurements.is_empty());
        assert_eq!((view.heard, view.series.len()), ((0, 3), 0));
        assert_eq!(view.partners[0].times.median_hours, Estimate::withheld(Reason::NoData));
        assert_eq!(view.partners[0].unannounced, Estimate::withheld(Reason::NoData));
    }

    /// Far over the second that 50,000 handoffs may take would mean that something grows with the square of the rows.
    #[test]
    fn fifty_thousand_handoffs_are_quick() {
        let case = Case::new();
        let answers = log(50_000, 10_000);
        let before = Instant::now();
        let (_, measurements) = assess(&case.scope(), &answers);
        let took = before.elapsed();
        assert!(!measurements.is_empty());
        assert!(took < Duration::from_secs(5), "{took:?}");
    }
}
