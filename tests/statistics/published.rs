//! Statistics against values computed by other programs (`tests/reference/`, with a NOTICE of their sources), and
//! intervals against what they promise: how often they hold the truth.

use diagnoza::model::estimate::Figure;
use diagnoza::statistics::mean::{self, Moments};
use diagnoza::statistics::{agreement, difference, multiplicity, rank, share};
use serde_json::Value;

/// The cases of one kind.
fn cases(kind: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("../reference/statistics.json")).unwrap();
    let cases = all[kind].as_array().unwrap().clone();
    assert!(!cases.is_empty());
    cases
}

/// Relative 1e-10; the reference is printed with 15 digits.
fn near(found: f64, expected: f64, case: &Value) {
    let difference = (found - expected).abs();
    assert!(difference <= 1e-10 * expected.abs().max(1e-4), "{}: {found} is not {expected}", case["id"]);
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn whole(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(number).collect()
}

fn near_interval(found: (f64, f64), expected: &Value, case: &Value) {
    near(found.0, number(&expected[0]), case);
    near(found.1, number(&expected[1]), case);
}

#[test]
fn exact_interval_of_a_share() {
    for case in cases("hypergeometric") {
        let (x, n, population) = (whole(&case["x"]), whole(&case["n"]), whole(&case["population"]));
        let found = share::exact_interval(x, n, Some(population), 0.95);
        if n == population {
            assert_eq!(found, None, "{}", case["id"]);
        } else {
            let size = population as f64;
            let expected = (number(&case["counts"][0]) / size, number(&case["counts"][1]) / size);
            assert_eq!(found, Some(expected), "{}", case["id"]);
        }
        near_interval(share::bounds(x, n, population).unwrap(), &case["possible"], &case);
    }
}

#[test]
fn interval_of_a_share_of_an_unlimited_population() {
    for case in cases("clopper-pearson") {
        let found = share::exact_interval(whole(&case["x"]), whole(&case["n"]), None, 0.95).unwrap();
        near_interval(found, &case["interval"], &case);
    }
}

#[test]
fn interval_of_a_mean() {
    for case in cases("mean") {
        let moments = Moments::of(numbers(&case["values"]));
        near(moments.mean, number(&case["mean"]), &case);
        near(mean::standard_error(moments).unwrap(), number(&case["error"]), &case);
        near_interval(mean::t_interval(moments, None, 0.95, None).unwrap(), &case["unlimited"], &case);
        let population = whole(&case["population"]);
        match mean::t_interval(moments, Some(population), 0.95, None) {
            Some(found) => near_interval(found, &case["interval"], &case),
            None => assert_eq!(moments.n, population, "{}", case["id"]),
        }
    }
}

#[test]
fn adjusted_p() {
    for case in cases("false-discovery") {
        let p: Vec<Option<f64>> = case["p"].as_array().unwrap().iter().map(Value::as_f64).collect();
        let found = multiplicity::benjamini_hochberg(&p);
        for (found, expected) in found.iter().zip(case["adjusted"].as_array().unwrap()) {
            assert_eq!(found.is_some(), expected.is_number(), "{}", case["id"]);
            if let Some(found) = found {
                near(*found, number(expected), &case);
            }
        }
    }
}

#[test]
fn rank_correlation() {
    for case in cases("spearman") {
        let pairs: Vec<(f64, f64)> =
            case["pairs"].as_array().unwrap().iter().map(|pair| (number(&pair[0]), number(&pair[1]))).collect();
        let found = rank::spearman(&pairs).unwrap();
        near(found.rho, number(&case["rho"]), &case);
        near_interval(rank::interval(found, 0.95).unwrap(), &case["interval"], &case);
    }
}

#[test]
fn agreement_of_raters() {
    for case in cases("agreement") {
        let counts: Vec<(f64, u64)> =
            case["counts"].as_array().unwrap().iter().zip(1..).map(|(n, code)| (f64::from(code), whole(n))).collect();
        let moments = Moments::of_counts(counts.iter().copied());
        near(agreement::r_wg(moments, 5).unwrap(), number(&case["r-wg"]), &case);
        near(agreement::average_deviation(&counts).unwrap(), number(&case["ad"]), &case);
    }
}

#[test]
fn difference_of_two_means() {
    for case in cases("welch") {
        let figure = |values: &Value| {
            let moments = Moments::of(numbers(values));
            let standard_error = mean::standard_error(moments);
            Figure { value: moments.mean, interval: None, standard_error, degrees: Some(moments.n as f64 - 1.0) }
        };
        let found = difference::difference(&figure(&case["first"]), &figure(&case["second"]), 0.95).unwrap();
        near(found.p, number(&case["p"]), &case);
        near_interval(found.interval, &case["interval"], &case);
    }
}

/// n of N as small departments have them, and a large one.
const SIZES: [(u64, u64); 4] = [(5, 20), (12, 15), (26, 40), (200, 400)];

/// The exact interval holds the true count at least as often as it says, whatever the count: no simulation needed,
/// since every sample's probability is known.
#[test]
fn the_exact_interval_holds_the_truth_as_often_as_it_says() {
    for (n, population) in SIZES {
        let step = (population / 20).max(1);
        for count in (0..=population).step_by(step as usize) {
            let truth = count as f64 / population as f64;
            let coverage: f64 = (0..=n)
                .filter(|&x| x <= count && n - x <= population - count)
                .filter(|&x| {
                    let (low, high) = share::exact_interval(x, n, Some(population), 0.9).unwrap();
                    low <= truth && truth <= high
                })
                .map(|x| probability(x, count, n, population))
                .sum();
            assert!(coverage >= 0.9 - 1e-9, "{coverage} at {n} of {population} with {count}");
        }
    }
}

/// P(X = x), hypergeometric, by a product that shares nothing with the library.
fn probability(x: u64, count: u64, n: u64, population: u64) -> f64 {
    let choose = |n: u64, k: u64| (1..=k).map(|i| ((n - k + i) as f64 / i as f64).ln()).sum::<f64>();
    (choose(count, x) + choose(population - count, n - x) - choose(population, n)).exp()
}

/// A five-point answer of a person, skewed as answers are.
fn answer(person: u64) -> f64 {
    [1.0, 2.0, 2.0, 3.0, 3.0, 3.0, 4.0, 4.0, 4.0, 4.0, 5.0, 5.0][(person % 12) as usize]
}

/// A small seeded generator (SplitMix64), so that the test says the same every time.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % end
    }
}

/// The mean's interval at 90 %, by seeded simulation: near the nominal level, allowing the few points that a discrete,
/// skewed answer costs in small samples.
#[test]
fn the_interval_of_a_mean_holds_the_truth_about_as_often_as_it_says() {
    const TRIALS: u32 = 4000;
    for (n, size) in SIZES {
        let population: Vec<f64> = (0..size).map(answer).collect();
        let truth = Moments::of(population.iter().copied()).mean;
        let mut random = Seeded(20_260_302 + n);
        let mut held = 0;
        for _ in 0..TRIALS {
            let mut drawn = population.clone();
            for place in 0..n as usize {
                let other = place + random.below(size - place as u64) as usize;
                drawn.swap(place, other);
            }
            let moments = Moments::of(drawn.into_iter().take(n as usize));
            // No interval, no claim: not counted as holding.
            let interval = mean::interval(moments, Some(size), 0.9, Some((1.0, 5.0)));
            held += u32::from(interval.is_some_and(|(low, high)| low <= truth && truth <= high));
        }
        let coverage = f64::from(held) / f64::from(TRIALS);
        assert!((0.88..=0.95).contains(&coverage), "{coverage} at {n} of {size}");
    }
}
