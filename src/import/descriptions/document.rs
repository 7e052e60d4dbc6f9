//! A Word document as headings, list items and paragraphs, in order. Deleted and hidden text is left out; what somebody
//! typed as a list (`- …`, `1. …`) is one. Places are paragraphs, counted from 1 as they follow one another.

use std::collections::BTreeMap;
use std::path::Path;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::unzipped::Parts;
use super::{Piece, PieceKind};
use crate::problem::{Place, Problem};

/// Deepest nesting of elements that is followed.
const DEEPEST: usize = 256;

/// What a paragraph style says.
#[derive(Debug, Clone, Copy, Default)]
struct Style {
    heading: bool,
    list: bool,
}

/// A paragraph as it is read.
#[derive(Debug, Default)]
struct Paragraph {
    text: String,
    style: Style,
    /// Level of a list item.
    level: Option<usize>,
    /// Whether the run that is being read is bold, and whether all so far were.
    bold: bool,
    all_bold: bool,
}

/// Headings, items and paragraphs of a document.
pub(super) fn pieces(parts: &Parts, file: &Path) -> Result<Vec<Piece>, Problem> {
    let broken = |_| Problem::error(Place::File(file.to_owned()), "description-broken");
    let styles = styles(&parts.styles).map_err(broken)?;
    let mut walk = Walk { file, styles, pieces: Vec::new(), paragraph: None, number: 0, cells: Vec::new() };
    let mut reader = Reader::from_str(&parts.document);
    let mut open: Vec<String> = Vec::new();
    loop {
        match reader.read_event().map_err(broken)? {
            Event::Eof => break,
            Event::Start(start) => {
                walk.start(&start, &open);
                open.push(name(&start));
                if open.len() > DEEPEST {
                    return Err(Problem::error(Place::File(file.to_owned()), "description-hostile"));
                }
            }
            Event::Empty(start) => walk.start(&start, &open),
            Event::End(_) => {
                if let Some(ended) = open.pop() {
                    walk.end(&ended, &open);
                }
            }
            Event::Text(text) => walk.text(&text.xml10_content(), &open),
            Event::GeneralRef(reference) => {
                let named = quick_xml::escape::resolve_xml_entity(&reference.xml10_content()).map(str::to_owned);
                let letter = || reference.resolve_char_ref().ok().flatten().map(String::from);
                walk.text(&named.or_else(letter).unwrap_or_default(), &open);
            }
            _ => {}
        }
    }
    Ok(walk.pieces)
}

/// What is gathered on the way through the document.
struct Walk<'f> {
    file: &'f Path,
    styles: BTreeMap<String, Style>,
    pieces: Vec<Piece>,
    paragraph: Option<Paragraph>,
    number: usize,
    /// The cells of the table row that is being read, and the row's paragraph number.
    cells: Vec<String>,
}

