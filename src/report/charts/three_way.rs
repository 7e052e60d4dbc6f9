//! The three-way task table as a picture: described, declared, observed, and what the three say together.

use super::shapes::{Key, Missing};
use super::text::wrap;
use super::{Anchor, Canvas};
use crate::model::diagnosis::TaskStatus;

/// What one side says of a task.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Side {
    /// It is there; how much, in words.
    Yes(String),
    /// It is not there.
    No,
    /// Not known.
    Missing(Missing),
}

/// One task.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TaskMarks {
    /// Its number in the table.
    pub(crate) number: usize,
    /// The task.
    pub(crate) name: String,
    /// Described, declared, observed.
    pub(crate) sides: [Side; 3],
    /// What they say together.
    pub(crate) status: TaskStatus,
    /// The same in words.
    pub(crate) status_word: String,
}

/// The words on the chart.
pub(crate) struct ThreeWayWords {
    /// What a screen reader says.
    pub(crate) title: String,
    /// Over the three columns.
    pub(crate) sides: [String; 3],
    /// Over the last column.
    pub(crate) status: String,
    /// What a filled dot, an empty one, hatching and a dash mean.
    pub(crate) keys: [String; 4],
}

/// Most tasks in one picture; a longer list goes on in the next.
const MOST: usize = 20;
const LINE: f64 = 16.0;

/// How many tasks stand in each picture of this many: pictures of about the same length.
pub(crate) fn a_picture(tasks: usize) -> usize {
    tasks.div_ceil(tasks.div_ceil(MOST).max(1)).max(1)
}

/// Where the columns lie.
struct Columns {
    /// Right end of the names.
    names: f64,
    /// Left end of the first of the three columns, and the width of each.
    sides: (f64, f64),
    /// Left end of the last column.
    status: f64,
}

/// The chart. On a telephone the names stand above their rows.
pub(crate) fn draw(tasks: &[TaskMarks], words: &ThreeWayWords, width: f64) -> String {
    let wide = width >= 500.0;
    let columns = match wide {
        true => Columns { names: 396.0, sides: (412.0, 106.0), status: 736.0 },
        false => Columns { names: width, sides: (18.0, 70.0), status: 230.0 },
    };
    let mut canvas = Canvas::new(width);
    let mut y = head(&mut canvas, &columns, words, width);
    for task in tasks {
        let name = wrap(&format!("{} {}", task.number, task.name), columns.names, "label", 3);
        let status = wrap(&task.status_word, width - columns.status - 18.0, "small", 3);
        let (names, states) = (name.len() as f64 * LINE, status.len() as f64 * LINE);
        let row = if wide { names.max(states).max(LINE) + 8.0 } else { states.max(18.0) + 4.0 };
        let first = y + if wide { (row - names) / 2.0 + 12.5 } else { 15.0 };
        for (at, line) in name.iter().enumerate() {
            canvas.text(0.0, first + at as f64 * LINE, Anchor::Start, "label", line);
        }
        y += if wide { 0.0 } else { names + 3.0 };
        let middle = y + row / 2.0;
        for (at, side) in task.sides.iter().enumerate() {
            one(&mut canvas, side, (columns.sides.0 + at as f64 * columns.sides.1, middle));
        }
        canvas.status_mark(columns.status + 6.0, middle - (states - LINE) / 2.0, task.status);
        for (at, line) in status.iter().enumerate() {
            let base = middle - states / 2.0 + 12.0 + at as f64 * LINE;
            canvas.text(columns.status + 18.0, base, Anchor::Start, "small last", line);
        }
        y += row;
        canvas.line(0.0, y, width, y, "grid");
        y += if wide { 0.0 } else { 3.0 };
    }
    let bottom = canvas.legend(&keys(tasks, words), (0.0, y + 12.0));
    canvas.finish(bottom, &words.title)
}

