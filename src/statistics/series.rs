//! A figure over time as an XmR process-behaviour chart: what is a signal, and what is only noise.
//!
//! Limits and rules follow D. J. Wheeler, *Understanding Variation: The Key to Managing Chaos* (2nd ed., SPC Press 2000):
//! natural process limits at mean ± 2.66 mean moving range (2.66 = 3 / 1.128, where 1.128 = d2 for ranges of two), and
//! a signal is a point outside the limits, or eight points in a row on one side of the centre (the fourth rule of the
//! Western Electric *Statistical Quality Control Handbook*, 1956).
//!
//! Of 1,000 simulated series of 26 points that did not change, 35 have a signal in the last 8 points; a level that rose by
//! two standard deviations for the last 8 points is seen in 646 (`tests/series_simulation.rs`).

/// Limits lie this many mean moving ranges from the centre.
const LIMIT_FACTOR: f64 = 2.66;

/// Mean range of two normal values in standard deviations (d2): turns a mean moving range into a standard deviation.
const D2: f64 = 1.128;

/// So many points in a row on one side of the centre are a signal.
const RUN: usize = 8;

/// An XmR chart of individual values.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Mean of all points.
    pub centre: f64,
    /// Lower and upper natural process limit. Not clipped at zero: the reader of a share knows its bounds.
    pub limits: (f64, f64),
    /// Mean absolute difference of neighbouring points.
    pub moving_range: f64,
    /// Whether each point is a signal: outside the limits, or part of a run on one side of the centre.
    pub signals: Vec<bool>,
}

impl Chart {
    /// Standard deviation of single points around the centre, by moving ranges: a shift of the level in the middle of
    /// the series hardly inflates it.
    pub fn sigma(&self) -> f64 {
        self.moving_range / D2
    }

    /// Standard error of the centre: sigma / sqrt(n).
    pub fn standard_error(&self) -> f64 {
        self.sigma() / (self.signals.len() as f64).sqrt()
    }

    /// Whether one of the last so many points is a signal.
    pub fn signal_in_last(&self, periods: usize) -> bool {
        self.signals.iter().rev().take(periods).any(|&signal| signal)
    }
}

/// The XmR chart of values in order of time; `None` with fewer than `least` points (or fewer than two).
pub fn chart(values: &[f64], least: usize) -> Option<Chart> {
    if values.len() < least.max(2) {
        return None;
    }
    let moving_range = mean(values.windows(2).map(|pair| match pair {
        [before, after] => (after - before).abs(),
        _ => 0.0,
    }))?;
    // The mean of equal values may differ from them in the last bit, which would put all of them outside the limits.
    let centre = if moving_range == 0.0 { *values.first()? } else { mean(values.iter().copied())? };
    let reach = LIMIT_FACTOR * moving_range;
    // What differs by less is equal but for rounding.
    let rounding = 1e-9 * moving_range;
    let mut signals: Vec<bool> = values.iter().map(|value| (value - centre).abs() > reach + rounding).collect();
    mark_runs(values, centre, rounding, &mut signals);
    Some(Chart { centre, limits: (centre - reach, centre + reach), moving_range, signals })
}

/// Marks every point of each run of at least [`RUN`] points on one side of the centre. A point on the centre ends a run.
fn mark_runs(values: &[f64], centre: f64, rounding: f64, signals: &mut [bool]) {
    let side = |value: f64| {
        if (value - centre).abs() <= rounding { 0 } else { (value - centre).signum() as i8 }
    };
    let mut from = 0;
    for run in values.chunk_by(|a, b| side(*a) == side(*b)) {
        let one_sided = run.first().is_some_and(|&value| side(value) != 0);
        if one_sided && run.len() >= RUN {
            signals.iter_mut().skip(from).take(run.len()).for_each(|signal| *signal = true);
        }
        from += run.len();
    }
}

/// Mean weighted by recency: a point `half_life` periods older counts half as much. What somebody would feel now who
/// remembers the last periods best. `None` without points or with a half-life that is not positive.
pub fn recency_weighted_mean(values: &[f64], half_life: f64) -> Option<f64> {
    if values.is_empty() || half_life.is_nan() || half_life <= 0.0 {
        return None;
    }
    let weight = |age: usize| (-(age as f64) / half_life).exp2();
    let (weighted, weights) =
        values.iter().rev().enumerate().fold((0.0, 0.0), |(weighted, weights), (age, value)| {
            (weighted + weight(age) * value, weights + weight(age))
        });
    Some(weighted / weights)
}

