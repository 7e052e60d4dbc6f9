//! Wordings read word by word: which senses a wording holds, in which language it is.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::model::instrument::TaskWords;
use crate::model::text::Language;

use super::lexicon::{Lexicon, Sense};
use super::likeness::folded;
use super::spelling::Spelling;

/// What a wording says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Reading {
    /// Index of its language in [`Vocabulary`].
    pub(super) language: usize,
    /// Senses that count, sorted.
    pub(super) strong: Vec<Sense>,
    /// Senses that may be left out, sorted.
    pub(super) weak: Vec<Sense>,
    /// What stands behind each word that says from whom or to whom.
    pub(super) directions: Vec<(String, Sense)>,
    /// Whether a word of it was mended and may be another one.
    pub(super) unsure: bool,
}

/// One word of a wording, or one part of a word written together.
#[derive(Debug, Clone, Copy)]
struct Part {
    sense: Sense,
    unsure: bool,
}

/// The words of all wordings, by language.
pub(super) struct Vocabulary {
    tongues: Vec<Tongue>,
    /// The language to assume when a wording does not show its own.
    home: usize,
}

/// One language with the words met in it.
struct Tongue {
    lexicon: Lexicon,
    /// By the folded word how often it was met, in descriptions and elsewhere, and how it is mostly written.
    met: BTreeMap<String, Met>,
    /// By the folded word what it was found to mean.
    parts: FxHashMap<String, Vec<Part>>,
}

#[derive(Default, Clone)]
struct Met {
    described: bool,
    often: f64,
    written: BTreeMap<String, usize>,
}

/// A text that the vocabulary is made of.
pub(super) struct Known<'a> {
    pub(super) text: &'a str,
    /// Its language, where that is declared.
    pub(super) language: Option<&'a str>,
    /// Whether it stands in a job description.
    pub(super) described: bool,
    /// How often it is used.
    pub(super) often: usize,
}

impl Vocabulary {
    /// Gathers the words of all texts; `rarer` is how much rarer a misspelling is than its word.
    pub(super) fn new(words: &[TaskWords], home: &Language, texts: &[Known], rarer: f64) -> Self {
        let mut lexicons: Vec<Lexicon> = words.iter().map(Lexicon::new).collect();
        let declared = texts.iter().filter_map(|known| known.language).chain([home.code()]);
        for code in declared {
            if !lexicons.iter().any(|lexicon| lexicon.code == code) {
                lexicons.push(Lexicon::empty(code));
            }
        }
        let at = lexicons.iter().position(|lexicon| lexicon.code == home.code()).unwrap_or(0);
        let tongue = |lexicon| Tongue { lexicon, met: BTreeMap::new(), parts: FxHashMap::default() };
        let mut vocabulary = Vocabulary { tongues: lexicons.into_iter().map(tongue).collect(), home: at };
        // Descriptions first: by their words the language of the others is told.
        for described in [true, false] {
            for known in texts.iter().filter(|known| known.described == described) {
                vocabulary.meet(known);
            }
        }
        for tongue in &mut vocabulary.tongues {
            tongue.settle(rarer);
        }
        vocabulary
    }

    /// The lexicon of a language.
    pub(super) fn lexicon(&self, language: usize) -> Option<&Lexicon> {
        self.tongues.get(language).map(|tongue| &tongue.lexicon)
    }

    /// What a text says. Of words that the vocabulary was not made of nothing is known: they are left out.
    pub(super) fn read(&self, text: &str, language: Option<&str>) -> Reading {
        let words: Vec<String> = words(text).iter().map(|word| folded(word)).collect();
        let at = self.language(&words, language);
        let mut reading = Reading { language: at, strong: vec![], weak: vec![], directions: vec![], unsure: false };
        let Some(tongue) = self.tongues.get(at) else { return reading };
        let mut direction: Option<&String> = None;
        for word in &words {
            if tongue.lexicon.is_direction(word) {
                direction = Some(word);
            }
            for part in tongue.parts.get(word).into_iter().flatten() {
                reading.unsure |= part.unsure;
                if tongue.lexicon.is_weak(part.sense) {
                    reading.weak.push(part.sense);
                    continue;
                }
                reading.strong.push(part.sense);
                reading.directions.extend(direction.take().map(|word| (word.clone(), part.sense)));
            }
        }
        for senses in [&mut reading.strong, &mut reading.weak] {
            senses.sort_unstable();
            senses.dedup();
        }
        reading
    }

    fn meet(&mut self, known: &Known) {
        let words = words(known.text);
        let folds: Vec<String> = words.iter().map(|word| folded(word)).collect();
        let at = self.language(&folds, known.language);
        let Some(tongue) = self.tongues.get_mut(at) else { return };
        for (word, fold) in words.into_iter().zip(folds) {
            let met = tongue.met.entry(fold).or_default();
            met.described |= known.described;
            met.often += known.often as f64;
            *met.written.entry(word).or_default() += known.often;
        }
    }

