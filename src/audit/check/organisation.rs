//! Checks of what an audit says of its organisation: audit.yaml, cycles, job descriptions.

use std::collections::BTreeMap;

use super::{Checker, Ids, Loaded, ids};
use crate::audit::CycleFolder;
use crate::audit::yaml::Document;
use crate::model::instrument::Instrument;
use crate::model::organisation::{Action, Audit, Cycle, Group, JobDescription, POSITION, SERVICE};
use crate::model::text::Language;
use crate::problem::{Place, Problem, did_you_mean};
use crate::words::{Words, unknown_language};

/// Ids that partner sheets use for someone else than a partner.
const NOT_PARTNERS: [&str; 2] = [SERVICE, "observer"];

/// audit.yaml on its own.
pub(in crate::audit) fn audit(document: &Document, audit: &Audit) -> Vec<Problem> {
    let mut check = Checker::new(document);
    if !Words::languages().contains(&audit.language) {
        check.problems.push(unknown_language(check.place("language"), audit.language.code()));
    }
    if let Some(zone) = audit.time_zone.as_deref().filter(|zone| jiff::tz::TimeZone::get(zone).is_err()) {
        let known: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
        let meant = did_you_mean(zone, known.iter().map(String::as_str)).unwrap_or_default().to_owned();
        let arguments = [
            ("found", zone.into()),
            ("guessed", if meant.is_empty() { "no" } else { "yes" }.into()),
            ("meant", meant.into()),
        ];
        check.error("time-zone", "unknown-time-zone", &arguments);
    }
    if document.root.get("positions").is_none_or(|node| node.elements().is_empty()) {
        check.error("positions", "no-positions", &[]);
    }
    let mut seen = BTreeMap::new();
    for (index, position) in audit.positions.iter().enumerate() {
        check.unique(&format!("positions.{index}.id"), &position.id, "position", &mut seen);
        people(&mut check, &format!("positions.{index}.headcount"), position.headcount);
    }
    let mut seen = BTreeMap::new();
    for (index, partner) in audit.partners.iter().enumerate() {
        let way = format!("partners.{index}.id");
        check.unique(&way, &partner.id, "partner", &mut seen);
        if NOT_PARTNERS.contains(&partner.id.as_str()) {
            check.error(&way, "reserved-id", &[("found", partner.id.as_str().into())]);
        }
    }
    let mut seen = BTreeMap::new();
    for (index, group) in audit.groups.iter().enumerate() {
        check.unique(&format!("groups.{index}.id"), &group.id, "group", &mut seen);
        if group.id == POSITION {
            check.error(&format!("groups.{index}.id"), "reserved-id", &[("found", group.id.as_str().into())]);
        }
        let mut seen = BTreeMap::new();
        for (position, value) in group.values.iter().enumerate() {
            let way = format!("groups.{index}.values.{position}");
            check.unique(&format!("{way}.id"), &value.id, "value", &mut seen);
            people(&mut check, &format!("{way}.headcount"), value.headcount);
        }
        sum(&mut check, &format!("groups.{index}.values"), group, audit.headcount());
    }
    check.languages(std::slice::from_ref(&audit.language));
    // A name in another language only is readable, so that it does not stop the work.
    for problem in &mut check.problems {
        if problem.message.key == "missing-language" {
            problem.severity = crate::problem::Severity::Warning;
        }
    }
    check.problems
}

/// No position has more people; a headcount beyond it is a slip of the keyboard.
const MOST_PEOPLE: f64 = 1_000_000.0;

fn people(check: &mut Checker, way: &str, headcount: u32) {
    if headcount == 0 {
        check.error(way, "headcount-zero", &[]);
    }
    check.within(way, f64::from(headcount), 0.0, MOST_PEOPLE);
}

/// A breakdown divides the whole department: its values together are as many people.
fn sum(check: &mut Checker, way: &str, group: &Group, department: u32) {
    let total = group.values.iter().fold(0u32, |sum, value| sum.saturating_add(value.headcount));
    if total != department {
        let arguments = [("group", group.id.as_str().into()), ("found", total.into()), ("expected", department.into())];
        check.error(way, "group-sum", &arguments);
    }
}

/// audit.yaml against the instrument.
pub(in crate::audit) fn audit_and_instrument(
    document: &Document,
    audit: &Audit,
    instrument: &Instrument,
) -> Vec<Problem> {
    let mut check = Checker::new(document);
    let least = instrument.settings.minimum_group;
    if let Some(found) = audit.privacy.minimum_group.filter(|found| *found < least) {
        let arguments = [("found", found.into()), ("least", least.into())];
        check.error("privacy.minimum-group", "minimum-group-too-small", &arguments);
    }
    let questions = instrument.employee_questions();
    for (index, group) in audit.groups.iter().enumerate() {
        if questions.iter().any(|question| question.id == group.id) {
            check.error(&format!("groups.{index}.id"), "reserved-id", &[("found", group.id.as_str().into())]);
        }
    }
    let languages: Vec<&str> = instrument.settings.languages.iter().map(Language::code).collect();
    if !instrument.settings.languages.contains(&audit.language) {
        let arguments = [("found", audit.language.code().into()), ("known", languages.join(", ").into())];
        check.error("language", "instrument-language", &arguments);
    }
    check.problems
}

