//! Agreement of coders beyond chance: Cohen's kappa (plain and weighted), Fleiss', Conger's and Light's.
//!
//! J. Cohen, *Educ. Psychol. Meas.* 20 (1960) 37-46 and *Psychol. Bull.* 70 (1968) 213-220; errors of J. L. Fleiss, J. Cohen
//! and B. S. Everitt, *Psychol. Bull.* 72 (1969) 323-327. Weights follow the places of the full list of labels declared, not
//! only of those that occur: an unused label would otherwise change them. Kappa never stands alone;
//! [`super::krippendorff`] is the coefficient to report.

use super::matrix::Matrix;

/// How far labels are apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weights {
    /// The same or not.
    Unweighted,
    /// By the distance of their places.
    Linear,
    /// By its square.
    Quadratic,
}

impl Weights {
    /// Weights of agreement, 1 on the diagonal, for a number of labels.
    pub fn of(self, labels: usize) -> Matrix {
        let most = labels.saturating_sub(1).max(1) as f64;
        Matrix::of(labels, |i, j| {
            let apart = i.abs_diff(j) as f64 / most;
            match self {
                Weights::Unweighted => f64::from(u8::from(i == j)),
                Weights::Linear => 1.0 - apart,
                Weights::Quadratic => 1.0 - apart * apart,
            }
        })
    }
}

/// Kappa of two coders.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kappa {
    /// 1 = full agreement, 0 = as by chance.
    pub value: f64,
    /// Its standard error; `None` when a coder gave everything the same label, so that there is nothing to agree on.
    pub standard_error: Option<f64>,
    /// Its standard error if there were no agreement beyond chance: for a test, not for an interval.
    pub null_error: Option<f64>,
}

/// How often the first coder chose the row's label and the second the column's, over the full list of labels. `None` when a
/// label is not in the list. Pairs with a gap are left out.
pub fn table<T: PartialEq>(pairs: &[(Option<T>, Option<T>)], labels: &[T]) -> Option<Matrix> {
    let place = |label: &T| labels.iter().position(|other| other == label);
    let mut counts = Matrix::of(labels.len(), |_, _| 0.0);
    for (first, second) in pairs {
        if let (Some(first), Some(second)) = (first, second) {
            counts[(place(first)?, place(second)?)] += 1.0;
        }
    }
    Some(counts)
}

/// Kappa of a table of counts with weights of agreement (1 on the diagonal). `None` without counts or when chance alone
/// would agree fully.
pub fn cohen(counts: &Matrix, weights: &Matrix) -> Option<Kappa> {
    let (size, n) = (counts.size(), counts.sum());
    if n <= 0.0 || weights.size() != size {
        return None;
    }
    let row: Vec<f64> = (0..size).map(|i| (0..size).map(|j| counts[(i, j)]).sum::<f64>() / n).collect();
    let column: Vec<f64> = (0..size).map(|j| (0..size).map(|i| counts[(i, j)]).sum::<f64>() / n).collect();
    let sum = |cell: &dyn Fn(usize, usize) -> f64| -> f64 {
        (0..size).flat_map(|i| (0..size).map(move |j| (i, j))).map(|(i, j)| cell(i, j)).sum()
    };
    let observed = sum(&|i, j| weights[(i, j)] * counts[(i, j)] / n);
    let chance = sum(&|i, j| weights[(i, j)] * row[i] * column[j]);
    if chance >= 1.0 {
        return None;
    }
    let of_row: Vec<f64> = (0..size).map(|i| (0..size).map(|j| weights[(i, j)] * column[j]).sum()).collect();
    let of_column: Vec<f64> = (0..size).map(|j| (0..size).map(|i| weights[(i, j)] * row[i]).sum()).collect();
    let spread = sum(&|i, j| {
        let away = weights[(i, j)] * (1.0 - chance) - (of_row[i] + of_column[j]) * (1.0 - observed);
        counts[(i, j)] / n * away * away
    });
    let null_spread = sum(&|i, j| row[i] * column[j] * (weights[(i, j)] - of_row[i] - of_column[j]).powi(2));
    let centre = observed * chance - 2.0 * chance + observed;
    let varies = |shares: &[f64]| shares.iter().filter(|share| **share > 0.0).count() > 1;
    let error = |variance: f64| (varies(&row) && varies(&column)).then(|| variance.max(0.0).sqrt());
    Some(Kappa {
        value: (observed - chance) / (1.0 - chance),
        standard_error: error((spread - centre * centre) / (n * (1.0 - chance).powi(4))),
        null_error: error((null_spread - chance * chance) / (n * (1.0 - chance).powi(2))),
    })
}

/// Kappa of several coders.
#[derive(Debug, Clone, PartialEq)]
pub struct Fleiss {
    /// Fleiss' kappa, which takes coders as exchangeable (*Psychol. Bull.* 76 (1971) 378-382).
    pub value: f64,
    /// Its standard error without agreement beyond chance.
    pub null_error: f64,
    /// Conger's, which lets each coder have habits of their own (A. J. Conger, *Psychol. Bull.* 88 (1980) 322-328).
    pub conger: f64,
    /// Kappa of each label against all others; `None` for a label that nobody chose or everybody always did.
    pub by_label: Vec<Option<f64>>,
}

