//! `check AUDIT`: every problem of every file, with places.

use std::collections::BTreeMap;

use super::arguments::Check;
use super::terminal::Terminal;
use super::{Outcome, diagnose};
use crate::audit::{self, AuditFolder, store};
use crate::model::answers::Origin;
use crate::model::provenance::Kind;
use crate::phases::phase1_jobs;
use crate::problem::{Message, Place, Problem};

pub(super) fn run(arguments: &Check, terminal: &Terminal) -> Outcome {
    let (folder, mut problems) = audit::open(&arguments.audit);
    let Some(folder) = folder else { return Err(problems) };
    for at in 0..folder.cycles.len() {
        // A cycle's diagnosis reads the cycle before it too: its problems are told once.
        let more = diagnose::released(&folder, at, terminal).1;
        let new: Vec<Problem> = more.into_iter().filter(|problem| !problems.contains(problem)).collect();
        problems.extend(new);
    }
    problems.extend(folder.cycles.iter().filter_map(|cycle| twice(&folder, &cycle.id)));
    problems.extend(folder.cycles.iter().flat_map(|cycle| impossible_days(&folder, &cycle.id)));
    if problems.iter().any(Problem::is_error) {
        return Err(problems);
    }
    terminal.say(&Message::new("check-clean").with("cycles", folder.cycles.len()));
    Ok(problems)
}

/// Task inventories that add up to more than a day can hold, over all batches of a cycle.
fn impossible_days(folder: &AuditFolder, cycle: &str) -> Vec<Problem> {
    let Some(answers) = store::read_jobs(folder, cycle).0 else { return Vec::new() };
    let place = folder.cycle_folder(cycle).join(store::phase_folder(Kind::Tasks));
    let most = folder.instrument.tasks.workload.map_or(f64::INFINITY, |rules| rules.most_hours_a_day);
    let told = phase1_jobs::impossible_days(&folder.instrument, &answers).into_iter().filter_map(|day| {
        let batch = answers.batches.get(day.rows.first()?.batch)?;
        let rows: Vec<String> = day.rows.iter().map(|origin| origin.row.to_string()).collect();
        let problem =
            Problem::warning(Place::File(place.join(format!("{}.csv", batch.id))), "inventory-impossible-day");
        let problem = problem.with("hours", (day.hours * 10.0).round() / 10.0).with("most", most);
        Some(problem.with("file", batch.provenance.file.as_str()).with("rows", rows.join(", ")))
    });
    told.collect()
}

/// People who answered the questionnaire in two batches of a cycle, and so count twice.
fn twice(folder: &AuditFolder, cycle: &str) -> Option<Problem> {
    let mut seen: BTreeMap<String, Origin> = BTreeMap::new();
    let mut again: Vec<(Origin, Origin)> = Vec::new();
    let (batches, _) = store::respondents(folder, cycle, &mut |respondent| {
        if respondent.person.is_empty() {
            return;
        }
        match seen.get(&respondent.person) {
            Some(first) if first.batch != respondent.origin.batch => again.push((*first, respondent.origin)),
            Some(_) => {}
            None => {
                seen.insert(respondent.person.clone(), respondent.origin);
            }
        }
    });
    let (first, second) = again.first()?;
    let file = |origin: &Origin| batches.get(origin.batch).map(|b| b.provenance.file.as_str()).unwrap_or_default();
    let place = folder.cycle_folder(cycle).join(store::phase_folder(Kind::Answers));
    let batch = batches.get(second.batch)?;
    Some(
        Problem::error(Place::File(place.join(format!("{}.csv", batch.id))), "person-in-two-batches")
            .with("people", again.len())
            .with("one", file(first))
            .with("first", first.row.to_string())
            .with("two", file(second))
            .with("second", second.row.to_string()),
    )
}
