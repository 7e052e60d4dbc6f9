//! A diagnosis becomes the diagnosis that may be shown.
//!
//! [`Released`] is the only thing that the report code takes, and [`release`] is the only way to get one. What is hidden
//! here is hidden in every format, since every format is made from the same released diagnosis.
//!
//! Which groups of the questionnaire are shown is decided by [`plan`] from counts alone, before their figures are made,
//! so that small groups can be pooled; [`attack`] tries to undo what was decided. `docs/disclosure.md` tells what is
//! promised, how it is kept, and where it ends.

mod attack;
mod benefits;
#[cfg(test)]
mod cases;
mod counts;
mod crossing;
mod cycles;
mod depth;
mod groups;
mod isolation;
mod jobs;
mod over_cycles;
mod partners;
mod plan;
mod quotes;
mod reach;
mod scores;
mod stakes;

use std::collections::BTreeMap;

pub use attack::{Across, Attack, Attempt, Exposed, What, attack};
pub use counts::Reached;
pub use crossing::Crossing;
pub use cycles::{Roster, Shown};
pub use jobs::compare_pools;
pub use plan::{Plan, Pool, plan, plan_of_roster};

use crate::model::diagnosis::{Diagnosis, MatrixCell, QuestionnaireView, TaskStatus};
use crate::model::estimate::{Basis, Estimate, Reason};
use crate::model::evidence::{Evidence, Phase};
use crate::model::organisation::Audit;
use crate::model::provenance::Source;

/// A diagnosis in which nothing is left that could give a person away. Made by [`release`] only.
///
/// Nobody can make one without the gate, since its field is private (these lines must not compile):
///
/// ```compile_fail,E0451
/// use diagnoza::disclosure::Released;
/// use diagnoza::model::diagnosis::Diagnosis;
///
/// fn past_the_gate(diagnosis: Diagnosis) -> Released {
///     Released { diagnosis, said_in: Default::default() }
/// }
/// ```
///
/// The same lines, through the gate, do compile:
///
/// ```
/// use diagnoza::disclosure::{Limits, Plan, Released, release};
/// use diagnoza::model::diagnosis::Diagnosis;
/// use diagnoza::model::organisation::Audit;
///
/// fn through_the_gate(diagnosis: Diagnosis, plan: &Plan, audit: &Audit, limits: Limits) -> Released {
///     release(diagnosis, plan, audit, limits)
/// }
/// ```
///
/// A report takes nothing else. Of a bare diagnosis, or of answers, none can be made:
///
/// ```compile_fail,E0308
/// use diagnoza::model::diagnosis::Diagnosis;
///
/// fn report(diagnosis: &Diagnosis) -> String {
///     diagnoza::report::json(diagnosis)
/// }
/// ```
///
/// ```compile_fail,E0308
/// use diagnoza::model::answers::Respondent;
///
/// fn report(respondent: &Respondent) -> String {
///     diagnoza::report::json(respondent)
/// }
/// ```
///
/// ```
/// use diagnoza::disclosure::Released;
///
/// fn report(released: &Released) -> String {
///     diagnoza::report::json(released)
/// }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Released {
    diagnosis: Diagnosis,
    /// Which lines of which interviews speak of a theme, by evidence.
    said_in: BTreeMap<String, Vec<Source>>,
}

impl Released {
    /// What may be shown.
    pub fn diagnosis(&self) -> &Diagnosis {
        &self.diagnosis
    }

    /// The cells behind an evidence. Of interviews it names those that speak of a theme, which the diagnosis does not: it is
    /// for the consultant, who holds the notes, and stands in no report.
    pub fn sources<'a>(&'a self, evidence: &'a Evidence) -> &'a [Source] {
        self.said_in.get(&evidence.id).unwrap_or(&evidence.sources)
    }
}

