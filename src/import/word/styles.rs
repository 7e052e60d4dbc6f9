//! What the styles and the numbering of a Word document make of a paragraph.

use std::collections::BTreeMap;

use super::{ListItem, Paragraph};
use crate::import::xml::Element;

/// How many styles are followed from one to the one that it is based on.
const LONGEST_CHAIN: usize = 16;
/// The outline level of body text; headings are those below.
const BODY: u8 = 9;

/// Styles by id, and lists by number and level.
#[derive(Default)]
pub(super) struct Styles {
    styles: BTreeMap<String, Style>,
    /// Whether the items of a list are numbered, by number and level.
    numbered: BTreeMap<(String, u8), bool>,
}

/// What a style, or a paragraph on its own, says.
#[derive(Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    /// Number and level of a list; either may come from the style below.
    list: (Option<String>, Option<u8>),
}

impl Styles {
    /// From the parts `styles.xml` and `numbering.xml`, where the document has them.
    pub(super) fn of(styles: Option<&Element>, numbering: Option<&Element>) -> Self {
        let styles = styles.into_iter().flat_map(|styles| styles.all("style"));
        let styles = styles.filter(|style| style.attribute("type").unwrap_or("paragraph") == "paragraph");
        let styles = styles.filter_map(|style| {
            let mut own = Style::of_properties(style.first("pPr"));
            own.name = value(style, "name").unwrap_or_default();
            own.based_on = value(style, "basedOn");
            Some((style.attribute("styleId")?.to_owned(), own))
        });
        Styles { styles: styles.collect(), numbered: numbering.map(numbered).unwrap_or_default() }
    }

    /// A paragraph with these properties and no text yet.
    pub(super) fn of_paragraph(&self, properties: Option<&Element>) -> Paragraph {
        let own = Style::of_properties(properties);
        let id = properties.and_then(|properties| value(properties, "pStyle"));
        let chain = self.chain(id.as_deref());
        // A style that the document does not define still says by its id what it is.
        let name = chain.first().map(|style| style.name.clone()).or(id).unwrap_or_default();
        let of_names = chain.iter().find_map(|style| heading_by_name(&style.name)).or_else(|| heading_by_name(&name));
        let outline = own.outline.or_else(|| chain.iter().find_map(|style| style.outline));
        let heading = match outline {
            Some(level) if level < BODY => Some(level + 1),
            _ => of_names,
        };
        let all = || std::iter::once(&own).chain(chain.iter().copied());
        let number = all().find_map(|style| style.list.0.clone()).filter(|number| number != "0");
        let level = all().find_map(|style| style.list.1).unwrap_or(0);
        let list = number
            .filter(|_| heading.is_none())
            .map(|number| ListItem { level, numbered: self.numbered.get(&(number, level)).copied().unwrap_or(false) });
        Paragraph { style: name, heading, list, ..Paragraph::default() }
    }

    /// A style and those that it is based on.
    fn chain(&self, id: Option<&str>) -> Vec<&Style> {
        let mut chain: Vec<&Style> = Vec::new();
        let mut next = id;
        while let Some(style) = next.and_then(|id| self.styles.get(id)).filter(|_| chain.len() < LONGEST_CHAIN) {
            chain.push(style);
            next = style.based_on.as_deref();
        }
        chain
    }
}

impl Style {
    fn of_properties(properties: Option<&Element>) -> Self {
        let Some(properties) = properties else { return Style::default() };
        let list = properties.first("numPr");
        let number = list.and_then(|list| value(list, "numId"));
        let level = list.and_then(|list| value(list, "ilvl")).and_then(|level| level.parse().ok());
        let outline = value(properties, "outlineLvl").and_then(|level| level.parse().ok());
        Style { outline, list: (number, level), ..Style::default() }
    }
}

/// Names of styles are English in every language of Word: `heading 2`, `Title`.
fn heading_by_name(name: &str) -> Option<u8> {
    let name = name.to_lowercase();
    if name == "title" {
        return Some(1);
    }
    let level = name.strip_prefix("heading")?.trim().parse().ok()?;
    (1..=BODY).contains(&level).then_some(level)
}

/// Which lists are numbered: a number stands for a definition, which has a format for every level.
fn numbered(numbering: &Element) -> BTreeMap<(String, u8), bool> {
    let definitions: BTreeMap<&str, &Element> = numbering
        .all("abstractNum")
        .filter_map(|definition| Some((definition.attribute("abstractNumId")?, definition)))
        .collect();
    let lists = numbering.all("num").filter_map(|list| {
        let definition = definitions.get(value(list, "abstractNumId")?.as_str())?;
        Some((list.attribute("numId")?, *definition))
    });
    let levels = lists.flat_map(|(number, definition)| {
        definition.all("lvl").filter_map(move |level| {
            let format = value(level, "numFmt")?;
            let depth = level.attribute("ilvl")?.parse().ok()?;
            Some(((number.to_owned(), depth), !matches!(format.as_str(), "bullet" | "none")))
        })
    });
    levels.collect()
}

/// The attribute `val` of an element in this one.
fn value(parent: &Element, name: &str) -> Option<String> {
    parent.first(name)?.attribute("val").map(str::to_owned)
}
