//! A mean or a share with its interval and standard error, as an [`Estimate`].

use crate::model::estimate::{Estimate, Figure, Reason};

use super::mean::{self, Moments};
use super::share;

/// A mean of `moments.n` out of `population` (`None` = without end), clipped to `bounds`; no data, no figure.
pub fn mean_figure(moments: Moments, population: Option<u64>, confidence: f64, bounds: Option<(f64, f64)>) -> Estimate {
    with_interval(moments, mean::interval(moments, population, confidence, bounds))
}

/// A mean of differences between two values on one scale of this range ([`mean::difference_interval`]).
pub fn difference_figure(moments: Moments, population: Option<u64>, confidence: f64, range: f64) -> Estimate {
    with_interval(moments, mean::difference_interval(moments, population, confidence, range))
}

fn with_interval(moments: Moments, interval: Option<(f64, f64)>) -> Estimate {
    if moments.n == 0 {
        return Estimate::withheld(Reason::NoData);
    }
    let standard_error = mean::standard_error(moments);
    let degrees = standard_error.map(|_| (moments.n - 1) as f64);
    Estimate::Shown(Figure { value: moments.mean, interval, standard_error, degrees })
}

/// A share, `successes` of `n`, out of `population`; no data, no figure.
pub fn share_figure(successes: u64, n: u64, population: Option<u64>, confidence: f64) -> Estimate {
    if n == 0 || successes > n {
        return Estimate::withheld(Reason::NoData);
    }
    let standard_error = share_standard_error(successes, n);
    Estimate::Shown(Figure {
        value: successes as f64 / n as f64,
        interval: share::exact_interval(successes, n, population, confidence),
        standard_error,
        degrees: standard_error.map(|_| (n - 1) as f64),
    })
}

/// The estimate, unless it rests on nothing or on fewer than `least` people.
pub fn unless_few(n: u64, least: u32, estimate: Estimate) -> Estimate {
    match n {
        0 => Estimate::withheld(Reason::NoData),
        n if n < u64::from(least) => Estimate::withheld(Reason::SmallGroup),
        _ => estimate,
    }
}

/// sqrt(p (1 - p) / (n - 1)); where p is 0 or 1, p is first moved to (x + 1) / (n + 2), since an error of zero would
/// claim certainty. `None` below two answers.
pub fn share_standard_error(successes: u64, n: u64) -> Option<f64> {
    if n < 2 || successes > n {
        return None;
    }
    let p = if successes == 0 || successes == n {
        (successes + 1) as f64 / (n + 2) as f64
    } else {
        successes as f64 / n as f64
    };
    Some((p * (1.0 - p) / (n - 1) as f64).sqrt())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_share_never_claims_certainty() {
        let figure = share_figure(5, 5, None, 0.9).figure().unwrap().clone();
        assert_eq!((figure.value, figure.degrees), (1.0, Some(4.0)));
        assert_eq!(figure.standard_error, Some((6.0 / 7.0 * (1.0 - 6.0 / 7.0) / 4.0_f64).sqrt()));
        assert_eq!(share_standard_error(1, 1), None);
    }

    #[test]
    fn a_census_has_an_error_about_the_process_but_no_interval() {
        let figure = mean_figure(Moments::of([1.0, 2.0, 3.0, 4.0, 5.0]), Some(5), 0.9, None).figure().unwrap().clone();
        assert_eq!((figure.value, figure.interval, figure.degrees), (3.0, None, Some(4.0)));
        assert_eq!(figure.standard_error, Some(0.5_f64.sqrt()));
    }

    #[test]
    fn nothing_gives_no_figure() {
        assert_eq!(share_figure(0, 0, None, 0.9), Estimate::withheld(Reason::NoData));
        assert_eq!(mean_figure(Moments::of([]), None, 0.9, None), Estimate::withheld(Reason::NoData));
    }
}
