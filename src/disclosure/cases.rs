//! Small departments for tests.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Roster;
use crate::model::answers::{Answer, Origin, Respondent};
use crate::model::diagnosis::Membership;
use crate::model::organisation::{Group, GroupValue};

/// A breakdown with the headcounts of its groups.
pub(super) fn breakdown(id: &str, groups: &[(&str, u32)]) -> Group {
    let value = |(id, headcount): &(&str, u32)| GroupValue {
        id: (*id).to_owned(),
        name: Default::default(),
        headcount: *headcount,
    };
    Group { id: id.to_owned(), name: Default::default(), values: groups.iter().map(value).collect() }
}

/// So many people who answered in these groups; an empty id is no group.
pub(super) fn cell(groups: &[&str], people: u64) -> Membership {
    let named = |id: &&str| (!id.is_empty()).then(|| (*id).to_owned());
    Membership { groups: groups.iter().map(named).collect(), people, scored: BTreeMap::new() }
}

/// Who answered: people by number, in the groups of one breakdown.
pub(super) fn roster(breakdowns: &[Group], groups: &[(&str, Range<u32>)]) -> Roster {
    let mut roster = Roster::new(breakdowns);
    for (group, people) in groups {
        for person in people.clone() {
            roster.add(&Respondent {
                origin: Origin { batch: 0, row: person },
                person: format!("{person:016x}"),
                groups: vec![(*group).to_owned()],
                answers: vec![Answer::Code(1)],
                open: Vec::new(),
            });
        }
    }
    roster
}
