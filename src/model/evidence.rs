//! What a phase hands over: measurements, and the evidence that indicators make of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::estimate::{Basis, Estimate, Level};
use super::provenance::Source;
use super::text::Text;

/// The phases that give evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Phase 1.
    Jobs,
    /// Phase 2.
    Questionnaire,
    /// Phase 3.
    Interviews,
    /// Phase 4.
    Partners,
}

impl Phase {
    /// The four phases in order.
    pub const ALL: [Phase; 4] = [Phase::Jobs, Phase::Questionnaire, Phase::Interviews, Phase::Partners];

    /// Its number in the method, from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// Its word in files, conditions and message keys.
    pub fn word(self) -> &'static str {
        match self {
            Phase::Jobs => "jobs",
            Phase::Questionnaire => "questionnaire",
            Phase::Interviews => "interviews",
            Phase::Partners => "partners",
        }
    }
}

/// One measured quantity in its natural unit, as a phase computes it; indicators pick from these.
#[derive(Debug, Clone, PartialEq)]
pub struct Measurement {
    /// Name of the measure, as in `observation-failures-a-day`.
    pub measure: String,
    /// Which of several (area, item, partner…); empty when there is one.
    pub of: String,
    /// The value.
    pub estimate: Estimate,
    /// What it rests on.
    pub basis: Basis,
    /// r*wg among raters, where people rate and there are at least 5.
    pub agreement: Option<f64>,
    /// What must be known to read it.
    pub cautions: Vec<Caution>,
    /// The cells behind it.
    pub sources: Vec<Source>,
}

/// Something that makes a value less certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Caution {
    /// Fewer observations than a conclusion needs.
    ShortSeries,
    /// Two camps of answers.
    TwoPeaked,
    /// Careless answers change the result.
    Careless,
    /// Self-reported where observation would be better.
    SelfReport,
}

/// One indicator's value with its interval, its basis and its sources.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Evidence {
    /// Id of the indicator.
    pub id: String,
    /// Name.
    pub name: Text,
    /// The area it speaks of.
    pub area: String,
    /// The phase that it comes from.
    pub phase: Phase,
    /// The value in its natural unit.
    pub value: Estimate,
    /// For a share of people: lowest and highest that it could be among all, whatever those would say who did not answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bounds: Option<(f64, f64)>,
    /// Unit as printed behind the number, with its forms as in the instrument: `call | calls`.
    pub unit: Text,
    /// How the number is printed.
    pub format: super::instrument::Format,
    /// The value as a score 0-100; withheld when the indicator has no anchors.
    pub score: Estimate,
    /// Level of the score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// What it rests on.
    pub basis: Basis,
    /// r*wg among raters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<f64>,
    /// What must be known to read it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cautions: Vec<Caution>,
    /// The cells behind it.
    pub sources: Vec<Source>,
    /// The same indicator in the previous cycle, and what became of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
}

/// A difference from the previous cycle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Change {
    /// Value in the previous cycle, in the same unit.
    pub previous: f64,
    /// This cycle's value less the previous one.
    pub difference: f64,
    /// Interval of the difference at the instrument's confidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<(f64, f64)>,
    /// What may be said of it.
    pub verdict: ChangeVerdict,
}

/// What may be said of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeVerdict {
    /// A real change for the better.
    Better,
    /// A real change for the worse.
    Worse,
    /// No more than chance.
    Noise,
    /// Wording, scale or instrument changed, or too little is known.
    NotComparable,
}
