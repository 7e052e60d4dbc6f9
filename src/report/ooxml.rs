//! What every Word document has in common, whatever stands in it: the list of parts, how they point at one
//! another, and the package. The same bytes every time.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

pub(super) const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The kind of the part that tells title and author, which stands in `docProps/`.
pub(super) const CORE: &str = "metadata/core-properties";

/// What every XML part begins with.
pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The list of parts in `word/`: name without its ending, and kind, such as `document` and `document.main`.
pub(super) fn content_types(parts: &[(&str, &str)]) -> String {
    let mut all = String::new();
    for (name, kind) in parts {
        if *kind == CORE {
            let kind = "application/vnd.openxmlformats-package.core-properties";
            let _ = write!(all, "<Override PartName=\"/docProps/{name}.xml\" ContentType=\"{kind}+xml\"/>");
            continue;
        }
        let _ = write!(all, "<Override PartName=\"/word/{name}.xml\" ContentType=\"{WORD}.{kind}+xml\"/>");
    }
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Default Extension=\"png\" ContentType=\"image/png\"/>\
         {all}</Types>"
    )
}

/// What a part points at: id, kind, target.
pub(super) fn relations(targets: &[(String, &str, String)]) -> String {
    let mut all = String::new();
    for (id, kind, target) in targets {
        let family = if *kind == CORE { format!("{PACKAGE}/relationships") } else { OFFICE.into() };
        let _ = write!(all, "<Relationship Id=\"{id}\" Type=\"{family}/{kind}\" Target=\"{target}\"/>");
    }
    format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
}

/// The package of these parts, in this order.
pub(super) fn packed<B: AsRef<[u8]>>(parts: impl IntoIterator<Item = (String, B)>) -> std::io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // No clock: the earliest time that a zip file can name.
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, bytes) in parts {
        // Pictures are packed already.
        let method = if name.ends_with(".png") { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        zip.start_file(name, options.compression_method(method)).map_err(std::io::Error::other)?;
        zip.write_all(bytes.as_ref())?;
    }
    Ok(zip.finish().map_err(std::io::Error::other)?.into_inner())
}
