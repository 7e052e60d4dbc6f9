//! Observed days in detail: the profile by the hour, shifts over midnight, own logs, switches, workload, quadrants.

use super::*;
use crate::model::instrument::{CategoryRole, LogRules, WorkloadRules};
use crate::model::working_days::LoadVerdict;
use crate::phases::phase1_jobs::impossible_days;

fn world() -> World {
    let mut world = World::new();
    world.instrument.observation.log =
        Some(LogRules { longest_activity_hours: 6.0, rest_hours: 6.0, day_correlation: 0.05 });
    world.instrument.tasks.workload =
        Some(WorkloadRules { days_a_week: 5.0, most_hours_a_day: 14.0, rare: 1.0, frequent: 25.0 });
    world
}

/// The same rows for these people.
fn of_people(people: std::ops::RangeInclusive<u8>, rows: &str) -> String {
    people.flat_map(|number| rows.lines().map(move |row| row.replace("p?", &format!("p{number}")) + "\n")).collect()
}

const DAY: &str = "p? |  0 |  45 | work  | . 3 |         | calls
                   p? | 45 |  75 | wait  | . . | billing |
                   p? | 75 |  80 | pause | . . |         |
                   p? | 80 | 120 | work  | . . |         | Correspondence";

#[test]
fn the_day_by_the_hour() {
    let (view, _) = world().assess(&answers("", &of_people(1..=5, DAY)));
    let profile = &view.days.profile;
    assert_eq!(profile.withheld, None);
    let shares: Vec<(u8, u64, f64, f64)> = profile
        .hours
        .iter()
        .map(|hour| {
            let of = |role| hour.roles.iter().find(|share| share.role == role).unwrap().share.value().unwrap();
            (hour.hour, hour.person_days, of(CategoryRole::Core), of(CategoryRole::Waiting))
        })
        .collect();
    // From nine to ten there are 5 minutes of break, so that 55 are working time.
    assert_eq!(shares, [(8, 5, 0.75, 0.25), (9, 5, 40.0 / 55.0, 15.0 / 55.0)]);
}

#[test]
fn hours_of_few_people_are_hidden_and_as_many_more_as_it_takes() {
    let (view, _) = world().assess(&answers("", &of_people(1..=4, DAY)));
    assert_eq!((view.days.profile.hours.len(), view.days.profile.withheld), (0, Some(Reason::SmallGroup)));
    // Three of eight stay for another hour: nobody may work out those three, so the hour before goes as well.
    let longer = of_people(1..=8, DAY) + &of_people(1..=3, "p? | 120 | 127 | work | . . | |");
    let (view, _) = world().assess(&answers("", &longer));
    let hours: Vec<u8> = view.days.profile.hours.iter().map(|hour| hour.hour).collect();
    assert_eq!((hours, view.days.profile.withheld), (vec![9], Some(Reason::SmallGroup)));
    let (view, _) = world().assess(&answers("", ""));
    assert_eq!(view.days.profile.withheld, Some(Reason::NoData));
}

#[test]
fn a_shift_over_midnight_is_one_day() {
    let mut shift = answers("", "p1 | 0 | 60 | work | . . | | \n p1 | 60 | 120 | work | . . | | ");
    let at = |text: &str| text.parse::<DateTime>().unwrap();
    shift.observations[0].start = at("2026-03-02T22:00");
    shift.observations[0].end = Some(at("2026-03-03T00:30"));
    shift.observations[1].start = at("2026-03-03T00:30");
    shift.observations[1].end = Some(at("2026-03-03T06:00"));
    assert_eq!(world().assess(&shift).0.person_days, 1);
    // With the evening of the same date there are two.
    let mut next = shift.observations[0].clone();
    next.start = at("2026-03-03T22:00");
    next.end = Some(at("2026-03-03T23:00"));
    shift.observations.push(next);
    assert_eq!(world().assess(&shift).0.person_days, 2);
    // An instrument that says nothing of rest begins a day at midnight.
    assert_eq!(World::new().assess(&shift).0.person_days, 2);
}

