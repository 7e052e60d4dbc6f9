//! Job descriptions as they lie in organisations: Word documents, sheets, YAML. What is found becomes the tasks of one
//! position, with ids that come of their words and stay the same when the file is read again.

mod document;
mod sheets;
#[cfg(test)]
mod tests;
mod unzipped;

use std::collections::BTreeSet;
use std::path::Path;

use crate::audit::AuditFolder;
use crate::audit::yaml::Document;
use crate::import::fold::fold;
use crate::model::instrument::TaskWords;
use crate::model::organisation::{DescribedTask, JobDescription};
use crate::model::text::Text;
use crate::problem::{Checked, Place, Problem};

/// A piece of a description with the place where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    pub(super) kind: PieceKind,
    pub(super) text: String,
    pub(super) place: Place,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PieceKind {
    /// A heading, or the header of a column.
    Heading,
    /// A list item at a level from 0, or a row of a table of tasks (level 0).
    Item(usize),
    /// Running text.
    Paragraph,
}

/// A description that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadDescription {
    /// Its tasks.
    pub description: JobDescription,
    /// SHA-256 of the file.
    pub sha256: String,
}

/// Endings of documents that would be taken for a sheet of one column.
const OTHER_KINDS: [&str; 6] = ["pdf", "rtf", "odt", "md", "html", "htm"];

/// Reads a file that describes a position: docx, xlsx, xls, ods, csv, or YAML; which it is, its content and not its name
/// says, but for YAML and for documents of other kinds.
pub fn read_description(folder: &AuditFolder, file: &Path, position: &str) -> Checked<ReadDescription> {
    let yaml = file.extension().is_some_and(|ending| ending == "yaml" || ending == "yml");
    if yaml {
        return of_yaml(file, position);
    }
    let (pieces, sha256) = match read(folder, file) {
        Ok(read) => read,
        Err(problem) => return (None, vec![problem]),
    };
    let (items, mut problems) = duties(&pieces, &folder.instrument.task_words, file);
    let tasks = tasks(folder, position, items, &mut problems);
    if tasks.is_empty() {
        if !problems.iter().any(Problem::is_error) {
            problems.push(Problem::error(Place::File(file.to_owned()), "description-without-tasks"));
        }
        return (None, problems);
    }
    let description = JobDescription { position: position.to_owned(), version: String::new(), tasks };
    (Some(ReadDescription { description, sha256 }), problems)
}

fn of_yaml(file: &Path, position: &str) -> Checked<ReadDescription> {
    let (document, mut problems) = Document::read(file);
    let Some(document) = document else { return (None, problems) };
    let (description, found) = document.decode::<JobDescription>();
    problems.extend(found);
    let Some(mut description) = description else { return (None, problems) };
    if description.position != position {
        let problem = Problem::warning(document.place(&["position"]), "description-of-other-position");
        problems.push(problem.with("found", description.position.as_str()).with("position", position));
        description.position = position.to_owned();
    }
    let sha256 = super::sheet::sha256_of(document.text.as_bytes());
    (Some(ReadDescription { description, sha256 }), problems)
}

fn read(folder: &AuditFolder, file: &Path) -> Result<(Vec<Piece>, String), Problem> {
    let bytes = super::sheet::read_bytes(file)?;
    let hash = super::sheet::sha256_of(&bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Problem::error(Place::File(file.to_owned()), "empty-file"));
    }
    if bytes.starts_with(b"PK")
        && let Some(parts) = unzipped::word(&bytes, file)?
    {
        return Ok((document::pieces(&parts, file)?, hash));
    }
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    let marked = bytes.starts_with(b"%PDF") || bytes.starts_with(b"{\\rtf");
    if marked || OTHER_KINDS.contains(&ending.as_str()) {
        return Err(Problem::error(Place::File(file.to_owned()), "description-kind"));
    }
    Ok((sheets::pieces(file, &folder.instrument.task_words)?, hash))
}

