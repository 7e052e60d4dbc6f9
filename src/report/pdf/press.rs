//! The small world that typst sees: one source, the pictures of the report, the embedded fonts. No disk, no net, no
//! clock.

use std::collections::HashMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::{Typesetting, Unset};
use crate::report::fonts::FONTS;

/// What is the same for every document, made once.
struct Common {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static COMMON: LazyLock<Common> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS.into_iter().filter_map(|font| Font::new(Bytes::new(font), 0)).collect();
    // Head cells of rows, which a screen reader says before each value.
    let features: Features = [Feature::A11yExtras].into_iter().collect();
    Common {
        library: LazyHash::new(Library::builder().with_features(features).build()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

struct Shop {
    main: Source,
    files: HashMap<FileId, Bytes>,
}

impl World for Shop {
    fn library(&self) -> &LazyHash<Library> {
        &COMMON.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &COMMON.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        COMMON.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

fn file_id(name: &str) -> Option<FileId> {
    VirtualPath::new(name).ok().map(|path| RootedPath::new(VirtualRoot::Project, path).intern())
}

/// The pages of a document, set and not yet written.
pub struct Pages {
    typesetting: Typesetting,
    shop: Shop,
    document: PagedDocument,
}

/// Sets a document.
pub(super) fn set(mut typesetting: Typesetting) -> Result<Pages, Unset> {
    let (_, main) = typesetting.format.names();
    let Some(id) = file_id(main) else { return Err(typesetting.unset(None, main)) };
    let files = std::mem::take(&mut typesetting.files).into_iter();
    let files = files.filter_map(|(name, bytes)| Some((file_id(&name)?, Bytes::new(bytes)))).collect();
    let shop = Shop { main: Source::new(id, std::mem::take(&mut typesetting.source)), files };
    let document = typst::compile(&shop).output.map_err(|errors| told(&typesetting, &shop, &errors))?;
    // What was kept from one pass over the pages for the next takes as much memory as the pages.
    typst::comemo::evict(0);
    Ok(Pages { typesetting, shop, document })
}

impl Pages {
    /// The bytes of the PDF.
    ///
    /// # Errors
    /// As for [`Typesetting::set`].
    pub fn written(&self) -> Result<Vec<u8>, Unset> {
        let Pages { typesetting, shop, document } = self;
        typst_pdf::pdf(document, &options(typesetting)).map_err(|errors| told(typesetting, shop, &errors))
    }
}

fn told(typesetting: &Typesetting, shop: &Shop, errors: &[SourceDiagnostic]) -> Unset {
    let first = errors.first();
    let byte = first.and_then(|error| shop.range(error.span)).map(|range| range.start);
    typesetting.unset(byte, first.map_or("", |error| error.message.as_str()))
}

/// Tagged, and archival as well where the day of the document is known.
fn options(typesetting: &Typesetting) -> PdfOptions {
    let day = typesetting.day.and_then(|day| {
        let part = |part: i8| u8::try_from(part).ok();
        Datetime::from_ymd_hms(day.year().into(), part(day.month())?, part(day.day())?, 0, 0, 0)
    });
    let mut standards = vec![PdfStandard::Ua_1];
    if day.is_some() {
        standards.push(PdfStandard::A_2a);
    }
    PdfOptions {
        timestamp: day.map(Timestamp::new_utc),
        // The two standards go together; were it otherwise, a test would see pages without tags of theirs.
        standards: PdfStandards::new(&standards).unwrap_or_default(),
        ..PdfOptions::default()
    }
}
