//! Misspelt words: which known word a word is one slip of the keyboard away from.
//!
//! Known words are indexed by what is left of them when a letter is taken out (symmetric deletion), so that a lookup
//! costs as many steps as the word has letters, however many words are known.

use rustc_hash::FxHashMap;

use super::lexicon::Sense;

/// Shortest word that is mended.
const LETTERS: usize = 5;
/// From this length on two slips are thought of, as far as they are one letter too many and one too few.
const LONG: usize = 8;
/// A slip among so many first letters may make another word of it (prefixes of verbs): it is never sure.
const PREFIX: usize = 4;
/// In shorter words no slip is sure.
const SURE: usize = 6;
/// No word of the four languages is longer. What is has no spelling to mend, and taking its letters out one by one would
/// take the square of its length in time and memory.
const LONGEST: usize = 64;

/// Known words with their senses.
#[derive(Default)]
pub(super) struct Spelling {
    words: Vec<(Vec<char>, Sense, f64)>,
    /// By a word with a letter taken out, and by the word itself.
    shortened: FxHashMap<Vec<char>, Vec<usize>>,
}

/// A known word that a word may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Mended {
    pub(super) sense: Sense,
    /// Whether it can hardly be another word.
    pub(super) sure: bool,
}

impl Spelling {
    /// Makes a folded word known; `often` is how often it was met.
    pub(super) fn know(&mut self, word: &str, sense: Sense, often: f64) {
        let letters: Vec<char> = word.chars().collect();
        if !(LETTERS..=LONGEST).contains(&letters.len()) {
            return;
        }
        let at = self.words.len();
        for key in shortened(&letters) {
            self.shortened.entry(key).or_default().push(at);
        }
        self.words.push((letters, sense, often));
    }

    /// The known word nearest to an unknown one that was met so often; one slip before two, then the commonest.
    pub(super) fn mend(&self, word: &str, often: f64, rarer: f64) -> Option<Mended> {
        let letters: Vec<char> = word.chars().collect();
        if !(LETTERS..=LONGEST).contains(&letters.len()) {
            return None;
        }
        let mut candidates: Vec<usize> =
            shortened(&letters).iter().filter_map(|key| self.shortened.get(key)).flatten().copied().collect();
        candidates.sort_unstable();
        candidates.dedup();
        let known = candidates.into_iter().filter_map(|at| self.words.get(at));
        let near = known.filter(|(_, _, known)| *known >= rarer * often).filter_map(|(other, sense, known)| {
            let slips = slips(&letters, other);
            let allowed = if letters.len().min(other.len()) >= LONG { 2 } else { 1 };
            (1..=allowed)
                .contains(&slips)
                .then(|| (slips, *known, Mended { sense: *sense, sure: sure(&letters, other, slips) }))
        });
        let best = near.min_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)).then(a.2.sense.cmp(&b.2.sense)));
        best.map(|(_, _, mended)| mended)
    }
}

/// The word, and the word with each of its letters taken out.
fn shortened(letters: &[char]) -> Vec<Vec<char>> {
    let without = |gap: usize| letters.iter().enumerate().filter(|(at, _)| *at != gap).map(|(_, c)| *c).collect();
    (0..letters.len()).map(without).chain([letters.to_vec()]).collect()
}

/// One slip that leaves no other word: late in a word that is long enough, or two letters changed about.
fn sure(word: &[char], other: &[char], slips: usize) -> bool {
    let at = word.iter().zip(other).take_while(|(a, b)| a == b).count();
    let turned = word.len() == other.len()
        && at > 0
        && word.get(at).is_some()
        && word.get(at) == other.get(at + 1)
        && word.get(at + 1) == other.get(at);
    let last = at + 1 >= word.len().max(other.len());
    slips == 1 && word.len().min(other.len()) >= SURE && (turned || at >= PREFIX && !last)
}

/// Letters put in, left out, changed, or changed about (Damerau-Levenshtein with adjacent transpositions).
fn slips(word: &[char], other: &[char]) -> usize {
    let (word, other): (String, String) = (word.iter().collect(), other.iter().collect());
    strsim::osa_distance(&word, &other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mend(known: &str, word: &str) -> Option<bool> {
        let mut spelling = Spelling::default();
        spelling.know(known, 7, 100.0);
        spelling.mend(word, 1.0, 10.0).map(|mended| mended.sure)
    }

    #[test]
    fn slips_late_in_a_word_are_sure() {
        assert_eq!(mend("przyjmowanie", "przymowanie"), Some(true));
        assert_eq!(mend("reklamacji", "rekalmacji"), Some(true));
        assert_eq!(mend("odbieranie", "odbirranie"), Some(true));
    }

    #[test]
    fn what_may_be_another_word_is_not() {
        assert_eq!(mend("przyjmowanie", "przejmowanie"), Some(false));
        assert_eq!(mend("wlaczanie", "wylaczanie"), Some(false));
        assert_eq!(mend("karta", "karty"), Some(false));
        assert_eq!(mend("reklamacji", "reklmacjii"), Some(false));
        assert_eq!(mend("reklamacji", "deklaracji"), None);
        assert_eq!(mend("kasa", "kasy"), None);
    }

    #[test]
    fn a_word_met_as_often_is_no_misspelling() {
        let mut spelling = Spelling::default();
        spelling.know("kontrakty", 7, 100.0);
        assert_eq!(spelling.mend("kontakty", 11.0, 10.0), None);
    }
}
