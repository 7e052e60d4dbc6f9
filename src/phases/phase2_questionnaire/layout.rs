//! Where every count of a tally lies: the instrument and the breakdowns turned into indices once, so that counting a
//! respondent is arithmetic on whole numbers.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use super::careless::CarelessPlan;
use super::crossing::Crossing;
use super::open::OpenPlan;
use super::sums::AreaSteps;
use crate::model::answers::Answer;
use crate::model::instrument::{Pair, Question, Scale};
use crate::phases::Scope;

/// Slot of all respondents.
pub(super) const EVERYBODY: usize = 0;
/// Slot of the respondents whose answers look careless.
pub(super) const CARELESS: usize = 1;
/// Position of the number of people who answered at least one closed question.
pub(super) const ANSWERED: usize = 0;
/// Position of the number of rows.
pub(super) const ROWS: usize = 1;
/// First position of the questions.
const QUESTIONS: usize = 2;
/// First slot of the groups.
const GROUPS: usize = 2;

/// Finest common unit in which scores of mixed scales are kept exactly; beyond it they are rounded to this grid.
const FINEST: u64 = 10_000;

/// Entries of a question behind its codes: a code beyond them, and three kinds of no answer.
const KINDS_BEYOND: usize = 4;

/// The plan of a tally. Counts of one slot (a group of respondents) lie side by side, `stride` of them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Layout {
    /// Closed questions in the order of the form.
    pub(super) questions: Vec<QuestionPlan>,
    /// Areas in the instrument's order.
    pub(super) areas: Vec<AreaPlan>,
    /// Demand-support pairs, then myths.
    pub(super) pairs: Vec<PairPlan>,
    /// By breakdown: slot of each value.
    pub(super) groups: Vec<BTreeMap<String, usize>>,
    /// The same to be found quickly: mark, value and slot.
    marks: Vec<Vec<(u64, String, usize)>>,
    /// What signs of careless answers are looked for in.
    pub(super) careless: CarelessPlan,
    /// What goes together in one person.
    pub(super) crossing: Crossing,
    /// Open questions.
    pub(super) open: OpenPlan,
    /// Number of slots.
    pub(super) slots: usize,
    /// Counts a slot: people who answered, rows, then questions, areas and pairs.
    pub(super) stride: usize,
}

/// One closed question: a count by code, then "does not apply", an unused place for what was not shown, left empty.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct QuestionPlan {
    /// Codes in ascending order.
    pub(super) codes: Vec<i16>,
    /// The lowest code.
    lowest: i16,
    /// Index of an answer's count: by code less the lowest code, then for codes that lie beyond, which count as left empty
    /// as codes do that the scale lacks; then what does not apply, was not shown, was left empty.
    places: Vec<u16>,
    /// Position of its first count in a slot.
    pub(super) offset: usize,
    /// Whether agreement is unfavourable.
    pub(super) reverse: bool,
}

/// One area: a count by number of answered items and sum of their points.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct AreaPlan {
    /// Question and its points by code, turned so that more is better.
    pub(super) items: Vec<(usize, Vec<u32>)>,
    /// Points of the best answer to one item.
    pub(super) unit: u32,
    /// Position of its first count in a slot.
    pub(super) offset: usize,
    /// What the answers of a person add up to.
    pub(super) steps: AreaSteps,
}

/// Two questions that belong together: a count by difference of points, from -unit to +unit.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PairPlan {
    /// First question and its points by code.
    pub(super) first: (usize, Vec<u32>),
    /// Second question and its points by code.
    pub(super) second: (usize, Vec<u32>),
    /// Points of the highest answer.
    pub(super) unit: u32,
    /// Position of its first count in a slot.
    pub(super) offset: usize,
    /// By the place of the first answer and that of the second: position of the count of their difference, or none.
    counts: Vec<Option<NonZeroU32>>,
    /// Places of the second question.
    width: usize,
}

