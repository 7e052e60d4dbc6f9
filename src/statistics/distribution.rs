//! Student's t (central or not), F, chi squared, the normal and the beta distribution: probabilities and quantiles.
//!
//! `statrs` panics on parameters outside its domain and its quantiles are good to about 1e-9; here every function is
//! total, and quantiles are polished by Newton steps on the distribution function (1e-13 or better).

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use statrs::distribution::{Beta, Continuous, ContinuousCDF, Normal, StudentsT};
use statrs::function::beta::checked_beta_reg;
use statrs::function::gamma::{checked_gamma_ur, gamma_ur, ln_gamma};

/// P(T <= t) for Student's t with `degrees` of freedom (need not be whole). `None` unless degrees > 0.
pub fn t_probability(t: f64, degrees: f64) -> Option<f64> {
    if degrees > NEARLY_NORMAL {
        return Some(normal_probability(as_normal(t, degrees)));
    }
    Some(student(degrees)?.cdf(t))
}

thread_local! {
    /// Quantiles of t by the bits of probability and degrees: a report asks for a few of them hundreds of times, and each
    /// takes a search.
    static T_QUANTILES: RefCell<FxHashMap<(u64, u64), f64>> = RefCell::default();
}

/// Most quantiles that are kept, so that a long simulation does not gather them without end.
const KEPT: usize = 4096;

/// The t with P(T <= t) = `probability`. `None` unless degrees > 0 and 0 < probability < 1.
pub fn t_quantile(probability: f64, degrees: f64) -> Option<f64> {
    let asked = (probability.to_bits(), degrees.to_bits());
    if let Some(found) = T_QUANTILES.with_borrow(|kept| kept.get(&asked).copied()) {
        return Some(found);
    }
    let found = searched_t_quantile(probability, degrees)?;
    T_QUANTILES.with_borrow_mut(|kept| {
        if kept.len() < KEPT {
            kept.insert(asked, found);
        }
    });
    Some(found)
}

