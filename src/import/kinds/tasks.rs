//! Task inventories: one row an employee and task.

use std::collections::BTreeMap;

use super::{Field, Ground, Once, PERSON, Reading, owned};
use crate::import::gathered::Fault;
use crate::import::values::{number, scale};
use crate::model::answers::Answer;
use crate::model::organisation::POSITION;
use crate::model::provenance::Kind;
use crate::problem::Severity;

pub(super) fn fields(ground: &Ground) -> Vec<Field> {
    let field = |id| Field::worded(ground, Kind::Tasks, id);
    // With a single position in the department it goes without saying.
    let position = if ground.audit.positions.len() > 1 { field(POSITION).needed() } else { field(POSITION) };
    vec![
        field(PERSON),
        position,
        field("task").needed(),
        field("importance"),
        field("urgency"),
        field("frequency"),
        field("minutes"),
    ]
}

pub(super) fn read(reading: &mut Reading) -> Vec<Vec<String>> {
    let positions = reading.ground.positions();
    let only = match reading.ground.audit.positions.as_slice() {
        [only] => only.id.clone(),
        _ => String::new(),
    };
    let form = &reading.ground.instrument.tasks;
    let mut scales =
        [&form.importance, &form.urgency, &form.frequency].map(|id| reading.ground.scale(id, reading.sheet));
    let ratings = ["importance", "urgency", "frequency"].map(|field| reading.column(field));
    let (position, task, minutes) = (reading.column(POSITION), reading.column("task"), reading.column("minutes"));
    let mut once = Once::default();
    let mut rows = Vec::new();
    let mut weeks: BTreeMap<String, Week> = BTreeMap::new();
    for row in reading.sheet.rows {
        let rated = ratings.iter().flatten().chain(&minutes).any(|column| !row.cell(*column).is_empty());
        let named = task.is_some_and(|column| !row.cell(column).is_empty());
        if !rated {
            // A described task that the form printed and nobody filled in.
            reading.found.note(row.number, task.unwrap_or(0), Severity::Warning, Fault::new("tasks-not-rated"));
            continue;
        }
        if !named {
            reading.found.note(row.number, task.unwrap_or(0), Severity::Error, Fault::new("value-required"));
        }
        let who = reading.people.read(row, reading.found);
        let place = if position.is_some() {
            reading.must(row, position, |cell| owned(positions.read(cell))).unwrap_or_default()
        } else {
            only.clone()
        };
        let text = reading.text(row, task);
        if !who.identity.is_empty() {
            let identity = format!("{}\u{1f}{}", who.identity, crate::import::fold::fold(&text));
            once.check(identity, row, task.unwrap_or(0), "tasks-twice", reading.found);
        }
        let mut stored = vec![row.number.to_string(), who.pseudonym, place, text];
        let mut often = None;
        for (column, scale) in ratings.iter().zip(&mut scales) {
            let answer = column.and_then(|c| reading.found.keep(row.number, c, scale.read(row.cell(c))));
            // Frequency is the last of the three.
            often = match answer {
                Some(Answer::Code(code)) => Some(code),
                _ => None,
            };
            // In an inventory "not applicable" says no more than an empty cell.
            stored.push(match answer {
                Some(code @ Answer::Code(_)) => scale::stored(code),
                _ => String::new(),
            });
        }
        let lasts = reading.take(row, minutes, number::amount);
        stored.push(number::stored(lasts));
        let declared = often.zip(lasts).and_then(|(often, lasts)| form.minutes_a_week(often, lasts));
        if let Some(declared) = declared.filter(|declared| *declared > 0.0 && !who.identity.is_empty()) {
            weeks.entry(who.identity).or_default().add(declared, row.number);
        }
        rows.push(stored);
    }
    impossible_days(reading, minutes.unwrap_or(0), weeks);
    rows
}

/// What one person declares for a week, and in which rows.
#[derive(Default)]
struct Week {
    minutes: f64,
    rows: Vec<(u32, f64)>,
}

impl Week {
    fn add(&mut self, minutes: f64, row: u32) {
        self.minutes += minutes;
        self.rows.push((row, minutes));
    }
}

/// How many rows of an inventory a problem names: those with most of the time.
const NAMED: usize = 3;

/// Inventories that add up to more than a day can hold. They stay as they are: the consultant asks, and nobody guesses.
fn impossible_days(reading: &mut Reading, column: usize, weeks: BTreeMap<String, Week>) {
    let Some(rules) = reading.ground.instrument.tasks.workload else { return };
    let mut found: Vec<Week> = weeks.into_values().collect();
    found.retain(|week| week.minutes / 60.0 / rules.days_a_week > rules.most_hours_a_day);
    found.sort_by_key(|week| week.rows.first().map(|(row, _)| *row));
    for mut week in found {
        let Some(first) = week.rows.first().map(|(row, _)| *row) else { continue };
        let last = week.rows.last().map_or(first, |(row, _)| *row);
        week.rows.sort_by(|a, b| b.1.total_cmp(&a.1));
        let largest: Vec<String> = week.rows.iter().take(NAMED).map(|(row, _)| row.to_string()).collect();
        let fault = Fault::new("tasks-impossible-day")
            .with("hours", (week.minutes / 60.0 / rules.days_a_week * 10.0).round() / 10.0)
            .with("most", rules.most_hours_a_day)
            .with("first", first.to_string())
            .with("last", last.to_string())
            .with("largest", largest.join(", "));
        reading.found.note(first, column, Severity::Warning, fault);
    }
}
