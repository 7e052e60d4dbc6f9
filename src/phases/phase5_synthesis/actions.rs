//! Whether each action decided after the previous cycle moved its target.

use jiff::civil::Date;

use crate::model::diagnosis::{ActionVerdict, JudgedAction};
use crate::model::evidence::{Change, ChangeVerdict, Evidence};
use crate::model::instrument::{Indicator, Instrument};
use crate::model::organisation::Action;

/// Each action with what became of its target by `end`, the last day of this cycle.
pub(super) fn judge(
    actions: &[Action],
    instrument: &Instrument,
    evidence: &[Evidence],
    end: Date,
) -> Vec<JudgedAction> {
    actions
        .iter()
        .filter_map(|action| {
            let indicator: &Indicator = instrument.indicator(&action.target)?;
            let change = evidence.iter().find(|e| e.id == action.target).and_then(|e| e.change.clone());
            Some(JudgedAction {
                id: action.id.clone(),
                text: action.text.clone(),
                owner: action.owner.clone(),
                due: action.due.to_string(),
                target: action.target.clone(),
                target_name: indicator.name.clone(),
                format: indicator.format,
                expected: action.expected_change,
                verdict: verdict(action, change.as_ref(), end),
                change,
            })
        })
        .collect()
}

/// Moved only if the change is real and goes the way that was expected.
fn verdict(action: &Action, change: Option<&Change>, end: Date) -> ActionVerdict {
    if action.due > end {
        return ActionVerdict::TooEarly;
    }
    match change {
        None => ActionVerdict::NotMeasurable,
        Some(change) if change.verdict == ChangeVerdict::NotComparable => ActionVerdict::NotMeasurable,
        Some(change) => {
            let real = change.verdict != ChangeVerdict::Noise;
            if real && change.difference * action.expected_change > 0.0 {
                ActionVerdict::Moved
            } else {
                ActionVerdict::NotMoved
            }
        }
    }
}
