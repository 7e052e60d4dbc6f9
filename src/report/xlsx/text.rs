//! Texts as a workbook can hold them: no control characters, 32,767 characters a cell, 31 a sheet's name. What is changed
//! is seen: a control character becomes its picture, a text that is cut says where the whole one stands.

use std::borrow::Cow;
use std::collections::BTreeSet;

/// Most characters of a cell, counted as Excel does: in units of UTF-16.
const CELL: usize = 32_767;
/// Most characters of a sheet's name.
const NAME: usize = 31;

/// The text as a cell can hold it; `cut` says what stands at its end when it was cut.
pub(super) fn fitted(text: &str, cut: impl Fn() -> String) -> Cow<'_, str> {
    let is_fit = !text.contains(unfit) && text.len() <= CELL;
    if is_fit {
        return Cow::Borrowed(text);
    }
    let shown: String = text.replace("\r\n", "\n").chars().map(picture).collect();
    if units(&shown) <= CELL {
        return Cow::Owned(shown);
    }
    let cut = cut();
    let room = CELL.saturating_sub(units(&cut));
    let mut used = 0;
    let kept: String = shown
        .chars()
        .take_while(|letter| {
            used += letter.len_utf16();
            used <= room
        })
        .collect();
    Cow::Owned(format!("{kept}{cut}"))
}

fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

fn unfit(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\t')) || matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// What stands for a character that a workbook cannot hold.
fn picture(letter: char) -> char {
    match letter {
        '\r' => '\n',
        // Unicode has a picture of each of the first 32 control characters, and of DEL.
        '\u{7f}' => '\u{2421}',
        letter if unfit(letter) && letter < ' ' => char::from_u32(0x2400 + letter as u32).unwrap_or('\u{fffd}'),
        letter if unfit(letter) => '\u{fffd}',
        letter => letter,
    }
}

/// Names of sheets, no two alike.
#[derive(Default)]
pub(super) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// The name for a sheet with this title.
    pub(super) fn name(&mut self, title: &str) -> String {
        let allowed = |letter: &char| !matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\') && !unfit(*letter);
        let clean: String = title.chars().filter(allowed).collect();
        let clean = clean.trim_matches(['\'', ' ', '\n', '\t']);
        // Excel keeps this name for itself.
        let base = if clean.is_empty() || clean.eq_ignore_ascii_case("history") { "Sheet" } else { clean };
        let mut name = shortened(base, NAME);
        let mut number = 2;
        while !self.taken.insert(name.to_lowercase()) {
            let ending = format!(" {number}");
            name = shortened(base, NAME - ending.len()) + &ending;
            number += 1;
        }
        name
    }
}

fn shortened(name: &str, most: usize) -> String {
    let mut used = 0;
    let fits = |letter: &char| {
        used += letter.len_utf16();
        used <= most
    };
    name.chars().take_while(fits).collect::<String>().trim_end_matches(['\'', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_cell_cannot_hold_is_seen() {
        assert_eq!(fitted("zażółć\t\n=1", String::new), "zażółć\t\n=1");
        assert_eq!(fitted("a\u{7}b\r\nc\u{0}\u{7f}\u{ffff}", String::new), "a␇b\nc␀␡\u{fffd}");
        let long = "😀".repeat(20_000);
        let cut = fitted(&long, || "… [cut]".to_owned());
        assert!(cut.ends_with("😀… [cut]") && cut.encode_utf16().count() <= CELL, "{}", cut.len());
        assert_eq!(fitted(&"é".repeat(CELL), String::new), "é".repeat(CELL));
    }

    #[test]
    fn sheets_have_names_that_excel_takes() {
        let mut names = Names::default();
        let title = "Elvárás: támogatás/tévhitek [és] minden egyéb";
        assert_eq!(names.name(title), "Elvárás támogatástévhitek és mi");
        assert_eq!(names.name(title), "Elvárás támogatástévhitek és 2");
        assert_eq!(names.name("'?*"), "Sheet");
        assert_eq!(names.name("History"), "Sheet 2");
        assert_eq!(names.name("SHEET"), "SHEET 3");
    }
}
