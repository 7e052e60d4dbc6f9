//! Coverage of the 90 % intervals of observed shares of time: `cargo bench --bench observation`.
//!
//! Simulated person-days with known shares, continuous and sampled, go through the whole first phase. Over the shares of five
//! percent and more together, 88 to 96 of 100 intervals must hold the truth, from 5 to 20 person-days; else the program
//! exits with 1. Single shares outside that band are marked.

#[path = "../tests/support/observation.rs"]
mod observation;

use std::process::ExitCode;

use observation::{CORRELATION, Held, KNOWN, ROUNDS, World};

const REPLICATIONS: u32 = 5_000;
const DAYS: [u32; 6] = [5, 6, 8, 10, 15, 20];
const LEAST_SHARE: f64 = 0.05;
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
        println!("{:>17}", "5 % and more");
        for days in DAYS {
            let mut together = Held::default();
            print!("{days:>12}");
            for ((_, _, share, _), held) in KNOWN.iter().zip(world.held(days, sampled, REPLICATIONS, 1)) {
                let coverage = held.coverage();
                if *share >= LEAST_SHARE {
                    together.intervals += held.intervals;
                    together.held += held.held;
                }
                print!("{:>17}", format!("{coverage:.1}{}", if BAND.contains(&coverage) { "" } else { "!" }));
            }
            good &= BAND.contains(&together.coverage());
            println!("{:>17.1}", together.coverage());
        }
    }
    println!("\n{}", if good { "shares of 5 % and more together: 88 to 96" } else { "NOT within 88 to 96" });
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
