//! Observed working days: continuous logs whose shares, failures and systems lie around the truth.

use jiff::ToSpan;
use jiff::civil::DateTime;

use super::chance::Chance;
use super::inventories::times;
use super::organisation::Employee;
use super::{Drawing, table};
use crate::model::cast::CastTask;
use crate::model::instrument::CategoryRole;

/// Minutes of a working day.
const DAY: f64 = 480.0;
/// Person-days observed in a small and a large department.
const DAYS: (usize, usize) = (6, 12);
/// How much one day differs from another.
const BETWEEN_DAYS: f64 = 0.25;
/// Shares of administration, breaks and everything else, which mean nothing for the truth.
const ADMINISTRATION: f64 = 0.08;
const BREAK: f64 = 0.06;
const OTHER: f64 = 0.03;

/// One row an activity.
pub(super) fn csv(drawing: &Drawing, chance: &mut Chance) -> String {
    let agents: Vec<&Employee> = drawing.staff.people.iter().filter(|e| e.position == drawing.cast.front.id).collect();
    let wanted = (agents.len() / 4).clamp(DAYS.0, DAYS.1);
    let mut rows = Vec::new();
    for day in 0..wanted {
        // Each person is observed on two days.
        let Some(employee) = agents.get((day / 2) % agents.len().max(1)) else { continue };
        let date = drawing.cycle.from.saturating_add((28 + (day as i64 / 5) * 7 + day as i64 % 5).days());
        let mut log = Log { rows: &mut rows, employee, at: date.at(8, 0, 0, 0), carry: 0.0 };
        observed_day(drawing, chance, &mut log);
    }
    let header =
        ["person", "position", "start", "end", "category", "task", "interruptions", "systems", "windows", "partner"];
    table(&header, rows)
}

/// A day's log while it grows; ends of activities are whole minutes, what is cut off is carried on.
struct Log<'a> {
    rows: &'a mut Vec<Vec<String>>,
    employee: &'a Employee,
    at: DateTime,
    carry: f64,
}

/// What stands in a row beside the times.
#[derive(Default)]
struct Act {
    category: String,
    task: String,
    interruptions: String,
    systems: String,
    windows: String,
    partner: String,
}

impl Log<'_> {
    fn add(&mut self, minutes: f64, act: Act) {
        let whole = (minutes + self.carry).round().max(1.0);
        self.carry += minutes - whole;
        let end = self.at.saturating_add((whole as i64).minutes());
        let time = |at: DateTime| at.strftime("%Y-%m-%dT%H:%M").to_string();
        self.rows.push(vec![
            self.employee.identifier.clone(),
            self.employee.position.clone(),
            time(self.at),
            time(end),
            act.category,
            act.task,
            act.interruptions,
            act.systems,
            act.windows,
            act.partner,
        ]);
        self.at = end;
    }
}

fn observed_day(drawing: &Drawing, chance: &mut Chance, log: &mut Log) {
    let share = |role: &str, chance: &mut Chance| {
        drawing.natural("observation-share", role).unwrap_or(0.04) * chance.factor(BETWEEN_DAYS)
    };
    let failures = drawing.natural("observation-failures-a-day", "").unwrap_or(0.5);
    let lost = drawing.natural("observation-failure-minutes-a-day", "").unwrap_or(5.0);
    let expected = failures * chance.factor(BETWEEN_DAYS);
    let count = chance.count(expected);
    let mut pieces: Vec<(f64, CategoryRole)> = Vec::new();
    let each = lost / failures.max(0.05);
    pieces.extend((0..count).map(|_| (each, CategoryRole::Failure)));
    let failing = each * f64::from(count);
    let mut left = (DAY - failing).max(60.0);
    // Shares are of the working time without breaks, as the measure takes them.
    let working = DAY * (1.0 - BREAK);
    for (role, part, piece) in [
        (CategoryRole::Searching, share("searching", chance), 6.0),
        (CategoryRole::Waiting, share("waiting", chance), 6.0),
        (CategoryRole::Rework, share("rework", chance), 8.0),
        (CategoryRole::Administration, ADMINISTRATION, 20.0),
        (CategoryRole::Break, BREAK, 15.0),
        (CategoryRole::Other, OTHER, 8.0),
    ] {
        let minutes = if role == CategoryRole::Break { part * DAY } else { part * working };
        let parts = (minutes / piece).round().max(1.0);
        if minutes >= 1.0 {
            pieces.extend((0..parts as usize).map(|_| (minutes / parts, role)));
            left -= minutes;
        }
    }
    let cases = (left.max(60.0) / 12.0).round();
    pieces.extend((0..cases as usize).map(|_| (left.max(60.0) / cases, CategoryRole::Core)));
    for index in chance.some_order(pieces.len()) {
        if let Some((minutes, role)) = pieces.get(index) {
            let act = act(drawing, chance, *role);
            log.add(*minutes, act);
        }
    }
}

/// The words for one activity.
fn act(drawing: &Drawing, chance: &mut Chance, role: CategoryRole) -> Act {
    let categories = &drawing.instrument.observation.categories;
    let category = categories.iter().find(|category| category.role == role).map_or_else(String::new, |c| c.id.clone());
    let mut act = Act { category, ..Act::default() };
    match role {
        CategoryRole::Core => {
            let tasks = drawing.cast.tasks.iter();
            let own: Vec<&CastTask> = tasks.filter(|task| task.position == drawing.cast.front.id).collect();
            let weights: Vec<f64> =
                own.iter().map(|task| f64::from(task.minutes) * times(drawing, task.frequency)).collect();
            act.task = own.get(chance.weighted(&weights)).map_or_else(String::new, |task| task.text.clone());
            act.interruptions = u8::from(chance.happens(0.2)).to_string();
            let systems = drawing.natural("observation-systems-a-case", "").unwrap_or(2.0);
            let more = (systems - 1.0) * chance.factor(BETWEEN_DAYS);
            let systems = 1 + chance.rounded(more);
            act.systems = systems.to_string();
            act.windows = (systems + 1 + u32::from(chance.happens(0.5))).to_string();
        }
        CategoryRole::Waiting | CategoryRole::Rework => {
            let partners = &drawing.cast.partners;
            act.partner = partners.get(chance.below(partners.len())).map_or_else(String::new, |p| p.id.clone());
        }
        _ => {}
    }
    act
}
