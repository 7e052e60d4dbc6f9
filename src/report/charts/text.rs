//! How wide texts are: measured in the typeface that print embeds, wrapped to the room there is.
//!
//! A page is read in a typeface of the reader's own machine, which may be a little wider: layout takes [`SLACK`] more
//! than what is measured.

use std::sync::OnceLock;

use ttf_parser::Face;

use crate::report::fonts::{BOLD, REGULAR};

/// What layout adds to a measured width, for screens with a wider typeface.
const SLACK: f64 = 1.05;

/// Width in ems of a character that the typeface lacks: that of the widest in use, a full-width one.
const UNKNOWN: f64 = 1.05;

/// Characters whose widths are looked up once: Latin, Greek, Cyrillic.
const TABLE: usize = 0x530;

/// Size in pixels and weight of a text of this style class, as the rules of `charts.css` have it (a test holds both
/// together).
pub(crate) fn style(class: &str) -> (f64, bool) {
    let has = |name: &str| class.split(' ').any(|one| one == name);
    let bold = ["corner", "hub-text", "strong-text", "feeling-text", "task-number", "real"].into_iter().any(has);
    let size = match () {
        () if has("tight") => 9.5,
        () if has("strong-text") => 14.0,
        () if has("task-number") => 11.0,
        () if has("value") && has("muted") => 11.0,
        () if has("value") => 12.5,
        () if has("small") || has("corner") => 12.0,
        () => 13.0,
    };
    (size, bold)
}

/// Widths of one weight.
struct Widths {
    face: Option<Face<'static>>,
    /// Ems of the characters of the table.
    table: Vec<f64>,
}

impl Widths {
    fn of(font: &'static [u8]) -> Widths {
        let mut widths = Widths { face: Face::parse(font, 0).ok(), table: Vec::new() };
        widths.table = (0..TABLE as u32).map(|code| widths.looked_up(char::from_u32(code).unwrap_or(' '))).collect();
        widths
    }

    fn looked_up(&self, letter: char) -> f64 {
        let advance = |face: &Face| {
            let advance = face.glyph_hor_advance(face.glyph_index(letter)?)?;
            Some(f64::from(advance) / f64::from(face.units_per_em()))
        };
        self.face.as_ref().and_then(advance).unwrap_or(UNKNOWN)
    }

    fn ems(&self, letter: char) -> f64 {
        self.table.get(letter as usize).copied().unwrap_or_else(|| self.looked_up(letter))
    }
}

fn widths(bold: bool) -> &'static Widths {
    static OF_REGULAR: OnceLock<Widths> = OnceLock::new();
    static OF_BOLD: OnceLock<Widths> = OnceLock::new();
    match bold {
        false => OF_REGULAR.get_or_init(|| Widths::of(REGULAR)),
        true => OF_BOLD.get_or_init(|| Widths::of(BOLD)),
    }
}

/// How wide a text of this style class is in print, in pixels.
pub(crate) fn measured(text: &str, class: &str) -> f64 {
    let (size, bold) = style(class);
    let widths = widths(bold);
    text.chars().map(|letter| widths.ems(letter)).sum::<f64>() * size
}

/// Whether print has a letter for every character.
#[cfg(test)]
pub(super) fn is_printable(text: &str) -> bool {
    text.chars().all(|letter| widths(false).face.as_ref().is_some_and(|face| face.glyph_index(letter).is_some()))
}

/// The room that layout gives a text of this style class.
pub(crate) fn text_width(text: &str, class: &str) -> f64 {
    measured(text, class) * SLACK
}

/// The text in lines no wider than `width`; a word that is wider is cut, and what does not fit in `most` lines ends in
/// an ellipsis.
pub(crate) fn wrap(text: &str, width: f64, class: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace().flat_map(|word| pieces(word, width, class)) {
        let longer = if line.is_empty() { word.clone() } else { format!("{line} {word}") };
        if line.is_empty() || text_width(&longer, class) <= width {
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
            shorten(last, width, class);
        }
    }
    lines
}

/// One line: the text, or as much of its beginning as fits, with an ellipsis.
pub(crate) fn one_line(text: &str, width: f64, class: &str) -> String {
    let mut line = text.to_owned();
    if text_width(text, class) > width {
        // Nobody sees more of a text of a megabyte than its beginning.
        line = line.chars().take((width / 2.0).max(1.0) as usize).collect();
        shorten(&mut line, width, class);
    }
    line
}

