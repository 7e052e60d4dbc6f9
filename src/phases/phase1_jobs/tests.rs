//! A small department: descriptions, inventories and observed days, assessed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod days;

use std::collections::BTreeMap;

use jiff::civil::DateTime;

use crate::model::answers::{Activity, JobAnswers, Origin, TaskRating};
use crate::model::diagnosis::{JobsView, Quadrant, TaskRow, TaskStatus};
use crate::model::estimate::{BasisUnit, Estimate, Reason};
use crate::model::evidence::{Caution, Measurement};
use crate::model::instrument::Instrument;
use crate::model::organisation::{Audit, Cycle, Group, JobDescription};
use crate::model::provenance::{Batch, Kind, Provenance};
use crate::phases::Scope;

use super::assess;

fn yaml<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_yaml::from_str(text).expect(text)
}

fn instrument() -> Instrument {
    let five = |id: &str| {
        format!(
            "{{id: {id}, favourable-from: 4, unfavourable-to: 2, answers: [{{code: 1, label: a}}, {{code: 2, label: b}},
               {{code: 3, label: c}}, {{code: 4, label: d}}, {{code: 5, label: e}}]}}"
        )
    };
    Instrument {
        settings: yaml(
            "{id: t, version: '1', name: T, languages: [en], levels: {good: 60, professional: 80}, minimum-group: 5,
              quote-length: 200, quotes-an-area: 3, disclosure: {protection: 0.1, diluted-from: 10, least-observed: 1},
              confidence: 0.9, classing: {false-discovery-rate: 0.05, least-basis: 5},
              certainty: {coverage-low: 0.6, coverage-very-low: 0.3, agreement-low: 0.5, contradiction: 15},
              phase-weights: {jobs: 1, questionnaire: 1, interviews: 1, partners: 1},
              gates: {person-days: 3, series-points: 8, interviews: 5, response: 0.6, inventories: 0.6, partners: 0.5},
              priority: {high: 1, moderate: 0.8, low: 0.5, very-low: 0.2}, feeling-half-life: 4,
              series: {recent: 8, weekday-weeks: 4}, largest-gaps: 5}",
        ),
        areas: Vec::new(),
        scales: vec![yaml(&five("rate")), yaml(&five("often"))],
        questionnaire: yaml(
            "{introduction: I, items: [], outcome: {id: o, text: t, scale: rate}, open: [], demand-support: [], myths: [],
              pulse: []}",
        ),
        partners: yaml("{introduction: I, items: []}"),
        errors: yaml("{introduction: I, scale: often, errors: []}"),
        tasks: yaml(
            "{introduction: I, importance: rate, urgency: rate, frequency: often,
              times-a-week: {1: 0, 2: 1, 3: 5, 4: 25, 5: 50}, core-relevance: 0.67, core-importance: 3, quadrant-cut: 3,
              matching: {sure: 0.8, doubtful: 0.35, words: 2, near: 0.75, weak: 0.3,
                part: 0.85, kin: 0.55, misspelt: 10}}",
        ),
        task_words: yaml(include_str!("../../../questionnaires/service-department/task-words.yaml")),
        observation: yaml(
            "{introduction: I, categories: [{id: work, name: W, role: core}, {id: down, name: D, role: failure},
              {id: wait, name: A, role: waiting}, {id: pause, name: P, role: break}]}",
        ),
        logs: yaml("{series: [], outcomes: [], noticed-by: []}"),
        interviews: yaml("{guide: [], codes: []}"),
        indicators: Vec::new(),
        rules: Vec::new(),
    }
}

/// Everything a scope borrows.
struct World {
    instrument: Instrument,
    audit: Audit,
    cycle: Cycle,
    descriptions: Vec<JobDescription>,
    breakdowns: Vec<Group>,
}

