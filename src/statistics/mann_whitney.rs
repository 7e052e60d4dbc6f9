//! Mann and Whitney's test of two groups, and Kruskal and Wallis' of several.
//!
//! H. B. Mann and D. R. Whitney, *Ann. Math. Statist.* 18 (1947) 50-60. The exact test is conditional on the ties: it goes
//! over all ways to deal out the values seen, as R's coin and exactRankTests do; SciPy's "exact" ignores ties and is wrong
//! on rating scales.

use super::distribution::{chi_squared_above, normal_probability};
use super::rank::ranks;

/// Most values for which all deals are counted; beyond that the normal approximation is as good.
pub const MOST_FOR_EXACT: usize = 120;

/// Two groups by ranks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MannWhitney {
    /// Pairs in which the first group's value is larger; ties count half. Of first.len() * second.len().
    pub u: f64,
    /// Two-sided p by the normal approximation with the variance corrected for ties, without continuity correction;
    /// `None` when all values are the same.
    pub p_asymptotic: Option<f64>,
    /// The same with continuity correction (half a pair), R's default.
    pub p_continuity: Option<f64>,
    /// Two-sided p over all deals of the values seen; `None` above [`MOST_FOR_EXACT`] values.
    pub p_exact: Option<f64>,
}

/// The test. `None` when a group is empty or a value is not finite.
pub fn mann_whitney(first: &[f64], second: &[f64]) -> Option<MannWhitney> {
    let (all, places) = together(&[first, second])?;
    let (one, two) = (first.len() as f64, second.len() as f64);
    let n = one + two;
    let sum: f64 = places.iter().take(first.len()).sum();
    let u = sum - one * (one + 1.0) / 2.0;
    let variance = one * two / 12.0 * (n + 1.0 - ties(&all) / (n * (n - 1.0)));
    let away = (u - one * two / 2.0).abs();
    let p = |away: f64| (variance > 0.0).then(|| (2.0 * normal_probability(-away / variance.sqrt())).min(1.0));
    let doubled: Vec<usize> = places.iter().map(|place| (2.0 * place).round() as usize).collect();
    Some(MannWhitney {
        u,
        p_asymptotic: p(away),
        p_continuity: p((away - 0.5).max(0.0)),
        p_exact: (all.len() <= MOST_FOR_EXACT).then(|| exact(&doubled, first.len())),
    })
}

/// Kruskal and Wallis' H, corrected for ties, with its degrees of freedom and p by chi squared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KruskalWallis {
    /// H.
    pub h: f64,
    /// Groups less one.
    pub degrees: f64,
    /// P of an H as large when no group differs; an approximation that wants five values a group.
    pub p: f64,
}

/// Several groups by ranks (W. H. Kruskal and W. A. Wallis, *J. Am. Stat. Assoc.* 47 (1952) 583-621). `None` below two
/// groups, when one is empty, or all values are the same.
pub fn kruskal_wallis<G: AsRef<[f64]>>(groups: &[G]) -> Option<KruskalWallis> {
    let groups: Vec<&[f64]> = groups.iter().map(AsRef::as_ref).collect();
    let (all, places) = together(&groups)?;
    let n = all.len() as f64;
    let mut from = 0;
    let mut squares = 0.0;
    for group in &groups {
        let sum: f64 = places.iter().skip(from).take(group.len()).sum();
        squares += sum * sum / group.len() as f64;
        from += group.len();
    }
    let corrected = 1.0 - ties(&all) / (n * n * n - n);
    let h = (12.0 / (n * (n + 1.0)) * squares - 3.0 * (n + 1.0)) / corrected;
    let degrees = (groups.len() - 1) as f64;
    (corrected > 0.0 && degrees > 0.0)
        .then(|| Some(KruskalWallis { h, degrees, p: chi_squared_above(h.max(0.0), degrees)? }))?
}

/// All values one group after the other, and their ranks.
fn together(groups: &[&[f64]]) -> Option<(Vec<f64>, Vec<f64>)> {
    let all = groups.concat();
    let sound = groups.iter().all(|group| !group.is_empty()) && all.iter().all(|value| value.is_finite());
    sound.then(|| {
        let places = ranks(&all);
        (all, places)
    })
}

