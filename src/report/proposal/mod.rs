//! The job description that the evidence proposes: which tasks stay, which go and which come in, each with its reason.
//!
//! Made of the released diagnosis only, so that nothing stands in it that fewer people than the minimum group wrote.

mod markdown;
mod word;

use crate::disclosure::Released;
use crate::model::diagnosis::{Diagnosis, TaskRow, TaskStatus};
use crate::model::estimate::Estimate;
use crate::model::matches::NEW;
use crate::model::organisation::{DescribedTask, JobDescription, Position};
use crate::model::text::Text;
use crate::problem::Message;
use crate::words::Words;

pub use markdown::markdown;
pub use word::word;

/// What a position's description should say.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// Name of the position.
    pub position: String,
    /// Organisation and department.
    pub department: String,
    /// Id of the cycle whose evidence it rests on.
    pub cycle: String,
    /// Last day of the cycle, ISO: the date of the changes.
    pub date: String,
    /// How many inventories and observed person-days it rests on, in words.
    pub basis: String,
    /// The tasks in the order of the present description, then the new ones.
    pub lines: Vec<Line>,
    /// The description when every change is accepted.
    pub description: JobDescription,
}

/// One task of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What happens to it.
    pub change: Change,
    /// The task in the language of the proposal.
    pub text: String,
    /// Why, from the evidence.
    pub reason: String,
}

/// What happens to a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It stays.
    Keep,
    /// It stays, and somebody must settle for whom, or how much it matters.
    Settle,
    /// It comes in.
    Add,
    /// It goes.
    Remove,
    /// It is done here and described for another position: to be given back, or described here.
    Elsewhere,
    /// It is done here and described nowhere, though it matters little: to be described, or no longer done.
    Stop,
}

impl Change {
    /// Whether the task is or comes into the description, or goes out of it; else somebody must decide first.
    pub fn is_in_list(self) -> bool {
        !matches!(self, Change::Elsewhere | Change::Stop)
    }

    /// The word of the change: `proposal-` and this.
    pub fn word(self) -> &'static str {
        match self {
            Change::Keep => "keep",
            Change::Settle => "settle",
            Change::Add => "add",
            Change::Remove => "remove",
            Change::Elsewhere => "elsewhere",
            Change::Stop => "stop",
        }
    }
}

/// The proposal for a position; `None` when too few people gave an inventory for anything to be said of it.
pub fn propose(
    released: &Released,
    descriptions: &[JobDescription],
    position: &Position,
    words: &Words,
) -> Option<Proposal> {
    of(released.diagnosis(), descriptions, position, words)
}

fn of(diagnosis: &Diagnosis, descriptions: &[JobDescription], position: &Position, words: &Words) -> Option<Proposal> {
    let rows: Vec<&TaskRow> = diagnosis.jobs.tasks.iter().filter(|row| row.position == position.id).collect();
    if rows.is_empty() {
        return None;
    }
    let present = descriptions.iter().find(|description| description.position == position.id);
    let known = |id: &str| present?.tasks.iter().find(|task| task.id == id);
    let (mut lines, mut tasks) = (Vec::new(), Vec::new());
    for row in rows {
        let Some(change) = change(row) else { continue };
        lines.push(Line {
            change,
            text: row.text.in_language(words.language()).to_owned(),
            reason: reason(row, change, diagnosis, words),
        });
        match change {
            Change::Keep | Change::Settle => tasks.extend(known(&row.id).cloned()),
            Change::Add => tasks.push(added(row, &position.id)),
            Change::Remove | Change::Elsewhere | Change::Stop => {}
        }
    }
    let language = words.language();
    let organisation = &diagnosis.organisation;
    let department =
        format!("{} · {}", organisation.name.in_language(language), organisation.department.in_language(language));
    let basis = Message::new("proposal-basis").with("n", diagnosis.jobs.inventories.0 as usize);
    let basis =
        basis.with("of", diagnosis.jobs.inventories.1 as usize).with("days", diagnosis.jobs.person_days as usize);
    Some(Proposal {
        position: position.name.in_language(language).to_owned(),
        department,
        cycle: diagnosis.cycle.id.clone(),
        date: diagnosis.cycle.to.clone(),
        basis: words.say(&basis),
        lines,
        description: JobDescription { position: position.id.clone(), version: String::new(), tasks },
    })
}

/// What happens to a task; nothing is proposed of a task that too few people rated.
fn change(row: &TaskRow) -> Option<Change> {
    match row.status {
        TaskStatus::Confirmed => Some(Change::Keep),
        TaskStatus::Partial | TaskStatus::Contested => Some(Change::Settle),
        TaskStatus::Unperformed => Some(Change::Remove),
        TaskStatus::Undescribed | TaskStatus::Misplaced if row.importance.value().is_none() => None,
        TaskStatus::Undescribed | TaskStatus::Misplaced if row.core == Some(true) => Some(Change::Add),
        TaskStatus::Undescribed => Some(Change::Stop),
        TaskStatus::Misplaced => Some(Change::Elsewhere),
    }
}

/// A task that comes in, under an id of the position's own.
fn added(row: &TaskRow, position: &str) -> DescribedTask {
    const WORDS: usize = 5;
    let bare = row.id.strip_prefix(NEW).unwrap_or(&row.id);
    let short: Vec<&str> = bare.split('-').take(WORDS).collect();
    DescribedTask { id: format!("{position}-{}", short.join("-")), text: row.text.clone(), also: Vec::new() }
}

/// The evidence in one or two sentences.
fn reason(row: &TaskRow, change: Change, diagnosis: &Diagnosis, words: &Words) -> String {
    let percent = |estimate: &Estimate| estimate.value().map(|share| words.percent(share));
    let mut said = Vec::new();
    if row.status == TaskStatus::Unperformed {
        said.push(words.say(&Message::new("proposal-nobody").with("days", diagnosis.jobs.person_days as usize)));
    } else if let Some(share) = percent(&row.holders) {
        said.push(words.say(&Message::new("proposal-done-by").with("share", share)));
    }
    if let Some(importance) = row.importance.value() {
        let importance = words.number(importance, 1);
        let key = if row.core == Some(true) { "proposal-important-core" } else { "proposal-important" };
        said.push(words.say(&Message::new(key).with("importance", importance)));
    }
    if let Some(share) = percent(&row.declared).filter(|_| matches!(change, Change::Add | Change::Stop)) {
        said.push(words.say(&Message::new("proposal-time").with("share", share)));
    }
    let owner = row.belongs_to.as_ref().map(|owner: &Text| owner.in_language(words.language()).to_owned());
    let why = match (row.status, owner) {
        (TaskStatus::Contested, _) => Some(Message::new("proposal-contested")),
        (TaskStatus::Partial, _) => Some(Message::new("proposal-partial")),
        (TaskStatus::Misplaced, Some(owner)) => Some(Message::new("proposal-belongs").with("position", owner)),
        _ => None,
    };
    said.extend(why.map(|why| words.say(&why)));
    said.join(" ")
}

#[cfg(test)]
mod tests;
