//! A new audit folder: commented files to fill in, the folders of the phases, a key.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use jiff::civil::{Date, date};

use super::Key;
use super::instrument::{self, Chosen};
use super::store::{INTERVIEWS, REPORT, phase_folder, write_whole};
use crate::model::provenance::Kind;
use crate::model::text::Language;
use crate::problem::{Place, Problem};
use crate::words::unknown_language;

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/report-templates/new");

/// Makes an audit folder of the default instrument; see [`new_with`].
pub fn new(root: &Path, language: &Language, today: Date) -> Result<(), Problem> {
    new_with(root, language, today, None)
}

/// Makes an audit folder in `root`, which must be absent or empty. The first cycle is the half year of `today`; the
/// caller knows the date, this room reads no clock. An
/// instrument other than the default one is named in `audit.yaml`, and laid into the folder unless it is embedded.
pub fn new_with(root: &Path, language: &Language, today: Date, chosen: Option<&Chosen>) -> Result<(), Problem> {
    let Some(templates) = TEMPLATES.get_dir(language.code()) else {
        return Err(unknown_language(Place::CommandLine, language.code()));
    };
    refuse(root)?;
    let was_there = root.exists();
    let made = make(root, templates, &half_year(today)).and_then(|()| take_along(root, chosen));
    if made.is_err() {
        // It was absent or empty: whatever is in it now is ours.
        clear(root, was_there);
    }
    made
}

fn make(root: &Path, templates: &Dir, cycle: &FirstCycle) -> Result<(), Problem> {
    let folders = ["instrument".to_owned(), "inbox".to_owned()].into_iter().chain(phases(&cycle.id));
    for folder in folders {
        let folder = root.join(folder);
        fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    }
    write_templates(root, templates, templates.path(), cycle)?;
    Key::create(root).map(|_| ())
}

/// The files and words of a chosen instrument, and its id in `audit.yaml`.
fn take_along(root: &Path, chosen: Option<&Chosen>) -> Result<(), Problem> {
    let Some(chosen) = chosen.filter(|chosen| chosen.instrument.settings.id != instrument::DEFAULT) else {
        return Ok(());
    };
    let settings = root.join("audit.yaml");
    let text = fs::read_to_string(&settings).map_err(|error| unwritable(&settings, &error))?;
    let named = format!("{}\n\ninstrument: {}\n", text.trim_end(), chosen.instrument.settings.id);
    write_whole(&settings, named.as_bytes()).map_err(|error| unwritable(&settings, &error))?;
    chosen.files.iter().try_for_each(|(name, text)| {
        let file = root.join(name);
        let parent = file.parent().unwrap_or(root);
        let written = fs::create_dir_all(parent).and_then(|()| write_whole(&file, text.as_bytes()));
        written.map_err(|error| unwritable(&file, &error))
    })
}

/// Lays these files, by their path in the folder, into `root`, which must be absent or empty: all of them, or none.
pub fn lay(root: &Path, files: &BTreeMap<String, String>) -> Result<(), Problem> {
    refuse(root)?;
    let was_there = root.exists();
    let laid = files.iter().try_for_each(|(name, text)| {
        let path = root.join(name);
        let parent = path.parent().unwrap_or(root);
        let written = fs::create_dir_all(parent).and_then(|()| write_whole(&path, text.as_bytes()));
        written.map_err(|error| unwritable(&path, &error))
    });
    if laid.is_err() {
        clear(root, was_there);
    }
    laid
}

/// Takes a half-made audit away again, as far as the disk lets us.
fn clear(root: &Path, was_there: bool) {
    if !was_there {
        let _ = fs::remove_dir_all(root);
        return;
    }
    for entry in fs::read_dir(root).into_iter().flatten().flatten() {
        let path = entry.path();
        let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
    }
}

/// The first cycle of an audit.
struct FirstCycle {
    id: String,
    from: Date,
    to: Date,
}

/// The rest of the half year that a day lies in.
fn half_year(today: Date) -> FirstCycle {
    let year = today.year();
    if today.month() <= 6 {
        FirstCycle { id: format!("{year}-H1"), from: today, to: date(year, 6, 30) }
    } else {
        FirstCycle { id: format!("{year}-H2"), from: today, to: date(year, 12, 31) }
    }
}

fn phases(cycle: &str) -> impl Iterator<Item = String> {
    let answers = [Kind::Tasks, Kind::Answers, Kind::Partners].map(phase_folder);
    answers.into_iter().chain([INTERVIEWS, REPORT]).map(move |phase| format!("cycles/{cycle}/{phase}"))
}

/// A folder with anything in it is left alone.
fn refuse(root: &Path) -> Result<(), Problem> {
    let place = Place::File(root.to_owned());
    if !root.exists() {
        return Ok(());
    }
    if !root.is_dir() {
        return Err(Problem::error(place, "not-a-folder"));
    }
    match fs::read_dir(root).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(()),
        Ok(false) => Err(Problem::error(place, "folder-not-empty")),
        Err(error) => Err(Problem::error(place, "unreadable-folder").with("reason", &error)),
    }
}

