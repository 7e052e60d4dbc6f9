//! Change slopes: every area from the previous cycle to this one. Real changes are bold, noise is thin, what cannot be
//! compared is dashed; a bar at the end shows the interval of the present score.

use super::layout::apart;
use super::shapes::{Direction, Key};
use super::text::{one_line, text_width, wrap};
use super::{Anchor, Canvas};
use crate::model::estimate::Level;
use crate::model::evidence::ChangeVerdict;
use crate::model::instrument::Levels;

/// One area.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Slope {
    /// Its name.
    pub(crate) name: String,
    /// Score of the previous cycle, and the same in words.
    pub(crate) before: (f64, String),
    /// Score of this cycle, and the same in words with the difference.
    pub(crate) now: (f64, String),
    /// Interval of the present score.
    pub(crate) interval: Option<(f64, f64)>,
    /// What may be said of the difference.
    pub(crate) verdict: ChangeVerdict,
}

/// The words on the chart.
pub(crate) struct ChangeWords {
    /// What a screen reader says.
    pub(crate) title: String,
    /// The previous cycle.
    pub(crate) before: String,
    /// This cycle.
    pub(crate) now: String,
    /// Names of the levels, from the lowest.
    pub(crate) levels: [String; 3],
    /// Names of the kinds of line: better, worse, noise, not comparable.
    pub(crate) verdicts: [String; 4],
}

const TOP: f64 = 30.0;
const LINE: f64 = 15.0;

/// Where a slope ends and its words stand.
struct Frame {
    left: f64,
    words: f64,
    bottom: f64,
    low: f64,
    high: f64,
}

impl Frame {
    fn y(&self, score: f64) -> f64 {
        let share = (score.clamp(self.low, self.high) - self.low) / (self.high - self.low);
        self.bottom - (self.bottom - TOP) * share
    }
}

/// The chart.
pub(crate) fn draw(slopes: &[Slope], levels: &Levels, words: &ChangeWords, width: f64) -> String {
    let wide = width >= 500.0;
    let mut slopes: Vec<&Slope> = slopes.iter().collect();
    slopes.sort_by(|a, b| b.now.0.total_cmp(&a.now.0));
    let labels = |room: f64| -> Vec<Vec<String>> {
        slopes.iter().map(|slope| wrap(&format!("{} {}", slope.now.1, slope.name), room, label(slope), 2)).collect()
    };
    let before = slopes.iter().map(|slope| text_width(&slope.before.1, "value")).fold(18.0, f64::max);
    let left = before + 20.0;
    // The ends of the slopes stand side by side, so that their intervals do not lie upon one another.
    let (lane, right, gap) = if wide { (11.0, 420.0, 28.0) } else { (4.0, 104.0, 14.0) };
    let words_at = right + lane * slopes.len().saturating_sub(1) as f64 + gap;
    let lines = labels(width - words_at);
    let sizes: Vec<f64> = lines.iter().map(|lines| lines.len() as f64 * LINE + 3.0).collect();
    let bottom = TOP + sizes.iter().sum::<f64>().max(if wide { 280.0 } else { 240.0 });
    let (low, high) = range(&slopes);
    let frame = Frame { left, words: words_at, bottom, low, high };

    let mut canvas = Canvas::new(width);
    ground(&mut canvas, &frame, levels, words_at - gap + 8.0);
    heads(&mut canvas, (frame.left, right + (words_at - gap - right) / 2.0), words, width);
    // Thin lines first, so that what is real lies on top.
    for real in [false, true] {
        for (at, slope) in slopes.iter().enumerate().filter(|(_, slope)| is_real(slope) == real) {
            one(&mut canvas, &frame, slope, right + lane * at as f64);
        }
    }
    before_labels(&mut canvas, &frame, &slopes);
    let wanted: Vec<f64> = slopes.iter().map(|slope| frame.y(slope.now.0)).collect();
    let places = apart(&wanted, &sizes, TOP, bottom);
    for ((at, slope), (lines, place)) in slopes.iter().enumerate().zip(lines.iter().zip(places)) {
        canvas.line(right + lane * at as f64 + 7.0, frame.y(slope.now.0), frame.words - 4.0, place, "leader");
        let first = place - lines.len() as f64 * LINE / 2.0 + 11.5;
        for (number, line) in lines.iter().enumerate() {
            canvas.text(frame.words, first + number as f64 * LINE, Anchor::Start, label(slope), line);
        }
    }
    let bottom = canvas.legend(&keys(&slopes, words), (0.0, bottom + 14.0));
    let bottom = canvas.legend(&grounds(&frame, levels, words), (0.0, bottom + 4.0));
    canvas.finish(bottom, &words.title)
}

