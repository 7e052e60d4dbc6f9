//! How alike two wordings are: by their words, as far as each has its counterpart, and by cosine of character 3-grams,
//! which needs no knowledge of a language. What is rare weighs more, by `ln(1 + N / n)` of `n` in `N` wordings.

#[cfg(test)]
use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::model::instrument::MatchingCuts;
use crate::words::bare;

use super::lexicon::{Lexicon, Sense};
use super::reading::{Reading, Vocabulary};

/// Three characters of a wording.
pub(super) type Gram = [char; 3];

/// How rare senses and grams are.
pub(super) struct Rarity {
    wordings: f64,
    senses: FxHashMap<(usize, Sense), f64>,
    grams: FxHashMap<Gram, f64>,
}

/// Grams of a wording with their weights, in order of the gram; their squares sum to 1.
pub(super) type Grams = Vec<(Gram, f32)>;

/// How two wordings compare.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Comparison {
    /// Whether every word that counts has its counterpart.
    pub(super) whole: bool,
    /// 0 = nothing in common, 1 = the same words.
    pub(super) likeness: f64,
}

impl Rarity {
    /// From distinct wordings, normalised, with what they say.
    pub(super) fn new<'a>(wordings: impl Iterator<Item = (&'a str, &'a Reading)>) -> Self {
        let mut rarity = Rarity { wordings: 0.0, senses: FxHashMap::default(), grams: FxHashMap::default() };
        for (normal, reading) in wordings {
            rarity.wordings += 1.0;
            for sense in reading.strong.iter().chain(&reading.weak) {
                *rarity.senses.entry((reading.language, *sense)).or_insert(0.0) += 1.0;
            }
            for (gram, _) in counted(normal) {
                *rarity.grams.entry(gram).or_insert(0.0) += 1.0;
            }
        }
        rarity
    }

    /// Weighted grams of a normalised wording.
    pub(super) fn grams(&self, normal: &str) -> Grams {
        let weighted = counted(normal).map(|(gram, count)| {
            let met = self.grams.get(&gram).copied().unwrap_or(1.0);
            (gram, count * self.weight(met))
        });
        let mut grams: Vec<(Gram, f64)> = weighted.collect();
        let length = grams.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
        grams.iter_mut().for_each(|(_, weight)| *weight /= length);
        grams.into_iter().map(|(gram, weight)| (gram, weight as f32)).collect()
    }

    /// How two wordings compare by their words; in different languages not at all.
    pub(super) fn compare(
        &self,
        vocabulary: &Vocabulary,
        cuts: &MatchingCuts,
        one: &Reading,
        other: &Reading,
    ) -> Comparison {
        let lexicon = vocabulary.lexicon(one.language).filter(|_| one.language == other.language);
        let Some(lexicon) = lexicon else { return Comparison { whole: false, likeness: 0.0 } };
        let weigh = |reading: &Reading| -> f64 {
            let strong = reading.strong.iter().map(|sense| self.sense(reading.language, *sense));
            let weak = reading.weak.iter().map(|sense| cuts.weak * self.sense(reading.language, *sense));
            strong.chain(weak).sum()
        };
        let (mine, theirs) = (weigh(one), weigh(other));
        let common: f64 = self.common(lexicon, cuts, one, other);
        let dice = if mine + theirs > 0.0 { 2.0 * common / (mine + theirs) } else { 0.0 };
        // One wholly in the other: a part of a described task, or a fuller wording of it.
        let lesser = mine.min(theirs);
        let inside = one.strong.len().min(other.strong.len()) >= cuts.words && lesser > 0.0;
        let part = if inside { cuts.part * common / lesser } else { 0.0 };
        Comparison { whole: is_whole(cuts, one, other), likeness: dice.max(part).min(1.0) }
    }

    /// Weight of the words that have a counterpart.
    fn common(&self, lexicon: &Lexicon, cuts: &MatchingCuts, one: &Reading, other: &Reading) -> f64 {
        let weight = |sense: &Sense| self.sense(one.language, *sense);
        let mut common = 0.0;
        let (mut mine, mut theirs) = (Vec::new(), other.strong.clone());
        for sense in &one.strong {
            match theirs.iter().position(|found| found == sense) {
                Some(at) => {
                    theirs.remove(at);
                    common += weight(sense);
                }
                None => mine.push(sense),
            }
        }
        for sense in mine {
            if let Some(at) = theirs.iter().position(|found| lexicon.are_near(*sense, *found)) {
                let near = theirs.remove(at);
                common += cuts.near * weight(sense).min(weight(&near));
            }
        }
        let weak = one.weak.iter().filter(|sense| other.weak.contains(sense));
        common + weak.map(|sense| cuts.weak * weight(sense)).sum::<f64>()
    }

    fn sense(&self, language: usize, sense: Sense) -> f64 {
        self.weight(self.senses.get(&(language, sense)).copied().unwrap_or(1.0))
    }

    fn weight(&self, met: f64) -> f64 {
        (1.0 + self.wordings.max(1.0) / met.max(1.0)).ln()
    }
}

