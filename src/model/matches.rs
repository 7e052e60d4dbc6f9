//! What the consultant is asked of free-text tasks and what was decided: `1-jobs/matches.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

/// `1-jobs/matches.yaml`: what free-text tasks of a cycle mean.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Matches {
    /// Wordings with what they mean.
    #[serde(default)]
    pub matches: Vec<Match>,
}

/// Wordings that mean one task, and which.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Match {
    /// As people wrote it. Put a wording into an entry of its own to part it from the others.
    pub wordings: Vec<String>,
    /// Only of people of this position; empty for all.
    #[serde(default)]
    pub position: String,
    /// The task that the wordings may mean: a described one, or another entry's new one.
    #[serde(default)]
    pub perhaps: String,
    /// Id of the new task that the wordings are as long as nothing else is decided; empty when they may be a described one.
    #[serde(default)]
    pub task: String,
    /// The decision: `yes`, `no`, the id of a described task, or an id of one's own that begins with `new-`. Empty as long
    /// as nothing is decided.
    #[serde(default)]
    pub means: String,
    /// Why, in the consultant's own words.
    #[serde(default)]
    pub note: String,
    /// How many people wrote it; written by the tool.
    #[serde(default)]
    pub people: u64,
    /// How many hours a week they declare for it together; written by the tool.
    #[serde(default)]
    pub hours_a_week: f64,
    /// How alike the wordings and the task are, 0-1; written by the tool.
    #[serde(default)]
    pub likeness: Option<f64>,
}

/// How a cycle's free-text tasks are matched. Wordings are counted by position, each once however many people use it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MatchingState {
    /// Wordings that surely mean a described task.
    pub sure: usize,
    /// Wordings that may mean one: nobody has decided.
    pub doubtful: usize,
    /// Wordings of tasks that no description holds.
    pub new: usize,
    /// Questions that the doubtful wordings come to.
    pub questions: usize,
    /// New tasks that the new wordings come to.
    pub clusters: usize,
    /// Decisions on wordings that are in use.
    pub decided: usize,
    /// Decisions on wordings that nobody uses.
    pub stale: usize,
    /// Share of all declared time that hangs on the doubtful wordings.
    pub doubtful_time: f64,
}

/// Begins the id of every task that no description holds.
pub const NEW: &str = "new-";
/// The decision that the wordings mean the task that was proposed.
pub const YES: &str = "yes";
/// The decision that they do not: they are a task of their own.
pub const NO: &str = "no";

impl Match {
    /// Whether the consultant has decided.
    pub fn is_decided(&self) -> bool {
        !self.means.trim().is_empty()
    }
}
