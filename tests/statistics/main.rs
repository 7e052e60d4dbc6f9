//! Statistics against values computed by other programs (`tests/reference/`, with a NOTICE of their sources), and
//! intervals against what they promise: how often they hold the truth.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod answering;
mod coverage;
mod effects;
mod groups;
mod intervals;
mod properties;
mod published;
mod raters;
mod reference;
mod scales;
mod simulation;
