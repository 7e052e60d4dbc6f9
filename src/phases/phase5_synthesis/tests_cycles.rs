//! Several cycles: trends, open actions, the same people twice, what to find out next, the department's situation.

#![allow(clippy::unwrap_used)]

use jiff::civil::date;

use super::tests::{INSTRUMENT, area, asked, audit, cycle, measured};
use super::*;
use crate::model::cycles::{Comparable, Paired, Together, Trend};
use crate::model::diagnosis::{ActionVerdict, Certainty};
use crate::model::estimate::BasisUnit;
use crate::model::evidence::ChangeVerdict;
use crate::model::instrument::FindingKind;
use crate::model::next::NextData;
use crate::model::organisation::{Action, Audit, Cycle, Situation};
use crate::model::provenance::Kind;
use crate::model::situation::FirstPart;
use crate::model::text::{Language, Text};

/// One cycle of a chain.
#[derive(Clone, Default)]
struct Link {
    measurements: Vec<Measurement>,
    asked: Asked,
    actions: Vec<Action>,
}

fn link(measurements: Vec<Measurement>) -> Link {
    Link { measurements, ..Link::default() }
}

/// The cycle at a place, a half-year each from 2024 on.
fn at(place: usize) -> (String, Cycle) {
    let (year, half) = (2024 + place as i16 / 2, place % 2);
    let (from, to) = if half == 0 { ((3, 1), (5, 31)) } else { ((9, 1), (11, 30)) };
    let span = Cycle { from: date(year, from.0, from.1), to: date(year, to.0, to.1), ..cycle() };
    (format!("{year}-H{}", half + 1), span)
}

/// The diagnosis of the last link, held against those before.
fn chain(links: &[Link], together: Option<&Together>, audit: &Audit) -> Diagnosis {
    let words = [Words::load(&Language::new("en"), None).0.unwrap()];
    let mut made: Vec<Diagnosis> = Vec::new();
    for (place, own) in links.iter().enumerate() {
        let (id, span) = at(place);
        let scope = Scope {
            instrument: &INSTRUMENT,
            audit,
            cycle: &span,
            descriptions: &[],
            breakdowns: &[],
            minimum_group: 5,
        };
        let results =
            Results { measurements: own.measurements.clone(), asked: own.asked.clone(), ..Results::default() };
        let before = made.iter().zip(links);
        let cycles: Vec<Previous<'_>> = before
            .map(|(diagnosis, link)| Previous { diagnosis, actions: &link.actions, asked: &link.asked })
            .collect();
        let last = place + 1 == links.len();
        let history = History { cycles: &cycles, together: together.filter(|_| last) };
        let own = synthesise_after(&scope, &id, results, &history, if last { &words } else { &[] });
        made.push(own);
    }
    made.pop().unwrap()
}

fn trend<'a>(diagnosis: &'a Diagnosis, area: &str) -> &'a Trend {
    diagnosis.trends.iter().find(|trend| trend.area == area).unwrap()
}

fn states(trend: &Trend) -> Vec<Comparable> {
    trend.points.iter().map(|point| point.comparable).collect()
}

#[test]
fn a_slow_rise_is_seen_from_the_first_cycle_to_the_last() {
    let links: Vec<Link> = [50.0, 54.0, 58.0, 62.0]
        .map(|tools| link(vec![asked("tools", tools, 2.0), asked("honesty", 70.0, 2.0)]))
        .into();
    let diagnosis = chain(&links, None, &audit());
    assert_eq!(area(&diagnosis, "tools").change.as_ref().unwrap().verdict, ChangeVerdict::Noise);
    let tools = trend(&diagnosis, "tools");
    let since = tools.since.as_ref().unwrap();
    assert_eq!((since.cycle.as_str(), since.change.difference), ("2024-H1", 12.0));
    assert_eq!(since.change.verdict, ChangeVerdict::Better);
    assert_eq!(trend(&diagnosis, "honesty").since.as_ref().unwrap().change.verdict, ChangeVerdict::Noise);
    assert_eq!(states(tools), [Comparable::Yes; 4]);
    // Under six cycles there is no line through the points.
    assert_eq!(tools.slope, None);
    assert_eq!(trend(&diagnosis, "").points.len(), 4);
    assert!(chain(&links[..1], None, &audit()).trends.is_empty());
}

#[test]
fn from_six_cycles_on_a_mean_change_is_given() {
    let links: Vec<Link> = (0..6).map(|at| link(vec![asked("tools", 50.0 + 3.0 * f64::from(at), 2.0)])).collect();
    let slope = trend(&chain(&links, None, &audit()), "tools").slope.clone().unwrap();
    assert_eq!((slope.cycles, slope.verdict), (6, ChangeVerdict::Better));
    assert!((slope.points - 3.0).abs() < 1e-9 && slope.interval.0 > 0.0 && slope.interval.1 > 3.0);
}

