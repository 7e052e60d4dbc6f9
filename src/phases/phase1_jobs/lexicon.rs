//! What single words of one language mean in descriptions of tasks: small words, words with one meaning, near ones, and
//! the key that the forms of one word share.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};
use snowball_stemmers_rs::{Algorithm, Stemmer};

use crate::model::instrument::TaskWords;

use super::likeness::{folded, normalised};

/// The meaning of a word, within one language.
pub(super) type Sense = u32;

/// Letters that a key keeps at least when an ending is taken off.
const KEY: usize = 4;

/// Words of one language, ready to be looked up. All keys are folded.
pub(super) struct Lexicon {
    pub(super) code: String,
    pub(super) compounds: bool,
    stemmer: Option<Stemmer>,
    small: FxHashSet<String>,
    direction: FxHashSet<String>,
    weak: FxHashSet<Sense>,
    /// Longest first.
    endings: Vec<String>,
    whole: FxHashMap<String, Sense>,
    beginnings: FxHashMap<String, Sense>,
    longest: usize,
    senses: FxHashMap<String, Sense>,
    /// Keys of senses; empty for listed words.
    keys: Vec<String>,
    near: FxHashMap<Sense, BTreeSet<Sense>>,
}

impl Lexicon {
    pub(super) fn new(words: &TaskWords) -> Self {
        let set = |words: &[String]| words.iter().map(|word| normalised(word)).collect();
        let mut endings: Vec<String> = words.endings.iter().map(|ending| normalised(ending)).collect();
        endings.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        endings.dedup();
        let mut lexicon = Lexicon {
            compounds: words.compounds,
            small: set(&words.small),
            direction: set(&words.direction),
            endings,
            ..Lexicon::empty(words.language.code())
        };
        for group in &words.same {
            let sense = lexicon.sense(format!("={}", group.join("=")));
            group.iter().for_each(|pattern| lexicon.enter(pattern, sense));
        }
        for pattern in &words.apart {
            lexicon.known(pattern);
        }
        lexicon.weak = words.weak.iter().map(|pattern| lexicon.known(pattern)).collect();
        for group in &words.near {
            let senses: BTreeSet<Sense> = group.iter().map(|pattern| lexicon.known(pattern)).collect();
            for sense in &senses {
                lexicon.near.entry(*sense).or_default().extend(senses.iter().filter(|other| *other != sense));
            }
        }
        lexicon
    }

    /// A language of which nothing is known but, perhaps, its stemmer.
    pub(super) fn empty(code: &str) -> Self {
        Lexicon {
            code: code.to_owned(),
            compounds: false,
            stemmer: algorithm(code).map(Stemmer::create),
            small: FxHashSet::default(),
            direction: FxHashSet::default(),
            weak: FxHashSet::default(),
            endings: Vec::new(),
            whole: FxHashMap::default(),
            beginnings: FxHashMap::default(),
            longest: 0,
            senses: FxHashMap::default(),
            keys: Vec::new(),
            near: FxHashMap::default(),
        }
    }

    /// The sense of a key, a new one when it was not met.
    pub(super) fn sense(&mut self, key: String) -> Sense {
        let next = self.senses.len() as Sense;
        if let Some(sense) = self.senses.get(&key) {
            return *sense;
        }
        self.keys.push(if key.starts_with('=') { String::new() } else { key.clone() });
        self.senses.insert(key, next);
        next
    }

    /// The sense of a key that was met.
    pub(super) fn sense_of_key(&self, key: &str) -> Option<Sense> {
        self.senses.get(key).copied()
    }

    /// The listed sense of a folded word, and how many of its bytes the list accounts for.
    pub(super) fn listed(&self, word: &str) -> Option<(Sense, usize)> {
        if let Some(sense) = self.whole.get(word) {
            return Some((*sense, word.len()));
        }
        let ends = (1..=self.longest.min(word.len())).rev().filter(|end| word.is_char_boundary(*end));
        ends.filter_map(|end| Some((*self.beginnings.get(word.get(..end)?)?, end))).next()
    }

    /// Whether a folded word has no meaning of its own; single letters never have.
    pub(super) fn is_small(&self, word: &str) -> bool {
        self.small.contains(word) || word.chars().count() < 2 && !word.chars().all(char::is_numeric)
    }

    /// Whether a folded word says from whom to whom.
    pub(super) fn is_direction(&self, word: &str) -> bool {
        self.direction.contains(word)
    }

    /// Whether a word may be left out.
    pub(super) fn is_weak(&self, sense: Sense) -> bool {
        self.weak.contains(&sense)
    }

    /// What may mean the same.
    pub(super) fn near(&self, sense: Sense) -> impl Iterator<Item = Sense> {
        self.near.get(&sense).into_iter().flatten().copied()
    }

    /// Whether two words may mean the same: they are listed so, or are not listed and begin alike.
    pub(super) fn are_near(&self, one: Sense, other: Sense) -> bool {
        let key = |sense: Sense| self.keys.get(sense as usize).filter(|key| !key.is_empty());
        self.near.get(&one).is_some_and(|near| near.contains(&other))
            || key(one).zip(key(other)).is_some_and(|(one, other)| begin_alike(one, other))
    }

    /// What the forms of one word share, folded: the shorter of its Snowball stem and of the word without the longest
    /// listed ending. `accented` is in lower case.
    pub(super) fn key(&self, accented: &str) -> String {
        let word = folded(accented);
        let stem = self.stemmer.as_ref().map_or_else(|| word.clone(), |stemmer| folded(&stemmer.stem(accented)));
        let without = self.endings.iter().find_map(|ending| {
            let rest = word.strip_suffix(ending.as_str())?;
            (rest.chars().count() >= KEY).then_some(rest)
        });
        let shorter = without.filter(|rest| rest.len() < stem.len()).unwrap_or(&stem);
        let bare = shorter.trim_end_matches(['i', 'e']);
        if bare.chars().count() >= KEY { bare.to_owned() } else { shorter.to_owned() }
    }

    fn enter(&mut self, pattern: &str, sense: Sense) {
        let word = normalised(pattern);
        if pattern.ends_with('*') {
            self.longest = self.longest.max(word.len());
            self.beginnings.insert(word, sense);
        } else {
            self.whole.insert(word, sense);
        }
    }

    /// The sense that a pattern has already, else a new one.
    fn known(&mut self, pattern: &str) -> Sense {
        let word = normalised(pattern);
        let before = if pattern.ends_with('*') {
            self.beginnings.get(&word).copied()
        } else {
            self.listed(&word).map(|(sense, _)| sense)
        };
        before.unwrap_or_else(|| {
            let key = if pattern.ends_with('*') { format!("={pattern}") } else { self.key(&pattern.to_lowercase()) };
            let sense = self.sense(key);
            self.enter(pattern, sense);
            sense
        })
    }
}

/// Whether two keys may be of one root: they have as many first letters in common as roots mostly have.
fn begin_alike(one: &str, other: &str) -> bool {
    const ROOT: usize = 5;
    one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count() >= ROOT
}

/// The Snowball algorithm of a language.
fn algorithm(code: &str) -> Option<Algorithm> {
    Some(match code {
        "cs" => Algorithm::Czech,
        "de" => Algorithm::German,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "lt" => Algorithm::Lithuanian,
        "nl" => Algorithm::Dutch,
        "pl" => Algorithm::Polish,
        "ro" => Algorithm::Romanian,
        "uk" => Algorithm::Ukrainian,
        _ => return None,
    })
}
