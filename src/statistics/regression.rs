//! Linear regression and what each predictor contributes to R squared.
//!
//! LMG: R. H. Lindeman, P. F. Merenda and R. Z. Gold, *Introduction to Bivariate and Multivariate Analysis* (1980) 119 ff.,
//! the Shapley value of R squared; Johnson's relative weights: J. W. Johnson, *Multivar. Behav. Res.* 35 (2000) 1-19, which
//! are the same as A. Genizi's (*Statist. Sinica* 3 (1993) 407-420); CAR scores: V. Zuber and K. Strimmer, *Stat. Appl.
//! Genet. Mol. Biol.* 10 (2011) 34; Pratt's measure: J. W. Pratt (1987). LMG and Johnson's weights sum up to R squared and
//! are never negative; they are the same for two predictors only.

use super::distribution::{f_above, t_two_sided};
use super::matrix::Matrix;
use super::mean::Moments;
use super::table::covariance;

/// Most predictors for which all subsets are tried.
pub const MOST_PREDICTORS: usize = 14;

/// What other predictors must leave of a predictor's variance, as a share, for it not to count as a sum of them.
const SINGULAR: f64 = 1e-12;

/// A regression of one outcome on p predictors, by least squares.
#[derive(Debug, Clone, PartialEq)]
pub struct Regression {
    /// Number of rows.
    pub n: usize,
    /// Correlations of the predictors.
    pub correlations: Matrix,
    /// Correlation of each predictor with the outcome.
    pub with_outcome: Vec<f64>,
    /// Coefficients when everything has deviation 1.
    pub standardised: Vec<f64>,
    /// Share of the outcome's variance that is explained.
    pub r_squared: f64,
    inverse: Matrix,
    outcome: Moments,
    predictors: Vec<Moments>,
}

/// One coefficient with its error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coefficient {
    /// In units of the outcome by unit of the predictor.
    pub value: f64,
    /// Standard error.
    pub standard_error: f64,
    /// Value by error.
    pub t: f64,
    /// Two-sided p.
    pub p: f64,
}

/// The regression of `outcome` on rows of predictors. `None` when lengths disagree, there are fewer than p + 2 rows, or a
/// predictor is constant or a sum of others.
pub fn regression<R: AsRef<[f64]>>(outcome: &[f64], predictors: &[R]) -> Option<Regression> {
    let width = predictors.first()?.as_ref().len();
    let n = outcome.len();
    let sound = predictors.len() == n && predictors.iter().all(|row| row.as_ref().len() == width);
    if !sound || width == 0 || n < width + 2 {
        return None;
    }
    let value =
        |row: usize, column: usize| if column == 0 { outcome[row] } else { predictors[row].as_ref()[column - 1] };
    let covariances = Matrix::of(width + 1, |i, j| {
        let pairs: Vec<(f64, f64)> = (0..n).map(|row| (value(row, i), value(row, j))).collect();
        covariance(&pairs).unwrap_or(f64::NAN)
    });
    let moments = |column: usize| Moments::of((0..n).map(|row| value(row, column)));
    of_covariances(&covariances, (0..=width).map(moments).collect())
}

/// The regression of the first variable on the others from their covariances and moments, all of the same people. `None`
/// as for [`regression`].
pub fn of_covariances(covariances: &Matrix, mut moments: Vec<Moments>) -> Option<Regression> {
    let width = covariances.size().checked_sub(1)?;
    let n = moments.first()?.n as usize;
    if width == 0 || n < width + 2 || moments.len() != width + 1 {
        return None;
    }
    let all = covariances.correlations()?;
    let correlations = all.without(0);
    let with_outcome: Vec<f64> = (1..=width).map(|j| all[(0, j)]).collect();
    let inverse = correlations.inverse()?;
    let standardised = inverse.times(&with_outcome);
    let r_squared = standardised.iter().zip(&with_outcome).map(|(beta, r)| beta * r).sum();
    let outcome = moments.remove(0);
    Some(Regression { n, correlations, with_outcome, standardised, r_squared, inverse, outcome, predictors: moments })
}