#[test]
fn a_trend_over_other_words_is_refused() {
    let worded = |words: &str, score: f64| {
        let mut asked_so = Asked::default();
        asked_so.add(Kind::Answers, "tools-1", words);
        Link { asked: asked_so, ..link(vec![asked("tools", score, 2.0)]) }
    };
    let refused = chain(&[worded("old", 40.0), worded("old", 41.0), worded("new", 60.0)], None, &audit());
    let tools = trend(&refused, "tools");
    assert_eq!(states(tools), [Comparable::Reworded, Comparable::Reworded, Comparable::Yes]);
    assert_eq!((tools.since.clone(), tools.phases.clone()), (None, Vec::new()));
    assert_eq!(trend(&refused, "").points[0].comparable, Comparable::Nothing);
    // Reworded once, long ago: what came after is compared, what lies before is not.
    let partly =
        chain(&[worded("old", 40.0), worded("new", 50.0), worded("new", 51.0), worded("new", 60.0)], None, &audit());
    let tools = trend(&partly, "tools");
    assert_eq!(states(tools), [Comparable::Reworded, Comparable::Yes, Comparable::Yes, Comparable::Yes]);
    assert_eq!(tools.since.as_ref().unwrap().cycle, "2024-H2");
}

#[test]
fn a_phase_that_came_later_does_not_make_a_trend() {
    let observed =
        |failures: f64| measured("observation-failures-a-day", "", failures, Some(0.2), BasisUnit::PersonDays, 10);
    let links = [
        link(vec![asked("tools", 50.0, 2.0)]),
        link(vec![asked("tools", 50.0, 2.0), observed(9.0)]),
        link(vec![asked("tools", 50.0, 2.0), observed(9.0)]),
    ];
    let diagnosis = chain(&links, None, &audit());
    let tools = trend(&diagnosis, "tools");
    assert_eq!(tools.phases, [Phase::Questionnaire]);
    assert_eq!(tools.since.as_ref().unwrap().change.difference, 0.0);
}

fn action(id: &str, due: jiff::civil::Date, target: &str) -> Action {
    let text = Text::plain(id);
    let owner = Text::plain("Head");
    Action { id: id.to_owned(), text, owner, due, target: target.to_owned(), expected_change: 10.0 }
}

#[test]
fn an_action_stays_open_until_it_can_be_judged_and_is_judged_once() {
    let mut links: Vec<Link> = [50.0, 50.0, 65.0].map(|tools| link(vec![asked("tools", tools, 2.0)])).into();
    // Due before the second cycle ends, judged there; due after it; on something that was never measured.
    links[0].actions = vec![action("early", date(2024, 6, 1), "q_tools"), action("late", date(2025, 1, 31), "q_tools")];
    links[0].actions.push(action("unseen", date(2024, 6, 1), "q_honesty"));
    links[1].actions = vec![action("next", date(2025, 12, 31), "q_tools")];
    let verdicts = |diagnosis: &Diagnosis| -> Vec<(String, String, ActionVerdict)> {
        diagnosis.actions.iter().map(|one| (one.decided.clone(), one.id.clone(), one.verdict)).collect()
    };
    let own = |cycle: &str, id: &str, verdict| (cycle.to_owned(), id.to_owned(), verdict);
    let second = chain(&links[..2], None, &audit());
    assert_eq!(
        verdicts(&second),
        [
            own("2024-H1", "early", ActionVerdict::NotMoved),
            own("2024-H1", "late", ActionVerdict::TooEarly),
            own("2024-H1", "unseen", ActionVerdict::NotMeasurable)
        ]
    );
    let third = chain(&links, None, &audit());
    assert_eq!(
        verdicts(&third),
        [
            own("2024-H1", "late", ActionVerdict::Moved),
            own("2024-H1", "unseen", ActionVerdict::NotMeasurable),
            own("2024-H2", "next", ActionVerdict::TooEarly)
        ]
    );
    // Held against the cycle after which it was decided, with an interval.
    let change = third.actions[0].change.clone().unwrap();
    assert_eq!((change.previous, change.difference), (50.0, 15.0));
    assert!(change.interval.is_some_and(|(low, high)| low > 0.0 && high > 15.0));
}

