//! How often the verdict on an operating figure is right: `cargo bench --bench series`.
//!
//! Simulates series with a fixed seed and prints, for every kind, how many are called a signal and how many bear a mark of
//! the three detection rules alone. Ends with an error when false signals exceed 5 %, when a shift of two standard
//! deviations is found in fewer than 80 %, or when a single bad last week is called noise in fewer than 90 %. With
//! `-- critical` it makes the table of critical distances of `statistics::windows` anew.

#![allow(clippy::unwrap_used)]

use std::process::ExitCode;

use diagnoza::statistics::distribution::normal_quantile;
use diagnoza::statistics::series::{Chart, chart, chart_of_adjusted};
use diagnoza::statistics::weekday::without_weekdays;
use diagnoza::statistics::windows;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

const SERIES: usize = 1_000;
/// The same with more series, so that the figures can be told from their luck.
const MANY: usize = 20_000;
const WEEKS: usize = 26;
/// The last weeks.
const RECENT: usize = 8;

/// Seeded draws.
struct Draws(ChaCha8Rng);

impl Draws {
    fn new() -> Self {
        Draws(ChaCha8Rng::seed_from_u64(20_260_901))
    }

    /// Evenly from 0 to 1, neither of them.
    fn share(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    }

    /// Standard normal, by the polar method of Marsaglia.
    fn normal(&mut self) -> f64 {
        loop {
            let (x, y) = (2.0 * self.share() - 1.0, 2.0 * self.share() - 1.0);
            let square = x * x + y * y;
            if square > 0.0 && square < 1.0 {
                return x * (-2.0 * square.ln() / square).sqrt();
            }
        }
    }

    /// A Poisson count, by the product of shares (Knuth).
    fn poisson(&mut self, mean: f64) -> f64 {
        let (limit, mut product, mut count) = ((-mean).exp(), self.share(), 0.0);
        while product > limit {
            product *= self.share();
            count += 1.0;
        }
        count
    }

    /// A year of noise in which each week keeps a share of the week before.
    fn autocorrelated(&mut self, weeks: usize, kept: f64) -> Vec<f64> {
        let mut last = self.normal();
        (0..weeks)
            .map(|_| {
                last = kept * last + (1.0 - kept * kept).sqrt() * self.normal();
                last
            })
            .collect()
    }

    /// Independent normal values, the last so many of them shifted.
    fn shifted(&mut self, weeks: usize, last: usize, shift: f64) -> Vec<f64> {
        (0..weeks).map(|week| self.normal() + if week + last >= weeks { shift } else { 0.0 }).collect()
    }
}

/// Shares of a kind of series.
struct Found {
    /// A signal anywhere.
    anywhere: f64,
    /// A signal in the last weeks.
    lately: f64,
    /// A mark of the detection rules anywhere.
    marked: f64,
}

fn found(count: usize, mut make: impl FnMut(&mut Draws) -> Chart) -> Found {
    let mut draws = Draws::new();
    let (mut anywhere, mut lately, mut marked) = (0, 0, 0);
    for _ in 0..count {
        let chart = make(&mut draws);
        anywhere += usize::from(chart.signals.contains(&true));
        lately += usize::from(chart.signal_in_last(RECENT));
        marked += usize::from(chart.marks.iter().any(Option::is_some));
    }
    let share = |of: usize| of as f64 / count as f64;
    Found { anywhere: share(anywhere), lately: share(lately), marked: share(marked) }
}

/// Prints a line of the table for 1,000 and for many series; the former are returned.
fn line(what: &str, make: impl Fn(&mut Draws) -> Vec<f64>) -> Found {
    let of = |count| found(count, |draws| chart(&make(draws), RECENT).unwrap());
    print(what, of(SERIES), of(MANY))
}

fn print(what: &str, few: Found, many: Found) -> Found {
    let percent = |share: f64| format!("{:.1} %", share * 100.0);
    println!(
        "| {what} | {} | {} | {} | {} | {} |",
        percent(few.anywhere),
        percent(few.lately),
        percent(many.anywhere),
        percent(many.lately),
        percent(many.marked)
    );
    few
}

