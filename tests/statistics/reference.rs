//! Every case of `tests/reference/expected`: computed anew, compared number by number, and counted by file.
//!
//! Nothing is left out silently: a case that no function handles fails, and so does a number in a case that was neither
//! compared nor left out by a rule with its reason.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use serde_json::Value;

/// Relative tolerance of closed formulas.
pub(crate) const CLOSED: f64 = 1e-10;
/// Of iterative solutions against the tight ones.
pub(crate) const TIGHT: f64 = 1e-8;
/// Of variances by restricted likelihood (lme4 stops there) and of other packages' searches for a root or a maximum.
pub(crate) const SEARCHED: f64 = 1e-6;
/// Of intervals by the noncentral t.
pub(crate) const NONCENTRAL: f64 = 1e-5;
/// Of psych::fa, whose optimiser stops early.
pub(crate) const FACTOR: f64 = 1e-4;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/reference")
}

/// One file of cells by the name of the column.
pub(crate) struct Data {
    columns: BTreeMap<String, Vec<String>>,
    pub(crate) rows: usize,
}

impl Data {
    pub(crate) fn read(path: &str) -> Self {
        let mut reader = csv::Reader::from_path(folder().join(path)).unwrap();
        let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let mut columns: BTreeMap<String, Vec<String>> = names.iter().map(|name| (name.clone(), vec![])).collect();
        let mut rows = 0;
        for record in reader.records() {
            rows += 1;
            for (name, cell) in names.iter().zip(record.unwrap().iter()) {
                columns.get_mut(name).unwrap().push(cell.to_owned());
            }
        }
        // Groups of people in the demonstration file are named by unit and platoon together.
        if let (Some(unit), Some(platoon)) = (columns.get("UNIT"), columns.get("PLATOON")) {
            let both = unit.iter().zip(platoon).map(|(unit, platoon)| format!("{unit} {platoon}")).collect();
            columns.insert("UNITPLT".to_owned(), both);
        }
        Data { columns, rows }
    }

    pub(crate) fn texts(&self, column: &str) -> &[String] {
        self.columns.get(column).unwrap_or_else(|| panic!("no column {column}"))
    }

    pub(crate) fn numbers(&self, column: &str) -> Vec<Option<f64>> {
        self.texts(column).iter().map(|cell| cell.parse().ok()).collect()
    }

    /// Rows over some columns.
    pub(crate) fn table(&self, columns: &[String]) -> Vec<Vec<Option<f64>>> {
        let columns: Vec<Vec<Option<f64>>> = columns.iter().map(|column| self.numbers(column)).collect();
        (0..self.rows).map(|row| columns.iter().map(|column| column[row]).collect()).collect()
    }

    /// Values of a column where another has a given text.
    pub(crate) fn where_is(&self, column: &str, other: &str, text: &str) -> Vec<f64> {
        self.numbers(column)
            .into_iter()
            .zip(self.texts(other))
            .filter(|(_, found)| found.as_str() == text)
            .filter_map(|(value, _)| value)
            .collect()
    }

    /// Values by group, the groups in order of their names.
    pub(crate) fn grouped(&self, column: &str, by: &str) -> BTreeMap<String, Vec<f64>> {
        let mut groups: BTreeMap<String, Vec<f64>> = BTreeMap::new();
        for (value, group) in self.numbers(column).into_iter().zip(self.texts(by)) {
            groups.entry(group.clone()).or_default().extend(value);
        }
        groups
    }
}

/// One case, which remembers what was compared.
pub(crate) struct Case {
    pub(crate) json: Value,
    touched: RefCell<Vec<String>>,
    failures: RefCell<Vec<String>>,
    left_out: Cell<usize>,
    compared: Cell<usize>,
}

impl Case {
    fn new(json: Value) -> Self {
        let (touched, failures) = (RefCell::default(), RefCell::default());
        Case { json, touched, failures, left_out: Cell::new(0), compared: Cell::new(0) }
    }

    pub(crate) fn id(&self) -> &str {
        self.json["id"].as_str().unwrap()
    }

    pub(crate) fn data(&self) -> Data {
        Data::read(self.json["data"].as_str().unwrap())
    }

    pub(crate) fn columns(&self) -> Vec<String> {
        texts(&self.json["columns"])
    }

    pub(crate) fn param(&self, name: &str) -> f64 {
        self.json["params"][name].as_f64().unwrap_or_else(|| panic!("{}: no {name}", self.id()))
    }

