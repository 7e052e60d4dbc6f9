//! From the figures of a diagnosis to its charts: which rows, which words, and the sentence that says what one sees.

use std::collections::BTreeMap;

use serde::Serialize;

use super::charts::{Chart, areas, bars, both, diverging, quadrants};
use super::day_drawing;
use super::partners;
use super::print::{self, Style};
use crate::model::diagnosis::{AreaResult, Diagnosis, ItemView, Quadrant, TaskRow};
use crate::model::estimate::{Estimate, Level, Reason};
use crate::model::evidence::ChangeVerdict;
use crate::model::instrument::CategoryRole;
use crate::model::text::Text;
use crate::problem::Message;
use crate::words::Words;

/// A chart and its sentence.
#[derive(Serialize)]
pub(super) struct Drawing {
    #[serde(flatten)]
    chart: Chart,
    sentence: String,
}

/// All charts of a report.
#[derive(Serialize)]
pub(super) struct Drawings {
    day: Option<Drawing>,
    /// The names of the hours of the day profile.
    hours: Vec<String>,
    /// Whether there is anything to say of working days and workload.
    has_days: bool,
    areas: Drawing,
    time: Option<Drawing>,
    codes: Option<Drawing>,
    positions: Vec<PositionDrawing>,
    items: Vec<ItemsDrawing>,
    partners: partners::PartnerDrawings,
}

/// The tasks of one position, numbered from 1 in this order.
#[derive(Serialize)]
struct PositionDrawing {
    name: Text,
    tasks: Vec<TaskRow>,
    quadrants: Option<Drawing>,
}

/// The questions of one area; no area for those that stand on their own.
#[derive(Serialize)]
struct ItemsDrawing {
    area: String,
    items: Vec<ItemView>,
    drawing: Drawing,
}

impl Drawings {
    /// The areas whose questions are drawn, in order.
    pub(super) fn areas_of_items(&self) -> Vec<&str> {
        self.items.iter().map(|items| items.area.as_str()).collect()
    }
}

/// Draws everything.
pub(super) fn draw(diagnosis: &Diagnosis, words: &Words) -> Drawings {
    let days = &diagnosis.jobs.days;
    let has_days = !days.profile.hours.is_empty()
        || days.profile.withheld == Some(Reason::SmallGroup)
        || !(days.own_time.is_empty() && days.workload.is_empty() && days.quadrants.is_empty());
    Drawings {
        day: day_drawing::day_profile(diagnosis, words),
        hours: days.profile.hours.iter().map(|hour| day_drawing::label(hour.hour)).collect(),
        has_days,
        areas: area_scores(diagnosis, words),
        time: time_shares(diagnosis, words),
        codes: codes(diagnosis, words),
        positions: positions(diagnosis, words),
        items: items(diagnosis, words),
        partners: partners::draw(diagnosis, words),
    }
}

pub(super) fn drawing(sentence: String, draw: impl Fn(f64, &str) -> String) -> Drawing {
    Drawing { chart: both(|width| draw(width, &sentence)), sentence: sentence.clone() }
}

fn span(estimate: &Estimate) -> Option<(f64, Option<(f64, f64)>)> {
    estimate.figure().map(|figure| (figure.value, figure.interval))
}

fn area_scores(diagnosis: &Diagnosis, words: &Words) -> Drawing {
    let levels = &diagnosis.instrument.levels;
    let row = |area: &AreaResult| areas::AreaRow {
        name: area.name.in_language(words.language()).to_owned(),
        score: span(&area.score),
        level: area.level,
        previous: area
            .change
            .as_ref()
            .filter(|change| matches!(change.verdict, ChangeVerdict::Better | ChangeVerdict::Worse))
            .map(|change| change.previous),
        note: print::estimate(words, &area.score, Style::Whole, ""),
    };
    let rows: Vec<areas::AreaRow> = diagnosis.areas.iter().map(row).collect();
    let count = |level| diagnosis.areas.iter().filter(|area| area.level == Some(level)).count();
    let sentence = words.say(
        &Message::new("chart-areas")
            .with("poor", count(Level::Poor))
            .with("good", count(Level::Good))
            .with("professional", count(Level::Professional))
            .with("unknown", diagnosis.areas.iter().filter(|area| area.level.is_none()).count()),
    );
    let ticks = [0.0, levels.good, levels.professional, 100.0].map(|tick| words.number(tick, 0));
    let names = ["level-poor", "level-good", "level-professional"].map(|key| words.word(key));
    drawing(sentence, |width, title| {
        let words = areas::AreaWords { title: title.to_owned(), levels: names.clone(), ticks: ticks.clone() };
        areas::draw(&rows, levels, &words, width)
    })
}

fn time_shares(diagnosis: &Diagnosis, words: &Words) -> Option<Drawing> {
    let time = &diagnosis.jobs.time;
    let most = time.iter().filter_map(|share| Some((share.share.value()?, share)));
    let (most, largest) = most.max_by(|a, b| a.0.total_cmp(&b.0))?;
    let sentence = words.say(
        &Message::new("chart-time")
            .with("name", largest.name.in_language(words.language()))
            .with("share", words.percent(most))
            .with("days", diagnosis.jobs.person_days as f64),
    );
    let rows: Vec<bars::Bar> = time
        .iter()
        .map(|share| bars::Bar {
            label: share.name.in_language(words.language()).to_owned(),
            share: span(&share.share),
            note: print::estimate(words, &share.share, Style::Percent, ""),
            class: match share.role {
                CategoryRole::Core => "core",
                CategoryRole::Waiting | CategoryRole::Failure | CategoryRole::Rework => "loss",
                _ => "usual",
            },
        })
        .collect();
    Some(drawing(sentence, |width, title| bars::draw(&rows, title, width)))
}

