//! A trend holds only over the same questions: changed wording is refused with the reason, and made again where the
//! concordance says what became of the questions.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const AUDIT: &str = "organisation: Acme
department: Customer Service
language: en
positions:
- {id: agent, name: Agent, headcount: 60}
";

/// The ids of the area's questions, of another area's, and the wording that will change.
const TOOLS: [&str; 4] = ["tools-1", "tools-2", "tools-3", "tools-4"];
const OTHER: [&str; 3] = ["honesty-1", "honesty-2", "honesty-3"];

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diagnoza"));
    command.env("LANG", "en").env_remove("LC_ALL").args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn write(root: &Path, name: &str, text: &str) {
    let file = root.join(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

/// A file of the embedded instrument.
fn embedded(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/service-department");
    fs::read_to_string(folder.join(name)).unwrap()
}

/// Forty people's answers to these questions, all around one code.
fn import(root: &Path, cycle: &str, questions: &[&str], code: usize) {
    let mut csv = format!("person,position,{}\n", questions.join(","));
    for person in 0..40usize {
        let answer = |at: usize| {
            let code = (code + (person + at / 3) % 2).min(5);
            // Agreeing with these is unfavourable.
            if ["tools-3", "tools-4"].contains(&questions[at]) { (6 - code).to_string() } else { code.to_string() }
        };
        let answers: Vec<String> = (0..questions.len()).map(answer).collect();
        csv += &format!("p{person},agent,{}\n", answers.join(","));
    }
    write(root, &format!("inbox/{cycle}.csv"), &csv);
    let file = root.join("inbox").join(format!("{cycle}.csv"));
    let output = run(&["import", root.to_str().unwrap(), file.to_str().unwrap(), "--cycle", cycle]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Two cycles; the first was asked with the embedded instrument.
fn audit() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, "audit.yaml", AUDIT);
    write(root, "cycles/2026-H1/cycle.yaml", "from: 2026-03-01\nto: 2026-05-31\n");
    write(root, "cycles/2026-H2/cycle.yaml", "from: 2026-09-01\nto: 2026-11-30\n");
    write(root, ".diagnoza/key", &"5a".repeat(32));
    let all: Vec<&str> = TOOLS.into_iter().chain(OTHER).collect();
    import(root, "2026-H1", &all, 2);
    folder
}

/// Puts an instrument of version 2 into the audit, with a questionnaire that was changed so.
fn second_version(root: &Path, change: impl Fn(String) -> String) {
    let settings = embedded("instrument.yaml");
    let version = settings.lines().find(|line| line.starts_with("version:")).unwrap();
    write(root, "instrument/instrument.yaml", &settings.replace(version, "version: \"next\""));
    write(root, "instrument/questionnaire.yaml", &change(embedded("questionnaire.yaml")));
}

/// The version of the embedded instrument.
fn version() -> String {
    let settings = embedded("instrument.yaml");
    let line = settings.lines().find_map(|line| line.strip_prefix("version:")).unwrap();
    line.split('#').next().unwrap().trim().trim_matches('"').to_owned()
}

/// The concordance with one step to the second version.
fn concordance(root: &Path, step: &str) {
    let text = format!("- from: \"{}\"\n  to: next\n{step}", version());
    write(root, "instrument/concordance.yaml", &text);
}

/// What may be said of the change of an area, and what the report complains of.
fn change(root: &Path, area: &str) -> (String, String) {
    let (diagnosis, told) = diagnosis(root);
    let areas = diagnosis["areas"].as_array().unwrap();
    let found = areas.iter().find(|known| known["id"] == area).unwrap();
    (found["change"]["verdict"].as_str().unwrap_or("none").to_owned(), told)
}

/// Whether each cycle of an area's trend can be compared, and what may be said since the first that can.
fn trend(root: &Path, area: &str) -> (Vec<String>, String) {
    let (diagnosis, _) = diagnosis(root);
    let trends = diagnosis["trends"].as_array().unwrap();
    let found = trends.iter().find(|trend| trend["area"] == area).unwrap();
    let points = found["points"].as_array().unwrap().iter();
    let comparable = points.map(|point| point["comparable"].as_str().unwrap().to_owned()).collect();
    (comparable, found["since"]["change"]["verdict"].as_str().unwrap_or("none").to_owned())
}

/// The diagnosis, and what the report complains of.
fn diagnosis(root: &Path) -> (Value, String) {
    let output = root.join("out");
    let arguments = ["report", root.to_str().unwrap(), "--format", "json", "--output", output.to_str().unwrap()];
    let run = run(&arguments);
    let told = String::from_utf8(run.stderr).unwrap();
    assert!(run.status.success(), "{told}");
    (serde_json::from_str(&fs::read_to_string(output.join("diagnosis.json")).unwrap()).unwrap(), told)
}

/// The same words in another order, which is another wording.
fn reworded(questionnaire: String) -> String {
    let at = questionnaire.find("- id: tools-1\n").or_else(|| questionnaire.find("id: tools-1,")).unwrap();
    let (before, item) = questionnaire.split_at(at);
    let text = item.find("en: \"").unwrap() + 5;
    format!("{before}{}On the whole, {}", &item[..text], &item[text..])
}

#[test]
fn the_same_wording_makes_a_trend() {
    let audit = audit();
    let all: Vec<&str> = TOOLS.into_iter().chain(OTHER).collect();
    import(audit.path(), "2026-H2", &all, 4);
    let (verdict, told) = change(audit.path(), "tools");
    assert_eq!((verdict.as_str(), told.contains("No change is stated")), ("better", false), "{told}");
    let folder = audit.path().join("cycles/2026-H2/2-questionnaire");
    let mut names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let beside = names.find(|path| path.extension().is_some_and(|ending| ending == "json")).unwrap();
    let provenance: Value = serde_json::from_str(&fs::read_to_string(beside).unwrap()).unwrap();
    assert_eq!(provenance["wording"].as_object().unwrap().len(), all.len());
    assert_eq!(provenance["wording"]["tools-1"].as_str().unwrap().len(), 12);
}

#[test]
fn changed_wording_is_refused_until_the_concordance_says_that_it_asks_the_same() {
    let audit = audit();
    let root = audit.path();
    second_version(root, reworded);
    let all: Vec<&str> = TOOLS.into_iter().chain(OTHER).collect();
    import(root, "2026-H2", &all, 4);
    let (verdict, told) = change(root, "tools");
    assert_eq!(verdict, "not-comparable");
    assert!(told.contains("Questions were worded differently in 2026-H1: tools-1."), "{told}");
    assert!(told.contains("q_tools"), "{told}");
    // Another area's questions did not change.
    assert_eq!(change(root, "honesty").0, "better");
    concordance(root, "  reworded: [tools-1]\n");
    let (verdict, told) = change(root, "tools");
    assert_eq!((verdict.as_str(), told.contains("No change is stated")), ("better", false), "{told}");
}

#[test]
fn a_trend_over_changed_wording_is_refused_and_with_a_concordance_it_is_made() {
    let audit = audit();
    let root = audit.path();
    let all: Vec<&str> = TOOLS.into_iter().chain(OTHER).collect();
    import(root, "2026-H2", &all, 2);
    second_version(root, reworded);
    write(root, "cycles/2027-H1/cycle.yaml", "from: 2027-03-01\nto: 2027-05-31\n");
    import(root, "2027-H1", &all, 4);
    assert_eq!(trend(root, "tools"), (["reworded", "reworded", "yes"].map(str::to_owned).into(), "none".to_owned()));
    let made = (["yes"; 3].map(str::to_owned).to_vec(), "better".to_owned());
    assert_eq!(trend(root, "honesty"), made, "another area's questions did not change");
    concordance(root, "  reworded: [tools-1]\n");
    assert_eq!(trend(root, "tools"), made);
}

#[test]
fn renamed_split_and_dropped_questions_are_followed() {
    let audit = audit();
    let root = audit.path();
    // One question has another id, one was taken apart into two, one is asked no more.
    second_version(root, |text| {
        let text = text.replace("tools-1", "tools-first");
        let begin = text.find("- id: tools-2\n").unwrap();
        let end = begin + 1 + text[begin + 1..].find("\n- ").or_else(|| text[begin + 1..].find("\n  - ")).unwrap();
        let item = text[begin..end].to_owned();
        let indent = &text[text[..begin].rfind('\n').unwrap() + 1..begin];
        let apart =
            [item.replace("tools-2", "tools-2a"), item.replace("tools-2", "tools-2b")].join(&format!("\n{indent}"));
        let text = text.replace(&item, &apart);
        let begin = text.find("- id: tools-4\n").unwrap();
        let end = begin + 1 + text[begin + 1..].find("- id: ").unwrap();
        format!("{}{}", &text[..begin], &text[end..])
    });
    let now: Vec<&str> = ["tools-first", "tools-2a", "tools-2b", "tools-3"].into_iter().chain(OTHER).collect();
    import(root, "2026-H2", &now, 4);
    let (verdict, told) = change(root, "tools");
    assert!(["not-comparable", "none"].contains(&verdict.as_str()), "{verdict}");
    assert!(told.contains("Only one of this cycle and 2026-H1 asked: tools-2a, tools-2b, tools-first."), "{told}");
    assert!(told.contains("2026-H1 asked what the instrument no longer knows: tools-1, tools-2, tools-4."), "{told}");
    concordance(
        root,
        "  renamed: {tools-1: tools-first}\n  split: {tools-2: [tools-2a, tools-2b]}\n  dropped: [tools-4]\n",
    );
    let (verdict, told) = change(root, "tools");
    assert_eq!(verdict, "better", "{told}");
    assert!(!told.contains("No change is stated") && !told.contains("no longer knows"), "{told}");
}

#[test]
fn a_wrong_concordance_is_told_with_its_place() {
    let audit = audit();
    let root = audit.path();
    second_version(root, reworded);
    concordance(root, "  renamed: {tools-0: tools-11}\n");
    let output = run(&["check", root.to_str().unwrap()]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("concordance.yaml") && told.contains("tools-11"), "{told}");
    write(root, "instrument/concordance.yaml", "- {from: next, to: next}\n");
    let told = String::from_utf8(run(&["check", root.to_str().unwrap()]).stderr).unwrap();
    assert!(told.contains("to the same version"), "{told}");
}
