//! What was observed: working days of one person each, the unit of everything that observation says.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::model::answers::{Activity, JobAnswers};
use crate::model::estimate::{Estimate, Reason};
use crate::model::instrument::CategoryRole;
use crate::phases::Scope;
use crate::statistics::cluster;

use super::homes::Homes;
use super::matching::{Matching, Meaning, Task};

/// One observed day of one person.
#[derive(Debug)]
pub(super) struct Day<'a> {
    pub(super) person: &'a str,
    pub(super) position: &'a str,
    /// Whether anything has a length; else the day was sampled and its ticks count alike.
    continuous: bool,
    activities: Vec<Seen<'a>>,
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
    pub(super) fn new(scope: &Scope, answers: &'a JobAnswers, homes: &Homes<'a>, matching: &Matching) -> Self {
        let mut by_day: BTreeMap<(&str, Date, usize), Vec<&Activity>> = BTreeMap::new();
        for activity in &answers.observations {
            // Without an identifier only the batch tells days apart.
            let batch = if activity.person.is_empty() { activity.origin.batch } else { 0 };
            by_day.entry((&activity.person, activity.start.date(), batch)).or_default().push(activity);
        }
        let days = by_day.into_iter().map(|((person, ..), activities)| day(scope, person, activities, homes, matching));
        let mut days: Vec<Day> = days.collect();
        even_out(&mut days);
        let perhaps = answers.observations.iter().filter_map(|activity| {
            match matching.meaning(homes.of(activity), &activity.task) {
                Some(Meaning::Doubtful { described, .. }) => Some(described),
                _ => None,
            }
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
        let share = cluster::ratio(&clusters, None, scope.instrument.settings.confidence, Some((0.0, 1.0)));
        self.of_enough_people(scope, days(), share)
    }

    /// Days logged from beginning to end.
    pub(super) fn continuous(&self) -> impl Iterator<Item = &Day<'a>> {
        self.days.iter().filter(|day| day.continuous)
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

fn day<'a>(
    scope: &Scope,
    person: &'a str,
    activities: Vec<&'a Activity>,
    homes: &Homes<'a>,
    matching: &Matching,
) -> Day<'a> {
    let continuous = activities.iter().any(|activity| minutes(activity).is_some());
    let position = activities.iter().map(|activity| homes.of(activity)).find(|home| !home.is_empty()).unwrap_or("");
    let seen = activities.iter().filter_map(|activity| {
        let weight = if continuous { minutes(activity)? } else { 1.0 };
        let task = match matching.meaning(homes.of(activity), &activity.task) {
            Some(Meaning::Sure(task)) => Some(task),
            _ => None,
        };
        Some(Seen { activity, role: role(scope, &activity.category), weight, task })
    });
    Day { person, position, continuous, activities: seen.collect() }
}

/// Length of an activity; an end before the beginning is no length.
fn minutes(activity: &Activity) -> Option<f64> {
    let seconds = activity.end?.duration_since(activity.start).as_secs();
    (seconds >= 0).then_some(seconds as f64 / 60.0)
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
