//! Which task a wording means: a described one, surely or doubtfully, or a new one. Nothing is matched silently: what is
//! doubtful is asked, and counts apart until the consultant has decided.

use std::collections::BTreeMap;

use crate::model::answers::JobAnswers;
use crate::model::matches::NEW;
use crate::model::organisation::DescribedTask;
use crate::phases::Scope;

use super::candidates::{Candidate, Index, Wording};
use super::clusters::{Cluster, Group, clusters};
use super::decisions::{Decisions, Target};
use super::homes::Homes;
use super::likeness::{Rarity, normalised};
use super::reading::{Known, Reading, Vocabulary};

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
#[derive(Debug, Clone, Copy)]
pub(super) struct Described<'a> {
    pub(super) position: &'a str,
    pub(super) task: &'a DescribedTask,
}

/// A task that no description holds, in all the wordings that mean it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NewTask {
    /// `new-` and the commonest wording, normalised, or the id that the consultant gave it.
    pub(super) id: String,
    /// The commonest wording as written.
    pub(super) wording: String,
}

/// What wordings mean to people of one position, by the wording as written.
type Meanings = BTreeMap<String, Meaning>;

/// Meanings of all wordings of a cycle.
pub(super) struct Matching<'a> {
    /// Described tasks in the order of the descriptions.
    pub(super) described: Vec<Described<'a>>,
    /// New tasks, commonest first; after them those that the consultant made.
    pub(super) new: Vec<NewTask>,
    /// Wordings that no description surely holds and nobody has decided on, commonest first.
    pub(super) clusters: Vec<Cluster>,
    /// By position and wording the cluster that it belongs to.
    pub(super) open: BTreeMap<String, BTreeMap<String, usize>>,
    meanings: BTreeMap<String, Meanings>,
}

/// A wording of a position, with how many rows use it.
struct Used<'w> {
    position: &'w str,
    wording: &'w str,
    normal: String,
    rows: usize,
}

impl<'a> Matching<'a> {
    pub(super) fn new(scope: &Scope<'a>, answers: &JobAnswers, homes: &Homes) -> Self {
        let described = described(scope);
        let used = used(answers, homes);
        let mut known: Vec<Known> = described.iter().flat_map(texts).collect();
        known.extend(used.iter().map(|used| Known::declared(used.wording, used.rows)));
        let decided = answers.matches.iter().flat_map(|entry| &entry.wordings);
        known.extend(decided.map(|wording| Known::declared(wording, 0)));
        let cuts = scope.instrument.tasks.matching;
        let vocabulary = Vocabulary::new(&scope.instrument.task_words, &scope.audit.language, &known, cuts.misspelt);
        let wordings = wordings(&described, &vocabulary);
        let groups = groups(&used, &vocabulary);
        let known = wordings.iter().map(|wording| (wording.normal.as_str(), &wording.reading));
        let declared = groups.iter().flat_map(|(reading, group)| group.normals().map(move |normal| (normal, reading)));
        let rarity = Rarity::new(known.chain(declared));
        let index = Index::new(&vocabulary, &rarity, cuts, wordings);
        let decisions = Decisions::new(&answers.matches, &described, &vocabulary);

        let mut matching = Matching {
            described,
            new: Vec::new(),
            clusters: Vec::new(),
            open: BTreeMap::new(),
            meanings: BTreeMap::new(),
        };
        let candidates: BTreeMap<&Reading, Vec<Candidate>> =
            groups.iter().map(|(reading, group)| (reading, index.search(group.head(), reading))).collect();
        let mut left: BTreeMap<(Reading, bool), Group> = BTreeMap::new();
        let (mut pending, mut made) = (Vec::new(), Vec::new());
        for used in used {
            let reading = vocabulary.read(used.wording, None);
            let target = decisions.of(used.position, &used.normal, &reading);
            let found = candidates.get(&reading).map_or(&[][..], Vec::as_slice);
            let by_id = matching.described.iter().position(|described| described.task.id == used.wording);
            let sure = by_id.or_else(|| matching.sure(used.position, &used.normal, found, &index));
            match (target, sure) {
                (Some(Target::Described(task)), _) => matching.note(&used, Meaning::Sure(Task::Described(task))),
                (Some(Target::New(id)), _) => made.push((used, id)),
                (None, Some(task)) => matching.note(&used, Meaning::Sure(Task::Described(task))),
                (own, _) => {
                    let key = (reading, own.is_some());
                    left.entry(key.clone()).or_default().add(&used.normal, used.wording, used.rows);
                    pending.push((used, key));
                }
            }
        }
        let (clusters, homes) = clusters(left, &index, &rarity, &vocabulary, &cuts);
        matching.clusters = clusters;
        matching.settle(pending, &homes);
        matching.make(made);
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

    /// All meanings by position and wording.
    pub(super) fn meanings(&self) -> impl Iterator<Item = (&str, &str, Meaning)> {
        self.meanings.iter().flat_map(|(position, meanings)| {
            meanings.iter().map(|(wording, meaning)| (position.as_str(), wording.as_str(), *meaning))
        })
    }

    fn note(&mut self, used: &Used, meaning: Meaning) {
        self.meanings.entry(used.position.to_owned()).or_default().insert(used.wording.to_owned(), meaning);
    }

    /// The surest described task: the position's own before those of others.
    fn sure(&self, position: &str, normal: &str, candidates: &[Candidate], index: &Index) -> Option<usize> {
        // A wording may be a described one to the letter though others that say the same are not.
        let exact = index.exact(normal).map(|described| Candidate { described, sure: true, likeness: 1.0 });
        let sure: Vec<Candidate> = exact.chain(candidates.iter().copied().filter(|candidate| candidate.sure)).collect();
        self.best(position, &sure).map(|best| best.described)
    }

    /// The best of some candidates: of those of the position's own description if there are any.
    pub(super) fn best(&self, position: &str, candidates: &[Candidate]) -> Option<Candidate> {
        let own = |candidate: &&Candidate| {
            self.described.get(candidate.described).is_some_and(|described| described.position == position)
        };
        let better = |best: Candidate, next: Candidate| if next.likeness > best.likeness { next } else { best };
        let mine = candidates.iter().filter(own).copied().reduce(better);
        let others = candidates.iter().copied().reduce(better);
        match (mine, others) {
            // Another position's task must be clearly more alike than one of the own.
            (Some(mine), Some(other)) if mine.sure || !other.sure && mine.likeness >= other.likeness => Some(mine),
            (Some(mine), Some(other)) if mine.likeness == other.likeness => Some(mine),
            (_, other) => other,
        }
    }

    /// Gives the wordings of clusters their meaning: doubtful where a described task may be meant, else new.
    fn settle(&mut self, pending: Vec<(Used, (Reading, bool))>, homes: &BTreeMap<(Reading, bool), usize>) {
        let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
        let mut new: Vec<usize> = Vec::new();
        let perhaps = |matching: &Self, used: &Used, at: usize| {
            let cluster = matching.clusters.get(at)?;
            matching.best(used.position, &cluster.candidates)
        };
        for (used, key) in &pending {
            let Some(&at) = homes.get(key) else { continue };
            if perhaps(self, used, at).is_none() {
                new.push(at);
            }
        }
        new.sort_unstable();
        new.dedup();
        for at in new {
            let Some(cluster) = self.clusters.get(at) else { continue };
            numbers.insert(at, self.new.len());
            self.new.push(NewTask { id: cluster.id(), wording: cluster.wording().to_owned() });
        }
        for (used, key) in pending {
            let Some(&at) = homes.get(&key) else { continue };
            let meaning = match perhaps(self, &used, at) {
                Some(best) => Meaning::Doubtful { described: best.described, similarity: best.likeness },
                None => Meaning::Sure(Task::New(numbers.get(&at).copied().unwrap_or_default())),
            };
            self.note(&used, meaning);
            if key.1 {
                // Decided to be a task of its own.
                continue;
            }
            self.open.entry(used.position.to_owned()).or_default().insert(used.wording.to_owned(), at);
        }
    }

    /// Wordings that the consultant made one new task of, or put to one that there is.
    fn make(&mut self, made: Vec<(Used, String)>) {
        for (used, id) in made {
            let there = self.new.iter().position(|new| new.id == id).or_else(|| self.new_by_wording(&id));
            let at = there.unwrap_or_else(|| {
                self.new.push(NewTask { id, wording: used.wording.to_owned() });
                self.new.len() - 1
            });
            self.note(&used, Meaning::Sure(Task::New(at)));
        }
    }

    /// The new task that has a wording of which the id was made, when another wording was the commonest.
    fn new_by_wording(&self, id: &str) -> Option<usize> {
        let cluster = self.clusters.iter().find(|cluster| cluster.ids().any(|other| other == id))?;
        self.new.iter().position(|new| new.id == cluster.id())
    }
}

/// The id of a new task by a wording of it, normalised.
pub(super) fn new_id(normal: &str) -> String {
    format!("{NEW}{}", normal.replace(' ', "-"))
}

/// Every described task.
fn described<'a>(scope: &Scope<'a>) -> Vec<Described<'a>> {
    let descriptions = scope.descriptions.iter();
    let tasks = descriptions.flat_map(|description| description.tasks.iter().map(move |task| (description, task)));
    tasks.map(|(description, task)| Described { position: &description.position, task }).collect()
}