impl World {
    fn new() -> Self {
        World {
            instrument: instrument(),
            audit: yaml(
                "{organisation: O, department: D, language: en, partners: [{id: billing, name: B}],
                  positions: [{id: agent, name: Agent, headcount: 10}, {id: lead, name: Lead, headcount: 2}]}",
            ),
            cycle: yaml("{from: 2026-01-01, to: 2026-06-30}"),
            descriptions: vec![
                yaml(
                    "{position: agent, tasks: [{id: calls, text: {en: Answering calls, pl: Odbieranie telefonów}},
                       {id: letters, text: Writing letters, also: [Correspondence]}, {id: visits, text: Visiting customers},
                       {id: stamps, text: Ordering stamps}]}",
                ),
                yaml("{position: lead, tasks: [{id: rota, text: Planning the rota}]}"),
            ],
            breakdowns: Vec::new(),
        }
    }

    fn assess(&self, answers: &JobAnswers) -> (JobsView, Vec<Measurement>) {
        let scope = Scope {
            instrument: &self.instrument,
            audit: &self.audit,
            cycle: &self.cycle,
            descriptions: &self.descriptions,
            breakdowns: &self.breakdowns,
            minimum_group: 5,
        };
        assess(&scope, answers)
    }
}

fn batch(kind: Kind, columns: &[(&str, &str)]) -> Batch {
    Batch {
        id: format!("{}-1", kind.word()),
        provenance: Provenance {
            kind,
            file: format!("{}.csv", kind.word()),
            sheet: String::new(),
            sha256: String::new(),
            columns: columns.iter().map(|(field, letters)| (field.to_string(), letters.to_string())).collect(),
            left_behind: Vec::new(),
            rows: 0,
            instrument: "t 1".to_owned(),
            tool: String::new(),
            encoding: String::new(),
            wording: BTreeMap::new(),
            forgotten: None,
        },
    }
}

/// Answers from two tables. Tasks: `person | position | task | importance urgency frequency minutes`, `.` = empty.
/// Observations: `person | start | end | category | interruptions systems | partner | task`, minutes past eight.
fn answers(tasks: &str, observations: &str) -> JobAnswers {
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let rows = |table: &str| {
        let lines = table.lines().filter(|line| !line.trim().is_empty());
        lines.enumerate().map(|(index, line)| (index as u32 + 2, cells(line))).collect::<Vec<_>>()
    };
    let code = |word: &str| word.parse::<i16>().ok();
    let rating = |(row, cells): (u32, Vec<String>)| {
        let codes: Vec<&str> = cells[3].split_whitespace().collect();
        TaskRating {
            origin: Origin { batch: 0, row },
            person: cells[0].clone(),
            position: cells[1].clone(),
            task: cells[2].clone(),
            importance: code(codes[0]),
            urgency: code(codes[1]),
            frequency: code(codes[2]),
            minutes: codes[3].parse().ok(),
        }
    };
    let activity = |(row, cells): (u32, Vec<String>)| {
        let counts: Vec<Option<u32>> = cells[4].split_whitespace().map(|word| word.parse().ok()).collect();
        Activity {
            origin: Origin { batch: 1, row },
            person: cells[0].clone(),
            position: String::new(),
            start: at(&cells[1]).unwrap(),
            end: at(&cells[2]),
            clock_change: 0,
            own_log: false,
            category: cells[3].clone(),
            task: cells[6].clone(),
            interruptions: counts[0],
            systems: counts[1],
            windows: None,
            partner: cells[5].clone(),
        }
    };
    JobAnswers {
        batches: vec![
            batch(Kind::Tasks, &[("task", "C"), ("importance", "D"), ("frequency", "F")]),
            batch(Kind::Observations, &[("start", "B"), ("end", "C"), ("category", "D"), ("task", "H")]),
        ],
        tasks: rows(tasks).into_iter().map(rating).collect(),
        observations: rows(observations).into_iter().map(activity).collect(),
        matches: Vec::new(),
    }
}

/// `10` = ten minutes past eight.
fn at(minutes: &str) -> Option<DateTime> {
    let minutes: i8 = minutes.parse().ok()?;
    Some(jiff::civil::date(2026, 3, 2).at(8 + minutes / 60, minutes % 60, 0, 0))
}

