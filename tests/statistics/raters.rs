//! Cases of raters and coders.

use std::collections::BTreeSet;

use diagnoza::statistics::distribution::{f_above, normal_probability};
use diagnoza::statistics::icc::{RaterIcc, RaterSquares, rater_icc as of_raters};
use diagnoza::statistics::kappa::{self, Weights};
use diagnoza::statistics::kendall;
use diagnoza::statistics::krippendorff::{self, Level};
use diagnoza::statistics::matrix::Matrix;

use crate::reference::{CLOSED, Case, numbers};

/// Complete rows over the columns of a case.
fn complete(case: &Case) -> Vec<Vec<f64>> {
    case.data().table(&case.columns()).into_iter().filter_map(|row| row.into_iter().collect()).collect()
}

/// Labels of each coder, and the list of those that occur, in order.
fn labels(case: &Case) -> (Vec<Vec<String>>, Vec<String>) {
    let data = case.data();
    let coders: Vec<Vec<String>> = case.columns().iter().map(|column| data.texts(column).to_vec()).collect();
    let all: BTreeSet<String> = coders.iter().flatten().cloned().collect();
    (coders, all.into_iter().collect())
}

/// Units by numbers of labels.
fn units(case: &Case) -> (Vec<Vec<usize>>, usize) {
    let (coders, all) = labels(case);
    let place = |label: &String| all.iter().position(|other| other == label).unwrap();
    let units = (0..coders[0].len()).map(|unit| coders.iter().map(|coder| place(&coder[unit])).collect()).collect();
    (units, all.len())
}

pub(crate) fn rater_icc(case: &Case) {
    let ratings = complete(case);
    let psych = [
        RaterIcc::OneWay,
        RaterIcc::Agreement,
        RaterIcc::Consistency,
        RaterIcc::OneWayMean,
        RaterIcc::AgreementMean,
        RaterIcc::ConsistencyMean,
    ];
    for (place, which) in psych.into_iter().enumerate() {
        compare(case, &format!("/psych/{place}"), &ratings, which, ("icc", "lower95", "upper95"));
    }
    for place in 0..6 {
        let at = format!("/irr/{place}");
        let text = |name: &str| case.value(&format!("{at}/{name}")).unwrap().as_str().unwrap().to_owned();
        let which = match (text("model").as_str(), text("type").as_str(), text("unit").as_str()) {
            ("oneway", _, "single") => RaterIcc::OneWay,
            ("oneway", _, _) => RaterIcc::OneWayMean,
            (_, "agreement", "single") => RaterIcc::Agreement,
            (_, "agreement", _) => RaterIcc::AgreementMean,
            (_, _, "single") => RaterIcc::Consistency,
            _ => RaterIcc::ConsistencyMean,
        };
        compare(case, &at, &ratings, which, ("value", "lower", "upper"));
    }
}

fn compare(case: &Case, at: &str, ratings: &[Vec<f64>], which: RaterIcc, names: (&str, &str, &str)) {
    let found = of_raters(ratings, which, 0.95).unwrap();
    // irr tests and bounds absolute agreement with Satterthwaite's degrees, for means those of the mean's coefficient.
    let irr = names.0 == "value" && matches!(which, RaterIcc::Agreement | RaterIcc::AgreementMean);
    if irr {
        let squares = RaterSquares::of(ratings).unwrap();
        let degrees = squares.agreement_degrees(found.value);
        let bounds = squares.agreement_interval(degrees, 0.95).unwrap();
        let raters = ratings[0].len() as f64;
        let mean = |value: f64| raters * value / (1.0 + (raters - 1.0) * value);
        let bounds = if which == RaterIcc::AgreementMean { (mean(bounds.0), mean(bounds.1)) } else { bounds };
        case.near(&format!("{at}/value"), found.value, CLOSED);
        case.near(&format!("{at}/F"), found.f, CLOSED);
        case.near(&format!("{at}/df1"), found.degrees.0, CLOSED);
        case.near(&format!("{at}/df2"), degrees, CLOSED);
        case.near(&format!("{at}/p"), f_above(found.f, found.degrees.0, degrees), CLOSED);
        case.near(&format!("{at}/lower"), bounds.0, CLOSED);
        case.near(&format!("{at}/upper"), bounds.1, CLOSED);
        return;
    }
    case.near(&format!("{at}/{}", names.0), found.value, CLOSED);
    case.near(&format!("{at}/F"), found.f, CLOSED);
    case.near(&format!("{at}/df1"), found.degrees.0, CLOSED);
    case.near(&format!("{at}/df2"), found.degrees.1, CLOSED);
    case.near(&format!("{at}/p"), found.p, CLOSED);
    case.near(&format!("{at}/{}", names.1), found.interval.0, CLOSED);
    case.near(&format!("{at}/{}", names.2), found.interval.1, CLOSED);
}

