//! The cycle, the findings and what to do, the areas over all phases; readiness of the phases and the method.

use std::collections::BTreeMap;

use super::rows::Rows;
use super::{Look, Table};
use crate::model::diagnosis::{AreaResult, Diagnosis, Gate, Lowering};
use crate::model::evidence::Phase;
use crate::model::instrument::Format;
use crate::model::text::Text;
use crate::problem::Message;
use crate::report::print;
use crate::words::Words;

pub(super) fn tables(diagnosis: &Diagnosis, words: &Words) -> Vec<Table> {
    vec![
        cycle(diagnosis, words),
        findings(diagnosis, words),
        recommendations(diagnosis, words),
        rests_on(diagnosis, words),
        areas(diagnosis, words),
        matrix(diagnosis, words),
        actions(diagnosis, words),
    ]
}

/// How a number of this format looks.
pub(super) fn look(format: Format) -> Look {
    match format {
        Format::Number => Look::Decimal,
        Format::Percent => Look::Share,
        Format::Count => Look::Whole,
    }
}

/// An area's id and name; no id for what belongs to no area of the diagnosis.
pub(super) fn area<'a>(diagnosis: &'a Diagnosis, id: &str) -> (&'a str, &'a Text) {
    match diagnosis.areas.iter().find(|area| area.id == id) {
        Some(area) => (&area.id, &area.name),
        None => ("", &diagnosis.organisation.name),
    }
}

/// Names by which a reason may call what it is about.
pub(in crate::report) fn names(diagnosis: &Diagnosis) -> BTreeMap<String, Text> {
    let evidence = diagnosis.evidence.iter().map(|evidence| (evidence.id.clone(), evidence.name.clone()));
    evidence.chain(diagnosis.areas.iter().map(|area| (area.id.clone(), area.name.clone()))).collect()
}

/// Why certainty was lowered, a sentence a reason.
fn reasons(diagnosis: &Diagnosis, words: &Words) -> impl Fn(&[Lowering]) -> String {
    let names = names(diagnosis);
    move |lowerings| lowerings.iter().map(|one| print::reason(words, one, &names)).collect::<Vec<_>>().join(" ")
}

fn cycle(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("cycle", words, [diagnosis])
        .id("cycle", "column-cycle", |d| &d.cycle.id)
        .say("organisation", "column-organisation", |d| &d.organisation.name)
        .say("department", "column-department", |d| &d.organisation.department)
        .date("from", "column-from", |d| &d.cycle.from)
        .date("to", "column-to", |d| &d.cycle.to)
        .text("previous_cycle", "column-previous-cycle", |d| d.cycle.previous.clone().unwrap_or_default())
        .count("headcount", "column-headcount", |d| Some(d.organisation.headcount.into()))
        .estimate("score", "column-overall", Look::Whole, |d| &d.overall.score)
        .coded("level", "column-level", "level-", |d| d.overall.level)
        .change(|d| (d.overall.change.as_ref(), Look::Whole))
        .count("areas_judged", "column-areas-judged", |d| Some(d.overall.classed.0 as u64))
        .count("areas", "areas", |d| Some(d.overall.classed.1 as u64))
        .number("good_from", "column-good-from", Look::Whole, |d| Some(d.instrument.levels.good))
        .number("professional_from", "column-professional-from", Look::Whole, |d| {
            Some(d.instrument.levels.professional)
        })
        .number("confidence", "column-confidence", Look::Share, |d| Some(d.instrument.confidence))
        .count("minimum_group", "column-minimum-group", |d| Some(d.instrument.minimum_group.into()))
        .text("instrument", "column-instrument", |d| format!("{} {}", d.instrument.id, d.instrument.version))
        .text("tool", "column-tool", |d| d.tool.clone())
        .key(&["cycle"])
}

fn findings(diagnosis: &Diagnosis, words: &Words) -> Table {
    let why = reasons(diagnosis, words);
    let name = |id: &String| {
        let evidence = diagnosis.evidence.iter().find(|evidence| evidence.id == *id)?;
        Some(evidence.name.in_language(words.language()))
    };
    Rows::of("findings", words, diagnosis.findings.iter().enumerate())
        .count("place", "column-place", |(at, _)| Some(*at as u64 + 1))
        .id("finding", "column-finding", |(_, finding)| &finding.id)
        .coded("kind", "column-kind", "kind-", |(_, finding)| Some(finding.kind))
        .named("area", "area", |(_, finding)| area(diagnosis, &finding.area))
        .say("title", "column-title", |(_, finding)| &finding.title)
        .say("text", "column-text", |(_, finding)| &finding.text)
        .number("score", "score", Look::Whole, |(_, finding)| finding.score)
        .coded("certainty", "certainty", "certainty-", |(_, finding)| Some(finding.certainty))
        .text("reasons", "column-reasons", |(_, finding)| why(&finding.reasons))
        .number("priority", "column-priority", Look::Decimal, |(_, finding)| Some(finding.priority))
        .number("severity", "column-severity", Look::Decimal, |(_, finding)| Some(finding.severity))
        .number("weight", "column-weight", Look::Fine, |(_, finding)| Some(finding.weight))
        .number("factor", "column-factor", Look::Fine, |(_, finding)| Some(finding.factor))
        .text("rests_on", "rests-on", |(_, finding)| {
            finding.evidence.iter().filter_map(name).collect::<Vec<_>>().join("; ")
        })
        .link(&["area"], "areas", &["area"])
        .key(&["finding"])
}

