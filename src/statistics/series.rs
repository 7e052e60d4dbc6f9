//! A figure over time as an XmR process-behaviour chart: what is a signal, and what is only noise.
//!
//! Limits follow D. J. Wheeler, *Understanding Variation: The Key to Managing Chaos* (2nd ed., SPC Press 2000): natural
//! process limits at mean ± 2.66 mean moving range (2.66 = 3 / 1.128, where 1.128 = d2 for ranges of two). His three
//! detection rules mark points: one outside the limits, eight in a row on one side of the centre, three of four in a row
//! nearer a limit than the centre.
//!
//! A mark is a reason to look, not a verdict. Over half a year of weeks that did not change at all, one chart in eight
//! bears a mark somewhere. So a point is called a *signal* only when the mean of a window of one, four or eight points
//! (the lengths of the three rules) lies farther from the centre than chance puts any window of the whole chart in 96 of
//! 100 processes that do not change ([`super::windows`]). How often that is right is simulated in
//! `tests/series_simulation.rs` and `benches/series.rs`.

use super::windows;

/// Limits lie this many mean moving ranges from the centre.
const LIMIT_FACTOR: f64 = 2.66;

/// Mean range of two normal values in standard deviations (d2): turns a mean moving range into a standard deviation.
const D2: f64 = 1.128;

/// So many points in a row on one side of the centre are a mark.
const RUN: usize = 8;

/// So many of [`NEAR_OF`] points in a row, on the same side and nearer a limit than the centre, are a mark.
const NEAR: usize = 3;
const NEAR_OF: usize = 4;

/// Which of the three detection rules a point meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It lies outside the limits.
    Outside,
    /// It is part of a run of eight on one side of the centre.
    Run,
    /// It is one of three of four that lie nearer a limit than the centre.
    Near,
}

/// An XmR chart of individual values.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Mean of all points.
    pub centre: f64,
    /// Lower and upper natural process limit. Not clipped at zero: the reader of a share knows its bounds.
    pub limits: (f64, f64),
    /// Mean absolute difference of neighbouring points.
    pub moving_range: f64,
    /// The first of the three rules that each point meets.
    pub marks: Vec<Option<Mark>>,
    /// Whether each point is a signal: part of a window that lies farther out than chance over the whole chart explains.
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
    chart_of_adjusted(values, 1.0, least)
}

/// The XmR chart of values from which a pattern was removed, which took some of their spread along: `spread` is the share
/// of the standard deviation that is left (see [`super::weekday`]); moving ranges are divided by it.
pub fn chart_of_adjusted(values: &[f64], spread: f64, least: usize) -> Option<Chart> {
    if values.len() < least.max(2) || spread.is_nan() || spread <= 0.0 {
        return None;
    }
    let ranges = values.windows(2).map(|pair| match pair {
        [before, after] => (after - before).abs(),
        _ => 0.0,
    });
    let moving_range = mean(ranges)? / spread;
    // The mean of equal values may differ from them in the last bit, which would put all of them outside the limits.
    let centre = if moving_range == 0.0 { *values.first()? } else { mean(values.iter().copied())? };
    let reach = LIMIT_FACTOR * moving_range;
    // What differs by less is equal but for rounding.
    let rounding = 1e-9 * moving_range;
    let distances: Vec<f64> = values.iter().map(|value| value - centre).collect();
    let marks = marks(&distances, reach, rounding);
    let signals = windows::signals(&distances, moving_range / D2);
    Some(Chart { centre, limits: (centre - reach, centre + reach), moving_range, marks, signals })
}

/// The first rule that each point meets, from its distance to the centre.
fn marks(distances: &[f64], reach: f64, rounding: f64) -> Vec<Option<Mark>> {
    let mut marks: Vec<Option<Mark>> =
        distances.iter().map(|distance| (distance.abs() > reach + rounding).then_some(Mark::Outside)).collect();
    mark_runs(distances, rounding, &mut marks);
    mark_near(distances, reach / 2.0 + rounding, &mut marks);
    marks
}

