//! Small audit folders with one thing wrong each, and exactly what is said about it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::*;
use crate::model::text::Language;
use crate::problem::{Checked, Problem};
use crate::words::Words;

pub(super) const AUDIT: &str = "organisation: Acme
department: Customer Service
language: en
positions:
- {id: agent, name: Agent, headcount: 8}
- {id: lead, name: Team leader, headcount: 2}
partners:
- {id: billing, name: Billing}
groups:
- id: site
  name: Site
  values:
  - {id: north, name: North, headcount: 6}
  - {id: south, name: South, headcount: 4}
";

const CYCLE: &str = "from: 2026-09-01\nto: 2026-11-13\n";

/// A sound audit folder; files given here replace or add to it.
pub(super) fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("audit.yaml", AUDIT), ("cycles/2026-H2/cycle.yaml", CYCLE)].iter().chain(files) {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    folder
}

/// Problems in English with their places, paths relative to the folder.
pub(super) fn said(root: &Path, problems: &[Problem]) -> Vec<String> {
    let words = Words::load(&Language::new("en"), None).0.unwrap();
    let polish = Words::load(&Language::new("pl"), None).0.unwrap();
    let line = |problem: &Problem| {
        for words in [&words, &polish] {
            let whole = words.say(&problem.message) + &words.help(&problem.message).unwrap();
            assert!(!whole.contains("{$") && !whole.contains("{id-of-"), "{whole}");
        }
        format!("{}: {}", words.place(&problem.place, root), words.say(&problem.message))
    };
    problems.iter().map(line).collect()
}

fn opened(files: &[(&str, &str)]) -> Checked<AuditFolder> {
    open(folder(files).path())
}

/// What opening the folder says.
fn problems(files: &[(&str, &str)]) -> Vec<String> {
    let folder = folder(files);
    said(folder.path(), &open(folder.path()).1)
}

#[test]
fn a_sound_audit_has_no_problems() {
    let (audit, problems) = opened(&[("README.md", "x"), ("cycles/notes.txt", "x")]);
    assert_eq!(problems, []);
    let audit = audit.unwrap();
    assert_eq!(audit.instrument.settings.id, "service-department");
    assert_eq!((audit.cycles.len(), audit.cycles[0].id.as_str(), audit.key), (1, "2026-H2", None));
}

#[test]
fn the_embedded_instruments_have_no_problems() {
    for id in instrument::embedded() {
        let (found, problems) = instrument::default_instrument(&id);
        assert!(found.is_some());
        assert_eq!(said(Path::new("."), &problems), [""; 0]);
    }
}

#[test]
fn folders_that_are_no_audit() {
    let folder = tempfile::tempdir().unwrap();
    let one = |path: &Path| {
        let (none, problems) = open(path);
        assert!(none.is_none());
        said(folder.path(), &problems).join("|")
    };
    assert_eq!(one(&folder.path().join("nowhere")), "nowhere: There is no such folder.");
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    assert_eq!(one(&empty), "empty: The folder is empty: there is no audit in it.");
    fs::write(empty.join("notes.txt"), "").unwrap();
    assert_eq!(one(&empty), "empty: The folder is not an audit: it has no file audit.yaml.");
    assert_eq!(one(&empty.join("notes.txt")), "empty/notes.txt: This is a file; an audit is a folder.");
    fs::write(empty.join("audit.yaml"), "").unwrap();
    assert_eq!(one(&empty), "empty/audit.yaml: The file is empty.|empty/cycles: The audit has no cycle yet.");
    fs::write(empty.join("audit.yaml"), AUDIT).unwrap();
    assert_eq!(said(folder.path(), &open(&empty).1), ["empty/cycles: The audit has no cycle yet."]);
}

