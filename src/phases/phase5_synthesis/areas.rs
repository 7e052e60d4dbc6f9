//! Each area over all phases: pooled score, class, certainty.

use super::testing::{self, Asserted, Side};
use super::{certainty, matrix, score};
use crate::model::diagnosis::{AreaResult, Certainty, Class, Lowering, LoweringReason, MatrixCell, MatrixRow};
use crate::model::estimate::{Estimate, Figure, Reason};
use crate::model::evidence::{Change, Evidence, Phase};
use crate::model::instrument::{Area, PhaseWeights, Settings};
use crate::statistics::distribution;

/// Weight of a phase.
fn weight(weights: &PhaseWeights, phase: Phase) -> f64 {
    match phase {
        Phase::Jobs => weights.jobs,
        Phase::Questionnaire => weights.questionnaire,
        Phase::Interviews => weights.interviews,
        Phase::Partners => weights.partners,
    }
}

/// An area's score over these phases: weighted mean of the cells, whose errors are independent.
///
/// Cells that rest on fewer than `least-basis` people, days or cases are left out while another cell stands. The standard
/// error speaks of the process, not of the people who happened to be asked; so does the interval made of it.
pub(super) fn pooled(row: &MatrixRow, settings: &Settings, phases: &[Phase]) -> Option<Figure> {
    let cells: Vec<(&MatrixCell, &Figure, f64)> = Phase::ALL
        .into_iter()
        .zip(&row.cells)
        .filter(|(phase, _)| phases.contains(phase))
        .filter_map(|(phase, cell)| {
            let cell = cell.as_ref()?;
            Some((cell, cell.score.figure()?, weight(&settings.phase_weights, phase)))
        })
        .filter(|(_, _, weight)| *weight > 0.0)
        .collect();
    let founded: Vec<&(&MatrixCell, &Figure, f64)> =
        cells.iter().filter(|(cell, _, _)| well_founded(cell, settings)).collect();
    let used = if founded.is_empty() { cells.iter().collect() } else { founded };
    let total: f64 = used.iter().map(|(_, _, weight)| weight).sum();
    if total <= 0.0 {
        return None;
    }
    let value = used.iter().map(|(_, figure, weight)| figure.value * weight / total).sum();
    let figures: Vec<&Figure> = used.iter().map(|(_, figure, _)| *figure).collect();
    let parts: Vec<(f64, f64)> = matrix::errors(&figures)
        .into_iter()
        .zip(&used)
        .filter_map(|(error, (_, figure, weight))| {
            let error = error? * weight / total;
            Some((error * error, figure.degrees.unwrap_or(f64::INFINITY)))
        })
        .collect();
    let (standard_error, degrees) = independent(&parts);
    Some(with_interval(value, standard_error, degrees, settings.confidence))
}

/// Standard error and Welch-Satterthwaite degrees of a sum of independent parts, given as variance and degrees each.
fn independent(parts: &[(f64, f64)]) -> (Option<f64>, Option<f64>) {
    if parts.is_empty() {
        return (None, None);
    }
    let variance: f64 = parts.iter().map(|(variance, _)| variance).sum();
    let shares: f64 = parts.iter().map(|(variance, degrees)| variance * variance / degrees).sum();
    let degrees = (shares > 0.0).then(|| variance * variance / shares);
    (Some(variance.sqrt()), degrees)
}

/// A score with the interval that its standard error gives, clipped to 0-100.
pub(super) fn with_interval(value: f64, standard_error: Option<f64>, degrees: Option<f64>, confidence: f64) -> Figure {
    let interval = standard_error.filter(|error| *error > 0.0).and_then(|error| {
        let t = distribution::t_quantile(0.5 + confidence / 2.0, degrees.unwrap_or(1e9).max(1.0))?;
        Some(((value - t * error).max(0.0), (value + t * error).min(100.0)))
    });
    Figure { value, interval, standard_error, degrees }
}

/// Whether a cell rests on enough to be classed.
fn well_founded(cell: &MatrixCell, settings: &Settings) -> bool {
    cell.basis.n >= u64::from(settings.classing.least_basis)
}

/// Name of the statement that an area lies beyond a cut-off.
pub(super) fn statement(area: &str) -> String {
    format!("area:{area}")
}

/// Name of the statement that two phases contradict one another on an area.
pub(super) fn contradiction_statement(area: &str, one: Phase, other: Phase) -> String {
    format!("contradiction:{area}:{}:{}", one.word(), other.word())
}