fn codes(diagnosis: &Diagnosis, words: &Words) -> Option<Drawing> {
    let first = diagnosis.interviews.codes.iter().find(|code| code.prevalence.value().is_some())?;
    let sentence = words.say(
        &Message::new("chart-codes")
            .with("name", first.name.in_language(words.language()))
            .with("share", print::value(words, &first.prevalence, Style::Percent, ""))
            .with("interviews", diagnosis.interviews.interviews.0 as f64),
    );
    let rows: Vec<bars::Bar> = diagnosis
        .interviews
        .codes
        .iter()
        .map(|code| bars::Bar {
            label: code.name.in_language(words.language()).to_owned(),
            share: span(&code.prevalence),
            note: print::estimate(words, &code.prevalence, Style::Percent, ""),
            class: match code.valence.value() {
                Some(valence) if valence <= -0.5 => "loss",
                Some(valence) if valence >= 0.5 => "core",
                _ => "usual",
            },
        })
        .collect();
    Some(drawing(sentence, |width, title| bars::draw(&rows, title, width)))
}

/// Tasks by position, in the order in which positions first appear.
fn positions(diagnosis: &Diagnosis, words: &Words) -> Vec<PositionDrawing> {
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
        PositionDrawing { name, tasks, quadrants }
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

/// Questions by area, in the order of the areas; those without area last.
fn items(diagnosis: &Diagnosis, words: &Words) -> Vec<ItemsDrawing> {
    let all = &diagnosis.questionnaire.items;
    let mut by_area: BTreeMap<&str, Vec<ItemView>> = BTreeMap::new();
    for item in all {
        by_area.entry(item.area.as_str()).or_default().push(item.clone());
    }
    let rows: Vec<diverging::BarRow> = all.iter().map(|item| row(item, words)).collect();
    let reach = diverging::reach(&rows);
    let order = diagnosis.areas.iter().map(|area| area.id.as_str()).chain([""]);
    order
        .filter_map(|area| {
            let items = by_area.remove(area)?;
            Some(ItemsDrawing { area: area.to_owned(), drawing: item_bars(&items, reach, words), items })
        })
        .collect()
}

fn item_bars(items: &[ItemView], reach: (f64, f64), words: &Words) -> Drawing {
    let rows: Vec<diverging::BarRow> = items.iter().map(|item| row(item, words)).collect();
    let shown = items.iter().filter_map(|item| Some((item.favourable.value()?, item)));
    let lowest = shown.min_by(|a, b| a.0.total_cmp(&b.0));
    let sentence = match lowest {
        Some((share, item)) => words.say(
            &Message::new("chart-items")
                .with("items", items.len())
                .with("name", item.text.in_language(words.language()))
                .with("share", words.percent(share)),
        ),
        None => words.say(&Message::new("chart-items-withheld").with("items", items.len())),
    };
    drawing(sentence, |width, title| {
        let words = diverging::BarWords {
            title: title.to_owned(),
            unfavourable: words.word("unfavourable"),
            favourable: words.word("favourable"),
        };
        diverging::draw(&rows, reach, &words, width)
    })
}

fn row(item: &ItemView, words: &Words) -> diverging::BarRow {
    let mut label = item.text.in_language(words.language()).to_owned();
    if item.reverse {
        label = words.say(&Message::new("reversed").with("text", label));
    }
    let parts = parts(item);
    let note = match (&item.favourable, parts.is_empty()) {
        (Estimate::Shown(_), true) => words.word("withheld-no-data"),
        (favourable, _) => print::value(words, favourable, Style::Percent, ""),
    };
    diverging::BarRow { label, parts, note }
}

/// The answers from the most unfavourable to the most favourable. Which side an answer lies on follows from the shares
/// of the three sides: the middle of its own share falls into one of them.
fn parts(item: &ItemView) -> Vec<diverging::Part> {
    let (Some(unfavourable), Some(neutral)) = (item.unfavourable.value(), item.neutral.value()) else {
        return Vec::new();
    };
    let mut shares: Vec<f64> = item.distribution.iter().map(|answer| answer.share).collect();
    if item.reverse {
        shares.reverse();
    }
    let last = shares.len().saturating_sub(1);
    let mut sum = 0.0;
    let side_of = |middle: f64| match middle {
        middle if middle < unfavourable => diverging::Side::Unfavourable,
        middle if middle < unfavourable + neutral => diverging::Side::Neutral,
        _ => diverging::Side::Favourable,
    };
    shares
        .iter()
        .enumerate()
        .map(|(at, &share)| {
            let side = side_of(sum + share / 2.0);
            sum += share;
            diverging::Part { side, strong: at == 0 || at == last, share }
        })
        .collect()
}
