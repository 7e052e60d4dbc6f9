//! The working day by the hour: one stacked bar an hour, from work for customers over the rest to what is lost.

use super::text::{one_line, text_width};
use super::{Anchor, Canvas};

/// One hour.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct HourBar {
    /// `08–09`.
    pub(crate) label: String,
    /// Shares of work for customers, of the rest, and of what is lost; together 1.
    pub(crate) shares: [f64; 3],
    /// The first share in words.
    pub(crate) note: String,
}

/// The words on the chart.
pub(crate) struct DayWords {
    /// What a screen reader says.
    pub(crate) title: String,
    /// Names of the three parts.
    pub(crate) parts: [String; 3],
}

/// Style classes of the three parts, as of the bars of the shares of time.
const CLASSES: [&str; 3] = ["core", "usual", "loss"];
const STEP: f64 = 24.0;
const BAR: f64 = 16.0;

/// The chart.
pub(crate) fn draw(hours: &[HourBar], words: &DayWords, width: f64) -> String {
    let label = hours.iter().map(|hour| text_width(&hour.label, "label")).fold(0.0, f64::max) + 12.0;
    let note = hours.iter().map(|hour| text_width(&hour.note, "value")).fold(0.0, f64::max) + 12.0;
    let (left, right) = (label, (width - note).max(label + 60.0));
    let mut canvas = Canvas::new(width);
    let mut y = legend(&mut canvas, words, width);
    for hour in hours {
        canvas.text(0.0, y + BAR / 2.0 + 4.5, Anchor::Start, "label", &hour.label);
        let mut from = left;
        for (share, class) in hour.shares.iter().zip(CLASSES) {
            let wide = (right - left) * share.clamp(0.0, 1.0);
            canvas.rect(from, y, wide, BAR, &format!("part bar {class}"));
            from += wide;
        }
        canvas.text(width, y + BAR / 2.0 + 4.5, Anchor::End, "value", &hour.note);
        y += STEP;
    }
    canvas.finish(y, &words.title)
}

/// The three parts with their names above the bars, one below another where they do not fit side by side.
fn legend(canvas: &mut Canvas, words: &DayWords, width: f64) -> f64 {
    let (mut x, mut y) = (0.0, 2.0);
    for (name, class) in words.parts.iter().zip(CLASSES) {
        let name = one_line(name, width - 18.0, "label");
        let wide = 18.0 + text_width(&name, "label") + 18.0;
        if x > 0.0 && x + wide - 18.0 > width {
            (x, y) = (0.0, y + 20.0);
        }
        canvas.rect(x, y, 12.0, 12.0, &format!("part bar {class}"));
        canvas.text(x + 18.0, y + 11.0, Anchor::Start, "label", &name);
        x += wide;
    }
    y + 28.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> DayWords {
        DayWords { title: "t".to_owned(), parts: ["a", "b", "c"].map(str::to_owned) }
    }

    #[test]
    fn parts_follow_one_another_and_fill_the_hour() {
        let hour = HourBar { label: "08–09".to_owned(), shares: [0.5, 0.3, 0.2], note: "50 %".to_owned() };
        let svg = draw(&[hour], &words(), 340.0);
        let rects: Vec<(f64, f64)> = svg
            .split("<rect ")
            .skip(4)
            .map(|rect| {
                let of = |name: &str| {
                    let from = rect.split(&format!(" {name}=\"")).nth(1).unwrap_or_default();
                    from.split('"').next().unwrap_or_default().parse::<f64>().unwrap_or(f64::NAN)
                };
                (of("x"), of("width"))
            })
            .collect();
        assert_eq!(rects.len(), 3, "{svg}");
        for pair in rects.windows(2) {
            assert!((pair[0].0 + pair[0].1 - pair[1].0).abs() < 0.2, "{svg}");
        }
        assert!((rects[0].1 / rects.iter().map(|rect| rect.1).sum::<f64>() - 0.5).abs() < 0.01, "{svg}");
    }

    #[test]
    fn long_names_go_below_one_another() {
        let mut long = words();
        long.parts = ["Arbeit für Kundinnen und Kunden", "Suchen, Verwaltung und anderes", "Warten, Ausfälle"]
            .map(str::to_owned);
        let svg = draw(&[], &long, 340.0);
        assert!(svg.contains(r#"y="42""#), "{svg}");
    }
}
