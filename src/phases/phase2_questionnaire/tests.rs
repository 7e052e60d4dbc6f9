//! A small questionnaire, counted and assessed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use crate::model::answers::{Answer, Origin, Respondent};
use crate::model::estimate::{Estimate, Reason};
use crate::model::evidence::{Caution, Measurement};
use crate::model::instrument::Instrument;
use crate::model::organisation::{Audit, Cycle, Group};
use crate::model::provenance::{Batch, Kind, Provenance};
use crate::model::text::Text;
use crate::phases::Scope;
use crate::statistics::mean::{Moments, standard_error};

use super::{Scores, Tally, assess};

/// An instrument with area `a` (four items, a2 and a4 reverse), area `b` (two items on 0..=10 and 1..=5), an outcome,
/// a pair, a myth and an error.
fn instrument() -> Instrument {
    Instrument {
        settings: yaml(
            "{id: t, version: '1', name: T, languages: [en], levels: {good: 60, professional: 80}, minimum-group: 5,
              quote-length: 200, quotes-an-area: 3, disclosure: {protection: 0.1, diluted-from: 10, least-observed: 3},
              confidence: 0.9, classing: {false-discovery-rate: 0.05, least-basis: 5},
              certainty: {coverage-low: 0.6, coverage-very-low: 0.3, agreement-low: 0.5, contradiction: 15},
              phase-weights: {jobs: 1, questionnaire: 1, interviews: 1, partners: 1},
              careless: {least-items: 6, row: 0.75, spread: 0, inconsistency: 55, signs: 2},
              gates: {person-days: 5, series-points: 8, interviews: 5, response: 0.6, inventories: 0.6, partners: 0.5},
              priority: {high: 1, moderate: 0.8, low: 0.5, very-low: 0.2}, feeling-half-life: 4,
              series: {recent: 8, weekday-weeks: 4}, largest-gaps: 5}",
        ),
        areas: yaml("[{id: a, name: A, covers: A}, {id: b, name: B, covers: B}]"),
        scales: yaml(
            "[{id: five, favourable-from: 4, unfavourable-to: 2, answers: [{code: 1, label: l1}, {code: 2, label: l2},
               {code: 3, label: l3}, {code: 4, label: l4}, {code: 5, label: l5}]},
              {id: eleven, favourable-from: 7, unfavourable-to: 3, answers: [{code: 0, label: l0}, {code: 5, label: l5},
               {code: 10, label: l10}]}]",
        ),
        questionnaire: yaml(
            "introduction: I
items:
  - {id: a1, area: a, text: t, scale: five}
  - {id: a2, area: a, text: t, scale: five, reverse: true}
  - {id: a3, area: a, text: t, scale: five}
  - {id: a4, area: a, text: t, scale: five, reverse: true}
  - {id: b1, area: b, text: t, scale: eleven}
  - {id: b2, area: b, text: t, scale: five}
outcome: {id: o, text: t, scale: five}
open: []
demand-support:
  - {id: p, area: a, name: P, first: {id: p1, text: t, scale: five}, second: {id: p2, text: t, scale: eleven}}
myths:
  - {id: m, area: b, name: M, first: {id: m1, text: t, scale: five}, second: {id: m2, text: t, scale: five}}
pulse: []",
        ),
        partners: yaml("{introduction: I, items: []}"),
        errors: yaml("{introduction: I, scale: five, errors: [{id: e, area: a, text: t}]}"),
        tasks: yaml(
            "{introduction: I, importance: five, urgency: five, frequency: five, times-a-week: {}, core-relevance: 0.67,
              core-importance: 3, quadrant-cut: 3, matching: {sure: 0.8, doubtful: 0.35, words: 2, near: 0.75, weak: 0.3,
                part: 0.85, kin: 0.55, misspelt: 10}}",
        ),
        task_words: Vec::new(),
        observation: yaml("{introduction: I, categories: []}"),
        logs: yaml("{series: [], outcomes: [], noticed-by: []}"),
        interviews: yaml("{guide: [], codes: []}"),
        indicators: Vec::new(),
        rules: Vec::new(),
    }
}

fn yaml<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_yaml::from_str(text).expect(text)
}

/// Everything a scope borrows.
struct World {
    instrument: Instrument,
    audit: Audit,
    cycle: Cycle,
    breakdowns: Vec<Group>,
}

impl World {
    fn new() -> Self {
        let audit: Audit = yaml(
            "{organisation: O, department: D, language: en,
              positions: [{id: agent, name: Agent, headcount: 14}, {id: lead, name: Lead, headcount: 6}]}",
        );
        World {
            instrument: instrument(),
            breakdowns: audit.breakdowns(Text::plain("Position")),
            audit,
            cycle: yaml("{from: 2026-01-01, to: 2026-06-30}"),
        }
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
}

