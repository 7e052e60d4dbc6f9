//! Everything that phase 2 needs from many rows: whole-number counts, so that tallies of parts add up to the tally of
//! the whole in any order.

use std::collections::BTreeMap;

use crate::model::answers::{Answer, Origin, Respondent};
use crate::phases::Scope;

use super::crossing::{Crossed, Person};
use super::gathering::Gathering;
use super::layout::{ANSWERED, AreaPlan, CARELESS, EVERYBODY, Layout, ROWS};
use super::open::OpenAnswers;
use super::sums::Sums;

/// Counts of a questionnaire. [`Tally::add`] respondents, [`Tally::merge`] tallies made for the same scope.
#[derive(Debug, Clone)]
pub struct Tally {
    /// Where each count lies.
    pub(super) layout: Layout,
    /// What was counted.
    pub(super) counts: Counts,
    /// What was counted and has not come to the slots yet.
    gathering: Gathering,
    /// Buffers of `add`, kept so that counting a respondent asks for no memory.
    scratch: Scratch,
}

/// What was counted.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Counts {
    /// `layout.slots` times `layout.stride` counts.
    numbers: Vec<u64>,
    /// By batch: runs of source rows, first and last.
    rows: BTreeMap<usize, Vec<(u32, u32)>>,
    /// By the slots of the groups that belong to one person: how many people who answered share them, then how many of
    /// them have a score of each area.
    memberships: BTreeMap<Vec<usize>, Vec<u64>>,
    /// What goes together in one person.
    pub(super) crossed: Crossed,
    /// By open question.
    pub(super) open: Vec<OpenAnswers>,
}

/// Buffers.
#[derive(Debug, Clone, Default)]
struct Scratch {
    /// By question: index of its count among the question's counts.
    places: Vec<u16>,
    /// By area: what the respondent's answers add up to.
    sums: Vec<Sums>,
    /// By area: index of the count of the respondent's score among the area's counts.
    buckets: Vec<Option<u32>>,
    /// What products are made of.
    values: Vec<u32>,
    /// The slots of the respondent.
    slots: Vec<usize>,
}

impl Tally {
    /// An empty tally for this scope.
    pub fn new(scope: &Scope) -> Self {
        let layout = Layout::new(scope);
        let counts = Counts {
            numbers: vec![0; layout.slots * layout.stride],
            rows: BTreeMap::new(),
            memberships: BTreeMap::new(),
            crossed: Crossed::new(&layout.crossing),
            open: vec![OpenAnswers::default(); layout.open.questions],
        };
        Tally { layout, counts, gathering: Gathering::default(), scratch: Scratch::default() }
    }

    /// Counts one respondent.
    ///
    /// A code that the scale does not have counts as left empty. The person's score of an area counts when at least
    /// half of the area's items that were shown have a code.
    pub fn add(&mut self, respondent: &Respondent) {
        let Tally { layout, counts, gathering, scratch } = self;
        counts.note_row(respondent.origin);
        scratch.place(layout, &respondent.answers);
        layout.crossing.count(
            Person { places: &scratch.places, sums: &scratch.sums, buckets: &scratch.buckets },
            respondent.origin,
            &mut counts.crossed,
            &mut scratch.values,
        );
        layout.open.count(&respondent.open, &mut counts.open);
        scratch.slots.clear();
        scratch.slots.push(EVERYBODY);
        if layout.careless.flags(&scratch.places) {
            scratch.slots.push(CARELESS);
        }
        layout.own_slots(&respondent.groups, &mut scratch.slots);
        scratch.raise(layout, gathering.of(&scratch.slots, layout.stride, layout.slots));
        if gathering.is_full(layout.stride) {
            self.settle();
        }
    }

    /// Brings every count to the slots that it belongs to.
    pub(super) fn settle(&mut self) {
        let Tally { layout, counts, gathering, .. } = self;
        gathering.empty(layout.stride, |slots, gathered| {
            let groups: Vec<usize> =
                slots.iter().copied().filter(|slot| ![EVERYBODY, CARELESS].contains(slot)).collect();
            let present = layout.present(gathered);
            if present.first().is_some_and(|people| *people > 0) {
                increase(counts.memberships.entry(groups).or_insert_with(|| vec![0; present.len()]), present);
            }
            for &slot in slots {
                let numbers = counts.numbers.iter_mut().skip(slot * layout.stride);
                numbers.zip(gathered).for_each(|(number, more)| *number += u64::from(*more));
            }
        });
    }

    /// Adds what another tally of the same scope counted; the order of merging does not matter.
    pub fn merge(&mut self, mut other: Tally) {
        self.settle();
        other.settle();
        debug_assert_eq!(self.layout, other.layout, "tallies of different scopes");
        increase(&mut self.counts.numbers, other.counts.numbers);
        for (groups, people) in other.counts.memberships {
            increase(self.counts.memberships.entry(groups).or_insert_with(|| vec![0; people.len()]), people);
        }
        for (batch, runs) in other.counts.rows {
            let own = self.counts.rows.entry(batch).or_default();
            own.extend(runs);
            *own = joined(own);
        }
        self.counts.crossed.merge(&other.counts.crossed);
        for (own, more) in self.counts.open.iter_mut().zip(other.counts.open) {
            own.merge(more);
        }
    }

