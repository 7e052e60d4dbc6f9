//! What hit customers: who caused it, who noticed, whether and when service was told, and how many called.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};

use crate::model::answers::{Incident, PartnerAnswers};
use crate::model::diagnosis::Noticed;
use crate::model::estimate::{Basis, BasisUnit, Estimate, Figure, Reason};
use crate::model::evidence::Measurement;
use crate::model::organisation::SERVICE;
use crate::phases::Scope;
use crate::statistics::duration::{Watched, survival};
use crate::statistics::figure::share_figure;

use super::costs::{CallSeries, Cost};
use super::handoffs::{MEDIAN, quantile};
use super::{measurement, origins};

/// The log of incidents by the partner that caused them. The key "" stands for all partners.
pub(super) struct Incidents<'a> {
    scope: &'a Scope<'a>,
    answers: &'a PartnerAnswers,
    caused: BTreeMap<&'a str, Vec<&'a Incident>>,
    /// The last moment that the log knows of.
    last: Option<DateTime>,
}

impl<'a> Incidents<'a> {
    /// Sorts the log; incidents that service caused itself are nobody's silence.
    pub(super) fn gather(scope: &'a Scope<'a>, answers: &'a PartnerAnswers) -> Self {
        let mut caused: BTreeMap<&str, Vec<&Incident>> = BTreeMap::new();
        for incident in answers.incidents.iter().filter(|incident| incident.cause != SERVICE) {
            caused.entry("").or_default().push(incident);
            caused.entry(&incident.cause).or_default().push(incident);
        }
        let last = answers.incidents.iter().flat_map(moments).max();
        Incidents { scope, answers, caused, last }
    }

    fn of(&self, partner: &str) -> &[&'a Incident] {
        self.caused.get(partner).map_or(&[], Vec::as_slice)
    }

    /// Whether this partner caused any.
    pub(super) fn knows(&self, partner: &str) -> bool {
        !self.of(partner).is_empty()
    }

    /// How many this partner caused.
    pub(super) fn count(&self, partner: &str) -> u64 {
        self.of(partner).len() as u64
    }

    /// Share that service was not told of before customers called, where that is known.
    pub(super) fn unannounced(&self, partner: &str) -> Estimate {
        let told: Vec<bool> = self.of(partner).iter().filter_map(|incident| incident.told_before).collect();
        let untold = told.iter().filter(|&&told| !told).count() as u64;
        share_figure(untold, told.len() as u64, None, self.scope.instrument.settings.confidence)
    }

    /// Customers affected, where that is known.
    pub(super) fn customers(&self, partner: &str) -> u64 {
        total(self.of(partner).iter().filter_map(|incident| incident.customers))
    }

    /// Calls caused, where that is known.
    pub(super) fn calls(&self, partner: &str) -> u64 {
        total(self.of(partner).iter().filter_map(|incident| incident.calls))
    }

    /// Median minutes from detection to telling service. An incident of which service was never told was kept quiet until
    /// the last moment that the log knows of.
    pub(super) fn telling_minutes(&self, partner: &str) -> Estimate {
        let watched: Vec<Watched> = self.of(partner).iter().filter_map(|incident| self.kept_quiet(incident)).collect();
        match watched.is_empty() {
            true => Estimate::withheld(Reason::NoData),
            false => quantile(&survival(&watched), MEDIAN, self.scope.instrument.settings.confidence),
        }
    }

    /// Minutes from detection to telling; `None` where it is not known when, or whether, service was told.
    fn kept_quiet(&self, incident: &Incident) -> Option<Watched> {
        let detected = incident.detected?;
        let until = match (incident.told, incident.told_before) {
            (Some(told), _) => told,
            (None, Some(false)) => self.last?,
            (None, _) => return None,
        };
        let minutes = until.duration_since(detected).as_secs_f64() / 60.0;
        Some(Watched { time: minutes.max(0.0), ended: incident.told.is_some() })
    }