#[test]
fn what_is_wrong_in_audit_yaml() {
    let text = "organisation: {en: Acme}
department: {de: Dienst, en: Service}
language: xx
instrument: servce-department
positions:
- {id: agent, name: Agent, headcount: 8}
- {id: agent, name: Agent, headcount: 0}
partners:
- {id: service, name: Us}
groups:
- id: position
  name: Site
  values:
  - {id: north, name: North, headcount: 6}
privacy: {minimum-group: 3}
";
    assert_eq!(
        problems(&[("audit.yaml", text)]),
        [
            "audit.yaml, line 3, column 11: There are no words in the language “xx”; the languages are en, hu, pl, ro.",
            "audit.yaml, line 7, column 8: “agent” (position) appears twice; first in audit.yaml, line 6.",
            "audit.yaml, line 7, column 39: The headcount is 0.",
            "audit.yaml, line 9, column 8: The id “service” is already used for something else.",
            "audit.yaml, line 11, column 7: The id “position” is already used for something else.",
            "audit.yaml, line 14, column 5: The values of “position” are 6 people together, but the department has 8.",
            "audit.yaml, line 1, column 15: The text is missing in: xx.",
            "audit.yaml, line 2, column 13: The text is missing in: xx.",
            "audit.yaml, line 4, column 13: There is no instrument “servce-department”; did you mean “service-department”?",
        ]
    );
    let text = format!("{}privacy: {{minimum-group: 3}}\n", AUDIT.replace("id: site", "id: outcome"));
    assert_eq!(
        problems(&[("audit.yaml", &text)]),
        [
            "audit.yaml, line 15, column 26: The smallest group shown may not be below 5; found: 3.",
            "audit.yaml, line 10, column 7: The id “outcome” is already used for something else.",
        ]
    );
    let none = AUDIT
        .replace("- {id: agent, name: Agent, headcount: 8}\n- {id: lead, name: Team leader, headcount: 2}\n", "  []\n");
    assert!(problems(&[("audit.yaml", &none)])[0].ends_with("No position is declared."));
}

#[test]
fn what_is_wrong_in_cycles() {
    let text = "from: 2026-09-01
to: 2026-08-01
populations:
- {group: sites, value: north, headcount: 7}
- {group: site, value: nort, headcount: 7}
- {group: position, value: agent, headcount: 9}
- {group: position, value: agent, headcount: 9}
actions:
- {id: a, text: A, owner: B, due: 2026-12-01, target: o_failures_day, expected-change: -1}
- {id: a, text: A, owner: B, due: 2026-12-01, target: o_failures_a_day, expected-change: -1}
";
    assert_eq!(
        problems(&[("cycles/2026-H2/cycle.yaml", text), ("cycles/2027-H1/other.txt", "")]),
        [
            "cycles/2026-H2/cycle.yaml, line 2, column 5: The cycle ends on 2026-08-01, before it begins on 2026-09-01.",
            "cycles/2026-H2/cycle.yaml, line 4, column 11: “sites” (group) does not exist; did you mean “site”?",
            "cycles/2026-H2/cycle.yaml, line 5, column 24: “nort” (value) does not exist; did you mean “north”?",
            "cycles/2026-H2/cycle.yaml, line 7, column 3: “position: agent” (population) appears twice; first in cycle.yaml, line 6.",
            "cycles/2026-H2/cycle.yaml, line 4, column 3: The values of “site” are 10 people together, but the department has 11.",
            "cycles/2026-H2/cycle.yaml, line 9, column 55: “o_failures_day” (indicator) does not exist; did you mean “o_failures_a_day”?",
            "cycles/2026-H2/cycle.yaml, line 10, column 8: “a” (action) appears twice; first in cycle.yaml, line 9.",
            "cycles/2027-H1: The cycle has no file cycle.yaml.",
        ]
    );
    assert_eq!(
        problems(&[("cycles/2027-H1/cycle.yaml", "from: 2026-11-13\nto: 2026-12-01\n")]),
        ["cycles/2027-H1/cycle.yaml, line 1, column 7: The cycle begins before “2026-H2” has ended."]
    );
}

#[test]
fn what_is_wrong_in_job_descriptions() {
    let agent = "position: agnt\ntasks:\n- {id: calls, text: Answers calls}\n- {id: calls, text: Calls}\n";
    let lead = "position: lead\ntasks:\n- {id: calls, text: Answers calls}\n";
    assert_eq!(
        problems(&[("jobs/a.yaml", agent), ("jobs/b.yaml", lead), ("jobs/c.yaml", lead)]),
        [
            "jobs/a.yaml, line 1, column 11: “agnt” (position) does not exist; did you mean “agent”?",
            "jobs/a.yaml, line 4, column 8: “calls” (task) appears twice; first in a.yaml, line 3.",
            "jobs/b.yaml, line 3, column 8: “calls” (task) appears twice; first in a.yaml, line 3.",
            "jobs/c.yaml, line 1, column 11: “lead” (job description) appears twice; first in b.yaml, line 1.",
            "jobs/c.yaml, line 3, column 8: “calls” (task) appears twice; first in a.yaml, line 3.",
        ]
    );
}

