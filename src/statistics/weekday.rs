//! The pattern of the week, taken out of a daily figure: Mondays are busy by themselves and no signal.

/// A daily figure without its weekday pattern.
#[derive(Debug, Clone, PartialEq)]
pub struct Adjusted {
    /// The values less what their weekday usually adds to or takes from the mean.
    pub values: Vec<f64>,
    /// Share of the standard deviation that is left: means by weekday follow the noise as well, and with k weeks they take
    /// 1/k of its variance away, so that sqrt(1 - 1/k) remains.
    pub spread: f64,
}

/// Takes the mean of each weekday out. `weekdays` are 0-6 (or any numbers below 7), one a value; `None` when a weekday
/// that occurs does so fewer than `least` times, or when there is only one weekday (a weekly figure has no such pattern).
pub fn without_weekdays(values: &[f64], weekdays: &[usize], least: usize) -> Option<Adjusted> {
    let mut sums = [(0.0, 0usize); 7];
    for (value, weekday) in values.iter().zip(weekdays) {
        let sum = sums.get_mut(*weekday)?;
        *sum = (sum.0 + value, sum.1 + 1);
    }
    let kinds = sums.iter().filter(|(_, n)| *n > 0).count();
    let enough = sums.iter().all(|(_, n)| *n == 0 || *n >= least.max(2));
    if values.len() != weekdays.len() || kinds < 2 || !enough {
        return None;
    }
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let usual = |weekday: usize| sums.get(weekday).map_or(mean, |(sum, n)| sum / *n as f64);
    let adjusted = values.iter().zip(weekdays).map(|(value, weekday)| value - usual(*weekday) + mean);
    Some(Adjusted { values: adjusted.collect(), spread: (1.0 - kinds as f64 / n).sqrt() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn busy_mondays_are_no_pattern_any_more() {
        let weekdays: Vec<usize> = (0..28).map(|day| day % 7).collect();
        let values: Vec<f64> = weekdays.iter().map(|day| if *day == 0 { 170.0 } else { 100.0 }).collect();
        let adjusted = without_weekdays(&values, &weekdays, 4).unwrap();
        assert!(adjusted.values.iter().all(|value| (value - 110.0).abs() < 1e-9));
        assert!((adjusted.spread - 0.75_f64.sqrt()).abs() < 1e-12);
    }

    #[test]
    fn less_than_four_weeks_or_one_weekday_only_are_left_alone() {
        let weekdays: Vec<usize> = (0..27).map(|day| day % 7).collect();
        assert_eq!(without_weekdays(&[1.0; 27], &weekdays, 4), None);
        assert_eq!(without_weekdays(&[1.0; 26], &[0; 26], 4), None);
        assert_eq!(without_weekdays(&[1.0], &[9], 1), None);
    }
}
