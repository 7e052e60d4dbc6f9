//! One short function a command: read, compute, write. The only place that knows all parts.
