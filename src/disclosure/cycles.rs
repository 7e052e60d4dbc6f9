//! Two cycles held against one another: a group of six in spring and of seven in autumn, six of them the same, tells
//! what the seventh answered, if the six kept to what they said.
//!
//! People are followed by their pseudonyms. Rows without one stand for people of whom it cannot be known whether they
//! answered before; they count as others.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::Limits;
use super::crossing::Part;
use crate::model::answers::{Answer, Respondent};
use crate::model::diagnosis::Membership;
use crate::model::organisation::Group;

/// Who answered in a cycle, in which groups: pseudonyms only, and small enough for a million of them.
#[derive(Debug, Clone, Default)]
pub struct Roster {
    /// By breakdown, the place of each value.
    places: Vec<BTreeMap<String, usize>>,
    /// Combinations of groups that occur, in order of their first appearance.
    patterns: Vec<Vec<Option<usize>>>,
    /// Place of each combination.
    known: BTreeMap<Vec<Option<usize>>, usize>,
    /// Who (a number made of the pseudonym), and the place of his or her combination.
    people: BTreeMap<u64, usize>,
    /// People without a pseudonym, by combination.
    unlinked: BTreeMap<usize, u64>,
}

impl Roster {
    /// An empty one for these breakdowns.
    pub fn new(breakdowns: &[Group]) -> Self {
        let places =
            |group: &Group| group.values.iter().enumerate().map(|(at, value)| (value.id.clone(), at)).collect();
        Roster { places: breakdowns.iter().map(places).collect(), ..Roster::default() }
    }

    /// Notes a respondent who answered at least one question.
    pub fn add(&mut self, respondent: &Respondent) {
        if !respondent.answers.iter().any(|answer| matches!(answer, Answer::Code(_))) {
            return;
        }
        let groups = self.places.iter().zip(&respondent.groups);
        let pattern: Vec<Option<usize>> = groups.map(|(places, id)| places.get(id).copied()).collect();
        let next = self.patterns.len();
        let at = *self.known.entry(pattern.clone()).or_insert(next);
        if at == next {
            self.patterns.push(pattern);
        }
        if respondent.person.is_empty() {
            *self.unlinked.entry(at).or_default() += 1;
        } else {
            self.people.insert(number(&respondent.person), at);
        }
    }

    /// Whether somebody answered without a pseudonym, so that differences between cycles cannot be known.
    fn has_unlinked(&self) -> bool {
        !self.unlinked.is_empty()
    }

    /// How many answered in each combination of groups.
    pub(super) fn memberships(&self, breakdowns: &[Group]) -> Vec<Membership> {
        let mut counts = self.unlinked.clone();
        for at in self.people.values() {
            *counts.entry(*at).or_default() += 1;
        }
        let id =
            |breakdown: usize, place: Option<usize>| Some(breakdowns.get(breakdown)?.values.get(place?)?.id.clone());
        let named = |pattern: &Vec<Option<usize>>| pattern.iter().enumerate().map(|(b, place)| id(b, *place)).collect();
        let counts = counts.into_iter().filter_map(|(at, people)| Some((self.patterns.get(at)?, people)));
        counts.map(|(pattern, people)| Membership { groups: named(pattern), people, scored: BTreeMap::new() }).collect()
    }

    /// People by their groups in this cycle and in an earlier one.
    fn against(&self, earlier: &Roster) -> Vec<Both> {
        let mut pairs: BTreeMap<(Option<usize>, Option<usize>), u64> = BTreeMap::new();
        for (person, at) in &self.people {
            *pairs.entry((Some(*at), earlier.people.get(person).copied())).or_default() += 1;
        }
        for (_, at) in earlier.people.iter().filter(|(person, _)| !self.people.contains_key(person)) {
            *pairs.entry((None, Some(*at))).or_default() += 1;
        }
        self.unlinked.iter().for_each(|(at, people)| *pairs.entry((Some(*at), None)).or_default() += people);
        earlier.unlinked.iter().for_each(|(at, people)| *pairs.entry((None, Some(*at))).or_default() += people);
        let pattern = |roster: &Roster, at: Option<usize>| roster.patterns.get(at?).cloned();
        let both = |((now, then), people): ((Option<usize>, Option<usize>), u64)| Both {
            now: pattern(self, now),
            then: pattern(earlier, then),
            people,
        };
        pairs.into_iter().map(both).collect()
    }
}

/// The 16 hex digits of a pseudonym as the number they are; anything else is hashed.
fn number(person: &str) -> u64 {
    u64::from_str_radix(person, 16).ok().filter(|_| person.len() == 16).unwrap_or_else(|| {
        let digest = Sha256::digest(person.as_bytes());
        digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
    })
}

