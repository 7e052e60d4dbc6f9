//! `retract AUDIT BATCH`: takes one batch back.

use super::arguments::Retract;
use super::terminal::Terminal;
use super::{Outcome, diagnose};
use crate::audit::{self, store};
use crate::problem::Message;

pub(super) fn run(arguments: &Retract, terminal: &Terminal) -> Outcome {
    let (folder, problems) = audit::open(&arguments.audit);
    let Some(folder) = folder else { return Err(problems) };
    if let Some(cycle) = &arguments.cycle {
        diagnose::cycle_index(&folder, Some(cycle)).map_err(|problem| vec![problem])?;
    }
    let id = arguments.batch.trim_end_matches(".csv");
    let retracted = store::retract(&folder, arguments.cycle.as_deref(), id).map_err(|problem| vec![problem])?;
    terminal.say(
        &Message::new("retracted")
            .with("id", retracted.id)
            .with("rows", retracted.rows as usize)
            .with("file", retracted.file)
            .with("cycle", retracted.cycle),
    );
    Ok(problems)
}
