//! The instrument of an audit: the embedded files, each replaced by the audit's own when it has one. An instrument that is
//! not embedded stands wholly in the audit's folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use include_dir::{Dir, DirEntry, include_dir};
use serde::de::DeserializeOwned;

use super::AuditFolder;
use super::check::cast as cast_checks;
use super::check::instrument::Files;
use super::check::{Ids, Loaded};
use super::yaml::Document;
use crate::model::cast::Cast;
use crate::model::instrument::Instrument;
use crate::problem::{Checked, Place, Problem, did_you_mean};
use crate::words::Words;

static INSTRUMENTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/questionnaires");

/// The files of an instrument, in the order in which they are read.
pub const FILES: [&str; 14] = [
    "instrument.yaml",
    "areas.yaml",
    "scales.yaml",
    "questionnaire.yaml",
    "partners.yaml",
    "errors.yaml",
    "tasks.yaml",
    "task-words.yaml",
    "observation.yaml",
    "logs.yaml",
    "interviews.yaml",
    "indicators.yaml",
    "rules.yaml",
    CAST,
];

/// The names and tasks of a simulated audit; read for a simulation only.
const CAST: &str = "simulation.yaml";

/// Files that speak of no department: an instrument without its own has those of the default one.
const SHARED: [&str; 3] = ["scales.yaml", "task-words.yaml", CAST];

/// The instrument of an audit that names none; the same as the default of
/// [`Audit::instrument`](crate::model::organisation::Audit::instrument).
pub const DEFAULT: &str = "service-department";

/// Beside them, an audit may say what became of the questions of earlier versions.
pub const CONCORDANCE: &str = "concordance.yaml";

/// Ids of the embedded instruments, sorted.
pub fn embedded() -> Vec<String> {
    let mut ids: Vec<String> = INSTRUMENTS.dirs().map(|dir| dir.path().display().to_string()).collect();
    ids.sort();
    ids
}

/// The embedded instrument with this id, on its own.
pub fn default_instrument(id: &str) -> (Option<Instrument>, Vec<Problem>) {
    let (files, mut problems) = read(id, None);
    // Every audit has partners of its own, so that none of them may be named.
    let nobody = Ids::from([String::new()]);
    problems.extend(super::check::instrument::check(&files, &nobody));
    (assemble(files), problems)
}

/// An instrument as somebody names it on a command line.
pub struct Chosen {
    /// It itself.
    pub instrument: Instrument,
    /// Who plays in a simulation of it.
    pub cast: Cast,
    /// What an audit takes along, by path in its folder: its words, and unless it is embedded its files.
    pub files: BTreeMap<String, String>,
}

/// The instrument of this name: the id of an embedded one, or a folder with the files of another.
pub fn chosen(name: &str) -> Checked<Chosen> {
    let folder = Path::new(name);
    let source = if exists(name) {
        Source { id: name, own: None }
    } else if folder.is_dir() {
        Source { id: "", own: Some(folder) }
    } else {
        return (None, vec![unknown(Place::CommandLine, name)]);
    };
    let (files, mut problems) = read(source.id, source.own);
    problems.extend(super::check::instrument::check(&files, &Ids::new()));
    let cast = source.load::<Cast>(CAST, &mut problems).map(|loaded| {
        problems.extend(cast_checks::cast(&loaded, files.tasks.as_ref().map(|tasks| &tasks.value)));
        loaded.value
    });
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    if let Some(folder) = source.own {
        let named = |name: &str| Some((format!("instrument/{name}"), own_text(folder, name)?));
        texts.extend(FILES.into_iter().filter_map(named));
    }
    texts.extend(words(&source, &mut problems));
    let chosen = assemble(files).zip(cast).map(|(instrument, cast)| Chosen { instrument, cast, files: texts });
    (chosen, problems)
}

/// Words that read otherwise with this instrument, `words/LANGUAGE.ftl`, each under the path where an audit reads it.
fn words(source: &Source, problems: &mut Vec<Problem>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for language in Words::languages() {
        let name = format!("words/{language}.ftl");
        let embedded =
            || INSTRUMENTS.get_file(PathBuf::from(source.id).join(&name))?.contents_utf8().map(str::to_owned);
        let text = match source.own.map(|own| own.join(&name)) {
            None => embedded(),
            Some(own) if !own.exists() => None,
            Some(own) => match std::fs::read_to_string(&own) {
                Ok(text) => Some(text),
                Err(error) => {
                    problems.push(Problem::error(Place::File(own), "unreadable-file").with("reason", &error));
                    None
                }
            },
        };
        let path = format!("report-templates/words/{language}/of-instrument.ftl");
        found.extend(text.map(|text| (path, text)));
    }
    found
}

fn own_text(folder: &Path, name: &str) -> Option<String> {
    let own = folder.join(name);
    if own.exists() { Document::read(&own).0.map(|document| document.text) } else { None }
}

/// That there is no such instrument, and what there is.
pub(super) fn unknown(place: Place, found: &str) -> Problem {
    let known = embedded();
    let guess = did_you_mean(found, known.iter().map(String::as_str)).unwrap_or("");
    let key = if guess.is_empty() { "unknown-instrument" } else { "unknown-instrument-did-you-mean" };
    let problem = Problem::error(place, key).with("found", found).with("guess", guess);
    problem.with("known", known.join(", "))
}

