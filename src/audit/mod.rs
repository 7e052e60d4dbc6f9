//! The audit folder on disk: open, create, store, provenance, key. The only place that knows the layout.