const TASKS: &str = "
    p1 | agent | calls                   | 5 5 4 10
    p2 | agent | Answering the calls     | 5 5 4 10
    p3 | agent | odbieranie telefonow    | 4 5 4 10
    p4 | agent | answering calls.        | 5 4 4 10
    p5 | agent | calls                   | 5 5 4 10
    p6 | agent | calls                   | 4 5 4 10
    p1 | agent | Correspondence          | 4 2 2 30
    p2 | agent | letters                 | 2 5 2 30
    p1 | agent | visits                  | 1 1 1 60
    p2 | agent | stamps                  | . . . .
    p1 | agent | Calming angry technicians   | 4 4 3 10
    p2 | agent | calming angry technicians   | 4 4 3 10
    p3 | agent | calming the angry technicians | 4 4 3 10
    p4 | agent | Calming angry technicians   | 4 4 3 10
    p5 | agent | CALMING ANGRY TECHNICIANS!  | 4 4 3 10
    p6 | agent | watering the plants     | 5 1 3 5
    p3 | agent | planning the rota       | 3 3 2 20
    p4 | agent | visiting custom shops        | 3 3 2 20
    l1 | lead  | rota                    | 5 5 3 30
    l2 | lead  | visits                  | 5 5 3 30
    ";

fn row<'a>(view: &'a JobsView, id: &str) -> &'a TaskRow {
    view.tasks.iter().find(|row| row.id == id).expect(id)
}

fn find<'a>(found: &'a [Measurement], measure: &str, of: &str) -> &'a Measurement {
    found.iter().find(|found| found.measure == measure && found.of == of).expect(measure)
}

#[test]
fn the_three_way_table() {
    let (view, _) = World::new().assess(&answers(TASKS, ""));
    let table: Vec<(&str, TaskStatus)> = view.tasks.iter().map(|row| (row.id.as_str(), row.status)).collect();
    assert_eq!(
        table,
        vec![
            ("calls", TaskStatus::Confirmed),
            ("letters", TaskStatus::Partial),
            // "Never" is not doing it, but "visiting custom shops" may be it: not called unperformed before that is settled.
            ("visits", TaskStatus::Partial),
            ("stamps", TaskStatus::Unperformed),
            ("rota", TaskStatus::Misplaced),
            // One person's plants stay untold; the two leads have no lines at all.
            ("new-calming-angry-technicians", TaskStatus::Undescribed),
        ]
    );
    assert_eq!(row(&view, "rota").belongs_to.as_ref().map(|name| name.iter().next().unwrap().1), Some("Lead"));
    assert_eq!(view.inventories, (8, 12));
    let doubtful: Vec<(&str, &str)> =
        view.doubtful.iter().map(|d| (d.declared.as_str(), d.described.as_str())).collect();
    assert_eq!(doubtful, vec![("visiting custom shops", "visits")]);
}

#[test]
fn numbers_of_a_task() {
    let (view, _) = World::new().assess(&answers(TASKS, ""));
    let calls = row(&view, "calls");
    assert_eq!(calls.holders.value(), Some(1.0));
    // Six of ten were asked and all do it: with seven holders among ten that would be a chance of 7 in 210.
    let (low, high) = calls.holders.figure().unwrap().interval.unwrap();
    assert_eq!((low, high), (0.8, 1.0));
    assert!((calls.importance.value().unwrap() - 28.0 / 6.0).abs() < 1e-12);
    assert_eq!((calls.core, calls.quadrant), (Some(true), Some(Quadrant::ImportantUrgent)));
    let s2 = 4.0 / 15.0;
    assert!((calls.agreement.unwrap() - (1.0 - s2 / 2.0)).abs() < 1e-12);
    assert_eq!(calls.observed, Estimate::withheld(Reason::NoData));
    // All declare 250 minutes of calls a week; and 80, 80, 70, 70, 50 and 25 of other things.
    assert!((calls.declared.value().unwrap() - 1500.0 / 1875.0).abs() < 1e-12, "{:?}", calls.declared);
    assert_eq!(calls.sources[0].cells, vec!["C2:C7", "D2:D7", "F2:F7"]);
    let letters = row(&view, "letters");
    assert_eq!(letters.importance, Estimate::withheld(Reason::SmallGroup));
    assert_eq!((letters.core, letters.quadrant, letters.agreement), (None, None, None));
}