    /// The value expected at a path, as `/groups/3/n`.
    pub(crate) fn value(&self, path: &str) -> Option<&Value> {
        self.json["value"].pointer(path)
    }

    fn fail(&self, words: String) {
        self.failures.borrow_mut().push(format!("{}: {words}", self.id()));
    }

    /// A number at a path, or `null` there and nothing found. Paths that the case does not have are passed over, so that
    /// one function serves the cases of several programs.
    pub(crate) fn near(&self, path: &str, found: impl Into<Option<f64>>, tolerance: f64) {
        self.compare(path, found.into(), tolerance, 1e-4);
    }

    /// The same for numbers whose natural size is 1, as loadings and effects: the tolerance is absolute below that.
    pub(crate) fn near_within(&self, path: &str, found: impl Into<Option<f64>>, tolerance: f64) {
        self.compare(path, found.into(), tolerance, 1.0);
    }

    /// An interval of such numbers.
    pub(crate) fn pair_within(&self, path: &str, found: Option<(f64, f64)>, tolerance: f64) {
        self.near_within(&format!("{path}/0"), found.map(|pair| pair.0), tolerance);
        self.near_within(&format!("{path}/1"), found.map(|pair| pair.1), tolerance);
    }

    fn compare(&self, path: &str, found: Option<f64>, tolerance: f64, least: f64) {
        let Some(expected) = self.value(path) else { return };
        self.touched.borrow_mut().push(path.to_owned());
        self.compared.set(self.compared.get() + 1);
        let expected = match expected {
            Value::Bool(truth) => Some(f64::from(u8::from(*truth))),
            Value::Array(one) if one.len() == 1 => one[0].as_f64(),
            other => other.as_f64(),
        };
        match (found, expected) {
            (Some(found), Some(expected)) if (found - expected).abs() <= tolerance * expected.abs().max(least) => {}
            (None, None) => {}
            (found, expected) => {
                let off = found.zip(expected).map(|(a, b)| (a - b).abs() / b.abs().max(least));
                self.fail(format!("{path} is {found:?}, expected {expected:?} (off {off:?}, allowed {tolerance:e})"));
            }
        }
    }

    /// An interval at a path.
    pub(crate) fn pair(&self, path: &str, found: Option<(f64, f64)>, tolerance: f64) {
        if self.value(path).is_some() {
            self.list(path, &[found.map(|pair| pair.0), found.map(|pair| pair.1)], tolerance);
        }
    }

    /// Numbers at a path, one by one; something may be missing on both sides.
    pub(crate) fn list<T: Into<Option<f64>> + Copy>(&self, path: &str, found: &[T], tolerance: f64) {
        let Some(expected) = self.value(path) else { return };
        let length = expected.as_array().map_or(1, Vec::len);
        if length != found.len() {
            self.fail(format!("{path} has {length} numbers, found {}", found.len()));
        }
        for (place, found) in found.iter().enumerate() {
            let one = format!("{path}/{place}");
            self.near(if expected.is_array() { &one } else { path }, (*found).into(), tolerance);
        }
    }

    /// Rows of numbers at a path.
    pub(crate) fn rows(&self, path: &str, found: &[Vec<f64>], tolerance: f64) {
        for (place, row) in found.iter().enumerate() {
            self.list(&format!("{path}/{place}"), row, tolerance);
        }
    }

    /// Words at a path, which are compared with nothing, or numbers left out by a rule.
    pub(crate) fn leave_out(&self, path: &str, _why: &str) {
        if let Some(value) = self.value(path) {
            self.touched.borrow_mut().push(path.to_owned());
            self.left_out.set(self.left_out.get() + leaves(value, path).len());
        }
    }

