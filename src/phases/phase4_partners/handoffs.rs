//! Requests handed over: how long until the first useful answer and the end, how many get none, how many come back, and
//! who had promised.

use std::collections::BTreeMap;

use jiff::civil::DateTime;

use crate::model::answers::{Handoff, PartnerAnswers};
use crate::model::diagnosis::{HandoffKind, HandoffTimes};
use crate::model::estimate::{Basis, BasisUnit, Estimate, Figure, Reason};
use crate::model::evidence::Measurement;
use crate::model::organisation::SERVICE;
use crate::model::provenance::Source;
use crate::phases::Scope;
use crate::statistics::distribution::normal_quantile;
use crate::statistics::duration::{Survival, Watched, survival};
use crate::statistics::figure::share_figure;
use crate::statistics::mean::LEAST_FOR_INTERVAL;

use super::{measurement, origins};

/// The share answered at the median.
pub(super) const MEDIAN: f64 = 0.5;
/// The share answered at the 90th percentile.
const P90: f64 = 0.9;

/// The handoffs of service to one partner, or to all of them, or of one kind.
#[derive(Default)]
struct Requests<'a> {
    handoffs: Vec<&'a Handoff>,
    /// Hours until the first useful answer.
    answered: Survival,
    /// Hours until the end.
    closed: Survival,
}

/// The log of handoffs, sorted by whom they concern. The key "" stands for all partners.
pub(super) struct Handoffs<'a> {
    scope: &'a Scope<'a>,
    answers: &'a PartnerAnswers,
    /// Requests of service by the partner asked.
    asked: BTreeMap<&'a str, Requests<'a>>,
    /// Handoffs of anybody that rest on a promise, by the partner that gave it.
    promised: BTreeMap<&'a str, Vec<&'a Handoff>>,
    /// The last moment that the log knows of.
    last: Option<DateTime>,
}

