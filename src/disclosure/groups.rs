//! Primary and complementary suppression of the groups of each breakdown.

use crate::model::diagnosis::{Breakdown, GroupView, Membership, QuestionnaireView};
use crate::model::estimate::{Estimate, Reason};

/// Hides groups until nobody can subtract what is shown from a total and be left with fewer than `minimum` people. A
/// total is the whole department, or a group of another breakdown that other groups lie in (teams in a site).
pub(super) fn hide(view: &mut QuestionnaireView, minimum: u64) {
    let answered = view.response.0;
    loop {
        for breakdown in &mut view.breakdowns {
            let counts: Vec<Option<u64>> = breakdown.groups.iter().map(count).collect();
            let hidden = hidden_groups(&counts, answered, minimum);
            for (group, reason) in breakdown.groups.iter_mut().zip(hidden) {
                if let Some(reason) = reason.filter(|_| group.answered.value().is_some()) {
                    withhold(group, reason);
                }
            }
        }
        match isolating(&view.breakdowns, &view.memberships, minimum) {
            Some((breakdown, group)) => withhold(&mut view.breakdowns[breakdown].groups[group], Reason::Complement),
            None => break,
        }
    }
    view.memberships.clear();
    if answered < minimum {
        view.items.iter_mut().for_each(|item| item.not_answered = (0, 0, 0));
    }
}

/// How many of a group answered, if that is shown.
fn count(group: &GroupView) -> Option<u64> {
    group.answered.value().map(|n| n.round() as u64)
}

/// A shown group that has to be hidden since, together with the others shown beside it, it leaves some but fewer than
/// `minimum` people of a shown group of another breakdown in which all of them lie.
fn isolating(breakdowns: &[Breakdown], memberships: &[Membership], minimum: u64) -> Option<(usize, usize)> {
    for (outer, outer_breakdown) in breakdowns.iter().enumerate() {
        for total in &outer_breakdown.groups {
            let Some(people) = count(total) else { continue };
            for (inner, inner_breakdown) in breakdowns.iter().enumerate().filter(|(inner, _)| *inner != outer) {
                let lies_in = |id: &str| {
                    let members = memberships.iter().filter(|m| m.groups[inner].as_deref() == Some(id));
                    members.clone().count() > 0
                        && members.clone().all(|m| m.groups[outer].as_deref() == Some(total.id.as_str()))
                };
                let inside: Vec<(u64, usize)> = inner_breakdown
                    .groups
                    .iter()
                    .enumerate()
                    .filter_map(|(index, group)| Some((count(group)?, index)).filter(|_| lies_in(&group.id)))
                    .collect();
                let left_over = people.saturating_sub(inside.iter().map(|(people, _)| people).sum());
                if let Some((_, smallest)) = inside.iter().min().filter(|_| left_over > 0 && left_over < minimum) {
                    return Some((inner, *smallest));
                }
            }
        }
    }
    None
}

/// Which groups have to be hidden, and why; a count is `None` when it was hidden before.
///
/// A group of fewer than `minimum` respondents is hidden. While the people left over in the total (those of hidden
/// groups, and those who named no group) are some but fewer than `minimum`, the smallest group still shown is hidden
/// too. A group without any respondent is hidden like any small group: that nobody answered is a result as well.
fn hidden_groups(counts: &[Option<u64>], total: u64, minimum: u64) -> Vec<Option<Reason>> {
    let mut hidden: Vec<Option<Reason>> = counts
        .iter()
        .map(|count| match count {
            Some(n) if *n >= minimum => None,
            _ => Some(Reason::SmallGroup),
        })
        .collect();
    loop {
        let shown = |hidden: &[Option<Reason>]| {
            counts.iter().zip(hidden).filter(|(_, h)| h.is_none()).filter_map(|(c, _)| *c).sum::<u64>()
        };
        let left_over = total.saturating_sub(shown(&hidden));
        if left_over == 0 || left_over >= minimum {
            return hidden;
        }
        let smallest = counts
            .iter()
            .enumerate()
            .filter(|(index, _)| hidden[*index].is_none())
            .filter_map(|(index, count)| count.map(|count| (count, index)))
            .min();
        match smallest {
            Some((_, index)) => hidden[index] = Some(Reason::Complement),
            None => return hidden,
        }
    }
}

/// Counts are hidden with their results.
fn withhold(group: &mut GroupView, reason: Reason) {
    group.answered = Estimate::withheld(reason);
    for score in group.scores.values_mut() {
        *score = Estimate::withheld(reason);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(counts: &[u64], total: u64) -> Vec<bool> {
        let counts: Vec<Option<u64>> = counts.iter().map(|n| Some(*n)).collect();
        hidden_groups(&counts, total, 5).iter().map(Option::is_none).collect()
    }

    #[test]
    fn a_small_group_takes_the_next_smallest_with_it() {
        assert_eq!(shown(&[23, 8, 3], 34), [true, false, false]);
    }

    #[test]
    fn small_groups_that_cover_one_another_need_no_more() {
        assert_eq!(shown(&[20, 3, 4], 27), [true, false, false]);
        assert_eq!(shown(&[20, 14], 34), [true, true]);
    }

    #[test]
    fn people_who_named_no_group_are_left_over_too() {
        assert_eq!(shown(&[20, 14], 36), [true, false]);
    }

    #[test]
    fn an_empty_group_hides_nobody() {
        assert_eq!(shown(&[20, 0, 9], 29), [true, false, true]);
    }

    #[test]
    fn teams_of_a_site_do_not_isolate_the_rest_of_the_site() {
        let group = |id: &str, people: u64| GroupView {
            id: id.to_owned(),
            name: Default::default(),
            pooled: Vec::new(),
            headcount: people,
            answered: Estimate::exact(people as f64),
            scores: Default::default(),
        };
        let breakdown =
            |id: &str, groups: Vec<GroupView>| Breakdown { id: id.to_owned(), name: Default::default(), groups };
        let member = |site: &str, team: &str, people: u64| Membership {
            groups: vec![Some(site.to_owned()), Some(team.to_owned())],
            people,
            scored: Vec::new(),
        };
        let mut view = QuestionnaireView {
            response: (40, 40),
            breakdowns: vec![
                breakdown("site", vec![group("north", 20), group("south", 20)]),
                breakdown(
                    "team",
                    vec![group("n1", 8), group("n2", 9), group("n3", 3), group("s1", 14), group("s2", 6)],
                ),
            ],
            memberships: vec![
                member("north", "n1", 8),
                member("north", "n2", 9),
                member("north", "n3", 3),
                member("south", "s1", 14),
                member("south", "s2", 6),
            ],
            ..QuestionnaireView::default()
        };
        hide(&mut view, 5);
        let shown = |breakdown: usize| -> Vec<&str> {
            view.breakdowns[breakdown].groups.iter().filter(|g| count(g).is_some()).map(|g| g.id.as_str()).collect()
        };
        assert_eq!(shown(0), ["north", "south"]);
        // n3 is small. Hiding s2 beside it would satisfy the whole (9 left), but north less n1 and n2 would be n3.
        assert_eq!(shown(1), ["n2", "s1"]);
        assert!(view.memberships.is_empty());
    }
}
