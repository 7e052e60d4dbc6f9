//! Phase 5: evidence becomes findings. Sees what phases 1-4 measured, never an answer.
//!
//! The order is fixed: indicators make evidence; evidence fills the matrix of areas x phases; everything that the report
//! could assert is tested in one procedure; what stands is concluded, lowered in certainty where a reason is found, and
//! put into words by the instrument's rules.

mod actions;
mod areas;
mod certainty;
mod change;
mod findings;
mod gates;
mod groups;
mod history;
mod indicators;
mod matrix;
mod next;
mod paired;
mod score;
mod situation;
mod stakes;
mod testing;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_cycles;
mod trends;
mod trials;
mod variables;
mod wording;

use std::collections::BTreeMap;

use super::Scope;
use crate::model::cycles::Paired;
use crate::model::diagnosis::{
    self, AreaResult, CycleInfo, Diagnosis, ErrorView, InstrumentInfo, InterviewsView, JobsView, MatrixRow,
    Organisation, Overall, PartnersView, QuestionnaireView, TaskRow,
};
use crate::model::estimate::{Estimate, Figure, Reason};
use crate::model::evidence::{Change, Evidence, Measurement, Phase};
use crate::model::instrument::Format;
use crate::model::organisation::Action;
use crate::model::wording::Asked;
use crate::words::Words;
use change::Difference;
use paired::Overlap;
use testing::{Asserted, Statements};

pub use history::History;
pub use trials::{Missing, Said, Trial, said, trials};
pub use wording::{Refusals, refusals, unknown};

/// What phases 1-4 hand over.
#[derive(Debug, Clone, Default)]
pub struct Results {
    /// Phase 1 in detail.
    pub jobs: JobsView,
    /// Phase 2 in detail.
    pub questionnaire: QuestionnaireView,
    /// Phase 3 in detail.
    pub interviews: InterviewsView,
    /// Phase 4 in detail.
    pub partners: PartnersView,
    /// The observer's view of the common errors, by id of the error.
    pub observed_errors: BTreeMap<String, Estimate>,
    /// Everything measured by all four.
    pub measurements: Vec<Measurement>,
    /// How the questions were worded.
    pub asked: Asked,
}

/// The previous cycle, concluded, and the actions decided after it.
#[derive(Debug, Clone, Copy)]
pub struct Previous<'a> {
    /// Its diagnosis.
    pub diagnosis: &'a Diagnosis,
    /// What was decided.
    pub actions: &'a [Action],
    /// How its questions were worded.
    pub asked: &'a Asked,
}

/// The diagnosis of one cycle.
///
/// `words` holds one entry a language in which findings are to be said. Without any, only figures are wanted: then it is not
/// worked out either what to find out next.
pub fn synthesise(
    scope: &Scope<'_>,
    cycle: &str,
    results: Results,
    previous: Option<Previous<'_>>,
    words: &[Words],
) -> Diagnosis {
    let cycles: Vec<Previous<'_>> = previous.into_iter().collect();
    synthesise_after(scope, cycle, results, &History { cycles: &cycles, together: None }, words)
}

