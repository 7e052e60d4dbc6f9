//! Word documents as paragraphs: their text, and what they are in the document - a heading, an item of a list, a cell
//! of a table. Letters and pictures of the layout stay behind.

mod styles;

use std::path::Path;

use super::archive::{self, Archive};
use super::xml::{self, Element, Node};
use crate::problem::{Checked, Place, Problem};

use styles::Styles;

/// One paragraph with its place in the document's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Paragraph {
    /// Its words; a line break inside it is `\n`, a tabulator `\t`. May be empty.
    pub(crate) text: String,
    /// The name of its style as Word keeps it (`heading 1`, `List Paragraph`); empty when it has none.
    pub(crate) style: String,
    /// From 1, for a heading; the title of the document is one of level 1.
    pub(crate) heading: Option<u8>,
    /// For an item of a list.
    pub(crate) list: Option<ListItem>,
    /// For a paragraph inside a table.
    pub(crate) cell: Option<Cell>,
}

/// What kind of item of a list a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ListItem {
    /// Depth, from 0.
    pub(crate) level: u8,
    /// Whether the items are numbered, or have bullets.
    pub(crate) numbered: bool,
}

/// Where in which table a paragraph stands; all from 0. A table inside a table is one of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) table: u32,
    pub(crate) row: u32,
    pub(crate) column: u32,
}

/// The paragraphs of a `.docx` in their order, those of tables row by row. `file` is named in problems. Deleted text of
/// tracked changes is no text; footnotes, comments and pictures are told of in a warning.
pub(crate) fn paragraphs(bytes: &[u8], file: &Path) -> Checked<Vec<Paragraph>> {
    match read(bytes) {
        Ok((paragraphs, left_out)) => {
            let place = Place::File(file.to_owned());
            let told = Problem::warning(place, "document-left-out").with("count", left_out);
            (Some(paragraphs), Some(told).filter(|_| left_out > 0).into_iter().collect())
        }
        Err(key) => (None, vec![Problem::error(Place::File(file.to_owned()), key)]),
    }
}

/// What the file of a document locked with a password begins with, and that of Word before 2007.
const OLD: &[u8] = b"\xD0\xCF\x11\xE0";

fn read(bytes: &[u8]) -> Result<(Vec<Paragraph>, usize), &'static str> {
    if bytes.starts_with(OLD) {
        return Err("document-old");
    }
    let mut archive = Archive::open(bytes).map_err(of_archive)?;
    let document = part(&mut archive, "word/document.xml")?.ok_or("document-not-word")?;
    let styles = part(&mut archive, "word/styles.xml")?;
    let numbering = part(&mut archive, "word/numbering.xml")?;
    let styles = Styles::of(styles.as_ref(), numbering.as_ref());
    let mut walk = Walk { styles, paragraphs: Vec::new(), tables: 0, cell: None, left_out: 0 };
    walk.blocks(document.first("body").ok_or("document-not-word")?);
    Ok((walk.paragraphs, walk.left_out))
}

fn part(archive: &mut Archive, name: &str) -> Result<Option<Element>, &'static str> {
    let bytes = archive.read(name).map_err(of_archive)?;
    let parsed = bytes.map(|bytes| xml::parse(&bytes)).transpose();
    parsed.map_err(|fault| match fault {
        xml::Fault::Broken { .. } => "document-broken",
        xml::Fault::Hostile => "document-hostile",
    })
}

fn of_archive(fault: archive::Fault) -> &'static str {
    match fault {
        archive::Fault::Broken => "document-broken",
        archive::Fault::Hostile => "document-hostile",
    }
}

/// The way through the document. The tree is of bounded depth.
struct Walk {
    styles: Styles,
    paragraphs: Vec<Paragraph>,
    tables: u32,
    cell: Option<Cell>,
    left_out: usize,
}

impl Walk {
    /// Everything that stands one below the other in a body, a cell or a text box.
    fn blocks(&mut self, parent: &Element) {
        for element in parent.elements() {
            match element.name.as_str() {
                "p" => self.paragraph(element),
                "tbl" => self.table(element),
                "del" | "moveFrom" | "sdtPr" | "sectPr" => {}
                _ => self.blocks(element),
            }
        }
    }

    fn table(&mut self, table: &Element) {
        let (outer, number) = (self.cell, self.tables);
        self.tables += 1;
        let mut rows = Vec::new();
        unwrapped(table, "tr", &mut rows);
        for (row, of_row) in (0..).zip(rows) {
            let mut cells = Vec::new();
            unwrapped(of_row, "tc", &mut cells);
            for (column, cell) in (0..).zip(cells) {
                self.cell = Some(Cell { table: number, row, column });
                self.blocks(cell);
            }
        }
        self.cell = outer;
    }

    fn paragraph(&mut self, element: &Element) {
        let properties = element.first("pPr");
        let mut paragraph = self.styles.of_paragraph(properties);
        paragraph.cell = self.cell;
        let mut boxes = Vec::new();
        self.run(element, &mut paragraph.text, &mut boxes);
        self.paragraphs.push(paragraph);
        // The text of a box stands behind the paragraph that it hangs on.
        boxes.into_iter().for_each(|text_box| self.blocks(text_box));
    }

    /// The text in a paragraph or in something inside it.
    fn run<'e>(&mut self, parent: &'e Element, text: &mut String, boxes: &mut Vec<&'e Element>) {
        for element in parent.elements() {
            match element.name.as_str() {
                "t" => text.push_str(&element.text()),
                "tab" | "ptab" => text.push('\t'),
                "br" | "cr" => text.push('\n'),
                "noBreakHyphen" => text.push('\u{2011}'),
                "footnoteReference" | "endnoteReference" | "commentReference" | "blip" | "imagedata" => {
                    self.left_out += 1;
                }
                "pPr" | "rPr" | "del" | "moveFrom" | "instrText" | "delText" | "sdtPr" => {}
                "txbxContent" => boxes.push(element),
                // Two ways to write the same: the second is for older programs.
                "AlternateContent" => {
                    if let Some(first) = element.elements().next() {
                        self.run(first, text, boxes);
                    }
                }
                _ => self.run(element, text, boxes),
            }
        }
    }
}

/// The elements of this name, also those wrapped in content controls or tracked insertions.
fn unwrapped<'e>(parent: &'e Element, name: &str, found: &mut Vec<&'e Element>) {
    for node in &parent.nodes {
        match node {
            Node::Element(element) if element.name == name => found.push(element),
            Node::Element(element) if matches!(element.name.as_str(), "sdt" | "sdtContent" | "ins" | "customXml") => {
                unwrapped(element, name, found);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
