//! The trends and the next steps of the diagnosis to look at. Invented.

use super::sample::text;
use crate::model::cycles::{Comparable, Paired, Since, Trend, TrendPoint};
use crate::model::diagnosis::Certainty;
use crate::model::estimate::{Basis, BasisUnit, Estimate, Figure, Reason};
use crate::model::evidence::{Change, ChangeVerdict, Phase};
use crate::model::next::{NextData, NextGroup, NextStep, Raised};

const CYCLES: [&str; 4] = ["2025-H1", "2025-H2", "2026-H1", "2026-H2"];

/// The whole, an area that rose, one whose first cycle was worded otherwise, and one of which a point is withheld.
pub(super) fn trends() -> Vec<Trend> {
    let rising = trend("tools", [Some(41.0), Some(44.0), Some(43.0), Some(62.0)], Comparable::Yes);
    let since =
        Change { previous: 41.0, difference: 21.0, interval: Some((12.0, 30.0)), verdict: ChangeVerdict::Better };
    let paired = Paired {
        people: 24,
        only_now: 10,
        only_before: 8,
        difference: Figure {
            value: 18.0,
            interval: Some((11.0, 25.0)),
            standard_error: Some(4.0),
            degrees: Some(23.0),
        },
        correlation: 0.4,
    };
    let rising =
        Trend { since: Some(Since { cycle: "2025-H1".to_owned(), change: since }), paired: Some(paired), ..rising };
    vec![
        trend("", [Some(57.0), Some(58.5), Some(58.1), Some(63.8)], Comparable::Yes),
        rising,
        trend("honesty", [Some(66.0), Some(72.0), Some(75.0), Some(74.0)], Comparable::Reworded),
        trend("responsiveness", [None, Some(55.0), Some(58.0), Some(71.0)], Comparable::Nothing),
    ]
}

fn trend(area: &str, scores: [Option<f64>; 4], first: Comparable) -> Trend {
    let points = CYCLES.into_iter().zip(scores).enumerate().map(|(at, (cycle, score))| TrendPoint {
        cycle: cycle.to_owned(),
        score: score.map_or(Estimate::withheld(Reason::SmallGroup), |value| {
            let interval = Some((value - 6.0, value + 6.0));
            Estimate::Shown(Figure { value, interval, standard_error: Some(3.6), degrees: Some(30.0) })
        }),
        basis: score.map(|_| Basis { unit: BasisUnit::People, n: 34, of: Some(42) }),
        comparable: if at == 0 { first } else { Comparable::Yes },
    });
    let phases = if area.is_empty() { Vec::new() } else { vec![Phase::Jobs, Phase::Questionnaire] };
    Trend { area: area.to_owned(), phases, points: points.collect(), since: None, slope: None, paired: None }
}

/// Answers of a group, and days.
pub(super) fn next() -> Vec<NextStep> {
    let raised = |area: &str, from, to| Raised { area: area.to_owned(), from, to };
    vec![
        NextStep {
            data: NextData::Answers,
            amount: 8,
            cost: 4.0,
            gain: 3.0,
            group: Some(NextGroup {
                breakdown: "site".to_owned(),
                id: "south".to_owned(),
                name: text("South", "Południe"),
            }),
            raises: vec![
                raised("proactivity", Certainty::Low, Certainty::Moderate),
                raised("excellence", Certainty::Low, Certainty::Moderate),
                raised("employee-support", Certainty::Moderate, Certainty::High),
            ],
            groups: Vec::new(),
        },
        NextStep {
            data: NextData::PersonDays,
            amount: 2,
            cost: 18.0,
            gain: 1.0,
            group: None,
            raises: vec![raised("tools", Certainty::Moderate, Certainty::High)],
            groups: Vec::new(),
        },
    ]
}