/// The diagnosis of one cycle, held against all cycles before it.
pub fn synthesise_after(
    scope: &Scope<'_>,
    cycle: &str,
    results: Results,
    history: &History<'_>,
    words: &[Words],
) -> Diagnosis {
    let previous = history.previous();
    let instrument = scope.instrument;
    let settings = &instrument.settings;
    let mut evidence = indicators::evidence(instrument, scope.audit, &results.measurements);
    let matrix = matrix::rows(instrument, &evidence);
    let before = previous.map(|previous| previous.diagnosis);
    let refused = history::refused(instrument, &results.asked, history);
    let unlike = refused.last().cloned().unwrap_or_default();
    let paired = paired::shown(scope, history, &unlike);
    let mut differences = Differences::find(scope, &evidence, &matrix, before, &unlike, &paired);
    let trends = trends::Trends::draw(scope, cycle, &matrix, history, &refused);
    differences.found.extend(trends.statements());
    let decided = actions::Open::find(scope, &evidence, history, &refused);
    differences.found.extend(decided.statements());
    let mut results = results;
    let asserted = asserted(scope, &evidence, &matrix, &differences, &results.questionnaire);
    let between = &mut results.questionnaire.depth.differences;
    between.iter_mut().for_each(|difference| groups::judge(difference, &asserted));

    for e in &mut evidence {
        e.change = differences.of_evidence(scope, e, &asserted);
    }
    let areas: Vec<AreaResult> = instrument
        .areas
        .iter()
        .zip(&matrix)
        .map(|(area, row)| {
            let change = differences.of_area(&area.id, &asserted);
            areas::conclude(area, row, &evidence, settings, &asserted, change)
        })
        .collect();
    let tasks = tasks_to_name(scope, &results.jobs);
    let facts = variables::Facts {
        indicators: &instrument.indicators,
        evidence: &evidence,
        areas: &areas,
        matrix: &matrix,
        tasks: &tasks,
        partners: &scope.audit.partners,
        cycle,
        previous: before.map(|diagnosis| diagnosis.cycle.id.as_str()),
    };
    let known = next::Known { scope, evidence: &evidence, areas: &areas, differences: &differences, results: &results };
    let judgement = findings::Judgement { instrument, audit: scope.audit, facts: &facts, asserted: &asserted, words };
    // Neither needs the other, and both take their time.
    let steps = || if words.is_empty() { Vec::new() } else { next::steps(&known) };
    let (mut findings, next) = rayon::join(|| findings::all(&judgement), steps);
    situation::order(&mut findings, settings, scope.audit.situation);
    Diagnosis {
        version: diagnosis::VERSION,
        tool: concat!("diagnoza ", env!("CARGO_PKG_VERSION")).to_owned(),
        organisation: organisation(scope),
        cycle: CycleInfo {
            id: cycle.to_owned(),
            from: scope.cycle.from.to_string(),
            to: scope.cycle.to.to_string(),
            previous: previous.map(|previous| previous.diagnosis.cycle.id.clone()),
            notes: scope.cycle.notes.clone(),
        },
        instrument: about(scope),
        overall: overall(scope, &areas, differences.overall(&asserted)),
        gates: gates::judge(&results, &settings.gates),
        actions: decided.judged(&evidence, &asserted),
        trends: trends.judged(&asserted, &paired),
        next,
        first_page: situation::first_page(settings, scope.audit.situation),
        errors: errors(scope, &results),
        jobs: results.jobs,
        questionnaire: results.questionnaire,
        interviews: results.interviews,
        partners: results.partners,
        stakes: scope.cycle.stakes.as_ref().and_then(|declared| stakes::at_risk(declared, settings, &areas)),
        // What may be gained is worked out of what is shown, so after release.
        benefits: Vec::new(),
        areas,
        matrix,
        evidence,
        findings,
    }
}

/// Tasks that a finding may name: of positions with enough holders, and written by enough of them.
fn tasks_to_name(scope: &Scope<'_>, jobs: &JobsView) -> Vec<TaskRow> {
    let enough = |position: &str| {
        let found = scope.audit.positions.iter().find(|p| p.id == position);
        found.is_some_and(|p| p.headcount >= scope.minimum_group)
    };
    let by_few = |task: &TaskRow| !task.described && task.holders.value().is_none();
    jobs.tasks.iter().filter(|task| enough(&task.position) && !by_few(task)).cloned().collect()
}

