//! The words of the method as plain types. Reads no file, computes nothing.
//!
//! Read in this order: [`instrument`] (what is asked), [`organisation`] (of whom), [`answers`] (what came back),
//! [`measures`] (what is measured), [`estimate`] and [`evidence`] (what it amounts to), [`diagnosis`] (what is concluded).

pub mod answers;
pub mod benefit;
pub mod cast;
pub mod condition;
pub mod cycles;
pub mod depth;
pub mod diagnosis;
pub mod estimate;
pub mod evidence;
pub mod instrument;
pub mod matches;
pub mod measures;
pub mod next;
pub mod organisation;
pub mod pooled_jobs;
pub mod portfolio;
pub mod provenance;
pub mod situation;
pub mod stakes;
pub mod text;
pub mod wording;
pub mod working_days;
