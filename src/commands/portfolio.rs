//! `portfolio FOLDER...`: several audits of a group side by side, only what each may disclose.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::arguments::{Portfolio, PortfolioFormat};
use super::diagnose::{self, Diagnosed};
use super::terminal::Terminal;
use super::{Outcome, output};
use crate::audit::{self, wording};
use crate::model::instrument::Instrument;
use crate::model::wording::Sameness;
use crate::phases::phase5_synthesis;
use crate::portfolio::{self, Compared, Part};
use crate::problem::{Message, Place, Problem};
use crate::report;

/// Where a portfolio goes when nothing else is said.
const OUTPUT: &str = "portfolio";

pub(super) fn run(arguments: &Portfolio, terminal: &Terminal) -> Outcome {
    let mut problems = unsuitable(&arguments.folders);
    if !problems.is_empty() {
        return Err(problems);
    }
    let cycle = arguments.cycle.clone().or_else(|| latest_common(&arguments.folders));
    let mut diagnosed = Vec::new();
    // Every folder is opened, so that the problems of all of them are told at once.
    for folder in &arguments.folders {
        match diagnose::open(folder, cycle.as_deref(), terminal) {
            Ok(one) => diagnosed.push(one),
            Err(more) => problems.extend(more),
        }
    }
    diagnosed.iter_mut().for_each(|one| problems.append(&mut one.problems));
    problems.extend(same_results(&diagnosed));
    if problems.iter().any(Problem::is_error) {
        return Err(problems);
    }
    if cycle.is_none() {
        let cycles: Vec<&str> = diagnosed.iter().map(|one| one.released.diagnosis().cycle.id.as_str()).collect();
        problems
            .push(Problem::warning(Place::CommandLine, "portfolio-no-common-cycle").with("cycles", cycles.join(", ")));
    }
    let Some(compared) = compared(&diagnosed) else { return Err(problems) };
    let folder = arguments.output.clone().unwrap_or_else(|| PathBuf::from(OUTPUT));
    let files = match files(&compared, &arguments.format, &folder, terminal) {
        Ok(files) => files,
        Err(more) => {
            problems.extend(more);
            return Err(problems);
        }
    };
    for path in output::write_all(&folder, &files).map_err(|problem| vec![problem])? {
        terminal.say(&Message::new("wrote").with("path", terminal.path(&path)));
    }
    Ok(problems)
}

/// Fewer than two folders, or one of them twice.
fn unsuitable(folders: &[PathBuf]) -> Vec<Problem> {
    if folders.len() < 2 {
        return vec![Problem::error(Place::CommandLine, "portfolio-one")];
    }
    let mut seen = BTreeSet::new();
    let again = |folder: &&PathBuf| {
        // A folder that cannot be resolved is told of when it is opened.
        let whole = std::fs::canonicalize(folder).unwrap_or_else(|_| (*folder).clone());
        !seen.insert(whole)
    };
    folders.iter().filter(again).map(|f| Problem::error(Place::File(f.clone()), "portfolio-twice")).collect()
}

/// The latest cycle that every audit has. What is wrong with an audit is told when it is diagnosed.
fn latest_common(folders: &[PathBuf]) -> Option<String> {
    let cycles = |folder: &PathBuf| -> BTreeSet<String> {
        let opened = audit::open(folder).0;
        opened.iter().flat_map(|folder| &folder.cycles).map(|cycle| cycle.id.clone()).collect()
    };
    let mut common: Option<BTreeSet<String>> = None;
    for folder in folders {
        let own = cycles(folder);
        common = Some(common.map_or(own.clone(), |common| &common & &own));
    }
    common?.pop_last()
}

/// A copy of an audit under another name would count twice.
fn same_results(diagnosed: &[Diagnosed]) -> Vec<Problem> {
    let mut found = Vec::new();
    for (at, one) in diagnosed.iter().enumerate() {
        let same = |earlier: &&Diagnosed| earlier.released.diagnosis().evidence == one.released.diagnosis().evidence;
        let measured = !one.released.diagnosis().evidence.is_empty();
        if let Some(earlier) = diagnosed.iter().take(at).find(same).filter(|_| measured) {
            let problem = Problem::error(Place::File(one.folder.root.clone()), "portfolio-same-results");
            found.push(problem.with("other", earlier.folder.root.display().to_string()));
        }
    }
    found
}

/// The departments side by side.
fn compared(diagnosed: &[Diagnosed]) -> Option<Compared> {
    let instruments: Vec<&Instrument> = diagnosed.iter().map(|one| &one.folder.instrument).collect();
    let reference = diagnosed.get(portfolio::reference(&instruments))?;
    let reworded: Vec<BTreeSet<String>> = diagnosed.iter().map(|one| reworded(one, reference)).collect();
    let ids = ids(diagnosed);
    let parts: Vec<Part> = diagnosed
        .iter()
        .zip(&ids)
        .zip(&reworded)
        .map(|((one, id), reworded)| Part { id, released: &one.released, instrument: &one.folder.instrument, reworded })
        .collect();
    portfolio::compare(&parts)
}

/// Indicators whose questions were put in other words than in the reference. What only one of them asked is missing there,
/// not worded otherwise.
fn reworded(one: &Diagnosed, reference: &Diagnosed) -> BTreeSet<String> {
    let instrument = &reference.folder.instrument;
    let Some(language) = instrument.settings.languages.first() else { return BTreeSet::new() };
    let asked = |d: &Diagnosed| wording::asked_in(&d.folder, &d.released.diagnosis().cycle.id, language);
    let refusals = phase5_synthesis::refusals(instrument, &asked(one), &asked(reference));
    let otherwise = |reasons: &Vec<(String, Sameness)>| reasons.iter().any(|(_, s)| *s == Sameness::Reworded);
    refusals.into_iter().filter(|(_, reasons)| otherwise(reasons)).map(|(indicator, _)| indicator).collect()
}

/// Names of the folders; where two are called alike, the later ones get a number.
fn ids(diagnosed: &[Diagnosed]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let name = |root: &Path| {
        let whole = std::fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
        whole.file_name().map_or_else(|| root.display().to_string(), |name| name.to_string_lossy().into_owned())
    };
    diagnosed
        .iter()
        .map(|one| {
            let name = name(&one.folder.root);
            let times = seen.entry(name.clone()).or_default();
            *times += 1;
            if *times > 1 { format!("{name}-{times}") } else { name }
        })
        .collect()
}

/// Every format asked for, all when none is.
fn files(
    compared: &Compared,
    asked: &[PortfolioFormat],
    folder: &Path,
    terminal: &Terminal,
) -> Result<Vec<(String, Vec<u8>)>, Vec<Problem>> {
    use PortfolioFormat::{Html, Json, Md};
    let mut formats = if asked.is_empty() { vec![Html, Md, Json] } else { asked.to_vec() };
    formats.sort_unstable();
    formats.dedup();
    let overrides = folder.join("report-templates");
    let prepared = report::portfolio::prepare(compared, terminal.words(), Some(&overrides))?;
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for format in formats {
        let (name, text) = match format {
            Html => ("portfolio.html", report::portfolio::html(&prepared)),
            Md => ("portfolio.md", report::portfolio::markdown(&prepared)),
            Json => ("portfolio.json", Ok(report::portfolio::json(compared))),
        };
        match text {
            Ok(text) => files.push((name.to_owned(), text.into_bytes())),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}