/// Everything that may be asserted, out of everything that was looked at.
fn asserted(
    scope: &Scope<'_>,
    evidence: &[Evidence],
    matrix: &[MatrixRow],
    differences: &Differences,
    questionnaire: &QuestionnaireView,
) -> Asserted {
    let settings = &scope.instrument.settings;
    let mut statements = Statements::default();
    for row in matrix {
        let score = areas::pooled(row, settings, &Phase::ALL);
        if let Some(score) = score.filter(|score| score.standard_error.is_some()) {
            statements.add(areas::statement(&row.area), testing::beyond_cut_off(&score, &settings.levels));
        }
        for (one, other, p) in areas::pairs(row, settings) {
            statements.add_difference(areas::contradiction_statement(&row.area, one, other), p);
        }
    }
    for e in evidence {
        if let Some(score) = e.score.figure().filter(|score| score.standard_error.is_some()) {
            statements.add(findings::statement(&e.id), testing::beyond_cut_off(score, &settings.levels));
        }
    }
    for rule in &scope.instrument.rules {
        let p = findings::differ(rule, evidence);
        p.into_iter().for_each(|p| statements.add_difference(findings::differ_statement(rule), p));
    }
    for (name, difference) in &differences.found {
        statements.add_difference(name.clone(), difference.p);
    }
    for difference in &questionnaire.depth.differences {
        statements.add_difference(groups::statement(difference), difference.p);
    }
    statements.asserted(settings.classing.false_discovery_rate, settings.classing.sure_rate)
}

/// Differences from the previous cycle by the name of their statement.
#[derive(Default)]
struct Differences {
    found: BTreeMap<String, Difference>,
    /// Those that may not be formed, since the two cycles asked different questions.
    refused: BTreeMap<String, Change>,
}

impl Differences {
    /// Every difference that can be formed: of indicators in their natural unit, of areas over the phases that both
    /// cycles have, and of the whole.
    /// An indicator whose questions differ is refused, and its phase is left out of the area's difference.
    fn find(
        scope: &Scope<'_>,
        evidence: &[Evidence],
        matrix: &[MatrixRow],
        before: Option<&Diagnosis>,
        unlike: &Refusals,
        paired: &BTreeMap<String, Paired>,
    ) -> Self {
        let settings = &scope.instrument.settings;
        let Some(before) = before else { return Differences::default() };
        let differs = |id: &str| history::reworded(unlike, id);
        let mut differences = Differences::default();
        for e in evidence.iter().filter(|e| e.score.figure().is_some()) {
            let earlier = before.evidence.iter().find(|earlier| earlier.id == e.id);
            let pair = earlier.and_then(|earlier| Some((e.value.figure()?, earlier.value.figure()?)));
            let Some((now, then)) = pair else { continue };
            let name = format!("change:evidence:{}", e.id);
            let same = paired::of_evidence(scope.instrument, e, (now, then), paired);
            differences.add(name, (now, then), differs(&e.id), same.as_ref(), settings.confidence);
        }
        let (mut now_all, mut then_all) = (Vec::new(), Vec::new());
        for row in matrix {
            let Some(earlier) = before.matrix.iter().find(|earlier| earlier.area == row.area) else { continue };
            let (both, alike) = (history::in_both(row, earlier), history::alike(row, earlier, unlike));
            let name = format!("change:area:{}", row.area);
            let over =
                |phases: &[Phase]| areas::pooled(row, settings, phases).zip(areas::pooled(earlier, settings, phases));
            if let Some((now, then)) = over(&alike) {
                let same = paired::of_area(settings, (row, earlier), &alike, paired);
                differences.add(name, (&now, &then), false, same.as_ref(), settings.confidence);
                let weight = scope.instrument.area(&row.area).map_or(1.0, |area| area.weight);
                now_all.push((now, weight));
                then_all.push((then, weight));
            } else if let Some((now, then)) = over(&both) {
                differences.add(name, (&now, &then), true, None, settings.confidence);
            }
        }
        if let Some((now, then)) = mean(&now_all).zip(mean(&then_all)) {
            differences.add("change:overall".to_owned(), (&now, &then), false, None, settings.confidence);
        }
        differences
    }

    fn add(
        &mut self,
        name: String,
        (now, then): (&Figure, &Figure),
        refused: bool,
        same: Option<&Overlap>,
        confidence: f64,
    ) {
        if refused {
            self.refused.insert(name, change::not_comparable(now, then));
        } else if let Some(difference) = change::between_same(now, then, same, confidence) {
            self.found.insert(name, difference);
        }
    }

