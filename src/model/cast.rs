//! Who plays in a simulated audit: an invented department, the teams that it works with, and its tasks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `simulation.yaml` of an instrument: what `simulate` calls people's work, so that the trial reads like the real thing.
/// None of it says how good the department is; that is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Cast {
    /// Name of the organisation.
    pub organisation: String,
    /// Name of the department.
    pub department: String,
    /// The position of most people, whose days are observed.
    pub front: CastPosition,
    /// The position of a fifth of the people, where these are at least ten.
    pub back: CastPosition,
    /// Cooperating departments.
    pub partners: Vec<CastPartner>,
    /// Id of the partner whose promises others have to keep.
    pub promises: String,
    /// Described tasks.
    pub tasks: Vec<CastTask>,
    /// Daily work that stands in no description.
    pub shadow: String,
}

/// A position.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CastPosition {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
}

/// A cooperating department.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CastPartner {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// How many of its people answer the partner questionnaire.
    pub raters: usize,
}

/// A described task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CastTask {
    /// Id.
    pub id: String,
    /// What is done.
    pub text: String,
    /// Id of the position that it is described for.
    pub position: String,
    /// Minutes each time.
    pub minutes: u32,
    /// How often, as a code of the frequency scale.
    pub frequency: i16,
}
