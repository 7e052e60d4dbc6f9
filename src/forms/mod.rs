//! The instrument becomes workbooks that people fill in.