    /// Who noticed first, by the department that caused the incident, in the instrument's order; only who noticed any.
    pub(super) fn noticed(&self) -> Vec<Noticed> {
        let by = |partner: &str, who: &str| self.of(partner).iter().filter(|i| i.noticed_by == who).count() as u64;
        let choices = self.scope.instrument.logs.noticed_by.iter();
        let noticed = choices.map(|choice| Noticed {
            id: choice.id.clone(),
            name: choice.label.clone(),
            incidents: self.scope.audit.partners.iter().map(|partner| by(&partner.id, &choice.id)).collect(),
            total: by("", &choice.id),
        });
        noticed.filter(|noticed| noticed.total > 0).collect()
    }

    /// What the call series says that the incidents of a partner cost.
    pub(super) fn cost(&self, partner: &str, calls: &CallSeries) -> Option<Cost> {
        let began: Vec<Date> = self.of(partner).iter().map(|incident| incident.began.date()).collect();
        calls.cost(&began, self.scope.instrument.settings.confidence)
    }

    /// Every measurement of incidents; `calls` is the figure that counts calls, when there is one.
    pub(super) fn measure(&self, calls: Option<&CallSeries>) -> Vec<Measurement> {
        let partners = self.scope.audit.partners.iter().map(|partner| partner.id.as_str());
        let all = std::iter::once("")
            .chain(partners)
            .flat_map(|of| [self.of_silence(of), self.of_calls(of), self.of_telling(of), self.of_cost(of, calls)]);
        all.flatten().collect()
    }

    fn of_telling(&self, of: &str) -> Option<Measurement> {
        let known = |incident: &Incident| self.kept_quiet(incident).is_some();
        self.measured("incident-telling-minutes", of, self.telling_minutes(of), "told", known)
    }

    fn of_cost(&self, of: &str, calls: Option<&CallSeries>) -> Option<Measurement> {
        let cost = self.cost(of, calls?)?;
        let basis = Basis { unit: BasisUnit::Periods, n: cost.periods, of: None };
        let fields = ["period", self.scope.instrument.logs.calls.as_str()];
        let sources = origins::cells(&self.answers.batches, cost.rows, &fields);
        Some(measurement("incident-excess-calls", of, cost.excess, basis, sources))
    }

    fn of_silence(&self, of: &str) -> Option<Measurement> {
        let known = |incident: &Incident| incident.told_before.is_some();
        self.measured("incident-unannounced", of, self.unannounced(of), "told-before", known)
    }

    fn of_calls(&self, of: &str) -> Option<Measurement> {
        self.measured("incident-calls", of, self.calls_figure(of), "calls", |incident| incident.calls.is_some())
    }

    /// The calls as a total. The log holds all of them, so there is no interval; but had the same process run again, other
    /// incidents would have come. When they come independently of one another (a compound Poisson process), the standard
    /// error of the total is the root of the sum of squares. `None` below two incidents.
    fn calls_figure(&self, of: &str) -> Estimate {
        let calls: Vec<f64> = self.of(of).iter().filter_map(|incident| incident.calls).map(|c| c as f64).collect();
        let squares: f64 = calls.iter().map(|calls| calls * calls).sum();
        let standard_error = (calls.len() >= 2 && squares > 0.0).then(|| squares.sqrt());
        Estimate::Shown(Figure {
            value: self.calls(of) as f64,
            interval: None,
            standard_error,
            degrees: standard_error.map(|_| (calls.len() - 1) as f64),
        })
    }

    /// A measurement that rests on the incidents where its field is known, of all that the partner caused.
    fn measured(
        &self,
        measure: &str,
        of: &str,
        estimate: Estimate,
        field: &str,
        known: impl Fn(&Incident) -> bool,
    ) -> Option<Measurement> {
        let rows: Vec<_> = self.of(of).iter().filter(|i| known(i)).map(|incident| incident.origin).collect();
        let basis = Basis { unit: BasisUnit::Incidents, n: rows.len() as u64, of: Some(self.count(of)) };
        let sources = origins::cells(&self.answers.batches, rows, &["cause", field]);
        (basis.n > 0).then(|| measurement(measure, of, estimate, basis, sources))
    }
}

/// Every moment that an incident knows of.
fn moments(incident: &Incident) -> impl Iterator<Item = DateTime> {
    [Some(incident.began), incident.detected, incident.told].into_iter().flatten()
}

