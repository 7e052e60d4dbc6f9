//! Synthesis on small cases whose conclusion is known, made with the default instrument.

#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use jiff::civil::date;

use super::*;
use crate::model::diagnosis::{Certainty, Class, Finding, LoweringReason};
use crate::model::estimate::{Basis, BasisUnit};
use crate::model::evidence::ChangeVerdict;
use crate::model::instrument::Instrument;
use crate::model::organisation::{Audit, Cycle, Partner, Position, Situation};
use crate::model::provenance::Kind;
use crate::model::text::{Language, Text};
use crate::model::wording::Asked;

/// A department of 40 with one partner, billing.
pub(super) fn audit() -> Audit {
    Audit {
        organisation: Text::plain("Acme"),
        department: Text::plain("Service"),
        time_zone: None,
        language: Language::new("en"),
        instrument: "service-department".to_owned(),
        situation: Situation::Stagnation,
        positions: vec![Position { id: "agent".to_owned(), name: Text::plain("Agent"), headcount: 40 }],
        partners: vec![Partner { id: "billing".to_owned(), name: Text::plain("Billing") }],
        groups: Vec::new(),
        privacy: Default::default(),
    }
}

pub(super) fn cycle() -> Cycle {
    Cycle {
        from: date(2026, 9, 1),
        to: date(2026, 11, 30),
        populations: Vec::new(),
        notes: Text::default(),
        changes: Vec::new(),
        actions: Vec::new(),
        stakes: None,
    }
}

/// Opened once: the simulation concludes some hundred times.
pub(super) static INSTRUMENT: LazyLock<Instrument> =
    LazyLock::new(|| crate::audit::instrument::default_instrument("service-department").0.unwrap());

pub(super) fn measured(
    measure: &str,
    of: &str,
    value: f64,
    error: Option<f64>,
    unit: BasisUnit,
    n: u64,
) -> Measurement {
    let of_all = match unit {
        BasisUnit::People => Some(40),
        // All tasks of the descriptions are counted.
        BasisUnit::Tasks => Some(n),
        _ => None,
    };
    Measurement {
        measure: measure.to_owned(),
        of: of.to_owned(),
        estimate: Estimate::Shown(Figure {
            value,
            interval: error.map(|error| (value - 2.0 * error, value + 2.0 * error)),
            standard_error: error,
            degrees: error.map(|_| n as f64 - 1.0),
        }),
        basis: Basis { unit, n, of: of_all },
        agreement: None,
        cautions: Vec::new(),
        sources: Vec::new(),
    }
}

/// The questionnaire's score of an area, answered by 30 of 40.
pub(super) fn asked(area: &str, score: f64, error: f64) -> Measurement {
    measured("area-score", area, score, Some(error), BasisUnit::People, 30)
}

fn concluded(measurements: Vec<Measurement>, before: Option<&Diagnosis>) -> Diagnosis {
    let words = [Words::load(&Language::new("en"), None).0.unwrap()];
    said(measurements, before, &words, [Asked::default(), Asked::default()])
}

/// The same with the wordings of this cycle and of the one before.
fn said(
    measurements: Vec<Measurement>,
    before: Option<&Diagnosis>,
    words: &[Words],
    [asked, asked_before]: [Asked; 2],
) -> Diagnosis {
    let (audit, cycle) = (audit(), cycle());
    let scope = Scope {
        instrument: &INSTRUMENT,
        audit: &audit,
        cycle: &cycle,
        descriptions: &[],
        breakdowns: &[],
        minimum_group: 5,
    };
    let results = Results { measurements, asked, ..Results::default() };
    let previous = before.map(|diagnosis| Previous { diagnosis, actions: &[], asked: &asked_before });
    synthesise(&scope, "2026-H2", results, previous, words)
}

pub(super) fn area<'a>(diagnosis: &'a Diagnosis, id: &str) -> &'a AreaResult {
    diagnosis.areas.iter().find(|area| area.id == id).unwrap()
}

fn finding<'a>(diagnosis: &'a Diagnosis, id: &str) -> Option<&'a Finding> {
    diagnosis.findings.iter().find(|finding| finding.id == id)
}

fn reasons(reasons: &[diagnosis::Lowering]) -> Vec<LoweringReason> {
    reasons.iter().map(|reason| reason.why).collect()
}

