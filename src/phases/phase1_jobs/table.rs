//! The three-way table: what is described, what is declared, what is observed, task by task.
//!
//! Only positions with at least the minimum group of inventories have lines: below that, a status alone ("done by
//! nobody") would tell what single people answered. The others are taken together in `pooled`.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::answers::{JobAnswers, Origin};
use crate::model::diagnosis::{Quadrant, TaskRow, TaskStatus};
use crate::model::estimate::{Estimate, Reason};
use crate::model::organisation::Position;
use crate::model::text::Text;
use crate::phases::Scope;
use crate::statistics::figure::{mean_figure, share_figure, unless_few};
use crate::statistics::mean::Moments;
use crate::statistics::{agreement, cluster};

use super::declared::{Inventories, Said};
use super::matching::{Matching, Task};
use super::observed::Observed;
use super::sources::{TASK_FIELDS, of_rows};

/// A row of the table with the bare numbers that measurements need.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) row: TaskRow,
    pub(super) task: Task,
    /// How many people do it.
    pub(super) holders: u64,
    /// Mean importance over the holders, 0 when nobody rated it.
    pub(super) importance: f64,
    /// Mean frequency code over the holders, 0 when nobody gave one.
    pub(super) frequency: f64,
    /// Share of the position's declared time.
    pub(super) declared: Option<f64>,
    /// Share of the position's observed time.
    pub(super) observed: Option<f64>,
}

/// What all lines are made from.
struct Making<'a> {
    scope: &'a Scope<'a>,
    answers: &'a JobAnswers,
    matching: &'a Matching<'a>,
    observed: &'a Observed<'a>,
}

/// One position with its inventories.
struct Home<'a> {
    position: &'a Position,
    inventories: &'a Inventories<'a>,
    /// Tasks that its people were seen doing.
    seen: BTreeSet<Task>,
}

/// All lines: positions in order; of each the described tasks, then those of other positions, then the undescribed.
pub(super) fn lines(
    scope: &Scope,
    answers: &JobAnswers,
    matching: &Matching,
    inventories: &BTreeMap<&str, Inventories>,
    observed: &Observed,
) -> Vec<Line> {
    let making = Making { scope, answers, matching, observed };
    let mut lines = Vec::new();
    for position in &scope.audit.positions {
        let Some(inventories) = inventories.get(position.id.as_str()) else { continue };
        if inventories.people.len() < scope.minimum_group as usize {
            continue;
        }
        let home = Home { position, inventories, seen: observed.tasks(&position.id) };
        lines.extend(making.tasks_of(&home).into_iter().map(|task| making.line(&home, task)));
    }
    lines
}

/// What the three sides say of each task of a position's own description; of so few raters none is said to disagree.
pub(super) fn described_statuses(
    scope: &Scope,
    matching: &Matching,
    position: &Position,
    inventories: &Inventories,
    observed: &Observed,
) -> Vec<TaskStatus> {
    let making = Making { scope, answers: &JobAnswers::default(), matching, observed };
    let home = Home { position, inventories, seen: observed.tasks(&position.id) };
    let tasks = (0..matching.described.len()).map(Task::Described).filter(|task| making.describes(&home, *task));
    let people = inventories.people.len().max(1) as f64;
    tasks.map(|task| making.status(&home, task, inventories.holders(task).count() as f64 / people, None)).collect()
}

