//! Phase 1, job descriptions verified: what is described, what employees declare and what is observed, held against one
//! another, and the measures of observed working days.
//!
//! Read in this order: `lexicon`, `spelling` and `reading` (what the words of a wording mean), `likeness`, `candidates`,
//! `clusters`, `decisions` and `matching` (which task a wording means), `questions` (what the consultant is asked),
//! `declared` and `observed` (the two sides that bring data), `table` (the three-way table), `measures` and `days` (what is
//! handed over), `day_profile`, `workload`, `quadrants`, `ratings` and `pooled` (what is shown beside).

mod candidates;
mod clusters;
mod day_profile;
mod days;
mod decisions;
mod declared;
mod homes;
mod lexicon;
mod likeness;
mod matching;
mod measures;
mod observed;
#[cfg(test)]
mod pairs;
mod pooled;
mod quadrants;
mod questions;
mod ratings;
mod reading;
mod sources;
mod spelling;
mod table;
#[cfg(test)]
mod tests;
mod workload;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::answers::{JobAnswers, Origin};
use crate::model::diagnosis::{DoubtfulMatch, JobsView, TimeShare};
use crate::model::estimate::{Estimate, Reason};
use crate::model::evidence::Measurement;
use crate::model::instrument::Instrument;
use crate::model::working_days::WorkingDays;

use super::Scope;
pub use questions::questions;

use homes::Homes;
use matching::Matching;
use observed::Observed;

/// What task inventories and observations say: the detailed view, and the measurements that indicators pick from.
///
/// Results of fewer people than the scope's minimum group are withheld, and positions with fewer inventories have no
/// lines in the table.
pub fn assess(scope: &Scope, answers: &JobAnswers) -> (JobsView, Vec<Measurement>) {
    let homes = Homes::new(answers);
    let matching = Matching::new(scope, answers, &homes);
    let inventories = declared::inventories(scope, answers, &matching);
    let observed = Observed::new(scope, answers, &homes, &matching, false);
    let own_logs = Observed::new(scope, answers, &homes, &matching, true);
    let lines = table::lines(scope, answers, &matching, &inventories, &observed);

    let mut found = measures::measurements(scope, answers, &inventories, &lines, &observed);
    found.extend(days::measurements(scope, answers, &observed));
    let people: BTreeSet<&str> = inventories.values().flat_map(|position| position.people.iter().copied()).collect();
    let view = JobsView {
        inventories: (people.len() as u64, scope.audit.headcount().into()),
        person_days: observed.days.len() as u64,
        time: days::time_shares(scope, &observed),
        days: WorkingDays {
            profile: day_profile::profile(scope, &observed),
            own_days: own_logs.days.len() as u64,
            own_time: own_time(scope, &own_logs),
            workload: workload::positions(scope, &inventories, &lines, &observed),
            quadrants: quadrants::times(scope, &inventories, &lines, &observed),
            ratings: ratings::positions(scope, &inventories, &lines),
            frequent_unimportant: quadrants::frequent_unimportant(scope, &lines),
        },
        doubtful: doubtful(&matching),
        pooled: pooled::pooled(scope, &matching, &inventories, &observed),
        tasks: lines.into_iter().map(|line| line.row).collect(),
    };
    (view, found)
}

/// An inventory that adds up to more than a day can hold.
#[derive(Debug, Clone, PartialEq)]
pub struct ImpossibleDay {
    /// Declared hours a working day.
    pub hours: f64,
    /// The rows with a declared time, in order; of one person.
    pub rows: Vec<Origin>,
}

/// Inventories whose declared time is more than the instrument's `most-hours-a-day`, in order of their first row; rows
/// without an identifier are nobody's.
pub fn impossible_days(instrument: &Instrument, answers: &JobAnswers) -> Vec<ImpossibleDay> {
    let Some(rules) = instrument.tasks.workload else { return Vec::new() };
    let mut people: BTreeMap<&str, ImpossibleDay> = BTreeMap::new();
    for rating in answers.tasks.iter().filter(|rating| !rating.person.is_empty()) {
        let declared = rating.frequency.zip(rating.minutes);
        let declared = declared.and_then(|(often, minutes)| instrument.tasks.minutes_a_week(often, minutes));
        if let Some(minutes) = declared.filter(|minutes| *minutes > 0.0) {
            let day = people.entry(&rating.person).or_insert(ImpossibleDay { hours: 0.0, rows: Vec::new() });
            day.hours += minutes / 60.0 / rules.days_a_week;
            day.rows.push(rating.origin);
        }
    }
    let mut found: Vec<ImpossibleDay> = people.into_values().filter(|day| day.hours > rules.most_hours_a_day).collect();
    found.sort_by_key(|day| day.rows.first().copied());
    found
}

/// Shares of time in the logs that people kept of themselves; of fewer than the minimum group nothing.
fn own_time(scope: &Scope, own_logs: &Observed) -> Vec<TimeShare> {
    let few = own_logs.people(|_| true) < scope.minimum_group as usize;
    let shares = if own_logs.days.is_empty() { Vec::new() } else { days::time_shares(scope, own_logs) };
    let hidden = |share: TimeShare| TimeShare { share: Estimate::withheld(Reason::SmallGroup), ..share };
    shares.into_iter().map(|share| if few { hidden(share) } else { share }).collect()
}

/// Matches that the consultant is asked about.
fn doubtful(matching: &Matching) -> Vec<DoubtfulMatch> {
    let asked = matching.doubtful().into_iter().map(|(declared, described, similarity)| DoubtfulMatch {
        declared: declared.to_owned(),
        described: matching.described[described].task.id.clone(),
        similarity,
    });
    asked.collect()
}
