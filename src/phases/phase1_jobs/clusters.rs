//! Wordings that no description holds, gathered into tasks: the commonest wording heads a task, and others join it when
//! they surely say the same.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::model::instrument::MatchingCuts;

use super::candidates::{Candidate, Index};
use super::likeness::Rarity;
use super::matching::new_id;
use super::reading::{Reading, Vocabulary};

/// Wordings that say the same to the word.
#[derive(Debug, Clone, Default)]
pub(super) struct Group {
    pub(super) rows: usize,
    /// By the normalised wording, as written, with how often.
    written: BTreeMap<String, BTreeMap<String, usize>>,
}

/// Wordings that surely mean one task.
#[derive(Debug, Clone)]
pub(super) struct Cluster {
    pub(super) reading: Reading,
    pub(super) group: Group,
    /// Described tasks that it may be; none when the consultant has said that it is its own.
    pub(super) candidates: Vec<Candidate>,
    /// A commoner cluster that it may be, by its index, and how alike they are.
    pub(super) kin: Option<(usize, f64)>,
}

impl Group {
    pub(super) fn add(&mut self, normal: &str, written: &str, rows: usize) {
        self.rows += rows;
        *self.written.entry(normal.to_owned()).or_default().entry(written.to_owned()).or_default() += rows;
    }

    /// The wordings, normalised.
    pub(super) fn normals(&self) -> impl Iterator<Item = &str> {
        self.written.keys().map(String::as_str)
    }

    /// The commonest wording, normalised.
    pub(super) fn head(&self) -> &str {
        let often = |written: &BTreeMap<String, usize>| written.values().sum::<usize>();
        let best = self.written.iter().max_by(|a, b| often(a.1).cmp(&often(b.1)).then_with(|| b.0.cmp(a.0)));
        best.map_or("", |(normal, _)| normal)
    }

    fn join(&mut self, other: Group) {
        for (normal, written) in other.written {
            for (written, rows) in written {
                self.add(&normal, &written, rows);
            }
        }
    }
}

impl Cluster {
    /// Id of the task: of the commonest wording.
    pub(super) fn id(&self) -> String {
        new_id(self.group.head())
    }

    /// Ids that the task would have if another wording were the commonest.
    pub(super) fn ids(&self) -> impl Iterator<Item = String> {
        self.group.normals().map(new_id)
    }

    /// The commonest way in which the commonest wording is written.
    pub(super) fn wording(&self) -> &str {
        let written = self.group.written.get(self.group.head());
        let best = written.into_iter().flatten().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
        best.map_or("", |(written, _)| written)
    }

    /// One way of writing of every wording, commonest first.
    pub(super) fn wordings(&self) -> Vec<&str> {
        let mut all: Vec<(usize, &str)> = Vec::new();
        for written in self.group.written.values() {
            let best = written.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
            all.extend(best.map(|(text, _)| (written.values().sum::<usize>(), text.as_str())));
        }
        all.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        all.into_iter().map(|(_, text)| text).collect()
    }
}

/// Clusters, commonest first, and the cluster of every group. Groups that were decided to be tasks of their own (`true`)
/// are kept from the others.
pub(super) fn clusters(
    groups: BTreeMap<(Reading, bool), Group>,
    index: &Index,
    rarity: &Rarity,
    vocabulary: &Vocabulary,
    cuts: &MatchingCuts,
) -> (Vec<Cluster>, BTreeMap<(Reading, bool), usize>) {
    let mut sorted: Vec<((Reading, bool), Group)> = groups.into_iter().collect();
    sorted.sort_by(|a, b| b.1.rows.cmp(&a.1.rows).then_with(|| a.0.cmp(&b.0)));
    let mut clusters: Vec<Cluster> = Vec::new();
    let mut homes = BTreeMap::new();
    // Whoever means the same has the same words that count.
    let mut heads: FxHashMap<(usize, Vec<u32>, bool), Vec<usize>> = FxHashMap::default();
    for ((reading, own), group) in sorted {
        let key = (reading.language, reading.strong.clone(), own);
        let heads = heads.entry(key).or_default();
        let alike = |at: &&usize| {
            clusters.get(**at).is_some_and(|head: &Cluster| {
                let compared = rarity.compare(vocabulary, cuts, &head.reading, &reading);
                compared.whole && compared.likeness >= cuts.sure
            })
        };
        let at = heads.iter().find(alike).copied();
        let at = at.unwrap_or_else(|| {
            let candidates = if own { Vec::new() } else { index.search(group.head(), &reading) };
            clusters.push(Cluster { reading: reading.clone(), group: Group::default(), candidates, kin: None });
            heads.push(clusters.len() - 1);
            clusters.len() - 1
        });
        if let Some(cluster) = clusters.get_mut(at) {
            cluster.group.join(group);
        }
        homes.insert((reading, own), at);
    }
    relate(&mut clusters, rarity, vocabulary, cuts);
    (clusters, homes)
}

/// Finds for every cluster the commoner one that is most alike: among the commonest that share one of its words, so that
/// a word that everybody uses costs no more than another.
fn relate(clusters: &mut [Cluster], rarity: &Rarity, vocabulary: &Vocabulary, cuts: &MatchingCuts) {
    const LOOKED_AT: usize = 48;
    let mut sharing: FxHashMap<(usize, u32), Vec<usize>> = FxHashMap::default();
    let mut found = Vec::with_capacity(clusters.len());
    for (at, cluster) in clusters.iter().enumerate() {
        let mut kin: Option<(usize, f64)> = None;
        for sense in &cluster.reading.strong {
            let others = sharing.entry((cluster.reading.language, *sense)).or_default();
            for other in others.iter() {
                let Some(head) = clusters.get(*other) else { continue };
                let likeness = rarity.compare(vocabulary, cuts, &head.reading, &cluster.reading).likeness;
                if likeness >= cuts.kin
                    && kin.is_none_or(|(before, best)| likeness > best || likeness == best && *other < before)
                {
                    kin = Some((*other, likeness));
                }
            }
            if others.len() < LOOKED_AT {
                others.push(at);
            }
        }
        found.push(kin);
    }
    for (cluster, kin) in clusters.iter_mut().zip(found) {
        cluster.kin = kin;
    }
}