/// A person's answers, one character group a question: `a1 a2 a3 a4 b1 b2 o p1 p2 m1 m2 e`; `.` missing, `n` not
/// applicable, `s` not shown.
fn respondent(row: u32, position: &str, answers: &str) -> Respondent {
    let answer = |word: &str| match word {
        "." => Answer::Missing,
        "n" => Answer::NotApplicable,
        "s" => Answer::Skipped,
        code => Answer::Code(code.parse().unwrap()),
    };
    Respondent {
        origin: Origin { batch: 0, row },
        person: format!("p{row}"),
        groups: vec![position.to_owned()],
        answers: answers.split_whitespace().map(answer).collect(),
        open: Vec::new(),
    }
}

fn batches() -> Vec<Batch> {
    let questions = ["a1", "a2", "a3", "a4", "b1", "b2", "o", "p1", "p2", "m1", "m2", "e"];
    let letters = ["C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N"];
    let mut columns: BTreeMap<String, String> =
        questions.iter().zip(letters).map(|(id, letter)| (id.to_string(), letter.to_owned())).collect();
    columns.insert("person".to_owned(), "A".to_owned());
    vec![Batch {
        id: "answers-1".to_owned(),
        provenance: Provenance {
            kind: Kind::Answers,
            file: "answers.csv".to_owned(),
            sheet: String::new(),
            sha256: String::new(),
            columns,
            left_behind: Vec::new(),
            rows: 0,
            instrument: "t 1".to_owned(),
            tool: String::new(),
            encoding: String::new(),
            wording: BTreeMap::new(),
            forgotten: None,
        },
    }]
}

/// Six agents and two leads.
const ROWS: [(&str, &str); 8] = [
    ("agent", "5 1 5 1 10 5 5 5 0 4 2 1"),
    ("agent", "4 2 4 2 5 3 4 5 5 4 4 2"),
    ("agent", "3 3 . . 0 1 3 4 5 n 4 4"),
    ("agent", "3 . . . 10 . 2 3 5 5 3 5"),
    ("agent", "1 5 1 5 0 1 1 5 0 1 3 5"),
    ("agent", "s s s s s s 5 s s s s s"),
    ("lead", "4 4 4 4 10 5 4 1 10 2 2 1"),
    ("lead", "2 2 3 1 5 4 4 2 10 1 5 3"),
];

fn counted(world: &World, rows: &[(&str, &str)]) -> Tally {
    let mut tally = Tally::new(&world.scope());
    for (index, (position, answers)) in rows.iter().enumerate() {
        tally.add(&respondent(index as u32 + 2, position, answers));
    }
    tally.settle();
    tally
}

fn find<'a>(found: &'a [Measurement], measure: &str, of: &str) -> &'a Measurement {
    found.iter().find(|found| found.measure == measure && found.of == of).expect(measure)
}

#[test]
fn area_scores_turn_reverse_items_and_need_half_of_those_shown() {
    let world = World::new();
    let (_, found) = assess(&world.scope(), &counted(&world, &ROWS), &batches());
    let area = find(&found, "area-score", "a");
    // 100, 75, 50 (two of four answered), - (one of four), 0, - (not shown), 50, (25+75+50+100)/4
    assert_eq!(area.basis.n, 6);
    let figure = area.estimate.figure().unwrap();
    assert!((figure.value - 337.5 / 6.0).abs() < 1e-9, "{figure:?}");
    assert_eq!(figure.degrees, Some(5.0));
    assert!(figure.interval.is_some());
    // Mixed scales: (10/10 and 5 of 1..5), ... the fourth person answered one of two.
    let other = find(&found, "area-score", "b");
    assert_eq!(other.basis.n, 7);
    let expected = (100.0 + 50.0 + 0.0 + 100.0 + 0.0 + 100.0 + (50.0 + 75.0) / 2.0) / 7.0;
    assert!((other.estimate.value().unwrap() - expected).abs() < 1e-9);
}

#[test]
fn sources_are_the_columns_of_the_items_over_the_rows() {
    let world = World::new();
    let (_, found) = assess(&world.scope(), &counted(&world, &ROWS), &batches());
    let cells = |measure, of| find(&found, measure, of).sources[0].cells.clone();
    assert_eq!(cells("area-score", "b"), vec!["G2:G9", "H2:H9"]);
    assert_eq!(cells("demand-support-gap", "p"), vec!["J2:J9", "K2:K9"]);
    assert_eq!(cells("response-rate", ""), vec!["A2:A9"]);
}

