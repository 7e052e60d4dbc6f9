//! Each area, and the whole, over all cycles: what can be compared, and what may be said of it. Nothing is extrapolated.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{self, Difference};
use super::history::{self, History};
use super::matrix;
use super::wording::Refusals;
use super::{areas, testing};
use crate::model::cycles::{Comparable, Paired, Since, Slope, Trend, TrendPoint};
use crate::model::diagnosis::MatrixRow;
use crate::model::estimate::{Basis, Estimate, Figure, Reason};
use crate::model::evidence::{ChangeVerdict, Phase};
use crate::model::instrument::{Area, Settings};
use crate::phases::Scope;
use crate::statistics::trend;

/// A trend before it is known what may be said of it.
struct Drawn {
    trend: Trend,
    /// The score of each cycle that can be compared, by its place; the last is this cycle's.
    compared: BTreeMap<usize, Figure>,
}

/// All trends, and the differences that they want tested.
#[derive(Default)]
pub(super) struct Trends {
    drawn: Vec<Drawn>,
    since: BTreeMap<String, Difference>,
    slopes: BTreeMap<String, trend::Line>,
    confidence: f64,
}

/// Name of the statement that an area moved since the first cycle that can be compared.
fn since_statement(area: &str) -> String {
    format!("since:area:{area}")
}

/// Name of the statement that an area moves from cycle to cycle.
fn slope_statement(area: &str) -> String {
    format!("slope:area:{area}")
}

impl Trends {
    /// Draws the trend of the whole and of every area; none in the first cycle.
    pub(super) fn draw(
        scope: &Scope<'_>,
        cycle: &str,
        matrix: &[MatrixRow],
        history: &History<'_>,
        refused: &[Refusals],
    ) -> Self {
        if history.cycles.is_empty() {
            return Trends::default();
        }
        let settings = &scope.instrument.settings;
        let of_areas = matrix.iter().map(|row| of_area(settings, cycle, row, history, refused));
        let mut drawn: Vec<Drawn> = of_areas.collect();
        drawn.insert(0, overall(&scope.instrument.areas, cycle, history, &drawn, settings));
        let mut trends = Trends { drawn, confidence: settings.confidence, ..Trends::default() };
        for Drawn { trend, compared } in &trends.drawn {
            let first = compared.first_key_value().zip(compared.last_key_value());
            // Against the previous cycle the change is tested already.
            let first = first.filter(|((first, _), (last, _))| *first + 1 < **last);
            let since = first.and_then(|((_, then), (_, now))| change::between(now, then, settings.confidence));
            trends.since.extend(since.map(|since| (since_statement(&trend.area), since)));
            if settings.least_cycles.is_some_and(|least| compared.len() >= least as usize) {
                let points = compared.iter().map(|(at, figure)| (*at as f64, figure.value, figure.standard_error));
                let line = trend::line(&points.collect::<Vec<_>>());
                trends.slopes.extend(line.map(|line| (slope_statement(&trend.area), line)));
            }
        }
        trends
    }

    /// What is to be tested with everything else, by name of the statement.
    pub(super) fn statements(&self) -> impl Iterator<Item = (String, Difference)> {
        let since = self.since.iter().map(|(name, difference)| (name.clone(), difference.clone()));
        since.chain(self.slopes.iter().map(|(name, line)| {
            let p = testing::two_sided(line.slope, Some(line.standard_error), Some(line.degrees));
            (name.clone(), Difference::of_p(p))
        }))
    }

    /// The trends with what may be said of them; `paired` are those who answered in both of the last two cycles.
    pub(super) fn judged(self, asserted: &BTreeSet<String>, paired: &BTreeMap<String, Paired>) -> Vec<Trend> {
        let Trends { drawn, mut since, slopes, confidence } = self;
        drawn
            .into_iter()
            .map(|Drawn { mut trend, compared }| {
                let name = since_statement(&trend.area);
                let first = compared.keys().next().and_then(|at| trend.points.get(*at));
                trend.since = first.zip(since.remove(&name)).map(|(first, difference)| Since {
                    cycle: first.cycle.clone(),
                    change: difference.judged(asserted.contains(&name), true),
                });
                let name = slope_statement(&trend.area);
                trend.slope = slopes.get(&name).and_then(|line| slope(line, asserted.contains(&name), confidence));
                trend.paired = paired.get(&trend.area).cloned();
                trend
            })
            .collect()
    }
}

fn slope(line: &trend::Line, asserted: bool, confidence: f64) -> Option<Slope> {
    let verdict = match line.slope > 0.0 {
        _ if !asserted => ChangeVerdict::Noise,
        true => ChangeVerdict::Better,
        false => ChangeVerdict::Worse,
    };
    Some(Slope { cycles: line.points, points: line.slope, interval: line.interval(confidence)?, verdict })
}

