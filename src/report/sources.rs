//! Where templates come from: the embedded folders, whose files an audit replaces or adds to one by one.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use include_dir::Dir;

use crate::problem::{Place, Problem};

/// A template's text and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Source {
    /// Where a message says that it stands.
    pub(super) file: PathBuf,
    /// The text.
    pub(super) text: Cow<'static, str>,
}

/// Templates by name.
pub(super) type Sources = BTreeMap<String, Source>;

/// Every file of an embedded folder, and what `own` puts in its place or adds, as far as `wanted` by its name.
///
/// # Errors
/// A folder or file of the audit that cannot be read.
pub(super) fn gathered(
    embedded: &Dir<'static>,
    folder: &str,
    own: Option<&Path>,
    wanted: fn(&str) -> bool,
) -> Result<Sources, Problem> {
    let mut sources = Sources::new();
    for file in embedded.files() {
        let (Some(name), Some(text)) = (file.path().to_str(), file.contents_utf8()) else { continue };
        let file = Path::new("report-templates").join(folder).join(name);
        sources.insert(name.to_owned(), Source { file, text: Cow::Borrowed(text) });
    }
    let Some(own) = own.filter(|own| own.is_dir()) else { return Ok(sources) };
    let unreadable = |file: &Path, error: std::io::Error| {
        Problem::error(Place::File(file.to_owned()), "unreadable-file").with("reason", &error)
    };
    for entry in std::fs::read_dir(own).map_err(|error| unreadable(own, error))? {
        let file = entry.map_err(|error| unreadable(own, error))?.path();
        let name = file.file_name().and_then(|name| name.to_str());
        let Some(name) = name.filter(|name| file.is_file() && wanted(name)) else { continue };
        let text = std::fs::read_to_string(&file).map_err(|error| unreadable(&file, error))?;
        sources.insert(name.to_owned(), Source { text: Cow::Owned(text), file: file.clone() });
    }
    Ok(sources)
}

/// Whether a file is a template of typst; what else lies in its folder are pictures for it.
pub(super) fn is_typst(name: &str) -> bool {
    name.ends_with(".typ")
}

/// Whether a file is text by its name; pictures are read by who needs them.
pub(super) fn is_text(name: &str) -> bool {
    !name.starts_with("logo.")
}
