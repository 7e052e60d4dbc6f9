//! Interview notes.
