//! Parses the command line, runs the command, prints the problems, exits.

use std::process::ExitCode;

fn main() -> ExitCode {
    diagnoza::commands::run(std::env::args_os())
}
