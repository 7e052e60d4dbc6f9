//! No single person decides: take out any one respondent, inventory, observed person, interview or partner rater, and every
//! finding of high certainty in the examples still stands, with high certainty.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::path::Path;

use diagnoza::audit::wording::asked;
use diagnoza::audit::{self, AuditFolder, store};
use diagnoza::import::notes;
use diagnoza::model::answers::{InterviewAnswers, JobAnswers, PartnerAnswers, Respondent};
use diagnoza::model::diagnosis::{Certainty, Diagnosis, QuestionnaireView};
use diagnoza::model::evidence::Measurement;
use diagnoza::model::instrument::FindingKind;
use diagnoza::model::organisation::{Audit, Group};
use diagnoza::model::provenance::Batch;
use diagnoza::model::text::Text;
use diagnoza::phases::phase5_synthesis::{Previous, Results, synthesise};
use diagnoza::phases::{Scope, phase1_jobs, phase2_questionnaire, phase3_interviews, phase4_partners};

/// Everything that came back in one cycle, phase by phase.
struct Back {
    jobs: JobAnswers,
    respondents: Vec<Respondent>,
    batches: Vec<Batch>,
    interviews: InterviewAnswers,
    partners: PartnerAnswers,
}

/// What each phase made of its answers.
#[derive(Clone)]
struct Made {
    jobs: (diagnoza::model::diagnosis::JobsView, Vec<Measurement>),
    questionnaire: (QuestionnaireView, Vec<Measurement>),
    interviews: (diagnoza::model::diagnosis::InterviewsView, Vec<Measurement>),
    partners: (diagnoza::model::diagnosis::PartnersView, Vec<Measurement>),
}

/// Who is left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Out {
    Respondent(usize),
    Inventory(String),
    Observed(String),
    Interview(String),
    Rater(String),
}

fn read(folder: &AuditFolder, cycle: &str) -> Back {
    let mut respondents = Vec::new();
    let (batches, _) = store::respondents(folder, cycle, &mut |respondent| respondents.push(respondent.clone()));
    let own = folder.cycle_folder(cycle).join("3-interviews");
    let mut files: Vec<_> = std::fs::read_dir(own).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "md"));
    files.sort();
    let note = |file: &std::path::PathBuf| {
        let text = std::fs::read_to_string(file).unwrap();
        notes::read(&text, file, &folder.instrument, &folder.audit).0.unwrap()
    };
    Back {
        jobs: store::read_jobs(folder, cycle).0.unwrap(),
        respondents,
        batches,
        interviews: InterviewAnswers { interviews: files.iter().map(note).collect(), ..InterviewAnswers::default() },
        partners: store::read_partners(folder, cycle).0.unwrap(),
    }
}

/// Everybody who can be left out, once each.
fn everybody(back: &Back) -> BTreeSet<Out> {
    let mut all: BTreeSet<Out> = (0..back.respondents.len()).map(Out::Respondent).collect();
    all.extend(back.jobs.tasks.iter().map(|rating| Out::Inventory(rating.person.clone())));
    all.extend(back.jobs.observations.iter().map(|activity| Out::Observed(activity.person.clone())));
    all.extend(back.interviews.interviews.iter().map(|interview| Out::Interview(interview.id.clone())));
    all.extend(back.partners.ratings.iter().map(|rating| Out::Rater(rating.person.clone())));
    all
}

fn questionnaire(scope: &Scope, back: &Back, out: Option<usize>) -> (QuestionnaireView, Vec<Measurement>) {
    let mut tally = phase2_questionnaire::Tally::new(scope);
    let kept = back.respondents.iter().enumerate().filter(|(index, _)| Some(*index) != out);
    kept.for_each(|(_, respondent)| tally.add(respondent));
    phase2_questionnaire::assess(scope, &tally, &back.batches)
}

fn made(scope: &Scope, back: &Back) -> Made {
    Made {
        jobs: phase1_jobs::assess(scope, &back.jobs),
        questionnaire: questionnaire(scope, back, None),
        interviews: phase3_interviews::assess(scope, &back.interviews),
        partners: phase4_partners::assess(scope, &back.partners),
    }
}

/// The same without somebody; the phases that the person said nothing in stay as they are.
fn without(scope: &Scope, back: &Back, whole: &Made, out: &Out) -> Made {
    let mut made = whole.clone();
    match out {
        Out::Respondent(index) => made.questionnaire = questionnaire(scope, back, Some(*index)),
        Out::Inventory(person) => {
            let mut jobs = back.jobs.clone();
            jobs.tasks.retain(|rating| rating.person != *person);
            made.jobs = phase1_jobs::assess(scope, &jobs);
        }
        Out::Observed(person) => {
            let mut jobs = back.jobs.clone();
            jobs.observations.retain(|activity| activity.person != *person);
            made.jobs = phase1_jobs::assess(scope, &jobs);
        }
        Out::Interview(id) => {
            let mut interviews = back.interviews.clone();
            interviews.interviews.retain(|interview| interview.id != *id);
            made.interviews = phase3_interviews::assess(scope, &interviews);
        }
        Out::Rater(person) => {
            let mut partners = back.partners.clone();
            partners.ratings.retain(|rating| rating.person != *person);
            made.partners = phase4_partners::assess(scope, &partners);
        }
    }
    made
}

