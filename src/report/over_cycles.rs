//! Cycles side by side and what to find out next, in words and as a chart.

use serde::Serialize;

use super::charts::trends::{self, Panel, Spot, TrendWords};
use super::drawings::{Drawing, drawing};
use super::print::{self, Style};
use crate::model::cycles::{Comparable, Trend};
use crate::model::diagnosis::{AreaResult, Diagnosis};
use crate::model::estimate::{Estimate, Reason};
use crate::model::evidence::{Change, ChangeVerdict};
use crate::model::next::{NextData, NextStep};
use crate::problem::Message;
use crate::words::Words;

/// Most areas of a step that are named.
const NAMED: usize = 3;

/// The chart of all trends; none in the first cycle.
pub(super) fn draw(diagnosis: &Diagnosis, words: &Words) -> Option<Drawing> {
    let first = diagnosis.trends.first()?;
    let levels = &diagnosis.instrument.levels;
    let panels: Vec<Panel> = diagnosis.trends.iter().map(|trend| panel(diagnosis, trend, words)).collect();
    let verdicts =
        || diagnosis.trends.iter().filter(|trend| !trend.area.is_empty()).map(|trend| said(diagnosis, trend));
    let count = |wanted: Said| verdicts().filter(|said| *said == wanted).count();
    let sentence = words.say(
        &Message::new("chart-trends")
            .with("cycles", first.points.len())
            .with("better", count(Said::Better))
            .with("worse", count(Said::Worse))
            .with("noise", count(Said::Noise))
            .with("refused", count(Said::Refused)),
    );
    let cycles: Vec<String> = first.points.iter().map(|point| point.cycle.clone()).collect();
    let cuts = [levels.good, levels.professional].map(|cut| words.number(cut, 0));
    Some(drawing(sentence, |width, title| {
        let words = TrendWords { title: title.to_owned(), cycles: cycles.clone(), cuts: cuts.clone() };
        trends::draw(&panels, levels, &words, width)
    }))
}

/// What may be said of a trend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Better,
    Worse,
    Noise,
    Refused,
}

/// The change since the first cycle that can be compared where it is real, else since the previous one.
fn told<'a>(diagnosis: &'a Diagnosis, trend: &'a Trend) -> Option<(&'a str, &'a Change)> {
    let area = diagnosis.areas.iter().find(|area| area.id == trend.area);
    let own = if trend.area.is_empty() { diagnosis.overall.change.as_ref() } else { area?.change.as_ref() };
    let own = diagnosis.cycle.previous.as_deref().zip(own);
    let since = trend.since.as_ref().map(|since| (since.cycle.as_str(), &since.change));
    let real = |told: &(&str, &Change)| matches!(told.1.verdict, ChangeVerdict::Better | ChangeVerdict::Worse);
    since.filter(real).or(own.filter(real)).or(since).or(own)
}

fn said(diagnosis: &Diagnosis, trend: &Trend) -> Said {
    match told(diagnosis, trend).map(|(_, change)| change.verdict) {
        Some(ChangeVerdict::Better) => Said::Better,
        Some(ChangeVerdict::Worse) => Said::Worse,
        Some(ChangeVerdict::Noise) => Said::Noise,
        Some(ChangeVerdict::NotComparable) | None => Said::Refused,
    }
}

fn panel(diagnosis: &Diagnosis, trend: &Trend, words: &Words) -> Panel {
    let levels = &diagnosis.instrument.levels;
    let spot = |point: &crate::model::cycles::TrendPoint| Spot {
        score: point.score.figure().map(|figure| (figure.value, figure.interval)),
        withheld: matches!(&point.score, Estimate::Withheld { reason } if *reason != Reason::NoData),
        level: point.score.value().map(|score| levels.level(score)),
        comparable: point.comparable == Comparable::Yes,
    };
    let name = diagnosis.areas.iter().find(|area| area.id == trend.area);
    let name = name.map(|area| area.name.in_language(words.language()).to_owned());
    let note = match told(diagnosis, trend) {
        Some((_, change)) if change.verdict == ChangeVerdict::NotComparable => words.word("trend-refused"),
        Some((cycle, change)) => words.say(
            &Message::new(match change.verdict {
                ChangeVerdict::Noise => "trend-noise",
                _ => "trend-real",
            })
            .with("cycle", cycle)
            .with("difference", print::signed(words, change.difference, Style::Whole)),
        ),
        None => words.word("trend-refused"),
    };
    let last = trend.points.last().map(|point| print::value(words, &point.score, Style::Whole, ""));
    Panel {
        name: name.unwrap_or_else(|| words.word("whole-department")),
        note,
        real: matches!(said(diagnosis, trend), Said::Better | Said::Worse),
        spots: trend.points.iter().map(spot).collect(),
        last: last.unwrap_or_default(),
    }
}

/// A next step in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NextSaid {
    /// What to bring, as "8 more answers to the questionnaire from South".
    pub what: String,
    /// What it would do, as "raises to moderate certainty: Tools, Honesty".
    pub raises: String,
}

/// Every next step in words, the best first.
pub fn next_steps(diagnosis: &Diagnosis, words: &Words) -> Vec<NextSaid> {
    diagnosis
        .next
        .iter()
        .map(|step| NextSaid { what: what(diagnosis, step, words), raises: raises(diagnosis, step, words) })
        .collect()
}

fn what(diagnosis: &Diagnosis, step: &NextStep, words: &Words) -> String {
    let key = match (step.data, &step.group) {
        (NextData::Answers, Some(_)) => "next-answers-from",
        (NextData::Answers, None) => "next-answers",
        (NextData::PersonDays, _) => "next-person-days",
        (NextData::Interviews, _) => "next-interviews",
        (NextData::Periods, _) if weekly(diagnosis) => "next-weeks",
        (NextData::Periods, _) => "next-periods",
    };
    let group = step.group.as_ref().map(|group| group.name.in_language(words.language()).to_owned());
    words.say(&Message::new(key).with("n", step.amount as usize).with("group", group.unwrap_or_default()))
}

/// Whether every figure is one of weeks.
fn weekly(diagnosis: &Diagnosis) -> bool {
    let series = &diagnosis.partners.series;
    let days = |points: &[crate::model::diagnosis::SeriesPoint]| {
        let date = |at: usize| points.get(at)?.period.parse::<jiff::civil::Date>().ok();
        Some((date(1)? - date(0)?).get_days())
    };
    !series.is_empty() && series.iter().all(|one| days(&one.points).is_none_or(|days| days == 7))
}

fn raises(diagnosis: &Diagnosis, step: &NextStep, words: &Words) -> String {
    let area = |id: &str| diagnosis.areas.iter().find(|area| area.id == id);
    let named = |area: &AreaResult| area.name.in_language(words.language()).to_owned();
    let names: Vec<String> = step.raises.iter().filter_map(|raised| area(&raised.area).map(named)).collect();
    // "And 1 more" takes as much room as its name.
    let shown = if names.len() == NAMED + 1 { names.len() } else { NAMED };
    let listed = names.iter().take(shown).cloned().collect::<Vec<_>>().join(", ");
    words.say(&Message::new("next-raises").with("areas", listed).with("more", names.len().saturating_sub(shown)))
}