/// Whether every word that counts has its counterpart, none was perhaps another one, and from whom to whom is the same.
fn is_whole(cuts: &MatchingCuts, one: &Reading, other: &Reading) -> bool {
    let behind = |reading: &Reading, word: &str| -> Vec<Sense> {
        reading.directions.iter().filter(|(direction, _)| direction == word).map(|(_, sense)| *sense).collect()
    };
    let turned = one.directions.iter().any(|(word, _)| {
        let theirs = behind(other, word);
        !theirs.is_empty() && theirs != behind(one, word)
    });
    let enough = one.strong.len() >= cuts.words || one.weak == other.weak;
    !one.strong.is_empty() && one.strong == other.strong && enough && !turned && !one.unsure && !other.unsure
}

/// Cosine of two weighted wordings.
#[cfg(test)]
pub(super) fn cosine(one: &Grams, other: &Grams) -> f64 {
    let other: BTreeMap<Gram, f32> = other.iter().copied().collect();
    one.iter().filter_map(|(gram, weight)| Some(f64::from(weight * other.get(gram)?))).sum()
}

/// How often each gram occurs, in order of the gram. A space at both ends, so that beginnings and ends of words count like
/// any other letters.
fn counted(normal: &str) -> impl Iterator<Item = (Gram, f64)> {
    let letters: Vec<char> = std::iter::once(' ').chain(normal.chars()).chain(std::iter::once(' ')).collect();
    let mut grams: Vec<(Gram, f64)> = letters
        .windows(3)
        .filter_map(|gram| match gram {
            &[a, b, c] => Some(([a, b, c], 1.0)),
            _ => None,
        })
        .collect();
    grams.sort_unstable_by_key(|(gram, _)| *gram);
    grams.dedup_by(|next, first| {
        let same = next.0 == first.0;
        first.1 += f64::from(u8::from(same));
        same
    });
    grams.into_iter()
}

/// Lower case, accents folded, everything but letters and digits turned into single spaces.
pub(super) fn normalised(text: &str) -> String {
    let plain: String = folded(text).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lower case, accents folded.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        bare(letter, &mut |bare| folded.push(unstroked(bare)));
    }
    folded
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
    fn cosine_runs_from_nothing_to_the_same() {
        let rarity = Rarity { wordings: 1.0, senses: FxHashMap::default(), grams: FxHashMap::default() };
        let alike = |a: &str, b: &str| cosine(&rarity.grams(&normalised(a)), &rarity.grams(&normalised(b)));
        assert!((alike("Odbieranie telefonów", "odbieranie telefonow") - 1.0).abs() < 1e-6);
        assert!(alike("odbieranie telefonów", "odbieranie telefonów od klientów") > 0.7);
        assert!(alike("odbieranie telefonów", "rozliczanie faktur") < 0.3);
        assert_eq!(alike("", ""), 0.0);
    }
}
