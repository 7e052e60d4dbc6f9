//! Cases of groups: agreement within them, intraclass correlations, shrunken means.

use diagnoza::statistics::agreement::*;
use diagnoza::statistics::icc;
use diagnoza::statistics::mean::Moments;
use diagnoza::statistics::one_way::one_way_of;
use diagnoza::statistics::reliability::median;
use diagnoza::statistics::shrinkage::{self, Shrinkage};

use crate::reference::{CLOSED, Case, SEARCHED};

fn moments(values: &[f64]) -> Moments {
    Moments::of(values.iter().copied())
}

/// Place of a group in the list at a path.
fn place(case: &Case, list: &str, group: &str) -> String {
    let groups = case.value(list).unwrap().as_array().unwrap();
    let place = groups.iter().position(|found| found["group"] == group).unwrap_or_else(|| panic!("no group {group}"));
    format!("{list}/{place}")
}

/// What is said of all groups together.
fn summary(case: &Case, path: &str, found: &[Option<f64>]) {
    let values: Vec<f64> = found.iter().copied().flatten().collect();
    let all = moments(&values);
    case.near(&format!("{path}/mean"), all.mean, CLOSED);
    case.near(&format!("{path}/median"), median(values.clone()), CLOSED);
    case.near(&format!("{path}/min"), values.iter().copied().fold(f64::INFINITY, f64::min), CLOSED);
    case.near(&format!("{path}/max"), values.iter().copied().fold(f64::NEG_INFINITY, f64::max), CLOSED);
    case.near(&format!("{path}/sd"), all.variance.sqrt(), CLOSED);
    case.near(&format!("{path}/n_groups"), found.len() as f64, CLOSED);
    case.near(&format!("{path}/n_na"), (found.len() - values.len()) as f64, CLOSED);
}

fn zeros(found: &[Option<f64>]) -> f64 {
    found.iter().filter(|value| **value == Some(0.0)).count() as f64
}

pub(crate) fn rwg(case: &Case) {
    let columns = case.columns();
    let mut all = vec![];
    for (group, values) in case.data().grouped(&columns[0], &columns[1]) {
        let at = place(case, "/groups", &group);
        let found = r_wg_floored(moments(&values), case.param("ranvar"));
        case.near(&format!("{at}/n"), values.len() as f64, CLOSED);
        case.near(&format!("{at}/rwg"), found, CLOSED);
        case.near(&format!("{at}/rwg_unfloored"), r_wg_unfloored(moments(&values), variance_at_random(5)), CLOSED);
        all.push(found);
    }
    summary(case, "/summary", &all);
    case.near("/n_groups_floored_to_zero", zeros(&all), CLOSED);
}

pub(crate) fn average_deviation(case: &Case) {
    let columns = case.columns();
    for (kind, from) in [("mean", deviation_from_mean as fn(&[f64]) -> Option<f64>), ("median", deviation_from_median)]
    {
        let mut all = vec![];
        for (group, values) in case.data().grouped(&columns[0], &columns[1]) {
            let at = place(case, &format!("/{kind}/groups"), &group);
            case.near(&format!("{at}/n"), values.len() as f64, CLOSED);
            case.near(&format!("{at}/ad"), from(&values), CLOSED);
            all.push(from(&values));
        }
        summary(case, &format!("/{kind}/summary"), &all);
    }
}

pub(crate) fn rwg_j(case: &Case) {
    let (data, columns) = (case.data(), case.columns());
    let (by, items) = columns.split_last().unwrap();
    let range = crate::reference::numbers(&case.json["params"]["range"]);
    let mut groups: std::collections::BTreeMap<&str, Vec<Vec<f64>>> = Default::default();
    for (row, group) in data.table(items).into_iter().zip(data.texts(by)) {
        groups.entry(group).or_default().extend(row.into_iter().collect::<Option<Vec<f64>>>());
    }
    let names = ["rwg_j", "rwg_j_lindell", "ad_m_mean", "ad_m_median", "a_wg"];
    let mut all = vec![vec![]; names.len()];
    for (group, rows) in groups {
        let columns: Vec<Vec<f64>> = (0..items.len()).map(|j| rows.iter().map(|row| row[j]).collect()).collect();
        let each: Vec<Moments> = columns.iter().map(|values| moments(values)).collect();
        let mean = |of: fn(&[f64]) -> Option<f64>| {
            Some(columns.iter().map(|values| of(values).unwrap()).sum::<f64>() / items.len() as f64)
        };
        let found = [
            r_wg_j(&each, case.param("ranvar")),
            r_wg_j_unfloored(&each, case.param("ranvar")),
            mean(deviation_from_mean),
            mean(deviation_from_median),
            a_wg_j(&each, (range[0], range[1])),
        ];
        let at = place(case, "/groups", group);
        case.near(&format!("{at}/n"), rows.len() as f64, CLOSED);
        for ((name, found), all) in names.iter().zip(found).zip(&mut all) {
            case.near(&format!("{at}/{name}"), found, CLOSED);
            all.push(found);
        }
    }
    for (name, all) in names.iter().zip(&all) {
        summary(case, &format!("/summary/{name}"), all);
    }
    case.near("/n_groups_floored_to_zero", zeros(&all[0]), CLOSED);
}

