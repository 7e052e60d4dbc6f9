//! `1-jobs/matches.yaml`: reading what the consultant decided on free-text tasks, and writing what is to be decided.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use super::check::{Checker, Ids, Loaded};
use super::yaml::Document;
use super::{AuditFolder, store};
use crate::model::matches::{Match, Matches, NEW, NO, YES};
use crate::model::provenance::Kind;
use crate::problem::{Checked, Place, Problem};
use crate::words::Words;

/// Where the questions of a cycle stand.
pub fn file(folder: &AuditFolder, cycle: &str) -> PathBuf {
    folder.cycle_folder(cycle).join(store::phase_folder(Kind::Tasks)).join("matches.yaml")
}

/// What was decided in this cycle and before it, earlier cycles first. Wrong entries of earlier cycles decide nothing and
/// are told with those cycles.
pub fn read(folder: &AuditFolder, cycle: &str) -> Checked<Vec<Match>> {
    let mut all = Vec::new();
    for earlier in folder.cycles.iter().filter(|earlier| earlier.id.as_str() < cycle) {
        all.extend(of_cycle(folder, &earlier.id).0.into_iter().flatten());
    }
    let (own, problems) = of_cycle(folder, cycle);
    let whole = own.is_some();
    all.extend(own.into_iter().flatten());
    (whole.then_some(all), problems)
}

/// The entries of the cycle's own file, as far as they could be read.
pub fn own(folder: &AuditFolder, cycle: &str) -> Vec<Match> {
    of_cycle(folder, cycle).0.unwrap_or_default()
}

/// The entries of one cycle's file; an absent file has none.
fn of_cycle(folder: &AuditFolder, cycle: &str) -> Checked<Vec<Match>> {
    let file = file(folder, cycle);
    if !file.exists() {
        return (Some(Vec::new()), Vec::new());
    }
    let (document, mut problems) = Document::read(&file);
    let Some(document) = document else { return (None, problems) };
    let (value, found) = document.decode::<Matches>();
    problems.extend(found);
    let Some(value) = value else { return (None, problems) };
    problems.extend(check(&Loaded { document, value: value.clone() }, folder));
    (Some(value.matches), problems)
}

/// Positions and tasks that exist, and one decision for a wording.
fn check(loaded: &Loaded<Matches>, folder: &AuditFolder) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let positions: Ids = folder.audit.positions.iter().map(|position| position.id.clone()).collect();
    let described = folder.descriptions.iter().flat_map(|description| &description.tasks);
    let tasks: Ids = described.map(|task| task.id.clone()).collect();
    let mut seen: BTreeMap<String, Place> = BTreeMap::new();
    for (index, entry) in loaded.value.matches.iter().enumerate() {
        let way = format!("matches.{index}");
        if !entry.position.is_empty() {
            check.known(&format!("{way}.position"), &entry.position, "position", &positions);
        }
        if entry.wordings.is_empty() {
            check.error(&way, "match-without-wording", &[]);
        }
        let means = entry.means.trim();
        let (field, task) = if means == YES { ("perhaps", entry.perhaps.trim()) } else { ("means", means) };
        if means == YES && task.is_empty() {
            check.error(&format!("{way}.means"), "match-yes-to-nothing", &[]);
        } else if !means.is_empty() && means != NO && !task.starts_with(NEW) {
            check.known(&format!("{way}.{field}"), task, "task", &tasks);
        }
        for (at, wording) in entry.wordings.iter().enumerate().filter(|_| entry.is_decided()) {
            let both = format!("{}{}{wording}", entry.position, if entry.position.is_empty() { "" } else { ": " });
            check.unique(&format!("{way}.wordings.{at}"), &both, "wording", &mut seen);
        }
    }
    check.problems
}

/// The text of the file: a head that says what to do, then every entry. `names` gives the text of a described task.
pub fn written(entries: &[Match], names: &dyn Fn(&str) -> Option<String>, words: &Words) -> String {
    let mut text = String::new();
    for line in words.word("matches-head").lines() {
        let _ = writeln!(text, "{}", format!("# {line}").trim_end());
    }
    let group = |entry: &Match| match (entry.is_decided(), entry.people > 0, entry.task.is_empty()) {
        (false, _, true) => "matches-doubtful",
        (false, _, false) => "matches-new",
        (true, true, _) => "matches-decided",
        (true, false, _) => "matches-stale",
    };
    text.push_str("matches:");
    let mut before = "";
    if entries.is_empty() {
        text.push_str(" []\n");
    }
    for entry in entries {
        if group(entry) != before {
            before = group(entry);
            let _ = write!(text, "\n\n# {}", words.word(before));
        }
        text.push('\n');
        one(&mut text, entry, names);
    }
    text
}

fn one(text: &mut String, entry: &Match, names: &dyn Fn(&str) -> Option<String>) {
    // JSON strings are YAML strings, whatever they hold.
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let mut first = "- ";
    let mut line = |name: &str, value: &str, comment: Option<String>| {
        let comment = comment.map_or(String::new(), |comment| format!("  # {}", comment.replace(['\n', '\r'], " ")));
        let _ = writeln!(text, "{}", format!("{first}{name}: {value}{comment}").trim_end());
        first = "  ";
    };
    line("means", &entry.means, None);
    if !entry.perhaps.is_empty() {
        line("perhaps", &quoted(&entry.perhaps), names(&entry.perhaps));
    }
    if !entry.task.is_empty() {
        line("task", &quoted(&entry.task), None);
    }
    if !entry.position.is_empty() {
        line("position", &quoted(&entry.position), None);
    }
    if !entry.note.is_empty() {
        line("note", &quoted(&entry.note), None);
    }
    line("people", &entry.people.to_string(), None);
    line("hours-a-week", &entry.hours_a_week.to_string(), None);
    if let Some(likeness) = entry.likeness {
        line("likeness", &likeness.to_string(), None);
    }
    line("wordings", "", None);
    for wording in &entry.wordings {
        let _ = writeln!(text, "  - {}", quoted(wording));
    }
}
