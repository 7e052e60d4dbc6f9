//! Ratios over clusters: observations of one person on one day hang together, so the person-day is the unit.

use crate::model::estimate::{Estimate, Figure, Reason};

use super::distribution::t_quantile;
use super::mean::{LEAST_FOR_INTERVAL, clip, continuity, correction};

/// Sum of `part` over sum of `whole`, each given as (part, whole) by cluster.
///
/// Linearised variance m/(m-1) sum (part - R whole)^2 / (sum whole)^2, t with m - 1 degrees (m clusters). A mean by
/// cluster is the case `whole` = 1. The error of so few clusters is itself known badly, the more so the more they are
/// skewed: the half-width is multiplied by 1 + 1/(2m), without which the 90 % of five to twelve very skewed days are 87. The interval is given from five clusters on, widened as [`super::mean::interval`] and
/// cut off at `bounds`, and knows the `population` of clusters: people can be counted, days are out of an endless supply
/// (`None`).
pub fn ratio(
    clusters: &[(f64, f64)],
    population: Option<u64>,
    confidence: f64,
    bounds: Option<(f64, f64)>,
) -> Estimate {
    let m = clusters.len() as f64;
    let whole: f64 = clusters.iter().map(|cluster| cluster.1).sum();
    if !(whole > 0.0 && whole.is_finite()) {
        return Estimate::withheld(Reason::NoData);
    }
    // Empty sums are -0.0 in Rust; nobody wants to read "-0".
    let value = clusters.iter().map(|cluster| cluster.0).sum::<f64>() / whole + 0.0;
    let squares: f64 = clusters.iter().map(|(part, whole)| (part - value * whole).powi(2)).sum();
    // Residuals of identical clusters are rounding noise, not spread.
    let noise = clusters.iter().map(|(part, _)| part * part).sum::<f64>() * 1e-24;
    let standard_error = (clusters.len() >= 2 && squares > noise).then(|| (m / (m - 1.0) * squares).sqrt() / whole);
    let enough = clusters.len() as u64 >= LEAST_FOR_INTERVAL;
    let census = population.is_some_and(|size| clusters.len() as u64 >= size);
    let n = clusters.len() as u64;
    let interval = standard_error.filter(|_| enough && !census).and_then(|error| {
        let widened = bounds.map_or(0.0, |bounds| continuity(bounds, n));
        let half = t_quantile((1.0 + confidence) / 2.0, m - 1.0)? * error * (1.0 + 1.0 / (2.0 * m));
        let half = (half + widened) * correction(n, population);
        Some(clip((value - half, value + half), bounds))
    });
    Estimate::Shown(Figure { value, interval, standard_error, degrees: standard_error.map(|_| m - 1.0) })
}

/// The same for a share of the whole, which cannot leave 0..=1: the interval of Wilson (1927) with the effective size that
/// the clusters give and t in place of the normal quantile (Dean and Pagano 2015).
///
/// A share of a few percent is skewed over days, and the symmetric interval of [`ratio`] ends too low: with five to ten
/// days its 90 % are about 86. `docs/observation.md` has the figures of both.
pub fn share(clusters: &[(f64, f64)], population: Option<u64>, confidence: f64) -> Estimate {
    let Estimate::Shown(figure) = ratio(clusters, population, confidence, None) else {
        return ratio(clusters, population, confidence, None);
    };
    let variance = figure.value * (1.0 - figure.value);
    let interval = figure.interval.filter(|_| variance > 0.0).map(|(low, high)| {
        // t squared over the effective size; the half-width already holds t and the population.
        let half = (high - low) / 2.0;
        let pull = half * half / variance;
        let centre = (figure.value + pull / 2.0) / (1.0 + pull);
        let reach = (half * half + pull * pull / 4.0).sqrt() / (1.0 + pull);
        clip((centre - reach, centre + reach), Some((0.0, 1.0)))
    });
    Estimate::Shown(Figure { interval, ..figure })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::statistics::mean::{self, Moments};

    #[test]
    fn with_equal_wholes_it_is_the_mean_of_the_clusters() {
        let values = [2.0, 5.0, 3.0, 4.0, 6.0];
        let figure = ratio(&values.map(|value| (value, 1.0)), Some(20), 0.9, None).figure().unwrap().clone();
        let moments = Moments::of(values);
        assert_eq!(figure.value, moments.mean);
        assert!((figure.standard_error.unwrap() - mean::standard_error(moments).unwrap()).abs() < 1e-12);
        let (low, high) = figure.interval.unwrap();
        let (least, most) = mean::interval(moments, Some(20), 0.9, None).unwrap();
        assert!(((high - low) - (most - least) * 1.1).abs() < 1e-12 && (high + low - least - most).abs() < 1e-12);
    }

    #[test]
    fn long_days_weigh_more() {
        let figure = ratio(&[(10.0, 100.0), (0.0, 300.0)], None, 0.9, Some((0.0, 1.0))).figure().unwrap().clone();
        assert_eq!((figure.value, figure.interval, figure.degrees), (0.025, None, Some(1.0)));
        // Residuals 7.5 and -7.5: sqrt(2 * 112.5) / 400
        assert!((figure.standard_error.unwrap() - 15.0 / 400.0).abs() < 1e-12);
    }

    #[test]
    fn the_interval_of_a_share_is_wilsons() {
        // Days of one tick each are draws of their own: 2 of 10, whose variance by clusters is p (1 - p) / (n - 1).
        let days: Vec<(f64, f64)> = (0..10).map(|day| (f64::from(u8::from(day < 2)), 1.0)).collect();
        let figure = share(&days, None, 0.9).figure().unwrap().clone();
        assert_eq!(figure.value, 0.2);
        let (z, n, p) = (t_quantile(0.95, 9.0).unwrap() * 1.05, 9.0, 0.2);
        let centre = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let reach = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
        let (low, high) = figure.interval.unwrap();
        assert!((low - (centre - reach)).abs() < 1e-12 && (high - (centre + reach)).abs() < 1e-12, "{low} {high}");
        assert_eq!(share(&[], None, 0.9), Estimate::withheld(Reason::NoData));
        assert_eq!(share(&[(0.0, 1.0); 7], None, 0.9).figure().unwrap().interval, None);
    }

    #[test]
    fn no_days_and_same_days() {
        assert_eq!(ratio(&[], None, 0.9, None), Estimate::withheld(Reason::NoData));
        let figure = ratio(&[(0.1, 1.0); 7], None, 0.9, None).figure().unwrap().clone();
        assert_eq!((figure.interval, figure.standard_error), (None, None));
    }

    #[test]
    fn nothing_of_something_is_a_plain_zero() {
        let value = ratio(&[(0.0, 1.0), (-0.0, 2.0)], None, 0.9, None).value().unwrap();
        assert_eq!(format!("{value}"), "0");
        assert_eq!(format!("{}", ratio(&[(-0.0, 2.0)], None, 0.9, None).value().unwrap()), "0");
    }
}
