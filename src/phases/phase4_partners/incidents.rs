//! What hit customers: who caused it, whether service was told before they called, and how many did.

use std::collections::BTreeMap;

use crate::model::answers::{Incident, PartnerAnswers};
use crate::model::estimate::{Basis, BasisUnit, Estimate, Figure};
use crate::model::evidence::Measurement;
use crate::model::organisation::SERVICE;
use crate::phases::Scope;
use crate::statistics::figure::share_figure;

use super::{measurement, origins};

/// The log of incidents by the partner that caused them. The key "" stands for all partners.
pub(super) struct Incidents<'a> {
    scope: &'a Scope<'a>,
    answers: &'a PartnerAnswers,
    caused: BTreeMap<&'a str, Vec<&'a Incident>>,
}

impl<'a> Incidents<'a> {
    /// Sorts the log; incidents that service caused itself are nobody's silence.
    pub(super) fn gather(scope: &'a Scope<'a>, answers: &'a PartnerAnswers) -> Self {
        let mut caused: BTreeMap<&str, Vec<&Incident>> = BTreeMap::new();
        for incident in answers.incidents.iter().filter(|incident| incident.cause != SERVICE) {
            caused.entry("").or_default().push(incident);
            caused.entry(&incident.cause).or_default().push(incident);
        }
        Incidents { scope, answers, caused }
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

    /// Every measurement of incidents.
    pub(super) fn measure(&self) -> Vec<Measurement> {
        let partners = self.scope.audit.partners.iter().map(|partner| partner.id.as_str());
        std::iter::once("").chain(partners).flat_map(|of| [self.of_silence(of), self.of_calls(of)]).flatten().collect()
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
        let measurements = incidents.measure();
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
    fn absurd_numbers_do_not_overflow() {
        let answers = answers(&[("it", None, Some(u64::MAX)), ("it", None, Some(9))]);
        let case = Case::new();
        let scope = case.scope();
        assert_eq!(Incidents::gather(&scope, &answers).calls("it"), u64::MAX);
    }
}
