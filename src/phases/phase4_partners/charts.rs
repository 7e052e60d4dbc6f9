//! Operating figures as process-behaviour charts: the long run beside the last weeks.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::answers::{Origin, PartnerAnswers};
use crate::model::diagnosis::{SeriesPoint, SeriesVerdict, SeriesView};
use crate::model::estimate::{Basis, BasisUnit, Estimate, Figure, Reason};
use crate::model::evidence::{Caution, Measurement};
use crate::model::instrument::SeriesKind;
use crate::phases::Scope;
use crate::statistics::distribution::t_quantile;
use crate::statistics::mean::LEAST_FOR_INTERVAL;
use crate::statistics::series::{Chart, chart, recency_weighted_mean};

use super::{measurement, origins};

/// A signal speaks of the present when it lies in so many last periods.
const RECENT: usize = 8;

/// A figure's points over all batches, in order of time.
struct Line<'a> {
    kind: &'a SeriesKind,
    periods: Vec<Date>,
    values: Vec<f64>,
    origins: Vec<Origin>,
}

/// The chart and the measurements of every declared figure that has points.
pub(super) fn draw(scope: &Scope, answers: &PartnerAnswers) -> (Vec<SeriesView>, Vec<Measurement>) {
    let lines = scope.instrument.logs.series.iter().filter_map(|kind| merge(kind, answers));
    let (charts, measurements): (Vec<_>, Vec<_>) =
        lines.map(|line| (view(scope, &line), measure(scope, &line, answers))).unzip();
    (charts, measurements.into_iter().flatten().collect())
}

/// One line of several batches; of a period that two batches know, the batch with the later id is believed.
fn merge<'a>(kind: &'a SeriesKind, answers: &PartnerAnswers) -> Option<Line<'a>> {
    let mut parts: Vec<_> = answers.series.iter().filter(|series| series.id == kind.id).collect();
    parts.sort_by_key(|series| answers.batches.get(series.batch).map(|batch| batch.id.as_str()));
    let mut points: BTreeMap<Date, (f64, Origin)> = BTreeMap::new();
    for series in parts {
        let finite = series.points.iter().filter(|(_, value, _)| value.is_finite());
        points.extend(finite.map(|&(date, value, row)| (date, (value, Origin { batch: series.batch, row }))));
    }
    (!points.is_empty()).then(|| Line {
        kind,
        periods: points.keys().copied().collect(),
        values: points.values().map(|(value, _)| *value).collect(),
        origins: points.values().map(|(_, origin)| *origin).collect(),
    })
}

/// How many points the method needs.
fn least(scope: &Scope) -> usize {
    scope.instrument.settings.gates.series_points as usize
}

fn view(scope: &Scope, line: &Line) -> SeriesView {
    let chart = chart(&line.values, least(scope));
    let signals = chart.as_ref().map_or(&[][..], |chart| &chart.signals);
    let points = line.periods.iter().zip(&line.values).enumerate().map(|(i, (period, value))| SeriesPoint {
        period: period.to_string(),
        value: *value,
        signal: signals.get(i).copied().unwrap_or(false),
    });
    SeriesView {
        id: line.kind.id.clone(),
        name: line.kind.name.clone(),
        unit: line.kind.unit.clone(),
        better: line.kind.better,
        points: points.collect(),
        centre: chart.as_ref().map(|chart| chart.centre),
        limits: chart.as_ref().map(|chart| chart.limits),
        verdict: match &chart {
            None => SeriesVerdict::Short,
            Some(chart) if chart.signal_in_last(line.values.len()) => SeriesVerdict::Signal,
            Some(_) => SeriesVerdict::Noise,
        },
        feeling: recency_weighted_mean(&line.values, scope.instrument.settings.feeling_half_life),
    }
}

