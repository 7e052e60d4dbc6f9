//! A straight line through few points whose standard errors are known: weighted least squares (W. E. Deming, *Statistical
//! Adjustment of Data*, 1943), with the errors widened where the points scatter more about the line than they explain
//! (R. T. Birge, *Phys. Rev.* 40 (1932) 207-227).

use super::distribution::t_quantile;

/// A line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// Points behind it.
    pub points: usize,
    /// Rise for one step to the right.
    pub slope: f64,
    /// Standard error of the slope.
    pub standard_error: f64,
    /// Degrees of freedom: points less two.
    pub degrees: f64,
}

impl Line {
    /// Student's interval of the slope.
    pub fn interval(&self, confidence: f64) -> Option<(f64, f64)> {
        let t = t_quantile(0.5 + confidence / 2.0, self.degrees)?;
        Some((self.slope - t * self.standard_error, self.slope + t * self.standard_error))
    }
}

/// The line through points given as place, value and standard error. `None` with fewer than three points, where an error
/// is not known or is none, and where all stand on one place.
pub fn line(points: &[(f64, f64, Option<f64>)]) -> Option<Line> {
    let known: Vec<(f64, f64, f64)> = points
        .iter()
        .map(|(x, y, error)| error.filter(|error| *error > 0.0).map(|error| (*x, *y, 1.0 / (error * error))))
        .collect::<Option<_>>()?;
    if known.len() < 3 {
        return None;
    }
    let total: f64 = known.iter().map(|(_, _, weight)| weight).sum();
    let mean = |of: fn(&(f64, f64, f64)) -> f64| known.iter().map(|point| of(point) * point.2).sum::<f64>() / total;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let across: f64 = known.iter().map(|(own, _, weight)| weight * (own - x).powi(2)).sum();
    if across <= 0.0 {
        return None;
    }
    let slope = known.iter().map(|(own, value, weight)| weight * (own - x) * (value - y)).sum::<f64>() / across;
    let scatter: f64 = known.iter().map(|(own, value, weight)| weight * (value - y - slope * (own - x)).powi(2)).sum();
    let degrees = known.len() as f64 - 2.0;
    let wider = (scatter / degrees).max(1.0);
    Some(Line { points: known.len(), slope, standard_error: (wider / across).sqrt(), degrees })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn points_on_a_line_give_the_line_and_the_error_of_their_errors() {
        let points: Vec<_> = (0..6).map(|at| (f64::from(at), 50.0 + 2.0 * f64::from(at), Some(3.0))).collect();
        let line = line(&points).unwrap();
        assert!((line.slope - 2.0).abs() < 1e-12);
        // Places 0 to 5 lie 17.5 squares from their mean: 3 / sqrt(17.5).
        assert!((line.standard_error - 3.0 / 17.5_f64.sqrt()).abs() < 1e-12);
        assert_eq!((line.points, line.degrees), (6, 4.0));
        let (low, high) = line.interval(0.9).unwrap();
        assert!(low < 2.0 && high > 2.0 && (low + high - 4.0).abs() < 1e-9);
    }

    #[test]
    fn points_that_scatter_more_than_their_errors_widen_it() {
        let points = [50.0, 60.0, 50.0, 60.0, 50.0, 60.0];
        let with = |error: f64| -> Vec<_> {
            points.iter().enumerate().map(|(at, value)| (at as f64, *value, Some(error))).collect()
        };
        let (small, smaller) = (line(&with(0.1)).unwrap(), line(&with(0.01)).unwrap());
        assert!((small.standard_error - smaller.standard_error).abs() < 1e-9, "the scatter decides");
        assert!(small.standard_error > 1.0);
    }

    #[test]
    fn too_few_points_or_unknown_errors_give_none() {
        assert_eq!(line(&[(0.0, 1.0, Some(1.0)), (1.0, 2.0, Some(1.0))]), None);
        assert_eq!(line(&[(0.0, 1.0, Some(1.0)), (1.0, 2.0, None), (2.0, 2.0, Some(1.0))]), None);
        assert_eq!(line(&[(1.0, 1.0, Some(1.0)); 3]), None);
    }
}
