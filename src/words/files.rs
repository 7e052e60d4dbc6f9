//! The Fluent files: the embedded ones, and those of an audit that replace them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use include_dir::{Dir, DirEntry, include_dir};

use super::in_text;
use crate::model::text::Language;
use crate::problem::{Place, Problem};

static WORDS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/report-templates/words");

/// A key of a language and the file it stands in; attributes are `key.help`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The file's name, as `audit.ftl`.
    pub file: String,
    /// The key, or `key.attribute`.
    pub key: String,
}

/// Every key that the embedded files of a language define, in order of file and line.
pub fn entries(language: &Language) -> Vec<Entry> {
    let texts = texts(language).unwrap_or_default();
    texts.iter().flat_map(|(file, text)| keys(text).into_iter().map(|key| Entry { file: file.clone(), key })).collect()
}

/// Keys of a Fluent text: a message begins a line, an attribute an indented one.
fn keys(text: &str) -> Vec<String> {
    let mut keys = Vec::new();
    let mut message = "";
    for line in text.lines() {
        let Some((left, _)) = line.split_once('=') else { continue };
        let name = left.trim();
        let attribute = name.strip_prefix('.').filter(|_| left.starts_with(' '));
        let is_name = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        };
        if let Some(attribute) = attribute.filter(|attribute| is_name(attribute)) {
            keys.push(format!("{message}.{attribute}"));
        } else if !left.starts_with(' ') && is_name(name) {
            message = name;
            keys.push(name.to_owned());
        }
    }
    keys
}

/// The embedded languages, sorted.
pub(super) fn languages() -> Vec<Language> {
    let codes: BTreeSet<String> =
        WORDS.dirs().filter_map(|dir| Some(dir.path().file_name()?.to_str()?.to_owned())).collect();
    codes.into_iter().map(Language).collect()
}

/// The embedded resources of a language, or the one of this file name. A file with a syntax error still gives its good
/// messages; a test refuses it.
pub(super) fn embedded(language: &Language, only: Option<&str>) -> Option<Vec<FluentResource>> {
    let resource = |(_, text): (String, String)| match FluentResource::try_new(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let wanted = texts(language)?.into_iter().filter(|(name, _)| only.is_none_or(|only| only == name));
    Some(wanted.map(resource).collect())
}

/// Every embedded file as `LANGUAGE/NAME` with its bytes.
pub(super) fn built_in() -> Vec<(String, &'static [u8])> {
    let files = WORDS.dirs().flat_map(Dir::files);
    files.filter_map(|file| Some((file.path().to_str()?.replace('\\', "/"), file.contents()))).collect()
}

/// File names and texts of a language, by name.
pub(super) fn texts(language: &Language) -> Option<Vec<(String, String)>> {
    let Some(DirEntry::Dir(dir)) = WORDS.get_entry(language.code()) else { return None };
    let mut texts: Vec<(String, String)> = dir
        .files()
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "ftl"))
        .filter_map(|file| Some((file.path().file_name()?.to_str()?.to_owned(), file.contents_utf8()?.to_owned())))
        .collect();
    texts.sort();
    Some(texts)
}

/// The resources of an audit's own words, with what is wrong with them.
pub(super) fn overriding(language: &Language, templates: Option<&Path>) -> (Vec<FluentResource>, Vec<Problem>) {
    let Some(folder) = templates.map(|templates| templates.join("words").join(language.code())) else {
        return Default::default();
    };
    let Ok(listing) = std::fs::read_dir(&folder) else { return Default::default() };
    let mut files: Vec<PathBuf> = listing.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    let (mut resources, mut problems) = (Vec::new(), Vec::new());
    for file in files {
        match std::fs::read_to_string(&file) {
            Ok(text) => resources.push(parse(&file, text, &mut problems)),
            Err(error) => problems.push(Problem::error(Place::File(file), "unreadable-file").with("reason", &error)),
        }
    }
    (resources, problems)
}

/// The good messages of a file; every bad one becomes a problem at its line.
fn parse(file: &Path, text: String, problems: &mut Vec<Problem>) -> FluentResource {
    match FluentResource::try_new(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            let text = resource.source();
            // The parser stops far behind an open brace; the message that it stands in begins with the slice.
            let places = errors.iter().map(|error| {
                let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
                let blank = text.get(start..).map_or(0, |rest| rest.len() - rest.trim_start().len());
                in_text(file, text, start + blank, usize::MAX)
            });
            problems.extend(places.map(|place| Problem::error(place, "words-syntax")));
            resource
        }
    }
}
