//! Dots with intervals, one an area, over the three level bands.

use super::{Anchor, Canvas, text_width, wrap};
use crate::model::estimate::Level;
use crate::model::instrument::Levels;

/// One area's row.
pub(crate) struct AreaRow {
    /// Its name.
    pub(crate) name: String,
    /// Score and interval; `None` when it may not be shown.
    pub(crate) score: Option<(f64, Option<(f64, f64)>)>,
    /// Level of the score.
    pub(crate) level: Option<Level>,
    /// Score of the previous cycle, when the change is real.
    pub(crate) previous: Option<f64>,
    /// The score in words, or why it is withheld.
    pub(crate) note: String,
}

/// The words on the chart.
pub(crate) struct AreaWords {
    /// What a screen reader says.
    pub(crate) title: String,
    /// Names of the levels, from the lowest.
    pub(crate) levels: [String; 3],
    /// The ends of the axis and the cut-offs, as printed.
    pub(crate) ticks: [String; 4],
}

const SIZE: f64 = 13.0;
const LINE: f64 = 17.0;
const HEAD: f64 = 26.0;

/// Where the strip with the bands lies.
struct Strip {
    left: f64,
    right: f64,
}

impl Strip {
    fn x(&self, score: f64) -> f64 {
        self.left + (self.right - self.left) * score.clamp(0.0, 100.0) / 100.0
    }
}

/// The chart. Under 500 pixels the names stand above their strips.
pub(crate) fn draw(rows: &[AreaRow], levels: &Levels, words: &AreaWords, width: f64) -> String {
    let wide = width >= 500.0;
    let strip =
        if wide { Strip { left: 236.0, right: width - 126.0 } } else { Strip { left: 8.0, right: width - 8.0 } };
    let names: Vec<Vec<String>> = rows.iter().map(|row| name_lines(row, wide, width)).collect();
    let heights: Vec<f64> = names
        .iter()
        .map(|lines| if wide { (lines.len() as f64 * LINE + 9.0).max(30.0) } else { lines.len() as f64 * LINE + 27.0 })
        .collect();
    let head = if wide { HEAD } else { HEAD + LINE };
    let bottom = head + heights.iter().sum::<f64>();

    let mut canvas = Canvas::new(width);
    let spans: Vec<(f64, f64)> = if wide { vec![(head, bottom)] } else { strips(head, &heights) };
    for span in &spans {
        bands(&mut canvas, &strip, levels, *span);
    }
    axis(&mut canvas, &strip, levels, words, (head, bottom), wide);
    let mut y = head;
    for ((row, lines), height) in rows.iter().zip(&names).zip(&heights) {
        let middle = if wide { y + height / 2.0 } else { y + height - 13.0 };
        let first = if wide { middle - (lines.len() as f64 - 1.0) * LINE / 2.0 + 4.5 } else { y + 15.0 };
        for (at, line) in lines.iter().enumerate() {
            let x = if wide { 0.0 } else { strip.left };
            canvas.text(x, first + at as f64 * LINE, Anchor::Start, "label", line);
        }
        let (note_y, note_x) = if wide { (middle + 4.5, width) } else { (first, strip.right) };
        let class = if row.score.is_some() { "value" } else { "value muted" };
        canvas.text(note_x, note_y, Anchor::End, class, &row.note);
        mark(&mut canvas, &strip, row, middle);
        y += height;
        canvas.line(if wide { 0.0 } else { strip.left }, y, if wide { width } else { strip.right }, y, "rule");
    }
    canvas.finish(bottom + 22.0, &words.title)
}

fn name_lines(row: &AreaRow, wide: bool, width: f64) -> Vec<String> {
    let room = if wide { 226.0 } else { width - 30.0 - text_width(&row.note, SIZE) };
    wrap(&row.name, room.max(90.0), SIZE, 3)
}

/// On a telephone the bands lie only behind the marks, so that names and notes stay readable.
fn strips(head: f64, heights: &[f64]) -> Vec<(f64, f64)> {
    let ends = heights.iter().scan(head, |y, height| {
        *y += height;
        Some(*y)
    });
    ends.map(|end| (end - 23.0, end - 4.0)).collect()
}

/// The three bands and the two cut-offs between them.
fn bands(canvas: &mut Canvas, strip: &Strip, levels: &Levels, (top, bottom): (f64, f64)) {
    let ends = [0.0, levels.good, levels.professional, 100.0];
    for (ends, class) in ends.windows(2).zip(["band poor", "band good", "band professional"]) {
        let [left, right] = [strip.x(ends[0]), strip.x(ends[1])];
        canvas.rect(left, top, right - left, bottom - top, class);
    }
    for cut in [levels.good, levels.professional] {
        canvas.line(strip.x(cut), top, strip.x(cut), bottom, "cut");
    }
}

