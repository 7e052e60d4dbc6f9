//! What is released of invented departments withstands every attack, and would not without complementary suppression.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../benches/departments/mod.rs"]
mod departments;

use departments::Department;

/// Invented departments; `cargo bench --bench disclosure` tries a thousand.
const DEPARTMENTS: u64 = 60;

#[test]
fn attacks_fail_and_succeed_without_complementary_suppression() {
    let instrument = departments::instrument();
    let (mut hiding, mut attacked, mut subtracted) = (0, 0, 0);
    for seed in 0..DEPARTMENTS {
        let department = Department::invent(seed, &instrument);
        let limits = departments::limits(&department, &instrument);
        let (view, _, attack) = department.released(&instrument, limits);
        assert!(!attack.succeeded(), "department {seed}: {attack:#?}");
        assert!(!department.subtracted(&view, limits.minimum_group.into()), "department {seed}");
        let (view, _, attack) = department.released(&instrument, limits.without_complement());
        let groups = || view.breakdowns.iter().flat_map(|breakdown| &breakdown.groups);
        hiding += usize::from(groups().any(|group| group.answered.value().is_none()));
        attacked += usize::from(attack.succeeded());
        subtracted += usize::from(department.subtracted(&view, limits.minimum_group.into()));
    }
    assert!(2 * attacked > hiding && 2 * subtracted > hiding, "{attacked} and {subtracted} of {hiding}");
}
