//! Marks that several charts share: the shapes of the levels, hatching for what is suppressed, arrows.

use std::fmt::Write;

use super::text::{measured, one_line, text_width};
use super::{Anchor, Canvas, px};
use crate::model::estimate::Level;

/// Style class of a level.
pub(super) fn level_class(level: Option<Level>) -> &'static str {
    match level {
        Some(Level::Poor) => "poor",
        Some(Level::Good) => "good",
        Some(Level::Professional) => "professional",
        None => "unknown",
    }
}

/// Which way an arrow or triangle points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Direction {
    Left,
    Right,
    Up,
    Down,
}

/// A sample of a mark in a legend.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Key {
    /// The shape of a level.
    Level(Level),
    /// Hatching.
    Suppressed,
    /// Nothing.
    Blank,
    /// A filled dot.
    Yes,
    /// An empty dot.
    No,
    /// The line in the place of what was not measured.
    Unknown,
    /// A bar of this class.
    Bar(&'static str),
    /// A slope of this class.
    Slope(&'static str),
    /// The line of a sum.
    Total,
    /// The upright line after which things are different.
    Changed,
    /// The ground of a level.
    Band(Level),
}

/// Why there is no value to draw.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Missing {
    /// Whether there is a value that may not be shown.
    pub(crate) suppressed: bool,
    /// Why, in words.
    pub(crate) word: String,
}

impl Canvas {
    /// A mark whose shape tells the level, so that colour is not needed: triangle down, circle, triangle up. A square
    /// where there is a score but no level.
    pub(super) fn level_mark(&mut self, x: f64, y: f64, radius: f64, level: Option<Level>) {
        let (wide, flat) = (radius * 1.1, radius * 0.9);
        match level {
            Some(Level::Poor) => {
                self.polygon(&[(x - wide, y - flat), (x + wide, y - flat), (x, y + wide)], "dot poor");
            }
            Some(Level::Good) => self.circle(x, y, radius * 0.95, "dot good"),
            Some(Level::Professional) => {
                self.polygon(&[(x - wide, y + flat), (x + wide, y + flat), (x, y - wide)], "dot professional");
            }
            None => self.rect(x - flat, y - flat, 2.0 * flat, 2.0 * flat, "dot good"),
        }
    }

    /// A small triangle that points from a word to what it speaks of.
    pub(super) fn pointer(&mut self, x: f64, y: f64, size: f64, direction: Direction, class: &str) {
        let half = size / 2.0;
        let points = match direction {
            Direction::Left => [(x + half, y - half), (x + half, y + half), (x - half, y)],
            Direction::Right => [(x - half, y - half), (x - half, y + half), (x + half, y)],
            Direction::Up => [(x - half, y + half), (x + half, y + half), (x, y - half)],
            Direction::Down => [(x - half, y - half), (x + half, y - half), (x, y + half)],
        };
        self.polygon(&points, class);
    }

    /// Marks and what they mean from `left` on, in as many lines as they need; where the next thing may begin.
    pub(super) fn legend(&mut self, keys: &[(Key, &str)], (left, top): (f64, f64)) -> f64 {
        const MARK: f64 = 20.0;
        let (mut x, mut y) = (left, top);
        for (key, name) in keys {
            let name = one_line(name, self.width - left - MARK, "small");
            let wide = MARK + text_width(&name, "small");
            if x > left && x + wide > self.width {
                (x, y) = (left, y + 19.0);
            }
            self.sample(*key, (x, y));
            self.text(x + MARK, y + 10.0, Anchor::Start, "small", &name);
            x += wide + 14.0;
        }
        if keys.is_empty() { top } else { y + 18.0 }
    }

