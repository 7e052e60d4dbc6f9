//! Workload: what people say a task takes against what it was seen to take.
//!
//! Inventories say how long tasks take, and leave waiting, searching and failures to one side or hide them in the tasks; a
//! log tells them apart. So the verdict compares shares: of all declared time, and of the observed time that was spent on
//! any task. The minutes of a day stand beside them.

use std::collections::BTreeMap;

use crate::model::estimate::{Estimate, Reason};
use crate::model::organisation::Position;
use crate::model::working_days::{LoadVerdict, PositionWorkload, TaskLoad};
use crate::phases::Scope;
use crate::statistics::{cluster, difference, multiplicity};

use super::declared::Inventories;
use super::matching::Task;
use super::measures::correlated;
use super::observed::{Day, Observed};
use super::table::Line;

/// One position with both sides.
struct Case<'a> {
    scope: &'a Scope<'a>,
    inventories: &'a Inventories<'a>,
    days: Vec<&'a Day<'a>>,
    /// Why the declared and the observed side may not be shown task by task.
    withheld: [Option<Reason>; 2],
}

/// Declared against observed time of every position that has lines in the table.
pub(super) fn positions(
    scope: &Scope,
    inventories: &BTreeMap<&str, Inventories>,
    lines: &[Line],
    observed: &Observed,
) -> Vec<PositionWorkload> {
    let told = scope.audit.positions.iter().filter_map(|position| {
        let inventories = inventories.get(position.id.as_str())?;
        let lines: Vec<&Line> = lines.iter().filter(|line| line.row.position == position.id).collect();
        // What nobody observed cannot be compared; the three-way table has the declared shares.
        let seen = observed.days.iter().any(|day| day.position == position.id);
        (seen && !lines.is_empty()).then(|| of_position(scope, position, inventories, &lines, observed))
    });
    told.collect()
}

fn of_position(
    scope: &Scope,
    position: &Position,
    inventories: &Inventories,
    lines: &[&Line],
    observed: &Observed,
) -> PositionWorkload {
    let here = |day: &Day| day.position == position.id;
    let days: Vec<&Day> = observed.days.iter().filter(|day| here(day)).collect();
    let few = |people: usize| {
        let least = scope.minimum_group as usize;
        (people < least).then_some(if people == 0 { Reason::NoData } else { Reason::SmallGroup })
    };
    let short = (days.len() < scope.instrument.settings.gates.person_days as usize).then_some(Reason::ShortSeries);
    let withheld = [few(inventories.minutes.len()), few(observed.people(here)).or(short)];
    let case = Case { scope, inventories, days, withheld };
    // What fewer people do than may be shown would be told minute by minute.
    let enough = |line: &&&Line| line.holders == 0 || line.holders >= u64::from(scope.minimum_group);
    let mut tasks: Vec<TaskLoad> = lines.iter().filter(enough).map(|line| case.task(line)).collect();
    judge(scope, &mut tasks);
    let pairs: Vec<(f64, f64)> =
        tasks.iter().filter_map(|task| Some((task.declared.value()?, task.observed.value()?))).collect();
    let pairs: Vec<(f64, f64)> = pairs.into_iter().filter(|(declared, seen)| declared + seen > 0.0).collect();
    let reason = case.withheld.iter().flatten().next();
    let confidence = scope.instrument.settings.confidence;
    let correlation = reason.map_or_else(|| correlated(&pairs, confidence), |reason| Estimate::withheld(*reason));
    PositionWorkload { position: position.id.clone(), position_name: position.name.clone(), correlation, tasks }
}

/// What time is told in.
#[derive(Debug, Clone, Copy)]
enum Unit {
    /// Minutes a working day.
    Minutes,
    /// Share of the time spent on tasks.
    Share,
}

impl Case<'_> {
    fn task(&self, line: &Line) -> TaskLoad {
        TaskLoad {
            id: line.row.id.clone(),
            text: line.row.text.clone(),
            declared_minutes: self.declared(line.task, Unit::Minutes),
            observed_minutes: self.observed(line.task, Unit::Minutes),
            declared: self.declared(line.task, Unit::Share),
            observed: self.observed(line.task, Unit::Share),
            verdict: LoadVerdict::Unknown,
        }
    }

    fn days_a_week(&self) -> f64 {
        self.scope.instrument.tasks.workload.map_or(1.0, |rules| rules.days_a_week)
    }

    /// Over the people whose time is known.
    fn declared(&self, task: Task, unit: Unit) -> Estimate {
        if let Some(reason) = self.withheld[0] {
            return Estimate::withheld(reason);
        }
        let people = self.inventories.time_of(task).into_iter();
        let time: Vec<(f64, f64)> = match unit {
            Unit::Minutes => people.map(|(minutes, _)| (minutes / self.days_a_week(), 1.0)).collect(),
            Unit::Share => people.collect(),
        };
        // A statement about the job, not about the people who happened to answer: no finite population.
        self.estimate(&time, unit)
    }

    /// Over the person-days; of a share over those on which any task was seen.
    fn observed(&self, task: Task, unit: Unit) -> Estimate {
        if let Some(reason) = self.withheld[1] {
            return Estimate::withheld(reason);
        }
        let whole = |day: &Day| match unit {
            Unit::Minutes => 1.0,
            Unit::Share => day.weight(|seen| seen.task.is_some()),
        };
        let time = self.days.iter().map(|day| (day.weight(|seen| seen.task == Some(task)), whole(day)));
        self.estimate(&time.filter(|(_, whole)| *whole > 0.0).collect::<Vec<_>>(), unit)
    }

    fn estimate(&self, time: &[(f64, f64)], unit: Unit) -> Estimate {
        let confidence = self.scope.instrument.settings.confidence;
        match unit {
            Unit::Minutes => cluster::ratio(time, None, confidence, Some((0.0, f64::INFINITY))),
            Unit::Share => cluster::share(time, None, confidence),
        }
    }
}

/// Names the tasks whose shares differ beyond chance, over all tasks of the position together.
fn judge(scope: &Scope, tasks: &mut [TaskLoad]) {
    let confidence = scope.instrument.settings.confidence;
    let differences: Vec<Option<difference::Difference>> = tasks
        .iter()
        .map(|task| difference::difference(task.declared.figure()?, task.observed.figure()?, confidence))
        .collect();
    let p: Vec<Option<f64>> = differences.iter().map(|found| found.map(|found| found.p)).collect();
    let rate = scope.instrument.settings.classing.false_discovery_rate;
    for ((task, found), p) in tasks.iter_mut().zip(differences).zip(multiplicity::benjamini_hochberg(&p)) {
        task.verdict = match (found, p) {
            (Some(found), Some(p)) if p <= rate && found.value > 0.0 => LoadVerdict::OverDeclared,
            (Some(_), Some(p)) if p <= rate => LoadVerdict::UnderDeclared,
            (Some(_), Some(_)) => LoadVerdict::NoDifference,
            _ => LoadVerdict::Unknown,
        };
    }
}
