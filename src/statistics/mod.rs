//! Numbers in, numbers out. Knows no survey.
//!
//! Formulas and their sources are named where they stand; what may be shown when is decided here as well (no interval in
//! a census, none below five answers), so that no caller can forget it.

pub mod distribution;
pub mod duration;
pub mod figure;
pub mod mean;
pub mod series;
pub mod share;
