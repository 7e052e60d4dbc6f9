//! `completions SHELL`: a completion script on standard output.

use clap::CommandFactory;

use super::Outcome;
use super::arguments::{Arguments, Completions};
use super::terminal::Terminal;

pub(super) fn run(arguments: &Completions, terminal: &Terminal) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "diagnoza", &mut script);
    terminal.line(String::from_utf8_lossy(&script).trim_end());
    Ok(Vec::new())
}