#[test]
fn measurements_of_inventories() {
    let (_, found) = World::new().assess(&answers(TASKS, ""));
    let value = |measure| find(&found, measure, "").estimate.value();
    assert_eq!(value("tasks-performed"), Some(0.5));
    assert_eq!(value("tasks-unperformed"), Some(0.25));
    assert_eq!(value("tasks-misplaced"), Some(1.0));
    // The rota is the leads' task, and the plants are one person's wording.
    assert_eq!(value("tasks-single-holder"), Some(0.0));
    // New tasks: 5 x 50 + 25 of 1875 of the agents and 300 of the leads.
    assert!((value("tasks-undescribed-time").unwrap() - 275.0 / 2175.0).abs() < 1e-12);
    // One person finds letters urgent and not important: 30 minutes.
    assert!((value("fire-fighting").unwrap() - 30.0 / 2175.0).abs() < 1e-12);
    let basis = &find(&found, "fire-fighting", "").basis;
    assert_eq!((basis.unit, basis.n, basis.of), (BasisUnit::People, 8, Some(12)));
    assert_eq!(find(&found, "fire-fighting", "").cautions, vec![Caution::SelfReport]);
    assert_eq!(find(&found, "declared-observed-correlation", "").estimate, Estimate::withheld(Reason::NoData));
    assert_eq!(find(&found, "observation-failures-a-day", "").estimate, Estimate::withheld(Reason::NoData));
}

#[test]
fn an_important_task_of_one_person() {
    let stamps = format!("{TASKS}\n p5 | agent | stamps | 3 1 2 5");
    let (_, found) = World::new().assess(&answers(&stamps, ""));
    assert_eq!(find(&found, "tasks-single-holder", "").estimate, Estimate::exact(1.0));
    let (_, found) = World::new().assess(&answers(&stamps.replace("3 1 2 5", "2 1 2 5"), ""));
    assert_eq!(find(&found, "tasks-single-holder", "").estimate, Estimate::exact(0.0));
}

#[test]
fn too_few_inventories_say_nothing_of_tasks() {
    let few = "p1 | agent | calls | 5 5 4 10
               p2 | agent | visits | 5 5 1 10";
    let (view, found) = World::new().assess(&answers(few, ""));
    assert_eq!(view.tasks, vec![]);
    for measure in ["tasks-performed", "tasks-unperformed", "tasks-misplaced", "tasks-single-holder", "fire-fighting"] {
        assert_eq!(find(&found, measure, "").estimate, Estimate::withheld(Reason::SmallGroup), "{measure}");
    }
    let (_, found) = World::new().assess(&JobAnswers::default());
    assert!(found.iter().all(|found| found.estimate == Estimate::withheld(Reason::NoData)));
}

#[test]
fn raters_who_disagree_contest_a_task() {
    let contested = "p1 | agent | calls | 1 5 4 10
                     p2 | agent | calls | 5 5 4 10
                     p3 | agent | calls | 1 5 4 10
                     p4 | agent | calls | 5 5 4 10
                     p5 | agent | calls | 5 5 4 10";
    let (view, _) = World::new().assess(&answers(contested, ""));
    assert_eq!(row(&view, "calls").status, TaskStatus::Contested);
}

/// Two continuous days of 100 and 50 working minutes, and a sampled one.
const DAYS: &str = "
    p1 |  0 |  60 | work  | 2 4 |         | calls
    p1 | 60 |  70 | down  | . . |         |
    p1 | 70 |  80 | pause | 9 9 |         |
    p1 | 80 |  90 | wait  | . . | billing |
    p1 | 90 | 110 | work  | 1 6 |         | Correspondence
    p1 |110 |  .  | down  | . . |         |
    p2 |  0 |  40 | work  | . 2 |         | answering calls
    p2 | 40 |  50 | wait  | . . | sales   |
    p3 | 10 |  .  | work  | . . |         |
    p3 | 20 |  .  | down  | . . |         |
    p3 | 30 |  .  | pause | . . |         |
    ";

