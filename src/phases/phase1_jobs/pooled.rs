//! Positions that too few people hold for lines of their own: together they are many, so what they do is told of all of
//! them. Which of it may be told is the release gate's business.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::diagnosis::TaskStatus;
use crate::model::organisation::Position;
use crate::model::pooled_jobs::{PooledPosition, PooledPositions, SharedTask};
use crate::model::text::Text;
use crate::phases::Scope;
use crate::statistics::figure::{mean_figure, share_figure, unless_few};
use crate::statistics::mean::Moments;

use super::declared::{Inventories, Said};
use super::matching::{Matching, Task};
use super::observed::Observed;
use super::table;

/// The positions with an inventory but fewer than the minimum group; `None` when there are none.
pub(super) fn pooled(
    scope: &Scope,
    matching: &Matching,
    inventories: &BTreeMap<&str, Inventories>,
    observed: &Observed,
) -> Option<PooledPositions> {
    let few = |position: &Position| {
        let own = inventories.get(position.id.as_str())?;
        let people = own.people.len();
        (people > 0 && people < scope.minimum_group as usize).then_some(own)
    };
    let small: Vec<(&Position, &Inventories)> =
        scope.audit.positions.iter().filter_map(|position| Some((position, few(position)?))).collect();
    if small.is_empty() {
        return None;
    }
    let statuses: Vec<Vec<TaskStatus>> = small
        .iter()
        .map(|(position, own)| table::described_statuses(scope, matching, position, own, observed))
        .collect();
    let performed = statuses.iter().flatten().filter(|status| **status != TaskStatus::Unperformed).count();
    let positions = small.iter().zip(&statuses).map(|((position, own), statuses)| PooledPosition {
        id: position.id.clone(),
        name: position.name.clone(),
        people: Some(own.people.len() as u64),
        described: statuses.len() as u64,
    });
    Some(PooledPositions {
        positions: positions.collect(),
        people: small.iter().map(|(_, own)| own.people.len() as u64).sum(),
        described: statuses.iter().map(|statuses| statuses.len() as u64).sum(),
        performed: Some(performed as u64),
        withheld: None,
        tasks: shared(scope, matching, &small),
    })
}

/// Tasks that at least the minimum group of these people do, the most widespread first.
fn shared(scope: &Scope, matching: &Matching, small: &[(&Position, &Inventories)]) -> Vec<SharedTask> {
    let people: u64 = small.iter().map(|(_, own)| own.people.len() as u64).sum();
    let headcount: u64 = small.iter().map(|(position, _)| u64::from(position.headcount)).sum();
    let all: BTreeSet<Task> = small.iter().flat_map(|(_, own)| own.tasks.keys().copied()).collect();
    let holders = |task: Task| small.iter().flat_map(move |(_, own)| own.holders(task)).map(|(_, said)| said);
    let mut found: Vec<(u64, Task)> = all.into_iter().map(|task| (holders(task).count() as u64, task)).collect();
    found.retain(|(count, _)| *count >= u64::from(scope.minimum_group.max(1)));
    found.sort_by_key(|(count, task)| (std::cmp::Reverse(*count), *task));
    let confidence = scope.instrument.settings.confidence;
    let scale = scope.instrument.scale(&scope.instrument.tasks.importance).map(|scale| scale.bounds());
    let bounds = scale.map(|(lowest, highest)| (f64::from(lowest), f64::from(highest)));
    let task = |(count, task): (u64, Task)| {
        let (id, text, described_for) = name(scope, matching, task);
        let importance = Moments::of(holders(task).filter_map(|said: &Said| said.importance.mean()));
        let mean = mean_figure(importance, Some(headcount), confidence, bounds);
        SharedTask {
            id,
            text,
            described_for,
            holders: share_figure(count, people, Some(headcount), confidence),
            importance: unless_few(importance.n, scope.minimum_group, mean),
        }
    };
    found.into_iter().map(task).collect()
}

/// Id, text, and the name of the position whose description holds it.
fn name(scope: &Scope, matching: &Matching, task: Task) -> (String, Text, Option<Text>) {
    match task {
        Task::New(index) => {
            let new = &matching.new[index];
            (new.id.clone(), Text::plain(&new.wording), None)
        }
        Task::Described(index) => {
            let described = &matching.described[index];
            let owner = scope.audit.positions.iter().find(|position| position.id == described.position);
            let owner = owner.map_or_else(|| Text::plain(described.position), |owner| owner.name.clone());
            (described.task.id.clone(), described.task.text.clone(), Some(owner))
        }
    }
}
