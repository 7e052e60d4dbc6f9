//! An operating figure over all batches, cut into phases at declared changes, its weekday pattern taken out.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::answers::{Origin, PartnerAnswers};
use crate::model::instrument::SeriesKind;
use crate::model::text::Text;
use crate::phases::Scope;
use crate::statistics::series::{Chart, chart_of_adjusted};
use crate::statistics::weekday::{Adjusted, without_weekdays};

/// A figure's points in order of time.
pub(super) struct Line<'a> {
    pub(super) kind: &'a SeriesKind,
    pub(super) periods: Vec<Date>,
    pub(super) values: Vec<f64>,
    pub(super) origins: Vec<Origin>,
    /// The values without their weekday pattern, when there is one to be taken out.
    pub(super) adjusted: Option<Adjusted>,
    /// Never empty.
    pub(super) phases: Vec<Phase<'a>>,
}

/// Points between declared changes.
pub(super) struct Phase<'a> {
    pub(super) first: usize,
    pub(super) points: usize,
    /// The change with which it began.
    pub(super) change: Option<&'a Text>,
    /// `None` in a short phase.
    pub(super) chart: Option<Chart>,
}

/// Every declared figure that has points.
pub(super) fn lines<'a>(scope: &Scope<'a>, answers: &PartnerAnswers) -> Vec<Line<'a>> {
    scope.instrument.logs.series.iter().filter_map(|kind| merge(scope, kind, answers)).collect()
}

/// One line of several batches; of a period that two batches know, the batch with the later id is believed.
fn merge<'a>(scope: &Scope<'a>, kind: &'a SeriesKind, answers: &PartnerAnswers) -> Option<Line<'a>> {
    let mut parts: Vec<_> = answers.series.iter().filter(|series| series.id == kind.id).collect();
    parts.sort_by_key(|series| answers.batches.get(series.batch).map(|batch| batch.id.as_str()));
    let mut points: BTreeMap<Date, (f64, Origin)> = BTreeMap::new();
    for series in parts {
        let finite = series.points.iter().filter(|(_, value, _)| value.is_finite());
        points.extend(finite.map(|&(date, value, row)| (date, (value, Origin { batch: series.batch, row }))));
    }
    if points.is_empty() {
        return None;
    }
    let mut line = Line {
        kind,
        periods: points.keys().copied().collect(),
        values: points.values().map(|(value, _)| *value).collect(),
        origins: points.values().map(|(_, origin)| *origin).collect(),
        adjusted: None,
        phases: Vec::new(),
    };
    line.adjusted = line.without_weekdays(scope.instrument.settings.series.weekday_weeks as usize);
    line.split(scope);
    Some(line)
}

impl<'a> Line<'a> {
    /// What is charted: the values, or what is left of them without the weekday pattern.
    pub(super) fn read(&self) -> &[f64] {
        self.adjusted.as_ref().map_or(&self.values, |adjusted| &adjusted.values)
    }

    /// The phase of the last point.
    pub(super) fn last_phase(&self) -> &Phase<'a> {
        // A line is split into one phase at least.
        &self.phases[self.phases.len() - 1]
    }

    /// The phase that the level is taken from: the last one that is long enough, or else the last one.
    pub(super) fn level_phase(&self) -> &Phase<'a> {
        self.phases.iter().rev().find(|phase| phase.chart.is_some()).unwrap_or_else(|| self.last_phase())
    }

    /// The chart of a phase, of so many points at least.
    pub(super) fn chart(&self, phase: &Phase, least: usize) -> Option<Chart> {
        let spread = self.adjusted.as_ref().map_or(1.0, |adjusted| adjusted.spread);
        let values = self.read().get(phase.first..phase.first + phase.points)?;
        chart_of_adjusted(values, spread, least)
    }

    /// Days between the begins of neighbouring periods: the most frequent distance, the shorter one among equals.
    pub(super) fn step_days(&self) -> i32 {
        let mut steps: BTreeMap<i32, usize> = BTreeMap::new();
        for pair in self.periods.windows(2) {
            if let [before, after] = pair {
                *steps.entry((*after - *before).get_days()).or_default() += 1;
            }
        }
        steps.iter().max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0))).map_or(1, |(step, _)| *step)
    }

    /// Only a daily figure has a weekday pattern.
    fn without_weekdays(&self, weeks: usize) -> Option<Adjusted> {
        let daily = self.step_days() == 1;
        let weekdays = self.periods.iter().map(|day| day.weekday().to_monday_zero_offset() as usize);
        if daily { without_weekdays(&self.values, &weekdays.collect::<Vec<_>>(), weeks) } else { None }
    }

    /// Begins a phase at the first period from each declared change on.
    fn split(&mut self, scope: &Scope<'a>) {
        let mut begins: BTreeMap<usize, Option<&'a Text>> = BTreeMap::from([(0, None)]);
        let touching = |series: &[String]| series.is_empty() || series.contains(&self.kind.id);
        for change in scope.cycle.changes.iter().filter(|change| touching(&change.series)) {
            let first = self.periods.partition_point(|period| *period < change.date);
            if first > 0 && first < self.periods.len() {
                begins.insert(first, Some(&change.text));
            }
        }
        let ends = begins.keys().copied().skip(1).chain([self.periods.len()]);
        let least = scope.instrument.settings.gates.series_points as usize;
        let phases = begins.iter().zip(ends).map(|((first, change), end)| {
            let mut phase = Phase { first: *first, points: end - first, change: *change, chart: None };
            phase.chart = self.chart(&phase, least);
            phase
        });
        self.phases = phases.collect();
    }
}
