//! The items of a scale one by one: how each goes together with the whole.
//!
//! Formulas as in the R package psych (W. Revelle), with which the tests compare. They describe; an item is not dropped
//! because alpha would rise.

use super::matrix::Matrix;
use super::mean::Moments;
use super::reliability::{alpha, squared_multiple_correlations};
use super::table::{column, pairwise_covariance, width};

/// One item against its scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Number, mean and variance of its answers.
    pub moments: Moments,
    /// Correlation of the item with the mean of all items that a person answered.
    pub r_total: f64,
    /// Correlation with the sum of all items, each divided by its deviation.
    pub r_standardised: f64,
    /// The same with the item's own share in the sum reduced to what the other items explain of it; `None` when an item is
    /// a sum of others.
    pub r_corrected: Option<f64>,
    /// Correlation with the sum of the other items.
    pub r_rest: f64,
    /// Raw alpha of the other items; `None` when there are fewer than two.
    pub alpha_without: Option<f64>,
    /// Standardised alpha of the other items.
    pub standardised_alpha_without: Option<f64>,
}

/// Every item of a scale, people in rows. `None` when covariances or correlations cannot be had.
pub fn items<R: AsRef<[Option<f64>]>>(rows: &[R]) -> Option<Vec<Item>> {
    let covariances = pairwise_covariance(rows)?;
    let correlations = covariances.correlations()?;
    let explained = squared_multiple_correlations(&correlations);
    let means: Vec<Option<f64>> = rows.iter().map(|row| person_mean(row.as_ref())).collect();
    (0..width(rows))
        .map(|place| {
            let total: Vec<[Option<f64>; 2]> =
                rows.iter().zip(&means).map(|(row, mean)| [row.as_ref()[place], *mean]).collect();
            let others = alpha(&covariances.without(place));
            Some(Item {
                moments: Moments::of(column(rows, place)),
                r_total: super::table::pairwise_correlation(&total)?[(0, 1)],
                r_standardised: with_sum(&correlations, place),
                r_corrected: explained.as_ref().map(|explained| {
                    let size = correlations.size();
                    let reduced = |i: usize, j: usize| if i == j { explained[i] } else { correlations[(i, j)] };
                    with_sum(&Matrix::of(size, reduced), place)
                }),
                r_rest: with_rest(&covariances, place),
                alpha_without: others.map(|others| others.raw),
                standardised_alpha_without: others.map(|others| others.standardised),
            })
        })
        .collect()
}

/// Mean of the answers that a person gave.
pub fn person_mean(answers: &[Option<f64>]) -> Option<f64> {
    let moments = Moments::of(answers.iter().flatten().copied());
    (moments.n > 0).then_some(moments.mean)
}

/// Sum of the item's row by the square root of the sum of the whole.
fn with_sum(matrix: &Matrix, place: usize) -> f64 {
    (0..matrix.size()).map(|j| matrix[(place, j)]).sum::<f64>() / matrix.sum().sqrt()
}

/// Correlation of an item with the sum of the others.
fn with_rest(covariances: &Matrix, place: usize) -> f64 {
    let rest: f64 = (0..covariances.size()).filter(|&j| j != place).map(|j| covariances[(place, j)]).sum();
    rest / (covariances[(place, place)] * covariances.without(place).sum()).sqrt()
}
