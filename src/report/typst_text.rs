//! Values on their way into typst: always a string of the language, so that nothing of a respondent becomes markup or
//! code.

use std::borrow::Cow;
use std::cell::Cell;

use super::fonts;

/// A value longer than this is a mistake or an attack, and would push everything else off the page.
const LONGEST: usize = 1_500;
/// A word longer than this gets places where it may break.
const LONGEST_WORD: usize = 24;

thread_local! {
    /// Characters that the fonts lack, since the report began.
    static REPLACED: Cell<usize> = const { Cell::new(0) };
}

/// Begins to count replaced characters anew.
pub(super) fn begin() {
    REPLACED.set(0);
}

/// How many characters were replaced so far.
pub(super) fn replaced() -> usize {
    REPLACED.get()
}

/// A picture whose texts have only characters of the fonts.
pub(super) fn picture(svg: &str) -> String {
    let (svg, replaced) = fonts::drawable(svg);
    REPLACED.set(REPLACED.get() + replaced);
    svg
}

/// A string of the language: `"…"`.
pub(super) fn quoted(text: &str) -> String {
    let (text, replaced) = fonts::legible(&shortened(text, LONGEST));
    REPLACED.set(REPLACED.get() + replaced);
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    let mut word = 0;
    for letter in text.chars() {
        word = if letter.is_whitespace() || letter == '-' { 0 } else { word + 1 };
        if word > LONGEST_WORD {
            quoted.push('\u{200b}');
            word = 0;
        }
        if matches!(letter, '\\' | '"') {
            quoted.push('\\');
        }
        quoted.push(letter);
    }
    quoted.push('"');
    quoted
}

/// A text inside markup: a string of the language, put out by code.
pub(super) fn escaped(text: &str) -> String {
    format!("#{};", quoted(text))
}

/// At most so many characters, the last an ellipsis where something is left out.
pub(super) fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some(_) => {
            let kept: String = text.chars().take(most.saturating_sub(1)).collect();
            Cow::Owned(format!("{}…", kept.trim_end()))
        }
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_stays_a_string() {
        let cases = [
            (r##"#read("/etc/passwd")"##, r##"#"#read(\"/etc/passwd\")";"##),
            (r#"\" + evil() + ""#, r##"#"\\\" + evil() + \"";"##),
            ("$x$ @ref <label> // *b* ]", r##"#"$x$ @ref <label> // *b* ]";"##),
            ("two\nlines\u{202e}", r##"#"two lines";"##),
            ("", r##"#"";"##),
        ];
        for (given, expected) in cases {
            assert_eq!(escaped(given), expected);
        }
    }

    #[test]
    fn endless_words_may_break_and_end() {
        let text = quoted(&"x".repeat(20_000));
        assert!(text.chars().count() < 1_600 && text.ends_with("…\""), "{text}");
        assert_eq!(text.split('\u{200b}').next().map(str::len), Some(25));
        assert_eq!(shortened("abcdef", 3), "ab…");
        assert_eq!(shortened("abc", 3), "abc");
    }

    #[test]
    fn replaced_characters_are_counted() {
        begin();
        let _ = (quoted("😀"), picture("<svg><text>漢</text></svg>"));
        assert_eq!(replaced(), 2);
    }
}
