//! How often the XmR chart is wrong, simulated with a fixed seed: false signals of a process that did not change, and
//! real shifts that it sees. The counts are exact, so that a change of the rules shows.

use diagnoza::statistics::series::chart;

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

/// Of 1,000 departments where nothing changed, 35 are told of a signal in the last 8 weeks. A signal anywhere in the
/// half-year would be claimed for 88: one reason why `series-signal` speaks of the last 8 periods only.
#[test]
fn false_signals_of_a_process_that_did_not_change() {
    assert_eq!(with_signals(RECENT, 0, 0.0), 35);
    assert_eq!(with_signals(WEEKS, 0, 0.0), 88);
}

/// A level that rose by 1, 2 or 3 standard deviations for the last 8 weeks is seen in 193, 646 and
/// 934 of 1,000.
#[test]
fn real_shifts_are_seen() {
    let seen: Vec<usize> = [1.0, 2.0, 3.0].map(|shift| with_signals(RECENT, RECENT, shift)).to_vec();
    assert_eq!(seen, [193, 646, 934]);
}

/// One last week that lies 1, 2 or 4 standard deviations off is called a signal in 25, 132 and 665 of 1,000: a bad
/// week is noise until it is far out.
#[test]
fn one_bad_last_week() {
    let seen: Vec<usize> = [1.0, 2.0, 4.0].map(|shift| with_signals(1, 1, shift)).to_vec();
    assert_eq!(seen, [25, 132, 665]);
}
