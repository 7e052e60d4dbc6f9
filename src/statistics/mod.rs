//! Numbers in, numbers out. Knows no survey.
//!
//! Formulas and their sources are named where they stand; what may be shown when is decided here as well (no interval
//! in a census, none below five answers), so that no caller can forget it.

pub mod agreement;
pub mod cluster;
pub mod concordance;
pub mod difference;
pub mod distribution;
pub mod duration;
pub mod figure;
pub mod mean;
pub mod multiplicity;
pub mod peaks;
pub mod rank;
pub mod sampling;
pub mod series;
pub mod share;