#[test]
fn observed_days() {
    let (view, found) = World::new().assess(&answers(TASKS, DAYS));
    let value = |measure, of| find(&found, measure, of).estimate.value().unwrap();
    let near = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-12, "{found} is not {expected}");
    assert_eq!(view.person_days, 3);
    // The sampled day weighs 75 minutes, the average of 100 and 50; its two working ticks share them.
    near(value("observation-share", "core"), (80.0 + 40.0 + 37.5) / 225.0);
    near(value("observation-share", "failure"), (10.0 + 37.5) / 225.0);
    near(value("observation-share", "waiting"), 20.0 / 225.0);
    // Failures with a length, on the two days logged from beginning to end.
    near(value("observation-failures-a-day", ""), 0.5);
    near(value("observation-failure-minutes-a-day", ""), 5.0);
    near(value("observation-waiting-minutes-a-day", ""), 10.0);
    near(value("observation-waiting-minutes-a-day", "billing"), 5.0);
    // Interruptions were counted on the first day only: 3 in 100 minutes.
    near(value("observation-interruptions-an-hour", ""), 1.8);
    near(value("observation-systems-a-case", ""), 4.0);
    assert_eq!(find(&found, "observation-windows-a-case", "").estimate, Estimate::withheld(Reason::NoData));
    let share = find(&found, "observation-share", "core");
    assert_eq!((share.basis.unit, share.basis.n, share.cautions.len()), (BasisUnit::PersonDays, 3, 0));
    assert_eq!(find(&found, "observation-failures-a-day", "").cautions, vec![Caution::ShortSeries]);
    assert_eq!(share.sources[0].cells, vec!["B2:B12", "C2:C12", "D2:D12"]);
    assert_eq!(view.time.iter().map(|time| time.category.as_str()).collect::<Vec<_>>(), vec!["work", "down", "wait"]);
}

#[test]
fn days_of_fewer_people_than_may_be_shown_together_are_withheld() {
    let mut world = World::new();
    world.instrument.settings.disclosure.least_observed = 3;
    let (view, found) = world.assess(&answers(TASKS, DAYS));
    assert!(find(&found, "observation-share", "core").estimate.value().is_some(), "three people");
    // Of the three, two were watched from beginning to end.
    assert_eq!(find(&found, "observation-failures-a-day", "").estimate, Estimate::withheld(Reason::SmallGroup));
    assert!(view.time.iter().all(|time| time.share.value().is_some()));
    let (view, found) = world.assess(&answers(TASKS, &DAYS.replace("p3", "p2")));
    assert_eq!(find(&found, "observation-share", "core").estimate, Estimate::withheld(Reason::SmallGroup));
    assert!(view.time.iter().all(|time| time.share.value().is_none()));
}

#[test]
fn observed_tasks_count_for_the_position_known_from_the_inventory() {
    let (view, found) = World::new().assess(&answers(TASKS, DAYS));
    // Three people observed are fewer than may be shown, but the correlation needs no group: calls, letters, calming,
    // rota and the visits that are perhaps none.
    assert_eq!(row(&view, "calls").observed, Estimate::withheld(Reason::SmallGroup));
    let correlation = find(&found, "declared-observed-correlation", "");
    assert_eq!((correlation.basis.n, correlation.basis.unit), (4, BasisUnit::Tasks));
    let seen = "p1 | 0 | 60 | work | . . | | ordering stamps";
    let (view, _) = World::new().assess(&answers(TASKS, seen));
    assert_eq!(row(&view, "stamps").status, TaskStatus::Partial);
}

#[test]
fn the_order_of_rows_does_not_matter() {
    let forwards = answers(TASKS, DAYS);
    let mut backwards = forwards.clone();
    backwards.tasks.reverse();
    backwards.observations.reverse();
    let ((view, _), (other, _)) = (World::new().assess(&forwards), World::new().assess(&backwards));
    let statuses = |view: &JobsView| -> BTreeMap<String, TaskStatus> {
        view.tasks.iter().map(|row| (row.id.clone(), row.status)).collect()
    };
    assert_eq!(statuses(&view), statuses(&other));
    assert_eq!(view.doubtful, other.doubtful);
}

/// The tasks of [`TASKS`] with what the consultant decided.
fn decided(matches: &str) -> JobAnswers {
    JobAnswers { matches: yaml(matches), ..answers(TASKS, "") }
}

