//! What incidents cost, read from the figure that counts calls: the excess in the periods in which they began.
//!
//! The log says how many calls an incident caused, as far as somebody counted them. The call series says how many came
//! beyond the usual. Neither is the truth: not every caller names the reason, and a busy week may have other causes.

use jiff::civil::Date;

use crate::model::answers::Origin;
use crate::model::estimate::{Estimate, Figure};
use crate::statistics::distribution::t_quantile;

use super::line::Line;

/// The figure that counts calls.
pub(super) struct CallSeries<'a> {
    line: &'a Line<'a>,
}

/// What the incidents of one partner cost.
pub(super) struct Cost {
    /// Calls above the mean in the periods of the incidents; below it they count against it.
    pub(super) excess: Estimate,
    /// Calls above the upper natural limit.
    pub(super) beyond_limit: f64,
    /// Periods.
    pub(super) periods: u64,
    /// Their rows.
    pub(super) rows: Vec<Origin>,
}

impl<'a> CallSeries<'a> {
    /// The figure with this id.
    pub(super) fn of(lines: &'a [Line<'a>], id: &str) -> Option<Self> {
        lines.iter().find(|line| line.kind.id == id).map(|line| CallSeries { line })
    }

    /// The excess over the periods in which incidents began; each period counts once. `None` when none of them lies in a
    /// phase that is long enough for limits.
    ///
    /// The mean holds those periods too, so that the excess is rather too small than too large: with k of n periods the
    /// variance of their sum of distances is sigma² k (1 - k/n).
    pub(super) fn cost(&self, began: &[Date], confidence: f64) -> Option<Cost> {
        let mut hit: Vec<usize> = began.iter().filter_map(|day| self.period(*day)).collect();
        hit.sort_unstable();
        hit.dedup();
        let (mut excess, mut variance, mut beyond_limit, mut degrees) = (0.0, 0.0, 0.0, 0.0);
        let mut rows = Vec::new();
        for phase in &self.line.phases {
            let Some(chart) = &phase.chart else { continue };
            let within = hit.iter().filter(|at| (phase.first..phase.first + phase.points).contains(at));
            let values: Vec<f64> = within.clone().filter_map(|at| self.line.read().get(*at).copied()).collect();
            let (k, n) = (values.len() as f64, phase.points as f64);
            excess += values.iter().map(|value| value - chart.centre).sum::<f64>();
            variance += chart.sigma().powi(2) * k * (1.0 - k / n);
            beyond_limit += values.iter().map(|value| (value - chart.limits.1).max(0.0)).sum::<f64>();
            degrees += if values.is_empty() { 0.0 } else { n - 1.0 };
            rows.extend(within.filter_map(|at| self.line.origins.get(*at)));
        }
        let standard_error = Some(variance.sqrt()).filter(|error| *error > 0.0);
        let interval = standard_error.and_then(|error| {
            let half = t_quantile((1.0 + confidence) / 2.0, degrees)? * error;
            Some((excess - half, excess + half))
        });
        let excess = Figure { value: excess, interval, standard_error, degrees: standard_error.map(|_| degrees) };
        let periods = rows.len() as u64;
        (periods > 0).then_some(Cost { excess: Estimate::Shown(excess), beyond_limit, periods, rows })
    }

    /// The period that a day falls into; none in a hole of the series or behind its end.
    fn period(&self, day: Date) -> Option<usize> {
        let at = self.line.periods.partition_point(|begin| *begin <= day).checked_sub(1)?;
        let begin = self.line.periods.get(at)?;
        ((day - *begin).get_days() < self.line.step_days()).then_some(at)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::super::case::{Case, batch};
    use super::super::line::lines;
    use super::*;
    use crate::model::answers::{PartnerAnswers, Series};
    use crate::model::provenance::Kind;

    fn calls(values: &[f64]) -> PartnerAnswers {
        let week = |i: usize| "2026-09-07".parse::<Date>().unwrap() + jiff::Span::new().weeks(i as i64);
        let points = values.iter().enumerate().map(|(i, value)| (week(i), *value, i as u32 + 2));
        PartnerAnswers {
            batches: vec![batch("series-1", Kind::Series, &["period", "calls", "lost"])],
            series: vec![Series { batch: 0, id: "calls".to_owned(), points: points.collect() }],
            ..PartnerAnswers::default()
        }
    }

    #[test]
    fn the_excess_is_what_comes_beyond_the_mean_in_the_weeks_of_incidents() {
        let values = [100.0, 104.0, 96.0, 100.0, 200.0, 104.0, 96.0, 100.0, 104.0, 96.0];
        let case = Case::new();
        let scope = case.scope();
        let lines = lines(&scope, &calls(&values));
        let series = CallSeries::of(&lines, "calls").unwrap();
        // Two incidents in the fifth week, one in the sixth; one long after the end.
        let days = ["2026-10-05", "2026-10-11", "2026-10-12", "2027-03-01"].map(|day| day.parse().unwrap());
        let cost = series.cost(&days, 0.9).unwrap();
        let figure = cost.excess.figure().unwrap();
        assert!((figure.value - (90.0 - 6.0)).abs() < 1e-9, "{figure:?}");
        assert_eq!((cost.periods, cost.rows.iter().map(|row| row.row).collect::<Vec<_>>()), (2, vec![6, 7]));
        let chart = lines[0].phases[0].chart.as_ref().unwrap();
        assert!((figure.standard_error.unwrap() - chart.sigma() * (2.0_f64 * 0.8).sqrt()).abs() < 1e-9);
        assert!((cost.beyond_limit - (200.0 - chart.limits.1)).abs() < 1e-9);
    }

    #[test]
    fn without_a_series_or_periods_nothing_is_said() {
        let case = Case::new();
        let scope = case.scope();
        let short = lines(&scope, &calls(&[1.0; 5]));
        let series = CallSeries::of(&short, "calls").unwrap();
        assert!(series.cost(&["2026-09-07".parse().unwrap()], 0.9).is_none());
        assert!(CallSeries::of(&short, "lost").is_none());
    }
}
