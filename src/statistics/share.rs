//! Shares of a small, known population: exact interval, and bounds that assume nothing of those who did not answer.

use statrs::function::factorial::ln_binomial;

use super::distribution::{beta_quantile, normal_quantile};

/// Exact interval of a share, `successes` of `n` answers, as lower and upper end in 0..=1.
///
/// With a known population of N it holds every count K among all N for which both P(X >= x; K) and P(X <= x; K) exceed
/// (1 - confidence) / 2, X being hypergeometric; with an unlimited one it is Clopper and Pearson's. `None` without
/// answers, in a census (n >= N: nothing is left to chance), or when the numbers contradict one another.
pub fn exact_interval(successes: u64, n: u64, population: Option<u64>, confidence: f64) -> Option<(f64, f64)> {
    let tail = (1.0 - confidence) / 2.0;
    if n == 0 || successes > n || !(tail > 0.0 && tail < 0.5) {
        return None;
    }
    match population {
        None => clopper_pearson(successes, n, tail),
        Some(size) if n >= size => None,
        Some(size) => {
            let (low, high) = counts(successes, n, size, tail);
            Some((low as f64 / size as f64, high as f64 / size as f64))
        }
    }
}

/// What the share among all `population` could be whatever those would say who did not answer: lowest and highest.
pub fn bounds(successes: u64, n: u64, population: u64) -> Option<(f64, f64)> {
    if successes > n || population == 0 {
        return None;
    }
    let silent = population.saturating_sub(n);
    let all = population.max(n) as f64;
    Some((successes as f64 / all, (successes + silent) as f64 / all))
}

/// The interval for a population without end.
fn clopper_pearson(successes: u64, n: u64, tail: f64) -> Option<(f64, f64)> {
    let (x, n_all) = (successes as f64, n as f64);
    let low = if successes == 0 { 0.0 } else { beta_quantile(tail, x, n_all - x + 1.0)? };
    let high = if successes == n { 1.0 } else { beta_quantile(1.0 - tail, x + 1.0, n_all - x)? };
    Some((low, high))
}

/// Smallest and largest count K among `size` that the data do not reject; both tails are monotone in K.
fn counts(successes: u64, n: u64, size: u64, tail: f64) -> (u64, u64) {
    let (least, most) = (successes, size - (n - successes));
    let (below, above) = near(successes, n, size, tail);
    let lower = first(least, most, below, |k| exceeds(successes, k, n, size, tail));
    // The first count that is rejected from above stands behind the largest one that is not.
    let upper = first(least + 1, most + 1, above.saturating_add(1), |k| {
        // Drawing failures instead of successes mirrors the distribution: P(X <= x) = P(n - X >= n - x).
        !exceeds(n - successes, size - k, n, size, tail)
    });
    (lower, upper - 1)
}

/// Where the two counts lie roughly, by the normal approximation; the search begins there.
fn near(successes: u64, n: u64, size: u64, tail: f64) -> (u64, u64) {
    let (drawn, all) = (n as f64, size as f64);
    let p = (successes as f64 + 1.0) / (drawn + 2.0);
    let z = normal_quantile(1.0 - tail).unwrap_or(2.0);
    let reach = z * (p * (1.0 - p) / drawn * (1.0 - drawn / all)).sqrt();
    (((p - reach).max(0.0) * all) as u64, ((p + reach).min(1.0) * all) as u64)
}

/// The first number of `least..=most` for which `holds`; it holds from there on, and for `most` at the latest. Steps away
/// from a guess that double each time, then halving: few looks when the guess is good.
fn first(least: u64, most: u64, guess: u64, holds: impl Fn(u64) -> bool) -> u64 {
    let mut step = 1;
    let (mut low, mut high) = (least, most);
    let mut at = guess.clamp(least, most);
    while low < high {
        if at < most && !holds(at) {
            low = at + 1;
            at = at.saturating_add(step).min(most);
        } else {
            high = at;
            at = at.saturating_sub(step).max(least);
        }
        step *= 2;
        if at <= low || at >= high {
            break;
        }
    }
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(middle) { high = middle } else { low = middle + 1 }
    }
    low
}

/// Whether P(X >= x) exceeds `tail` when `k` of `size` are successes and `n` are drawn. Terms are added until the sum is
/// beyond it, or until all that are left cannot bring it there.
fn exceeds(x: u64, k: u64, n: u64, size: u64, tail: f64) -> bool {
    if x as f64 <= mean(k, n, size) {
        return at_least(x, k, n, size) > tail;
    }
    let (first, last) = (x.max((n + k).saturating_sub(size)), n.min(k));
    if first > last {
        return false;
    }
    let mut term = probability(first, k, n, size);
    let mut sum = term;
    for i in first..last {
        if sum > tail {
            return true;
        }
        let ratio = ((k - i) as f64 * (n - i) as f64) / ((i + 1) as f64 * (size + i + 1 - k - n) as f64);
        term *= ratio;
        sum += term;
        // Ratios fall from term to term, so that the rest is less than a geometric series; rounding is far below 1e-9.
        if ratio < 1.0 && sum + term * ratio / (1.0 - ratio) < tail * (1.0 - 1e-9) {
            return false;
        }
    }
    sum > tail
}

