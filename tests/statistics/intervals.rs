//! Cases of intervals: shares, means, finite populations, bootstrap; and of many p at once.

use diagnoza::statistics::bootstrap::{Quantile, Replicates, Ties, acceleration_of_mean, bca_levels, exact_of_mean};
use diagnoza::statistics::draws::Draws;
use diagnoza::statistics::finite_population::{Draw, mean_error_less_one};
use diagnoza::statistics::mean::{self, Moments};
use diagnoza::statistics::{distribution, multiplicity, proportion, share};

use crate::reference::{CLOSED, Case, Data, numbers};

pub(crate) fn adjusted_p(case: &Case) {
    // A single p is not a list there.
    let given = case.value("/p").unwrap();
    let p: Vec<Option<f64>> = match given.as_array() {
        Some(list) => list.iter().map(|p| p.as_f64()).collect(),
        None => vec![given.as_f64()],
    };
    case.list("/p", &p, CLOSED);
    let hochberg = multiplicity::benjamini_hochberg(&p);
    case.list("/BH", &hochberg, CLOSED);
    case.list("/BY", &multiplicity::benjamini_yekutieli(&p), CLOSED);
    case.list("/holm", &multiplicity::holm(&p), CLOSED);
    case.list("/hochberg", &multiplicity::hochberg(&p), CLOSED);
    case.list("/bonferroni", &multiplicity::bonferroni(&p), CLOSED);
    let rejected = |adjusted: &[Option<f64>]| adjusted.iter().flatten().filter(|p| **p <= 0.05).count() as f64;
    case.near("/n_reject_BH_05", rejected(&hochberg), CLOSED);
    case.near("/n_reject_bonferroni_05", rejected(&multiplicity::bonferroni(&p)), CLOSED);
}

pub(crate) fn proportion(case: &Case) {
    let (x, n) = (case.param("x") as u64, case.param("n") as u64);
    case.near("/p", x as f64 / n as f64, CLOSED);
    case.pair("/wilson95", proportion::wilson(x, n, 0.95), CLOSED);
    case.pair("/wilson90", proportion::wilson(x, n, 0.90), CLOSED);
    case.pair("/wilson_cc95", proportion::wilson_continuity(x, n, 0.95), CLOSED);
    case.pair("/clopper_pearson95", share::exact_interval(x, n, None, 0.95), CLOSED);
    case.pair("/jeffreys95", proportion::jeffreys(x, n, 0.95), CLOSED);
    case.pair("/agresti_coull95", proportion::agresti_coull(x, n, 0.95), CLOSED);
    case.pair("/wald95", proportion::wald(x, n, 0.95), CLOSED);
}

/// The values of a case, or moments alone where only those are given.
fn moments(case: &Case) -> Moments {
    if !case.json["data"].is_string() {
        let number = |path: &str| case.value(path).unwrap().as_f64().unwrap();
        let (n, mean, deviation) = (number("/n") as u64, number("/mean"), number("/sd"));
        return Moments { n, mean, variance: deviation * deviation };
    }
    let (data, column) = (case.data(), case.columns().remove(0));
    let values = match case.json["filter"].as_str().and_then(|filter| filter.split_once("==")) {
        Some((by, text)) => data.where_is(&column, by, text.trim_matches('\'')),
        None => data.numbers(&column).into_iter().flatten().collect(),
    };
    Moments::of(values)
}

pub(crate) fn mean(case: &Case) {
    let moments = moments(case);
    let size = case.value("/N").or(case.json["params"].get("N")).unwrap().as_f64().unwrap();
    case.near("/N", size, CLOSED);
    let error = mean::standard_error(moments);
    case.near("/n", moments.n as f64, CLOSED);
    case.near("/mean", moments.mean, CLOSED);
    case.near("/sd", moments.variance.sqrt(), CLOSED);
    case.near("/se_no_fpc", error, CLOSED);
    case.near("/df", (moments.n - 1) as f64, CLOSED);
    case.near("/se_fpc", error.map(|error| error * (1.0 - moments.n as f64 / size).sqrt()), CLOSED);
    // A census has an interval without width there, and none here.
    let all = |confidence: f64| {
        let found = mean::t_interval(moments, Some(size as u64), confidence, None);
        if moments.n as f64 == size { found.or(Some((moments.mean, moments.mean))) } else { found }
    };
    case.pair("/ci95_fpc", all(0.95), CLOSED);
    case.pair("/ci90_fpc", all(0.90), CLOSED);
    case.pair("/ci95_no_fpc", mean::t_interval(moments, None, 0.95, None), CLOSED);
}

