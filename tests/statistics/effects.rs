//! Cases of two groups, correlations and drivers.

use std::collections::BTreeMap;

use diagnoza::statistics::correlation;
use diagnoza::statistics::distribution::hedges_factor;
use diagnoza::statistics::dominance::{brunner_munzel, dominance};
use diagnoza::statistics::mann_whitney::{kruskal_wallis, mann_whitney, permutation_of_means};
use diagnoza::statistics::mean::Moments;
use diagnoza::statistics::rank;
use diagnoza::statistics::regression::regression;
use diagnoza::statistics::reliability::median;
use diagnoza::statistics::t_test::{self, TTest};
use diagnoza::statistics::two_by_two::TwoByTwo;

use crate::reference::{CLOSED, Case, Data, NONCENTRAL, numbers};

fn moments(values: &[f64]) -> Moments {
    Moments::of(values.iter().copied())
}

/// The two groups of a case, by filters such as `group==1`.
fn groups(case: &Case) -> (Vec<f64>, Vec<f64>) {
    let (data, column) = (case.data(), case.columns().remove(0));
    let group = |name: &str| {
        let (by, text) = case.json["filter"][name].as_str().unwrap().split_once("==").unwrap();
        data.where_is(&column, by, text.trim_matches('\''))
    };
    (group("x"), group("y"))
}

fn t_values(case: &Case, at: &str, found: TTest) {
    case.near(&format!("{at}/t"), found.t, CLOSED);
    case.near(&format!("{at}/df"), found.degrees, CLOSED);
    case.near(&format!("{at}/p"), found.p, CLOSED);
    case.pair(&format!("{at}/ci95_diff"), found.interval(0.95), CLOSED);
}

pub(crate) fn two_groups(case: &Case) {
    let (x, y) = groups(case);
    let (first, second) = (moments(&x), moments(&y));
    for (place, (values, all)) in [(&x, first), (&y, second)].into_iter().enumerate() {
        let at = |name: &str| format!("/{name}{}", place + 1);
        case.near(&at("n"), all.n as f64, CLOSED);
        case.near(&at("mean"), all.mean, CLOSED);
        case.near(&at("sd"), all.variance.sqrt(), CLOSED);
        case.near(&at("median"), median(values.clone()), CLOSED);
    }
    t_values(case, "/welch", t_test::welch(first, second).unwrap());
    t_values(case, "/student", t_test::student(first, second).unwrap());
    let ranks = mann_whitney(&x, &y).unwrap();
    case.near("/mann_whitney/U1", ranks.u, CLOSED);
    case.near("/mann_whitney/U2", mann_whitney(&y, &x).unwrap().u, CLOSED);
    case.near("/mann_whitney/p_tiecorr_continuity", ranks.p_continuity, CLOSED);
    case.near("/mann_whitney/p_tiecorr_no_continuity", ranks.p_asymptotic, CLOSED);
    case.near("/mann_whitney/p_exact_conditional_exactRankTests", ranks.p_exact, CLOSED);
    case.near("/mann_whitney/p_exact_conditional_coin", ranks.p_exact, CLOSED);
    case.near("/permutation_mean_diff_p_exact_coin", permutation_of_means(&x, &y), CLOSED);
    cliffs(case, "/cliffs_delta", &x, &y);
    case.near("/vargha_delaney_A", dominance(&x, &y).unwrap().a(), CLOSED);
    effects(case, first, second);
}

fn cliffs(case: &Case, at: &str, x: &[f64], y: &[f64]) {
    let found = dominance(x, y).unwrap();
    let t = diagnoza::statistics::distribution::t_quantile(0.975, (x.len() + y.len() - 2) as f64).unwrap();
    case.near(&format!("{at}/delta"), found.delta, CLOSED);
    case.near(&format!("{at}/var_unbiased"), found.variance, CLOSED);
    case.near(&format!("{at}/var_consistent"), found.consistent_variance, CLOSED);
    case.pair(&format!("{at}/ci95_t_unbiased"), found.interval(0.95), CLOSED);
    case.pair(&format!("{at}/ci95_normal"), found.normal_interval(found.variance, 0.95), CLOSED);
    case.pair(&format!("{at}/ci95_consistent_var"), found.interval_with(found.consistent_variance, t), CLOSED);
    case.pair(&format!("{at}/ci95_normal_consistent"), found.normal_interval(found.consistent_variance, 0.95), CLOSED);
    case.leave_out(&format!("{at}/KNOWN_WRONG_effsize_default"), "a mistake of the package");
}

