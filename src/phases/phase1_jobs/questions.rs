//! What the consultant is asked of free-text tasks: wordings that may be a described task, and new tasks, each with what
//! hangs on it. The answers stand in `1-jobs/matches.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::answers::JobAnswers;
use crate::model::matches::{Match, MatchingState};
use crate::phases::Scope;

use super::declared::minutes_a_week;
use super::homes::Homes;
use super::likeness::normalised;
use super::matching::{Matching, Meaning, Task};

/// At most so many wordings stand in one entry: those that say the same need not be listed to be decided.
const LISTED: usize = 12;

/// How a cycle's free-text tasks are matched, and every entry of matches.yaml as it should stand now: open questions
/// first, by what they would change, then what was decided, then decisions on wordings that nobody uses any more.
pub fn questions(scope: &Scope, answers: &JobAnswers) -> (MatchingState, Vec<Match>) {
    let homes = Homes::new(answers);
    let matching = Matching::new(scope, answers, &homes);
    let weights = weights(scope, answers);
    let mut open = open(&matching, &weights);
    let (mut used, mut stale): (Vec<Match>, Vec<Match>) =
        decided(answers, &weights).into_iter().partition(|e| e.people > 0);
    let state = state(&matching, &open, &used, &stale, &weights);
    for entries in [&mut open, &mut used, &mut stale] {
        entries.sort_by(|a, b| {
            let weight = |entry: &Match| (entry.task.is_empty(), entry.hours_a_week, entry.people);
            weight(b)
                .partial_cmp(&weight(a))
                .unwrap_or(std::cmp::Ordering::Equal)
                .then_with(|| a.wordings.cmp(&b.wordings))
        });
    }
    (state, open.into_iter().chain(used).chain(stale).collect())
}

/// Who uses a wording, and the minutes a week that they declare for it; by normalised wording and position.
type Weights<'a> = BTreeMap<String, BTreeMap<&'a str, Weight<'a>>>;

#[derive(Default)]
struct Weight<'a> {
    people: BTreeSet<&'a str>,
    minutes: f64,
}

fn weights<'a>(scope: &Scope, answers: &'a JobAnswers) -> Weights<'a> {
    let mut weights = Weights::new();
    for rating in answers.tasks.iter().filter(|rating| !rating.person.is_empty()) {
        let positions = weights.entry(normalised(&rating.task)).or_default();
        let weight = positions.entry(&rating.position).or_default();
        weight.people.insert(&rating.person);
        weight.minutes += minutes_a_week(scope, rating).unwrap_or(0.0);
    }
    weights
}

/// People and hours of some wordings, of people of a position or of all.
fn weigh<'t>(weights: &Weights, position: &str, wordings: impl Iterator<Item = &'t str>) -> (u64, f64) {
    let normals: BTreeSet<String> = wordings.map(normalised).collect();
    let (mut people, mut minutes): (BTreeSet<&str>, f64) = (BTreeSet::new(), 0.0);
    for (home, weight) in normals.iter().filter_map(|normal| weights.get(normal)).flatten() {
        if position.is_empty() || *home == position {
            people.extend(weight.people.iter());
            minutes += weight.minutes;
        }
    }
    // Tenths of an hour: a decision needs no more, and the file changes only when something does.
    (people.len() as u64, (minutes / 6.0).round() / 10.0)
}

/// One entry for every cluster and described task that it may be, or for the new task that it is.
fn open(matching: &Matching, weights: &Weights) -> Vec<Match> {
    // By cluster and proposal the wordings as people of each position wrote them.
    let mut found: BTreeMap<(usize, Option<usize>), (BTreeSet<&str>, BTreeSet<&str>, f64)> = BTreeMap::new();
    for (position, wordings) in &matching.open {
        for (wording, cluster) in wordings {
            let (proposal, likeness) = match matching.meaning(position, wording) {
                Some(Meaning::Doubtful { described, similarity }) => (Some(described), similarity),
                _ => (None, 0.0),
            };
            let entry = found.entry((*cluster, proposal)).or_default();
            entry.0.insert(position);
            entry.1.insert(wording);
            entry.2 = likeness;
        }
    }
    let mut proposals: BTreeMap<usize, usize> = BTreeMap::new();
    for (cluster, _) in found.keys() {
        *proposals.entry(*cluster).or_default() += 1;
    }
    let entries = found.iter().filter_map(|((at, proposal), (positions, wordings, likeness))| {
        let cluster = matching.clusters.get(*at)?;
        // The same words may mean one thing in one position and another in another.
        let position =
            positions.first().filter(|_| proposals.get(at) > Some(&1) && positions.len() == 1).copied().unwrap_or("");
        let own: Vec<String> =
            cluster.wordings().into_iter().filter(|w| wordings.contains(w)).map(str::to_owned).collect();
        let (people, hours_a_week) = weigh(weights, position, wordings.iter().copied());
        let perhaps = proposal.and_then(|task| matching.described.get(task));
        let kin = cluster.kin.filter(|_| perhaps.is_none());
        let kin = kin.and_then(|(other, likeness)| Some((matching.clusters.get(other)?.id(), likeness)));
        let likeness = perhaps.map(|_| *likeness).or(kin.as_ref().map(|(_, likeness)| *likeness));
        Some(Match {
            wordings: if own.is_empty() {
                vec![cluster.wording().to_owned()]
            } else {
                own.into_iter().take(LISTED).collect()
            },
            position: position.to_owned(),
            task: if perhaps.is_none() { cluster.id() } else { String::new() },
            perhaps: perhaps.map(|described| described.task.id.clone()).or(kin.map(|(id, _)| id)).unwrap_or_default(),
            people,
            hours_a_week,
            likeness: likeness.map(|likeness| (likeness * 100.0).round() / 100.0),
            ..Match::default()
        })
    });
    entries.filter(|entry| !entry.wordings.is_empty()).collect()
}

/// What was decided, with its present weight. Of several decisions on the same wordings the last one stands.
fn decided(answers: &JobAnswers, weights: &Weights) -> Vec<Match> {
    let mut entries: Vec<Match> = Vec::new();
    for entry in answers.matches.iter().filter(|entry| entry.is_decided()) {
        let same = |other: &Match| other.position == entry.position && other.wordings == entry.wordings;
        entries.retain(|other| !same(other));
        let (people, hours_a_week) = weigh(weights, &entry.position, entry.wordings.iter().map(String::as_str));
        entries.push(Match { people, hours_a_week, ..entry.clone() });
    }
    entries
}

fn state(matching: &Matching, open: &[Match], used: &[Match], stale: &[Match], weights: &Weights) -> MatchingState {
    let mut state = MatchingState { decided: used.len(), stale: stale.len(), ..MatchingState::default() };
    let mut all = 0.0;
    for (position, wording, meaning) in matching.meanings() {
        let minutes = weights
            .get(&normalised(wording))
            .and_then(|weight| weight.get(position))
            .map_or(0.0, |weight| weight.minutes);
        all += minutes;
        match meaning {
            Meaning::Sure(Task::Described(_)) => state.sure += 1,
            Meaning::Sure(Task::New(_)) => state.new += 1,
            Meaning::Doubtful { .. } => {
                state.doubtful += 1;
                state.doubtful_time += minutes;
            }
        }
    }
    state.doubtful_time = if all > 0.0 { state.doubtful_time / all } else { 0.0 };
    state.questions = open.iter().filter(|entry| entry.task.is_empty()).count();
    state.clusters = open.len() - state.questions;
    state
}
