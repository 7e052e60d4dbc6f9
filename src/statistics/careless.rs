//! Signs of answers given without reading: long runs, no variation, no consistency, unusual combinations.
//!
//! A. W. Meade and S. B. Craig, *Psychol. Methods* 17 (2012) 437-455; P. G. Curran, *J. Exp. Soc. Psychol.* 66 (2016) 4-19. No
//! index has a cut-off that holds everywhere; a person is flagged when several agree, both results are shown, and nobody
//! is deleted.

use super::distribution::chi_squared_quantile;
use super::matrix::Matrix;
use super::mean::Moments;
use super::table::{column, complete, covariance, pairwise_correlation, pairwise_covariance, width};

/// Fewest people for Mahalanobis' distance: below, no cut-off of a long questionnaire can be reached at all.
pub const LEAST_FOR_DISTANCE: usize = 50;

/// Lengths of runs of the same answer in the order asked. A gap breaks a run and is a run of length one itself.
fn runs(answers: &[Option<f64>]) -> Vec<usize> {
    answers.chunk_by(|a, b| a.is_some() && a == b).map(<[Option<f64>]>::len).collect()
}

/// Longest run of the same answer; 0 without items. Answers in the order and coding in which they were given.
pub fn longstring(answers: &[Option<f64>]) -> usize {
    runs(answers).into_iter().max().unwrap_or(0)
}

/// Mean length of the runs. `None` without items.
pub fn average_string(answers: &[Option<f64>]) -> Option<f64> {
    let runs = runs(answers);
    (!runs.is_empty()).then(|| answers.len() as f64 / runs.len() as f64)
}

/// Intra-individual response variability: standard deviation (n - 1) of a person's answers, as given, not reversed. 0 = the
/// same answer throughout. `None` below two answers.
pub fn variability(answers: &[Option<f64>]) -> Option<f64> {
    let moments = Moments::of(answers.iter().flatten().copied());
    (moments.n >= 2).then(|| moments.variance.sqrt())
}

/// Share of a person's answers that are their most frequent one. `None` without answers.
pub fn modal_share(answers: &[Option<f64>]) -> Option<f64> {
    let mut given: Vec<f64> = answers.iter().flatten().copied().collect();
    given.sort_by(f64::total_cmp);
    let most = given.chunk_by(|a, b| a == b).map(<[f64]>::len).max()?;
    Some(most as f64 / given.len() as f64)
}

/// Even-odd consistency over scales: correlation of the means of a person's items at odd and at even places of each scale,
/// lengthened by Spearman and Brown and not below -1; near 1 = consistent.
///
/// `scales` are the sizes of the scales in the order asked; items must be turned the same way. `None` when either side
/// does not vary, or fewer than three scales have both. The R package careless gives the negative of it.
pub fn even_odd(answers: &[Option<f64>], scales: &[usize]) -> Option<f64> {
    let mut pairs = Vec::new();
    let mut rest = answers;
    for &size in scales {
        let (scale, others) = rest.split_at_checked(size)?;
        rest = others;
        let mean = |from: usize| {
            let moments = Moments::of(scale.iter().skip(from).step_by(2).flatten().copied());
            (moments.n > 0).then_some(moments.mean)
        };
        if let (Some(odd), Some(even)) = (mean(0), mean(1)) {
            pairs.push((odd, even));
        }
    }
    let r = plain_correlation(&pairs)?;
    Some(if r <= -1.0 { -1.0 } else { (2.0 * r / (1.0 + r)).max(-1.0) })
}

/// Pairs of items (later, earlier place) that correlate above `least` over everyone: psychometric synonyms.
pub fn synonyms<R: AsRef<[Option<f64>]>>(rows: &[R], least: f64) -> Vec<(usize, usize)> {
    let Some(correlations) = pairwise_correlation(rows) else { return Vec::new() };
    let places = (0..correlations.size()).flat_map(|j| (j + 1..correlations.size()).map(move |i| (i, j)));
    places.filter(|&place| correlations[place] > least).collect()
}

/// Correlation of a person's answers over pairs of synonyms. `None` below three pairs answered or without variation.
pub fn synonym_consistency(answers: &[Option<f64>], pairs: &[(usize, usize)]) -> Option<f64> {
    let value = |place: usize| answers.get(place).copied().flatten();
    plain_correlation(&pairs.iter().filter_map(|&(a, b)| Some((value(a)?, value(b)?))).collect::<Vec<_>>())
}

