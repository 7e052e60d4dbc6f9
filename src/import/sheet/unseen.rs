//! What a workbook says of its cells beside their values, and what the reader of values does not tell: formulas that
//! were never calculated (they would read as empty), merged cells (all but the first read as empty), hidden rows and
//! columns.

use std::io::{Cursor, Read};

use zip::ZipArchive;

/// Most places of each sort that are kept of a sheet; a sheet with more is refused rather than misread.
const MOST: usize = 200_000;
/// Longest tag that is looked into.
const TAG: usize = 4096;

/// A rectangle of cells: rows from 1, columns from 0, both ends inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) rows: (u32, u32),
    pub(crate) columns: (usize, usize),
}

/// What is not seen in the values of a sheet.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Unseen {
    /// Cells (row from 1, column from 0) whose formula has no value.
    pub(crate) formulas: Vec<(u32, usize)>,
    pub(crate) merged: Vec<Range>,
    pub(crate) hidden_rows: Vec<u32>,
    /// Hidden columns, first and last, from 0.
    pub(crate) hidden_columns: Vec<(usize, usize)>,
    /// Whether there was more of one sort than is kept.
    pub(crate) too_many: bool,
}

/// The parts that hold the sheets of an xlsx, in the order of the workbook; `None` where it cannot be told.
pub(super) fn parts(bytes: &[u8]) -> Vec<Option<String>> {
    let (Some(book), Some(relations)) =
        (text_of(bytes, "xl/workbook.xml"), text_of(bytes, "xl/_rels/workbook.xml.rels"))
    else {
        return Vec::new();
    };
    let targets: Vec<(String, String)> = tags(&relations, "Relationship")
        .filter_map(|tag| Some((attribute(tag, "Id")?.to_owned(), attribute(tag, "Target")?.to_owned())))
        .collect();
    let target = |id: &str| targets.iter().find(|(known, _)| known == id).map(|(_, target)| target.as_str());
    tags(&book, "sheet")
        .map(|tag| {
            let target = target(attribute(tag, "id")?)?;
            Some(target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned))
        })
        .collect()
}

/// Looks through one sheet's part.
pub(super) fn look(bytes: &[u8], part: &str) -> Option<Unseen> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let part = zip.by_name(part).ok()?;
    let mut scan = Scan::default();
    read_tags(part, |tag, text| scan.take(tag, text)).ok()?;
    Some(scan.unseen)
}

fn text_of(bytes: &[u8], part: &str) -> Option<String> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut text = String::new();
    zip.by_name(part).ok()?.take(1 << 22).read_to_string(&mut text).ok()?;
    Some(text)
}

/// The start tags of this name, whatever their prefix, without their angle brackets.
fn tags<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = &'t str> {
    text.split('<').skip(1).filter_map(|piece| piece.split('>').next()).filter(move |tag| local_name(tag) == name)
}

/// The tag's name without prefix; of an end tag with its slash: `/c`.
fn local_name(tag: &str) -> &str {
    let (slash, rest) = tag.strip_prefix('/').map_or(("", tag), |rest| ("/", rest));
    let name = rest.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
    let local = name.rsplit(':').next().unwrap_or_default();
    match (slash, local) {
        ("/", "c") => "/c",
        ("/", "v") => "/v",
        ("/", _) => "/",
        _ => local,
    }
}

/// The value of an attribute, whatever its prefix.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = tag;
    while let Some(at) = rest.find(name) {
        let before = rest.get(..at)?.chars().next_back();
        let after = rest.get(at + name.len()..)?;
        let value = after.trim_start().strip_prefix('=').map(str::trim_start);
        if let (Some(value), true) = (value, before.is_none_or(|c| c.is_whitespace() || c == ':')) {
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            return value.get(1..)?.split(quote).next();
        }
        rest = after;
    }
    None
}

/// Calls with every tag (without its brackets) and the beginning of the text before it.
fn read_tags(mut part: impl Read, mut each: impl FnMut(&str, &[u8])) -> std::io::Result<()> {
    let mut block = vec![0; 1 << 16];
    let (mut tag, mut text) = (Vec::new(), Vec::new());
    let mut inside = false;
    loop {
        let read = part.read(&mut block)?;
        if read == 0 {
            return Ok(());
        }
        for byte in block.iter().take(read) {
            match (inside, byte) {
                (false, b'<') => inside = true,
                // The beginning of a text tells whether there is one.
                (false, _) if text.len() < 8 => text.push(*byte),
                (false, _) => {}
                (true, b'>') => {
                    if let Ok(tag) = std::str::from_utf8(&tag) {
                        each(tag, &text);
                    }
                    tag.clear();
                    text.clear();
                    inside = false;
                }
                (true, _) if tag.len() < TAG => tag.push(*byte),
                (true, _) => {}
            }
        }
    }
}

