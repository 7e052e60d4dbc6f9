//! The importance x urgency quadrants: numbered points, their names stand in the table beside.

use super::shapes::Direction;
use super::text::{one_line, wrap};
use super::{Anchor, Canvas};

/// One task.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Dot {
    /// Its number in the table.
    pub(crate) number: usize,
    /// Mean urgency, left to right.
    pub(crate) urgency: f64,
    /// Mean importance, bottom to top.
    pub(crate) importance: f64,
    /// Whether it lies in the quadrant of fire-fighting.
    pub(crate) fire: bool,
}

/// The words on the chart.
pub(crate) struct QuadrantWords {
    /// What a screen reader says.
    pub(crate) title: String,
    /// Names of the quadrants: important and urgent, important only, urgent only, neither.
    pub(crate) quadrants: [String; 4],
    /// Name of the axis from bottom to top.
    pub(crate) importance: String,
    /// Name of the axis from left to right.
    pub(crate) urgency: String,
}

/// The axes: lowest and highest value, and where the halves meet (urgency, importance).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Axes {
    /// Lowest value.
    pub(crate) low: f64,
    /// Highest value.
    pub(crate) high: f64,
    /// Where the halves of urgency meet.
    pub(crate) urgency: f64,
    /// Where the halves of importance meet.
    pub(crate) importance: f64,
}

const RADIUS: f64 = 9.5;

/// The chart.
pub(crate) fn draw(dots: &[Dot], axes: &Axes, words: &QuadrantWords, width: f64) -> String {
    let width = width.min(560.0);
    // The names of the quadrants stand above and below the frame, where no point can cover them.
    let (left, right, top) = (2.0, width - 2.0, 38.0);
    let bottom = top + if width >= 500.0 { 380.0 } else { 330.0 };
    let x = |value: f64| left + (right - left) * (value - axes.low) / (axes.high - axes.low);
    let y = |value: f64| bottom - (bottom - top) * (value - axes.low) / (axes.high - axes.low);
    let (cut_x, cut_y) = (x(axes.urgency), y(axes.importance));

    let mut canvas = Canvas::new(width);
    canvas.rect(left, top, right - left, bottom - top, "frame");
    canvas.rect(cut_x, cut_y, right - cut_x, bottom - cut_y, "fire");
    canvas.line(cut_x, top, cut_x, bottom, "cut");
    canvas.line(left, cut_y, right, cut_y, "cut");
    let [both, important, urgent, neither] = &words.quadrants;
    let half = (right - left) / 2.0 - 8.0;
    corner(&mut canvas, (left, top - 23.0), Anchor::Start, important, half);
    corner(&mut canvas, (right, top - 23.0), Anchor::End, both, half);
    corner(&mut canvas, (left, bottom + 17.0), Anchor::Start, neither, half);
    corner(&mut canvas, (right, bottom + 17.0), Anchor::End, urgent, half);

    let wanted: Vec<(f64, f64)> = dots.iter().map(|dot| (x(dot.urgency), y(dot.importance))).collect();
    let frame = (left + RADIUS, right - RADIUS, top + RADIUS, bottom - RADIUS);
    let quadrant = |&(x, y): &(f64, f64)| {
        let (left, right) = if x < cut_x { (frame.0, cut_x - 1.0) } else { (cut_x, frame.1) };
        let (top, bottom) = if y > cut_y { (cut_y + 1.0, frame.3) } else { (frame.2, cut_y) };
        (left.min(right), right, top.min(bottom), bottom)
    };
    let quadrants: Vec<Room> = wanted.iter().map(quadrant).collect();
    let placed = places(&wanted, &quadrants, frame);
    // Leaders first: none runs over a number.
    for (from, to) in wanted.iter().zip(&placed) {
        if (from.0 - to.0).hypot(from.1 - to.1) > RADIUS {
            canvas.line(from.0, from.1, to.0, to.1, "leader");
            canvas.circle(from.0, from.1, 2.0, "leader-end");
        }
    }
    for (dot, to) in dots.iter().zip(&placed) {
        canvas.circle(to.0, to.1, RADIUS, if dot.fire { "task fire-task" } else { "task" });
        canvas.text(to.0, to.1 + 4.0, Anchor::Middle, "task-number", &dot.number.to_string());
    }
    let (base, arrow) = (bottom + 50.0, 13.0);
    let [urgency, importance] = [&words.urgency, &words.importance].map(|name| one_line(name, half - 16.0, "small"));
    canvas.pointer(right - 4.0, base - 4.0, 8.0, Direction::Right, "hint");
    canvas.text(right - arrow, base, Anchor::End, "small", &urgency);
    canvas.pointer(left + 4.0, base - 4.0, 8.0, Direction::Up, "hint");
    canvas.text(left + arrow, base, Anchor::Start, "small", &importance);
    canvas.finish(bottom + 56.0, &words.title)
}

