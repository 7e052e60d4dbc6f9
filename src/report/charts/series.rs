//! XmR process-behaviour chart: points, mean, natural limits, signals, and what a customer would feel now.

use super::layout::apart;
use super::text::{one_line, text_width};
use super::{Anchor, Canvas};

/// One point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    /// The figure.
    pub(crate) value: f64,
    /// Whether it is a signal.
    pub(crate) signal: bool,
    /// Whether it meets a detection rule, which may be chance.
    pub(crate) marked: bool,
}

/// The points between two declared changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stretch {
    /// Index of its first point.
    pub(crate) first: usize,
    /// Its points.
    pub(crate) points: usize,
    /// Mean, and lower and upper limit; none where there are too few points.
    pub(crate) levels: Option<(f64, (f64, f64))>,
}

/// The words of a level at the right edge.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Guide {
    /// Where.
    pub(crate) value: f64,
    /// What is printed beside it.
    pub(crate) label: String,
    /// Style class: `centre`, `limit`, `feeling` or `last`.
    pub(crate) class: &'static str,
}

/// The words on the chart.
pub(crate) struct SeriesWords {
    /// What a screen reader says.
    pub(crate) title: String,
    /// First period.
    pub(crate) first: String,
    /// Last period.
    pub(crate) last: String,
}

const TOP: f64 = 14.0;

/// The chart.
pub(crate) fn draw(
    points: &[Point],
    stretches: &[Stretch],
    guides: &[Guide],
    words: &SeriesWords,
    width: f64,
) -> String {
    let wide = width >= 500.0;
    let room = guides.iter().map(|guide| text_width(&guide.label, guide_class(guide))).fold(20.0, f64::max) + 12.0;
    let room = room.min(width / 2.0);
    let (left, right) = (8.0, width - room);
    let bottom = TOP + if wide { 190.0 } else { 170.0 };
    let (low, high) = range(points, stretches, guides);
    let y = |value: f64| bottom - (bottom - TOP) * (value - low) / (high - low);
    let steps = points.len().saturating_sub(1).max(1) as f64;
    let x = |at: usize| left + 6.0 + (right - left - 12.0) * at as f64 / steps;

    let mut canvas = Canvas::new(width);
    // Half-way between neighbouring points, but to the edges at both ends.
    let begin = |at: usize| if at == 0 { left } else { (x(at - 1) + x(at)) / 2.0 };
    let end = |after: usize| if after >= points.len() { right } else { begin(after) };
    for (number, stretch) in stretches.iter().enumerate() {
        let (from, to) = (begin(stretch.first), end(stretch.first + stretch.points));
        levels(&mut canvas, stretch, (from, to), y);
        if number > 0 {
            canvas.line(from, TOP - 4.0, from, bottom + 6.0, "changed");
        }
    }
    let changed: Vec<f64> = stretches.iter().skip(1).map(|stretch| begin(stretch.first) + 7.5).collect();
    for (number, x) in apart(&changed, &vec![17.0; changed.len()], left, right).into_iter().enumerate() {
        canvas.text(x, TOP + 4.0, Anchor::Middle, "small", &(number + 1).to_string());
    }
    let places: Vec<(f64, f64)> = points.iter().enumerate().map(|(at, point)| (x(at), y(point.value))).collect();
    canvas.polyline(&places, "track");
    for (point, (x, y)) in points.iter().zip(&places) {
        if point.signal {
            canvas.polygon(&[(x - 6.0, *y), (*x, y - 6.0), (x + 6.0, *y), (*x, y + 6.0)], "point signal");
        } else if point.marked {
            canvas.circle(*x, *y, 4.0, "point marked");
        } else {
            canvas.circle(*x, *y, 3.2, "point");
        }
    }
    let wanted: Vec<f64> = guides.iter().map(|guide| y(guide.value)).collect();
    for (guide, at) in guides.iter().zip(apart(&wanted, &vec![15.5; wanted.len()], TOP - 8.0, bottom + 8.0)) {
        let target = y(guide.value);
        if guide.class == "feeling" {
            let tip = right + 1.0;
            canvas.polygon(&[(tip, target), (tip + 7.0, target - 4.0), (tip + 7.0, target + 4.0)], "feeling");
        }
        let label = one_line(&guide.label, room - 11.0, guide_class(guide));
        canvas.text(right + 11.0, at + 4.0, Anchor::Start, guide_class(guide), &label);
    }
    canvas.line(left, bottom + 6.0, right, bottom + 6.0, "axis");
    canvas.text(left, bottom + 22.0, Anchor::Start, "small muted", &words.first);
    // On a telephone two dates may not fit side by side.
    let both = text_width(&words.first, "small muted") + text_width(&words.last, "small muted") + 10.0;
    let base = bottom + if both > right - left { 38.0 } else { 22.0 };
    canvas.text(right, base, Anchor::End, "small muted", &words.last);
    canvas.finish(base + 6.0, &words.title)
}