/// Where the scan stands.
#[derive(Default)]
struct Scan {
    unseen: Unseen,
    row: u32,
    /// The column of the cell, and the one that follows it.
    column: usize,
    next: usize,
    formula: bool,
    valued: bool,
    text: bool,
}

impl Scan {
    fn take(&mut self, tag: &str, text: &[u8]) {
        match local_name(tag) {
            "row" => {
                self.row = attribute(tag, "r").and_then(|row| row.parse().ok()).unwrap_or(self.row.saturating_add(1));
                self.next = 0;
                if is_true(attribute(tag, "hidden")) {
                    push(&mut self.unseen.hidden_rows, self.row, &mut self.unseen.too_many);
                }
            }
            "c" => {
                self.column = attribute(tag, "r").and_then(reference).map_or(self.next, |(_, column)| column);
                self.next = self.column + 1;
                (self.formula, self.valued) = (false, false);
                self.text = attribute(tag, "t") == Some("str");
            }
            "f" => self.formula = true,
            // `<v></v>` of a text is the empty text.
            "/v" => self.valued = self.text || !text.is_empty(),
            "/c" if self.formula && !self.valued => {
                push(&mut self.unseen.formulas, (self.row, self.column), &mut self.unseen.too_many);
            }
            "mergeCell" => {
                if let Some(range) = attribute(tag, "ref").and_then(range) {
                    push(&mut self.unseen.merged, range, &mut self.unseen.too_many);
                }
            }
            "col" if is_true(attribute(tag, "hidden")) => {
                let number = |name| attribute(tag, name).and_then(|text| text.parse::<usize>().ok());
                if let (Some(first), Some(last)) = (number("min"), number("max")) {
                    let columns = (first.saturating_sub(1), last.saturating_sub(1));
                    push(&mut self.unseen.hidden_columns, columns, &mut self.unseen.too_many);
                }
            }
            _ => {}
        }
    }
}

fn push<T>(places: &mut Vec<T>, place: T, too_many: &mut bool) {
    if places.len() < MOST {
        places.push(place);
    } else {
        *too_many = true;
    }
}

fn is_true(value: Option<&str>) -> bool {
    matches!(value, Some("1" | "true"))
}

/// `B12` as row 12 and column 1.
fn reference(text: &str) -> Option<(u32, usize)> {
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = text.split_at_checked(digits)?;
    let mut column = 0usize;
    for letter in letters.bytes() {
        if !letter.is_ascii_alphabetic() || column > 20_000 {
            return None;
        }
        column = column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1;
    }
    Some((digits.parse().ok()?, column.checked_sub(1)?))
}

fn range(text: &str) -> Option<Range> {
    let (first, last) = text.split_once(':')?;
    let ((top, left), (bottom, right)) = (reference(first)?, reference(last)?);
    Some(Range { rows: (top.min(bottom), top.max(bottom)), columns: (left.min(right), left.max(right)) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn what_values_do_not_tell() {
        let sheet = "<worksheet><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>\
            <row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\"><f>1+1</f></c><c><f>2</f><v></v></c></row>\
            <x:row hidden='true'><x:c r='AA2' t='str'><x:f>\"\"</x:f><x:v></x:v></x:c><x:c><x:f/><x:v/></x:c></x:row>\
            </sheetData><mergeCells><mergeCell ref=\"A5:C9\"/></mergeCells></worksheet>";
        let mut scan = Scan::default();
        read_tags(sheet.as_bytes(), |tag, text| scan.take(tag, text)).unwrap();
        assert_eq!(
            scan.unseen,
            Unseen {
                formulas: vec![(1, 1), (1, 2), (2, 27)],
                merged: vec![Range { rows: (5, 9), columns: (0, 2) }],
                hidden_rows: vec![2],
                hidden_columns: vec![(1, 2)],
                too_many: false,
            }
        );
    }

    #[test]
    fn places_of_cells() {
        assert_eq!(reference("A1"), Some((1, 0)));
        assert_eq!(reference("XFD1048576"), Some((1_048_576, 16_383)));
        assert_eq!(reference("12"), None);
        assert_eq!(reference("ABCDEFGHIJ1"), None);
    }
}
