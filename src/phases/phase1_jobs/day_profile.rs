//! How the working day goes, by the hour of the clock.
//!
//! An hour is shown when at least the minimum group of people was observed in it. What is left over must not be one or two
//! people's hour either: the hours that are hidden together hold the minimum group of people, or more are hidden.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::DateTime;

use crate::model::estimate::Reason;
use crate::model::instrument::CategoryRole;
use crate::model::working_days::{DayProfile, HourOfDay, RoleShare};
use crate::phases::Scope;
use crate::statistics::cluster;

use super::days::ROLES;
use super::observed::{Day, Observed, Seen};

/// Working time of one day in one hour, by role.
type Roles = BTreeMap<CategoryRole, f64>;

/// One hour over all days: whose it was, and the time by role of each person-day.
#[derive(Default)]
struct Hour<'a> {
    people: BTreeSet<&'a str>,
    days: Vec<Roles>,
}

/// The profile of the observed days; empty, with the reason, when too few people were observed.
pub(super) fn profile(scope: &Scope, observed: &Observed) -> DayProfile {
    let mut hours: BTreeMap<u8, Hour> = BTreeMap::new();
    for day in &observed.days {
        for (hour, roles) in by_hour(day) {
            let found = hours.entry(hour).or_default();
            found.people.insert(day.person);
            found.days.push(roles);
        }
    }
    if hours.is_empty() {
        return DayProfile { hours: Vec::new(), withheld: Some(Reason::NoData) };
    }
    let hidden = hidden(&hours, scope.minimum_group as usize);
    let withheld = (!hidden.is_empty()).then_some(Reason::SmallGroup);
    let shown = hours.into_iter().filter(|(hour, _)| !hidden.contains(hour));
    DayProfile { hours: shown.map(|(hour, found)| of_hour(scope, hour, &found.days)).collect(), withheld }
}

/// Hours with too few people, and as many more as it takes that the hidden ones are no small group.
fn hidden(hours: &BTreeMap<u8, Hour>, least: usize) -> BTreeSet<u8> {
    let mut hidden: BTreeSet<u8> =
        hours.iter().filter(|(_, found)| found.people.len() < least).map(|(hour, _)| *hour).collect();
    while !hidden.is_empty() && hidden.len() < hours.len() {
        let people: BTreeSet<&str> =
            hidden.iter().filter_map(|hour| hours.get(hour)).flat_map(|h| h.people.iter().copied()).collect();
        let shown = hours.iter().filter(|(hour, _)| !hidden.contains(hour));
        let smallest = shown.min_by_key(|(hour, found)| (found.people.len(), **hour)).map(|(hour, _)| *hour);
        match smallest.filter(|_| people.len() < least) {
            Some(hour) => hidden.insert(hour),
            None => break,
        };
    }
    hidden
}

fn of_hour(scope: &Scope, hour: u8, days: &[Roles]) -> HourOfDay {
    let confidence = scope.instrument.settings.confidence;
    let share = |role: CategoryRole| {
        let time: Vec<(f64, f64)> =
            days.iter().map(|roles| (roles.get(&role).copied().unwrap_or(0.0), roles.values().sum())).collect();
        RoleShare { role, share: cluster::share(&time, None, confidence) }
    };
    HourOfDay { hour, person_days: days.len() as u64, roles: ROLES.iter().map(|(role, _)| share(*role)).collect() }
}

/// Working time of a day by hour and role.
fn by_hour(day: &Day) -> BTreeMap<u8, Roles> {
    let mut hours: BTreeMap<u8, Roles> = BTreeMap::new();
    for seen in day.seen() {
        for (hour, time) in pieces(seen) {
            *hours.entry(hour).or_default().entry(seen.role).or_insert(0.0) += time;
        }
    }
    hours.retain(|_, roles| roles.values().sum::<f64>() > 0.0);
    hours
}

/// The time of an activity by hour of the clock; a moment belongs to its hour whole.
fn pieces(seen: &Seen) -> Vec<(u8, f64)> {
    let (start, end) = (seen.activity.start, seen.activity.end.unwrap_or(seen.activity.start));
    let lasts = start.duration_until(end).as_secs_f64();
    if lasts <= 0.0 {
        return vec![(start.hour() as u8, seen.weight)];
    }
    let mut pieces = Vec::new();
    let mut at = start;
    while at < end {
        let next = next_hour(at).filter(|next| *next < end).unwrap_or(end);
        // On the two nights of a clock change the hours of the clock share what the activity really lasted.
        pieces.push((at.hour() as u8, seen.weight * at.duration_until(next).as_secs_f64() / lasts));
        at = next;
    }
    pieces
}

fn next_hour(at: DateTime) -> Option<DateTime> {
    at.date().at(at.hour(), 0, 0, 0).checked_add(jiff::Span::new().hours(1)).ok()
}
