//! The quadrants of importance and urgency: how much time lies in each, and which frequent tasks are not important.

use std::collections::BTreeMap;

use crate::model::diagnosis::Quadrant;
use crate::model::estimate::{Estimate, Reason};
use crate::model::working_days::{QuadrantTime, TaskName};
use crate::phases::Scope;
use crate::statistics::cluster;
use crate::statistics::figure::unless_few;

use super::declared::Inventories;
use super::matching::Task;
use super::observed::{Day, Observed};
use super::table::Line;

const QUADRANTS: [Quadrant; 4] =
    [Quadrant::ImportantUrgent, Quadrant::ImportantCalm, Quadrant::UrgentOnly, Quadrant::Neither];

/// Time in each quadrant, over the tasks that enough people rated; the person is the unit of what is declared, the
/// person-day of what is observed.
pub(super) fn times(
    scope: &Scope,
    inventories: &BTreeMap<&str, Inventories>,
    lines: &[Line],
    observed: &Observed,
) -> Vec<QuadrantTime> {
    let placed: BTreeMap<(&str, Task), Quadrant> =
        lines.iter().filter_map(|line| Some(((line.row.position.as_str(), line.task), line.row.quadrant?))).collect();
    let confidence = scope.instrument.settings.confidence;
    let declared = |quadrant: Quadrant| {
        let of = |(position, inventories): (&&str, &Inventories)| {
            inventories.time(
                |task, said| {
                    if placed.get(&(*position, task)) == Some(&quadrant) { said.minutes } else { 0.0 }
                },
            )
        };
        let time: Vec<(f64, f64)> = inventories.iter().flat_map(of).collect();
        let population = u64::from(scope.audit.headcount());
        let share = cluster::share(&time, Some(population), confidence);
        unless_few(time.len() as u64, scope.minimum_group, share)
    };
    let rated = |day: &Day| placed.keys().any(|(position, _)| *position == day.position);
    let seen = |quadrant: Quadrant| {
        if observed.people(rated) < scope.minimum_group as usize {
            return Estimate::withheld(if observed.days.is_empty() { Reason::NoData } else { Reason::SmallGroup });
        }
        let days = observed.days.iter().filter(|day| rated(day)).map(|day| {
            let inside =
                |task: Option<Task>| task.and_then(|task| placed.get(&(day.position, task))) == Some(&quadrant);
            (day.weight(|seen| inside(seen.task)), day.weight(|_| true))
        });
        let days: Vec<(f64, f64)> = days.filter(|(_, whole)| *whole > 0.0).collect();
        cluster::share(&days, None, confidence)
    };
    if placed.is_empty() {
        return Vec::new();
    }
    let tasks = |quadrant: Quadrant| placed.values().filter(|found| **found == quadrant).count() as u64;
    QUADRANTS
        .iter()
        .map(|&quadrant| QuadrantTime {
            quadrant,
            tasks: tasks(quadrant),
            declared: declared(quadrant),
            observed: seen(quadrant),
        })
        .collect()
}

/// Frequent tasks in the lower half of importance, by name.
pub(super) fn frequent_unimportant(scope: &Scope, lines: &[Line]) -> Vec<TaskName> {
    let found = lines.iter().filter(|line| is_frequent_unimportant(scope, line));
    found
        .map(|line| TaskName {
            id: line.row.id.clone(),
            text: line.row.text.clone(),
            position: line.row.position.clone(),
            position_name: line.row.position_name.clone(),
        })
        .collect()
}

/// Whether a task, rated by enough people, is frequent and in the lower half of importance.
pub(super) fn is_frequent_unimportant(scope: &Scope, line: &Line) -> bool {
    let unimportant = matches!(line.row.quadrant, Some(Quadrant::UrgentOnly | Quadrant::Neither));
    let least = scope.instrument.tasks.workload.and_then(|rules| {
        let times = scope.instrument.tasks.times_a_week.iter();
        times.filter(|(_, times)| **times >= rules.frequent).map(|(code, _)| *code).min()
    });
    unimportant && least.is_some_and(|least| line.row.frequency.value().is_some_and(|mean| mean >= f64::from(least)))
}

/// Whether those who do a task do it rarely.
pub(super) fn rare(scope: &Scope, line: &Line) -> bool {
    let most = scope.instrument.tasks.workload.and_then(|rules| {
        let times = scope.instrument.tasks.times_a_week.iter();
        times.filter(|(_, times)| **times <= rules.rare).map(|(code, _)| *code).max()
    });
    line.frequency > 0.0 && most.is_some_and(|most| line.frequency <= f64::from(most))
}
