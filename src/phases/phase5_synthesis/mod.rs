//! Phase 5: evidence becomes findings.