#[test]
fn an_area_is_weak_only_beyond_chance() {
    let sure = concluded(vec![asked("tools", 45.0, 3.0)], None);
    assert_eq!(area(&sure, "tools").class, Class::Weakness);
    assert_eq!(area(&sure, "tools").certainty, Certainty::Moderate);
    assert_eq!(reasons(&area(&sure, "tools").reasons), [LoweringReason::SinglePhase]);
    assert_eq!(finding(&sure, "area-weakness/tools").unwrap().severity, 25.0);

    let unsure = concluded(vec![asked("tools", 56.0, 3.0)], None);
    assert_eq!(area(&unsure, "tools").class, Class::Watch);
    let why = [LoweringReason::Interval, LoweringReason::SinglePhase, LoweringReason::NotSignificant];
    assert_eq!(reasons(&area(&unsure, "tools").reasons), why);
    assert_eq!(finding(&unsure, "area-weakness/tools"), None);
}

#[test]
fn between_the_cut_offs_an_area_is_sound_only_with_its_whole_interval() {
    let class = |score, error| area(&concluded(vec![asked("honesty", score, error)], None), "honesty").class;
    assert_eq!(class(70.0, 2.0), Class::Sound);
    assert_eq!(class(70.0, 4.0), Class::Sound);
    assert_eq!(class(63.0, 3.0), Class::Watch);
    assert_eq!(class(70.0, 9.0), Class::Insufficient);
}

#[test]
fn an_area_of_which_nobody_speaks_is_insufficient() {
    let diagnosis = concluded(vec![asked("tools", 45.0, 3.0)], None);
    let silent = area(&diagnosis, "honesty");
    assert_eq!((silent.class, silent.certainty), (Class::Insufficient, Certainty::VeryLow));
    assert_eq!(silent.score, Estimate::withheld(Reason::NoData));
    assert!(finding(&diagnosis, "area-insufficient/honesty").is_some());
}

#[test]
fn phases_are_pooled_and_contradict_one_another_only_when_far_apart_and_certain() {
    let interviews = |valence: f64, error: f64| {
        measured("interview-valence", "cooperation", valence, Some(error), BasisUnit::Interviews, 9)
    };
    // A valence of -1 scores 27.3 with the default anchors.
    let apart = concluded(vec![asked("cooperation", 75.0, 2.0), interviews(-1.0, 0.1)], None);
    assert_eq!(area(&apart, "cooperation").contradictions, [(Phase::Questionnaire, Phase::Interviews)]);
    let contradiction = finding(&apart, "area-contradiction/cooperation").unwrap();
    assert_eq!(contradiction.certainty, Certainty::High);
    assert!((contradiction.severity - 47.7).abs() < 0.1, "{}", contradiction.severity);

    let vague = concluded(vec![asked("cooperation", 75.0, 2.0), interviews(-1.0, 1.2)], None);
    assert_eq!(area(&vague, "cooperation").contradictions, []);

    // The questionnaire weighs twice as much as interviews: (75 x 1 + 27.3 x 0.5) / 1.5.
    let pooled = area(&apart, "cooperation").score.value().unwrap();
    assert!((pooled - 59.1).abs() < 0.1, "{pooled}");
}

#[test]
fn a_rule_for_each_partner_names_the_partner_and_counts_in_no_area() {
    let told = |of: &str| measured("incident-unannounced", of, 0.9, Some(0.1), BasisUnit::Incidents, 11);
    let diagnosis = concluded(vec![told(""), told("billing")], None);
    let found = finding(&diagnosis, "partner-does-not-warn/billing").unwrap();
    assert_eq!(found.evidence, ["inc_unannounced_by/billing"]);
    let english = Language::new("en");
    assert!(found.title.in_language(&english).starts_with("Billing: "), "{:?}", found.title);
    assert!(found.text.in_language(&english).contains("90%"), "{:?}", found.text);
    // The total rule is silent where a partner stands out, and the partner's evidence is no second vote.
    assert_eq!(finding(&diagnosis, "unannounced-incidents"), None);
    let row = diagnosis.matrix.iter().find(|row| row.area == "cooperation").unwrap();
    assert_eq!(row.cells[3].as_ref().unwrap().evidence, ["inc_unannounced"]);
}

