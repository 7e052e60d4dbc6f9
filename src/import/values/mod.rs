//! Cells become values of their declared kind, or a fault that says what was found and what was expected.

pub(crate) mod choice;
pub(crate) mod moment;
pub(crate) mod number;
pub(crate) mod scale;

use super::gathered::Fault;
use super::sheet::{Cell, UNCALCULATED};

/// A fault with what was found.
fn found(key: &'static str, cell: &Cell) -> Fault {
    Fault::new(key).with("found", cell.shown())
}

/// Error cells are the same fault everywhere.
fn no_error(cell: &Cell) -> Result<(), Fault> {
    match cell {
        Cell::Error(_) => Err(error(cell)),
        _ => Ok(()),
    }
}

/// The fault of an error cell.
pub(crate) fn error(cell: &Cell) -> Fault {
    match cell {
        Cell::Error(error) if error == UNCALCULATED => Fault::new("value-not-calculated"),
        _ => found("value-error-cell", cell),
    }
}
