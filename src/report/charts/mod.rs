//! Charts as SVG text: pure functions from figures and words to one `<svg>`, drawn once for every format.
//!
//! Colours come from CSS classes, so that a page in the dark turns its charts dark too. Text stays text, in letters that
//! the typeface of print has; arrows are drawn. What is suppressed is hatched, and says so in words.

pub(crate) mod areas;
pub(crate) mod bars;
pub(crate) mod changes;
pub(crate) mod day;
pub(crate) mod dependencies;
pub(crate) mod diverging;
mod layout;
pub(crate) mod matrix;
pub(crate) mod network;
pub(crate) mod quadrants;
pub(crate) mod saturation;
pub(crate) mod series;
pub(crate) mod shapes;
#[cfg(test)]
mod sight;
#[cfg(test)]
mod snapshots;
pub(crate) mod text;
pub(crate) mod three_way;
pub(crate) mod trends;

use std::fmt::Write;

use serde::Serialize;

use super::markup::escaped;

/// Width of a chart on a page or a desk screen, in CSS pixels.
const WIDE: f64 = 900.0;

/// Width of the same chart on a telephone.
const NARROW: f64 = 340.0;

/// The same chart twice: the style sheet shows the one that fits.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Chart {
    /// For pages and desk screens.
    pub(crate) wide: String,
    /// For telephones.
    pub(crate) narrow: String,
}

/// Draws a chart in both widths.
pub(crate) fn both(draw: impl Fn(f64) -> String) -> Chart {
    Chart { wide: draw(WIDE), narrow: draw(NARROW) }
}

/// Where a text begins.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Anchor {
    /// At the point.
    Start,
    /// Centred on it.
    Middle,
    /// It ends there.
    End,
}

/// Marks put on a surface one after another.
pub(crate) struct Canvas {
    width: f64,
    marks: String,
}

impl Canvas {
    pub(crate) fn new(width: f64) -> Self {
        Canvas { width, marks: String::new() }
    }

    pub(crate) fn rect(&mut self, x: f64, y: f64, width: f64, height: f64, class: &str) {
        let (x, y, width, height) = (px(x), px(y), px(width.max(0.0)), px(height.max(0.0)));
        let _ = write!(self.marks, r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}"/>"#);
    }

    pub(crate) fn line(&mut self, x1: f64, y1: f64, x2: f64, y2: f64, class: &str) {
        let (x1, y1, x2, y2) = (px(x1), px(y1), px(x2), px(y2));
        let _ = write!(self.marks, r#"<line class="{class}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>"#);
    }

    pub(crate) fn circle(&mut self, x: f64, y: f64, radius: f64, class: &str) {
        let (x, y, radius) = (px(x), px(y), px(radius));
        let _ = write!(self.marks, r#"<circle class="{class}" cx="{x}" cy="{y}" r="{radius}"/>"#);
    }

    pub(crate) fn polygon(&mut self, points: &[(f64, f64)], class: &str) {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", px(*x), px(*y))).collect();
        let _ = write!(self.marks, r#"<polygon class="{class}" points="{}"/>"#, points.join(" "));
    }

    /// A path of these commands.
    pub(crate) fn path(&mut self, commands: &str, class: &str) {
        let _ = write!(self.marks, r#"<path class="{class}" d="{commands}"/>"#);
    }

    pub(crate) fn polyline(&mut self, points: &[(f64, f64)], class: &str) {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", px(*x), px(*y))).collect();
        let _ = write!(self.marks, r#"<polyline class="{class}" points="{}"/>"#, points.join(" "));
    }

    /// One line of text whose base line is at `y`.
    pub(crate) fn text(&mut self, x: f64, y: f64, anchor: Anchor, class: &str, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        // The typeface of print has no minus sign; the dash of its length stands for it.
        let (x, y, text) = (px(x), px(y), escaped(&text.replace('\u{2212}', "–")));
        let _ = write!(self.marks, r#"<text class="{class}" x="{x}" y="{y}" text-anchor="{anchor}">{text}</text>"#);
    }

    /// The finished drawing; `title` is what a screen reader says.
    pub(crate) fn finish(self, height: f64, title: &str) -> String {
        let (width, height, marks) = (px(self.width), px(height), self.marks);
        let title = escaped(title);
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{title}" viewBox="0 0 {width} {height}" width="{width}" height="{height}"><title>{title}</title>{marks}</svg>"#
        )
    }
}

/// A length with at most one decimal: short, and the same on every machine.
pub(crate) fn px(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    if rounded == rounded.trunc() { format!("{}", rounded as i64) } else { format!("{rounded:.1}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_short() {
        assert_eq!([px(12.0), px(0.25), px(-3.04), px(-0.01)], ["12", "0.3", "-3", "0"]);
    }
}
