//! `templates AUDIT`: what of a report an audit may make its own, and the copies to begin with.

use std::collections::BTreeMap;
use std::path::Path;

use super::arguments::Templates;
use super::terminal::Terminal;
use super::{Outcome, output};
use crate::problem::{Message, Place, Problem, did_you_mean};
use crate::report::templates::{self, BuiltIn, ORIGIN, Standing, State};

pub(super) fn run(arguments: &Templates, terminal: &Terminal) -> Outcome {
    let audit = &arguments.audit;
    if !audit.join("audit.yaml").is_file() {
        return Err(vec![Problem::error(Place::File(audit.clone()), "templates-no-audit")]);
    }
    let own = audit.join("report-templates");
    match &arguments.eject {
        Some(names) => eject(&own, names, arguments.force, terminal),
        None => list(&own, terminal),
    }
}

/// Shows every file by folder, and what has become of it.
fn list(own: &Path, terminal: &Terminal) -> Outcome {
    let (standing, problems) = templates::standing(own);
    let mut folders: BTreeMap<&str, Vec<&Standing>> = BTreeMap::new();
    for one in &standing {
        folders.entry(one.name.rsplit_once('/').map_or("", |(folder, _)| folder)).or_default().push(one);
    }
    for (folder, files) in folders {
        let replaced = files.iter().filter(|one| one.state != State::BuiltIn).count();
        let message = Message::new("templates-folder").with("folder", folder).with("files", files.len());
        terminal.line(&terminal.words().say(&message.with("own", replaced)));
        // Words are many and named alike in every language: only those of the audit are worth a line.
        let shown = files.iter().filter(|one| one.state != State::BuiltIn || !folder.starts_with("words/"));
        for one in shown {
            let name = one.name.rsplit('/').next().unwrap_or_default();
            terminal.line(format!("  {name:<24}  {}", terminal.words().word(state(one.state))).trim_end());
        }
    }
    Ok(problems)
}

/// The word for what has become of a file.
fn state(state: State) -> &'static str {
    match state {
        State::BuiltIn => "template-built-in",
        State::Same => "template-same",
        State::Own => "template-own",
        State::Outdated => "template-outdated",
        State::Unknown => "template-origin-unknown",
        State::Added => "template-added",
    }
}

/// Copies built-in files into the audit; what the audit has of its own stays unless `force` says otherwise.
fn eject(own: &Path, names: &[String], force: bool, terminal: &Terminal) -> Outcome {
    let chosen = chosen(names)?;
    let mut problems = Vec::new();
    let mut origins = templates::origins(own);
    let mut folders: BTreeMap<String, Vec<(String, Vec<u8>)>> = BTreeMap::new();
    for file in &chosen {
        let path = own.join(&file.name);
        let there = std::fs::read(&path).ok();
        if there.as_ref().is_some_and(|bytes| bytes != file.bytes) && !force {
            problems.push(Problem::warning(Place::File(path), "template-kept"));
            continue;
        }
        origins.insert(file.name.clone(), templates::fingerprint(file.bytes));
        if there.is_none_or(|bytes| bytes != file.bytes) {
            let (folder, name) = file.name.rsplit_once('/').unwrap_or(("", &file.name));
            folders.entry(folder.to_owned()).or_default().push((name.to_owned(), file.bytes.to_vec()));
        }
    }
    let mut written = 0;
    for (folder, files) in &folders {
        output::write_all(&own.join(folder), files).map_err(|problem| vec![problem])?;
        written += files.len();
    }
    if origins != templates::origins(own) {
        let comment = terminal.words().word("templates-origin");
        let text = templates::origins_text(&origins, &comment).into_bytes();
        output::write_all(own, &[(ORIGIN.to_owned(), text)]).map_err(|problem| vec![problem])?;
    }
    let message = Message::new("templates-copied").with("files", written).with("folder", terminal.path(own));
    terminal.say(&message);
    Ok(problems)
}

/// The built-in files that are meant: whole folders, files by their path, or by their name alone; all when none is named.
fn chosen(names: &[String]) -> Result<Vec<BuiltIn>, Vec<Problem>> {
    let mut all = templates::built_in();
    if names.is_empty() {
        return Ok(all);
    }
    let meant = |file: &str, name: &str| {
        let name = name.trim_end_matches('/');
        let name = name.strip_prefix("report-templates/").unwrap_or(name);
        file == name || file.starts_with(&format!("{name}/")) || file.rsplit('/').next() == Some(name)
    };
    let mut problems = Vec::new();
    for name in names.iter().filter(|name| !all.iter().any(|file| meant(&file.name, name))) {
        let known = all.iter().flat_map(|file| {
            let parts = file.name.match_indices('/').map(|(at, _)| &file.name[..at]);
            parts.chain([file.name.as_str()]).chain(file.name.rsplit('/').next())
        });
        let nearest = did_you_mean(name, known).unwrap_or_default();
        problems.push(
            Problem::error(Place::CommandLine, "template-not-there")
                .with("found", name.as_str())
                .with("guessed", if nearest.is_empty() { "no" } else { "yes" })
                .with("nearest", nearest),
        );
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    all.retain(|file| names.iter().any(|name| meant(&file.name, name)));
    Ok(all)
}
