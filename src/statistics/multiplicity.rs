//! Many statements at once: adjusted p by Benjamini and Hochberg, and by the stricter ways.
//!
//! Y. Benjamini and Y. Hochberg, *J. R. Statist. Soc. B* 57 (1995) 289-300; Y. Benjamini and D. Yekutieli, *Ann. Statist.* 29
//! (2001) 1165-1188; S. Holm, *Scand. J. Statist.* 6 (1979) 65-70; Y. Hochberg, *Biometrika* 75 (1988) 800-802.

/// Adjusted p by the false-discovery rate, in the order given. `None` (nothing was tested) stays so and is not counted.
///
/// A statement holds at rate q when its adjusted p is at most q.
pub fn benjamini_hochberg(p: &[Option<f64>]) -> Vec<Option<f64>> {
    step_up(p, |rank, count| count / rank)
}

/// The same under any dependence: times 1 + 1/2 + ... + 1/m.
pub fn benjamini_yekutieli(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let tested = p.iter().flatten().filter(|p| !p.is_nan()).count();
    let harmonic: f64 = (1..=tested).map(|rank| 1.0 / rank as f64).sum();
    step_up(p, |rank, count| harmonic * count / rank)
}

/// Chance of any false statement, for independent tests (Hochberg).
pub fn hochberg(p: &[Option<f64>]) -> Vec<Option<f64>> {
    step_up(p, |rank, count| count - rank + 1.0)
}

/// Chance of any false statement, under any dependence (Holm).
pub fn holm(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let tested = ascending(p);
    let count = tested.len();
    let mut adjusted = vec![None; p.len()];
    let mut most: f64 = 0.0;
    for (place, (index, p)) in tested.into_iter().enumerate() {
        most = most.max(p * (count - place) as f64);
        adjusted[index] = Some(most.min(1.0));
    }
    adjusted
}

/// Every p times their number (Bonferroni).
pub fn bonferroni(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let count = ascending(p).len() as f64;
    p.iter().map(|p| p.filter(|p| !p.is_nan()).map(|p| (p * count).min(1.0))).collect()
}

/// From the largest p down: the least so far of p times a factor of its rank (1 = smallest) and the number of tests.
fn step_up(p: &[Option<f64>], factor: impl Fn(f64, f64) -> f64) -> Vec<Option<f64>> {
    let tested = ascending(p);
    let count = tested.len();
    let mut adjusted = vec![None; p.len()];
    let mut least: f64 = 1.0;
    for (place, (index, p)) in tested.into_iter().enumerate().rev() {
        least = least.min(p * factor((place + 1) as f64, count as f64));
        adjusted[index] = Some(least);
    }
    adjusted
}

/// What was tested, smallest p first, with its place.
fn ascending(p: &[Option<f64>]) -> Vec<(usize, f64)> {
    let mut tested: Vec<(usize, f64)> =
        p.iter().enumerate().filter_map(|(index, p)| p.filter(|p| !p.is_nan()).map(|p| (index, p))).collect();
    tested.sort_by(|a, b| a.1.total_cmp(&b.1));
    tested
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_kept_and_the_untested_are_not_counted() {
        let adjusted = benjamini_hochberg(&[Some(0.04), None, Some(0.01)]);
        assert_eq!(adjusted, vec![Some(0.04), None, Some(0.02)]);
    }

    #[test]
    fn nothing_in_nothing_out() {
        assert_eq!(benjamini_hochberg(&[]), vec![]);
        assert_eq!(benjamini_hochberg(&[None, Some(f64::NAN)]), vec![None, None]);
        assert_eq!(holm(&[None, Some(f64::NAN)]), vec![None, None]);
        assert_eq!(bonferroni(&[Some(0.4), None, Some(0.6)]), vec![Some(0.8), None, Some(1.0)]);
    }
}
