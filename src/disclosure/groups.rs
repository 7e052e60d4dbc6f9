//! What a plan leaves of the groups of a questionnaire: rows first, then the scores of each area, since not everybody has
//! a score of every area, and since scores near the ends of the scale tell more than others.

use super::crossing::{Part, sum};
use super::isolation::isolating;
use super::plan::Plan;
use super::{Limits, scores};
use crate::model::diagnosis::{GroupView, QuestionnaireView};
use crate::model::estimate::{Estimate, Reason};

/// Hides every group and pool that the plan does not show, and every score of a shown one that would tell too much.
pub(super) fn protect(view: &mut QuestionnaireView, plan: &Plan, limits: Limits) {
    hide_rows(view, plan);
    if limits.complement {
        let areas: Vec<String> = view.totals.keys().cloned().collect();
        for area in areas {
            while let Some(part) = too_telling(view, plan, &area, limits) {
                hide_score(view, plan, &part, &area);
            }
        }
    }
    view.memberships.clear();
    if view.response.0 < u64::from(limits.minimum_group) {
        view.items.iter_mut().for_each(|item| item.not_answered = (0, 0, 0));
    }
}

/// Counts are hidden with their results.
fn hide_rows(view: &mut QuestionnaireView, plan: &Plan) {
    let shown: Vec<(usize, String)> =
        plan.parts.iter().map(|part| (part.breakdown, plan.ids(part).join("+"))).collect();
    for (at, breakdown) in view.breakdowns.iter_mut().enumerate() {
        let planned = |group: &GroupView| shown.contains(&(at, group.id.clone()));
        breakdown.groups.retain(|group| group.pooled.is_empty() || planned(group));
        for group in breakdown.groups.iter_mut().filter(|group| !shown.contains(&(at, group.id.clone()))) {
            withhold(group, plan.reason(at, &group.id));
        }
    }
}

fn withhold(group: &mut GroupView, reason: Reason) {
    group.answered = Estimate::withheld(reason);
    group.scores.values_mut().for_each(|score| *score = Estimate::withheld(reason));
}

/// The row of a part, when it is there.
fn row<'a>(view: &'a QuestionnaireView, plan: &Plan, part: &Part) -> Option<&'a GroupView> {
    let id = plan.ids(part).join("+");
    view.breakdowns.get(part.breakdown)?.groups.iter().find(|group| group.id == id)
}

/// The parts whose score of an area is shown, with the score.
fn shown(view: &QuestionnaireView, plan: &Plan, area: &str) -> Vec<(Part, f64)> {
    let mean = |part: &Part| row(view, plan, part)?.scores.get(area)?.value();
    plan.parts.iter().filter_map(|part| Some((part.clone(), mean(part)?))).collect()
}

/// A part whose score of an area has to be hidden: of those without which the attack would fail, the one that stands for
/// the fewest people.
fn too_telling(view: &QuestionnaireView, plan: &Plan, area: &str, limits: Limits) -> Option<Part> {
    let parts = shown(view, plan, area);
    let people = plan.crossing.scored(area);
    let everybody = view.totals.get(area)?.value();
    // Without the department's own score there is nothing that a group's could be held against, nor a group large enough.
    let Some(everybody) = everybody else { return parts.into_iter().next().map(|(part, _)| part) };
    let only: Vec<Part> = parts.iter().map(|(part, _)| part.clone()).collect();
    if only.is_empty() {
        return None;
    }
    let fewest = |parts: Vec<Part>| parts.into_iter().min_by_key(|part| sum(&plan.crossing.row(part), &people));
    if let Some(rows) = isolating(&plan.crossing.rows(&only), &people, limits.minimum_group.into()) {
        return fewest(rows.into_iter().filter_map(|row| only.get(row.checked_sub(1)?)).cloned().collect());
    }
    let hidden = plan.crossing.singles().chain(plan.parts.iter().cloned()).filter(|set| !only.contains(set));
    let hidden: Vec<Part> = hidden.filter(|set| sum(&plan.crossing.row(set), &people) > 0).collect();
    let told = scores::Told { crossing: &plan.crossing, people: people.clone(), everybody, parts, limits };
    let narrow = hidden.into_iter().find(|set| !told.reach(set).is_some_and(|reached| reached.withstands()))?;
    let row = plan.crossing.row(&narrow);
    let touches = |part: &Part| {
        let both = plan.crossing.row(part).into_iter().zip(&row).map(|(a, b)| a && *b).collect::<Vec<bool>>();
        part.breakdown == narrow.breakdown || sum(&both, &people) > 0
    };
    let near: Vec<Part> = only.iter().filter(|part| touches(part)).cloned().collect();
    fewest(if near.is_empty() { only } else { near })
}

fn hide_score(view: &mut QuestionnaireView, plan: &Plan, part: &Part, area: &str) {
    let id = plan.ids(part).join("+");
    let groups = view.breakdowns.get_mut(part.breakdown).into_iter().flat_map(|breakdown| &mut breakdown.groups);
    for group in groups.filter(|group| group.id == id) {
        group.scores.insert(area.to_owned(), Estimate::withheld(Reason::Complement));
    }
}
