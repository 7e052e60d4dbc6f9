//! Which files of a report an audit may replace: every built-in template, style sheet and word, and what has become of
//! those that an audit holds as its own.

use std::collections::BTreeMap;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::brand::BRAND;
use super::engine::Format;
use crate::problem::{Place, Problem, did_you_mean};
use crate::words;

/// The file that remembers from which built-in files an audit's own ones were copied.
pub const ORIGIN: &str = ".origin";

/// A built-in file.
pub struct BuiltIn {
    /// Its path in `report-templates/`, with `/` on every system: `html/style.css`.
    pub name: String,
    /// Its bytes.
    pub bytes: &'static [u8],
}

/// Every built-in file that an audit may replace, by name.
pub fn built_in() -> Vec<BuiltIn> {
    let formats = Format::ALL.map(|format| (format.names().0, format.embedded()));
    let folders = formats.into_iter().chain([("brand", &BRAND)]);
    let files = folders.flat_map(|(folder, dir)| dir.files().map(move |file| (folder, file)));
    let named = files.filter_map(|(folder, file)| {
        Some(BuiltIn { name: format!("{folder}/{}", file.path().to_str()?), bytes: file.contents() })
    });
    let words = words::built_in().into_iter().map(|(name, bytes)| BuiltIn { name: format!("words/{name}"), bytes });
    let mut all: Vec<BuiltIn> = named.chain(words).collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

/// What has become of a file of the audit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The built-in file is used.
    BuiltIn,
    /// The audit's own file, which says the same as the built-in one.
    Same,
    /// The audit's own file; the built-in one is still that from which it was copied.
    Own,
    /// The audit's own file; the built-in one has changed since it was copied.
    Outdated,
    /// The audit's own file, and nobody knows from what it was copied.
    Unknown,
    /// A file that replaces none and is included by another file of the audit.
    Added,
}

/// A file of a report, and what has become of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Its path in `report-templates/`.
    pub name: String,
    /// What has become of it.
    pub state: State,
}

/// How every file stands in an audit whose own ones lie in `own`, by name; a warning for each that nothing uses.
pub fn standing(own: &Path) -> (Vec<Standing>, Vec<Problem>) {
    let mut problems = Vec::new();
    let built_in = built_in();
    let origins = origins(own);
    let mut all: Vec<Standing> = Vec::new();
    for file in &built_in {
        let path = own.join(&file.name);
        let state = match std::fs::read(&path) {
            Ok(bytes) if bytes == file.bytes => State::Same,
            Ok(_) => match origins.get(&file.name) {
                None => State::Unknown,
                Some(origin) if *origin == fingerprint(file.bytes) => State::Own,
                Some(_) => State::Outdated,
            },
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => State::BuiltIn,
            Err(error) => {
                problems.push(Problem::error(Place::File(path), "unreadable-file").with("reason", &error));
                continue;
            }
        };
        all.push(Standing { name: file.name.clone(), state });
    }
    let names: Vec<&str> = built_in.iter().map(|file| file.name.as_str()).collect();
    let (added, more) = added(own, &names);
    all.extend(added.into_iter().map(|name| Standing { name, state: State::Added }));
    all.sort_by(|one, other| one.name.cmp(&other.name));
    problems.extend(more);
    (all, problems)
}

/// The fingerprint of a built-in file, as [`ORIGIN`] keeps it.
pub fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Fingerprints of the built-in files from which those of an audit were copied, by name.
pub fn origins(own: &Path) -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(own.join(ORIGIN)).unwrap_or_default();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(' ')).map(|(print, name)| (name.to_owned(), print.to_owned())).collect()
}

/// The text of [`ORIGIN`]; `comment` says for whom it is.
pub fn origins_text(origins: &BTreeMap<String, String>, comment: &str) -> String {
    let lines = origins.iter().map(|(name, print)| format!("{print} {name}\n"));
    format!("# {comment}\n{}", lines.collect::<String>())
}

