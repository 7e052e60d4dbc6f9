//! What was observed: working days of one person each, the unit of everything that observation says.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, DateTime};

use crate::model::answers::{Activity, JobAnswers};
use crate::model::estimate::{Estimate, Reason};
use crate::model::instrument::CategoryRole;
use crate::phases::Scope;
use crate::statistics::cluster;

use super::homes::Homes;
use super::matching::{Matching, Meaning, Task};

/// One observed day of one person: a shift that goes over midnight is the day on which it began.
#[derive(Debug)]
pub(super) struct Day<'a> {
    pub(super) person: &'a str,
    pub(super) position: &'a str,
    /// Whether anything has a length; else the day was sampled and its ticks count alike.
    continuous: bool,
    pub(super) activities: Vec<Seen<'a>>,
}

/// One activity that counts: with a length on a continuous day, any on a sampled one.
#[derive(Debug)]
pub(super) struct Seen<'a> {
    pub(super) activity: &'a Activity,
    pub(super) role: CategoryRole,
    /// Minutes on a continuous day; on a sampled one the same for each tick.
    pub(super) weight: f64,
    pub(super) task: Option<Task>,
}

/// All observed days, by person and date.
#[derive(Debug)]
pub(super) struct Observed<'a> {
    pub(super) days: Vec<Day<'a>>,
    /// Described tasks that somebody may have been seen doing, under other words.
    pub(super) perhaps: BTreeSet<usize>,
}

impl<'a> Observed<'a> {
    /// The days of one sort of logs: those of observers, or those that people kept of themselves (`own`).
    pub(super) fn new(
        scope: &Scope,
        answers: &'a JobAnswers,
        homes: &Homes<'a>,
        matching: &Matching,
        own: bool,
    ) -> Self {
        let logged = || answers.observations.iter().filter(|activity| activity.own_log == own);
        let mut by_person: BTreeMap<(&str, usize), Vec<&Activity>> = BTreeMap::new();
        for activity in logged() {
            // Without an identifier only the batch tells people apart.
            let batch = if activity.person.is_empty() { activity.origin.batch } else { 0 };
            by_person.entry((&activity.person, batch)).or_default().push(activity);
        }
        let mut days: Vec<Day> = Vec::new();
        for ((person, _), activities) in by_person {
            let shifts = shifts(scope, activities).into_iter();
            days.extend(shifts.map(|activities| day(scope, person, activities, homes, matching)));
        }
        even_out(&mut days);
        let perhaps = logged().filter_map(|activity| match matching.meaning(homes.of(activity), &activity.task) {
            Some(Meaning::Doubtful { described, .. }) => Some(described),
            _ => None,
        });
        Observed { days, perhaps: perhaps.collect() }
    }

    /// Whether there are fewer days than a conclusion needs.
    pub(super) fn short(&self, scope: &Scope) -> bool {
        self.days.len() < scope.instrument.settings.gates.person_days as usize
    }

    /// An estimate over some observed days, withheld when they are those of fewer people than may be shown together.
    pub(super) fn of_enough_people<'d>(
        &self,
        scope: &Scope,
        days: impl Iterator<Item = &'d Day<'a>>,
        estimate: Estimate,
    ) -> Estimate
    where
        'a: 'd,
    {
        let (known, unknown): (Vec<&Day>, Vec<&Day>) = days.partition(|day| !day.person.is_empty());
        let people = known.iter().map(|day| day.person).collect::<BTreeSet<_>>().len() + unknown.len();
        let least = scope.instrument.settings.disclosure.least_observed as usize;
        if people > 0 && people < least { Estimate::withheld(Reason::SmallGroup) } else { estimate }
    }

    /// Share of working time of the activities that `part` picks, over the days that `among` picks.
    pub(super) fn share(&self, scope: &Scope, among: impl Fn(&Day) -> bool, part: impl Fn(&Seen) -> bool) -> Estimate {
        let days = || self.days.iter().filter(|day| among(day) && day.weight(|_| true) > 0.0);
        let clusters: Vec<(f64, f64)> = days().map(|day| (day.weight(&part), day.weight(|_| true))).collect();
        let share = cluster::share(&clusters, None, scope.instrument.settings.confidence);
        self.of_enough_people(scope, days(), share)
    }

    /// Days logged from beginning to end.
    pub(super) fn continuous(&self) -> impl Iterator<Item = &Day<'a>> {
        self.days.iter().filter(|day| day.continuous)
    }

    /// People on whose days something holds.
    pub(super) fn people(&self, among: impl Fn(&Day) -> bool) -> usize {
        self.days.iter().filter(|day| among(day)).map(|day| day.person).collect::<BTreeSet<_>>().len()
    }

    /// Tasks that people of a position were seen doing.
    pub(super) fn tasks(&self, position: &str) -> BTreeSet<Task> {
        let days = self.days.iter().filter(|day| day.position == position);
        days.flat_map(|day| day.seen()).filter_map(|seen| seen.task).collect()
    }
}

