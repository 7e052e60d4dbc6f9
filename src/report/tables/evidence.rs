//! Every indicator that was measured, the cells behind it, and the common errors as three voices see them.

use super::conclusions::{area, look};
use super::rows::{Rows, code};
use super::{Look, Table};
use crate::model::diagnosis::Diagnosis;
use crate::model::evidence::Evidence;
use crate::words::Words;

pub(super) fn tables(diagnosis: &Diagnosis, words: &Words) -> Vec<Table> {
    vec![evidence(diagnosis, words), sources(diagnosis, words), errors(diagnosis, words)]
}

fn evidence(diagnosis: &Diagnosis, words: &Words) -> Table {
    let cautions = |evidence: &Evidence| {
        let word = |caution| words.word(&format!("caution-{}", code(caution)));
        evidence.cautions.iter().map(word).collect::<Vec<_>>().join("; ")
    };
    Rows::of("evidence", words, &diagnosis.evidence)
        .id("evidence", "column-evidence", |evidence| &evidence.id)
        .say("indicator", "indicator", |evidence| &evidence.name)
        .named("area", "area", |evidence| area(diagnosis, &evidence.area))
        .coded("phase", "phase", "phase-short-", |evidence| Some(evidence.phase))
        .looked_estimate("value", "value", |evidence| (&evidence.value, look(evidence.format)))
        .unit(|evidence| &evidence.unit)
        .coded("format", "column-format", "format-is-", |evidence| Some(evidence.format))
        .figure("score", "score", Look::Whole, |evidence| &evidence.score)
        .coded("level", "column-level", "level-", |evidence| evidence.level)
        .coded("basis", "basis", "basis-is-", |evidence| Some(evidence.basis.unit))
        // Where the group is too small the count goes with the result.
        .count("n", "column-n", |evidence| Some(evidence.basis.n).filter(|n| *n > 0))
        .count("of", "column-of", |evidence| evidence.basis.of.filter(|of| *of > 0))
        .range(["bound_low", "bound_high"], ["column-bound-low", "column-bound-high"], Look::Share, |evidence| {
            evidence.bounds
        })
        .number("agreement", "column-agreement", Look::Fine, |evidence| evidence.agreement)
        .text("cautions", "column-cautions", |evidence| cautions(evidence))
        .change(|evidence| (evidence.change.as_ref(), look(evidence.format)))
        .link(&["area"], "areas", &["area"])
        .key(&["evidence"])
}

fn sources(diagnosis: &Diagnosis, words: &Words) -> Table {
    let all = diagnosis
        .evidence
        .iter()
        .flat_map(|evidence| (1u64..).zip(&evidence.sources).map(move |(number, source)| (evidence, number, source)));
    Rows::of("sources", words, all)
        .id("evidence", "column-evidence", |(evidence, ..)| &evidence.id)
        .count("number", "number-sign", |(_, number, _)| Some(*number))
        .text("file", "column-file", |(.., source)| source.file.clone())
        .text("sheet", "column-sheet", |(.., source)| source.sheet.clone())
        .text("cells", "column-cells", |(.., source)| source.cells.join(" "))
        .link(&["evidence"], "evidence", &["evidence"])
        .key(&["evidence", "number"])
}

fn errors(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("errors", words, &diagnosis.errors)
        .named("error", "error", |error| (&error.id, &error.text))
        .estimate("staff", "voice-staff", Look::Share, |error| &error.staff)
        .range(
            ["staff_bound_low", "staff_bound_high"],
            ["column-bound-low", "column-bound-high"],
            Look::Share,
            |error| error.staff_bounds,
        )
        .estimate("partners", "voice-partners", Look::Share, |error| &error.partners)
        .figure("observer", "voice-observer", Look::Share, |error| &error.observer)
        .key(&["error"])
}
