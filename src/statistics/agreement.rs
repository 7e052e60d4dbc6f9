//! How far raters agree: r*wg against answering at random, and the average deviation.
//!
//! L. R. James, R. G. Demaree and G. Wolf, *J. Appl. Psychol.* 69 (1984) 85-98; M. K. Lindell, C. J. Brandt and D. J. Whitney,
//! *Appl. Psychol. Meas.* 23 (1999) 127-135; M. J. Burke, L. M. Finkelstein and M. S. Dusig, *Organ. Res. Methods* 2 (1999)
//! 49-68; R. D. Brown and N. M. A. Hauenstein, *Organ. Res. Methods* 8 (2005) 165-184. What the report shows is [`r_wg`] and
//! [`average_deviation`], which keep quiet below five raters; the others are the bare formulas.

use super::mean::Moments;
use super::reliability::median;

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
    r_wg_unfloored(moments, variance_at_random(codes))
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

/// Variance of answers drawn evenly from A codes that lie one apart: (A^2 - 1) / 12.
pub fn variance_at_random(codes: usize) -> f64 {
    ((codes * codes) as f64 - 1.0) / 12.0
}

/// 1 - s^2 / variance at random, not cut off at 0, for any number of raters from two. `None` for fewer.
pub fn r_wg_unfloored(moments: Moments, at_random: f64) -> Option<f64> {
    (moments.n >= 2 && at_random > 0.0).then(|| 1.0 - moments.variance / at_random)
}

/// The same cut off at 0, as James, Demaree and Wolf have it. Averages of it are biased upwards.
pub fn r_wg_floored(moments: Moments, at_random: f64) -> Option<f64> {
    r_wg_unfloored(moments, at_random).map(|value| value.max(0.0))
}

/// r_wg(J) of J items: J (1 - m) / (J (1 - m) + m), m being the mean variance of the items by that at random; 0 when m is
/// above 1. Rises with the number of items whatever raters do. `None` without items or below two raters.
pub fn r_wg_j(items: &[Moments], at_random: f64) -> Option<f64> {
    let agreed = r_wg_j_unfloored(items, at_random)?.max(0.0);
    let items = items.len() as f64;
    Some(items * agreed / (items * agreed + 1.0 - agreed))
}

/// r*wg(j) of Lindell, Brandt and Whitney: 1 - mean variance / variance at random. Does not rise with the number of items.
pub fn r_wg_j_unfloored(items: &[Moments], at_random: f64) -> Option<f64> {
    if items.is_empty() || items.iter().any(|item| item.n < 2) || at_random <= 0.0 {
        return None;
    }
    Some(1.0 - items.iter().map(|item| item.variance).sum::<f64>() / items.len() as f64 / at_random)
}

/// AD_M: mean distance of values from their mean, in their unit. `None` without values.
pub fn deviation_from_mean(values: &[f64]) -> Option<f64> {
    deviation_from(values, Moments::of(values.iter().copied()).mean)
}

/// AD_Md: mean distance of values from their median. `None` without values.
pub fn deviation_from_median(values: &[f64]) -> Option<f64> {
    deviation_from(values, median(values.to_vec())?)
}

fn deviation_from(values: &[f64], centre: f64) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().map(|value| (value - centre).abs()).sum::<f64>() / values.len() as f64)
}

/// a_wg of one item on a scale from `least` to `most`: 1 - 2 s^2 / (((most + least) M - M^2 - most least) n / (n - 1)), the
/// variance by the largest possible at this mean M.
///
/// 1 when all say the same. `None` below two raters, and when the mean is so near an end of the scale that the formula does not hold: outside
/// ((n - 1) least + most) / n and ((n - 1) most + least) / n.
pub fn a_wg(moments: Moments, (least, most): (f64, f64)) -> Option<f64> {
    let (n, mean) = (moments.n as f64, moments.mean);
    if moments.n >= 2 && moments.variance == 0.0 {
        return Some(1.0);
    }
    let band = ((n - 1.0) * least + most) / n..=((n - 1.0) * most + least) / n;
    let largest = ((most + least) * mean - mean * mean - most * least) * n / (n - 1.0);
    (moments.n >= 2 && band.contains(&mean) && largest > 0.0).then(|| 1.0 - 2.0 * moments.variance / largest)
}

/// Mean a_wg of the items that have one.
pub fn a_wg_j(items: &[Moments], bounds: (f64, f64)) -> Option<f64> {
    let found: Vec<f64> = items.iter().filter_map(|item| a_wg(*item, bounds)).collect();
    (!found.is_empty()).then(|| found.iter().sum::<f64>() / found.len() as f64)
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
