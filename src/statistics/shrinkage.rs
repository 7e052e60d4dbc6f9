//! Means of groups drawn towards the mean of all, so that the smallest group does not top every list by chance.
//!
//! m_j = m + lambda_j (x_j - m), lambda_j = tau2 / (tau2 + sigma2 / n_j) (B. Efron and C. Morris, *J. Am. Stat. Assoc.* 70
//! (1975) 311-319; C. N. Morris and M. Lysy, *Statist. Sci.* 27 (2012) 115-134).

use crate::model::estimate::Reason;

use super::mean::Moments;
use super::one_way::{Components, one_way};

/// Fewest groups that are drawn together.
pub const LEAST_GROUPS: usize = 5;

/// What may be said of the means of some groups.
#[derive(Debug, Clone, PartialEq)]
pub enum Shrinkage {
    /// Groups differ; one entry a group, in the order given.
    Shrunken(Vec<Shrunken>, Components),
    /// The groups lie no further apart than chance would have them: no evidence of differences, nothing to rank.
    NoEvidenceOfDifferences {
        /// The mean of all.
        mean: f64,
    },
    /// Fewer than five groups, or nothing to compare.
    Withheld(Reason),
}

/// One group's mean, drawn towards the mean of all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shrunken {
    /// Number, mean and variance of the group's values.
    pub group: Moments,
    /// lambda: 1 = stands by itself, 0 = says nothing of its own.
    pub weight: f64,
    /// The shrunken mean.
    pub mean: f64,
    /// Its posterior standard deviation with variances taken as known: sqrt(sigma2 / n lambda).
    pub deviation: f64,
}

/// Groups given by their moments, variances by restricted maximum likelihood.
pub fn shrinkage(groups: &[Moments]) -> Shrinkage {
    if groups.len() < LEAST_GROUPS || groups.iter().any(|group| group.n == 0) {
        return Shrinkage::Withheld(Reason::TooFewForMethod);
    }
    match one_way(groups).and_then(|analysis| analysis.restricted_likelihood()) {
        None => Shrinkage::Withheld(Reason::NoVariation),
        Some(components) if components.tau2 <= 0.0 => Shrinkage::NoEvidenceOfDifferences { mean: components.mean },
        Some(components) => {
            Shrinkage::Shrunken(groups.iter().map(|group| shrunken(*group, components)).collect(), components)
        }
    }
}

/// One group under given components, for any number of groups.
pub fn shrunken(group: Moments, components: Components) -> Shrunken {
    let error = components.sigma2 / group.n as f64;
    let weight = if components.tau2 > 0.0 { components.tau2 / (components.tau2 + error) } else { 0.0 };
    let mean = components.mean + weight * (group.mean - components.mean);
    Shrunken { group, weight, mean, deviation: (error * weight).sqrt() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(means: &[f64]) -> Vec<Moments> {
        means.iter().map(|&mean| Moments { n: 6, mean, variance: 1.0 }).collect()
    }

    #[test]
    fn means_come_closer_and_keep_their_order() {
        let Shrinkage::Shrunken(found, _) = shrinkage(&groups(&[1.0, 2.0, 3.0, 4.0, 5.0])) else {
            panic!("groups differ");
        };
        assert!(found.windows(2).all(|pair| pair[0].mean < pair[1].mean));
        assert!(found[0].mean > 1.0 && found[4].mean < 5.0 && (found[2].mean - 3.0).abs() < 1e-12);
    }

    #[test]
    fn no_difference_and_too_few_are_values_of_their_own() {
        let found = shrinkage(&groups(&[3.0, 3.1, 2.9, 3.0, 3.0]));
        assert!(
            matches!(found, Shrinkage::NoEvidenceOfDifferences { mean } if (mean - 3.0).abs() < 1e-12),
            "{found:?}"
        );
        assert_eq!(shrinkage(&groups(&[1.0, 2.0, 3.0, 4.0])), Shrinkage::Withheld(Reason::TooFewForMethod));
    }
}