/// One area over all cycles.
fn of_area(settings: &Settings, cycle: &str, row: &MatrixRow, history: &History<'_>, refused: &[Refusals]) -> Drawn {
    let rows: Vec<Option<&MatrixRow>> = history.cycles.iter().map(|earlier| earlier.row(&row.area)).collect();
    let alike: Vec<Vec<Phase>> = rows
        .iter()
        .zip(refused)
        .map(|(earlier, refusals)| earlier.map_or_else(Vec::new, |earlier| history::alike(row, earlier, refusals)))
        .collect();
    let phases = compared_phases(&alike);
    let mut points = Vec::new();
    let mut compared = BTreeMap::new();
    for (at, ((earlier, own), previous)) in rows.iter().zip(&alike).zip(history.cycles).enumerate() {
        let comparable = match earlier {
            Some(_) if !phases.is_empty() && phases.iter().all(|phase| own.contains(phase)) => Comparable::Yes,
            Some(earlier) if earlier.cells.iter().all(Option::is_none) => Comparable::Nothing,
            Some(earlier) if history::in_both(row, earlier).iter().any(|phase| !own.contains(phase)) => {
                Comparable::Reworded
            }
            Some(_) => Comparable::OtherPhases,
            None => Comparable::Nothing,
        };
        let over: &[Phase] = if comparable == Comparable::Yes { &phases } else { &Phase::ALL };
        let figure = earlier.and_then(|earlier| areas::pooled(earlier, settings, over));
        if let Some(figure) = figure.clone().filter(|_| comparable == Comparable::Yes) {
            compared.insert(at, figure);
        }
        let basis = earlier.and_then(|earlier| smallest(earlier, over));
        points.push(point(&previous.diagnosis.cycle.id, figure, basis, comparable));
    }
    let over: &[Phase] = if phases.is_empty() { &Phase::ALL } else { &phases };
    let now = areas::pooled(row, settings, over);
    if let Some(now) = now.clone().filter(|_| !phases.is_empty()) {
        compared.insert(rows.len(), now);
    }
    let comparable = if now.is_some() { Comparable::Yes } else { Comparable::Nothing };
    points.push(point(cycle, now, smallest(row, over), comparable));
    let trend = Trend { area: row.area.clone(), phases, points, since: None, slope: None, paired: None };
    Drawn { trend, compared }
}

/// The phases that as many cycles as can be have in common with this one, going back from the previous cycle without a
/// gap as far as any phase is left.
fn compared_phases(alike: &[Vec<Phase>]) -> Vec<Phase> {
    let mut phases: Vec<Phase> = Vec::new();
    for own in alike.iter().rev() {
        let common: Vec<Phase> = match phases.is_empty() {
            true => own.clone(),
            false => phases.iter().copied().filter(|phase| own.contains(phase)).collect(),
        };
        // A cycle that has nothing in common with this one stands aside; older ones may have.
        if !common.is_empty() {
            phases = common;
        }
    }
    phases
}

fn point(cycle: &str, figure: Option<Figure>, basis: Option<Basis>, comparable: Comparable) -> TrendPoint {
    let score = figure.map_or(Estimate::withheld(Reason::NoData), Estimate::Shown);
    TrendPoint { cycle: cycle.to_owned(), score, basis, comparable }
}

/// The basis with the fewest behind it, those of people before others: by it the point may be shown or not.
fn smallest(row: &MatrixRow, phases: &[Phase]) -> Option<Basis> {
    let cells = Phase::ALL.into_iter().zip(&row.cells).filter(|(phase, _)| phases.contains(phase));
    let bases = cells.filter_map(|(_, cell)| Some(&cell.as_ref()?.basis));
    bases.min_by_key(|basis| (!basis.unit.counts_people(), basis.n)).cloned()
}

/// The department as a whole: the weighted mean of the areas that can be compared with the latest cycle before this one
/// with which any can, in the cycles that have all of them.
fn overall(areas: &[Area], cycle: &str, history: &History<'_>, drawn: &[Drawn], settings: &Settings) -> Drawn {
    let now = history.cycles.len();
    let latest = drawn.iter().filter_map(|one| one.compared.keys().rev().find(|at| **at < now)).max();
    let behind: Vec<(&Drawn, f64)> = drawn
        .iter()
        .filter(|one| latest.is_some_and(|latest| one.compared.contains_key(latest)))
        .map(|one| (one, areas.iter().find(|area| area.id == one.trend.area).map_or(1.0, |area| area.weight)))
        .collect();
    let mut compared = BTreeMap::new();
    let mut points = Vec::new();
    for at in 0..=now {
        let figures: Vec<(&Figure, f64)> =
            behind.iter().filter_map(|(one, weight)| Some((one.compared.get(&at)?, *weight))).collect();
        let whole = (!behind.is_empty() && figures.len() == behind.len()).then(|| matrix::weighted(&figures)).flatten();
        let whole = whole.map(|f| areas::with_interval(f.value, f.standard_error, f.degrees, settings.confidence));
        let states = behind.iter().filter_map(|(one, _)| Some(one.trend.points.get(at)?.comparable));
        let comparable = match whole {
            Some(_) => Comparable::Yes,
            None => states.filter(|state| *state != Comparable::Yes).min().unwrap_or(Comparable::Nothing),
        };
        let bases = behind.iter().filter_map(|(one, _)| one.trend.points.get(at)?.basis.clone());
        let basis = bases.min_by_key(|basis| (!basis.unit.counts_people(), basis.n));
        let id = history.cycles.get(at).map_or(cycle, |earlier| earlier.diagnosis.cycle.id.as_str());
        let own = history.cycles.get(at).and_then(|earlier| earlier.diagnosis.overall.score.figure().cloned());
        compared.extend(whole.clone().map(|whole| (at, whole)));
        points.push(point(id, whole.or(own), basis, comparable));
    }
    let trend = Trend { area: String::new(), phases: Vec::new(), points, since: None, slope: None, paired: None };
    Drawn { trend, compared }
}
