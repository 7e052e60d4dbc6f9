//! The notes of a cycle, or the codebook, as a file for programs of qualitative analysis.

use std::path::Path;

use super::super::output;
use super::super::terminal::Terminal;
use super::read_folder;
use crate::audit::AuditFolder;
use crate::import::refi;
use crate::model::text::Language;
use crate::problem::{Message, Place, Problem};

/// Writes `file`: the notes when it ends in `.qdpx`, the codebook when it ends in `.qdc`.
pub(super) fn write(
    folder: &AuditFolder,
    cycle: &str,
    file: &Path,
    terminal: &Terminal,
    problems: &mut Vec<Problem>,
) -> Result<(), Vec<Problem>> {
    let language = Language(folder.audit.language.code().to_owned());
    let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let (bytes, count) = match ending.as_str() {
        "qdc" => (refi::codebook_bytes(&folder.instrument, &language), folder.instrument.interviews.codes.len()),
        "qdpx" => {
            let (answers, more) = read_folder(folder, cycle);
            problems.extend(more);
            let Some((answers, _)) = answers.filter(|_| !problems.iter().any(Problem::is_error)) else {
                return Err(Vec::new());
            };
            let name = format!("{} {cycle}", folder.audit.organisation.in_language(&language));
            let bytes = refi::project_bytes(&name, &folder.instrument, &language, &answers.interviews);
            let failed = |error: std::io::Error| {
                vec![Problem::error(Place::File(file.to_owned()), "cannot-write").with("reason", &error)]
            };
            (bytes.map_err(failed)?, answers.interviews.len())
        }
        _ => return Err(vec![Problem::error(Place::File(file.to_owned()), "export-ending")]),
    };
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let place = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    output::write_all(place, &[(name, bytes)]).map_err(|problem| vec![problem])?;
    let key = if ending == "qdc" { "exported-codebook" } else { "exported-notes" };
    terminal.say(&Message::new(key).with("file", terminal.path(file)).with("count", count));
    Ok(())
}
