//! Groups of values: how much of the variance lies between them, by analysis of variance and by restricted likelihood.

use super::distribution::{bisect, f_above};
use super::mean::Moments;

/// A one-way analysis of variance of G groups and N values.
#[derive(Debug, Clone, PartialEq)]
pub struct OneWay {
    /// The moments of every group that has values.
    pub groups: Vec<Moments>,
    /// N.
    pub n: u64,
    /// Mean square between groups, G - 1 degrees of freedom.
    pub between: f64,
    /// Mean square within groups, N - G degrees of freedom.
    pub within: f64,
}

/// Variances of the model x_ij = mu + u_j + e_ij.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Components {
    /// Mean of the groups weighted by 1 / (tau2 + sigma2 / n_j).
    pub mean: f64,
    /// Standard error of that mean.
    pub standard_error: f64,
    /// Variance of the u_j, between groups; 0 when the values give no evidence of any.
    pub tau2: f64,
    /// Variance of the e_ij, within groups.
    pub sigma2: f64,
}

/// The analysis of groups that are given by their moments. `None` below two groups, or without a value to spare.
pub fn one_way(groups: &[Moments]) -> Option<OneWay> {
    let groups: Vec<Moments> = groups.iter().copied().filter(|group| group.n > 0).collect();
    let n: u64 = groups.iter().map(|group| group.n).sum();
    let (count, all) = (groups.len() as f64, n as f64);
    if groups.len() < 2 || n as usize <= groups.len() {
        return None;
    }
    let mean = groups.iter().map(|group| group.n as f64 * group.mean).sum::<f64>() / all;
    let between = groups.iter().map(|group| group.n as f64 * (group.mean - mean).powi(2)).sum::<f64>() / (count - 1.0);
    let within = groups.iter().map(squares).sum::<f64>() / (all - count);
    Some(OneWay { groups, n, between, within })
}

/// The analysis of groups of values.
pub fn one_way_of<G: AsRef<[f64]>>(groups: &[G]) -> Option<OneWay> {
    one_way(&groups.iter().map(|group| Moments::of(group.as_ref().iter().copied())).collect::<Vec<_>>())
}

/// Sum of squared distances from the group's mean.
fn squares(group: &Moments) -> f64 {
    group.n.saturating_sub(1) as f64 * group.variance
}

impl OneWay {
    /// Degrees of freedom between and within.
    pub fn degrees(&self) -> (f64, f64) {
        ((self.groups.len() - 1) as f64, (self.n - self.groups.len() as u64) as f64)
    }

    /// Between by within.
    pub fn f(&self) -> f64 {
        self.between / self.within
    }

    /// P of an F as large when no group differs. `None` when nothing varies within groups.
    pub fn p(&self) -> Option<f64> {
        let (between, within) = self.degrees();
        f_above(self.f(), between, within)
    }

    /// Share of the sum of squares between groups.
    pub fn eta_squared(&self) -> f64 {
        let (between, within) = self.degrees();
        let part = self.between * between;
        part / (part + self.within * within)
    }

    /// N / G.
    pub fn mean_size(&self) -> f64 {
        self.n as f64 / self.groups.len() as f64
    }

    /// The size of group that unbalanced analysis of variance stands for: n0 = (N - sum n_j^2 / N) / (G - 1).
    pub fn n0(&self) -> f64 {
        let squares: f64 = self.groups.iter().map(|group| (group.n as f64).powi(2)).sum();
        (self.n as f64 - squares / self.n as f64) / (self.groups.len() - 1) as f64
    }

    /// Variances by equating mean squares with their expectations: tau2 = (between - within) / n0, not below 0.
    pub fn by_mean_squares(&self) -> Components {
        self.components(((self.between - self.within) / self.n0()).max(0.0), self.within)
    }

