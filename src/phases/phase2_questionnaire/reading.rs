//! From counts to moments: what a tally says of one question, area or pair in one slot.

use crate::statistics::agreement;
use crate::statistics::mean::Moments;
use crate::statistics::peaks::two_peaked;

use super::layout::{ANSWERED, AreaPlan, CARELESS, EVERYBODY, PairPlan, QuestionPlan, ROWS};
use super::tally::Tally;

/// Counts of one question.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct QuestionCounts<'a> {
    plan: &'a QuestionPlan,
    /// Count by code, lowest first.
    pub(super) by_code: &'a [u64],
    /// "Does not apply", not shown, left empty.
    pub(super) not_answered: (u64, u64, u64),
}

impl Tally {
    /// People of a slot who answered at least one closed question.
    pub(super) fn answered(&self, slot: usize) -> u64 {
        self.slot(slot).get(ANSWERED).copied().unwrap_or(0)
    }

    /// Counts of a question.
    pub(super) fn question(&self, slot: usize, index: usize) -> QuestionCounts<'_> {
        let plan = &self.layout.questions[index];
        let (by_code, rest) = self.slot(slot)[plan.offset..][..plan.codes.len() + 3].split_at(plan.codes.len());
        let rows = self.slot(slot).get(ROWS).copied().unwrap_or(0);
        let shown = by_code.iter().sum::<u64>() + rest[0] + rest[2];
        QuestionCounts { plan, by_code, not_answered: (rest[0], rows.saturating_sub(shown), rest[2]) }
    }

    /// Persons' scores of an area, 0-100.
    pub(super) fn area(&self, slot: usize, index: usize) -> Moments {
        Moments::of_counts(self.area_scores(slot, &self.layout.areas[index]))
    }

    /// Persons' differences within a pair, in points.
    pub(super) fn pair(&self, slot: usize, index: usize) -> Moments {
        Moments::of_counts(self.pair_differences(slot, &self.layout.pairs[index]))
    }

    /// An area's score without the respondents flagged as careless; `None` when nobody is flagged.
    pub(super) fn area_without_careless(&self, index: usize) -> Option<Moments> {
        let plan = &self.layout.areas[index];
        let flagged = self.area_scores(CARELESS, plan);
        self.somebody_careless().then(|| Moments::of_counts(less(self.area_scores(EVERYBODY, plan), flagged)))
    }

    /// A pair's gap without the respondents flagged as careless; `None` when nobody is flagged.
    pub(super) fn pair_without_careless(&self, index: usize) -> Option<Moments> {
        let plan = &self.layout.pairs[index];
        let flagged = self.pair_differences(CARELESS, plan);
        self.somebody_careless().then(|| Moments::of_counts(less(self.pair_differences(EVERYBODY, plan), flagged)))
    }

    /// Whether an area's scores form two camps: many in the lowest and the highest third, few between.
    pub(super) fn area_two_peaked(&self, slot: usize, index: usize) -> bool {
        let mut thirds = [0; 3];
        for (score, people) in self.area_scores(slot, &self.layout.areas[index]) {
            thirds[((score / 100.0 * 3.0) as usize).min(2)] += people;
        }
        two_peaked(&thirds)
    }

    /// Persons' scores of an area with how many people have each: the same scores in the same order in every slot.
    pub(super) fn scores(&self, slot: usize, index: usize) -> impl Iterator<Item = (f64, u64)> {
        self.area_scores(slot, &self.layout.areas[index])
    }

    /// People of a slot who answered every item of an area.
    pub(super) fn complete(&self, slot: usize, index: usize) -> u64 {
        let plan = &self.layout.areas[index];
        let first = plan.offset + plan.items.len() * plan.width();
        self.slot(slot).get(first..first + plan.width()).map_or(0, |counts| counts.iter().sum())
    }

    fn somebody_careless(&self) -> bool {
        self.answered(CARELESS) > 0
    }

    /// Every score that occurs could occur again in another slot at the same place, so all are listed, zeros too.
    fn area_scores(&self, slot: usize, plan: &AreaPlan) -> impl Iterator<Item = (f64, u64)> {
        let width = plan.width();
        let counts = &self.slot(slot)[plan.offset..][..(plan.items.len() + 1) * width];
        let best = f64::from(plan.unit);
        let score = move |place: usize| (place % width) as f64 / ((place / width).max(1) as f64 * best) * 100.0;
        counts.iter().enumerate().map(move |(place, &people)| (score(place), people))
    }

    fn pair_differences(&self, slot: usize, plan: &PairPlan) -> impl Iterator<Item = (f64, u64)> {
        let counts = &self.slot(slot)[plan.offset..][..2 * plan.unit as usize + 1];
        let unit = f64::from(plan.unit);
        counts.iter().enumerate().map(move |(place, &people)| ((place as f64 - unit) / unit * 100.0, people))
    }
}

