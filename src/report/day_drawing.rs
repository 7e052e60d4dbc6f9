//! From the day profile of a diagnosis to its chart and the sentence that says what one sees.

use super::charts::day;
use super::drawings::{Drawing, drawing};
use crate::model::diagnosis::Diagnosis;
use crate::model::instrument::CategoryRole;
use crate::model::working_days::HourOfDay;
use crate::problem::Message;
use crate::words::Words;

/// The chart of the working day; none when no hour may be shown.
pub(super) fn day_profile(diagnosis: &Diagnosis, words: &Words) -> Option<Drawing> {
    let hours = &diagnosis.jobs.days.profile.hours;
    let bars: Vec<day::HourBar> = hours
        .iter()
        .map(|hour| {
            let shares = shares(hour);
            day::HourBar { label: label(hour.hour), shares, note: words.percent(shares[0]) }
        })
        .collect();
    let least = hours.iter().zip(&bars).min_by(|a, b| a.1.shares[0].total_cmp(&b.1.shares[0]))?;
    let most = hours.iter().zip(&bars).max_by(|a, b| a.1.shares[2].total_cmp(&b.1.shares[2]))?;
    let sentence = words.say(
        &Message::new("chart-day")
            .with("least", label(least.0.hour))
            .with("core", words.percent(least.1.shares[0]))
            .with("most", label(most.0.hour))
            .with("lost", words.percent(most.1.shares[2])),
    );
    let parts = ["day-core", "day-rest", "day-lost"].map(|key| words.word(key));
    Some(drawing(sentence, |width, title| {
        day::draw(&bars, &day::DayWords { title: title.to_owned(), parts: parts.clone() }, width)
    }))
}

/// `08–09`; the last hour of the day ends at 24.
pub(super) fn label(hour: u8) -> String {
    format!("{hour:02}–{:02}", u32::from(hour) + 1)
}

/// Work for customers, what is lost to waiting, failures and others' errors at the end, and the rest between them.
fn shares(hour: &HourOfDay) -> [f64; 3] {
    let mut shares = [0.0; 3];
    for role in &hour.roles {
        let part = match role.role {
            CategoryRole::Core => 0,
            CategoryRole::Waiting | CategoryRole::Failure | CategoryRole::Rework => 2,
            _ => 1,
        };
        shares[part] += role.share.value().unwrap_or(0.0);
    }
    shares
}
