//! A zipped workbook is looked through before any parser sees it, so that a small hostile file cannot ask for more
//! memory or time than an honest large one.

use std::io::{Cursor, Read};
use std::path::Path;

use zip::ZipArchive;

use super::{CELL_LIMIT, COLUMN_LIMIT, ROW_LIMIT};
use crate::problem::{Place, Problem};

/// Most parts of a workbook.
const PARTS: usize = 10_000;
/// Most bytes of the parts, unpacked.
struct Limits {
    /// A part that holds a sheet's cells.
    sheet: u64,
    /// Any other part, shared strings among them.
    other: u64,
    /// All parts together.
    all: u64,
}

const LIMITS: Limits = Limits { sheet: 1 << 30, other: 1 << 28, all: 1 << 31 };

/// What kind of workbook a zip file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Zipped {
    Xlsx,
    Ods,
}

/// Reads every part once, counting its bytes, and says what the file is.
pub(super) fn look_through(bytes: &[u8], file: &Path) -> Result<Zipped, Problem> {
    within(bytes, file, &LIMITS, &mut |_| true)
}

/// The same without the sheets of an xlsx: [`super::gate`] looks through them while they are read.
pub(super) fn look_through_all_but_sheets(bytes: &[u8], file: &Path) -> Result<Zipped, Problem> {
    within(bytes, file, &LIMITS, &mut |name| !is_sheet(name))
}

/// Most bytes of all sheets together, unpacked.
pub(super) const MOST_OF_ALL: u64 = LIMITS.all;

/// Reads a sheet to its end in blocks and calls after each; its length, if it keeps within the limits.
pub(super) fn sheet_is_bounded(
    part: impl Read,
    left: u64,
    mut after_block: impl FnMut(),
) -> std::io::Result<Option<u64>> {
    let limit = LIMITS.sheet.min(left);
    let mut part = part.take(limit + 1);
    let mut block = vec![0; 1 << 16];
    let (mut length, mut gap) = (0u64, 0u64);
    loop {
        let read = part.read(&mut block)?;
        if read == 0 {
            return Ok(Some(length));
        }
        length += read as u64;
        let filled = block.get(..read).unwrap_or_default();
        gap = match filled.iter().rposition(|byte| *byte == b'<') {
            Some(last) => (read - last) as u64,
            None => gap + read as u64,
        };
        if length > limit || gap > LONGEST {
            return Ok(None);
        }
        after_block();
    }
}

/// Most bytes between two tags: parsers keep them together in memory.
const LONGEST: u64 = 1 << 24;

/// Whether a part of an xlsx holds a sheet's cells.
pub(super) fn is_sheet(name: &str) -> bool {
    name.starts_with("xl/worksheets/") && name.ends_with(".xml")
}

fn within(bytes: &[u8], file: &Path, limits: &Limits, wanted: &mut dyn FnMut(&str) -> bool) -> Result<Zipped, Problem> {
    let problem = |key: &str| Problem::error(Place::File(file.to_owned()), key);
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| problem("sheet-broken"))?;
    if zip.len() > PARTS {
        return Err(problem("sheet-hostile"));
    }
    let (mut all, mut kind) = (0, None);
    for index in 0..zip.len() {
        let part = zip.by_index(index).map_err(|_| problem("sheet-broken"))?;
        let name = part.name().map_err(|_| problem("sheet-broken"))?.into_owned();
        if !wanted(&name) {
            continue;
        }
        let sheet = name.starts_with("xl/worksheets/") || name == "content.xml";
        let limit = if sheet { limits.sheet } else { limits.other }.min(limits.all - all);
        let mut seen = Seen::default();
        let length = drain(part.take(limit + 1), &mut seen).map_err(|_| problem("sheet-broken"))?;
        if length > limit || seen.strings > 1_000.max(length / 4) {
            return Err(problem("sheet-hostile"));
        }
        all += length;
        match name.as_str() {
            "xl/workbook.xml" => kind = Some(Zipped::Xlsx),
            "content.xml" => kind = Some(Zipped::Ods),
            _ => {}
        }
    }
    if kind == Some(Zipped::Ods) {
        let mut text = String::new();
        let part = zip.by_name("content.xml").map_err(|_| problem("sheet-broken"))?;
        part.take(limits.sheet).read_to_string(&mut text).map_err(|_| problem("sheet-broken"))?;
        if !repeats_are_bounded(&text) {
            return Err(problem("sheet-hostile"));
        }
    }
    kind.ok_or_else(|| problem("sheet-not-a-workbook"))
}

