//! A zipped workbook is looked through before any parser sees it, so that a small hostile file cannot ask for more
//! memory or time than an honest large one.

use std::io::{Cursor, Read};
use std::path::Path;

use zip::ZipArchive;

use super::records::{self, is_records};
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

/// Longest tag or text: a cell holds 32,767 characters.
const LONGEST: u64 = 1 << 22;

/// How much smaller an honest part of an xlsx can get by packing: 60 columns of the same few codes stay under 60.
const RATIO: u64 = 120;
/// Parts up to this length may be packed as they like.
const SMALL: u64 = 1 << 24;

/// What kind of workbook a zip file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Zipped {
    Xlsx,
    Xlsb,
    Ods,
}

/// Reads every part once, counting its bytes, and says what the file is. Also names the sheets' parts that hold more
/// than values.
pub(super) fn look_through(bytes: &[u8], file: &Path) -> Result<(Zipped, Vec<String>), Problem> {
    within(bytes, file, &LIMITS, &|_| true)
}

/// The same without the sheets of an xlsx: [`super::gate`] looks through them while they are read.
pub(super) fn look_through_all_but_sheets(bytes: &[u8], file: &Path) -> Result<Zipped, Problem> {
    within(bytes, file, &LIMITS, &|name| !is_sheet(name)).map(|(kind, _)| kind)
}

/// Most bytes of all sheets together, unpacked.
pub(super) const MOST_OF_ALL: u64 = LIMITS.all;

/// Reads a sheet of `packed` bytes to its end in blocks and calls after each; its length and whether it holds more than
/// values, if it keeps within the limits.
pub(super) fn sheet_is_bounded(
    part: impl Read,
    packed: u64,
    left: u64,
    mut after_block: impl FnMut(),
) -> std::io::Result<Option<(u64, bool)>> {
    let limit = LIMITS.sheet.min(left);
    let (mut seen, mut good) = (Seen::default(), true);
    let length = drain(part.take(limit + 1), &mut seen, &mut |length, seen| {
        good = length <= limit && seen.longest <= LONGEST && !is_packed_too_well(length, packed);
        if good {
            after_block();
        }
        good
    })?;
    let honest = good && seen.strings <= 1_000.max(length / 4);
    Ok(honest.then_some((length, seen.more)))
}

/// Whether a part of an xlsx holds a sheet's cells.
pub(super) fn is_sheet(name: &str) -> bool {
    name.starts_with("xl/worksheets/") && name.ends_with(".xml")
}

fn is_packed_too_well(length: u64, packed: u64) -> bool {
    length > SMALL && length / RATIO > packed
}

fn within(
    bytes: &[u8],
    file: &Path,
    limits: &Limits,
    wanted: &dyn Fn(&str) -> bool,
) -> Result<(Zipped, Vec<String>), Problem> {
    let problem = |key: &str| Problem::error(Place::File(file.to_owned()), key);
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| problem("sheet-broken"))?;
    if zip.len() > PARTS {
        return Err(problem("sheet-hostile"));
    }
    let (mut all, mut kind, mut telling) = (0, None, Vec::new());
    // Of an xlsb: texts that there are, and texts that its cells ask for.
    let mut texts = (0, 0);
    for index in 0..zip.len() {
        let part = zip.by_index(index).map_err(|_| problem("sheet-broken"))?;
        let name = part.name().map_err(|_| problem("sheet-broken"))?.into_owned();
        if !wanted(&name) {
            continue;
        }
        let sheet = name.starts_with("xl/worksheets/") || name == "content.xml";
        let limit = if sheet { limits.sheet } else { limits.other }.min(limits.all - all);
        let mut seen = Seen::default();
        let packed = part.compressed_size();
        if is_records(&name) {
            let found = records::look(part.take(limit + 1), limit, sheet).map_err(|_| problem("sheet-broken"))?;
            let good = found.filter(|found| !is_packed_too_well(found.length, packed));
            let good = good.ok_or_else(|| problem("sheet-hostile"))?;
            all += good.length;
            texts = (texts.0 + good.texts, texts.1.max(good.texts_needed));
            if good.has_broken_cell {
                return Err(problem("sheet-broken"));
            }
            if name == "xl/workbook.bin" {
                kind = Some(Zipped::Xlsb);
            }
            continue;
        }
        let length = drain(part.take(limit + 1), &mut seen, &mut |_, _| true).map_err(|_| problem("sheet-broken"))?;
        let markup = name.ends_with(".xml");
        if length > limit
            || seen.strings > 1_000.max(length / 4)
            || markup && (seen.longest > LONGEST || name.starts_with("xl/") && is_packed_too_well(length, packed))
        {
            return Err(problem("sheet-hostile"));
        }
        all += length;
        if sheet && seen.more {
            telling.push(name.clone());
        }
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
    // A cell with a text that is not there.
    if texts.1 > texts.0 {
        return Err(problem("sheet-broken"));
    }
    kind.map(|kind| (kind, telling)).ok_or_else(|| problem("sheet-not-a-workbook"))
}

