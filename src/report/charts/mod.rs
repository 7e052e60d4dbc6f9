//! Charts as SVG text: pure functions from figures and words to one `<svg>`, drawn once for every format.
//!
//! Colours come from CSS classes, so that a page in the dark turns its charts dark too. Text stays text. Labels are
//! wrapped by an estimate of their width that rather errs on the wide side, since the reader's fonts are unknown.

pub(crate) mod areas;
pub(crate) mod bars;
pub(crate) mod day;
pub(crate) mod dependencies;
pub(crate) mod diverging;
pub(crate) mod network;
pub(crate) mod quadrants;
pub(crate) mod series;
pub(crate) mod trends;

use std::fmt::Write;

use serde::Serialize;

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
        let (x, y, text) = (px(x), px(y), escape(text));
        let _ = write!(self.marks, r#"<text class="{class}" x="{x}" y="{y}" text-anchor="{anchor}">{text}</text>"#);
    }

    /// The finished drawing; `title` is what a screen reader says.
    pub(crate) fn finish(self, height: f64, title: &str) -> String {
        let (width, height, marks) = (px(self.width), px(height), self.marks);
        let title = escape(title);
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

/// Text that is safe between tags and in attributes. Characters that XML forbids are left out.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' | '\r' => escaped.push(' '),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// About how wide a text is at this size, in the widest of the usual screen fonts.
pub(crate) fn text_width(text: &str, size: f64) -> f64 {
    let ems: f64 = text
        .chars()
        .map(|letter| match letter {
            'i' | 'j' | 'l' | 'I' | '.' | ',' | ';' | ':' | '|' | '\'' | '!' | '(' | ')' | '[' | ']' => 0.34,
            ' ' | 'f' | 't' | 'r' | '-' | '/' => 0.41,
            'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.96,
            letter if letter.is_uppercase() => 0.74,
            letter if (letter as u32) > 0x2e80 => 1.05,
            _ => 0.61,
        })
        .sum();
    ems * size
}

/// The text in lines no wider than `width`; a word that is wider is cut, and what does not fit in `most` lines ends in
/// an ellipsis.
pub(crate) fn wrap(text: &str, width: f64, size: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace().flat_map(|word| pieces(word, width, size)) {
        let longer = if line.is_empty() { word.clone() } else { format!("{line} {word}") };
        if line.is_empty() || text_width(&longer, size) <= width {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, word));
        }
        if lines.len() > most {
            break;
        }
    }
    lines.push(line);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while text_width(last, size) + size > width && last.pop().is_some() {}
            last.push('…');
        }
    }
    lines
}

/// A word in pieces no wider than `width`.
fn pieces(word: &str, width: f64, size: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut used = 0.0;
    for letter in word.chars() {
        let wide = text_width(letter.encode_utf8(&mut [0; 4]), size);
        if used + wide > width && used > 0.0 {
            pieces.push(String::new());
            used = 0.0;
        }
        used += wide;
        if let Some(piece) = pieces.last_mut() {
            piece.push(letter);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_is_only_text() {
        assert_eq!(escape("<script>\"a\"&'b'\u{0}\n"), "&lt;script&gt;&quot;a&quot;&amp;&#39;b&#39; ");
    }

    #[test]
    fn lengths_are_short() {
        assert_eq!([px(12.0), px(0.25), px(-3.04), px(-0.01)], ["12", "0.3", "-3", "0"]);
    }

    #[test]
    fn labels_wrap_between_words_and_end_in_an_ellipsis() {
        assert_eq!(wrap("role clarity", 200.0, 10.0, 3), ["role clarity"]);
        assert_eq!(wrap("role clarity", 40.0, 10.0, 3), ["role", "clarity"]);
        assert_eq!(wrap("one two three four", 30.0, 10.0, 2), ["one", "two…"]);
        assert_eq!(wrap("aaaaaaaaaa", 32.0, 10.0, 9), ["aaaaa", "aaaaa"]);
    }

    #[test]
    fn no_line_is_wider_than_its_room() {
        let long = "Niezwykle długa nazwa obszaru z niepodzielnymsłowem".repeat(4);
        assert!(wrap(&long, 90.0, 13.0, 5).iter().all(|line| text_width(line, 13.0) <= 90.0));
    }
}
