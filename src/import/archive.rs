//! A zip file of another program, opened so that a small hostile one cannot ask for more memory or time than an honest
//! large one: every part is unpacked under a limit, and all of them together under another.

use std::io::{Cursor, Read};

use zip::ZipArchive;

/// Most parts of an archive.
const PARTS: usize = 10_000;
/// Most bytes of one part, unpacked.
const PART: u64 = 1 << 26;
/// Most bytes of all parts that are read, unpacked.
const ALL: u64 = 1 << 28;

/// Why an archive cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is no zip file, or a damaged one.
    Broken,
    /// It holds more than an honest file would.
    Hostile,
}

/// An open archive. Parts are found by their whole name; paths in it are never followed.
pub(crate) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    names: Vec<String>,
    left: u64,
}

impl<'b> Archive<'b> {
    /// Opens the bytes of a file.
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, Fault> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Broken)?;
        if zip.len() > PARTS {
            return Err(Fault::Hostile);
        }
        let mut names = Vec::new();
        for index in 0..zip.len() {
            let part = zip.by_index_raw(index).map_err(|_| Fault::Broken)?;
            names.push(part.name().map_err(|_| Fault::Broken)?.into_owned());
        }
        Ok(Archive { zip, names, left: ALL })
    }

    /// The names of the parts, in the order of the file.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// The bytes of the part with this name, if there is one.
    pub(crate) fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, Fault> {
        let Some(index) = self.names.iter().position(|known| known == name) else { return Ok(None) };
        let limit = PART.min(self.left);
        let mut bytes = Vec::new();
        let part = self.zip.by_index(index).map_err(|_| Fault::Broken)?;
        part.take(limit + 1).read_to_end(&mut bytes).map_err(|_| Fault::Broken)?;
        let length = bytes.len() as u64;
        if length > limit {
            return Err(Fault::Hostile);
        }
        self.left -= length;
        Ok(Some(bytes))
    }
}
