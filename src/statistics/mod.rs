//! Numbers in, numbers out. Knows no survey.
//!
//! Formulas and their sources are named where they stand; what may be shown when is decided here as well (no interval
//! in a census, none below five answers), so that no caller can forget it.

pub mod agreement;
pub mod cluster;
pub mod difference;
pub mod distribution;
pub mod draws;
pub mod drivers;
pub mod duration;
pub mod figure;
pub mod items;
pub mod krippendorff;
pub mod matrix;
pub mod mean;
pub mod multiplicity;
pub mod omega;
pub mod one_way;
pub mod peaks;
pub mod rank;
pub mod regression;
pub mod reliability;
pub mod series;
pub mod share;
pub mod shrinkage;
pub mod table;
pub mod weekday;
pub mod windows;
