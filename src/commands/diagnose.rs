//! From an open audit folder to the released diagnosis of a cycle: the whole road in one function.

use std::collections::BTreeSet;

use std::path::Path;

use super::interviews;
use super::terminal::Terminal;
use crate::audit::wording::asked;
use crate::audit::{self, AuditFolder, CycleFolder, store};
use crate::disclosure::{self, Limits, Plan, Released, Roster, Shown};
use crate::model::diagnosis::{Diagnosis, QuestionnaireView};
use crate::model::evidence::Measurement;
use crate::model::provenance::{Batch, Kind};
use crate::model::text::Text;
use crate::model::wording::{Asked, Sameness};
use crate::phases::phase2_questionnaire::Scores;
use crate::phases::phase5_synthesis::{self, History, Previous, Results};
use crate::phases::{Scope, phase1_jobs, phase2_questionnaire, phase3_interviews, phase4_partners};
use crate::problem::{Checked, Message, Place, Problem};
use crate::words::Words;

/// An audit with the released diagnosis of one of its cycles.
pub(super) struct Diagnosed {
    pub(super) folder: AuditFolder,
    pub(super) released: Released,
    /// What of the questionnaire may be shown, and why the rest may not.
    pub(super) plan: Plan,
    /// What was worth a warning.
    pub(super) problems: Vec<Problem>,
}

/// Opens an audit and diagnoses the cycle asked for, else the latest one; every problem met when one of them stops it.
pub(super) fn open(audit: &Path, cycle: Option<&str>, terminal: &Terminal) -> Result<Diagnosed, Vec<Problem>> {
    let (folder, mut problems) = audit::open(audit);
    let Some(folder) = folder else { return Err(problems) };
    let at = match cycle_index(&folder, cycle) {
        Ok(at) => at,
        Err(problem) => {
            // A cycle that is broken is not missing: what is wrong with it was told.
            if !problems.iter().any(Problem::is_error) {
                problems.push(problem);
            }
            return Err(problems);
        }
    };
    let (released, more) = released(&folder, at, terminal);
    problems.extend(more);
    match released.filter(|_| !problems.iter().any(Problem::is_error)) {
        Some((released, plan)) => Ok(Diagnosed { folder, released, plan, problems }),
        None => Err(problems),
    }
}

/// The released diagnosis of a cycle, compared with the cycles before it.
pub(super) fn released(folder: &AuditFolder, at: usize, terminal: &Terminal) -> Checked<(Released, Plan)> {
    let mut problems = Vec::new();
    let words = finding_words(folder, &mut problems);
    let (before, shown) = concluded_before(folder, at, terminal, &mut problems);
    let earlier = at.checked_sub(1).and_then(|at| folder.cycles.get(at));
    let mut asked_before: Vec<Asked> = before.iter().map(|(cycle, _)| asked(folder, &cycle.id)).collect();
    if let (Some(earlier), Some(last)) = (earlier, asked_before.last_mut()) {
        *last = warned_of(folder, earlier, at, &mut problems);
    }
    let cycles: Vec<Previous<'_>> = before
        .iter()
        .zip(&asked_before)
        .map(|((cycle, made), asked)| Previous { diagnosis: &made.diagnosis, actions: &cycle.cycle.actions, asked })
        .collect();
    let last_scores = before.last().and_then(|(_, made)| made.scores.as_ref());
    let past = Past { cycles: &cycles, scores: last_scores };
    let now = folder.cycles.get(at);
    let mut made = now.and_then(|cycle| diagnosis(folder, cycle, &past, &words, &shown, terminal, &mut problems));
    let limits = Limits::of(&folder.audit, &folder.instrument.settings);
    if let (Some(made), Some((_, before))) = (&mut made, before.last()) {
        disclosure::compare_pools(&mut made.diagnosis.jobs, &before.diagnosis.jobs, limits);
    }
    let audit = now.map(|cycle| audit::audit_of_cycle(&folder.audit, &cycle.cycle));
    let released = made.zip(audit).map(|(made, audit)| {
        let released = disclosure::release(made.diagnosis, &made.plan, &audit, limits);
        (released, made.plan)
    });
    (released.filter(|_| !problems.iter().any(Problem::is_error)), problems)
}

/// Every cycle before this one, concluded once, the oldest first, and what each showed of whom. What they found is not
/// said again: only their figures are needed, in no language.
fn concluded_before<'a>(
    folder: &'a AuditFolder,
    at: usize,
    terminal: &Terminal,
    problems: &mut Vec<Problem>,
) -> (Vec<(&'a CycleFolder, Made)>, Vec<Shown>) {
    let (mut before, mut shown): (Vec<(&CycleFolder, Made)>, Vec<Shown>) = (Vec::new(), Vec::new());
    for (place, cycle) in folder.cycles.iter().enumerate().take(at) {
        let made = diagnosis(folder, cycle, &Past::default(), &[], &shown, terminal, problems);
        let Some(mut made) = made else { continue };
        shown.push(made.plan.shown(&cycle.id, std::mem::take(&mut made.roster)));
        // People are followed from the previous cycle only.
        made.scores = made.scores.filter(|_| place + 1 == at);
        before.push((cycle, made));
    }
    (before, shown)
}

/// What a diagnosis is held against.
#[derive(Clone, Copy, Default)]
struct Past<'a> {
    /// The earlier cycles, the oldest first.
    cycles: &'a [Previous<'a>],
    /// What each person answered in the last of them.
    scores: Option<&'a Scores>,
}

