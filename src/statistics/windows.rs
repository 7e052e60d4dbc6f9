//! Whether a window of a series lies farther from the centre than chance explains, looking at every window at once.
//!
//! Each rule of a process-behaviour chart is right most of the time; three rules at every point of a long chart are wrong
//! somewhere quite often. Here the mean of every window of one, four and eight points is measured in its own standard
//! deviations, sigma sqrt(1/w - 1/n), and the farthest of them all is compared with what the farthest of a process
//! without change reaches in 96 of 100 cases. Since sigma is itself estimated from moving ranges, those critical values
//! have no closed form: they are simulated (`cargo bench --bench series` makes the table anew).

/// Lengths of the windows: those of the three detection rules.
const LENGTHS: [usize; 3] = [1, 4, 8];

/// Points of a series, and the distance that its farthest window stays below in 96 of 100 normal processes without
/// change; 100,000 to 400,000 simulated series each.
const CRITICAL: [(usize, f64); 14] = [
    (8, 3.17),
    (10, 3.37),
    (12, 3.40),
    (16, 3.49),
    (20, 3.54),
    (26, 3.59),
    (39, 3.66),
    (52, 3.71),
    (78, 3.79),
    (104, 3.85),
    (182, 3.96),
    (364, 4.11),
    (728, 4.25),
    (1456, 4.40),
];

/// The critical distance for a series of so many points: between the tabled lengths by the logarithm of the length,
/// beyond the last one the last.
pub fn critical(points: usize) -> f64 {
    let log = |n: usize| (n as f64).ln();
    for pair in CRITICAL.windows(2) {
        if let [(shorter, from), (longer, to)] = *pair
            && points <= longer
        {
            let share = (log(points.max(shorter)) - log(shorter)) / (log(longer) - log(shorter));
            return from + (to - from) * share;
        }
    }
    CRITICAL.last().map_or(f64::INFINITY, |(_, distance)| *distance)
}

/// How far the farthest window of a series lies from its centre, in its own standard deviations; 0 without spread.
pub fn farthest(distances: &[f64], sigma: f64) -> f64 {
    windows(distances, sigma).fold(0.0, |most, window| most.max(window.distance.abs()))
}

/// Which points belong to windows beyond the critical distance. Of a window only the points on its own side count. In
/// windows of several points none weighs more than a point that is a signal by itself, so that a single week far out
/// does not make signals of its neighbours.
pub(super) fn signals(distances: &[f64], sigma: f64) -> Vec<bool> {
    let critical = critical(distances.len());
    let n = distances.len() as f64;
    let most = critical * deviation(1, n) * sigma;
    let clipped: Vec<f64> = distances.iter().map(|distance| distance.clamp(-most, most)).collect();
    let alone = windows(distances, sigma).filter(|window| window.length == 1);
    let together = windows(&clipped, sigma).filter(|window| window.length > 1);
    let mut signals = vec![false; distances.len()];
    for window in alone.chain(together).filter(|window| window.distance.abs() > critical) {
        for (signal, distance) in signals.iter_mut().zip(distances).skip(window.from).take(window.length) {
            *signal |= distance * window.distance > 0.0;
        }
    }
    signals
}

/// Some neighbouring points.
struct Window {
    from: usize,
    length: usize,
    /// Its mean in standard deviations of such a mean.
    distance: f64,
}

/// Every window of the three lengths. A window over the whole series has the series' mean and says nothing.
fn windows(distances: &[f64], sigma: f64) -> impl Iterator<Item = Window> {
    let n = distances.len();
    let lengths = LENGTHS.into_iter().filter(move |length| *length < n && sigma > 0.0);
    lengths.flat_map(move |length| {
        let unit = deviation(length, n as f64) * sigma;
        distances.windows(length).enumerate().map(move |(from, window)| Window {
            from,
            length,
            distance: window.iter().sum::<f64>() / length as f64 / unit,
        })
    })
}

/// Standard deviation of a window's mean around the mean of the whole series, in standard deviations of single points.
fn deviation(length: usize, n: f64) -> f64 {
    (1.0 / length as f64 - 1.0 / n).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_critical_distance_lies_between_the_tabled_ones() {
        assert_eq!(critical(26), CRITICAL[5].1);
        assert_eq!(critical(3), CRITICAL[0].1);
        assert_eq!(critical(100_000), CRITICAL[13].1);
        let (low, high) = (critical(30).min(critical(39)), critical(26).max(critical(39)));
        assert!(critical(33) >= low - 1e-12 && critical(33) <= high + 1e-12);
    }

    #[test]
    fn a_week_far_out_makes_no_signal_of_its_neighbours() {
        let mut distances = [0.5, -0.5].repeat(13);
        distances[12] = 12.0;
        let signals = signals(&distances, 1.0);
        assert!(signals[12]);
        assert_eq!(signals.iter().filter(|signal| **signal).count(), 1);
    }

    #[test]
    fn eight_weeks_two_sigma_higher_are_signals() {
        let mut distances: Vec<f64> = [0.4, -0.4].iter().cycle().take(26).map(|noise| noise - 0.6).collect();
        distances.iter_mut().skip(18).for_each(|distance| *distance += 2.0);
        let signals = signals(&distances, 1.0);
        assert_eq!(signals.iter().position(|signal| *signal), Some(18));
        assert_eq!(signals.iter().filter(|signal| **signal).count(), 8);
    }

    #[test]
    fn without_spread_there_is_no_signal() {
        assert_eq!(signals(&[0.0; 10], 0.0), vec![false; 10]);
        assert_eq!(farthest(&[], 1.0), 0.0);
        // A single window of eight in a series of eight has its mean.
        assert_eq!(farthest(&[0.0; 8], 1.0), 0.0);
    }
}