/// Cuts letters until the line has room for an ellipsis.
fn shorten(line: &mut String, width: f64, class: &str) {
    let dots = text_width("…", class);
    while text_width(line, class) + dots > width && line.pop().is_some() {}
    line.truncate(line.trim_end().len());
    line.push('…');
}

/// A word in pieces no wider than `width`.
fn pieces(word: &str, width: f64, class: &str) -> Vec<String> {
    let (size, bold) = style(class);
    let widths = widths(bold);
    let mut pieces = vec![String::new()];
    let mut used = 0.0;
    for letter in word.chars() {
        let wide = widths.ems(letter) * size * SLACK;
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

    /// Style classes of all texts of the charts.
    const CLASSES: [&str; 17] = [
        "label",
        "label muted",
        "label real",
        "small",
        "small real",
        "small muted",
        "small last",
        "small feeling-text",
        "corner",
        "value",
        "value real",
        "value muted",
        "value tight",
        "small tight",
        "hub-text",
        "strong-text",
        "task-number",
    ];

    /// Size and weight by the rules of the style sheet: the more classes a selector names, the later it counts.
    fn by_rules(rules: &str, class: &str) -> (f64, bool) {
        let (mut size, mut bold) = ((0, 0.0), (0, false));
        for rule in rules.split('}') {
            let Some((selectors, declarations)) = rule.split_once('{') else { continue };
            for selector in selectors.split(',') {
                let Some(last) = selector.trim().strip_prefix("svg ") else { continue };
                let mut parts = last.split('.');
                let element = parts.next().unwrap_or_default();
                let named: Vec<&str> = parts.collect();
                let meets = named.iter().all(|name| class.split(' ').any(|one| one == *name));
                if !meets || !["", "text"].contains(&element) {
                    continue;
                }
                let rank = named.len() * 2 + usize::from(element == "text");
                for declaration in declarations.split(';') {
                    match declaration.split_once(':').map(|(name, value)| (name.trim(), value.trim())) {
                        Some(("font-size", value)) if rank >= size.0 => {
                            size = (rank, value.trim_end_matches("px").parse().unwrap());
                        }
                        Some(("font-weight", value)) if rank >= bold.0 => {
                            bold = (rank, value.parse::<u32>().unwrap() >= 600);
                        }
                        _ => {}
                    }
                }
            }
        }
        (size.1, bold.1)
    }

    #[test]
    fn sizes_are_those_of_the_style_sheet() {
        let rules = include_str!("../../../report-templates/brand/charts.css");
        let rules = rules.split("*/").map(|part| part.split("/*").next().unwrap()).collect::<String>();
        for class in CLASSES {
            assert_eq!(style(class), by_rules(&rules, class), "{class}");
        }
    }

    #[test]
    fn widths_are_those_of_the_typeface() {
        // Noto Sans, 1,000 units to the em: W 930, i 258, 0 572; bold W 967.
        assert!((measured("Wi0", "label") - 1.76 * 13.0).abs() < 0.01, "{}", measured("Wi0", "label"));
        assert!((measured("W", "hub-text") - 0.967 * 13.0).abs() < 0.01, "{}", measured("W", "hub-text"));
        assert_eq!(measured("漢", "label"), UNKNOWN * 13.0);
        assert!(measured("ș", "label") > 5.0 && measured("ș", "label") < 7.0);
    }

    #[test]
    fn labels_wrap_between_words_and_end_in_an_ellipsis() {
        assert_eq!(wrap("role clarity", 200.0, "label", 3), ["role clarity"]);
        assert_eq!(wrap("role clarity", 60.0, "label", 3), ["role", "clarity"]);
        assert_eq!(wrap("one two three four", 40.0, "label", 2), ["one", "two…"]);
        assert_eq!(wrap("aaaaaaaaaa", 40.0, "label", 9), ["aaaaa", "aaaaa"]);
        assert_eq!(one_line("role clarity", 60.0, "label"), "role cla…");
    }

    #[test]
    fn no_line_is_wider_than_its_room() {
        let long = "Niezwykle długa nazwa obszaru z niepodzielnymsłowem".repeat(4);
        assert!(wrap(&long, 90.0, "label", 5).iter().all(|line| text_width(line, "label") <= 90.0));
        assert!(text_width(&one_line(&long, 90.0, "corner"), "corner") <= 90.0);
    }
}