#[test]
fn gaps_are_within_persons() {
    let world = World::new();
    let (view, found) = assess(&world.scope(), &counted(&world, &ROWS), &batches());
    // 100-0, 100-50, 75-50, 50-50, 100-0, -, 0-100, 25-100
    let gap = find(&found, "demand-support-gap", "p");
    assert_eq!(gap.basis.n, 7);
    assert!((gap.estimate.value().unwrap() - 100.0 / 7.0).abs() < 1e-9);
    assert_eq!(view.demand_support[0].gap, gap.estimate);
    // m1 is not applicable for one, m2 is answered: the pair counts six.
    assert_eq!(find(&found, "belief-practice-gap", "m").basis.n, 6);
}

#[test]
fn shares_errors_and_outcome() {
    let world = World::new();
    let (view, found) = assess(&world.scope(), &counted(&world, &ROWS), &batches());
    assert_eq!(find(&found, "item-favourable", "o").estimate.value(), Some(5.0 / 8.0));
    assert_eq!(find(&found, "outcome-score", "").estimate, find(&found, "item-score", "o").estimate);
    // Three of seven say "often" or "very often"; a reverse item's favourable answers are the low codes.
    assert_eq!(find(&found, "error-often", "e").estimate.value(), Some(3.0 / 7.0));
    assert_eq!(find(&found, "item-favourable", "e").estimate.value(), Some(3.0 / 7.0));
    let item = view.items.iter().find(|item| item.id == "m1").unwrap();
    assert_eq!(item.not_answered, (1, 1, 0));
    assert_eq!(item.answered, Estimate::exact(6.0));
    // Three of six agree, of 20: whatever the silent 14 think.
    assert_eq!(item.bounds, Some((3.0 / 20.0, 17.0 / 20.0)));
    assert_eq!(item.distribution.iter().map(|answer| answer.code).collect::<Vec<_>>(), vec![1, 2, 3, 4, 5]);
    assert_eq!(find(&found, "response-rate", "").estimate, Estimate::exact(0.4));
    assert_eq!(view.response, (8, 20));
}

#[test]
fn small_groups_are_withheld() {
    let world = World::new();
    let (view, found) = assess(&world.scope(), &counted(&world, &ROWS), &batches());
    let groups = &view.breakdowns[0].groups;
    assert_eq!(groups[0].answered, Estimate::exact(6.0));
    // Of six agents four have a score of a.
    assert_eq!(groups[0].scores["a"], Estimate::withheld(Reason::SmallGroup));
    assert!(groups[0].scores["b"].value().is_some());
    assert_eq!(groups[1].answered, Estimate::withheld(Reason::SmallGroup));
    assert_eq!(groups[1].scores["b"], Estimate::withheld(Reason::SmallGroup));
    assert!(find(&found, "area-score", "a").agreement.is_some());

    let (view, found) = assess(&world.scope(), &counted(&world, &ROWS[..3]), &batches());
    assert!(view.items.iter().all(|item| item.distribution.is_empty() && item.not_answered == (0, 0, 0)));
    assert_eq!(find(&found, "area-score", "a").estimate, Estimate::withheld(Reason::SmallGroup));
    assert_eq!(find(&found, "response-rate", "").estimate, Estimate::withheld(Reason::SmallGroup));
}

#[test]
fn nothing_answered_is_no_data() {
    let world = World::new();
    let (_, found) = assess(&world.scope(), &Tally::new(&world.scope()), &[]);
    assert!(found.iter().all(|found| found.estimate == Estimate::withheld(Reason::NoData)));
}

#[test]
fn the_order_of_merging_does_not_matter() {
    let world = World::new();
    let whole = counted(&world, &ROWS);
    for cut in 0..=ROWS.len() {
        let (mut first, mut second) = (Tally::new(&world.scope()), Tally::new(&world.scope()));
        for (index, (position, answers)) in ROWS.iter().enumerate() {
            let part = if index < cut { &mut first } else { &mut second };
            part.add(&respondent(index as u32 + 2, position, answers));
        }
        let mut swapped = second.clone();
        swapped.merge(first.clone());
        first.merge(second);
        assert_eq!(first.counts, whole.counts, "cut at {cut}");
        assert_eq!(swapped.counts, whole.counts, "cut at {cut}, swapped");
    }
}

