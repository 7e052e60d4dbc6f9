//! `check AUDIT`: every problem of every file, with places.

use std::collections::BTreeMap;

use super::arguments::Check;
use super::terminal::Terminal;
use super::{Outcome, diagnose};
use crate::audit::{self, AuditFolder, store};
use crate::model::answers::Origin;
use crate::model::provenance::Kind;
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
    if problems.iter().any(Problem::is_error) {
        return Err(problems);
    }
    terminal.say(&Message::new("check-clean").with("cycles", folder.cycles.len()));
    Ok(problems)
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
