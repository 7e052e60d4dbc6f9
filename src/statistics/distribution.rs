//! Student's t, the normal and the beta distribution: probabilities and quantiles.
//!
//! `statrs` panics on parameters outside its domain and its quantiles are good to about 1e-9; here every function is
//! total, and quantiles are polished by Newton steps on the distribution function (1e-13 or better).

use statrs::distribution::{Beta, Continuous, ContinuousCDF, Normal, StudentsT};
use statrs::function::gamma::gamma_ur;

/// P(T <= t) for Student's t with `degrees` of freedom (need not be whole). `None` unless degrees > 0.
pub fn t_probability(t: f64, degrees: f64) -> Option<f64> {
    if degrees > NEARLY_NORMAL {
        return Some(normal_probability(as_normal(t, degrees)));
    }
    Some(student(degrees)?.cdf(t))
}

/// The t with P(T <= t) = `probability`. `None` unless degrees > 0 and 0 < probability < 1.
pub fn t_quantile(probability: f64, degrees: f64) -> Option<f64> {
    if degrees > NEARLY_NORMAL {
        let z = normal_quantile(probability)?;
        return Some(z + (z * z * z + z) / (4.0 * degrees));
    }
    let student = student(degrees)?;
    quantile(probability, |t| student.cdf(t), |t| student.pdf(t), |p| student.inverse_cdf(p))
}

/// P(|T| >= |t|): the two-sided p of a t statistic.
pub fn t_two_sided(t: f64, degrees: f64) -> Option<f64> {
    if degrees > NEARLY_NORMAL {
        return Some((2.0 * normal_probability(-as_normal(t.abs(), degrees))).min(1.0));
    }
    Some((2.0 * student(degrees)?.sf(t.abs())).min(1.0))
}

/// Degrees of freedom from which Student's t is taken as normal with a correction of the order of 1/degrees, which leaves
/// an error of the order of 1e-12; `statrs`' quantile does not end for a billion degrees.
const NEARLY_NORMAL: f64 = 1e6;

/// The normal deviate with the probability of a t of many degrees (Wallace 1959, first order).
fn as_normal(t: f64, degrees: f64) -> f64 {
    t * (1.0 - 1.0 / (4.0 * degrees)) / (1.0 + t * t / (2.0 * degrees)).sqrt()
}

/// P(Z <= z) for the standard normal.
///
/// By the incomplete gamma function: `statrs`' error function is good to 1e-11 only.
pub fn normal_probability(z: f64) -> f64 {
    if z.is_nan() || z == 0.0 {
        return if z == 0.0 { 0.5 } else { f64::NAN };
    }
    let beyond = gamma_ur(0.5, (z * z / 2.0).min(1e4)) / 2.0;
    if z > 0.0 { 1.0 - beyond } else { beyond }
}

/// The z with P(Z <= z) = `probability`. `None` unless 0 < probability < 1.
pub fn normal_quantile(probability: f64) -> Option<f64> {
    let normal = Normal::standard();
    quantile(probability, normal_probability, |z| normal.pdf(z), |p| normal.inverse_cdf(p))
}

/// The b with P(B <= b) = `probability` for Beta(`alpha`, `beta`). `None` outside the domain.
pub fn beta_quantile(probability: f64, alpha: f64, beta: f64) -> Option<f64> {
    let distribution = Beta::new(alpha, beta).ok()?;
    quantile(probability, |b| distribution.cdf(b), |b| distribution.pdf(b), |p| distribution.inverse_cdf(p))
}

/// Student's t, when the degrees make sense.
fn student(degrees: f64) -> Option<StudentsT> {
    StudentsT::new(0.0, 1.0, degrees).ok()
}

/// Quantile of any of them: a first guess, then at most three Newton steps.
fn quantile(
    probability: f64,
    below: impl Fn(f64) -> f64,
    density: impl Fn(f64) -> f64,
    guess: impl Fn(f64) -> f64,
) -> Option<f64> {
    if !(probability > 0.0 && probability < 1.0) {
        return None;
    }
    let mut x = guess(probability);
    for _ in 0..3 {
        let next = x - (below(x) - probability) / density(x);
        if !next.is_finite() || (next - x).abs() <= 1e-16 * x.abs() {
            break;
        }
        x = next;
    }
    x.is_finite().then_some(x)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    /// Relative 1e-12, against R 4.2 `qt`, `qnorm`, `qbeta`.
    fn close(found: f64, expected: f64) {
        assert!((found - expected).abs() <= 1e-12 * expected.abs().max(1e-3), "{found} is not {expected}");
    }

    #[test]
    fn quantiles_are_those_of_r() {
        close(t_quantile(0.975, 4.0).unwrap(), 2.7764451051977934);
        close(t_quantile(0.95, 29.0).unwrap(), 1.6991270265334972);
        close(t_quantile(0.05, 29.0).unwrap(), -1.6991270265334972);
        close(normal_quantile(0.975).unwrap(), 1.959963984540054);
        close(beta_quantile(0.025, 3.0, 8.0).unwrap(), 0.06673951117773447);
    }

    #[test]
    fn probabilities_undo_quantiles() {
        close(t_probability(2.7764451051977934, 4.0).unwrap(), 0.975);
        close(t_two_sided(-2.7764451051977934, 4.0).unwrap(), 0.05);
        close(normal_probability(1.959963984540054), 0.975);
    }

    #[test]
    fn nonsense_is_none() {
        assert_eq!(t_quantile(0.9, 0.0), None);
        assert_eq!(t_quantile(1.0, 5.0), None);
        assert_eq!(normal_quantile(f64::NAN), None);
        assert_eq!(beta_quantile(0.5, -1.0, 2.0), None);
        assert_eq!(t_probability(1.0, f64::NAN), None);
    }
}
