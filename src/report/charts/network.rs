//! Network of dependencies: service and its cooperating departments, how many requests go out, and what each thinks of the
//! other.
//!
//! On a page service stands in the middle with departments to both sides, on a telephone above them. Every department has
//! a box of its own in a column, and all words stand inside boxes: however many there are, no label meets another.

use super::shapes::{Missing, level_class};
use super::text::{one_line, text_width, wrap};
use super::{Anchor, Canvas};
use crate::model::estimate::Level;

/// One direction of a dependency.
pub(crate) struct Tie {
    /// What is rated.
    pub(crate) label: String,
    /// The score, or why there is none.
    pub(crate) note: String,
    /// Its level; none without a score.
    pub(crate) level: Option<Level>,
}

/// A cooperating department.
pub(crate) struct Node {
    /// Its name.
    pub(crate) name: String,
    /// What is counted, and how many.
    pub(crate) handoffs: (String, String),
    /// Requests as a share of those to the department asked most, 0-1.
    pub(crate) weight: f64,
    /// How service rates it, and how it rates service.
    pub(crate) ties: [Tie; 2],
}

const LINE: f64 = 17.0;
const PAD: f64 = 9.0;
const GAP: f64 = 14.0;
/// Room for half the border of a box at the edge of the drawing.
const BORDER: f64 = 0.75;
/// At most this share of a box's width is for the note; a longer one stands below what it speaks of.
const NOTE: f64 = 0.45;
/// Room for the mark of a level.
const MARK: f64 = 18.0;

/// A line of a box below the name.
struct Row<'a> {
    label: Vec<String>,
    note: &'a str,
    /// Whether the note has a line of its own.
    below: bool,
    /// The level of what is rated; `None` for what is only counted.
    level: Option<Option<Level>>,
}

/// A department's box before it has a place.
struct Card<'a> {
    node: &'a Node,
    name: Vec<String>,
    lines: Vec<Row<'a>>,
    height: f64,
}

/// The chart.
pub(crate) fn draw(service: &str, nodes: &[Node], title: &str, width: f64) -> String {
    if width >= 500.0 { wide(service, nodes, title, width) } else { narrow(service, nodes, title, width) }
}

/// Service in the middle, departments in a column on either side.
fn wide(service: &str, nodes: &[Node], title: &str, width: f64) -> String {
    let (card, hub) = (300.0, 130.0);
    let cards: Vec<Card> = nodes.iter().map(|node| laid_out(node, card)).collect();
    let left = cards.len().div_ceil(2);
    let (left, right) = cards.split_at(left);
    let column = |cards: &[Card]| cards.iter().map(|card| card.height + GAP).sum::<f64>() - GAP;
    let mut canvas = Canvas::new(width);
    let (hub_left, hub_right) = ((width - hub) / 2.0, (width + hub) / 2.0);
    let hub_lines = wrap(service, hub - 2.0 * PAD, "hub-text", 5);
    let hub_height = hub_lines.len() as f64 * LINE + 2.0 * PAD;
    let height = column(left).max(column(right)).max(hub_height);
    let (first, last) = (BORDER, width - card - BORDER);
    for (cards, at, edge, from) in [(left, first, first + card, hub_left), (right, last, last, hub_right)] {
        let mut y = (height - column(cards)) / 2.0 + BORDER;
        let step = hub_height / (cards.len() as f64 + 1.0);
        for (number, card_of) in cards.iter().enumerate() {
            let door = (height - hub_height) / 2.0 + step * (number as f64 + 1.0);
            let middle = y + card_of.height / 2.0;
            tie(&mut canvas, (from, door - 2.5), (edge, middle - 6.0), &card_of.node.ties[0], card_of.node.weight);
            tie(&mut canvas, (edge, middle + 6.0), (from, door + 2.5), &card_of.node.ties[1], 0.0);
            boxed(&mut canvas, card_of, (at, y), card);
            y += card_of.height + GAP;
        }
    }
    let top = (height - hub_height) / 2.0;
    hub_box(&mut canvas, &hub_lines, (hub_left, top), (hub, hub_height));
    canvas.finish(height + 2.0, title)
}

/// Service above, departments below one another on a common line.
fn narrow(service: &str, nodes: &[Node], title: &str, width: f64) -> String {
    let mut canvas = Canvas::new(width);
    let hub_lines = wrap(service, width - 2.0 * PAD, "hub-text", 3);
    let hub_height = hub_lines.len() as f64 * LINE + 2.0 * PAD;
    let (spine, indent) = (12.0, 40.0);
    let mut y = hub_height + GAP;
    let mut last = hub_height;
    for node in nodes {
        let card = laid_out(node, width - indent);
        let middle = y + card.height / 2.0;
        tie(&mut canvas, (spine, middle - 6.0), (indent, middle - 6.0), &node.ties[0], node.weight);
        tie(&mut canvas, (indent, middle + 6.0), (spine, middle + 6.0), &node.ties[1], 0.0);
        boxed(&mut canvas, &card, (indent, y), width - indent);
        last = middle + 6.0;
        y += card.height + GAP;
    }
    canvas.line(spine, hub_height, spine, last, "axis");
    hub_box(&mut canvas, &hub_lines, (0.0, 0.0), (width, hub_height));
    canvas.finish(y - GAP + 2.0, title)
}