fn effects(case: &Case, first: Moments, second: Moments) {
    let found = t_test::effect_size(first, second).unwrap();
    let sizes = (first.n, second.n);
    case.near("/cohens_d/d_pooled", found.d, CLOSED);
    case.pair("/cohens_d/effsize_ci95", t_test::approximate_interval(found.d, 1.0, sizes, 0.95), CLOSED);
    case.pair_within("/cohens_d/effectsize_ci95_noncentral", found.interval_of_d(0.95), NONCENTRAL);
    case.near("/hedges_g/J_exact", hedges_factor(found.degrees), CLOSED);
    let approximate = 1.0 - 3.0 / (4.0 * found.degrees - 1.0);
    case.near("/hedges_g/J_approx", approximate, CLOSED);
    case.near("/hedges_g/effectsize_g", found.g, CLOSED);
    case.pair_within("/hedges_g/effectsize_ci95_noncentral", found.interval_of_g(0.95), NONCENTRAL);
    case.near("/hedges_g/effsize_g", found.d * approximate, CLOSED);
    case.pair(
        "/hedges_g/effsize_ci95",
        t_test::approximate_interval(found.d * approximate, approximate, sizes, 0.95),
        CLOSED,
    );
    // effsize gives d's interval for g.
    case.pair_within("/hedges_g/effsize_ci95_noncentral", found.interval_of_d(0.95), NONCENTRAL);
    let unpooled = t_test::effect_size_unpooled(first, second).unwrap();
    case.near("/hedges_g/effectsize_g_unpooled", unpooled.g, CLOSED);
    case.pair_within("/hedges_g/effectsize_g_unpooled_ci95", unpooled.interval_of_g(0.95), NONCENTRAL);
    case.near("/hedges_g/glass_delta_sd2", t_test::glass_delta(first, second), CLOSED);
}

pub(crate) fn two_groups_again(case: &Case) {
    let (x, y) = groups(case);
    let (first, second) = (moments(&x), moments(&y));
    case.pair("/welch_ci95", t_test::welch(first, second).unwrap().interval(0.95), CLOSED);
    let test = brunner_munzel(&x, &y).unwrap();
    case.near("/brunner_munzel/statistic", test.statistic, CLOSED);
    case.near("/brunner_munzel/p_t", test.p, CLOSED);
    case.near("/brunner_munzel/p_normal", test.p_normal, CLOSED);
    let found = dominance(&x, &y).unwrap();
    case.near("/cliff_var_unbiased", found.variance, CLOSED);
    case.near("/cliff_var_consistent", found.consistent_variance, CLOSED);
    case.pair("/cliff_ci95_asymmetric_t_unbiased", found.interval(0.95), CLOSED);
    case.pair("/cliff_ci95_asymmetric_normal_unbiased", found.normal_interval(found.variance, 0.95), CLOSED);
    case.pair(
        "/cliff_ci95_asymmetric_normal_consistent",
        found.normal_interval(found.consistent_variance, 0.95),
        CLOSED,
    );
    let effect = t_test::effect_size(first, second).unwrap();
    case.near("/pingouin_hedges", effect.d * (1.0 - 3.0 / (4.0 * (effect.degrees + 2.0) - 9.0)), CLOSED);
    case.near("/pingouin_cohen", effect.d, CLOSED);
    case.near("/CLES_A", found.a(), CLOSED);
    case.near("/exact_enumeration/p_rank_sum_two_sided", mann_whitney(&x, &y).unwrap().p_exact, CLOSED);
    case.near("/exact_enumeration/p_mean_diff_two_sided", permutation_of_means(&x, &y), CLOSED);
    case.leave_out("/exact_enumeration/n_permutations", "a count of the road, not a result");
}

