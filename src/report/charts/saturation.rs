//! Saturation: the themes that each interview brought for the first time, and all of them so far.

use super::shapes::Key;
use super::text::{one_line, text_width};
use super::{Anchor, Canvas};

/// The words on the chart.
pub(crate) struct SaturationWords {
    /// What a screen reader says.
    pub(crate) title: String,
    /// What is counted along the axis.
    pub(crate) interviews: String,
    /// What a bar is.
    pub(crate) new: String,
    /// What the line is.
    pub(crate) total: String,
    /// What lies to the right of the upright line.
    pub(crate) after: String,
}

const TOP: f64 = 18.0;

/// The chart. `after` is the interview from which on next to nothing new came.
pub(crate) fn draw(new: &[u64], after: Option<u64>, words: &SaturationWords, width: f64) -> String {
    let width = width.min(620.0);
    let bottom = TOP + if width >= 500.0 { 180.0 } else { 150.0 };
    let total: u64 = new.iter().sum();
    let end = total.to_string();
    let (left, right) = (1.0, width - text_width(&end, "value real") - 12.0);
    let step = (right - left) / new.len().max(1) as f64;
    let y = |count: u64| bottom - (bottom - TOP) * count as f64 / total.max(1) as f64;
    let middle = |at: usize| left + (at as f64 + 0.5) * step;

    let mut canvas = Canvas::new(width);
    let mut sum = 0;
    let mut track = Vec::with_capacity(new.len());
    let numbered = step >= new.iter().map(|count| text_width(&count.to_string(), "value") + 4.0).fold(0.0, f64::max);
    for (at, &count) in new.iter().enumerate() {
        let thick = (step * 0.62).min(26.0);
        canvas.rect(middle(at) - thick / 2.0, y(count), thick, bottom - y(count), "bar usual");
        if numbered {
            canvas.text(middle(at), y(count) - 6.0, Anchor::Middle, "value", &count.to_string());
        }
        sum += count;
        track.push((middle(at), y(sum)));
    }
    canvas.polyline(&track, "centre total");
    if step >= 9.0 {
        for (x, y) in &track {
            canvas.circle(*x, *y, 3.0, "end total");
        }
    }
    if let Some(&(x, y)) = track.last() {
        canvas.text(x + 8.0, y + 4.5, Anchor::Start, "value real", &end);
    }
    let after = after.filter(|&after| (after as usize) < new.len());
    if let Some(after) = after {
        let x = left + after as f64 * step;
        canvas.line(x, TOP - 8.0, x, bottom + 4.0, "changed");
    }
    canvas.line(left, bottom, right, bottom, "axis");
    axis(&mut canvas, new.len(), middle, (step, bottom + 16.0));
    let name = one_line(&words.interviews, right - left, "small muted");
    canvas.text(right, bottom + 33.0, Anchor::End, "small muted", &name);
    let mut keys = vec![(Key::Bar("usual"), words.new.as_str()), (Key::Total, words.total.as_str())];
    keys.extend(after.map(|_| (Key::Changed, words.after.as_str())));
    let bottom = canvas.legend(&keys, (0.0, bottom + 44.0));
    canvas.finish(bottom, &words.title)
}

/// Numbers of the interviews, as many as have room.
fn axis(canvas: &mut Canvas, count: usize, middle: impl Fn(usize) -> f64, (step, base): (f64, f64)) {
    let widest = text_width(&count.to_string(), "small muted") + 6.0;
    let scales = std::iter::successors(Some(1_usize), |scale| scale.checked_mul(10));
    let every = scales
        .flat_map(|scale| [1, 2, 5].map(|part| scale.saturating_mul(part)))
        .find(|every| *every as f64 * step >= widest || *every >= count)
        .unwrap_or(count)
        .max(1);
    for at in (0..count).filter(|at| every == 1 || (at + 1).is_multiple_of(every)) {
        canvas.text(middle(at), base, Anchor::Middle, "small muted", &(at + 1).to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> SaturationWords {
        SaturationWords {
            title: "t".to_owned(),
            interviews: "interview".to_owned(),
            new: "new".to_owned(),
            total: "so far".to_owned(),
            after: "nothing new".to_owned(),
        }
    }

    #[test]
    fn bars_and_line_have_one_scale() {
        // 150 pixels for four themes, from 168 up to 18.
        let svg = draw(&[3, 0, 1], Some(2), &words(), 340.0);
        assert!(svg.contains(r#"y="55.5""#) && svg.contains(r#"height="112.5""#), "{svg}");
        assert!(svg.contains(",55.5 ") && svg.contains(",18\""), "{svg}");
        assert!(svg.contains(">4</text>") && svg.contains("changed") && svg.contains(">nothing new<"), "{svg}");
    }

    #[test]
    fn a_hundred_interviews_name_some_of_them() {
        let svg = draw(&[1; 100], None, &words(), 340.0);
        assert!(svg.contains(">100</text>") && !svg.contains(">11</text>"), "{svg}");
        assert!(!draw(&[], None, &words(), 340.0).contains("NaN"));
        assert!(!draw(&[0, 0], None, &words(), 340.0).contains("NaN"));
    }
}