/// The lines of a box of this width.
fn laid_out(node: &Node, width: f64) -> Card<'_> {
    let name = wrap(&node.name, width - 2.0 * PAD, "strong-text", 3);
    let (label, count) = &node.handoffs;
    let rows = std::iter::once((label, count.as_str(), None))
        .chain(node.ties.iter().map(|tie| (&tie.label, tie.note.as_str(), Some(tie.level))));
    let lines: Vec<_> = rows
        .map(|(label, note, level)| {
            let wide = text_width(note, note_class(level));
            let below = wide > width * NOTE;
            let room = width - 2.0 * PAD - MARK - if below { 0.0 } else { wide + 8.0 };
            Row { label: wrap(label, room, "small", 3), note, below, level }
        })
        .collect();
    let count = name.len() + lines.iter().map(|row| row.label.len() + usize::from(row.below)).sum::<usize>();
    Card { node, name, lines, height: count as f64 * LINE + 2.0 * PAD }
}

fn boxed(canvas: &mut Canvas, card: &Card, (x, y): (f64, f64), width: f64) {
    canvas.rect(x, y, width, card.height, "card");
    let mut base = y + PAD + 12.0;
    for line in &card.name {
        canvas.text(x + PAD, base, Anchor::Start, "strong-text", line);
        base += LINE;
    }
    for Row { label, note, below, level } in &card.lines {
        match level {
            Some(Some(level)) => canvas.level_mark(x + PAD + 6.0, base - 4.5, 5.0, Some(*level)),
            Some(None) => {
                let missing = Missing { suppressed: true, word: String::new() };
                canvas.no_value((x + PAD + 1.0, base - 9.5), (10.0, 10.0), &missing);
            }
            None => {}
        }
        let class = note_class(*level);
        let last = label.len() as f64 * LINE;
        for (at, line) in label.iter().enumerate() {
            canvas.text(x + PAD + MARK, base + at as f64 * LINE, Anchor::Start, "small", line);
        }
        if *below {
            let note = one_line(note, width - 2.0 * PAD - MARK, class);
            canvas.text(x + PAD + MARK, base + last, Anchor::Start, class, &note);
            base += LINE;
        } else {
            canvas.text(x + width - PAD, base, Anchor::End, class, note);
        }
        base += last;
    }
}

/// The reason for which a score is withheld is longer than a score, and printed smaller.
fn note_class(level: Option<Option<Level>>) -> &'static str {
    if matches!(level, Some(None)) { "value muted" } else { "value" }
}

fn hub_box(canvas: &mut Canvas, lines: &[String], (x, y): (f64, f64), (width, height): (f64, f64)) {
    canvas.rect(x, y, width, height, "hub");
    for (at, line) in lines.iter().enumerate() {
        let base = y + PAD + 12.0 + at as f64 * LINE;
        canvas.text(x + width / 2.0, base, Anchor::Middle, "hub-text", line);
    }
}

/// A line with its head at the end; the thicker, the more is asked. What is not known is dashed.
fn tie(canvas: &mut Canvas, (x1, y1): (f64, f64), (x2, y2): (f64, f64), tie: &Tie, weight: f64) {
    let thickness = match weight {
        weight if weight > 0.66 => "thick",
        weight if weight > 0.33 => "middling",
        _ => "thin",
    };
    canvas.line(x1, y1, x2, y2, &format!("tie {} {thickness}", level_class(tie.level)));
    let long = (x2 - x1).hypot(y2 - y1).max(1.0);
    let (dx, dy) = ((x2 - x1) / long, (y2 - y1) / long);
    let (back, side) = (9.0, 4.5);
    let base = (x2 - dx * back, y2 - dy * back);
    let wing = |sign: f64| (base.0 - dy * side * sign, base.1 + dx * side * sign);
    canvas.polygon(&[(x2, y2), wing(1.0), wing(-1.0)], &format!("head {}", level_class(tie.level)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nodes(count: usize) -> Vec<Node> {
        let tie = |level| Tie { label: "Rated by somebody".to_owned(), note: "41".to_owned(), level };
        let node = |at: usize| Node {
            name: format!("A department with quite a long name, number {at}"),
            handoffs: ("Handoffs".to_owned(), at.to_string()),
            weight: at as f64 / count as f64,
            ties: [tie(Some(Level::Poor)), tie(None)],
        };
        (0..count).map(node).collect()
    }

    /// Top and bottom of every box, by its left edge.
    fn boxes(svg: &str) -> Vec<(f64, f64, f64)> {
        let number = |text: &str, name: &str| -> f64 {
            let value = text.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
            value.and_then(|value| value.parse().ok()).unwrap_or(f64::NAN)
        };
        let cards = svg.split("<rect class=\"card\"").skip(1);
        cards.map(|card| (number(card, " x"), number(card, " y"), number(card, " height"))).collect()
    }

    #[test]
    fn boxes_never_meet() {
        for count in [1, 5, 12] {
            for width in [340.0, 900.0] {
                let found = boxes(&draw("Service", &nodes(count), "t", width));
                assert_eq!(found.len(), count);
                for (at, one) in found.iter().enumerate() {
                    for other in &found[at + 1..] {
                        let apart = one.0 != other.0 || one.1 + one.2 <= other.1;
                        assert!(apart, "{count} at {width}: {one:?} {other:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_withheld_looks_withheld() {
        let svg = draw("Service", &nodes(1), "t", 900.0);
        assert_eq!(svg.matches("withheld-box").count(), 1);
        assert!(svg.contains("tie unknown thin") && svg.contains("dot poor"), "{svg}");
        assert!(!draw("Service", &[], "t", 340.0).contains("NaN"));
    }
}