#[test]
fn tasks_were_all_counted_and_only_their_grain_is_left() {
    let share = measured("tasks-unperformed", "", 0.09, Some(0.06), BasisUnit::Tasks, 22);
    let diagnosis = concluded(vec![share], None);
    let evidence = diagnosis.evidence.iter().find(|e| e.id == "j_unperformed").unwrap();
    assert_eq!(evidence.value.figure().unwrap().standard_error, Some(1.0 / 22.0 / 12.0_f64.sqrt()));
    assert_eq!(evidence.value.figure().unwrap().interval, None);
    let found = finding(&diagnosis, "unperformed-tasks").unwrap();
    assert_eq!(reasons(&found.reasons), [LoweringReason::SinglePhase]);
    // One of twenty lies beyond the cut-off of one in 25, but by less than the grain of twenty.
    let one = concluded(vec![measured("tasks-unperformed", "", 0.05, Some(0.05), BasisUnit::Tasks, 20)], None);
    let found = finding(&one, "unperformed-tasks").unwrap();
    assert!(reasons(&found.reasons).contains(&LoweringReason::NotSignificant));
}

#[test]
fn high_certainty_asks_for_more_than_standing() {
    let about = |score: f64| {
        let raters = measured("partner-score", "competence", score, Some(2.0), BasisUnit::People, 20);
        let diagnosis = concluded(vec![asked("competence", score, 2.0), raters], None);
        let area = area(&diagnosis, "competence").clone();
        (area.class, area.certainty, reasons(&area.reasons))
    };
    assert_eq!(about(50.0), (Class::Weakness, Certainty::High, vec![]));
    let barely = vec![LoweringReason::BarelySignificant];
    assert_eq!(about(56.0), (Class::Weakness, Certainty::Moderate, barely));
}

#[test]
fn a_phase_that_calls_an_area_good_does_not_speak_for_its_weakness() {
    let observed =
        |failures: f64| measured("observation-failures-a-day", "", failures, Some(0.1), BasisUnit::PersonDays, 10);
    let certainty = |questionnaire: f64| {
        let diagnosis = concluded(vec![observed(4.0), asked("tools", questionnaire, 1.0)], None);
        reasons(&finding(&diagnosis, "freezing-systems").unwrap().reasons)
    };
    assert!(certainty(70.0).contains(&LoweringReason::SinglePhase));
    assert!(!certainty(40.0).contains(&LoweringReason::SinglePhase));
}

#[test]
fn a_weakness_does_not_stand_on_an_area_that_is_strong() {
    let gap = measured("demand-support-gap", "knowledge", 25.0, Some(3.0), BasisUnit::People, 30);
    let diagnosis = concluded(vec![asked("competence", 92.0, 1.0), gap], None);
    assert_eq!(area(&diagnosis, "competence").class, Class::Strength);
    let found = finding(&diagnosis, "demand-support-knowledge").unwrap();
    assert!(reasons(&found.reasons).contains(&LoweringReason::NotSignificant), "{:?}", found.reasons);
}

#[test]
fn two_voices_differ_only_beyond_chance() {
    let voice = |measure: &str, share: f64, n: u64| {
        let error = (share * (1.0 - share) / n as f64).sqrt();
        let mut voice = measured(measure, "error-jargon", share, Some(error), BasisUnit::People, n);
        voice.estimate = match voice.estimate {
            Estimate::Shown(figure) => Estimate::Shown(Figure { interval: Some((share - 0.1, share + 0.1)), ..figure }),
            withheld => withheld,
        };
        voice
    };
    let blind = |staff: u64, raters: u64| {
        let voices = vec![voice("error-often", 0.1, staff), voice("partner-error-often", 0.6, raters)];
        let diagnosis = concluded(voices, None);
        reasons(&finding(&diagnosis, "blind-spot-jargon").unwrap().reasons)
    };
    assert_eq!(blind(30, 25), []);
    assert!(blind(6, 5).contains(&LoweringReason::NotSignificant));
}

#[test]
fn evidence_that_is_withheld_neither_supports_a_finding_nor_silences_it() {
    let observed = measured("observation-failures-a-day", "", 4.0, Some(0.1), BasisUnit::PersonDays, 10);
    let mut few = measured("interview-valence", "tools", -1.0, Some(0.2), BasisUnit::Interviews, 2);
    few.estimate = Estimate::withheld(Reason::SmallGroup);
    let diagnosis = concluded(vec![observed, few], None);
    let found = finding(&diagnosis, "freezing-systems").unwrap();
    assert_eq!(found.evidence, ["o_failures_a_day"]);
    assert!(reasons(&found.reasons).contains(&LoweringReason::SinglePhase));
}

