//! What holds of the tally of any questionnaire: parts add up to the whole in any order, scores stay on their scale,
//! turning twice is nothing, and an answer that is missing touches no other question.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::sync::LazyLock;

use diagnoza::model::answers::{Answer, Origin, Respondent};
use diagnoza::model::diagnosis::QuestionnaireView;
use diagnoza::model::estimate::Estimate;
use diagnoza::model::evidence::Measurement;
use diagnoza::model::instrument::Instrument;
use diagnoza::model::organisation::{Audit, Cycle, Group};
use diagnoza::model::text::Text;
use diagnoza::phases::Scope;
use diagnoza::phases::phase2_questionnaire::{Tally, assess};
use proptest::collection::vec;
use proptest::prelude::*;

/// What every case borrows.
struct World {
    instrument: Instrument,
    audit: Audit,
    cycle: Cycle,
    breakdowns: Vec<Group>,
}

static WORLD: LazyLock<World> = LazyLock::new(|| World::new(instrument()));

/// Three areas of the default instrument, one pair, one myth and one error keep a case quick.
fn instrument() -> Instrument {
    let (instrument, problems) = diagnoza::audit::instrument::default_instrument("service-department");
    let mut instrument = instrument.unwrap_or_else(|| panic!("{problems:?}"));
    instrument.areas.truncate(3);
    let kept: Vec<String> = instrument.areas.iter().map(|area| area.id.clone()).collect();
    let form = &mut instrument.questionnaire;
    form.items.retain(|item| kept.contains(&item.area));
    form.demand_support.truncate(1);
    form.myths.truncate(1);
    instrument.errors.errors.truncate(1);
    instrument
}

impl World {
    fn new(instrument: Instrument) -> Self {
        let audit: Audit = serde_yaml::from_str(
            "{organisation: O, department: D, language: en, privacy: {quote-open-answers: true},
              positions: [{id: a, name: A, headcount: 40}, {id: b, name: B, headcount: 30}],
              groups: [{id: site, name: Site, values: [{id: east, name: East, headcount: 35}, {id: west, name: West, headcount: 35}]}]}",
        )
        .unwrap();
        let cycle = serde_yaml::from_str("{from: 2026-01-01, to: 2026-06-30}").unwrap();
        World { instrument, breakdowns: audit.breakdowns(Text::plain("Position")), audit, cycle }
    }

    fn scope(&self) -> Scope<'_> {
        Scope {
            instrument: &self.instrument,
            audit: &self.audit,
            cycle: &self.cycle,
            descriptions: &[],
            breakdowns: &self.breakdowns,
            minimum_group: 5,
        }
    }

    fn tally<'a>(&self, rows: impl IntoIterator<Item = &'a Respondent>) -> Tally {
        let mut tally = Tally::new(&self.scope());
        rows.into_iter().for_each(|row| tally.add(row));
        tally
    }

    fn figures(&self, tally: &Tally) -> (QuestionnaireView, Vec<Measurement>) {
        assess(&self.scope(), tally, &[])
    }
}

/// Rows of people: any answers, of any groups or none.
fn rows() -> impl Strategy<Value = Vec<Respondent>> {
    let questions = WORLD.instrument.employee_questions().len();
    let answer = prop_oneof![
        12 => (1i16..=5).prop_map(Answer::Code),
        1 => Just(Answer::Missing),
        1 => Just(Answer::NotApplicable),
        1 => Just(Answer::Skipped),
        1 => (-3i16..=11).prop_map(Answer::Code),
    ];
    let row = (
        prop::sample::select(vec!["a", "b", ""]),
        prop::sample::select(vec!["east", "west", ""]),
        vec(answer, questions),
        "[a-z ]{0,6}",
    );
    vec(row, 0..40).prop_map(|rows| {
        rows.into_iter()
            .enumerate()
            .map(|(row, (position, site, answers, text))| Respondent {
                origin: Origin { batch: row % 2, row: row as u32 + 2 },
                person: format!("{row:016x}"),
                groups: vec![position.to_owned(), site.to_owned()],
                answers,
                open: vec![text, String::new()],
            })
            .collect()
    })
}

