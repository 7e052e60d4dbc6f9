//! The measurements of observed days. The person-day is the unit, so errors are those of clusters.

use crate::model::answers::{Activity, JobAnswers};
use crate::model::diagnosis::TimeShare;
use crate::model::estimate::{Basis, BasisUnit, Estimate};
use crate::model::evidence::{Caution, Measurement};
use crate::model::instrument::CategoryRole;
use crate::model::provenance::Kind;
use crate::phases::Scope;
use crate::statistics::cluster;

use super::observed::{Day, Observed};
use super::sources::of_kind;

/// Roles of working time with the words they have in measurements.
pub(super) const ROLES: [(CategoryRole, &str); 7] = [
    (CategoryRole::Core, "core"),
    (CategoryRole::Searching, "searching"),
    (CategoryRole::Waiting, "waiting"),
    (CategoryRole::Failure, "failure"),
    (CategoryRole::Rework, "rework"),
    (CategoryRole::Administration, "administration"),
    (CategoryRole::Other, "other"),
];

/// What all measurements are made from.
struct Making<'a> {
    scope: &'a Scope<'a>,
    answers: &'a JobAnswers,
    observed: &'a Observed<'a>,
}

/// Every measurement that rests on observation alone.
pub(super) fn measurements(scope: &Scope, answers: &JobAnswers, observed: &Observed) -> Vec<Measurement> {
    let making = Making { scope, answers, observed };
    let mut found: Vec<Measurement> = ROLES.iter().map(|(role, word)| making.share(*role, word)).collect();
    found.push(making.failures_a_day());
    found.push(making.failure_minutes_a_day());
    found.push(making.interruptions_an_hour());
    found.push(making.switches_an_hour());
    found.push(making.system_switches_an_hour());
    found.push(making.a_case("observation-systems-a-case", "systems", |activity| activity.systems));
    found.push(making.a_case("observation-windows-a-case", "windows", |activity| activity.windows));
    found.push(making.waiting_minutes_a_day(""));
    found.extend(scope.audit.partners.iter().map(|partner| making.waiting_minutes_a_day(&partner.id)));
    found
}

/// Share of working time by category, in the instrument's order.
pub(super) fn time_shares(scope: &Scope, observed: &Observed) -> Vec<TimeShare> {
    let working = scope.instrument.observation.categories.iter().filter(|c| c.role != CategoryRole::Break);
    working
        .map(|category| TimeShare {
            category: category.id.clone(),
            name: category.name.clone(),
            role: category.role,
            share: observed.share(scope, |_| true, |seen| seen.activity.category == category.id),
        })
        .collect()
}