fn searched_t_quantile(probability: f64, degrees: f64) -> Option<f64> {
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

/// P(F >= f) for F with (`first`, `second`) degrees of freedom. `None` outside the domain.
pub fn f_above(f: f64, first: f64, second: f64) -> Option<f64> {
    if f.is_nan() || f < 0.0 {
        return None;
    }
    checked_beta_reg(second / 2.0, first / 2.0, second / (second + first * f)).ok().filter(|p| p.is_finite())
}

/// The f with P(F <= f) = `probability`. `None` outside the domain.
pub fn f_quantile(probability: f64, first: f64, second: f64) -> Option<f64> {
    let b = beta_quantile(probability, first / 2.0, second / 2.0)?;
    Some(second * b / (first * (1.0 - b)))
}

/// P(X >= x) for chi squared with `degrees` of freedom. `None` outside the domain.
pub fn chi_squared_above(x: f64, degrees: f64) -> Option<f64> {
    if x == 0.0 && degrees > 0.0 {
        return Some(1.0);
    }
    checked_gamma_ur(degrees / 2.0, x / 2.0).ok().filter(|p| p.is_finite())
}

/// The x with P(X <= x) = `probability` for chi squared, by bisection. `None` outside the domain.
pub fn chi_squared_quantile(probability: f64, degrees: f64) -> Option<f64> {
    if !(probability > 0.0 && probability < 1.0 && degrees > 0.0) {
        return None;
    }
    let mut high = degrees;
    while chi_squared_above(high, degrees)? > 1.0 - probability {
        high *= 2.0;
    }
    bisect(0.0, high, |x| Some(1.0 - probability - chi_squared_above(x, degrees)?))
}

/// P(T <= t) for Student's t with `degrees` of freedom and noncentrality `shift`.
///
/// Series of R. V. Lenth (*Applied Statistics* 38 (1989) 185-189, AS 243), to about 1e-12; `None` when |shift| is above
/// 37, where its first term cannot be told from zero, or the degrees are not positive.
pub fn noncentral_t_probability(t: f64, degrees: f64, shift: f64) -> Option<f64> {
    if !(degrees > 0.0 && t.is_finite() && shift.abs() <= 37.0) {
        return None;
    }
    if t < 0.0 {
        return Some(1.0 - noncentral_t_probability(-t, degrees, -shift)?);
    }
    let x = t * t / (t * t + degrees);
    let half = shift * shift / 2.0;
    let mut p = (-half).exp();
    let mut q = shift * p * std::f64::consts::FRAC_2_SQRT_PI / std::f64::consts::SQRT_2;
    // q_j = shift / sqrt 2 * exp(-half) half^j / Gamma(j + 3/2); Gamma(3/2) = sqrt(pi) / 2.
    let mut sum = 0.0;
    for j in 0..2000 {
        let place = f64::from(j);
        let even = checked_beta_reg(place + 0.5, degrees / 2.0, x).ok()?;
        let odd = checked_beta_reg(place + 1.0, degrees / 2.0, x).ok()?;
        sum += p * even + q * odd;
        if place > half && (p + q.abs()) * even.max(odd) < 1e-16 {
            break;
        }
        p *= half / (place + 1.0);
        q *= half / (place + 1.5);
    }
    Some((normal_probability(-shift) + sum / 2.0).clamp(0.0, 1.0))
}

/// The noncentrality at which `t` has P(T <= t) = `probability`; inverts [`noncentral_t_probability`].
pub fn noncentrality(t: f64, degrees: f64, probability: f64) -> Option<f64> {
    if !(probability > 0.0 && probability < 1.0) {
        return None;
    }
    let reach = normal_quantile(1.0 - probability.min(1.0 - probability) / 4.0)? * (1.0 + t * t / degrees).sqrt() + 1.0;
    bisect(t - reach, t + reach, |shift| Some(probability - noncentral_t_probability(t, degrees, shift)?))
}

/// Hedges' J, the factor that takes the bias from a standardised difference: Gamma(m / 2) / (sqrt(m / 2) Gamma((m - 1) / 2))
/// for m degrees of freedom (L. V. Hedges, *J. Educ. Stat.* 6 (1981) 107-128). `None` unless m > 1.
pub fn hedges_factor(degrees: f64) -> Option<f64> {
    (degrees > 1.0)
        .then(|| (ln_gamma(degrees / 2.0) - ln_gamma((degrees - 1.0) / 2.0) - (degrees / 2.0).ln() / 2.0).exp())
}

/// Where a rising function passes zero between two points, to the last digit. `None` when it is not known somewhere.
pub(super) fn bisect(mut low: f64, mut high: f64, rising: impl Fn(f64) -> Option<f64>) -> Option<f64> {
    for _ in 0..200 {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            break;
        }
        if rising(middle)? < 0.0 { low = middle } else { high = middle }
    }
    Some(low + (high - low) / 2.0)
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
    fn f_and_chi_squared_are_those_of_r() {
        // With 4 degrees in front there is a closed form; qf(.975, 5, 10); qchisq(.99, 10).
        let x: f64 = 10.0 / 17.0;
        close(f_above(3.5, 4.0, 20.0).unwrap(), x.powi(10) * (1.0 + 10.0 * (1.0 - x)));
        close(f_quantile(0.975, 5.0, 10.0).unwrap(), 4.236085668188632);
        close(chi_squared_quantile(0.99, 10.0).unwrap(), 23.209251158954356);
        close(chi_squared_above(23.209251158954356, 10.0).unwrap(), 0.01);
    }

    #[test]
    fn without_a_shift_the_noncentral_t_is_the_central_one() {
        for t in [-2.0, -0.3, 0.0, 1.4, 6.0] {
            close(noncentral_t_probability(t, 7.0, 0.0).unwrap(), t_probability(t, 7.0).unwrap());
        }
        let shift = noncentrality(2.5, 12.0, 0.025).unwrap();
        close(noncentral_t_probability(2.5, 12.0, shift).unwrap(), 0.025);
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
