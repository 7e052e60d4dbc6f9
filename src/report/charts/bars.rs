//! Plain horizontal bars with intervals: shares of time, prevalence of codes.

use super::shapes::{Key, Missing};
use super::text::{text_width, wrap};
use super::{Anchor, Canvas};

/// One bar.
pub(crate) struct Bar {
    /// Its name.
    pub(crate) label: String,
    /// Share 0-1 and interval, or why there is none.
    pub(crate) share: Result<(f64, Option<(f64, f64)>), Missing>,
    /// The share in words.
    pub(crate) note: String,
    /// Style class of the bar: `usual`, `loss`, `core`.
    pub(crate) class: &'static str,
}

const LINE: f64 = 16.0;

/// What the colour of each class of bars means.
pub(crate) type Meanings = [(&'static str, String); 3];

/// The chart; `title` is what a screen reader says.
pub(crate) fn draw(bars: &[Bar], meanings: &Meanings, title: &str, width: f64) -> String {
    let wide = width >= 500.0;
    let shown = || bars.iter().filter(|bar| bar.share.is_ok());
    let notes = shown().map(|bar| text_width(&bar.note, "value")).fold(60.0, f64::max) + 14.0;
    let (left, right) = (if wide { 250.0 } else { 1.0 }, width - notes.min(width / 2.0));
    let tops = bars.iter().filter_map(|bar| bar.share.as_ref().ok()).map(|(share, span)| span.map_or(*share, |i| i.1));
    let most = tops.fold(0.05, f64::max);
    let x = |share: f64| left + (right - left) * share.clamp(0.0, most) / most;

    let mut canvas = Canvas::new(width);
    let mut y = 2.0;
    for bar in bars {
        let lines = wrap(&bar.label, if wide { left - 16.0 } else { width }, "label", 3);
        let text = lines.len() as f64 * LINE;
        let height = if wide { text.max(14.0) + 10.0 } else { text + 26.0 };
        let first = y + if wide { (height - text) / 2.0 } else { 2.0 } + 12.0;
        for (at, line) in lines.iter().enumerate() {
            canvas.text(0.0, first + at as f64 * LINE, Anchor::Start, "label", line);
        }
        let middle = if wide { y + height / 2.0 } else { y + text + 12.0 };
        match &bar.share {
            Ok((share, interval)) => {
                let long = x(*share) - left;
                canvas.rect(left, middle - 6.0, long, 12.0, &format!("bar {}", bar.class));
                if let Some((low, high)) = interval {
                    canvas.line(x(*low), middle, x(*high), middle, "whisker");
                    for end in [*low, *high] {
                        canvas.line(x(end), middle - 3.5, x(end), middle + 3.5, "whisker");
                    }
                }
                // A share of nothing has no bar: the line it would begin at tells it from what is not known.
                canvas.line(left, middle - 8.0, left, middle + 8.0, "axis");
                canvas.text(width, middle + 4.5, Anchor::End, "value", &bar.note);
            }
            Err(missing) => canvas.no_value((left, middle - 7.5), (width - left, 15.0), missing),
        }
        y += height;
    }
    let occurs = |class: &str| shown().any(|bar| bar.class == class);
    let keys = meanings.iter().filter(|(class, _)| occurs(class)).map(|(class, name)| (Key::Bar(class), name.as_str()));
    let keys: Vec<(Key, &str)> = keys.collect();
    let bottom = canvas.legend(&keys, (0.0, y + 6.0));
    canvas.finish(bottom, title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_interval_fills_the_room() {
        let bar = |share, interval| Bar {
            label: "a".to_owned(),
            share: Ok((share, interval)),
            note: String::new(),
            class: "usual",
        };
        let meanings = [("usual", "the rest"), ("core", "for customers"), ("loss", "lost")];
        let meanings = meanings.map(|(class, name)| (class, name.to_owned()));
        let svg = draw(&[bar(0.25, None), bar(0.4, Some((0.3, 0.5)))], &meanings, "t", 820.0);
        assert!(svg.contains(">the rest</text>") && !svg.contains(">lost</text>"), "only what occurs: {svg}");
        assert!(svg.contains(r#"<rect class="bar usual" x="250" y="9" width="248""#), "{svg}");
        assert!(svg.contains(r#"x1="547.6" y1="41" x2="746""#), "{svg}");
    }
}
