//! From the tasks of each position to their charts: what is described, declared and observed; importance and urgency.

use serde::Serialize;

use super::charts::{quadrants, three_way};
use super::drawings::{Drawing, drawing, missing};
use super::print::{self, Style};
use crate::model::diagnosis::{Diagnosis, Quadrant, TaskRow, TaskStatus};
use crate::model::estimate::Estimate;
use crate::model::text::Text;
use crate::problem::Message;
use crate::words::Words;

/// The tasks of one position, numbered from 1 in this order.
#[derive(Serialize)]
pub(super) struct PositionDrawing {
    name: Text,
    tasks: Vec<TaskRow>,
    quadrants: Option<Drawing>,
    /// The three-way table, in as many pictures as it needs.
    three_way: Vec<Drawing>,
}

/// Tasks by position, in the order in which positions first appear.
pub(super) fn positions(diagnosis: &Diagnosis, words: &Words) -> Vec<PositionDrawing> {
    let mut order: Vec<&str> = Vec::new();
    for task in &diagnosis.jobs.tasks {
        if !order.contains(&task.position.as_str()) {
            order.push(&task.position);
        }
    }
    let of = |position: &str| diagnosis.jobs.tasks.iter().filter(|task| task.position == position).cloned().collect();
    let axes = axes(&diagnosis.jobs.tasks);
    let drawn = |position| {
        let tasks: Vec<TaskRow> = of(position);
        let name = tasks.first().map(|task| task.position_name.clone()).unwrap_or_default();
        let quadrants = task_quadrants(&name, &tasks, &axes, words);
        let three_way = three_way(&name, &tasks, words);
        PositionDrawing { name, tasks, quadrants, three_way }
    };
    order.into_iter().map(drawn).collect()
}

fn task_quadrants(name: &Text, tasks: &[TaskRow], axes: &quadrants::Axes, words: &Words) -> Option<Drawing> {
    let dots: Vec<quadrants::Dot> = tasks
        .iter()
        .enumerate()
        .filter_map(|(at, task)| {
            Some(quadrants::Dot {
                number: at + 1,
                urgency: task.urgency.value()?,
                importance: task.importance.value()?,
                fire: task.quadrant == Some(Quadrant::UrgentOnly),
            })
        })
        .collect();
    if dots.is_empty() {
        return None;
    }
    let sentence = words.say(
        &Message::new("chart-quadrants")
            .with("position", name.in_language(words.language()))
            .with("tasks", dots.len())
            .with("fire", dots.iter().filter(|dot| dot.fire).count()),
    );
    let names = ["quadrant-important-urgent", "quadrant-important-calm", "quadrant-urgent-only", "quadrant-neither"]
        .map(|key| words.word(key));
    Some(drawing(sentence, |width, title| {
        let words = quadrants::QuadrantWords {
            title: title.to_owned(),
            quadrants: names.clone(),
            importance: words.word("importance"),
            urgency: words.word("urgency"),
        };
        quadrants::draw(&dots, axes, &words, width)
    }))
}

/// Where the halves meet is not in a diagnosis, but the quadrants given to the tasks tell it closely enough.
fn axes(tasks: &[TaskRow]) -> quadrants::Axes {
    let halves = |value: fn(&TaskRow) -> &Estimate, upper: &[Quadrant]| {
        let (mut low, mut high) = (f64::NEG_INFINITY, f64::INFINITY);
        for task in tasks {
            match (value(task).value(), task.quadrant) {
                (Some(value), Some(quadrant)) if upper.contains(&quadrant) => high = high.min(value),
                (Some(value), Some(_)) => low = low.max(value),
                _ => {}
            }
        }
        let cut = 3.5_f64;
        if low < high { cut.clamp(low, high) } else { cut }
    };
    quadrants::Axes {
        low: 1.0,
        high: 5.0,
        urgency: halves(|task| &task.urgency, &[Quadrant::ImportantUrgent, Quadrant::UrgentOnly]),
        importance: halves(|task| &task.importance, &[Quadrant::ImportantUrgent, Quadrant::ImportantCalm]),
    }
}

/// The three-way table; none when no task is known.
fn three_way(name: &Text, tasks: &[TaskRow], words: &Words) -> Vec<Drawing> {
    let share = |estimate: &Estimate| match estimate.value() {
        Some(share) if share > 0.0 => three_way::Side::Yes(print::value(words, estimate, Style::Percent, "")),
        Some(_) => three_way::Side::No,
        None => three_way::Side::Missing(missing(estimate, words)),
    };
    let marks: Vec<three_way::TaskMarks> = tasks
        .iter()
        .enumerate()
        .map(|(at, task)| three_way::TaskMarks {
            number: at + 1,
            name: task.text.in_language(words.language()).to_owned(),
            sides: [
                if task.described { three_way::Side::Yes(String::new()) } else { three_way::Side::No },
                share(&task.holders),
                share(&task.observed),
            ],
            status: task.status,
            status_word: words.word(status_key(task.status)),
        })
        .collect();
    let sides = ["described", "declared", "observed"].map(|side| words.word(&format!("three-way-{side}")));
    let keys = ["three-way-yes", "three-way-no", "chart-withheld", "withheld-no-data"].map(|key| words.word(key));
    let pictures = marks.chunks(three_way::a_picture(marks.len())).enumerate();
    let draw = |(at, marks_of): (usize, &[three_way::TaskMarks])| {
        let sentence = match (at, marks_of) {
            (1.., [first, .., last]) => words.say(
                &Message::new("chart-three-way-on")
                    .with("position", name.in_language(words.language()))
                    .with("first", first.number)
                    .with("last", last.number)
                    .with("tasks", marks.len()),
            ),
            _ => three_way_sentence(name, tasks, words),
        };
        drawing(sentence, |width, title| {
            let words = three_way::ThreeWayWords {
                title: title.to_owned(),
                sides: sides.clone(),
                status: words.word("status"),
                keys: keys.clone(),
            };
            three_way::draw(marks_of, &words, width)
        })
    };
    pictures.map(draw).collect()
}

fn three_way_sentence(name: &Text, tasks: &[TaskRow], words: &Words) -> String {
    let count = |status| tasks.iter().filter(|task| task.status == status).count();
    words.say(
        &Message::new("chart-three-way")
            .with("position", name.in_language(words.language()))
            .with("tasks", tasks.len())
            .with("confirmed", count(TaskStatus::Confirmed))
            .with("partial", count(TaskStatus::Partial))
            .with("unperformed", count(TaskStatus::Unperformed))
            .with("undescribed", count(TaskStatus::Undescribed))
            .with("misplaced", count(TaskStatus::Misplaced))
            .with("contested", count(TaskStatus::Contested)),
    )
}

fn status_key(status: TaskStatus) -> &'static str {
    match status {
        TaskStatus::Confirmed => "task-confirmed",
        TaskStatus::Partial => "task-partial",
        TaskStatus::Unperformed => "task-unperformed",
        TaskStatus::Undescribed => "task-undescribed",
        TaskStatus::Misplaced => "task-misplaced",
        TaskStatus::Contested => "task-contested",
    }
}
