//! What observed working days and declared workloads say in detail: part of `diagnosis.json`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::diagnosis::{Quadrant, TimeShare};
use super::estimate::{Estimate, Reason};
use super::instrument::CategoryRole;
use super::text::Text;

/// The details of observed days, beside the share of each category.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct WorkingDays {
    /// How the day goes, hour by hour.
    pub profile: DayProfile,
    /// Person-days of which the people themselves kept the log; never pooled with observed ones.
    pub own_days: u64,
    /// Share of working time by category in those logs.
    pub own_time: Vec<TimeShare>,
    /// Declared against observed time, by position.
    pub workload: Vec<PositionWorkload>,
    /// Time by quadrant of importance and urgency, over all positions.
    pub quadrants: Vec<QuadrantTime>,
    /// How tasks are rated, by position.
    #[serde(default)]
    pub ratings: Vec<PositionRatings>,
    /// Tasks that are frequent, and not important to those who do them.
    pub frequent_unimportant: Vec<TaskName>,
}

/// The working day by the hour of the clock.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct DayProfile {
    /// The hours that may be shown, in order.
    pub hours: Vec<HourOfDay>,
    /// Why some or all hours are not shown; `None` when all are.
    pub withheld: Option<Reason>,
}

/// One hour of the clock.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct HourOfDay {
    /// When it begins: 8 = from eight to nine.
    pub hour: u8,
    /// Person-days with working time in it.
    pub person_days: u64,
    /// Share of the working time of each role.
    pub roles: Vec<RoleShare>,
}

/// Share of the working time of one role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct RoleShare {
    /// The role.
    pub role: CategoryRole,
    /// Share, 0-1.
    pub share: Estimate,
}

/// Declared against observed time of one position.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PositionWorkload {
    /// Id of the position.
    pub position: String,
    /// Its name.
    pub position_name: Text,
    /// Rank correlation of declared and observed time over the tasks that have either.
    pub correlation: Estimate,
    /// The tasks that enough people do, in the order of the three-way table.
    pub tasks: Vec<TaskLoad>,
}

/// Declared against observed time of one task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct TaskLoad {
    /// Id of the task.
    pub id: String,
    /// The task.
    pub text: Text,
    /// Declared minutes a working day, mean over the position's people.
    pub declared_minutes: Estimate,
    /// Observed minutes a person-day.
    pub observed_minutes: Estimate,
    /// Share of all declared time.
    pub declared: Estimate,
    /// Share of the observed time that was spent on any task.
    pub observed: Estimate,
    /// What the two shares say together.
    pub verdict: LoadVerdict,
}

/// What declared and observed shares say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LoadVerdict {
    /// A larger share is declared than is seen, beyond chance.
    OverDeclared,
    /// A smaller share is declared than is seen, beyond chance.
    UnderDeclared,
    /// The difference may be chance.
    NoDifference,
    /// Too little is known.
    Unknown,
}

/// Time in one quadrant of importance and urgency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct QuadrantTime {
    /// The quadrant.
    pub quadrant: Quadrant,
    /// Tasks in it.
    pub tasks: u64,
    /// Share of the declared time.
    pub declared: Estimate,
    /// Share of the observed working time.
    pub observed: Estimate,
}

/// How the people of one position rate its tasks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PositionRatings {
    /// Id of the position.
    pub position: String,
    /// Its name.
    pub position_name: Text,
    /// Kendall's W: how far people rank the importance of the common tasks alike, 0-1.
    pub concordance: Estimate,
    /// The tasks, in the order of the three-way table.
    pub tasks: Vec<TaskRatings>,
}

/// How those who do a task rate it; `None` where fewer than the minimum group did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct TaskRatings {
    /// Id of the task.
    pub id: String,
    /// Importance.
    pub importance: Option<Ratings>,
    /// Urgency.
    pub urgency: Option<Ratings>,
    /// Frequency.
    pub frequency: Option<Ratings>,
}

/// Distribution of the codes that were given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Ratings {
    /// Share of each code of the scale.
    pub shares: Vec<CodeShare>,
    /// Median code.
    pub median: f64,
    /// Lower and upper quartile.
    pub quartiles: (f64, f64),
}

/// Share of one code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct CodeShare {
    /// The code.
    pub code: i16,
    /// Share of the ratings, 0-1.
    pub share: f64,
}

/// A task of a position, by name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct TaskName {
    /// Id of the task.
    pub id: String,
    /// The task.
    pub text: Text,
    /// Id of the position.
    pub position: String,
    /// Name of the position.
    pub position_name: Text,
}
