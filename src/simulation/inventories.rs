//! Task inventories: what people say they do, how often and for how long, beside tasks that nobody does and work that
//! nobody described.

use super::chance::Chance;
use super::{Drawing, table};
use crate::model::cast::CastTask;

/// Code of the frequency of the work that stands in no description: once a day.
const DAILY: i16 = 5;
/// How likely a holder lists a task that is done.
const LISTED: f64 = 0.95;

/// One row an employee and task.
pub(super) fn csv(drawing: &Drawing, chance: &mut Chance) -> String {
    let people = &drawing.staff.people;
    let unperformed = unperformed(drawing, chance);
    let wanted = (people.len() as f64 * drawing.plan.response).round() as usize;
    let mut rows = Vec::new();
    for employee in chance.some_of(people.len(), wanted).into_iter().filter_map(|index| people.get(index)) {
        let mut row = |task: &str, importance: i64, urgency: i64, frequency: i16, minutes: u32| {
            rows.push(vec![
                employee.identifier.clone(),
                employee.position.clone(),
                task.to_owned(),
                importance.to_string(),
                urgency.to_string(),
                frequency.to_string(),
                minutes.to_string(),
            ]);
        };
        let mut weekly = 0.0;
        for CastTask { id, text: task, position, minutes, frequency } in &drawing.cast.tasks {
            if *position != employee.position || unperformed.contains(&id.as_str()) || !chance.happens(LISTED) {
                continue;
            }
            let own = (f64::from(*minutes) * chance.factor(0.2)).round().max(1.0);
            weekly += own * times(drawing, *frequency);
            let importance = 4 + i64::from(chance.happens(0.5));
            row(task, importance, 3 + i64::from(chance.happens(0.4)), *frequency, own as u32);
        }
        // So much of the declared time that its share of all is the true one.
        let share = drawing.natural("tasks-undescribed-time", "").unwrap_or(0.0).clamp(0.0, 0.9);
        let minutes = weekly * share / (1.0 - share) / times(drawing, DAILY).max(0.1) * chance.factor(0.15);
        if minutes >= 1.0 {
            row(&drawing.cast.shadow, 3, 4, DAILY, minutes.round() as u32);
        }
    }
    table(&["person", "position", "task", "importance", "urgency", "frequency", "minutes"], rows)
}

/// How many times a week a code of the frequency scale stands for.
pub(super) fn times(drawing: &Drawing, code: i16) -> f64 {
    drawing.instrument.tasks.times_a_week.get(&code).copied().unwrap_or(1.0)
}

/// Described tasks that nobody does: the whole number next to what the truth asks for that lies on its side of the cut-off.
fn unperformed<'a>(drawing: &Drawing<'a>, chance: &mut Chance) -> Vec<&'a str> {
    let positions = drawing.staff.positions(drawing.cast);
    let tasks = drawing.cast.tasks.iter();
    let held = tasks.filter(|task| positions.iter().any(|position| position.id == task.position));
    let described: Vec<&str> = held.map(|task| task.id.as_str()).collect();
    let share = drawing.natural("tasks-unperformed", "").unwrap_or(0.0);
    let levels = &drawing.instrument.settings.levels;
    let of = |score: f64| drawing.natural_at("tasks-unperformed", score).unwrap_or(0.0) * described.len() as f64;
    let (exact, cut) = (share * described.len() as f64, of(levels.good));
    let is_weak = drawing.score("role-clarity") < levels.good;
    let count = if is_weak { exact.round().max(cut.floor() + 1.0) } else { exact.round().min(cut.floor()) } as usize;
    chance.some_of(described.len(), count).into_iter().filter_map(|index| described.get(index).copied()).collect()
}