pub(crate) fn krippendorff(case: &Case) {
    let level = match case.json["params"]["level"].as_str().unwrap() {
        "nominal" => Level::Nominal,
        "ordinal" => Level::Ordinal,
        "interval" => Level::Interval,
        _ => Level::Ratio,
    };
    let units: Vec<Vec<Option<f64>>> = match case.json["params"]["reliability_data"].as_array() {
        // One row a coder there.
        Some(coders) => {
            let units = coders[0].as_array().unwrap().len();
            (0..units).map(|unit| coders.iter().map(|coder| coder[unit].as_f64()).collect()).collect()
        }
        None => {
            let (coders, _) = labels(case);
            let code = |text: &String| (!text.is_empty()).then(|| text.clone());
            let named: Vec<Vec<Option<String>>> =
                (0..coders[0].len()).map(|unit| coders.iter().map(|coder| code(&coder[unit])).collect()).collect();
            let is_number = coders.iter().flatten().all(|text| text.is_empty() || text.parse::<f64>().is_ok());
            if is_number { case.data().table(&case.columns()) } else { krippendorff::by_name(&named) }
        }
    };
    let found = krippendorff::coincidences(&units);
    case.near("/alpha", found.alpha(level), CLOSED);
    case.near("/n_pairable", found.pairable, CLOSED);
    case.rows("/coincidence_matrix", &found.counts, CLOSED);
    let numbered = case.value("/values").is_some_and(|values| values[0].is_number());
    if numbered {
        case.list("/values", &found.values, CLOSED);
    }
}

fn counts(case: &Case, labels: &[String]) -> Matrix {
    let data = case.data();
    let columns = case.columns();
    let pairs: Vec<(Option<String>, Option<String>)> = data
        .texts(&columns[0])
        .iter()
        .zip(data.texts(&columns[1]))
        .map(|(a, b)| (Some(a.clone()).filter(|a| !a.is_empty()), Some(b.clone()).filter(|b| !b.is_empty())))
        .collect();
    kappa::table(&pairs, labels).unwrap()
}

pub(crate) fn cohen(case: &Case) {
    let params = &case.json["params"];
    if params["labels"].is_array() {
        let labels: Vec<String> = numbers(&params["labels"]).iter().map(|label| format!("{label}")).collect();
        let counts = counts(case, &labels);
        let table: Vec<Vec<f64>> =
            (0..labels.len()).map(|i| (0..labels.len()).map(|j| counts[(i, j)]).collect()).collect();
        case.rows("/table", &table, CLOSED);
        for (name, weights) in
            [("unweighted", Weights::Unweighted), ("linear", Weights::Linear), ("quadratic", Weights::Quadratic)]
        {
            let found = kappa::cohen(&counts, &weights.of(labels.len())).unwrap();
            case.near(&format!("/{name}"), found.value, CLOSED);
            let at = |field: &str| format!("/statsmodels/{name}/{field}");
            if found.null_error.is_none() {
                for field in ["std_kappa", "std_kappa0", "ci95", "z", "p"] {
                    case.leave_out(&at(field), "a coder gave one label throughout: roundings by roundings, or nothing");
                }
                case.near(&at("kappa"), found.value, CLOSED);
                continue;
            }
            case.near(&at("kappa"), found.value, CLOSED);
            case.near(&at("std_kappa"), found.standard_error, CLOSED);
            case.near(&at("std_kappa0"), found.null_error, CLOSED);
            let half = found.standard_error.map(|error| 1.959963984540054 * error);
            case.pair(&at("ci95"), half.map(|half| (found.value - half, found.value + half)), CLOSED);
            let z = found.null_error.map(|error| found.value / error);
            case.near(&at("z"), z, CLOSED);
            case.near(&at("p"), z.map(|z| 2.0 * normal_probability(-z.abs())), CLOSED);
        }
        return;
    }
    let (_, labels) = labels(case);
    let weights = match params["weights"].as_str().unwrap() {
        "equal" => Weights::Linear,
        "squared" => Weights::Quadratic,
        _ => Weights::Unweighted,
    };
    let found = kappa::cohen(&counts(case, &labels), &weights.of(labels.len())).unwrap();
    case.near("/kappa", found.value, CLOSED);
    let z = found.value / found.null_error.unwrap();
    case.near("/z", z, CLOSED);
    case.near("/p", 2.0 * normal_probability(-z.abs()), CLOSED);
}

