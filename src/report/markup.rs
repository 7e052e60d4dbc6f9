//! Text between the tags and in the attributes of HTML, SVG and XML.

/// The text as text only, on one line. What these languages cannot hold becomes a space; what turns the direction of
/// reading, and with it that of everything beside, is left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_is_only_text() {
        let given = "<script>&\"a\u{0}b\u{202e}c'\n{ INCLUDETEXT \"x\" } 😀";
        assert_eq!(escaped(given), "&lt;script&gt;&amp;&quot;a bc&#39; { INCLUDETEXT &quot;x&quot; } 😀");
    }
}
