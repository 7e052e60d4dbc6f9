//! Respondents who share all their groups are counted together first, so that one answer raises one count however many
//! breakdowns there are; the counts go to each of the groups when there are many, and at the end.
//!
//! The counts that respondents raise are bytes, so that those of many combinations of groups stay near the processor;
//! before one could overflow they go to the larger ones behind them.

/// Counts kept before they go to the groups: 4 MB, and 1 MB of bytes.
const MOST_COUNTS: usize = 1 << 20;

/// Respondents counted before a count could overflow.
const MOST_PEOPLE: u32 = 1 << 31;

/// Counts by combination of slots.
#[derive(Debug, Clone, Default)]
pub(super) struct Gathering {
    /// By step on the way through the slots of a combination, and slot: the next step, 0 while nobody went there.
    ways: Vec<u32>,
    /// By step: its combination and one more, 0 while there is none.
    ends: Vec<usize>,
    /// By combination.
    combinations: Vec<Combination>,
    /// By combination: `stride` counts each.
    bytes: Vec<u8>,
    counts: Vec<u32>,
    people: u32,
}

/// A combination of slots.
#[derive(Debug, Clone)]
struct Combination {
    slots: Vec<usize>,
    /// People in the bytes.
    people: u8,
}

impl Gathering {
    /// The counts of everybody who belongs to these of `width` slots, for one person to raise by one each.
    pub(super) fn of(&mut self, slots: &[usize], stride: usize, width: usize) -> &mut [u8] {
        self.people += 1;
        let at = self.combination(slots, stride, width);
        let own = at * stride..(at + 1) * stride;
        if let Some(combination) = self.combinations.get_mut(at) {
            if combination.people == u8::MAX {
                combination.people = 0;
                let (bytes, counts) = (self.bytes.get_mut(own.clone()), self.counts.get_mut(own.clone()));
                carry(bytes.unwrap_or_default(), counts.unwrap_or_default());
            }
            combination.people += 1;
        }
        self.bytes.get_mut(own).unwrap_or_default()
    }

    /// The index of a combination, which may be a new one.
    fn combination(&mut self, slots: &[usize], stride: usize, width: usize) -> usize {
        if self.ends.is_empty() {
            self.step(width);
        }
        let mut step = 0;
        for slot in slots {
            let way = step * width + slot;
            step = match self.ways.get(way) {
                Some(&next) if next > 0 => next as usize,
                _ => {
                    let next = self.step(width);
                    self.ways.get_mut(way).into_iter().for_each(|way| *way = next as u32);
                    next
                }
            };
        }
        match self.ends.get(step) {
            Some(&end) if end > 0 => end - 1,
            _ => {
                self.combinations.push(Combination { slots: slots.to_vec(), people: 0 });
                self.bytes.resize(self.combinations.len() * stride, 0);
                self.counts.resize(self.combinations.len() * stride, 0);
                self.ends.get_mut(step).into_iter().for_each(|end| *end = self.combinations.len());
                self.combinations.len() - 1
            }
        }
    }

    /// A new step from which no way leads on yet.
    fn step(&mut self, width: usize) -> usize {
        self.ends.push(0);
        self.ways.resize(self.ends.len() * width, 0);
        self.ends.len() - 1
    }

    /// Whether the counts must go to the groups now.
    pub(super) fn is_full(&self, stride: usize) -> bool {
        self.counts.len() + stride > MOST_COUNTS || self.people >= MOST_PEOPLE
    }

    /// Every combination of slots with its counts; nothing is left.
    pub(super) fn empty(&mut self, stride: usize, mut each: impl FnMut(&[usize], &[u32])) {
        carry(&mut self.bytes, &mut self.counts);
        for (combination, counts) in self.combinations.iter().zip(self.counts.chunks(stride.max(1))) {
            each(&combination.slots, counts);
        }
        *self = Gathering::default();
    }
}

/// Adds bytes to counts and empties them.
fn carry(bytes: &mut [u8], counts: &mut [u32]) {
    for (byte, count) in bytes.iter_mut().zip(counts) {
        *count += u32::from(*byte);
        *byte = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_people_of_many_combinations() {
        let mut gathering = Gathering::default();
        for person in 0..2_000usize {
            let slots = [&[0][..], &[0, 2], &[0, 2, 3], &[0, 3]][person % 4];
            let own = gathering.of(slots, 2, 4);
            own[0] += 1;
            own[1] += u8::from(person < 1_000);
        }
        let mut found = Vec::new();
        gathering.empty(2, |slots, counts| found.push((slots.to_vec(), counts.to_vec())));
        let wanted = [vec![0], vec![0, 2], vec![0, 2, 3], vec![0, 3]].map(|slots| (slots, vec![500, 250]));
        assert_eq!(found, wanted);
        gathering.empty(2, |slots, _| panic!("{slots:?} again"));
    }
}
