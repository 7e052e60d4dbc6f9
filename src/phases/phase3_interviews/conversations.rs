//! Interviews as conversations: notes of several coders on the same interview are one.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::answers::{Interview, Passage};

/// One interview with the notes of everybody who coded it.
pub(super) struct Conversation<'a> {
    /// Notes on it, one a coder.
    pub(super) notes: Vec<&'a Interview>,
}

impl<'a> Conversation<'a> {
    /// Every coded passage with the file it stands in.
    pub(super) fn passages(&self) -> impl Iterator<Item = (&'a str, &'a Passage)> {
        self.notes.iter().flat_map(|notes| notes.passages.iter().map(|passage| (notes.file.as_str(), passage)))
    }

    /// Whether the person agreed to be quoted; one "no" in any notes is a no.
    pub(super) fn consent(&self) -> bool {
        self.notes.iter().all(|notes| notes.consent)
    }

    /// Id of the person's position.
    pub(super) fn position(&self) -> &'a str {
        self.notes.first().map_or("", |notes| &notes.position)
    }
}

/// Conversations in order of interview id.
pub(super) fn merge(interviews: &[Interview]) -> Vec<Conversation<'_>> {
    let mut by_id: BTreeMap<&str, Conversation> = BTreeMap::new();
    for interview in interviews {
        by_id.entry(&interview.id).or_insert_with(|| Conversation { notes: Vec::new() }).notes.push(interview);
    }
    by_id.into_values().collect()
}

/// How many codes each conversation brings that none before it had, in order of date: when the last ones bring nothing
/// new, enough people were asked.
pub(super) fn saturation(conversations: &[Conversation]) -> Vec<u64> {
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::super::case::interview;
    use super::*;

    #[test]
    fn saturation_counts_new_codes_in_order_of_date() {
        let mut interviews = vec![
            interview("W1", &[("tools", None), ("freezes", None)]),
            interview("W2", &[("tools", None), ("tools", None)]),
            interview("W3", &[("freezes", None), ("rudeness", None)]),
        ];
        interviews[0].date = "2026-09-20".parse().unwrap();
        assert_eq!(saturation(&merge(&interviews)), [1, 2, 0]);
    }

    #[test]
    fn one_no_is_a_no() {
        let mut interviews = vec![interview("W1", &[]), interview("W1", &[]), interview("W2", &[])];
        interviews[1].consent = false;
        let consent: Vec<bool> = merge(&interviews).iter().map(Conversation::consent).collect();
        assert_eq!(consent, [false, true]);
    }
}
