//! Requests handed over: how long until the first useful answer, how many get none, and who had promised.

use std::collections::BTreeMap;

use jiff::civil::DateTime;

use crate::model::answers::{Handoff, PartnerAnswers};
use crate::model::estimate::{Basis, BasisUnit, Estimate, Figure, Reason};
use crate::model::evidence::Measurement;
use crate::model::organisation::SERVICE;
use crate::phases::Scope;
use crate::statistics::distribution::normal_quantile;
use crate::statistics::duration::{Survival, Watched, survival};
use crate::statistics::figure::share_figure;
use crate::statistics::mean::LEAST_FOR_INTERVAL;

use super::{measurement, origins};

/// The share answered at the median.
pub(super) const MEDIAN: f64 = 0.5;
/// The share answered at the 90th percentile.
pub(super) const P90: f64 = 0.9;

/// The handoffs of service to one partner, or to all of them.
#[derive(Default)]
struct Requests<'a> {
    handoffs: Vec<&'a Handoff>,
    times: Survival,
}

/// The log of handoffs, sorted by whom they concern. The key "" stands for all partners.
pub(super) struct Handoffs<'a> {
    scope: &'a Scope<'a>,
    answers: &'a PartnerAnswers,
    /// Requests of service by the partner asked.
    asked: BTreeMap<&'a str, Requests<'a>>,
    /// Handoffs of anybody that rest on a promise, by the partner that gave it.
    promised: BTreeMap<&'a str, Vec<&'a Handoff>>,
}

impl<'a> Handoffs<'a> {
    /// Sorts the log. What is not answered was watched until the last moment that the log knows of.
    pub(super) fn gather(scope: &'a Scope<'a>, answers: &'a PartnerAnswers) -> Self {
        let mut asked: BTreeMap<&str, Requests> = BTreeMap::new();
        let mut promised: BTreeMap<&str, Vec<&Handoff>> = BTreeMap::new();
        for handoff in &answers.handoffs {
            if handoff.from == SERVICE && handoff.to != SERVICE {
                asked.entry("").or_default().handoffs.push(handoff);
                asked.entry(&handoff.to).or_default().handoffs.push(handoff);
            }
            if !handoff.promised_by.is_empty() && handoff.promised_by != SERVICE {
                promised.entry("").or_default().push(handoff);
                promised.entry(&handoff.promised_by).or_default().push(handoff);
            }
        }
        if let Some(last) = answers.handoffs.iter().flat_map(moments).max() {
            for requests in asked.values_mut() {
                let watched: Vec<Watched> = requests.handoffs.iter().map(|handoff| watched(handoff, last)).collect();
                requests.times = survival(&watched);
            }
        }
        Handoffs { scope, answers, asked, promised }
    }

    /// Whether service asked this partner for anything.
    pub(super) fn knows(&self, partner: &str) -> bool {
        self.asked.contains_key(partner)
    }

    /// Requests of service to a partner.
    pub(super) fn count(&self, partner: &str) -> u64 {
        self.asked.get(partner).map_or(0, |requests| requests.handoffs.len() as u64)
    }

    /// Handoffs that rest on a promise of this partner.
    pub(super) fn promises(&self, partner: &str) -> u64 {
        self.promised.get(partner).map_or(0, |handoffs| handoffs.len() as u64)
    }

    /// Hours within which this share is answered.
    pub(super) fn hours(&self, partner: &str, share: f64) -> Estimate {
        match self.asked.get(partner) {
            None => Estimate::withheld(Reason::NoData),
            Some(requests) => quantile(&requests.times, share, self.scope.instrument.settings.confidence),
        }
    }

    /// Share of the requests that has no answer.
    pub(super) fn unanswered(&self, partner: &str) -> Estimate {
        let requests = self.asked.get(partner).into_iter().flat_map(|requests| &requests.handoffs);
        let open = requests.filter(|handoff| handoff.answered.is_none()).count() as u64;
        share_figure(open, self.count(partner), None, self.scope.instrument.settings.confidence)
    }

