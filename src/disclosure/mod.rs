//! A diagnosis becomes the diagnosis that may be shown.