/// What may be shown in this audit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Smallest group of people that may be shown.
    pub minimum_group: u32,
    /// Longest quote, in characters.
    pub quote_length: u32,
    /// Most quotes of one area.
    pub quotes_an_area: u32,
    /// Most answers to one open question.
    pub open_quotes: u32,
    /// Share of its range to which a hidden number may be narrowed down at most.
    pub protection: f64,
    /// People who stayed from one cycle to the next, from whom on a difference hides who came or went.
    pub diluted_from: u32,
    /// Whether groups are hidden so that others cannot be worked out. Always, but for showing what happens without.
    complement: bool,
}

impl Limits {
    /// The stricter of what the instrument and the audit say.
    pub fn of(audit: &Audit, settings: &crate::model::instrument::Settings) -> Self {
        let stricter = |own: Option<u32>, least: u32| own.map_or(least, |own| own.max(least));
        Limits {
            minimum_group: stricter(audit.privacy.minimum_group, settings.minimum_group),
            quotes_an_area: settings.quotes_an_area,
            open_quotes: settings.open_quotes,
            protection: settings.disclosure.protection,
            diluted_from: settings.disclosure.diluted_from,
            complement: true,
            quote_length: audit
                .privacy
                .quote_length
                .map_or(settings.quote_length, |own| own.min(settings.quote_length)),
        }
    }

    #[cfg(test)]
    fn sample() -> Self {
        Limits {
            minimum_group: 5,
            quote_length: 240,
            quotes_an_area: 3,
            open_quotes: 5,
            protection: 0.1,
            diluted_from: 10,
            complement: true,
        }
    }

    /// The same without complementary suppression: small groups are hidden, but not what they can be worked out from.
    /// For tests that the attack is a real one; no command can ask for it.
    #[doc(hidden)]
    pub fn without_complement(self) -> Self {
        Limits { complement: false, ..self }
    }
}

/// What a plan leaves of a questionnaire: [`release`] does it, and tries of the attack on invented departments.
pub fn protect(view: &mut QuestionnaireView, plan: &Plan, limits: Limits) {
    groups::protect(view, plan, limits);
}

/// Hides what may not be shown (method, section 6): results of fewer people than the minimum, the groups from which
/// those could be worked out, quotes that fail the release gate, and everything concluded from what is hidden.
pub fn release(mut diagnosis: Diagnosis, plan: &Plan, audit: &Audit, limits: Limits) -> Released {
    let minimum = u64::from(limits.minimum_group);
    hide_small_bases(&mut diagnosis, minimum);
    groups::protect(&mut diagnosis.questionnaire, plan, limits);
    depth::protect(&mut diagnosis.questionnaire, &diagnosis.areas, limits);
    hide_tasks(&mut diagnosis, audit, minimum);
    diagnosis.jobs.pooled.iter_mut().for_each(|pool| jobs::protect(pool, limits));
    partners::protect(&mut diagnosis.partners, limits);
    quotes::keep_releasable(&mut diagnosis.interviews, audit, limits);
    over_cycles::protect(&mut diagnosis, limits);
    drop_unfounded(&mut diagnosis);
    stakes::protect(&mut diagnosis);
    diagnosis.benefits = benefits::found(&diagnosis);
    let said_in = hide_who_said_it(&mut diagnosis);
    Released { diagnosis, said_in }
}

/// Which interviews speak of a theme tells who said it, and which do not, who said nothing: in their place stands the folder
/// of the notes. What was there, by evidence.
fn hide_who_said_it(diagnosis: &mut Diagnosis) -> BTreeMap<String, Vec<Source>> {
    let spoken = diagnosis.evidence.iter_mut().filter(|e| e.phase == Phase::Interviews && !e.sources.is_empty());
    let hidden = spoken.map(|e| {
        let folder = e.sources.first().map(|source| source.file.rsplit_once('/').map_or("", |(folder, _)| folder));
        let folder = Source { file: folder.unwrap_or_default().to_owned(), sheet: String::new(), cells: Vec::new() };
        (e.id.clone(), std::mem::replace(&mut e.sources, vec![folder]))
    });
    hidden.collect()
}