#[test]
fn what_cannot_be_tested_is_no_conclusion() {
    let diagnosis = concluded(vec![measured("area-score", "tools", 30.0, None, BasisUnit::People, 30)], None);
    assert_eq!(area(&diagnosis, "tools").class, Class::Watch);
    assert!(reasons(&area(&diagnosis, "tools").reasons).contains(&LoweringReason::Untested));
}

#[test]
fn few_people_lower_certainty_by_coverage() {
    let mut few = asked("tools", 45.0, 3.0);
    few.basis.n = 11;
    let diagnosis = concluded(vec![few], None);
    let reason = &area(&diagnosis, "tools").reasons[0];
    assert_eq!((reason.why, reason.steps, reason.figure), (LoweringReason::Coverage, 2, Some(11.0 / 40.0)));
}

#[test]
fn a_change_is_real_noise_or_not_comparable() {
    let before = concluded(vec![asked("tools", 50.0, 2.0), asked("honesty", 70.0, 2.0)], None);
    let now = vec![asked("tools", 65.0, 2.0), asked("honesty", 71.0, 2.0)];
    let diagnosis = concluded(now.clone(), Some(&before));
    let verdict = |diagnosis: &Diagnosis, id: &str| area(diagnosis, id).change.as_ref().map(|change| change.verdict);
    assert_eq!(verdict(&diagnosis, "tools"), Some(ChangeVerdict::Better));
    assert_eq!(verdict(&diagnosis, "honesty"), Some(ChangeVerdict::Noise));
    assert_eq!(finding(&diagnosis, "area-better/tools").unwrap().severity, 15.0);

    let wording = |words: &str| {
        let mut asked = Asked::default();
        asked.add(Kind::Answers, "tools-1", words);
        asked
    };
    let refused = said(now, Some(&before), &[], [wording("new"), wording("old")]);
    assert_ne!(verdict(&refused, "tools"), Some(ChangeVerdict::Better));
    let evidence = refused.evidence.iter().find(|e| e.id == "q_tools").unwrap();
    assert_eq!(evidence.change.as_ref().unwrap().verdict, ChangeVerdict::NotComparable);
}

#[test]
fn the_areas_compared_are_those_that_both_cycles_asked_in_the_same_phases() {
    let before = concluded(vec![asked("tools", 50.0, 2.0)], None);
    let observed = measured("observation-failures-a-day", "", 9.0, Some(0.2), BasisUnit::PersonDays, 10);
    // Observation came new and is bad; the questionnaire, asked twice, has not moved.
    let diagnosis = concluded(vec![asked("tools", 50.0, 2.0), observed], Some(&before));
    assert_eq!(area(&diagnosis, "tools").change.as_ref().unwrap().difference, 0.0);
}

#[test]
fn a_partner_of_which_nothing_is_known_does_not_silence_a_rule() {
    // Nothing is known of billing, the only partner; of all incidents together much is.
    let all = measured("incident-unannounced", "", 0.6, Some(0.05), BasisUnit::Incidents, 12);
    let diagnosis = concluded(vec![all], None);
    assert!(finding(&diagnosis, "unannounced-incidents").is_some());
}

/// 200 departments in which every area is ordinary: the reports that assert any weakness, strength or change.
#[test]
fn ordinary_departments_are_rarely_accused() {
    let mut state = 7u64;
    let mut uniform = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1u64 << 53) as f64
    };
    let areas: Vec<String> = INSTRUMENT.areas.iter().map(|area| area.id.clone()).collect();
    let mut draw = |mean: f64, error: f64| mean + error * ((0..12).map(|_| uniform()).sum::<f64>() - 6.0);
    let mut accused = 0;
    for _ in 0..200 {
        // Every area lies exactly on a cut-off: the hardest ordinary case.
        let scores = |draw: &mut dyn FnMut(f64, f64) -> f64| -> Vec<Measurement> {
            areas.iter().map(|area| asked(area, draw(60.0, 3.0), 3.0)).collect()
        };
        let before = said(scores(&mut draw), None, &[], Default::default());
        let diagnosis = said(scores(&mut draw), Some(&before), &[], Default::default());
        let asserted = |area: &AreaResult| {
            let moved = area.change.as_ref().is_some_and(|change| change.verdict != ChangeVerdict::Noise);
            matches!(area.class, Class::Weakness | Class::Strength) || moved
        };
        accused += usize::from(diagnosis.areas.iter().any(asserted));
    }
    assert!(accused <= 10, "{accused} of 200 reports accuse an ordinary department");
}