pub(crate) fn cliff(case: &Case) {
    let (x, y) = (numbers(&case.json["params"]["x"]), numbers(&case.json["params"]["y"]));
    cliffs(case, "", &x, &y);
    for term in ["/s2_di", "/s2_dj", "/s2_dij"] {
        case.leave_out(term, "terms of the variance, which is compared");
    }
}

/// Differences first less second by person.
fn differences(data: &Data) -> Vec<f64> {
    let mut people: BTreeMap<String, [f64; 2]> = BTreeMap::new();
    for ((value, group), person) in data.numbers("extra").into_iter().zip(data.texts("group")).zip(data.texts("ID")) {
        people.entry(person.clone()).or_default()[usize::from(group == "2")] = value.unwrap();
    }
    let mut order: Vec<(u32, [f64; 2])> = people.into_iter().map(|(id, pair)| (id.parse().unwrap(), pair)).collect();
    order.sort_by_key(|person| person.0);
    // To the tenth of an hour, in which they were taken down.
    order.into_iter().map(|(_, [first, second])| ((first - second) * 10.0).round() / 10.0).collect()
}

pub(crate) fn sleep_differences(data: &Data) -> Vec<f64> {
    differences(data).into_iter().map(|difference| -difference).collect()
}

pub(crate) fn paired(case: &Case) {
    let differences = differences(&case.data());
    let found = t_test::paired(moments(&differences)).unwrap();
    t_values(case, "", found);
    case.pair("/ci95", found.interval(0.95), CLOSED);
    let ranks = t_test::signed_ranks(&differences).unwrap();
    case.near("/wilcoxon_V", ranks.v, CLOSED);
    case.near("/wilcoxon_p_normal_cc", ranks.p_continuity, CLOSED);
    case.near("/wilcoxon_p_exact", ranks.p_exact, CLOSED);
    let effect = t_test::effect_size_paired(moments(&differences)).unwrap();
    case.near("/hedges_g_z", effect.g, CLOSED);
    case.pair_within("/hedges_g_z_ci95", effect.interval_of_g(0.95), NONCENTRAL);
}

pub(crate) fn kruskal(case: &Case) {
    let groups: Vec<Vec<f64>> = case.data().grouped("COH03", "UNITPLT").into_values().collect();
    let found = kruskal_wallis(&groups).unwrap();
    case.near("/H", found.h, CLOSED);
    case.near("/df", found.degrees, CLOSED);
    case.near("/p", found.p, CLOSED);
}

pub(crate) fn two_by_two(case: &Case) {
    let count = |name: &str| case.param(name) as u64;
    let table = TwoByTwo::new(count("x1"), count("n1"), count("x2"), count("n2")).unwrap();
    // R searches for the odds ratio, or for its inverse where that is below 1, to 1.2e-4.
    const SEARCHED_BY_R: f64 = 1.3e-4;
    case.near("/fisher_p", table.fisher(), CLOSED);
    case.near("/fisher_or", table.odds_ratio(), SEARCHED_BY_R * table.odds_ratio());
    let (low, high) = table.odds_ratio_interval(0.95).unwrap();
    case.near("/fisher_or_ci95/0", low, SEARCHED_BY_R);
    case.near("/fisher_or_ci95/1", high, SEARCHED_BY_R * high);
    case.near("/chi2", table.chi_squared(false).map(|found| found.0), CLOSED);
    case.near("/p", table.chi_squared(false).map(|found| found.1), CLOSED);
    case.near("/p_cc", table.chi_squared(true).map(|found| found.1), CLOSED);
    case.pair("/wald_ci95", table.wald_interval(0.95), CLOSED);
}