impl Making<'_> {
    /// The tasks that a position has a line for.
    ///
    /// A task of nobody's description is told in somebody's own words, so it needs the minimum group of holders, or an
    /// observer who wrote it down.
    fn tasks_of(&self, home: &Home) -> Vec<Task> {
        let own = |task: &Task| self.describes(home, *task);
        let described = (0..self.matching.described.len()).map(Task::Described).filter(own);
        let done = |task: &Task| home.seen.contains(task) || home.inventories.holders(*task).next().is_some();
        let foreign = (0..self.matching.described.len()).map(Task::Described).filter(|task| !own(task) && done(task));
        let told = |task: &Task| {
            let holders = home.inventories.holders(*task).count();
            home.seen.contains(task) || holders >= self.scope.minimum_group.max(1) as usize
        };
        let new = (0..self.matching.new.len()).map(Task::New).filter(told);
        described.chain(foreign).chain(new).collect()
    }

    fn describes(&self, home: &Home, task: Task) -> bool {
        matches!(task, Task::Described(index) if self.matching.described[index].position == home.position.id)
    }

    fn line(&self, home: &Home, task: Task) -> Line {
        let inventories = home.inventories;
        let population = Some(u64::from(home.position.headcount));
        let confidence = self.scope.instrument.settings.confidence;
        let (holders, people) = (inventories.holders(task).count() as u64, inventories.people.len() as u64);
        let importance = inventories.moments(task, |said| said.importance);
        let urgency = inventories.moments(task, |said| said.urgency);
        let frequency = inventories.moments(task, |said| said.frequency);
        let time = inventories.time_of(task);
        let declared = cluster::ratio(&time, population, confidence, Some((0.0, 1.0)));
        let enough = importance.n >= u64::from(self.scope.minimum_group);
        let form = &self.scope.instrument.tasks;
        let relevance = holders as f64 / people.max(1) as f64;
        let agreement = self.agreement(importance).filter(|_| enough);
        let quadrant = (enough && urgency.n >= u64::from(self.scope.minimum_group))
            .then(|| quadrant(importance.mean >= form.quadrant_cut, urgency.mean >= form.quadrant_cut));
        let (id, text, belongs_to) = self.name(home, task);
        let row = TaskRow {
            id,
            text,
            position: home.position.id.clone(),
            position_name: home.position.name.clone(),
            status: self.status(home, task, relevance, agreement),
            belongs_to,
            described: self.describes(home, task),
            holders: share_figure(holders, people, population, confidence),
            observed: self.observed_share(home, task),
            declared: unless_few(time.len() as u64, self.scope.minimum_group, declared.clone()),
            importance: self.rating(importance, home, &form.importance),
            urgency: self.rating(urgency, home, &form.urgency),
            frequency: self.rating(frequency, home, &form.frequency),
            agreement,
            core: enough.then_some(relevance >= form.core_relevance && importance.mean >= form.core_importance),
            quadrant,
            sources: self.sources(home, task),
        };
        let observed =
            self.observed.share(self.scope, |day| day.position == home.position.id, |seen| seen.task == Some(task));
        let (importance, frequency) = (importance.mean, frequency.mean);
        Line { row, task, holders, importance, frequency, declared: declared.value(), observed: observed.value() }
    }

    /// What the three sides say together.
    fn status(&self, home: &Home, task: Task, relevance: f64, agreement: Option<f64>) -> TaskStatus {
        let Task::Described(index) = task else { return TaskStatus::Undescribed };
        if !self.describes(home, task) {
            return TaskStatus::Misplaced;
        }
        let disputed =
            agreement.is_some_and(|agreement| agreement < self.scope.instrument.settings.certainty.agreement_low);
        // A doubtful match may be this very task, so "done by nobody" is not said before the consultant has decided.
        let perhaps = home.inventories.perhaps.contains(&index) || self.observed.perhaps.contains(&index);
        if relevance >= self.scope.instrument.tasks.core_relevance {
            if disputed { TaskStatus::Contested } else { TaskStatus::Confirmed }
        } else if relevance > 0.0 || home.seen.contains(&task) || perhaps {
            TaskStatus::Partial
        } else {
            TaskStatus::Unperformed
        }
    }

    /// Id, text, and for a task of another position's description that position's name.
    fn name(&self, home: &Home, task: Task) -> (String, Text, Option<Text>) {
        match task {
            Task::New(index) => {
                let new = &self.matching.new[index];
                (new.id.clone(), Text::plain(&new.wording), None)
            }
            Task::Described(index) => {
                let described = &self.matching.described[index];
                let elsewhere = (described.position != home.position.id).then(|| {
                    let owner = self.scope.audit.positions.iter().find(|position| position.id == described.position);
                    owner.map_or_else(|| Text::plain(described.position), |owner| owner.name.clone())
                });
                (described.task.id.clone(), described.task.text.clone(), elsewhere)
            }
        }
    }

    fn agreement(&self, importance: Moments) -> Option<f64> {
        let scale = self.scope.instrument.scale(&self.scope.instrument.tasks.importance)?;
        agreement::r_wg(importance, scale.answers.len())
    }

    /// Mean of codes, out of the position's people, on the scale.
    fn rating(&self, moments: Moments, home: &Home, scale: &str) -> Estimate {
        let bounds = self.scope.instrument.scale(scale).map(|scale| scale.bounds());
        let bounds = bounds.map(|(lowest, highest)| (f64::from(lowest), f64::from(highest)));
        let population = Some(u64::from(home.position.headcount));
        let figure = mean_figure(moments, population, self.scope.instrument.settings.confidence, bounds);
        unless_few(moments.n, self.scope.minimum_group, figure)
    }

    /// Share of the position's observed working time; needs the days that a conclusion needs, of enough people.
    fn observed_share(&self, home: &Home, task: Task) -> Estimate {
        let days = self.observed.days.iter().filter(|day| day.position == home.position.id);
        let (mut people, mut count) = (BTreeSet::new(), 0);
        for day in days {
            people.insert(day.person);
            count += 1;
        }
        if count == 0 {
            Estimate::withheld(Reason::NoData)
        } else if people.len() < self.scope.minimum_group as usize {
            Estimate::withheld(Reason::SmallGroup)
        } else if count < self.scope.instrument.settings.gates.person_days {
            Estimate::withheld(Reason::ShortSeries)
        } else {
            self.observed.share(self.scope, |day| day.position == home.position.id, |seen| seen.task == Some(task))
        }
    }

    fn sources(&self, home: &Home, task: Task) -> Vec<crate::model::provenance::Source> {
        let said = home.inventories.tasks.get(&task).into_iter().flat_map(BTreeMap::values);
        let declared: Vec<Origin> = said.flat_map(|said: &Said| said.origins.iter().copied()).collect();
        let days = self.observed.days.iter().filter(|day| day.position == home.position.id);
        let seen = days.flat_map(|day| day.seen()).filter(|seen| seen.task == Some(task));
        let observed: Vec<Origin> = seen.map(|seen| seen.activity.origin).collect();
        let mut sources = of_rows(self.answers, &TASK_FIELDS, declared);
        sources.extend(of_rows(self.answers, &["start", "end", "task"], observed));
        sources
    }
}

/// Where importance and urgency put a task.
fn quadrant(important: bool, urgent: bool) -> Quadrant {
    match (important, urgent) {
        (true, true) => Quadrant::ImportantUrgent,
        (true, false) => Quadrant::ImportantCalm,
        (false, true) => Quadrant::UrgentOnly,
        (false, false) => Quadrant::Neither,
    }
}