/// The audit as one cycle sees it, with its breakdowns.
fn of_cycle(folder: &AuditFolder, at: usize) -> (Audit, Vec<Group>) {
    let audit = audit::audit_of_cycle(&folder.audit, &folder.cycles[at].cycle);
    let breakdowns = audit.breakdowns(Text::default());
    (audit, breakdowns)
}

fn scope<'a>(folder: &'a AuditFolder, at: usize, (audit, breakdowns): &'a (Audit, Vec<Group>)) -> Scope<'a> {
    Scope {
        instrument: &folder.instrument,
        audit,
        cycle: &folder.cycles[at].cycle,
        descriptions: &folder.descriptions,
        breakdowns,
        minimum_group: folder.minimum_group(),
    }
}

fn concluded(folder: &AuditFolder, at: usize, scope: &Scope, made: &Made, before: Option<&Diagnosis>) -> Diagnosis {
    let cycle = &folder.cycles[at].id;
    let asked_before = at.checked_sub(1).map(|at| asked(folder, &folder.cycles[at].id)).unwrap_or_default();
    let actions = at.checked_sub(1).map_or(&[][..], |at| &folder.cycles[at].cycle.actions);
    let previous = before.map(|diagnosis| Previous { diagnosis, actions, asked: &asked_before });
    let Made { jobs, questionnaire, interviews, partners } = made.clone();
    let results = Results {
        jobs: jobs.0,
        questionnaire: questionnaire.0,
        interviews: interviews.0,
        partners: partners.0,
        measurements: [jobs.1, questionnaire.1, interviews.1, partners.1].concat(),
        asked: asked(folder, cycle),
        ..Results::default()
    };
    synthesise(scope, cycle, results, previous, &[])
}

/// Ids of the findings of high certainty.
fn high(diagnosis: &Diagnosis) -> BTreeSet<(String, FindingKind)> {
    let high = diagnosis.findings.iter().filter(|finding| finding.certainty == Certainty::High);
    high.map(|finding| (finding.id.clone(), finding.kind)).collect()
}

/// Findings of high certainty of an example's last cycle, and what is lost without whom.
fn flips(example: &str) -> (BTreeSet<(String, FindingKind)>, usize, Vec<String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(example);
    let folder = audit::open(&root).0.unwrap();
    let last = folder.cycles.len() - 1;
    let before = last.checked_sub(1).map(|at| {
        let audit = of_cycle(&folder, at);
        let scope = scope(&folder, at, &audit);
        concluded(&folder, at, &scope, &made(&scope, &read(&folder, &folder.cycles[at].id)), None)
    });
    let audit = of_cycle(&folder, last);
    let scope = scope(&folder, last, &audit);
    let back = read(&folder, &folder.cycles[last].id);
    let whole = made(&scope, &back);
    let stands = high(&concluded(&folder, last, &scope, &whole, before.as_ref()));
    let everybody: Vec<Out> = everybody(&back).into_iter().collect();
    let lost_without = |out: &Out| {
        let made = without(&scope, &back, &whole, out);
        let left = high(&concluded(&folder, last, &scope, &made, before.as_ref()));
        stands.difference(&left).map(|(id, _)| format!("{id} falls without {out:?}")).collect::<Vec<_>>()
    };
    let halves = everybody.split_at(everybody.len() / 2);
    let lost = std::thread::scope(|threads| {
        let other = threads.spawn(|| halves.1.iter().flat_map(lost_without).collect::<Vec<_>>());
        let mut lost: Vec<String> = halves.0.iter().flat_map(lost_without).collect();
        lost.extend(other.join().unwrap());
        lost
    });
    (stands, everybody.len(), lost)
}

#[test]
fn no_single_person_changes_a_finding_of_high_certainty() {
    let (stands, left_out, lost) = flips("energia-dok");
    assert!(stands.len() >= 5, "too few findings of high certainty to say anything: {stands:?}");
    assert!(left_out >= 100, "{left_out} people");
    assert_eq!(lost, Vec::<String>::new());
    let (stands, _, lost) = flips("first-audit");
    let concluded = stands.iter().filter(|(_, kind)| *kind != FindingKind::Insufficient).count();
    assert_eq!((concluded, lost), (0, Vec::new()));
}
