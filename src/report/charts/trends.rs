//! Small pictures side by side, one an area: its score in every cycle with its interval, joined by a line where the cycles
//! can be compared.

use super::text::{text_width, wrap};
use super::{Anchor, Canvas};
use crate::model::estimate::Level;
use crate::model::instrument::Levels;

/// One cycle of one area.
pub(crate) struct Spot {
    /// Score and interval; `None` when there is none, or when it may not be shown.
    pub(crate) score: Option<(f64, Option<(f64, f64)>)>,
    /// Whether something is there that may not be shown.
    pub(crate) withheld: bool,
    /// Level of the score.
    pub(crate) level: Option<Level>,
    /// Whether it can be compared with the last cycle.
    pub(crate) comparable: bool,
}

/// One area.
pub(crate) struct Panel {
    /// Its name.
    pub(crate) name: String,
    /// What may be said of it, in a few words.
    pub(crate) note: String,
    /// Whether that is more than chance.
    pub(crate) real: bool,
    /// One spot a cycle, the oldest first.
    pub(crate) spots: Vec<Spot>,
    /// The last score as printed.
    pub(crate) last: String,
}

/// The words on the chart.
pub(crate) struct TrendWords {
    /// What a screen reader says.
    pub(crate) title: String,
    /// The cycles.
    pub(crate) cycles: Vec<String>,
    /// The two cut-offs, as printed.
    pub(crate) cuts: [String; 2],
}

const LINE: f64 = 17.0;
const PLOT: f64 = 118.0;
/// Marks are smaller than elsewhere, so that short intervals show beside them.
const MARK: f64 = 0.62;
const GAP: f64 = 26.0;
/// Room for the cut-offs on the left, and for the last score on the right.
const TICKS: f64 = 22.0;
const LAST: f64 = 32.0;

/// The chart. Under 500 pixels the pictures stand below one another.
pub(crate) fn draw(panels: &[Panel], levels: &Levels, words: &TrendWords, width: f64) -> String {
    let columns = if width >= 500.0 { 3 } else { 1 };
    let own = (width - GAP * (columns as f64 - 1.0)) / columns as f64;
    let scale = scale(panels, levels);
    let mut canvas = Canvas::new(width);
    let mut top = 0.0;
    for row in panels.chunks(columns) {
        let heads: Vec<[Vec<String>; 2]> = row.iter().map(|panel| head(panel, own)).collect();
        let lines = heads.iter().map(|[name, note]| name.len() + note.len()).max().unwrap_or(0);
        let plot = top + lines as f64 * LINE + 10.0;
        for ((at, panel), head) in row.iter().enumerate().zip(&heads) {
            let left = at as f64 * (own + GAP);
            let strong = head[0].iter().map(|line| ("strong-text", line));
            let note = if panel.real { "small last" } else { "small" };
            for (number, (class, line)) in strong.chain(head[1].iter().map(|line| (note, line))).enumerate() {
                canvas.text(left, top + 14.0 + number as f64 * LINE, Anchor::Start, class, line);
            }
            picture(&mut canvas, panel, levels, words, Frame { left, right: left + own, top: plot, scale });
        }
        top = plot + PLOT + 46.0;
    }
    canvas.finish((top - 18.0).max(1.0), &words.title)
}

/// Name and note in lines.
fn head(panel: &Panel, width: f64) -> [Vec<String>; 2] {
    [wrap(&panel.name, width, "strong-text", 2), wrap(&panel.note, width, "small", 2)]
}

/// Where a picture stands.
#[derive(Clone, Copy)]
struct Frame {
    left: f64,
    right: f64,
    top: f64,
    /// The lowest and the highest score that have room.
    scale: (f64, f64),
}

/// The tens between which all scores, intervals and cut-offs lie: the same for all pictures, so that they can be compared.
fn scale(panels: &[Panel], levels: &Levels) -> (f64, f64) {
    let scores = panels.iter().flat_map(|panel| &panel.spots).filter_map(|spot| spot.score);
    let ends = scores.flat_map(|(score, interval)| interval.map_or([score; 2], |(low, high)| [low, high]));
    let (low, high) = ends.fold((levels.good, levels.professional), |(low, high), end| (low.min(end), high.max(end)));
    (((low - 3.0) / 10.0).floor().max(0.0) * 10.0, (((high + 3.0) / 10.0).ceil() * 10.0).min(100.0))
}

impl Frame {
    fn y(&self, score: f64) -> f64 {
        let (low, high) = self.scale;
        self.top + PLOT * (1.0 - (score.clamp(low, high) - low) / (high - low))
    }

    fn x(&self, at: usize, of: usize) -> f64 {
        let (first, last) = (self.left + TICKS + 14.0, self.right - LAST - 12.0);
        if of < 2 { (first + last) / 2.0 } else { first + (last - first) * at as f64 / (of - 1) as f64 }
    }
}

