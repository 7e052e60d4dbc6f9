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

/// How many bytes a part of records has, if no more than `limit` and none of its records is too long.
pub(super) fn length(part: impl Read, limit: u64) -> std::io::Result<Option<u64>> {
    let mut part = Counted { reader: BufReader::with_capacity(1 << 16, part), count: 0 };
    while let Some(first) = part.byte()? {
        if first & 0x80 != 0 {
            part.byte()?;
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
        part.skip(length)?;
        if part.count > limit {
            return Ok(None);
        }
    }
    Ok(Some(part.count))
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
        let of = |bytes: &[u8], limit| length(bytes, limit).unwrap();
        assert_eq!(of(&[0x05, 2, 1, 2, 0x9c, 0x01, 0], 100), Some(7));
        assert_eq!(of(&[0x05, 2, 1, 2, 0x9c, 0x01, 0], 6), None);
        assert_eq!(of(&[0x05, 0xff, 0xff, 0xff, 0x7f], 100), None);
        assert_eq!(of(&[0x05, 0x80, 0x01, 1], 100), Some(4), "broken off: the parser says so");
        assert!(is_records("XL\\WorkSheets\\a.BIN") && !is_records("xl/vbaProject.bin"));
    }
}