/// The text of one of an audit's instrument files: the audit's own, else the embedded one.
pub fn file_text(folder: &AuditFolder, name: &str) -> Option<String> {
    let own = folder.root.join("instrument");
    let source = Source { id: &folder.audit.instrument, own: Some(&own) };
    source.document(name).0.map(|document| document.text)
}

/// Where the files of an instrument come from.
struct Source<'a> {
    id: &'a str,
    own: Option<&'a Path>,
}

impl Source<'_> {
    /// The file as a document, the audit's own before the embedded one.
    fn document(&self, name: &str) -> (Option<Document>, Vec<Problem>) {
        if let Some(own) = self.own.map(|folder| folder.join(name)).filter(|own| own.exists()) {
            return Document::read(&own);
        }
        let shown = |path: &Path| Path::new("questionnaires").join(path);
        let shared = SHARED.contains(&name).then(|| PathBuf::from(DEFAULT).join(name));
        for path in [Some(PathBuf::from(self.id).join(name)), shared].into_iter().flatten() {
            if let Some(file) = INSTRUMENTS.get_file(&path) {
                return Document::from_bytes(&shown(&path), file.contents().to_vec());
            }
        }
        // The user can add it where the others of the instrument stand.
        let place = match self.own {
            Some(own) if !exists(self.id) => own.join(name),
            _ => shown(&PathBuf::from(self.id).join(name)),
        };
        (None, vec![Problem::error(Place::File(place), "instrument-file-missing").with("file", name)])
    }

    fn load<T: DeserializeOwned>(&self, name: &str, problems: &mut Vec<Problem>) -> Option<Loaded<T>> {
        let (document, found) = self.document(name);
        problems.extend(found);
        let document = document?;
        let (value, found) = document.decode();
        problems.extend(found);
        Some(Loaded { value: value?, document })
    }
}

/// Reads every file; `own` is the audit's `instrument/` folder.
pub(super) fn read(id: &str, own: Option<&Path>) -> (Files, Vec<Problem>) {
    let source = Source { id, own };
    let mut problems = own.map(strangers).unwrap_or_default();
    // Rules and indicators are more than half of the whole: they are read beside the rest, by a thread that ends with them.
    // Those that a report works with would stay, and take their memory in every command.
    std::thread::scope(|threads| {
        let last = threads.spawn(|| {
            let mut problems = Vec::new();
            let indicators = source.load("indicators.yaml", &mut problems);
            (indicators, source.load("rules.yaml", &mut problems), problems)
        });
        let p = &mut problems;
        let mut files = Files {
            settings: source.load("instrument.yaml", p),
            areas: source.load("areas.yaml", p),
            scales: source.load("scales.yaml", p),
            questionnaire: source.load("questionnaire.yaml", p),
            partners: source.load("partners.yaml", p),
            errors: source.load("errors.yaml", p),
            tasks: source.load("tasks.yaml", p),
            task_words: source.load("task-words.yaml", p),
            observation: source.load("observation.yaml", p),
            logs: source.load("logs.yaml", p),
            interviews: source.load("interviews.yaml", p),
            indicators: None,
            rules: None,
        };
        let (indicators, rules, more) = last.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        (files.indicators, files.rules) = (indicators, rules);
        problems.extend(more);
        (files, problems)
    })
}

/// Whether an instrument is embedded.
pub(super) fn exists(id: &str) -> bool {
    !id.is_empty() && matches!(INSTRUMENTS.get_entry(id), Some(DirEntry::Dir(_)))
}

/// Whether an audit's `instrument/` folder has anything of the instrument.
pub(super) fn is_own(id: &str, own: &Path) -> bool {
    !exists(id) || FILES.iter().any(|name| own.join(name).exists())
}

/// The instrument, if every file could be decoded.
pub(super) fn assemble(files: Files) -> Option<Instrument> {
    Some(Instrument {
        settings: files.settings?.value,
        areas: files.areas?.value,
        scales: files.scales?.value,
        questionnaire: files.questionnaire?.value,
        partners: files.partners?.value,
        errors: files.errors?.value,
        tasks: files.tasks?.value,
        task_words: files.task_words?.value,
        observation: files.observation?.value,
        logs: files.logs?.value,
        interviews: files.interviews?.value,
        indicators: files.indicators?.value,
        rules: files.rules?.value,
    })
}

/// YAML files of the audit's instrument folder that replace nothing: probably misspelt.
fn strangers(folder: &Path) -> Vec<Problem> {
    let Ok(listing) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = listing.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.retain(|name| {
        (name.ends_with(".yaml") || name.ends_with(".yml")) && !FILES.contains(&name.as_str()) && name != CONCORDANCE
    });
    names.sort();
    let problem = |name: &String| {
        let guess = did_you_mean(name, FILES).unwrap_or("");
        let key = if guess.is_empty() { "instrument-file-unknown" } else { "instrument-file-unknown-did-you-mean" };
        let place = Place::File(folder.join(name));
        Problem::warning(place, key).with("found", name.as_str()).with("guess", guess).with("known", FILES.join(", "))
    };
    names.iter().map(problem).collect()
}
