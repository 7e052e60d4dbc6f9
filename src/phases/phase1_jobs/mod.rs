//! Phase 1: job descriptions against what is declared and what is observed.
