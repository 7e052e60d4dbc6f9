//! Signs of careless answers in one person's row: a straight line, no spread, inconsistency between opposite wordings.
//!
//! Meade and Craig (2012) and Curran (2016) advise several indices together; none of them has a cut-off that holds
//! everywhere, so all limits are the instrument's ([`CarelessRules`]).

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
    /// A straight line, and no spread. An item that was not shown does not break a row; one left empty does.
    fn signs(&self, rules: &CarelessRules, places: &[u16]) -> (bool, bool) {
        let (mut shown, mut longest, mut row, mut last) = (0u32, 0u32, 0u32, self.codes);
        let (mut n, mut sum, mut squares) = (0u64, 0u64, 0u64);
        for &item in &self.items {
            let place = places.get(item).copied().unwrap_or(self.codes + 1);
            if place == self.codes + 1 {
                continue;
            }
            // Sums with 0 or 1 instead of branches: what people answer cannot be foreseen.
            let answered = u64::from(place < self.codes);
            let code = u64::from(place) * answered;
            (shown, n, sum, squares) = (shown + 1, n + answered, sum + code, squares + code * code);
            row = (row * u32::from(place == last) + 1) * answered as u32;
            last = place;
            longest = longest.max(row);
        }
        let straight = shown >= rules.least_items && f64::from(longest) >= rules.row * f64::from(shown);
        // n (n - 1) times the variance, which is a whole number.
        let spread = (n * squares - sum * sum) as f64;
        let least = rules.spread * rules.spread * (n * n.saturating_sub(1)) as f64;
        (straight, n >= u64::from(rules.least_items) && spread <= least)
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
        .map(|(_, items)| MixedScale { codes: questions[items[0]].codes.len() as u16, items })
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
