//! The five phases: answers become evidence, evidence becomes findings. Opens no file.

pub mod phase1_jobs;
pub mod phase2_questionnaire;
pub mod phase3_interviews;
pub mod phase4_partners;
pub mod phase5_synthesis;

use crate::model::instrument::Instrument;
use crate::model::organisation::{Audit, Cycle, Group, JobDescription};

/// What every phase needs to know beside the answers.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The instrument.
    pub instrument: &'a Instrument,
    /// The organisation, with the headcounts of this cycle already put in.
    pub audit: &'a Audit,
    /// This cycle.
    pub cycle: &'a Cycle,
    /// Official job descriptions.
    pub descriptions: &'a [JobDescription],
    /// Breakdowns of people: position first.
    pub breakdowns: &'a [Group],
    /// Smallest group that may be shown in this audit.
    pub minimum_group: u32,
}