/// People by their groups in two cycles; `None` where they did not answer.
#[derive(Debug, Clone)]
struct Both {
    now: Option<Vec<Option<usize>>>,
    then: Option<Vec<Option<usize>>>,
    people: u64,
}

/// What an earlier cycle showed, and of whom. Made by [`super::Plan::shown`].
#[derive(Debug, Clone)]
pub struct Shown {
    pub(super) cycle: String,
    pub(super) roster: Roster,
    pub(super) parts: Vec<Part>,
}

/// A set of people whose result can be worked out in one cycle: everybody, a part, or everybody less the parts of a
/// breakdown.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Worked {
    Everybody,
    Part(Part),
    Rest(usize, Vec<Part>),
}

impl Worked {
    /// Everything that can be worked out from these parts.
    fn all(parts: &[Part]) -> Vec<Worked> {
        let breakdowns: std::collections::BTreeSet<usize> = parts.iter().map(|part| part.breakdown).collect();
        let of = |breakdown: usize| parts.iter().filter(move |part| part.breakdown == breakdown).cloned();
        let rests = breakdowns.into_iter().map(|breakdown| Worked::Rest(breakdown, of(breakdown).collect()));
        std::iter::once(Worked::Everybody).chain(parts.iter().cloned().map(Worked::Part)).chain(rests).collect()
    }

    fn holds(&self, groups: &[Option<usize>]) -> bool {
        match self {
            Worked::Everybody => true,
            Worked::Part(part) => part.holds(groups),
            Worked::Rest(_, parts) => !parts.iter().any(|part| part.holds(groups)),
        }
    }

    /// The parts of this cycle without which it could not be worked out.
    pub(super) fn parts(&self) -> Vec<Part> {
        match self {
            Worked::Everybody => Vec::new(),
            Worked::Part(part) => vec![part.clone()],
            Worked::Rest(_, parts) => parts.clone(),
        }
    }
}

/// Two results of two cycles that differ by a few people only.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Difference {
    /// Of this cycle.
    pub(super) now: Worked,
    /// Id of the earlier cycle.
    pub(super) cycle: String,
    /// Of the earlier one.
    pub(super) then: Worked,
    /// People who came or went.
    pub(super) people: u64,
}

/// Every earlier cycle held against this one.
#[derive(Debug, Clone, Default)]
pub(super) struct Differences {
    /// Whether somebody could not be followed.
    pub(super) unlinked: bool,
    earlier: Vec<(String, Vec<Worked>, Vec<Both>)>,
}

impl Differences {
    pub(super) fn between(now: &Roster, earlier: &[Shown]) -> Self {
        let against = |shown: &Shown| (shown.cycle.clone(), Worked::all(&shown.parts), now.against(&shown.roster));
        let unlinked = earlier.iter().any(|shown| now.has_unlinked() || shown.roster.has_unlinked());
        Differences { unlinked, earlier: earlier.iter().map(against).collect() }
    }

    /// Every difference of a result of these parts from one of an earlier cycle that leaves some but fewer people than
    /// the minimum group, where so few stayed that they hide nobody. The department as a whole is always shown, so what
    /// its own change tells cannot be helped, and is not listed.
    pub(super) fn isolating(&self, parts: &[Part], limits: Limits) -> Vec<Difference> {
        let mut found = Vec::new();
        for now in Worked::all(parts).into_iter().filter(|now| *now != Worked::Everybody) {
            for (cycle, earlier, both) in &self.earlier {
                for then in earlier {
                    let (stayed, changed) = compared(&now, then, both);
                    let few = changed > 0 && changed < u64::from(limits.minimum_group);
                    if few && stayed > 0 && stayed < u64::from(limits.diluted_from) {
                        let (now, then, cycle) = (now.clone(), then.clone(), cycle.clone());
                        found.push(Difference { now, cycle, then, people: changed });
                    }
                }
            }
        }
        found
    }
}

/// How many people stand behind both results, and how many behind one of them only.
fn compared(now: &Worked, then: &Worked, both: &[Both]) -> (u64, u64) {
    let (mut stayed, mut changed) = (0, 0);
    for one in both {
        let is_in = |worked: &Worked, groups: &Option<Vec<Option<usize>>>| {
            groups.as_ref().is_some_and(|groups| worked.holds(groups))
        };
        match (is_in(now, &one.now), is_in(then, &one.then)) {
            (true, true) => stayed += one.people,
            (false, false) => {}
            _ => changed += one.people,
        }
    }
    (stayed, changed)
}
