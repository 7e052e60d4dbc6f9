//! A number that may be shown with what is needed to read it, or the reason why it may not be shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A figure and its interval, or why there is none. Never a NaN.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Estimate {
    /// May be shown.
    Shown(Figure),
    /// May not be shown; `n` is not given since it could identify people.
    Withheld {
        /// Why.
        reason: Reason,
    },
}

/// A number with its interval and basis.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Figure {
    /// The value, in the unit said beside it.
    pub value: f64,
    /// Lower and upper end of the interval at the instrument's confidence, for the finite population; `None` in a census
    /// or when no interval can be given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<(f64, f64)>,
    /// Standard error of the value as a statement about the process (no finite-population correction); `None` when it
    /// cannot be known (then nothing can be tested).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard_error: Option<f64>,
    /// Degrees of freedom of the standard error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub degrees: Option<f64>,
}

/// Why an estimate is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Nothing was measured.
    NoData,
    /// The instrument declares no anchors for it, so it has no score.
    NotScored,
    /// Fewer people than the minimum group.
    SmallGroup,
    /// Hidden so that a smaller group cannot be worked out from totals.
    Complement,
    /// Shown together with other groups, as a pool.
    Pooled,
    /// Fewer observations than the method needs.
    ShortSeries,
    /// The statistic needs more answers than there are.
    TooFewForMethod,
    /// Everyone gave the same answer, so it is undefined.
    NoVariation,
    /// It could be worked out, but the question is answered without it.
    NotComputed,
}

impl Estimate {
    /// A shown value without interval.
    pub fn exact(value: f64) -> Self {
        Estimate::Shown(Figure { value, interval: None, standard_error: None, degrees: None })
    }

    /// A value that may not be shown.
    pub fn withheld(reason: Reason) -> Self {
        Estimate::Withheld { reason }
    }

    /// Whether it is withheld so that nobody can be recognised.
    pub fn protects_people(&self) -> bool {
        matches!(self, Estimate::Withheld { reason: Reason::SmallGroup | Reason::Complement | Reason::Pooled })
    }

    /// The figure, if it may be shown.
    pub fn figure(&self) -> Option<&Figure> {
        match self {
            Estimate::Shown(figure) => Some(figure),
            Estimate::Withheld { .. } => None,
        }
    }

    /// The bare value, if it may be shown.
    pub fn value(&self) -> Option<f64> {
        self.figure().map(|figure| figure.value)
    }
}

/// What an estimate rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Basis {
    /// What was counted.
    pub unit: BasisUnit,
    /// How many.
    pub n: u64,
    /// Of how many, when that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<u64>,
}

impl Basis {
    /// n of N, when N is known and not 0.
    pub fn coverage(&self) -> Option<f64> {
        self.of.filter(|&of| of > 0).map(|of| (self.n as f64 / of as f64).min(1.0))
    }
}

/// What an estimate's basis counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BasisUnit {
    /// People who answered.
    People,
    /// Observed days of one person each.
    PersonDays,
    /// Interviews.
    Interviews,
    /// Requests to another department.
    Handoffs,
    /// Incidents.
    Incidents,
    /// Periods of a series.
    Periods,
    /// Tasks.
    Tasks,
}

impl BasisUnit {
    /// Whether small counts of it could give a person away.
    pub fn counts_people(self) -> bool {
        matches!(self, BasisUnit::People | BasisUnit::Interviews)
    }
}

/// Poor, good, professional: the three kinds of service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Below the first cut-off.
    Poor,
    /// Between the cut-offs.
    Good,
    /// From the second cut-off.
    Professional,
}
