//! The audit folder on disk: open, create, store, provenance, key. The only room that knows the layout.
mod check;
pub mod descriptions;
pub mod instrument;
mod key;
pub mod matches;
mod new;
mod open;
pub mod schema;
pub mod store;
pub mod wording;
pub mod yaml;

use std::path::PathBuf;

use crate::model::instrument::Instrument;
use crate::model::organisation::{Audit, Cycle, JobDescription, POSITION};
use crate::model::wording::Concordance;
use crate::problem::{Place, Problem};

pub use key::Key;
pub use new::{lay, new, new_with};
pub use open::open;

/// An audit folder that was opened.
#[derive(Debug, Clone)]
pub struct AuditFolder {
    /// The folder, as it was named when opening it.
    pub root: PathBuf,
    /// audit.yaml
    pub audit: Audit,
    /// The instrument with the audit's own files put in.
    pub instrument: Instrument,
    /// jobs/*.yaml, by file name.
    pub descriptions: Vec<JobDescription>,
    /// The cycles, sorted by id.
    pub cycles: Vec<CycleFolder>,
    /// The pseudonym key, when there is one.
    pub key: Option<Key>,
    /// instrument/concordance.yaml: what became of the questions of earlier versions.
    pub concordance: Concordance,
}

/// One cycle of an audit.
#[derive(Debug, Clone, PartialEq)]
pub struct CycleFolder {
    /// The folder's name, as `2026-H2`.
    pub id: String,
    /// cycle.yaml
    pub cycle: Cycle,
}

impl AuditFolder {
    /// Smallest group that may be shown: the audit's, but never under the instrument's.
    pub fn minimum_group(&self) -> u32 {
        let least = self.instrument.settings.minimum_group;
        self.audit.privacy.minimum_group.map_or(least, |own| own.max(least))
    }

    /// Longest quote in characters: the audit's, else the instrument's.
    pub fn quote_length(&self) -> u32 {
        self.audit.privacy.quote_length.unwrap_or(self.instrument.settings.quote_length)
    }

    /// The cycle with this id, else a problem that says which there are.
    pub fn cycle(&self, id: &str) -> Result<&CycleFolder, Problem> {
        let found = self.cycles.iter().find(|cycle| cycle.id == id);
        found.ok_or_else(|| {
            let known: Vec<&str> = self.cycles.iter().map(|cycle| cycle.id.as_str()).collect();
            let problem = Problem::error(Place::File(self.root.join("cycles")), "no-such-cycle");
            problem.with("found", id).with("known", known.join(", "))
        })
    }

    /// The cycle before this one, by id.
    pub fn previous_cycle(&self, id: &str) -> Option<&CycleFolder> {
        self.cycles.iter().rfind(|cycle| cycle.id.as_str() < id)
    }

    /// The folder of a cycle.
    pub fn cycle_folder(&self, cycle: &str) -> PathBuf {
        self.root.join("cycles").join(cycle)
    }
}

/// The audit with the headcounts of a cycle put in.
pub fn audit_of_cycle(audit: &Audit, cycle: &Cycle) -> Audit {
    let mut audit = audit.clone();
    for population in &cycle.populations {
        let groups = audit.groups.iter_mut().filter(|group| group.id == population.group);
        for value in groups.flat_map(|group| &mut group.values).filter(|value| value.id == population.value) {
            value.headcount = population.headcount;
        }
        if population.group == POSITION {
            for position in audit.positions.iter_mut().filter(|position| position.id == population.value) {
                position.headcount = population.headcount;
            }
        }
    }
    audit
}

#[cfg(test)]
mod tests;
