//! From areas to their charts: scores over the levels, the triangulation heat map, what changed since the last cycle.

use super::charts::{areas, changes, matrix};
use super::drawings::{Drawing, drawing, missing, span};
use super::print::{self, Style};
use crate::model::diagnosis::{AreaResult, Diagnosis, MatrixCell, MatrixRow};
use crate::model::estimate::{Figure, Level};
use crate::model::evidence::{Change, ChangeVerdict};
use crate::model::instrument::Levels;
use crate::problem::Message;
use crate::words::Words;

/// Names of the levels, from the lowest.
fn levels(words: &Words) -> [String; 3] {
    ["level-poor", "level-good", "level-professional"].map(|key| words.word(key))
}

/// Scores with their intervals.
pub(super) fn scores(diagnosis: &Diagnosis, words: &Words) -> Drawing {
    let cuts = &diagnosis.instrument.levels;
    let row = |area: &AreaResult| areas::AreaRow {
        name: area.name.in_language(words.language()).to_owned(),
        score: span(&area.score, words),
        level: area.level,
        previous: area
            .change
            .as_ref()
            .filter(|change| matches!(change.verdict, ChangeVerdict::Better | ChangeVerdict::Worse))
            .map(|change| change.previous),
        note: print::estimate(words, &area.score, Style::Whole, ""),
    };
    let rows: Vec<areas::AreaRow> = diagnosis.areas.iter().map(row).collect();
    let count = |level| diagnosis.areas.iter().filter(|area| area.level == Some(level)).count();
    let sentence = words.say(
        &Message::new("chart-areas")
            .with("poor", count(Level::Poor))
            .with("good", count(Level::Good))
            .with("professional", count(Level::Professional))
            .with("unknown", diagnosis.areas.iter().filter(|area| area.level.is_none()).count()),
    );
    over_levels(&rows, cuts, sentence, words)
}

/// Scores with their intervals over the bands of the levels.
pub(super) fn over_levels(rows: &[areas::AreaRow], cuts: &Levels, sentence: String, words: &Words) -> Drawing {
    let ticks = [0.0, cuts.good, cuts.professional, 100.0].map(|tick| words.number(tick, 0));
    let names = levels(words);
    drawing(sentence, |width, title| {
        let words = areas::AreaWords { title: title.to_owned(), levels: names.clone(), ticks: ticks.clone() };
        areas::draw(rows, cuts, &words, width)
    })
}

/// What each phase says of each area.
pub(super) fn triangulation(diagnosis: &Diagnosis, words: &Words) -> Option<Drawing> {
    let cell = |cell: &Option<MatrixCell>| match cell {
        None => matrix::Cell::Silent,
        Some(cell) => match cell.score.value() {
            Some(score) => matrix::Cell::Scored(words.number(score, 0), cell.level),
            None => {
                let mut missing = missing(&cell.score, words);
                if missing.suppressed {
                    // The reason stands in the table; the cell has room for the word.
                    missing.word = words.word("chart-withheld");
                }
                matrix::Cell::Missing(missing)
            }
        },
    };
    let name = |row: &MatrixRow| {
        let area = diagnosis.areas.iter().find(|area| area.id == row.area);
        area.map_or(row.area.clone(), |area| area.name.in_language(words.language()).to_owned())
    };
    let rows: Vec<matrix::MatrixRow> = diagnosis
        .matrix
        .iter()
        .map(|row| matrix::MatrixRow { name: name(row), cells: row.cells.iter().map(cell).collect() })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let count =
        |what: &dyn Fn(&matrix::Cell) -> bool| rows.iter().flat_map(|row| &row.cells).filter(|cell| what(cell)).count();
    let at = |wanted: Level| count(&|cell| matches!(cell, matrix::Cell::Scored(_, Some(level)) if *level == wanted));
    let withheld = count(&|cell| matches!(cell, matrix::Cell::Missing(missing) if missing.suppressed));
    let sentence = words.say(
        &Message::new("chart-matrix")
            .with("poor", at(Level::Poor))
            .with("good", at(Level::Good))
            .with("professional", at(Level::Professional))
            .with("withheld", withheld)
            .with("silent", count(&|cell| *cell == matrix::Cell::Silent)),
    );
    Some(drawing(sentence, |width, title| {
        let phases = ["jobs", "questionnaire", "interviews", "partners"];
        let words = matrix::MatrixWords {
            title: title.to_owned(),
            phases: phases.iter().map(|phase| words.word(&format!("phase-short-{phase}"))).collect(),
            levels: levels(words),
            suppressed: words.word("chart-withheld"),
            silent: words.word("phase-silent"),
        };
        matrix::draw(&rows, &words, width)
    }))
}

/// This cycle's score from what the previous one measured too, which a change is reckoned from; it may differ from the score
/// of the area, that rests on everything.
fn compared<'a>(diagnosis: &'a Diagnosis, area: &AreaResult, change: &Change) -> Option<&'a Figure> {
    let trend = diagnosis.trends.iter().find(|trend| trend.area == area.id)?;
    let figure = trend.points.last()?.score.figure()?;
    ((figure.value - change.previous - change.difference).abs() < 1e-6).then_some(figure)
}

/// From the previous cycle to this one; none in a first cycle.
pub(super) fn since_last_cycle(diagnosis: &Diagnosis, words: &Words) -> Option<Drawing> {
    let slope = |area: &AreaResult| {
        let change = area.change.as_ref()?;
        let figure = compared(diagnosis, area, change).or_else(|| area.score.figure())?;
        let now = match change.verdict {
            ChangeVerdict::NotComparable => words.number(figure.value, 0),
            _ => {
                format!("{} ({})", words.number(figure.value, 0), print::signed(words, change.difference, Style::Whole))
            }
        };
        Some(changes::Slope {
            name: area.name.in_language(words.language()).to_owned(),
            before: (change.previous, words.number(change.previous, 0)),
            now: (figure.value, now),
            interval: figure.interval,
            verdict: change.verdict,
        })
    };
    let slopes: Vec<changes::Slope> = diagnosis.areas.iter().filter_map(slope).collect();
    if slopes.is_empty() {
        return None;
    }
    let count = |verdict| slopes.iter().filter(|slope| slope.verdict == verdict).count();
    let sentence = words.say(
        &Message::new("chart-changes")
            .with("better", count(ChangeVerdict::Better))
            .with("worse", count(ChangeVerdict::Worse))
            .with("noise", count(ChangeVerdict::Noise))
            .with("apart", count(ChangeVerdict::NotComparable)),
    );
    let verdicts = ["better", "worse", "noise", "apart"].map(|verdict| words.word(&format!("slope-{verdict}")));
    Some(drawing(sentence, |width, title| {
        let words = changes::ChangeWords {
            title: title.to_owned(),
            before: diagnosis.cycle.previous.clone().unwrap_or_default(),
            now: diagnosis.cycle.id.clone(),
            levels: levels(words),
            verdicts: verdicts.clone(),
        };
        changes::draw(&slopes, &diagnosis.instrument.levels, &words, width)
    }))
}
