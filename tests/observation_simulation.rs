//! Whether the intervals of observed shares of time hold the truth about as often as they say. The large version, with the
//! figures of `docs/observation.md`, is `cargo bench --bench observation`.

#[path = "support/observation.rs"]
mod observation;

use observation::{KNOWN, World};

/// 300 replications know a coverage to about 4 points.
const REPLICATIONS: u32 = 300;

fn assert_held(days: u32, sampled: bool) {
    for ((category, ..), held) in KNOWN.iter().zip(World::new().held(days, sampled, REPLICATIONS, 7)) {
        let coverage = held.coverage();
        let told = format!("{category} at {days} days, sampled {sampled}: {coverage}");
        assert!((84.0..=99.0).contains(&coverage), "{told}");
        assert!(held.intervals > REPLICATIONS / 2, "{told}: {} intervals", held.intervals);
    }
}

#[test]
fn five_and_ten_continuous_days() {
    assert_held(5, false);
    assert_held(10, false);
}

#[test]
fn five_and_twenty_sampled_days() {
    assert_held(5, true);
    assert_held(20, true);
}
