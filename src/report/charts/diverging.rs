//! Diverging stacked bars: unfavourable answers to the left of the middle, favourable ones to the right; or, where neither end
//! of the scale is good news, low answers and high ones.

use super::layout::apart;
use super::shapes::{Direction, Missing};
use super::text::{one_line, text_width, wrap};
use super::{Anchor, Canvas};

/// Which side of the middle an answer lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// To the left.
    Left,
    /// Half to the left, half to the right.
    Middle,
    /// To the right.
    Right,
}

/// The share of one answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Part {
    /// Its side.
    pub(crate) side: Side,
    /// Whether it is the strongest answer of its side.
    pub(crate) strong: bool,
    /// Share, 0-1.
    pub(crate) share: f64,
}

/// One question.
pub(crate) struct BarRow {
    /// The statement.
    pub(crate) label: String,
    /// Shares of the answers from the left to the right, or why there are none.
    pub(crate) parts: Result<Vec<Part>, Missing>,
    /// The share to the right in words.
    pub(crate) note: String,
}

/// The words on the chart.
pub(crate) struct BarWords {
    /// What a screen reader says.
    pub(crate) title: String,
    /// Over the left side.
    pub(crate) left: String,
    /// Over the right side.
    pub(crate) right: String,
    /// Whether the right side is the good one; otherwise no side is, and none has a colour that says so.
    pub(crate) judged: bool,
}

const LINE: f64 = 16.0;
const BAR: f64 = 16.0;
const HEAD: f64 = 24.0;

/// How far bars reach to the left and to the right of the middle, as shares.
pub(crate) fn reach<'a>(rows: impl IntoIterator<Item = &'a BarRow>) -> (f64, f64) {
    let parts = rows.into_iter().filter_map(|row| row.parts.as_ref().ok());
    parts.map(|parts| extent(parts)).fold((0.3, 0.3), |most, one| (most.0.max(one.0), most.1.max(one.1)))
}

fn extent(parts: &[Part]) -> (f64, f64) {
    let sum = |side| parts.iter().filter(|part| part.side == side).map(|part| part.share).sum::<f64>();
    let half = sum(Side::Middle) / 2.0;
    (sum(Side::Left) + half, sum(Side::Right) + half)
}

/// The chart; `reach` is the same for all charts that are to be compared.
pub(crate) fn draw(rows: &[BarRow], reach: (f64, f64), words: &BarWords, width: f64) -> String {
    let wide = width >= 500.0;
    let notes = rows.iter().map(|row| text_width(&row.note, "value")).fold(34.0, f64::max) + 12.0;
    let (left, right) = (if wide { 340.0 } else { 0.0 }, width - notes.min(width / 3.0));
    let scale = (right - left) / (reach.0 + reach.1);
    let middle = left + reach.0 * scale;

    let mut canvas = Canvas::new(width);
    sides(&mut canvas, words, middle, width);
    let mut y = HEAD;
    for row in rows {
        let lines = wrap(&row.label, if wide { left - 24.0 } else { width }, "label", 4);
        let text = lines.len() as f64 * LINE;
        let height = if wide { text.max(BAR) + 14.0 } else { text + BAR + 18.0 };
        let first = y + if wide { (height - text) / 2.0 } else { 4.0 } + 12.0;
        for (at, line) in lines.iter().enumerate() {
            canvas.text(0.0, first + at as f64 * LINE, Anchor::Start, "label", line);
        }
        let top = if wide { y + (height - BAR) / 2.0 } else { y + text + 8.0 };
        match &row.parts {
            Ok(parts) => {
                bar(&mut canvas, parts, words.judged, (middle, scale), top);
                let (above, below) = if wide { (y - top - 4.0, height + y - top - 4.0) } else { (-4.0, BAR + 4.0) };
                canvas.line(middle, top + above, middle, top + below, "axis");
                canvas.text(width, top + 12.5, Anchor::End, "value", &row.note);
            }
            // The reason takes the place of the bar, so that nothing looks like a zero.
            Err(missing) => canvas.no_value((left, top), (right - left, BAR), missing),
        }
        y += height;
    }
    canvas.finish(y + 2.0, &words.title)
}