/// Whether fewer people stand behind a basis than may be shown.
fn too_small(basis: &Basis, minimum: u64) -> bool {
    basis.unit.counts_people() && basis.n < minimum
}

/// Evidence and matrix cells: the last guard, since the phases hide small groups themselves. With a value goes all that
/// stands beside it: how many it rests on is a result too.
fn hide_small_bases(diagnosis: &mut Diagnosis, minimum: u64) {
    for e in &mut diagnosis.evidence {
        if too_small(&e.basis, minimum) {
            e.value = Estimate::withheld(Reason::SmallGroup);
        }
        if e.value.protects_people() {
            if e.score != Estimate::withheld(Reason::NotScored) {
                e.score = e.value.clone();
            }
            e.level = None;
            e.bounds = None;
            e.change = None;
            e.agreement = None;
            e.basis.n = 0;
            e.sources.clear();
        }
    }
    for row in &mut diagnosis.matrix {
        for (phase, cell) in Phase::ALL.into_iter().zip(&mut row.cells) {
            if cell.as_ref().is_some_and(|cell| too_small(&cell.basis, minimum)) {
                *cell = None;
            }
            if cell.is_none() {
                *cell = withheld_cell(&diagnosis.evidence, &row.area, phase);
            }
        }
    }
}

/// What a phase says of an area where all of it is withheld: not the silence of a phase that says nothing.
fn withheld_cell(evidence: &[Evidence], area: &str, phase: Phase) -> Option<MatrixCell> {
    // Evidence of single partners details a total that is there already.
    let own = evidence.iter().filter(|e| e.area == area && e.phase == phase && !e.id.contains('/'));
    let hidden: Vec<&Evidence> = own.filter(|e| e.score.protects_people()).collect();
    let first = hidden.first()?;
    Some(MatrixCell {
        score: first.score.clone(),
        level: None,
        basis: first.basis.clone(),
        evidence: hidden.iter().map(|e| e.id.clone()).collect(),
    })
}

/// Tasks of positions that few people hold, and tasks that few people wrote, could name their holder.
fn hide_tasks(diagnosis: &mut Diagnosis, audit: &Audit, minimum: u64) {
    let small = |position: &str| {
        audit.positions.iter().find(|p| p.id == position).is_some_and(|p| u64::from(p.headcount) < minimum)
    };
    diagnosis.jobs.tasks.retain(|task| {
        let written_by_few = task.status == TaskStatus::Undescribed && task.holders.value().is_none();
        !small(&task.position) && !written_by_few
    });
    let (tasks, days) = (&diagnosis.jobs.tasks, &mut diagnosis.jobs.days);
    let told = |position: &str, id: &str| tasks.iter().any(|task| task.position == position && task.id == id);
    days.workload.retain(|workload| !small(&workload.position));
    for workload in &mut days.workload {
        let position = &workload.position;
        workload.tasks.retain(|task| told(position, &task.id));
    }
    days.ratings.retain(|ratings| !small(&ratings.position));
    for ratings in &mut days.ratings {
        let position = &ratings.position;
        ratings.tasks.retain(|task| told(position, &task.id));
    }
    days.frequent_unimportant.retain(|task| told(&task.position, &task.id));
    // Free text of single people: the consultant decides on it in the audit folder, the report does not show it.
    diagnosis.jobs.doubtful.clear();
}

/// Findings that rest on nothing that is still shown.
fn drop_unfounded(diagnosis: &mut Diagnosis) {
    let evidence = &diagnosis.evidence;
    let hidden =
        |id: &String| evidence.iter().any(|e| &e.id == id && e.value == Estimate::withheld(Reason::SmallGroup));
    diagnosis.findings.retain(|finding| finding.evidence.is_empty() || !finding.evidence.iter().any(hidden));
}
