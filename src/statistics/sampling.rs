//! Work sampling: when to look, and how precise a share of time will be.

use super::distribution::t_quantile;

/// One moment in each of `rounds` equal parts of a day of `minutes`, as whole minutes after its beginning, in order.
///
/// Stratified: no part of the day is missed by chance, and nobody can foresee the moment within a part. `draw` gives a
/// number from 0 to below its argument. `None` when there are more rounds than minutes, or none.
pub fn stratified(minutes: u32, rounds: u32, mut draw: impl FnMut(u32) -> u32) -> Option<Vec<u32>> {
    if rounds == 0 || rounds > minutes {
        return None;
    }
    let edge = |part: u32| (u64::from(part) * u64::from(minutes)).div_ceil(u64::from(rounds)) as u32;
    Some((0..rounds).map(|part| edge(part) + draw(edge(part + 1) - edge(part))).collect())
}

/// By how much `rounds` moments of one day, correlated among one another, inflate the variance of a share (Kish 1965):
/// 1 + (rounds - 1) x correlation.
pub fn design_effect(rounds: u32, correlation: f64) -> f64 {
    1.0 + f64::from(rounds.saturating_sub(1)) * correlation
}

/// Half the width of the interval to be expected for a share of time, from `person_days` days of `rounds` moments each:
/// t(days - 1) sqrt(share (1 - share) x design effect / moments). `None` below two days.
pub fn half_width(share: f64, person_days: u32, rounds: u32, correlation: f64, confidence: f64) -> Option<f64> {
    let moments = f64::from(person_days) * f64::from(rounds);
    let t = t_quantile((1.0 + confidence) / 2.0, f64::from(person_days) - 1.0)?;
    let variance = share * (1.0 - share) * design_effect(rounds, correlation) / moments;
    Some(t * variance.sqrt()).filter(|half| half.is_finite())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_part_of_the_day_has_one_moment() {
        let first = stratified(480, 12, |_| 0).unwrap();
        assert_eq!(first, (0..12).map(|part| part * 40).collect::<Vec<_>>());
        let last = stratified(480, 12, |below| below - 1).unwrap();
        assert_eq!(last, (1..=12).map(|part| part * 40 - 1).collect::<Vec<_>>());
        // Parts of uneven length share the minutes without one in two parts.
        let (first, last) = (stratified(7, 3, |_| 0).unwrap(), stratified(7, 3, |below| below - 1).unwrap());
        assert_eq!((first, last), (vec![0, 3, 5], vec![2, 4, 6]));
        assert_eq!(stratified(5, 6, |_| 0), None);
        assert_eq!(stratified(5, 0, |_| 0), None);
    }

    #[test]
    fn alike_moments_tell_less() {
        assert_eq!(design_effect(12, 0.05), 1.55);
        // t(4) = 2.131846786326649 at 90 %; variance 0.25 x 1.55 / 60.
        let half = half_width(0.5, 5, 12, 0.05, 0.9).unwrap();
        assert!((half - 2.131846786326649 * (0.25_f64 * 1.55 / 60.0).sqrt()).abs() < 1e-12, "{half}");
        assert_eq!(half_width(0.5, 1, 12, 0.05, 0.9), None);
        assert!(half_width(0.5, 10, 6, 0.05, 0.9) < half_width(0.5, 5, 12, 0.05, 0.9));
    }
}
