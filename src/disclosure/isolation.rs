//! Whether sums over sets of people can be added and subtracted until only a few people are left.
//!
//! What is shown of a set (number, sum and sum of squares of its people's scores) is linear: with it, everything is known
//! that is a combination of the sets. A combination that is not zero for some but fewer than `minimum` people, and zero
//! for all others, tells their sum. In the matrix of sets x cells of people that is a vector of the row space with a light
//! support; the supports of such vectors are the cocircuits of the matroid of the columns, so a set of cells is exposed
//! exactly when the rank falls once its columns are taken away. That covers totals less groups, groups nested in groups,
//! and inclusion and exclusion over breakdowns that cross, of any depth.
//!
//! Ranks are reckoned in whole numbers modulo the prime 2^61 - 1, so nothing is lost by rounding; sums of 0s and 1s of
//! this size do not reach the prime.

use std::collections::{BTreeMap, BTreeSet};

/// A Mersenne prime beyond all subdeterminants that can occur.
const PRIME: u64 = (1 << 61) - 1;

/// So many sets of cells are tried; a matrix that needs more is taken as exposing somebody, to be on the safe side.
const TRIES: usize = 20_000;

/// The rows of a combination that leaves some but fewer than `minimum` people; `None` when there is no such combination.
///
/// `rows` are sets of cells, `people` the number of people by cell; cells without people do not matter.
pub(super) fn isolating(rows: &[Vec<bool>], people: &[u64], minimum: u64) -> Option<Vec<usize>> {
    let columns = columns(rows, people);
    let rank = Span::of(columns.iter().map(|(column, _)| column)).rank();
    let mut search = Search { columns: &columns, rank, seen: BTreeSet::new() };
    search.from(&BTreeSet::new(), minimum.saturating_sub(1)).map(|without| search.rows(&without))
}

/// Columns that differ, with the people behind each, heaviest first.
fn columns(rows: &[Vec<bool>], people: &[u64]) -> Vec<(Vec<u64>, u64)> {
    let mut merged: BTreeMap<Vec<u64>, u64> = BTreeMap::new();
    for (cell, people) in people.iter().enumerate().filter(|(_, people)| **people > 0) {
        let column = rows.iter().map(|row| row.get(cell).copied().unwrap_or(false).into()).collect();
        *merged.entry(column).or_default() += people;
    }
    let mut columns: Vec<(Vec<u64>, u64)> = merged.into_iter().collect();
    columns.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    columns
}

/// Looks for light columns without which the rank falls.
struct Search<'a> {
    columns: &'a [(Vec<u64>, u64)],
    rank: usize,
    seen: BTreeSet<BTreeSet<usize>>,
}

impl Search<'_> {
    /// Takes away one more column, whose people are within the budget. Only columns of a basis of what is left can make
    /// the rank fall, and the heaviest-first basis holds as few light ones as a basis can.
    fn from(&mut self, without: &BTreeSet<usize>, budget: u64) -> Option<BTreeSet<usize>> {
        if !self.seen.insert(without.clone()) {
            return None;
        }
        let (span, basis) = self.span(without);
        if span.rank() < self.rank || self.seen.len() > TRIES {
            return Some(without.clone());
        }
        let light = basis.into_iter().filter_map(|index| Some((index, self.columns.get(index)?.1)));
        let light: Vec<(usize, u64)> = light.filter(|(_, people)| *people <= budget).collect();
        light.into_iter().find_map(|(index, people)| {
            let mut without = without.clone();
            without.insert(index);
            self.from(&without, budget - people)
        })
    }

    /// The span of the columns that are left, and which of them span it.
    fn span(&self, without: &BTreeSet<usize>) -> (Span, Vec<usize>) {
        let mut span = Span::default();
        let left = self.columns.iter().enumerate().filter(|(index, _)| !without.contains(index));
        let basis = left.filter(|(_, (column, _))| span.add(column)).map(|(index, _)| index).collect();
        (span, basis)
    }

    /// The rows of a combination that is zero for all columns but those taken away; all rows when none is found (the
    /// tries ran out).
    fn rows(&self, without: &BTreeSet<usize>) -> Vec<usize> {
        let (span, _) = self.span(without);
        let length = self.columns.first().map_or(0, |(column, _)| column.len());
        let taken: Vec<&Vec<u64>> =
            without.iter().filter_map(|index| self.columns.get(*index)).map(|(column, _)| column).collect();
        let tells = |weights: &Vec<u64>| taken.iter().any(|column| product(weights, column) != 0);
        match span.orthogonal(length).into_iter().find(tells) {
            Some(weights) => (0..length).filter(|row| weights.get(*row).is_some_and(|weight| *weight != 0)).collect(),
            None => (0..length).collect(),
        }
    }
}

/// The span of columns: a basis in reduced form, each with its leading place.
#[derive(Debug, Default)]
struct Span {
    basis: Vec<(usize, Vec<u64>)>,
}

