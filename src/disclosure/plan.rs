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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::cases::{breakdown, cell, roster};

    /// What a plan shows of one breakdown, pools with `+`.
    fn shown(plan: &Plan, breakdown: usize) -> Vec<String> {
        let parts = plan.parts.iter().filter(|part| part.breakdown == breakdown);
        parts.map(|part| plan.ids(part).join("+")).collect()
    }

    fn made(breakdowns: &[Group], cells: &[Membership]) -> Plan {
        plan(breakdowns, cells, &Roster::default(), &[], Limits::sample())
    }

    /// One breakdown of groups with so many answers each, twice as many people, and a rest that names no group.
    fn alone(answered: &[(&str, u64)], unnamed: u64) -> Plan {
        let sizes: Vec<(&str, u32)> = answered.iter().map(|(id, people)| (*id, 2 * *people as u32 + 2)).collect();
        let named = answered.iter().map(|(id, people)| cell(&[id], *people));
        let cells: Vec<Membership> = named.chain([cell(&[""], unnamed)]).collect();
        made(&[breakdown("position", &sizes)], &cells)
    }

    #[test]
    fn a_small_group_is_pooled_with_the_next_smallest() {
        let plan = alone(&[("agent", 23), ("specialist", 8), ("leader", 3)], 0);
        assert_eq!(shown(&plan, 0), ["agent", "specialist+leader"]);
        assert_eq!([plan.reason(0, "specialist"), plan.reason(0, "leader")], [Reason::Pooled; 2]);
        assert_eq!(plan.pools(), [Pool { breakdown: 0, groups: vec!["specialist".to_owned(), "leader".to_owned()] }]);
    }

    #[test]
    fn small_groups_that_reach_the_minimum_together_need_no_other() {
        assert_eq!(shown(&alone(&[("a", 20), ("b", 3), ("c", 4)], 0), 0), ["a", "b+c"]);
        assert_eq!(shown(&alone(&[("a", 20), ("b", 14)], 0), 0), ["a", "b"]);
    }

    #[test]
    fn people_who_named_no_group_are_left_over_too() {
        assert_eq!(shown(&alone(&[("a", 20), ("b", 14)], 2), 0), ["a"]);
        assert_eq!(shown(&alone(&[("a", 20), ("b", 14)], 5), 0), ["a", "b"]);
        // Less a and the pool, the whole would leave the two; without the pool it leaves nine.
        assert_eq!(shown(&alone(&[("a", 20), ("b", 3), ("c", 4)], 2), 0), ["a"]);
    }

    #[test]
    fn a_group_without_answers_hides_nobody() {
        assert_eq!(shown(&alone(&[("a", 20), ("b", 0), ("c", 9)], 0), 0), ["a", "c"]);
    }

    #[test]
    fn of_too_few_people_nothing_is_shown() {
        assert!(alone(&[("a", 4), ("b", 0)], 0).parts.is_empty());
    }

    #[test]
    fn a_pool_in_which_everybody_answered_tells_that_everybody_did() {
        let sizes = breakdown("position", &[("agent", 28), ("specialist", 10), ("leader", 4)]);
        let cells = [cell(&["agent"], 23), cell(&["specialist"], 10), cell(&["leader"], 4)];
        // 14 of 14 would tell that each leader answered; so do 27 of 32 not.
        assert_eq!(shown(&made(&[sizes], &cells), 0), ["specialist", "agent+leader"]);
    }

    #[test]
    fn teams_of_a_site_do_not_leave_the_rest_of_the_site() {
        let site = breakdown("site", &[("north", 30), ("south", 30)]);
        let team = breakdown("team", &[("n1", 12), ("n2", 12), ("n3", 6), ("s1", 20), ("s2", 10)]);
        let cells = [
            cell(&["north", "n1"], 8),
            cell(&["north", "n2"], 9),
            cell(&["north", "n3"], 3),
            cell(&["south", "s1"], 14),
            cell(&["south", "s2"], 6),
        ];
        let plan = made(&[site, team], &cells);
        assert_eq!(shown(&plan, 0), ["north", "south"]);
        // Pooled with a team of the south, n3 would still be the north less n1 and n2.
        assert_eq!(shown(&plan, 1), ["n2", "s1", "s2", "n1+n3"]);
    }

    #[test]
    fn breakdowns_that_cross_do_not_leave_a_corner() {
        let site = breakdown("site", &[("north", 30), ("south", 30)]);
        let shift = breakdown("shift", &[("day", 30), ("night", 30)]);
        // North less day leaves the two of the north at night, less the two of the south by day: four people.
        let corner = [("north", "day", 15), ("north", "night", 2), ("south", "day", 2), ("south", "night", 14)];
        let cells = corner.map(|(site, shift, people)| cell(&[site, shift], people));
        let plan = made(&[site.clone(), shift.clone()], &cells);
        assert!(shown(&plan, 0).is_empty() || shown(&plan, 1).is_empty(), "{:?}", plan.parts);
        let open = corner.map(|(site, shift, people)| cell(&[site, shift], people + 3));
        assert_eq!(made(&[site, shift], &open).parts.len(), 4);
    }

    #[test]
    fn a_group_that_grew_by_one_is_not_shown_beside_what_it_was() {
        let breakdowns = [breakdown("team", &[("a", 30), ("b", 20), ("c", 20)])];
        let limits = Limits::sample();
        let then = roster(&breakdowns, &[("a", 0..25), ("b", 100..106), ("c", 200..212)]);
        let first = plan_of_roster(&breakdowns, &then, &[], limits);
        assert_eq!(shown(&first, 0), ["a", "b", "c"]);
        let earlier = [first.shown("2026-H1", then)];
        let next = |a, b, c| {
            let now = roster(&breakdowns, &[("a", a), ("b", b), ("c", c)]);
            shown(&plan_of_roster(&breakdowns, &now, &earlier, limits), 0)
        };
        // One came to the six of b: shown together with the smallest group from which its own cannot be told.
        assert_eq!(next(0..25, 100..107, 200..212), ["a", "b+c"]);
        // The same six: their result changed by what they changed.
        assert_eq!(next(0..25, 100..106, 200..212), ["a", "b", "c"]);
        // One came to the 25 of a, who hide what he or she said.
        assert_eq!(next(0..26, 100..106, 200..212), ["a", "b", "c"]);
        // Five came.
        assert_eq!(next(0..25, 100..111, 200..212), ["a", "b", "c"]);
    }

    #[test]
    fn the_same_counts_give_the_same_plan() {
        let sizes = [("a", 9), ("b", 9), ("c", 3), ("d", 9)];
        assert_eq!(alone(&sizes, 0).parts, alone(&sizes, 0).parts);
        assert_eq!(shown(&alone(&sizes, 0), 0), ["b", "d", "a+c"]);
    }
}