/// Pearson's r, nothing when a side does not vary.
fn plain_correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let side = |side: fn(&(f64, f64)) -> f64| Moments::of(pairs.iter().map(side));
    let scale = (side(|pair| pair.0).variance * side(|pair| pair.1).variance).sqrt();
    (pairs.len() >= 3 && scale > 0.0).then(|| Some((covariance(pairs)? / scale).clamp(-1.0, 1.0)))?
}

/// Mahalanobis' squared distance of each person from the mean of all: pairwise covariances, gaps left out of the sum, so that
/// distances of people with gaps are not comparable with the others'. `None` when an item is a sum of others.
pub fn distances<R: AsRef<[Option<f64>]>>(rows: &[R]) -> Option<Vec<f64>> {
    let inverse = pairwise_covariance(rows)?.inverse()?;
    let means: Vec<f64> = (0..width(rows)).map(|place| Moments::of(column(rows, place)).mean).collect();
    Some(rows.iter().map(|row| distance(row.as_ref(), &means, &inverse)).collect())
}

/// The quadratic form over the answers given.
fn distance(answers: &[Option<f64>], means: &[f64], inverse: &Matrix) -> f64 {
    let given: Vec<(usize, f64)> = answers
        .iter()
        .zip(means)
        .enumerate()
        .filter_map(|(place, (answer, mean))| Some((place, (*answer)? - mean)))
        .collect();
    given.iter().map(|(i, a)| given.iter().map(|(j, b)| a * b * inverse[(*i, *j)]).sum::<f64>()).sum()
}

/// Distances of those who answered everything, from each other's mean; `None` in the place of the others.
///
/// No distance can exceed (n - 1)^2 / n ([`largest_distance`]), so that a cut-off by chi squared may be out of reach: with 21
/// items that of 0.99 is, below 41 people.
pub fn complete_distances<R: AsRef<[Option<f64>]>>(rows: &[R]) -> Option<Vec<Option<f64>>> {
    let whole: Vec<Vec<Option<f64>>> =
        complete(rows).into_iter().map(|row| row.into_iter().map(Some).collect()).collect();
    let mut found = distances(&whole)?.into_iter();
    let is_whole = |row: &R| row.as_ref().iter().all(|value| value.is_some_and(f64::is_finite));
    Some(rows.iter().map(|row| if is_whole(row) { found.next() } else { None }).collect())
}

/// The largest squared distance that n people allow: (n - 1)^2 / n.
pub fn largest_distance(n: usize) -> f64 {
    (n as f64 - 1.0).powi(2) / n as f64
}

/// The squared distance above which one in 1 / (1 - `probability`) lies by chi squared; `None` below 50 people, or where
/// nobody could reach it.
pub fn distance_limit(items: usize, n: usize, probability: f64) -> Option<f64> {
    let limit = chi_squared_quantile(probability, items as f64)?;
    (n >= LEAST_FOR_DISTANCE && n > items && limit < largest_distance(n)).then_some(limit)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_gap_breaks_a_run() {
        let answers = [Some(3.0), Some(3.0), None, None, Some(3.0), Some(4.0)];
        assert_eq!((longstring(&answers), average_string(&answers)), (2, Some(1.2)));
        assert_eq!((longstring(&[]), average_string(&[])), (0, None));
        assert_eq!((variability(&[Some(4.0); 9]), variability(&[Some(4.0)])), (Some(0.0), None));
        assert_eq!(modal_share(&answers), Some(0.75));
    }

    #[test]
    fn consistent_people_are_consistent() {
        let scale = [1.0, 1.0, 4.0, 4.0, 2.0, 2.0].map(Some);
        assert!((even_odd(&scale, &[2, 2, 2]).unwrap() - 1.0).abs() < 1e-12);
        assert_eq!(even_odd(&[Some(3.0); 6], &[2, 2, 2]), None);
        assert_eq!(even_odd(&scale, &[9]), None);
    }

    #[test]
    fn few_people_cannot_be_far() {
        assert_eq!(distance_limit(10, 49, 0.99), None);
        assert!(distance_limit(10, 50, 0.99).is_some());
        assert!(chi_squared_quantile(0.99, 21.0).unwrap() > largest_distance(40));
        assert!(chi_squared_quantile(0.99, 21.0).unwrap() < largest_distance(41));
    }
}
