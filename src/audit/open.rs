//! Opening an audit folder: every YAML file is read and checked, every problem found is told.

use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::check::{
    Ids, Loaded, concordance as concordance_checks, ids, instrument as instrument_checks, organisation,
};
use super::instrument::CONCORDANCE;
use super::yaml::{Document, Node};
use super::{AuditFolder, CycleFolder, Key, instrument};
use crate::model::instrument::Instrument;
use crate::model::organisation::{Action, Audit, Cycle, JobDescription};
use crate::model::wording::Concordance;
use crate::problem::{Checked, Place, Problem};

/// Opens an audit folder. The folder is there if audit.yaml and the instrument could be decoded; whether it may be
/// worked with is told by the problems: none of them may be an error.
pub fn open(root: &Path) -> Checked<AuditFolder> {
    if let Some(problem) = no_audit(root) {
        return (None, vec![problem]);
    }
    let (document, mut problems) = Document::read(&root.join("audit.yaml"));
    let (key, found) = Key::read(root);
    problems.extend(found);
    let Some(document) = document else { return (None, problems) };
    let (audit, found) = document.decode::<Audit>();
    problems.extend(found);
    problems.extend(audit.iter().flat_map(|audit| organisation::audit(&document, audit)));
    let (instrument, found) = instrument_of(root, &document);
    problems.extend(found);
    if let (Some(audit), Some(instrument)) = (&audit, &instrument) {
        problems.extend(organisation::audit_and_instrument(&document, audit, instrument));
    }
    let (descriptions, found) = descriptions(root, &document);
    problems.extend(found);
    let (cycles, found) = cycles(root, audit.as_ref(), instrument.as_ref());
    problems.extend(found);
    let (concordance, found) = concordance(root, instrument.as_ref());
    problems.extend(found);
    let folder = audit.zip(instrument).map(|(audit, instrument)| AuditFolder {
        root: root.to_owned(),
        audit,
        instrument,
        descriptions,
        cycles,
        key,
        concordance,
    });
    (folder, problems)
}

/// Why the folder is no audit.
fn no_audit(root: &Path) -> Option<Problem> {
    let place = Place::File(root.to_owned());
    if !root.exists() {
        return Some(Problem::error(place, "no-folder"));
    }
    if !root.is_dir() {
        return Some(Problem::error(place, "not-a-folder"));
    }
    match fs::read_dir(root) {
        Err(error) => Some(Problem::error(place, "unreadable-folder").with("reason", &error)),
        Ok(mut listing) if !root.join("audit.yaml").exists() => {
            let key = if listing.next().is_none() { "empty-folder" } else { "no-audit" };
            Some(Problem::error(place, key))
        }
        Ok(_) => None,
    }
}

fn load<T: DeserializeOwned>(file: &Path) -> Checked<Loaded<T>> {
    let (document, mut problems) = Document::read(file);
    let Some(document) = document else { return (None, problems) };
    let (value, found) = document.decode();
    problems.extend(found);
    (value.map(|value| Loaded { document, value }), problems)
}

/// The instrument that audit.yaml names, read from the tree: it is checked even when the rest of audit.yaml is broken.
fn instrument_of(root: &Path, audit: &Document) -> Checked<Instrument> {
    let named = audit.root.get("instrument").and_then(Node::scalar).filter(|id| !id.is_empty());
    let id = named.unwrap_or(instrument::DEFAULT);
    let own = root.join("instrument");
    let place = || audit.place(&["instrument"]);
    // An instrument of one's own is known by the file that names it.
    if !instrument::exists(id) && !own.join("instrument.yaml").exists() {
        return (None, vec![instrument::unknown(place(), id)]);
    }
    let (files, mut problems) = instrument::read(id, Some(&own));
    let calls_itself = files.settings.as_ref().map(|settings| settings.value.id.as_str());
    if let Some(itself) = calls_itself.filter(|itself| *itself != id) {
        problems.push(Problem::warning(place(), "instrument-other-id").with("found", id).with("itself", itself));
    }
    // What is embedded was checked when the program was tested, and needs no partner of any name.
    if instrument::is_own(id, &own) {
        problems.extend(instrument_checks::check(&files, &ids(audit, &["partners"])));
    }
    (instrument::assemble(files), problems)
}

