//! Coverage of the 90 % intervals of observed shares of time: `cargo bench --bench observation`.
//!
//! Simulated person-days with known shares, continuous and sampled, go through the whole first phase. Of each share 88 to 96
//! of 100 intervals must hold the truth, from 5 to 20 person-days; else the program exits with 1. Those outside that band are
//! marked.

#[path = "../tests/support/observation.rs"]
mod observation;

use std::process::ExitCode;

use observation::{CORRELATION, KNOWN, ROUNDS, World};

const REPLICATIONS: u32 = 5_000;
const DAYS: [u32; 6] = [5, 6, 8, 10, 15, 20];
const BAND: std::ops::RangeInclusive<f64> = 88.0..=96.0;

fn main() -> ExitCode {
    let world = World::new();
    println!("{REPLICATIONS} replications; correlation within a day {CORRELATION}; sampled days have {ROUNDS} rounds");
    let mut good = true;
    for sampled in [false, true] {
        println!("\n{}", if sampled { "sampled" } else { "continuous" });
        print!("{:>12}", "person-days");
        for (_, role, share, _) in KNOWN {
            print!("{:>17}", format!("{role} {:.0}%", share * 100.0));
        }
        println!();
        for days in DAYS {
            print!("{days:>12}");
            for held in world.held(days, sampled, REPLICATIONS, 1) {
                let coverage = held.coverage();
                good &= BAND.contains(&coverage);
                print!("{:>17}", format!("{coverage:.1}{}", if BAND.contains(&coverage) { "" } else { "!" }));
            }
            println!();
        }
    }
    println!("\n{}", if good { "each share: 88 to 96" } else { "NOT within 88 to 96" });
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
