//! Cases of reliability: alpha, items, omega, Feldt's interval.

use diagnoza::statistics::items;
use diagnoza::statistics::matrix::Matrix;
use diagnoza::statistics::mean::Moments;
use diagnoza::statistics::omega::{self, Method};
use diagnoza::statistics::reliability;
use diagnoza::statistics::table;

use crate::reference::{CLOSED, Case, FACTOR, TIGHT, texts};

/// The items as they count: those named are turned by the bounds of the scale; incomplete people left out where said.
fn answers(case: &Case, listwise: bool) -> Vec<Vec<Option<f64>>> {
    let columns = case.columns();
    let turned = texts_or_one(&case.json["reverse_keyed"]);
    let mut rows = case.data().table(&columns);
    for (place, column) in columns.iter().enumerate().filter(|(_, column)| turned.contains(column)) {
        assert!(rows.iter().any(|row| row[place].is_some()), "{column}");
        let bounds = (case.param("scale_min"), case.param("scale_max"));
        for row in &mut rows {
            row[place] = row[place].map(|value| table::reversed(value, bounds));
        }
    }
    if listwise {
        rows.retain(|row| row.iter().all(Option::is_some));
    }
    rows
}

fn texts_or_one(value: &serde_json::Value) -> Vec<String> {
    if value.is_array() { texts(value) } else { value.as_str().map(str::to_owned).into_iter().collect() }
}

fn rows_of(matrix: &Matrix) -> Vec<Vec<f64>> {
    (0..matrix.size()).map(|i| (0..matrix.size()).map(|j| matrix[(i, j)]).collect()).collect()
}

pub(crate) fn alpha(case: &Case) {
    let listwise = case.json["params"]["missing"] == "listwise";
    let rows = answers(case, listwise);
    let covariances = table::pairwise_covariance(&rows).unwrap();
    let found = reliability::alpha(&covariances).unwrap();
    case.near("/raw_alpha", found.raw, CLOSED);
    case.near("/std_alpha", found.standardised, CLOSED);
    case.near("/G6_smc", found.lambda_6, CLOSED);
    case.near("/average_r", found.average_r, CLOSED);
    case.near("/median_r", found.median_r, CLOSED);
    case.near("/signal_noise", found.signal_to_noise, CLOSED);
    case.near("/ase_duhachek", reliability::standard_error(&covariances, rows.len()), CLOSED);
    let means = Moments::of(rows.iter().filter_map(|row| items::person_mean(row)));
    case.near("/mean", means.mean, CLOSED);
    case.near("/sd", means.variance.sqrt(), CLOSED);
    for (place, item) in items::items(&rows).unwrap().iter().enumerate() {
        let at = |name: &str| format!("/items/{place}/{name}");
        case.near(&at("n"), item.moments.n as f64, CLOSED);
        case.near(&at("mean"), item.moments.mean, CLOSED);
        case.near(&at("sd"), item.moments.variance.sqrt(), CLOSED);
        case.near(&at("raw_r_item_total"), item.r_total, CLOSED);
        case.near(&at("std_r"), item.r_standardised, CLOSED);
        case.near(&at("r_cor"), item.r_corrected, CLOSED);
        case.near(&at("r_drop_item_rest"), item.r_rest, CLOSED);
        case.near(&at("alpha_if_deleted_raw"), item.alpha_without, CLOSED);
        case.near(&at("alpha_if_deleted_std"), item.standardised_alpha_without, CLOSED);
    }
    let items = case.columns().len();
    let feldt = reliability::feldt_interval(found.raw, rows.len(), items, 0.95);
    case.pair("/feldt_ci95", feldt, CLOSED);
    case.near("/psych_feldt/lower", feldt.map(|interval| interval.0), CLOSED);
    case.near("/psych_feldt/upper", feldt.map(|interval| interval.1), CLOSED);
    let ninety = reliability::feldt_interval(found.raw, rows.len(), items, 0.90);
    case.near("/ci90_psychometric_alpha.CI/LCL", ninety.map(|interval| interval.0), CLOSED);
    case.near("/ci90_psychometric_alpha.CI/UCL", ninety.map(|interval| interval.1), CLOSED);
    case.near("/ci90_psychometric_alpha.CI/ALPHA", found.raw, CLOSED);
    case.rows("/covariance_matrix", &rows_of(&covariances), CLOSED);
    case.rows("/correlation_matrix", &rows_of(&covariances.correlations().unwrap()), CLOSED);
}

pub(crate) fn omega(case: &Case) {
    let (id, params) = (case.id(), &case.json["params"]);
    let tight = id.starts_with("omega_tight");
    let rows = answers(case, params["missing"] != "pairwise");
    let correlations = table::pairwise_correlation(&rows).unwrap();
    if id.ends_with("_cfa") {
        return in_units(case, &rows, &correlations);
    }
    let method = if params["fm"] == "minres" { Method::Minres } else { Method::Likelihood };
    let factor = omega::factor(&correlations, method).unwrap();
    let found = omega::omega(&factor, &correlations);
    let tolerance = if tight { TIGHT } else { FACTOR };
    case.near("/omega_model_implied", found.implied, tolerance);
    case.near("/omega_observed_total", found.observed, tolerance);
    for (place, (loading, unique)) in factor.loadings.iter().zip(&factor.uniquenesses).enumerate() {
        case.near_within(&format!("/loadings/{place}"), *loading, tolerance);
        case.near_within(&format!("/uniquenesses/{place}"), *unique, tolerance);
    }
}

/// The confirmatory factor on covariances with divisor n is the one on correlations in other units.
fn in_units(case: &Case, rows: &[Vec<Option<f64>>], correlations: &Matrix) {
    let n = rows.len() as f64;
    let covariances = table::pairwise_covariance(rows).unwrap();
    let covariances = Matrix::of(covariances.size(), |i, j| covariances[(i, j)] * (n - 1.0) / n);
    let deviations: Vec<f64> = (0..covariances.size()).map(|i| covariances[(i, i)].sqrt()).collect();
    let factor = omega::factor(correlations, Method::Likelihood).unwrap().in_units(&deviations);
    let found = omega::omega(&factor, &covariances);
    case.near("/omega_unstandardised_model_implied", found.implied, FACTOR);
    case.near("/omega_unstandardised_observed", found.explained, FACTOR);
    case.near("/semTools_compRelSEM", found.explained, FACTOR);
    case.list("/loadings", &factor.loadings, FACTOR);
    case.list("/residual_variances", &factor.uniquenesses, FACTOR);
}

pub(crate) fn feldt(case: &Case) {
    let (alpha, items, n) = (case.param("alpha"), case.param("k"), case.param("n"));
    let found = if case.json["params"]["df2"].is_string() {
        reliability::feldt_interval_with(alpha, n - 1.0, n * (items - 1.0), case.param("conf"))
    } else {
        reliability::feldt_interval(alpha, n as usize, items as usize, case.param("conf"))
    };
    case.near("/lower", found.map(|interval| interval.0), CLOSED);
    case.near("/upper", found.map(|interval| interval.1), CLOSED);
}
