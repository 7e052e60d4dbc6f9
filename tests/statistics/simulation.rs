//! How often intervals hold the truth, by seeded simulation: shared by a test (few trials) and `cargo bench --bench
//! coverage` (many).
//!
//! Every trial draws a department of N people whose answers have a given shape, lets n of them answer, and asks whether
//! the interval holds the mean of all N. Shares are not simulated: the probability of every sample is known.

use diagnoza::model::estimate::Estimate;
use diagnoza::statistics::cluster;
use diagnoza::statistics::difference::difference;
use diagnoza::statistics::dominance::dominance;
use diagnoza::statistics::draws::Draws;
use diagnoza::statistics::duration::{Watched, survival};
use diagnoza::statistics::figure::mean_figure;
use diagnoza::statistics::krippendorff::{self, Level};
use diagnoza::statistics::mean::{self, Moments};
use diagnoza::statistics::{distribution, rank, reliability, series, share, table};

/// The instrument's confidence.
pub(crate) const NOMINAL: f64 = 0.90;

/// n of N.
pub(crate) const SIZES: [(usize, usize); 4] = [(5, 20), (12, 15), (26, 40), (200, 400)];

/// Five-point answers: the share of each code.
const SHAPES: [(&str, [f64; 5]); 4] = [
    ("symmetric", [0.10, 0.20, 0.40, 0.20, 0.10]),
    ("skewed", [0.04, 0.08, 0.18, 0.40, 0.30]),
    ("very skewed", [0.03, 0.05, 0.12, 0.35, 0.45]),
    ("two-peaked", [0.30, 0.18, 0.04, 0.18, 0.30]),
];

/// How much is simulated.
#[derive(Clone, Copy)]
pub(crate) struct Effort {
    /// Trials a line.
    pub(crate) trials: usize,
    /// Sizes with more answers than this are left out.
    pub(crate) most: usize,
    /// People behind the truth of a correlation or of alpha.
    pub(crate) many: usize,
}

/// What an interval must hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Means and their differences: from two points below the nominal level to five above.
    Mean,
    /// Shares: never below the nominal level.
    Share,
    /// Nothing is demanded; the figure is told.
    Told,
}

/// One line of the table.
pub(crate) struct Row {
    pub(crate) interval: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) size: String,
    /// Share of the intervals given that hold the truth; of a share, the least over all counts.
    pub(crate) coverage: f64,
    /// Share of the trials in which an interval was given.
    pub(crate) given: f64,
    /// Trials with an interval; 0 when the coverage is exact.
    pub(crate) trials: usize,
    pub(crate) wanted: Wanted,
}

impl Row {
    /// Whether the coverage is as wanted, but for what `errors` standard errors of the simulation may hide.
    pub(crate) fn holds(&self, errors: f64) -> bool {
        let error = |level: f64| match self.trials {
            0 => 1e-9,
            trials => errors * (level * (1.0 - level) / trials as f64).sqrt(),
        };
        let (least, most) = match self.wanted {
            Wanted::Mean => (NOMINAL - 0.02, NOMINAL + 0.05),
            Wanted::Share => (NOMINAL, 1.0),
            Wanted::Told => (0.0, 1.0),
        };
        self.coverage >= least - error(least) && self.coverage <= most + error(most)
    }
}

/// A code from 0 to 4 by a shape.
fn code(random: &mut Draws, shape: &[f64; 5]) -> f64 {
    let mut rest = random.share();
    let mut code = 0;
    while code < 4 && rest > shape[code] {
        rest -= shape[code];
        code += 1;
    }
    code as f64
}

/// A person's items: their own code, and each item up to one code off.
fn items(random: &mut Draws, shape: &[f64; 5], count: usize) -> Vec<f64> {
    let own = code(random, shape);
    (0..count).map(|_| (own + random.below(3) as f64 - 1.0).clamp(0.0, 4.0)).collect()
}

/// A person's score over four items, 0 to 100.
fn score(random: &mut Draws, shape: &[f64; 5]) -> f64 {
    items(random, shape, 4).iter().sum::<f64>() * 25.0 / 4.0
}

