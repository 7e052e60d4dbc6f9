//! Dependencies run downwards only: reads the sources and fails when an import goes upwards.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms from the top of the house to the bottom; rooms on one floor do not import one another.
const FLOORS: [&[&str]; 6] = [
    &["commands"],
    &["import", "forms", "phases", "disclosure", "report", "simulation", "portfolio"],
    &["audit", "statistics"],
    &["words"],
    &["model"],
    &["problem"],
];

/// Inside the fifth phase's neighbours nobody looks into another's answers.
const PHASES: [&str; 5] =
    ["phase1_jobs", "phase2_questionnaire", "phase3_interviews", "phase4_partners", "phase5_synthesis"];

/// What may be imported against the floors, with the reason.
const ALLOWED: [(&str, &str, &str); 3] = [
    ("report", "disclosure", "report takes the released diagnosis, whose type lives where its only constructor is"),
    ("portfolio", "disclosure", "a portfolio is made of released diagnoses, and cannot be made of others"),
    ("report", "portfolio", "report takes the comparison, whose type lives where its only constructor is"),
];

#[test]
fn imports_go_downwards() {
    let mut broken = Vec::new();
    for file in sources(Path::new("src")) {
        let text = fs::read_to_string(&file).unwrap();
        broken.extend(violations(&file, &text));
    }
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn an_import_that_goes_upwards_is_found() {
    let seen = |file: &str, text: &str| violations(Path::new(file), text);
    assert_eq!(
        seen("src/model/text.rs", "use crate::report::html;"),
        ["src/model/text.rs: model may not import report"]
    );
    assert_eq!(
        seen("src/report/html.rs", "use crate::{audit::store, model::answers};\nlet x = crate::phases::Scope {};"),
        [
            "src/report/html.rs: report may not import audit::store",
            "src/report/html.rs: report may not import model::answers",
            "src/report/html.rs: report may not import phases"
        ]
    );
    assert_eq!(
        seen("src/phases/phase1_jobs/mod.rs", "use crate::phases::phase2_questionnaire::Tally;"),
        ["src/phases/phase1_jobs/mod.rs: phase1_jobs may not import phase2_questionnaire"]
    );
    assert_eq!(
        seen("src/phases/phase5_synthesis/mod.rs", "use crate::model::answers::Respondent;"),
        ["src/phases/phase5_synthesis/mod.rs: phase5_synthesis may not import model::answers"]
    );
    assert_eq!(seen("src/import/mod.rs", "use crate::audit::store;\nuse crate::problem::Problem;"), [""; 0]);
}

/// A report sees a diagnosis; so nothing that a diagnosis is made of may hold an answer.
#[test]
fn only_the_consultant_is_told_who_said_what() {
    let asks = |file: &&PathBuf| fs::read_to_string(file).unwrap().contains("released.sources(");
    let asking: Vec<PathBuf> = sources(Path::new("src")).iter().filter(asks).cloned().collect();
    assert_eq!(asking, [Path::new("src/commands/trace.rs")]);
}

#[test]
fn what_a_report_sees_knows_no_answers() {
    for file in ["diagnosis", "estimate", "evidence"] {
        let text = fs::read_to_string(Path::new("src/model").join(file).with_extension("rs")).unwrap();
        let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        assert!(!code.iter().any(|line| line.contains("answers::")), "src/model/{file}.rs");
    }
}

/// Every import of a source file that goes upwards or sideways.
fn violations(file: &Path, text: &str) -> Vec<String> {
    let parts: Vec<&str> = file.iter().filter_map(|part| part.to_str()).collect();
    let room = parts.get(1).map_or("", |part| part.trim_end_matches(".rs"));
    let phase = parts.get(2).copied().filter(|part| PHASES.contains(part));
    let mut found = Vec::new();
    for path in imports(text) {
        let target = path.split("::").next().unwrap_or_default();
        let told = |who: &str, what: &str| format!("{}: {who} may not import {what}", file.display());
        if let (Some(own), Some(other)) = (phase, PHASES.iter().find(|p| path.contains(**p)))
            && own != *other
        {
            found.push(told(own, other));
        } else if phase == Some("phase5_synthesis") && path.starts_with("model::answers") {
            found.push(told("phase5_synthesis", "model::answers"));
        } else if room == "report" && (path.starts_with("model::answers") || path.starts_with("audit::store")) {
            found.push(told(room, path.split("::").take(2).collect::<Vec<_>>().join("::").as_str()));
        } else if !downwards(room, target) {
            found.push(told(room, target));
        }
    }
    found
}

/// Whether a room may import another one.
fn downwards(room: &str, target: &str) -> bool {
    let floors: BTreeMap<&str, usize> =
        FLOORS.iter().enumerate().flat_map(|(floor, rooms)| rooms.iter().map(move |room| (*room, floor))).collect();
    let (Some(from), Some(to)) = (floors.get(room), floors.get(target)) else { return true };
    room == target || from < to || ALLOWED.iter().any(|(a, b, _)| (*a, *b) == (room, target))
}

/// Paths behind `crate::`, with the ones in braces taken apart one level deep; comments and tests count too.
fn imports(text: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
        for behind in line.split("crate::").skip(1) {
            match behind.strip_prefix('{') {
                Some(group) => {
                    let inside = group.split('}').next().unwrap_or_default();
                    paths.extend(inside.split(',').map(|path| path.trim().to_owned()));
                }
                None => {
                    let path: String =
                        behind.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == ':').collect();
                    paths.push(path);
                }
            }
        }
    }
    paths
}

/// All Rust files below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}