    fn judged(&self, name: &str, asserted: &Asserted, rising_is_good: bool) -> Option<Change> {
        if let Some(refused) = self.refused.get(name) {
            return Some(refused.clone());
        }
        let difference = self.found.get(name)?.clone();
        Some(difference.judged(asserted.contains(name), rising_is_good))
    }

    fn of_evidence(&self, scope: &Scope<'_>, evidence: &Evidence, asserted: &Asserted) -> Option<Change> {
        let id = evidence.id.split_once('/').map_or(evidence.id.as_str(), |(indicator, _)| indicator);
        let anchors = scope.instrument.indicator(id)?.anchors?;
        let change = self.judged(&format!("change:evidence:{}", evidence.id), asserted, score::rises(&anchors))?;
        // Two shares cannot lie further apart than none and all, however little is known of them.
        let possible = |(low, high): (f64, f64)| match evidence.format {
            Format::Percent => (low.max(-1.0), high.min(1.0)),
            Format::Count | Format::Number => (low, high),
        };
        Some(Change { interval: change.interval.map(possible), ..change })
    }

    fn of_area(&self, area: &str, asserted: &Asserted) -> Option<Change> {
        self.judged(&format!("change:area:{area}"), asserted, true)
    }

    fn overall(&self, asserted: &Asserted) -> Option<Change> {
        self.judged("change:overall", asserted, true)
    }
}

/// Weighted mean of areas; the same people stand behind all of them, so their errors move together.
fn mean(areas: &[(Figure, f64)]) -> Option<Figure> {
    matrix::weighted(&areas.iter().map(|(figure, weight)| (figure, *weight)).collect::<Vec<_>>())
}

/// Where the department stands as a whole.
fn overall(scope: &Scope<'_>, areas: &[AreaResult], change: Option<Change>) -> Overall {
    let settings = &scope.instrument.settings;
    let scored: Vec<(Figure, f64)> =
        areas.iter().filter_map(|area| Some((area.score.figure()?.clone(), area.weight))).collect();
    let figure = mean(&scored);
    Overall {
        level: figure.as_ref().map(|figure| score::level(figure.value, &settings.levels)),
        score: figure.map_or(Estimate::withheld(Reason::NoData), Estimate::Shown),
        change,
        classed: (areas.iter().filter(|area| findings::classed(area)).count(), areas.len()),
    }
}

/// The common errors as each voice sees them.
fn errors(scope: &Scope<'_>, results: &Results) -> Vec<ErrorView> {
    let measured = |measure: &str, id: &str| results.measurements.iter().find(|m| m.measure == measure && m.of == id);
    let said = |measure: &str, id: &str| {
        measured(measure, id).map_or(Estimate::withheld(Reason::NoData), |m| m.estimate.clone())
    };
    let errors = scope.instrument.errors.errors.iter();
    errors
        .map(|error| ErrorView {
            id: error.id.clone(),
            text: error.text.clone(),
            staff: said("error-often", &error.id),
            staff_bounds: measured("error-often", &error.id).and_then(indicators::bounds),
            partners: said("partner-error-often", &error.id),
            observer: results.observed_errors.get(&error.id).cloned().unwrap_or(Estimate::withheld(Reason::NoData)),
        })
        .collect()
}

fn organisation(scope: &Scope<'_>) -> Organisation {
    Organisation {
        name: scope.audit.organisation.clone(),
        department: scope.audit.department.clone(),
        language: scope.audit.language.clone(),
        situation: scope.audit.situation,
        headcount: scope.audit.headcount(),
    }
}

fn about(scope: &Scope<'_>) -> InstrumentInfo {
    let settings = &scope.instrument.settings;
    InstrumentInfo {
        id: settings.id.clone(),
        version: settings.version.clone(),
        name: settings.name.clone(),
        levels: settings.levels,
        confidence: settings.confidence,
        minimum_group: scope.minimum_group,
        false_discovery_rate: settings.classing.false_discovery_rate,
    }
}
