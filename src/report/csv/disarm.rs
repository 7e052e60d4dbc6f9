//! Texts that no spreadsheet takes for a formula, and from which the text as it was can be had again.
//!
//! A spreadsheet that opens a CSV file computes what begins with one of the signs, and one that divides lines at
//! semicolons also what follows a semicolon, a tab or a line break inside a text. There an apostrophe is put before
//! the sign; apostrophes that stood there are kept and get one more, so that taking one away gives the text again.

/// Signs with which a formula begins, also in full width.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// What may lie between two cells.
const BREAKS: [char; 4] = [';', '\t', '\n', '\r'];

/// The text with its formulas disarmed.
pub(super) fn disarmed(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 1);
    let mut at_start = true;
    for (at, letter) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        if at_start && rest.trim_start_matches('\'').starts_with(SIGNS) {
            safe.push('\'');
        }
        safe.push(letter);
        at_start = BREAKS.contains(&letter);
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `package-formulas` tells a reader to do.
    fn restored(text: &str) -> String {
        let mut as_it_was = String::new();
        let mut at_start = true;
        for (at, letter) in text.char_indices() {
            let rest = &text[at..];
            let armed = rest.starts_with('\'') && rest.trim_start_matches('\'').starts_with(SIGNS);
            if !(at_start && armed) {
                as_it_was.push(letter);
            }
            at_start = BREAKS.contains(&letter);
        }
        as_it_was
    }

    #[test]
    fn formulas_are_disarmed_and_texts_can_be_had_again() {
        let cases = [
            ("=1+1", "'=1+1"),
            ("-2 days", "'-2 days"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\t'=1"),
            ("ok;=cmd|' /C calc'!A0;x", "ok;'=cmd|' /C calc'!A0;x"),
            ("two\n+3", "two\n'+3"),
            ("'=already", "''=already"),
            ("''-", "'''-"),
            ("＝1", "'＝1"),
            ("it's a + b", "it's a + b"),
            ("'quoted'", "'quoted'"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(disarmed(text), expected);
            assert_eq!(restored(expected), text);
        }
    }
}
