//! What the templates of a Word document ask for while it is written: numbers of captions, names of places, the headings
//! for the table of contents, the sizes of pictures, and the size of letters at which the first page is one page.

use std::cell::RefCell;
use std::collections::BTreeMap;

use minijinja::Environment;
use minijinja::value::{Serde, Value};
use serde::Serialize;

use crate::report::charts::text;

/// English Metric Units, in which pictures are measured, to a twentieth of a point.
const EMU: f64 = 635.0;

/// Sizes of the letters of the first page, in half points, from the one wished for.
const SIZES: std::ops::RangeInclusive<usize> = 12..=19;
/// Height and width between the margins of an A4 page, in points, less what stands above the text of the first page.
const PAGE: (f64, f64) = (640.0, 499.0);
/// Width of one of two columns.
const COLUMN: f64 = 238.0;

#[derive(Default)]
struct Marks {
    places: Vec<String>,
    headings: Vec<Heading>,
    counts: BTreeMap<String, usize>,
    size: usize,
}

#[derive(Clone, Serialize)]
struct Heading {
    level: usize,
    text: String,
    /// Name of its place.
    name: String,
}

thread_local! {
    static MARKS: RefCell<Marks> = RefCell::default();
}

/// Begins a document.
pub(in crate::report) fn begin() {
    MARKS.take();
}

/// Lets templates ask.
pub(in crate::report) fn add(environment: &mut Environment<'static>) {
    environment.add_function("heading", heading);
    environment.add_function("headings", headings);
    environment.add_function("count", count);
    environment.add_function("place", place);
    environment.add_function("extent", extent);
    environment.add_function("fit", fit);
    environment.add_function("fitted", || MARKS.with_borrow(|marks| marks.size));
}

/// `heading(level, text)`: notes a heading and gives the name of its place.
fn heading(level: usize, text: &str) -> String {
    MARKS.with_borrow_mut(|marks| {
        let name = format!("_Toc{:06}", marks.headings.len() + 1);
        marks.headings.push(Heading { level, text: text.to_owned(), name: name.clone() });
        name
    })
}

/// `headings()`: those noted so far.
fn headings() -> Value {
    let headings = MARKS.with_borrow(|marks| marks.headings.clone());
    Value::from(Serde(&headings))
}

/// `count("table")`: the next number of a kind, from 1.
fn count(kind: &str) -> usize {
    MARKS.with_borrow_mut(|marks| {
        let count = marks.counts.entry(kind.to_owned()).or_default();
        *count += 1;
        *count
    })
}

/// `place("finding-x")`: a short name for a place, since Word cuts long ones; the same for the same.
fn place(name: &str) -> String {
    MARKS.with_borrow_mut(|marks| {
        let at = marks.places.iter().position(|before| before == name).unwrap_or_else(|| {
            marks.places.push(name.to_owned());
            marks.places.len() - 1
        });
        format!("place{}", at + 1)
    })
}

/// `extent(drawing.wide, width, height)`: how large a chart is drawn so that it keeps within width and height, given in
/// twentieths of a point; in EMU.
fn extent(svg: &str, width: f64, height: f64) -> Value {
    let (wide, high) = size(svg).unwrap_or((1.0, 1.0));
    let scale = (width / wide).min(height / high) * EMU;
    minijinja::context! { width => (wide * scale) as u64, height => (high * scale) as u64 }
}

/// Width and height of a drawing of ours.
fn size(svg: &str) -> Option<(f64, f64)> {
    let (_, rest) = svg.split_once("viewBox=\"0 0 ")?;
    let (width, height) = rest.split_once('"')?.0.split_once(' ')?;
    Some((width.parse().ok().filter(|width| *width > 0.0)?, height.parse().ok().filter(|height| *height > 0.0)?))
}

/// `fit(above, left, right)`: the size in half points at which the first page, given as paragraphs over the whole width
/// and in two columns, fills one page and no more. Words are measured in the typeface of the charts, which is a little
/// wider than that of the document.
fn fit(above: &str, left: &str, right: &str) -> usize {
    let height = |size: usize| {
        let size = size as f64 / 2.0;
        high(above, PAGE.1, size) + high(left, COLUMN, size).max(high(right, COLUMN, size))
    };
    let size = SIZES.rev().find(|size| height(*size) <= PAGE.0).unwrap_or(*SIZES.start());
    MARKS.with_borrow_mut(|marks| marks.size = size);
    size
}

/// How high these paragraphs are in a column of this width, in points.
fn high(paragraphs: &str, width: f64, size: f64) -> f64 {
    let one = |paragraph: &str| {
        let (factor, around) = match () {
            () if paragraph.contains("\"FrontHeading") => (1.3, 13.0),
            () if paragraph.contains("\"FrontSmall") => (0.9, 2.0),
            () => (1.0, 2.0),
        };
        let texts = paragraph.split("<w:t ").skip(1).filter_map(|text| text.split_once('>')?.1.split_once("</w:t>"));
        let wide: f64 = texts.map(|(text, _)| text::measured(text, "label") / 13.0).sum::<f64>() * size * factor;
        (wide / width).ceil().max(1.0) * size * factor * 1.17 + around
    };
    let ended: Vec<&str> = paragraphs.split("</w:p>").collect();
    ended.split_last().map_or(0.0, |(_, whole)| whole.iter().map(|paragraph| one(paragraph)).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_follow_one_another() {
        begin();
        assert_eq!([count("table"), count("figure"), count("table")], [1, 1, 2]);
        assert_eq!([place("a"), place("b"), place("a")], ["place1", "place2", "place1"]);
        assert_eq!(heading(1, "x"), "_Toc000001");
    }

    #[test]
    fn pictures_keep_within_their_room() {
        let svg = r#"<svg viewBox="0 0 900 450" width="900">"#;
        let of = |width, height| {
            let extent = extent(svg, width, height);
            [extent.get_attr("width").unwrap().as_i64(), extent.get_attr("height").unwrap().as_i64()]
        };
        assert_eq!(of(900.0, 900.0), [Some(571_500), Some(285_750)]);
        assert_eq!(of(900.0, 225.0), [Some(285_750), Some(142_875)]);
    }

    #[test]
    fn much_text_is_set_smaller() {
        let paragraph = |text: &str| format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>");
        assert_eq!(fit(&paragraph("short"), "", ""), 19);
        let long = paragraph(&"a few words ".repeat(20)).repeat(20);
        let size = fit(&long, &long, "");
        assert!((12..19).contains(&size), "{size}");
        assert_eq!(fit(&long.repeat(9), "", ""), 12);
    }
}
