//! What a department's situation changes in a report: what comes first, and in which words. Never a figure.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::instrument::FindingKind;
use super::organisation::Situation;

/// `situations` of `instrument.yaml`: the order of a report by what the department is going through. A situation that is
/// not named keeps the order of priority.
pub type Situations = BTreeMap<Situation, Emphasis>;

/// What is put first.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Emphasis {
    /// The parts of the first page in their order; parts that are not named follow in the usual order.
    #[serde(default)]
    pub first_page: Vec<FirstPart>,
    /// By kind of finding, a factor of its priority for the order only; the printed priority stays as it is. 1 where no
    /// factor is given.
    #[serde(default)]
    pub kinds: BTreeMap<FindingKind, f64>,
}

/// A part of the first page below the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FirstPart {
    /// What to act on.
    Act,
    /// Strengths to extend.
    Strengths,
}

impl FirstPart {
    /// The usual order.
    pub const ALL: [FirstPart; 2] = [FirstPart::Act, FirstPart::Strengths];
}
