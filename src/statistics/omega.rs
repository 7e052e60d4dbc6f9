//! McDonald's omega total of a scale with one factor (R. P. McDonald, *Test Theory*, 1999): the share of the variance of
//! the sum that the factor explains.
//!
//! The factor is found by least squares of the correlations off the diagonal (minres; H. H. Harman and W. H. Jones,
//! *Psychometrika* 31 (1966) 351-368) or by maximum likelihood (K. G. Jöreskog, *Psychometrika* 32 (1967) 443-482; second
//! derivatives of M. R. B. Clarke, *Br. J. Math. Stat. Psychol.* 23 (1970) 43-52). Both end with Newton's method, so that
//! loadings are good to about 1e-12. No uniqueness goes below 0.005: a factor never explains an item entirely.

use super::matrix::Matrix;

/// Least uniqueness of an item, as in R's factanal and psych.
pub const LEAST_UNIQUENESS: f64 = 0.005;

/// How the factor is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Least squares off the diagonal.
    Minres,
    /// Maximum likelihood.
    Likelihood,
}

/// One factor behind some items.
#[derive(Debug, Clone, PartialEq)]
pub struct Factor {
    /// Correlation of each item with the factor; their sum is not negative.
    pub loadings: Vec<f64>,
    /// What the factor leaves of each item's variance.
    pub uniquenesses: Vec<f64>,
}

/// Omega total in its three forms, which are the same when the factor fits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Omega {
    /// (sum of loadings)^2 / ((sum of loadings)^2 + sum of uniquenesses).
    pub implied: f64,
    /// 1 - sum of uniquenesses / sum of the correlations seen.
    pub observed: f64,
    /// (sum of loadings)^2 / sum of the correlations seen.
    pub explained: f64,
}

/// Omega total by maximum likelihood from covariances made into correlations. `None` below three items or without a
/// solution.
pub fn of_covariances(covariances: &Matrix) -> Option<Omega> {
    let correlations = covariances.correlations()?;
    Some(omega(&factor(&correlations, Method::Likelihood)?, &correlations))
}

/// Omega total of a factor found in a matrix; loadings, uniquenesses and matrix are all in correlations, or all in
/// covariances.
pub fn omega(factor: &Factor, matrix: &Matrix) -> Omega {
    let common = factor.loadings.iter().sum::<f64>().powi(2);
    let unique: f64 = factor.uniquenesses.iter().sum();
    let total = matrix.sum();
    Omega { implied: common / (common + unique), observed: 1.0 - unique / total, explained: common / total }
}

/// The factor in a matrix of correlations. `None` below three items, or when no solution is reached.
pub fn factor(correlations: &Matrix, method: Method) -> Option<Factor> {
    if correlations.size() < 3 {
        return None;
    }
    let mut found = match method {
        Method::Minres => minres(correlations)?,
        Method::Likelihood => likelihood(correlations)?,
    };
    if found.loadings.iter().sum::<f64>() < 0.0 {
        found.loadings.iter_mut().for_each(|loading| *loading = -*loading);
    }
    Some(found)
}

impl Factor {
    /// The same factor in the units of the items, given their standard deviations.
    pub fn in_units(&self, deviations: &[f64]) -> Factor {
        let scaled = |values: &[f64], power: i32| {
            values.iter().zip(deviations).map(|(value, deviation)| value * deviation.powi(power)).collect()
        };
        Factor { loadings: scaled(&self.loadings, 1), uniquenesses: scaled(&self.uniquenesses, 2) }
    }
}

/// Least squares: each loading in turn, then Newton's method on those that are not at their bound.
fn minres(correlations: &Matrix) -> Option<Factor> {
    let size = correlations.size();
    let most = (1.0 - LEAST_UNIQUENESS).sqrt();
    let first = correlations.eigen().into_iter().next()?;
    let mut loadings: Vec<f64> =
        first.1.iter().map(|part| (part * first.0.max(0.0).sqrt()).clamp(-most, most)).collect();
    for _ in 0..5000 {
        let mut step: f64 = 0.0;
        for i in 0..size {
            let others = (0..size).filter(|&j| j != i);
            let (cross, squares) = others.fold((0.0, 0.0), |(cross, squares), j| {
                (cross + correlations[(i, j)] * loadings[j], squares + loadings[j] * loadings[j])
            });
            let next = (cross / squares).clamp(-most, most);
            step = step.max((next - loadings[i]).abs());
            loadings[i] = next;
        }
        if !step.is_finite() {
            return None;
        }
        if step < 1e-9 {
            break;
        }
    }
    polish(correlations, &mut loadings, most);
    let uniquenesses = loadings.iter().map(|loading| 1.0 - loading * loading).collect();
    Some(Factor { loadings, uniquenesses })
}

/// Newton steps for least squares; each is taken only while it is small, since it only removes the last digits' error.
fn polish(correlations: &Matrix, loadings: &mut [f64], most: f64) {
    let free: Vec<usize> = (0..loadings.len()).filter(|&i| loadings[i].abs() < most).collect();
    for _ in 0..10 {
        let residual = |i: usize, j: usize| loadings[i] * loadings[j] - correlations[(i, j)];
        let others = |i: usize| (0..loadings.len()).filter(move |&j| j != i);
        let gradient: Vec<f64> = free.iter().map(|&i| others(i).map(|j| residual(i, j) * loadings[j]).sum()).collect();
        let curvature = Matrix::of(free.len(), |a, b| {
            let (i, j) = (free[a], free[b]);
            if i == j {
                others(i).map(|k| loadings[k] * loadings[k]).sum()
            } else {
                loadings[i] * loadings[j] + residual(i, j)
            }
        });
        let Some(step) = curvature.solve(&gradient) else { return };
        if step.iter().any(|step| step.abs() > 1e-2) {
            return;
        }
        for (&i, step) in free.iter().zip(&step) {
            loadings[i] = (loadings[i] - step).clamp(-most, most);
        }
        if step.iter().all(|step| step.abs() < 1e-15) {
            return;
        }
    }
}

