//! Logs of working days: gaps, overlaps, midnight, and the nights on which the clocks change.

use super::*;
use crate::model::answers::Activity;

/// A log (`person`, then the columns of the table) imported into an audit of this time zone.
fn log(zone: Option<&str>, table: &str) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.csv");
    std::fs::write(&file, csv(table)).unwrap();
    let audit = Audit { time_zone: zone.map(str::to_owned), ..audit() };
    let key = |identifier: &str| format!("<{identifier}>");
    import_at(&file, folder.path(), audit, Some(Kind::Observations), Some(&key))
}

/// Start, end and category of every stored row.
fn stored(outcome: &Outcome) -> Vec<String> {
    outcome.rows().iter().map(|row| row.split(',').skip(3).take(3).collect::<Vec<_>>().join(" ")).collect()
}

/// Exact minutes of every stored row, as the store gives them back.
fn minutes(outcome: Outcome) -> Vec<f64> {
    let folder = tempfile::tempdir().unwrap();
    crate::audit::new(folder.path(), &Language::new("en"), date(2026, 9, 1)).unwrap();
    let (audit, problems) = crate::audit::open(folder.path());
    assert!(!problems.iter().any(Problem::is_error), "{problems:?}");
    let audit = audit.unwrap();
    let cycle = audit.cycles[0].id.clone();
    crate::audit::store::write(&audit, &cycle, &outcome.batches.unwrap()[0]).unwrap();
    let (answers, problems) = crate::audit::store::read_jobs(&audit, &cycle);
    assert_eq!(problems, []);
    answers.unwrap().observations.iter().map(|activity: &Activity| activity.minutes().unwrap()).collect()
}

#[test]
fn gaps_and_overlaps_are_told_with_their_rows() {
    let outcome = log(
        None,
        "| person | start | end | category |
         | a | 2026-09-14 8:00 | 2026-09-14 9:00 | contact |
         | a | 2026-09-14 9:20 |                 | written |
         | a | 2026-09-14 10:00 | 2026-09-14 10:30 | contact |
         | a | 2026-09-14 10:15 | 2026-09-14 11:00 | contact |
         | a | 2026-09-15 8:00 | 2026-09-15 9:00 | contact |
         | b | 2026-09-14 8:30 | 2026-09-14 9:00 | contact |",
    );
    assert_eq!(
        outcome.problems,
        [
            "warning a.csv!B3: Nothing is logged between row 2, which ends at 09:00, and row 3, which begins at 09:20: 20 min.",
            "a.csv!B5: Row 5 begins at 10:15, while row 4 of the same person lasts until 10:30.",
        ]
    );
}

#[test]
fn the_end_of_one_act_is_the_start_of_the_next_over_midnight_too() {
    let outcome = log(
        None,
        "| person | date | start | end | category |
         | a | 2026-09-14 | 22:00 |       | contact |
         | a | 2026-09-14 | 23:30 |       | written |
         | a | 2026-09-15 | 00:15 | 02:00 | contact |
         | a | 2026-09-15 | 02:00 |       | searching |
         | a | 2026-09-15 | 06:00 |       | koniec dnia |
         | b | 2026-09-14 | 23:40 | 00:10 | contact |",
    );
    assert_eq!(outcome.problems, [] as [&str; 0]);
    assert_eq!(
        stored(&outcome),
        [
            "2026-09-14T22:00 2026-09-14T23:30 contact",
            "2026-09-14T23:30 2026-09-15T00:15 written",
            "2026-09-15T00:15 2026-09-15T02:00 contact",
            "2026-09-15T02:00 2026-09-15T06:00 searching",
            "2026-09-14T23:40 2026-09-15T00:10 contact",
        ]
    );
    assert_eq!(minutes(outcome), [90.0, 45.0, 105.0, 240.0, 30.0]);
}

#[test]
fn an_evening_is_not_closed_by_the_next_morning() {
    let outcome = log(
        None,
        "| person | start | category |
         | a | 2026-09-14 15:50 | contact |
         | a | 2026-09-15 08:00 | contact |
         | a | 2026-09-15 09:00 | end of day |",
    );
    assert_eq!(outcome.problems, ["a.csv!B2: The last activity of the day has no end."]);
}

#[test]
fn a_shift_written_under_one_date_is_told() {
    let outcome = log(
        None,
        "| person | date | start | end | category |
         | a | 2026-09-14 | 22:00 |       | contact |
         | a | 2026-09-14 | 23:30 |       | written |
         | a | 2026-09-14 | 00:15 |       | contact |
         | a | 2026-09-14 | 01:00 | 02:00 | contact |",
    );
    assert_eq!(outcome.problems, ["a.csv!B4: Row 4 begins at 00:15, and row 3 above it at 23:30 of the same date."]);
}

