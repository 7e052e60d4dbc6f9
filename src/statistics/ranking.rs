//! Estimates of several units, each with its own error, put in order - or the answer that there is no order.
//!
//! The model is x_j = mu + u_j + e_j with known variances of the e_j. tau2, the variance of the u_j, is that of Paule and
//! Mandel: the sum of (x_j - mu)^2 / (s_j^2 + tau2) is as large as its expectation, k - 1 (R. C. Paule and J. Mandel,
//! *J. Res. Natl. Bur. Stand.* 87 (1982) 377-385). Estimates are drawn towards mu by lambda_j = tau2 / (tau2 + s_j^2), as
//! in [`super::shrinkage`]. Whether they differ at all is tested by Welch's F, which knows that the errors are estimated
//! too (B. L. Welch, *Biometrika* 38 (1951) 330-336).

use super::distribution::{bisect, f_above, normal_quantile};

/// An estimate with its standard error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimated {
    /// The estimate.
    pub value: f64,
    /// Its standard error, above 0.
    pub error: f64,
    /// Degrees of freedom of the error; `None` when it is known well.
    pub degrees: Option<f64>,
}

/// A unit's place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// The estimate drawn towards the mean of all.
    pub value: f64,
    /// Its interval.
    pub interval: (f64, f64),
    /// lambda: 1 = stands by itself, 0 = says nothing of its own.
    pub weight: f64,
    /// Best and worst place that it may have, counted from 1 for the highest value: units that lie clearly above and
    /// below it are counted, the others are not told apart.
    pub places: (usize, usize),
}

fn weights(all: &[Estimated], tau2: f64) -> impl Iterator<Item = f64> + '_ {
    all.iter().map(move |one| 1.0 / (one.error.powi(2) + tau2))
}

fn mean(all: &[Estimated], tau2: f64) -> f64 {
    let sum: f64 = weights(all, tau2).sum();
    weights(all, tau2).zip(all).map(|(weight, one)| weight * one.value).sum::<f64>() / sum
}

/// Weighted sum of squares around the weighted mean.
fn squares(all: &[Estimated], tau2: f64) -> f64 {
    let mean = mean(all, tau2);
    weights(all, tau2).zip(all).map(|(weight, one)| weight * (one.value - mean).powi(2)).sum()
}

/// Variance between the units, 0 when they lie no further apart than their errors. `None` below two.
pub fn between(all: &[Estimated]) -> Option<f64> {
    let expected = (all.len().checked_sub(1).filter(|degrees| *degrees > 0)?) as f64;
    let excess = |tau2: f64| Some(expected - squares(all, tau2));
    if excess(0.0)? >= 0.0 {
        return Some(0.0);
    }
    let mut high = 1.0;
    while excess(high)? < 0.0 {
        high *= 4.0;
        if high > 1e12 {
            return None;
        }
    }
    bisect(0.0, high, excess)
}

/// P of estimates that lie as far apart when no unit differs (Welch). `None` below two.
pub fn welch(all: &[Estimated]) -> Option<f64> {
    let k = all.len() as f64;
    if all.len() < 2 {
        return None;
    }
    let sum: f64 = weights(all, 0.0).sum();
    let spread: f64 = weights(all, 0.0)
        .zip(all)
        .map(|(weight, one)| one.degrees.map_or(0.0, |degrees| (1.0 - weight / sum).powi(2) / degrees))
        .sum();
    let f = squares(all, 0.0) / (k - 1.0) / (1.0 + 2.0 * (k - 2.0) / (k * k - 1.0) * spread);
    // Without any degrees to spare the errors are taken as known.
    let second = if spread > 0.0 { (k * k - 1.0) / (3.0 * spread) } else { 1e9 };
    f_above(f, k - 1.0, second)
}

