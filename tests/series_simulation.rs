//! How often the XmR chart is wrong, simulated with a fixed seed: false signals of a process that did not change, and
//! real shifts that it sees. The counts are exact, so that a change of the rules shows. `cargo bench --bench series` prints
//! more of them.

#![allow(clippy::unwrap_used)]

use diagnoza::statistics::series::{chart, chart_of_adjusted};
use diagnoza::statistics::weekday::without_weekdays;

/// Half a year of weeks.
const WEEKS: usize = 26;
/// The periods that `series-signal` speaks of.
const RECENT: usize = 8;
const SERIES: u64 = 1_000;

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): small, well mixed, the same on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Evenly from 0 to 1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Standard normal, by Marsaglia's polar method.
    fn normal(&mut self) -> f64 {
        loop {
            let (x, y) = (2.0 * self.share() - 1.0, 2.0 * self.share() - 1.0);
            let square = x * x + y * y;
            if square > 0.0 && square < 1.0 {
                return x * (-2.0 * square.ln() / square).sqrt();
            }
        }
    }
}

/// How many of 1,000 series of 26 weeks have a signal in the last so many weeks, when the level of the last `shifted`
/// weeks lies `shift` standard deviations higher.
fn with_signals(recent: usize, shifted: usize, shift: f64) -> usize {
    let mut random = Random(20_260_901);
    let mut series = || -> Vec<f64> {
        (0..WEEKS).map(|week| random.normal() + if week >= WEEKS - shifted { shift } else { 0.0 }).collect()
    };
    (0..SERIES).filter(|_| chart(&series(), RECENT).is_some_and(|chart| chart.signal_in_last(recent))).count()
}

/// Of 1,000 departments where nothing changed, at most 50 may be told of a signal anywhere in the half-year.
#[test]
fn false_signals_of_a_process_that_did_not_change() {
    let (anywhere, lately) = (with_signals(WEEKS, 0, 0.0), with_signals(RECENT, 0, 0.0));
    assert!(anywhere <= 50, "{anywhere}");
    assert_eq!((anywhere, lately), (43, 16));
}

/// The three rules alone would mark a point in one such chart of eight: a mark is not yet a signal.
#[test]
fn marks_are_more_frequent_than_signals() {
    let mut random = Random(20_260_901);
    let mut series = || -> Vec<f64> { (0..WEEKS).map(|_| random.normal()).collect() };
    let marked = |values: &[f64]| chart(values, RECENT).is_some_and(|chart| chart.marks.iter().any(Option::is_some));
    assert_eq!((0..SERIES).filter(|_| marked(&series())).count(), 119);
}

/// A level that rose by two standard deviations for the last 8 weeks has to be seen in 800 of 1,000.
#[test]
fn real_shifts_are_seen() {
    let seen: Vec<usize> = [1.0, 2.0, 3.0].map(|shift| with_signals(RECENT, RECENT, shift)).to_vec();
    assert!(seen[1] >= 800, "{seen:?}");
    assert_eq!(seen, [194, 803, 995]);
}

/// One last week that lies 1 or 2 standard deviations off has to be called noise in 900 of 1,000; far enough out it is a
/// signal after all.
#[test]
fn one_bad_last_week() {
    let seen: Vec<usize> = [1.0, 2.0, 6.0].map(|shift| with_signals(RECENT, 1, shift)).to_vec();
    assert!(seen[0] <= 100 && seen[1] <= 100, "{seen:?}");
    assert_eq!(seen, [19, 69, 923]);
}

/// Daily figures of 12 weeks whose Mondays are busy: with the pattern left in nearly every chart is wrong in its limits,
/// with the pattern taken out not more than 50 of 1,000 have a signal.
#[test]
fn busy_mondays_are_no_signal() {
    let mut random = Random(20_260_901);
    let weekdays: Vec<usize> = (0..84).map(|day| day % 7).collect();
    let mut series = || -> Vec<f64> {
        weekdays.iter().map(|weekday| random.normal() + if *weekday == 0 { 6.0 } else { 0.0 }).collect()
    };
    let signal = |values: &[f64]| {
        let adjusted = without_weekdays(values, &weekdays, 4).unwrap();
        chart_of_adjusted(&adjusted.values, adjusted.spread, RECENT).unwrap().signals.contains(&true)
    };
    let found = (0..SERIES).filter(|_| signal(&series())).count();
    assert!(found <= 50, "{found}");
    assert_eq!(found, 30);
}
