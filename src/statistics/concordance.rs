//! How far several raters rank the same things alike: Kendall's W with ties.

use super::kendall::concordance;

/// Kendall's coefficient of concordance, corrected for ties (Kendall and Gibbons 1990): 12 S / (m2 (n3 - n) - m sum T), S
/// the squared deviations of the rank sums of n things over m raters, T of each rater the sum of t3 - t over ties.
///
/// `ratings` holds one row a rater with one number a thing. 0 = as at random, 1 = all rank alike. `None` below two raters
/// or three things, for rows of uneven length, and when every rater gives everything the same number.
pub fn kendalls_w(ratings: &[Vec<f64>]) -> Option<f64> {
    let things = ratings.first()?.len();
    if things < 3 || ratings.iter().any(|row| row.len() != things) {
        return None;
    }
    let by_thing: Vec<Vec<f64>> = (0..things).map(|thing| ratings.iter().map(|row| row[thing]).collect()).collect();
    concordance(&by_thing).map(|found| found.w.clamp(0.0, 1.0))
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