#[test]
fn the_night_of_spring_is_an_hour_shorter() {
    let night = "| person | start | end | category |
         | a | 2026-03-28 22:00 |                 | contact |
         | a | 2026-03-29 01:30 |                 | written |
         | a | 2026-03-29 03:30 | 2026-03-29 04:00 | contact |";
    let outcome = log(Some("Europe/Warsaw"), night);
    assert_eq!(outcome.problems, [] as [&str; 0]);
    assert_eq!(
        stored(&outcome),
        [
            "2026-03-28T22:00 2026-03-29T01:30 contact",
            "2026-03-29T01:30+01:00 2026-03-29T03:30+02:00 written",
            "2026-03-29T03:30 2026-03-29T04:00 contact",
        ]
    );
    assert_eq!(minutes(outcome), [210.0, 60.0, 30.0]);
    let skipped = log(
        Some("Europe/Warsaw"),
        "| person | start | end | category |
         | a | 2026-03-29 01:30 | 2026-03-29 02:30 | contact |",
    );
    assert_eq!(
        skipped.problems,
        ["a.csv!C2: 2026-03-29 02:30 did not exist: the clocks had been put forward past it."]
    );
}

#[test]
fn the_night_of_autumn_is_an_hour_longer() {
    let outcome = log(
        Some("Europe/Warsaw"),
        "| person | start | category |
         | a | 2026-10-25 01:30 | contact |
         | a | 2026-10-25 02:20 | written |
         | a | 2026-10-25 02:50 | contact |
         | a | 2026-10-25 02:10 | searching |
         | a | 2026-10-25 03:30 | end of day |",
    );
    assert_eq!(outcome.problems, [] as [&str; 0]);
    assert_eq!(
        stored(&outcome),
        [
            "2026-10-25T01:30+02:00 2026-10-25T02:20+02:00 contact",
            "2026-10-25T02:20+02:00 2026-10-25T02:50+02:00 written",
            "2026-10-25T02:50+02:00 2026-10-25T02:10+01:00 contact",
            "2026-10-25T02:10+01:00 2026-10-25T03:30+01:00 searching",
        ]
    );
    // 50 + 30 + 20 + 80 minutes: from half past one to half past three there are three hours in that night.
    assert_eq!(minutes(outcome).iter().sum::<f64>(), 180.0);
    let unclear = log(
        Some("Europe/Warsaw"),
        "| person | start | end | category |
         | a | 2026-10-25 01:30 | 2026-10-25 02:20 | contact |
         | b | 2026-10-25 02:40+02:00 | 2026-10-25 02:10+01:00 | contact |
         | c | 2026-10-25 01:00 | 2026-10-25 03:00 | contact |
         | d | 2026-10-25 08:00+02:00 | 2026-10-25 09:00 | contact |",
    );
    assert_eq!(
        unclear.problems,
        [
            "a.csv!C2: 2026-10-25 02:20 occurred twice that night, and the log does not tell which of the two it is.",
            "a.csv!B5: The offset after 2026-10-25 08:00 is not that of the department’s time zone on that day.",
        ]
    );
    let whole = log(
        Some("Europe/Warsaw"),
        "| person | start | end | category |
         | b | 2026-10-25 02:40+02:00 | 2026-10-25 02:10+01:00 | contact |
         | c | 2026-10-25 01:00 | 2026-10-25 03:00 | contact |",
    );
    assert_eq!(minutes(whole), [30.0, 180.0]);
}

#[test]
fn without_a_time_zone_the_minutes_of_such_a_night_are_not_known() {
    let outcome = log(
        None,
        "| person | start | end | category |
         | a | 2026-10-25 00:30 | 2026-10-25 05:00 | contact |
         | a | 2026-10-25 05:00 | 2026-10-25 06:00 | contact |",
    );
    assert_eq!(
        outcome.problems,
        [
            "a.csv!B2: The clocks may have changed that night, and audit.yaml does not say where the department is: the minutes cannot be known."
        ]
    );
}

#[test]
fn own_logs_are_kept_apart_and_rounds_without_anybody_left_out() {
    let outcome = log(
        None,
        "| person | date | start | end | category | method | Kto prowadził zapis |
         | a | 2026-09-14 | 8:00 | 9:00 | contact | ciągła | osoba obserwowana (samoobserwacja) |
         | a | 2026-09-14 | 8:30 | 9:00 | contact | continuous | observer |
         | a | 2026-09-15 | 8:30 |  | contact | sampled | |
         | a | 2026-09-15 | 9:10 |  |         | sampled | |",
    );
    assert_eq!(
        outcome.problems,
        ["warning a.csv!E5: The plan has a round here at which nothing was written down; it was left out."]
    );
    assert_eq!(
        (outcome.value(0, "by"), outcome.value(1, "by"), outcome.value(2, "by")),
        ("self".into(), "observer".into(), "observer".into())
    );
}