/// Level, last point and recent signal.
fn measure(scope: &Scope, line: &Line, answers: &PartnerAnswers) -> Vec<Measurement> {
    let short = line.values.len() < least(scope);
    let points = line.values.len() as u64;
    // Two points are enough for a level and its error; the caution says how little that is.
    let behaviour = chart(&line.values, 2);
    let figure = |measure: &str, estimate: Estimate, n: u64, rows: &[Origin]| {
        let basis = Basis { unit: BasisUnit::Periods, n, of: None };
        let sources = origins::cells(&answers.batches, rows.iter().copied(), &["period", &line.kind.id]);
        let mut measured = measurement(measure, &line.kind.id, estimate, basis, sources);
        measured.cautions.extend(short.then_some(Caution::ShortSeries));
        measured
    };
    let confidence = scope.instrument.settings.confidence;
    let last_row = line.origins.last().map_or(&[][..], std::slice::from_ref);
    vec![
        figure("series-level", level(line, behaviour.as_ref(), confidence), points, &line.origins),
        figure("series-last", last(line, behaviour.as_ref()), 1, last_row),
        figure("series-signal", signal(behaviour.as_ref().filter(|_| !short)), points, &line.origins),
    ]
}

/// The long-run mean with Student's interval, its error taken from moving ranges. A series that does not move, or a
/// single point, has no error: zero would claim certainty.
fn level(line: &Line, chart: Option<&Chart>, confidence: f64) -> Estimate {
    let Some(chart) = chart else { return only(line) };
    let n = line.values.len();
    let degrees = (n - 1) as f64;
    let standard_error = Some(chart.standard_error()).filter(|error| *error > 0.0);
    let interval = standard_error.filter(|_| n as u64 >= LEAST_FOR_INTERVAL).and_then(|error| {
        let half = t_quantile((1.0 + confidence) / 2.0, degrees)? * error;
        Some((chart.centre - half, chart.centre + half))
    });
    Estimate::Shown(Figure { value: chart.centre, interval, standard_error, degrees: standard_error.map(|_| degrees) })
}

/// The last point as it is. Its error is the spread of single points: so much do neighbours differ by themselves.
fn last(line: &Line, chart: Option<&Chart>) -> Estimate {
    let standard_error = chart.map(Chart::sigma).filter(|sigma| *sigma > 0.0);
    match line.values.last() {
        None => Estimate::withheld(Reason::NoData),
        Some(&value) => Estimate::Shown(Figure {
            value,
            interval: None,
            standard_error,
            degrees: standard_error.map(|_| (line.values.len() - 1) as f64),
        }),
    }
}

/// 1 when the last periods hold a signal, else 0; a short series cannot tell.
fn signal(chart: Option<&Chart>) -> Estimate {
    match chart {
        None => Estimate::withheld(Reason::ShortSeries),
        Some(chart) => Estimate::exact(f64::from(u8::from(chart.signal_in_last(RECENT)))),
    }
}

