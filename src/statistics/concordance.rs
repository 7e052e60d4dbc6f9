//! How far several raters rank the same things alike: Kendall's W with ties.

use super::rank::ranks;

/// Kendall's coefficient of concordance, corrected for ties (Kendall and Gibbons 1990): 12 S / (m2 (n3 - n) - m sum T), S
/// the squared deviations of the rank sums of n things over m raters, T of each rater the sum of t3 - t over ties.
///
/// `ratings` holds one row a rater with one number a thing. 0 = as at random, 1 = all rank alike. `None` below two raters
/// or three things, for rows of uneven length, and when every rater gives everything the same number.
pub fn kendalls_w(ratings: &[Vec<f64>]) -> Option<f64> {
    let (raters, things) = (ratings.len(), ratings.first()?.len());
    if raters < 2 || things < 3 || ratings.iter().any(|row| row.len() != things) {
        return None;
    }
    let (m, n) = (raters as f64, things as f64);
    let mut sums = vec![0.0; things];
    let mut ties = 0.0;
    for row in ratings {
        for (sum, rank) in sums.iter_mut().zip(ranks(row)) {
            *sum += rank;
        }
        ties += tied(row);
    }
    let middle = m * (n + 1.0) / 2.0;
    let squares: f64 = sums.iter().map(|sum| (sum - middle).powi(2)).sum();
    let most = m * m * (n * n * n - n) - m * ties;
    (most > 0.0).then(|| (12.0 * squares / most).clamp(0.0, 1.0))
}

/// Sum of t3 - t over the values that occur t times.
fn tied(row: &[f64]) -> f64 {
    let mut sorted = row.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.chunk_by(|a, b| a == b).map(|same| (same.len() as f64).powi(3) - same.len() as f64).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_alike_with_and_without_ties() {
        assert_eq!(kendalls_w(&[vec![1.0, 2.0, 3.0], vec![2.0, 3.0, 5.0]]), Some(1.0));
        assert_eq!(kendalls_w(&[vec![1.0, 2.0, 2.0, 5.0], vec![1.0, 4.0, 4.0, 5.0]]), Some(1.0));
        assert_eq!(kendalls_w(&[vec![1.0, 2.0, 3.0], vec![3.0, 2.0, 1.0]]), Some(0.0));
    }

    #[test]
    fn by_hand() {
        // Rank sums 4, 5, 9: S = 14; 12 x 14 / (9 x 24) = 7 / 9.
        let ratings = [vec![1.0, 2.0, 3.0], vec![1.0, 2.0, 3.0], vec![2.0, 1.0, 3.0]];
        assert!(kendalls_w(&ratings).is_some_and(|w| (w - 7.0 / 9.0).abs() < 1e-12));
        // Ranks 1.5, 1.5, 3 and 1, 2, 3: sums 2.5, 3.5, 6, S = 6.5; 12 x 6.5 / (4 x 24 - 2 x 6) = 78 / 84.
        let ratings = [vec![4.0, 4.0, 5.0], vec![1.0, 2.0, 3.0]];
        assert!(kendalls_w(&ratings).is_some_and(|w| (w - 78.0 / 84.0).abs() < 1e-12));
    }

    #[test]
    fn nothing_to_rank() {
        assert_eq!(kendalls_w(&[]), None);
        assert_eq!(kendalls_w(&[vec![1.0, 2.0, 3.0]]), None);
        assert_eq!(kendalls_w(&[vec![2.0; 3], vec![2.0; 3]]), None);
        assert_eq!(kendalls_w(&[vec![1.0, 2.0, 3.0], vec![1.0, 2.0]]), None);
    }
}
