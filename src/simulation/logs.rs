//! Logs and operating figures: handoffs, incidents, weekly series, each around the truth.

use jiff::ToSpan;
use jiff::civil::DateTime;

use super::chance::Chance;
use super::{Drawing, table};
use crate::model::instrument::Choice;
use crate::statistics::distribution;

const HANDOFFS: usize = 120;
const INCIDENTS: usize = 18;
const WEEKS: i64 = 24;
/// How widely answer times scatter around their median (standard deviation of the logarithm).
const ANSWER_SPREAD: f64 = 1.0;
/// How widely a week's figure scatters, in parts of its level.
const WEEKLY_SPREAD: f64 = 0.07;

/// Figures that most departments have, with the level where the instrument gives them no anchors.
const USUAL: [(&str, f64); 5] = [
    ("calls-offered", 1000.0),
    ("waiting-seconds", 100.0),
    ("lost-share", 6.0),
    ("complaints", 30.0),
    ("first-contact-resolution", 75.0),
];

/// The choice of this id; in an instrument without it the first of the list, or the last.
fn choice<'a>(choices: &'a [Choice], id: &'a str, first: bool) -> &'a str {
    let other = if first { choices.first() } else { choices.last() };
    let known = choices.iter().find(|choice| choice.id == id);
    known.or(other).map_or(id, |choice| choice.id.as_str())
}

/// One row a request to another department.
pub(super) fn handoffs(drawing: &Drawing, chance: &mut Chance) -> String {
    let unanswered = drawing.natural("handoff-unanswered", "").unwrap_or(0.05);
    let median = drawing.natural("handoff-median-hours", "").unwrap_or(12.0);
    let promised = drawing.natural("handoff-promised", "").unwrap_or(0.05);
    // The median is of all requests, also of those that nobody answers: half of all are answered by then.
    let middle = distribution::normal_quantile((0.5 / (1.0 - unanswered)).min(0.99)).unwrap_or(0.0);
    let time = |at: DateTime| at.strftime("%Y-%m-%d %H:%M").to_string();
    let outcomes = &drawing.instrument.logs.outcomes;
    let [solved, none] = [choice(outcomes, "solved", true), choice(outcomes, "unanswered", false)];
    let rows = (0..HANDOFFS).map(|_| {
        let opened = some_moment(drawing, chance, 110);
        let to = partner(drawing, chance);
        let hours = median * (ANSWER_SPREAD * (chance.normal() - middle)).exp();
        let answered = opened.saturating_add(((hours * 60.0).round() as i64).minutes());
        let promise = if chance.happens(promised) { drawing.cast.promises.as_str() } else { "" };
        let silent = chance.happens(unanswered);
        let (answered, closed, outcome) = match silent {
            true => (String::new(), String::new(), none),
            false => (time(answered), time(answered.saturating_add(2.hours())), solved),
        };
        vec!["service".into(), to.into(), time(opened), answered, closed, outcome.into(), promise.into()]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    table(&["from", "to", "opened", "answered", "closed", "outcome", "promised-by"], rows)
}

/// Some partner.
fn partner<'a>(drawing: &Drawing<'a>, chance: &mut Chance) -> &'a str {
    let partners = &drawing.cast.partners;
    partners.get(chance.below(partners.len())).map_or("", |partner| partner.id.as_str())
}

/// One row an incident that hit customers.
pub(super) fn incidents(drawing: &Drawing, chance: &mut Chance) -> String {
    let unannounced = drawing.natural("incident-unannounced", "").unwrap_or(0.2);
    let noticed_by = &drawing.instrument.logs.noticed_by;
    let [by_customers, by_department] =
        [choice(noticed_by, "customers", true), choice(noticed_by, "department", false)];
    let rows: Vec<Vec<String>> = (0..INCIDENTS)
        .map(|_| {
            let began = some_moment(drawing, chance, 150).strftime("%Y-%m-%dT%H:%M").to_string();
            let cause = partner(drawing, chance);
            let silent = chance.happens(unannounced);
            let noticed = if silent { by_customers } else { by_department };
            let customers = 40 + chance.below(400);
            let calls = (customers as f64 * chance.between(0.1, 0.4)).round() as usize;
            let told = if silent { "no" } else { "yes" };
            vec![cause.into(), began, noticed.into(), told.into(), customers.to_string(), calls.to_string()]
        })
        .collect();
    table(&["cause", "began", "noticed-by", "told-before", "customers", "calls"], rows)
}

/// One row a week.
pub(super) fn series(drawing: &Drawing, chance: &mut Chance) -> String {
    let of_instrument = &drawing.instrument.logs.series;
    let usual = USUAL.iter().filter(|(id, _)| of_instrument.iter().any(|series| series.id == *id));
    let mut levels: Vec<(&str, f64)> =
        usual.map(|(id, level)| (*id, drawing.natural("series-level", id).unwrap_or(*level))).collect();
    // Of the instrument's further figures, those whose truth is known.
    let further = of_instrument.iter().map(|series| series.id.as_str());
    let further = further.filter(|id| USUAL.iter().all(|(usual, _)| usual != id));
    levels.extend(further.filter_map(|id| Some((id, drawing.natural("series-level", id)?))));
    let percents = |id: &str| of_instrument.iter().any(|s| s.id == id && s.unit.iter().any(|(_, unit)| unit == "%"));
    let mut header = vec!["period"];
    header.extend(levels.iter().map(|(id, _)| *id));
    let rows: Vec<Vec<String>> = (0..WEEKS)
        .map(|week| {
            let monday = drawing.cycle.from.saturating_add((7 * week).days());
            let mut row = vec![monday.to_string()];
            row.extend(levels.iter().map(|(id, level)| {
                let value = level * (1.0 + WEEKLY_SPREAD * chance.normal());
                let value = if percents(id) { value.min(100.0) } else { value };
                format!("{:.1}", value.max(0.0))
            }));
            row
        })
        .collect();
    table(&header, rows)
}

/// Some working hour of the first so many days of the cycle.
fn some_moment(drawing: &Drawing, chance: &mut Chance, days: usize) -> DateTime {
    let day = drawing.cycle.from.saturating_add((chance.below(days) as i64).days());
    day.at(8, 0, 0, 0).saturating_add((chance.below(480) as i64).minutes())
}