/// What a part claims about itself.
#[derive(Default)]
struct Seen {
    /// The largest `uniqueCount` (calamine reserves memory for it before it reads one string).
    strings: u64,
}

/// Reads to the end in blocks, looking for claims; gives the length.
fn drain(mut part: impl Read, seen: &mut Seen) -> std::io::Result<u64> {
    /// Kept from the block before, so that a claim across two blocks is found.
    const OVERLAP: usize = 64;
    let mut block = vec![0; OVERLAP + (1 << 16)];
    let mut length = 0;
    loop {
        let read = part.read(block.get_mut(OVERLAP..).unwrap_or_default())?;
        if read == 0 {
            return Ok(length);
        }
        length += read as u64;
        let filled = block.get(..OVERLAP + read).unwrap_or_default();
        for (position, _) in filled.iter().enumerate().filter(|(_, byte)| **byte == b'q') {
            let Some(rest) = position.checked_sub(3).and_then(|start| filled.get(start..)) else { continue };
            if let Some(count) = rest.strip_prefix(b"uniqueCount").and_then(number_after) {
                seen.strings = seen.strings.max(count);
            }
        }
        block.copy_within(read..read + OVERLAP, 0);
    }
}

/// The number in `="123"`, with any space and either quotation mark.
fn number_after(rest: &[u8]) -> Option<u64> {
    let sign = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'"' | b'\'');
    let digits: Vec<u8> = rest.iter().copied().skip_while(sign).take_while(u8::is_ascii_digit).take(20).collect();
    if digits.is_empty() {
        return None;
    }
    Some(String::from_utf8(digits).ok()?.parse().unwrap_or(u64::MAX))
}

/// OpenDocument writes runs of equal rows and cells as one with a count; calamine lays them out one by one, from the
/// first to the last that holds anything.
fn repeats_are_bounded(content: &str) -> bool {
    let (mut row, mut row_repeat) = (0u64, 1u64);
    let (mut columns, mut last_row, mut last_column) = (0u64, 0u64, 0u64);
    let mut filled = false;
    for tag in content.split('<').skip(1) {
        let repeat =
            |name: &str| tag.split_once(name).and_then(|(_, rest)| number_after(rest.as_bytes())).unwrap_or(1).max(1);
        if tag.starts_with("table:table-row") {
            row_repeat = repeat("number-rows-repeated").min(u64::from(ROW_LIMIT));
            (columns, filled) = (0, false);
        } else if tag.starts_with("table:table-cell") || tag.starts_with("table:covered-table-cell") {
            columns += repeat("number-columns-repeated").min(COLUMN_LIMIT as u64);
            if tag.contains("value-type") {
                last_column = last_column.max(columns);
                filled = true;
            }
        } else if tag.starts_with("/table:table-row") {
            row += row_repeat;
            if filled {
                last_row = row;
            }
            if last_row.saturating_mul(last_column) > CELL_LIMIT as u64 {
                return false;
            }
        } else if tag.starts_with("/table:table>") {
            (row, last_row, last_column) = (0, 0, 0);
        }
    }
    true
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use std::io::Write;

    use super::*;

    #[test]
    fn parts_larger_than_their_limit_are_refused() {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, length) in [("xl/workbook.xml", 10), ("xl/worksheets/sheet1.xml", 900), ("xl/styles.xml", 90)] {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(&vec![b' '; length]).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        let kind =
            |sheet, other, all| within(&bytes, Path::new("a"), &Limits { sheet, other, all }, &mut |_| true).ok();
        assert_eq!(kind(900, 90, 1000), Some(Zipped::Xlsx));
        assert_eq!(kind(899, 90, 1000), None);
        assert_eq!(kind(900, 89, 1000), None);
        assert_eq!(kind(900, 90, 999), None);
    }

    #[test]
    fn claims_are_read_across_blocks() {
        let mut text = vec![b' '; (1 << 16) - 5];
        text.extend_from_slice(b"<sst uniqueCount = '4000000000'>");
        let mut seen = Seen::default();
        assert_eq!(drain(text.as_slice(), &mut seen).ok(), Some(text.len() as u64));
        assert_eq!(seen.strings, 4_000_000_000);
    }

    #[test]
    fn repeated_cells_are_counted() {
        let row = |rows: u32, columns: u32| {
            format!(
                "<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell \
                 table:number-columns-repeated=\"{columns}\" office:value-type=\"float\"/></table:table-row></table:table>"
            )
        };
        assert!(repeats_are_bounded(&row(1000, 60)));
        assert!(!repeats_are_bounded(&row(1_000_000, 16_000)));
        assert!(repeats_are_bounded("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell/>"));
    }
}
