//! Two texts are the same to a reader: case, accents, spacing, cedilla or comma below, and the look of dashes and
//! quotation marks do not count.

use crate::words::bare;

/// The form in which texts are compared. Never shown and never stored.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    let mut add = |character: char| {
        if character == '\u{feff}' {
            return;
        }
        if character.is_whitespace() {
            space = !folded.is_empty();
            return;
        }
        if std::mem::take(&mut space) {
            folded.push(' ');
        }
        match character {
            '‐' | '‑' | '‒' | '–' | '—' | '−' => folded.push('-'),
            '„' | '”' | '“' | '«' | '»' => folded.push('"'),
            '’' | '‘' | 'ʼ' => folded.push('\''),
            'ł' | 'Ł' => folded.push('l'),
            'đ' | 'Đ' => folded.push('d'),
            other => folded.extend(other.to_lowercase()),
        }
    };
    text.chars().for_each(|character| bare(character, &mut add));
    let kept = folded.trim_end_matches([':', '*', '.', '?', '!', ' ', '…']).len();
    if kept > 0 {
        folded.truncate(kept);
    }
    folded
}

/// How near two folded texts are, from 0 to 1; long texts are compared by their length first, to stay quick.
pub(crate) fn nearness(one: &str, other: &str) -> f64 {
    let (a, b) = (one.chars().count(), other.chars().count());
    if a.min(b) * 10 < a.max(b) * 7 {
        return 0.0;
    }
    strsim::normalized_damerau_levenshtein(one, other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_to_a_reader() {
        assert_eq!(fold("  Zgadzam\u{a0}się: "), fold("zgadzam sie"));
        assert_eq!(fold("Satisfacţie"), fold("satisfacție"));
        assert_eq!(fold("4 – Łatwo"), fold("4 - latwo"));
        assert_ne!(fold("Agree"), fold("Disagree"));
    }
}
