//! Which groups of all breakdowns are shown, which are pooled, and which are hidden: decided from counts alone, before
//! any figure of a group is made.
//!
//! Secondary cell suppression after L. H. Cox, *Suppression methodology and statistical disclosure control*, Journal of
//! the American Statistical Association 75 (1980), and M. Fischetti and J. J. Salazar-González, *Models and algorithms
//! for the 2-dimensional cell suppression problem in statistical disclosure control*, Mathematical Programming 84 (1999):
//! what is shown is attacked, and each successful attack names the groups of which at least one must not be shown on its
//! own. Plans are tried in order of what they lose, so the first that withstands is the cheapest of them: people whose
//! group is pooled count once, people whose group is hidden twice.

use std::collections::{BTreeMap, BTreeSet};

use super::crossing::{Crossing, Part, sum};
use super::cycles::{Differences, Roster, Shown};
use super::isolation::isolating;
use super::{Limits, counts};
use crate::model::diagnosis::Membership;
use crate::model::estimate::Reason;
use crate::model::organisation::Group;

/// So many plans are tried in order of their loss; then the best one so far is made coarser until it withstands.
const PLANS: usize = 400;

/// What of a cycle's questionnaire may be shown. Made by [`plan`] only.
#[derive(Debug, Clone)]
pub struct Plan {
    pub(super) crossing: Crossing,
    pub(super) parts: Vec<Part>,
    pub(super) reasons: BTreeMap<(usize, usize), Reason>,
    pub(super) differences: Differences,
}

/// Several groups of one breakdown that are shown as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pool {
    /// Place of the breakdown.
    pub breakdown: usize,
    /// Ids of the groups.
    pub groups: Vec<String>,
}

impl Plan {
    /// The pools, by breakdown.
    pub fn pools(&self) -> Vec<Pool> {
        let pools = self.parts.iter().filter(|part| part.groups.len() > 1);
        pools.map(|part| Pool { breakdown: part.breakdown, groups: self.ids(part) }).collect()
    }

    /// Whether people answered without a pseudonym, here or in an earlier cycle, so that it cannot be known by how many
    /// two cycles differ.
    pub fn has_unlinked(&self) -> bool {
        self.differences.unlinked
    }

    /// What later cycles must know of this one: what it shows, and of whom.
    pub fn shown(&self, cycle: &str, roster: Roster) -> Shown {
        Shown { cycle: cycle.to_owned(), roster, parts: self.parts.clone() }
    }

    /// Why a group is hidden.
    pub(super) fn reason(&self, breakdown: usize, id: &str) -> Reason {
        let groups = self.crossing.breakdowns.get(breakdown).map_or(&[][..], |crossed| &crossed.groups);
        let place = groups.iter().position(|group| group.id == id);
        let reason = place.and_then(|place| self.reasons.get(&(breakdown, place)));
        reason.copied().unwrap_or(Reason::SmallGroup)
    }

    /// Ids of the groups of a part.
    pub(super) fn ids(&self, part: &Part) -> Vec<String> {
        let groups = self.crossing.breakdowns.get(part.breakdown).map_or(&[][..], |crossed| &crossed.groups);
        part.groups.iter().filter_map(|group| Some(groups.get(*group)?.id.clone())).collect()
    }
}

/// The plan for a cycle in which so many people answered in each combination of groups. `roster` says who they are, and
/// `earlier` what earlier cycles showed; both are empty in a first cycle.
pub fn plan(
    breakdowns: &[Group],
    memberships: &[Membership],
    roster: &Roster,
    earlier: &[Shown],
    limits: Limits,
) -> Plan {
    let crossing = Crossing::of(breakdowns, memberships);
    let differences = Differences::between(roster, earlier);
    let planning = Planning { people: crossing.answered(), crossing: &crossing, differences: &differences, limits };
    let state = planning.cheapest();
    let (parts, reasons) = (planning.parts(&state), planning.reasons(&state));
    Plan { parts, reasons, differences, crossing }
}

