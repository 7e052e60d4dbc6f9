//! What the consultant decided on free-text tasks. A decision holds for the wordings that it names and for those that say
//! the same to the word, so that it survives new imports.

use std::collections::BTreeMap;

use crate::model::matches::{Match, NEW, NO, YES};

use super::likeness::normalised;
use super::matching::Described;
use super::reading::{Reading, Vocabulary};

/// What wordings were decided to mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// Index of the described task.
    Described(usize),
    /// The new task with this id.
    New(String),
    /// A task of their own, whatever they may look like.
    Own,
}

/// Decisions by position (empty for all) and wording.
pub(super) struct Decisions {
    wordings: BTreeMap<(String, String), Target>,
    /// `None` where wordings that say the same were decided differently: the task was split.
    readings: BTreeMap<(String, Reading), Option<Target>>,
}

impl Decisions {
    /// Entries without a decision, or whose decision names a task that there is not, decide nothing.
    pub(super) fn new(matches: &[Match], described: &[Described], vocabulary: &Vocabulary) -> Self {
        let mut decisions = Decisions { wordings: BTreeMap::new(), readings: BTreeMap::new() };
        for entry in matches {
            let Some(target) = target(entry, described) else { continue };
            for wording in &entry.wordings {
                let place = (entry.position.clone(), normalised(wording));
                decisions.wordings.insert(place, target.clone());
                let reading = (entry.position.clone(), vocabulary.read(wording, None));
                let before = decisions.readings.entry(reading).or_insert_with(|| Some(target.clone()));
                if before.as_ref() != Some(&target) {
                    *before = None;
                }
            }
        }
        decisions
    }

    /// The decision on a wording: on the wording itself before one that says the same, for the position before for all.
    pub(super) fn of(&self, position: &str, normal: &str, reading: &Reading) -> Option<Target> {
        let places = [position, ""];
        let exact = places.iter().find_map(|place| self.wordings.get(&((*place).to_owned(), normal.to_owned())));
        let alike = || {
            let found = places.iter().find_map(|place| self.readings.get(&((*place).to_owned(), reading.clone())));
            found.and_then(Option::as_ref)
        };
        exact.or_else(alike).cloned()
    }
}

fn target(entry: &Match, described: &[Described]) -> Option<Target> {
    let task = |id: &str| match described.iter().position(|described| described.task.id == id) {
        Some(at) => Some(Target::Described(at)),
        None if id.starts_with(NEW) => Some(Target::New(id.to_owned())),
        None => None,
    };
    match entry.means.trim() {
        "" => None,
        YES => task(entry.perhaps.trim()),
        NO => Some(Target::Own),
        id => task(id),
    }
}
