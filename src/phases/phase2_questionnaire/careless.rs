//! Signs of careless answers in one person's row: a straight line, no spread, inconsistency between opposite wordings.
//!
//! Meade and Craig (2012) and Curran (2016) advise several indices together; none of them has a cut-off that holds
//! everywhere, so all limits are the instrument's ([`CarelessRules`]).

use std::ops::Range;

use crate::model::instrument::{CarelessRules, Question};

use super::layout::{AreaPlan, QuestionPlan};

/// What is looked at for the signs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct CarelessPlan {
    rules: Option<CarelessRules>,
    /// Scales whose items point in both directions: honest answers must differ there.
    mixed: Vec<MixedScale>,
    /// Areas whose items point in both directions.
    contrasts: Vec<Contrast>,
}

/// The items of a scale, in the order of the form.
#[derive(Debug, Clone, PartialEq)]
struct MixedScale {
    /// Number of codes.
    codes: u16,
    items: Vec<usize>,
    /// The same as a range, where the form asks them one after another.
    in_a_row: Option<Range<usize>>,
}

/// An area's items with their points, by direction.
#[derive(Debug, Clone, PartialEq)]
struct Contrast {
    straight: Vec<(usize, Vec<u32>)>,
    reverse: Vec<(usize, Vec<u32>)>,
    /// Points of the best answer.
    unit: u32,
}

impl CarelessPlan {
    pub(super) fn new(
        rules: Option<CarelessRules>,
        asked: &[Question],
        questions: &[QuestionPlan],
        areas: &[AreaPlan],
    ) -> Self {
        CarelessPlan {
            rules,
            mixed: mixed(asked, questions),
            contrasts: areas.iter().filter_map(contrast(questions)).collect(),
        }
    }

    /// Whether enough signs come together. `places` holds the index of each question's count.
    pub(super) fn flags(&self, places: &[u16]) -> bool {
        let Some(rules) = &self.rules else { return false };
        let (mut row, mut spread) = (false, false);
        for scale in &self.mixed {
            let (straight, flat) = scale.signs(rules, places);
            row |= straight;
            spread |= flat;
        }
        let found = u32::from(row) + u32::from(spread);
        // The third sign is only looked for where it decides.
        found >= rules.signs || (found + 1 >= rules.signs && self.inconsistent(rules, places))
    }

    /// Mean distance in points between the two directions, over the areas where both were answered.
    fn inconsistent(&self, rules: &CarelessRules, places: &[u16]) -> bool {
        let distances = self.contrasts.iter().filter_map(|contrast| contrast.distance(places));
        let (sum, areas) = distances.fold((0.0, 0u32), |(sum, areas), distance| (sum + distance, areas + 1));
        let items: usize = self.contrasts.iter().map(|contrast| contrast.straight.len() + contrast.reverse.len()).sum();
        areas > 0 && items >= rules.least_items as usize && sum / f64::from(areas) >= rules.inconsistency
    }
}

impl MixedScale {
    fn new(codes: u16, items: Vec<usize>) -> Self {
        let range = items.first().zip(items.last()).map(|(first, last)| *first..last + 1);
        let in_a_row = range.filter(|range| range.clone().eq(items.iter().copied()));
        MixedScale { codes, items, in_a_row }
    }

    /// A straight line, and no spread. An item that was not shown does not break a row; one left empty does.
    fn signs(&self, rules: &CarelessRules, places: &[u16]) -> (bool, bool) {
        match self.in_a_row.clone().and_then(|range| places.get(range)) {
            Some(places) => self.signs_of(rules, places.iter().copied()),
            None => {
                let place = |item: &usize| places.get(*item).copied().unwrap_or(self.codes + 1);
                self.signs_of(rules, self.items.iter().map(place))
            }
        }
    }

