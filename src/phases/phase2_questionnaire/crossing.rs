//! What goes together in one person: items of one area with one another (alpha, omega), and areas with the outcome
//! (rank correlations, drivers). Whole-number counts and products only, so that parts add up to the whole in any order.

use crate::model::answers::Origin;

use super::layout::{AreaPlan, QuestionPlan};
use super::sums::Sums;

/// Groups of rows in which the products for the drivers are kept apart, so that whole groups can be drawn again and
/// again (a bootstrap) after the rows are gone. A row's group follows from its place in the source alone.
const DRAWS: usize = 256;

/// Fineness of an area's score among the products: hundredths of a point.
const GRID: u64 = 10_000;

/// Where the counts lie.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Crossing {
    /// By area: where the counts of its patterns of answers begin, when they are few enough to count each.
    patterns: Vec<Option<usize>>,
    /// Pairs of items of the other areas.
    pairs: Vec<ItemPair>,
    /// By area: the table of its scores against the outcome.
    outcomes: Vec<OutcomeTable>,
    /// The outcome question and its number of codes.
    outcome: Option<(usize, usize)>,
    /// Areas that are asked for: what may drive the outcome.
    pub(super) predictors: Vec<usize>,
    /// Counts of all tables.
    size: usize,
}

/// Two items of one area: a count by their two codes.
#[derive(Debug, Clone, PartialEq)]
struct ItemPair {
    first: usize,
    second: usize,
    /// Codes of each.
    codes: (usize, usize),
    offset: usize,
}

/// An area against the outcome: a count by bucket of the score and code of the outcome.
#[derive(Debug, Clone, PartialEq)]
struct OutcomeTable {
    offset: usize,
    /// By bucket: the score in hundredths of a point.
    grid: Vec<u32>,
}

/// One person's answers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Person<'a> {
    /// By question: index of its count.
    pub(super) places: &'a [u16],
    /// By area: what the answers add up to.
    pub(super) sums: &'a [Sums],
    /// By area: bucket of the score.
    pub(super) buckets: &'a [Option<u32>],
}

/// What was counted.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Crossed {
    tables: Vec<u64>,
    /// By group of rows: products of 1, the outcome and the predictors, each with each, over people who have all.
    products: Vec<u64>,
}

impl Crossing {
    pub(super) fn new(areas: &[AreaPlan], questions: &[QuestionPlan], outcome: Option<usize>) -> Self {
        let mut size = 0;
        let (mut patterns, mut pairs) = (Vec::new(), Vec::new());
        for area in areas {
            patterns.push(area.steps.patterns().map(|_| size));
            if let Some(count) = area.steps.patterns() {
                size += count;
                continue;
            }
            for (at, (first, _)) in area.items.iter().enumerate() {
                for (second, _) in area.items.iter().skip(at + 1) {
                    let codes = (questions[*first].codes.len(), questions[*second].codes.len());
                    pairs.push(ItemPair { first: *first, second: *second, codes, offset: size });
                    size += codes.0 * codes.1;
                }
            }
        }
        let outcome = outcome.map(|question| (question, questions[question].codes.len()));
        let outcomes = areas.iter().map(|area| {
            let grid: Vec<u32> = (0..area.buckets()).map(|bucket| area.on_grid(bucket, GRID) as u32).collect();
            let offset = size;
            size += outcome.map_or(0, |(_, codes)| codes * grid.len());
            OutcomeTable { offset, grid }
        });
        let outcomes = outcomes.collect();
        let predictors = (0..areas.len()).filter(|&area| !areas[area].items.is_empty()).collect();
        Crossing { patterns, pairs, outcomes, outcome, predictors, size }
    }

    /// 1, the outcome, and the predictors.
    fn width(&self) -> usize {
        2 + self.predictors.len()
    }

    /// Products of each with each and with itself.
    fn products(&self) -> usize {
        self.width() * (self.width() + 1) / 2
    }

    /// Counts one person; `values` is a buffer.
    pub(super) fn count(&self, person: Person, origin: Origin, crossed: &mut Crossed, values: &mut Vec<u32>) {
        let Person { places, sums, buckets } = person;
        for (first, sums) in self.patterns.iter().zip(sums) {
            if let Some(first) = first {
                raise(&mut crossed.tables, first + sums.pattern as usize);
            }
        }
        let place = |question: usize| places.get(question).map_or(usize::MAX, |place| usize::from(*place));
        for pair in &self.pairs {
            let (first, second) = (place(pair.first), place(pair.second));
            if first < pair.codes.0 && second < pair.codes.1 {
                raise(&mut crossed.tables, pair.offset + first * pair.codes.1 + second);
            }
        }
        let Some((question, codes)) = self.outcome else { return };
        let outcome = place(question);
        if outcome >= codes {
            return;
        }
        values.clear();
        values.extend([1, outcome as u32]);
        for (table, bucket) in self.outcomes.iter().zip(buckets) {
            let Some(bucket) = bucket.map(|bucket| bucket as usize) else { continue };
            raise(&mut crossed.tables, table.offset + bucket * codes + outcome);
            if let Some(score) = table.grid.get(bucket) {
                values.push(*score);
            }
        }
        if values.len() == self.width() {
            crossed.add_products(group_of(origin), self.products(), values);
        }
    }

