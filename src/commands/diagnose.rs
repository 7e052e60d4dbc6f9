//! From an open audit folder to the released diagnosis of a cycle: the whole road in one function.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};

use super::interviews;
use super::terminal::Terminal;
use crate::audit::wording::asked;
use crate::audit::{self, AuditFolder, CycleFolder, store};
use crate::disclosure::{self, Limits, Plan, Released, Roster, Shown};
use crate::model::diagnosis::{Diagnosis, JobsView, QuestionnaireView};
use crate::model::evidence::Measurement;
use crate::model::organisation::{Audit, Group};
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
    /// A warning when nobody decided yet which passages of its interviews may go out, for whoever makes the report.
    pub(super) undecided: Option<Problem>,
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
        Some((released, plan, undecided)) => Ok(Diagnosed { folder, released, plan, undecided, problems }),
        None => Err(problems),
    }
}

/// The released diagnosis of a cycle, compared with the cycles before it; what may be shown; what of its interviews is
/// undecided.
pub(super) fn released(
    folder: &AuditFolder,
    at: usize,
    terminal: &Terminal,
) -> Checked<(Released, Plan, Option<Problem>)> {
    let mut problems = Vec::new();
    let words = finding_words(folder, &mut problems);
    let cycles = folder.cycles.iter().take(at + 1);
    let subjects: Vec<Subject> = cycles.map(|cycle| Subject::new(folder, cycle, &words)).collect();
    let Some((subject, earlier)) = subjects.split_last() else { return (None, problems) };
    // Phase 1, which takes as long as the other three, rests on nothing of theirs: it is made beside them.
    let made = rayon::in_place_scope(|beside| {
        let (done, jobs) = channel();
        let subjects = &subjects;
        beside.spawn(move |_| {
            // Nobody waits for the rest where the diagnosis has ended early.
            let _ = subjects.iter().all(|subject| done.send(subject.jobs()).is_ok());
        });
        let with = With { words: &words, jobs: &jobs, terminal };
        compared(subject, earlier, &with, &mut problems)
    });
    let limits = Limits::of(&folder.audit, &folder.instrument.settings);
    let released = made.map(|made| {
        let released = disclosure::release(made.diagnosis, &made.plan, &subject.audit, limits);
        (released, made.plan, made.undecided)
    });
    (released.filter(|_| !problems.iter().any(Problem::is_error)), problems)
}

/// The diagnosis of a cycle, held against the earlier ones.
fn compared(
    subject: &Subject<'_>,
    earlier: &[Subject<'_>],
    with: &With<'_>,
    problems: &mut Vec<Problem>,
) -> Option<Made> {
    let folder = subject.folder;
    let (before, shown) = concluded_before(earlier, with, problems);
    if let Some(last) = earlier.last() {
        problems.extend(refused_trends(subject, last));
    }
    let cycles: Vec<Previous<'_>> = before
        .iter()
        .map(|(subject, made)| Previous {
            diagnosis: &made.diagnosis,
            actions: &subject.cycle.cycle.actions,
            asked: &subject.asked,
        })
        .collect();
    let scores = before.last().and_then(|(_, made)| made.scores.as_ref());
    let mut made = diagnosis(subject, &Past { cycles: &cycles, scores }, with, &shown, problems)?;
    if let Some((_, before)) = before.last() {
        let limits = Limits::of(&folder.audit, &folder.instrument.settings);
        disclosure::compare_pools(&mut made.diagnosis.jobs, &before.diagnosis.jobs, limits);
    }
    Some(made)
}

/// Every cycle before this one, concluded once, the oldest first, and what each showed of whom. What they found is not
/// said again: only their figures are needed, in no language.
fn concluded_before<'a>(
    earlier: &'a [Subject<'a>],
    with: &With<'_>,
    problems: &mut Vec<Problem>,
) -> (Vec<(&'a Subject<'a>, Made)>, Vec<Shown>) {
    let (mut before, mut shown): (Vec<(&Subject, Made)>, Vec<Shown>) = (Vec::new(), Vec::new());
    let with = With { words: &[], ..*with };
    for (place, subject) in earlier.iter().enumerate() {
        let Some(mut made) = diagnosis(subject, &Past::default(), &with, &shown, problems) else { continue };
        shown.push(made.plan.shown(&subject.cycle.id, std::mem::take(&mut made.roster)));
        // People are followed from the previous cycle only.
        made.scores = made.scores.filter(|_| place + 1 == earlier.len());
        before.push((subject, made));
    }
    (before, shown)
}