/// The items that are duties: those under headings that say so if there are such headings, else all but those under
/// headings that say otherwise (requirements, what the employer offers). An item with items below it is a heading too.
fn duties<'p>(pieces: &'p [Piece], words: &[TaskWords], file: &Path) -> (Vec<(String, &'p Place)>, Vec<Problem>) {
    let says = |text: &str, list: fn(&TaskWords) -> &Vec<String>| {
        let text = fold(text);
        words.iter().flat_map(list).any(|word| text.contains(&fold(word)))
    };
    let is_duty = |text: &str| says(text, |words| &words.duties);
    let has_heading = pieces.iter().any(|piece| piece.kind == PieceKind::Heading && is_duty(&piece.text));
    let mut wanted = !has_heading;
    let (mut items, mut parents): (Vec<(String, &Place)>, Vec<String>) = (Vec::new(), Vec::new());
    let mut passed = 0;
    for (at, piece) in pieces.iter().enumerate() {
        match piece.kind {
            PieceKind::Heading => {
                let other = says(&piece.text, |words| &words.not_duties);
                wanted = if is_duty(&piece.text) { true } else { wanted && !other };
                parents.clear();
            }
            PieceKind::Paragraph => {
                passed += usize::from(wanted);
                parents.clear();
            }
            PieceKind::Item(level) => {
                let below = pieces.get(at + 1).is_some_and(|next| matches!(next.kind, PieceKind::Item(l) if l > level));
                parents.truncate(level);
                if below {
                    parents.resize(level, String::new());
                    parents.push(piece.text.trim_end_matches([':', ' ', '-', '–']).to_owned());
                } else if wanted {
                    items.push((with_parent(&parents, &piece.text), &piece.place));
                }
            }
        }
    }
    let problem = || Problem::warning(Place::File(file.to_owned()), "description-running-text");
    let problems =
        if passed > 0 && !items.is_empty() { vec![problem().with("paragraphs", passed)] } else { Vec::new() };
    (items, problems)
}

/// A short item says too little without the one above it: "accepting" below "Complaints".
fn with_parent(parents: &[String], text: &str) -> String {
    const SHORT: usize = 2;
    match parents.last().filter(|parent| !parent.is_empty() && text.split_whitespace().count() <= SHORT) {
        Some(parent) => format!("{parent}: {text}"),
        None => text.to_owned(),
    }
}

/// Tasks with their ids: that of the same text in the position's present description, else one made of its first words.
fn tasks(
    folder: &AuditFolder,
    position: &str,
    items: Vec<(String, &Place)>,
    problems: &mut Vec<Problem>,
) -> Vec<DescribedTask> {
    let others = folder.descriptions.iter().filter(|description| description.position != position);
    let mut taken: BTreeSet<String> = others.flat_map(|d| &d.tasks).map(|task| task.id.clone()).collect();
    let present = folder.descriptions.iter().filter(|description| description.position == position);
    let known: Vec<&DescribedTask> = present.flat_map(|description| &description.tasks).collect();
    let mut tasks: Vec<DescribedTask> = Vec::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (text, place) in items {
        let text = text.trim_end_matches([';', ',', '.', ' ']).trim().to_owned();
        if !text.chars().any(char::is_alphabetic) {
            continue;
        }
        let folded = fold(&text);
        if !seen.insert(folded.clone()) {
            problems.push(Problem::warning(place.clone(), "description-task-twice").with("task", text.as_str()));
            continue;
        }
        let same = |task: &&&DescribedTask| task.text.iter().any(|(_, known)| fold(known) == folded);
        let before = known.iter().find(same);
        let id = match before {
            Some(task) if !taken.contains(&task.id) => task.id.clone(),
            _ => free_id(position, &folded, &taken),
        };
        taken.insert(id.clone());
        let (text, also) =
            before.map_or((Text::plain(text), Vec::new()), |task| (task.text.clone(), task.also.clone()));
        tasks.push(DescribedTask { id, text, also });
    }
    tasks
}

/// `agent-przyjmowanie-reklamacji`, with a number behind it when it is taken.
fn free_id(position: &str, folded: &str, taken: &BTreeSet<String>) -> String {
    const WORDS: usize = 4;
    let plain: String = folded.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let words = plain.split_whitespace().filter(|word| word.len() > 2).take(WORDS);
    let id: String = std::iter::once(position).chain(words).collect::<Vec<_>>().join("-");
    if !taken.contains(&id) {
        return id;
    }
    let numbered = (2u32..).map(|number| format!("{id}-{number}"));
    numbered.into_iter().find(|id| !taken.contains(id)).unwrap_or(id)
}
