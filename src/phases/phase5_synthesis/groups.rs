//! Groups against the rest of the department: what of the differences may be asserted.

use super::testing::Asserted;
use crate::model::depth::GroupDifference;
use crate::model::evidence::ChangeVerdict;

/// Name of the statement that a group differs from the rest in an area.
pub(super) fn statement(difference: &GroupDifference) -> String {
    format!("group:{}:{}:{}", difference.breakdown, difference.group, difference.area)
}

/// Says better or worse where the statement stands, else noise.
pub(super) fn judge(difference: &mut GroupDifference, asserted: &Asserted) {
    difference.verdict = match difference.difference > 0.0 {
        _ if !asserted.contains(&statement(difference)) => ChangeVerdict::Noise,
        true => ChangeVerdict::Better,
        false => ChangeVerdict::Worse,
    };
}