#[test]
fn the_clocks_change_the_minutes_of_a_day() {
    let mut night = answers("", &of_people(1..=3, "p? | 0 | 60 | work | . . | |\np? | 60 | 120 | wait | . . | |"));
    for first in night.observations.iter_mut().step_by(2) {
        first.clock_change = 60;
    }
    let (_, found) = world().assess(&night);
    assert_eq!(find(&found, "observation-share", "core").estimate.value(), Some(120.0 / 180.0));
}

#[test]
fn own_logs_are_never_pooled() {
    let mut both = answers("", &(of_people(1..=5, DAY) + &of_people(1..=5, "p? | 0 | 60 | wait | . . | |")));
    for activity in both.observations.iter_mut().skip(20) {
        activity.own_log = true;
    }
    let (view, found) = world().assess(&both);
    assert_eq!((view.person_days, view.days.own_days), (5, 5));
    assert_eq!(find(&found, "observation-share", "core").estimate.value(), Some(85.0 / 115.0));
    let own = |category: &str| view.days.own_time.iter().find(|share| share.category == category).unwrap();
    assert_eq!((own("wait").share.value(), own("work").share.value()), (Some(1.0), Some(0.0)));
    both.observations.truncate(24);
    let (view, _) = world().assess(&both);
    assert_eq!(view.days.own_time[0].share, Estimate::withheld(Reason::SmallGroup));
}

#[test]
fn switches_of_activity_and_between_systems() {
    let (_, found) = world().assess(&answers("", &of_people(1..=5, DAY)));
    // Calls, waiting, letters: two changes in 115 minutes; three systems in one case are two changes at least.
    let an_hour = 2.0 / (115.0 / 60.0);
    for measure in ["observation-switches-an-hour", "observation-system-switches-an-hour"] {
        let value = find(&found, measure, "").estimate.value().unwrap();
        assert!((value - an_hour).abs() < 1e-12, "{measure}: {value}");
    }
}

/// Six people who declare an hour of calls and two of letters a day, and are seen the other way round.
#[test]
fn over_and_under_declared_tasks_are_named() {
    let mut inventory = String::new();
    let mut seen = String::new();
    for person in 1..=6 {
        // Frequency 3 is five times a week: once a day.
        inventory += &format!("p{person} | agent | calls   | 5 5 3 {}\n", 55 + person);
        inventory += &format!("p{person} | agent | letters | 2 2 3 {}\n", 118 + person);
        seen += &format!("p{person} | 0 | {} | work | . . | | calls\n", 60 + person);
        seen += &format!("p{person} | {} | {} | work | . . | | Correspondence\n", 60 + person, 90 + 2 * person);
    }
    let (view, _) = world().assess(&answers(&inventory, &seen));
    let agents = &view.days.workload[0];
    assert_eq!(agents.position, "agent");
    let load = |id: &str| agents.tasks.iter().find(|task| task.id == id).unwrap();
    assert_eq!(load("calls").verdict, LoadVerdict::UnderDeclared);
    assert_eq!(load("letters").verdict, LoadVerdict::OverDeclared);
    assert_eq!(load("calls").declared_minutes.value(), Some(58.5));
    assert_eq!(load("calls").observed_minutes.value(), Some(63.5));
    assert_eq!(load("visits").verdict, LoadVerdict::Unknown);
    // Two tasks with time and two without are too few to rank beyond doubt, but they can be ranked.
    assert_eq!(agents.correlation, Estimate::withheld(Reason::TooFewForMethod));
    // With four people observed the minutes of a task are nobody's business.
    let few: String = seen
        .lines()
        .filter(|line| !line.starts_with("p5") && !line.starts_with("p6"))
        .map(|line| format!("{line}\n"))
        .collect();
    let (view, _) = world().assess(&answers(&inventory, &few));
    assert!(view.days.workload[0].tasks.iter().all(|task| task.observed == Estimate::withheld(Reason::SmallGroup)));
}