impl<'a> Handoffs<'a> {
    /// Sorts the log. What is not answered was watched until the last moment that the log knows of.
    pub(super) fn gather(scope: &'a Scope<'a>, answers: &'a PartnerAnswers) -> Self {
        let last = answers.handoffs.iter().flat_map(moments).max();
        let mut asked: BTreeMap<&str, Vec<&Handoff>> = BTreeMap::new();
        let mut promised: BTreeMap<&str, Vec<&Handoff>> = BTreeMap::new();
        for handoff in &answers.handoffs {
            if is_request(handoff) {
                asked.entry("").or_default().push(handoff);
                asked.entry(&handoff.to).or_default().push(handoff);
            }
            if !handoff.promised_by.is_empty() && handoff.promised_by != SERVICE {
                promised.entry("").or_default().push(handoff);
                promised.entry(&handoff.promised_by).or_default().push(handoff);
            }
        }
        let asked = asked.into_iter().map(|(of, handoffs)| (of, Requests::of(handoffs, last))).collect();
        Handoffs { scope, answers, asked, promised, last }
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

    /// How long the requests to a partner took, and what became of them.
    pub(super) fn times(&self, partner: &str) -> HandoffTimes {
        self.asked.get(partner).unwrap_or(&Requests::default()).times(self.scope.instrument.settings.confidence)
    }

    /// Requests of service by kind, the most frequent first; kinds that are rarer than what may be classed stand
    /// together with requests of no kind at the end. Nothing when no kind was written at all.
    pub(super) fn kinds(&self) -> Vec<HandoffKind> {
        let mut kinds: BTreeMap<String, Vec<&Handoff>> = BTreeMap::new();
        for handoff in self.asked.get("").into_iter().flat_map(|requests| &requests.handoffs) {
            kinds.entry(folded(&handoff.kind)).or_default().push(handoff);
        }
        let least = self.scope.instrument.settings.classing.least_basis as usize;
        let frequent = |kind: &str, handoffs: &[&Handoff]| !kind.is_empty() && handoffs.len() >= least;
        let (shown, rest): (Vec<_>, Vec<_>) = kinds.into_iter().partition(|(kind, all)| frequent(kind, all));
        if shown.is_empty() {
            return Vec::new();
        }
        let mut shown: Vec<(String, Vec<&Handoff>)> =
            shown.into_iter().map(|(_, handoffs)| (usual_spelling(&handoffs), handoffs)).collect();
        shown.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(&b.0)));
        let rest: Vec<&Handoff> = rest.into_iter().flat_map(|(_, handoffs)| handoffs).collect();
        let rest = (!rest.is_empty()).then_some((String::new(), rest));
        let confidence = self.scope.instrument.settings.confidence;
        let kinds = shown.into_iter().chain(rest).map(|(name, handoffs)| HandoffKind {
            name,
            handoffs: handoffs.len() as u64,
            times: Requests::of(handoffs, self.last).times(confidence),
        });
        kinds.collect()
    }

    /// Every measurement of handoffs.
    pub(super) fn measure(&self) -> Vec<Measurement> {
        let partners: Vec<&str> = self.scope.audit.partners.iter().map(|partner| partner.id.as_str()).collect();
        let asked = std::iter::once("").chain(partners.iter().copied()).flat_map(|of| self.of_requests(of));
        let promised = std::iter::once("").chain(partners.iter().copied()).filter_map(|of| self.of_promises(of));
        asked.chain(promised).collect()
    }

    /// Times and shares of the requests to one partner.
    fn of_requests(&self, of: &str) -> Vec<Measurement> {
        let Some(requests) = self.asked.get(of) else { return Vec::new() };
        let times = requests.times(self.scope.instrument.settings.confidence);
        let cells = |end: &str| {
            let rows = requests.handoffs.iter().map(|handoff| handoff.origin);
            origins::cells(&self.answers.batches, rows, &["from", "to", "opened", end])
        };
        let of_all = |measure: &str, estimate, sources: &[Source]| {
            measurement(measure, of, estimate, basis(requests.handoffs.len(), None), sources.to_vec())
        };
        let answered = cells("answered");
        let mut found = vec![
            of_all("handoff-median-hours", times.median_hours, &answered),
            of_all("handoff-p90-hours", times.p90_hours, &answered),
            of_all("handoff-unanswered", times.unanswered, &answered),
        ];
        if requests.closed.ended() > 0 {
            let closed = cells("closed");
            found.push(of_all("handoff-closed-median-hours", times.closed_median_hours, &closed));
            found.push(of_all("handoff-closed-p90-hours", times.closed_p90_hours, &closed));
        }
        found.extend(self.of_reopened(of, requests, times.reopened));
        found
    }

    /// Share opened again, over the requests of which it is known.
    fn of_reopened(&self, of: &str, requests: &Requests, share: Estimate) -> Option<Measurement> {
        let known = requests.handoffs.iter().filter(|handoff| handoff.reopened.is_some());
        let rows: Vec<_> = known.map(|handoff| handoff.origin).collect();
        let basis = basis(rows.len(), Some(requests.handoffs.len()));
        let some = !rows.is_empty();
        let sources = origins::cells(&self.answers.batches, rows, &["from", "to", "reopened"]);
        some.then(|| measurement("handoff-reopened", of, share, basis, sources))
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
        Some(measurement("handoff-promised", of, share, basis(all.len(), None), sources))
    }
}

impl<'a> Requests<'a> {
    fn of(handoffs: Vec<&'a Handoff>, last: Option<DateTime>) -> Self {
        let watched = |end: fn(&Handoff) -> Option<DateTime>| {
            let watched: Vec<Watched> =
                handoffs.iter().filter_map(|handoff| Some(watched(handoff.opened, end(handoff), last?))).collect();
            survival(&watched)
        };
        let (answered, closed) = (watched(|handoff| handoff.answered), watched(|handoff| handoff.closed));
        Requests { handoffs, answered, closed }
    }

    fn times(&self, confidence: f64) -> HandoffTimes {
        let hours = |times: &Survival, share| match self.handoffs.is_empty() {
            true => Estimate::withheld(Reason::NoData),
            false => quantile(times, share, confidence),
        };
        // A log in which nothing was ever closed does not keep that column.
        let end = |share| match self.closed.ended() {
            0 => Estimate::withheld(Reason::NoData),
            _ => hours(&self.closed, share),
        };
        let count =
            |wanted: fn(&Handoff) -> bool| self.handoffs.iter().filter(|handoff| wanted(handoff)).count() as u64;
        let share = |of: u64, n: u64| share_figure(of, n, None, confidence);
        HandoffTimes {
            median_hours: hours(&self.answered, MEDIAN),
            p90_hours: hours(&self.answered, P90),
            closed_median_hours: end(MEDIAN),
            closed_p90_hours: end(P90),
            unanswered: share(count(|handoff| handoff.answered.is_none()), self.handoffs.len() as u64),
            reopened: share(
                count(|handoff| handoff.reopened == Some(true)),
                count(|handoff| handoff.reopened.is_some()),
            ),
        }
    }
}

/// Whether service asks another department.
fn is_request(handoff: &Handoff) -> bool {
    handoff.from == SERVICE && handoff.to != SERVICE
}