    /// The signs in the places of the items. Sums with 0 or 1 instead of branches: what people answer cannot be foreseen.
    #[inline]
    fn signs_of(&self, rules: &CarelessRules, places: impl Iterator<Item = u16> + Clone) -> (bool, bool) {
        let (not_shown, codes) = (self.codes + 1, self.codes);
        let (mut hidden, mut alike) = (0u32, 0u32);
        let (mut n, mut sum, mut squares) = (0u32, 0u32, 0u64);
        for place in places.clone() {
            let code = if place < codes { u32::from(place) } else { 0 };
            hidden += u32::from(place == not_shown);
            n += u32::from(place < codes);
            sum += code;
            squares += u64::from(code * code);
        }
        for (one, next) in places.clone().zip(places.clone().skip(1)) {
            alike += u32::from(one == next);
        }
        let shown = self.items.len() as u32 - hidden;
        let least = rules.row * f64::from(shown);
        // What was not shown hides that its neighbours are alike. Few people come near a straight line: for the others
        // nothing more is looked at.
        let may_be_straight = shown >= rules.least_items && f64::from(alike + hidden + 1) >= least;
        let straight = may_be_straight && f64::from(self.longest_row(places)) >= least;
        // n (n - 1) times the variance, which is a whole number.
        let (n, sum) = (u64::from(n), u64::from(sum));
        let spread = (n * squares - sum * sum) as f64;
        let most = rules.spread * rules.spread * (n * n.saturating_sub(1)) as f64;
        (straight, n >= u64::from(rules.least_items) && spread <= most)
    }

    /// Most items in a row that were answered alike.
    fn longest_row(&self, places: impl Iterator<Item = u16>) -> u32 {
        let (mut longest, mut row, mut last) = (0u32, 0u32, self.codes);
        for place in places.filter(|place| *place != self.codes + 1) {
            row = if place >= self.codes { 0 } else { u32::from(place == last) * row + 1 };
            last = place;
            longest = longest.max(row);
        }
        longest
    }
}

impl Contrast {
    /// Points between the means of the two directions after turning; `None` unless both were answered.
    fn distance(&self, places: &[u16]) -> Option<f64> {
        let (straight, reverse) = (mean(&self.straight, places)?, mean(&self.reverse, places)?);
        Some((straight - reverse).abs() / f64::from(self.unit) * 100.0)
    }
}

fn mean(items: &[(usize, Vec<u32>)], places: &[u16]) -> Option<f64> {
    let (mut n, mut sum) = (0u32, 0u32);
    for (question, points) in items {
        let place = places.get(*question).copied().unwrap_or(u16::MAX);
        if let Some(points) = points.get(usize::from(place)) {
            (n, sum) = (n + 1, sum + points);
        }
    }
    (n > 0).then(|| f64::from(sum) / f64::from(n))
}

/// The scales, in the order in which the form first uses them.
fn mixed(asked: &[Question], questions: &[QuestionPlan]) -> Vec<MixedScale> {
    let mut scales: Vec<(&str, Vec<usize>)> = Vec::new();
    for (index, question) in asked.iter().enumerate().filter(|(_, question)| !question.area.is_empty()) {
        match scales.iter_mut().find(|(scale, _)| *scale == question.scale) {
            Some((_, items)) => items.push(index),
            None => scales.push((question.scale, vec![index])),
        }
    }
    let reverse = |items: &[usize], wanted: bool| items.iter().any(|&index| asked[index].reverse == wanted);
    scales
        .into_iter()
        .filter(|(_, items)| reverse(items, true) && reverse(items, false))
        .map(|(_, items)| MixedScale::new(questions[items[0]].codes.len() as u16, items))
        .collect()
}

/// An area's two directions, where it has both.
fn contrast(questions: &[QuestionPlan]) -> impl Fn(&AreaPlan) -> Option<Contrast> {
    move |area| {
        let (reverse, straight): (Vec<_>, Vec<_>) =
            area.items.iter().cloned().partition(|(question, _)| questions[*question].reverse);
        let both = !reverse.is_empty() && !straight.is_empty();
        both.then_some(Contrast { straight, reverse, unit: area.unit })
    }
}