/// Kappa of several coders: complete rows of label numbers (0 to `labels` - 1), one a unit. `None` below two coders, for rows
/// of different length, numbers out of range, or when everything has one label.
pub fn fleiss<R: AsRef<[usize]>>(units: &[R], labels: usize) -> Option<Fleiss> {
    let coders = units.first()?.as_ref().len();
    let sound = |row: &R| row.as_ref().len() == coders && row.as_ref().iter().all(|&label| label < labels);
    if coders < 2 || !units.iter().all(sound) {
        return None;
    }
    let (n, m) = (units.len() as f64, coders as f64);
    let times = |row: &R, label: usize| row.as_ref().iter().filter(|&&found| found == label).count() as f64;
    let share: Vec<f64> =
        (0..labels).map(|label| units.iter().map(|row| times(row, label)).sum::<f64>() / (n * m)).collect();
    let together: Vec<f64> = (0..labels)
        .map(|label| {
            units.iter().map(|row| times(row, label) * (times(row, label) - 1.0)).sum::<f64>() / (n * m * (m - 1.0))
        })
        .collect();
    let observed: f64 = together.iter().sum();
    let chance: f64 = share.iter().map(|p| p * p).sum();
    if chance >= 1.0 {
        return None;
    }
    let habit = |coder: usize, label: usize| units.iter().filter(|row| row.as_ref()[coder] == label).count() as f64 / n;
    let habits: f64 = (0..labels)
        .map(|label| (0..coders).map(|coder| (habit(coder, label) - share[label]).powi(2)).sum::<f64>() / m)
        .sum();
    let own_chance = chance - habits / (m - 1.0);
    let uneven: f64 = share.iter().map(|p| p * (1.0 - p)).sum();
    let skew: f64 = share.iter().map(|p| p * (1.0 - p) * (1.0 - 2.0 * p)).sum();
    let by_label = share
        .iter()
        .zip(&together)
        .map(|(&p, &pairs)| (p > 0.0 && p < 1.0).then(|| (pairs / p - p) / (1.0 - p)))
        .collect();
    Some(Fleiss {
        value: (observed - chance) / (1.0 - chance),
        null_error: (2.0 * (uneven * uneven - skew) / (uneven * uneven * n * m * (m - 1.0))).max(0.0).sqrt(),
        conger: (observed - own_chance) / (1.0 - own_chance),
        by_label,
    })
}

/// Light's kappa: the mean of Cohen's over all pairs of coders (R. J. Light, *Psychol. Bull.* 76 (1971) 365-377).
pub fn light<R: AsRef<[usize]>>(units: &[R], labels: usize) -> Option<f64> {
    let coders = units.first()?.as_ref().len();
    let numbers: Vec<usize> = (0..labels).collect();
    let mut found = Vec::new();
    for first in 0..coders {
        for second in first + 1..coders {
            let pair = |row: &R| Some((Some(*row.as_ref().get(first)?), Some(*row.as_ref().get(second)?)));
            let pairs: Option<Vec<_>> = units.iter().map(pair).collect();
            found.push(cohen(&table(&pairs?, &numbers)?, &Weights::Unweighted.of(labels))?.value);
        }
    }
    (!found.is_empty()).then(|| found.iter().sum::<f64>() / found.len() as f64)
}

/// Share of the units whose codes lie no further than `tolerance` apart; 0 for exact agreement. `None` without units.
pub fn agreement<R: AsRef<[f64]>>(units: &[R], tolerance: f64) -> Option<f64> {
    let close = |row: &R| {
        let ends = row.as_ref().iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), &v| (a.min(v), b.max(v)));
        ends.1 - ends.0 <= tolerance
    };
    (!units.is_empty()).then(|| units.iter().filter(|row| close(row)).count() as f64 / units.len() as f64)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn unused_labels_count_for_weights_and_not_without() {
        let pairs = [(Some(1), Some(2)), (Some(2), Some(2)), (Some(3), Some(3)), (Some(1), None)];
        let of = |labels: &[i32], weights: Weights| cohen(&table(&pairs, labels).unwrap(), &weights.of(labels.len()));
        assert_eq!(of(&[1, 2, 3], Weights::Unweighted), of(&[1, 2, 3, 4], Weights::Unweighted));
        assert!(of(&[1, 2, 3], Weights::Linear).unwrap().value > 0.0);
        assert_eq!(table(&pairs, &[1, 2]), None);
    }

    #[test]
    fn one_label_throughout_has_no_kappa() {
        assert_eq!(fleiss(&[[0, 0, 0], [0, 0, 0]], 2), None);
        assert_eq!(light(&[[0, 0], [0, 0]], 1), None);
        assert_eq!(agreement(&[[1.0, 2.0], [3.0, 3.0]], 0.0), Some(0.5));
    }
}
