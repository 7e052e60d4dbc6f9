//! Whether enough people were asked: how many new codes each interview brings, and when a run of them brings next to
//! nothing (G. Guest, E. Namey, M. Chen, *PLoS ONE* 15 (2020) e0232076).

use std::collections::BTreeSet;

use crate::model::diagnosis::SaturationView;
use crate::model::instrument::SaturationRule;

use super::conversations::Conversation;

/// How many codes each conversation brings that none before it had, in order of date.
pub(super) fn new_codes(conversations: &[Conversation]) -> Vec<u64> {
    let mut in_order: Vec<&Conversation> = conversations.iter().collect();
    // A stable sort: conversations of one day stay in order of id.
    in_order.sort_by_key(|conversation| conversation.notes.iter().map(|notes| notes.date).min());
    let mut known = BTreeSet::new();
    in_order
        .into_iter()
        .map(|conversation| {
            let new = conversation.passages().filter(|(_, passage)| known.insert(passage.code.as_str()));
            new.count() as u64
        })
        .collect()
}

/// The share of new codes in each run behind the base, of those of the base, and what it says.
pub(super) fn judge(new: &[u64], rule: &SaturationRule) -> SaturationView {
    let base: u64 = new.iter().take(rule.base).sum();
    let runs = new.get(rule.base..).unwrap_or_default().windows(rule.run.max(1));
    let shares: Vec<f64> = runs.filter(|_| base > 0).map(|run| run.iter().sum::<u64>() as f64 / base as f64).collect();
    // Saturated for good: no later run brought more again.
    let reached = shares.iter().rposition(|share| *share > rule.threshold).map_or(0, |last| last + 1);
    let reached = Some(reached).filter(|at| *at < shares.len());
    SaturationView {
        base: rule.base as u64,
        run: rule.run as u64,
        threshold: rule.threshold,
        last: shares.last().copied(),
        after: reached.map(|at| (rule.base + at + rule.run.max(1)) as u64),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::case::interview;
    use super::super::conversations::merge;
    use super::*;

    const RULE: SaturationRule = SaturationRule { base: 4, run: 2, threshold: 0.05 };

    #[test]
    fn new_codes_are_counted_in_order_of_date() {
        let mut interviews = vec![
            interview("W1", &[("tools", None), ("freezes", None)]),
            interview("W2", &[("tools", None), ("tools", None)]),
            interview("W3", &[("freezes", None), ("rudeness", None)]),
        ];
        interviews[0].date = "2026-09-20".parse().unwrap();
        assert_eq!(new_codes(&merge(&interviews)), [1, 2, 0]);
    }

    #[test]
    fn the_run_is_held_against_the_base() {
        let view = judge(&[19, 10, 5, 3, 2, 1, 2, 0, 0], &RULE);
        assert!((view.last.unwrap()).abs() < 1e-12);
        // 3, 3 and 2 of 37 are more than 5 %, 0 is not.
        assert_eq!(view.after, Some(9));
        assert_eq!(judge(&[19, 10, 5, 3, 1, 0], &RULE).after, Some(6));
        assert_eq!(judge(&[19, 10, 5, 3, 1, 0, 9], &RULE).after, None);
    }

    #[test]
    fn too_few_interviews_say_nothing() {
        let view = judge(&[5, 2, 1, 0, 0], &RULE);
        assert_eq!((view.last, view.after), (None, None));
        assert_eq!(judge(&[0, 0, 0, 0, 0, 0], &RULE).last, None);
    }
}