fn merged(mut first: Tally, second: Tally) -> Tally {
    first.merge(second);
    first
}

/// Every score of a view with its interval.
fn scores(view: &QuestionnaireView) -> Vec<&Estimate> {
    let groups = view.breakdowns.iter().flat_map(|breakdown| &breakdown.groups).flat_map(|group| group.scores.values());
    let items = view.items.iter().map(|item| &item.score);
    groups.chain(items).chain(view.depth.areas.iter().map(|area| &area.score)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_split_merged_in_any_order_gives_the_same_figures(rows in rows(), parts in vec(0usize..3, 40)) {
        let world = &*WORLD;
        let part = |wanted: usize| {
            world.tally(rows.iter().zip(&parts).filter(move |(_, part)| **part == wanted).map(|(row, _)| row))
        };
        let whole = world.figures(&world.tally(&rows));
        let (a, b, c) = (part(0), part(1), part(2));
        let left = merged(merged(a.clone(), b.clone()), c.clone());
        let right = merged(a.clone(), merged(b.clone(), c.clone()));
        let backwards = merged(c, merged(b, a));
        prop_assert_eq!(&world.figures(&left), &whole);
        prop_assert_eq!(&world.figures(&right), &whole);
        prop_assert_eq!(&world.figures(&backwards), &whole);
    }

    #[test]
    fn scores_stay_between_0_and_100(rows in rows()) {
        let (view, _) = WORLD.figures(&WORLD.tally(&rows));
        for figure in scores(&view).into_iter().filter_map(Estimate::figure) {
            prop_assert!((0.0..=100.0).contains(&figure.value), "{figure:?}");
            let (low, high) = figure.interval.unwrap_or((figure.value, figure.value));
            prop_assert!(0.0 <= low && low <= high && high <= 100.0, "{figure:?}");
        }
    }

    #[test]
    fn turning_a_question_and_its_answers_is_nothing_and_turning_twice_is_nothing(rows in rows(), item in 0usize..8) {
        let world = &*WORLD;
        let mut turned = instrument();
        turned.questionnaire.items[item].reverse ^= true;
        let turned = World::new(turned);
        let scale = turned.instrument.scale(&turned.instrument.questionnaire.items[item].scale).unwrap();
        let (low, high) = scale.bounds();
        let turn = |row: &Respondent| {
            let mut row = row.clone();
            if let Answer::Code(code) = row.answers[item] {
                row.answers[item] = Answer::Code(low + high - code);
            }
            row
        };
        let once: Vec<Respondent> = rows.iter().map(turn).collect();
        let twice: Vec<Respondent> = once.iter().map(turn).collect();
        prop_assert_eq!(&twice, &rows);
        let (plain, _) = world.figures(&world.tally(&rows));
        let (same, _) = turned.figures(&turned.tally(&once));
        for (plain, same) in scores(&plain).into_iter().zip(scores(&same)) {
            let (plain, same) = (plain.value().unwrap_or(-1.0), same.value().unwrap_or(-1.0));
            prop_assert!((plain - same).abs() < 1e-9, "{plain} {same}");
        }
    }

    #[test]
    fn a_missing_answer_changes_no_other_question(rows in rows(), row in 0usize..40, question in 0usize..12) {
        prop_assume!(row < rows.len());
        let mut fewer = rows.clone();
        fewer[row].answers[question] = Answer::Missing;
        let (before, _) = WORLD.figures(&WORLD.tally(&rows));
        let (after, _) = WORLD.figures(&WORLD.tally(&fewer));
        for (index, (before, after)) in before.items.iter().zip(&after.items).enumerate() {
            prop_assert!(index == question || before == after, "{}", before.id);
        }
    }
}
