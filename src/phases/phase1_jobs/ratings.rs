//! How those who do a task rate it: distribution, median and quartiles; and how far the raters of a position rank its tasks
//! alike.

use std::collections::BTreeMap;

use crate::model::estimate::{Estimate, Reason};
use crate::model::working_days::{CodeShare, PositionRatings, Ratings, TaskRatings};
use crate::phases::Scope;
use crate::statistics::kendall;

use super::declared::{Codes, Inventories, Said};
use super::matching::Task;
use super::table::Line;

/// Two tasks are ranked alike by chance by every second rater.
const LEAST_TASKS: usize = 3;

/// The ratings of every position that has lines in the table.
pub(super) fn positions(
    scope: &Scope,
    inventories: &BTreeMap<&str, Inventories>,
    lines: &[Line],
) -> Vec<PositionRatings> {
    let told = scope.audit.positions.iter().filter_map(|position| {
        let inventories = inventories.get(position.id.as_str())?;
        let tasks: Vec<&Line> = lines.iter().filter(|line| line.row.position == position.id).collect();
        (!tasks.is_empty()).then(|| PositionRatings {
            position: position.id.clone(),
            position_name: position.name.clone(),
            concordance: concordance(scope, inventories, &tasks),
            tasks: tasks.iter().map(|line| of_task(scope, inventories, line)).collect(),
        })
    });
    told.collect()
}

fn of_task(scope: &Scope, inventories: &Inventories, line: &Line) -> TaskRatings {
    let form = &scope.instrument.tasks;
    let of = |scale: &str, codes: fn(&Said) -> Codes| {
        let mut given: Vec<f64> = inventories.holders(line.task).filter_map(|(_, said)| codes(said).mean()).collect();
        given.sort_by(f64::total_cmp);
        let enough = given.len() >= scope.minimum_group.max(1) as usize;
        enough.then(|| ratings(scope, scale, &given))
    };
    TaskRatings {
        id: line.row.id.clone(),
        importance: of(&form.importance, |said| said.importance),
        urgency: of(&form.urgency, |said| said.urgency),
        frequency: of(&form.frequency, |said| said.frequency),
    }
}

/// Sorted codes, at least one; who wrote a task twice counts once, with the mean of both to the nearest code.
fn ratings(scope: &Scope, scale: &str, given: &[f64]) -> Ratings {
    let codes = scope.instrument.scale(scale).map(|scale| scale.answers.iter().map(|answer| answer.code));
    let share = |code: i16| {
        let times = given.iter().filter(|rating| rating.round() == f64::from(code)).count();
        CodeShare { code, share: times as f64 / given.len() as f64 }
    };
    Ratings {
        shares: codes.into_iter().flatten().map(share).collect(),
        median: quantile(given, 0.5),
        quartiles: (quantile(given, 0.25), quantile(given, 0.75)),
    }
}

/// Quantile of sorted values, straight lines between them (Hyndman and Fan 1996, number 7).
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let at = (sorted.len().saturating_sub(1)) as f64 * share;
    let of = |index: f64| sorted.get(index as usize).copied().unwrap_or(0.0);
    of(at.floor()) + (of(at.ceil()) - of(at.floor())) * (at - at.floor())
}

/// Kendall's W of importance, over the tasks that core-relevance holders rate and the people who rate all of them.
fn concordance(scope: &Scope, inventories: &Inventories, lines: &[&Line]) -> Estimate {
    let rated = |task: Task, person: &str| {
        inventories.tasks.get(&task).and_then(|said| said.get(person)).and_then(|said| said.importance.mean())
    };
    let least = scope.instrument.tasks.core_relevance * inventories.people.len() as f64;
    let common: Vec<Task> = lines
        .iter()
        .map(|line| line.task)
        .filter(|task| {
            inventories.people.iter().filter(|person| rated(*task, person).is_some()).count() as f64 >= least
        })
        .collect();
    let raters: Vec<&str> = inventories
        .people
        .iter()
        .copied()
        .filter(|person| common.iter().all(|task| rated(*task, person).is_some()))
        .collect();
    if raters.len() < scope.minimum_group as usize {
        return Estimate::withheld(Reason::SmallGroup);
    }
    let ratings: Vec<Vec<f64>> =
        common.iter().map(|task| raters.iter().filter_map(|person| rated(*task, person)).collect()).collect();
    match kendall::concordance(&ratings) {
        Some(concordance) if ratings.len() >= LEAST_TASKS => Estimate::exact(concordance.w),
        _ => Estimate::withheld(Reason::TooFewForMethod),
    }
}
