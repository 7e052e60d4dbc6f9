//! Drivers from sums of products: what is left of a million answers when they have been counted.
//!
//! Sums are whole numbers kept in groups of rows. The weights follow from all groups together exactly as from the rows
//! themselves. For the intervals of the ranks whole groups are drawn with replacement, which is the bootstrap of the rows
//! when a group holds one row, and the bootstrap of random groups (K. M. Wolter, *Introduction to Variance Estimation*,
//! 2007, chapter 2) when it holds more: rows must have come into groups by chance.

use rayon::prelude::*;

use crate::model::estimate::Reason;

use super::draws::{Draws, middle_of};
use super::drivers::{Driver, Drivers, LEAST_ANSWERS, LEAST_BY_PREDICTOR};
use super::matrix::Matrix;
use super::mean::Moments;
use super::rank::ranks;
use super::regression::{MOST_PREDICTORS, Regression, of_covariances};

/// Sums over the rows of one group: products of 1, the outcome and the predictors, each with itself and those after it.
pub type Sums<'a> = &'a [u64];

/// Whether there are enough rows for the weights of this many predictors.
pub fn enough(n: u64, predictors: usize) -> bool {
    n >= needed(predictors) && predictors <= MOST_PREDICTORS
}

/// Rows that this many predictors need.
pub fn needed(predictors: usize) -> u64 {
    LEAST_ANSWERS.max(LEAST_BY_PREDICTOR * predictors) as u64
}

/// Number of rows in all groups.
pub fn rows(groups: &[Sums]) -> u64 {
    groups.iter().filter_map(|sums| sums.first()).sum()
}

/// Weights with bootstrap intervals of their ranks; withheld where there are too few rows or something does not vary.
pub fn drivers(groups: &[Sums], predictors: usize, confidence: f64, draws: usize, seed: u64) -> Drivers {
    let n = rows(groups);
    if n == 0 || predictors == 0 {
        return Drivers::Withheld(Reason::NoData);
    }
    if !enough(n, predictors) {
        return Drivers::Withheld(Reason::TooFewForMethod);
    }
    let once = vec![1; groups.len()];
    let model = regression_of(groups, &once, predictors);
    let Some((model, weights)) = model.and_then(|model| model.lmg().map(|weights| (model, weights))) else {
        return Drivers::Withheld(Reason::NoVariation);
    };
    let intervals = rank_intervals(groups, predictors, confidence, draws, seed);
    let places = places(&weights);
    let driver = |(j, johnson): (usize, f64)| Driver {
        lmg: weights[j],
        johnson,
        rank: places[j],
        rank_interval: intervals.as_ref().and_then(|intervals| intervals.get(j).copied()),
    };
    Drivers::Weights {
        drivers: model.johnson().into_iter().enumerate().map(driver).collect(),
        r_squared: model.r_squared,
        n: n as usize,
    }
}

/// Interval of each predictor's place by LMG. `None` when more than one draw in twenty has no solution.
fn rank_intervals(
    groups: &[Sums],
    predictors: usize,
    confidence: f64,
    draws: usize,
    seed: u64,
) -> Option<Vec<(f64, f64)>> {
    // Groups without a row would only make the draws smaller.
    let filled: Vec<Sums> = groups.iter().copied().filter(|sums| sums.first().is_some_and(|n| *n > 0)).collect();
    let mut random = Draws::seeded(seed);
    let drawn: Vec<Vec<u64>> = (0..draws)
        .map(|_| {
            let mut times = vec![0; filled.len()];
            random.with_replacement(filled.len()).into_iter().for_each(|group| times[group] += 1);
            times
        })
        .collect();
    let places_of = |times: &Vec<u64>| Some(places(&regression_of(&filled, times, predictors)?.lmg()?));
    let found: Vec<Vec<f64>> = drawn.par_iter().filter_map(places_of).collect();
    if found.is_empty() || found.len() * 20 < draws * 19 {
        return None;
    }
    (0..predictors).map(|j| middle_of(found.iter().map(|places| places[j]).collect(), confidence)).collect()
}

