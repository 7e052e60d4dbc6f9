//! What there is to gain by extending a strength: how far others lie behind those who have it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::text::Text;

/// A group that does an area professionally, and the groups of the same breakdown that lag behind it beyond chance.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Benefit {
    /// Id of the area.
    pub area: String,
    /// Name of the area.
    pub area_name: Text,
    /// Id of the breakdown.
    pub breakdown: String,
    /// Name of the breakdown.
    pub breakdown_name: Text,
    /// Id of the group to learn from.
    pub from: String,
    /// Its name.
    pub from_name: Text,
    /// Its score.
    pub score: f64,
    /// Those who lag behind, the farthest first; never empty.
    pub others: Vec<Lagging>,
    /// Points that the score of all shown groups of the breakdown together would gain, by headcount, if these reached the
    /// group to learn from.
    pub gain: f64,
}

/// A group that lags behind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Lagging {
    /// Id of the group.
    pub group: String,
    /// Its name.
    pub name: Text,
    /// Its score.
    pub score: f64,
    /// Points to gain.
    pub gain: f64,
    /// Interval of the points at the instrument's confidence.
    pub interval: (f64, f64),
}
