//! The closed list of what the phases measure, which indicators pick from: name, phase, and what `of` names.

use super::evidence::Phase;

/// What the `of` of a measure names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// Nothing: there is one value.
    Nothing,
    /// An area.
    Area,
    /// An area or a code of the codebook.
    Theme,
    /// A closed question of the employee questionnaire.
    Question,
    /// A demand-support pair.
    DemandSupport,
    /// A myth pair.
    Myth,
    /// An error of the checklist.
    Error,
    /// The role of an activity category.
    CategoryRole,
    /// A partner of the audit; empty for all together.
    Partner,
    /// An operating figure.
    Series,
}

/// One measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// Its name, as in `Indicator::measure`.
    pub name: &'static str,
    /// The phase that computes it.
    pub phase: Phase,
    /// What its `of` names.
    pub of: Of,
}

const fn measure_of(phase: Phase, name: &'static str, of: Of) -> Measure {
    Measure { name, phase, of }
}

/// Every measure, by phase.
pub const MEASURES: &[Measure] = &[
    measure_of(Phase::Jobs, "tasks-performed", Of::Nothing),
    measure_of(Phase::Jobs, "tasks-unperformed", Of::Nothing),
    measure_of(Phase::Jobs, "tasks-undescribed-time", Of::Nothing),
    measure_of(Phase::Jobs, "tasks-misplaced", Of::Nothing),
    measure_of(Phase::Jobs, "tasks-single-holder", Of::Nothing),
    measure_of(Phase::Jobs, "tasks-single-holder-rare", Of::Nothing),
    measure_of(Phase::Jobs, "tasks-frequent-unimportant", Of::Nothing),
    measure_of(Phase::Jobs, "fire-fighting", Of::Nothing),
    measure_of(Phase::Jobs, "declared-observed-correlation", Of::Nothing),
    measure_of(Phase::Jobs, "observation-share", Of::CategoryRole),
    measure_of(Phase::Jobs, "observation-failures-a-day", Of::Nothing),
    measure_of(Phase::Jobs, "observation-failure-minutes-a-day", Of::Nothing),
    measure_of(Phase::Jobs, "observation-interruptions-an-hour", Of::Nothing),
    measure_of(Phase::Jobs, "observation-switches-an-hour", Of::Nothing),
    measure_of(Phase::Jobs, "observation-system-switches-an-hour", Of::Nothing),
    measure_of(Phase::Jobs, "observation-systems-a-case", Of::Nothing),
    measure_of(Phase::Jobs, "observation-windows-a-case", Of::Nothing),
    measure_of(Phase::Jobs, "observation-waiting-minutes-a-day", Of::Partner),
    measure_of(Phase::Questionnaire, "response-rate", Of::Nothing),
    measure_of(Phase::Questionnaire, "area-score", Of::Area),
    measure_of(Phase::Questionnaire, "item-score", Of::Question),
    measure_of(Phase::Questionnaire, "item-favourable", Of::Question),
    measure_of(Phase::Questionnaire, "outcome-score", Of::Nothing),
    measure_of(Phase::Questionnaire, "demand-support-gap", Of::DemandSupport),
    measure_of(Phase::Questionnaire, "belief-practice-gap", Of::Myth),
    measure_of(Phase::Questionnaire, "error-often", Of::Error),
    measure_of(Phase::Interviews, "interview-prevalence", Of::Theme),
    measure_of(Phase::Interviews, "interview-valence", Of::Theme),
    measure_of(Phase::Interviews, "interview-negative", Of::Theme),
    measure_of(Phase::Partners, "partner-score", Of::Area),
    measure_of(Phase::Partners, "partner-rating", Of::Partner),
    measure_of(Phase::Partners, "partner-self-gap", Of::Partner),
    measure_of(Phase::Partners, "handoff-median-hours", Of::Partner),
    measure_of(Phase::Partners, "handoff-p90-hours", Of::Partner),
    measure_of(Phase::Partners, "handoff-unanswered", Of::Partner),
    measure_of(Phase::Partners, "handoff-closed-median-hours", Of::Partner),
    measure_of(Phase::Partners, "handoff-closed-p90-hours", Of::Partner),
    measure_of(Phase::Partners, "handoff-reopened", Of::Partner),
    measure_of(Phase::Partners, "handoff-promised", Of::Partner),
    measure_of(Phase::Partners, "incident-unannounced", Of::Partner),
    measure_of(Phase::Partners, "incident-calls", Of::Partner),
    measure_of(Phase::Partners, "incident-telling-minutes", Of::Partner),
    measure_of(Phase::Partners, "incident-excess-calls", Of::Partner),
    measure_of(Phase::Partners, "partner-error-often", Of::Error),
    measure_of(Phase::Partners, "series-level", Of::Series),
    measure_of(Phase::Partners, "series-last", Of::Series),
    measure_of(Phase::Partners, "series-signal", Of::Series),
];

/// The measure with this name.
pub fn measure(name: &str) -> Option<&'static Measure> {
    MEASURES.iter().find(|measure| measure.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_in_the_order_of_the_phases() {
        let mut names: Vec<_> = MEASURES.iter().map(|measure| measure.name).collect();
        assert!(MEASURES.is_sorted_by_key(|measure| measure.phase));
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
        assert_eq!(measure("series-last").map(|found| found.of), Some(Of::Series));
        assert_eq!(measure("nothing"), None);
    }
}
