//! Departments with no difference between groups or cycles: how many reports assert one all the same?
//! `cargo bench --bench no_difference` tries 10,000 and exits with 1 when more than 5 % do.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod same;

use std::process::ExitCode;
use std::thread;

const DEPARTMENTS: u64 = 10_000;
const MOST: f64 = 0.05;

fn main() -> ExitCode {
    let instrument = same::instrument();
    let threads = thread::available_parallelism().map_or(1, usize::from) as u64;
    // What is found does not depend on which thread finds it: departments are numbered.
    let part = |first: u64| -> Vec<same::Asserted> {
        (first..DEPARTMENTS).step_by(threads as usize).map(|seed| same::asserted(seed, &instrument)).collect()
    };
    let part = &part;
    let found: Vec<same::Asserted> = thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|first| scope.spawn(move || part(first))).collect();
        running.into_iter().flat_map(|thread| thread.join().expect("a part")).collect()
    });
    let share = |those: &dyn Fn(&same::Asserted) -> bool| {
        found.iter().filter(|asserted| those(asserted)).count() as f64 / found.len() as f64
    };
    println!("{} departments of two cycles without any difference; reports that assert", found.len());
    println!("  a difference between groups   {:>6.2} %", 100.0 * share(&|asserted| asserted.groups > 0));
    println!("  a change since last cycle     {:>6.2} %", 100.0 * share(&|asserted| asserted.changes > 0));
    let any = share(&|asserted| asserted.anything());
    println!("  either                        {:>6.2} %  (wanted: at most 5 %)", 100.0 * any);
    println!("{}", if any <= MOST { "PASS" } else { "NOT REACHED" });
    if any <= MOST { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
