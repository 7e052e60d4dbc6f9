//! The attack on invented departments, with and without complementary suppression: `cargo bench --bench disclosure`.
//!
//! Exits with 1 when anything is worked out of what is released, or when the attack does not succeed against most of the
//! releases without complementary suppression in which anything is hidden: then it would prove nothing.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod departments;

use std::process::ExitCode;
use std::time::Instant;

use departments::Department;
use diagnoza::model::diagnosis::QuestionnaireView;

const DEPARTMENTS: u64 = 1_000;

/// What became of all departments.
#[derive(Default)]
struct Found {
    departments: usize,
    hiding: usize,
    attacked: usize,
    subtracted: usize,
    groups: usize,
    shown: usize,
    pools: usize,
    seconds: f64,
}

impl Found {
    fn add(&mut self, department: &Department, view: &QuestionnaireView, attack: bool, minimum: u64) {
        let groups = || view.breakdowns.iter().flat_map(|breakdown| &breakdown.groups);
        let subtracted = department.subtracted(view, minimum);
        self.departments += 1;
        self.hiding += usize::from(groups().any(|group| group.answered.value().is_none()));
        self.attacked += usize::from(attack);
        self.subtracted += usize::from(subtracted);
        self.groups += groups().filter(|group| group.pooled.is_empty()).count();
        self.shown += groups().filter(|group| group.pooled.is_empty() && group.answered.value().is_some()).count();
        self.pools += groups().filter(|group| !group.pooled.is_empty()).count();
    }

    fn print(&self, name: &str) {
        println!(
            "| {name} | {} | {} | {} | {} | {:.0} % | {} | {:.1} |",
            self.departments,
            self.hiding,
            self.attacked,
            self.subtracted,
            100.0 * self.shown as f64 / self.groups as f64,
            self.pools,
            1e3 * self.seconds / self.departments as f64
        );
    }
}

fn main() -> ExitCode {
    let instrument = departments::instrument();
    let (mut with, mut without) = (Found::default(), Found::default());
    for seed in 0..DEPARTMENTS {
        let department = Department::invent(seed, &instrument);
        let limits = departments::limits(&department, &instrument);
        for (limits, found) in [(limits, &mut with), (limits.without_complement(), &mut without)] {
            let begun = Instant::now();
            let (view, _, attack) = department.released(&instrument, limits);
            found.seconds += begun.elapsed().as_secs_f64();
            found.add(&department, &view, attack.succeeded(), limits.minimum_group.into());
        }
    }
    println!(
        "| complementary suppression | departments | with anything hidden | attack succeeds | subtraction succeeds | groups shown alone | pools | ms |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    with.print("on");
    without.print("off");
    let safe = with.attacked == 0 && with.subtracted == 0;
    let real = 2 * without.attacked > without.hiding && 2 * without.subtracted > without.hiding;
    if safe && real { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