/// Files of the audit that replace nothing: those that another one of the same folder includes, and a warning for the rest.
fn added(own: &Path, known: &[&str]) -> (Vec<String>, Vec<Problem>) {
    let (mut added, mut problems) = (Vec::new(), Vec::new());
    let mut folders: Vec<&str> = known.iter().filter_map(|name| name.rsplit_once('/')).map(|(dir, _)| dir).collect();
    folders.dedup();
    for folder in folders {
        let mut names = names_in(&own.join(folder));
        names.sort();
        let texts: Vec<String> =
            names.iter().filter_map(|name| std::fs::read_to_string(own.join(folder).join(name)).ok()).collect();
        for name in &names {
            let whole = format!("{folder}/{name}");
            let is_read_otherwise = folder.starts_with("words/") && name.ends_with(".ftl") || name.starts_with("logo.");
            let included = || {
                texts.iter().any(|text| [format!("\"{name}\""), format!("'{name}'")].iter().any(|q| text.contains(q)))
            };
            if known.contains(&whole.as_str()) {
                continue;
            } else if is_read_otherwise || included() {
                added.push(whole);
            } else {
                let nearest = did_you_mean(&whole, known.iter().copied()).unwrap_or_default();
                problems.push(
                    Problem::warning(Place::File(own.join(folder).join(name)), "template-unused")
                        .with("guessed", if nearest.is_empty() { "no" } else { "yes" })
                        .with("nearest", nearest),
                );
            }
        }
    }
    (added, problems)
}

/// Names of the files of a folder; none when it is not there.
fn names_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let files = entries.filter(|entry| entry.path().is_file());
    files.filter_map(|entry| entry.file_name().into_string().ok()).filter(|name| !name.starts_with('.')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn states(own: &Path) -> Vec<(String, State)> {
        let (standing, _) = standing(own);
        let told = standing.into_iter().filter(|one| one.state != State::BuiltIn);
        told.map(|one| (one.name, one.state)).collect()
    }

    #[test]
    fn every_folder_of_a_report_is_known() {
        let apart = ["new", "forms", "fonts", "watch", "portfolio"];
        let known = built_in();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("report-templates");
        for entry in std::fs::read_dir(root).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let listed = known.iter().any(|file| file.name.starts_with(&format!("{name}/")));
            assert_eq!(listed, !apart.contains(&name.as_str()), "{name}");
        }
    }

    #[test]
    fn what_became_of_a_file_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path();
        for (name, text) in [
            ("html/front.html", "mine"),
            ("html/areas.html", "mine too {% include 'extra.html' %}"),
            ("html/jobs.html", "mine as well"),
            ("html/extra.html", "included"),
            ("html/fron.html", "a slip"),
            ("words/en/own.ftl", "own = own"),
        ] {
            std::fs::create_dir_all(own.join(name).parent().unwrap()).unwrap();
            std::fs::write(own.join(name), text).unwrap();
        }
        let same = built_in().into_iter().find(|file| file.name == "html/day.html").unwrap();
        std::fs::write(own.join(&same.name), same.bytes).unwrap();
        let front = built_in().into_iter().find(|file| file.name == "html/front.html").unwrap();
        let copied = BTreeMap::from([
            ("html/front.html".to_owned(), fingerprint(front.bytes)),
            ("html/areas.html".to_owned(), fingerprint(b"an older one")),
        ]);
        std::fs::write(own.join(ORIGIN), origins_text(&copied, "where they come from")).unwrap();
        assert_eq!(origins(own), copied);
        let expected = [
            ("html/areas.html", State::Outdated),
            ("html/day.html", State::Same),
            ("html/extra.html", State::Added),
            ("html/front.html", State::Own),
            ("html/jobs.html", State::Unknown),
            ("words/en/own.ftl", State::Added),
        ];
        assert_eq!(states(own), expected.map(|(name, state)| (name.to_owned(), state)));
        let (_, problems) = standing(own);
        let [slip] = problems.as_slice() else { panic!("{problems:?}") };
        assert!(slip.place.to_string().ends_with("html/fron.html") && slip.message.key == "template-unused");
        assert!(slip.message.arguments.contains(&("nearest".to_owned(), "html/front.html".into())));
    }
}
