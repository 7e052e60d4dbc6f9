//! `jobs AUDIT`: what the job descriptions say, how free-text tasks are matched with them, and what is to be decided;
//! takes in descriptions, and writes what they should say.

mod propose;
mod take_in;

use std::path::Path;

use super::arguments::Jobs;
use super::terminal::Terminal;
use super::{Outcome, diagnose};
use crate::audit::yaml::Document;
use crate::audit::{self, AuditFolder, CycleFolder, matches, store};
use crate::model::matches::{Match, MatchingState};
use crate::model::organisation::JobDescription;
use crate::phases::{Scope, phase1_jobs};
use crate::problem::{Checked, Message, Place, Problem, did_you_mean, listed};

pub(super) fn run(arguments: &Jobs, terminal: &Terminal) -> Outcome {
    if let Some(file) = &arguments.import {
        return take_in::run(arguments, file, terminal);
    }
    if arguments.propose {
        return propose::run(arguments, terminal);
    }
    let (folder, mut problems) = audit::open(&arguments.audit);
    let Some(folder) = folder else { return Err(problems) };
    let wanted = position(&folder, arguments).map_err(|problem| vec![problem])?;
    show(&folder, wanted, terminal);
    if problems.iter().any(Problem::is_error) {
        return Err(problems);
    }
    let at = diagnose::cycle_index(&folder, arguments.cycle.as_deref()).map_err(|problem| vec![problem])?;
    let Some(cycle) = folder.cycles.get(at) else { return Err(problems) };
    let (found, more) = questions(&folder, cycle);
    problems.extend(more);
    let Some((state, entries)) = found.filter(|_| !problems.iter().any(Problem::is_error)) else {
        return Err(problems);
    };
    terminal.line("");
    lines(&state, cycle, terminal).iter().for_each(|line| terminal.line(line));
    keep(&folder, cycle, entries, terminal).map_err(|problem| vec![problem])?;
    Ok(problems)
}

/// The position named on the command line, if one is and it exists.
fn position<'a>(folder: &AuditFolder, arguments: &'a Jobs) -> Result<Option<&'a str>, Problem> {
    let Some(named) = arguments.position.as_deref() else { return Ok(None) };
    let known: Vec<&str> = folder.audit.positions.iter().map(|position| position.id.as_str()).collect();
    if known.contains(&named) {
        return Ok(Some(named));
    }
    let guess = did_you_mean(named, known.iter().copied());
    let key = if guess.is_some() { "jobs-no-position-did-you-mean" } else { "jobs-no-position" };
    let problem = Problem::error(Place::CommandLine, key).with("found", named).with("guess", guess.unwrap_or_default());
    Err(problem.with("known", listed(known)))
}

/// The positions with their described tasks, each with its place.
fn show(folder: &AuditFolder, wanted: Option<&str>, terminal: &Terminal) {
    let words = terminal.words();
    for position in folder.audit.positions.iter().filter(|position| wanted.is_none_or(|id| id == position.id)) {
        let name = position.name.in_language(words.language());
        let Some((document, description)) = described(&folder.root, &position.id) else {
            terminal.line(&words.say(&message("jobs-undescribed", name, &position.id)));
            continue;
        };
        let tasks = description.tasks.len();
        let said = message("jobs-described", name, &position.id).with("tasks", tasks);
        terminal.line(&words.say(&said.with("file", terminal.path(&document.file))));
        if !description.version.is_empty() {
            let version = Message::new("jobs-version").with("version", description.version.as_str());
            terminal.line(&format!("  {}", words.say(&version)));
        }
        for (index, task) in description.tasks.iter().enumerate() {
            let line = match document.place(&["tasks", &index.to_string()]) {
                Place::Text { line, .. } => line,
                _ => 1,
            };
            terminal.line(&format!("  {line:>4}  {}  {}", task.id, task.text.in_language(words.language())));
        }
    }
}

fn message(key: &str, name: &str, id: &str) -> Message {
    Message::new(key).with("position", name).with("id", id)
}

/// The file that describes a position.
fn described(root: &Path, position: &str) -> Option<(Document, JobDescription)> {
    let listing = std::fs::read_dir(root.join("jobs")).ok()?;
    let mut files: Vec<_> = listing.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let yaml = files.iter().filter(|file| file.extension().is_some_and(|e| e == "yaml" || e == "yml"));
    let read = yaml.filter_map(|file| Document::read(file).0);
    let mut decoded = read.filter_map(|document| document.decode::<JobDescription>().0.map(|job| (document, job)));
    decoded.find(|(_, description)| description.position == position)
}