    /// What is expected and was not looked at.
    fn forgotten(&self) -> Vec<String> {
        let touched = self.touched.borrow();
        let seen = |leaf: &String| {
            touched.iter().any(|path| {
                leaf.strip_prefix(path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            })
        };
        leaves(&self.json["value"], "").into_iter().filter(|leaf| !seen(leaf)).collect()
    }
}

/// Paths of all numbers (and nulls) in a value.
fn leaves(value: &Value, path: &str) -> Vec<String> {
    match value {
        Value::Object(map) => map.iter().flat_map(|(name, value)| leaves(value, &format!("{path}/{name}"))).collect(),
        Value::Array(list) => {
            list.iter().enumerate().flat_map(|(place, value)| leaves(value, &format!("{path}/{place}"))).collect()
        }
        Value::String(_) => vec![],
        _ => vec![path.to_owned()],
    }
}

pub(crate) fn texts(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

pub(crate) fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

/// The function that computes a case anew.
fn handler(file: &str, stat: &str) -> Option<fn(&Case)> {
    Some(match stat {
        "cronbach_alpha" => crate::scales::alpha,
        "mcdonald_omega_total_1f" => crate::scales::omega,
        "feldt_ci" => crate::scales::feldt,
        "rwg_single_item" => crate::groups::rwg,
        "average_deviation_single_item" => crate::groups::average_deviation,
        "rwg_j_multi_item" => crate::groups::rwg_j,
        "icc1_icc2_groups" => crate::groups::icc,
        "empirical_bayes_means" => crate::groups::shrinkage,
        "icc_shrout_fleiss" => crate::raters::rater_icc,
        "krippendorff_alpha" => crate::raters::krippendorff,
        "cohen_kappa" => crate::raters::cohen,
        "cohen_kappa_ase" => crate::raters::cohen_with_error,
        "fleiss_kappa" => crate::raters::fleiss,
        "light_kappa" => crate::raters::light,
        "percent_agreement" => crate::raters::percent,
        "kendall_w" => crate::raters::kendall,
        "two_group_comparison" if file.starts_with("04b") => crate::effects::two_groups_again,
        "two_group_comparison" => crate::effects::two_groups,
        "cliffs_delta" => crate::effects::cliff,
        "paired_comparison" => crate::effects::paired,
        "k_group" => crate::effects::kruskal,
        "two_proportions" => crate::effects::two_by_two,
        "correlation" => crate::effects::correlation,
        "relative_importance" => crate::effects::importance,
        "p_adjust" => crate::intervals::adjusted_p,
        "proportion_interval" => crate::intervals::proportion,
        "mean_t_interval_fpc" => crate::intervals::mean,
        "mean_t_interval_fpc_Nminus1" => crate::intervals::mean_less_one,
        "proportion_interval_fpc_survey" => crate::intervals::survey,
        "proportion_interval_fpc" => crate::intervals::finite,
        "proportion_interval_fpc_adjusted_wald" => crate::intervals::adjusted_wald,
        "bootstrap_mean" => crate::intervals::bootstrap,
        "bootstrap_mean_bca" => crate::intervals::bca,
        "bootstrap_mean_scipy" => crate::intervals::other_draws,
        "bootstrap_mean_exact" => crate::intervals::exact_bootstrap,
        "careless_indices" => crate::answering::indices,
        "even_odd_consistency" => crate::answering::even_odd,
        _ => return None,
    })
}

#[test]
fn every_case_of_the_reference() {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder().join("expected")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    // Written past the harness' capture, so that the count is seen in every run.
    let mut out = std::io::stdout().lock();
    let (mut passed, mut due, mut skipped, mut failures) = (0, 0, 0, vec![]);
    for path in files {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let json: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let (mut good, mut all, mut wrong, mut numbers, mut left_out) = (0, 0, 0, 0, 0);
        for case in json["cases"].as_array().unwrap() {
            let stat = case["stat"].as_str().unwrap();
            if stat.contains("KNOWN_WRONG") {
                wrong += 1;
                continue;
            }
            all += 1;
            let case = Case::new(case.clone());
            match handler(&file, stat) {
                Some(compute) => compute(&case),
                None => case.fail(format!("nothing computes {stat}")),
            }
            let forgotten = case.forgotten();
            if !forgotten.is_empty() {
                case.fail(format!("not compared: {}", forgotten.join(" ")));
            }
            numbers += case.compared.get();
            left_out += case.left_out.get();
            good += usize::from(case.failures.borrow().is_empty());
            failures.extend(case.failures.borrow().iter().map(|words| format!("{file} {words}")));
        }
        (passed, due, skipped) = (passed + good, due + all, skipped + wrong);
        writeln!(out, "reference: {file}: {good} of {all} cases, {numbers} numbers compared, {left_out} left out by rule, {wrong} cases known to be wrong").unwrap();
    }
    writeln!(out, "reference: {passed} of {due} cases; {skipped} known to be wrong are not matched").unwrap();
    drop(out);
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
}