/// The actions of a cycle from a file of their own, if it has one; not in both files. A file of remarks only holds none.
fn actions(folder: &Path, cycle: &mut Cycle, indicators: &Ids) -> Vec<Problem> {
    let file = folder.join("actions.yaml");
    if !file.exists() {
        return Vec::new();
    }
    let (document, mut problems) = Document::read(&file);
    let Some(document) = document.filter(|document| !document.root.is_nothing()) else { return problems };
    let (found, more) = document.decode::<Vec<Action>>();
    problems.extend(more);
    if !cycle.actions.is_empty() {
        problems.push(Problem::error(document.place(&["0"]), "actions-twice"));
        return problems;
    }
    let Some(found) = found else { return problems };
    cycle.actions.clone_from(&found);
    problems.extend(organisation::actions(&Loaded { document, value: found }, indicators));
    problems
}

/// What became of the questions of earlier versions; an audit that has not changed its wording has no such file.
fn concordance(root: &Path, instrument: Option<&Instrument>) -> (Concordance, Vec<Problem>) {
    let file = root.join("instrument").join(CONCORDANCE);
    if !file.exists() {
        return (Concordance::default(), Vec::new());
    }
    let (loaded, mut problems) = load::<Concordance>(&file);
    let Some(loaded) = loaded else { return (Concordance::default(), problems) };
    problems.extend(instrument.iter().flat_map(|instrument| concordance_checks::check(&loaded, instrument)));
    (loaded.value, problems)
}

/// The files or folders in a folder of the audit, sorted; an absent folder is empty.
fn listing(folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            let place = Place::File(folder.to_owned());
            problems.push(Problem::error(place, "unreadable-folder").with("reason", &error));
            return Vec::new();
        }
    };
    let hidden = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| !hidden(path));
    paths.sort();
    paths
}

fn descriptions(root: &Path, audit: &Document) -> (Vec<JobDescription>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut loaded = Vec::new();
    let files = listing(&root.join("jobs"), &mut problems);
    for file in files.iter().filter(|file| file.extension().is_some_and(|e| e == "yaml" || e == "yml")) {
        let (description, found) = load::<JobDescription>(file);
        problems.extend(found);
        loaded.extend(description);
    }
    problems.extend(organisation::descriptions(&loaded, audit));
    (loaded.into_iter().map(|one| one.value).collect(), problems)
}

fn cycles(root: &Path, audit: Option<&Audit>, instrument: Option<&Instrument>) -> (Vec<CycleFolder>, Vec<Problem>) {
    let mut problems = Vec::new();
    let folders = listing(&root.join("cycles"), &mut problems);
    let folders: Vec<PathBuf> = folders.into_iter().filter(|path| path.is_dir()).collect();
    if folders.is_empty() && problems.is_empty() {
        problems.push(Problem::error(Place::File(root.join("cycles")), "no-cycles"));
    }
    let indicators = instrument.iter().flat_map(|instrument| &instrument.indicators);
    let indicators = indicators.map(|indicator| indicator.id.clone()).collect();
    let series = instrument.iter().flat_map(|instrument| &instrument.logs.series);
    let series = series.map(|series| series.id.clone()).collect();
    let (mut cycles, mut places) = (Vec::new(), Vec::new());
    for folder in folders {
        let file = folder.join("cycle.yaml");
        if !file.exists() {
            problems.push(Problem::error(Place::File(folder), "cycle-without-file"));
            continue;
        }
        let (cycle, found) = load::<Cycle>(&file);
        problems.extend(found);
        let Some(mut loaded) = cycle else { continue };
        problems.extend(audit.iter().flat_map(|audit| organisation::cycle(&loaded, audit, &indicators, &series)));
        problems.extend(instrument.iter().flat_map(|instrument| organisation::stakes(&loaded, instrument)));
        problems.extend(actions(&folder, &mut loaded.value, &indicators));
        places.push(loaded.document.place(&["from"]));
        let id = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        cycles.push(CycleFolder { id, cycle: loaded.value });
    }
    problems.extend(organisation::cycles(&cycles, &places));
    (cycles, problems)
}
