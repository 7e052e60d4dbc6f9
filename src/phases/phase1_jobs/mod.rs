//! Phase 1, job descriptions verified: what is described, what employees declare and what is observed, held against one
//! another, and the measures of observed working days.
//!
//! Read in this order: `likeness` and `matching` (which task a wording means), `declared` and `observed` (the two sides
//! that bring data), `table` (the three-way table), `measures` and `days` (what is handed over).

mod candidates;
mod clusters;
mod days;
mod decisions;
mod declared;
mod homes;
mod lexicon;
mod likeness;
mod matching;
mod measures;
mod observed;
#[cfg(test)]
mod pairs;
mod reading;
mod sources;
mod spelling;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use crate::model::answers::JobAnswers;
use crate::model::diagnosis::{DoubtfulMatch, JobsView};
use crate::model::evidence::Measurement;

use super::Scope;
use homes::Homes;
use matching::Matching;
use observed::Observed;

/// What task inventories and observations say: the detailed view, and the measurements that indicators pick from.
///
/// Results of fewer people than the scope's minimum group are withheld, and positions with fewer inventories have no
/// lines in the table.
pub fn assess(scope: &Scope, answers: &JobAnswers) -> (JobsView, Vec<Measurement>) {
    let homes = Homes::new(answers);
    let matching = Matching::new(scope, answers, &homes);
    let inventories = declared::inventories(scope, answers, &matching);
    let observed = Observed::new(scope, answers, &homes, &matching);
    let lines = table::lines(scope, answers, &matching, &inventories, &observed);

    let mut found = measures::measurements(scope, answers, &inventories, &lines, &observed);
    found.extend(days::measurements(scope, answers, &observed));
    let people: BTreeSet<&str> = inventories.values().flat_map(|position| position.people.iter().copied()).collect();
    let view = JobsView {
        inventories: (people.len() as u64, scope.audit.headcount().into()),
        person_days: observed.days.len() as u64,
        tasks: lines.into_iter().map(|line| line.row).collect(),
        time: days::time_shares(scope, &observed),
        doubtful: doubtful(&matching),
    };
    (view, found)
}

/// Matches that the consultant is asked about.
fn doubtful(matching: &Matching) -> Vec<DoubtfulMatch> {
    let asked = matching.doubtful().into_iter().map(|(declared, described, similarity)| DoubtfulMatch {
        declared: declared.to_owned(),
        described: matching.described[described].task.id.clone(),
        similarity,
    });
    asked.collect()
}
