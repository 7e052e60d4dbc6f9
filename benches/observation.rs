//! Coverage of the 90 % intervals of observed shares of time: `cargo bench --bench observation`.
//!
//! Simulated person-days with known shares, continuous and sampled, go through the whole first phase. Every share of five
//! percent and more must be held by 88 to 96 of 100 intervals, from 5 to 20 person-days; else the program exits with 1.

#[path = "../tests/support/observation.rs"]
mod observation;

use std::process::ExitCode;

use observation::{CORRELATION, KNOWN, ROUNDS, World};

const REPLICATIONS: u32 = 5_000;
const DAYS: [u32; 6] = [5, 6, 8, 10, 15, 20];
const LEAST_SHARE: f64 = 0.05;

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
            for ((_, _, share, _), held) in KNOWN.iter().zip(world.held(days, sampled, REPLICATIONS, 1)) {
                let coverage = held.coverage();
                let wrong = *share >= LEAST_SHARE && !(88.0..=96.0).contains(&coverage);
                good &= !wrong;
                print!("{:>17}", format!("{coverage:.1}{}", if wrong { "!" } else { "" }));
            }
            println!();
        }
    }
    println!("\n{}", if good { "every share of 5 % and more: 88 to 96" } else { "NOT within 88 to 96" });
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