impl Layout {
    pub(super) fn new(scope: &Scope) -> Self {
        let asked = scope.instrument.employee_questions();
        let mut stride = QUESTIONS;
        let questions: Vec<QuestionPlan> =
            asked.iter().map(|question| QuestionPlan::new(scope, question, &mut stride)).collect();
        let areas: Vec<AreaPlan> = scope
            .instrument
            .areas
            .iter()
            .map(|area| AreaPlan::new(&area.id, &asked, &questions, &mut stride))
            .collect();
        let q = &scope.instrument.questionnaire;
        let pairs = q
            .demand_support
            .iter()
            .chain(&q.myths)
            .filter_map(|pair| PairPlan::new(pair, &asked, &questions, &mut stride))
            .collect();
        let mut slots = GROUPS;
        let groups = scope.breakdowns.iter().map(|group| {
            let first = slots;
            slots += group.values.len();
            group.values.iter().enumerate().map(|(place, value)| (value.id.clone(), first + place)).collect()
        });
        let groups: Vec<BTreeMap<String, usize>> = groups.collect();
        let marked = |slots: &BTreeMap<String, usize>| {
            slots.iter().map(|(value, slot)| (mark(value), value.clone(), *slot)).collect()
        };
        let outcome = asked.iter().position(|question| question.id == q.outcome.id);
        Layout {
            careless: CarelessPlan::new(scope.instrument.settings.careless, &asked, &questions, &areas),
            crossing: Crossing::new(&areas, &questions, outcome),
            open: OpenPlan::new(scope),
            questions,
            areas,
            pairs,
            marks: groups.iter().map(marked).collect(),
            groups,
            slots,
            stride,
        }
    }
}

impl Layout {
    /// Adds the slots of somebody with these values of the breakdowns.
    pub(super) fn own_slots(&self, values: &[String], slots: &mut Vec<usize>) {
        for (marks, value) in self.marks.iter().zip(values) {
            let own = mark(value);
            for (mark, known, slot) in marks {
                if *mark == own && known == value {
                    slots.push(*slot);
                    break;
                }
            }
        }
    }
}

impl QuestionPlan {
    fn new(scope: &Scope, question: &Question, stride: &mut usize) -> Self {
        let mut codes: Vec<i16> = scope.instrument.scale(question.scale).into_iter().flat_map(codes).collect();
        codes.sort_unstable();
        codes.dedup();
        let (lowest, highest) = (codes.first().copied().unwrap_or(0), codes.last().copied().unwrap_or(-1));
        let left_empty = codes.len() as u16 + 2;
        let place = |code| codes.binary_search(&code).map_or(left_empty, |place| place as u16);
        let beyond = [left_empty, codes.len() as u16, codes.len() as u16 + 1, left_empty];
        let places = (lowest..=highest).map(place).chain(beyond).collect();
        let offset = *stride;
        *stride += codes.len() + 3;
        QuestionPlan { codes, lowest, places, offset, reverse: question.reverse }
    }

    /// Index of an answer's count: its code, or one of the three kinds of no answer. Looked up without a branch: which of
    /// the many answers are none cannot be foreseen.
    #[inline]
    pub(super) fn place(&self, answer: Answer) -> u16 {
        let beyond = self.places.len() - KINDS_BEYOND;
        let (code, kind) = match answer {
            // A code below the lowest wraps round to a number beyond the end.
            Answer::Code(code) => (usize::from(code.wrapping_sub(self.lowest) as u16), 0),
            Answer::NotApplicable => (usize::MAX, 1),
            Answer::Skipped => (usize::MAX, 2),
            Answer::Missing => (usize::MAX, 3),
        };
        self.places.get(code.min(beyond) + kind).copied().unwrap_or_default()
    }

    /// Highest code less lowest.
    fn range(&self) -> u64 {
        match (self.codes.first(), self.codes.last()) {
            (Some(&lowest), Some(&highest)) => (i64::from(highest) - i64::from(lowest)).unsigned_abs(),
            _ => 0,
        }
    }