/// Every pair of phases that could contradict one another, with the two-sided p-value of their difference; 1 for a pair
/// that lies too near together or on one level, which was looked at as well.
pub(super) fn pairs(row: &MatrixRow, settings: &Settings) -> Vec<(Phase, Phase, f64)> {
    let cells: Vec<(Phase, &MatrixCell, &Figure)> = Phase::ALL
        .into_iter()
        .zip(&row.cells)
        .filter_map(|(phase, cell)| cell.as_ref().and_then(|c| Some((phase, c, c.score.figure()?))))
        .filter(|(_, cell, _)| well_founded(cell, settings))
        .collect();
    let mut pairs = Vec::new();
    for (index, (one, cell, figure)) in cells.iter().enumerate() {
        for (other, other_cell, other_figure) in &cells[index + 1..] {
            let near = (figure.value - other_figure.value).abs() < settings.certainty.contradiction;
            let p = if near || cell.level == other_cell.level { 1.0 } else { apart(figure, other_figure) };
            pairs.push((*one, *other, p));
        }
    }
    pairs
}

/// Two-sided p-value of the difference between two figures of different people; where the error of one is unknown, it is
/// taken to be as large as the other's.
pub(super) fn apart(one: &Figure, other: &Figure) -> f64 {
    let degrees = |figure: &Figure| figure.degrees.unwrap_or(f64::INFINITY);
    let errors = matrix::errors(&[one, other]).into_iter().zip([one, other]);
    let parts: Vec<(f64, f64)> = errors.filter_map(|(error, figure)| Some((error?.powi(2), degrees(figure)))).collect();
    let (error, degrees) = independent(&parts);
    testing::two_sided(one.value - other.value, error, degrees)
}

/// What is concluded of one area.
pub(super) fn conclude(
    area: &Area,
    row: &MatrixRow,
    evidence: &[Evidence],
    settings: &Settings,
    asserted: &Asserted,
    change: Option<Change>,
) -> AreaResult {
    let figure = pooled(row, settings, &Phase::ALL);
    let contradictions: Vec<(Phase, Phase)> = pairs(row, settings)
        .into_iter()
        .map(|(one, other, _)| (one, other))
        .filter(|(one, other)| asserted.contains(&contradiction_statement(&area.id, *one, *other)))
        .collect();
    let cells: Vec<&MatrixCell> = row.cells.iter().flatten().collect();
    let class = match &figure {
        None => Class::Insufficient,
        Some(_) if !cells.iter().any(|cell| well_founded(cell, settings)) => Class::Insufficient,
        Some(figure) => class(figure, settings, asserted.contains(&statement(&area.id))),
    };
    let used: Vec<&Evidence> =
        evidence.iter().filter(|e| cells.iter().any(|cell| cell.evidence.contains(&e.id))).collect();
    let mut reasons: Vec<Lowering> = Vec::new();
    reasons.extend(certainty::coverage(cells.iter().map(|cell| &cell.basis), &settings.certainty));
    reasons.extend(certainty::interval(figure.as_ref().and_then(|f| f.interval), &settings.levels));
    if !contradictions.is_empty() {
        reasons.push(certainty::lowering(LoweringReason::Contradiction, ""));
    }
    if cells.len() == 1 {
        reasons.push(certainty::lowering(LoweringReason::SinglePhase, ""));
    }
    if figure.as_ref().is_some_and(|f| f.standard_error.is_none()) {
        reasons.push(certainty::lowering(LoweringReason::Untested, ""));
    }
    let beyond = figure.as_ref().is_some_and(|f| testing::side(f.value, &settings.levels) != Side::Between);
    if beyond && class != Class::Insufficient {
        reasons.extend(certainty::chance(&statement(&area.id), asserted));
    }
    reasons.extend(certainty::cautions(&used, &settings.certainty));
    let reasons = certainty::settled(reasons);
    AreaResult {
        id: area.id.clone(),
        name: area.name.clone(),
        covers: area.covers.clone(),
        weight: area.weight,
        level: figure.as_ref().map(|f| score::level(f.value, &settings.levels)),
        certainty: if figure.is_none() { Certainty::VeryLow } else { certainty::after(&reasons) },
        score: figure.map_or(Estimate::withheld(Reason::NoData), Estimate::Shown),
        class,
        reasons,
        change,
        contradictions,
    }
}

/// Class of a pooled score.
fn class(figure: &Figure, settings: &Settings, asserted: bool) -> Class {
    let levels = &settings.levels;
    let (low, high) = figure.interval.unwrap_or((figure.value, figure.value));
    match testing::side(figure.value, levels) {
        Side::Weak if asserted => Class::Weakness,
        Side::Strong if asserted => Class::Strength,
        _ if low < levels.good && high > levels.professional => Class::Insufficient,
        Side::Between if low >= levels.good && high <= levels.professional => Class::Sound,
        _ => Class::Watch,
    }
}

/// The widest distance in points among these pairs of phases.
pub(super) fn far_apart_points(row: &MatrixRow, pairs: &[(Phase, Phase)]) -> f64 {
    let score = |phase: Phase| row.cells[phase as usize].as_ref().and_then(|cell| cell.score.value());
    pairs
        .iter()
        .filter_map(|(one, other)| Some((score(*one)? - score(*other)?).abs()))
        .max_by(f64::total_cmp)
        .unwrap_or(0.0)
}