/// Sum of t^3 - t over groups of t equal values.
pub(super) fn ties(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.chunk_by(|a, b| a == b).map(|tied| (tied.len() as f64).powi(3) - tied.len() as f64).sum()
}

/// Share of all choices of `chosen` out of `scores` whose sum lies as far from its mean as that of the first `chosen`.
fn exact(scores: &[usize], chosen: usize) -> f64 {
    let total: usize = scores.iter().sum();
    let ways = ways(scores, chosen);
    let seen: usize = scores.iter().take(chosen).sum();
    // Distances times n, so that they stay whole.
    let away = |sum: usize| (sum * scores.len()).abs_diff(total * chosen);
    let all: f64 = ways.iter().sum();
    let far: f64 = ways.iter().enumerate().filter(|(sum, _)| away(*sum) >= away(seen)).map(|(_, ways)| ways).sum();
    (far / all).min(1.0)
}

/// In how many ways `chosen` of the scores give each sum.
fn ways(scores: &[usize], chosen: usize) -> Vec<f64> {
    let mut sorted = scores.to_vec();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    let most: usize = sorted.iter().take(chosen).sum();
    let mut ways = vec![vec![0.0; most + 1]; chosen + 1];
    ways[0][0] = 1.0;
    for (seen, &score) in sorted.iter().enumerate() {
        for taken in (0..chosen.min(seen + 1)).rev() {
            let (below, above) = ways.split_at_mut(taken + 1);
            let with_this = above[0].iter_mut().skip(score).zip(&below[taken]);
            with_this.for_each(|(ways, before)| *ways += before);
        }
    }
    ways.swap_remove(chosen)
}

/// Two-sided p of the difference of means over all deals of the values seen (a permutation test). `None` when a group is
/// empty or there are more than three million deals.
pub fn permutation_of_means(first: &[f64], second: &[f64]) -> Option<f64> {
    const MOST_DEALS: f64 = 3e6;
    let all = [first, second].concat();
    let deals = statrs::function::factorial::binomial(all.len() as u64, first.len() as u64);
    if first.is_empty() || second.is_empty() || deals > MOST_DEALS || all.iter().any(|value| !value.is_finite()) {
        return None;
    }
    let middle = all.iter().sum::<f64>() / all.len() as f64 * first.len() as f64;
    let away = (first.iter().sum::<f64>() - middle).abs();
    let rounding = 1e-9 * all.iter().map(|value| value.abs()).sum::<f64>();
    let (mut far, mut count) = (0_u64, 0_u64);
    let mut chosen: Vec<usize> = (0..first.len()).collect();
    loop {
        let sum: f64 = chosen.iter().map(|&place| all[place]).sum();
        count += 1;
        far += u64::from((sum - middle).abs() >= away - rounding);
        // The next choice in order: raise the last place that can be raised.
        let spare = all.len() - chosen.len();
        let Some(raised) = (0..chosen.len()).rev().find(|&place| chosen[place] < spare + place) else { break };
        chosen[raised] += 1;
        for place in raised + 1..chosen.len() {
            chosen[place] = chosen[place - 1] + 1;
        }
    }
    Some(far as f64 / count as f64)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_smallest_p_of_small_groups() {
        for (one, two, least) in [(3, 3, 0.1), (4, 4, 2.0 / 70.0), (2, 7, 2.0 / 36.0)] {
            let first: Vec<f64> = (0..one).map(f64::from).collect();
            let second: Vec<f64> = (100..100 + two).map(f64::from).collect();
            assert!((mann_whitney(&first, &second).unwrap().p_exact.unwrap() - least).abs() < 1e-12);
            // The other end of the sums lies further from their mean when sizes differ.
            let deals = if one == two { least } else { least / 2.0 };
            assert!((permutation_of_means(&first, &second).unwrap() - deals).abs() < 1e-12);
        }
    }

    #[test]
    fn equal_values_have_no_approximate_p_and_an_exact_one_of_one() {
        let found = mann_whitney(&[3.0, 3.0], &[3.0; 5]).unwrap();
        assert_eq!((found.u, found.p_asymptotic, found.p_exact), (5.0, None, Some(1.0)));
        assert_eq!(mann_whitney(&[], &[1.0]), None);
        assert_eq!(kruskal_wallis(&[[1.0], [1.0]]), None);
    }
}
