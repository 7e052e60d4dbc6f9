//! What YAML types cannot say: ids that must exist, orders that must hold. One file a kind of document.

pub(super) mod cast;
pub(super) mod concordance;
pub(super) mod instrument;
pub(super) mod organisation;
mod rules;
mod settings;

use std::collections::{BTreeMap, BTreeSet};

use super::yaml::{Document, Node, Value};
use crate::model::text::{Language, Text};
use crate::problem::{Argument, Place, Problem, did_you_mean, listed};
use crate::words;

/// Ids that something may refer to.
pub(super) type Ids = BTreeSet<String>;

/// A decoded document: checks need the values and their places.
pub(super) struct Loaded<T> {
    pub(super) document: Document,
    pub(super) value: T,
}

/// Gathers the problems of one document.
pub(super) struct Checker<'a> {
    document: &'a Document,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Checker { document, problems: Vec::new() }
    }

    /// The place at the end of a way of keys and positions, as `items.3.area`.
    fn place(&self, way: &str) -> Place {
        let steps: Vec<&str> = way.split('.').filter(|step| !step.is_empty()).collect();
        self.document.place(&steps)
    }

    /// An error at the end of a way.
    pub(super) fn error(&mut self, way: &str, key: &str, arguments: &[(&str, Argument)]) {
        let mut problem = Problem::error(self.place(way), key);
        for (name, argument) in arguments {
            problem = problem.with(name, argument.clone());
        }
        self.problems.push(problem);
    }

    /// An error unless the id is one of those known; an empty list of known ids says nothing (its file is broken).
    pub(super) fn known(&mut self, way: &str, id: &str, kind: &str, known: &Ids) {
        if known.contains(id) || known.is_empty() {
            return;
        }
        let guess = did_you_mean(id, known.iter().map(String::as_str));
        let key = if guess.is_some() { "unknown-id-did-you-mean" } else { "unknown-id" };
        self.error(
            way,
            key,
            &[
                ("found", id.into()),
                ("kind", Argument::Word(format!("id-of-{kind}"))),
                ("guess", guess.unwrap_or_default().into()),
                ("known", listed(known.iter().map(String::as_str)).into()),
            ],
        );
    }

    /// An error if the id was seen before, or is empty.
    pub(super) fn unique(&mut self, way: &str, id: &str, kind: &str, seen: &mut BTreeMap<String, Place>) {
        let place = self.place(way);
        if id.trim().is_empty() {
            self.error(way, "empty-id", &[]);
        } else if let Some(first) = seen.get(id) {
            let (line, file) = match first {
                Place::Text { line, file, .. } => {
                    (*line, file.file_name().map(|name| name.to_string_lossy().into_owned()))
                }
                _ => (0, None),
            };
            let arguments = [
                ("found", id.into()),
                ("kind", Argument::Word(format!("id-of-{kind}"))),
                ("line", line.to_string().into()),
                ("file", file.unwrap_or_default().into()),
            ];
            self.error(way, "duplicate-id", &arguments);
        } else {
            seen.insert(id.to_owned(), place);
        }
    }

    /// An error where a unit has more forms in a language than the language has plural forms, or an empty one. What is
    /// written for all languages at once has one form.
    pub(super) fn unit(&mut self, way: &str, unit: &Text) {
        for (code, text) in unit.iter() {
            let forms: Vec<&str> = words::unit_forms(text).collect();
            let most = words::most_unit_forms(code);
            if forms.len() > most {
                let arguments = [
                    ("found", text.into()),
                    ("language", code.into()),
                    ("forms", (forms.len() as f64).into()),
                    ("most", (most as f64).into()),
                ];
                self.error(way, "unit-forms", &arguments);
            } else if forms.len() > 1 && forms.contains(&"") {
                self.error(way, "unit-form-empty", &[("found", text.into()), ("language", code.into())]);
            }
        }
    }

    /// An error unless `least <= value <= most`.
    pub(super) fn within(&mut self, way: &str, value: f64, least: f64, most: f64) {
        if !(least..=most).contains(&value) {
            let arguments = [("found", value.into()), ("least", least.into()), ("most", most.into())];
            self.error(way, "out-of-range", &arguments);
        }
    }

    /// Every text by language must be there in all these languages.
    pub(super) fn languages(&mut self, languages: &[Language]) {
        let document = self.document;
        let mut open = vec![&document.root];
        while let Some(node) = open.pop() {
            match &node.value {
                Value::Scalar { .. } => {}
                Value::Sequence(nodes) => open.extend(nodes.iter().rev()),
                Value::Mapping(entries) if is_text(entries, languages) => {
                    let missing = languages.iter().filter(|language| {
                        node.get(language.code())
                            .is_none_or(|text| text.scalar().is_none_or(|text| text.trim().is_empty()))
                    });
                    let missing: Vec<&str> = missing.map(Language::code).collect();
                    if !missing.is_empty() {
                        let problem = Problem::error(document.place_of(node), "missing-language");
                        self.problems.push(problem.with("languages", missing.join(", ")));
                    }
                }
                Value::Mapping(entries) => open.extend(entries.iter().rev().map(|(_, value)| value)),
            }
        }
    }
}

/// Whether a mapping is a text by language: it has a language as a key. No other key of our files is a language code.
fn is_text(entries: &[(Node, Node)], languages: &[Language]) -> bool {
    let is_language = |key: &str| languages.iter().any(|language| language.code() == key) || key == "en";
    entries.iter().any(|(key, _)| key.scalar().is_some_and(is_language))
}

/// The ids of a list, read from the tree: also of elements that could not be decoded, so that a slip in one does not
/// make every reference to it a problem. `way` leads to the list.
pub(super) fn ids(document: &Document, way: &[&str]) -> Ids {
    let mut node = Some(&document.root);
    for step in way {
        node = node.and_then(|node| node.get(step));
    }
    let elements = node.map_or(&[][..], Node::elements);
    elements.iter().filter_map(|element| element.get("id")?.scalar().map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests;
