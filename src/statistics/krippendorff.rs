//! Krippendorff's alpha: how far coders agree beyond chance, with any number of coders and missing codes.
//!
//! alpha = 1 - D_o / D_e = 1 - (n - 1) sum o_ck d_ck / sum n_c n_k d_ck over the coincidences o_ck of values within
//! units, where a unit of m codes counts each of its ordered pairs 1 / (m - 1) times (K. Krippendorff, *Content Analysis*,
//! 4th ed. 2019, ch. 12; A. F. Hayes and K. Krippendorff, *Commun. Methods Meas.* 1 (2007) 77-89).
//!
//! The R package irr 0.84.1 weighs every unit by 1 when nothing is missing and there are more than two coders; that is a
//! mistake and is not followed here.

use crate::model::estimate::{Estimate, Figure, Reason};

use super::draws::{Draws, middle_of};

/// From this alpha on codes may be relied on (Krippendorff 2019, p. 356).
pub const RELY: f64 = 0.800;

/// From this alpha on conclusions are tentative; below it the material should be coded anew.
pub const TENTATIVE: f64 = 0.667;

/// How far apart two values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Different or the same.
    Nominal,
    /// By the number of values that lie between them.
    Ordinal,
    /// (c - k)^2.
    Interval,
    /// ((c - k) / (c + k))^2; for values from 0.
    Ratio,
}

/// How often each two values meet within a unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Coincidences {
    /// The values that occur in units of two or more codes, in ascending order.
    pub values: Vec<f64>,
    /// o_ck, row by row in the order of `values`; symmetric.
    pub counts: Vec<Vec<f64>>,
    /// Sum of all counts: the number of codes that can be paired.
    pub pairable: f64,
}

/// The coincidences of units (one row each, one place a coder, `None` = not coded). Units with fewer than two codes say
/// nothing of agreement and are passed over, and so are values that are not finite.
pub fn coincidences<U: AsRef<[Option<f64>]>>(units: &[U]) -> Coincidences {
    let codes: Vec<Vec<f64>> = units
        .iter()
        .map(|unit| unit.as_ref().iter().flatten().copied().filter(|code| code.is_finite()).collect::<Vec<f64>>())
        .filter(|codes| codes.len() >= 2)
        .collect();
    let mut values: Vec<f64> = codes.iter().flatten().copied().collect();
    values.sort_by(f64::total_cmp);
    values.dedup();
    let mut counts = vec![vec![0.0; values.len()]; values.len()];
    let place = |code: f64| values.partition_point(|&value| value < code);
    for unit in &codes {
        let weight = 1.0 / (unit.len() - 1) as f64;
        for (i, &first) in unit.iter().enumerate() {
            for (_, &second) in unit.iter().enumerate().filter(|(j, _)| *j != i) {
                counts[place(first)][place(second)] += weight;
            }
        }
    }
    let pairable = codes.iter().map(Vec::len).sum::<usize>() as f64;
    Coincidences { values, counts, pairable }
}