/// What a part claims about itself.
#[derive(Default)]
struct Seen {
    /// The largest `uniqueCount` (calamine reserves memory for it before it reads one string).
    strings: u64,
    /// Whether a sheet may hold formulas, merged or hidden cells.
    more: bool,
    /// The longest run of bytes without an angle bracket: a parser keeps a tag or a text whole.
    longest: u64,
}

/// Reads in blocks, looking for claims, to the end or until `on` says after a block that it is enough; gives the length.
fn drain(mut part: impl Read, seen: &mut Seen, on: &mut dyn FnMut(u64, &Seen) -> bool) -> std::io::Result<u64> {
    /// Kept from the block before, so that a claim across two blocks is found.
    const OVERLAP: usize = 64;
    let mut block = vec![0; OVERLAP + (1 << 16)];
    let (mut length, mut run_before) = (0, 0u64);
    loop {
        let read = part.read(block.get_mut(OVERLAP..).unwrap_or_default())?;
        if read == 0 {
            return Ok(length);
        }
        length += read as u64;
        let filled = block.get(..OVERLAP + read).unwrap_or_default();
        let new = filled.get(OVERLAP..).unwrap_or_default();
        // Runs inside a block are shorter than what is too long.
        let first = new.iter().position(|byte| *byte == b'<').unwrap_or(read);
        seen.longest = seen.longest.max(run_before + first as u64);
        run_before = match new.iter().rposition(|byte| *byte == b'<') {
            Some(last) => (read - last - 1) as u64,
            None => run_before + read as u64,
        };
        seen.more = seen.more || tells_more(filled);
        for (position, _) in filled.iter().enumerate().filter(|(_, byte)| **byte == b'q') {
            let Some(rest) = position.checked_sub(3).and_then(|start| filled.get(start..)) else { continue };
            if let Some(count) = rest.strip_prefix(b"uniqueCount").and_then(number_after) {
                seen.strings = seen.strings.max(count);
            }
        }
        if !on(length, seen) {
            return Ok(length);
        }
        block.copy_within(read..read + OVERLAP, 0);
    }
}

/// Whether a piece of a sheet speaks of formulas, merged or hidden cells.
fn tells_more(piece: &[u8]) -> bool {
    let mut rest = piece;
    while let Some(at) = rest.iter().position(|byte| matches!(byte, b'<' | b':' | b' ')) {
        let after = rest.get(at + 1..).unwrap_or_default();
        let formula =
            after.first() == Some(&b'f') && after.get(1).is_some_and(|byte| matches!(byte, b'>' | b' ' | b'/'));
        if formula || after.starts_with(b"mergeCell ") || after.starts_with(b"hidden=") {
            return true;
        }
        rest = after;
    }
    false
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
        let kind = |sheet, other, all| {
            within(&bytes, Path::new("a"), &Limits { sheet, other, all }, &|_| true).ok().map(|(kind, _)| kind)
        };
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
        assert_eq!(drain(text.as_slice(), &mut seen, &mut |_, _| true).ok(), Some(text.len() as u64));
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
