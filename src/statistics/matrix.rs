//! Small symmetric matrices: solving, inverting, eigenvalues.
//!
//! A scale has some ten items and a model some ten predictors; the textbook methods (Cholesky; Jacobi, as in Golub and
//! Van Loan, *Matrix Computations*, 8.5) reach full accuracy there.

use std::ops::{Index, IndexMut};

/// A square matrix of `size` rows, symmetric unless said otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    size: usize,
    cells: Vec<f64>,
}

impl Matrix {
    /// The cell at each (row, column) by a function.
    pub fn of(size: usize, cell: impl Fn(usize, usize) -> f64) -> Self {
        let cells = (0..size * size).map(|place| cell(place / size, place % size)).collect();
        Matrix { size, cells }
    }

    /// Number of rows.
    pub fn size(&self) -> usize {
        self.size
    }

    /// Sum of the diagonal.
    pub fn trace(&self) -> f64 {
        (0..self.size).map(|i| self[(i, i)]).sum()
    }

    /// Sum of all cells.
    pub fn sum(&self) -> f64 {
        self.cells.iter().sum()
    }

    /// The cells above the diagonal, row by row.
    pub fn above_diagonal(&self) -> Vec<f64> {
        (0..self.size).flat_map(|i| (i + 1..self.size).map(move |j| (i, j))).map(|place| self[place]).collect()
    }

    /// The rows and columns at some places only, in that order.
    pub fn part(&self, places: &[usize]) -> Matrix {
        Matrix::of(places.len(), |i, j| self[(places[i], places[j])])
    }

    /// All but one row and column.
    pub fn without(&self, place: usize) -> Matrix {
        self.part(&(0..self.size).filter(|&i| i != place).collect::<Vec<_>>())
    }

    /// Product with a vector of `size` numbers.
    pub fn times(&self, vector: &[f64]) -> Vec<f64> {
        (0..self.size).map(|i| (0..self.size).map(|j| self[(i, j)] * vector[j]).sum()).collect()
    }

    /// Covariances divided by the standard deviations; `None` when a variance is not positive.
    pub fn correlations(&self) -> Option<Matrix> {
        let deviations: Vec<f64> = (0..self.size).map(|i| self[(i, i)].sqrt()).collect();
        deviations.iter().all(|&deviation| deviation > 0.0).then(|| {
            Matrix::of(self.size, |i, j| if i == j { 1.0 } else { self[(i, j)] / (deviations[i] * deviations[j]) })
        })
    }

    /// Lower triangle L with L L' = this; `None` unless positive definite.
    fn cholesky(&self) -> Option<Matrix> {
        let mut lower = Matrix::of(self.size, |_, _| 0.0);
        for i in 0..self.size {
            for j in 0..=i {
                let rest = self[(i, j)] - (0..j).map(|k| lower[(i, k)] * lower[(j, k)]).sum::<f64>();
                if i > j {
                    lower[(i, j)] = rest / lower[(j, j)];
                } else if rest > 1e-12 * self[(i, i)] {
                    lower[(i, i)] = rest.sqrt();
                } else {
                    return None;
                }
            }
        }
        Some(lower)
    }

    /// The x with (this) x = `right`; `None` unless this is positive definite and the lengths agree.
    pub fn solve(&self, right: &[f64]) -> Option<Vec<f64>> {
        if right.len() != self.size {
            return None;
        }
        let lower = self.cholesky()?;
        let mut x = right.to_vec();
        for i in 0..self.size {
            let done: f64 = (0..i).map(|k| lower[(i, k)] * x[k]).sum();
            x[i] = (x[i] - done) / lower[(i, i)];
        }
        for i in (0..self.size).rev() {
            let done: f64 = (i + 1..self.size).map(|k| lower[(k, i)] * x[k]).sum();
            x[i] = (x[i] - done) / lower[(i, i)];
        }
        Some(x)
    }

    /// The inverse; `None` unless positive definite.
    pub fn inverse(&self) -> Option<Matrix> {
        let columns: Option<Vec<Vec<f64>>> = (0..self.size)
            .map(|column| self.solve(&(0..self.size).map(|i| f64::from(u8::from(i == column))).collect::<Vec<_>>()))
            .collect();
        let columns = columns?;
        Some(Matrix::of(self.size, |i, j| (columns[i][j] + columns[j][i]) / 2.0))
    }

