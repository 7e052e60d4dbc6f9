//! Phase 3: coded interviews.
