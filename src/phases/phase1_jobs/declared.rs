//! What employees declare: task inventories by position, task and person.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::answers::{JobAnswers, Origin, TaskRating};
use crate::phases::Scope;
use crate::statistics::mean::Moments;

use super::matching::{Matching, Meaning, Task};

/// The inventories of one position.
#[derive(Debug, Default)]
pub(super) struct Inventories<'a> {
    /// Who gave one.
    pub(super) people: BTreeSet<&'a str>,
    /// By task and person what was said.
    pub(super) tasks: BTreeMap<Task, BTreeMap<&'a str, Said>>,
    /// Minutes a week by person over all tasks, doubtful ones too; only people whose time is known.
    pub(super) minutes: BTreeMap<&'a str, f64>,
    /// Described tasks that somebody may have declared in other words.
    pub(super) perhaps: BTreeSet<usize>,
}

/// What one person says of one task, perhaps in several rows.
#[derive(Debug, Default, Clone)]
pub(super) struct Said {
    /// Whether the person does it: a row that does not say "never".
    pub(super) performed: bool,
    pub(super) importance: Codes,
    pub(super) urgency: Codes,
    pub(super) frequency: Codes,
    /// Minutes a week, 0 when not known.
    pub(super) minutes: f64,
    /// Minutes a week in rows that call it urgent and not important.
    pub(super) urgent_only: f64,
    pub(super) origins: Vec<Origin>,
}

/// Codes that one person gave, summed up.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Codes {
    sum: i64,
    rows: u32,
}

impl Codes {
    fn add(&mut self, code: Option<i16>) {
        if let Some(code) = code {
            self.sum += i64::from(code);
            self.rows += 1;
        }
    }

    /// Their mean, so that a person who wrote a task twice counts once.
    pub(super) fn mean(self) -> Option<f64> {
        (self.rows > 0).then(|| self.sum as f64 / f64::from(self.rows))
    }
}

/// Inventories by position. Rows without an identifier are nobody's inventory and are left out; so are rows that name a
/// task and say nothing of it.
pub(super) fn inventories<'a>(
    scope: &Scope,
    answers: &'a JobAnswers,
    matching: &Matching,
) -> BTreeMap<&'a str, Inventories<'a>> {
    let mut positions: BTreeMap<&str, Inventories> = BTreeMap::new();
    for rating in answers.tasks.iter().filter(|rating| !rating.person.is_empty()) {
        let position = positions.entry(&rating.position).or_default();
        position.people.insert(&rating.person);
        if !says_something(rating) {
            continue;
        }
        let minutes = minutes_a_week(scope, rating);
        if let Some(minutes) = minutes {
            *position.minutes.entry(&rating.person).or_insert(0.0) += minutes;
        }
        match matching.meaning(&rating.position, &rating.task) {
            Some(Meaning::Sure(task)) => {
                let said = position.tasks.entry(task).or_default().entry(&rating.person).or_default();
                said.add(scope, rating, minutes.unwrap_or(0.0));
            }
            Some(Meaning::Doubtful { described, .. }) if performed(scope, rating) => {
                position.perhaps.insert(described);
            }
            _ => {}
        }
    }
    positions
}

impl Said {
    fn add(&mut self, scope: &Scope, rating: &TaskRating, minutes: f64) {
        self.origins.push(rating.origin);
        if !performed(scope, rating) {
            return;
        }
        let cut = scope.instrument.tasks.quadrant_cut;
        self.performed = true;
        self.importance.add(rating.importance);
        self.urgency.add(rating.urgency);
        self.frequency.add(rating.frequency);
        self.minutes += minutes;
        let urgent = rating.urgency.is_some_and(|code| f64::from(code) >= cut);
        let unimportant = rating.importance.is_some_and(|code| f64::from(code) < cut);
        if urgent && unimportant {
            self.urgent_only += minutes;
        }
    }
}

impl<'a> Inventories<'a> {
    /// Who does a task, with what each says.
    pub(super) fn holders(&self, task: Task) -> impl Iterator<Item = (&'a str, &Said)> {
        let said = self.tasks.get(&task).into_iter().flatten();
        said.filter(|(_, said)| said.performed).map(|(person, said)| (*person, said))
    }

    /// Moments over the holders of one of the codes.
    pub(super) fn moments(&self, task: Task, codes: impl Fn(&Said) -> Codes) -> Moments {
        Moments::of(self.holders(task).filter_map(|(_, said)| codes(said).mean()))
    }

    /// By person the minutes a week declared for one task, and all declared minutes.
    pub(super) fn time_of(&self, task: Task) -> Vec<(f64, f64)> {
        let said = self.tasks.get(&task);
        let minutes = |person: &str| said.and_then(|said| said.get(person)).map_or(0.0, |said| said.minutes);
        let shares = self.minutes.iter().map(|(person, &all)| (minutes(person), all));
        shares.filter(|(_, all)| *all > 0.0).collect()
    }

    /// By person the minutes a week that `part` picks out of what is said of each task, and all declared minutes.
    pub(super) fn time(&self, part: impl Fn(Task, &Said) -> f64) -> Vec<(f64, f64)> {
        let mut parts: BTreeMap<&str, f64> = self.minutes.keys().map(|person| (*person, 0.0)).collect();
        for (task, people) in &self.tasks {
            for (person, said) in people {
                if let Some(sum) = parts.get_mut(person) {
                    *sum += part(*task, said);
                }
            }
        }
        parts.into_values().zip(self.minutes.values().copied()).filter(|(_, all)| *all > 0.0).collect()
    }
}

/// A row whose every answer is empty says nothing: forms list tasks before anybody answers.
fn says_something(rating: &TaskRating) -> bool {
    rating.importance.is_some() || rating.urgency.is_some() || rating.frequency.is_some() || rating.minutes.is_some()
}

/// The lowest frequency means "never".
fn performed(scope: &Scope, rating: &TaskRating) -> bool {
    let never = scope.instrument.scale(&scope.instrument.tasks.frequency).map(|scale| scale.bounds().0);
    rating.frequency.is_none() || rating.frequency != never
}

/// Declared minutes a week: how many times a week the frequency stands for, times the minutes each time.
pub(super) fn minutes_a_week(scope: &Scope, rating: &TaskRating) -> Option<f64> {
    scope.instrument.tasks.minutes_a_week(rating.frequency?, rating.minutes?)
}
