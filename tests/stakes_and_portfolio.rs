//! What a whole program makes of declared stakes, and of several departments side by side, over simulated audits.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use serde_json::Value;

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diagnoza"));
    command.current_dir(folder).env("LANG", "en").env_remove("LC_ALL").args(arguments).stdin(Stdio::null());
    command.output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn done(folder: &Path, arguments: &[&str]) {
    let output = run(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", told(&output));
}

/// Six departments whose tools differ widely; in four of them they are poor.
const POINTS: [(&str, &str); 6] = [
    ("tools:25", "competence:5"),
    ("tools:22", "competence:5"),
    ("tools:15", "competence:5"),
    ("tools:12,proactivity:15", "competence:5"),
    ("proactivity:15", "tools:5"),
    ("honesty:10", "tools:12"),
];

/// The departments `d1` to `d6`, imported once for all tests.
static GROUP: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("portfolio");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (index, (weak, strong)) in POINTS.iter().enumerate() {
        let (id, seed) = (format!("d{}", index + 1), (index + 1).to_string());
        done(&folder, &["simulate", &id, "--people", "30", "--seed", &seed, "--weak", weak, "--strong", strong]);
        let inbox = folder.join(&id).join("inbox/2026-H2");
        let mut files: Vec<String> =
            fs::read_dir(inbox).unwrap().map(|entry| entry.unwrap().path().display().to_string()).collect();
        files.sort();
        let mut arguments = vec!["import", id.as_str()];
        arguments.extend(files.iter().map(String::as_str));
        arguments.extend(["--cycle", "2026-H2", "-q"]);
        done(&folder, &arguments);
    }
    folder
});

/// A copy of the departments, to be changed.
fn group() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    support::copy(&GROUP, folder.path());
    folder
}

const ALL: [&str; 6] = ["d1", "d2", "d3", "d4", "d5", "d6"];

fn portfolio(folder: &Path, departments: &[&str]) -> Value {
    let mut arguments = vec!["portfolio", "-q", "--output", "out"];
    arguments.extend(departments);
    done(folder, &arguments);
    serde_json::from_str(&fs::read_to_string(folder.join("out/portfolio.json")).unwrap()).unwrap()
}

fn area<'a>(portfolio: &'a Value, id: &str) -> &'a Value {
    portfolio["areas"].as_array().unwrap().iter().find(|area| area["id"] == id).unwrap()
}

#[test]
fn departments_that_differ_stand_in_order_and_share_their_causes() {
    let group = group();
    let found = portfolio(group.path(), &ALL);
    let tools = &area(&found, "tools")["order"];
    assert_eq!((tools["verdict"].as_str(), tools["compared"].as_u64()), (Some("ranked"), Some(6)));
    let order: Vec<&str> =
        tools["places"].as_array().unwrap().iter().map(|p| p["department"].as_str().unwrap()).collect();
    assert_eq!((order[0], order[5]), ("d6", "d1"));
    // Drawn towards the mean of all: the lowest rises, and no interval leaves the scale.
    let last = &tools["places"][5];
    assert!(last["shrunken"]["value"].as_f64().unwrap() > last["score"].as_f64().unwrap());
    let weak =
        found["common"].as_array().unwrap().iter().find(|c| c["rule"] == "area-weakness" && c["area"] == "tools");
    let holds: Vec<&str> =
        weak.unwrap()["holds"].as_array().unwrap().iter().map(|h| h["department"].as_str().unwrap()).collect();
    assert!(holds.starts_with(&["d1", "d2"]) && !holds.contains(&"d5") && !holds.contains(&"d6"), "{holds:?}");
    // Six audits of one simulated organisation: named by their folders.
    assert_eq!(found["departments"][0]["name"]["und"], "Customer Service (d1)");
    let first = fs::read(group.path().join("out/portfolio.html")).unwrap();
    portfolio(group.path(), &ALL);
    assert_eq!(first, fs::read(group.path().join("out/portfolio.html")).unwrap(), "the same bytes twice");
}