/// The name of a quadrant at its corner, in at most two lines.
fn corner(canvas: &mut Canvas, (x, y): (f64, f64), anchor: Anchor, name: &str, room: f64) {
    for (at, line) in wrap(name, room, "corner", 2).iter().enumerate() {
        canvas.text(x, y + at as f64 * 15.0, anchor, "corner", line);
    }
}

/// Where a circle may lie: left, right, top, bottom.
type Room = (f64, f64, f64, f64);

/// A place for every circle near its point, so that no two overlap: the first free one on rings around the point, in its own
/// quadrant as long as there is room.
fn places(wanted: &[(f64, f64)], quadrants: &[Room], frame: Room) -> Vec<(f64, f64)> {
    let mut taken: Vec<(f64, f64)> = Vec::with_capacity(wanted.len());
    for (&(x, y), quadrant) in wanted.iter().zip(quadrants) {
        let inside = |(left, right, top, bottom): Room, x: f64, y: f64| (x.clamp(left, right), y.clamp(top, bottom));
        let free = |place: &(f64, f64)| {
            taken.iter().all(|other| (other.0 - place.0).hypot(other.1 - place.1) >= 2.0 * RADIUS + 1.0)
        };
        let nearest = |room: Room| {
            let rings = (0..60).flat_map(|ring| (0..16).map(move |step| (f64::from(ring) * 7.0, f64::from(step))));
            let on_ring = |(radius, step): (f64, f64)| {
                let angle = step * std::f64::consts::TAU / 16.0;
                inside(room, x + radius * angle.cos(), y + radius * angle.sin())
            };
            rings.map(on_ring).find(free)
        };
        let place = nearest(*quadrant).or_else(|| nearest(frame)).unwrap_or(inside(frame, x, y));
        taken.push(place);
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> QuadrantWords {
        QuadrantWords {
            title: "t".to_owned(),
            quadrants: ["a", "b", "c", "d"].map(str::to_owned),
            importance: "i".to_owned(),
            urgency: "u".to_owned(),
        }
    }

    #[test]
    fn circles_never_overlap_and_stay_inside() {
        let wanted: Vec<(f64, f64)> = (0..30).map(|at| (300.0 + f64::from(at % 3), 10.0)).collect();
        let placed = places(&wanted, &[(10.0, 600.0, 10.0, 390.0); 30], (10.0, 600.0, 10.0, 390.0));
        for (at, one) in placed.iter().enumerate() {
            assert!((10.0..=600.0).contains(&one.0) && (10.0..=390.0).contains(&one.1), "{one:?}");
            for other in &placed[at + 1..] {
                assert!((one.0 - other.0).hypot(one.1 - other.1) >= 2.0 * RADIUS, "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn a_number_that_gives_way_stays_in_its_quadrant() {
        let axes = Axes { low: 1.0, high: 5.0, urgency: 3.5, importance: 3.5 };
        let dots: Vec<Dot> = (1..=8).map(|number| Dot { number, urgency: 3.4, importance: 3.6, fire: false }).collect();
        let svg = draw(&dots, &axes, &words(), 560.0);
        let places = svg.split(r#"<circle class="task" cx=""#).skip(1).map(|rest| {
            let mut numbers = rest.split('"').filter_map(|part| part.parse::<f64>().ok());
            (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default())
        });
        // The halves meet at 349.5 pixels from the left and 180.5 from above.
        let (across, down): (Vec<f64>, Vec<f64>) = places.unzip();
        assert_eq!(across.len(), 8);
        assert!(across.iter().all(|x| *x < 349.5) && down.iter().all(|y| *y <= 180.5), "{across:?} {down:?}");
    }

    #[test]
    fn urgency_goes_right_and_importance_up() {
        let axes = Axes { low: 1.0, high: 5.0, urgency: 3.0, importance: 3.0 };
        let dot = Dot { number: 7, urgency: 3.0, importance: 4.0, fire: false };
        // From 2 to 338 pixels, from 368 up to 38.
        let svg = draw(&[dot], &axes, &words(), 340.0);
        assert!(svg.contains(r#"<circle class="task" cx="170" cy="120.5" r="9.5"/>"#), "{svg}");
        assert!(svg.contains(">7</text>"), "{svg}");
    }
}
