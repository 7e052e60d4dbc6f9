//! Cases of careless answering, row by row.

use diagnoza::statistics::careless;
use diagnoza::statistics::distribution::chi_squared_quantile;

use crate::reference::{CLOSED, Case, Data};

pub(crate) fn indices(case: &Case) {
    let rows = case.data().table(&case.columns());
    let (items, n) = (case.columns().len(), rows.len());
    let longest: Vec<Option<f64>> = rows.iter().map(|row| Some(careless::longstring(row) as f64)).collect();
    let varied: Vec<Option<f64>> = rows.iter().map(|row| careless::variability(row)).collect();
    let distances: Vec<Option<f64>> = careless::distances(&rows).unwrap().into_iter().map(Some).collect();
    let complete = careless::complete_distances(&rows).unwrap();
    let gaps = rows.iter().map(|row| Some(row.iter().filter(|answer| answer.is_none()).count() as f64)).collect();
    let each = [
        ("longstring", longest.clone()),
        ("avgstring", rows.iter().map(|row| careless::average_string(row)).collect()),
        ("irv", varied.clone()),
        ("n_missing", gaps),
        ("modal_share", rows.iter().map(|row| careless::modal_share(row)).collect()),
        ("mahad_d2", distances.clone()),
        ("mahad_d2_complete_cases", complete.clone()),
    ];
    let expected = Data::read(case.value("/per_row_csv").unwrap().as_str().unwrap());
    assert_eq!(expected.rows, n, "{}", case.id());
    let mut wrong = 0;
    for (name, found) in &each {
        for (found, expected) in found.iter().zip(expected.numbers(name)) {
            let close = match (found, expected) {
                (Some(found), Some(expected)) => (found - expected).abs() <= CLOSED * expected.abs().max(1e-3),
                (found, expected) => found.is_none() && expected.is_none(),
            };
            wrong += usize::from(!close);
        }
    }
    assert_eq!(wrong, 0, "{}: cells of {} that differ", case.id(), case.value("/per_row_csv").unwrap());
    let values = |of: &[Option<f64>]| of.iter().copied().flatten().collect::<Vec<f64>>();
    let mean = |of: &[Option<f64>]| values(of).iter().sum::<f64>() / values(of).len() as f64;
    let most = |of: &[Option<f64>]| values(of).into_iter().fold(f64::NEG_INFINITY, f64::max);
    case.near("/n_rows", n as f64, CLOSED);
    case.near("/n_items", items as f64, CLOSED);
    case.near("/mean_longstring", mean(&longest), CLOSED);
    case.near("/max_longstring", most(&longest), CLOSED);
    case.near("/mean_irv", mean(&varied), CLOSED);
    case.near("/min_irv", values(&varied).into_iter().fold(f64::INFINITY, f64::min), CLOSED);
    case.near("/n_irv_zero", values(&varied).iter().filter(|value| **value == 0.0).count() as f64, CLOSED);
    case.near("/mean_d2", mean(&distances), CLOSED);
    case.near("/max_d2", most(&distances), CLOSED);
    let cut = chi_squared_quantile(0.99, items as f64).unwrap();
    case.near("/n_flag_chisq99", values(&distances).iter().filter(|value| **value > cut).count() as f64, CLOSED);
    case.near("/chisq_cut99", cut, CLOSED);
    case.near("/chisq_cut999", chi_squared_quantile(0.999, items as f64), CLOSED);
    case.near("/complete/n", values(&complete).len() as f64, CLOSED);
    case.near("/complete/mean_d2", mean(&complete), CLOSED);
    case.near("/complete/max_d2", most(&complete), CLOSED);
    case.near("/complete/max_possible_d2", careless::largest_distance(values(&complete).len()), CLOSED);
}

pub(crate) fn even_odd(case: &Case) {
    let data = case.data();
    let path = format!("{}/tests/reference/{}", env!("CARGO_MANIFEST_DIR"), case.json["data"].as_str().unwrap());
    let columns: Vec<String> =
        csv::Reader::from_path(path).unwrap().headers().unwrap().iter().map(str::to_owned).collect();
    let rows = data.table(&columns);
    // careless turns the sign: high = inconsistent.
    let found: Vec<Option<f64>> =
        rows.iter().map(|row| careless::even_odd(row, &[5; 10]).map(|value| 0.0 - value)).collect();
    case.list("/evenodd", &found, CLOSED);
    let pairs = careless::synonyms(&rows, 0.60);
    let found: Vec<Option<f64>> = rows.iter().map(|row| careless::synonym_consistency(row, &pairs)).collect();
    case.list("/psychsyn", &found, CLOSED);
}