/// Names of the columns; the height of them.
fn head(canvas: &mut Canvas, columns: &Columns, words: &ThreeWayWords, width: f64) -> f64 {
    let mut heads: Vec<(f64, Vec<String>)> = words
        .sides
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let x = columns.sides.0 + at as f64 * columns.sides.1;
            (x, wrap(name, columns.sides.1 - 4.0, "small", 2))
        })
        .collect();
    heads.push((columns.status, wrap(&words.status, width - columns.status, "small", 2)));
    let lines = heads.iter().map(|(_, lines)| lines.len()).max().unwrap_or(1);
    let bottom = lines as f64 * 14.0 + 6.0;
    for (x, lines) in &heads {
        for (at, line) in lines.iter().rev().enumerate() {
            canvas.text(*x, bottom - 7.0 - at as f64 * 14.0, Anchor::Start, "small", line);
        }
    }
    canvas.line(0.0, bottom, width, bottom, "axis");
    bottom + 2.0
}

fn one(canvas: &mut Canvas, side: &Side, (x, y): (f64, f64)) {
    match side {
        Side::Yes(how_much) => {
            canvas.circle(x + 6.0, y, 5.0, "yes");
            if !how_much.is_empty() {
                canvas.text(x + 17.0, y + 4.5, Anchor::Start, "value", how_much);
            }
        }
        Side::No => canvas.circle(x + 6.0, y, 4.5, "no"),
        Side::Missing(missing) => {
            let without_word = Missing { suppressed: missing.suppressed, word: String::new() };
            canvas.no_value((x, y - 6.0), (if missing.suppressed { 26.0 } else { 12.0 }, 12.0), &without_word);
        }
    }
}

/// What the marks mean, as far as they occur.
fn keys<'a>(tasks: &[TaskMarks], words: &'a ThreeWayWords) -> Vec<(Key, &'a str)> {
    let has = |what: &dyn Fn(&Side) -> bool| tasks.iter().any(|task| task.sides.iter().any(what));
    let [yes, no, suppressed, unknown] = &words.keys;
    let missing = |wanted| move |side: &Side| matches!(side, Side::Missing(missing) if missing.suppressed == wanted);
    let mut keys = vec![(Key::Yes, yes.as_str()), (Key::No, no.as_str())];
    if has(&missing(true)) {
        keys.push((Key::Suppressed, suppressed));
    }
    if has(&missing(false)) {
        keys.push((Key::Unknown, unknown));
    }
    keys
}

impl Canvas {
    /// The shape of a status, as in the tables: circle for what is in order, square for what some do, triangle for what
    /// nobody does, diamond for what should be talked about.
    fn status_mark(&mut self, x: f64, y: f64, status: TaskStatus) {
        match status {
            TaskStatus::Confirmed => self.circle(x, y, 5.0, "dot good"),
            TaskStatus::Partial => self.rect(x - 4.0, y - 4.5, 8.0, 9.0, "dot good"),
            TaskStatus::Unperformed => {
                self.polygon(&[(x - 6.0, y - 5.0), (x + 6.0, y - 5.0), (x, y + 6.0)], "dot poor");
            }
            TaskStatus::Undescribed | TaskStatus::Misplaced | TaskStatus::Contested => {
                self.polygon(&[(x - 6.0, y), (x, y - 6.0), (x + 6.0, y), (x, y + 6.0)], "dot amber");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lists_go_on_in_pictures_of_one_length() {
        assert_eq!([0, 1, 20, 21, 40, 41].map(a_picture), [1, 1, 20, 11, 20, 14]);
    }

    #[test]
    fn no_and_unknown_and_suppressed_look_different() {
        let missing = |suppressed| Side::Missing(Missing { suppressed, word: "w".to_owned() });
        let task = |sides| TaskMarks {
            number: 1,
            name: "Answer".to_owned(),
            sides,
            status: TaskStatus::Unperformed,
            status_word: "done by nobody".to_owned(),
        };
        let words = ThreeWayWords {
            title: "t".to_owned(),
            sides: ["a", "b", "c"].map(str::to_owned),
            status: "s".to_owned(),
            keys: ["yes", "no", "withheld", "not measured"].map(str::to_owned),
        };
        let svg = draw(&[task([Side::No, missing(true), missing(false)])], &words, 900.0);
        // Each in its cell and once in the legend.
        for mark in ["class=\"no\"", "class=\"hatch\"", "class=\"dash\""] {
            assert_eq!(svg.matches(mark).count(), 2, "{mark} {svg}");
        }
        let known = draw(&[task([Side::Yes(String::new()), Side::No, Side::Yes("9%".to_owned())])], &words, 340.0);
        assert!(!known.contains("hatch") && known.contains(">9%</text>"), "{known}");
    }
}
