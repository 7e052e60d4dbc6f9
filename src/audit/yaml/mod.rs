//! YAML files with the place of every value, and a reading of them that gathers problems instead of stopping at one.
//!
//! The text is parsed by the parser under serde-saphyr (renamed `serde_yaml`), with the same limits on depth, size and
//! aliases; the tree keeps where each value stands, so that later checks (a dangling id) can point at it too.

mod access;
mod blank;
mod decode;
mod tree;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use crate::problem::{Checked, Place, Problem};

pub use tree::{Node, Value};

/// A YAML file: its text, its values, and where they stand.
#[derive(Debug)]
pub struct Document {
    /// The file, as it is named in problems.
    pub file: PathBuf,
    /// The whole text.
    pub text: String,
    /// The values.
    pub root: Node,
    /// Byte at which each line begins.
    lines: Vec<usize>,
    /// Where the list elements begin that could not be decoded: they do not count in [`Document::place`].
    skipped: RefCell<BTreeSet<usize>>,
}

impl Document {
    /// Reads and parses a file.
    pub fn read(file: &Path) -> Checked<Document> {
        match std::fs::read(file) {
            Ok(bytes) => Document::from_bytes(file, bytes),
            Err(error) => {
                let problem = Problem::error(Place::File(file.to_owned()), "unreadable-file");
                (None, vec![problem.with("reason", &error)])
            }
        }
    }

    /// Parses the bytes of a file; `file` is only named in problems.
    pub fn from_bytes(file: &Path, bytes: Vec<u8>) -> Checked<Document> {
        match String::from_utf8(bytes) {
            Ok(text) => Document::from_text(file, text),
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes());
                (None, vec![Problem::error(crate::words::in_text(file, &text, good, 1), "not-utf8")])
            }
        }
    }

    /// Parses a text; `file` is only named in problems.
    pub fn from_text(file: &Path, text: impl Into<String>) -> Checked<Document> {
        let mut text: String = text.into();
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1)).collect();
        let empty = Node { value: Value::nothing(), start: 0, length: 0 };
        let mut document = Document { file: file.to_owned(), text, root: empty, lines, skipped: RefCell::default() };
        let (root, faults) = tree::parse(&document.text);
        let problems = faults.into_iter().map(|fault| fault.at(document.place_at(fault.start, fault.length))).collect();
        match root {
            Some(root) => {
                document.root = root;
                (Some(document), problems)
            }
            None => (None, problems),
        }
    }

    /// The value of the whole file. Elements of lists that are wrong are left out of it and are problems; when the rest
    /// cannot stand without what is wrong, there is no value.
    pub fn decode<T: DeserializeOwned>(&self) -> Checked<T> {
        if self.root.is_nothing() {
            return (None, vec![Problem::error(Place::File(self.file.clone()), "empty-file")]);
        }
        decode::decode(self)
    }

    /// The place of a value by the way to it: keys, and positions in lists from 0 (`["positions", "3", "id"]`).
    /// Elements that were left out when decoding do not count. Of a way that ends early, the place where it ends.
    pub fn place(&self, way: &[&str]) -> Place {
        let mut node = &self.root;
        for step in way {
            match self.step(node, step) {
                Some(next) => node = next,
                None => break,
            }
        }
        self.place_of(node)
    }

    /// The place of a node.
    pub fn place_of(&self, node: &Node) -> Place {
        self.place_at(node.start, node.length)
    }

    fn step<'a>(&self, node: &'a Node, step: &str) -> Option<&'a Node> {
        match &node.value {
            Value::Scalar { .. } => None,
            Value::Mapping(entries) => {
                entries.iter().find(|(key, _)| key.scalar() == Some(step)).map(|(_, value)| value)
            }
            Value::Sequence(nodes) => {
                let skipped = self.skipped.borrow();
                nodes.iter().filter(|node| !skipped.contains(&node.start)).nth(step.parse().ok()?)
            }
        }
    }

    fn place_at(&self, start: usize, length: usize) -> Place {
        let line = self.lines.partition_point(|&begin| begin <= start).max(1);
        let begin = self.lines.get(line - 1).copied().unwrap_or(0);
        let excerpt = self.text.get(begin..).and_then(|rest| rest.lines().next()).unwrap_or("").to_owned();
        let column = self.text.get(begin..start).map_or(0, |before| before.chars().count()) + 1;
        let left = excerpt.chars().count().saturating_sub(column - 1);
        Place::Text { file: self.file.clone(), line, column, length: length.clamp(1, left.max(1)), excerpt }
    }
}

#[cfg(test)]
mod tests;
