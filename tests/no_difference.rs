//! Where no group differs and nothing moved, hardly a report says otherwise.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../benches/same/mod.rs"]
mod same;

/// Invented departments; `cargo bench --bench no_difference` tries 10,000.
const DEPARTMENTS: u64 = 100;

#[test]
fn reports_assert_no_difference_that_is_not_there() {
    let mut instrument = same::instrument();
    same::shorten(&mut instrument, 5);
    let wrong = (0..DEPARTMENTS).filter(|seed| same::asserted(*seed, &instrument).anything()).count() as f64;
    // 5 % of 100 are 5; three standard errors above that are 11.5.
    assert!(wrong <= 11.0, "{wrong} of {DEPARTMENTS}");
}
