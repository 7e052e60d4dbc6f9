//! The fonts of what is printed, and the characters that they have. A printed page must not miss a glyph: what the fonts
//! lack is written visibly, once, before it reaches a page or a chart.

use std::collections::HashSet;
use std::sync::LazyLock;

use ttf_parser::Face;

/// Noto Sans, in which charts are measured too.
pub(super) static REGULAR: &[u8] = include_bytes!("../../report-templates/fonts/NotoSans-Regular.ttf");
/// The same, bold.
pub(super) static BOLD: &[u8] = include_bytes!("../../report-templates/fonts/NotoSans-Bold.ttf");

/// The embedded fonts. All faces of the first six have the same characters (a test holds it); the last two add signs such
/// as `−` and `↔` to all of them, the first of them with the minus of bold figures.
pub(super) static FONTS: [&[u8]; 8] = [
    REGULAR,
    BOLD,
    include_bytes!("../../report-templates/fonts/NotoSans-Italic.ttf"),
    include_bytes!("../../report-templates/fonts/NotoSans-BoldItalic.ttf"),
    include_bytes!("../../report-templates/fonts/NotoSerif-Regular.ttf"),
    include_bytes!("../../report-templates/fonts/NotoSerif-Bold.ttf"),
    include_bytes!("../../report-templates/fonts/NotoSansSigns-Bold.ttf"),
    include_bytes!("../../report-templates/fonts/NotoSansSigns-Regular.ttf"),
];

static LETTERS: LazyLock<HashSet<char>> = LazyLock::new(|| characters(FONTS[0]).into_iter().collect());
static SIGNS: LazyLock<HashSet<char>> =
    LazyLock::new(|| characters(FONTS[FONTS.len() - 1]).into_iter().filter(|sign| !LETTERS.contains(sign)).collect());

fn is_covered(letter: char) -> bool {
    LETTERS.contains(&letter) || SIGNS.contains(&letter)
}

/// Every character that a font draws.
fn characters(font: &'static [u8]) -> Vec<char> {
    let mut found = Vec::new();
    let face = Face::parse(font, 0).ok();
    for table in face.iter().filter_map(|face| face.tables().cmap).flat_map(|cmap| cmap.subtables) {
        if table.is_unicode() {
            table.codepoints(|code| {
                let drawn = table.glyph_index(code).is_some();
                found.extend(char::from_u32(code).filter(|_| drawn));
            });
        }
    }
    found
}

/// The text with every character that the fonts lack written as `[U+1F600]`, and how many there were. Marks that steer
/// the direction of writing or join other characters have no picture of their own and are left out.
pub(super) fn legible(text: &str) -> (String, usize) {
    let mut replaced = 0;
    let mut legible = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ' '..='~' => legible.push(letter),
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => legible.push(' '),
            letter if letter.is_control() || is_invisible(letter) => {}
            letter if is_covered(letter) => legible.push(letter),
            letter => {
                replaced += 1;
                legible.push_str(&format!("[U+{:04X}]", u32::from(letter)));
            }
        }
    }
    (legible, replaced)
}

/// A drawing whose texts are [`legible`], and how many characters were replaced. Signs stand in the font of signs by name:
/// the library that draws gives up looking for another font in a line that also has ligatures.
pub(super) fn drawable(svg: &str) -> (String, usize) {
    let (svg, replaced) = legible(svg);
    let mut drawable = String::with_capacity(svg.len());
    let mut rest = svg.as_str();
    while let Some((before, text)) = rest.split_once("<text ") {
        let (text, after) = text.split_once("</text>").unwrap_or((text, ""));
        let (attributes, content) = text.split_once('>').unwrap_or((text, ""));
        drawable.extend([before, "<text ", attributes, ">"]);
        for letter in content.chars() {
            if SIGNS.contains(&letter) {
                drawable.push_str(&format!(r#"<tspan font-family="Noto Sans Signs">{letter}</tspan>"#));
            } else {
                drawable.push(letter);
            }
        }
        drawable.push_str("</text>");
        rest = after;
    }
    drawable.push_str(rest);
    (drawable, replaced)
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn all_faces_have_the_same_characters() {
        let all: Vec<BTreeSet<char>> = FONTS[..6].iter().map(|font| characters(font).into_iter().collect()).collect();
        assert!(all[0].len() > 2_500);
        for other in &all[1..] {
            assert_eq!(&all[0], other);
        }
        let [bold, regular] = [FONTS[6], FONTS[7]].map(|font| characters(font).into_iter().collect::<BTreeSet<_>>());
        assert!(bold == regular && bold.contains(&'−'));
    }

    #[test]
    fn signs_of_a_drawing_name_their_font() {
        let svg = r#"<svg aria-label="↔ a"><title>↔ a</title><text class="b" x="1">↔ office 😀</text><text x="2">c</text></svg>"#;
        let expected = r#"<svg aria-label="↔ a"><title>↔ a</title><text class="b" x="1"><tspan font-family="Noto Sans Signs">↔</tspan> office [U+1F600]</text><text x="2">c</text></svg>"#;
        assert_eq!(drawable(svg), (expected.to_owned(), 1));
    }

    #[test]
    fn what_the_fonts_lack_is_seen() {
        let cases = [
            ("zażółć gęślą jaźń", "zażółć gęślą jaźń", 0),
            ("ștafetă, tűrő −3 ↔ ≥ 80%", "ștafetă, tűrő −3 ↔ ≥ 80%", 0),
            ("fine 😀", "fine [U+1F600]", 1),
            ("漢字", "[U+6F22][U+5B57]", 2),
            ("a\u{202e}b\u{200f}\n\u{0}c", "ab c", 0),
        ];
        for (given, expected, replaced) in cases {
            assert_eq!(legible(given), (expected.to_owned(), replaced));
        }
    }
}
