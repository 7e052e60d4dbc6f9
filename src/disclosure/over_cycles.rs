//! Trends and next steps: what few people stand behind, or what would name them.

use super::{Limits, too_small};
use crate::model::diagnosis::{Diagnosis, QuestionnaireView};
use crate::model::estimate::{Estimate, Reason};
use crate::model::next::NextStep;

/// Withholds points of trends behind which too few people stand, with everything that was worked out from them; pairs of
/// cycles that would tell of a few who answered only once; and groups that are not shown.
pub(super) fn protect(diagnosis: &mut Diagnosis, limits: Limits) {
    let minimum = u64::from(limits.minimum_group);
    for trend in &mut diagnosis.trends {
        let mut hidden = false;
        for point in &mut trend.points {
            if point.basis.as_ref().is_some_and(|basis| too_small(basis, minimum)) {
                point.score = Estimate::withheld(Reason::SmallGroup);
                // Counts go with their results.
                point.basis = None;
                hidden = true;
            }
        }
        if hidden {
            trend.since = None;
            trend.slope = None;
        }
        trend.paired = trend.paired.take().filter(|paired| paired.may_be_shown(minimum));
    }
    let questionnaire = &diagnosis.questionnaire;
    diagnosis.next.iter_mut().for_each(|step| name(step, questionnaire, limits));
}

/// Names the first group whose number of answers is shown.
fn name(step: &mut NextStep, questionnaire: &QuestionnaireView, limits: Limits) {
    let shown = |breakdown: &str, id: &str| {
        let breakdowns = questionnaire.breakdowns.iter().filter(|own| own.id == breakdown);
        breakdowns.flat_map(|own| &own.groups).any(|group| {
            group.id == id && group.headcount >= u64::from(limits.minimum_group) && group.answered.figure().is_some()
        })
    };
    let groups = std::mem::take(&mut step.groups);
    step.group = groups.into_iter().find(|group| shown(&group.breakdown, &group.id));
}