pub(crate) fn mean_less_one(case: &Case) {
    let (n, size) = (case.param("n"), case.param("N"));
    let error = mean_error_less_one(case.param("sd"), n as u64, size as u64).unwrap();
    case.near("/se", error, CLOSED);
    let half = distribution::t_quantile(0.975, n - 1.0).unwrap() * error;
    case.pair("/ci95", Some((case.param("mean") - half, case.param("mean") + half)), CLOSED);
    let moments = Moments { n: n as u64, mean: case.param("mean"), variance: case.param("sd").powi(2) };
    let survey = mean::standard_error(moments).unwrap() * (1.0 - n / size).sqrt();
    case.near("/se_survey_convention", survey, CLOSED);
}

fn draw(case: &Case) -> (Draw, u64, u64, u64) {
    let [x, n, size] = ["x", "n", "N"].map(|name| case.param(name) as u64);
    (Draw::new(x, n, size).unwrap(), x, n, size)
}

pub(crate) fn survey(case: &Case) {
    let (draw, x, n, _) = draw(case);
    case.near("/p", x as f64 / n as f64, CLOSED);
    case.near("/se", draw.survey_error(), CLOSED);
    let (effective, interval) = draw.korn_graubard(0.95).unwrap();
    case.near("/n_eff", effective, CLOSED);
    case.pair("/beta95", Some(interval), CLOSED);
    // R fits the logit by iteration and stops at 1e-8 of the deviance; its "xlogit" writes the same interval out.
    case.pair("/logit95", draw.logit(0.95), 1e-8);
    case.pair("/xlogit95", draw.logit(0.95), 1e-8);
}

pub(crate) fn finite(case: &Case) {
    let (draw, x, n, size) = draw(case);
    let all = size as f64;
    case.near("/p", x as f64 / n as f64, CLOSED);
    case.near("/n_eff", Some(draw.effective_n()).filter(|n| n.is_finite()), CLOSED);
    case.pair("/wilson_infinite", proportion::wilson(x, n, 0.95), CLOSED);
    case.pair("/wilson_fpc", draw.wilson(0.95), CLOSED);
    case.pair("/wilson_fpc_intersected_with_possible", draw.wilson_possible(0.95), CLOSED);
    // A census has an interval without width there, and none here.
    let exact =
        share::exact_interval(x, n, Some(size), 0.95).or((n == size).then_some((x as f64 / all, x as f64 / all)));
    case.pair("/hypergeom_exact", exact, CLOSED);
    case.pair("/hypergeom_exact_counts", exact.map(|(low, high)| ((low * all).round(), (high * all).round())), CLOSED);
    let counts = |found: Option<(u64, u64)>| found.map(|(low, high)| (low as f64, high as f64));
    case.pair("/hypergeom_midp_counts", counts(draw.mid_p_counts(0.95)), CLOSED);
    for (name, prior) in [("jeffreys", 0.5), ("uniform", 1.0)] {
        case.pair(&format!("/bayes_{name}_counts"), counts(draw.bayes_counts(prior, 0.95)), CLOSED);
        case.near(&format!("/bayes_{name}_mean"), draw.bayes_mean(prior), CLOSED);
    }
    case.near("/se_wald_fpc", draw.survey_error(), CLOSED);
    case.pair("/wald_fpc", draw.wald(0.95), CLOSED);
    case.pair("/possible_range", share::bounds(x, n, size), CLOSED);
}

pub(crate) fn adjusted_wald(case: &Case) {
    let (estimate, error, interval) = draw(case).0.adjusted_wald(0.95).unwrap();
    case.near("/estimate", estimate, CLOSED);
    case.near("/se", error, CLOSED);
    case.pair("/ci95", Some(interval), CLOSED);
}

/// The values that are drawn from, and the draws that were stored.
fn stored(case: &Case) -> (Vec<f64>, Replicates) {
    let values = values(case);
    let file = case.json["params"]["indices"].as_str().unwrap().split(' ').next().unwrap();
    let path = format!("{}/tests/reference/{file}", env!("CARGO_MANIFEST_DIR"));
    let draws: Vec<Vec<usize>> = std::fs::read_to_string(path)
        .unwrap()
        .lines()
        .map(|line| line.split(',').map(|place| place.trim().parse::<usize>().unwrap() - 1).collect())
        .collect();
    assert_eq!(draws.len() as f64, case.param("R"));
    let replicates = Replicates::of_mean(&values, &draws).unwrap();
    (values, replicates)
}

fn values(case: &Case) -> Vec<f64> {
    if case.id().ends_with("sleep_diff") {
        crate::effects::sleep_differences(&Data::read("data/sleep.csv"))
    } else {
        case.data().numbers("COH01").into_iter().flatten().collect()
    }
}