#[test]
fn the_same_people_twice_make_a_change_surer_and_few_others_are_not_told_apart() {
    let links = [50.0, 55.0].map(|tools| link(vec![asked("tools", tools, 2.0)]));
    let paired = |people, only_now| {
        let difference = Figure { value: 5.0, interval: None, standard_error: Some(1.2), degrees: Some(24.0) };
        let one = Paired { people, only_now, only_before: 5, difference, correlation: 0.7 };
        Together::from([("tools".to_owned(), one)])
    };
    let width = |together: &Together| {
        let diagnosis = chain(&links, Some(together), &audit());
        let (low, high) = area(&diagnosis, "tools").change.as_ref().unwrap().interval.unwrap();
        (high - low, trend(&diagnosis, "tools").paired.is_some(), area(&diagnosis, "tools").change.clone())
    };
    let (alone, shown, change) = width(&Together::new());
    assert!(!shown && change.unwrap().verdict == ChangeVerdict::Noise);
    let (surer, shown, change) = width(&paired(25, 5));
    assert!(shown && surer < 0.65 * alone, "{surer} of {alone}");
    assert_eq!(change.unwrap().verdict, ChangeVerdict::Better);
    // Three who came new could be told from the rest.
    let (withheld, shown, _) = width(&paired(27, 3));
    assert!(!shown && (withheld - alone).abs() < 1e-9);
}

#[test]
fn what_to_find_out_next_is_what_lowers_certainty() {
    let answered = |n: u64| {
        let mut one = asked("tools", 45.0, 3.0);
        one.basis.n = n;
        let valence = measured("interview-valence", "tools", -1.0, Some(0.1), BasisUnit::Interviews, 9);
        link(vec![one, valence])
    };
    // Coverage is the only reason: 24 of 40 are needed, interviews cover less.
    let mut few = answered(20);
    few.measurements[1].basis.of = Some(40);
    let diagnosis = chain(std::slice::from_ref(&few), None, &audit());
    assert_eq!(area(&diagnosis, "tools").certainty, Certainty::Moderate);
    assert!(diagnosis.next.iter().all(|step| step.data != NextData::Answers), "nobody is left to be asked");

    let (id, span) = at(0);
    let audit = audit();
    let scope = Scope {
        instrument: &INSTRUMENT,
        audit: &audit,
        cycle: &span,
        descriptions: &[],
        breakdowns: &[],
        minimum_group: 5,
    };
    let mut results = Results { measurements: few.measurements.clone(), ..Results::default() };
    results.questionnaire.response = (20, 40);
    let words = [Words::load(&Language::new("en"), None).0.unwrap()];
    let diagnosis = synthesise_after(&scope, &id, results, &History::default(), &words);
    let step = diagnosis.next.iter().find(|step| step.data == NextData::Answers).unwrap();
    assert_eq!((step.amount, step.cost, step.raises.len()), (4, 2.0, 1));
    let raised = &step.raises[0];
    assert_eq!((raised.area.as_str(), raised.from, raised.to), ("tools", Certainty::Moderate, Certainty::High));
    // With that many, the certainty is what was promised.
    let with = chain(&[answered(24)], None, &audit);
    assert_eq!(area(&with, "tools").certainty, Certainty::High);
}

#[test]
fn the_situation_changes_the_order_and_no_figure() {
    let measurements = vec![
        asked("tools", 45.0, 2.0),
        asked("cooperation", 52.0, 2.0),
        asked("competence", 91.0, 2.0),
        asked("honesty", 89.0, 2.0),
    ];
    let made = |situation: Situation| chain(&[link(measurements.clone())], None, &Audit { situation, ..audit() });
    let all = [Situation::Growth, Situation::Stagnation, Situation::Crisis].map(made);
    let figures = |diagnosis: &Diagnosis| {
        let mut same = diagnosis.clone();
        same.organisation.situation = Situation::Stagnation;
        same.first_page.clear();
        same.findings.sort_by(|a, b| a.id.cmp(&b.id));
        same
    };
    assert_eq!(figures(&all[0]), figures(&all[1]));
    assert_eq!(figures(&all[2]), figures(&all[1]));
    let order = |diagnosis: &Diagnosis| -> Vec<String> {
        diagnosis.findings.iter().map(|finding| finding.id.clone()).collect()
    };
    assert_ne!(order(&all[0]), order(&all[2]));
    let first_strength =
        |d: &Diagnosis| d.findings.iter().position(|finding| finding.kind == FindingKind::Strength).unwrap();
    assert!(first_strength(&all[0]) < first_strength(&all[2]));
    assert_eq!(all[0].first_page, [FirstPart::Strengths, FirstPart::Act]);
    assert_eq!(all[2].first_page, [FirstPart::Act, FirstPart::Strengths]);
}
