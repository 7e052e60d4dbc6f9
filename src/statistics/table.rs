//! Answers of people (rows) to items (columns) with gaps: what is complete, and covariances of what there is.

use super::matrix::Matrix;
use super::mean::Moments;

/// The rows without a gap. Values that are not finite are gaps.
pub fn complete<R: AsRef<[Option<f64>]>>(rows: &[R]) -> Vec<Vec<f64>> {
    rows.iter().filter_map(|row| row.as_ref().iter().map(|value| value.filter(|v| v.is_finite())).collect()).collect()
}

/// Number of columns: that of the shortest row.
pub fn width<R: AsRef<[Option<f64>]>>(rows: &[R]) -> usize {
    rows.iter().map(|row| row.as_ref().len()).min().unwrap_or(0)
}

/// The values there are of one column.
pub fn column<R: AsRef<[Option<f64>]>>(rows: &[R], place: usize) -> Vec<f64> {
    rows.iter().filter_map(|row| row.as_ref().get(place).copied().flatten()).filter(|v| v.is_finite()).collect()
}

/// A negatively worded answer on a scale from `least` to `most`: least + most - value, by the declared bounds, never by
/// those that happen to occur. Twice is nothing.
pub fn reversed(value: f64, (least, most): (f64, f64)) -> f64 {
    least + most - value
}

/// Covariances (divisor n - 1), each over the rows that have both values; variances over all that have the one.
///
/// With nothing missing it is the ordinary covariance matrix. `None` when some pair of columns shares fewer than two rows.
pub fn pairwise_covariance<R: AsRef<[Option<f64>]>>(rows: &[R]) -> Option<Matrix> {
    let items = width(rows);
    let mut covariances = Matrix::of(items, |_, _| 0.0);
    for i in 0..items {
        for j in i..items {
            let pairs: Vec<(f64, f64)> = rows
                .iter()
                .filter_map(|row| Some((row.as_ref()[i]?, row.as_ref()[j]?)))
                .filter(|(a, b)| a.is_finite() && b.is_finite())
                .collect();
            let covariance = covariance(&pairs)?;
            (covariances[(i, j)], covariances[(j, i)]) = (covariance, covariance);
        }
    }
    (items > 0).then_some(covariances)
}

/// Correlations, each over the rows that have both values, the deviations over the same rows (R: `cor(use =
/// "pairwise")`); not the same as covariances made into correlations when values are missing. `None` as for covariances,
/// and when a column does not vary.
pub fn pairwise_correlation<R: AsRef<[Option<f64>]>>(rows: &[R]) -> Option<Matrix> {
    let items = width(rows);
    let mut correlations = Matrix::of(items, |_, _| 1.0);
    for i in 0..items {
        for j in i + 1..items {
            let both: Vec<[Option<f64>; 2]> = rows.iter().map(|row| [row.as_ref()[i], row.as_ref()[j]]).collect();
            let both: Vec<[Option<f64>; 2]> = complete(&both).into_iter().map(|v| [Some(v[0]), Some(v[1])]).collect();
            let correlation = pairwise_covariance(&both)?.correlations()?[(0, 1)];
            (correlations[(i, j)], correlations[(j, i)]) = (correlation, correlation);
        }
    }
    (items > 0).then_some(correlations)
}

/// Covariance of pairs, divisor n - 1. `None` below two.
pub fn covariance(pairs: &[(f64, f64)]) -> Option<f64> {
    if pairs.len() < 2 {
        return None;
    }
    let first = Moments::of(pairs.iter().map(|pair| pair.0)).mean;
    let second = Moments::of(pairs.iter().map(|pair| pair.1)).mean;
    Some(pairs.iter().map(|(a, b)| (a - first) * (b - second)).sum::<f64>() / (pairs.len() - 1) as f64)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn gaps_are_passed_over_pair_by_pair() {
        let rows = [[Some(1.0), Some(2.0)], [Some(2.0), Some(4.0)], [Some(6.0), None], [None, Some(9.0)]];
        let covariances = pairwise_covariance(&rows).unwrap();
        assert_eq!((covariances[(0, 1)], covariances[(0, 0)], covariances[(1, 1)]), (1.0, 7.0, 13.0));
        assert!((pairwise_correlation(&rows).unwrap()[(0, 1)] - 1.0).abs() < 1e-15);
        assert_eq!(complete(&rows).len(), 2);
        assert_eq!(pairwise_covariance(&rows[2..]), None);
    }
}