fn write_templates(root: &Path, folder: &Dir, base: &Path, cycle: &FirstCycle) -> Result<(), Problem> {
    for file in folder.files() {
        let name = file.path().strip_prefix(base).unwrap_or(file.path());
        let path = root.join(destination(name, &cycle.id));
        let text = String::from_utf8_lossy(file.contents())
            .replace("{{ cycle }}", &cycle.id)
            .replace("{{ from }}", &cycle.from.to_string())
            .replace("{{ to }}", &cycle.to.to_string());
        let parent = path.parent().unwrap_or(root);
        let written = fs::create_dir_all(parent).and_then(|()| write_whole(&path, text.as_bytes()));
        written.map_err(|error| unwritable(&path, &error))?;
    }
    folder.dirs().try_for_each(|dir| write_templates(root, dir, base, cycle))
}

/// Where a template goes. Some do not keep their place: the hidden one, and those of the cycle.
fn destination(name: &Path, cycle: &str) -> PathBuf {
    match name.to_str() {
        Some("gitignore") => PathBuf::from(".gitignore"),
        Some(own @ ("cycle.yaml" | "actions.yaml")) => PathBuf::from("cycles").join(cycle).join(own),
        _ => name.to_owned(),
    }
}

fn unwritable(file: &Path, error: &std::io::Error) -> Problem {
    Problem::error(Place::File(file.to_owned()), "unwritable-file").with("reason", error)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;
    use crate::audit::open;
    use crate::audit::tests::said;

    #[test]
    fn a_new_audit_opens_without_problems() {
        for language in crate::words::Words::languages() {
            let folder = tempfile::tempdir().unwrap();
            let root = folder.path().join("acme");
            new(&root, &language, date(2026, 11, 22)).unwrap();
            let (audit, problems) = open(&root);
            assert_eq!(said(&root, &problems), [""; 0]);
            let audit = audit.unwrap();
            assert_eq!((audit.audit.language, audit.descriptions.len()), (language, 1));
            assert_eq!((audit.cycles[0].id.as_str(), audit.cycles[0].cycle.to), ("2026-H2", date(2026, 12, 31)));
            assert!(audit.key.is_some() && root.join("cycles/2026-H2/4-partners").is_dir());
            assert!(fs::read_to_string(root.join(".gitignore")).unwrap().contains(".diagnoza/"));
            let readme = fs::read_to_string(root.join("README.md")).unwrap();
            assert!(readme.contains("cycles/2026-H2/3-interviews") && !readme.contains("{{"));
        }
    }

    #[test]
    fn the_commented_examples_are_right_too() {
        for language in crate::words::Words::languages() {
            let folder = tempfile::tempdir().unwrap();
            new(folder.path(), &language, date(2026, 2, 1)).unwrap();
            for file in ["audit.yaml", "cycles/2026-H1/cycle.yaml", "cycles/2026-H1/actions.yaml"] {
                let file = folder.path().join(file);
                let text = fs::read_to_string(&file).unwrap();
                // An example ends its key with a colon or begins a list; a remark does neither.
                let is_example = |rest: &str| {
                    rest.starts_with("- ")
                        || rest.starts_with("  ")
                        || rest.split_once(':').is_some_and(|(key, _)| !key.contains(' '))
                };
                let line = |line: &str| match line.strip_prefix("# ") {
                    Some(rest) if is_example(rest) => format!("{rest}\n"),
                    _ => format!("{line}\n"),
                };
                fs::write(&file, text.lines().map(line).collect::<String>()).unwrap();
            }
            let (audit, problems) = open(folder.path());
            let said = said(folder.path(), &problems);
            // The example of a cycle has one agent less, so that the example of a breakdown no longer adds up.
            assert!(said.len() == 1 && problems[0].message.key == "group-sum", "{said:?}");
            let audit = audit.unwrap();
            assert_eq!((audit.audit.groups.len(), audit.cycles[0].cycle.actions.len()), (1, 1));
        }
    }

    #[test]
    fn a_folder_with_something_in_it_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let english = Language::new("en");
        let day = date(2026, 11, 22);
        let one = |path: &Path, language: &Language| said(folder.path(), &[new(path, language, day).unwrap_err()]);
        assert_eq!(
            one(folder.path(), &Language::new("xx")),
            ["command line: There are no words in the language “xx”; the languages are en, hu, pl, ro."]
        );
        let file = folder.path().join("notes.txt");
        fs::write(&file, "").unwrap();
        assert_eq!(one(&file, &english), ["notes.txt: This is a file; an audit is a folder."]);
        assert!(one(folder.path(), &english)[0].ends_with("The folder is not empty."));
        assert!(one(&file.join("deeper"), &english)[0].contains("cannot be written"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