pub(crate) fn cohen_with_error(case: &Case) {
    let table = case.value("/table").unwrap().as_array().unwrap();
    let rows: Vec<Vec<f64>> = table.iter().map(numbers).collect();
    let expected = Matrix::of(rows.len(), |i, j| rows[i][j]);
    let counts = if case.json["data"].is_string() { counts(case, &labels(case).1) } else { expected };
    let size = counts.size();
    case.rows("/table", &(0..size).map(|i| (0..size).map(|j| counts[(i, j)]).collect()).collect::<Vec<_>>(), CLOSED);
    let found = |weights: Weights| kappa::cohen(&counts, &weights.of(size)).unwrap();
    let plain = found(Weights::Unweighted);
    case.near("/kappa", plain.value, CLOSED);
    if let Some(disagreement) = case.value("/weights_disagreement") {
        let apart: Vec<Vec<f64>> = disagreement.as_array().unwrap().iter().map(numbers).collect();
        let weights = Matrix::of(size, |i, j| 1.0 - apart[i][j] / 6.0);
        case.near("/weighted_kappa", kappa::cohen(&counts, &weights).unwrap().value, CLOSED);
        case.leave_out("/weights_disagreement", "given, not computed");
    }
    case.near("/weighted_kappa_quadratic", found(Weights::Quadratic).value, CLOSED);
    let half = 1.959963984540054 * plain.standard_error.unwrap();
    case.list("/ci_psych/0", &[plain.value - half, plain.value, plain.value + half], CLOSED);
    case.near("/ci_psych/1/1", found(Weights::Quadratic).value, CLOSED);
    for end in ["/ci_psych/1/0", "/ci_psych/1/2"] {
        case.leave_out(
            end,
            "psych takes p_j. times the sum of a column's weights for their mean; vcd's error is compared",
        );
    }
    for (name, weights) in
        [("unweighted", Weights::Unweighted), ("linear", Weights::Linear), ("quadratic", Weights::Quadratic)]
    {
        case.near(&format!("/vcd_{name}/value"), found(weights).value, CLOSED);
        case.near(&format!("/vcd_{name}/ASE"), found(weights).standard_error, CLOSED);
    }
}

pub(crate) fn fleiss(case: &Case) {
    let (units, labels) = units(case);
    let found = kappa::fleiss(&units, labels).unwrap();
    case.near("/kappa", found.value, CLOSED);
    let z = found.value / found.null_error;
    case.near("/z", z, CLOSED);
    case.near("/p", 2.0 * normal_probability(-z), CLOSED);
    case.near("/conger_exact", found.conger, CLOSED);
    // Printed with three digits.
    case.list(
        "/per_category",
        &found.by_label.iter().map(|k| k.map(|k| (k * 1000.0).round() / 1000.0)).collect::<Vec<_>>(),
        CLOSED,
    );
}

pub(crate) fn light(case: &Case) {
    let (units, labels) = units(case);
    case.near("/kappa", kappa::light(&units, labels), CLOSED);
}

pub(crate) fn percent(case: &Case) {
    let units = complete(case);
    case.near("/agree_exact", kappa::agreement(&units, 0.0).map(|share| 100.0 * share), CLOSED);
    case.near("/agree_tolerance1", kappa::agreement(&units, 1.0).map(|share| 100.0 * share), CLOSED);
}

pub(crate) fn kendall(case: &Case) {
    let found = kendall::concordance(&complete(case)).unwrap();
    let (objects, raters) = (found.size.0 as f64, found.size.1 as f64);
    case.near("/W_tie_corrected", found.w, CLOSED);
    case.near("/chi2_corrected", found.chi_squared, CLOSED);
    case.near("/p_corrected", found.p, CLOSED);
    case.near("/W_uncorrected", found.w_uncorrected, CLOSED);
    let chi = raters * (objects - 1.0) * found.w_uncorrected;
    case.near("/chi2_uncorrected", chi, CLOSED);
    let p = diagnoza::statistics::distribution::chi_squared_above(chi, objects - 1.0);
    case.near("/p_uncorrected", p, CLOSED);
}
