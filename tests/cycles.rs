//! Several cycles of simulated data whose truth is known: what moved is told, what did not is not; open actions are
//! judged from a file of their own; and what to find out next is told where it is asked for.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diagnoza"));
    command.env("LANG", "en").env_remove("LC_ALL").args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn succeeded(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

const CYCLES: [&str; 4] = ["2025-H1", "2025-H2", "2026-H1", "2026-H2"];

/// Four cycles of a department like that of the example energia-dok: 42 people of whom 34 answer, poor tools and
/// cooperation, a strength in treating customers; in the last cycle the tools become better, and nothing else moves.
fn simulated(root: &Path) {
    let folder = root.to_str().unwrap();
    let planted = ["--weak", "tools:20", "--weak", "cooperation:12", "--strong", "individual-treatment:6"];
    let plan = ["--people", "42", "--response", "0.8", "--seed", "1", "--cycles", "4", "--change", "tools:22"];
    succeeded(&[&["simulate", folder][..], &plan, &planted].concat());
    for cycle in CYCLES {
        let inbox = root.join("inbox").join(cycle);
        let mut files: Vec<String> =
            fs::read_dir(inbox).unwrap().map(|file| file.unwrap().path().to_str().unwrap().to_owned()).collect();
        files.sort();
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        succeeded(&[&["import", folder][..], &files, &["--cycle", cycle]].concat());
    }
}

fn reported(root: &Path) -> Value {
    let output = root.join("out");
    let (folder, out) = (root.to_str().unwrap(), output.to_str().unwrap());
    succeeded(&["report", folder, "--format", "json", "--output", out]);
    serde_json::from_str(&fs::read_to_string(output.join("diagnosis.json")).unwrap()).unwrap()
}

/// Ids, by `id`, of the elements of a list in which this says that something really moved.
fn moved<'a>(list: &'a Value, id: &str, verdict: impl Fn(&'a Value) -> &'a Value) -> Vec<&'a str> {
    let real = |one: &&'a Value| ["better", "worse"].iter().any(|word| verdict(one) == word);
    list.as_array().unwrap().iter().filter(real).map(|one| one[id].as_str().unwrap()).collect()
}

#[test]
fn four_cycles_show_the_one_improvement_and_judge_what_was_decided() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("audit");
    simulated(&root);
    let action = |id: &str, due: &str, target: &str, expected: &str| {
        let rest = format!("text: Do it, owner: Head, due: {due}, target: {target}, expected-change: {expected}");
        format!("- {{id: {id}, {rest}}}\n")
    };
    let first = action("systems", "2026-10-31", "q_tools", "15") + &action("calls", "2025-08-31", "q_honesty", "10");
    fs::write(root.join("cycles/2025-H1/actions.yaml"), first).unwrap();
    fs::write(root.join("cycles/2026-H1/actions.yaml"), action("later", "2027-06-30", "q_tools", "5")).unwrap();
    let diagnosis = reported(&root);

    assert_eq!(moved(&diagnosis["areas"], "id", |area| &area["change"]["verdict"]), ["tools"]);
    assert_eq!(moved(&diagnosis["trends"], "area", |trend| &trend["since"]["change"]["verdict"]), ["tools"]);
    let trends = diagnosis["trends"].as_array().unwrap();
    assert_eq!(trends.len(), 15);
    for trend in trends {
        assert_eq!(trend["points"].as_array().unwrap().len(), 4, "{}", trend["area"]);
        assert_eq!(trend["slope"], Value::Null, "four cycles make no line");
    }
    let paired = &trends.iter().find(|trend| trend["area"] == "tools").unwrap()["paired"];
    assert!(paired["people"].as_u64().unwrap() >= 5 && paired["only-now"].as_u64().unwrap() >= 5);

    // "calls" was due in the second cycle and judged there; "systems" stayed open until this one.
    let actions: Vec<[&str; 3]> = diagnosis["actions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|action| ["decided", "id", "verdict"].map(|field| action[field].as_str().unwrap()))
        .collect();
    assert_eq!(actions, [["2025-H1", "systems", "moved"], ["2026-H1", "later", "too-early"]]);

    // In both files at once they would be told apart by nobody.
    let yaml = root.join("cycles/2026-H1/cycle.yaml");
    let text = fs::read_to_string(&yaml).unwrap();
    let own = action("twice", "2027-06-30", "q_tools", "5");
    fs::write(&yaml, format!("{text}\nactions:\n{own}")).unwrap();
    let told = run(&["check", root.to_str().unwrap()]);
    let told = String::from_utf8(told.stderr).unwrap();
    assert!(told.contains("Actions are listed both in cycle.yaml and in actions.yaml"), "{told}");
    fs::write(&yaml, text).unwrap();
    fs::write(root.join("cycles/2026-H1/actions.yaml"), action("wrong", "2027-06-30", "q_toolz", "5")).unwrap();
    let told = String::from_utf8(run(&["check", root.to_str().unwrap()]).stderr).unwrap();
    assert!(told.contains("actions.yaml") && told.contains("q_toolz"), "{told}");
}

#[test]
fn status_tells_what_to_find_out_next() {
    let told = succeeded(&["status", "examples/first-audit", "--language", "en"]);
    let next = told.split("What would make the picture surer").nth(1).expect("next steps");
    assert!(next.lines().skip(1).all(|line| line.is_empty() || line.contains(": more certainty on ")), "{told}");
    assert!(next.contains(" more interview") || next.contains(" more answer"), "{told}");
}