/// Runs trials, each of which says whether its interval held, or that there was none.
fn row(
    names: (&'static str, &'static str),
    size: String,
    trials: usize,
    wanted: Wanted,
    mut trial: impl FnMut(&mut Draws) -> Option<bool>,
) -> Row {
    // Lines do not share their draws, and each can be repeated by itself.
    let seed = names.0.bytes().chain(names.1.bytes()).chain(size.bytes());
    let seed = seed.fold(20_260_302_u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let mut random = Draws::seeded(seed);
    let held: Vec<bool> = (0..trials).filter_map(|_| trial(&mut random)).collect();
    let holding = held.iter().filter(|held| **held).count();
    Row {
        interval: names.0,
        shape: names.1,
        size,
        coverage: holding as f64 / held.len() as f64,
        given: held.len() as f64 / trials as f64,
        trials: held.len(),
        wanted,
    }
}

fn holds((low, high): (f64, f64), truth: f64) -> bool {
    low <= truth + 1e-9 && truth <= high + 1e-9
}

fn of(n: usize, size: usize) -> String {
    format!("{n} of {size}")
}

/// Every interval that the report prints, at every size and shape.
pub(crate) fn all(effort: Effort) -> Vec<Row> {
    let trials = effort.trials;
    let mut rows = shares();
    for (shape, chances) in SHAPES {
        for (n, size) in SIZES.into_iter().filter(|(n, _)| *n <= effort.most) {
            rows.extend(means(shape, &chances, (n, size), trials));
            rows.extend(differences(shape, &chances, n, trials));
        }
    }
    for (shape, chances) in SHAPES {
        rows.extend(relations(shape, &chances, effort));
    }
    rows.extend(times(effort));
    rows.extend(coders(effort));
    rows
}

/// Exact: the least coverage over all counts among the N.
fn shares() -> Vec<Row> {
    let line = |&(n, size): &(usize, usize)| {
        let (n, size) = (n as u64, size as u64);
        let covered = (0..=size).map(|count| {
            let truth = count as f64 / size as f64;
            let sampled = (0..=n).filter(|&x| x <= count && n - x <= size - count);
            let held = sampled.filter(|&x| holds(share::exact_interval(x, n, Some(size), NOMINAL).unwrap(), truth));
            held.map(|x| probability(x, count, n, size)).sum::<f64>()
        });
        let coverage = covered.fold(1.0, f64::min);
        let size = of(n as usize, size as usize);
        let shape = "least over all counts";
        Row { interval: "share", shape, size, coverage, given: 1.0, trials: 0, wanted: Wanted::Share }
    };
    SIZES.iter().map(line).collect()
}

/// P(X = x), hypergeometric, by a product that shares nothing with the library.
fn probability(x: u64, count: u64, n: u64, size: u64) -> f64 {
    let choose = |n: u64, k: u64| (1..=k).map(|i| ((n - k + i) as f64 / i as f64).ln()).sum::<f64>();
    (choose(count, x) + choose(size - count, n - x) - choose(size, n)).exp()
}

/// Interval of the mean of so many people, out of so many.
type Interval = fn(Moments, u64) -> Option<(f64, f64)>;

/// Whether the interval of the mean of the first n holds the mean of all.
fn mean_of(people: &[f64], n: usize, interval: Interval) -> Option<bool> {
    let truth = people.iter().sum::<f64>() / people.len() as f64;
    let moments = Moments::of(people.iter().copied().take(n));
    Some(holds(interval(moments, people.len() as u64)?, truth))
}

/// Means of n of N.
fn means(shape: &'static str, chances: &[f64; 5], (n, size): (usize, usize), trials: usize) -> Vec<Row> {
    let of_scores: Interval = |moments, size| mean::interval(moments, Some(size), NOMINAL, Some((0.0, 100.0)));
    let of_gaps: Interval = |moments, size| mean::difference_interval(moments, Some(size), NOMINAL, 100.0);
    let line = |name: &'static str, interval: Interval, person: &dyn Fn(&mut Draws) -> f64| {
        row((name, shape), of(n, size), trials, Wanted::Mean, |random| {
            let people: Vec<f64> = (0..size).map(|_| person(random)).collect();
            mean_of(&people, n, interval)
        })
    };
    vec![
        line("mean of an item", of_scores, &|random| 25.0 * code(random, chances)),
        line("area score", of_scores, &|random| score(random, chances)),
        line("demand less support", of_gaps, &|random| 25.0 * (code(random, chances) - code(random, chances))),
        days("share of time over person-days", shape, chances, n, trials, |days| cluster::share(days, None, NOMINAL)),
        days("mean over person-days", shape, chances, n, trials, |days| {
            cluster::ratio(days, None, NOMINAL, Some((0.0, 1.0)))
        }),
    ]
}

/// Days of 8 to 16 ticks, out of an endless supply.
fn days(
    interval: &'static str,
    shape: &'static str,
    chances: &[f64; 5],
    n: usize,
    trials: usize,
    estimate: impl Fn(&[(f64, f64)]) -> Estimate,
) -> Row {
    row((interval, shape), format!("{n} days"), trials, Wanted::Mean, |random| {
        let day = |random: &mut Draws| {
            let ticks = 8.0 + random.below(9) as f64;
            (score(random, chances) / 100.0 * ticks, ticks)
        };
        let days: Vec<(f64, f64)> = (0..n).map(|_| day(random)).collect();
        Some(holds(estimate(&days).figure()?.interval?, expected_score(chances) / 100.0))
    })
}

/// Expected score of a person.
fn expected_score(chances: &[f64; 5]) -> f64 {
    let item = |own: usize| (-1..=1).map(|step| (own as i64 + step).clamp(0, 4) as f64).sum::<f64>() / 3.0;
    (0..5).map(|own| chances[own] * item(own) * 25.0).sum()
}