/// The plan for an earlier cycle of which only the people are looked at.
pub fn plan_of_roster(breakdowns: &[Group], roster: &Roster, earlier: &[Shown], limits: Limits) -> Plan {
    plan(breakdowns, &roster.memberships(breakdowns), roster, earlier, limits)
}

/// One breakdown in a plan.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Folded {
    /// Groups that are not shown on their own.
    hidden: BTreeSet<usize>,
    /// Whether these may be shown as one.
    pooling: bool,
}

type State = Vec<Folded>;

struct Planning<'a> {
    crossing: &'a Crossing,
    people: Vec<u64>,
    differences: &'a Differences,
    limits: Limits,
}

impl Planning<'_> {
    fn minimum(&self) -> u64 {
        self.limits.minimum_group.into()
    }

    fn answered(&self, breakdown: usize, groups: &BTreeSet<usize>) -> u64 {
        let crossed = self.crossing.breakdowns.get(breakdown).map_or(&[][..], |crossed| &crossed.groups);
        groups.iter().filter_map(|group| crossed.get(*group)).map(|group| group.answered).sum()
    }

    /// Every group of fewer people than the minimum is hidden, and pooled with the others where that is possible.
    fn begin(&self) -> State {
        let everybody: u64 = self.people.iter().sum();
        let least = if everybody < self.minimum() { u64::MAX } else { self.minimum() };
        let small = |groups: &[super::crossing::GroupSize]| {
            groups.iter().enumerate().filter(|(_, group)| group.answered < least).map(|(place, _)| place).collect()
        };
        let folded = |crossed: &super::crossing::Crossed| Folded {
            hidden: small(&crossed.groups),
            pooling: self.limits.complement,
        };
        self.crossing.breakdowns.iter().map(folded).collect()
    }

    fn cheapest(&self) -> State {
        let begin = self.begin();
        if !self.limits.complement {
            return begin;
        }
        let mut queue = BTreeSet::from([(self.loss(&begin), begin.clone())]);
        let mut met = BTreeSet::from([begin.clone()]);
        let mut tried = 0;
        while let Some((_, state)) = queue.pop_first() {
            let Some(broken) = self.broken(&state) else { return state };
            tried += 1;
            let coarser = broken.iter().flat_map(|part| self.coarser(&state, part));
            let coarser = coarser.filter(|state| met.insert(state.clone()));
            let mut coarser: Vec<(_, State)> = coarser.map(|state| (self.loss(&state), state)).collect();
            if tried > PLANS {
                coarser.sort();
                coarser.truncate(1);
                if !coarser.is_empty() {
                    queue.clear();
                }
            }
            queue.extend(coarser);
        }
        // Only what is met twice can empty the queue; nothing shown is always right.
        begin.iter().zip(&self.crossing.breakdowns).map(|(_, crossed)| all_hidden(crossed.groups.len())).collect()
    }

    /// What a plan loses: people whose group is pooled, and twice those whose group is hidden; then groups.
    fn loss(&self, state: &State) -> (u64, usize) {
        let people = state.iter().enumerate().map(|(breakdown, folded)| {
            let pooled = self.pool(state, breakdown).is_some();
            self.answered(breakdown, &folded.hidden) * if pooled { 1 } else { 2 }
        });
        (people.sum(), state.iter().map(|folded| folded.hidden.len()).sum())
    }

    /// The pool of a breakdown: hidden groups that reach the minimum together, beside at least one shown group.
    fn pool(&self, state: &State, breakdown: usize) -> Option<Part> {
        let folded = state.get(breakdown)?;
        let groups = self.crossing.breakdowns.get(breakdown)?.groups.len();
        let fits = folded.pooling && folded.hidden.len() > 1 && folded.hidden.len() < groups;
        let reached = self.answered(breakdown, &folded.hidden) >= self.minimum();
        (fits && reached).then(|| Part { breakdown, groups: folded.hidden.iter().copied().collect() })
    }

    /// What a plan shows.
    fn parts(&self, state: &State) -> Vec<Part> {
        let shown = |part: &Part| {
            let hidden = state.get(part.breakdown).map(|folded| &folded.hidden);
            !part.groups.iter().any(|group| hidden.is_some_and(|hidden| hidden.contains(group)))
        };
        let pools = (0..state.len()).filter_map(|breakdown| self.pool(state, breakdown));
        self.crossing.singles().filter(shown).chain(pools).collect()
    }

    /// Why each hidden group is hidden, as it is told. Within a breakdown all have the same reason, so that the reason
    /// does not tell which of them are small.
    fn reasons(&self, state: &State) -> BTreeMap<(usize, usize), Reason> {
        let mut reasons = BTreeMap::new();
        for (breakdown, folded) in state.iter().enumerate() {
            let crossed = self.crossing.breakdowns.get(breakdown).map_or(&[][..], |crossed| &crossed.groups);
            let small = |group: &usize| crossed.get(*group).is_some_and(|group| group.answered < self.minimum());
            let reason = match self.pool(state, breakdown) {
                Some(_) => Reason::Pooled,
                None if folded.hidden.iter().all(small) => Reason::SmallGroup,
                None => Reason::Complement,
            };
            reasons.extend(folded.hidden.iter().map(|group| ((breakdown, *group), reason)));
        }
        reasons
    }

    /// Parts of which at least one must not be shown as it is; `None` when the plan withstands.
    fn broken(&self, state: &State) -> Option<Vec<Part>> {
        let parts = self.parts(state);
        if parts.is_empty() {
            return None;
        }
        if let Some(rows) = isolating(&self.crossing.rows(&parts), &self.people, self.minimum()) {
            return Some(rows.into_iter().filter_map(|row| parts.get(row.checked_sub(1)?)).cloned().collect());
        }
        if let Some(difference) = self.differences.isolating(&parts, self.limits).first() {
            return Some(difference.now.parts());
        }
        self.counted(state, parts)
    }

    /// Parts that tell how many of a hidden group answered.
    fn counted(&self, state: &State, parts: Vec<Part>) -> Option<Vec<Part>> {
        let told = counts::Told {
            crossing: self.crossing,
            parts: parts.iter().map(|part| (part.clone(), sum(&self.crossing.row(part), &self.people))).collect(),
            everybody: self.people.iter().sum(),
            reasons: self.reasons(state),
            limits: self.limits,
        };
        let hidden: Vec<Part> = told
            .reasons
            .keys()
            .map(|(breakdown, group)| Part { breakdown: *breakdown, groups: vec![*group] })
            .filter(|group| sum(&self.crossing.row(group), &self.people) > 0)
            .collect();
        let narrow = hidden.into_iter().find(|group| !told.reach(group).is_some_and(|reached| reached.withstands()))?;
        let row = self.crossing.row(&narrow);
        let touches = |part: &Part| {
            part.breakdown == narrow.breakdown || self.crossing.row(part).iter().zip(&row).any(|(a, b)| *a && *b)
        };
        let (near, far): (Vec<Part>, Vec<Part>) = parts.into_iter().partition(touches);
        Some(if near.is_empty() { far } else { near })
    }

    /// Plans in which a part is not shown as it is: a group is hidden, a pool takes in one more group or is hidden.
    fn coarser(&self, state: &State, part: &Part) -> Vec<State> {
        let Some(folded) = state.get(part.breakdown) else { return Vec::new() };
        let with = |folded: Folded| {
            let mut state = state.clone();
            if let Some(own) = state.get_mut(part.breakdown) {
                *own = folded;
            }
            state
        };
        let hide = |group: usize| {
            let mut folded = folded.clone();
            folded.hidden.insert(group);
            with(folded)
        };
        match part.groups.as_slice() {
            [group] => vec![hide(*group)],
            _ => {
                let groups = self.crossing.breakdowns.get(part.breakdown).map_or(0, |crossed| crossed.groups.len());
                let shown = (0..groups).filter(|group| !folded.hidden.contains(group));
                let without = with(Folded { pooling: false, ..folded.clone() });
                shown.map(hide).chain([without]).collect()
            }
        }
    }
}

/// A breakdown of which nothing is shown.
fn all_hidden(groups: usize) -> Folded {
    Folded { hidden: (0..groups).collect(), pooling: false }
}