    fn sample(&mut self, key: Key, (x, y): (f64, f64)) {
        let middle = y + 6.0;
        let missing = |suppressed| Missing { suppressed, word: String::new() };
        match key {
            Key::Level(level) => self.level_mark(x + 7.0, middle, 5.5, Some(level)),
            Key::Suppressed => self.no_value((x, y), (14.0, 12.0), &missing(true)),
            Key::Blank => self.rect(x + 0.5, y + 0.5, 13.0, 11.0, "frame"),
            Key::Yes => self.circle(x + 7.0, middle, 5.0, "yes"),
            Key::No => self.circle(x + 7.0, middle, 4.5, "no"),
            Key::Unknown => self.no_value((x + 1.0, y), (12.0, 12.0), &missing(false)),
            Key::Bar(class) => self.rect(x + 1.0, y, 12.0, 12.0, &format!("part bar {class}")),
            Key::Band(level) => {
                self.rect(x, y, 15.0, 12.0, &format!("band {}", level_class(Some(level))));
            }
            Key::Slope(class) => self.line(x, middle, x + 15.0, middle, &format!("slope {class}")),
            Key::Changed => self.line(x + 7.0, y - 1.0, x + 7.0, y + 13.0, "changed"),
            Key::Total => {
                self.line(x, middle, x + 15.0, middle, "centre total");
                self.circle(x + 7.5, middle, 3.0, "end total");
            }
        }
    }

    /// What stands in the place of a value: a hatched box where the value exists and may not be shown, a dashed line
    /// where there is none. Neither can be taken for zero. The word says why, as far as there is room.
    pub(super) fn no_value(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), missing: &Missing) {
        let (width, height) = (width.max(0.0), height.max(0.0));
        if missing.suppressed {
            self.rect(x, y, width, height, "withheld-box");
            let hatch = hatch((x, y), (width, height));
            if !hatch.is_empty() {
                self.path(&hatch, "hatch");
            }
        } else {
            // A dotted line needs length to be seen as one.
            let class = if width < 20.0 { "dash" } else { "withheld" };
            self.line(x, y + height / 2.0, x + width, y + height / 2.0, class);
        }
        let word = &missing.word;
        let fits = |class| text_width(word, class) <= width - 8.0;
        let class = if fits("value muted") { "value muted" } else { "small tight" };
        let word = if width > 24.0 { one_line(word, width - 8.0, class) } else { String::new() };
        // An ellipsis alone says nothing that the hatching does not say.
        if word.chars().count() > 2 {
            let room = measured(&word, class) + 8.0;
            let (middle, line) = (x + width / 2.0, 14.0_f64.min(height - 1.0));
            self.rect(middle - room / 2.0, y + (height - line) / 2.0, room, line, "clear");
            self.text(middle, y + height / 2.0 + 4.0, Anchor::Middle, class, &word);
        }
    }
}

/// Diagonal lines across a box, as one path.
fn hatch((x, y): (f64, f64), (width, height): (f64, f64)) -> String {
    const STEP: f64 = 7.0;
    let mut path = String::new();
    let mut at = STEP;
    while at < width + height && width > 0.0 && height > 0.0 {
        // From the left or lower edge to the upper or right one.
        let from = if at <= height { (0.0, at) } else { (at - height, height) };
        let to = if at <= width { (at, 0.0) } else { (width, at - width) };
        let _ = write!(path, "M{} {}L{} {}", px(x + from.0), px(y + from.1), px(x + to.0), px(y + to.1));
        at += STEP;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hatching_stays_in_its_box() {
        assert_eq!(hatch((0.0, 0.0), (10.0, 8.0)), "M0 7L7 0M6 8L10 4");
        assert_eq!(hatch((0.0, 0.0), (0.0, 8.0)), "");
    }

    #[test]
    fn a_word_stands_in_the_box_where_it_fits() {
        let svg = |width| {
            let mut canvas = Canvas::new(300.0);
            let missing = Missing { suppressed: true, word: "withheld".to_owned() };
            canvas.no_value((0.0, 0.0), (width, 16.0), &missing);
            canvas.finish(20.0, "t")
        };
        assert!(svg(120.0).contains("class=\"hatch\""));
        assert!(svg(120.0).contains(">withheld</text>"));
        assert!(!svg(20.0).contains("<text"), "{}", svg(20.0));
    }
}
