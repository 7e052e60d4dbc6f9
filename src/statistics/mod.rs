//! Numbers in, numbers out. Knows no survey.
//!
//! Formulas and their sources are named where they stand; what may be shown when is decided here as well (no interval
//! in a census, none below five answers), so that no caller can forget it.

pub mod agreement;
pub mod bootstrap;
pub mod careless;
pub mod cluster;
pub mod correlation;
pub mod difference;
pub mod distribution;
pub mod dominance;
pub mod draws;
pub mod drivers;
pub mod duration;
pub mod figure;
pub mod finite_population;
pub mod icc;
pub mod items;
pub mod kappa;
pub mod kendall;
pub mod krippendorff;
pub mod mann_whitney;
pub mod matrix;
pub mod mean;
pub mod multiplicity;
pub mod omega;
pub mod one_way;
pub mod peaks;
pub mod product_sums;
pub mod proportion;
pub mod rank;
pub mod ranking;
pub mod regression;
pub mod reliability;
pub mod sampling;
pub mod series;
pub mod share;
pub mod shrinkage;
pub mod t_test;
pub mod table;
pub mod trend;
pub mod triangular;
pub mod two_by_two;
pub mod two_groups;
pub mod weekday;
pub mod windows;
