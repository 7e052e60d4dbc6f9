//! The triangulation heat map: areas by phases, each cell with the colour and the shape of its level and its score.
//!
//! A phase that says nothing leaves its cell blank; what it says and may not be shown is hatched.

use super::shapes::{Key, Missing, level_class};
use super::text::{text_width, wrap};
use super::{Anchor, Canvas};
use crate::model::estimate::Level;

/// What one phase says of one area.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    /// Nothing.
    Silent,
    /// Something without a score, or with one that may not be shown.
    Missing(Missing),
    /// The score in words, and its level.
    Scored(String, Option<Level>),
}

/// One area.
pub(crate) struct MatrixRow {
    /// Its name.
    pub(crate) name: String,
    /// One cell a phase.
    pub(crate) cells: Vec<Cell>,
}

/// The words on the chart.
pub(crate) struct MatrixWords {
    /// What a screen reader says.
    pub(crate) title: String,
    /// Names of the phases.
    pub(crate) phases: Vec<String>,
    /// Names of the levels, from the lowest.
    pub(crate) levels: [String; 3],
    /// What hatching means.
    pub(crate) suppressed: String,
    /// What a blank cell means.
    pub(crate) silent: String,
}

const LINE: f64 = 16.0;
const CELL: f64 = 28.0;

/// The chart. On a telephone the names stand above their rows.
pub(crate) fn draw(rows: &[MatrixRow], words: &MatrixWords, width: f64) -> String {
    let wide = width >= 500.0;
    let label = if wide { 252.0 } else { 0.0 };
    let cell = (width - label) / words.phases.len().max(1) as f64;
    let mut canvas = Canvas::new(width);
    let fits = |phase: &String| phase.split(' ').all(|word| text_width(word, "small") <= cell - 4.0);
    let class = if words.phases.iter().all(fits) { "small" } else { "small tight" };
    let heads: Vec<Vec<String>> = words.phases.iter().map(|phase| wrap(phase, cell - 4.0, class, 2)).collect();
    let head = heads.iter().map(Vec::len).max().unwrap_or(1) as f64 * LINE + 6.0;
    for (at, lines) in heads.iter().enumerate() {
        let middle = label + (at as f64 + 0.5) * cell;
        for (number, line) in lines.iter().rev().enumerate() {
            canvas.text(middle, head - 9.0 - number as f64 * LINE, Anchor::Middle, class, line);
        }
    }
    let mut y = head;
    for row in rows {
        let lines = wrap(&row.name, if wide { label - 14.0 } else { width }, "label", 3);
        let text = lines.len() as f64 * LINE;
        let height = if wide { (text + 8.0).max(CELL) } else { CELL };
        let first = y + if wide { (height - text) / 2.0 + 12.5 } else { 16.0 };
        for (at, line) in lines.iter().enumerate() {
            canvas.text(0.0, first + at as f64 * LINE, Anchor::Start, "label", line);
        }
        y += if wide { 0.0 } else { text + 5.0 };
        for (at, value) in row.cells.iter().enumerate() {
            one(&mut canvas, value, (label + at as f64 * cell, y), (cell, height));
        }
        y += height;
    }
    let bottom = legend(&mut canvas, rows, words, (label, y + 10.0));
    canvas.finish(bottom, &words.title)
}

fn one(canvas: &mut Canvas, cell: &Cell, (x, y): (f64, f64), (width, height): (f64, f64)) {
    let (middle, centre) = (x + width / 2.0, y + height / 2.0);
    match cell {
        Cell::Silent => {}
        Cell::Missing(missing) => canvas.no_value((x + 2.0, y + 2.0), (width - 4.0, height - 4.0), missing),
        Cell::Scored(score, level) => {
            let class = format!("cell {}", level_class(*level));
            canvas.rect(x + 1.0, y + 1.0, width - 2.0, height - 2.0, &class);
            canvas.level_mark(middle - 13.0, centre, 5.5, *level);
            canvas.text(middle - 2.0, centre + 4.5, Anchor::Start, "value real", score);
        }
    }
}

/// What shapes, hatching and blank mean, as far as they occur.
fn legend(canvas: &mut Canvas, rows: &[MatrixRow], words: &MatrixWords, (left, top): (f64, f64)) -> f64 {
    let cells = || rows.iter().flat_map(|row| &row.cells);
    let mut keys: Vec<(Key, &str)> = [Level::Poor, Level::Good, Level::Professional]
        .into_iter()
        .zip(&words.levels)
        .map(|(level, name)| (Key::Level(level), name.as_str()))
        .collect();
    if cells().any(|cell| matches!(cell, Cell::Missing(missing) if missing.suppressed)) {
        keys.push((Key::Suppressed, &words.suppressed));
    }
    if cells().any(|cell| *cell == Cell::Silent) {
        keys.push((Key::Blank, &words.silent));
    }
    let needed: f64 = keys.iter().map(|(_, name)| text_width(name, "small") + 34.0).sum();
    // Under the columns where they fit, else over the whole width.
    let left = if needed <= canvas.width - left { left } else { 0.0 };
    canvas.legend(&keys, (left, top))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> MatrixWords {
        MatrixWords {
            title: "t".to_owned(),
            phases: ["a", "b", "c", "d"].map(str::to_owned).to_vec(),
            levels: ["poor", "good", "professional"].map(str::to_owned),
            suppressed: "withheld".to_owned(),
            silent: "says nothing".to_owned(),
        }
    }

    #[test]
    fn silence_is_blank_and_suppression_is_hatched() {
        let missing = Missing { suppressed: true, word: "withheld".to_owned() };
        let scored = |level| Cell::Scored("41".to_owned(), Some(level));
        let cells = vec![scored(Level::Poor), Cell::Silent, Cell::Missing(missing), scored(Level::Professional)];
        let svg = draw(&[MatrixRow { name: "Tools".to_owned(), cells }], &words(), 900.0);
        // One in the cells, one in the legend.
        assert_eq!((svg.matches("\"hatch\"").count(), svg.matches(">withheld<").count()), (2, 2));
        assert_eq!((svg.matches("cell poor").count(), svg.matches("cell ").count()), (1, 2));
        assert!(svg.contains(">says nothing<") && !svg.contains(">0<"), "{svg}");
    }
}
