//! `check AUDIT`: every problem of every file, with places.

use super::arguments::Check;
use super::terminal::Terminal;
use super::{Outcome, diagnose};
use crate::audit;
use crate::problem::{Message, Problem};

pub(super) fn run(arguments: &Check, terminal: &Terminal) -> Outcome {
    let (folder, mut problems) = audit::open(&arguments.audit);
    let Some(folder) = folder else { return Err(problems) };
    for at in 0..folder.cycles.len() {
        // A cycle's diagnosis reads the cycle before it too: its problems are told once.
        let more = diagnose::released(&folder, at, terminal).1;
        let new: Vec<Problem> = more.into_iter().filter(|problem| !problems.contains(problem)).collect();
        problems.extend(new);
    }
    if problems.iter().any(Problem::is_error) {
        return Err(problems);
    }
    terminal.say(&Message::new("check-clean").with("cycles", folder.cycles.len()));
    Ok(problems)
}
