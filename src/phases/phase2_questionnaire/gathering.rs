//! Respondents who share all their groups are counted together first, so that one answer raises one count however many
//! breakdowns there are; the counts go to each of the groups when there are many, and at the end.

use std::collections::BTreeMap;

/// Counts kept before they go to the groups: 4 MB.
const MOST_COUNTS: usize = 1 << 20;

/// Respondents counted before a count could overflow.
const MOST_PEOPLE: u32 = 1 << 31;

/// Counts by combination of slots.
#[derive(Debug, Clone, Default)]
pub(super) struct Gathering {
    /// Where the counts of a combination begin.
    places: BTreeMap<Vec<usize>, usize>,
    counts: Vec<u32>,
    people: u32,
}

impl Gathering {
    /// Raises counts of everybody who belongs to these slots.
    pub(super) fn raise(&mut self, slots: &[usize], stride: usize, raised: &[u32]) {
        self.people += 1;
        let begin = match self.places.get(slots) {
            Some(&begin) => begin,
            None => {
                let begin = self.counts.len();
                self.counts.resize(begin + stride, 0);
                self.places.insert(slots.to_vec(), begin);
                begin
            }
        };
        let Some(counts) = self.counts.get_mut(begin..begin + stride) else { return };
        for &position in raised {
            if let Some(count) = counts.get_mut(position as usize) {
                *count += 1;
            }
        }
    }

    /// Whether the counts must go to the groups now.
    pub(super) fn is_full(&self, stride: usize) -> bool {
        self.counts.len() + stride > MOST_COUNTS || self.people >= MOST_PEOPLE
    }

    /// Every combination of slots with its counts; nothing is left.
    pub(super) fn empty(&mut self, stride: usize, mut each: impl FnMut(&[usize], &[u32])) {
        for (slots, &begin) in &self.places {
            each(slots, self.counts.get(begin..begin + stride).unwrap_or_default());
        }
        self.places.clear();
        self.counts.clear();
        self.people = 0;
    }
}
