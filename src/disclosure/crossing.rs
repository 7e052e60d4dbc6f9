//! People by the groups they belong to in all breakdowns at once, and the sets of them that are shown.

use std::collections::BTreeMap;

use crate::model::diagnosis::Membership;
use crate::model::organisation::Group;

/// Everybody who answered, crossed over all breakdowns: what an insider knows, who can say where each colleague sits.
#[derive(Debug, Clone, PartialEq)]
pub struct Crossing {
    /// Groups by breakdown.
    pub(super) breakdowns: Vec<Crossed>,
    /// People who belong to the same groups.
    pub(super) cells: Vec<Cell>,
}

/// One breakdown.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Crossed {
    pub(super) id: String,
    pub(super) groups: Vec<GroupSize>,
}

/// One group.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct GroupSize {
    pub(super) id: String,
    /// People in it, whether they answered or not.
    pub(super) headcount: u64,
    /// People in it who answered.
    pub(super) answered: u64,
}

/// People who belong to the same groups.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cell {
    /// Place of the group in each breakdown; `None` where none was named.
    pub(super) groups: Vec<Option<usize>>,
    /// How many answered.
    pub(super) people: u64,
    /// How many have a score, by area.
    pub(super) scored: BTreeMap<String, u64>,
}

/// Groups of one breakdown that are shown as one: a group on its own, or a pool.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    pub(super) breakdown: usize,
    /// Places of the groups, ascending.
    pub(super) groups: Vec<usize>,
}

impl Part {
    /// Whether people of these groups belong to it.
    pub(super) fn holds(&self, groups: &[Option<usize>]) -> bool {
        groups.get(self.breakdown).copied().flatten().is_some_and(|group| self.groups.contains(&group))
    }
}

impl Crossing {
    /// The crossing of these breakdowns. A group in which more people answered than it has is taken to have so many.
    pub fn of(breakdowns: &[Group], memberships: &[Membership]) -> Self {
        let place = |breakdown: usize, id: &Option<String>| {
            let values = &breakdowns.get(breakdown)?.values;
            values.iter().position(|value| Some(&value.id) == id.as_ref())
        };
        let cells = memberships.iter().filter(|membership| membership.people > 0).map(|membership| Cell {
            groups: membership.groups.iter().enumerate().map(|(breakdown, id)| place(breakdown, id)).collect(),
            people: membership.people,
            scored: membership.scored.clone(),
        });
        let cells: Vec<Cell> = cells.collect();
        let breakdowns = breakdowns.iter().enumerate().map(|(breakdown, group)| {
            let sized = |(place, value): (usize, &crate::model::organisation::GroupValue)| {
                let part = Part { breakdown, groups: vec![place] };
                let answered = cells.iter().filter(|cell| part.holds(&cell.groups)).map(|cell| cell.people).sum();
                GroupSize { id: value.id.clone(), headcount: u64::from(value.headcount).max(answered), answered }
            };
            Crossed { id: group.id.clone(), groups: group.values.iter().enumerate().map(sized).collect() }
        });
        Crossing { breakdowns: breakdowns.collect(), cells }
    }

    /// How many answered, by cell.
    pub(super) fn answered(&self) -> Vec<u64> {
        self.cells.iter().map(|cell| cell.people).collect()
    }

    /// How many have a score of an area, by cell.
    pub(super) fn scored(&self, area: &str) -> Vec<u64> {
        self.cells.iter().map(|cell| cell.scored.get(area).copied().unwrap_or(0)).collect()
    }

    /// Which cells a part is made of.
    pub(super) fn row(&self, part: &Part) -> Vec<bool> {
        self.cells.iter().map(|cell| part.holds(&cell.groups)).collect()
    }

    /// Everybody, then each part: which cells each is made of.
    pub(super) fn rows(&self, parts: &[Part]) -> Vec<Vec<bool>> {
        let everybody = vec![true; self.cells.len()];
        std::iter::once(everybody).chain(parts.iter().map(|part| self.row(part))).collect()
    }

    /// Every group as a part of its own.
    pub(super) fn singles(&self) -> impl Iterator<Item = Part> {
        let breakdowns = self.breakdowns.iter().enumerate();
        breakdowns.flat_map(|(breakdown, crossed)| {
            (0..crossed.groups.len()).map(move |group| Part { breakdown, groups: vec![group] })
        })
    }
}

/// People in the chosen cells.
pub(super) fn sum(row: &[bool], people: &[u64]) -> u64 {
    row.iter().zip(people).filter(|(chosen, _)| **chosen).map(|(_, people)| people).sum()
}
