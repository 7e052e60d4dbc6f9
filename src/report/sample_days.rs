//! The working days of the diagnosis to look at. Invented.

use super::sample::{shown, text};
use crate::model::diagnosis::{Quadrant, TimeShare};
use crate::model::estimate::{Estimate, Reason};
use crate::model::instrument::CategoryRole;
use crate::model::working_days::{
    DayProfile, HourOfDay, LoadVerdict, PositionRatings, PositionWorkload, QuadrantTime, RoleShare, TaskLoad, TaskName,
    WorkingDays,
};

/// Eight hours, beside which too few people were seen.
pub(super) fn working_days() -> WorkingDays {
    let roles = [
        CategoryRole::Core,
        CategoryRole::Searching,
        CategoryRole::Waiting,
        CategoryRole::Failure,
        CategoryRole::Rework,
        CategoryRole::Administration,
        CategoryRole::Other,
    ];
    let shares = [0.5, 0.16, 0.1, 0.06, 0.06, 0.1, 0.02];
    let hour = |hour: u8| HourOfDay {
        hour,
        person_days: 10,
        roles: roles
            .iter()
            .zip(shares)
            .map(|(role, share)| {
                let busier = if *role == CategoryRole::Core { f64::from(hour % 4) / 20.0 - 0.1 } else { 0.0 };
                RoleShare { role: *role, share: shown(share + busier, 0.02) }
            })
            .collect(),
    };
    let load = |id: &str, en: &str, pl: &str, verdict| TaskLoad {
        id: id.to_owned(),
        text: text(en, pl),
        declared_minutes: shown(62.0, 8.0),
        observed_minutes: shown(41.0, 9.0),
        declared: shown(0.14, 0.02),
        observed: shown(0.09, 0.03),
        verdict,
    };
    let quadrants =
        [Quadrant::ImportantUrgent, Quadrant::ImportantCalm, Quadrant::UrgentOnly, Quadrant::Neither].into_iter();
    let position_name = text("Agent", "Konsultant");
    WorkingDays {
        profile: DayProfile { hours: (8..16).map(hour).collect(), withheld: Some(Reason::SmallGroup) },
        own_days: 6,
        own_time: vec![TimeShare {
            category: "core".to_owned(),
            name: text("Core service", "Obsługa klientów"),
            role: CategoryRole::Core,
            share: shown(0.6, 0.05),
        }],
        workload: vec![PositionWorkload {
            position: "agent".to_owned(),
            position_name: position_name.clone(),
            correlation: shown(0.62, 0.2),
            tasks: vec![
                load("task-0", "Answer calls", "Odbieranie połączeń", LoadVerdict::OverDeclared),
                load("task-1", "Answer letters", "Odpowiadanie na listy", LoadVerdict::UnderDeclared),
                load("task-2", "Copy data", "Przepisywanie danych", LoadVerdict::NoDifference),
            ],
        }],
        quadrants: quadrants
            .map(|quadrant| QuadrantTime {
                quadrant,
                tasks: 4,
                declared: shown(0.22, 0.03),
                observed: shown(0.15, 0.03),
            })
            .collect(),
        ratings: vec![PositionRatings {
            position: "agent".to_owned(),
            position_name: position_name.clone(),
            concordance: Estimate::exact(0.58),
            tasks: Vec::new(),
        }],
        frequent_unimportant: vec![TaskName {
            id: "task-2".to_owned(),
            text: text("Copy data", "Przepisywanie danych"),
            position: "agent".to_owned(),
            position_name,
        }],
    }
}