/// A cycle, with what every phase of it takes for granted.
struct Subject<'a> {
    folder: &'a AuditFolder,
    cycle: &'a CycleFolder,
    /// The organisation as it was then.
    audit: Audit,
    breakdowns: Vec<Group>,
    asked: Asked,
}

impl<'a> Subject<'a> {
    fn new(folder: &'a AuditFolder, cycle: &'a CycleFolder, words: &[Words]) -> Self {
        let audit = audit::audit_of_cycle(&folder.audit, &cycle.cycle);
        let position = words.iter().map(|words| (words.language().code().to_owned(), words.word("breakdown-position")));
        let breakdowns = audit.breakdowns(Text::from_pairs(position));
        Subject { folder, cycle, audit, breakdowns, asked: asked(folder, &cycle.id) }
    }

    fn limits(&self) -> Limits {
        Limits::of(&self.audit, &self.folder.instrument.settings)
    }

    fn scope(&self) -> Scope<'_> {
        Scope {
            instrument: &self.folder.instrument,
            audit: &self.audit,
            cycle: &self.cycle.cycle,
            descriptions: &self.folder.descriptions,
            breakdowns: &self.breakdowns,
            minimum_group: self.limits().minimum_group,
        }
    }

    /// Phase 1.
    fn jobs(&self) -> Checked<(JobsView, Vec<Measurement>)> {
        let (answers, problems) = store::read_jobs(self.folder, &self.cycle.id);
        (answers.map(|answers| phase1_jobs::assess(&self.scope(), &answers)), problems)
    }
}

/// What the diagnosis of every cycle is made with.
#[derive(Clone, Copy)]
struct With<'a> {
    /// One entry a language in which findings are said.
    words: &'a [Words],
    /// Phase 1 of every cycle, the oldest first.
    jobs: &'a Receiver<Checked<(JobsView, Vec<Measurement>)>>,
    terminal: &'a Terminal,
}

/// What a diagnosis is held against.
#[derive(Clone, Copy, Default)]
struct Past<'a> {
    /// The earlier cycles, the oldest first.
    cycles: &'a [Previous<'a>],
    /// What each person answered in the last of them.
    scores: Option<&'a Scores>,
}

/// A warning for every trend that cannot be made because this cycle asks otherwise than the one before it.
fn refused_trends(subject: &Subject<'_>, earlier: &Subject<'_>) -> Vec<Problem> {
    let Subject { folder, cycle, .. } = subject;
    let previous = earlier.cycle.id.as_str();
    let refusals = phase5_synthesis::refusals(&folder.instrument, &subject.asked, &earlier.asked);
    let unknown = phase5_synthesis::unknown(&folder.instrument, &earlier.asked);
    let place = || Place::File(folder.cycle_folder(&cycle.id));
    let mut problems = Vec::new();
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
            let problem = Problem::warning(place(), key).with("previous", previous);
            problems.push(problem.with("questions", questions).with("indicators", indicators.join(", ")));
        }
    }
    if !unknown.is_empty() {
        let problem = Problem::warning(place(), "trend-unknown").with("previous", previous);
        problems.push(problem.with("questions", unknown.join(", ")));
    }
    problems
}

