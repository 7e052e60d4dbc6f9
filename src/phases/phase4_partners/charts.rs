//! Operating figures as process-behaviour charts: the long run beside the last weeks.

use jiff::civil::Date;

use crate::model::answers::{Origin, PartnerAnswers};
use crate::model::diagnosis::{SeriesMark, SeriesPhase, SeriesPoint, SeriesVerdict, SeriesView};
use crate::model::estimate::{Basis, BasisUnit, Estimate, Figure, Reason};
use crate::model::evidence::{Caution, Measurement};
use crate::phases::Scope;
use crate::statistics::distribution::t_quantile;
use crate::statistics::mean::LEAST_FOR_INTERVAL;
use crate::statistics::series::{Chart, Mark, recency_weighted_mean};

use super::line::{Line, Phase};
use super::{measurement, origins};

/// The chart of a figure.
pub(super) fn view(scope: &Scope, line: &Line) -> SeriesView {
    let settings = &scope.instrument.settings;
    let last = line.last_phase();
    let chart = last.chart.as_ref();
    SeriesView {
        id: line.kind.id.clone(),
        name: line.kind.name.clone(),
        unit: line.kind.unit.clone(),
        better: line.kind.better,
        points: points(line),
        phases: line.phases.iter().map(|phase| stretch(line, phase)).collect(),
        centre: chart.map(|chart| chart.centre),
        limits: chart.map(|chart| chart.limits),
        weekdays_removed: line.adjusted.is_some(),
        verdict: verdict(chart, settings.series.recent as usize),
        recent: settings.series.recent,
        feeling: recency_weighted_mean(line.read(), settings.feeling_half_life),
        half_life: settings.feeling_half_life,
    }
}

fn points(line: &Line) -> Vec<SeriesPoint> {
    let mut points: Vec<SeriesPoint> = Vec::with_capacity(line.values.len());
    for phase in &line.phases {
        for at in phase.first..phase.first + phase.points {
            let (Some(period), Some(value)) = (line.periods.get(at), line.values.get(at)) else { continue };
            let chart = phase.chart.as_ref();
            points.push(SeriesPoint {
                period: period.to_string(),
                value: *value,
                adjusted: line.adjusted.as_ref().and_then(|adjusted| adjusted.values.get(at).copied()),
                signal: chart.and_then(|chart| chart.signals.get(at - phase.first)).copied().unwrap_or(false),
                mark: chart.and_then(|chart| chart.marks.get(at - phase.first).copied().flatten()).map(marked),
            });
        }
    }
    points
}

fn marked(mark: Mark) -> SeriesMark {
    match mark {
        Mark::Outside => SeriesMark::Outside,
        Mark::Run => SeriesMark::Run,
        Mark::Near => SeriesMark::Near,
    }
}

fn stretch(line: &Line, phase: &Phase) -> SeriesPhase {
    SeriesPhase {
        from: line.periods.get(phase.first).map_or(String::new(), Date::to_string),
        first: phase.first,
        points: phase.points,
        change: phase.change.cloned(),
        centre: phase.chart.as_ref().map(|chart| chart.centre),
        limits: phase.chart.as_ref().map(|chart| chart.limits),
    }
}

fn verdict(chart: Option<&Chart>, recent: usize) -> SeriesVerdict {
    match chart {
        None => SeriesVerdict::Short,
        Some(chart) if chart.signal_in_last(recent) => SeriesVerdict::Signal,
        Some(chart) if chart.signals.contains(&true) => SeriesVerdict::Earlier,
        Some(_) => SeriesVerdict::Noise,
    }
}

/// Level, last point and recent signal.
pub(super) fn measure(scope: &Scope, line: &Line, answers: &PartnerAnswers) -> Vec<Measurement> {
    let phase = line.level_phase();
    let short = phase.chart.is_none();
    // Two points are enough for a level and its error; the caution says how little that is.
    let behaviour = line.chart(phase, 2);
    let rows = line.origins.get(phase.first..phase.first + phase.points).unwrap_or_default();
    let figure = |measure: &str, estimate: Estimate, rows: &[Origin]| {
        let basis = Basis { unit: BasisUnit::Periods, n: rows.len() as u64, of: None };
        let sources = origins::cells(&answers.batches, rows.iter().copied(), &["period", &line.kind.id]);
        let mut measured = measurement(measure, &line.kind.id, estimate, basis, sources);
        measured.cautions.extend(short.then_some(Caution::ShortSeries));
        measured
    };
    let confidence = scope.instrument.settings.confidence;
    let last_row = line.origins.last().map_or(&[][..], std::slice::from_ref);
    let recent = scope.instrument.settings.series.recent as usize;
    vec![
        figure("series-level", level(line, phase, behaviour.as_ref(), confidence), rows),
        figure("series-last", last(line, behaviour.as_ref()), last_row),
        figure("series-signal", signal(line.last_phase().chart.as_ref(), recent), rows),
    ]
}

/// The long-run mean with Student's interval, its error taken from moving ranges. A series that does not move, or a
/// single point, has no error: zero would claim certainty.
fn level(line: &Line, phase: &Phase, chart: Option<&Chart>, confidence: f64) -> Estimate {
    let Some(chart) = chart else { return only(line) };
    let n = phase.points;
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
            degrees: standard_error.and(chart).map(|chart| (chart.signals.len() - 1) as f64),
        }),
    }
}

