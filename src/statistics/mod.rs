//! Numbers in, numbers out. Knows no survey.