impl QuestionCounts<'_> {
    /// People who gave a code.
    pub(super) fn n(&self) -> u64 {
        self.by_code.iter().sum()
    }

    /// Moments of the codes as given.
    pub(super) fn moments(&self) -> Moments {
        Moments::of_counts(self.counts().map(|(code, people)| (f64::from(code), people)))
    }

    /// Moments of the score 0-100, turned when agreement is unfavourable.
    pub(super) fn score(&self) -> Moments {
        let (lowest, highest) = self.bounds();
        let factor = 100.0 / f64::from((highest - lowest).max(1));
        let moments = self.moments();
        if moments.n == 0 {
            moments
        } else if self.plan.reverse {
            moments.scaled(-factor, f64::from(highest) * factor)
        } else {
            moments.scaled(factor, -f64::from(lowest) * factor)
        }
    }

    /// People whose code, turned when agreement is unfavourable, is at least this.
    pub(super) fn from(&self, code: i16) -> u64 {
        self.counts().filter(|&(given, _)| self.turned(given) >= i32::from(code)).map(|(_, people)| people).sum()
    }

    /// People whose code, turned when agreement is unfavourable, is at most this.
    pub(super) fn up_to(&self, code: i16) -> u64 {
        self.counts().filter(|&(given, _)| self.turned(given) <= i32::from(code)).map(|(_, people)| people).sum()
    }

    /// People who gave one of the two highest codes, as given.
    pub(super) fn top_two(&self) -> u64 {
        self.by_code.iter().rev().take(2).sum()
    }

    /// Codes with their counts, lowest first.
    pub(super) fn counts(&self) -> impl Iterator<Item = (i16, u64)> {
        self.plan.codes.iter().copied().zip(self.by_code.iter().copied())
    }

    /// r*wg, reckoned in steps of the scale so that codes need not lie one apart.
    pub(super) fn agreement(&self) -> Option<f64> {
        let steps = self.by_code.iter().enumerate().map(|(step, &people)| (step as f64, people));
        agreement::r_wg(Moments::of_counts(steps), self.by_code.len())
    }

    /// Average deviation from the mean, in steps of the scale.
    pub(super) fn deviation(&self) -> Option<f64> {
        let steps: Vec<(f64, u64)> =
            self.by_code.iter().enumerate().map(|(step, &people)| (step as f64, people)).collect();
        agreement::average_deviation(&steps)
    }

    fn turned(&self, code: i16) -> i32 {
        let (lowest, highest) = self.bounds();
        if self.plan.reverse { lowest + highest - i32::from(code) } else { i32::from(code) }
    }

    fn bounds(&self) -> (i32, i32) {
        let codes = &self.plan.codes;
        (codes.first().copied().unwrap_or(0).into(), codes.last().copied().unwrap_or(0).into())
    }
}

/// Counts less the counts of a part of them, listed in the same order.
fn less(
    all: impl Iterator<Item = (f64, u64)>,
    part: impl Iterator<Item = (f64, u64)>,
) -> impl Iterator<Item = (f64, u64)> {
    all.zip(part).map(|((value, people), (_, fewer))| (value, people.saturating_sub(fewer)))
}