impl Regression {
    /// Degrees of freedom of the residuals: n - p - 1.
    pub fn degrees(&self) -> f64 {
        (self.n - self.standardised.len() - 1) as f64
    }

    /// R squared less what chance alone explains: 1 - (1 - R squared)(n - 1)/(n - p - 1).
    pub fn adjusted_r_squared(&self) -> f64 {
        1.0 - (1.0 - self.r_squared) * (self.n - 1) as f64 / self.degrees()
    }

    /// F of the whole model with p and n - p - 1 degrees of freedom, and its p.
    pub fn f(&self) -> Option<(f64, f64)> {
        let p = self.standardised.len() as f64;
        let f = self.r_squared / p / ((1.0 - self.r_squared) / self.degrees());
        Some((f, f_above(f, p, self.degrees())?))
    }

    /// Variance inflation: how many times the others widen each coefficient's variance.
    pub fn inflation(&self) -> Vec<f64> {
        (0..self.inverse.size()).map(|j| self.inverse[(j, j)]).collect()
    }

    /// The intercept, then the coefficient of each predictor. `None` when the fit is perfect.
    pub fn coefficients(&self) -> Option<Vec<Coefficient>> {
        let residual = (1.0 - self.r_squared) * self.outcome.variance * (self.n - 1) as f64 / self.degrees();
        let slopes: Vec<f64> = self
            .standardised
            .iter()
            .zip(&self.predictors)
            .map(|(beta, predictor)| beta * (self.outcome.variance / predictor.variance).sqrt())
            .collect();
        let means: Vec<f64> =
            self.predictors.iter().map(|predictor| predictor.mean / predictor.variance.sqrt()).collect();
        let leverage: f64 = means.iter().zip(self.inverse.times(&means)).map(|(mean, other)| mean * other).sum();
        let at_zero = self.outcome.mean
            - slopes.iter().zip(&self.predictors).map(|(slope, predictor)| slope * predictor.mean).sum::<f64>();
        let intercept = (at_zero, residual * (1.0 / self.n as f64 + leverage / (self.n - 1) as f64));
        let others =
            slopes.iter().zip(&self.predictors).zip(self.inflation()).map(|((slope, predictor), inflation)| {
                (*slope, residual * inflation / ((self.n - 1) as f64 * predictor.variance))
            });
        std::iter::once(intercept)
            .chain(others)
            .map(|(value, variance)| {
                let standard_error = variance.sqrt();
                let t = value / standard_error;
                (standard_error > 0.0).then(|| t_two_sided(t, self.degrees())).flatten().map(|p| Coefficient {
                    value,
                    standard_error,
                    t,
                    p,
                })
            })
            .collect()
    }

    /// R squared of every set of predictors, by the bits of the set; `None` when one is a sum of others.
    ///
    /// Each predictor that joins a set adds the square of what it shares with the rest of the outcome, over what the set
    /// leaves of it (Gram and Schmidt); the rests are handed on to the larger sets, so that no set is solved anew.
    fn explained(&self) -> Option<Vec<f64>> {
        let p = self.standardised.len();
        let mut explained = vec![0.0; 1 << p];
        // Room for the rests of every size, the whole first: a set's rest lies behind that of the set it grew from.
        let mut rests = vec![0.0; (1..=p + 1).map(|size| size * size).sum()];
        for i in 0..=p {
            for j in 0..=p {
                rests[i * (p + 1) + j] = match (i, j) {
                    (i, j) if i < p && j < p => self.correlations[(i, j)],
                    (i, j) if i < p || j < p => self.with_outcome[i.min(j)],
                    _ => 1.0,
                };
            }
        }
        explained_from((0, 0), p + 1, &mut rests, &mut explained).then_some(explained)
    }

