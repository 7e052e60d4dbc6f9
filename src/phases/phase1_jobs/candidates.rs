//! Which described tasks a wording may mean. Descriptions are indexed by their words and by their character 3-grams, so
//! that a wording is compared only with those that share something with it.

use rustc_hash::FxHashMap;

use crate::model::instrument::MatchingCuts;

use super::lexicon::Sense;
use super::likeness::{Gram, Rarity};
use super::reading::{Reading, Vocabulary};

/// A described task that a wording means or may mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    /// Index of the described task.
    pub(super) described: usize,
    /// Whether it is surely this one.
    pub(super) sure: bool,
    /// 0-1.
    pub(super) likeness: f64,
}

/// One wording of a described task.
pub(super) struct Wording {
    pub(super) described: usize,
    pub(super) normal: String,
    pub(super) reading: Reading,
}

/// All wordings of all described tasks.
pub(super) struct Index<'v> {
    vocabulary: &'v Vocabulary,
    rarity: &'v Rarity,
    cuts: MatchingCuts,
    wordings: Vec<Wording>,
    senses: FxHashMap<(usize, Sense), Vec<usize>>,
    grams: FxHashMap<Gram, Vec<(usize, f32)>>,
    normals: FxHashMap<String, Vec<usize>>,
}

impl<'v> Index<'v> {
    pub(super) fn new(
        vocabulary: &'v Vocabulary,
        rarity: &'v Rarity,
        cuts: MatchingCuts,
        wordings: Vec<Wording>,
    ) -> Self {
        let (mut senses, mut grams, mut normals) = (FxHashMap::default(), FxHashMap::default(), FxHashMap::default());
        for (at, wording) in wordings.iter().enumerate() {
            normals.entry(wording.normal.clone()).or_insert_with(Vec::new).push(wording.described);
            for sense in &wording.reading.strong {
                senses.entry((wording.reading.language, *sense)).or_insert_with(Vec::new).push(at);
            }
            for (gram, weight) in rarity.grams(&wording.normal) {
                grams.entry(gram).or_insert_with(Vec::new).push((at, weight));
            }
        }
        Index { vocabulary, rarity, cuts, wordings, senses, grams, normals }
    }

    /// The described tasks that a wording means or may mean, each once, in the order of the descriptions.
    pub(super) fn search(&self, normal: &str, reading: &Reading) -> Vec<Candidate> {
        let mut cosines: FxHashMap<usize, f64> = self.sharing(reading).into_iter().map(|at| (at, 0.0)).collect();
        for (gram, weight) in self.rarity.grams(normal) {
            for (at, other) in self.grams.get(&gram).into_iter().flatten() {
                *cosines.entry(*at).or_insert(0.0) += f64::from(weight * other);
            }
        }
        let compared = cosines.into_iter().filter_map(|(at, cosine)| self.candidate(at, cosine, normal, reading));
        let mut candidates: Vec<Candidate> = compared.collect();
        let rank = |candidate: &Candidate| (candidate.sure, candidate.likeness);
        candidates.sort_by(|a, b| {
            a.described
                .cmp(&b.described)
                .then_with(|| rank(b).partial_cmp(&rank(a)).unwrap_or(std::cmp::Ordering::Equal))
        });
        candidates.dedup_by_key(|candidate| candidate.described);
        candidates
    }

    /// Described tasks that have this very wording, normalised.
    pub(super) fn exact(&self, normal: &str) -> impl Iterator<Item = usize> {
        self.normals.get(normal).into_iter().flatten().copied()
    }

    /// Wordings with a word that means, or may mean, the same.
    fn sharing(&self, reading: &Reading) -> Vec<usize> {
        let lexicon = self.vocabulary.lexicon(reading.language);
        let mut senses = reading.strong.clone();
        for sense in &reading.strong {
            senses.extend(lexicon.into_iter().flat_map(|lexicon| lexicon.near(*sense)));
        }
        senses.iter().filter_map(|sense| self.senses.get(&(reading.language, *sense))).flatten().copied().collect()
    }

    fn candidate(&self, at: usize, cosine: f64, normal: &str, reading: &Reading) -> Option<Candidate> {
        let wording = self.wordings.get(at)?;
        if wording.normal == normal {
            return Some(Candidate { described: wording.described, sure: true, likeness: 1.0 });
        }
        let compared = self.rarity.compare(self.vocabulary, &self.cuts, &wording.reading, reading);
        let likeness = compared.likeness.max(cosine.min(1.0));
        let sure = compared.whole && likeness >= self.cuts.sure;
        (likeness >= self.cuts.doubtful).then_some(Candidate { described: wording.described, sure, likeness })
    }
}