impl Coincidences {
    /// Alpha; `None` when nothing can be paired, or everything coded is the same value (then agreement is complete, but
    /// whether coders can tell values apart is unknown).
    pub fn alpha(&self, level: Level) -> Option<f64> {
        let totals: Vec<f64> = self.counts.iter().map(|row| row.iter().sum()).collect();
        let (mut observed, mut expected) = (0.0, 0.0);
        for c in 0..self.values.len() {
            for k in c + 1..self.values.len() {
                let distance = self.distance(level, &totals, c, k);
                observed += self.counts[c][k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        }
        (expected > 0.0).then(|| 1.0 - (self.pairable - 1.0) * observed / expected)
    }

    /// Squared distance of the values at two places, c before k.
    fn distance(&self, level: Level, totals: &[f64], c: usize, k: usize) -> f64 {
        let (first, second) = (self.values[c], self.values[k]);
        match level {
            Level::Nominal => 1.0,
            Level::Ordinal => (totals[c..=k].iter().sum::<f64>() - (totals[c] + totals[k]) / 2.0).powi(2),
            Level::Interval => (first - second).powi(2),
            Level::Ratio if first + second == 0.0 => 0.0,
            Level::Ratio => ((first - second) / (first + second)).powi(2),
        }
    }
}

/// Alpha of units (rows) by coders; see [`Coincidences::alpha`].
pub fn alpha<U: AsRef<[Option<f64>]>>(units: &[U], level: Level) -> Option<f64> {
    coincidences(units).alpha(level)
}

/// Codes with names become the numbers from 1 by the order of the names; only [`Level::Nominal`] makes sense of them.
pub fn by_name<T: Ord, U: AsRef<[Option<T>]>>(units: &[U]) -> Vec<Vec<Option<f64>>> {
    let mut names: Vec<&T> = units.iter().flat_map(|unit| unit.as_ref().iter().flatten()).collect();
    names.sort();
    names.dedup();
    let number = |name: &T| names.binary_search(&name).ok().map(|place| (place + 1) as f64);
    units.iter().map(|unit| unit.as_ref().iter().map(|code| code.as_ref().and_then(&number)).collect()).collect()
}

/// Interval of alpha by drawing whole units with replacement, `draws` times, from a seed.
///
/// A draw in which everything is the same value has no alpha; when that is more than one draw in twenty, there is no
/// interval.
pub fn interval<U: AsRef<[Option<f64>]>>(
    units: &[U],
    level: Level,
    confidence: f64,
    draws: usize,
    seed: u64,
) -> Option<(f64, f64)> {
    let paired: Vec<&[Option<f64>]> =
        units.iter().map(AsRef::as_ref).filter(|unit| unit.iter().flatten().count() >= 2).collect();
    let mut random = Draws::seeded(seed);
    let found: Vec<f64> = (0..draws)
        .filter_map(|_| {
            let drawn: Vec<&[Option<f64>]> =
                random.with_replacement(paired.len()).into_iter().map(|place| paired[place]).collect();
            alpha(&drawn, level)
        })
        .collect();
    if found.len() * 20 < draws * 19 { None } else { middle_of(found, confidence) }
}

/// Alpha with its interval, or why it may not be shown: nothing coded twice, or no two codes differ.
pub fn alpha_figure<U: AsRef<[Option<f64>]>>(
    units: &[U],
    level: Level,
    confidence: f64,
    draws: usize,
    seed: u64,
) -> Estimate {
    let coincidences = coincidences(units);
    if coincidences.pairable == 0.0 {
        return Estimate::withheld(Reason::NoData);
    }
    match coincidences.alpha(level) {
        None => Estimate::withheld(Reason::NoVariation),
        Some(value) => Estimate::Shown(Figure {
            value,
            interval: interval(units, level, confidence, draws, seed),
            standard_error: None,
            degrees: None,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_throughout_is_no_evidence_of_agreement() {
        let same = [[Some(1.0), Some(1.0)], [Some(1.0), None]];
        assert_eq!(alpha(&same, Level::Nominal), None);
        assert_eq!(alpha_figure(&same, Level::Nominal, 0.9, 50, 1), Estimate::withheld(Reason::NoVariation));
        let single = [[Some(1.0), None]];
        assert_eq!(alpha_figure(&single, Level::Nominal, 0.9, 50, 1), Estimate::withheld(Reason::NoData));
    }

    #[test]
    fn names_become_numbers_and_full_agreement_is_one() {
        let units = by_name(&[[Some("pay"), Some("pay")], [Some("tools"), Some("tools")], [None, Some("pay")]]);
        assert_eq!(alpha(&units, Level::Nominal), Some(1.0));
    }

    #[test]
    fn the_interval_is_the_same_at_every_run() {
        let units: Vec<[Option<f64>; 2]> =
            (0..30).map(|i| [Some(f64::from(i % 4)), Some(f64::from(if i % 5 == 0 { 0 } else { i % 4 }))]).collect();
        let first = interval(&units, Level::Nominal, 0.9, 200, 7);
        assert_eq!(first, interval(&units, Level::Nominal, 0.9, 200, 7));
        let (value, (low, high)) = (alpha(&units, Level::Nominal).unwrap_or(9.0), first.unwrap_or((9.0, 9.0)));
        assert!(low < value && value < high, "{low} {value} {high}");
    }
}