pub(crate) fn icc(case: &Case) {
    let columns = case.columns();
    let groups = case.data().grouped(&columns[0], &columns[1]);
    let values: Vec<Vec<f64>> = groups.values().cloned().collect();
    let found = one_way_of(&values).unwrap();
    let (between, within) = found.degrees();
    case.near("/anova/ms_between", found.between, CLOSED);
    case.near("/anova/ms_within", found.within, CLOSED);
    case.near("/anova/df_between", between, CLOSED);
    case.near("/anova/df_within", within, CLOSED);
    case.near("/anova/F", found.f(), CLOSED);
    case.near("/anova/p", found.p(), CLOSED);
    case.near("/anova/eta_squared", found.eta_squared(), CLOSED);
    case.near("/mean_group_size", found.mean_size(), CLOSED);
    case.near("/n0", found.n0(), CLOSED);
    case.near("/n_groups", groups.len() as f64, CLOSED);
    case.near("/n", found.n as f64, CLOSED);
    // Numbers as names are in order of size there, and in order of letters here.
    let mut sizes: Vec<(f64, f64)> =
        groups.iter().map(|(name, values)| (name.parse().unwrap_or(0.0), values.len() as f64)).collect();
    sizes.sort_by(|a, b| a.0.total_cmp(&b.0));
    case.list("/group_sizes", &sizes.iter().map(|size| size.1).collect::<Vec<_>>(), CLOSED);
    case.near("/icc1_aov", icc::icc1_mean_size(&found), CLOSED);
    case.near("/icc2_aov", icc::icc2(&found), CLOSED);
    case.near("/icc1_n0", icc::icc1(&found), CLOSED);
    let components = found.restricted_likelihood().unwrap();
    case.near("/reml/tau00", components.tau2, SEARCHED);
    case.near("/reml/sigma2", components.sigma2, SEARCHED);
    case.near("/reml/icc1", icc::icc1_restricted(&found), SEARCHED);
    case.near("/reml/icc2_mean_size", icc::icc2_restricted(&found).map(|icc| icc.0), SEARCHED);
    case.near("/reml/icc2_average_over_groups", icc::icc2_restricted(&found).map(|icc| icc.1), SEARCHED);
}

pub(crate) fn shrinkage(case: &Case) {
    let columns = case.columns();
    let groups = case.data().grouped(&columns[0], &columns[1]);
    let all: Vec<Moments> = groups.values().map(|values| moments(values)).collect();
    let components = diagnoza::statistics::one_way::one_way(&all).unwrap().restricted_likelihood().unwrap();
    case.near("/grand_mean_gls", components.mean, SEARCHED);
    case.near("/se_grand_mean", components.standard_error, SEARCHED);
    case.near("/tau2", components.tau2, SEARCHED);
    case.near("/sigma2", components.sigma2, SEARCHED);
    for (group, values) in &groups {
        let at = place(case, "/groups", group);
        let found = shrinkage::shrunken(moments(values), components);
        case.near(&format!("{at}/n"), values.len() as f64, CLOSED);
        case.near(&format!("{at}/raw_mean"), found.group.mean, CLOSED);
        case.near(&format!("{at}/reliability_weight"), found.weight, SEARCHED);
        case.near_within(&format!("{at}/shrunken_mean"), found.mean, SEARCHED);
    }
    let singular = case.id().ends_with("singular");
    assert_eq!(singular, matches!(shrinkage::shrinkage(&all), Shrinkage::NoEvidenceOfDifferences { .. }));
}
