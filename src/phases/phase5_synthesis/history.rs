//! What earlier cycles concluded, and what of them this cycle can be compared with.

use jiff::civil::Date;

use super::wording::{self, Refusals};
use super::{Previous, areas};
use crate::model::cycles::Together;
use crate::model::diagnosis::MatrixRow;
use crate::model::estimate::Figure;
use crate::model::evidence::Phase;
use crate::model::instrument::{Instrument, Settings};
use crate::model::wording::Asked;

/// Everything before this cycle.
#[derive(Debug, Clone, Copy, Default)]
pub struct History<'a> {
    /// The earlier cycles, concluded, the oldest first.
    pub cycles: &'a [Previous<'a>],
    /// How the same people answered in the last of them and in this cycle, by area.
    pub together: Option<&'a Together>,
}

impl<'a> History<'a> {
    /// The cycle before this one.
    pub(super) fn previous(&self) -> Option<Previous<'a>> {
        self.cycles.last().copied()
    }
}

impl Previous<'_> {
    /// The last day of the cycle.
    pub(super) fn end(&self) -> Option<Date> {
        self.diagnosis.cycle.to.parse().ok()
    }

    /// The row of an area in its matrix.
    pub(super) fn row(&self, area: &str) -> Option<&MatrixRow> {
        self.diagnosis.matrix.iter().find(|row| row.area == area)
    }
}

/// Which indicators each earlier cycle may not be compared by, in the order of the cycles.
pub(super) fn refused(instrument: &Instrument, now: &Asked, history: &History<'_>) -> Vec<Refusals> {
    history.cycles.iter().map(|earlier| wording::refusals(instrument, now, earlier.asked)).collect()
}

/// Whether an evidence rests on questions that were worded otherwise.
pub(super) fn reworded(refusals: &Refusals, evidence: &str) -> bool {
    refusals.contains_key(evidence.split_once('/').map_or(evidence, |(indicator, _)| indicator))
}

/// Phases that speak of an area in both cycles.
pub(super) fn in_both(row: &MatrixRow, earlier: &MatrixRow) -> Vec<Phase> {
    let has = |row: &MatrixRow, phase: Phase| row.cells[phase as usize].is_some();
    Phase::ALL.into_iter().filter(|phase| has(row, *phase) && has(earlier, *phase)).collect()
}

/// Phases that speak of an area in both cycles by the same questions.
pub(super) fn alike(row: &MatrixRow, earlier: &MatrixRow, refusals: &Refusals) -> Vec<Phase> {
    let differs = |phase: Phase| {
        let cells = [row, earlier].into_iter().flat_map(|row| &row.cells[phase as usize]);
        cells.flat_map(|cell| &cell.evidence).any(|id| reworded(refusals, id))
    };
    in_both(row, earlier).into_iter().filter(|phase| !differs(*phase)).collect()
}

/// Share of the questionnaire in the standard error of an area's score over these phases: what is left of the error when
/// the questionnaire's own is taken for none, taken away in squares.
pub(super) fn questionnaires_part(row: &MatrixRow, settings: &Settings, phases: &[Phase]) -> f64 {
    let error = |row: &MatrixRow| areas::pooled(row, settings, phases).and_then(|figure| figure.standard_error);
    let mut without = row.clone();
    let cell = without.cells[Phase::Questionnaire as usize].as_mut();
    let Some(crate::model::estimate::Estimate::Shown(figure)) = cell.map(|cell| &mut cell.score) else { return 0.0 };
    *figure = Figure { standard_error: Some(0.0), ..figure.clone() };
    let squared = |error: Option<f64>| error.map_or(0.0, |error| error * error);
    (squared(error(row)) - squared(error(&without))).max(0.0).sqrt()
}
