//! A simulated audit is what its plan says.
#![allow(clippy::unwrap_used)]

use super::chance::View;
use super::*;
use crate::audit::instrument::Chosen;

fn plan() -> Plan {
    Plan {
        people: 60,
        response: 0.8,
        seed: 1,
        cycles: 2,
        weak: vec![("tools".to_owned(), 15.0)],
        strong: vec![("competence".to_owned(), 10.0)],
        change: vec![("honesty".to_owned(), -12.0)],
        noise: 1.0,
    }
}

fn chosen() -> Chosen {
    crate::audit::instrument::chosen("service-department").0.unwrap()
}

fn of(plan: &Plan, chosen: &Chosen) -> Simulated {
    Simulated::of(plan, &chosen.instrument, &chosen.cast)
}

#[test]
fn the_same_plan_gives_the_same_bytes_and_another_seed_others() {
    let chosen = chosen();
    let one = of(&plan(), &chosen);
    assert_eq!(one, of(&plan(), &chosen));
    assert_ne!(one.files, of(&Plan { seed: 2, ..plan() }, &chosen).files);
}

#[test]
fn what_is_planted_is_true() {
    let truth = of(&plan(), &chosen()).truth;
    assert_eq!(truth["tools"], [45.0, 45.0]);
    assert_eq!(truth["competence"], [90.0, 90.0]);
    assert!((truth["honesty"][1] - truth["honesty"][0] + 12.0).abs() < 1e-9);
    assert!(truth["proactivity"].iter().all(|score| (60.0..80.0).contains(score)));
}

#[test]
fn answers_have_the_true_mean() {
    let mut chance = Chance::seeded(5);
    for score in [5.0, 45.0, 70.0, 95.0] {
        let view = View::of(5, score, 24.0);
        let sum: f64 = (0..20_000).map(|_| view.index(24.0 * chance.normal()) as f64 * 25.0).sum();
        assert!((sum / 20_000.0 - score).abs() < 0.7, "{score}: {}", sum / 20_000.0);
    }
}

#[test]
fn a_natural_value_has_its_score() {
    let levels = Levels { good: 60.0, professional: 80.0 };
    let falling = Anchors { worst: 6.0, good: 1.0, professional: 0.2, best: 0.0 };
    assert_eq!([0.0, 60.0, 80.0, 100.0].map(|score| natural(score, &falling, &levels)), [6.0, 1.0, 0.2, 0.0]);
    assert_eq!(natural(30.0, &falling, &levels), 3.5);
}