#[test]
fn interleaved_parts_give_the_same_rows() {
    let world = World::new();
    let mut parts = vec![Tally::new(&world.scope()); 3];
    for (index, (position, answers)) in ROWS.iter().enumerate() {
        parts[index % 3].add(&respondent(index as u32 + 2, position, answers));
    }
    let mut all = parts.remove(2);
    parts.into_iter().for_each(|part| all.merge(part));
    assert_eq!(all.counts, counted(&world, &ROWS).counts);
    assert_eq!(all.rows().collect::<Vec<_>>(), vec![(0, vec![(2, 9)])]);
}

#[test]
fn straight_lines_are_flagged_and_change_the_conclusion() {
    let mut world = World::new();
    // Six items of one scale pointing both ways.
    for id in ["a5", "a6"] {
        let item =
            crate::model::instrument::Item { id: id.to_owned(), ..world.instrument.questionnaire.items[0].clone() };
        world.instrument.questionnaire.items.insert(4, item);
    }
    let honest = ("agent", "4 2 4 2 4 4 10 5 5 5 5 4 4 2");
    let straight = ("agent", "5 5 5 5 5 5 10 5 5 5 5 4 4 2");
    let rows = [honest, honest, honest, honest, honest, straight, straight, straight, straight, straight];
    let (_, found) = assess(&world.scope(), &counted(&world, &rows), &[]);
    let area = find(&found, "area-score", "a");
    // 75 by the honest, (4 * 100 + 2 * 0) / 6 = 66.7 by the straight-lined: both good, so no caution.
    assert_eq!(area.cautions, vec![]);
    let straight = ("agent", "1 1 1 1 1 1 10 5 5 5 5 4 4 2");
    let rows = [honest, honest, honest, honest, honest, straight, straight, straight, straight, straight];
    let (_, found) = assess(&world.scope(), &counted(&world, &rows), &[]);
    // 33.3 by the straight-lined draws 75 down to 54.2: poor instead of good.
    assert_eq!(find(&found, "area-score", "a").cautions, vec![Caution::TwoPeaked, Caution::Careless]);
}

#[test]
fn strange_codes_and_short_rows_count_as_left_empty() {
    let world = World::new();
    let tally = counted(&world, &[("agent", "9 -3 7"), ("nowhere", "")]);
    assert_eq!(tally.question(0, 0).not_answered, (0, 0, 2));
    // On 0, 5, 10 a 7 is no answer either.
    let tally = counted(&world, &[("agent", "1 1 1 1 7 1")]);
    assert_eq!(tally.question(0, 4).not_answered, (0, 0, 1));
}

#[test]
fn people_are_followed_and_what_is_peculiar_to_them_falls_away() {
    let world = World::new();
    let scope = world.scope();
    // Everybody answers every question of area `a` with one code, turned where agreement is unfavourable.
    let respondent = |person: &str, code: i16| {
        let questions = world.instrument.employee_questions();
        let answer = |question: &crate::model::instrument::Question| match (question.area, question.reverse) {
            ("a", false) => Answer::Code(code),
            ("a", true) => Answer::Code(6 - code),
            _ => Answer::Missing,
        };
        Respondent {
            origin: Origin { batch: 0, row: 1 },
            person: person.to_owned(),
            groups: vec![String::new()],
            answers: questions.iter().map(answer).collect(),
            open: Vec::new(),
        }
    };
    let scores = |codes: &[(&str, i16)]| {
        let mut scores = Scores::new(&scope);
        codes.iter().for_each(|(person, code)| scores.add(&respondent(person, *code)));
        scores
    };
    let then = scores(&[("k", 1), ("l", 2), ("m", 3), ("n", 4), ("x", 2)]);
    let now = scores(&[("k", 2), ("l", 3), ("m", 4), ("n", 5), ("", 3), ("", 4)]);
    let together = now.together(&then, &scope);
    assert_eq!(together.len(), 1, "of area b nobody said anything");
    let own = &together["a"];
    assert_eq!((own.people, own.only_now, own.only_before), (4, 2, 1));
    // One code up on a scale of five is 25 points, for each of the four.
    assert_eq!((own.difference.value, own.difference.standard_error), (25.0, None));
    // The covariance of the two means is n cov / (n1 n2), with cov = 25 squared times 5/3.
    let error = |scores: &[f64]| standard_error(Moments::of(scores.iter().copied())).unwrap();
    let errors = error(&[25.0, 50.0, 75.0, 100.0, 50.0, 75.0]) * error(&[0.0, 25.0, 50.0, 75.0, 25.0]);
    let expected = 4.0 * (625.0 * 5.0 / 3.0) / 30.0 / errors;
    assert!((own.correlation - expected.min(1.0)).abs() < 1e-9, "{} {expected}", own.correlation);
}