    /// The declared language, else the one that knows most of the words; the audit's own among equals.
    fn language(&self, words: &[String], declared: Option<&str>) -> usize {
        if let Some(at) = declared.and_then(|code| self.tongues.iter().position(|t| t.lexicon.code == code)) {
            return at;
        }
        let knows = |tongue: &Tongue| words.iter().filter(|word| tongue.knows(word)).count();
        let own = self.tongues.get(self.home).map_or(0, knows);
        let best = self.tongues.iter().enumerate().map(|(at, tongue)| (knows(tongue), at));
        let best = best.reduce(|best, next| if next.0 > best.0 { next } else { best });
        best.filter(|(known, _)| *known > own).map_or(self.home, |(_, at)| at)
    }
}

impl Tongue {
    fn knows(&self, word: &str) -> bool {
        self.lexicon.is_small(word) && word.len() > 1
            || self.lexicon.listed(word).is_some()
            || self.met.get(word).is_some_and(|met| met.described)
    }

    /// Finds what every word means: listed words, then described ones, then the others, which may be misspelt.
    fn settle(&mut self, rarer: f64) {
        let met = std::mem::take(&mut self.met);
        for (word, met) in met.iter().filter(|(_, met)| met.described) {
            let parts = self.plain(word, met, true);
            self.parts.insert(word.clone(), parts.unwrap_or_default());
        }
        let mut spelling = Spelling::default();
        for (word, _) in met.iter().filter(|(_, met)| met.described) {
            if let Some([part]) = self.parts.get(word).map(Vec::as_slice) {
                // A described word is right, however rarely it is met.
                spelling.know(word, part.sense, f64::INFINITY);
            }
        }
        let mut others: Vec<(&String, &Met)> = met.iter().filter(|(_, met)| !met.described).collect();
        others.sort_by(|a, b| b.1.often.total_cmp(&a.1.often).then_with(|| a.0.cmp(b.0)));
        for (word, met) in others {
            let parts = self.undescribed(word, met, &spelling, rarer);
            if let Some(part) = parts.first().filter(|_| met.often >= rarer && parts.len() == 1) {
                spelling.know(word, part.sense, met.often);
            }
            self.parts.insert(word.clone(), parts);
        }
        self.met = met;
    }

    /// The meaning of a word of no description: known, misspelt, or its own.
    fn undescribed(&mut self, word: &str, met: &Met, spelling: &Spelling, rarer: f64) -> Vec<Part> {
        if let Some(parts) = self.plain(word, met, false) {
            return parts;
        }
        let mended = spelling.mend(word, met.often, rarer);
        let part = match mended {
            Some(mended) => Part { sense: mended.sense, unsure: !mended.sure },
            None => Part { sense: self.lexicon.sense(self.lexicon.key(written(met))), unsure: false },
        };
        vec![part]
    }

    /// The meaning of a word that needs no mending: nothing, a listed one, parts of a word written together, or one of a
    /// key that was met. `new` makes a sense of any key.
    fn plain(&mut self, word: &str, met: &Met, new: bool) -> Option<Vec<Part>> {
        if self.lexicon.is_small(word) {
            return Some(Vec::new());
        }
        let sure = |sense| Part { sense, unsure: false };
        let listed = self.lexicon.listed(word);
        if let Some((first, rest)) = self.together(word) {
            return Some(vec![sure(first), sure(rest)]);
        }
        if let Some((sense, _)) = listed {
            return Some(vec![sure(sense)]);
        }
        let key = self.lexicon.key(written(met));
        let sense = if new { Some(self.lexicon.sense(key)) } else { self.lexicon.sense_of_key(&key) };
        sense.map(|sense| vec![sure(sense)])
    }

    /// The senses of two known words written together.
    fn together(&self, word: &str) -> Option<(Sense, Sense)> {
        const LEAST: usize = 3;
        if !self.lexicon.compounds {
            return None;
        }
        let meaning = |part: &str| {
            let listed = self.lexicon.listed(part).map(|(sense, _)| sense);
            listed.or_else(|| self.lexicon.sense_of_key(&self.lexicon.key(part)))
        };
        let whole = |part: &str| {
            let listed = self.lexicon.listed(part).filter(|(_, accounted)| *accounted == part.len());
            listed.map(|(sense, _)| sense).or_else(|| self.lexicon.sense_of_key(part))
        };
        let cuts = (LEAST..word.len().saturating_sub(LEAST)).rev().filter(|at| word.is_char_boundary(*at));
        cuts.filter_map(|at| {
            let (first, rest) = word.split_at(at);
            Some((whole(first)?, meaning(rest)?))
        })
        .next()
    }
}

impl<'a> Known<'a> {
    /// A free text of somebody.
    pub(super) fn declared(text: &'a str, often: usize) -> Self {
        Known { text, language: None, described: false, often }
    }
}

/// The commonest way in which a word is written, accents and all.
fn written(met: &Met) -> &str {
    let best = met.written.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
    best.map_or("", |(word, _)| word)
}

/// The words of a text in lower case, with their accents.
fn words(text: &str) -> Vec<String> {
    let lower: String = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text.chars().flat_map(char::to_lowercase).collect(),
        _ => text.nfc().flat_map(char::to_lowercase).collect(),
    };
    lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