#[test]
fn a_cell_says_what_the_department_s_own_report_says() {
    let group = group();
    // A department may ask for larger groups than the others: more than the 24 who answered there.
    let settings = group.path().join("d2/audit.yaml");
    let text = fs::read_to_string(&settings).unwrap();
    fs::write(&settings, format!("{text}privacy:\n  minimum-group: 29\n")).unwrap();
    let found = portfolio(group.path(), &ALL);
    for (at, id) in ALL.iter().enumerate().filter(|(_, id)| ["d2", "d6"].contains(id)) {
        done(group.path(), &["report", id, "-q", "--format", "json", "--output", "own"]);
        let own: Value =
            serde_json::from_str(&fs::read_to_string(group.path().join("own/diagnosis.json")).unwrap()).unwrap();
        for area in own["areas"].as_array().unwrap() {
            let row = self::area(&found, area["id"].as_str().unwrap());
            assert_eq!(row["cells"][at]["score"], area["score"], "{id}: {}", area["id"]);
        }
        assert_eq!(found["departments"][at]["score"], own["overall"]["score"]);
        assert_eq!(found["departments"][at]["minimum-group"], own["instrument"]["minimum-group"]);
    }
    assert_eq!(area(&found, "honesty")["cells"][1]["score"]["state"], "withheld");
}

#[test]
fn fewer_than_five_departments_are_put_in_no_order() {
    let group = group();
    let found = portfolio(group.path(), &ALL[..4]);
    assert_eq!(found["overall"]["verdict"], "too-few");
    let areas = found["areas"].as_array().unwrap();
    assert!(areas.iter().all(|area| area["order"]["places"].as_array().unwrap().is_empty()));
    let page = fs::read_to_string(group.path().join("out/portfolio.md")).unwrap();
    assert!(page.contains("Only 4 departments have an overall score that can be compared"), "{page}");
}

#[test]
fn other_instruments_and_other_wordings_are_not_compared() {
    let group = group();
    let embedded = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/service-department");
    let own = |department: &str, file: &str, piece: &str, by: &str| {
        let text = fs::read_to_string(embedded.join(file)).unwrap();
        assert!(text.contains(piece), "{file}: {piece}");
        let folder = group.path().join(department).join("instrument");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(file), text.replacen(piece, by, 1)).unwrap();
    };
    own("d1", "instrument.yaml", "version: \"1\"", "version: \"2\"");
    own("d2", "instrument.yaml", "good: 60", "good: 55");
    own("d3", "questionnaire.yaml", "I know exactly what I am responsible for.", "I know my duties exactly.");
    let found = portfolio(group.path(), &ALL);
    let apart: Vec<(&str, &str)> = found["apart"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["member"]["id"].as_str().unwrap(), one["why"].as_str().unwrap()))
        .collect();
    assert_eq!(apart, [("d1", "version"), ("d2", "cut-offs")]);
    let cell = |area_id: &str| area(&found, area_id)["cells"][0].clone();
    assert_eq!(
        (cell("role-clarity")["department"].as_str(), cell("role-clarity")["unlike"].as_str()),
        (Some("d3"), Some("wording"))
    );
    assert_eq!(cell("tools")["unlike"], Value::Null);
    assert_eq!(area(&found, "role-clarity")["order"]["compared"], 3);
    let page = fs::read_to_string(group.path().join("out/portfolio.md")).unwrap();
    assert!(page.contains("not comparable: another version of the instrument (service-department 2)"), "{page}");
}

