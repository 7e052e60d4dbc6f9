//! From a gate ("observed person-days: 2 available, 5 needed") to the cells that were counted for it.

use std::collections::BTreeMap;

use super::interviews;
use crate::audit::{AuditFolder, store};
use crate::model::answers::Origin;
use crate::model::provenance::{Batch, Source};

/// The cells behind what a gate counts, file by file; nothing for an unknown gate.
pub(super) fn sources(folder: &AuditFolder, cycle: &str, gate: &str) -> Vec<Source> {
    match gate {
        "gate-inventories" => jobs(folder, cycle, |answers| answers.tasks.iter().map(|task| task.origin).collect()),
        "gate-person-days" => jobs(folder, cycle, |answers| answers.observations.iter().map(|o| o.origin).collect()),
        "gate-response" => {
            let mut origins = Vec::new();
            let (batches, _) = store::respondents(folder, cycle, &mut |respondent| origins.push(respondent.origin));
            cells(&batches, origins, &["person"])
        }
        "gate-interviews" => notes(folder, cycle),
        "gate-partners" => {
            partners(folder, cycle, |answers| answers.ratings.iter().map(|r| r.origin).collect(), "from")
        }
        "gate-series-points" => {
            let points = |answers: &crate::model::answers::PartnerAnswers| {
                let series = answers.series.iter();
                series.flat_map(|s| s.points.iter().map(|(_, _, row)| Origin { batch: s.batch, row: *row })).collect()
            };
            partners(folder, cycle, points, "period")
        }
        _ => Vec::new(),
    }
}

fn jobs(
    folder: &AuditFolder,
    cycle: &str,
    origins: impl Fn(&crate::model::answers::JobAnswers) -> Vec<Origin>,
) -> Vec<Source> {
    let (answers, _) = store::read_jobs(folder, cycle);
    answers.map_or_else(Vec::new, |answers| cells(&answers.batches, origins(&answers), &["person"]))
}

fn partners(
    folder: &AuditFolder,
    cycle: &str,
    origins: impl Fn(&crate::model::answers::PartnerAnswers) -> Vec<Origin>,
    field: &str,
) -> Vec<Source> {
    let (answers, _) = store::read_partners(folder, cycle);
    answers.map_or_else(Vec::new, |answers| cells(&answers.batches, origins(&answers), &[field]))
}

fn notes(folder: &AuditFolder, cycle: &str) -> Vec<Source> {
    let (answers, _) = interviews::read_folder(folder, cycle);
    let notes = answers.unwrap_or_default().0.interviews;
    notes
        .into_iter()
        .map(|note| Source { file: note.file, sheet: String::new(), cells: vec!["L1".to_owned()] })
        .collect()
}

fn cells(batches: &[Batch], origins: Vec<Origin>, fields: &[&str]) -> Vec<Source> {
    let mut rows: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    for origin in origins {
        rows.entry(origin.batch).or_default().push(origin.row);
    }
    rows.into_iter().filter_map(|(batch, rows)| Some(batches.get(batch)?.cells(fields, rows))).collect()
}