    /// Points of each code, 0 to `unit`.
    fn points(&self, unit: u32, reverse: bool) -> Vec<u32> {
        let range = self.range().max(1);
        let lowest = i64::from(self.codes.first().copied().unwrap_or(0));
        let straight = self.codes.iter().map(|&code| {
            let above = (i64::from(code) - lowest).unsigned_abs();
            // Half a range is added so that the division rounds; with an exact unit nothing is left to round.
            ((above * u64::from(unit) + range / 2) / range) as u32
        });
        straight.map(|points| if reverse { unit - points } else { points }).collect()
    }
}

impl AreaPlan {
    fn new(area: &str, asked: &[Question], questions: &[QuestionPlan], stride: &mut usize) -> Self {
        let own: Vec<usize> = (0..asked.len()).filter(|&index| asked[index].area == area).collect();
        let unit = unit(own.iter().map(|&index| questions[index].range()));
        let items: Vec<(usize, Vec<u32>)> =
            own.iter().map(|&index| (index, questions[index].points(unit, questions[index].reverse))).collect();
        let steps = AreaSteps::new(&items, questions);
        let plan = AreaPlan { items, unit, offset: *stride, steps };
        *stride += (plan.items.len() + 1) * plan.width();
        plan
    }

    /// Possible sums of points.
    pub(super) fn width(&self) -> usize {
        self.items.len() * self.unit as usize + 1
    }

    /// Possible pairs of answered items and sum of points.
    pub(super) fn buckets(&self) -> usize {
        (self.items.len() + 1) * self.width()
    }

    /// The score of a bucket, 0 to `best`, rounded to a whole number.
    pub(super) fn on_grid(&self, bucket: usize, best: u64) -> u64 {
        let most = (bucket / self.width()).max(1) as u64 * u64::from(self.unit);
        ((bucket % self.width()) as u64 * best + most / 2) / most
    }
}

impl PairPlan {
    fn new(pair: &Pair, asked: &[Question], questions: &[QuestionPlan], stride: &mut usize) -> Option<Self> {
        let find = |id: &str| asked.iter().position(|question| question.id == id);
        let (first, second) = (find(&pair.first.id)?, find(&pair.second.id)?);
        let unit = unit([questions[first].range(), questions[second].range()]);
        let points = |index: usize| (index, questions[index].points(unit, false));
        let (one, other, offset) = (points(first), points(second), *stride);
        *stride += 2 * unit as usize + 1;
        let places = |points: &[u32]| points.len() + 3;
        let width = places(&other.1);
        let at = |place: usize| {
            let (one, other) = (one.1.get(place / width)?, other.1.get(place % width)?);
            NonZeroU32::new(offset as u32 + unit + one - other)
        };
        let counts = (0..places(&one.1) * width).map(at).collect();
        Some(PairPlan { first: one, second: other, unit, offset, counts, width })
    }

    /// Position of the count of a person's difference, when both questions have a code.
    #[inline]
    pub(super) fn bucket(&self, places: &[u16]) -> Option<NonZeroU32> {
        let place = |question: usize| places.get(question).map_or(0, |place| usize::from(*place));
        self.counts.get(place(self.first.0) * self.width + place(self.second.0)).copied().flatten()
    }
}

/// The last eight bytes of a value and its length in one number: values of a breakdown rarely share it.
#[inline]
fn mark(value: &str) -> u64 {
    let bytes = value.as_bytes();
    let end = bytes.last_chunk().map_or_else(
        || bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)),
        |last| u64::from_be_bytes(*last),
    );
    end ^ (bytes.len() as u64) << 56
}

/// The codes of a scale.
fn codes(scale: &Scale) -> impl Iterator<Item = i16> {
    scale.answers.iter().map(|answer| answer.code)
}

/// Least common multiple of the ranges, so that every code is a whole number of points.
fn unit(ranges: impl IntoIterator<Item = u64>) -> u32 {
    let mut common = 1;
    for range in ranges.into_iter().filter(|&range| range > 0) {
        common = common / divisor(common, range) * range;
        if common > FINEST {
            return FINEST as u32;
        }
    }
    common as u32
}

/// Greatest common divisor.
fn divisor(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { divisor(b, a % b) }
}