/// How the cycle before this one asked, with a warning for every trend that cannot be made because this one asks
/// otherwise.
fn warned_of(folder: &AuditFolder, earlier: &CycleFolder, at: usize, problems: &mut Vec<Problem>) -> Asked {
    let before = asked(folder, &earlier.id);
    let Some(cycle) = folder.cycles.get(at) else { return before };
    let now = asked(folder, &cycle.id);
    let refusals = phase5_synthesis::refusals(&folder.instrument, &now, &before);
    let unknown = phase5_synthesis::unknown(&folder.instrument, &before);
    let place = || Place::File(folder.cycle_folder(&cycle.id));
    for (why, key) in [(Sameness::Reworded, "trend-reworded"), (Sameness::AskedOnce, "trend-asked-once")] {
        let of = |reasons: &Vec<(String, Sameness)>| reasons.iter().any(|(_, sameness)| *sameness == why);
        let indicators: Vec<&str> =
            refusals.iter().filter(|(_, reasons)| of(reasons)).map(|(id, _)| id.as_str()).collect();
        let questions: BTreeSet<&str> = refusals
            .values()
            .flatten()
            .filter(|(_, sameness)| *sameness == why)
            .map(|(question, _)| question.as_str())
            .collect();
        if !indicators.is_empty() {
            let questions = questions.into_iter().collect::<Vec<_>>().join(", ");
            let problem = Problem::warning(place(), key).with("previous", earlier.id.as_str());
            problems.push(problem.with("questions", questions).with("indicators", indicators.join(", ")));
        }
    }
    if !unknown.is_empty() {
        let problem = Problem::warning(place(), "trend-unknown").with("previous", earlier.id.as_str());
        problems.push(problem.with("questions", unknown.join(", ")));
    }
    before
}

/// Words of every language in which the instrument's findings are said.
fn finding_words(folder: &AuditFolder, problems: &mut Vec<Problem>) -> Vec<Words> {
    let overrides = folder.root.join("report-templates");
    let mut all = Vec::new();
    for language in &folder.instrument.settings.languages {
        let (words, more) = Words::load(language, Some(&overrides));
        all.extend(words);
        problems.extend(more);
    }
    all
}

/// The unreleased diagnosis of one cycle, with what of it may be shown. It leaves this module only through `disclosure`.
struct Made {
    diagnosis: Diagnosis,
    plan: Plan,
    /// Who answered the questionnaire; empty in an audit of one cycle.
    roster: Roster,
    /// What each of them scored; `None` in an audit of one cycle.
    scores: Option<Scores>,
}

/// Makes the unreleased diagnosis of one cycle.
fn diagnosis(
    folder: &AuditFolder,
    cycle: &CycleFolder,
    past: &Past<'_>,
    words: &[Words],
    shown: &[Shown],
    terminal: &Terminal,
    problems: &mut Vec<Problem>,
) -> Option<Made> {
    let audit = audit::audit_of_cycle(&folder.audit, &cycle.cycle);
    let position = words.iter().map(|words| (words.language().code().to_owned(), words.word("breakdown-position")));
    let breakdowns = audit.breakdowns(Text::from_pairs(position));
    let scope = Scope {
        instrument: &folder.instrument,
        audit: &audit,
        cycle: &cycle.cycle,
        descriptions: &folder.descriptions,
        breakdowns: &breakdowns,
        minimum_group: Limits::of(&audit, &folder.instrument.settings).minimum_group,
    };
    let Answered { mut tally, batches, roster, scores } = answers(folder, cycle, &scope, terminal, problems);
    let (mut questionnaire, measurements) = phase2_questionnaire::assess(&scope, &tally, &batches);
    problems.extend(more_than_there_are(folder, cycle, &questionnaire));
    let limits = Limits::of(&audit, &folder.instrument.settings);
    let plan = disclosure::plan(&breakdowns, &questionnaire.memberships, &roster, shown, limits);
    for pool in plan.pools() {
        let name = pool_name(words, pool.groups.len());
        let group = phase2_questionnaire::pool(&scope, &mut tally, pool.breakdown, &pool.groups, name);
        questionnaire.breakdowns.get_mut(pool.breakdown).into_iter().for_each(|own| own.groups.push(group.clone()));
    }
    let results = results(folder, cycle, &scope, (questionnaire, measurements), problems)?;
    let together = scores.as_ref().zip(past.scores).map(|(now, earlier)| now.together(earlier, &scope));
    let history = History { cycles: past.cycles, together: together.as_ref() };
    let diagnosis = phase5_synthesis::synthesise_after(&scope, &cycle.id, results, &history, words);
    Some(Made { diagnosis, plan, roster, scores })
}