/// Plain mean; `None` of nothing.
fn mean(values: impl ExactSizeIterator<Item = f64>) -> Option<f64> {
    let n = values.len();
    (n > 0).then(|| values.sum::<f64>() / n as f64)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    /// Ten points by hand: sum 398, mean 39.8; moving ranges 3 5 4 3 1 2 4 6 2, sum 30, mean 10/3;
    /// limits 39.8 ± 2.66 x 10/3.
    #[test]
    fn hand_computed_chart() {
        let values = [39.0, 42.0, 37.0, 41.0, 38.0, 39.0, 41.0, 45.0, 39.0, 37.0];
        let chart = chart(&values, 8).unwrap();
        assert!((chart.centre - 39.8).abs() < 1e-12);
        assert!((chart.moving_range - 30.0 / 9.0).abs() < 1e-12);
        assert!((chart.limits.0 - (39.8 - 2.66 * 30.0 / 9.0)).abs() < 1e-12);
        assert!((chart.limits.1 - (39.8 + 2.66 * 30.0 / 9.0)).abs() < 1e-12);
        assert_eq!(chart.signals, vec![false; 10]);
        assert!((chart.sigma() - 30.0 / 9.0 / 1.128).abs() < 1e-12);
        assert!((chart.standard_error() - 30.0 / 9.0 / 1.128 / 10.0_f64.sqrt()).abs() < 1e-12);
    }

    #[test]
    fn seven_points_are_a_short_series() {
        assert_eq!(chart(&[1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0], 8), None);
        assert_eq!(chart(&[1.0], 0), None);
        assert_eq!(chart(&[], 0), None);
    }

    #[test]
    fn a_point_outside_the_limits_is_a_signal() {
        let values = [10.0, 14.0, 11.0, 15.0, 12.0, 14.0, 10.0, 13.0, 15.0, 10.0, 14.0, 12.0, 30.0];
        let chart = chart(&values, 8).unwrap();
        assert_eq!(chart.signals.iter().filter(|&&signal| signal).count(), 1);
        assert!(chart.signal_in_last(1));
    }

    /// The trap of the method: one bad last week in a series that swings as much by itself says nothing.
    #[test]
    fn a_single_bad_last_point_within_the_limits_is_noise() {
        let values = [12.0, 15.0, 11.0, 14.0, 12.0, 16.0, 13.0, 11.0, 15.0, 12.0, 14.0, 20.0];
        let chart = chart(&values, 8).unwrap();
        assert!(values[11] < chart.limits.1);
        assert_eq!(chart.signals, vec![false; 12]);
        assert!(!chart.signal_in_last(8));
    }

    #[test]
    fn eight_on_one_side_are_a_signal_and_seven_are_not() {
        let eight = [12.0, 14.0, 12.0, 14.0, 12.0, 14.0, 12.0, 14.0, 8.0, 6.0, 8.0, 6.0, 8.0, 6.0, 8.0, 6.0];
        assert_eq!(chart(&eight, 8).unwrap().signals, vec![true; 16]);
        let seven = [14.0, 12.0, 14.0, 12.0, 14.0, 12.0, 14.0, 6.0, 8.0, 6.0, 8.0, 6.0, 8.0, 6.0];
        assert_eq!(chart(&seven, 8).unwrap().signals, vec![false; 14]);
    }

    #[test]
    fn an_old_signal_does_not_speak_of_the_last_periods() {
        let mut values = vec![30.0];
        values.extend([10.0, 12.0, 11.0, 13.0].iter().cycle().take(24));
        let chart = chart(&values, 8).unwrap();
        assert!(chart.signals[0]);
        assert!(chart.signal_in_last(25));
        assert!(!chart.signal_in_last(3));
    }

    #[test]
    fn equal_values_are_no_signal_in_spite_of_rounding() {
        let chart = chart(&[0.1; 11], 8).unwrap();
        assert_eq!((chart.centre, chart.limits), (0.1, (0.1, 0.1)));
        assert_eq!(chart.signals, vec![false; 11]);
    }

    #[test]
    fn the_feeling_follows_the_last_points() {
        // Weights 1/4, 1/2, 1: (10/4 + 20/2 + 40) / 1.75 = 30.
        assert!((recency_weighted_mean(&[10.0, 20.0, 40.0], 1.0).unwrap() - 30.0).abs() < 1e-12);
        assert_eq!(recency_weighted_mean(&[7.0], 4.0), Some(7.0));
        assert_eq!(recency_weighted_mean(&[], 4.0), None);
        assert_eq!(recency_weighted_mean(&[7.0], 0.0), None);
    }
}
