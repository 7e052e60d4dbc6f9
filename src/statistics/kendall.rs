//! Kendall's W: how far raters put the same objects into the same order (M. G. Kendall and B. Babington Smith, *Ann. Math.
//! Statist.* 10 (1939) 275-287).

use super::distribution::chi_squared_above;
use super::draws::Draws;
use super::mann_whitney::ties;
use super::rank::ranks;

/// Most objects for which chance is told by shuffling rather than by chi squared.
pub const MOST_FOR_PERMUTATION: usize = 7;

/// Concordance of m raters over n objects.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Concordance {
    /// W corrected for ties, from 0 to 1.
    pub w: f64,
    /// m (n - 1) W.
    pub chi_squared: f64,
    /// Its p with n - 1 degrees of freedom; an approximation that wants more than seven objects.
    pub p: f64,
    /// W with ties left as they are.
    pub w_uncorrected: f64,
    /// Number of objects and of raters.
    pub size: (usize, usize),
}

/// W of rows of ratings, one an object, one place a rater. `None` below two objects or raters, for rows of different length,
/// or when no rater tells objects apart.
pub fn concordance<R: AsRef<[f64]>>(objects: &[R]) -> Option<Concordance> {
    let raters = by_rater(objects)?;
    let (n, m) = (objects.len() as f64, raters.len() as f64);
    let squares = squares(&raters.iter().map(|ratings| ranks(ratings)).collect::<Vec<_>>());
    let tied: f64 = raters.iter().map(|ratings| ties(ratings)).sum();
    let most = m * m * (n * n * n - n);
    if most - m * tied <= 0.0 {
        return None;
    }
    let w = 12.0 * squares / (most - m * tied);
    let chi_squared = m * (n - 1.0) * w;
    let p = chi_squared_above(chi_squared, n - 1.0)?;
    let size = (objects.len(), raters.len());
    Some(Concordance { w, chi_squared, p, w_uncorrected: 12.0 * squares / most, size })
}

/// P of a W as large when every rater's order is by chance: by shuffling each rater's ranks so often, from a seed. For up to
/// seven objects, where chi squared misleads.
pub fn permutation_p<R: AsRef<[f64]>>(objects: &[R], shuffles: usize, seed: u64) -> Option<f64> {
    let mut ranked: Vec<Vec<f64>> = by_rater(objects)?.iter().map(|ratings| ranks(ratings)).collect();
    let seen = squares(&ranked);
    let mut random = Draws::seeded(seed);
    let as_large = (0..shuffles)
        .filter(|_| {
            ranked.iter_mut().for_each(|ranks| random.shuffle(ranks));
            squares(&ranked) >= seen - 1e-9
        })
        .count();
    // The order seen is one of those that chance could give.
    Some((as_large + 1) as f64 / (shuffles + 1) as f64)
}

/// The chi-squared p, or by shuffling where objects are few.
pub fn p<R: AsRef<[f64]>>(objects: &[R], shuffles: usize, seed: u64) -> Option<f64> {
    if objects.len() <= MOST_FOR_PERMUTATION {
        permutation_p(objects, shuffles, seed)
    } else {
        concordance(objects).map(|found| found.p)
    }
}

/// Ratings of each rater.
fn by_rater<R: AsRef<[f64]>>(objects: &[R]) -> Option<Vec<Vec<f64>>> {
    let raters = objects.first()?.as_ref().len();
    let sound = |row: &R| row.as_ref().len() == raters && row.as_ref().iter().all(|value| value.is_finite());
    let enough = objects.len() >= 2 && raters >= 2 && objects.iter().all(sound);
    enough.then(|| (0..raters).map(|rater| objects.iter().map(|row| row.as_ref()[rater]).collect()).collect())
}

/// Sum of squared distances of the objects' rank sums from their mean.
fn squares(ranked: &[Vec<f64>]) -> f64 {
    let objects = ranked.first().map_or(0, Vec::len);
    let middle = ranked.len() as f64 * (objects + 1) as f64 / 2.0;
    (0..objects).map(|object| (ranked.iter().map(|ranks| ranks[object]).sum::<f64>() - middle).powi(2)).sum()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_same_order_and_none() {
        let same = [[1.0, 2.0, 1.0], [2.0, 4.0, 5.0], [3.0, 6.0, 9.0]];
        assert_eq!(concordance(&same).unwrap().w, 1.0);
        // All three alike: 1 of 36 pairs of orders beside the first rater's.
        let p = permutation_p(&same, 20_000, 3).unwrap();
        assert!((p - 1.0 / 36.0).abs() < 0.005, "{p}");
        assert_eq!(concordance(&[[1.0, 1.0], [1.0, 1.0]]), None);
    }
}
