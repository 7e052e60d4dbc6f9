//! Cycles side by side: each area and the whole over all of them, and the people who answered in two.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::estimate::{Basis, Estimate, Figure};
use super::evidence::{Change, ChangeVerdict, Phase};

/// One area, or the department as a whole, over all cycles up to this one. Nothing is extrapolated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Trend {
    /// Id of the area; empty for the department as a whole.
    pub area: String,
    /// The phases that are compared: those that all compared cycles have, in the same words. Empty for the whole.
    pub phases: Vec<Phase>,
    /// One point a cycle, the oldest first; the last is this cycle.
    pub points: Vec<TrendPoint>,
    /// This cycle against the first one that can be compared, where that is not the previous one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Since>,
    /// Mean change a cycle; only where enough cycles can be compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slope: Option<Slope>,
    /// Those who answered the questionnaire both in this cycle and in the previous one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paired: Option<Paired>,
}

/// Where an area stood in one cycle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct TrendPoint {
    /// Id of the cycle.
    pub cycle: String,
    /// Score 0-100: over the compared phases where it can be compared, else over the phases that the cycle had.
    pub score: Estimate,
    /// The smallest basis behind it; `None` where there is no score.
    pub basis: Option<Basis>,
    /// Whether it can be compared with this cycle.
    pub comparable: Comparable,
}

/// Whether a cycle can be compared with this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Comparable {
    /// The same questions in the same phases.
    Yes,
    /// Questions were worded otherwise, and no concordance says that they ask the same.
    Reworded,
    /// Other phases spoke of it.
    OtherPhases,
    /// Nothing was measured.
    Nothing,
}

/// This cycle against an earlier one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Since {
    /// Id of the earlier cycle.
    pub cycle: String,
    /// The change in points.
    pub change: Change,
}

/// Mean change from one cycle to the next over all that can be compared: a straight line through the points, weighted by
/// their standard errors.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Slope {
    /// Cycles behind it.
    pub cycles: usize,
    /// Points a cycle.
    pub points: f64,
    /// Interval at the instrument's confidence.
    pub interval: (f64, f64),
    /// Whether it is more than chance.
    pub verdict: ChangeVerdict,
}

/// How the same people answered in two cycles.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Paired {
    /// How many answered in both.
    pub people: u64,
    /// How many in this cycle only.
    pub only_now: u64,
    /// How many in the previous one only.
    pub only_before: u64,
    /// Mean of their differences in points, this cycle less the previous one.
    pub difference: Figure,
    /// Correlation of the two cycles' means that comes of those who answered both, from -1 to 1: by so much the
    /// difference of the means is surer than that of two samples of different people.
    pub correlation: f64,
}

impl Paired {
    /// Whether those who answered both, and those who answered one only, are each nobody or enough to be shown.
    pub fn may_be_shown(&self, minimum: u64) -> bool {
        let none_or_enough = |people: u64| people == 0 || people >= minimum;
        self.people >= minimum && none_or_enough(self.only_now) && none_or_enough(self.only_before)
    }
}

/// The questionnaire's score of each area by the same people in two cycles, by id of the area.
pub type Together = BTreeMap<String, Paired>;