#[test]
fn a_decision_makes_a_doubtful_wording_count() {
    let accepted = "[{wordings: [Visiting custom shops!], perhaps: visits, means: 'yes'}]";
    let (view, _) = World::new().assess(&decided(accepted));
    assert!(view.doubtful.is_empty());
    assert!((row(&view, "visits").holders.value().unwrap() - 1.0 / 6.0).abs() < 1e-12);
    // Rejected, it is a task of one person, which is shown nowhere; and nobody does the visits.
    let rejected = "[{wordings: [visiting custom shops], perhaps: visits, means: 'no'}]";
    let (view, _) = World::new().assess(&decided(rejected));
    assert!(view.doubtful.is_empty());
    assert_eq!(row(&view, "visits").status, TaskStatus::Unperformed);
    // A decision for another position is none here.
    let elsewhere = "[{wordings: [visiting custom shops], perhaps: visits, means: 'no', position: lead}]";
    assert_eq!(World::new().assess(&decided(elsewhere)).0.doubtful.len(), 1);
}

#[test]
fn tasks_are_joined_and_split_by_hand() {
    // The plants belong to the calming: six holders instead of five.
    let joined = "[{wordings: [watering the plants], means: new-calming-angry-technicians}]";
    let (view, _) = World::new().assess(&decided(joined));
    assert_eq!(row(&view, "new-calming-angry-technicians").holders.value(), Some(1.0));
    // One of the wordings is a task of its own; those that say the same go with neither by themselves.
    let split = "[{wordings: [calming the angry technicians], means: calls}]";
    let (view, _) = World::new().assess(&decided(split));
    assert!(
        view.tasks.iter().all(|row| row.status != TaskStatus::Undescribed),
        "a decision holds for what says the same"
    );
    let apart = "[{wordings: [calming the angry technicians], means: letters},
                  {wordings: [Calming angry technicians], means: visits}]";
    let (view, _) = World::new().assess(&decided(apart));
    assert_eq!(row(&view, "letters").holders.value(), Some(0.5));
    assert!((row(&view, "visits").holders.value().unwrap() - 4.0 / 6.0).abs() < 1e-12);
}

#[test]
fn questions_are_sorted_by_what_they_would_change() {
    let world = World::new();
    let ask = |answers: &JobAnswers| {
        let scope = Scope {
            instrument: &world.instrument,
            audit: &world.audit,
            cycle: &world.cycle,
            descriptions: &world.descriptions,
            breakdowns: &world.breakdowns,
            minimum_group: 5,
        };
        super::questions(&scope, answers)
    };
    let (state, entries) = ask(&answers(TASKS, ""));
    assert_eq!((state.questions, state.clusters, state.doubtful, state.decided), (1, 2, 1, 0));
    let told: Vec<(&str, &str, u64)> =
        entries.iter().map(|entry| (entry.perhaps.as_str(), entry.task.as_str(), entry.people)).collect();
    assert_eq!(told[0], ("visits", "", 1));
    assert_eq!((told[1].1, told[1].2), ("new-calming-angry-technicians", 5));
    // What was decided stays, also when nobody uses the wording any more.
    let (state, entries) = ask(&decided(
        "[{wordings: [visiting custom shops], means: visits, note: asked}, {wordings: [long ago], means: calls}]",
    ));
    assert_eq!((state.questions, state.decided, state.stale), (0, 1, 1));
    let last: Vec<(&str, u64)> = entries.iter().rev().take(2).map(|e| (e.means.as_str(), e.people)).collect();
    assert_eq!(last, [("calls", 0), ("visits", 1)]);
}

#[test]
fn near_misses_are_never_sure() {
    let near = "p1 | agent | Answering letters | 5 5 4 10
                p2 | agent | Recording calls | 5 5 4 10
                p3 | agent | Writing calls | 5 5 4 10
                p4 | agent | Odbieranie listów | 5 5 4 10
                p5 | agent | Answering calls | 5 5 4 10";
    let (view, _) = World::new().assess(&answers(near, ""));
    assert_eq!(row(&view, "calls").holders.value(), Some(0.2));
}