/// A kind as it is compared: spelling of letters and spaces does not count.
fn folded(kind: &str) -> String {
    kind.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// How the kind is written most often, the first of the alphabet among equals.
fn usual_spelling(handoffs: &[&Handoff]) -> String {
    let mut spellings: BTreeMap<&str, usize> = BTreeMap::new();
    for handoff in handoffs {
        *spellings.entry(handoff.kind.trim()).or_default() += 1;
    }
    let most = spellings.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
    most.map_or(String::new(), |(kind, _)| (*kind).to_owned())
}

fn basis(n: usize, of: Option<usize>) -> Basis {
    Basis { unit: BasisUnit::Handoffs, n: n as u64, of: of.map(|of| of as u64) }
}

/// Every moment that a handoff knows of.
fn moments(handoff: &Handoff) -> impl Iterator<Item = DateTime> {
    [Some(handoff.opened), handoff.answered, handoff.closed].into_iter().flatten()
}

/// Hours from asking to the end, or to the last moment of the log.
fn watched(opened: DateTime, end: Option<DateTime>, last: DateTime) -> Watched {
    let hours = end.unwrap_or(last).duration_since(opened).as_secs_f64() / 3600.0;
    Watched { time: hours.max(0.0), ended: end.is_some() }
}

/// A quantile of times with its interval. Its standard error is half the interval's width over the normal quantile,
/// since a quantile of censored times has no error of its own; without a closed interval there is none.
pub(super) fn quantile(times: &Survival, share: f64, confidence: f64) -> Estimate {
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
            kind: String::new(),
            reopened: None,
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

    /// Requests of service to billing, closed after so many hours, with kind and whether they came back.
    fn of_kinds(rows: &[(&str, Option<u32>, Option<bool>)]) -> PartnerAnswers {
        let asked: Vec<(&str, &str, Option<u32>, &str)> =
            rows.iter().map(|(_, hours, _)| ("service", "billing", *hours, "")).collect();
        let mut answers = answers(&asked);
        for (handoff, (kind, _, reopened)) in answers.handoffs.iter_mut().zip(rows) {
            handoff.closed = handoff.answered.map(|at| at + jiff::SignedDuration::from_hours(24));
            handoff.kind = (*kind).to_owned();
            handoff.reopened = *reopened;
        }
        answers
    }

    #[test]
    fn the_end_and_what_comes_back_are_counted_where_they_are_known() {
        let answers = of_kinds(&[
            ("Invoice", Some(2), Some(true)),
            ("Invoice", Some(4), Some(false)),
            ("Invoice", None, None),
            ("Invoice", Some(6), Some(false)),
        ]);
        let case = Case::new();
        let scope = case.scope();
        let handoffs = Handoffs::gather(&scope, &answers);
        let times = handoffs.times("billing");
        assert_eq!(times.closed_median_hours.value(), Some(29.0));
        assert_eq!(times.reopened, share_figure(1, 3, None, 0.9));
        let measurements = handoffs.measure();
        let reopened = find(&measurements, "handoff-reopened", "billing");
        assert_eq!(reopened.basis, Basis { unit: BasisUnit::Handoffs, n: 3, of: Some(4) });
        assert_eq!(find(&measurements, "handoff-closed-median-hours", "").estimate.value(), Some(29.0));
        assert_eq!(handoffs.times("it").reopened, Estimate::withheld(Reason::NoData));
    }

    #[test]
    fn kinds_are_the_same_however_they_are_spelt_and_rare_ones_stand_together() {
        let row = |kind: &'static str, hours: u32| (kind, Some(hours), None);
        let mut rows: Vec<_> = (1..=4).map(|hours| row("Invoice wrong", hours)).collect();
        rows.extend([row("invoice  WRONG", 5), row("Meter", 1), row("", 9)]);
        rows.extend((1..=6).map(|hours| row("Contract", hours)));
        let answers = of_kinds(&rows);
        let case = Case::new();
        let scope = case.scope();
        let kinds = Handoffs::gather(&scope, &answers).kinds();
        let named: Vec<(&str, u64)> = kinds.iter().map(|kind| (kind.name.as_str(), kind.handoffs)).collect();
        assert_eq!(named, [("Contract", 6), ("Invoice wrong", 5), ("", 2)]);
        assert_eq!(kinds[1].times.median_hours.value(), Some(3.0));
        let without = of_kinds(&[("", Some(1), None), ("rare", Some(1), None)]);
        assert!(Handoffs::gather(&scope, &without).kinds().is_empty());
    }
}