#[test]
fn time_by_quadrant_and_frequent_tasks_of_little_importance() {
    let inventory = of_people(1..=6, "p? | agent | calls | 5 5 4 10\np? | agent | stamps | 1 1 4 30");
    let (view, found) = world().assess(&answers(&inventory, ""));
    let time = |quadrant| view.days.quadrants.iter().find(|time| time.quadrant == quadrant).unwrap();
    assert_eq!(time(Quadrant::ImportantUrgent).declared.value(), Some(0.25));
    assert_eq!((time(Quadrant::Neither).declared.value(), time(Quadrant::Neither).tasks), (Some(0.75), 1));
    assert_eq!(time(Quadrant::UrgentOnly).declared.value(), Some(0.0));
    assert_eq!(time(Quadrant::Neither).observed, Estimate::withheld(Reason::NoData));
    let names: Vec<&str> = view.days.frequent_unimportant.iter().map(|task| task.id.as_str()).collect();
    assert_eq!(names, ["stamps"]);
    assert_eq!(find(&found, "tasks-frequent-unimportant", "").estimate, Estimate::exact(1.0));
}

#[test]
fn a_rare_and_important_task_of_one_person_is_counted_and_never_named() {
    let inventory = of_people(1..=6, "p? | agent | calls | 5 5 4 10") + "p1 | agent | stamps | 5 1 2 30\n";
    let (view, found) = world().assess(&answers(&inventory, &of_people(1..=6, DAY)));
    assert_eq!(find(&found, "tasks-single-holder-rare", "").estimate, Estimate::exact(1.0));
    let loads = &view.days.workload[0].tasks;
    assert!(loads.iter().all(|task| task.id != "stamps"), "{loads:?}");
    assert!(view.days.ratings[0].tasks.iter().find(|task| task.id == "stamps").unwrap().importance.is_none());
    let often = inventory.replace("stamps | 5 1 2", "stamps | 5 1 4");
    let (_, found) = world().assess(&answers(&often, ""));
    assert_eq!(find(&found, "tasks-single-holder-rare", "").estimate, Estimate::exact(0.0));
}

#[test]
fn ratings_have_a_distribution_and_raters_a_concordance() {
    let rows = |importance: [u8; 3]| {
        let [calls, letters, stamps] = importance;
        format!("agent | calls | {calls} 5 4 10;agent | letters | {letters} 2 3 10;agent | stamps | {stamps} 1 2 5")
    };
    let mut inventory = String::new();
    for (person, importance) in [[5, 4, 1], [5, 3, 1], [5, 4, 2], [4, 3, 1], [5, 4, 1]].into_iter().enumerate() {
        for row in rows(importance).split(';') {
            inventory += &format!("p{person} | {row}\n");
        }
    }
    let (view, _) = world().assess(&answers(&inventory, ""));
    let ratings = &view.days.ratings[0];
    assert_eq!(ratings.concordance, Estimate::exact(1.0));
    let calls = ratings.tasks[0].importance.as_ref().unwrap();
    let shares: Vec<(i16, f64)> = calls.shares.iter().map(|share| (share.code, share.share)).collect();
    assert_eq!(shares, [(1, 0.0), (2, 0.0), (3, 0.0), (4, 0.2), (5, 0.8)]);
    let letters = ratings.tasks[1].importance.as_ref().unwrap();
    assert_eq!((letters.median, letters.quartiles), (4.0, (3.0, 4.0)));
}

#[test]
fn an_inventory_of_nineteen_hours_a_day_is_found_with_its_rows() {
    // 25 times a week 200 minutes are 16 hours and 40 minutes a day; with 140 once a day 19 hours.
    let impossible =
        answers("p1 | agent | calls | 5 5 4 200\np2 | agent | calls | 5 5 4 20\np1 | agent | letters | 5 5 3 140", "");
    let found = impossible_days(&world().instrument, &impossible);
    assert_eq!(found.len(), 1);
    assert!((found[0].hours - 19.0).abs() < 1e-12, "{found:?}");
    assert_eq!(found[0].rows.iter().map(|origin| origin.row).collect::<Vec<_>>(), [2, 4]);
    assert_eq!(impossible_days(&World::new().instrument, &impossible), []);
}
