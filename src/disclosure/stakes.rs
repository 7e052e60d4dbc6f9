//! What is at stake in an area goes with the area's score: an amount would tell a hidden score.

use crate::model::diagnosis::{AreaResult, Diagnosis};
use crate::model::estimate::Estimate;

/// Hides the amounts of areas whose score is hidden, and then the total too, from which the amount could be worked out.
pub(super) fn protect(diagnosis: &mut Diagnosis) {
    let Some(stakes) = &mut diagnosis.stakes else { return };
    for area in &mut stakes.areas {
        let found: Option<&AreaResult> = diagnosis.areas.iter().find(|result| result.id == area.id);
        if let Some(Estimate::Withheld { reason }) = found.map(|result| &result.score)
            && area.at_risk.figure().is_some()
        {
            area.at_risk = Estimate::withheld(*reason);
            area.below = Estimate::withheld(*reason);
            stakes.total = Estimate::withheld(*reason);
        }
    }
}