/// Names of the levels above the bands, cut-offs below.
fn axis(canvas: &mut Canvas, strip: &Strip, levels: &Levels, words: &AreaWords, (top, bottom): (f64, f64), wide: bool) {
    let [poor, good, professional] = &words.levels;
    let base = top - 9.0;
    canvas.text(strip.x(0.0), base, Anchor::Start, "small", poor);
    canvas.text(strip.x(100.0), base, Anchor::End, "small", professional);
    // On a telephone the middle name would run into its neighbours, so it goes one line up.
    let middle = (strip.x(levels.good) + strip.x(levels.professional)) / 2.0;
    canvas.text(middle, if wide { base } else { base - LINE }, Anchor::Middle, "small", good);
    let places = [0.0, levels.good, levels.professional, 100.0];
    let anchors = [Anchor::Start, Anchor::Middle, Anchor::Middle, Anchor::End];
    for ((tick, place), anchor) in words.ticks.iter().zip(places).zip(anchors) {
        canvas.text(strip.x(place), bottom + 16.0, anchor, "small muted", tick);
    }
}

/// Interval, dot (its shape tells the level) and the hollow dot of the previous cycle.
fn mark(canvas: &mut Canvas, strip: &Strip, row: &AreaRow, y: f64) {
    let Some((score, interval)) = row.score else {
        canvas.line(strip.left + 6.0, y, strip.right - 6.0, y, "withheld");
        return;
    };
    if let Some((low, high)) = interval {
        canvas.line(strip.x(low), y, strip.x(high), y, "interval");
        for end in [low, high] {
            canvas.line(strip.x(end), y - 4.0, strip.x(end), y + 4.0, "interval");
        }
    }
    if let Some(previous) = row.previous {
        canvas.circle(strip.x(previous), y, 4.5, "previous");
    }
    level_mark(canvas, strip.x(score), y, row.level);
}

/// A mark whose shape tells the level: triangle down, circle, triangle up.
pub(crate) fn level_mark(canvas: &mut Canvas, x: f64, y: f64, level: Option<Level>) {
    sized_mark(canvas, x, y, level, 1.0);
}

/// The same mark, so many times as large.
pub(crate) fn sized_mark(canvas: &mut Canvas, x: f64, y: f64, level: Option<Level>, size: f64) {
    let [wide, flat, round, square] = [7.0, 5.5, 5.5, 5.0].map(|length| length * size);
    match level {
        Some(Level::Poor) => canvas.polygon(&[(x - wide, y - flat), (x + wide, y - flat), (x, y + wide)], "dot poor"),
        Some(Level::Good) => canvas.circle(x, y, round, "dot good"),
        Some(Level::Professional) => {
            canvas.polygon(&[(x - wide, y + flat), (x + wide, y + flat), (x, y - wide)], "dot professional")
        }
        None => canvas.rect(x - square, y - square, 2.0 * square, 2.0 * square, "dot good"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::px;
    use super::*;

    fn words() -> AreaWords {
        AreaWords {
            title: "Areas".to_owned(),
            levels: ["poor", "good", "professional"].map(str::to_owned),
            ticks: ["0", "60", "80", "100"].map(str::to_owned),
        }
    }

    fn row(score: Option<f64>) -> AreaRow {
        AreaRow {
            name: "Tools".to_owned(),
            score: score.map(|score| (score, None)),
            level: None,
            previous: None,
            note: "–".to_owned(),
        }
    }

    const LEVELS: Levels = Levels { good: 60.0, professional: 80.0 };

    #[test]
    fn a_score_lies_where_the_axis_says() {
        // The strip runs from 8 to 332 pixels.
        for (score, x) in [(0.0, 8.0), (50.0, 170.0), (100.0, 332.0), (140.0, 332.0)] {
            let svg = draw(&[row(Some(score))], &LEVELS, &words(), 340.0);
            assert!(svg.contains(&format!(r#"class="dot good" x="{}""#, px(x - 5.0))), "{score}: {svg}");
        }
    }

    #[test]
    fn a_withheld_score_has_no_dot() {
        let svg = draw(&[row(None)], &LEVELS, &words(), 820.0);
        assert!(!svg.contains("dot"), "{svg}");
        assert!(svg.contains(r#"class="withheld""#), "{svg}");
    }

    #[test]
    fn the_bands_meet_at_the_cut_offs() {
        let svg = draw(&[row(None)], &LEVELS, &words(), 340.0);
        assert!(svg.contains(r#"<rect class="band poor" x="8" y="64" width="194.4" height="19""#), "{svg}");
        assert!(svg.contains(r#"<rect class="band good" x="202.4" y="64" width="64.8" height="19""#), "{svg}");
    }
}