impl Walk<'_> {
    fn start(&mut self, start: &BytesStart, open: &[String]) {
        let named = name(start);
        if named == "p" && !open.iter().any(|outer| outer == "txbxContent") {
            self.number += 1;
            self.paragraph = Some(Paragraph { all_bold: true, ..Paragraph::default() });
            return;
        }
        let Some(paragraph) = &mut self.paragraph else { return };
        match named.as_str() {
            "pStyle" => {
                let style = value(start).and_then(|id| self.styles.get(&id)).copied().unwrap_or_default();
                paragraph.style = style;
                if style.list && paragraph.level.is_none() {
                    paragraph.level = Some(0);
                }
            }
            // A list of number 0 is none: Word takes a paragraph out of its style's list so.
            "numId" => paragraph.level = value(start).filter(|id| id != "0").map(|_| paragraph.level.unwrap_or(0)),
            "ilvl" => paragraph.level = value(start).and_then(|level| level.parse().ok()).map(|l: usize| l.min(8)),
            "outlineLvl" => paragraph.style.heading = true,
            "b" if open.iter().any(|outer| outer == "rPr") => paragraph.bold = value(start).as_deref() != Some("0"),
            "tab" | "br" | "cr" => paragraph.text.push(' '),
            "noBreakHyphen" => paragraph.text.push('-'),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, open: &[String]) {
        let shown = open.last().is_some_and(|last| last == "t") && !open.iter().any(|outer| outer == "del");
        if let Some(paragraph) = self.paragraph.as_mut().filter(|_| shown) {
            if !paragraph.bold && !text.trim().is_empty() {
                paragraph.all_bold = false;
            }
            paragraph.text.push_str(text);
        }
    }

    fn end(&mut self, ended: &str, open: &[String]) {
        let in_cell = open.iter().any(|outer| outer == "tc");
        match ended {
            "r" => {
                if let Some(paragraph) = &mut self.paragraph {
                    paragraph.bold = false;
                }
            }
            "p" => {
                if let Some(paragraph) = self.paragraph.take() {
                    let text = paragraph.text.split_whitespace().collect::<Vec<_>>().join(" ");
                    if in_cell && paragraph.level.is_none() && typed(&text).is_none() {
                        self.cell(&text);
                    } else {
                        self.push(&paragraph, text);
                    }
                }
            }
            "tc" => self.cells.push(String::new()),
            "tr" => self.row(),
            _ => {}
        }
    }

    fn cell(&mut self, text: &str) {
        if self.cells.is_empty() {
            self.cells.push(String::new());
        }
        if let Some(cell) = self.cells.last_mut() {
            if !cell.is_empty() {
                cell.push(' ');
            }
            cell.push_str(text);
        }
    }

    /// A row of a table: the longest cell is the task; a row of one cell over all columns is a heading.
    fn row(&mut self) {
        let cells = std::mem::take(&mut self.cells);
        let filled: Vec<&String> = cells.iter().filter(|cell| cell.chars().any(char::is_alphabetic)).collect();
        let longest = filled.iter().max_by_key(|cell| cell.chars().count());
        let Some(text) = longest.map(|cell| (*cell).clone()) else { return };
        let short = filled.iter().all(|cell| cell.split_whitespace().count() <= 2);
        let kind = if short || cells.len() <= 2 && filled.len() == 1 && text.ends_with(':') {
            PieceKind::Heading
        } else {
            PieceKind::Item(0)
        };
        self.piece(kind, text);
    }

    fn push(&mut self, paragraph: &Paragraph, text: String) {
        if !text.chars().any(char::is_alphanumeric) {
            return;
        }
        if paragraph.style.heading {
            self.piece(PieceKind::Heading, text);
        } else if let Some(level) = paragraph.level {
            self.piece(PieceKind::Item(level), text);
        } else if let Some(item) = typed(&text) {
            let item = item.to_owned();
            self.piece(PieceKind::Item(0), item);
        } else if paragraph.all_bold || text.ends_with(':') {
            // Many write headings as bold lines, or as the sentence that leads to a list.
            self.piece(PieceKind::Heading, text);
        } else {
            self.piece(PieceKind::Paragraph, text);
        }
    }

    fn piece(&mut self, kind: PieceKind, text: String) {
        let place = Place::Text {
            file: self.file.to_owned(),
            line: self.number,
            column: 1,
            length: text.chars().count().max(1),
            excerpt: text.clone(),
        };
        self.pieces.push(Piece { kind, text, place });
    }
}

/// The text of a paragraph that somebody typed as a list item.
fn typed(text: &str) -> Option<&str> {
    let bullet = text.strip_prefix(['-', '–', '—', '•', '*', '·', '▪', '◦', 'o']);
    if let Some(rest) = bullet.filter(|rest| rest.starts_with([' ', '\t', '\u{a0}'])) {
        return Some(rest.trim_start());
    }
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let rest = text.get(digits..).filter(|_| (1..=3).contains(&digits))?;
    let rest = rest.strip_prefix(['.', ')'])?;
    rest.starts_with(' ').then(|| rest.trim_start())
}

/// Paragraph styles that are headings or lists, whatever their names are in the language of the program.
fn styles(text: &str) -> Result<BTreeMap<String, Style>, quick_xml::Error> {
    let mut found = BTreeMap::new();
    let mut reader = Reader::from_str(text);
    let (mut id, mut style) = (String::new(), Style::default());
    loop {
        match reader.read_event()? {
            Event::Eof => return Ok(found),
            Event::Start(start) | Event::Empty(start) => match name(&start).as_str() {
                "style" => {
                    id = attribute(&start, "styleId").unwrap_or_default();
                    style = Style::default();
                }
                "name" => {
                    let name = value(&start).unwrap_or_default().to_lowercase();
                    style.heading |= name.starts_with("heading") || name == "title" || name == "subtitle";
                    style.list |= name.starts_with("list bullet") || name.starts_with("list number");
                }
                "outlineLvl" => style.heading = true,
                "numId" => style.list = true,
                _ => {}
            },
            Event::End(end) if end.local_name().as_ref() == "style" => {
                // Headings may be numbered and are no list items for it.
                style.list &= !style.heading;
                found.insert(std::mem::take(&mut id), style);
            }
            _ => {}
        }
    }
}

fn name(start: &BytesStart) -> String {
    start.local_name().as_ref().to_owned()
}

fn value(start: &BytesStart) -> Option<String> {
    attribute(start, "val")
}

fn attribute(start: &BytesStart, wanted: &str) -> Option<String> {
    let mut attributes = start.attributes().flatten();
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == wanted)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
}