#[test]
fn what_is_wrong_in_declared_changes() {
    let text = "from: 2026-09-01
to: 2026-12-01
changes:
- {date: 2026-05-04, text: A, series: [calls-lsot]}
- {date: 2026-05-04, text: B}
";
    assert_eq!(
        problems(&[("cycles/2026-H2/cycle.yaml", text)]),
        [
            "cycles/2026-H2/cycle.yaml, line 4, column 40: “calls-lsot” (figure) does not exist; did you mean “calls-lost”?",
            "cycles/2026-H2/cycle.yaml, line 5, column 10: “2026-05-04” (declared change) appears twice; first in cycle.yaml, line 4.",
        ]
    );
}

#[test]
fn an_audit_replaces_single_files_of_the_instrument() {
    let errors = "introduction: Errors\nscale: how-often\nerrors:\n- {id: err_own, area: tols, text: Own}\n";
    let found = problems(&[("instrument/errors.yaml", errors), ("instrument/error.yaml", "")]);
    assert_eq!(
        found[0],
        "instrument/error.yaml: “error.yaml” replaces no file of the instrument and is not used; did you mean “errors.yaml”?"
    );
    let start = "instrument/errors.yaml, line 2, column 8: “how-often” (scale) does not exist; there is: agreement5, ";
    assert!(found[1].starts_with(start), "{}", found[1]);
    assert_eq!(
        found[2],
        "instrument/errors.yaml, line 4, column 23: “tols” (area) does not exist; did you mean “tools”?"
    );
    assert!(found[3].starts_with("questionnaires/service-department/indicators.yaml, line "), "{}", found[3]);
}

#[test]
fn populations_of_a_cycle_are_put_in() {
    let cycle = "from: 2026-09-01\nto: 2026-11-13\npopulations:\n- {group: site, value: north, headcount: 7}\n- {group: position, value: agent, headcount: 9}\n";
    let (audit, problems) = opened(&[("cycles/2026-H2/cycle.yaml", cycle)]);
    assert_eq!(problems, []);
    let audit = audit.unwrap();
    let overlaid = audit_of_cycle(&audit.audit, &audit.cycles[0].cycle);
    assert_eq!((overlaid.headcount(), overlaid.groups[0].values[0].headcount), (11, 7));
    assert_eq!(audit.audit.headcount(), 10);
}

#[test]
fn a_broken_audit_yaml_hides_no_other_file() {
    let text = AUDIT.replace("language: en", "language: en\nsituation: chaos");
    let found = problems(&[
        ("audit.yaml", &text),
        ("jobs/a.yaml", "position: agnt\ntasks: []\n"),
        ("instrument/logs.yaml", "series: []\noutcomes: []\n"),
        ("cycles/2026-H2/cycle.yaml", "from: soon\nto: 2026-12-01\n"),
    ]);
    assert_eq!(
        found[..2],
        [
            "audit.yaml, line 4, column 12: “chaos” is not allowed here; choose one of growth, stagnation, crisis.",
            "instrument/logs.yaml, line 1, column 1: The key “noticed-by” is missing.",
        ]
    );
    let last = &found[found.len() - 2..];
    assert_eq!(
        last,
        [
            "jobs/a.yaml, line 1, column 11: “agnt” (position) does not exist; did you mean “agent”?",
            "cycles/2026-H2/cycle.yaml, line 1, column 7: This should be a date; found: soon.",
        ]
    );
}

#[test]
fn cycles_are_found_by_id() {
    let second = ("cycles/2026-H1/cycle.yaml", "from: 2026-03-01\nto: 2026-05-13\n");
    let folder = folder(&[second]);
    let audit = open(folder.path()).0.unwrap();
    assert_eq!(audit.cycle("2026-H1").unwrap().id, "2026-H1");
    assert_eq!(audit.previous_cycle("2026-H2").unwrap().id, "2026-H1");
    assert_eq!(audit.previous_cycle("2026-H1"), None);
    let problem = audit.cycle("2027-H1").unwrap_err();
    assert_eq!(
        said(folder.path(), &[problem]),
        ["cycles: There is no cycle “2027-H1”; the cycles are: 2026-H1, 2026-H2."]
    );
}

#[test]
fn limits_of_the_audit_and_of_the_instrument() {
    let audit = opened(&[]).0.unwrap();
    assert_eq!((audit.minimum_group(), audit.quote_length()), (5, 240));
    let own = format!("{AUDIT}privacy: {{minimum-group: 8, quote-length: 100}}\n");
    let audit = opened(&[("audit.yaml", &own)]).0.unwrap();
    assert_eq!((audit.minimum_group(), audit.quote_length()), (8, 100));
}
