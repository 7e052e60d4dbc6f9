//! The cells behind the results of phase 1.

use std::collections::BTreeMap;

use crate::model::answers::{JobAnswers, Origin};
use crate::model::provenance::{Kind, Source};

/// What every statement about declared tasks rests on.
pub(super) const TASK_FIELDS: [&str; 5] = ["task", "importance", "urgency", "frequency", "minutes"];

/// The cells of these fields in these rows, one entry a batch.
pub(super) fn of_rows(answers: &JobAnswers, fields: &[&str], origins: impl IntoIterator<Item = Origin>) -> Vec<Source> {
    let mut rows: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    for origin in origins {
        rows.entry(origin.batch).or_default().push(origin.row);
    }
    let batches = rows.into_iter().filter_map(|(batch, rows)| Some((answers.batches.get(batch)?, rows)));
    batches.map(|(batch, rows)| batch.cells(fields, rows)).filter(|source| !source.cells.is_empty()).collect()
}

/// The cells of these fields in all rows of a kind.
pub(super) fn of_kind(answers: &JobAnswers, kind: Kind, fields: &[&str]) -> Vec<Source> {
    match kind {
        Kind::Tasks => of_rows(answers, fields, answers.tasks.iter().map(|rating| rating.origin)),
        Kind::Observations => of_rows(answers, fields, answers.observations.iter().map(|activity| activity.origin)),
        _ => Vec::new(),
    }
}