pub(crate) fn bootstrap(case: &Case) {
    let (values, found) = stored(case);
    let moments = Moments::of(values.iter().copied());
    case.near("/n", values.len() as f64, CLOSED);
    case.near("/t0", moments.mean, CLOSED);
    case.near("/boot_mean", found.moments().mean, CLOSED);
    case.near("/boot_sd", found.moments().variance.sqrt(), CLOSED);
    case.pair("/normal", found.normal(0.95), CLOSED);
    case.pair("/basic", found.basic(0.95), CLOSED);
    case.pair("/percentile", found.percentile(0.95, Quantile::Normal), CLOSED);
    case.pair("/percentile_type7", found.percentile(0.95, Quantile::Linear), CLOSED);
    case.pair("/percentile_type6", found.percentile(0.95, Quantile::Normal), CLOSED);
    let acceleration = acceleration_of_mean(&values).unwrap();
    case.near("/acceleration_jackknife", acceleration, CLOSED);
    case.near("/acceleration_infinitesimal", acceleration, 1e-9);
    let bias = bias_of_r(case, &found);
    case.near("/z0_strictly_less", bias, CLOSED);
    case.pair("/bca", found.bca(0.95, bias, acceleration, Quantile::Normal), CLOSED);
    let all = case.param("R") + 1.0;
    case.list("/order_statistics/percentile", &[0.025 * all, 0.975 * all], CLOSED);
    // Printed with two digits.
    let levels = bca_levels(0.95, bias, acceleration).unwrap();
    let printed = |level: f64| (level * all * 100.0).round() / 100.0;
    case.list("/order_statistics/bca", &[printed(levels.0), printed(levels.1)], CLOSED);
    case.pair("/t_interval", mean::t_interval(moments, None, 0.95, None), CLOSED);
}

/// R compares means of the same values in another order without regard to the last bit, so that some ties count as below:
/// the bias must be that of the replicates below and some of those that are equal.
fn bias_of_r(case: &Case, found: &Replicates) -> f64 {
    let expected = case.value("/z0_strictly_less").unwrap().as_f64().unwrap();
    let (below, equal) = found.below_and_equal();
    (below..=below + equal)
        .filter_map(|count| distribution::normal_quantile(count as f64 / case.param("R")))
        .min_by(|a, b| (a - expected).abs().total_cmp(&(b - expected).abs()))
        .unwrap()
}

pub(crate) fn bca(case: &Case) {
    let (values, found) = stored(case);
    case.near("/t0", Moments::of(values.iter().copied()).mean, CLOSED);
    let acceleration = acceleration_of_mean(&values).unwrap();
    case.near("/a", acceleration, CLOSED);
    for (name, ties) in [("strict", Ties::Strict), ("half", Ties::Half)] {
        let path = if name == "half" { "/z0_half_ties" } else { "/z0_strict" };
        case.near(path, found.bias(ties), CLOSED);
        let bias = found.bias(ties).unwrap();
        case.pair(&format!("/levels_{name}"), bca_levels(0.95, bias, acceleration), CLOSED);
        case.pair(&format!("/bca_type7_{name}"), found.bca(0.95, bias, acceleration, Quantile::Linear), CLOSED);
    }
    case.pair("/percentile_type7", found.percentile(0.95, Quantile::Linear), CLOSED);
}

/// SciPy's draws cannot be repeated: as many draws of our own, and one step of the discrete mean allowed.
pub(crate) fn other_draws(case: &Case) {
    let values = values(case);
    let mut random = Draws::seeded(1);
    let draws: Vec<Vec<usize>> = (0..9999).map(|_| random.with_replacement(values.len())).collect();
    let found = Replicates::of_mean(&values, &draws).unwrap();
    let acceleration = acceleration_of_mean(&values).unwrap();
    let step = 1.001 / values.len() as f64;
    let near = |path: &str, interval: Option<(f64, f64)>| {
        let expected = numbers(case.value(path).unwrap());
        let (low, high) = interval.unwrap();
        let close = |found: f64, expected: f64| if (found - expected).abs() <= step { expected } else { found };
        case.pair(path, Some((close(low, expected[0]), close(high, expected[1]))), CLOSED);
    };
    let bias = found.bias(Ties::Half).unwrap();
    near("/bca", found.bca(0.95, bias, acceleration, Quantile::Linear));
    near("/percentile", found.percentile(0.95, Quantile::Linear));
}

pub(crate) fn exact_bootstrap(case: &Case) {
    let found = exact_of_mean(&values(case)).unwrap();
    let (support, chances): (Vec<f64>, Vec<f64>) = found.means.iter().copied().unzip();
    case.list("/support", &support, CLOSED);
    case.list("/pmf", &chances, CLOSED);
    case.pair("/percentile95", found.percentile(0.95), CLOSED);
    case.near("/sd", found.deviation(), CLOSED);
    let (below, equal) = found.below_and_equal();
    case.near("/P_strictly_less_t0", below, CLOSED);
    case.near("/P_equal_t0", equal, CLOSED);
    case.near("/z0_exact_strict", distribution::normal_quantile(below), CLOSED);
    case.near("/z0_exact_half", distribution::normal_quantile(below + equal / 2.0), CLOSED);
}