impl<'a> Day<'a> {
    /// What counts as work.
    pub(super) fn seen(&self) -> impl Iterator<Item = &Seen<'a>> {
        self.activities.iter().filter(|seen| seen.role != CategoryRole::Break)
    }

    /// Working time of the activities that `part` picks.
    pub(super) fn weight(&self, part: impl Fn(&Seen) -> bool) -> f64 {
        self.seen().filter(|seen| part(seen)).map(|seen| seen.weight).sum()
    }
}

/// One person's activities by working day: another date, and a rest before it.
fn shifts<'a>(scope: &Scope, mut activities: Vec<&'a Activity>) -> Vec<Vec<&'a Activity>> {
    let rest = scope.instrument.observation.log.unwrap_or_default().rest_hours * 3600.0;
    activities.sort_by_key(|activity| (activity.start, activity.origin));
    let mut shifts: Vec<(Date, DateTime, Vec<&Activity>)> = Vec::new();
    for activity in activities {
        let ends = activity.end.unwrap_or(activity.start);
        let same = shifts.last().is_some_and(|(date, until, _)| {
            *date == activity.start.date() || until.duration_until(activity.start).as_secs_f64() < rest
        });
        match shifts.last_mut().filter(|_| same) {
            Some((_, until, shift)) => {
                *until = ends.max(*until);
                shift.push(activity);
            }
            None => shifts.push((activity.start.date(), ends, vec![activity])),
        }
    }
    shifts.into_iter().map(|(.., shift)| shift).collect()
}

fn day<'a>(
    scope: &Scope,
    person: &'a str,
    activities: Vec<&'a Activity>,
    homes: &Homes<'a>,
    matching: &Matching,
) -> Day<'a> {
    let continuous = activities.iter().any(|activity| activity.minutes().is_some());
    let position = activities.iter().map(|activity| homes.of(activity)).find(|home| !home.is_empty()).unwrap_or("");
    let seen = activities.iter().filter_map(|activity| {
        let weight = if continuous { activity.minutes()? } else { 1.0 };
        let task = match matching.meaning(homes.of(activity), &activity.task) {
            Some(Meaning::Sure(task)) => Some(task),
            _ => None,
        };
        Some(Seen { activity, role: role(scope, &activity.category), weight, task })
    });
    Day { person, position, continuous, activities: seen.collect() }
}

/// A category that the instrument does not have means nothing in particular.
fn role(scope: &Scope, category: &str) -> CategoryRole {
    let categories = &scope.instrument.observation.categories;
    categories.iter().find(|known| known.id == category).map_or(CategoryRole::Other, |known| known.role)
}

/// A sampled day weighs as much as an average continuous one, however many ticks it has: ticks are no minutes.
fn even_out(days: &mut [Day]) {
    let lengths: Vec<f64> = days.iter().filter(|day| day.continuous).map(|day| day.weight(|_| true)).collect();
    if lengths.is_empty() {
        return;
    }
    let average = lengths.iter().sum::<f64>() / lengths.len() as f64;
    for day in days.iter_mut().filter(|day| !day.continuous) {
        let ticks = day.weight(|_| true);
        for seen in &mut day.activities {
            seen.weight *= average / ticks.max(1.0);
        }
    }
}
