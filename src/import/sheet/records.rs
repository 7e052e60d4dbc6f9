//! The parts of an xlsb are records: a type, a length, and so many bytes. A parser makes room for the length before it
//! reads the bytes, so lengths are looked at first.

use std::io::{BufRead, BufReader, Read};

/// Longest record: a cell holds 32,767 characters of two bytes.
const LONGEST: usize = 1 << 20;

/// Whether the parser takes a part with this name for records.
pub(super) fn is_records(name: &str) -> bool {
    let name = name.replace('\\', "/").to_ascii_lowercase();
    name.starts_with("xl/worksheets/") && name.ends_with(".bin")
        || ["xl/workbook.bin", "xl/styles.bin", "xl/sharedstrings.bin"].contains(&name.as_str())
}

/// What the records of a part are, as far as a parser relies on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Records {
    /// Bytes of the part.
    pub(super) length: u64,
    /// Whether a cell's record ends before its value does: the parser would take bytes of the cell before for it.
    pub(super) has_broken_cell: bool,
    /// How many texts the part shares out to cells.
    pub(super) texts: u32,
    /// How many texts there must be for the cells of the part.
    pub(super) texts_needed: u32,
}

/// Type of a cell's record that holds the place of a shared text, and where in it the place stands.
const TEXT_CELL: u16 = 7;
const TEXT_PLACE: usize = 8;
/// Type of the record of a shared text.
const TEXT: u16 = 19;

/// Fewest bytes of a cell's record by its type: column and style, then the value.
fn least(kind: u16) -> usize {
    match kind {
        2 | 6 | TEXT_CELL | 8 => 12,
        3 | 4 | 10 | 11 => 9,
        5 | 9 => 16,
        _ => 0,
    }
}

/// Looks at the records of a part; `None` when it has more than `limit` bytes, or a record that is too long.
pub(super) fn look(part: impl Read, limit: u64, is_sheet: bool) -> std::io::Result<Option<Records>> {
    let mut part = Counted { reader: BufReader::with_capacity(1 << 16, part), count: 0 };
    let mut found = Records::default();
    while let Some(first) = part.byte()? {
        let mut kind = u16::from(first);
        if first & 0x80 != 0 {
            kind = u16::from(first & 0x7f) | u16::from(part.byte()?.unwrap_or(0)) << 7;
        }
        let mut length = 0;
        for place in 0..4 {
            let Some(byte) = part.byte()? else { break };
            length |= usize::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                break;
            }
        }
        if length > LONGEST {
            return Ok(None);
        }
        found.has_broken_cell |= is_sheet && length < least(kind);
        found.texts += u32::from(!is_sheet && kind == TEXT);
        if is_sheet && kind == TEXT_CELL && length >= least(kind) {
            part.skip(TEXT_PLACE)?;
            let mut place = [0; 4];
            for byte in &mut place {
                *byte = part.byte()?.unwrap_or(0);
            }
            found.texts_needed = found.texts_needed.max(u32::from_le_bytes(place).saturating_add(1));
            length -= TEXT_PLACE + place.len();
        }
        part.skip(length)?;
        if part.count > limit {
            return Ok(None);
        }
    }
    found.length = part.count;
    Ok(Some(found))
}

struct Counted<R> {
    reader: BufReader<R>,
    count: u64,
}

impl<R: Read> Counted<R> {
    fn byte(&mut self) -> std::io::Result<Option<u8>> {
        let byte = self.reader.fill_buf()?.first().copied();
        if byte.is_some() {
            self.reader.consume(1);
            self.count += 1;
        }
        Ok(byte)
    }

    fn skip(&mut self, mut length: usize) -> std::io::Result<()> {
        while length > 0 {
            let there = self.reader.fill_buf()?.len().min(length);
            if there == 0 {
                return Ok(());
            }
            self.reader.consume(there);
            self.count += there as u64;
            length -= there;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn lengths_are_looked_at() {
        let of = |bytes: &[u8], limit| look(bytes, limit, false).unwrap().map(|records| records.length);
        assert_eq!(of(&[0x05, 2, 1, 2, 0x9c, 0x01, 0], 100), Some(7));
        assert_eq!(of(&[0x05, 2, 1, 2, 0x9c, 0x01, 0], 6), None);
        assert_eq!(of(&[0x05, 0xff, 0xff, 0xff, 0x7f], 100), None);
        assert_eq!(of(&[0x05, 0x80, 0x01, 1], 100), Some(4), "broken off: the parser says so");
        assert!(is_records("XL\\WorkSheets\\a.BIN") && !is_records("xl/vbaProject.bin"));
    }

    #[test]
    fn cells_are_held_against_the_texts_that_there_are() {
        let text_cell = [7, 12, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0];
        let sheet = |bytes: &[u8]| look(bytes, 100, true).unwrap().unwrap();
        assert_eq!(sheet(&text_cell).texts_needed, 5);
        assert!(!sheet(&text_cell).has_broken_cell && sheet(&[5, 8, 0, 0, 0, 0, 0, 0, 0, 0]).has_broken_cell);
        assert_eq!(look(&[19, 1, 0, 19, 1, 0][..], 100, false).unwrap().unwrap().texts, 2);
    }
}