fn recommendations(diagnosis: &Diagnosis, words: &Words) -> Table {
    let all =
        diagnosis.findings.iter().flat_map(|finding| (1u64..).zip(&finding.actions).map(move |(n, a)| (finding, n, a)));
    Rows::of("recommendations", words, all)
        .id("finding", "column-finding", |(finding, ..)| &finding.id)
        .say("title", "column-title", |(finding, ..)| &finding.title)
        .count("number", "number-sign", |(_, number, _)| Some(*number))
        .say("text", "what-to-do", |(.., action)| &action.text)
        .say("who", "owner", |(.., action)| &action.who)
        .coded("effort", "column-effort", "effort-", |(.., action)| Some(action.effort))
        .link(&["finding"], "findings", &["finding"])
        .key(&["finding", "number"])
}

/// Which evidence a finding rests on, a row each.
fn rests_on(diagnosis: &Diagnosis, words: &Words) -> Table {
    let evidence = |id: &String| diagnosis.evidence.iter().find(|evidence| evidence.id == *id);
    let all = diagnosis
        .findings
        .iter()
        .flat_map(|finding| finding.evidence.iter().filter_map(evidence).map(move |evidence| (finding, evidence)));
    Rows::of("finding-evidence", words, all)
        .id("finding", "column-finding", |(finding, _)| &finding.id)
        .say("title", "column-title", |(finding, _)| &finding.title)
        .id("evidence", "column-evidence", |(_, evidence)| &evidence.id)
        .say("indicator", "indicator", |(_, evidence)| &evidence.name)
        .looked_estimate("value", "value", |(_, evidence)| (&evidence.value, look(evidence.format)))
        .unit(|(_, evidence)| &evidence.unit)
        .link(&["finding"], "findings", &["finding"])
        .link(&["evidence"], "evidence", &["evidence"])
        .key(&["finding", "evidence"])
}

fn areas(diagnosis: &Diagnosis, words: &Words) -> Table {
    let why = reasons(diagnosis, words);
    let phase = |phase: Phase| words.word(&format!("phase-short-{}", phase.word()));
    let against = |area: &AreaResult| {
        let pair = |(first, second): &(Phase, Phase)| {
            let message = Message::new("contradiction-between").with("first", phase(*first));
            words.say(&message.with("second", phase(*second)))
        };
        area.contradictions.iter().map(pair).collect::<Vec<_>>().join(" ")
    };
    Rows::of("areas", words, &diagnosis.areas)
        .named("area", "area", |area| (&area.id, &area.name))
        .estimate("score", "score", Look::Whole, |area| &area.score)
        .coded("level", "column-level", "level-", |area| area.level)
        .coded("class", "class", "class-", |area| Some(area.class))
        .coded("certainty", "certainty", "certainty-", |area| Some(area.certainty))
        .text("reasons", "column-reasons", |area| why(&area.reasons))
        .text("contradictions", "column-contradictions", |area| against(area))
        .change(|area| (area.change.as_ref(), Look::Whole))
        .number("weight", "column-weight", Look::Fine, |area| Some(area.weight))
        .say("covers", "column-covers", |area| &area.covers)
        .key(&["area"])
}

/// Areas by phases, a row for every phase that says something of an area.
fn matrix(diagnosis: &Diagnosis, words: &Words) -> Table {
    let cells = diagnosis.matrix.iter().flat_map(|row| {
        Phase::ALL.into_iter().zip(&row.cells).filter_map(move |(phase, cell)| Some((row, phase, cell.as_ref()?)))
    });
    Rows::of("matrix", words, cells)
        .named("area", "area", |(row, ..)| area(diagnosis, &row.area))
        .coded("phase", "phase", "phase-short-", |(_, phase, _)| Some(*phase))
        .estimate("score", "score", Look::Whole, |(.., cell)| &cell.score)
        .coded("level", "column-level", "level-", |(.., cell)| cell.level)
        .coded("basis", "basis", "basis-is-", |(.., cell)| Some(cell.basis.unit))
        .count("n", "column-n", |(.., cell)| cell.score.value().map(|_| cell.basis.n))
        .count("of", "column-of", |(.., cell)| cell.basis.of)
        .count("evidence_count", "column-evidence-count", |(.., cell)| Some(cell.evidence.len() as u64))
        .link(&["area"], "areas", &["area"])
        .key(&["area", "phase"])
}

