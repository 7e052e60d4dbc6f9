//! Times with open ends and process limits against other programs: Kaplan-Meier as R's survival computes it, XmR limits as
//! exact fractions give them and as their sources print them (`tests/reference-survival`, `tests/reference-series`).
#![allow(clippy::unwrap_used)]

use diagnoza::statistics::duration::{Survival, Watched, survival};
use diagnoza::statistics::series::chart;
use serde_json::Value;

/// Normal quantile of a 90 % interval.
const Z: f64 = 1.644_853_626_951_472_7;

const DATA: [(&str, &str, &str); 4] = [
    ("lung", include_str!("reference-survival/lung.csv"), include_str!("reference-survival/lung-expected.csv")),
    (
        "ovarian",
        include_str!("reference-survival/ovarian.csv"),
        include_str!("reference-survival/ovarian-expected.csv"),
    ),
    (
        "veteran",
        include_str!("reference-survival/veteran.csv"),
        include_str!("reference-survival/veteran-expected.csv"),
    ),
    ("aml", include_str!("reference-survival/aml.csv"), include_str!("reference-survival/aml-expected.csv")),
];

/// The numbers of a table below its header; "NA" is none.
fn rows(text: &str) -> Vec<Vec<Option<f64>>> {
    text.lines().skip(1).map(|line| line.split(',').map(|cell| cell.parse().ok()).collect()).collect()
}

fn estimate(data: &str) -> Survival {
    let watched: Vec<Watched> =
        rows(data).iter().map(|row| Watched { time: row[0].unwrap(), ended: row[1] == Some(1.0) }).collect();
    survival(&watched)
}

fn near(found: f64, expected: f64, what: &str) {
    assert!((found - expected).abs() <= 1e-10 * expected.abs().max(1.0), "{what}: {found} is not {expected}");
}

#[test]
fn every_step_as_r_has_it() {
    for (name, data, expected) in DATA {
        let (survival, expected) = (estimate(data), rows(expected));
        assert_eq!(survival.steps().len(), expected.len(), "{name}");
        for (step, row) in survival.steps().iter().zip(&expected) {
            let [time, at_risk, ended, open] = [0, 1, 2, 3].map(|at| row[at].unwrap());
            assert_eq!((step.time, step.at_risk as f64, step.ended as f64), (time, at_risk, ended), "{name}");
            near(step.open, open, name);
            // R has no standard error where nothing is left open.
            if let Some(error) = row[4].filter(|error| error.is_finite()) {
                near(step.greenwood.sqrt(), error, name);
            }
        }
    }
}

#[test]
fn quantiles_and_their_intervals_as_r_has_them() {
    let quantiles = include_str!("reference-survival/quantiles.csv");
    for line in quantiles.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let (_, data, _) = DATA.iter().find(|(name, _, _)| *name == cells[0]).unwrap();
        let survival = estimate(data);
        let share: f64 = cells[1].parse().unwrap();
        let [time, low, high]: [Option<f64>; 3] = [2, 3, 4].map(|at| cells[at].parse().ok());
        assert_eq!(survival.quantile(share), time, "{line}");
        assert_eq!(survival.quantile_interval(share, Z), (low, high), "{line}");
    }
}

#[test]
fn limits_as_another_implementation_has_them() {
    let all: Value = serde_json::from_str(include_str!("reference-series/expected.json")).unwrap();
    // As printed by the sources, which round.
    for (name, printed) in [("nist", [50.81, 45.8159, 55.8041]), ("primer", [33.52, 32.24, 34.80])] {
        let one = &all[name];
        let values: Vec<f64> = one["values"].as_array().unwrap().iter().map(|value| value.as_f64().unwrap()).collect();
        let chart = chart(&values, 8).unwrap();
        near(chart.centre, one["centre"].as_f64().unwrap(), name);
        near(chart.moving_range, one["moving-range"].as_f64().unwrap(), name);
        near(chart.limits.0, one["limits"][0].as_f64().unwrap(), name);
        near(chart.limits.1, one["limits"][1].as_f64().unwrap(), name);
        for (found, printed) in [chart.centre, chart.limits.0, chart.limits.1].into_iter().zip(printed) {
            assert!((found - printed).abs() < 0.005, "{name}: {found}, printed {printed}");
        }
    }
}
