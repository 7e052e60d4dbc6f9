//! From a stored value back to the file, sheet and cells that it came from.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a file of answers holds. The same words are the `--as` values of `import`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Task inventories: one row an employee and task (phase 1).
    Tasks,
    /// Logs of observed working days: one row an activity (phase 1).
    Observations,
    /// Employee questionnaire: one row a person (phase 2).
    Answers,
    /// Partner questionnaire: one row a respondent and rated department (phase 4).
    Partners,
    /// Handoffs between departments: one row a request (phase 4).
    Handoffs,
    /// Incidents that hit customers: one row an incident (phase 4).
    Incidents,
    /// Operating figures by period: one row a day or week (phase 4).
    Series,
}

impl Kind {
    /// All kinds, in the order of the phases.
    pub const ALL: [Kind; 7] =
        [Kind::Tasks, Kind::Observations, Kind::Answers, Kind::Partners, Kind::Handoffs, Kind::Incidents, Kind::Series];

    /// The word for the kind on the command line and in file names.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Tasks => "tasks",
            Kind::Observations => "observations",
            Kind::Answers => "answers",
            Kind::Partners => "partners",
            Kind::Handoffs => "handoffs",
            Kind::Incidents => "incidents",
            Kind::Series => "series",
        }
    }
}

/// Where one stored batch came from: written beside it, and enough to find the cell of every value again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Provenance {
    /// What the batch holds.
    pub kind: Kind,
    /// The source file's name, relative to the audit folder when it lies in it, else the bare name.
    pub file: String,
    /// The sheet's name; empty for CSV.
    #[serde(default)]
    pub sheet: String,
    /// SHA-256 of the source file, in hex.
    pub sha256: String,
    /// Which source column (letters, as a spreadsheet shows them) each stored field was read from.
    pub columns: BTreeMap<String, String>,
    /// Headers of source columns that matched nothing, or were personal and left behind.
    #[serde(default)]
    pub left_behind: Vec<String>,
    /// How many rows the batch holds.
    pub rows: u64,
    /// Instrument id and version, as `service-department 1`.
    pub instrument: String,
    /// Version of the tool that wrote the batch.
    pub tool: String,
    /// Text encoding of a CSV source, as its label; empty for workbooks.
    #[serde(default)]
    pub encoding: String,
    /// By question, a hash of its wording and answers as they were when the file was taken in.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub wording: BTreeMap<String, String>,
    /// What was erased from the batch since it was taken in; without it, nothing was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forgotten: Option<Forgotten>,
}

/// What was erased from a batch: a batch is never changed, so that this one stands in place of others.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Forgotten {
    /// How many rows were erased, over all times.
    pub rows: u64,
    /// Names of the batches that this one replaces; they are never taken in again.
    pub replaces: Vec<String>,
}

/// A batch as the phases see it: its name and where it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct Batch {
    /// The batch's file name without folder and ending, as `answers-3f9a0c1d2e4b`.
    pub id: String,
    /// Where it came from.
    pub provenance: Provenance,
}

/// The cells behind an evidence: one entry a source file and sheet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Source {
    /// The source file, relative to the audit folder when it lies in it.
    pub file: String,
    /// The sheet's name; empty for CSV and notes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sheet: String,
    /// Ranges in spreadsheet notation (`F2:F39`), or for notes lines (`L12`).
    pub cells: Vec<String>,
}

impl Batch {
    /// The cells of these fields over these source rows (from 1), as few ranges as there are runs of rows.
    ///
    /// A field that the batch does not have is left out.
    pub fn cells(&self, fields: &[&str], rows: impl IntoIterator<Item = u32>) -> Source {
        let mut rows: Vec<u32> = rows.into_iter().collect();
        rows.sort_unstable();
        rows.dedup();
        self.cells_of_runs(fields, &runs(&rows))
    }

    /// The same for runs of source rows, first and last, in ascending order: a questionnaire may have a million rows.
    pub fn cells_of_runs(&self, fields: &[&str], runs: &[(u32, u32)]) -> Source {
        let mut cells = Vec::new();
        for field in fields {
            let Some(letters) = self.provenance.columns.get(*field) else { continue };
            for (first, last) in runs {
                cells.push(if first == last {
                    format!("{letters}{first}")
                } else {
                    format!("{letters}{first}:{letters}{last}")
                });
            }
        }
        Source { file: self.provenance.file.clone(), sheet: self.provenance.sheet.clone(), cells }
    }
}

/// Runs of consecutive numbers, as first and last.
fn runs(sorted: &[u32]) -> Vec<(u32, u32)> {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for &row in sorted {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == row => *last = row,
            _ => runs.push((row, row)),
        }
    }
    runs
}