impl Making<'_> {
    fn measurement(&self, measure: &str, of: &str, estimate: Estimate, days: usize, fields: &[&str]) -> Measurement {
        let least = self.scope.instrument.settings.gates.person_days as usize;
        Measurement {
            measure: measure.to_owned(),
            of: of.to_owned(),
            estimate,
            basis: Basis { unit: BasisUnit::PersonDays, n: days as u64, of: None },
            agreement: None,
            cautions: (days < least).then_some(Caution::ShortSeries).into_iter().collect(),
            sources: of_kind(self.answers, Kind::Observations, fields),
        }
    }

    fn share(&self, role: CategoryRole, word: &str) -> Measurement {
        let estimate = self.observed.share(self.scope, |_| true, |seen| seen.role == role);
        let days = self.observed.days.iter().filter(|day| day.weight(|_| true) > 0.0).count();
        self.measurement("observation-share", word, estimate, days, &["start", "end", "category"])
    }

    /// Sum of `part` over sum of `whole`, over the continuous days that have a whole.
    fn ratio(
        &self,
        measure: &str,
        of: &str,
        fields: &[&str],
        part: impl Fn(&Day) -> f64,
        whole: impl Fn(&Day) -> f64,
    ) -> Measurement {
        let days = || self.observed.continuous().filter(|day| whole(day) > 0.0);
        let clusters: Vec<(f64, f64)> = days().map(|day| (part(day), whole(day))).collect();
        let bounds = Some((0.0, f64::INFINITY));
        let estimate = cluster::ratio(&clusters, None, self.scope.instrument.settings.confidence, bounds);
        let estimate = self.observed.of_enough_people(self.scope, days(), estimate);
        self.measurement(measure, of, estimate, clusters.len(), fields)
    }

    /// Every activity of role failure is one failure.
    fn failures_a_day(&self) -> Measurement {
        let failures = |day: &Day| day.seen().filter(|seen| seen.role == CategoryRole::Failure).count() as f64;
        self.ratio("observation-failures-a-day", "", &["start", "category"], failures, |_| 1.0)
    }

    fn failure_minutes_a_day(&self) -> Measurement {
        let minutes = |day: &Day| day.weight(|seen| seen.role == CategoryRole::Failure);
        self.ratio("observation-failure-minutes-a-day", "", &["start", "end", "category"], minutes, |_| 1.0)
    }

    /// Over the working hours of the days on which interruptions were counted at all.
    fn interruptions_an_hour(&self) -> Measurement {
        let counted = |day: &Day| day.seen().any(|seen| seen.activity.interruptions.is_some());
        let hours = |day: &Day| if counted(day) { day.weight(|_| true) / 60.0 } else { 0.0 };
        let fields = ["start", "end", "interruptions"];
        let interruptions = |day: &Day| sum(day, |activity| activity.interruptions);
        self.ratio("observation-interruptions-an-hour", "", &fields, interruptions, hours)
    }

    /// Changes from one activity or task to another; a break between two halves of the same is no change.
    fn switches_an_hour(&self) -> Measurement {
        let switches = |day: &Day| {
            let done: Vec<(&str, &str)> =
                day.seen().map(|seen| (seen.activity.category.as_str(), seen.activity.task.as_str())).collect();
            done.windows(2).filter(|pair| pair[0] != pair[1]).count() as f64
        };
        let fields = ["start", "end", "category", "task"];
        self.ratio("observation-switches-an-hour", "", &fields, switches, |day| day.weight(|_| true) / 60.0)
    }

    /// The least number of changes between systems: one less than the systems of each case.
    fn system_switches_an_hour(&self) -> Measurement {
        let counted = |day: &Day| day.seen().any(|seen| seen.activity.systems.is_some());
        let hours = |day: &Day| if counted(day) { day.weight(|_| true) / 60.0 } else { 0.0 };
        let switches = |day: &Day| sum(day, |activity| activity.systems.map(|systems| systems.saturating_sub(1)));
        self.ratio("observation-system-switches-an-hour", "", &["start", "end", "systems"], switches, hours)
    }

    /// Mean over the activities that say how many.
    fn a_case(&self, measure: &str, field: &str, count: impl Fn(&Activity) -> Option<u32>) -> Measurement {
        let cases = |day: &Day| day.seen().filter(|seen| count(seen.activity).is_some()).count() as f64;
        self.ratio(measure, "", &[field], |day| sum(day, &count), cases)
    }

    /// Waiting for a partner; for all of them when `partner` is empty.
    fn waiting_minutes_a_day(&self, partner: &str) -> Measurement {
        let minutes = |day: &Day| {
            day.weight(|seen| {
                let whom = partner.is_empty() || seen.activity.partner == partner;
                seen.role == CategoryRole::Waiting && whom
            })
        };
        let fields = ["start", "end", "category", "partner"];
        self.ratio("observation-waiting-minutes-a-day", partner, &fields, minutes, |_| 1.0)
    }
}

/// Sum over the activities that say how many.
fn sum(day: &Day, count: impl Fn(&Activity) -> Option<u32>) -> f64 {
    day.seen().filter_map(|seen| count(seen.activity)).map(f64::from).sum()
}
