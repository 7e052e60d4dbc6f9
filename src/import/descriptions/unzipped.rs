//! The parts of a Word document, unpacked within limits: a small hostile file cannot ask for more memory or time than an
//! honest large one.

use std::io::{Cursor, Read};
use std::path::Path;

use zip::ZipArchive;

use crate::problem::{Place, Problem};

/// Most parts of a document.
const PARTS: usize = 10_000;
/// Most bytes of a part that is read, unpacked: a description of a position is a few pages.
const LONGEST: u64 = 32 << 20;
/// How much smaller an honest part can get by packing.
const RATIO: u64 = 200;
/// Parts up to this length may be packed as they like.
const SMALL: u64 = 1 << 20;

/// The parts that a description is read from.
pub(super) struct Parts {
    pub(super) document: String,
    /// Empty when there are none.
    pub(super) styles: String,
}

/// The parts of a Word document; `None` when the zip file is something else.
pub(super) fn word(bytes: &[u8], file: &Path) -> Result<Option<Parts>, Problem> {
    let problem = |key: &str| Problem::error(Place::File(file.to_owned()), key);
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| problem("description-broken"))?;
    if zip.len() > PARTS {
        return Err(problem("description-hostile"));
    }
    let mut text = |name: &str| -> Result<Option<String>, Problem> {
        let Ok(part) = zip.by_name(name) else { return Ok(None) };
        let packed = part.compressed_size();
        let mut bytes = Vec::new();
        part.take(LONGEST + 1).read_to_end(&mut bytes).map_err(|_| problem("description-broken"))?;
        let length = bytes.len() as u64;
        if length > LONGEST || length > SMALL && length / RATIO > packed {
            return Err(problem("description-hostile"));
        }
        String::from_utf8(bytes).map(Some).map_err(|_| problem("description-broken"))
    };
    let Some(document) = text("word/document.xml")? else { return Ok(None) };
    let styles = text("word/styles.xml")?.unwrap_or_default();
    Ok(Some(Parts { document, styles }))
}
