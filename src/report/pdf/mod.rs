//! Pages and slides as PDF: templates write the source, typst sets it. PDF/UA-1 (tagged for screen readers) and PDF/A-2a
//! (to be kept): fonts embedded, no clock, the same bytes twice.
//!
//! Rendering the templates, setting the type and writing the file are works of their own.

mod places;
#[cfg(feature = "pdf")]
mod press;
#[cfg(not(feature = "pdf"))]
#[path = "no_press.rs"]
mod press;
use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use super::Prepared;
use super::engine::{self, Format, Reader};
use super::sources::{self, Sources};
use super::typst_text;
use crate::problem::{Place, Problem};

pub use press::Pages;

/// Whether this build of the program makes PDF at all.
pub const CAN_SET_TYPE: bool = cfg!(feature = "pdf");

/// A picture beside a consultant's own templates is for the page; what is larger was exported at a wrong size.
const LARGEST_PICTURE: u64 = 4 << 20;

/// A document in the language of typst with every file that it may read.
#[cfg_attr(not(feature = "pdf"), allow(dead_code, reason = "only the press reads them"))]
pub struct Typesetting {
    format: Format,
    source: String,
    /// Files by name: pictures only.
    files: BTreeMap<String, Vec<u8>>,
    /// The day written into the document: the last one of the cycle.
    day: Option<Date>,
}

/// Why a document could not be set.
#[derive(Debug)]
pub struct Unset {
    format: Format,
    /// Where in the source, if that is known.
    byte: Option<usize>,
    message: String,
}

/// Renders the source of a document.
pub(super) fn typesetting(format: Format, prepared: &Prepared) -> Result<Typesetting, Problem> {
    if !CAN_SET_TYPE {
        return Err(Problem::error(Place::CommandLine, "pdf-not-built"));
    }
    from_templates(format, prepared, engine::templates(format, &prepared.page(Reader::File))?)
}

fn from_templates(format: Format, prepared: &Prepared, templates: Sources) -> Result<Typesetting, Problem> {
    let (source, pictures) = engine::rendered(format, prepared.page(Reader::File), templates)?;
    let (folder, _) = format.names();
    let mut files = match prepared.overrides.map(|overrides| overrides.join(folder)) {
        Some(own) if own.is_dir() => own_pictures(&own)?,
        _ => BTreeMap::new(),
    };
    for (at, svg) in pictures.iter().enumerate() {
        let svg = typst_text::picture(&prepared.brand.standalone(svg));
        files.insert(format!("picture-{}.svg", at + 1), svg.into_bytes());
    }
    if let Some(logo) = &prepared.brand.logo {
        files.insert("logo".to_owned(), logo.bytes.clone());
    }
    Ok(Typesetting { format, source, files, day: prepared.diagnosis.cycle.to.parse().ok() })
}

/// Pictures that a consultant put beside his own templates.
fn own_pictures(own: &Path) -> Result<BTreeMap<String, Vec<u8>>, Problem> {
    let unreadable = |file: &Path, error: std::io::Error| {
        Problem::error(Place::File(file.to_owned()), "unreadable-file").with("reason", &error)
    };
    let mut pictures = BTreeMap::new();
    for entry in std::fs::read_dir(own).map_err(|error| unreadable(own, error))? {
        let file = entry.map_err(|error| unreadable(own, error))?.path();
        let Some(name) = file.file_name().and_then(|name| name.to_str()) else { continue };
        if !file.is_file() || sources::is_typst(name) {
            continue;
        }
        if file.metadata().is_ok_and(|data| data.len() > LARGEST_PICTURE) {
            return Err(Problem::error(Place::File(file.clone()), "pdf-picture-large"));
        }
        pictures.insert(name.to_owned(), std::fs::read(&file).map_err(|error| unreadable(&file, error))?);
    }
    Ok(pictures)
}

impl Typesetting {
    /// Sets the pages of the document.
    ///
    /// # Errors
    /// What typst says about a wrong template; [`Unset::problem`] tells its line.
    pub fn set(self) -> Result<Pages, Unset> {
        press::set(self)
    }

    fn unset(&self, byte: Option<usize>, message: &str) -> Unset {
        Unset { format: self.format, byte, message: message.to_owned() }
    }
}

impl Unset {
    /// The problem at its place in the template.
    pub fn problem(&self, prepared: &Prepared) -> Problem {
        places::problem(self, prepared)
    }
}
