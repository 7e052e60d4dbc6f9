//! Several departments of one group side by side: `portfolio.json`. Made of what each of them may disclose, and of nothing
//! else.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::diagnosis::{Certainty, Class, InstrumentInfo};
use super::estimate::{Estimate, Level};
use super::instrument::FindingKind;
use super::text::Text;

/// Version of the shape of `portfolio.json`.
pub const VERSION: u32 = 1;

/// Departments side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Portfolio {
    /// Version of this shape.
    pub version: u32,
    /// Name and version of the tool.
    pub tool: String,
    /// The organisation, when it is the same for all.
    pub organisation: Option<Text>,
    /// The instrument that they are compared by. Its minimum group and rates are those of the first department; each
    /// department's own were kept to when it was released.
    pub instrument: InstrumentInfo,
    /// Departments that can be compared, in the order in which they were named.
    pub departments: Vec<Member>,
    /// Departments that cannot, each with the reason.
    pub apart: Vec<Apart>,
    /// Areas x departments, in the instrument's order.
    pub areas: Vec<PortfolioArea>,
    /// The order of the departments as a whole, or why there is none.
    pub overall: Order,
    /// Findings that several departments share, those of the most departments first.
    pub common: Vec<Common>,
}

/// A department.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Member {
    /// Name of its folder.
    pub id: String,
    /// Its name; with the folder behind it when two are called alike.
    pub name: Text,
    /// Its organisation.
    pub organisation: Text,
    /// Id of the cycle shown.
    pub cycle: String,
    /// First day of the cycle, ISO.
    pub from: String,
    /// Last day, ISO.
    pub to: String,
    /// People in it.
    pub headcount: u32,
    /// Smallest group that it shows.
    pub minimum_group: u32,
    /// Score of the whole, 0-100.
    pub score: Estimate,
    /// Its level.
    pub level: Option<Level>,
}

/// A department that cannot be compared with the others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Apart {
    /// The department.
    pub member: Member,
    /// Why.
    pub why: Unlike,
    /// Id and version of its instrument.
    pub instrument: String,
}

/// Why a department, or one of its areas, cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unlike {
    /// Another instrument.
    Instrument,
    /// Another version of it.
    Version,
    /// Other cut-offs between the levels, or other weights of the phases.
    CutOffs,
    /// The area is not in its instrument.
    Area,
    /// The area's indicators or their thresholds differ.
    Indicators,
    /// The area's questions were worded otherwise.
    Wording,
}

/// One area over the departments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PortfolioArea {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Text,
    /// One cell a department, in the order of the departments.
    pub cells: Vec<PortfolioCell>,
    /// The order of the departments in this area, or why there is none.
    pub order: Order,
}

/// What one department says of one area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PortfolioCell {
    /// Id of the department.
    pub department: String,
    /// Score 0-100 as that department may disclose it.
    pub score: Estimate,
    /// Its level.
    pub level: Option<Level>,
    /// What may be concluded there.
    pub class: Class,
    /// Why the cell cannot be compared with the others of its row.
    pub unlike: Option<Unlike>,
}

/// Departments in order, or why they are in none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Order {
    /// What may be said.
    pub verdict: OrderVerdict,
    /// How many departments have a score that can be compared.
    pub compared: usize,
    /// Variance between the departments beyond chance, in squared points; `None` when it was not worked out.
    pub between: Option<f64>,
    /// Best first; empty unless there is an order.
    pub places: Vec<PlaceView>,
}

/// What may be said of an order of departments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OrderVerdict {
    /// They differ beyond chance.
    Ranked,
    /// They lie no further apart than chance would have them, or not surely enough.
    NoEvidence,
    /// Fewer than five have a score.
    TooFew,
}

/// A department's place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PlaceView {
    /// Id of the department.
    pub department: String,
    /// Its name.
    pub name: Text,
    /// Its score as diagnosed.
    pub score: f64,
    /// The score drawn towards the mean of all, the more so the less surely it is known, with its interval.
    pub shrunken: Estimate,
    /// Level of the drawn score.
    pub level: Level,
    /// Best and worst place that it may have.
    pub places: (usize, usize),
}

/// A finding that several departments share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Common {
    /// Id of the rule, and the area it speaks of.
    pub rule: String,
    /// Id of the area.
    pub area: String,
    /// Name of the area.
    pub area_name: Text,
    /// What it says.
    pub kind: FindingKind,
    /// Where it holds, in the order of the departments; at least two.
    pub holds: Vec<Holds>,
}

/// A department in which a shared finding holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Holds {
    /// Id of the department.
    pub department: String,
    /// Its name.
    pub name: Text,
    /// The headline there.
    pub title: Text,
    /// How much may be built on it.
    pub certainty: Certainty,
}