/// Two groups, or two cycles, of n each, with the same process behind both.
fn differences(shape: &'static str, chances: &[f64; 5], n: usize, trials: usize) -> Vec<Row> {
    let scores = |random: &mut Draws| (0..n).map(|_| score(random, chances)).collect::<Vec<f64>>();
    vec![
        row(("difference of two groups or cycles", shape), format!("{n} and {n}"), trials, Wanted::Mean, |random| {
            let figure = |values: Vec<f64>| mean_figure(Moments::of(values), None, NOMINAL, Some((0.0, 100.0)));
            let (first, second) = (figure(scores(random)), figure(scores(random)));
            Some(holds(difference(first.figure()?, second.figure()?, NOMINAL)?.interval, 0.0))
        }),
        row(("Cliff's delta of two groups", shape), format!("{n} and {n}"), trials, Wanted::Told, |random| {
            let item = |random: &mut Draws| (0..n).map(|_| code(random, chances)).collect::<Vec<f64>>();
            Some(holds(dominance(&item(random), &item(random))?.interval(NOMINAL)?, 0.0))
        }),
    ]
}

/// Rank correlation and alpha, whose truth is that of many thousand people.
fn relations(shape: &'static str, chances: &[f64; 5], effort: Effort) -> Vec<Row> {
    let (trials, many) = (effort.trials, effort.many);
    let mut random = Draws::seeded(1);
    let pair = |random: &mut Draws| {
        let both = items(random, chances, 2);
        (both[0], both[1])
    };
    let rho = rank::spearman(&(0..many).map(|_| pair(&mut random)).collect::<Vec<_>>()).unwrap().rho;
    let person = |random: &mut Draws| items(random, chances, 4).into_iter().map(Some).collect::<Vec<_>>();
    let alpha = |people: &[Vec<Option<f64>>]| Some(reliability::alpha(&table::pairwise_covariance(people)?)?.raw);
    let truth = alpha(&(0..many).map(|_| person(&mut random)).collect::<Vec<_>>()).unwrap();
    let mut rows = vec![];
    for (n, _) in SIZES.into_iter().filter(|(n, _)| *n <= effort.most) {
        rows.push(row(("Spearman's rho", shape), n.to_string(), trials, Wanted::Told, |random| {
            let pairs: Vec<(f64, f64)> = (0..n).map(|_| pair(random)).collect();
            Some(holds(rank::interval(rank::spearman(&pairs)?, NOMINAL)?, rho))
        }));
        if n >= reliability::LEAST_FOR_INTERVAL {
            rows.push(row(("alpha (Feldt)", shape), n.to_string(), trials, Wanted::Told, |random| {
                let people: Vec<Vec<Option<f64>>> = (0..n).map(|_| person(random)).collect();
                Some(holds(reliability::feldt_interval(alpha(&people)?, n, 4, NOMINAL)?, truth))
            }));
        }
    }
    rows
}

/// Medians of times of which some are not over, and the level of a series.
fn times(Effort { trials, most, .. }: Effort) -> Vec<Row> {
    let z = distribution::normal_quantile((1.0 + NOMINAL) / 2.0).unwrap();
    let mut rows = vec![];
    for n in [12, 26, 200].into_iter().filter(|n| *n <= most) {
        rows.push(row(("median time (Kaplan-Meier)", "exponential"), n.to_string(), trials, Wanted::Told, |random| {
            let watched: Vec<Watched> = (0..n)
                .map(|_| {
                    let (time, limit) = (-random.share().ln(), 6.0 * random.share());
                    Watched { time: time.min(limit), ended: time <= limit }
                })
                .collect();
            let (low, high) = survival(&watched).quantile_interval(0.5, z);
            Some(holds((low.unwrap_or(0.0), high.unwrap_or(f64::INFINITY)), 2.0_f64.ln()))
        }));
        rows.push(row(("level of a series (XmR)", "normal"), format!("{n} points"), trials, Wanted::Mean, |random| {
            let values: Vec<f64> = (0..n).map(|_| distribution::normal_quantile(random.share()).unwrap()).collect();
            let chart = series::chart(&values, 8)?;
            let half = distribution::t_quantile((1.0 + NOMINAL) / 2.0, (n - 1) as f64)? * chart.standard_error();
            Some(holds((chart.centre - half, chart.centre + half), 0.0))
        }));
    }
    rows
}

/// Two coders who agree in four codes out of five and otherwise choose at random.
fn coders(effort: Effort) -> Vec<Row> {
    let unit = |random: &mut Draws| {
        let mut code = |seen: usize| if random.below(5) < 4 { seen } else { random.below(4) };
        let first = code(0).max(code(1)).min(3);
        [Some(first as f64), Some(code(first) as f64)]
    };
    let mut random = Draws::seeded(2);
    let truth =
        krippendorff::alpha(&(0..effort.many).map(|_| unit(&mut random)).collect::<Vec<_>>(), Level::Nominal).unwrap();
    [26, 200]
        .into_iter()
        .filter(|n| *n <= effort.most)
        .map(|n| {
            row(
                ("Krippendorff's alpha", "two coders"),
                format!("{n} units"),
                effort.trials / 10,
                Wanted::Told,
                |random| {
                    let units: Vec<[Option<f64>; 2]> = (0..n).map(|_| unit(random)).collect();
                    Some(holds(krippendorff::interval(&units, Level::Nominal, NOMINAL, 200, 7)?, truth))
                },
            )
        })
        .collect()
}
