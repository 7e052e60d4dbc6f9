//! The triangulation matrix: what each phase says of each area, blank where it says nothing.

use super::score;
use crate::model::diagnosis::{MatrixCell, MatrixRow};
use crate::model::estimate::{Basis, Estimate, Figure};
use crate::model::evidence::{Evidence, Phase};
use crate::model::instrument::{Instrument, Levels};

/// One row an area, in the instrument's order.
pub(super) fn rows(instrument: &Instrument, evidence: &[Evidence]) -> Vec<MatrixRow> {
    instrument
        .areas
        .iter()
        .map(|area| MatrixRow {
            area: area.id.clone(),
            cells: Phase::ALL.map(|phase| cell(instrument, evidence, &area.id, phase)),
        })
        .collect()
}

/// Weighted mean of the scores of one phase's indicators of one area.
///
/// Indicators of one phase rest on the same people or days, so their errors are taken to move together: the standard
/// error of the mean is the mean of the standard errors, which is never too small.
fn cell(instrument: &Instrument, evidence: &[Evidence], area: &str, phase: Phase) -> Option<MatrixCell> {
    let scored: Vec<(&Evidence, &Figure, f64)> = evidence
        .iter()
        .filter(|e| e.area == area && e.phase == phase)
        .filter_map(|e| {
            // Evidence of single partners details a total that is there already.
            let indicator = instrument.indicator(&e.id)?;
            Some((e, e.score.figure()?, indicator.weight)).filter(|(_, _, weight)| *weight > 0.0)
        })
        .collect();
    let figure = weighted(&scored.iter().map(|(_, figure, weight)| (*figure, *weight)).collect::<Vec<_>>())?;
    let basis = smallest_basis(scored.iter().map(|(e, _, _)| &e.basis))?;
    Some(MatrixCell {
        level: Some(level_of(&figure, &instrument.settings.levels)),
        score: Estimate::Shown(figure),
        basis,
        evidence: scored.iter().map(|(e, _, _)| e.id.clone()).collect(),
    })
}

fn level_of(figure: &Figure, levels: &Levels) -> crate::model::estimate::Level {
    score::level(figure.value, levels)
}

/// Standard errors to reckon with: an unknown one (all said the same, so that their spread cannot be seen) is taken to be
/// as large as the largest known one, since none at all would claim certainty. What is known exactly has an error of zero.
pub(super) fn errors(figures: &[&Figure]) -> Vec<Option<f64>> {
    let largest = figures.iter().filter_map(|figure| figure.standard_error).max_by(f64::total_cmp);
    figures.iter().map(|figure| figure.standard_error.or(largest)).collect()
}

/// Weighted mean of figures whose errors move together; `None` without figures.
pub(super) fn weighted(figures: &[(&Figure, f64)]) -> Option<Figure> {
    let total: f64 = figures.iter().map(|(_, weight)| weight).sum();
    if figures.is_empty() || total <= 0.0 {
        return None;
    }
    let mean = |value: &dyn Fn(&Figure) -> f64| figures.iter().map(|(f, w)| value(f) * w / total).sum::<f64>();
    let any = |has: &dyn Fn(&Figure) -> bool| figures.iter().any(|(f, _)| has(f));
    let errors = errors(&figures.iter().map(|(figure, _)| *figure).collect::<Vec<_>>());
    let error = || errors.iter().zip(figures).map(|(error, (_, w))| error.unwrap_or(0.0) * w / total).sum::<f64>();
    Some(Figure {
        value: mean(&|f| f.value),
        interval: any(&|f| f.interval.is_some())
            .then(|| (mean(&|f| f.interval.map_or(f.value, |i| i.0)), mean(&|f| f.interval.map_or(f.value, |i| i.1)))),
        standard_error: any(&|f| f.standard_error.is_some()).then(error),
        degrees: figures.iter().filter_map(|(f, _)| f.degrees).min_by(f64::total_cmp),
    })
}

/// The basis with the fewest behind it: a mean is no better founded than its weakest part.
fn smallest_basis<'a>(bases: impl Iterator<Item = &'a Basis>) -> Option<Basis> {
    bases.min_by_key(|basis| basis.n).cloned()
}
