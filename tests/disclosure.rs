//! What is released of invented departments withstands every attack, and would not without complementary suppression.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../benches/departments/mod.rs"]
mod departments;

use departments::Department;

use std::fs;
use std::process::Command;

use diagnoza::disclosure::{Reached, What};
use diagnoza::model::diagnosis::Diagnosis;

/// Invented departments; `cargo bench --bench disclosure` tries a thousand.
const DEPARTMENTS: u64 = 24;

#[test]
fn attacks_fail_and_succeed_without_complementary_suppression() {
    let instrument = departments::instrument();
    let (mut hiding, mut attacked, mut subtracted) = (0, 0, 0);
    for seed in 0..DEPARTMENTS {
        let department = Department::invent(seed, &instrument);
        let limits = departments::limits(&department, &instrument);
        let (view, _, attack) = department.released(&instrument, limits);
        assert!(!attack.succeeded(), "department {seed}: {attack:#?}");
        assert!(!department.subtracted(&view, limits.minimum_group.into()), "department {seed}");
        let truth = department.truth(&instrument);
        for attempt in &attack.attempts {
            let breakdown = truth.breakdowns.iter().find(|breakdown| breakdown.id == attempt.breakdown).unwrap();
            let Some(group) = breakdown.groups.iter().find(|group| group.id == attempt.group) else { continue };
            let true_one = match &attempt.what {
                What::Answered => group.answered.value(),
                What::Score(area) => group.scores[area].value(),
            };
            let (true_one, Reached { interval, .. }) = (true_one.unwrap(), attempt.reached.unwrap());
            // An interval that does not hold the truth would be no attack at all.
            let holds = interval.0 - 1e-3 <= true_one && true_one <= interval.1 + 1e-3;
            assert!(holds, "department {seed}: {attempt:?} is {true_one}");
        }
        let (view, _, attack) = department.released(&instrument, limits.without_complement());
        let groups = || view.breakdowns.iter().flat_map(|breakdown| &breakdown.groups);
        hiding += usize::from(groups().any(|group| group.answered.value().is_none()));
        attacked += usize::from(attack.succeeded());
        subtracted += usize::from(department.subtracted(&view, limits.minimum_group.into()));
    }
    assert!(2 * attacked > hiding && 2 * subtracted > hiding, "{attacked} and {subtracted} of {hiding}");
}

#[test]
fn the_examples_withstand_and_say_what_is_hidden() {
    for (example, cycle) in [("energia-dok", "2026-H1"), ("energia-dok", "2026-H2"), ("first-audit", "2026-H2")] {
        let audit = format!("{}/examples/{example}", env!("CARGO_MANIFEST_DIR"));
        let run = Command::new(env!("CARGO_BIN_EXE_diagnoza"))
            .args(["disclosure", &audit, "--cycle", cycle, "--language", "en", "--quiet"])
            .output()
            .unwrap();
        let text = String::from_utf8(run.stdout).unwrap();
        assert!(run.status.success(), "{example} {cycle}: {text}{}", String::from_utf8_lossy(&run.stderr));
        let hidden = if example == "energia-dok" { "Position: Team leader" } else { "Position: Supervisor" };
        assert!(text.contains(hidden) && text.contains("The attack tried 30 hidden numbers"), "{text}");
    }
}

#[test]
fn with_a_value_goes_what_it_rests_on() {
    let mut hidden = 0;
    for example in ["energia-dok", "first-audit"] {
        let file = format!("{}/examples/{example}/cycles/2026-H2/5-report/diagnosis.json", env!("CARGO_MANIFEST_DIR"));
        let diagnosis: Diagnosis = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        for e in diagnosis.evidence.iter().filter(|e| e.value.protects_people()) {
            assert_eq!((e.basis.n, e.sources.len(), e.bounds), (0, 0, None), "{example} {}", e.id);
            assert!(e.score.value().is_none() && e.level.is_none() && e.agreement.is_none(), "{example} {}", e.id);
            hidden += 1;
        }
    }
    assert!(hidden > 40, "{hidden}");
}
