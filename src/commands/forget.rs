//! `forget AUDIT IDENTIFIER`: erases one person from every batch of every cycle, and proves it.

use std::collections::BTreeSet;

use super::arguments::Forget;
use super::terminal::Terminal;
use super::{Outcome, diagnose};
use crate::audit::store::{self, Proof, REPORT};
use crate::audit::{self, AuditFolder};
use crate::problem::{Message, Place, Problem};

pub(super) fn run(arguments: &Forget, terminal: &Terminal) -> Outcome {
    let (folder, mut problems) = audit::open(&arguments.audit);
    let Some(folder) = folder else { return Err(problems) };
    let cycle = arguments.cycle.as_deref();
    if cycle.is_some() {
        diagnose::cycle_index(&folder, cycle).map_err(|problem| vec![problem])?;
    }
    let Some(key) = &folder.key else {
        return Err(vec![Problem::error(Place::File(folder.root.clone()), "no-key-to-forget")]);
    };
    let proof = store::forget(&folder, cycle, key, &arguments.identifier)?;
    tell(&folder, &proof, terminal);
    let left = proof.left.iter().map(|file| Problem::error(Place::File(file.clone()), "forgotten-left"));
    problems.extend(left);
    // The line itself holds the identifier and so is not shown.
    problems.extend(proof.written.iter().map(|(file, line)| {
        Problem::warning(Place::File(file.clone()), "forgotten-identifier-left").with("line", line.to_string())
    }));
    if proof.left.is_empty() { Ok(problems) } else { Err(problems) }
}

fn tell(folder: &AuditFolder, proof: &Proof, terminal: &Terminal) {
    if proof.erased.is_empty() && proof.notes.is_empty() {
        terminal.say(&Message::new("forgotten-nobody"));
    }
    for erased in &proof.erased {
        terminal.say(
            &Message::new("forgotten-rows")
                .with("cycle", erased.cycle.as_str())
                .with("rows", erased.rows as usize)
                .with("file", erased.file.as_str())
                .with("before", erased.before.as_str())
                .with("after", erased.after.as_str()),
        );
    }
    for note in &proof.notes {
        terminal.say(&Message::new("forgotten-note").with("path", terminal.path(note)));
    }
    if proof.left.is_empty() {
        terminal.say(&Message::new("forgotten-proof").with("files", proof.read));
    }
    let touched: BTreeSet<&str> = proof.erased.iter().map(|erased| erased.cycle.as_str()).collect();
    // A report compares its cycle with the one before.
    let rests =
        |id: &str| touched.contains(id) || folder.previous_cycle(id).is_some_and(|p| touched.contains(p.id.as_str()));
    let stale: Vec<&str> = folder
        .cycles
        .iter()
        .map(|cycle| cycle.id.as_str())
        .filter(|id| rests(id) && folder.cycle_folder(id).join(REPORT).is_dir())
        .collect();
    if !stale.is_empty() {
        terminal.say(&Message::new("forgotten-stale").with("cycles", stale.join(", ")));
    }
    terminal.say(&Message::new("forgotten-yours"));
}