/// A sum that ends at the largest number instead of overflowing.
fn total(numbers: impl Iterator<Item = u64>) -> u64 {
    numbers.fold(0, u64::saturating_add)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::super::case::{Case, batch, find};
    use super::*;
    use crate::model::answers::Origin;
    use crate::model::provenance::Kind;

    /// Cause, told before, calls.
    fn answers(rows: &[(&str, Option<bool>, Option<u64>)]) -> PartnerAnswers {
        let fields = ["cause", "began", "noticed-by", "told-before", "customers", "calls"];
        let incident = |(row, (cause, told_before, calls)): (usize, &(&str, Option<bool>, Option<u64>))| Incident {
            origin: Origin { batch: 0, row: row as u32 + 2 },
            cause: (*cause).to_owned(),
            began: "2026-09-01T08:00".parse().unwrap(),
            noticed_by: String::new(),
            told_before: *told_before,
            customers: Some(10),
            calls: *calls,
            detected: None,
            told: None,
        };
        PartnerAnswers {
            batches: vec![batch("incidents-1", Kind::Incidents, &fields)],
            incidents: rows.iter().enumerate().map(incident).collect(),
            ..PartnerAnswers::default()
        }
    }

    #[test]
    fn silence_counts_where_it_is_known() {
        let answers = answers(&[
            ("billing", Some(false), Some(300)),
            ("billing", Some(true), Some(20)),
            ("billing", None, None),
            ("it", Some(false), None),
            ("service", Some(false), Some(7)),
        ]);
        let case = Case::new();
        let scope = case.scope();
        let incidents = Incidents::gather(&scope, &answers);
        let measurements = incidents.measure(None);
        let unannounced = find(&measurements, "incident-unannounced", "billing");
        assert_eq!(unannounced.estimate, share_figure(1, 2, None, 0.9));
        assert_eq!(unannounced.basis, Basis { unit: BasisUnit::Incidents, n: 2, of: Some(3) });
        assert_eq!(unannounced.sources[0].cells, ["A2:A3", "D2:D3"]);
        assert_eq!(find(&measurements, "incident-unannounced", "").estimate, share_figure(2, 3, None, 0.9));
        let calls = find(&measurements, "incident-calls", "billing");
        let standard_error = Some((300.0_f64 * 300.0 + 20.0 * 20.0).sqrt());
        let figure = Figure { value: 320.0, interval: None, standard_error, degrees: Some(1.0) };
        assert_eq!(calls.estimate, Estimate::Shown(figure));
        assert_eq!(find(&measurements, "incident-calls", "").estimate, calls.estimate);
        assert!(!measurements.iter().any(|m| m.measure == "incident-calls" && m.of == "it"));
        assert_eq!(
            (incidents.count("billing"), incidents.customers("billing"), incidents.knows("sales")),
            (3, 30, false)
        );
    }

    #[test]
    fn an_incident_kept_quiet_counts_for_as_long_as_it_was_watched() {
        let mut answers = answers(&[("it", Some(true), None), ("it", Some(false), None), ("it", Some(false), None)]);
        let at = |minute: i64| answers.incidents[0].began + jiff::SignedDuration::from_mins(minute);
        let moments = [(at(5), Some(at(15))), (at(10), Some(at(50))), (at(0), None)];
        for (incident, (detected, told)) in answers.incidents.iter_mut().zip(moments) {
            (incident.detected, incident.told) = (Some(detected), told);
        }
        let case = Case::new();
        let scope = case.scope();
        let incidents = Incidents::gather(&scope, &answers);
        // Told after 10 and 40 minutes, never told of the third in the 50 minutes that the log knows of.
        assert_eq!(incidents.telling_minutes("it").value(), Some(40.0));
        let telling = incidents.measure(None);
        assert_eq!(find(&telling, "incident-telling-minutes", "it").basis.n, 3);
        assert_eq!(incidents.telling_minutes("sales"), Estimate::withheld(Reason::NoData));
    }

    #[test]
    fn absurd_numbers_do_not_overflow() {
        let answers = answers(&[("it", None, Some(u64::MAX)), ("it", None, Some(9))]);
        let case = Case::new();
        let scope = case.scope();
        assert_eq!(Incidents::gather(&scope, &answers).calls("it"), u64::MAX);
    }
}
