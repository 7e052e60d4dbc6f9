//! Finding rules as data: mistakes in them are told with file, line and column; changing a threshold in the YAML changes
//! the report; and every sentence of a finding can be made again from `diagnosis.json`.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use diagnoza::audit;
use diagnoza::model::diagnosis::{Certainty, Diagnosis};
use diagnoza::model::instrument::FindingKind;
use diagnoza::model::text::Language;
use diagnoza::phases::phase5_synthesis::said;
use diagnoza::words::Words;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diagnoza"));
    command.env("LANG", "en").env_remove("LC_ALL").args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn embedded(name: &str) -> String {
    fs::read_to_string(Path::new(ROOT).join("questionnaires/service-department").join(name)).unwrap()
}

/// Line and column of the first place of a text, from 1.
fn place(text: &str, piece: &str) -> (usize, usize) {
    let at = text.find(piece).unwrap_or_else(|| panic!("{piece} is not there"));
    let line = text[..at].matches('\n').count() + 1;
    let column = text[text[..at].rfind('\n').map_or(0, |end| end + 1)..at].chars().count() + 1;
    (line, column)
}

/// File, piece that is replaced, by what, where the mistake then stands, and words of the message.
const MISTAKES: &[(&str, &str, &str, &str, &str)] = &[
    (
        "rules.yaml",
        "'o_failures_a_day.value >= 1'",
        "'o_failures_a_dy.value >= 1'",
        "'o_failures_a_dy",
        "did you mean “o_failures_a_day”",
    ),
    (
        "rules.yaml",
        "'o_failures_a_day.value >= 1'",
        "'o_failures_a_day.valu >= 1'",
        "'o_failures_a_day.valu",
        "did you mean “value”",
    ),
    (
        "rules.yaml",
        "'o_failures_a_day.value >= 1'",
        "'o_failures_a_day.value >='",
        "'o_failures_a_day.value >='",
        "condition cannot be read",
    ),
    (
        "rules.yaml",
        "'o_failures_a_day.value >= 1'",
        "'o_failures_a_day.value | rounded >= 1'",
        "'o_failures_a_day.value | rounded",
        "condition cannot be read",
    ),
    (
        "rules.yaml",
        "'o_failures_a_day.value >= 1'",
        "'o_failures_a_day.value.low >= 1'",
        "'o_failures_a_day.value.low",
        "has no members",
    ),
    (
        "rules.yaml",
        "'area.class == \"weakness\"'",
        "'area.class == \"weaknes\"'",
        "'area.class == \"weaknes\"",
        "did you mean “weakness”",
    ),
    (
        "rules.yaml",
        "'area.change.verdict == \"better\"'",
        "'area.change.verdikt == \"better\"'",
        "'area.change.verdikt",
        "did you mean “verdict”",
    ),
    (
        "rules.yaml",
        "areas[\"role-clarity\"].contradiction and",
        "areas[\"role-clarty\"].contradiction and",
        "'areas[\"role-clarty\"]",
        "did you mean “role-clarity”",
    ),
    (
        "rules.yaml",
        "areas[\"role-clarity\"].phases.jobs.level",
        "areas[\"role-clarity\"].phases.job.level",
        "'areas[\"role-clarity\"].contradiction and areas[\"role-clarity\"].phases.job.",
        "did you mean “jobs”",
    ),
    (
        "rules.yaml",
        "'partner.h_promised_by.value >= 0.15'",
        "'partner.h_promisd_by.value >= 0.15'",
        "'partner.h_promisd_by",
        "did you mean “h_promised_by”",
    ),
    (
        "rules.yaml",
        "id: area-watch",
        "id: area-weakness",
        "area-weakness\n  kind: weakness\n  each: area\n  when: 'area.class == \"watch\"",
        "appears twice",
    ),
    ("rules.yaml", "kind: weakness", "kind: weaknesses", "weaknesses", "weaknesses"),
    ("rules.yaml", "  each: area\n", "  eech: area\n", "eech", "did you mean “each”"),
    (
        "rules.yaml",
        "{{ area.name }}: a weakness",
        "{{ area.nam }}: a weakness",
        "\"{{ area.nam }}",
        "did you mean “name”",
    ),
    (
        "rules.yaml",
        "{{ area.name }}: a weakness",
        "{{ area.name }: a weakness",
        "\"{{ area.name }:",
        "cannot be read as a template",
    ),
    (
        "rules.yaml",
        "evidence: [o_failures_a_day",
        "evidence: [o_failure_a_day",
        "o_failure_a_day",
        "did you mean “o_failures_a_day”",
    ),
    (
        "indicators.yaml",
        "measure: observation-failures-a-day",
        "measure: observation-failure-a-day",
        "observation-failure-a-day",
        "did you mean “observation-failures-a-day”",
    ),
    ("indicators.yaml", "area: tools", "area: tool", "tool\n", "did you mean “tools”"),
    (
        "rules.yaml",
        "differ: [pe_jargon, e_jargon]",
        "differ: [pe_jargon, e_jargn]",
        "e_jargn]",
        "did you mean “e_jargon”",
    ),
    ("rules.yaml", "differ: [pe_jargon, e_jargon]", "differ: [pe_jargon]", "[pe_jargon]", "two different indicators"),
    ("areas.yaml", "weight: 1", "weight: 101", "101", "out of range"),
    ("instrument.yaml", "sure-rate: 0.002", "sure-rate: 0.123", "0.123", "0.05"),
    ("instrument.yaml", "good: 60", "good: 90", "", "cut-offs must rise"),
];