/// Marks every point of each run of at least [`RUN`] points on one side of the centre. A point on the centre ends a run.
fn mark_runs(distances: &[f64], rounding: f64, marks: &mut [Option<Mark>]) {
    let side = |distance: f64| if distance.abs() <= rounding { 0 } else { distance.signum() as i8 };
    let mut from = 0;
    for run in distances.chunk_by(|a, b| side(*a) == side(*b)) {
        let one_sided = run.first().is_some_and(|&distance| side(distance) != 0);
        if one_sided && run.len() >= RUN {
            for mark in marks.iter_mut().skip(from).take(run.len()) {
                mark.get_or_insert(Mark::Run);
            }
        }
        from += run.len();
    }
}

/// Marks the points beyond half the way to a limit in every window of four that holds three of them on one side.
fn mark_near(distances: &[f64], half_way: f64, marks: &mut [Option<Mark>]) {
    for side in [1.0, -1.0] {
        let near: Vec<bool> = distances.iter().map(|distance| distance * side > half_way).collect();
        for (from, window) in near.windows(NEAR_OF).enumerate() {
            if window.iter().filter(|near| **near).count() < NEAR {
                continue;
            }
            for (mark, near) in marks.iter_mut().skip(from).zip(window) {
                if *near {
                    mark.get_or_insert(Mark::Near);
                }
            }
        }
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
        assert_eq!((&chart.signals, &chart.marks), (&vec![false; 10], &vec![None; 10]));
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
        assert_eq!((&chart.signals, &chart.marks), (&vec![false; 12], &vec![None; 12]));
        assert!(!chart.signal_in_last(8));
    }

    #[test]
    fn eight_on_one_side_are_marked_and_seven_are_not() {
        let eight = [12.0, 14.0, 12.0, 14.0, 12.0, 14.0, 12.0, 14.0, 8.0, 6.0, 8.0, 6.0, 8.0, 6.0, 8.0, 6.0];
        assert_eq!(chart(&eight, 8).unwrap().marks, vec![Some(Mark::Run); 16]);
        let seven = [11.0, 10.0, 11.0, 10.0, 11.0, 10.0, 11.0, 8.0, 9.0, 8.0, 9.0, 8.0, 9.0, 8.0, 9.5, 9.5];
        let marks = chart(&seven[..14], 8).unwrap().marks;
        assert!(!marks.contains(&Some(Mark::Run)), "{marks:?}");
    }

    /// Centre 10 and limits 10 ± 5.32 (moving ranges of 2 in the mean): beyond 12.66 a point is nearer the limit.
    #[test]
    fn three_of_four_near_a_limit_are_marked_and_two_are_not() {
        let marked = |distances: &[f64]| -> Vec<usize> {
            let marks = marks(distances, 5.32, 0.0);
            marks.iter().enumerate().filter_map(|(at, mark)| mark.map(|_| at)).collect()
        };
        assert_eq!(marked(&[0.0, 3.0, -1.0, 3.0, 2.7, 0.0, -3.0, 3.0]), [1, 3, 4]);
        assert!(marked(&[0.0, 3.0, -1.0, 2.6, 2.7, 0.0, -3.0, -3.0, 0.0, 0.0, -3.0]).is_empty());
    }

    #[test]
    fn adjusted_values_have_their_spread_back() {
        let values = [39.0, 42.0, 37.0, 41.0, 38.0, 39.0, 41.0, 45.0, 39.0, 37.0];
        let (plain, adjusted) = (chart(&values, 8).unwrap(), chart_of_adjusted(&values, 0.8, 8).unwrap());
        assert!((plain.sigma() / adjusted.sigma() - 0.8).abs() < 1e-12);
        assert_eq!(chart_of_adjusted(&values, 0.0, 8), None);
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
