//! Many statements at once: Benjamini and Hochberg's adjusted p.

/// Adjusted p by the false-discovery rate, in the order given. `None` (nothing was tested) stays so and is not counted.
///
/// A statement holds at rate q when its adjusted p is at most q.
pub fn benjamini_hochberg(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let mut tested: Vec<(usize, f64)> =
        p.iter().enumerate().filter_map(|(index, p)| p.filter(|p| !p.is_nan()).map(|p| (index, p))).collect();
    tested.sort_by(|a, b| b.1.total_cmp(&a.1));
    let count = tested.len();
    let mut adjusted = vec![None; p.len()];
    let mut least: f64 = 1.0;
    for (place, (index, p)) in tested.into_iter().enumerate() {
        let rank = count - place;
        least = least.min(p * count as f64 / rank as f64);
        adjusted[index] = Some(least);
    }
    adjusted
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
    }
}