    /// Eigenvalues, largest first, each with its unit vector.
    pub fn eigen(&self) -> Vec<(f64, Vec<f64>)> {
        let mut turned = self.clone();
        let mut vectors = Matrix::of(self.size, |i, j| f64::from(u8::from(i == j)));
        for _ in 0..100 {
            let off: f64 = turned.above_diagonal().iter().map(|cell| cell * cell).sum();
            if off <= 1e-32 * turned.trace().powi(2).max(f64::MIN_POSITIVE) {
                break;
            }
            for p in 0..self.size {
                for q in p + 1..self.size {
                    rotate(&mut turned, &mut vectors, p, q);
                }
            }
        }
        let mut pairs: Vec<(f64, Vec<f64>)> =
            (0..self.size).map(|k| (turned[(k, k)], (0..self.size).map(|i| vectors[(i, k)]).collect())).collect();
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
        pairs
    }

    /// The symmetric matrix with the same vectors and `function` of the eigenvalues, as for a square root.
    pub fn by_eigenvalues(&self, function: impl Fn(f64) -> f64) -> Matrix {
        let pairs: Vec<(f64, Vec<f64>)> =
            self.eigen().into_iter().map(|(value, vector)| (function(value), vector)).collect();
        Matrix::of(self.size, |i, j| pairs.iter().map(|(value, vector)| value * vector[i] * vector[j]).sum())
    }
}

/// One Jacobi rotation, which makes the cell (p, q) zero.
fn rotate(turned: &mut Matrix, vectors: &mut Matrix, p: usize, q: usize) {
    if turned[(p, q)] == 0.0 {
        return;
    }
    let theta = (turned[(q, q)] - turned[(p, p)]) / (2.0 * turned[(p, q)]);
    let sign = if theta < 0.0 { -1.0 } else { 1.0 };
    let tangent = sign / (theta.abs() + (theta * theta + 1.0).sqrt());
    let cosine = 1.0 / (tangent * tangent + 1.0).sqrt();
    let sine = tangent * cosine;
    let turn = |a: f64, b: f64| (cosine * a - sine * b, sine * a + cosine * b);
    for k in 0..turned.size {
        (turned[(k, p)], turned[(k, q)]) = turn(turned[(k, p)], turned[(k, q)]);
    }
    for k in 0..turned.size {
        (turned[(p, k)], turned[(q, k)]) = turn(turned[(p, k)], turned[(q, k)]);
        (vectors[(k, p)], vectors[(k, q)]) = turn(vectors[(k, p)], vectors[(k, q)]);
    }
}

impl Index<(usize, usize)> for Matrix {
    type Output = f64;
    fn index(&self, (row, column): (usize, usize)) -> &f64 {
        &self.cells[row * self.size + column]
    }
}

impl IndexMut<(usize, usize)> for Matrix {
    fn index_mut(&mut self, (row, column): (usize, usize)) -> &mut f64 {
        &mut self.cells[row * self.size + column]
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_inverse_and_the_eigenvalues_undo() {
        let matrix = Matrix::of(4, |i, j| if i == j { 3.0 + i as f64 } else { 1.0 / (1 + i + j) as f64 });
        let back = matrix.inverse().unwrap().times(&matrix.times(&[1.0, -2.0, 3.0, 4.0]));
        assert!(back.iter().zip([1.0, -2.0, 3.0, 4.0]).all(|(a, b)| (a - b).abs() < 1e-12), "{back:?}");
        let again = matrix.by_eigenvalues(f64::sqrt);
        let squared = Matrix::of(4, |i, j| (0..4).map(|k| again[(i, k)] * again[(k, j)]).sum());
        assert!((0..16).all(|place| (squared[(place / 4, place % 4)] - matrix[(place / 4, place % 4)]).abs() < 1e-12));
    }

    #[test]
    fn what_depends_on_the_others_has_no_inverse() {
        assert_eq!(Matrix::of(2, |_, _| 1.0).inverse(), None);
    }
}