    /// Covariances of an area's items in points, reverse items turned, by pairwise complete answers; the diagonal is left
    /// 0. `None` below two items, or where fewer than two people answered both of a pair.
    pub(super) fn covariances(&self, index: usize, area: &AreaPlan, crossed: &Crossed) -> Option<Vec<Vec<f64>>> {
        let k = area.items.len();
        let patterns = self.patterns_of(index, area, crossed);
        let mut matrix = vec![vec![0.0; k]; k];
        for (i, (first, first_points)) in area.items.iter().enumerate() {
            for (j, (second, second_points)) in area.items.iter().enumerate().skip(i + 1) {
                let points = (first_points.as_slice(), second_points.as_slice());
                let products = match &patterns {
                    Some(patterns) => Products::of_patterns(area, patterns, (i, j), points),
                    None => {
                        let pair = self.pairs.iter().find(|pair| pair.first == *first && pair.second == *second)?;
                        Products::of_pair(pair, &crossed.tables, points)
                    }
                };
                let covariance = products.covariance()?;
                matrix[i][j] = covariance;
                matrix[j][i] = covariance;
            }
        }
        (k >= 2).then_some(matrix)
    }

    /// The patterns of answers to an area that occur, with how many people have each; `None` when pairs were counted.
    fn patterns_of(&self, index: usize, area: &AreaPlan, crossed: &Crossed) -> Option<Vec<(usize, u64)>> {
        let first = self.patterns.get(index).copied().flatten()?;
        let counts = crossed.tables.get(first..first + area.steps.patterns()?)?;
        Some(counts.iter().copied().enumerate().filter(|(_, people)| *people > 0).collect())
    }

    /// Pairs of an area's score and the code of the outcome, with how many people have each.
    pub(super) fn with_outcome(&self, area: usize, crossed: &Crossed) -> Vec<(f64, f64, u64)> {
        let (Some((_, codes)), Some(table)) = (self.outcome, self.outcomes.get(area)) else { return Vec::new() };
        let counts = crossed.tables.get(table.offset..table.offset + table.grid.len() * codes).unwrap_or_default();
        let cells = counts.chunks(codes).zip(&table.grid);
        cells
            .flat_map(|(counts, score)| {
                let cell = move |(code, people): (usize, &u64)| (f64::from(*score) / 100.0, code as f64, *people);
                counts.iter().enumerate().map(cell)
            })
            .filter(|(_, _, people)| *people > 0)
            .collect()
    }

    /// Sums of products by group of rows: each a triangle over 1, the outcome and the predictors, row by row.
    pub(super) fn groups<'a>(&self, crossed: &'a Crossed) -> impl Iterator<Item = &'a [u64]> {
        crossed.products.chunks(self.products().max(1))
    }
}

/// Sums over the people who answered both items of a pair.
#[derive(Default)]
struct Products {
    n: u64,
    first: u64,
    second: u64,
    product: u64,
}

impl Products {
    /// From the counts by both codes.
    fn of_pair(pair: &ItemPair, tables: &[u64], (first_points, second_points): (&[u32], &[u32])) -> Self {
        let mut products = Products::default();
        for (first, a) in first_points.iter().enumerate() {
            for (second, b) in second_points.iter().enumerate() {
                let people = tables.get(pair.offset + first * pair.codes.1 + second).copied().unwrap_or(0);
                products.add(*a, *b, people);
            }
        }
        products
    }

    /// From patterns of answers, of two items of the area.
    fn of_patterns(
        area: &AreaPlan,
        patterns: &[(usize, u64)],
        (i, j): (usize, usize),
        (first_points, second_points): (&[u32], &[u32]),
    ) -> Self {
        let mut products = Products::default();
        for (pattern, people) in patterns {
            let first = area.steps.code(*pattern, i).and_then(|code| first_points.get(code));
            let second = area.steps.code(*pattern, j).and_then(|code| second_points.get(code));
            first.zip(second).into_iter().for_each(|(a, b)| products.add(*a, *b, *people));
        }
        products
    }

    fn add(&mut self, a: u32, b: u32, people: u64) {
        let (a, b) = (u64::from(a), u64::from(b));
        self.n += people;
        self.first += people * a;
        self.second += people * b;
        self.product += people * a * b;
    }

    /// Divisor n - 1; whole numbers until the last step, so nothing is lost.
    fn covariance(&self) -> Option<f64> {
        let n = i128::from(self.n);
        let cross = n * i128::from(self.product) - i128::from(self.first) * i128::from(self.second);
        (n >= 2).then(|| cross as f64 / (n * (n - 1)) as f64)
    }
}

impl Crossed {
    pub(super) fn new(plan: &Crossing) -> Self {
        Crossed { tables: vec![0; plan.size], products: vec![0; DRAWS * plan.products()] }
    }

    pub(super) fn merge(&mut self, other: &Crossed) {
        let numbers = self.tables.iter_mut().chain(&mut self.products);
        for (number, more) in numbers.zip(other.tables.iter().chain(&other.products)) {
            *number += more;
        }
    }

    fn add_products(&mut self, group: usize, width: usize, values: &[u32]) {
        let Some(sums) = self.products.get_mut(group * width..(group + 1) * width) else { return };
        let (mut rest, mut values) = (sums, values);
        while let Some(first) = values.first() {
            let (sums, behind) = rest.split_at_mut(values.len().min(rest.len()));
            for (sum, second) in sums.iter_mut().zip(values) {
                *sum += u64::from(*first) * u64::from(*second);
            }
            (rest, values) = (behind, &values[1..]);
        }
    }
}

#[inline]
fn raise(counts: &mut [u64], at: usize) {
    if let Some(count) = counts.get_mut(at) {
        *count += 1;
    }
}

/// The group of a row: a mixing of its place (the finaliser of splitmix64), which no answer has a part in.
fn group_of(origin: Origin) -> usize {
    let mut bits = (origin.batch as u64) << 32 | u64::from(origin.row);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (bits ^ (bits >> 31)) as usize % DRAWS
}