fn is_real(slope: &Slope) -> bool {
    matches!(slope.verdict, ChangeVerdict::Better | ChangeVerdict::Worse)
}

fn label(slope: &Slope) -> &'static str {
    if is_real(slope) { "small real" } else { "small" }
}

/// Lowest and highest score to be shown: at least twenty points, so that a small change does not look like a large one.
fn range(slopes: &[&Slope]) -> (f64, f64) {
    let ends = |slope: &&Slope| {
        let (low, high) = slope.interval.unwrap_or((slope.now.0, slope.now.0));
        [low, high, slope.now.0, slope.before.0]
    };
    let all = slopes.iter().flat_map(ends).map(|score| score.clamp(0.0, 100.0));
    let (low, high) = all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
    if low > high {
        return (0.0, 100.0);
    }
    let middle = ((low + high) / 2.0).clamp(11.0, 89.0);
    let (low, high) = (low.min(middle - 10.0), high.max(middle + 10.0));
    ((low - 1.0).max(0.0), (high + 1.0).min(100.0))
}

/// The three levels behind the slopes, as far as they are shown.
fn ground(canvas: &mut Canvas, frame: &Frame, levels: &Levels, right: f64) {
    let ends = [0.0, levels.good, levels.professional, 100.0];
    for (ends, class) in ends.windows(2).zip(["band poor", "band good", "band professional"]) {
        let (top, bottom) = (frame.y(ends[1]), frame.y(ends[0]));
        if bottom - top > 0.05 {
            canvas.rect(frame.left, top, right - frame.left, bottom - top, class);
        }
    }
    for cut in [levels.good, levels.professional] {
        if cut > frame.low && cut < frame.high {
            canvas.line(frame.left, frame.y(cut), right, frame.y(cut), "cut");
        }
    }
    canvas.line(frame.left, TOP, frame.left, frame.bottom, "axis");
}

/// The two cycles above the ends of the slopes.
fn heads(canvas: &mut Canvas, (before, now): (f64, f64), words: &ChangeWords, width: f64) {
    let names = [&words.before, &words.now].map(|name| one_line(name, width / 2.0 - 12.0, "small"));
    let sizes = names.each_ref().map(|name| text_width(name, "small") + 10.0);
    let places = apart(&[before, now], &sizes, -5.0, width + 5.0);
    for (name, x) in names.iter().zip(places) {
        canvas.text(x, TOP - 13.0, Anchor::Middle, "small", name);
    }
}

fn one(canvas: &mut Canvas, frame: &Frame, slope: &Slope, end: f64) {
    let (from, to) = (frame.y(slope.before.0), frame.y(slope.now.0));
    let class = match slope.verdict {
        ChangeVerdict::Better => "better",
        ChangeVerdict::Worse => "worse",
        ChangeVerdict::Noise => "noise",
        ChangeVerdict::NotComparable => "apart",
    };
    if let Some((low, high)) = slope.interval {
        canvas.line(end, frame.y(low), end, frame.y(high), &format!("span {class}"));
    }
    canvas.line(frame.left, from, end, to, &format!("slope {class}"));
    canvas.circle(frame.left, from, 3.0, &format!("end {class}"));
    match slope.verdict {
        ChangeVerdict::Better => canvas.pointer(end, to, 11.0, Direction::Up, "end better"),
        ChangeVerdict::Worse => canvas.pointer(end, to, 11.0, Direction::Down, "end worse"),
        _ => canvas.circle(end, to, 3.5, &format!("end {class}")),
    }
}

