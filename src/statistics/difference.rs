//! Two estimates against each other, and one against a limit: interval and two-sided p.

use crate::model::estimate::Figure;

use super::distribution::{normal_probability, normal_quantile, t_quantile, t_two_sided};

/// How far apart two independent estimates lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// First less second.
    pub value: f64,
    /// Interval at the confidence asked for.
    pub interval: (f64, f64),
    /// Two-sided p of "no difference".
    pub p: f64,
}

/// First less second, with Welch and Satterthwaite's degrees of freedom. `None` when either lacks a standard error.
///
/// Standard errors are statements about the process, so this asks whether the process moved.
pub fn difference(first: &Figure, second: &Figure, confidence: f64) -> Option<Difference> {
    let (variance_first, variance_second) = (first.standard_error?.powi(2), second.standard_error?.powi(2));
    let variance = variance_first + variance_second;
    let value = first.value - second.value;
    let share = |part: f64, degrees: Option<f64>| degrees.map_or(0.0, |degrees| part * part / degrees);
    let parts = share(variance_first, first.degrees) + share(variance_second, second.degrees);
    let degrees = (parts > 0.0).then(|| variance * variance / parts);
    test(value, variance.sqrt(), degrees, confidence)
}

/// The estimate less a fixed limit, as when a score is held against a cut-off.
pub fn from_limit(figure: &Figure, limit: f64, confidence: f64) -> Option<Difference> {
    test(figure.value - limit, figure.standard_error?, figure.degrees, confidence)
}

/// t with the degrees, or the normal when they are not known.
fn test(value: f64, error: f64, degrees: Option<f64>, confidence: f64) -> Option<Difference> {
    if !(error > 0.0 && error.is_finite() && value.is_finite()) {
        return None;
    }
    let two_sided = (1.0 + confidence) / 2.0;
    let (quantile, p) = match degrees {
        Some(degrees) => (t_quantile(two_sided, degrees)?, t_two_sided(value / error, degrees)?),
        None => (normal_quantile(two_sided)?, 2.0 * normal_probability(-(value / error).abs())),
    };
    let half = quantile * error;
    Some(Difference { value, interval: (value - half, value + half), p })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn figure(value: f64, standard_error: Option<f64>, degrees: Option<f64>) -> Figure {
        Figure { value, interval: None, standard_error, degrees }
    }

    #[test]
    fn welch_of_the_sleep_data() {
        // R: t.test(extra ~ group, data = sleep): df = 17.776, p = 0.07939, 95 % from -3.3654832 to 0.2054832
        let first = figure(0.75, Some(1.78901_f64 / 10.0_f64.sqrt()), Some(9.0));
        let second = figure(2.33, Some(2.002249 / 10.0_f64.sqrt()), Some(9.0));
        let found = difference(&first, &second, 0.95).unwrap();
        assert!((found.p - 0.07939414).abs() < 1e-6, "{found:?}");
        assert!((found.interval.0 + 3.3654832).abs() < 1e-5 && (found.interval.1 - 0.2054832).abs() < 1e-5);
    }

    #[test]
    fn against_a_limit() {
        let found = from_limit(&figure(50.0, Some(5.0), Some(4.0)), 60.0, 0.95).unwrap();
        assert!((found.value + 10.0).abs() < 1e-12 && (found.p - 0.11611652351681556).abs() < 1e-9, "{found:?}");
        let normal = from_limit(&figure(0.0, Some(1.0), None), 1.959963984540054, 0.95).unwrap();
        assert!((normal.p - 0.05).abs() < 1e-12);
    }

    #[test]
    fn without_an_error_nothing_can_be_tested() {
        assert_eq!(difference(&figure(1.0, None, None), &figure(2.0, Some(1.0), None), 0.9), None);
        assert_eq!(from_limit(&figure(1.0, Some(0.0), None), 2.0, 0.9), None);
    }
}
