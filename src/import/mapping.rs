//! A mapping that a person confirmed: which column of a file with these headers is which field. Kept in the audit under
//! `instrument/mappings/`, one file for every set of headers, and used again when the same headers come.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::sources::Layout;
use crate::audit::AuditFolder;
use crate::audit::store::write_whole;
use crate::audit::yaml::Document;
use crate::model::answers::Answer;
use crate::model::instrument::Scale;
use crate::model::provenance::Kind;
use crate::problem::{Checked, Place, Problem};

/// The folder of the confirmed mappings in an audit.
const FOLDER: &str = "instrument/mappings";

/// `NAME.mapping.yaml`: one entry a sheet that leaves something to decide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct MappingFile {
    sheets: Vec<Mapping>,
}

/// The decisions about the columns of one sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Mapping {
    /// What the headers are known by: the first 12 hex digits of their SHA-256.
    pub headers: String,
    /// What the sheet holds.
    pub kind: Kind,
    /// The program that wrote it; empty for a plain sheet.
    #[serde(default)]
    pub source: String,
    /// The columns that were doubtful or unknown.
    #[serde(default)]
    pub columns: Vec<MappedColumn>,
    /// Codes that a program writes in place of answers (`A1`, `AO01`), and the answers that they stand for.
    #[serde(default)]
    pub answers: Vec<MappedAnswer>,
}

/// What an answer code of another program stands for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MappedAnswer {
    /// The scale in whose questions it stands.
    pub scale: String,
    /// The code as the file has it.
    pub found: String,
    /// A code of the scale, `na`, `skip` or `missing`; empty when not decided.
    #[serde(default)]
    pub answer: String,
}

impl MappedAnswer {
    /// The answer; nothing when it is not decided or is none of the scale.
    pub(crate) fn read(&self, scale: &Scale) -> Option<Answer> {
        match self.answer.trim() {
            "na" => scale.not_applicable.as_ref().map(|_| Answer::NotApplicable),
            "skip" => Some(Answer::Skipped),
            "missing" => Some(Answer::Missing),
            code => {
                let code = code.parse().ok()?;
                scale.answers.iter().any(|answer| answer.code == code).then_some(Answer::Code(code))
            }
        }
    }
}

/// The decision about one column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MappedColumn {
    /// Its letters.
    pub column: String,
    /// Its header, for the reader.
    pub header: String,
    /// The id of its field; empty when the column stays behind.
    #[serde(default)]
    pub field: String,
    /// How close the header was to the field's text, from 0 to 1.
    #[serde(default)]
    pub similarity: Option<f64>,
}

/// By what the headers of a layout are known.
pub(crate) fn fingerprint(layout: &Layout) -> String {
    let mut hash = Sha256::new();
    for column in &layout.columns {
        hash.update(format!("{}\u{1f}{}\u{1e}", column.index, column.header));
    }
    hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The mapping for the headers of a layout; a later one stands above an earlier one.
pub(crate) fn of_headers<'m>(mappings: &'m [Mapping], layout: &Layout) -> Option<&'m Mapping> {
    if mappings.is_empty() || layout.columns.is_empty() {
        return None;
    }
    let headers = fingerprint(layout);
    mappings.iter().rev().find(|mapping| mapping.headers == headers)
}

/// Reads a mapping that the user passes back.
pub fn read(file: &Path) -> Checked<Vec<Mapping>> {
    let (document, mut problems) = Document::read(file);
    let Some(document) = document else { return (None, problems) };
    let (mappings, found) = document.decode::<MappingFile>();
    problems.extend(found);
    (mappings.map(|file| file.sheets), problems)
}

/// The mappings that were confirmed before, by name of their files.
pub fn kept(folder: &AuditFolder) -> Checked<Vec<Mapping>> {
    let Ok(listing) = std::fs::read_dir(folder.root.join(FOLDER)) else { return (Some(Vec::new()), Vec::new()) };
    let mut files: Vec<PathBuf> = listing.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "yaml"));
    files.sort();
    let (mut mappings, mut problems) = (Vec::new(), Vec::new());
    for file in files {
        let (read, found) = read(&file);
        mappings.extend(read.into_iter().flatten());
        problems.extend(found);
    }
    (Some(mappings), problems)
}

/// The file in which a mapping is kept.
pub fn file(folder: &AuditFolder, mapping: &Mapping) -> PathBuf {
    // The name comes from a file that people edit: nothing but letters and digits of it may choose where we write.
    let headers: String = mapping.headers.chars().filter(char::is_ascii_alphanumeric).take(64).collect();
    folder.root.join(FOLDER).join(format!("{}-{headers}.yaml", mapping.kind.word()))
}

/// Keeps a confirmed mapping for the next time.
pub fn keep(folder: &AuditFolder, mapping: &Mapping) -> Result<PathBuf, Problem> {
    let file = file(folder, mapping);
    let text = written(std::slice::from_ref(mapping), "");
    let unwritable = |error: std::io::Error| {
        Problem::error(Place::File(file.clone()), "unwritable-file").with("reason", error.to_string())
    };
    std::fs::create_dir_all(folder.root.join(FOLDER)).map_err(unwritable)?;
    write_whole(&file, text.as_bytes()).map_err(unwritable)?;
    Ok(file)
}

/// The mapping as a file to confirm; `advice` stands above it, line by line.
pub fn written(mappings: &[Mapping], advice: &str) -> String {
    // JSON strings are YAML strings, whatever they hold.
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let mut text = String::new();
    for line in advice.lines() {
        let _ = writeln!(text, "# {line}");
    }
    text.push_str("sheets:\n");
    for mapping in mappings {
        let _ = writeln!(text, "- headers: {}\n  kind: {}", quoted(&mapping.headers), mapping.kind.word());
        if !mapping.source.is_empty() {
            let _ = writeln!(text, "  source: {}", quoted(&mapping.source));
        }
        let none = if mapping.columns.is_empty() { " []" } else { "" };
        let _ = writeln!(text, "  columns:{none}");
        for column in &mapping.columns {
            let _ = writeln!(text, "  - column: {}\n    header: {}", quoted(&column.column), quoted(&column.header));
            let _ = writeln!(text, "    field: {}", quoted(&column.field));
            if let Some(similarity) = column.similarity {
                let _ = writeln!(text, "    similarity: {similarity}");
            }
        }
        if !mapping.answers.is_empty() {
            text.push_str("  answers:\n");
        }
        for MappedAnswer { scale, found, answer } in &mapping.answers {
            let _ = writeln!(text, "  - scale: {}\n    found: {}", quoted(scale), quoted(found));
            let _ = writeln!(text, "    answer: {}", quoted(answer));
        }
    }
    text
}