/// Actions decided after the previous cycle.
fn actions(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("actions", words, &diagnosis.actions)
        .id("action", "column-action", |action| &action.id)
        .say("text", "action", |action| &action.text)
        .say("owner", "owner", |action| &action.owner)
        .date("due", "due", |action| &action.due)
        .named("target", "target", |action| (&action.target, &action.target_name))
        .looked("expected", "column-expected", |action| {
            let look = if action.format == Format::Percent { Look::SharePoints } else { Look::Points };
            (Some(action.expected), look)
        })
        .change(|action| (action.change.as_ref(), look(action.format)))
        .coded("verdict", "verdict", "action-", |action| Some(action.verdict))
        .key(&["action"])
}

/// Whether each phase brought what synthesis needs.
pub(super) fn gates(diagnosis: &Diagnosis, words: &Words) -> Table {
    let look = |gate: &Gate| if gate.share { Look::Share } else { Look::Whole };
    Rows::of("gates", words, &diagnosis.gates)
        .coded("phase", "phase", "phase-short-", |gate| Some(gate.phase))
        .coded("what", "what-counts", "", |gate| Some(&gate.what))
        .looked("have", "have", |gate| (Some(gate.have), look(gate)))
        .looked("need", "need", |gate| (Some(gate.need), look(gate)))
        .flag("share", "column-is-share", |gate| Some(gate.share))
        .flag("passed", "column-passed", |gate| Some(gate.passed()))
        .key(&["phase", "what"])
}

/// What the figures can carry, and how they are to be read.
pub(super) fn method(diagnosis: &Diagnosis, words: &Words) -> Table {
    let instrument = &diagnosis.instrument;
    let score = |score: f64| print::number(words, score, print::Style::Whole);
    let (good, professional) = (score(instrument.levels.good), score(instrument.levels.professional));
    let say = |key: &str| Message::new(key);
    let mut all: Vec<(&str, &str, String, String)> = Vec::new();
    let notes = diagnosis.cycle.notes.in_language(words.language());
    if !notes.is_empty() {
        all.push(("cycle", "notes", words.word("cycle-notes").trim_end_matches(':').to_owned(), notes.to_owned()));
    }
    for (code, message) in [
        ("poor", say("level-means-poor").with("cut", good.as_str())),
        ("good", say("level-means-good").with("low", good.as_str()).with("high", professional.as_str())),
        ("professional", say("level-means-professional").with("cut", professional.as_str())),
    ] {
        all.push(("level", code, words.word(&format!("level-{code}")), words.say(&message)));
    }
    for code in ["high", "moderate", "low", "very-low"] {
        let means = words.word(&format!("certainty-means-{code}"));
        all.push(("certainty", code, words.word(&format!("certainty-{code}")), means));
    }
    let name = instrument.name.in_language(words.language());
    for (code, message) in [
        ("intervals", say("rule-intervals").with("confidence", words.percent(instrument.confidence))),
        ("minimum-group", say("rule-minimum-group").with("minimum", instrument.minimum_group as usize)),
        ("false-discovery", say("rule-false-discovery").with("rate", words.percent(instrument.false_discovery_rate))),
        ("priority", say("rule-priority")),
        ("change", say("rule-change")),
        ("instrument", say("rule-instrument").with("name", name).with("version", instrument.version.as_str())),
        ("withheld", say("rule-withheld")),
    ] {
        all.push(("rule", code, words.word("rules-title"), words.say(&message)));
    }
    for code in TERMS {
        all.push(("term", code, words.word(&format!("term-{code}")), words.word(&format!("means-{code}"))));
    }
    Rows::of("method", words, all)
        .id("section", "column-section", |row| row.0)
        .id("code", "column-code", |row| row.1)
        .text("topic", "column-topic", |row| row.2.clone())
        .text("text", "column-meaning", |row| row.3.clone())
        .key(&["section", "code"])
}

/// The terms of the glossary.
const TERMS: [&str; 15] = [
    "area",
    "score",
    "level",
    "evidence",
    "finding",
    "certainty",
    "priority",
    "interval",
    "real-change",
    "matrix",
    "watch",
    "fire-fighting",
    "xmr",
    "feeling",
    "minimum-group",
];