    /// Every measurement of handoffs.
    pub(super) fn measure(&self) -> Vec<Measurement> {
        let partners: Vec<&str> = self.scope.audit.partners.iter().map(|partner| partner.id.as_str()).collect();
        let asked = std::iter::once("").chain(partners.iter().copied()).flat_map(|of| self.of_requests(of));
        let promised = std::iter::once("").chain(partners.iter().copied()).filter_map(|of| self.of_promises(of));
        asked.chain(promised).collect()
    }

    /// Median, 90th percentile and unanswered share of the requests to one partner.
    fn of_requests(&self, of: &str) -> Vec<Measurement> {
        let Some(requests) = self.asked.get(of) else { return Vec::new() };
        let rows = requests.handoffs.iter().map(|handoff| handoff.origin);
        let sources = origins::cells(&self.answers.batches, rows, &["from", "to", "opened", "answered"]);
        let basis = basis(requests.handoffs.len());
        [
            ("handoff-median-hours", self.hours(of, MEDIAN)),
            ("handoff-p90-hours", self.hours(of, P90)),
            ("handoff-unanswered", self.unanswered(of)),
        ]
        .map(|(measure, estimate)| measurement(measure, of, estimate, basis.clone(), sources.clone()))
        .to_vec()
    }

    /// Share of all handoffs that rests on a promise of one partner.
    fn of_promises(&self, of: &str) -> Option<Measurement> {
        let all = &self.answers.handoffs;
        if all.is_empty() {
            return None;
        }
        let share = share_figure(self.promises(of), all.len() as u64, None, self.scope.instrument.settings.confidence);
        let rows = all.iter().map(|handoff| handoff.origin);
        let sources = origins::cells(&self.answers.batches, rows, &["promised-by"]);
        Some(measurement("handoff-promised", of, share, basis(all.len()), sources))
    }
}

fn basis(n: usize) -> Basis {
    Basis { unit: BasisUnit::Handoffs, n: n as u64, of: None }
}

/// Every moment that a handoff knows of.
fn moments(handoff: &Handoff) -> impl Iterator<Item = DateTime> {
    [Some(handoff.opened), handoff.answered, handoff.closed].into_iter().flatten()
}

/// Hours from asking to the answer, or to the last moment of the log.
fn watched(handoff: &Handoff, last: DateTime) -> Watched {
    let until = handoff.answered.unwrap_or(last);
    let hours = until.duration_since(handoff.opened).as_secs_f64() / 3600.0;
    Watched { time: hours.max(0.0), ended: handoff.answered.is_some() }
}

