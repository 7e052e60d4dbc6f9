//! Matrix of dependencies: one row a department that rates, one column a department rated, the diagonal for itself.
//!
//! Columns are numbered like rows, since twelve names have no room side by side.

use super::shapes::{Direction, Missing};
use super::text::{one_line, text_width, wrap};
use super::{Anchor, Canvas};
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

const LINE: f64 = 16.0;

/// The chart. On a telephone the names stand above their rows.
pub(crate) fn draw(names: &[String], cells: &[Vec<Cell>], words: &MatrixWords, width: f64) -> String {
    let wide = width >= 500.0;
    let label = if wide { 270.0 } else { 0.0 };
    let cell = ((width - label) / names.len().max(1) as f64).min(64.0);
    let mut canvas = Canvas::new(width);
    let mut y = head(&mut canvas, words, label, width);
    for at in 0..names.len() {
        let middle = label + (at as f64 + 0.5) * cell;
        canvas.text(middle, y - 8.0, Anchor::Middle, "small", &(at + 1).to_string());
    }
    for (row, (name, cells)) in names.iter().zip(cells).enumerate() {
        let room = if wide { label - 10.0 } else { width };
        let lines = wrap(&format!("{} {name}", row + 1), room, "label", 3);
        let text = lines.len() as f64 * LINE;
        let height = if wide { (text + 8.0).max(32.0) } else { 28.0 };
        let first = y + if wide { (height - text) / 2.0 + 12.0 } else { 14.0 };
        for (at, line) in lines.iter().enumerate() {
            canvas.text(0.0, first + at as f64 * LINE, Anchor::Start, "label", line);
        }
        if !wide {
            y += text + 3.0;
        }
        for (column, value) in cells.iter().enumerate() {
            one(&mut canvas, value, (label + column as f64 * cell, y), (cell, height), row == column);
        }
        y += height;
    }
    canvas.finish(y + 2.0, &words.title)
}

/// What rows and columns are, with arrows along them; the height of it.
fn head(canvas: &mut Canvas, words: &MatrixWords, label: f64, width: f64) -> f64 {
    let arrow = 13.0;
    let rated = one_line(&words.rated, width - label - arrow, "small");
    let (rated_y, rater_y, rater_room) = if label > 0.0 { (12.0, 32.0, label - 16.0) } else { (28.0, 12.0, width) };
    let rater = one_line(&words.rater, rater_room - arrow, "small");
    canvas.text(label, rated_y, Anchor::Start, "small", &rated);
    canvas.pointer(label + text_width(&rated, "small") + 7.0, rated_y - 4.0, 8.0, Direction::Right, "hint");
    canvas.text(0.0, rater_y, Anchor::Start, "small", &rater);
    canvas.pointer(text_width(&rater, "small") + 7.0, rater_y - 4.0, 8.0, Direction::Down, "hint");
    if label > 0.0 { 40.0 } else { 54.0 }
}

fn one(canvas: &mut Canvas, cell: &Cell, (x, y): (f64, f64), (width, height): (f64, f64), itself: bool) {
    let (middle, base) = (x + width / 2.0, y + height / 2.0 + 4.5);
    match cell {
        Cell::NotAsked => canvas.line(middle - 2.0, y + height / 2.0, middle + 2.0, y + height / 2.0, "leader"),
        Cell::Withheld => {
            // The sentence says what hatching means; no cell has room for the words.
            let missing = Missing { suppressed: true, word: String::new() };
            canvas.no_value((x + 2.0, y + 2.0), (width - 4.0, height - 4.0), &missing);
        }
        Cell::Rated(score, level) => {
            let band = match level {
                Some(Level::Poor) => "band poor",
                Some(Level::Professional) => "band professional",
                _ => "band good",
            };
            canvas.rect(x + 1.0, y + 1.0, width - 2.0, height - 2.0, band);
            // Narrow cells have no room for the shape; the number says the same.
            if width >= 48.0 {
                canvas.level_mark(middle - 15.0, y + height / 2.0, 5.0, *level);
                canvas.text(middle + 7.0, base, Anchor::Middle, "value", score);
            } else {
                let class = if text_width(score, "value") + 2.0 <= width { "value" } else { "value tight" };
                canvas.text(middle, base, Anchor::Middle, class, &one_line(score, width, class));
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
        // 26 pixels a column: room for three digits, none for a shape.
        assert!(!svg.contains("dot good"));
    }
}
