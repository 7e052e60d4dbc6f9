//! YAML with places: every problem of a file, bounded against hostile ones.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::time::{Duration, Instant};

use super::*;
use crate::model::instrument::Scale;
use crate::model::organisation::{Audit, Cycle, JobDescription};
use crate::model::text::Language;
use crate::words::Words;

fn said(problems: &[Problem]) -> Vec<String> {
    let words = Words::load(&Language::new("en"), None).0.unwrap();
    let line = |p: &Problem| format!("{}: {}", p.place, words.say(&p.message));
    problems.iter().inspect(|p| assert!(words.help(&p.message).is_some(), "{p:?}")).map(line).collect()
}

/// Decodes a text and says its problems in English.
fn decode<T: DeserializeOwned>(text: &str) -> (Option<T>, Vec<String>) {
    let (document, mut problems) = Document::from_text(Path::new("f.yaml"), text);
    let value = document.and_then(|document| {
        let (value, more) = document.decode();
        problems.extend(more);
        value
    });
    (value, said(&problems))
}

const AUDIT: &str = "organisation: Acme\ndepartment: {en: Service, pl: Obsługa}\nlanguage: en\n";

#[test]
fn scalars_become_what_the_type_wants() {
    let (job, problems) = decode::<JobDescription>("position: no\nversion: 1.10\ntasks:\n- {id: 012, text: true}\n");
    assert_eq!(problems, [""; 0]);
    let job = job.unwrap();
    assert_eq!((job.position.as_str(), job.version.as_str()), ("no", "1.10"));
    assert_eq!(job.tasks[0].id, "012");
    assert_eq!(job.tasks[0].text.in_language(&Language::new("en")), "true");
}

#[test]
fn every_problem_at_once() {
    let text = format!(
        "{AUDIT}situaton: growth
situation: crysis
positions:
- {{id: agent, name: Agent, headcount: many}}
- {{id: lead, name: [a], headcount: -3}}
- {{id: back, headcount: 3}}
- {{name: Nobody}}
- {{id: good, name: Good, headcount: 3, size: 4}}
- just text
privacy: {{minimum-group: '5'}}
"
    );
    let (audit, problems) = decode::<Audit>(&text);
    assert_eq!(audit, None, "the situation is wrong");
    assert_eq!(
        problems,
        [
            "f.yaml:4:1: “situaton” is not a key here; did you mean “situation”?",
            "f.yaml:5:12: “crysis” is not allowed here; did you mean “crisis”?",
            "f.yaml:7:39: This should be a whole number from 0 to four billion; found: many.",
            "f.yaml:8:20: This should be a text, or texts by language (en: …, pl: …); found: a list.",
            "f.yaml:8:36: This should be a whole number from 0 to four billion; found: -3.",
            "f.yaml:9:3: The key “name” is missing.",
            "f.yaml:10:3: The key “id” is missing.",
            "f.yaml:10:3: The key “headcount” is missing.",
            "f.yaml:11:40: “size” is not a key here; the keys are id, name, headcount.",
            "f.yaml:12:3: These should be keys with values; found: just text.",
            "f.yaml:13:26: This should be a whole number from 0 to four billion; found: 5.",
        ]
    );
}

#[test]
fn wrong_elements_are_left_out_and_places_still_fit() {
    let text = "- {id: a, favourable-from: x, unfavourable-to: 1, answers: []}
- id: b
  favourable-from: 2
  unfavourable-to: 1
  answers:
  - {code: 1, label: A}
  - {code: one, label: A}
  - {code: 2, label: B}
";
    let document = Document::from_text(Path::new("f.yaml"), text).0.unwrap();
    let (scales, problems) = document.decode::<Vec<Scale>>();
    assert_eq!(said(&problems).len(), 2);
    let scales = scales.unwrap();
    assert_eq!((scales.len(), scales[0].answers.len()), (1, 2));
    assert_eq!(document.place(&["0", "answers", "1", "code"]).to_string(), "f.yaml:8:12");
    assert_eq!(document.place(&["0", "no-such"]).to_string(), "f.yaml:2:3");
    let Place::Text { length, excerpt, .. } = document.place(&["0", "favourable-from"]) else { panic!() };
    assert_eq!((length, excerpt.as_str()), (1, "  favourable-from: 2"));
}