impl Span {
    fn of<'a>(columns: impl Iterator<Item = &'a Vec<u64>>) -> Self {
        let mut span = Span::default();
        columns.for_each(|column| {
            span.add(column);
        });
        span
    }

    fn rank(&self) -> usize {
        self.basis.len()
    }

    /// Adds a column; whether it was not in the span before.
    fn add(&mut self, column: &[u64]) -> bool {
        let mut rest = column.to_vec();
        for (lead, vector) in &self.basis {
            eliminate(&mut rest, *lead, vector);
        }
        let Some(lead) = rest.iter().position(|value| *value != 0) else { return false };
        let scale = inverse(rest.get(lead).copied().unwrap_or(1));
        rest.iter_mut().for_each(|value| *value = times(*value, scale));
        for (_, vector) in &mut self.basis {
            eliminate(vector, lead, &rest);
        }
        self.basis.push((lead, rest));
        true
    }

    /// A basis of the weights with which every column of the span adds up to zero.
    fn orthogonal(&self, length: usize) -> Vec<Vec<u64>> {
        let free = (0..length).filter(|place| self.basis.iter().all(|(lead, _)| lead != place));
        free.map(|place| {
            let mut weights = vec![0; length];
            // The basis is reduced: each leading place stands alone, and takes what the free one gives.
            for (lead, vector) in &self.basis {
                let value = vector.get(place).copied().unwrap_or(0);
                if let Some(weight) = weights.get_mut(*lead) {
                    *weight = (PRIME - value) % PRIME;
                }
            }
            if let Some(weight) = weights.get_mut(place) {
                *weight = 1;
            }
            weights
        })
        .collect()
    }
}

/// Takes as much of `by` from `from` as makes it zero at the leading place of `by`.
fn eliminate(from: &mut [u64], lead: usize, by: &[u64]) {
    let factor = from.get(lead).copied().unwrap_or(0);
    if factor != 0 {
        let factor = PRIME - factor;
        from.iter_mut().zip(by).for_each(|(value, by)| *value = (*value + times(factor, *by)) % PRIME);
    }
}

fn product(a: &[u64], b: &[u64]) -> u64 {
    a.iter().zip(b).fold(0, |sum, (a, b)| (sum + times(*a, *b)) % PRIME)
}

fn times(a: u64, b: u64) -> u64 {
    (u128::from(a) * u128::from(b) % u128::from(PRIME)) as u64
}

/// By Fermat: the power with exponent two below the prime.
fn inverse(value: u64) -> u64 {
    let (mut result, mut base, mut exponent) = (1, value, PRIME - 2);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = times(result, base);
        }
        base = times(base, base);
        exponent >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows written as `x` and `.`, one character a cell.
    fn found(rows: &[&str], people: &[u64]) -> Option<Vec<usize>> {
        let rows: Vec<Vec<bool>> = rows.iter().map(|row| row.chars().map(|c| c == 'x').collect()).collect();
        isolating(&rows, people, 5)
    }

    #[test]
    fn a_total_less_its_shown_groups() {
        assert_eq!(found(&["xxx", "x..", ".x."], &[20, 9, 3]), Some(vec![0, 1, 2]));
        assert_eq!(found(&["xxx", "x..", ".x."], &[20, 9, 5]), None);
        assert_eq!(found(&["xxx", "x.."], &[20, 9, 3]), None);
        assert_eq!(found(&["xx", "x."], &[20, 0]), None);
    }

    #[test]
    fn teams_of_a_site() {
        // Cells: teams n1 n2 n3 of the north, s1 of the south; shown are all, north, n1, n2.
        assert_eq!(found(&["xxxx", "xxx.", "x...", ".x.."], &[8, 9, 3, 14]), Some(vec![1, 2, 3]));
    }

    #[test]
    fn breakdowns_that_cross() {
        // Cells: (a, p) (a, q) (b, p) (b, q). a less p leaves (a, q) and (b, p) with opposite signs: 4 people.
        assert_eq!(found(&["xxxx", "xx..", "x.x."], &[10, 2, 2, 10]), Some(vec![1, 2]));
        assert_eq!(found(&["xxxx", "xx..", "x.x."], &[10, 3, 3, 10]), None);
    }

    #[test]
    fn several_breakdowns_together() {
        // Six cells on a ring, three pairs each way: no two sets tell the pair of light cells apart, all six do.
        let ring = ["xx....", "..xx..", "....xx", ".xx...", "...xx.", "x....x"];
        assert_eq!(found(&ring, &[9, 9, 9, 9, 9, 9]), None);
        assert_eq!(found(&["xx...", "..xx.", ".xx..", "...xx"], &[9, 9, 9, 9, 2]), None);
        assert_eq!(found(&["xx...", "..xx.", ".xx..", "...xx"], &[2, 9, 9, 9, 2]), Some(vec![0, 1, 2, 3]));
    }
}
