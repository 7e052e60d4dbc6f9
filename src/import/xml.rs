//! XML of other programs as a tree, within bounds: nothing is expanded but the five entities of XML itself and
//! characters by number, nothing is loaded, and depth and size are limited.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use quick_xml::{XmlVersion, escape};

/// Deepest nesting.
const DEEPEST: usize = 256;
/// Most elements and texts.
const NODES: usize = 4_000_000;

/// Why XML cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is not well-formed here.
    Broken {
        /// Line, from 1.
        line: u32,
    },
    /// It is nested too deeply, or holds too much.
    Hostile,
}

/// An element; prefixes of names are left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Element {
    pub(crate) name: String,
    /// Name and value.
    attributes: Vec<(String, String)>,
    pub(crate) nodes: Vec<Node>,
    /// Where it begins, from 1.
    pub(crate) line: u32,
}

/// What stands in an element.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// An attribute's value.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The elements in this one.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The elements of this name in this one.
    pub(crate) fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element> {
        self.elements().filter(move |element| element.name == name)
    }

    /// The first element of this name in this one.
    pub(crate) fn first(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// The text that stands directly in it.
    pub(crate) fn text(&self) -> String {
        let texts = self.nodes.iter().filter_map(|node| match node {
            Node::Text(text) => Some(text.as_str()),
            Node::Element(_) => None,
        });
        texts.collect()
    }
}

/// The root element.
pub(crate) fn parse(bytes: &[u8]) -> Result<Element, Fault> {
    let text = decoded(bytes).ok_or(Fault::Broken { line: 1 })?;
    let mut reader = Reader::from_str(&text);
    let mut tree = Tree { open: Vec::new(), root: None, nodes: 0 };
    let (mut line, mut counted) = (1, 0);
    loop {
        let event = reader.read_event().map_err(|_| Fault::Broken { line })?;
        let broken = Fault::Broken { line };
        match event {
            Event::Start(tag) => tree.begin(&tag, line)?,
            Event::Empty(tag) => {
                tree.begin(&tag, line)?;
                tree.end();
            }
            Event::End(_) => tree.end(),
            Event::Text(piece) => tree.write(&piece.xml10_content())?,
            Event::CData(piece) => tree.write(&piece.xml10_content())?,
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|_| broken)?;
                match character {
                    Some(character) => tree.write(character.encode_utf8(&mut [0; 4]))?,
                    None => {
                        let name = reference.xml10_content();
                        tree.write(escape::resolve_xml_entity(&name).ok_or(broken)?)?;
                    }
                }
            }
            Event::Eof => break,
            _ => {}
        }
        let reached = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
        let passed = text.as_bytes().get(counted..reached).unwrap_or_default();
        line += passed.iter().filter(|byte| **byte == b'\n').count() as u32;
        counted = reached;
    }
    tree.root.filter(|_| tree.open.is_empty()).ok_or(Fault::Broken { line })
}

/// UTF-8, or what the byte-order mark says.
fn decoded(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let (encoding, length) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    encoding.decode_without_bom_handling_and_without_replacement(bytes.get(length..)?)
}

/// The tree while it grows.
struct Tree {
    open: Vec<Element>,
    root: Option<Element>,
    nodes: usize,
}

impl Tree {
    fn begin(&mut self, tag: &BytesStart, line: u32) -> Result<(), Fault> {
        self.count()?;
        if self.open.len() >= DEEPEST {
            return Err(Fault::Hostile);
        }
        let mut attributes = Vec::new();
        // Looking for duplicates costs the square of their number.
        for attribute in tag.attributes().with_checks(false) {
            self.count()?;
            let attribute = attribute.map_err(|_| Fault::Broken { line })?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Fault::Broken { line })?;
            attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
        }
        let name = tag.local_name().as_ref().to_owned();
        self.open.push(Element { name, attributes, nodes: Vec::new(), line });
        Ok(())
    }

    fn end(&mut self) {
        // The reader has seen to it that every end has its beginning.
        if let Some(element) = self.open.pop() {
            match self.open.last_mut() {
                Some(parent) => parent.nodes.push(Node::Element(element)),
                None => self.root = self.root.take().or(Some(element)),
            }
        }
    }

    fn write(&mut self, piece: &str) -> Result<(), Fault> {
        let Some(element) = self.open.last_mut() else { return Ok(()) };
        if let Some(Node::Text(text)) = element.nodes.last_mut() {
            text.push_str(piece);
            return Ok(());
        }
        element.nodes.push(Node::Text(piece.to_owned()));
        self.count()
    }

    fn count(&mut self) -> Result<(), Fault> {
        self.nodes += 1;
        if self.nodes > NODES { Err(Fault::Hostile) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn names_attributes_and_texts() {
        let root = parse(
            "\u{feff}<?xml version=\"1.0\"?>\n<w:a x:b='1 &amp; 2\n3'>\n<c/>ż&#x17C;&lt;<![CDATA[<&]]></w:a>"
                .as_bytes(),
        )
        .unwrap();
        assert_eq!((root.name.as_str(), root.attribute("b"), root.line), ("a", Some("1 & 2 3"), 2));
        assert_eq!(root.text(), "\nżż<<&");
        assert_eq!(root.first("c").unwrap().line, 4);
    }

    #[test]
    fn wrong_and_hostile_xml_is_refused() {
        assert_eq!(parse(b"<a>\n<b></a>"), Err(Fault::Broken { line: 2 }));
        assert_eq!(parse(b""), Err(Fault::Broken { line: 1 }));
        assert_eq!(parse(b"<a>"), Err(Fault::Broken { line: 1 }));
        assert_eq!(parse(b"<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"), Err(Fault::Broken { line: 1 }));
        assert_eq!(parse("<a>".repeat(300).as_bytes()), Err(Fault::Hostile));
    }
}
