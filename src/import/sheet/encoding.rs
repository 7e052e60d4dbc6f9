//! Bytes of a text file become text: byte-order mark, strict UTF-8, and else the two code pages of Central Europe.

use std::borrow::Cow;
use std::path::Path;

use encoding_rs::{Encoding, ISO_8859_2, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250};

use crate::problem::{Place, Problem};

/// Letters of Polish, Romanian and Hungarian that are not ASCII: what a text of theirs is full of.
const LETTERS: &str = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻăâîşţĂÂÎŞŢáéíóöőúüűÁÉÍÓÖŐÚÜŰ";
/// Signs that people type and that both code pages have or Windows-1250 alone has.
const SIGNS: &str = "„”“’‘–—…°§€×\u{a0}\u{ad}";

/// The label of UTF-8, with a byte-order mark or without.
pub(super) const UTF_8_LABEL: &str = "UTF-8";

/// The text and the label of its encoding.
pub(super) fn decode<'a>(bytes: &'a [u8], file: &Path) -> Result<(Cow<'a, str>, &'static str), Problem> {
    let not_text = || Problem::error(Place::File(file.to_owned()), "sheet-not-text");
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(length..).unwrap_or_default();
        let text = encoding.decode_without_bom_handling_and_without_replacement(rest).ok_or_else(not_text)?;
        return Ok((text, label(encoding)));
    }
    if bytes.contains(&0) {
        return Err(not_text());
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((Cow::Borrowed(text), label(UTF_8)));
    }
    let (windows, _) = WINDOWS_1250.decode_without_bom_handling(bytes);
    let (latin, _) = ISO_8859_2.decode_without_bom_handling(bytes);
    if plausible(&latin) > plausible(&windows) {
        Ok((latin, label(ISO_8859_2)))
    } else {
        Ok((windows, label(WINDOWS_1250)))
    }
}

/// Letters of the three languages speak for a code page; control signs and foreign letters against it.
fn plausible(text: &str) -> i64 {
    text.chars()
        .filter(|c| !c.is_ascii())
        .map(|c| match c {
            _ if LETTERS.contains(c) => 1,
            _ if SIGNS.contains(c) => 0,
            '\u{80}'..='\u{9f}' | '\u{fffd}' => -3,
            _ => -1,
        })
        .sum()
}

fn label(encoding: &'static Encoding) -> &'static str {
    match encoding {
        e if e == UTF_8 => UTF_8_LABEL,
        e if e == UTF_16LE => "UTF-16LE",
        e if e == UTF_16BE => "UTF-16BE",
        e if e == ISO_8859_2 => "ISO-8859-2",
        _ => "Windows-1250",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    fn read(bytes: &[u8]) -> (String, &'static str) {
        let (text, label) = decode(bytes, Path::new("a.csv")).unwrap();
        (text.into_owned(), label)
    }

    #[test]
    fn the_code_pages_of_central_europe_are_told_apart() {
        for text in ["Zażółć gęślą jaźń; „śmiało”", "Stanowisko;Źródło;Ąę", "árvíztűrő tükörfúrógép"]
        {
            assert_eq!(read(&WINDOWS_1250.encode(text).0), (text.to_owned(), "Windows-1250"));
        }
        for text in ["Zażółć gęślą jaźń", "śnieg i źródło, Ślązak", "mąż"] {
            assert_eq!(read(&ISO_8859_2.encode(text).0), (text.to_owned(), "ISO-8859-2"));
        }
    }

    #[test]
    fn byte_order_marks_decide() {
        assert_eq!(read(b"\xEF\xBB\xBFa;b"), ("a;b".to_owned(), "UTF-8"));
        assert_eq!(read(b"\xFF\xFEa\0;\0\x05\x01"), ("a;ą".to_owned(), "UTF-16LE"));
        assert_eq!(read(b"\xFE\xFF\0a\0;\x01\x05"), ("a;ą".to_owned(), "UTF-16BE"));
        assert!(decode(b"a\0b", Path::new("a.csv")).is_err());
    }
}