    /// LMG: what each predictor adds to R squared, averaged over all orders of entry. `None` above [`MOST_PREDICTORS`].
    pub fn lmg(&self) -> Option<Vec<f64>> {
        let p = self.standardised.len();
        if p > MOST_PREDICTORS {
            return None;
        }
        let mut explained = self.explained()?;
        // Orders in which a given set comes before j, as a share of all orders: |S|! (p - |S| - 1)! / p!; none for the whole.
        let mut orders = vec![1.0 / p as f64; p + 1];
        for size in 1..p {
            orders[size] = orders[size - 1] * size as f64 / (p - size) as f64;
        }
        orders[p] = 0.0;
        // A set counts for its members by the orders in which one of them comes last of it, and against all others by those
        // in which they come next: against everybody, that is, and for its members once more.
        let against: f64 = explained.iter().enumerate().map(|(set, r)| orders[set.count_ones() as usize] * r).sum();
        for (set, r) in explained.iter_mut().enumerate().skip(1) {
            let size = set.count_ones() as usize;
            *r *= orders[size - 1] + orders[size];
        }
        // The sum over the sets that hold the last predictor is that of the upper half; then the halves become one.
        let mut weights = vec![0.0; p];
        for j in (0..p).rev() {
            let (without, with) = explained.split_at_mut(1 << j);
            weights[j] = with[..1 << j].iter().sum::<f64>() - against;
            without.iter_mut().zip(with).for_each(|(one, other)| *one += *other);
        }
        Some(weights)
    }

    /// Johnson's relative weights.
    pub fn johnson(&self) -> Vec<f64> {
        let root = self.correlations.by_eigenvalues(f64::sqrt);
        let scores = self.car_scores();
        let share = |j: usize| (0..scores.len()).map(|k| root[(j, k)].powi(2) * scores[k].powi(2)).sum();
        (0..scores.len()).map(share).collect()
    }

    /// Correlations of the outcome with the predictors made uncorrelated (R^-1/2 r); their squares sum up to R squared.
    pub fn car_scores(&self) -> Vec<f64> {
        self.correlations.by_eigenvalues(|value| value.powf(-0.5)).times(&self.with_outcome)
    }

    /// Pratt's measure: coefficient times correlation; may be negative.
    pub fn pratt(&self) -> Vec<f64> {
        self.standardised.iter().zip(&self.with_outcome).map(|(beta, r)| beta * r).collect()
    }

    /// R squared of each predictor by itself.
    pub fn first(&self) -> Vec<f64> {
        self.with_outcome.iter().map(|r| r * r).collect()
    }

    /// What R squared loses without each predictor.
    pub fn last(&self) -> Vec<f64> {
        self.standardised.iter().zip(self.inflation()).map(|(beta, inflation)| beta * beta / inflation).collect()
    }
}

/// Fills the sets that hold `set` and, beside it, predictors from `first` on. `rests` begins with the `size` x `size` rest:
/// what `set` leaves of the covariances of those predictors and, last, of the outcome, of which only the cells on and above
/// the diagonal are read; what lies behind is room for the rests of larger sets.
fn explained_from((set, first): (usize, usize), size: usize, rests: &mut [f64], explained: &mut [f64]) -> bool {
    let last = size - 1;
    let (rest, room) = rests.split_at_mut(size * size);
    for (at, row) in rest.chunks_exact(size).enumerate().take(last) {
        let (own, shared) = (row[at], row[last]);
        let larger = set | 1 << (first + at);
        explained[larger] = explained[set] + shared * shared / own;
        if own <= SINGULAR {
            return false;
        }
        let left = last - at;
        for i in 0..left {
            let below = &rest[(at + 1 + i) * size + at + 1..][..left];
            let (cells, factor) = (&mut room[i * left..][..left], row[at + 1 + i]);
            for j in i..left {
                cells[j] = below[j] - factor * row[at + 1 + j] / own;
            }
        }
        if left > 1 && !explained_from((larger, first + at + 1), left, room, explained) {
            return false;
        }
    }
    true
}