#[test]
fn every_folder_s_problems_are_told_and_nothing_is_written() {
    let group = group();
    fs::write(group.path().join("d2/cycles/2026-H2/cycle.yaml"), "from: 2026-07-06\nto: 2026-01-01\n").unwrap();
    let output = run(group.path(), &["portfolio", "d1", "d2", "nowhere", "--output", "out"]);
    assert_eq!(output.status.code(), Some(1));
    let text = told(&output);
    assert!(text.contains("d2/cycles/2026-H2/cycle.yaml") && text.contains("nowhere"), "{text}");
    assert!(!group.path().join("out").exists());

    for (arguments, words) in [
        (vec!["portfolio", "d1"], "A portfolio needs at least two audits."),
        (vec!["portfolio", "d1", "./d1/"], "This audit is named twice."),
        (vec!["portfolio", "d1", "d3", "--cycle", "2020-H1"], "There is no cycle “2020-H1”"),
    ] {
        let output = run(group.path(), &arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(told(&output).contains(words), "{arguments:?}: {}", told(&output));
    }
    support::copy(&group.path().join("d1"), &group.path().join("copy"));
    let output = run(group.path(), &["portfolio", "d1", "d3", "copy"]);
    assert!(told(&output).contains("it seems to be a copy of it"), "{}", told(&output));
    assert!(!group.path().join("portfolio").exists());
}

const STAKES: &str = "stakes:
  currency: PLN
  customers: { low: 58000, likely: 60000, high: 62000, source: Register }
  revenue-a-customer: { low: 900, likely: 1100, high: 1400, source: Controlling }
  yearly-loss: { low: 0.05, likely: 0.065, high: 0.09, source: Register }
  word-of-mouth: { low: 0, likely: 0.1, high: 0.3, source: Judgement }
  due-to-service: { low: 0.1, likely: 0.25, high: 0.4, source: Exit survey }
";

/// A department with something added to its cycle.yaml.
fn declared(group: &Path, text: &str) {
    let file = group.join("d1/cycles/2026-H2/cycle.yaml");
    let cycle = fs::read_to_string(&file).unwrap();
    fs::write(file, format!("{cycle}{text}")).unwrap();
}

#[test]
fn revenue_at_risk_is_told_with_every_assumption_where_it_is_declared() {
    let group = group();
    done(group.path(), &["report", "d1", "-q", "--output", "without"]);
    let read = |file: &str| fs::read_to_string(group.path().join(file)).unwrap();
    assert!(!read("without/report.md").contains("What is at stake"));
    assert!(!read("without/diagnosis.json").contains("\"stakes\""));
    declared(group.path(), STAKES);
    let titles = [("en", "What is at stake"), ("pl", "Co jest stawką"), ("ro", "Ce este în joc"), ("hu", "Mi a tét")];
    for (language, title) in titles {
        done(group.path(), &["report", "d1", "-q", "--output", "with", "--language", language]);
        let (page, text) = (read("with/report.html"), read("with/report.md"));
        assert!(page.contains(&format!("<h2>{title}</h2>")) && text.contains(&format!("## {title}")), "{language}");
        for source in ["Register", "Controlling", "Judgement", "Exit survey"] {
            assert!(page.contains(source) && text.contains(source), "{language}: {source}");
        }
    }
    let diagnosis: Value = serde_json::from_str(&read("with/diagnosis.json")).unwrap();
    let stakes = &diagnosis["stakes"];
    // 60,000 x 0.068 x 1.13 x 1,133 x 0.25, the means of the ranges, is about 1.3 million.
    let middle = stakes["declared"]["value"].as_f64().unwrap();
    assert!((1.0e6..1.6e6).contains(&middle), "{middle}");
    let total = stakes["total"]["value"].as_f64().unwrap();
    assert!(total > 0.0 && total < middle);
    // Another seed in the instrument gives other draws, and weights decide how it is shared out.
    let embedded = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/service-department/instrument.yaml");
    let text = fs::read_to_string(embedded).unwrap();
    fs::create_dir_all(group.path().join("d1/instrument")).unwrap();
    let changed =
        text.replace("  seed: 1\n", "  seed: 2\n").replace("    honesty: { low: 0.5, likely: 1.0, high: 2.0 }\n", "");
    fs::write(group.path().join("d1/instrument/instrument.yaml"), changed).unwrap();
    done(group.path(), &["report", "d1", "-q", "--output", "other", "--format", "json"]);
    let other: Value = serde_json::from_str(&read("other/diagnosis.json")).unwrap();
    assert_ne!(other["stakes"]["total"], stakes["total"]);
    assert_eq!(other["stakes"]["areas"].as_array().unwrap().len() + 1, stakes["areas"].as_array().unwrap().len());
}

#[test]
fn what_is_wrong_in_declared_stakes_is_told_at_its_line() {
    let group = group();
    let wrong = STAKES
        .replace("currency: PLN", "currency: \"\"")
        .replace("likely: 60000", "likely: 70000")
        .replace("high: 0.09", "high: 9")
        .replace("source: Exit survey", "source: \"\"");
    declared(group.path(), &wrong);
    let text = told(&run(group.path(), &["check", "d1"]));
    for words in [
        "The currency is empty.",
        "This range is out of order: low 58,000, likely 70,000, high 62,000.",
        "9 is out of range: from 0 to 1 is allowed.",
        "The figure has no source.",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(text.contains("cycle.yaml:4"), "{text}");
}