/// A cycle.yaml: dates, populations, declared changes, actions.
pub(in crate::audit) fn cycle(loaded: &Loaded<Cycle>, audit: &Audit, indicators: &Ids, series: &Ids) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let cycle = &loaded.value;
    if cycle.to < cycle.from {
        let arguments = [("from", cycle.from.to_string().into()), ("to", cycle.to.to_string().into())];
        check.error("to", "dates-order", &arguments);
    }
    let groups: Ids = audit.groups.iter().map(|group| group.id.clone()).chain([POSITION.to_owned()]).collect();
    let mut seen = BTreeMap::new();
    for (index, population) in cycle.populations.iter().enumerate() {
        let way = format!("populations.{index}");
        check.known(&format!("{way}.group"), &population.group, "group", &groups);
        if let Some(values) = values(audit, &population.group) {
            check.known(&format!("{way}.value"), &population.value, "value", &values);
        }
        let both = format!("{}: {}", population.group, population.value);
        check.unique(&way, &both, "population", &mut seen);
    }
    if !cycle.populations.is_empty() {
        let overlaid = super::super::audit_of_cycle(audit, cycle);
        for group in &overlaid.groups {
            sum(&mut check, "populations", group, overlaid.headcount());
        }
    }
    let mut seen = BTreeMap::new();
    for (index, change) in cycle.changes.iter().enumerate() {
        check.unique(&format!("changes.{index}.date"), &change.date.to_string(), "change", &mut seen);
        for (at, id) in change.series.iter().enumerate() {
            check.known(&format!("changes.{index}.series.{at}"), id, "series", series);
        }
    }
    each_action(&mut check, "actions.", &cycle.actions, indicators);
    check.problems
}

/// The declared stakes of a cycle: ranges in order, shares that are shares, and an instrument that can share them out.
pub(in crate::audit) fn stakes(loaded: &Loaded<Cycle>, instrument: &Instrument) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let Some(stakes) = &loaded.value.stakes else { return check.problems };
    if stakes.currency.trim().is_empty() {
        check.error("stakes.currency", "stakes-no-currency", &[]);
    }
    for (name, range) in stakes.ranges() {
        let most = if matches!(name, "yearly-loss" | "due-to-service") { 1.0 } else { MOST_AT_STAKE };
        for (end, value) in [("low", range.low), ("likely", range.likely), ("high", range.high)] {
            check.within(&format!("stakes.{name}.{end}"), value, 0.0, most);
        }
        if range.low > range.likely || range.likely > range.high {
            let arguments = [("low", range.low.into()), ("likely", range.likely.into()), ("high", range.high.into())];
            check.error(&format!("stakes.{name}"), "stakes-range-order", &arguments);
        }
        if range.source.iter().all(|(_, text)| text.trim().is_empty()) {
            check.error(&format!("stakes.{name}.source"), "stakes-no-source", &[]);
        }
    }
    if instrument.settings.stakes.is_none() {
        let place = loaded.document.place(&["stakes"]);
        let problem = Problem::warning(place, "stakes-no-rules");
        check.problems.push(problem.with("instrument", instrument.settings.id.as_str()));
    }
    check.problems
}

/// More customers, or revenue of one of them, is a slip of the keyboard.
const MOST_AT_STAKE: f64 = 1e12;
/// An actions.yaml.
pub(in crate::audit) fn actions(loaded: &Loaded<Vec<Action>>, indicators: &Ids) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    each_action(&mut check, "", &loaded.value, indicators);
    check.problems
}

/// Ids that stand once, targets that exist; `way` leads to the list.
fn each_action(check: &mut Checker, way: &str, actions: &[Action], indicators: &Ids) {
    let mut seen = BTreeMap::new();
    for (index, action) in actions.iter().enumerate() {
        check.unique(&format!("{way}{index}.id"), &action.id, "action", &mut seen);
        check.known(&format!("{way}{index}.target"), &action.target, "indicator", indicators);
    }
}

/// The ids of a breakdown's values.
fn values(audit: &Audit, group: &str) -> Option<Ids> {
    if group == POSITION {
        return Some(audit.positions.iter().map(|position| position.id.clone()).collect());
    }
    let group = audit.groups.iter().find(|found| found.id == group)?;
    Some(group.values.iter().map(|value| value.id.clone()).collect())
}

/// Cycles follow one another.
pub(in crate::audit) fn cycles(cycles: &[CycleFolder], documents: &[Place]) -> Vec<Problem> {
    let pairs = cycles.windows(2).zip(documents.iter().skip(1));
    let overlapping = pairs.filter_map(|(pair, place)| match pair {
        [before, after] if after.cycle.from <= before.cycle.to => {
            Some(Problem::warning(place.clone(), "cycles-overlap").with("previous", before.id.as_str()))
        }
        _ => None,
    });
    overlapping.collect()
}

/// Job descriptions: positions of the audit, one description each, task ids unique over all of them.
pub(in crate::audit) fn descriptions(loaded: &[Loaded<JobDescription>], audit: &Document) -> Vec<Problem> {
    let positions = ids(audit, &["positions"]);
    let (mut described, mut tasks) = (BTreeMap::new(), BTreeMap::new());
    let mut problems = Vec::new();
    for one in loaded {
        let mut check = Checker::new(&one.document);
        check.known("position", &one.value.position, "position", &positions);
        check.unique("position", &one.value.position, "description", &mut described);
        for (index, task) in one.value.tasks.iter().enumerate() {
            check.unique(&format!("tasks.{index}.id"), &task.id, "task", &mut tasks);
        }
        problems.extend(check.problems);
    }
    problems
}