/// Which side is which, above the middle: with an arrow outwards, apart and inside the drawing wherever the middle lies.
fn sides(canvas: &mut Canvas, words: &BarWords, middle: f64, width: f64) {
    let arrow = 13.0;
    let names = [&words.left, &words.right].map(|name| one_line(name, width / 2.0 - 30.0, "small"));
    let wide = names.each_ref().map(|name| text_width(name, "small") + arrow + 16.0);
    let places = apart(&[middle - wide[0] / 2.0, middle + wide[1] / 2.0], &wide, 0.0, width);
    let [left, right] = [places[0] - wide[0] / 2.0 + 8.0, places[1] + wide[1] / 2.0 - 8.0];
    canvas.pointer(left + 4.0, 10.0, 7.0, Direction::Left, "hint");
    canvas.text(left + arrow, 14.0, Anchor::Start, "small", &names[0]);
    canvas.pointer(right - 4.0, 10.0, 7.0, Direction::Right, "hint");
    canvas.text(right - arrow, 14.0, Anchor::End, "small", &names[1]);
}

fn bar(canvas: &mut Canvas, parts: &[Part], judged: bool, (middle, scale): (f64, f64), top: f64) {
    let sides = if judged { ["unfavourable", "favourable"] } else { ["low", "high"] };
    let mut x = middle - extent(parts).0 * scale;
    for part in parts {
        let wide = part.share * scale;
        let side = match part.side {
            Side::Left => sides[0],
            Side::Middle => "neutral",
            Side::Right => sides[1],
        };
        let strong = if part.strong && part.side != Side::Middle { " strong" } else { "" };
        if wide > 0.0 {
            canvas.rect(x, top, wide, BAR, &format!("part {side}{strong}"));
        }
        x += wide;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> BarWords {
        BarWords { title: "Items".to_owned(), left: "no".to_owned(), right: "yes".to_owned(), judged: true }
    }

    fn part(side: Side, share: f64) -> Part {
        Part { side, strong: false, share }
    }

    #[test]
    fn the_neutral_answers_lie_across_the_middle() {
        let parts = vec![part(Side::Left, 0.2), part(Side::Middle, 0.2), part(Side::Right, 0.6)];
        let row = BarRow { label: "Statement".to_owned(), parts: Ok(parts), note: "60%".to_owned() };
        assert_eq!(reach([&row]), (0.30000000000000004, 0.7));
        // 294 pixels for the whole answer: 88.2 to the left of the middle.
        let svg = draw(&[row], (0.3, 0.7), &words(), 340.0);
        assert!(svg.contains(r#"<rect class="part unfavourable" x="0" y="48" width="58.8""#), "{svg}");
        assert!(svg.contains(r#"<rect class="part neutral" x="58.8" y="48" width="58.8""#), "{svg}");
        assert!(svg.contains(r#"<rect class="part favourable" x="117.6" y="48" width="176.4""#), "{svg}");
        assert!(svg.contains(r#"<line class="axis" x1="88.2""#), "{svg}");
    }

    #[test]
    fn where_no_side_is_the_good_one_no_colour_says_so() {
        let row = BarRow { label: "Demand".to_owned(), parts: Ok(vec![part(Side::Right, 1.0)]), note: String::new() };
        let svg = draw(&[row], (0.3, 1.0), &BarWords { judged: false, ..words() }, 340.0);
        assert!(svg.contains(r#"class="part high""#) && !svg.contains("favourable"), "{svg}");
    }

    #[test]
    fn a_withheld_question_shows_its_reason() {
        let missing = Missing { suppressed: true, word: "too few people".to_owned() };
        let row = BarRow { label: "Statement".to_owned(), parts: Err(missing), note: String::new() };
        let svg = draw(&[row], (0.5, 0.5), &words(), 820.0);
        assert!(svg.contains("too few people") && svg.contains("withheld-box"), "{svg}");
        assert!(!svg.contains("part "), "{svg}");
    }
}
