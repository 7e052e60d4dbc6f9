//! The names that the sheets of one command know, looked for in the notes of the same command.

use std::path::Path;

use super::gathered::Gathered;
use super::ground::Ground;
use super::names::Names;
use super::notes::line_of;
use super::people::{People, names_of};
use super::synonyms::Synonyms;
use super::{headers, sheet};
use crate::audit::AuditFolder;
use crate::model::provenance::Kind;
use crate::problem::Problem;

/// Names of people; they are never shown and never stored.
#[derive(Debug, Clone, Default)]
pub struct KnownNames(Vec<Names>);

/// The names and identifiers of these files. What cannot be read is told when the file itself is taken in.
pub fn known_names<'f>(folder: &AuditFolder, files: impl Iterator<Item = &'f Path>, kind: Option<Kind>) -> KnownNames {
    let synonyms = Synonyms::load();
    let (instrument, audit) = (&folder.instrument, &folder.audit);
    let ground = Ground { instrument, audit, synonyms: &synonyms, pseudonym: None, cycle: None, mappings: &[] };
    let mut known = KnownNames::default();
    for file in files {
        let Ok(book) = sheet::open_whole(file) else { continue };
        for sheet in &book.sheets {
            let mut found = Gathered::new(file, &sheet.name);
            if let Ok(recognised) = headers::recognise(sheet, &ground, kind, false, false, &mut found) {
                known.0.push(names_of(audit, &recognised));
            }
        }
    }
    known
}

impl KnownNames {
    /// The text without known names, addresses and numbers of people, and how many were taken out. The spans (code
    /// points, first and one past the last) move with their words.
    pub(crate) fn taken_out_of(&self, text: &str, mut spans: Vec<&mut (usize, usize)>) -> (String, usize) {
        let nobody = [Names::default()];
        let all = if self.0.is_empty() { nobody.iter() } else { self.0.iter() };
        all.fold((text.to_owned(), 0), |(text, count), names| {
            let mut people = People::named(names.clone());
            let clean = people.scrub_around(&text, spans.iter_mut().map(|span| &mut **span).collect());
            (clean, count + people.replaced())
        })
    }

    /// The lines of a text, from 1, in which something still looks like the name of somebody.
    pub(crate) fn suspicious_lines(&self, text: &str) -> Vec<usize> {
        let names = self.0.first().cloned().unwrap_or_default();
        let lines = text.lines().enumerate().filter(|(_, line)| names.looks_like_more(line));
        lines.map(|(at, _)| at + 1).collect()
    }

    /// A warning for every line of the notes in which a known name stands.
    pub fn in_notes(&self, text: &str, file: &Path) -> Vec<Problem> {
        let known = |line: &str| self.0.iter().any(|names| !names.find(line).is_empty());
        let lines = text.lines().enumerate().filter(|(_, line)| known(line));
        lines.map(|(at, _)| Problem::warning(line_of(file, at + 1), "notes-name")).collect()
    }
}