/// Words of every language in which the instrument's findings are said.
fn finding_words(folder: &AuditFolder, problems: &mut Vec<Problem>) -> Vec<Words> {
    let overrides = folder.root.join("report-templates");
    let mut all = Vec::new();
    for language in &folder.instrument.settings.languages {
        let (words, more) = Words::of_findings(language, Some(&overrides));
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
    /// A warning when nobody decided yet which passages may go out.
    undecided: Option<Problem>,
}

/// Makes the unreleased diagnosis of one cycle.
fn diagnosis(
    subject: &Subject<'_>,
    past: &Past<'_>,
    with: &With<'_>,
    shown: &[Shown],
    problems: &mut Vec<Problem>,
) -> Option<Made> {
    let Subject { cycle, breakdowns, .. } = subject;
    let scope = subject.scope();
    let Answered { mut tally, batches, roster, scores } = answers(subject, &scope, with.terminal, problems);
    let (mut questionnaire, measurements) = phase2_questionnaire::assess(&scope, &tally, &batches);
    problems.extend(more_than_there_are(subject, &questionnaire));
    let plan = disclosure::plan(breakdowns, &questionnaire.memberships, &roster, shown, subject.limits());
    for pool in plan.pools() {
        let name = pool_name(with.words, pool.groups.len());
        let group = phase2_questionnaire::pool(&scope, &mut tally, pool.breakdown, &pool.groups, name);
        questionnaire.breakdowns.get_mut(pool.breakdown).into_iter().for_each(|own| own.groups.push(group.clone()));
    }
    let (results, undecided) = results(subject, &scope, (questionnaire, measurements), with, problems)?;
    let together = scores.as_ref().zip(past.scores).map(|(now, earlier)| now.together(earlier, &scope));
    let history = History { cycles: past.cycles, together: together.as_ref() };
    let diagnosis = phase5_synthesis::synthesise_after(&scope, &cycle.id, results, &history, with.words);
    Some(Made { diagnosis, plan, roster, scores, undecided })
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
fn answers(subject: &Subject<'_>, scope: &Scope<'_>, terminal: &Terminal, problems: &mut Vec<Problem>) -> Answered {
    let Subject { folder, cycle, .. } = subject;
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

/// What phases 1-4 make of the cycle's answers, those of the questionnaire counted already, and phase 1 awaited; and what is
/// undecided.
fn results(
    subject: &Subject<'_>,
    scope: &Scope<'_>,
    (questionnaire, answered): (QuestionnaireView, Vec<Measurement>),
    with: &With<'_>,
    problems: &mut Vec<Problem>,
) -> Option<(Results, Option<Problem>)> {
    let Subject { folder, cycle, .. } = subject;
    let mut others = Vec::new();
    let (notes, more) = interviews::read_folder(folder, &cycle.id);
    others.extend(more);
    let undecided = notes
        .as_ref()
        .and_then(|(notes, decisions)| interviews::undecided(folder, &cycle.id, &notes.interviews, decisions));
    let interviews = notes.map(|(notes, _)| phase3_interviews::assess(scope, &notes));
    let (answers, more) = store::read_partners(folder, &cycle.id);
    others.extend(more);
    let partners = answers.as_ref().map(|answers| phase4_partners::assess(scope, answers));
    let observed_errors = answers.map(|answers| phase4_partners::observed_errors(scope, &answers));

    // When nothing comes, what happened there is told when the threads end.
    let (jobs, told) = with.jobs.recv().unwrap_or_default();
    problems.extend(told.into_iter().chain(others));
    let ((jobs, mut measurements), (interviews, interviewed)) = (jobs?, interviews?);
    let ((mut partners, cooperation), observed_errors) = (partners?, observed_errors?);
    measurements.extend(answered.into_iter().chain(interviewed).chain(cooperation));
    // How long people wait for a partner is seen in phase 1 and shown beside the partner.
    for partner in &mut partners.partners {
        let waiting =
            measurements.iter().find(|m| m.measure == "observation-waiting-minutes-a-day" && m.of == partner.id);
        partner.waiting = waiting.map_or(partner.waiting.clone(), |m| m.estimate.clone());
    }
    let asked = subject.asked.clone();
    Some((Results { jobs, questionnaire, interviews, partners, observed_errors, measurements, asked }, undecided))
}

/// More answers than people: somebody's are in twice, or the headcounts are old. Of the department no result would be
/// true; of a group it may be that somebody named the wrong one.
fn more_than_there_are(subject: &Subject<'_>, view: &QuestionnaireView) -> Vec<Problem> {
    let Subject { folder, cycle, .. } = subject;
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
