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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::model::diagnosis::{Breakdown, GroupView};
    use crate::model::next::{NextData, NextGroup};
    use crate::model::text::Text;

    fn group(id: &str, headcount: u64, answered: Estimate) -> GroupView {
        let (id, name) = (id.to_owned(), Text::plain(id));
        GroupView { id, name, pooled: Vec::new(), headcount, answered, scores: Default::default() }
    }

    #[test]
    fn only_a_group_that_is_shown_is_named() {
        let hidden = Estimate::withheld(Reason::Complement);
        let groups = vec![
            group("hidden", 9, hidden),
            group("small", 4, Estimate::exact(1.0)),
            group("large", 20, Estimate::exact(11.0)),
        ];
        let site = Breakdown { id: "site".to_owned(), name: Text::plain("Site"), groups };
        let questionnaire = QuestionnaireView { breakdowns: vec![site], ..QuestionnaireView::default() };
        let named = |ids: &[&str]| {
            let candidate =
                |id: &&str| NextGroup { breakdown: "site".to_owned(), id: (*id).to_owned(), name: Text::plain(*id) };
            let mut step = NextStep {
                data: NextData::Answers,
                amount: 3,
                cost: 1.5,
                gain: 1.0,
                group: None,
                raises: Vec::new(),
                groups: ids.iter().map(candidate).collect(),
            };
            name(&mut step, &questionnaire, Limits::sample());
            assert!(step.groups.is_empty());
            step.group.map(|group| group.id)
        };
        assert_eq!(named(&["hidden", "small", "large"]).as_deref(), Some("large"));
        assert_eq!(named(&["hidden", "small"]), None);
    }
}
