//! Numbers in, numbers out. Knows no survey.

pub mod duration;
pub mod series;
