//! Phase 2 in depth: what the answers can bear beyond shares and means, and what was refused with the reason.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::estimate::{Estimate, Level};
use super::evidence::ChangeVerdict;
use super::text::Text;

/// Phase 2 in depth.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct DepthView {
    /// Each area that is asked for, in the instrument's order.
    pub areas: Vec<AreaDepth>,
    /// Careless answers.
    pub careless: CarelessView,
    /// What goes together with the overall outcome.
    pub drivers: DriversView,
    /// Groups against the rest of the department: what may be asserted.
    pub differences: Vec<GroupDifference>,
    /// How many differences of groups were looked at.
    pub compared: u64,
    /// Breakdowns with groups in order, or why there is no order. Made of what is still shown after release.
    pub rankings: Vec<RankingView>,
    /// Open questions.
    pub open: Vec<OpenView>,
}

/// One area's statements taken together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AreaDepth {
    /// Id of the area.
    pub id: String,
    /// Score 0-100 with its interval.
    pub score: Estimate,
    /// Whether the scores of people form two camps.
    pub two_peaked: bool,
    /// Mean r*wg of the statements, not cut off at 0; `None` below five raters.
    pub agreement: Option<f64>,
    /// Mean average deviation of the statements, in steps of the scale; `None` below five raters.
    pub deviation: Option<f64>,
    /// How well the statements hang together.
    pub reliability: ReliabilityView,
}

/// How well the statements of an area hang together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ReliabilityView {
    /// What may be shown.
    pub verdict: ReliabilityVerdict,
    /// Statements of the area.
    pub items: u64,
    /// Cronbach's alpha with Feldt's interval.
    pub alpha: Estimate,
    /// Omega total of one factor.
    pub omega: Estimate,
    /// Feldt's interval, also where alpha itself is unstable.
    pub interval: Option<(f64, f64)>,
}

/// What may be shown of reliability.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReliabilityVerdict {
    /// Alpha and omega.
    Shown,
    /// From 10 to 29 people: the interval only, since alpha jumps about.
    IntervalOnly,
    /// Fewer than 10 people.
    TooFewPeople,
    /// Fewer than three statements.
    TooFewItems,
    /// A statement that everybody answered alike.
    NoVariation,
}

/// Answers that look careless. Nobody is left out of any figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct CarelessView {
    /// People flagged; withheld when they, or the others, are fewer than the minimum group.
    pub people: Estimate,
    /// Areas whose conclusion is another without them.
    pub differing: Vec<BothResults>,
}

impl Default for CarelessView {
    fn default() -> Self {
        let people = Estimate::withheld(super::estimate::Reason::NoData);
        CarelessView { people, differing: Vec::new() }
    }
}

/// An area with everybody, and without those flagged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct BothResults {
    /// Id of the area.
    pub area: String,
    /// Score of everybody.
    pub all: Estimate,
    /// Level of it.
    pub level: Option<Level>,
    /// Score of those not flagged.
    pub without: Estimate,
    /// Level of it.
    pub level_without: Option<Level>,
}

/// What goes together with the overall outcome. Nothing here is a cause.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct DriversView {
    /// What may be shown.
    pub verdict: DriversVerdict,
    /// The outcome question.
    pub outcome: Text,
    /// People with a score in every area and an answer to the outcome; 0 when withheld.
    pub people: u64,
    /// How many weights would need.
    pub needed: u64,
    /// Share of the outcome's variance that all areas explain together (0-1).
    pub explained: Option<f64>,
    /// By area, strongest first.
    pub areas: Vec<DriverView>,
}

/// What may be shown of drivers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DriversVerdict {
    /// Weights with intervals of their ranks.
    Weights,
    /// Too few for weights: rank correlations.
    Together,
    /// Too few for anything.
    #[default]
    TooFew,
    /// Everybody answered the outcome, or an area, alike, or an area follows from others.
    NoVariation,
}

/// One area beside the outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct DriverView {
    /// Id of the area.
    pub area: String,
    /// Its part of the explained variance (0-1 of all variance), by Shapley's values (LMG).
    pub weight: Option<f64>,
    /// The same by Johnson's relative weights.
    pub johnson: Option<f64>,
    /// Place by weight, 1 = largest, and the places that it takes in the bootstrap.
    pub place: Option<u64>,
    /// First and last place at the instrument's confidence.
    pub places: Option<(f64, f64)>,
    /// Spearman's rank correlation with the interval of Bonett and Wright, where there are no weights.
    pub correlation: Estimate,
}

/// A group's score of an area against the rest of the department.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct GroupDifference {
    /// Id of the breakdown.
    pub breakdown: String,
    /// Id of the group.
    pub group: String,
    /// Name of the group.
    pub name: Text,
    /// Id of the area.
    pub area: String,
    /// Score of the group less that of everybody else, in points.
    pub difference: f64,
    /// How often a person of the group lies higher than one of the rest, less how often lower, -1 to 1 (Cliff's delta).
    pub dominance: Estimate,
    /// Better or worse than the rest, or noise.
    pub verdict: ChangeVerdict,
    /// Two-sided p by ranks, for the one procedure over all statements; never shown by itself.
    #[serde(skip)]
    pub p: f64,
}

/// The groups of a breakdown in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct RankingView {
    /// Id of the breakdown.
    pub breakdown: String,
    /// Its name.
    pub name: Text,
    /// What may be shown.
    pub verdict: RankingVerdict,
    /// Areas in which groups differ, with the groups in order.
    pub areas: Vec<AreaRanking>,
}

/// What may be shown of an order of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RankingVerdict {
    /// At least one area has groups in order.
    Ranked,
    /// In no area do the groups lie further apart than chance would have them.
    NoEvidence,
    /// Fewer than five groups are shown.
    TooFewGroups,
}

/// The groups of a breakdown in order of one area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AreaRanking {
    /// Id of the area.
    pub area: String,
    /// Groups, best first.
    pub groups: Vec<RankedGroup>,
}

/// A group's place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct RankedGroup {
    /// Id of the group.
    pub id: String,
    /// Name of the group.
    pub name: Text,
    /// Score as answered.
    pub score: f64,
    /// Score drawn towards the mean of all, the more so the fewer answered.
    pub shrunken: f64,
}

/// One open question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct OpenView {
    /// Id.
    pub id: String,
    /// The question.
    pub text: Text,
    /// People who wrote something.
    pub answered: Estimate,
    /// Whether people were told that answers may be quoted.
    pub may_quote: bool,
    /// Answers in their own words; only those that pass the release gate stay.
    pub quotes: Vec<String>,
}
