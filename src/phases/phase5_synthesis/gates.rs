//! Whether each phase brought what synthesis needs.

use super::Results;
use crate::model::diagnosis::Gate;
use crate::model::evidence::Phase;
use crate::model::instrument::Gates;

/// Every gate, passed or not, in the order of the phases.
pub(super) fn judge(results: &Results, gates: &Gates) -> Vec<Gate> {
    let share = |(have, of): (u64, u64)| if of == 0 { 0.0 } else { have as f64 / of as f64 };
    let count = |phase, what: &str, have: u64, need: u32| Gate {
        phase,
        what: what.to_owned(),
        have: have as f64,
        need: f64::from(need),
        share: false,
    };
    let part = |phase, what: &str, have: (u64, u64), need: f64| Gate {
        phase,
        what: what.to_owned(),
        have: share(have),
        need,
        share: true,
    };
    let longest = results.partners.series.iter().map(|series| series.points.len()).max().unwrap_or(0);
    let gates = vec![
        part(Phase::Jobs, "gate-inventories", results.jobs.inventories, gates.inventories),
        count(Phase::Jobs, "gate-person-days", results.jobs.person_days, gates.person_days),
        part(Phase::Questionnaire, "gate-response", results.questionnaire.response, gates.response),
        count(Phase::Interviews, "gate-interviews", results.interviews.interviews.0, gates.interviews),
        part(Phase::Partners, "gate-partners", results.partners.heard, gates.partners),
        count(Phase::Partners, "gate-series-points", longest as u64, gates.series_points),
    ];
    // Without declared partners nobody can be waited for.
    let partners = results.partners.heard.1 > 0;
    gates.into_iter().filter(|gate| partners || gate.what != "gate-partners").collect()
}