    /// By batch, the runs of source rows counted, in ascending order.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, Vec<(u32, u32)>)> {
        self.counts.rows.iter().map(|(&batch, runs)| (batch, joined(runs)))
    }

    /// How many people who answered share these slots of groups, then how many of them have a score of each area.
    pub(super) fn memberships(&self) -> impl Iterator<Item = (&[usize], &[u64])> {
        self.counts.memberships.iter().map(|(slots, people)| (slots.as_slice(), people.as_slice()))
    }

    /// The counts of several groups of one breakdown as those of one more slot, whose index is told.
    pub(super) fn pooled(&mut self, slots: &[usize]) -> usize {
        self.settle();
        let mut together = vec![0; self.layout.stride];
        slots.iter().for_each(|&slot| increase(&mut together, self.slot(slot).iter().copied()));
        self.counts.numbers.extend(together);
        self.layout.slots += 1;
        self.layout.slots - 1
    }

    /// The counts of a slot.
    pub(super) fn slot(&self, slot: usize) -> &[u64] {
        let stride = self.layout.stride;
        self.counts.numbers.get(slot * stride..(slot + 1) * stride).unwrap_or(&[])
    }
}

/// Adds counts to counts.
fn increase(counts: &mut [u64], more: impl IntoIterator<Item = u64>) {
    counts.iter_mut().zip(more).for_each(|(count, more)| *count += more);
}

impl Layout {
    /// How many people answered, then how many have a score of each area.
    fn present(&self, counts: &[u32]) -> Vec<u64> {
        let sum = |from: usize, length: usize| {
            counts.get(from..from + length).unwrap_or_default().iter().map(|count| u64::from(*count)).sum()
        };
        let areas = self.areas.iter().map(|area| sum(area.offset, area.buckets()));
        std::iter::once(sum(ANSWERED, 1)).chain(areas).collect()
    }
}

impl Counts {
    /// Rows arrive in order as a rule, so a run grows at its end.
    fn note_row(&mut self, origin: Origin) {
        let runs = self.rows.entry(origin.batch).or_default();
        match runs.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(origin.row) => *last = origin.row,
            _ => runs.push((origin.row, origin.row)),
        }
    }
}

impl Scratch {
    /// Finds the places of a respondent's answers and what they add up to.
    fn place(&mut self, layout: &Layout, answers: &[Answer]) {
        self.places.resize(layout.questions.len(), 0);
        for ((place, plan), answer) in self.places.iter_mut().zip(&layout.questions).zip(answers) {
            *place = plan.place(*answer);
        }
        for (place, plan) in self.places.iter_mut().zip(&layout.questions).skip(answers.len()) {
            *place = plan.place(Answer::Missing);
        }
        self.sums.clear();
        self.buckets.clear();
        for area in &layout.areas {
            let sums = area.steps.of(&self.places);
            self.buckets.push(area.bucket(sums));
            self.sums.push(sums);
        }
    }

    /// Raises every count of the respondent's.
    ///
    /// What was not shown raises nothing: it is what the other counts of a question leave of the rows.
    fn raise(&self, layout: &Layout, counts: &mut [u8]) {
        raise(counts, ROWS);
        let mut answered = false;
        for (plan, &place) in layout.questions.iter().zip(&self.places) {
            let codes = plan.codes.len() as u16;
            answered |= place < codes;
            if place != codes + 1 {
                raise(counts, plan.offset + usize::from(place));
            }
        }
        if answered {
            raise(counts, ANSWERED);
        }
        for (area, bucket) in layout.areas.iter().zip(&self.buckets) {
            if let Some(bucket) = bucket {
                raise(counts, area.offset + *bucket as usize);
            }
        }
        for pair in &layout.pairs {
            if let Some(at) = pair.bucket(&self.places) {
                raise(counts, at.get() as usize);
            }
        }
    }
}

#[inline]
fn raise(counts: &mut [u8], at: usize) {
    if let Some(count) = counts.get_mut(at) {
        *count += 1;
    }
}

/// Runs in ascending order, neighbours and overlaps joined.
fn joined(runs: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut sorted = runs.to_vec();
    sorted.sort_unstable();
    let mut joined: Vec<(u32, u32)> = Vec::new();
    for (first, last) in sorted {
        match joined.last_mut() {
            Some((_, end)) if first <= end.saturating_add(1) => *end = last.max(*end),
            _ => joined.push((first, last)),
        }
    }
    joined
}

impl AreaPlan {
    /// Index of the count of a person's score among the area's counts, when there is a score.
    #[inline]
    pub(super) fn bucket(&self, sums: Sums) -> Option<u32> {
        let enough = sums.answered > 0 && 2 * sums.answered >= sums.shown;
        enough.then(|| sums.answered * self.width() as u32 + sums.points)
    }
}
