//! From an indicator's natural unit to a score of 0-100: straight lines between the anchors.

use crate::model::estimate::{Estimate, Figure, Level};
use crate::model::instrument::{Anchors, Levels};

/// The score of an estimate: its value on the line, the ends of its interval likewise, and its standard error times the
/// slope of the segment on which the value lies.
///
/// Outside the anchors the score stays at 0 or 100, but the slope of the outermost segment still holds for the standard
/// error: a value far beyond the worst anchor is not known without error.
pub(super) fn of_estimate(estimate: &Estimate, anchors: &Anchors, levels: &Levels) -> Estimate {
    let figure = match estimate {
        Estimate::Shown(figure) => figure,
        Estimate::Withheld { reason } => return Estimate::withheld(*reason),
    };
    let (value, slope) = line(figure.value, anchors, levels);
    let interval = figure.interval.map(|(low, high)| {
        let (one, other) = (line(low, anchors, levels).0, line(high, anchors, levels).0);
        (one.min(other), one.max(other))
    });
    let standard_error = figure.standard_error.map(|error| error * slope.abs());
    Estimate::Shown(Figure { value, interval, standard_error, degrees: figure.degrees })
}

/// Score of a bare value.
pub(super) fn of_value(value: f64, anchors: &Anchors, levels: &Levels) -> f64 {
    line(value, anchors, levels).0
}

/// Whether a rise of the natural value is a rise of the score.
pub(super) fn rises(anchors: &Anchors) -> bool {
    anchors.best > anchors.worst
}

/// Level of a score.
pub(super) fn level(score: f64, levels: &Levels) -> Level {
    if score < levels.good {
        Level::Poor
    } else if score < levels.professional {
        Level::Good
    } else {
        Level::Professional
    }
}

/// Score of a value and the slope of its segment, in points per natural unit.
fn line(value: f64, anchors: &Anchors, levels: &Levels) -> (f64, f64) {
    let sign = if rises(anchors) { 1.0 } else { -1.0 };
    let xs = [anchors.worst, anchors.good, anchors.professional, anchors.best].map(|x| x * sign);
    let ys = [0.0, levels.good, levels.professional, 100.0];
    let x = value * sign;
    let segment = if x < xs[1] {
        0
    } else if x < xs[2] {
        1
    } else {
        2
    };
    let width = xs[segment + 1] - xs[segment];
    if width <= 0.0 {
        return (ys[segment + 1], 0.0);
    }
    let slope = (ys[segment + 1] - ys[segment]) / width;
    ((ys[segment] + (x - xs[segment]) * slope).clamp(0.0, 100.0), slope * sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEVELS: Levels = Levels { good: 60.0, professional: 80.0 };
    const FALLING: Anchors = Anchors { worst: 8.0, good: 3.0, professional: 1.0, best: 0.0 };

    fn score(value: f64) -> f64 {
        line(value, &FALLING, &LEVELS).0
    }

    #[test]
    fn anchors_score_their_cut_offs_and_the_lines_between_are_straight() {
        assert_eq!([8.0, 3.0, 1.0, 0.0].map(score), [0.0, 60.0, 80.0, 100.0]);
        assert_eq!(score(2.0), 70.0);
        assert_eq!(score(5.5), 30.0);
    }

    #[test]
    fn values_beyond_the_anchors_stay_on_the_scale_and_keep_their_error() {
        assert_eq!(score(20.0), 0.0);
        let far = Estimate::Shown(Figure {
            value: 20.0,
            interval: Some((15.0, 25.0)),
            standard_error: Some(2.0),
            degrees: Some(9.0),
        });
        let scored = of_estimate(&far, &FALLING, &LEVELS);
        assert_eq!(scored.figure().and_then(|f| f.standard_error), Some(24.0));
        assert_eq!(scored.figure().and_then(|f| f.interval), Some((0.0, 0.0)));
    }
}