/// The one point there is.
fn only(line: &Line) -> Estimate {
    line.values.first().map_or(Estimate::withheld(Reason::NoData), |value| Estimate::exact(*value))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::super::case::{Case, batch, find};
    use super::*;
    use crate::model::answers::Series;
    use crate::model::provenance::Kind;

    /// One batch a list of values, in weeks from 7 September 2026 on, starting at a week; rows from 2.
    fn answers(batches: &[(&str, usize, &[f64])]) -> PartnerAnswers {
        let week = |i: usize| "2026-09-07".parse::<Date>().unwrap() + jiff::Span::new().weeks(i as i64);
        let series = |(index, (_, from, values)): (usize, &(&str, usize, &[f64]))| Series {
            batch: index,
            id: "lost".to_owned(),
            points: values.iter().enumerate().map(|(i, value)| (week(from + i), *value, i as u32 + 2)).collect(),
        };
        PartnerAnswers {
            batches: batches.iter().map(|(id, _, _)| batch(id, Kind::Series, &["period", "calls", "lost"])).collect(),
            series: batches.iter().enumerate().map(series).collect(),
            ..PartnerAnswers::default()
        }
    }

    fn drawn(batches: &[(&str, usize, &[f64])]) -> (Vec<SeriesView>, Vec<Measurement>) {
        let case = Case::new();
        draw(&case.scope(), &answers(batches))
    }

    const TEN: [f64; 10] = [39.0, 42.0, 37.0, 41.0, 38.0, 39.0, 41.0, 45.0, 39.0, 37.0];

    #[test]
    fn a_quiet_series_is_noise() {
        let (views, measurements) = drawn(&[("series-1", 0, &TEN)]);
        assert_eq!(views.len(), 1);
        assert_eq!((views[0].verdict, views[0].points.len()), (SeriesVerdict::Noise, 10));
        assert_eq!(views[0].points[9], SeriesPoint { period: "2026-11-09".to_owned(), value: 37.0, signal: false });
        let level = find(&measurements, "series-level", "lost");
        let figure = level.estimate.figure().unwrap();
        let sigma = 30.0 / 9.0 / 1.128;
        assert!((figure.value - 39.8).abs() < 1e-12);
        assert!((figure.standard_error.unwrap() - sigma / 10.0_f64.sqrt()).abs() < 1e-12);
        assert_eq!((figure.degrees, level.basis.n), (Some(9.0), 10));
        assert_eq!(level.sources[0].cells, ["A2:A11", "C2:C11"]);
        let last = find(&measurements, "series-last", "lost");
        assert_eq!((last.estimate.value(), last.basis.n), (Some(37.0), 1));
        assert!((last.estimate.figure().unwrap().standard_error.unwrap() - sigma).abs() < 1e-12);
        assert_eq!(last.sources[0].cells, ["A11", "C11"]);
        assert_eq!(find(&measurements, "series-signal", "lost").estimate, Estimate::exact(0.0));
        assert!(measurements.iter().all(|m| m.cautions.is_empty()));
    }

    #[test]
    fn a_short_series_is_called_short() {
        let (views, measurements) = drawn(&[("series-1", 0, &TEN[..7])]);
        assert_eq!((views[0].verdict, views[0].centre, views[0].limits), (SeriesVerdict::Short, None, None));
        assert!(measurements.iter().all(|m| m.cautions == [Caution::ShortSeries]));
        assert_eq!(find(&measurements, "series-signal", "lost").estimate, Estimate::withheld(Reason::ShortSeries));
        let (_, single) = drawn(&[("series-1", 0, &TEN[..1])]);
        assert_eq!(find(&single, "series-level", "lost").estimate, Estimate::exact(39.0));
        assert_eq!(find(&single, "series-last", "lost").estimate, Estimate::exact(39.0));
    }

    #[test]
    fn the_later_batch_is_believed() {
        let (views, measurements) = drawn(&[("series-b", 8, &[50.0, 60.0]), ("series-a", 0, &TEN)]);
        let values: Vec<f64> = views[0].points.iter().map(|point| point.value).collect();
        assert_eq!(values, [39.0, 42.0, 37.0, 41.0, 38.0, 39.0, 41.0, 45.0, 50.0, 60.0]);
        let cells: Vec<_> =
            find(&measurements, "series-level", "lost").sources.iter().map(|s| s.cells.clone()).collect();
        assert_eq!(cells, [vec!["A2:A9", "C2:C9"], vec!["A2:A3", "C2:C3"]]);
    }

    #[test]
    fn a_point_far_out_is_a_signal_of_the_present_only_for_a_while() {
        let mut values = vec![80.0];
        values.extend(TEN.iter().cycle().take(20));
        let (views, measurements) = drawn(&[("series-1", 0, &values)]);
        assert_eq!(views[0].verdict, SeriesVerdict::Signal);
        assert!(views[0].points[0].signal);
        assert_eq!(find(&measurements, "series-signal", "lost").estimate.value(), Some(0.0));
        values.rotate_left(1);
        let (_, measurements) = drawn(&[("series-1", 0, &values)]);
        assert_eq!(find(&measurements, "series-signal", "lost").estimate.value(), Some(1.0));
    }

    #[test]
    fn without_points_there_is_no_chart() {
        assert_eq!(drawn(&[("series-1", 0, &[])]), (Vec::new(), Vec::new()));
        assert_eq!(drawn(&[("series-1", 0, &[f64::NAN])]), (Vec::new(), Vec::new()));
    }
}