#[test]
fn a_misspelt_key_is_not_missing_as_well() {
    let (_, problems) = decode::<Audit>("organsation: Acme\nlanguage: en\npositions:\n");
    assert_eq!(
        problems,
        [
            "f.yaml:1:1: “organsation” is not a key here; did you mean “organisation”?",
            "f.yaml:1:1: The key “department” is missing.",
            "f.yaml:1:1: The key “positions” is missing.",
        ]
    );
}

#[test]
fn dates_lists_and_numbers() {
    let (_, problems) = decode::<Cycle>(
        "from: 14.09.2026\nto: 2026-02-30\npopulations: agent\nactions:\n- {id: a, text: A, owner: B, due: soon, target: t, expected-change: '1,5'}\n",
    );
    assert_eq!(
        problems,
        [
            "f.yaml:1:7: This should be a date; found: 14.09.2026.",
            "f.yaml:2:5: This should be a date; found: 2026-02-30.",
            "f.yaml:3:14: This should be a list; found: agent.",
            "f.yaml:5:35: This should be a date; found: soon.",
            "f.yaml:5:69: This should be a number; found: 1,5.",
        ]
    );
}

#[test]
fn no_yaml_at_all() {
    let one = |text: &str| {
        let (value, mut problems) = decode::<Audit>(text);
        assert!(value.is_none());
        assert_eq!(problems.len(), 1, "{problems:?}");
        problems.remove(0)
    };
    assert_eq!(one(""), "f.yaml: The file is empty.");
    assert_eq!(one("# nothing yet\n"), "f.yaml: The file is empty.");
    assert_eq!(one("a:\n\tb: 1\n"), "f.yaml:2:1: There is a tab in the indentation.");
    assert_eq!(one("a: 'open\n"), "f.yaml:2:1: A quotation mark was opened here or above and never closed.");
    assert_eq!(one("a: [1, 2\n"), "f.yaml:1:4: A bracket was opened here or above and never closed.");
    assert_eq!(one("a: *nobody\n"), "f.yaml:1:4: This alias names an anchor that is not defined above it.");
    assert_eq!(one("a: b: c\n"), "f.yaml:1:5: This line cannot be read as YAML.");
    assert_eq!(
        one(&format!("{AUDIT}positions: []\n---\na: 1\n")),
        "f.yaml:5:1: A second document begins here; only one is allowed in a file."
    );
}

#[test]
fn a_duplicate_key_keeps_the_first_value() {
    let (audit, problems) = decode::<Audit>(&format!("{AUDIT}positions: []\nlanguage: pl\n"));
    assert_eq!(problems, ["f.yaml:5:1: The key “language” appears twice."]);
    assert_eq!(audit.unwrap().language.code(), "en");
}

#[test]
fn bytes_that_are_no_text() {
    let (none, problems) = Document::from_bytes(Path::new("f.yaml"), b"a: 1\nb: \xb3\n".to_vec());
    assert!(none.is_none());
    assert_eq!(said(&problems), ["f.yaml:2:4: This byte is not UTF-8 text."]);
}

#[test]
fn hostile_files_end_soon() {
    let begin = Instant::now();
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    let (_, problems) = decode::<Audit>(&bomb);
    assert_eq!(problems.len(), 1);
    assert!(problems[0].ends_with("with aliases counted as what they stand for."), "{problems:?}");
    let (_, problems) = decode::<Audit>(&"[".repeat(200_000));
    assert_eq!(problems, ["f.yaml:1:65: The values are nested more than 64 levels deep."]);
    let deep: String = (0..500).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    let (_, problems) = decode::<Audit>(&deep);
    assert_eq!(problems.len(), 1);
    let (_, problems) = decode::<Audit>("a: &a [*a]\n");
    assert_eq!(problems.len(), 1);
    let wrong = "- {a: 1}\n".repeat(10_000);
    let (scales, _) = decode::<Vec<Scale>>(&wrong);
    assert_eq!(scales, Some(Vec::new()));
    assert!(begin.elapsed() < Duration::from_secs(10), "{:?}", begin.elapsed());
}

#[test]
fn a_file_that_is_not_there() {
    let (_, problems) = Document::read(Path::new("/nowhere/audit.yaml"));
    assert_eq!(problems[0].message.key, "unreadable-file");
}
