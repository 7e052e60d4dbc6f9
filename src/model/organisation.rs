//! Whose department is diagnosed, and when: `audit.yaml`, `cycle.yaml` and the job descriptions.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::stakes::Stakes;
use super::text::{Language, Text};

/// `audit.yaml`: one organisation's service department, followed over time.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Audit {
    /// Name of the organisation.
    pub organisation: Text,
    /// Name of the service department.
    pub department: Text,
    /// Language of messages and reports unless the command line says otherwise.
    pub language: Language,
    /// Time zone of the department, as `Europe/Warsaw`: without it nothing is known of the nights of a clock change.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// Which instrument is used; the default one is `service-department`.
    #[serde(default = "default_instrument")]
    pub instrument: String,
    /// What the department is going through.
    #[serde(default)]
    pub situation: Situation,
    /// The jobs in the department with their headcounts.
    pub positions: Vec<Position>,
    /// Cooperating (dependent) departments.
    #[serde(default)]
    pub partners: Vec<Partner>,
    /// Breakdowns beside position: site, team, shift…
    #[serde(default)]
    pub groups: Vec<Group>,
    /// What may be shown.
    #[serde(default)]
    pub privacy: Privacy,
}

fn default_instrument() -> String {
    "service-department".to_owned()
}

/// What the department is going through; changes order and wording of a report, never its figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    /// The business grows.
    Growth,
    /// Neither growth nor crisis.
    #[default]
    Stagnation,
    /// Customers or people are leaving.
    Crisis,
}

/// A job in the department.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Position {
    /// Id used in sheets and files.
    pub id: String,
    /// Name as people in the organisation say it.
    pub name: Text,
    /// How many people hold it now.
    pub headcount: u32,
}

/// A cooperating department.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Partner {
    /// Id used in sheets and files.
    pub id: String,
    /// Name as people in the organisation say it.
    pub name: Text,
}

/// A breakdown of the department's people.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Group {
    /// Id, and the header of its column in answer sheets.
    pub id: String,
    /// Name shown in reports; also recognised as a header.
    pub name: Text,
    /// Its values with their headcounts.
    pub values: Vec<GroupValue>,
}

/// One value of a breakdown.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct GroupValue {
    /// Id stored with the answers.
    pub id: String,
    /// Name shown in reports; also recognised as an answer.
    pub name: Text,
    /// How many people belong to it.
    pub headcount: u32,
}

/// What may be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Privacy {
    /// Smallest group that may be shown; at least the instrument's.
    #[serde(default)]
    pub minimum_group: Option<u32>,
    /// Longest quote, in characters.
    #[serde(default)]
    pub quote_length: Option<u32>,
    /// Whether people were told, when they were asked, that answers to open questions may be quoted without a name;
    /// without it those answers are counted and never shown.
    #[serde(default)]
    pub quote_open_answers: bool,
}

impl Audit {
    /// People in the department: the sum of the positions' headcounts.
    pub fn headcount(&self) -> u32 {
        // Beyond what can be counted, the checks have told that the headcounts are wrong.
        self.positions.iter().fold(0, |sum, position| sum.saturating_add(position.headcount))
    }

    /// The breakdowns of answers: position first, then the declared groups, all as [`Group`]s.
    pub fn breakdowns(&self, position_name: Text) -> Vec<Group> {
        let position = Group {
            id: POSITION.to_owned(),
            name: position_name,
            values: self
                .positions
                .iter()
                .map(|p| GroupValue { id: p.id.clone(), name: p.name.clone(), headcount: p.headcount })
                .collect(),
        };
        std::iter::once(position).chain(self.groups.iter().cloned()).collect()
    }
}

/// The breakdown that every audit has.
pub const POSITION: &str = "position";

/// The id of the service department itself in partner sheets, handoffs and incidents.
pub const SERVICE: &str = "service";

/// `cycle.yaml`: one periodic run of the diagnosis.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Cycle {
    /// First day, as `2026-09-01`.
    #[schemars(with = "String")]
    pub from: Date,
    /// Last day; also the date printed on the report.
    #[schemars(with = "String")]
    pub to: Date,
    /// Headcounts that differ from audit.yaml in this cycle.
    #[serde(default)]
    pub populations: Vec<Population>,
    /// Anything the reader of the report should know.
    #[serde(default)]
    pub notes: Text,
    /// What was changed on purpose while the operating figures were running: from that day on a figure has a new phase
    /// with limits of its own.
    #[serde(default)]
    pub changes: Vec<DeclaredChange>,
    /// What was decided after this cycle.
    #[serde(default)]
    pub actions: Vec<Action>,
    /// What is at stake; without it the report says nothing of revenue.
    #[serde(default)]
    pub stakes: Option<Stakes>,
}

/// A change made on purpose, which splits operating figures into a phase before and one after.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DeclaredChange {
    /// First day on which it held, as `2026-05-04`.
    #[schemars(with = "String")]
    pub date: Date,
    /// What was changed.
    pub text: Text,
    /// Ids of the figures that it touches; all of them when empty.
    #[serde(default)]
    pub series: Vec<String>,
}

/// A headcount in one cycle.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Population {
    /// `position` or the id of a group.
    pub group: String,
    /// The position's or value's id.
    pub value: String,
    /// How many people in this cycle.
    pub headcount: u32,
}

/// What was decided after a cycle; judged in the next one.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Action {
    /// Id, unique in the cycle.
    pub id: String,
    /// What is to be done.
    pub text: Text,
    /// Role that does it (no names: identities stop at import).
    pub owner: Text,
    /// When it is due.
    #[schemars(with = "String")]
    pub due: Date,
    /// The indicator that should move.
    pub target: String,
    /// How far it should move, in the indicator's unit; negative for down.
    pub expected_change: f64,
}

/// `jobs/POSITION.yaml`: the official list of tasks of a position.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct JobDescription {
    /// Id of the position in audit.yaml.
    pub position: String,
    /// Version or date of the description, as printed on it.
    #[serde(default)]
    pub version: String,
    /// The described tasks.
    pub tasks: Vec<DescribedTask>,
}

/// One task of a job description.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DescribedTask {
    /// Id, unique over all descriptions of the audit.
    pub id: String,
    /// The task as described.
    pub text: Text,
    /// Other wordings that mean the same task.
    #[serde(default)]
    pub also: Vec<String>,
}
