//! What to find out next: the data that would raise certainty most for what they cost.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::diagnosis::Certainty;
use super::text::Text;

/// `next` of `instrument.yaml`: what a unit of each kind of data costs, and how much of it can be had.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NextRules {
    /// Most steps named.
    pub steps: u32,
    /// By kind of data.
    pub data: BTreeMap<NextData, NextCost>,
}

/// What one kind of data costs.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NextCost {
    /// Cost of one (hours of work, or whatever all kinds are counted in).
    pub cost: f64,
    /// Most that can be had before the report is made again.
    pub most: u32,
}

/// A kind of data that more can be had of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NextData {
    /// Answers to the questionnaire.
    Answers,
    /// Observed person-days.
    PersonDays,
    /// Interviews.
    Interviews,
    /// Periods of the operating figures.
    Periods,
}

impl NextData {
    /// All kinds, in the order in which equal gains are named.
    pub const ALL: [NextData; 4] = [NextData::Answers, NextData::PersonDays, NextData::Interviews, NextData::Periods];

    /// Its word in files and in the keys of words.
    pub fn word(self) -> &'static str {
        match self {
            NextData::Answers => "answers",
            NextData::PersonDays => "person-days",
            NextData::Interviews => "interviews",
            NextData::Periods => "periods",
        }
    }
}

/// One step: so much more of one kind of data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct NextStep {
    /// Of what.
    pub data: NextData,
    /// How many more.
    pub amount: u32,
    /// What they cost, in the unit of the instrument.
    pub cost: f64,
    /// Steps of certainty that areas would rise, each times the weight of its area, if what is known now holds.
    pub gain: f64,
    /// Whence: the group that answered least and still has so many to ask. `None` where no group may be named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<NextGroup>,
    /// The areas that would be known better.
    pub raises: Vec<Raised>,
    /// Groups that could be asked, the one that answered least first: for disclosure only, never written.
    #[serde(skip)]
    pub groups: Vec<NextGroup>,
}

/// A group that more answers can come from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct NextGroup {
    /// Id of the breakdown.
    pub breakdown: String,
    /// Id of the group.
    pub id: String,
    /// Name of the group.
    pub name: Text,
}

/// An area whose certainty would rise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Raised {
    /// Id of the area.
    pub area: String,
    /// Certainty now.
    pub from: Certainty,
    /// Certainty then.
    pub to: Certainty,
}
