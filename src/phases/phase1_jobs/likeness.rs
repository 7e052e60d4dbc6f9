//! How alike two wordings are: normalised text, then cosine of character 3-grams, which need no knowledge of a language.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A wording ready to be compared.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Wording {
    /// Lower case, accents folded, punctuation out, single spaces.
    pub(super) normal: String,
    /// How often each gram occurs, in order of the gram.
    grams: Vec<([char; 3], f64)>,
    length: f64,
}

impl Wording {
    pub(super) fn new(text: &str) -> Self {
        let normal = normalised(text);
        let mut grams = BTreeMap::new();
        // A space at both ends, so that beginnings and ends of words count like any other letters.
        let letters: Vec<char> = std::iter::once(' ').chain(normal.chars()).chain(std::iter::once(' ')).collect();
        for gram in letters.windows(3) {
            if let &[a, b, c] = gram {
                *grams.entry([a, b, c]).or_insert(0.0) += 1.0;
            }
        }
        let grams: Vec<([char; 3], f64)> = grams.into_iter().collect();
        let length = grams.iter().map(|(_, count)| count * count).sum::<f64>().sqrt();
        Wording { normal, grams, length }
    }

    /// 0 = nothing in common, 1 = the same after normalisation.
    pub(super) fn likeness(&self, other: &Wording) -> f64 {
        if self.normal == other.normal {
            return if self.normal.is_empty() { 0.0 } else { 1.0 };
        }
        let (mut common, mut others) = (0.0, other.grams.iter().peekable());
        for (gram, count) in &self.grams {
            while others.next_if(|(smaller, _)| smaller < gram).is_some() {}
            if let Some((_, times)) = others.next_if(|(same, _)| same == gram) {
                common += count * times;
            }
        }
        let lengths = self.length * other.length;
        if lengths > 0.0 { common / lengths } else { 0.0 }
    }
}

/// Lower case, accents folded, everything but letters and digits turned into single spaces.
pub(super) fn normalised(text: &str) -> String {
    let folded: String = text.nfc().flat_map(char::to_lowercase).nfd().filter(|c| !is_combining_mark(*c)).collect();
    let plain: String = folded.chars().map(|c| if c.is_alphanumeric() { unstroked(c) } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters whose stroke is no accent to Unicode, but is to people who leave it out.
fn unstroked(letter: char) -> char {
    match letter {
        'ł' => 'l',
        'đ' => 'd',
        'ø' => 'o',
        'ı' => 'i',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writing_habits_do_not_matter() {
        assert_eq!(normalised("  Obsługa REKLAMACJI – telefon/e-mail. "), "obsluga reklamacji telefon e mail");
        // Composed and decomposed accents.
        assert_eq!(normalised("wyjaśnianie"), normalised("wyjas\u{301}nianie"));
        assert_eq!(normalised("Ügyfélszolgálat, răspuns"), "ugyfelszolgalat raspuns");
    }

    #[test]
    fn likeness_runs_from_nothing_to_the_same() {
        let likeness = |a: &str, b: &str| Wording::new(a).likeness(&Wording::new(b));
        assert_eq!(likeness("Odbieranie telefonów", "odbieranie telefonow"), 1.0);
        assert!(likeness("odbieranie telefonów", "odbieranie telefonów od klientów") > 0.7);
        assert!(likeness("odbieranie telefonów", "rozliczanie faktur") < 0.3);
        assert_eq!(likeness("", ""), 0.0);
        assert_eq!(likeness("a", "..."), 0.0);
    }
}
