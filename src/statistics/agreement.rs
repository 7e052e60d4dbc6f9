//! How far raters agree: r*wg against answering at random, and the average deviation.

use super::mean::Moments;

/// Fewest raters for which agreement says anything: of three who answer at random, every fourth trio "agrees".
pub const LEAST_RATERS: u64 = 5;

/// r*wg of one item: 1 - s^2 / ((A^2 - 1) / 12), against answers drawn evenly from A codes that lie one apart.
///
/// Not cut off at 0 (James and others do): half of what chance does would be hidden and averages biased upwards.
/// `None` below five raters or for fewer than two codes. 1 = everyone says the same; 0 = as at random; below = camps.
pub fn r_wg(moments: Moments, codes: usize) -> Option<f64> {
    if moments.n < LEAST_RATERS || codes < 2 {
        return None;
    }
    let at_random = ((codes * codes - 1) as f64) / 12.0;
    Some(1.0 - moments.variance / at_random)
}

/// AD_M: mean distance of the answers from their mean, in codes; raters agree below A / 6. `None` below five raters.
pub fn average_deviation(counts: &[(f64, u64)]) -> Option<f64> {
    let moments = Moments::of_counts(counts.iter().copied());
    if moments.n < LEAST_RATERS {
        return None;
    }
    let distance: f64 = counts.iter().map(|(code, times)| (code - moments.mean).abs() * *times as f64).sum();
    Some(distance / moments.n as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_voice_and_two_camps() {
        assert_eq!(r_wg(Moments::of([4.0; 6]), 5), Some(1.0));
        // Three say 1, three say 5: s^2 = 4.8, at random 2.
        let camps = r_wg(Moments::of([1.0, 1.0, 1.0, 5.0, 5.0, 5.0]), 5).unwrap_or_default();
        assert!((camps + 1.4).abs() < 1e-12, "{camps}");
        assert_eq!(average_deviation(&[(1.0, 3), (5.0, 3)]), Some(2.0));
    }

    #[test]
    fn four_raters_are_too_few() {
        assert_eq!(r_wg(Moments::of([4.0; 4]), 5), None);
        assert_eq!(average_deviation(&[(4.0, 4)]), None);
    }
}