/// The previous scores to the left of the slopes; equal ones stand once.
fn before_labels(canvas: &mut Canvas, frame: &Frame, slopes: &[&Slope]) {
    let mut values: Vec<(f64, &str)> = slopes.iter().map(|slope| (slope.before.0, slope.before.1.as_str())).collect();
    values.sort_by(|a, b| b.0.total_cmp(&a.0));
    values.dedup_by(|a, b| a.1 == b.1);
    let wanted: Vec<f64> = values.iter().map(|(value, _)| frame.y(*value)).collect();
    let places = apart(&wanted, &vec![15.0; wanted.len()], TOP - 8.0, frame.bottom + 8.0);
    for (((_, text), place), wanted) in values.iter().zip(places).zip(wanted) {
        canvas.line(frame.left - 12.0, place, frame.left - 3.0, wanted, "leader");
        canvas.text(frame.left - 15.0, place + 4.5, Anchor::End, "value", text);
    }
}

/// The levels that lie behind the slopes.
fn grounds<'a>(frame: &Frame, levels: &Levels, words: &'a ChangeWords) -> Vec<(Key, &'a str)> {
    let ends = [0.0, levels.good, levels.professional, 100.0];
    [Level::Poor, Level::Good, Level::Professional]
        .into_iter()
        .zip(ends.windows(2))
        .zip(&words.levels)
        .filter(|((_, ends), _)| ends[0] < frame.high && ends[1] > frame.low)
        .map(|((level, _), name)| (Key::Band(level), name.as_str()))
        .collect()
}

/// The kinds of line that occur.
fn keys<'a>(slopes: &[&Slope], words: &'a ChangeWords) -> Vec<(Key, &'a str)> {
    let kinds = [ChangeVerdict::Better, ChangeVerdict::Worse, ChangeVerdict::Noise, ChangeVerdict::NotComparable];
    let classes = ["better", "worse", "noise", "apart"];
    kinds
        .iter()
        .zip(classes)
        .zip(&words.verdicts)
        .filter(|((kind, _), _)| slopes.iter().any(|slope| slope.verdict == **kind))
        .map(|((_, class), name)| (Key::Slope(class), name.as_str()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slope(before: f64, now: f64, verdict: ChangeVerdict) -> Slope {
        let (before, now) = ((before, before.to_string()), (now, now.to_string()));
        Slope { name: "Tools".to_owned(), before, now, interval: None, verdict }
    }

    #[test]
    fn a_small_change_does_not_look_like_a_large_one() {
        assert_eq!(range(&[&slope(70.0, 71.0, ChangeVerdict::Noise)]), (59.5, 81.5));
        assert_eq!(range(&[&slope(100.0, 100.0, ChangeVerdict::Noise)]), (78.0, 100.0));
        assert_eq!(range(&[]), (0.0, 100.0));
    }

    #[test]
    fn only_what_is_real_is_bold_and_points_its_way() {
        let words = ChangeWords {
            title: "t".to_owned(),
            before: "2026-H1".to_owned(),
            now: "2026-H2".to_owned(),
            levels: ["poor", "good", "professional"].map(str::to_owned),
            verdicts: ["better", "worse", "noise", "apart"].map(str::to_owned),
        };
        let slopes = [slope(50.0, 70.0, ChangeVerdict::Better), slope(60.0, 61.0, ChangeVerdict::Noise)];
        let svg = draw(&slopes, &Levels { good: 60.0, professional: 80.0 }, &words, 900.0);
        assert_eq!(svg.matches("small real").count(), 1, "{svg}");
        assert_eq!(svg.matches("polygon class=\"end better\"").count(), 1, "{svg}");
        assert!(svg.contains("slope noise") && !svg.contains("slope worse"), "{svg}");
    }
}