/// P(X >= x) when `k` of `size` are successes and `n` are drawn.
pub(super) fn at_least(x: u64, k: u64, n: u64, size: u64) -> f64 {
    if x as f64 > mean(k, n, size) {
        upper_tail(x, k, n, size)
    } else if x == 0 {
        1.0
    } else {
        1.0 - lower_tail(x - 1, k, n, size)
    }
}

/// P(X <= x) when `k` of `size` are successes and `n` are drawn.
pub(super) fn at_most(x: u64, k: u64, n: u64, size: u64) -> f64 {
    if (x as f64) < mean(k, n, size) { lower_tail(x, k, n, size) } else { 1.0 - upper_tail(x + 1, k, n, size) }
}

fn mean(k: u64, n: u64, size: u64) -> f64 {
    n as f64 * (k as f64 / size as f64)
}

/// Sum of the probabilities of x, x + 1, …; terms past the mode fall fast, so the sum ends as soon as they no longer
/// count.
fn upper_tail(x: u64, k: u64, n: u64, size: u64) -> f64 {
    let (first, last) = (x.max((n + k).saturating_sub(size)), n.min(k));
    if first > last {
        return 0.0;
    }
    let mut term = probability(first, k, n, size);
    let mut sum = term;
    for i in first..last {
        let ratio = ((k - i) as f64 * (n - i) as f64) / ((i + 1) as f64 * (size + i + 1 - k - n) as f64);
        term *= ratio;
        sum += term;
        if ratio < 1.0 && term < sum * 1e-18 {
            break;
        }
    }
    sum
}

/// Sum of the probabilities of x, x - 1, …
fn lower_tail(x: u64, k: u64, n: u64, size: u64) -> f64 {
    // Drawing failures instead of successes mirrors the distribution: P(X <= x) = P(n - X >= n - x).
    if x >= n { 1.0 } else { upper_tail(n - x, size - k, n, size) }
}

/// P(X = x), hypergeometric.
pub(super) fn probability(x: u64, k: u64, n: u64, size: u64) -> f64 {
    (ln_binomial(k, x) + ln_binomial(size - k, n - x) - ln_binomial(size, n)).exp()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    /// The definition, without any shortcut.
    fn by_definition(x: u64, n: u64, size: u64, tail: f64) -> (u64, u64) {
        let p = |i: u64, k: u64| if i > k || n - i > size - k { 0.0 } else { probability(i, k, n, size) };
        let accepted: Vec<u64> = (x..=size - (n - x))
            .filter(|&k| (x..=n).map(|i| p(i, k)).sum::<f64>() > tail && (0..=x).map(|i| p(i, k)).sum::<f64>() > tail)
            .collect();
        (*accepted.first().unwrap(), *accepted.last().unwrap())
    }

    #[test]
    fn every_small_department_as_defined() {
        for size in 2..=24u64 {
            for n in 1..size {
                for x in 0..=n {
                    assert_eq!(counts(x, n, size, 0.05), by_definition(x, n, size, 0.05), "{x} of {n} of {size}");
                }
            }
        }
    }

    #[test]
    fn published_counts() {
        // samplingbook, Sprop(45, 100, 300): it prints the first rejected counts, 110 and 161.
        assert_eq!(counts(45, 100, 300, 0.025), (111, 160));
    }

    #[test]
    fn a_million_answers_are_quick_and_sane() {
        let (low, high) = exact_interval(400_000, 1_000_000, Some(2_000_000), 0.95).unwrap();
        assert!((low - 0.39932).abs() < 2e-5 && (high - 0.40068).abs() < 2e-5, "{low} {high}");
    }

    #[test]
    fn census_and_nothing_have_no_interval() {
        assert_eq!(exact_interval(5, 5, Some(5), 0.95), None);
        assert_eq!(exact_interval(5, 7, Some(5), 0.95), None);
        assert_eq!(exact_interval(0, 0, Some(5), 0.95), None);
        assert_eq!(exact_interval(3, 2, None, 0.95), None);
    }

    #[test]
    fn unlimited_population_is_clopper_pearson() {
        let (low, high) = exact_interval(3, 10, None, 0.95).unwrap();
        assert!((low - 0.0667395111777345).abs() < 1e-12 && (high - 0.652452850059997).abs() < 1e-12, "{low} {high}");
        assert_eq!(exact_interval(0, 5, None, 0.95).unwrap().0, 0.0);
        assert_eq!(exact_interval(5, 5, None, 0.95).unwrap().1, 1.0);
    }

    #[test]
    fn bounds_assume_nothing() {
        assert_eq!(bounds(3, 5, 20), Some((0.15, 0.9)));
        assert_eq!(bounds(3, 5, 5), Some((0.6, 0.6)));
        assert_eq!(bounds(0, 0, 0), None);
    }
}
