//! Everything that phase 2 needs from many rows: whole-number counts, so that tallies of parts add up to the tally of
//! the whole in any order.

use std::collections::BTreeMap;

use crate::model::answers::{Answer, Respondent};
use crate::phases::Scope;

use super::layout::{AreaPlan, CARELESS, EVERYBODY, Layout, PairPlan};

/// Share of a scale's items in one unbroken row of identical answers from which a person is flagged.
const CARELESS_ROW: (usize, usize) = (3, 4);

/// Fewest items of a scale, shown to the person, in which a row of identical answers means anything.
const LEAST_FOR_ROW: usize = 6;

/// Counts of a questionnaire. [`Tally::add`] respondents, [`Tally::merge`] tallies made for the same scope.
#[derive(Debug, Clone)]
pub struct Tally {
    /// Where each count lies.
    pub(super) layout: Layout,
    /// What was counted.
    pub(super) counts: Counts,
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
}

/// Buffers.
#[derive(Debug, Clone, Default)]
struct Scratch {
    /// By question: index of its count among the question's counts.
    places: Vec<u16>,
    /// Positions of counts, relative to a slot, that the respondent raises by one.
    raised: Vec<u32>,
    /// Where the slots of the respondent begin.
    slots: Vec<usize>,
    /// 1 for having answered, then 1 for every area with a score, else 0.
    present: Vec<u64>,
}

impl Tally {
    /// An empty tally for this scope.
    pub fn new(scope: &Scope) -> Self {
        let layout = Layout::new(scope);
        let numbers = vec![0; layout.slots * layout.stride];
        let counts = Counts { numbers, rows: BTreeMap::new(), memberships: BTreeMap::new() };
        Tally { layout, counts, scratch: Scratch::default() }
    }

    /// Counts one respondent.
    ///
    /// A code that the scale does not have counts as left empty. The person's score of an area counts when at least
    /// half of the area's items that were shown have a code.
    pub fn add(&mut self, respondent: &Respondent) {
        let Tally { layout, counts, scratch } = self;
        Counts::note_row(counts.rows.entry(respondent.origin.batch).or_default(), respondent.origin.row);
        scratch.places.clear();
        scratch.raised.clear();
        scratch.slots.clear();
        let mut answered = false;
        for (index, plan) in layout.questions.iter().enumerate() {
            let place = plan.place(respondent.answers.get(index).copied().unwrap_or(Answer::Missing));
            answered |= usize::from(place) < plan.codes.len();
            scratch.places.push(place);
            scratch.raised.push(plan.offset as u32 + u32::from(place));
        }
        if answered {
            scratch.raised.push(0);
        }
        let places = &scratch.places;
        scratch.present.clear();
        scratch.present.push(1);
        for area in &layout.areas {
            let bucket = area.bucket(places);
            scratch.present.push(bucket.is_some().into());
            scratch.raised.extend(bucket);
        }
        scratch.raised.extend(layout.pairs.iter().filter_map(|pair| pair.bucket(places)));

        let groups = layout.groups.iter().zip(&respondent.groups);
        scratch.slots.extend(groups.filter_map(|(values, value)| values.get(value)));
        if answered {
            match counts.memberships.get_mut(&scratch.slots) {
                Some(people) => increase(people, &scratch.present),
                None => drop(counts.memberships.insert(scratch.slots.clone(), scratch.present.clone())),
            }
        }
        scratch.slots.push(EVERYBODY);
        if layout.mixed.iter().any(|(codes, items)| straight_line(*codes, places, items)) {
            scratch.slots.push(CARELESS);
        }
        for &slot in &scratch.slots {
            let numbers = &mut counts.numbers[slot * layout.stride..][..layout.stride];
            for &position in &scratch.raised {
                numbers[position as usize] += 1;
            }
        }
    }

    /// Adds what another tally of the same scope counted; the order of merging does not matter.
    pub fn merge(&mut self, other: Tally) {
        debug_assert_eq!(self.layout, other.layout, "tallies of different scopes");
        increase(&mut self.counts.numbers, &other.counts.numbers);
        for (groups, people) in other.counts.memberships {
            let own = self.counts.memberships.entry(groups).or_insert_with(|| vec![0; people.len()]);
            increase(own, &people);
        }
        for (batch, runs) in other.counts.rows {
            let own = self.counts.rows.entry(batch).or_default();
            own.extend(runs);
            *own = joined(own);
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
        let mut together = vec![0; self.layout.stride];
        slots.iter().for_each(|&slot| increase(&mut together, self.slot(slot)));
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
fn increase(counts: &mut [u64], more: &[u64]) {
    counts.iter_mut().zip(more).for_each(|(count, more)| *count += more);
}

impl Counts {
    /// Rows arrive in order as a rule, so a run grows at its end.
    fn note_row(runs: &mut Vec<(u32, u32)>, row: u32) {
        match runs.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(row) => *last = row,
            _ => runs.push((row, row)),
        }
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
    /// Position of the count of a person's score, when there is one.
    fn bucket(&self, places: &[u16]) -> Option<u32> {
        let (mut answered, mut shown, mut sum) = (0, 0, 0);
        for (question, points) in &self.items {
            let place = usize::from(places[*question]);
            if let Some(points) = points.get(place) {
                answered += 1;
                sum += points;
            }
            // Behind the codes stand "does not apply" and then "not shown".
            shown += usize::from(place != points.len() + 1);
        }
        let enough = answered > 0 && 2 * answered >= shown;
        enough.then(|| (self.offset + answered * self.width()) as u32 + sum)
    }
}

impl PairPlan {
    /// Position of the count of a person's difference, when both questions have a code.
    fn bucket(&self, places: &[u16]) -> Option<u32> {
        let points = |(question, points): &(usize, Vec<u32>)| points.get(usize::from(places[*question])).copied();
        let (first, second) = (points(&self.first)?, points(&self.second)?);
        Some(self.offset as u32 + self.unit + first - second)
    }
}

/// Whether three quarters of these items, all of one scale with so many codes, stand in one unbroken row of one code.
///
/// An item that was not shown does not break a row; one left empty does.
fn straight_line(codes: u16, places: &[u16], items: &[usize]) -> bool {
    let (mut shown, mut longest, mut row, mut last) = (0, 0, 0, codes);
    for place in items.iter().map(|&item| places[item]).filter(|&place| place != codes + 1) {
        shown += 1;
        row = match place {
            none if none >= codes => 0,
            same if same == last => row + 1,
            _ => 1,
        };
        last = place;
        longest = longest.max(row);
    }
    let (part, whole) = CARELESS_ROW;
    shown >= LEAST_FOR_ROW && longest * whole >= shown * part
}
