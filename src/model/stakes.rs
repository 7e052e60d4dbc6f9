//! What is at stake: what an audit declares of its customers, how the instrument shares it out, and what comes of it.
//!
//! Nothing here is measured by the diagnosis. It is arithmetic over declared ranges, so that every range and its source
//! travel with the result.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::estimate::Estimate;
use super::text::Text;

/// `stakes:` of cycle.yaml: what is known of the customers, each figure as a range with its source.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Stakes {
    /// The currency as it should stand behind an amount, as `PLN`.
    pub currency: String,
    /// Customers the organisation has.
    pub customers: Range,
    /// Revenue that one customer brings in a year, in the currency.
    pub revenue_a_customer: Range,
    /// Share of the customers lost in a year, 0-1.
    pub yearly_loss: Range,
    /// How many others a lost customer takes along by what he or she tells: 0.2 = one in five takes one other.
    pub word_of_mouth: Range,
    /// Share of those losses that service is to blame for, 0-1.
    pub due_to_service: Range,
}

/// A figure that is known within limits only.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Range {
    /// It is hardly lower.
    pub low: f64,
    /// The likeliest value.
    pub likely: f64,
    /// It is hardly higher.
    pub high: f64,
    /// Where it comes from: a report, a register, or whose judgement it is.
    pub source: Text,
}

impl Stakes {
    /// Every declared range by its name in cycle.yaml, in the order in which they are multiplied.
    pub fn ranges(&self) -> [(&'static str, &Range); 5] {
        [
            ("customers", &self.customers),
            ("revenue-a-customer", &self.revenue_a_customer),
            ("yearly-loss", &self.yearly_loss),
            ("word-of-mouth", &self.word_of_mouth),
            ("due-to-service", &self.due_to_service),
        ]
    }
}

/// `stakes:` of instrument.yaml: how what is at stake is shared out over areas.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StakesRules {
    /// How many times everything is drawn.
    pub draws: u32,
    /// Seed of the draws: the same seed gives the same amounts.
    pub seed: u64,
    /// Lower, middle and upper quantile printed, 0-1.
    pub quantiles: [f64; 3],
    /// The straight line from an area's score to the part of its share that is at risk: all of it at this score, nothing
    /// from the cut-off of professional service.
    pub all_at: f64,
    /// By area, how much of the blame it carries against the others, as a range. An area that is not named carries none.
    pub weights: BTreeMap<String, Weight>,
}

/// How much an area weighs against the others.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Weight {
    /// It hardly weighs less.
    pub low: f64,
    /// The likeliest weight.
    pub likely: f64,
    /// It hardly weighs more.
    pub high: f64,
}

/// Revenue at risk, with every assumption that it rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StakesView {
    /// The currency as declared.
    pub currency: String,
    /// What was declared, in the order in which it is multiplied.
    pub assumptions: Vec<AssumptionView>,
    /// How many times everything was drawn.
    pub draws: u32,
    /// Seed of the draws.
    pub seed: u64,
    /// Lower, middle and upper quantile of every amount below, 0-1.
    pub quantiles: [f64; 3],
    /// Score at which all of an area's share counts as at risk.
    pub all_at: f64,
    /// Score from which nothing of it does.
    pub none_from: f64,
    /// Revenue a year that is declared as lost over service, whatever the areas: the middle, and the outer quantiles as
    /// its interval.
    pub declared: Estimate,
    /// Of that, at risk over all areas that have a score. Withheld when one of them is.
    pub total: Estimate,
    /// By area, the most at risk first; areas without a score last, in the instrument's order.
    pub areas: Vec<AreaAtStake>,
}

/// One declared assumption.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AssumptionView {
    /// Its name in cycle.yaml.
    pub id: String,
    /// Low.
    pub low: f64,
    /// Likely.
    pub likely: f64,
    /// High.
    pub high: f64,
    /// Where it comes from.
    pub source: Text,
}

/// What is at stake in one area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AreaAtStake {
    /// Id of the area.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// How much of the blame it carries against the others.
    pub weight: Weight,
    /// Points that its score lies below professional service; withheld with the score, 0 from there on.
    pub below: Estimate,
    /// Revenue a year at risk: the middle, and the outer quantiles as its interval.
    pub at_risk: Estimate,
}
