//! Whether two cycles asked the same: how each question was worded, and what became of the questions of earlier versions.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use super::provenance::Kind;

/// How the questions of one cycle were worded: by kind of answers and question, the hashes of every wording used. The ids
/// are those of the present instrument, where the concordance leads to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked(BTreeMap<Kind, BTreeMap<String, BTreeSet<String>>>);

/// What two cycles may say of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sameness {
    /// Both asked it in the same words, or neither asked it.
    Same,
    /// Its words, its answers or its direction differ.
    Reworded,
    /// Only one of them asked it.
    AskedOnce,
}

impl Asked {
    /// Notes that a question was asked in a wording.
    pub fn add(&mut self, kind: Kind, question: &str, wording: &str) {
        let questions = self.0.entry(kind).or_default();
        questions.entry(question.to_owned()).or_default().insert(wording.to_owned());
    }

    /// The questions asked in one kind of answers.
    pub fn questions(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.0.get(&kind).into_iter().flatten().map(|(question, _)| question.as_str())
    }

    /// Whether another cycle asked the same.
    pub fn sameness(&self, other: &Asked, kind: Kind, question: &str) -> Sameness {
        let of = |asked: &'_ Asked| asked.0.get(&kind).and_then(|questions| questions.get(question)).cloned();
        match (of(self), of(other)) {
            (None, None) => Sameness::Same,
            (Some(one), Some(two)) if one.union(&two).count() == 1 => Sameness::Same,
            (Some(_), Some(_)) => Sameness::Reworded,
            _ => Sameness::AskedOnce,
        }
    }
}

/// `instrument/concordance.yaml`: what became of the questions of earlier versions, one step a change of version.
pub type Concordance = Vec<Step>;

/// From one version of the instrument to the next.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Step {
    /// The earlier version.
    pub from: String,
    /// The later version.
    pub to: String,
    /// Questions that have another id now and still ask the same: earlier id to later id.
    #[serde(default)]
    pub renamed: BTreeMap<String, String>,
    /// Questions whose words changed and that still ask the same.
    #[serde(default)]
    pub reworded: Vec<String>,
    /// Questions that were taken apart: an earlier answer stands for each of the later questions.
    #[serde(default)]
    pub split: BTreeMap<String, Vec<String>>,
    /// Questions that are asked no more.
    #[serde(default)]
    pub dropped: Vec<String>,
}

/// What became of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Became {
    /// Nothing is said of it.
    Untold,
    /// These questions of the later version ask the same.
    Mapped(BTreeSet<String>),
    /// It is asked no more.
    Dropped,
}

/// What became of a question between two versions, over all steps between them.
pub fn became(concordance: &[Step], from: &str, to: &str, question: &str) -> Became {
    let mut version = from;
    let (mut ids, mut told) = (BTreeSet::from([question.to_owned()]), false);
    // A chain is no longer than the list, so that a circle ends.
    for _ in concordance {
        let Some(step) = concordance.iter().find(|step| step.from == version && version != to) else { break };
        version = &step.to;
        let mut next = BTreeSet::new();
        for id in ids {
            if step.dropped.contains(&id) {
                told = true;
            } else if let Some(new) = step.renamed.get(&id) {
                told = true;
                next.insert(new.clone());
            } else if let Some(parts) = step.split.get(&id) {
                told = true;
                next.extend(parts.iter().cloned());
            } else {
                told |= step.reworded.contains(&id);
                next.insert(id);
            }
        }
        ids = next;
    }
    match (version == to && told, ids.is_empty()) {
        (false, _) => Became::Untold,
        (true, true) => Became::Dropped,
        (true, false) => Became::Mapped(ids),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(from: &str, to: &str) -> Step {
        let (renamed, split) = (BTreeMap::new(), BTreeMap::new());
        Step { from: from.into(), to: to.into(), renamed, reworded: vec![], split, dropped: vec![] }
    }

    #[test]
    fn a_question_is_followed_over_versions() {
        let mut first = step("1", "2");
        first.renamed.insert("a".into(), "b".into());
        first.dropped.push("c".into());
        let mut second = step("2", "3");
        second.split.insert("b".into(), vec!["d".into(), "e".into()]);
        second.reworded.push("f".into());
        let steps = [second, first];
        let mapped = |ids: &[&str]| Became::Mapped(ids.iter().map(|id| (*id).to_owned()).collect());
        assert_eq!(became(&steps, "1", "3", "a"), mapped(&["d", "e"]));
        assert_eq!(became(&steps, "1", "2", "a"), mapped(&["b"]));
        assert_eq!(became(&steps, "1", "3", "c"), Became::Dropped);
        assert_eq!(became(&steps, "1", "3", "f"), mapped(&["f"]));
        assert_eq!(became(&steps, "1", "3", "x"), Became::Untold);
        assert_eq!(became(&steps, "3", "3", "f"), Became::Untold);
        assert_eq!(became(&[step("1", "2"), step("2", "1")], "1", "9", "a"), Became::Untold);
    }

    #[test]
    fn the_same_question_has_one_wording() {
        let (mut one, mut two) = (Asked::default(), Asked::default());
        one.add(Kind::Answers, "a", "x");
        two.add(Kind::Answers, "a", "x");
        one.add(Kind::Answers, "b", "x");
        assert_eq!(one.sameness(&two, Kind::Answers, "a"), Sameness::Same);
        assert_eq!(one.sameness(&two, Kind::Answers, "b"), Sameness::AskedOnce);
        assert_eq!(one.sameness(&two, Kind::Partners, "a"), Sameness::Same);
        two.add(Kind::Answers, "a", "y");
        assert_eq!(one.sameness(&two, Kind::Answers, "a"), Sameness::Reworded);
    }
}