/// A quantile of hours with its interval. Its standard error is half the interval's width over the normal quantile,
/// since a quantile of censored times has no error of its own; without a closed interval there is none.
fn quantile(times: &Survival, share: f64, confidence: f64) -> Estimate {
    let Some(value) = times.quantile(share) else {
        return Estimate::withheld(Reason::TooFewForMethod);
    };
    let closed = normal_quantile((1.0 + confidence) / 2.0)
        .filter(|_| times.ended() as u64 >= LEAST_FOR_INTERVAL)
        .and_then(|z| match times.quantile_interval(share, z) {
            (Some(low), Some(high)) if low < high => Some((z, (low, high))),
            _ => None,
        });
    let standard_error = closed.map(|(z, (low, high))| (high - low) / (2.0 * z));
    Estimate::Shown(Figure {
        value,
        interval: closed.map(|(_, interval)| interval),
        standard_error,
        degrees: standard_error.map(|_| (times.ended() - 1) as f64),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::super::case::{Case, batch, find};
    use super::*;
    use crate::model::answers::Origin;
    use crate::model::provenance::Kind;

    /// Opened at midnight of 1 September; answered after so many hours; promised by.
    fn answers(rows: &[(&str, &str, Option<u32>, &str)]) -> PartnerAnswers {
        let fields = ["from", "to", "opened", "answered", "closed", "outcome", "promised-by"];
        let opened: DateTime = "2026-09-01T00:00".parse().unwrap();
        let handoff = |(row, (from, to, hours, promised)): (usize, &(&str, &str, Option<u32>, &str))| Handoff {
            origin: Origin { batch: 0, row: row as u32 + 2 },
            from: (*from).to_owned(),
            to: (*to).to_owned(),
            opened,
            answered: hours.map(|hours| opened + jiff::SignedDuration::from_hours(i64::from(hours))),
            closed: None,
            outcome: String::new(),
            promised_by: (*promised).to_owned(),
        };
        PartnerAnswers {
            batches: vec![batch("handoffs-1", Kind::Handoffs, &fields)],
            handoffs: rows.iter().enumerate().map(handoff).collect(),
            ..PartnerAnswers::default()
        }
    }

    fn measured(rows: &[(&str, &str, Option<u32>, &str)]) -> Vec<Measurement> {
        let case = Case::new();
        let scope = case.scope();
        let answers = answers(rows);
        Handoffs::gather(&scope, &answers).measure()
    }

    #[test]
    fn open_requests_are_longer_than_everything_seen() {
        let measurements = measured(&[
            ("service", "billing", Some(2), ""),
            ("service", "billing", Some(4), "sales"),
            ("service", "billing", None, ""),
            ("billing", "service", Some(100), "sales"),
            ("service", "sales", Some(9), "service"),
        ]);
        let value = |measure, of| find(&measurements, measure, of).estimate.value();
        assert_eq!(value("handoff-median-hours", "billing"), Some(4.0));
        assert_eq!(
            find(&measurements, "handoff-p90-hours", "billing").estimate,
            Estimate::withheld(Reason::TooFewForMethod)
        );
        assert_eq!(find(&measurements, "handoff-unanswered", "billing").estimate, share_figure(1, 3, None, 0.9));
        // Answered after 2, 4 and 9 hours, one of four open: half are answered from 4 to 9 hours.
        assert_eq!(value("handoff-median-hours", ""), Some(6.5));
        assert_eq!(find(&measurements, "handoff-promised", "sales").estimate, share_figure(2, 5, None, 0.9));
        assert_eq!(find(&measurements, "handoff-promised", "").estimate, share_figure(2, 5, None, 0.9));
        assert_eq!(find(&measurements, "handoff-promised", "it").estimate, share_figure(0, 5, None, 0.9));
        assert!(measurements.iter().all(|m| m.measure == "handoff-promised" || m.of != "it"));
    }

    #[test]
    fn sources_are_the_rows_of_the_partner() {
        let measurements = measured(&[
            ("service", "billing", Some(2), ""),
            ("service", "sales", Some(4), ""),
            ("service", "billing", None, ""),
        ]);
        let median = find(&measurements, "handoff-median-hours", "billing");
        assert_eq!(median.sources[0].cells, ["A2", "A4", "B2", "B4", "C2", "C4", "D2", "D4"]);
        assert_eq!(median.basis, Basis { unit: BasisUnit::Handoffs, n: 2, of: None });
        assert_eq!(find(&measurements, "handoff-promised", "it").sources[0].cells, ["G2:G4"]);
    }

    #[test]
    fn many_requests_have_an_interval() {
        let rows: Vec<(&str, &str, Option<u32>, &str)> =
            (1..=40).map(|hours| ("service", "it", Some(hours), "")).collect();
        let median = find(&measured(&rows), "handoff-median-hours", "it").estimate.figure().unwrap().clone();
        assert_eq!(median.value, 20.5);
        let (low, high) = median.interval.unwrap();
        assert!(low < 20.0 && low > 10.0 && high > 21.0 && high < 30.0, "{low} {high}");
        assert_eq!(median.standard_error, Some((high - low) / (2.0 * normal_quantile(0.95).unwrap())));
        assert_eq!(median.degrees, Some(39.0));
    }

    #[test]
    fn equal_times_claim_no_certainty() {
        let rows = [("service", "it", Some(8), ""); 9];
        assert_eq!(find(&measured(&rows), "handoff-median-hours", "it").estimate, Estimate::exact(8.0));
    }
}
