//! The audit folder on disk: open, create, store, provenance, key. The only room that knows the layout.

pub mod yaml;
