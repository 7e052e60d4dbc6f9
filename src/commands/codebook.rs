//! `import AUDIT FILE.qdc`: the codes of another program's codebook become codes of this audit.

use std::path::Path;

use super::terminal::Terminal;
use super::{Outcome, output};
use crate::audit::AuditFolder;
use crate::audit::instrument::file_text;
use crate::import::{codebook, refi};
use crate::problem::{Message, Place, Problem};

/// The file that holds the codes.
const FILE: &str = "interviews.yaml";

/// Whether a file is a codebook by its ending.
pub(super) fn is_one(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("qdc"))
}

/// Adds what is new to the audit's own `instrument/interviews.yaml`, which is made when there is none.
pub(super) fn import(folder: &AuditFolder, file: &Path, dry_run: bool, terminal: &Terminal) -> Outcome {
    let unreadable = |error: std::io::Error| {
        vec![Problem::error(Place::File(file.to_owned()), "sheet-unreadable").with("reason", &error)]
    };
    let bytes = std::fs::read(file).map_err(unreadable)?;
    let (tree, problems) = refi::codebook(&bytes, file);
    let Some(tree) = tree else { return Err(problems) };
    let (new, more) = codebook::new_codes(&tree, &folder.instrument, file);
    let Some(new) = new else { return Err(more) };
    let known = tree.codes.len() - new.len();
    let own = folder.root.join("instrument");
    let told = |key: &str| {
        let message = Message::new(key).with("new", new.len()).with("known", known);
        message.with("file", terminal.path(&own.join(FILE)))
    };
    if new.is_empty() {
        terminal.say(&told("codebook-known"));
        return Ok(problems);
    }
    let text = file_text(folder, FILE).and_then(|text| codebook::added(&text, &new, &folder.instrument));
    let Some(text) = text else {
        return Err(vec![Problem::error(Place::File(own.join(FILE)), "codebook-not-last")]);
    };
    if dry_run {
        terminal.say(&told("codebook-would"));
        return Ok(problems);
    }
    output::write_all(&own, &[(FILE.to_owned(), text.into_bytes())]).map_err(|problem| vec![problem])?;
    terminal.say(&told("codebook-taken"));
    Ok(problems)
}
