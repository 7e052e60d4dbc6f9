//! Interviews as conversations: notes of several coders on the same interview are one. What any of its coders found was
//! said in it; where several gave a valence, their mean counts.

use std::collections::BTreeMap;

use crate::model::answers::{Interview, Passage};

/// One interview with the notes of everybody who coded it.
pub(super) struct Conversation<'a> {
    /// Notes on it, one a coder.
    pub(super) notes: Vec<&'a Interview>,
}

impl<'a> Conversation<'a> {
    /// Id of the interview.
    pub(super) fn id(&self) -> &'a str {
        self.notes.first().map_or("", |notes| &notes.id)
    }

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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::super::case::interview;
    use super::*;

    #[test]
    fn one_no_is_a_no() {
        let mut interviews = vec![interview("W1", &[]), interview("W1", &[]), interview("W2", &[])];
        interviews[1].consent = false;
        let consent: Vec<bool> = merge(&interviews).iter().map(Conversation::consent).collect();
        assert_eq!(consent, [false, true]);
    }
}
