//! One wrong instrument file at a time, over the embedded ones, and exactly what is said about it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::audit::instrument::default_instrument;
use crate::audit::open;
use crate::audit::tests::{folder, said};

/// What is said of an instrument file with this text. Problems in other files, which now miss its ids, are left out.
fn wrong(file: &str, text: &str) -> Vec<String> {
    let name = format!("instrument/{file}");
    let folder = folder(&[(&name, text)]);
    let mut said = said(folder.path(), &open(folder.path()).1);
    said.retain(|line| line.starts_with(&name));
    said.iter().map(|line| line.trim_start_matches(&name).trim_start_matches(", ").to_owned()).collect()
}

/// The embedded file with one piece replaced.
fn replaced(file: &str, piece: &str, by: &str) -> String {
    let path = format!("{}/questionnaires/service-department/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains(piece), "{piece}");
    text.replacen(piece, by, 1)
}

#[test]
fn settings_out_of_order_and_range() {
    let text = replaced("instrument.yaml", "good: 60", "good: 90")
        .replace("confidence: 0.90", "confidence: 90")
        .replace("coverage-very-low: 0.30", "coverage-very-low: 0.7");
    let said = wrong("instrument.yaml", &text);
    let lines: Vec<&str> = said.iter().map(|line| line.split_once(": ").unwrap().1).collect();
    assert_eq!(
        lines,
        [
            "The cut-offs must rise between 0 and 100; found good 90, professional 80.",
            "90 is out of range: from 0 to 1 is allowed.",
            "0.7 may not be greater than 0.6.",
        ]
    );
}

#[test]
fn scales() {
    let text = "- id: a
  answers: [{code: 1, label: One}, {code: 3, label: {en: Three}}, {code: 3, label: Four}]
  favourable-from: 4
  unfavourable-to: 1
- id: a
  answers: [{code: 1, label: One}]
  favourable-from: 1
  unfavourable-to: 1
- id: c
  answers: [{code: 1, label: One}, {code: 2, label: Two}]
  favourable-from: 1
  unfavourable-to: 2
";
    assert_eq!(
        wrong("scales.yaml", text),
        [
            "line 2, column 74: The code 3 comes after 3; codes must rise from answer to answer.",
            "line 3, column 20: 4 is out of range: from 1 to 3 is allowed.",
            "line 5, column 7: “a” (scale) appears twice; first in scales.yaml, line 1.",
            "line 6, column 12: A scale needs at least two answers.",
            "line 12, column 20: 2 must be below 1.",
            "line 2, column 53: The text is missing in: pl, ro, hu.",
        ]
    );
}

#[test]
fn questionnaire() {
    let text = "introduction: Hello
items:
- {id: q1, area: tools, text: T, scale: agreement5}
- {id: q2, area: tools, text: T, scale: agrement5}
- {id: q2, area: nowhere, text: T, scale: agreement5}
outcome: {id: q1, text: T, scale: agreement5}
open:
- {id: '', text: T}
demand-support:
- id: d1
  area: tools
  name: N
  first: {id: q1, text: T, scale: none}
  second: {id: d1b, text: T, scale: agreement5}
myths: []
pulse: [q1, q2, q9]
";
    let said = wrong("questionnaire.yaml", text);
    assert_eq!(
        said[..6],
        [
            "line 4, column 41: “agrement5” (scale) does not exist; did you mean “agreement5”?",
            "line 5, column 8: “q2” (question) appears twice; first in questionnaire.yaml, line 4.",
            "line 5, column 18: “nowhere” (area) does not exist; there is: communication, competence, cooperation, employee-support, empowerment, excellence, honesty, individual-treatment, proactivity, reliability, responsiveness, role-clarity, shared-purpose, tools.",
            "line 6, column 15: “q1” (question) appears twice; first in questionnaire.yaml, line 3.",
            "line 8, column 8: An id may not be empty.",
            "line 13, column 15: “q1” (question) appears twice; first in questionnaire.yaml, line 3.",
        ]
    );
    assert!(said[6].starts_with("line 13, column 35: “none” (scale) does not exist; there is: "), "{}", said[6]);
    assert_eq!(
        said[7..],
        [
            "line 16, column 13: “q2” and “q1” are both of the area “tools”; the short version asks one item per area.",
            "line 16, column 17: “q9” (item) does not exist; there is: q1, q2.",
        ]
    );
}

#[test]
fn task_form() {
    let text = replaced("tasks.yaml", "sure: 0.80", "sure: 0.3")
        .replace("core-relevance: 0.67", "core-relevance: 67")
        .replace("  7: 50 ", "  8: 50 ");
    let said = wrong("tasks.yaml", &text);
    let lines: Vec<&str> = said.iter().map(|line| line.split_once(": ").unwrap().1).collect();
    assert_eq!(
        lines,
        [
            "67 is out of range: from 0 to 1 is allowed.",
            "0.35 may not be greater than 0.3.",
            "There must be one number for each code of the frequency scale: 1, 2, 3, 4, 5, 6, 7.",
        ]
    );
}

#[test]
fn codes_categories_and_logs() {
    let interviews = "guide: []
codes:
- {id: tools, area: tools, name: N}
- {id: x, area: tool, name: N}
- {id: x, area: tools, name: N}
";
    assert_eq!(
        wrong("interviews.yaml", interviews),
        [
            "line 3, column 8: “tools” is an area, and every area is a code anyway.",
            "line 4, column 17: “tool” (area) does not exist; did you mean “tools”?",
            "line 5, column 8: “x” (code) appears twice; first in interviews.yaml, line 4.",
        ]
    );
    let observation = "introduction: I\ncategories:\n- {id: a, name: N, role: cores}\n- {id: b, name: N, role: core}\n- {id: b, name: N, role: core}\n";
    assert_eq!(
        wrong("observation.yaml", observation),
        [
            "line 3, column 26: “cores” is not allowed here; did you mean “core”?",
            "line 5, column 8: “b” (category) appears twice; first in observation.yaml, line 4.",
        ]
    );
    let logs = "series: []\noutcomes: [{id: a, label: L}, {id: a, label: L}]\nnoticed-by: [{id: a, label: L}]\n";
    assert_eq!(
        wrong("logs.yaml", logs),
        ["line 2, column 36: “a” (choice) appears twice; first in logs.yaml, line 2."]
    );
}

#[test]
fn indicators() {
    let text = "- {id: bad-name, name: N, area: tools, measure: response-rate}
- {id: one, name: N, area: tools, measure: respons-rate}
- {id: two, name: N, area: tools, measure: response-rate, of: tools}
- {id: three, name: N, area: tools, measure: area-score, of: tolls}
- {id: four, name: N, area: tools, measure: observation-share, of: failures}
- {id: five, name: N, area: tools, measure: partner-rating, of: biling}
- {id: six, name: N, area: tools, measure: series-level, anchors: {worst: 1, good: 2, professional: 2, best: 3}}
- {id: seven, name: N, area: tools, measure: response-rate, unit: {en: call | calls | callses, pl: a | b | c | d, ro: a |  | b, hu: a}}
";
    let said = wrong("indicators.yaml", text);
    assert_eq!(
        said[..7],
        [
            "line 1, column 8: A condition cannot name “bad-name”.",
            "line 2, column 44: “respons-rate” (measure) does not exist; did you mean “response-rate”?",
            "line 3, column 63: The measure “response-rate” has a single value; “of” names nothing here.",
            "line 4, column 62: “tolls” (area) does not exist; did you mean “tools”?",
            "line 5, column 68: “failures” (role of a category) does not exist; did you mean “failure”?",
            "line 6, column 65: “biling” (partner) does not exist; did you mean “billing”?",
            "line 7, column 67: The anchors must all rise or all fall, from worst through good and professional to best.",
        ]
    );
    assert_eq!(
        said[8..],
        [
            "line 8, column 67: The unit “call | calls | callses” has 3 forms; in language en a unit has at most 2.",
            "line 8, column 67: One of the forms of the unit “a |  | b” (language ro) is empty.",
        ]
    );
    assert!(said[7].starts_with("line 7, column 3: “” (figure) does not exist; there is: "), "{}", said[7]);
}

#[test]
fn rules() {
    let text = "- {id: a, kind: weaknes, when: 'true', title: T, text: T, area: tools, evidence: [o_failures_a_day]}
- {id: b, kind: weakness, when: 'o_failures_a_day.value >', title: T, text: T, area: tools, evidence: [o_failures_a_day]}
- {id: c, kind: weakness, when: 'o_failures_day.value > 1 and areas[\"tols\"].score < 3', title: T, text: '{{ area.name }}', area: tools, evidence: [o_failures]}
- {id: d, kind: weakness, when: 'areas.tools.score < 60', title: '{{ x', text: {en: '{{ cycle.id }}', pl: '{{ cykl.id }}', ro: T, hu: T}}
- {id: e, kind: weakness, each: area, when: 'area.score < 60', title: '{{ area.name }}', text: T}
";
    let said = wrong("rules.yaml", text);
    assert_eq!(said[0], "line 1, column 17: “weaknes” is not allowed here; did you mean “weakness”?");
    assert!(said[1].starts_with("line 2, column 33: The condition cannot be read: "), "{}", said[1]);
    assert_eq!(
        said[2..8],
        [
            "line 3, column 148: “o_failures” (indicator) does not exist; did you mean “o_failure_share”?",
            "line 3, column 33: “o_failures_day” (variable) does not exist; did you mean “o_failures_a_day”?",
            "line 3, column 33: “tols” (area) does not exist; did you mean “tools”?",
            "line 3, column 105: “area” (variable) does not exist; did you mean “areas”?",
            "line 4, column 3: The rule “d” belongs to no area.",
            "line 4, column 3: The rule “d” rests on no indicator.",
        ]
    );
    assert!(said[8].starts_with("line 4, column 66: The text cannot be read as a template: "), "{}", said[8]);
    assert_eq!(said[9], "line 4, column 107: “cykl” (variable) does not exist; did you mean “cycle”?");
    assert_eq!(said.len(), 10);
}

#[test]
fn an_instrument_that_is_not_there() {
    let (none, problems) = default_instrument("nothing");
    assert!(none.is_none());
    // All but the scales and the words of tasks, which every instrument may share.
    assert_eq!(problems.len(), 11);
}

#[test]
fn expectations_of_items_that_are_not_asked() {
    let text = std::fs::read_to_string(format!(
        "{}/questionnaires/service-department/partners.yaml",
        env!("CARGO_MANIFEST_DIR")
    ))
    .unwrap();
    let own = "expectations:\n- { id: warns-expected, of: partner-warn, text: Own, scale: agreement5-partner }\n\
               - { id: partner-warns, of: partner-warns, text: Own, scale: agreement }\n";
    let said = wrong("partners.yaml", &format!("{text}{own}"));
    let lines: Vec<&str> = said.iter().map(|line| line.split_once(": ").unwrap().1).collect();
    assert!(lines.iter().any(|line| line.contains("“partner-warn” (item) does not exist")), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("“partner-warns” (question) appears twice")), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("“agreement” (scale) does not exist")), "{lines:?}");
}

#[test]
fn the_figure_that_counts_calls_has_to_be_a_figure() {
    let said = wrong("logs.yaml", &replaced("logs.yaml", "calls: calls-offered", "calls: calls-ofered"));
    assert!(said[0].contains("“calls-ofered” (figure) does not exist; did you mean “calls-offered”?"), "{said:?}");
}