pub(crate) fn correlation(case: &Case) {
    let data = case.data();
    let kept = |row: usize| match case.json["filter"].as_str() {
        Some(filter) => {
            let list = filter.split_once('(').unwrap().1.trim_end_matches(')');
            list.split(',').any(|dept| dept == data.texts("dept")[row])
        }
        None => true,
    };
    let pairs: Vec<(f64, f64)> = data
        .table(&case.columns())
        .into_iter()
        .enumerate()
        .filter(|(row, _)| kept(*row))
        .filter_map(|(_, row)| Some((row[0]?, row[1]?)))
        .collect();
    case.near("/n", pairs.len() as f64, CLOSED);
    let pearson = correlation::pearson(&pairs).unwrap();
    case.near("/pearson/r", pearson.value, CLOSED);
    case.near("/pearson/t", pearson.statistic, CLOSED);
    case.near("/pearson/df", (pairs.len() - 2) as f64, CLOSED);
    case.near("/pearson/p", pearson.p, CLOSED);
    case.pair("/pearson/fisher_ci95", correlation::fisher_interval(pearson.value, pearson.n, 0.95), CLOSED);
    let spearman = correlation::spearman(&pairs).unwrap();
    case.near("/spearman/rho", spearman.value, CLOSED);
    case.near("/spearman/S", correlation::spearman_s(spearman.value, spearman.n), CLOSED);
    case.near("/spearman/p_t_approx", spearman.p, CLOSED);
    case.pair("/spearman/fisher_bonett_wright_ci95", rank::interval(rank::spearman(&pairs).unwrap(), 0.95), CLOSED);
    let tau = correlation::tau_b(&pairs).unwrap();
    case.near("/kendall_tau_b/tau", tau.value, CLOSED);
    case.near("/kendall_tau_b/z", tau.statistic, CLOSED);
    case.near("/kendall_tau_b/p", tau.p, CLOSED);
}

pub(crate) fn importance(case: &Case) {
    let rows: Vec<Vec<f64>> =
        case.data().table(&case.columns()).into_iter().filter_map(|row| row.into_iter().collect()).collect();
    let outcome: Vec<f64> = rows.iter().map(|row| row[0]).collect();
    let predictors: Vec<&[f64]> = rows.iter().map(|row| &row[1..]).collect();
    let found = regression(&outcome, &predictors).unwrap();
    let lmg = found.lmg().unwrap();
    let shares = |values: &[f64]| values.iter().map(|value| value / found.r_squared).collect::<Vec<_>>();
    case.near("/n", found.n as f64, CLOSED);
    case.near("/R2", found.r_squared, CLOSED);
    case.near("/adjR2", found.adjusted_r_squared(), CLOSED);
    case.list("/lmg", &lmg, CLOSED);
    case.list("/lmg_pct", &shares(&lmg), CLOSED);
    case.list("/shapley", &lmg, CLOSED);
    case.list("/shapley_pct", &shares(&lmg), CLOSED);
    case.list("/last", &found.last(), CLOSED);
    case.list("/first", &found.first(), CLOSED);
    case.list("/betasq", &found.standardised.iter().map(|beta| beta * beta).collect::<Vec<_>>(), CLOSED);
    case.list("/std_beta", &found.standardised, CLOSED);
    case.list("/pratt", &found.pratt(), CLOSED);
    case.list("/genizi_equals_johnson", &found.johnson(), CLOSED);
    case.list("/johnson_raw", &found.johnson(), CLOSED);
    case.list("/johnson_pct", &shares(&found.johnson()), CLOSED);
    case.list("/car", &found.car_scores().iter().map(|score| score * score).collect::<Vec<_>>(), CLOSED);
    let coefficients = found.coefficients().unwrap();
    let part = |of: fn(&diagnoza::statistics::regression::Coefficient) -> f64| {
        coefficients.iter().map(of).collect::<Vec<f64>>()
    };
    case.list("/coef", &part(|c| c.value), CLOSED);
    case.list("/se", &part(|c| c.standard_error), CLOSED);
    case.list("/t", &part(|c| c.t), CLOSED);
    case.list("/p", &part(|c| c.p), CLOSED);
    case.list("/vif", &found.inflation(), CLOSED);
    case.list("/F", &[found.f().unwrap().0, predictors[0].len() as f64, found.degrees()], CLOSED);
    case.list("/corr_xy", &found.with_outcome, CLOSED);
    let size = found.correlations.size();
    let correlations: Vec<Vec<f64>> =
        (0..size).map(|i| (0..size).map(|j| found.correlations[(i, j)]).collect()).collect();
    case.rows("/corr_xx", &correlations, CLOSED);
}