/// The regression over groups, each taken so many times.
fn regression_of(groups: &[Sums], times: &[u64], predictors: usize) -> Option<Regression> {
    let width = predictors + 2;
    let mut sums = vec![0i128; width * (width + 1) / 2];
    for (group, times) in groups.iter().zip(times).filter(|(_, times)| **times > 0) {
        for (sum, product) in sums.iter_mut().zip(*group) {
            *sum += i128::from(*product) * i128::from(*times);
        }
    }
    // The place of a product of i with j, i <= j, in a triangle written row by row.
    let of = |i: usize, j: usize| {
        let (i, j) = (i.min(j), i.max(j));
        sums[i * width - i * (i + 1) / 2 + j]
    };
    let n = of(0, 0);
    if n < 2 {
        return None;
    }
    let covariance = |i: usize, j: usize| (n * of(i, j) - of(0, i) * of(0, j)) as f64 / (n * (n - 1)) as f64;
    let covariances = Matrix::of(width - 1, |i, j| covariance(i + 1, j + 1));
    let moments = |i: usize| Moments { n: n as u64, mean: of(0, i) as f64 / n as f64, variance: covariance(i, i) };
    of_covariances(&covariances, (1..width).map(moments).collect())
}

/// Places from the largest weight down, 1 = largest.
fn places(weights: &[f64]) -> Vec<f64> {
    ranks(&weights.iter().map(|weight| -weight).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::statistics::drivers;

    /// Rows of an outcome and three predictors, of which the first moves it most.
    fn data(n: u64) -> Vec<[u64; 4]> {
        let mut random = Draws::seeded(7);
        (0..n)
            .map(|_| {
                let [a, b, c] = [0; 3].map(|_: u64| random.below(5) as u64);
                [2 * a + b + random.below(3) as u64, a, b + a / 2, c]
            })
            .collect()
    }

    fn sums(row: &[u64; 4]) -> Vec<u64> {
        let values: Vec<u64> = std::iter::once(1).chain(*row).collect();
        (0..5).flat_map(|i| (i..5).map(move |j| (i, j))).map(|(i, j)| values[i] * values[j]).collect()
    }

    #[test]
    fn one_row_a_group_is_the_bootstrap_of_rows() {
        let data = data(80);
        let groups: Vec<Vec<u64>> = data.iter().map(sums).collect();
        let groups: Vec<Sums> = groups.iter().map(Vec::as_slice).collect();
        let outcome: Vec<Option<f64>> = data.iter().map(|row| Some(row[0] as f64)).collect();
        let predictors: Vec<Vec<Option<f64>>> =
            data.iter().map(|row| row[1..].iter().map(|value| Some(*value as f64)).collect()).collect();
        let Drivers::Weights { drivers: of_rows, r_squared, n } = drivers::drivers(&outcome, &predictors, 0.9, 50, 3)
        else {
            panic!("enough rows")
        };
        let Drivers::Weights { drivers: of_sums, r_squared: same, n: all } = drivers(&groups, 3, 0.9, 50, 3) else {
            panic!("enough rows")
        };
        assert_eq!(n, all);
        assert!((r_squared - same).abs() < 1e-12);
        for (rows, sums) in of_rows.iter().zip(&of_sums) {
            assert!((rows.lmg - sums.lmg).abs() < 1e-12 && (rows.johnson - sums.johnson).abs() < 1e-12);
            assert_eq!((rows.rank, rows.rank_interval), (sums.rank, sums.rank_interval));
        }
    }

    #[test]
    fn too_few_rows_and_no_variation_have_no_weights() {
        let data = data(59);
        let groups: Vec<Vec<u64>> = data.iter().map(sums).collect();
        let few: Vec<Sums> = groups.iter().map(Vec::as_slice).collect();
        assert_eq!(drivers(&few, 3, 0.9, 10, 1), Drivers::Withheld(Reason::TooFewForMethod));
        let same = sums(&[1, 2, 3, 4]);
        assert_eq!(drivers(&[same.as_slice(); 60], 3, 0.9, 10, 1), Drivers::Withheld(Reason::NoVariation));
        assert_eq!(drivers(&[], 3, 0.9, 10, 1), Drivers::Withheld(Reason::NoData));
    }
}