/// Style class of a level's words.
fn guide_class(guide: &Guide) -> &'static str {
    match guide.class {
        "feeling" => "small feeling-text",
        "last" => "small last",
        _ => "small",
    }
}

/// Band, limits and mean of one stretch.
fn levels(canvas: &mut Canvas, stretch: &Stretch, (from, to): (f64, f64), y: impl Fn(f64) -> f64) {
    let Some((centre, (low, high))) = stretch.levels else { return };
    canvas.rect(from, y(high), to - from, y(low) - y(high), "limits");
    for limit in [low, high] {
        canvas.line(from, y(limit), to, y(limit), "limit");
    }
    canvas.line(from, y(centre), to, y(centre), "centre");
}

/// The smallest and largest value to be shown, never the same.
fn range(points: &[Point], stretches: &[Stretch], guides: &[Guide]) -> (f64, f64) {
    let limits = stretches.iter().filter_map(|stretch| stretch.levels).flat_map(|(_, (low, high))| [low, high]);
    let values = points.iter().map(|point| point.value).chain(guides.iter().map(|guide| guide.value)).chain(limits);
    let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
    match (low.is_finite(), high - low) {
        (false, _) => (0.0, 1.0),
        // A little air, so that no point lies on the frame.
        (true, spread) if spread > 0.0 => (low - spread * 0.06, high + spread * 0.06),
        _ => (low - 1.0, high + 1.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signal_is_a_diamond_and_the_rest_are_circles() {
        let points = [1.0, 2.0, 9.0].map(|value| Point { value, signal: value > 5.0, marked: value > 1.5 });
        let words = SeriesWords { title: "t".to_owned(), first: "a".to_owned(), last: "b".to_owned() };
        let svg = draw(&points, &[], &[], &words, 340.0);
        assert_eq!(svg.matches(r#"class="point""#).count(), 1);
        assert_eq!(svg.matches(r#"class="point marked""#).count(), 1);
        assert_eq!(svg.matches(r#"class="point signal""#).count(), 1);
        // 170 pixels for 1.12 times the spread: the lowest point lies 9.1 above the bottom.
        assert!(svg.contains(r#"cx="14" cy="174.9""#), "{svg}");
    }

    #[test]
    fn a_flat_series_still_draws() {
        let points = [Point { value: 3.0, signal: false, marked: false }; 2];
        let words = SeriesWords { title: "t".to_owned(), first: String::new(), last: String::new() };
        assert!(draw(&points, &[], &[], &words, 340.0).contains(r#"cy="99""#));
        assert!(!draw(&[], &[], &[], &words, 340.0).contains("NaN"));
    }

    #[test]
    fn a_declared_change_divides_limits_and_mean() {
        let points = [1.0, 2.0, 1.0, 8.0, 9.0, 8.0].map(|value| Point { value, signal: false, marked: false });
        let stretch = |first, levels| Stretch { first, points: 3, levels };
        let stretches = [stretch(0, Some((1.5, (0.0, 3.0)))), stretch(3, None)];
        let words = SeriesWords { title: "t".to_owned(), first: String::new(), last: String::new() };
        let svg = draw(&points, &stretches, &[], &words, 900.0);
        assert_eq!(svg.matches(r#"class="changed""#).count(), 1);
        // The second phase is too short for limits.
        assert_eq!((svg.matches(r#"class="limit""#).count(), svg.matches(r#"class="centre""#).count()), (2, 1));
    }
}