/// Maximum likelihood: Newton's method on the logarithms of the uniquenesses, which never go below their bound.
fn likelihood(correlations: &Matrix) -> Option<Factor> {
    let inverse = correlations.inverse()?;
    let size = correlations.size();
    let least = LEAST_UNIQUENESS.ln();
    // Jöreskog's start: (1 - k / 2p) / diagonal of the inverse.
    let start = 1.0 - 0.5 / size as f64;
    let mut logs: Vec<f64> = (0..size).map(|i| (start / inverse[(i, i)]).ln().clamp(least, 0.0)).collect();
    let mut here = Discrepancy::of(correlations, &logs);
    for _ in 0..200 {
        let free: Vec<usize> = (0..size).filter(|&i| logs[i] > least || here.gradient[i] < 0.0).collect();
        let slope: Vec<f64> = free.iter().map(|&i| here.gradient[i]).collect();
        if slope.iter().all(|slope| slope.abs() < 1e-14) {
            break;
        }
        let step = here.curvature.part(&free).solve(&slope).or_else(|| here.rough.part(&free).solve(&slope))?;
        let mut length = 1.0;
        let next = loop {
            let mut next = logs.clone();
            for (&i, step) in free.iter().zip(&step) {
                next[i] = (next[i] - length * step).max(least);
            }
            let there = Discrepancy::of(correlations, &next);
            if there.value <= here.value + 1e-14 || length < 1e-6 {
                break (next, there);
            }
            length /= 2.0;
        };
        let moved = logs.iter().zip(&next.0).fold(0.0_f64, |most, (a, b)| most.max((a - b).abs()));
        (logs, here) = next;
        if moved < 1e-14 {
            break;
        }
    }
    let uniquenesses: Vec<f64> = logs.iter().map(|log| log.exp()).collect();
    let (first, vector) = (here.first.0, &here.first.1);
    let loadings: Vec<f64> = vector
        .iter()
        .zip(&uniquenesses)
        .map(|(part, unique)| part * ((first - 1.0).max(0.0) * unique).sqrt())
        .collect();
    loadings.iter().all(|loading| loading.is_finite()).then_some(Factor { loadings, uniquenesses })
}

/// What maximum likelihood makes as small as it can, at given logarithms of the uniquenesses, with its derivatives.
struct Discrepancy {
    value: f64,
    gradient: Vec<f64>,
    curvature: Matrix,
    /// An approximation to the curvature that is positive definite.
    rough: Matrix,
    /// First eigenvalue and vector of the correlations divided by the unique deviations.
    first: (f64, Vec<f64>),
}

impl Discrepancy {
    fn of(correlations: &Matrix, logs: &[f64]) -> Self {
        let size = correlations.size();
        let scaled = Matrix::of(size, |i, j| correlations[(i, j)] * (-(logs[i] + logs[j]) / 2.0).exp());
        let mut pairs = scaled.eigen();
        let first = pairs.remove(0);
        let value = pairs.iter().map(|(theta, _)| theta - theta.max(1e-300).ln() - 1.0).sum();
        let gradient = (0..size)
            .map(|i| pairs.iter().map(|(theta, vector)| (1.0 - theta) * vector[i] * vector[i]).sum())
            .collect();
        let products = |i: usize, j: usize| pairs.iter().map(move |(theta, vector)| (*theta, vector[i] * vector[j]));
        let curvature = Matrix::of(size, |i, j| {
            let with_first = first.1[i] * first.1[j];
            let mut sum = 0.0;
            for (m, (theta, product)) in products(i, j).enumerate() {
                sum += theta * product * product;
                sum -= (1.0 - theta) * (theta + first.0) / (theta - first.0) * product * with_first;
                sum += products(i, j).skip(m + 1).map(|(other, its)| (theta + other) * product * its).sum::<f64>();
            }
            sum
        });
        let rough = Matrix::of(size, |i, j| {
            let shared: f64 = products(i, j).map(|(_, product)| product).sum();
            shared * shared + if i == j { 1e-9 } else { 0.0 }
        });
        Discrepancy { value, gradient, curvature, rough, first }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_perfect_factor_is_found_again() {
        let loadings = [0.8, 0.6, 0.7, 0.5];
        let correlations = Matrix::of(4, |i, j| if i == j { 1.0 } else { loadings[i] * loadings[j] });
        for method in [Method::Minres, Method::Likelihood] {
            let found = factor(&correlations, method).unwrap();
            let error = found.loadings.iter().zip(loadings).fold(0.0_f64, |most, (a, b)| most.max((a - b).abs()));
            assert!(error < 1e-12, "{method:?} {error}");
            let omega = omega(&found, &correlations);
            assert!((omega.implied - omega.observed).abs() < 1e-12);
        }
    }

    #[test]
    fn two_items_have_no_factor() {
        assert_eq!(factor(&Matrix::of(2, |i, j| if i == j { 1.0 } else { 0.5 }), Method::Minres), None);
    }
}
