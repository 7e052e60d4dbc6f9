//! The report as a Word document that a consultant edits before it is delivered: headings, styles, captions, tables. The
//! parts are templates; charts become pictures beside them, and all is packed.

pub(super) mod marks;
mod pictures;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use quick_xml::Reader;
use quick_xml::events::Event;
use rayon::prelude::*;

use super::engine::{self, Format, Page};
use super::{Prepared, fonts, ooxml};
use crate::problem::{Place, Problem};

/// Templates that become parts, in the order in which they are rendered: what the document counts and measures, others use.
const PARTS: [(&str, &str, &str); 7] = [
    ("document.xml", "word/document.xml", "document.main"),
    ("styles.xml", "word/styles.xml", "styles"),
    ("numbering.xml", "word/numbering.xml", "numbering"),
    ("settings.xml", "word/settings.xml", "settings"),
    ("header.xml", "word/header.xml", "header"),
    ("footer.xml", "word/footer.xml", "footer"),
    ("core.xml", "docProps/core.xml", ooxml::CORE),
];

/// A document whose text is written and whose pictures are not yet drawn.
struct Packing {
    /// Parts by their paths in the package.
    parts: Vec<(String, String)>,
    /// Charts as SVG, in the order of their numbers.
    drawings: Vec<String>,
    /// The logo as PNG.
    logo: Option<Vec<u8>>,
}

/// The whole document.
pub(super) fn document(prepared: &Prepared) -> Result<Vec<u8>, Problem> {
    packing(prepared)?.packed()
}

/// Renders the parts of the document.
fn packing(prepared: &Prepared) -> Result<Packing, Problem> {
    let page = prepared.page(engine::Reader::File);
    let sources = engine::templates(Format::Word, &page)?;
    let file = |name: &str| sources.get(name).map_or_else(|| PathBuf::from(name), |source| source.file.clone());
    let files: Vec<PathBuf> = PARTS.iter().map(|(name, ..)| file(name)).collect();
    let logo = logo(prepared)?;
    let context = minijinja::context! {
        logo_size => logo.as_ref().map(|(_, (wide, high))| vec![*wide, *high]),
        // A date that is none has no place in the properties of a document.
        day => prepared.diagnosis.cycle.to.parse::<Date>().ok().map(|day| day.to_string()),
        ..page.context.clone()
    };
    let page = Page { context: &context, ..page };
    let names = PARTS.map(|(name, ..)| name);
    let (texts, pictures) = engine::parts(Format::Word, page, sources, &names)?;
    for (file, text) in files.iter().zip(&texts) {
        if let Some(fault) = fault(text.trim_start()) {
            return Err(Problem::error(Place::File(file.clone()), "word-not-xml").with("detail", fault));
        }
    }
    let drawings = pictures.iter().map(|svg| fonts::drawable(&prepared.brand.standalone(svg)).0).collect();
    let parts = PARTS
        .iter()
        .zip(texts)
        .map(|((_, path, _), text)| ((*path).to_owned(), text.trim_start().to_owned()))
        .collect();
    Ok(Packing { parts, drawings, logo: logo.map(|(bytes, _)| bytes) })
}

/// The logo as PNG, with its size.
fn logo(prepared: &Prepared) -> Result<Option<pictures::Picture>, Problem> {
    let Some(logo) = &prepared.brand.logo else { return Ok(None) };
    let size = |at: usize| {
        let bytes = logo.bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
        bytes.map_or(1.0, |bytes| (u32::from_be_bytes(bytes) as f32).max(1.0))
    };
    match logo.media {
        // Width and height stand at a fixed place of the file.
        "image/png" => Ok(Some((logo.bytes.clone(), (size(16), size(20))))),
        _ => match pictures::drawn(&String::from_utf8_lossy(&logo.bytes), &mut Vec::new()) {
            Ok(drawn) => Ok(Some(drawn)),
            Err(_) => {
                let own = prepared.overrides.unwrap_or(Path::new(""));
                Err(Problem::error(Place::File(own.join("brand").join("logo.svg")), "brand-logo"))
            }
        },
    }
}

/// What is wrong with a part as XML.
fn fault(text: &str) -> Option<String> {
    let mut reader = Reader::from_str(text);
    let mut open = 0usize;
    loop {
        match reader.read_event() {
            Ok(Event::Start(_)) => open += 1,
            Ok(Event::End(_)) => open = open.saturating_sub(1),
            Ok(Event::Eof) => return (open > 0).then(|| format!("{open} × </…>")),
            Ok(_) => {}
            Err(error) => return Some(error.to_string()),
        }
    }
}

impl Packing {
    /// Draws the pictures and packs the document: the bytes of a .docx.
    ///
    /// # Errors
    /// A chart that the consultant's own style sheet has made unreadable.
    fn packed(self) -> Result<Vec<u8>, Problem> {
        let wrong = |detail: String| Problem::error(Place::CommandLine, "word-unpacked").with("detail", detail);
        let pictures = drawn(&self.drawings).map_err(wrong)?;
        let kinds: Vec<(&str, &str)> =
            PARTS.iter().map(|(name, _, kind)| (name.trim_end_matches(".xml"), *kind)).collect();
        let to = |name: &str, kind, target: String| (name.to_owned(), kind, target);
        let main = [
            to("main", "officeDocument", "word/document.xml".to_owned()),
            to("core", ooxml::CORE, "docProps/core.xml".to_owned()),
        ];
        let others = ["styles", "numbering", "settings", "header", "footer"];
        let mut relations: Vec<_> = others.iter().map(|name| to(name, name, format!("{name}.xml"))).collect();
        let names: Vec<String> = (1..=pictures.len()).map(|number| format!("picture-{number}")).collect();
        let named = names.into_iter().zip(pictures).chain(self.logo.map(|logo| ("logo".to_owned(), logo)));
        let named: Vec<(String, Vec<u8>)> = named.collect();
        relations.extend(named.iter().map(|(name, _)| to(name, "image", format!("media/{name}.png"))));
        let fixed = [
            ("[Content_Types].xml".to_owned(), ooxml::content_types(&kinds)),
            ("_rels/.rels".to_owned(), ooxml::relations(&main)),
            ("word/_rels/document.xml.rels".to_owned(), ooxml::relations(&relations)),
        ];
        let texts = fixed.into_iter().chain(self.parts).map(|(name, text)| (name, text.into_bytes()));
        let pictures = named.into_iter().map(|(name, bytes)| (format!("word/media/{name}.png"), bytes));
        ooxml::packed(texts.chain(pictures)).map_err(|error| wrong(error.to_string()))
    }
}

/// Every drawing as a picture, in order; each thread paints on a sheet of its own.
fn drawn(drawings: &[String]) -> Result<Vec<Vec<u8>>, String> {
    let picture = |sheet: &mut Vec<u8>, svg: &String| pictures::drawn(svg, sheet).map(|(png, _)| png);
    drawings.par_iter().map_init(Vec::new, picture).collect()
}