#[test]
fn every_mistake_is_told_with_its_file_line_and_column() {
    for (file, piece, by, at, message) in MISTAKES {
        let folder = tempfile::tempdir().unwrap();
        support::copy(&Path::new(ROOT).join("examples/first-audit"), folder.path());
        let text = embedded(file).replacen(piece, by, 1);
        assert_ne!(text, embedded(file), "{piece} is not in {file}");
        fs::create_dir_all(folder.path().join("instrument")).unwrap();
        fs::write(folder.path().join("instrument").join(file), &text).unwrap();
        let output = run(&["rules", folder.path().to_str().unwrap(), "--language", "en"]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{by}\n{said}");
        assert!(said.contains(message), "{by}: expected “{message}” in\n{said}");
        if !at.is_empty() {
            let (line, column) = place(&text, at);
            let place = format!("{file}:{line}:{column}");
            assert!(said.contains(&place), "{by}: expected {place} in\n{said}");
        }
    }
    assert!(MISTAKES.len() >= 15);
}

/// The findings of a report, each with its texts in every language.
fn diagnosis(path: &Path) -> Diagnosis {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn every_sentence_is_made_again_from_the_diagnosis() {
    for example in ["energia-dok", "first-audit"] {
        let root = Path::new(ROOT).join("examples").join(example);
        let (folder, problems) = audit::open(&root);
        assert!(!problems.iter().any(diagnoza::problem::Problem::is_error), "{problems:?}");
        let folder = folder.unwrap();
        let made = tempfile::tempdir().unwrap();
        assert!(
            run(&["report", "-q", root.to_str().unwrap(), "--output", made.path().to_str().unwrap()]).status.success()
        );
        let diagnosis = diagnosis(&made.path().join("diagnosis.json"));
        let report = fs::read_to_string(made.path().join("report.md")).unwrap().replace('\\', "");
        let words: Vec<Words> =
            ["en", "pl", "ro", "hu"].map(|code| Words::load(&Language::new(code), None).0.unwrap()).into();
        let again = said(&folder.instrument, &folder.audit, &diagnosis, &words);
        for finding in &diagnosis.findings {
            let found = again.iter().find(|said| said.id == finding.id).unwrap_or_else(|| panic!("{}", finding.id));
            assert_eq!((&found.title, &found.text), (&finding.title, &finding.text), "{example}, {}", finding.id);
            // And it is this sentence that the report prints.
            let printed = found.text.in_language(&folder.audit.language);
            let insufficient = finding.kind == FindingKind::Insufficient;
            assert!(insufficient || report.contains(printed), "{example}, {}: {printed}", finding.id);
        }
    }
}

#[test]
fn a_threshold_changed_in_the_yaml_changes_the_report() {
    let folder = tempfile::tempdir().unwrap();
    support::copy(&Path::new(ROOT).join("examples/energia-dok"), folder.path());
    let root = folder.path().to_str().unwrap();
    let report = |out: &str| {
        let out = folder.path().join(out);
        assert!(run(&["report", "-q", root, "--format", "json", "--output", out.to_str().unwrap()]).status.success());
        diagnosis(&out.join("diagnosis.json"))
    };
    let before = report("before");
    let stated = |diagnosis: &Diagnosis, id: &str| diagnosis.findings.iter().any(|finding| finding.id == id);
    assert!(stated(&before, "freezing-systems") && !stated(&before, "first-contact"));

    let rules = embedded("rules.yaml")
        .replacen("o_failures_a_day.value >= 1", "o_failures_a_day.value >= 6", 1)
        .replacen("s_resolution.value < 70", "s_resolution.value < 75", 1);
    fs::create_dir_all(folder.path().join("instrument")).unwrap();
    fs::write(folder.path().join("instrument/rules.yaml"), rules).unwrap();
    let after = report("after");
    assert!(!stated(&after, "freezing-systems") && stated(&after, "first-contact"));
    assert_eq!(before.evidence, after.evidence, "a rule changes what is said, never a figure");

    // What may be asserted, and how surely, stands in the instrument as well.
    let strict = embedded("instrument.yaml")
        .replacen("false-discovery-rate: 0.05", "false-discovery-rate: 0.0000001", 1)
        .replacen("sure-rate: 0.002", "sure-rate: 0.0000001", 1);
    fs::write(folder.path().join("instrument/instrument.yaml"), strict).unwrap();
    let doubting = report("doubting");
    let sure = |diagnosis: &Diagnosis| {
        diagnosis.findings.iter().filter(|finding| finding.certainty == Certainty::High).count()
    };
    assert!(sure(&doubting) < sure(&after), "{} and {}", sure(&doubting), sure(&after));
    assert_eq!(doubting.evidence.len(), after.evidence.len());
}
