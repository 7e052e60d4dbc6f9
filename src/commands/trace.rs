//! `trace AUDIT FINDING`: from a finding, an area or an indicator to the files and cells behind it.

use super::arguments::Trace;
use super::diagnose::{self, Diagnosed};
use super::terminal::Terminal;
use super::{Outcome, trace_gate};
use crate::model::diagnosis::Diagnosis;
use crate::model::estimate::{Basis, Estimate};
use crate::model::evidence::Evidence;
use crate::model::provenance::Source;
use crate::problem::{Argument, Message, Place, Problem, did_you_mean, listed};

/// The word for the department as a whole.
const OVERALL: &str = "overall";

pub(super) fn run(arguments: &Trace, terminal: &Terminal) -> Outcome {
    let Diagnosed { folder, released, mut problems, .. } =
        diagnose::open(&arguments.audit, arguments.cycle.as_deref(), terminal)?;
    let diagnosis = released.diagnosis();
    if let Some(gate) = diagnosis.gates.iter().find(|gate| gate.what == arguments.finding) {
        terminal.line(&terminal.words().word(&gate.what));
        for source in trace_gate::sources(&folder, &diagnosis.cycle.id, &gate.what) {
            terminal.line(&format!("    {}", cells(&source, terminal)));
        }
        return Ok(problems);
    }
    let Some((title, evidence)) = behind(diagnosis, &arguments.finding, terminal) else {
        problems.push(unknown(diagnosis, &arguments.finding));
        return Err(problems);
    };
    terminal.line(&title);
    if evidence.is_empty() {
        terminal.line(&format!("\n  {}", terminal.words().word("trace-nothing")));
    }
    for evidence in evidence {
        for line in lines(evidence, released.sources(evidence), terminal) {
            terminal.line(&line);
        }
    }
    Ok(problems)
}

/// Headline and evidence of whatever has this id.
fn behind<'a>(diagnosis: &'a Diagnosis, id: &str, terminal: &Terminal) -> Option<(String, Vec<&'a Evidence>)> {
    let language = terminal.words().language();
    let all = |ids: &[String]| diagnosis.evidence.iter().filter(|e| ids.contains(&e.id)).collect();
    let cells = |area: &str| -> Vec<String> {
        let rows = diagnosis.matrix.iter().filter(|row| area == OVERALL || row.area == area);
        rows.flat_map(|row| row.cells.iter().flatten()).flat_map(|cell| cell.evidence.clone()).collect()
    };
    if let Some(finding) = diagnosis.findings.iter().find(|finding| finding.id == id) {
        return Some((finding.title.in_language(language).to_owned(), all(&finding.evidence)));
    }
    if let Some(area) = diagnosis.areas.iter().find(|area| area.id == id) {
        return Some((area.name.in_language(language).to_owned(), all(&cells(id))));
    }
    if id == OVERALL {
        return Some((diagnosis.organisation.department.in_language(language).to_owned(), all(&cells(id))));
    }
    let evidence = diagnosis.evidence.iter().find(|e| e.id == id)?;
    Some((evidence.name.in_language(language).to_owned(), vec![evidence]))
}

/// The evidence and its cells, indented.
fn lines(evidence: &Evidence, sources: &[Source], terminal: &Terminal) -> Vec<String> {
    let words = terminal.words();
    let name = evidence.name.in_language(words.language());
    let mut lines = vec![String::new(), format!("  {name} [{}]: {}", evidence.id, value(evidence, terminal))];
    lines.push(format!("    {}", basis(&evidence.basis, terminal)));
    lines.extend(sources.iter().map(|source| format!("    {}", cells(source, terminal))));
    lines
}

fn value(evidence: &Evidence, terminal: &Terminal) -> String {
    let words = terminal.words();
    let write = |value: f64| words.formatted(value, evidence.format);
    match &evidence.value {
        Estimate::Shown(figure) => {
            let unit = evidence.unit.in_language(words.language());
            let number = words.with_unit(&write(figure.value), unit);
            match figure.interval {
                Some((low, high)) => format!("{number} ({} – {})", write(low), write(high)),
                None => number,
            }
        }
        Estimate::Withheld { .. } => words.word("withheld"),
    }
}

fn basis(basis: &Basis, terminal: &Terminal) -> String {
    let unit = serde_json::to_value(basis.unit).ok().and_then(|unit| unit.as_str().map(str::to_owned));
    let key = format!("trace-basis-{}", unit.unwrap_or_default());
    let message = Message::new(key).with("n", basis.n as usize);
    let known = match basis.of {
        Some(of) => message.with("known", "yes").with("of", of as usize),
        None => message.with("known", "no").with("of", 0usize),
    };
    terminal.words().say(&known)
}

fn cells(source: &Source, terminal: &Terminal) -> String {
    let key = if source.sheet.is_empty() { "trace-cells" } else { "trace-cells-of-sheet" };
    terminal.words().say(
        &Message::new(key)
            .with("file", source.file.as_str())
            .with("sheet", source.sheet.as_str())
            .with("cells", Argument::Text(source.cells.join(", "))),
    )
}

fn unknown(diagnosis: &Diagnosis, found: &str) -> Problem {
    let ids: Vec<&str> = diagnosis
        .findings
        .iter()
        .map(|finding| finding.id.as_str())
        .chain(diagnosis.areas.iter().map(|area| area.id.as_str()))
        .chain(diagnosis.evidence.iter().map(|e| e.id.as_str()))
        .chain(diagnosis.gates.iter().map(|gate| gate.what.as_str()))
        .chain([OVERALL])
        .collect();
    let near = did_you_mean(found, ids.iter().copied());
    let findings: Vec<&str> = diagnosis.findings.iter().map(|finding| finding.id.as_str()).collect();
    Problem::error(Place::CommandLine, "unknown-finding")
        .with("found", found)
        .with("guessed", if near.is_some() { "yes" } else { "no" })
        .with("near", near.unwrap_or_default())
        .with("expected", listed(findings))
}
