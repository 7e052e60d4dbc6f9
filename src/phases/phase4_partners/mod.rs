//! Phase 4: what cooperating departments know.