/// 1 when the last periods hold a signal, else 0; a short series cannot tell.
fn signal(chart: Option<&Chart>, recent: usize) -> Estimate {
    match chart {
        None => Estimate::withheld(Reason::ShortSeries),
        Some(chart) => Estimate::exact(f64::from(u8::from(chart.signal_in_last(recent)))),
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
    use super::super::line::lines;
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
        drawn_in(&Case::new(), &answers(batches))
    }

    fn drawn_in(case: &Case, answers: &PartnerAnswers) -> (Vec<SeriesView>, Vec<Measurement>) {
        let scope = case.scope();
        let lines = lines(&scope, answers);
        let measured = lines.iter().flat_map(|line| measure(&scope, line, answers)).collect();
        (lines.iter().map(|line| view(&scope, line)).collect(), measured)
    }

    const TEN: [f64; 10] = [39.0, 42.0, 37.0, 41.0, 38.0, 39.0, 41.0, 45.0, 39.0, 37.0];

    #[test]
    fn a_quiet_series_is_noise() {
        let (views, measurements) = drawn(&[("series-1", 0, &TEN)]);
        assert_eq!(views.len(), 1);
        assert_eq!((views[0].verdict, views[0].points.len()), (SeriesVerdict::Noise, 10));
        assert_eq!(
            views[0].points[9],
            SeriesPoint { period: "2026-11-09".to_owned(), value: 37.0, adjusted: None, signal: false, mark: None }
        );
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
        assert_eq!(views[0].verdict, SeriesVerdict::Earlier);
        assert_eq!((views[0].points[0].signal, views[0].points[0].mark), (true, Some(SeriesMark::Outside)));
        assert_eq!(find(&measurements, "series-signal", "lost").estimate.value(), Some(0.0));
        values.rotate_left(1);
        let (_, measurements) = drawn(&[("series-1", 0, &values)]);
        assert_eq!(find(&measurements, "series-signal", "lost").estimate.value(), Some(1.0));
    }

    #[test]
    fn a_declared_change_begins_a_phase_with_limits_of_its_own() {
        let mut case = Case::new();
        // The Wednesday of the eleventh week: the first week after it begins the new phase.
        case.change("2026-11-18");
        let after = [139.0, 142.0, 137.0, 141.0, 138.0, 139.0, 141.0, 145.0];
        let values: Vec<f64> = TEN.iter().chain(&[40.0]).chain(&after).copied().collect();
        let (views, measurements) = drawn_in(&case, &answers(&[("series-1", 0, &values)]));
        let [before, now] = &views[0].phases[..] else { panic!("two phases") };
        assert_eq!((before.points, before.change.is_none()), (11, true));
        assert_eq!((now.first, now.points, now.from.as_str()), (11, 8, "2026-11-23"));
        assert_eq!(now.change, Some(crate::model::text::Text::plain("a change")));
        assert_eq!((views[0].verdict, views[0].centre), (SeriesVerdict::Noise, now.centre));
        assert!((now.centre.unwrap() - 140.25).abs() < 1e-9);
        let level = find(&measurements, "series-level", "lost");
        assert_eq!((level.estimate.value(), level.basis.n), (now.centre, 8));
        // Without the declaration the same figures are a signal.
        assert_eq!(drawn(&[("series-1", 0, &values)]).0[0].verdict, SeriesVerdict::Signal);
    }

    #[test]
    fn a_phase_that_has_just_begun_is_a_short_series() {
        let mut case = Case::new();
        case.change("2026-11-02");
        let (views, measurements) = drawn_in(&case, &answers(&[("series-1", 0, &TEN)]));
        assert_eq!((views[0].verdict, views[0].phases.len()), (SeriesVerdict::Short, 2));
        // The level is that of the phase before, which is long enough.
        assert_eq!(find(&measurements, "series-level", "lost").basis.n, 8);
        assert_eq!(find(&measurements, "series-signal", "lost").estimate, Estimate::withheld(Reason::ShortSeries));
    }

    #[test]
    fn the_pattern_of_the_week_is_taken_out_of_a_daily_figure() {
        let day = |i: usize| "2026-09-07".parse::<Date>().unwrap() + jiff::Span::new().days(i as i64);
        let value = |i: usize| TEN[i % 10] + if i.is_multiple_of(7) { 100.0 } else { 0.0 };
        let series = Series {
            batch: 0,
            id: "lost".to_owned(),
            points: (0..35).map(|i| (day(i), value(i), i as u32 + 2)).collect(),
        };
        let mut answers = PartnerAnswers {
            batches: vec![batch("series-1", Kind::Series, &["period", "calls", "lost"])],
            series: vec![series],
            ..PartnerAnswers::default()
        };
        let (views, _) = drawn_in(&Case::new(), &answers);
        assert!(views[0].weekdays_removed);
        assert_eq!(views[0].verdict, SeriesVerdict::Noise);
        let (value, adjusted) = (views[0].points[28].value, views[0].points[28].adjusted.unwrap());
        assert!(value > 130.0 && adjusted < 70.0, "{value} {adjusted}");
        answers.series[0].points.truncate(27);
        assert!(!drawn_in(&Case::new(), &answers).0[0].weekdays_removed);
    }

    #[test]
    fn without_points_there_is_no_chart() {
        assert_eq!(drawn(&[("series-1", 0, &[])]), (Vec::new(), Vec::new()));
        assert_eq!(drawn(&[("series-1", 0, &[f64::NAN])]), (Vec::new(), Vec::new()));
    }
}