    /// Variances by restricted maximum likelihood, to about 1e-12; tau2 is 0 where the likelihood falls from there.
    ///
    /// With r = tau2 / sigma2 and l_j = 1 + n_j r it makes (N - 1) log Q(r) + sum log l_j + log sum n_j / l_j least, Q(r) =
    /// SSW + sum n_j (x_j - mu)^2 / l_j (H. D. Patterson and R. Thompson, *Biometrika* 58 (1971) 545-554).
    pub fn restricted_likelihood(&self) -> Option<Components> {
        let slope = |ratio: f64| self.slope(ratio);
        let ratio = if slope(0.0)? >= 0.0 {
            0.0
        } else {
            let mut high = 1.0;
            while slope(high)? < 0.0 {
                high *= 4.0;
                if high > 1e12 {
                    return None;
                }
            }
            bisect(0.0, high, slope)?
        };
        let sigma2 = self.quadratic(ratio) / (self.n - 1) as f64;
        Some(self.components(ratio * sigma2, sigma2))
    }

    /// Mean of the groups weighted by n / (1 + n ratio).
    fn weighted_mean(&self, ratio: f64) -> f64 {
        let weight = |group: &Moments| group.n as f64 / (1.0 + group.n as f64 * ratio);
        let weights: f64 = self.groups.iter().map(weight).sum();
        self.groups.iter().map(|group| weight(group) * group.mean).sum::<f64>() / weights
    }

    /// Q(r).
    fn quadratic(&self, ratio: f64) -> f64 {
        let mean = self.weighted_mean(ratio);
        let away = |group: &Moments| {
            let n = group.n as f64;
            n * (group.mean - mean).powi(2) / (1.0 + n * ratio)
        };
        self.groups.iter().map(|group| squares(group) + away(group)).sum()
    }

    /// Derivative by r of what restricted likelihood makes least. `None` when nothing varies.
    fn slope(&self, ratio: f64) -> Option<f64> {
        let (mean, quadratic) = (self.weighted_mean(ratio), self.quadratic(ratio));
        let weights = self.groups.iter().map(|group| group.n as f64 / (1.0 + group.n as f64 * ratio));
        let (sum, squares) =
            weights.fold((0.0, 0.0), |(sum, squares), weight| (sum + weight, squares + weight * weight));
        let fall: f64 = self
            .groups
            .iter()
            .map(|group| (group.n as f64 * (group.mean - mean) / (1.0 + group.n as f64 * ratio)).powi(2))
            .sum();
        (quadratic > 0.0).then(|| sum - squares / sum - (self.n - 1) as f64 * fall / quadratic)
    }

    /// The components with their weighted mean.
    fn components(&self, tau2: f64, sigma2: f64) -> Components {
        let weight = |group: &Moments| 1.0 / (tau2 + sigma2 / group.n as f64);
        let weights: f64 = self.groups.iter().map(weight).sum();
        let mean = self.weighted_mean(if sigma2 > 0.0 { tau2 / sigma2 } else { 0.0 });
        Components { mean, standard_error: weights.powf(-0.5), tau2, sigma2 }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn equal_groups_have_the_same_variances_by_both_ways() {
        let found = one_way_of(&[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [2.0, 3.0, 7.0]]).unwrap();
        let (squares, likelihood) = (found.by_mean_squares(), found.restricted_likelihood().unwrap());
        assert!((squares.tau2 - likelihood.tau2).abs() < 1e-9 && (squares.sigma2 - likelihood.sigma2).abs() < 1e-9);
        assert_eq!((found.n0(), found.mean_size()), (3.0, 3.0));
    }

    #[test]
    fn groups_closer_than_chance_have_no_variance_between() {
        let found = one_way_of(&[[1.0, 9.0], [9.0, 1.0], [1.0, 9.0]]).unwrap();
        assert_eq!((found.restricted_likelihood().unwrap().tau2, found.by_mean_squares().tau2), (0.0, 0.0));
        assert_eq!(one_way_of(&[[1.0, 2.0]]), None);
    }
}
