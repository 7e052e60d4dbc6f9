//! How often every interval that the report prints holds the truth: `cargo bench --bench coverage`.
//!
//! Prints the table of `docs/statistics.md` and ends with status 1 when an interval of a mean lies outside the nominal
//! level less 2 to plus 5 points, or one of a share below it. A simulated figure may lie outside by as much as 2 standard
//! errors of the simulation; the exact ones of shares may not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../tests/statistics/simulation.rs"]
mod simulation;

use simulation::{Effort, NOMINAL, Row, Wanted, all};

const TRIALS: usize = 2_000;

fn main() {
    let rows = all(Effort { trials: TRIALS, most: 200, many: 40_000 });
    println!("Nominal level {} %, {TRIALS} trials a line (Krippendorff's alpha: {}).\n", NOMINAL * 100.0, TRIALS / 10);
    println!("| interval | answers | n | holds the truth, % | interval given, % | wanted |");
    println!("|---|---|---|--:|--:|---|");
    for row in &rows {
        println!("{}", line(row));
    }
    let missed = rows.iter().filter(|row| !row.holds(2.0)).count();
    let due = rows.iter().filter(|row| row.wanted != Wanted::Told).count();
    println!("\n{} of {due} lines with a demand hold it.", due - missed);
    if missed > 0 {
        std::process::exit(1);
    }
}

fn line(row: &Row) -> String {
    let wanted = match (row.wanted, row.holds(2.0)) {
        (Wanted::Told, _) => "-",
        (Wanted::Mean, true) => "88-95",
        (Wanted::Mean, false) => "**88-95: missed**",
        (Wanted::Share, true) => "90 or more",
        (Wanted::Share, false) => "**90 or more: missed**",
    };
    format!(
        "| {} | {} | {} | {:.1} | {:.1} | {wanted} |",
        row.interval,
        row.shape,
        row.size,
        100.0 * row.coverage,
        100.0 * row.given
    )
}
