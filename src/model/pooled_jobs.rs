//! Positions that too few people hold for a table of their own, taken together: part of `diagnosis.json`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::estimate::{Estimate, Reason};
use super::text::Text;

/// Positions with fewer inventories than may be shown, as one group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PooledPositions {
    /// The positions, in the audit's order.
    pub positions: Vec<PooledPosition>,
    /// People with an inventory in all of them together; 0 when nothing is shown.
    pub people: u64,
    /// Tasks in the descriptions of all of them.
    pub described: u64,
    /// Those of them that somebody of the position does, or was seen doing; `None` when that is not shown.
    pub performed: Option<u64>,
    /// Why it is not shown.
    pub withheld: Option<Reason>,
    /// Tasks that at least the minimum group of these people do, whoever they are described for.
    pub tasks: Vec<SharedTask>,
}

/// One of the positions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PooledPosition {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Text,
    /// People with an inventory; `None` once released, since how many of so few answered is a result too.
    #[serde(default)]
    pub people: Option<u64>,
    /// Tasks of its description.
    pub described: u64,
}

/// A task that many of the pooled people do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SharedTask {
    /// Id of the described task, or of the cluster of declared ones.
    pub id: String,
    /// The task.
    pub text: Text,
    /// The position whose description holds it; `None` when none does.
    pub described_for: Option<Text>,
    /// Share of the pooled people who do it.
    pub holders: Estimate,
    /// Mean importance over those who do it.
    pub importance: Estimate,
}
