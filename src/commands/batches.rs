//! `batches AUDIT`: what was taken in, batch by batch.

use super::arguments::Batches;
use super::terminal::Terminal;
use super::{Outcome, diagnose};
use crate::audit::{self, store};
use crate::model::provenance::{Batch, Kind};
use crate::problem::{Argument, Message};

pub(super) fn run(arguments: &Batches, terminal: &Terminal) -> Outcome {
    let (folder, mut problems) = audit::open(&arguments.audit);
    let Some(folder) = folder else { return Err(problems) };
    let asked = arguments.cycle.as_deref().map(|cycle| diagnose::cycle_index(&folder, Some(cycle)));
    let asked = asked.transpose().map_err(|problem| vec![problem])?;
    let mut any = false;
    for (_, cycle) in folder.cycles.iter().enumerate().filter(|(at, _)| asked.is_none_or(|asked| asked == *at)) {
        let mut lines = Vec::new();
        for kind in Kind::ALL {
            let (batches, more) = store::batches(&folder, &cycle.id, kind);
            problems.extend(more);
            lines.extend(batches.iter().flatten().map(|batch| line(batch, terminal)));
        }
        if !lines.is_empty() {
            any = true;
            terminal.line(&terminal.words().say(&Message::new("batches-cycle").with("cycle", cycle.id.as_str())));
            lines.iter().for_each(|line| terminal.line(&format!("  {line}")));
        }
    }
    if !any {
        terminal.say(&Message::new("batches-none"));
    }
    Ok(problems)
}

fn line(batch: &Batch, terminal: &Terminal) -> String {
    let words = terminal.words();
    let provenance = &batch.provenance;
    let file = if provenance.sheet.is_empty() {
        provenance.file.clone()
    } else {
        let message = Message::new("batch-sheet").with("file", provenance.file.as_str());
        words.say(&message.with("sheet", provenance.sheet.as_str()))
    };
    let line = words.say(
        &Message::new("batches-line")
            .with("id", batch.id.as_str())
            .with("kind", Argument::Word(format!("kind-{}", provenance.kind.word())))
            .with("rows", provenance.rows as usize)
            .with("file", file)
            .with("instrument", provenance.instrument.as_str()),
    );
    match &provenance.forgotten {
        Some(forgotten) => {
            let message = Message::new("batches-line-forgotten").with("line", line);
            words.say(&message.with("forgotten", forgotten.rows as usize))
        }
        None => line,
    }
}
