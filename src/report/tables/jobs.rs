//! Phase 1: tasks, how they are rated, where the time goes, the day by the hour, declared against observed time.

use super::rows::Rows;
use super::{Look, Table};
use crate::model::diagnosis::Diagnosis;
use crate::words::Words;

pub(super) fn tables(diagnosis: &Diagnosis, words: &Words) -> Vec<Table> {
    vec![
        tasks(diagnosis, words),
        ratings(diagnosis, words),
        time(diagnosis, words),
        day(diagnosis, words),
        workload(diagnosis, words),
        quadrants(diagnosis, words),
    ]
}

fn tasks(diagnosis: &Diagnosis, words: &Words) -> Table {
    let language = words.language();
    Rows::of("tasks", words, &diagnosis.jobs.tasks)
        .named("position", "column-position", |task| (&task.position, &task.position_name))
        .named("task", "task", |task| (&task.id, &task.text))
        .coded("status", "status", "task-", |task| Some(task.status))
        .flag("described", "described", |task| Some(task.described))
        .text("belongs_to", "column-belongs-to", |task| {
            task.belongs_to.as_ref().map(|name| name.in_language(language).to_owned()).unwrap_or_default()
        })
        .flag("core", "column-core", |task| task.core)
        .figure("holders", "declared-by", Look::Share, |task| &task.holders)
        .figure("declared_time", "column-declared-time", Look::Share, |task| &task.declared)
        .figure("observed_time", "observed-time", Look::Share, |task| &task.observed)
        .figure("importance", "importance", Look::Decimal, |task| &task.importance)
        .figure("urgency", "urgency", Look::Decimal, |task| &task.urgency)
        .figure("frequency", "column-frequency", Look::Decimal, |task| &task.frequency)
        .number("agreement", "column-agreement", Look::Fine, |task| task.agreement)
        .coded("quadrant", "quadrant", "quadrant-", |task| task.quadrant)
        .key(&["position", "task"])
}

/// Medians and quartiles, a row for every task and what was rated of it.
fn ratings(diagnosis: &Diagnosis, words: &Words) -> Table {
    let tasks = &diagnosis.jobs.tasks;
    let all = diagnosis.jobs.days.ratings.iter().flat_map(|position| {
        position.tasks.iter().flat_map(move |task| {
            let rated = [("importance", &task.importance), ("urgency", &task.urgency), ("frequency", &task.frequency)];
            rated.into_iter().filter_map(move |(what, ratings)| Some((position, task, what, ratings.as_ref()?)))
        })
    });
    let text = |position: &str, id: &str| {
        let task = tasks.iter().find(|task| task.position == position && task.id == id);
        task.map(|task| task.text.in_language(words.language()).to_owned()).unwrap_or_default()
    };
    Rows::of("task-ratings", words, all)
        .named("position", "column-position", |(position, ..)| (&position.position, &position.position_name))
        .id("task", "column-task", |(_, task, ..)| &task.id)
        .text("text", "task", |(position, task, ..)| text(&position.position, &task.id))
        .coded("rated", "column-rated", "rated-", |(.., what, _)| Some(*what))
        .number("median", "column-median", Look::Decimal, |(.., ratings)| Some(ratings.median))
        .range(["quartile_low", "quartile_high"], ["column-quartile-low", "column-quartile-high"], Look::Decimal, |r| {
            Some(r.3.quartiles)
        })
        .link(&["position", "task"], "tasks", &["position", "task"])
        .key(&["position", "task", "rated"])
}

fn time(diagnosis: &Diagnosis, words: &Words) -> Table {
    let observed = diagnosis.jobs.time.iter().map(|share| ("observed", share));
    let own = diagnosis.jobs.days.own_time.iter().map(|share| ("own", share));
    Rows::of("time", words, observed.chain(own))
        .coded("log", "column-log", "log-", |(log, _)| Some(*log))
        .named("category", "category", |(_, share)| (&share.category, &share.name))
        .coded("role", "column-role", "role-", |(_, share)| Some(share.role))
        .estimate("share", "share-of-time", Look::Share, |(_, share)| &share.share)
        .key(&["log", "category"])
}

fn day(diagnosis: &Diagnosis, words: &Words) -> Table {
    let hours = &diagnosis.jobs.days.profile.hours;
    let all = hours.iter().flat_map(|hour| hour.roles.iter().map(move |role| (hour, role)));
    Rows::of("day", words, all)
        .count("hour", "column-hour", |(hour, _)| Some(hour.hour.into()))
        .count("person_days", "day-person-days", |(hour, _)| Some(hour.person_days))
        .coded("role", "column-role", "role-", |(_, role)| Some(role.role))
        .estimate("share", "share-of-time", Look::Share, |(_, role)| &role.share)
        .key(&["hour", "role"])
}

fn workload(diagnosis: &Diagnosis, words: &Words) -> Table {
    let positions = &diagnosis.jobs.days.workload;
    let all = positions.iter().flat_map(|position| position.tasks.iter().map(move |task| (position, task)));
    Rows::of("workload", words, all)
        .named("position", "column-position", |(position, _)| (&position.position, &position.position_name))
        .named("task", "task", |(_, task)| (&task.id, &task.text))
        .figure("declared_minutes", "workload-declared-minutes", Look::Decimal, |(_, task)| &task.declared_minutes)
        .figure("observed_minutes", "workload-observed-minutes", Look::Decimal, |(_, task)| &task.observed_minutes)
        .figure("declared_share", "workload-declared-share", Look::Share, |(_, task)| &task.declared)
        .figure("observed_share", "workload-observed-share", Look::Share, |(_, task)| &task.observed)
        .coded("verdict", "workload-verdict", "load-", |(_, task)| Some(task.verdict))
        .link(&["position", "task"], "tasks", &["position", "task"])
        .key(&["position", "task"])
}

fn quadrants(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("quadrants", words, &diagnosis.jobs.days.quadrants)
        .coded("quadrant", "quadrant", "quadrant-", |time| Some(time.quadrant))
        .count("tasks", "quadrant-tasks", |time| Some(time.tasks))
        .estimate("declared_time", "column-declared-time", Look::Share, |time| &time.declared)
        .estimate("observed_time", "observed-time", Look::Share, |time| &time.observed)
        .key(&["quadrant"])
}