fn picture(canvas: &mut Canvas, panel: &Panel, levels: &Levels, words: &TrendWords, frame: Frame) {
    let (left, right) = (frame.left + TICKS, frame.right - LAST);
    let ends = [frame.scale.0, levels.good, levels.professional, frame.scale.1];
    for (ends, class) in ends.windows(2).zip(["band poor", "band good", "band professional"]) {
        let [low, high] = [frame.y(ends[0]), frame.y(ends[1])];
        canvas.rect(left, high, right - left, low - high, class);
    }
    for (cut, label) in [levels.good, levels.professional].into_iter().zip(&words.cuts) {
        canvas.line(left, frame.y(cut), right, frame.y(cut), "cut");
        canvas.text(left - 5.0, frame.y(cut) + 4.0, Anchor::End, "small muted", label);
    }
    let of = panel.spots.len();
    joined(canvas, panel, frame);
    for (at, spot) in panel.spots.iter().enumerate() {
        let x = frame.x(at, of);
        match spot.score {
            Some((score, interval)) => mark(canvas, frame, x, score, interval, spot),
            None if spot.withheld => canvas.line(x, frame.top + 6.0, x, frame.top + PLOT - 6.0, "withheld"),
            None => {}
        }
    }
    if let Some((score, _)) = panel.spots.last().and_then(|spot| spot.score) {
        canvas.text(right + 5.0, frame.y(score) + 4.5, Anchor::Start, "value", &panel.last);
    }
    labels(canvas, words, frame);
}

/// Lines between cycles that can be compared: broken where one between them cannot.
fn joined(canvas: &mut Canvas, panel: &Panel, frame: Frame) {
    let of = panel.spots.len();
    let compared = panel.spots.iter().enumerate().filter(|(_, spot)| spot.comparable);
    let places: Vec<(usize, f64)> = compared.filter_map(|(at, spot)| Some((at, spot.score?.0))).collect();
    for pair in places.windows(2) {
        if let [(from, then), (to, now)] = pair {
            let class = if from + 1 == *to { "track" } else { "cut" };
            canvas.line(frame.x(*from, of), frame.y(*then), frame.x(*to, of), frame.y(*now), class);
        }
    }
}

fn mark(canvas: &mut Canvas, frame: Frame, x: f64, score: f64, interval: Option<(f64, f64)>, spot: &Spot) {
    if !spot.comparable {
        canvas.circle(x, frame.y(score), 3.8, "previous");
        return;
    }
    if let Some((low, high)) = interval {
        canvas.line(x, frame.y(low), x, frame.y(high), "interval");
        for end in [low, high] {
            canvas.line(x - 4.0, frame.y(end), x + 4.0, frame.y(end), "interval");
        }
    }
    canvas.level_mark(x, frame.y(score), 6.0 * MARK, spot.level);
}

/// The names of the cycles below: all of them where there is room, else the first and the last.
fn labels(canvas: &mut Canvas, words: &TrendWords, frame: Frame) {
    let of = words.cycles.len();
    let y = frame.top + PLOT + 16.0;
    let room = if of < 2 { f64::INFINITY } else { frame.x(1, of) - frame.x(0, of) };
    let widest = words.cycles.iter().map(|cycle| text_width(cycle, "small muted")).fold(0.0, f64::max);
    let all = widest + 6.0 <= room;
    for (at, cycle) in words.cycles.iter().enumerate() {
        let (x, anchor) = match at {
            0 if of > 1 => (frame.left + TICKS, Anchor::Start),
            at if at + 1 == of && of > 1 => (frame.right - LAST, Anchor::End),
            at => (frame.x(at, of), Anchor::Middle),
        };
        if all || at == 0 || at + 1 == of {
            canvas.text(x, y, anchor, "small muted", cycle);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEVELS: Levels = Levels { good: 60.0, professional: 80.0 };

    fn spot(score: Option<f64>, comparable: bool) -> Spot {
        let withheld = score.is_none();
        Spot { score: score.map(|score| (score, Some((score - 5.0, score + 5.0)))), withheld, level: None, comparable }
    }

    fn drawn(spots: Vec<Spot>, width: f64) -> String {
        let cycles = (0..spots.len()).map(|at| format!("2026-{at}")).collect();
        let panel =
            Panel { name: "Tools".to_owned(), note: "noise".to_owned(), real: false, spots, last: "55".to_owned() };
        let words = TrendWords { title: "t".to_owned(), cycles, cuts: ["60", "80"].map(str::to_owned) };
        draw(&[panel], &LEVELS, &words, width)
    }

    #[test]
    fn what_cannot_be_compared_is_hollow_and_joined_to_nothing() {
        let svg = drawn(vec![spot(Some(50.0), false), spot(Some(52.0), true), spot(Some(55.0), true)], 340.0);
        assert_eq!((svg.matches(r#"class="track""#).count(), svg.matches(r#"class="previous""#).count()), (1, 1));
        // Only cycles that can be compared have an interval here: one line and two ends each.
        assert_eq!(svg.matches(r#"class="interval""#).count(), 6);
    }

    #[test]
    fn a_withheld_point_looks_withheld_and_the_line_over_it_is_broken() {
        let svg = drawn(vec![spot(Some(50.0), true), spot(None, true), spot(Some(55.0), true)], 900.0);
        assert_eq!(svg.matches(r#"class="withheld""#).count(), 1);
        // Two cut-offs, and the line that passes over the withheld cycle.
        assert_eq!((svg.matches(r#"class="cut""#).count(), svg.matches(r#"class="track""#).count()), (3, 0));
    }

    #[test]
    fn many_cycles_name_only_the_first_and_the_last() {
        let many = drawn((0..8).map(|_| spot(Some(50.0), true)).collect(), 340.0);
        assert_eq!(many.matches(">2026-").count(), 2);
        assert_eq!(drawn(vec![spot(Some(50.0), true), spot(Some(51.0), true)], 900.0).matches(">2026-").count(), 2);
        assert!(!drawn(Vec::new(), 340.0).contains("NaN"));
    }
}
