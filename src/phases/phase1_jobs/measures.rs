//! The measurements of task inventories.

use std::collections::BTreeMap;

use crate::model::answers::JobAnswers;
use crate::model::diagnosis::TaskStatus;
use crate::model::estimate::{Basis, BasisUnit, Estimate, Figure, Reason};
use crate::model::evidence::{Caution, Measurement};
use crate::model::provenance::{Kind, Source};
use crate::phases::Scope;
use crate::statistics::figure::{share_figure, unless_few};
use crate::statistics::{cluster, rank};

use super::declared::{Inventories, Said};
use super::matching::Task;
use super::observed::Observed;
use super::quadrants;
use super::sources::{TASK_FIELDS, of_kind};
use super::table::Line;

/// What all measurements are made from.
struct Making<'a> {
    scope: &'a Scope<'a>,
    answers: &'a JobAnswers,
    inventories: &'a BTreeMap<&'a str, Inventories<'a>>,
    lines: &'a [Line],
}

/// Every measurement that rests on inventories.
pub(super) fn measurements(
    scope: &Scope,
    answers: &JobAnswers,
    inventories: &BTreeMap<&str, Inventories>,
    lines: &[Line],
    observed: &Observed,
) -> Vec<Measurement> {
    let making = Making { scope, answers, inventories, lines };
    let new = |task: Task, said: &Said| if matches!(task, Task::New(_)) { said.minutes } else { 0.0 };
    vec![
        making.described("tasks-performed", |line| line.holders > 0),
        making.described("tasks-unperformed", |line| line.row.status == TaskStatus::Unperformed),
        making.declared_time("tasks-undescribed-time", new),
        making.count("tasks-misplaced", |line| line.row.status == TaskStatus::Misplaced),
        making.count("tasks-single-holder", |line| making.single_holder(line)),
        making.count("tasks-single-holder-rare", |line| making.single_holder(line) && quadrants::rare(scope, line)),
        making.count("tasks-frequent-unimportant", |line| quadrants::is_frequent_unimportant(scope, line)),
        making.declared_time("fire-fighting", |_, said| said.urgent_only),
        making.correlation(observed),
    ]
}

impl Making<'_> {
    fn measurement(&self, measure: &str, estimate: Estimate, basis: Basis, sources: Vec<Source>) -> Measurement {
        Measurement {
            measure: measure.to_owned(),
            of: String::new(),
            estimate,
            basis,
            agreement: None,
            cautions: Vec::new(),
            sources,
        }
    }

    /// Why there are no lines: nobody gave an inventory, or too few of every position did.
    fn without_lines(&self) -> Estimate {
        let somebody = self.inventories.values().any(|inventories| !inventories.people.is_empty());
        Estimate::withheld(if somebody { Reason::SmallGroup } else { Reason::NoData })
    }

    /// Share of the described tasks of which something holds.
    ///
    /// All of them are known, so there is no interval; the error, as of a share, says how much it would be worth if the
    /// same department were described anew.
    fn described(&self, measure: &str, holds: impl Fn(&Line) -> bool) -> Measurement {
        let described: Vec<&Line> = self.lines.iter().filter(|line| line.row.described).collect();
        let (count, n) = (described.iter().filter(|line| holds(line)).count() as u64, described.len() as u64);
        let confidence = self.scope.instrument.settings.confidence;
        let estimate = if n == 0 { self.without_lines() } else { share_figure(count, n, Some(n), confidence) };
        let basis = Basis { unit: BasisUnit::Tasks, n, of: Some(n) };
        self.measurement(measure, estimate, basis, of_kind(self.answers, Kind::Tasks, &["task", "frequency"]))
    }

    /// Number of tasks of which something holds, among all that are described or done.
    fn count(&self, measure: &str, holds: impl Fn(&Line) -> bool) -> Measurement {
        let count = self.lines.iter().filter(|line| holds(line)).count();
        let estimate = if self.lines.is_empty() { self.without_lines() } else { Estimate::exact(count as f64) };
        let basis = Basis { unit: BasisUnit::Tasks, n: self.lines.len() as u64, of: None };
        self.measurement(
            measure,
            estimate,
            basis,
            of_kind(self.answers, Kind::Tasks, &["task", "importance", "frequency"]),
        )
    }

    /// An important task that hangs on one person, where enough colleagues do not do it. Only tasks of the position's
    /// description: a wording of one's own is nearly always used by one person only.
    fn single_holder(&self, line: &Line) -> bool {
        let inventories = self.inventories.get(line.row.position.as_str());
        let asked = inventories.map_or(0, |inventories| inventories.people.len());
        // Of fewer people than may be shown, "only one does it" would tell who.
        let enough = asked >= self.scope.minimum_group as usize;
        let important = line.importance >= self.scope.instrument.tasks.core_importance;
        line.row.described && line.holders == 1 && important && enough
    }

    /// Share of everybody's declared time; the person is the unit.
    fn declared_time(&self, measure: &str, part: impl Fn(Task, &Said) -> f64) -> Measurement {
        let time: Vec<(f64, f64)> = self.inventories.values().flat_map(|inventories| inventories.time(&part)).collect();
        let population = u64::from(self.scope.audit.headcount());
        let confidence = self.scope.instrument.settings.confidence;
        let share = cluster::share(&time, Some(population), confidence);
        let n = time.len() as u64;
        let basis = Basis { unit: BasisUnit::People, n, of: Some(population) };
        let estimate = unless_few(n, self.scope.minimum_group, share);
        let mut found = self.measurement(measure, estimate, basis, of_kind(self.answers, Kind::Tasks, &TASK_FIELDS));
        found.cautions.push(Caution::SelfReport);
        found
    }

    /// Whether what takes much time by declaration takes much time by observation: over tasks that have either.
    fn correlation(&self, observed: &Observed) -> Measurement {
        let both = self.lines.iter().filter_map(|line| Some((line.declared?, line.observed?)));
        let pairs: Vec<(f64, f64)> = both.filter(|(declared, seen)| declared + seen > 0.0).collect();
        let confidence = self.scope.instrument.settings.confidence;
        let estimate = correlated(&pairs, confidence);
        let basis = Basis { unit: BasisUnit::Tasks, n: pairs.len() as u64, of: None };
        let mut sources = of_kind(self.answers, Kind::Tasks, &["task", "frequency", "minutes"]);
        sources.extend(of_kind(self.answers, Kind::Observations, &["start", "end", "task"]));
        let mut found = self.measurement("declared-observed-correlation", estimate, basis, sources);
        if observed.short(self.scope) {
            found.cautions.push(Caution::ShortSeries);
        }
        found
    }
}

/// Spearman's rank correlation with its interval, or why there is none.
pub(super) fn correlated(pairs: &[(f64, f64)], confidence: f64) -> Estimate {
    match rank::spearman(pairs) {
        _ if pairs.is_empty() => Estimate::withheld(Reason::NoData),
        None if pairs.len() < 4 => Estimate::withheld(Reason::TooFewForMethod),
        None => Estimate::withheld(Reason::NoVariation),
        Some(correlation) => {
            let standard_error = rank::standard_error(correlation);
            Estimate::Shown(Figure {
                value: correlation.rho,
                interval: rank::interval(correlation, confidence),
                standard_error,
                degrees: standard_error.map(|_| (pairs.len() - 2) as f64),
            })
        }
    }
}
