//! Primary and complementary suppression of the groups of each breakdown.

use crate::model::diagnosis::{GroupView, QuestionnaireView};
use crate::model::estimate::{Estimate, Reason};

/// Hides groups until nobody can subtract what is shown from the total and be left with fewer than `minimum` people.
pub(super) fn hide(view: &mut QuestionnaireView, minimum: u64) {
    let (answered, headcount) = view.response;
    for breakdown in &mut view.breakdowns {
        let counts: Vec<Option<u64>> =
            breakdown.groups.iter().map(|group| group.answered.value().map(|n| n.round() as u64)).collect();
        let hidden = hidden_groups(&counts, answered, minimum);
        for (group, hidden) in breakdown.groups.iter_mut().zip(hidden) {
            match hidden {
                None => {}
                Some(reason) => withhold(group, reason),
            }
        }
    }
    if answered < minimum && answered < headcount {
        view.items.iter_mut().for_each(|item| item.not_answered = (0, 0, 0));
    }
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
}