/// What several groups are called that are shown as one, in every language.
fn pool_name(words: &[Words], groups: usize) -> Text {
    let name = |words: &Words| {
        (words.language().code().to_owned(), words.say(&Message::new("pool-name").with("groups", groups)))
    };
    Text::from_pairs(words.iter().map(name))
}

/// The questionnaire's rows, counted; and who answered what, where that has to be compared with another cycle.
struct Answered {
    tally: phase2_questionnaire::Tally,
    batches: Vec<Batch>,
    roster: Roster,
    scores: Option<Scores>,
}

/// Reads and counts the questionnaire's rows.
fn answers(
    folder: &AuditFolder,
    cycle: &CycleFolder,
    scope: &Scope<'_>,
    terminal: &Terminal,
    problems: &mut Vec<Problem>,
) -> Answered {
    let mut roster = Roster::new(scope.breakdowns);
    let mut scores = (folder.cycles.len() > 1).then(|| Scores::new(scope));
    let mut rows = 0u64;
    let (tally, (batches, more)) = phase2_questionnaire::count_beside(scope, |count| {
        store::respondents(folder, &cycle.id, &mut |respondent| {
            if let Some(scores) = &mut scores {
                roster.add(respondent);
                scores.add(respondent);
            }
            count(respondent);
            rows += 1;
            if rows.is_multiple_of(8192) {
                terminal.progress(rows);
            }
        })
    });
    problems.extend(more);
    Answered { tally, batches, roster, scores }
}

/// What phases 1-4 make of the cycle's answers; those of the questionnaire are counted already.
fn results(
    folder: &AuditFolder,
    cycle: &CycleFolder,
    scope: &Scope<'_>,
    (questionnaire, answered): (QuestionnaireView, Vec<Measurement>),
    problems: &mut Vec<Problem>,
) -> Option<Results> {
    let (job_answers, more) = store::read_jobs(folder, &cycle.id);
    problems.extend(more);
    let (jobs, mut measurements) = phase1_jobs::assess(scope, &job_answers?);
    measurements.extend(answered);

    let (notes, more) = interviews::read_folder(folder, &cycle.id);
    problems.extend(more);
    let (interviews, more) = phase3_interviews::assess(scope, &notes?);
    measurements.extend(more);

    let (partner_answers, more) = store::read_partners(folder, &cycle.id);
    problems.extend(more);
    let partner_answers = partner_answers?;
    let (mut partners, more) = phase4_partners::assess(scope, &partner_answers);
    measurements.extend(more);
    let observed_errors = phase4_partners::observed_errors(scope, &partner_answers);
    // How long people wait for a partner is seen in phase 1 and shown beside the partner.
    for partner in &mut partners.partners {
        let waiting =
            measurements.iter().find(|m| m.measure == "observation-waiting-minutes-a-day" && m.of == partner.id);
        partner.waiting = waiting.map_or(partner.waiting.clone(), |m| m.estimate.clone());
    }
    let asked = asked(folder, &cycle.id);
    Some(Results { jobs, questionnaire, interviews, partners, observed_errors, measurements, asked })
}

/// More answers than people: somebody's are in twice, or the headcounts are old. Of the department no result would be
/// true; of a group it may be that somebody named the wrong one.
fn more_than_there_are(folder: &AuditFolder, cycle: &CycleFolder, view: &QuestionnaireView) -> Vec<Problem> {
    let place = || Place::File(folder.cycle_folder(&cycle.id).join(store::phase_folder(Kind::Answers)));
    let (n, of) = view.response;
    if n > of {
        let problem = Problem::error(place(), "more-people-than-there-are");
        return vec![problem.with("n", n as usize).with("of", of as usize)];
    }
    let language = &folder.audit.language;
    let groups = view.breakdowns.iter().flat_map(|breakdown| &breakdown.groups);
    let answered = groups.filter_map(|group| Some((group, group.answered.figure()?.value)));
    answered
        .filter(|(group, answered)| *answered > group.headcount as f64)
        .map(|(group, answered)| {
            Problem::warning(place(), "more-people-than-in-group")
                .with("group", group.name.in_language(language))
                .with("n", answered)
                .with("of", group.headcount as usize)
        })
        .collect()
}

/// Index of the cycle asked for, else of the latest one.
pub(super) fn cycle_index(folder: &AuditFolder, asked: Option<&str>) -> Result<usize, Problem> {
    let place = || Place::File(folder.root.join("cycles"));
    let ids: Vec<&str> = folder.cycles.iter().map(|cycle| cycle.id.as_str()).collect();
    let Some(asked) = asked else {
        return ids.len().checked_sub(1).ok_or_else(|| Problem::error(place(), "no-cycle"));
    };
    ids.iter()
        .position(|id| *id == asked)
        .ok_or_else(|| Problem::error(place(), "unknown-cycle").with("found", asked).with("expected", ids.join(", ")))
}
