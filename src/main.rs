//! Parses the command line, runs the command, prints the problems, exits.

use std::process::ExitCode;

use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    diagnoza::commands::run(std::env::args_os())
}
