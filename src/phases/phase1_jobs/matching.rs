//! Which task a wording means: a described one, surely or doubtfully, or a new one. Nothing is matched silently: the
//! doubtful are listed and counted apart.

use std::collections::BTreeMap;

use crate::model::answers::JobAnswers;
use crate::model::organisation::DescribedTask;
use crate::phases::Scope;

use super::homes::Homes;
use super::likeness::{Wording, normalised};

/// A task, described or new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Task {
    /// Index into [`Matching::described`].
    Described(usize),
    /// Index into [`Matching::new`].
    New(usize),
}

/// What a wording means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Meaning {
    /// This task.
    Sure(Task),
    /// Perhaps this described task.
    Doubtful {
        /// Index into [`Matching::described`].
        described: usize,
        /// Likeness, 0-1.
        similarity: f64,
    },
}

/// A described task with the position whose description holds it.
#[derive(Debug, Clone)]
pub(super) struct Described<'a> {
    pub(super) position: &'a str,
    pub(super) task: &'a DescribedTask,
    /// Its text in every language, and its other wordings.
    wordings: Vec<Wording>,
}

/// A task that no description holds, in all the wordings that mean it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NewTask {
    /// `new-` and the commonest wording, normalised.
    pub(super) id: String,
    /// The commonest wording as written.
    pub(super) wording: String,
}

/// Meanings of all wordings of a cycle.
#[derive(Debug)]
pub(super) struct Matching<'a> {
    /// Described tasks in the order of the descriptions.
    pub(super) described: Vec<Described<'a>>,
    /// New tasks, commonest first.
    pub(super) new: Vec<NewTask>,
    /// By position and wording as written.
    meanings: BTreeMap<String, BTreeMap<String, Meaning>>,
}

/// Wordings that are the same after normalisation.
#[derive(Default)]
struct Group {
    rows: usize,
    /// As written, with how often.
    written: BTreeMap<String, usize>,
}

impl<'a> Matching<'a> {
    pub(super) fn new(scope: &Scope<'a>, answers: &JobAnswers, homes: &Homes) -> Self {
        let mut matching = Matching { described: described(scope), new: Vec::new(), meanings: BTreeMap::new() };
        // Each wording is compared once, however many rows use it.
        let mut used: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for place in wordings(answers, homes) {
            *used.entry(place).or_default() += 1;
        }
        let mut unknown: BTreeMap<String, Group> = BTreeMap::new();
        let mut unmatched: Vec<(&str, &str, String)> = Vec::new();
        for ((position, wording), rows) in used {
            if let Some(meaning) = matching.compare(scope, position, wording) {
                matching.note(position, wording, meaning);
                continue;
            }
            let normal = normalised(wording);
            let group = unknown.entry(normal.clone()).or_default();
            group.rows += rows;
            *group.written.entry(wording.to_owned()).or_default() += rows;
            unmatched.push((position, wording, normal));
        }
        let found = matching.cluster(unknown, scope.instrument.tasks.match_sure);
        for (position, wording, normal) in unmatched {
            if let Some(&task) = found.get(&normal) {
                matching.note(position, wording, Meaning::Sure(Task::New(task)));
            }
        }
        matching
    }

    /// What a wording means to people of a position; `None` for an empty one.
    pub(super) fn meaning(&self, position: &str, wording: &str) -> Option<Meaning> {
        self.meanings.get(position)?.get(wording.trim()).copied()
    }

    /// Every wording that may be a described task, with that task and the likeness, in order of the wording.
    pub(super) fn doubtful(&self) -> Vec<(&str, usize, f64)> {
        let all = self.meanings.values().flatten();
        let mut doubtful: Vec<(&str, usize, f64)> = all
            .filter_map(|(wording, meaning)| match meaning {
                Meaning::Doubtful { described, similarity } => Some((wording.as_str(), *described, *similarity)),
                Meaning::Sure(_) => None,
            })
            .collect();
        doubtful.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
        doubtful.dedup_by(|a, b| (a.0, a.1) == (b.0, b.1));
        doubtful
    }

