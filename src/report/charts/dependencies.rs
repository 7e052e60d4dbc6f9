//! Matrix of dependencies: one row a department that rates, one column a department rated, the diagonal for itself.
//!
//! Columns are numbered like rows, since twelve names have no room side by side.

use super::network::mark;
use super::{Anchor, Canvas, wrap};
use crate::model::estimate::Level;

/// What one department thinks of another.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    /// Nobody was asked.
    NotAsked,
    /// Too few people answered.
    Withheld,
    /// The score in words, and its level.
    Rated(String, Option<Level>),
}

/// The words on the chart.
pub(crate) struct MatrixWords {
    /// What a screen reader says.
    pub(crate) title: String,
    /// Over the rows.
    pub(crate) rater: String,
    /// Over the columns.
    pub(crate) rated: String,
}

const SIZE: f64 = 13.0;
const LINE: f64 = 16.0;
const HEAD: f64 = 40.0;

/// The chart.
pub(crate) fn draw(names: &[String], cells: &[Vec<Cell>], words: &MatrixWords, width: f64) -> String {
    let wide = width >= 500.0;
    let label = if wide { 270.0 } else { 112.0 };
    let cell = ((width - label) / names.len().max(1) as f64).min(64.0);
    let mut canvas = Canvas::new(width);
    canvas.text(0.0, HEAD - 8.0, Anchor::Start, "small", &words.rater);
    canvas.text(label, 12.0, Anchor::Start, "small", &format!("{} →", words.rated));
    for at in 0..names.len() {
        let middle = label + (at as f64 + 0.5) * cell;
        canvas.text(middle, HEAD - 8.0, Anchor::Middle, "small", &(at + 1).to_string());
    }
    let mut y = HEAD;
    for (row, (name, cells)) in names.iter().zip(cells).enumerate() {
        let lines = wrap(&format!("{} {name}", row + 1), label - 10.0, SIZE, 3);
        let height = (lines.len() as f64 * LINE + 8.0).max(32.0);
        let first = y + (height - lines.len() as f64 * LINE) / 2.0 + 12.0;
        for (at, line) in lines.iter().enumerate() {
            canvas.text(0.0, first + at as f64 * LINE, Anchor::Start, "label", line);
        }
        for (column, value) in cells.iter().enumerate() {
            one(&mut canvas, value, (label + column as f64 * cell, y), (cell, height), row == column);
        }
        y += height;
    }
    canvas.finish(y + 2.0, &words.title)
}

fn one(canvas: &mut Canvas, cell: &Cell, (x, y): (f64, f64), (width, height): (f64, f64), itself: bool) {
    let (middle, base) = (x + width / 2.0, y + height / 2.0 + 4.5);
    match cell {
        Cell::NotAsked => canvas.line(middle - 2.0, y + height / 2.0, middle + 2.0, y + height / 2.0, "leader"),
        Cell::Withheld => canvas.rect(x + 2.0, y + 2.0, width - 4.0, height - 4.0, "withheld-box"),
        Cell::Rated(score, level) => {
            let band = match level {
                Some(Level::Poor) => "band poor",
                Some(Level::Professional) => "band professional",
                _ => "band good",
            };
            canvas.rect(x + 1.0, y + 1.0, width - 2.0, height - 2.0, band);
            // Narrow cells have no room for the shape; the number says the same.
            if width >= 44.0 {
                mark(canvas, (middle - 14.0, y + height / 2.0), *level);
                canvas.text(middle + 6.0, base, Anchor::Middle, "value", score);
            } else {
                canvas.text(middle, base, Anchor::Middle, "value", score);
            }
        }
    }
    if itself && !matches!(cell, Cell::NotAsked) {
        canvas.rect(x + 1.0, y + 1.0, width - 2.0, height - 2.0, "itself");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> MatrixWords {
        MatrixWords { title: "t".to_owned(), rater: "who rates".to_owned(), rated: "who is rated".to_owned() }
    }

    #[test]
    fn a_withheld_cell_is_no_zero_and_an_unasked_one_is_empty() {
        let rated = Cell::Rated("41".to_owned(), Some(Level::Poor));
        let cells = vec![vec![rated.clone(), Cell::Withheld], vec![Cell::NotAsked, rated]];
        let names = ["One".to_owned(), "Two".to_owned()];
        let svg = draw(&names, &cells, &words(), 900.0);
        assert_eq!(svg.matches("withheld-box").count(), 1);
        assert_eq!((svg.matches("band poor").count(), svg.matches("dot poor").count()), (2, 2));
        assert_eq!(svg.matches("itself").count(), 2);
        assert!(!svg.contains(">0<"));
    }

    #[test]
    fn twelve_departments_fit_on_a_telephone() {
        let names: Vec<String> = (0..13).map(|at| format!("Department {at}")).collect();
        let cells = vec![vec![Cell::Rated("70".to_owned(), Some(Level::Good)); 13]; 13];
        let svg = draw(&names, &cells, &words(), 340.0);
        assert_eq!(svg.matches("band good").count(), 169);
        // 17.5 pixels a column: room for two digits, none for a shape.
        assert!(!svg.contains("dot good"));
    }
}