/// The texts of a described task: each with its language, the other wordings without.
fn texts<'d>(described: &'d Described<'_>) -> Vec<Known<'d>> {
    let text = described.task.text.iter().map(|(code, text)| (text, Some(code)));
    let also = described.task.also.iter().map(|text| (text.as_str(), None));
    text.chain(also)
        .map(|(text, language)| Known {
            text,
            // A text for every language does not say which it is in.
            language: language.filter(|code| *code != "und"),
            described: true,
            often: 1,
        })
        .collect()
}

fn wordings(described: &[Described], vocabulary: &Vocabulary) -> Vec<Wording> {
    let all = described.iter().enumerate().flat_map(|(at, task)| texts(task).into_iter().map(move |known| (at, known)));
    all.map(|(described, known)| Wording {
        described,
        normal: normalised(known.text),
        reading: vocabulary.read(known.text, known.language),
    })
    .collect()
}

/// Every wording with the position of who used it, each once, in order.
fn used<'w>(answers: &'w JobAnswers, homes: &'w Homes<'w>) -> Vec<Used<'w>> {
    let declared = answers.tasks.iter().map(|rating| (rating.position.as_str(), rating.task.trim()));
    let observed = answers.observations.iter().map(|activity| (homes.of(activity), activity.task.trim()));
    let mut rows: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for place in declared.chain(observed).filter(|(_, wording)| wording.chars().any(char::is_alphanumeric)) {
        *rows.entry(place).or_default() += 1;
    }
    let used = rows.into_iter();
    used.map(|((position, wording), rows)| Used { position, wording, normal: normalised(wording), rows }).collect()
}

/// Wordings that say the same to the word.
fn groups(used: &[Used], vocabulary: &Vocabulary) -> BTreeMap<Reading, Group> {
    let mut groups: BTreeMap<Reading, Group> = BTreeMap::new();
    for used in used {
        let reading = vocabulary.read(used.wording, None);
        groups.entry(reading).or_default().add(&used.normal, used.wording, used.rows);
    }
    groups
}