    fn note(&mut self, position: &str, wording: &str, meaning: Meaning) {
        self.meanings.entry(position.to_owned()).or_default().insert(wording.to_owned(), meaning);
    }

    /// By id, else by likeness with the position's own tasks, else with those of others.
    fn compare(&self, scope: &Scope, position: &str, wording: &str) -> Option<Meaning> {
        if let Some(index) = self.described.iter().position(|described| described.task.id == wording) {
            return Some(Meaning::Sure(Task::Described(index)));
        }
        let wording = Wording::new(wording);
        let own = self.most_alike(&wording, |described| described.position == position);
        let others = self.most_alike(&wording, |described| described.position != position);
        let form = &scope.instrument.tasks;
        let best = [own, others].into_iter().flatten();
        if let Some((index, _)) = best.clone().find(|(_, similarity)| *similarity >= form.match_sure) {
            return Some(Meaning::Sure(Task::Described(index)));
        }
        let (described, similarity) = best.reduce(|own, other| if other.1 > own.1 { other } else { own })?;
        (similarity >= form.match_doubtful).then_some(Meaning::Doubtful { described, similarity })
    }

    /// The first of the most alike described tasks among some.
    fn most_alike(&self, wording: &Wording, among: impl Fn(&Described) -> bool) -> Option<(usize, f64)> {
        let candidates = self.described.iter().enumerate().filter(|(_, described)| among(described));
        candidates
            .flat_map(|(index, described)| described.wordings.iter().map(move |other| (index, wording.likeness(other))))
            .reduce(|best, next| if next.1 > best.1 { next } else { best })
    }

    /// New tasks out of unknown wordings: the commonest wording heads a task, and rarer ones join the first head that
    /// they are surely alike.
    fn cluster(&mut self, unknown: BTreeMap<String, Group>, sure: f64) -> BTreeMap<String, usize> {
        let mut groups: Vec<(String, Group)> = unknown.into_iter().collect();
        groups.sort_by(|a, b| b.1.rows.cmp(&a.1.rows).then_with(|| a.0.cmp(&b.0)));
        let mut heads: Vec<Wording> = Vec::new();
        let mut found = BTreeMap::new();
        for (normal, group) in groups {
            let wording = Wording::new(&normal);
            let head = heads.iter().position(|head| head.likeness(&wording) >= sure);
            let head = head.unwrap_or_else(|| {
                heads.push(wording);
                self.new.push(NewTask { id: format!("new-{}", normal.replace(' ', "-")), wording: commonest(&group) });
                heads.len() - 1
            });
            found.insert(normal, head);
        }
        found
    }
}

/// The wording written most often, the first of the alphabet among equals.
fn commonest(group: &Group) -> String {
    let best = group.written.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
    best.map(|(written, _)| written.clone()).unwrap_or_default()
}

/// Every described task with its wordings.
fn described<'a>(scope: &Scope<'a>) -> Vec<Described<'a>> {
    let tasks =
        scope.descriptions.iter().flat_map(|description| description.tasks.iter().map(move |task| (description, task)));
    tasks
        .map(|(description, task)| {
            let texts = task.text.iter().map(|(_, text)| text).chain(task.also.iter().map(String::as_str));
            Described { position: &description.position, task, wordings: texts.map(Wording::new).collect() }
        })
        .collect()
}

/// Every wording with the position of who used it, one entry a row.
fn wordings<'w>(answers: &'w JobAnswers, homes: &'w Homes<'w>) -> impl Iterator<Item = (&'w str, &'w str)> {
    let declared = answers.tasks.iter().map(|rating| (rating.position.as_str(), rating.task.trim()));
    let observed = answers.observations.iter().map(|activity| (homes.of(activity), activity.task.trim()));
    declared.chain(observed).filter(|(_, wording)| wording.chars().any(char::is_alphanumeric))
}
