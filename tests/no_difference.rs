//! Where no group differs and nothing moved, hardly a report says otherwise.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../benches/same/mod.rs"]
mod same;

/// Invented departments; `cargo bench --bench no_difference` tries 10,000.
const DEPARTMENTS: u64 = 200;

#[test]
fn reports_assert_no_difference_that_is_not_there() {
    let instrument = same::instrument();
    let wrong = (0..DEPARTMENTS).filter(|seed| same::asserted(*seed, &instrument).anything()).count() as f64;
    // 5 % of 200 are 10; three standard errors above that would be 19.
    assert!(wrong <= 19.0, "{wrong} of {DEPARTMENTS}");
}