/// How a cycle's free-text tasks are matched, and what is to be decided.
pub(super) fn questions(folder: &AuditFolder, cycle: &CycleFolder) -> Checked<(MatchingState, Vec<Match>)> {
    let (answers, problems) = store::read_jobs(folder, &cycle.id);
    let audit = audit::audit_of_cycle(&folder.audit, &cycle.cycle);
    let scope = Scope {
        instrument: &folder.instrument,
        audit: &audit,
        cycle: &cycle.cycle,
        descriptions: &folder.descriptions,
        breakdowns: &[],
        minimum_group: folder.minimum_group(),
    };
    (answers.map(|answers| phase1_jobs::questions(&scope, &answers)), problems)
}

/// What the matching came to, line by line.
pub(super) fn lines(state: &MatchingState, cycle: &CycleFolder, terminal: &Terminal) -> Vec<String> {
    let words = terminal.words();
    let all = state.sure + state.doubtful + state.new;
    let head = Message::new("jobs-matching").with("cycle", cycle.id.as_str()).with("wordings", all);
    let mut lines = vec![words.say(&head)];
    let mut line = |key: &str, n: usize, more: usize| {
        lines.push(format!("  {}", words.say(&Message::new(key).with("n", n).with("more", more))));
    };
    line("jobs-sure", state.sure, 0);
    line("jobs-new", state.new, state.clusters);
    line("jobs-decisions", state.decided, 0);
    if state.stale > 0 {
        line("jobs-stale", state.stale, 0);
    }
    lines.push(format!("  {}", doubtful(state, terminal)));
    lines
}

/// How much hangs on what is not decided yet.
pub(super) fn doubtful(state: &MatchingState, terminal: &Terminal) -> String {
    let words = terminal.words();
    let share = words.percent(state.doubtful_time);
    let said = Message::new("jobs-doubtful").with("n", state.doubtful).with("questions", state.questions);
    words.say(&said.with("share", share))
}

/// Writes what is to be decided into the cycle's matches.yaml, with the decisions that stand there. A file that says the
/// same already is left alone.
fn keep(
    folder: &AuditFolder,
    cycle: &CycleFolder,
    mut entries: Vec<Match>,
    terminal: &Terminal,
) -> Result<(), Problem> {
    let file = matches::file(folder, &cycle.id);
    let own = matches::own(folder, &cycle.id);
    // Decisions of earlier cycles on wordings of this one come along; on others they stay where they are.
    entries.retain(|entry| entry.people > 0 || !entry.is_decided() || own.iter().any(|o| o.wordings == entry.wordings));
    for entry in entries.iter_mut().filter(|entry| entry.note.is_empty()) {
        let same = own.iter().find(|own| own.wordings.first().is_some_and(|first| entry.wordings.contains(first)));
        entry.note = same.map(|own| own.note.clone()).unwrap_or_default();
    }
    if entries.is_empty() && !file.exists() {
        return Ok(());
    }
    let descriptions = folder.descriptions.iter();
    let tasks: Vec<_> =
        descriptions.flat_map(|d| d.tasks.iter().map(move |task| (d.position.as_str(), task))).collect();
    let names = |id: &str| {
        let (position, task) = tasks.iter().find(|(_, task)| task.id == id)?;
        Some(format!("{} ({position})", task.text.in_language(terminal.words().language())))
    };
    let text = matches::written(&entries, &names, terminal.words());
    if std::fs::read_to_string(&file).is_ok_and(|there| there == text) {
        terminal.say(&Message::new("jobs-matches-same").with("path", terminal.path(&file)));
        return Ok(());
    }
    let _writing = store::begin(folder);
    let failed =
        |error: std::io::Error| Problem::error(Place::File(file.clone()), "cannot-write").with("reason", &error);
    if let Some(parent) = file.parent() {
        std::fs::create_dir_all(parent).map_err(failed)?;
    }
    store::write_whole(&file, text.as_bytes()).map_err(failed)?;
    terminal.say(&Message::new("jobs-matches-written").with("path", terminal.path(&file)));
    Ok(())
}
