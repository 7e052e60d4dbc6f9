//! Ratios over clusters: observations of one person on one day hang together, so the person-day is the unit.

use crate::model::estimate::{Estimate, Figure, Reason};

use super::distribution::t_quantile;
use super::mean::{LEAST_FOR_INTERVAL, clip, continuity, correction};

/// Sum of `part` over sum of `whole`, each given as (part, whole) by cluster.
///
/// Linearised variance m/(m-1) sum (part - R whole)^2 / (sum whole)^2, t with m - 1 degrees (m clusters). A mean by
/// cluster is the case `whole` = 1. The error of so few clusters is itself known badly, the more so the more they are
/// skewed: the half-width is multiplied by 1 + 1/(2m), without which the 90 % of five to twelve very skewed days are 87. The
/// interval is given from five clusters on, widened as [`super::mean::interval`] and cut off at `bounds`, and knows the
/// `population` of clusters: people can be counted, days are out of an endless supply (`None`).
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
/// the clusters give and t in place of the normal quantile (Dean and Pagano 2015), each end with a half-width of its own.
///
/// Shares of a few percent are skewed over days, so that the truth lies beyond the upper end too often. With the skewness
/// g of the residuals the half-width towards the longer tail grows by the term of Johnson (1978), g (1 + 2 t^2) / (6 sqrt m),
/// weighted by the room on that side (1 - p above, p below); what the skewness of so few clusters does not show moves
/// both ends by 0.3 (1 - 2p) / m. A share and the rest of the whole have mirrored intervals.
/// `docs/observation.md` has the figures.
pub fn share(clusters: &[(f64, f64)], population: Option<u64>, confidence: f64) -> Estimate {
    let Estimate::Shown(figure) = ratio(clusters, population, confidence, None) else {
        return ratio(clusters, population, confidence, None);
    };
    let (m, p) = (clusters.len() as f64, figure.value);
    let variance = p * (1.0 - p);
    let interval = figure.interval.filter(|_| variance > 0.0).and_then(|_| {
        let t = t_quantile((1.0 + confidence) / 2.0, m - 1.0)?;
        let half = t * figure.standard_error? * correction(clusters.len() as u64, population);
        let longer = skewness(clusters, p) * (1.0 + 2.0 * t * t) / (6.0 * m.sqrt() * t);
        let tilt = TILT * (1.0 - 2.0 * p) / m;
        let below = half * (1.0 - tilt + p * (-longer).max(0.0));
        let above = half * (1.0 + tilt + (1.0 - p) * longer.max(0.0));
        Some(clip((wilson(p, below).0, wilson(p, above).1), Some((0.0, 1.0))))
    });
    Estimate::Shown(Figure { interval, ..figure })
}

/// By how much both ends of a small share's interval are moved up, as part of the half-width times the clusters: found
/// by simulation.
const TILT: f64 = 0.3;

/// Both ends where a share differs from `value` by the half-width that the share itself would give it; `half` is the one at `value`.
fn wilson(value: f64, half: f64) -> (f64, f64) {
    // t squared over the effective size; the half-width already holds t and the population.
    let pull = half * half / (value * (1.0 - value));
    let centre = (value + pull / 2.0) / (1.0 + pull);
    let reach = (half * half + pull * pull / 4.0).sqrt() / (1.0 + pull);
    (centre - reach, centre + reach)
}

/// Skewness of the residuals part - value x whole: the third moment over the cube of the standard deviation (divisor m - 1).
fn skewness(clusters: &[(f64, f64)], value: f64) -> f64 {
    let m = clusters.len() as f64;
    let residuals = || clusters.iter().map(|(part, whole)| part - value * whole);
    let squares = residuals().map(|residual| residual * residual).sum::<f64>() / (m - 1.0);
    let cubes = residuals().map(|residual| residual.powi(3)).sum::<f64>() / m;
    if squares > 0.0 { cubes / squares.powf(1.5) } else { 0.0 }
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
    fn the_interval_of_a_share_is_wilsons_with_a_longer_end_where_days_are_skewed() {
        // Days of one tick each are draws of their own: 2 of 10, whose variance by clusters is p (1 - p) / (n - 1).
        let days: Vec<(f64, f64)> = (0..10).map(|day| (f64::from(u8::from(day < 2)), 1.0)).collect();
        let figure = share(&days, None, 0.9).figure().unwrap().clone();
        assert_eq!(figure.value, 0.2);
        let (t, n, p) = (t_quantile(0.95, 9.0).unwrap(), 9.0, 0.2);
        let wilson = |z: f64, sign: f64| {
            let centre = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
            centre + sign * z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt()
        };
        // Eight residuals of -0.2 and two of 0.8: squares 1.6, cubes 0.96.
        let skewness = 0.096 / (1.6f64 / 9.0).powf(1.5);
        let longer = 0.8 * skewness * (1.0 + 2.0 * t * t) / (6.0 * 10f64.sqrt());
        let (low, high) = figure.interval.unwrap();
        let (least, most) = (wilson(t * (1.0 - 0.018), -1.0), wilson(t * (1.0 + 0.018) + longer, 1.0));
        assert!((low - least).abs() < 1e-12 && (high - most).abs() < 1e-12, "{low} {high} {least} {most}");
        assert_eq!(share(&[], None, 0.9), Estimate::withheld(Reason::NoData));
        assert_eq!(share(&[(0.0, 1.0); 7], None, 0.9).figure().unwrap().interval, None);
    }

    #[test]
    fn a_share_and_the_rest_are_mirrored() {
        let days = [(1.0, 8.0), (0.0, 7.5), (4.0, 8.0), (0.5, 6.0), (0.0, 8.5), (2.0, 8.0)];
        let rest = days.map(|(part, whole)| (whole - part, whole));
        let interval = |days: &[(f64, f64)]| share(days, Some(40), 0.9).figure().unwrap().interval.unwrap();
        let ((low, high), (least, most)) = (interval(&days), interval(&rest));
        assert!(
            (low - (1.0 - most)).abs() < 1e-12 && (high - (1.0 - least)).abs() < 1e-12,
            "{low} {high} {least} {most}"
        );
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