/// Every unit drawn towards the mean of all, in the order given, with intervals at this confidence.
pub fn places(all: &[Estimated], tau2: f64, confidence: f64) -> Option<Vec<Place>> {
    let z = normal_quantile((1.0 + confidence) / 2.0)?;
    let mu = mean(all, tau2);
    let mu_variance = 1.0 / weights(all, tau2).sum::<f64>();
    let drawn: Vec<(f64, f64, f64)> = all
        .iter()
        .map(|one| {
            let weight = tau2 / (tau2 + one.error.powi(2));
            // The error of the mean counts as far as the estimate is drawn towards it.
            let variance = weight * one.error.powi(2) + (1.0 - weight).powi(2) * mu_variance;
            (mu + weight * (one.value - mu), variance.sqrt(), weight)
        })
        .collect();
    let apart = |a: &(f64, f64, f64), b: &(f64, f64, f64)| a.0 - b.0 > z * (a.1.powi(2) + b.1.powi(2)).sqrt();
    let place = |one: &(f64, f64, f64)| {
        let above = drawn.iter().filter(|other| apart(other, one)).count();
        let below = drawn.iter().filter(|other| apart(one, other)).count();
        let (value, deviation, weight) = *one;
        let interval = (value - z * deviation, value + z * deviation);
        Place { value, interval, weight, places: (above + 1, drawn.len() - below) }
    };
    Some(drawn.iter().map(place).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::statistics::draws::Draws;

    /// Trials of BCG against tuberculosis (G. A. Colditz et al., *JAMA* 271 (1994) 698-702): cases and others with the
    /// vaccine, and without.
    const BCG: [[f64; 4]; 13] = [
        [4.0, 119.0, 11.0, 128.0],
        [6.0, 300.0, 29.0, 274.0],
        [3.0, 228.0, 11.0, 209.0],
        [62.0, 13536.0, 248.0, 12619.0],
        [33.0, 5036.0, 47.0, 5761.0],
        [180.0, 1361.0, 372.0, 1079.0],
        [8.0, 2537.0, 10.0, 619.0],
        [505.0, 87886.0, 499.0, 87892.0],
        [29.0, 7470.0, 45.0, 7232.0],
        [17.0, 1699.0, 65.0, 1600.0],
        [186.0, 50448.0, 141.0, 27197.0],
        [5.0, 2493.0, 3.0, 2338.0],
        [27.0, 16886.0, 29.0, 17825.0],
    ];

    /// Logarithms of their relative risks.
    fn trials() -> Vec<Estimated> {
        let trial = |[a, b, c, d]: [f64; 4]| {
            let (treated, others) = (a + b, c + d);
            let variance = 1.0 / a - 1.0 / treated + 1.0 / c - 1.0 / others;
            Estimated { value: ((a / treated) / (c / others)).ln(), error: variance.sqrt(), degrees: None }
        };
        BCG.into_iter().map(trial).collect()
    }

    #[test]
    fn the_variance_between_is_the_published_one() {
        // metafor (W. Viechtbauer), rma(yi, vi, data = dat.bcg, method = "PM"): tau2 = 0.3181.
        assert!((between(&trials()).unwrap() - 0.3181).abs() < 5e-5, "{:?}", between(&trials()));
        // The sum of squares around the common mean is Q(12) = 152.2330.
        assert!((squares(&trials(), 0.0) - 152.2330).abs() < 5e-5);
    }

    #[test]
    fn alike_units_have_no_variance_and_no_order() {
        let alike: Vec<Estimated> =
            [70.0, 71.0, 69.5, 70.2, 70.1].map(|value| Estimated { value, error: 3.0, degrees: Some(20.0) }).into();
        assert_eq!(between(&alike), Some(0.0));
        assert!(welch(&alike).unwrap() > 0.9);
        assert_eq!(between(&alike[..1]), None);
    }

    #[test]
    fn far_units_keep_their_order_and_near_ones_share_places() {
        let units: Vec<Estimated> =
            [50.0, 70.0, 71.0, 72.0, 90.0].map(|value| Estimated { value, error: 2.0, degrees: Some(30.0) }).into();
        let tau2 = between(&units).unwrap();
        let places = places(&units, tau2, 0.9).unwrap();
        assert_eq!(
            places.iter().map(|place| place.places).collect::<Vec<_>>(),
            [(5, 5), (2, 4), (2, 4), (2, 4), (1, 1)]
        );
        assert!(places[0].value > 50.0 && places[4].value < 90.0, "drawn towards the mean");
    }

    #[test]
    fn equal_units_are_seldom_called_different() {
        // Six departments of 24 answers with the same mean: Welch's test at 5 % errs in about 5 % of 2,000 (4-6.1 %).
        let mut draws = Draws::seeded(7);
        let unit = |draws: &mut Draws| {
            let n = 24.0;
            let answers: Vec<f64> = (0..24).map(|_| normal_quantile(draws.share()).unwrap()).collect();
            let mean = answers.iter().sum::<f64>() / n;
            let variance = answers.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (n - 1.0);
            Estimated { value: mean, error: (variance / n).sqrt(), degrees: Some(n - 1.0) }
        };
        let wrong =
            (0..2000).filter(|_| welch(&(0..6).map(|_| unit(&mut draws)).collect::<Vec<_>>()).unwrap() <= 0.05).count();
        assert!((70..=130).contains(&wrong), "{wrong} of 2000");
    }
}