fn main() -> ExitCode {
    if std::env::args().any(|argument| argument == "critical") {
        critical();
        return ExitCode::SUCCESS;
    }
    println!("| series | signal, 1,000 | in the last 8 | signal, 20,000 | in the last 8 | a rule is met |");
    println!("|---|--:|--:|--:|--:|--:|");
    let quiet = line("26 weeks, no change", |draws| draws.shifted(WEEKS, 0, 0.0));
    line("12 weeks, no change", |draws| draws.shifted(12, 0, 0.0));
    line("52 weeks, no change", |draws| draws.shifted(52, 0, 0.0));
    line("last 8 of 26 weeks 1 sigma higher", |draws| draws.shifted(WEEKS, 8, 1.0));
    let shift = line("last 8 of 26 weeks 2 sigma higher", |draws| draws.shifted(WEEKS, 8, 2.0));
    line("last 8 of 26 weeks 3 sigma higher", |draws| draws.shifted(WEEKS, 8, 3.0));
    let mild = line("only the last week 1 sigma off", |draws| draws.shifted(WEEKS, 1, 1.0));
    let bad = line("only the last week 2 sigma off", |draws| draws.shifted(WEEKS, 1, 2.0));
    let worst = line("no change, the worst week moved to the end", worst_last);
    line("only the last week 4 sigma off", |draws| draws.shifted(WEEKS, 1, 4.0));
    line("only the last week 6 sigma off", |draws| draws.shifted(WEEKS, 1, 6.0));
    for mean in [2.0, 5.0, 20.0, 140.0] {
        line(&format!("26 weeks of counts, Poisson with mean {mean}"), |draws| {
            (0..WEEKS).map(|_| draws.poisson(mean)).collect()
        });
    }
    for kept in [0.2, 0.4, 0.6] {
        line(&format!("26 weeks, autocorrelation {kept}"), |draws| draws.autocorrelated(WEEKS, kept));
    }
    for weeks in [4, 8, 12] {
        let daily = |count| found(count, |draws| without_mondays(draws, weeks));
        print(&format!("{weeks} weeks of days with busy Mondays"), daily(SERIES), daily(MANY));
    }
    let held = [
        ("false signals at most 5 %", quiet.anywhere <= 0.05),
        ("a shift of 2 sigma found in at least 80 %", shift.lately >= 0.80),
        ("a single bad last week (1 or 2 sigma) noise in at least 90 %", mild.lately <= 0.10 && bad.lately <= 0.10),
        ("the worst week at the end noise in at least 90 %", worst.lately <= 0.10),
    ];
    for (what, held) in held {
        println!("{what}: {}", if held { "holds" } else { "DOES NOT HOLD" });
    }
    if held.iter().all(|(_, held)| *held) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A half-year without change whose worst week is the last one: what people remember.
fn worst_last(draws: &mut Draws) -> Vec<f64> {
    let mut values = draws.shifted(WEEKS, 0, 0.0);
    let worst = values.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0, |(at, _)| at);
    let value = values.remove(worst);
    values.push(value);
    values
}

/// A daily figure without change but with busy Mondays, their pattern taken out.
fn without_mondays(draws: &mut Draws, weeks: usize) -> Chart {
    let weekdays: Vec<usize> = (0..weeks * 7).map(|day| day % 7).collect();
    let values: Vec<f64> =
        weekdays.iter().map(|weekday| draws.normal() + if *weekday == 0 { 6.0 } else { 0.0 }).collect();
    let adjusted = without_weekdays(&values, &weekdays, 4).unwrap();
    chart_of_adjusted(&adjusted.values, adjusted.spread, RECENT).unwrap()
}

/// Distances that the farthest window stays below in 96 of 100 series without change, beside those in use.
fn critical() {
    println!("| points | simulated | 99 % interval | in use |");
    println!("|--:|--:|--:|--:|");
    let z = normal_quantile(0.995).unwrap();
    for points in [8, 10, 12, 16, 20, 26, 39, 52, 78, 104, 182, 364, 728, 1456] {
        let mut draws = Draws::new();
        let count = if points > 200 { 40_000 } else { 200_000 };
        let mut farthest: Vec<f64> = (0..count)
            .map(|_| {
                let values = draws.shifted(points, 0, 0.0);
                let chart = chart(&values, 2).unwrap();
                let distances: Vec<f64> = values.iter().map(|value| value - chart.centre).collect();
                windows::farthest(&distances, chart.sigma())
            })
            .collect();
        farthest.sort_by(f64::total_cmp);
        let at = |share: f64| farthest[((count as f64 * share) as usize).min(count - 1)];
        let error = z * (0.96_f64 * 0.04 / count as f64).sqrt();
        println!(
            "| {points} | {:.3} | {:.3}-{:.3} | {:.2} |",
            at(0.96),
            at(0.96 - error),
            at(0.96 + error),
            windows::critical(points)
        );
    }
}
