//! Parses the command line, runs the command, prints the problems, exits.

fn main() {}
