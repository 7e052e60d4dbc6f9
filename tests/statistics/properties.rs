//! What holds of statistics whatever the numbers are.

use diagnoza::statistics::dominance::dominance;
use diagnoza::statistics::draws::Draws;
use diagnoza::statistics::krippendorff::{self, Level};
use diagnoza::statistics::mann_whitney::mann_whitney;
use diagnoza::statistics::mean::{self, Moments};
use diagnoza::statistics::regression::regression;
use diagnoza::statistics::{multiplicity, proportion, rank, reliability, share, table};
use proptest::collection::vec;
use proptest::prelude::*;

/// A five-point answer.
fn answer() -> impl Strategy<Value = f64> {
    (1..=5).prop_map(f64::from)
}

/// The same values in another order.
fn shuffled<T: Clone>(values: &[T]) -> Vec<T> {
    let mut other = values.to_vec();
    Draws::seeded(values.len() as u64).shuffle(&mut other);
    other
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(1.0)
}

fn same(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => close(a, b),
        (a, b) => a.is_none() && b.is_none(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn scores_and_their_intervals_stay_on_the_scale(values in vec(answer(), 1..40), extra in 0_u64..60) {
        let moments = Moments::of(values).scaled(25.0, -25.0);
        prop_assert!((0.0..=100.0).contains(&moments.mean));
        let found = mean::interval(moments, Some(moments.n + extra), 0.9, Some((0.0, 100.0)));
        if let Some((low, high)) = found {
            prop_assert!(0.0 <= low && low <= moments.mean && moments.mean <= high && high <= 100.0);
            let (narrow, wide) = mean::t_interval(moments, Some(moments.n + extra), 0.9, Some((0.0, 100.0))).unwrap();
            prop_assert!(low <= narrow && wide <= high);
        }
    }

    #[test]
    fn order_does_not_matter(values in vec(answer(), 4..30), others in vec(answer(), 4..30)) {
        let other = Moments::of(shuffled(&values));
        let moments = Moments::of(values.iter().copied());
        prop_assert!(close(moments.mean, other.mean) && close(moments.variance, other.variance));
        let (there, back) = (mann_whitney(&values, &others).unwrap(), mann_whitney(&shuffled(&values), &others).unwrap());
        prop_assert!(close(there.u, back.u) && same(there.p_exact, back.p_exact));
        let turned = mann_whitney(&others, &values).unwrap();
        prop_assert!(same(there.p_exact, turned.p_exact) && same(there.p_asymptotic, turned.p_asymptotic));
        prop_assert!(close(there.u + turned.u, (values.len() * others.len()) as f64));
        let (delta, mirrored) = (dominance(&values, &others).unwrap(), dominance(&others, &values).unwrap());
        prop_assert!(close(delta.delta, -mirrored.delta) && (-1.0..=1.0).contains(&delta.delta));
    }

    #[test]
    fn reversing_twice_is_nothing(value in answer()) {
        prop_assert_eq!(table::reversed(table::reversed(value, (1.0, 5.0)), (1.0, 5.0)), value);
    }

    #[test]
    fn reversing_every_item_changes_no_alpha(rows in vec(vec(answer(), 4), 5..30)) {
        let given: Vec<Vec<Option<f64>>> = rows.iter().map(|row| row.iter().copied().map(Some).collect()).collect();
        let turned: Vec<Vec<Option<f64>>> =
            rows.iter().map(|row| row.iter().map(|value| Some(table::reversed(*value, (1.0, 5.0)))).collect()).collect();
        let alpha = |rows: &[Vec<Option<f64>>]| Some(reliability::alpha(&table::pairwise_covariance(rows)?)?.raw);
        prop_assert!(same(alpha(&given), alpha(&turned)));
        prop_assert!(same(alpha(&given), alpha(&shuffled(&given))));
        prop_assert!(alpha(&given).is_none_or(|alpha| alpha <= 1.0 + 1e-12));
    }

    #[test]
    fn a_missing_answer_changes_no_other_item(rows in vec(vec(answer(), 3), 4..20), gap in 0_usize..4) {
        let mut answers: Vec<Vec<Option<f64>>> = rows.iter().map(|row| row.iter().copied().map(Some).collect()).collect();
        let before = table::pairwise_covariance(&answers).unwrap();
        answers[gap][0] = None;
        let after = table::pairwise_covariance(&answers).unwrap();
        prop_assert_eq!((before[(1, 1)], before[(1, 2)], before[(2, 2)]), (after[(1, 1)], after[(1, 2)], after[(2, 2)]));
    }

    #[test]
    fn intervals_of_shares_hold_the_share_and_lie_within_what_is_possible(n in 1_u64..40, part in 0.0..=1.0_f64, extra in 1_u64..60) {
        let x = (part * n as f64).round() as u64;
        let p = x as f64 / n as f64;
        for (low, high) in [proportion::wilson(x, n, 0.9), proportion::jeffreys(x, n, 0.9), share::exact_interval(x, n, None, 0.9)]
            .into_iter()
            .flatten()
        {
            prop_assert!(0.0 <= low && low <= p + 1e-12 && p <= high + 1e-12 && high <= 1.0);
        }
        let (low, high) = share::exact_interval(x, n, Some(n + extra), 0.9).unwrap();
        let (least, most) = share::bounds(x, n, n + extra).unwrap();
        prop_assert!(least <= low && low <= high && high <= most);
    }

    #[test]
    fn adjusting_p_never_lowers_it_and_keeps_the_order(p in vec(prop::option::of(0.0..=1.0_f64), 0..20)) {
        for adjusted in [
            multiplicity::benjamini_hochberg(&p),
            multiplicity::benjamini_yekutieli(&p),
            multiplicity::holm(&p),
            multiplicity::hochberg(&p),
            multiplicity::bonferroni(&p),
        ] {
            for (before, after) in p.iter().zip(&adjusted) {
                prop_assert_eq!(before.is_some(), after.is_some());
                prop_assert!(before.zip(*after).is_none_or(|(before, after)| before <= after && after <= 1.0));
            }
            for (i, j) in (0..p.len()).flat_map(|i| (0..p.len()).map(move |j| (i, j))) {
                if let (Some(a), Some(b), Some(first), Some(second)) = (p[i], p[j], adjusted[i], adjusted[j]) {
                    prop_assert!(a > b || first <= second);
                }
            }
        }
    }

    #[test]
    fn coders_may_change_places_and_codes_their_names(units in vec((answer(), answer()), 2..30)) {
        let alpha = |units: Vec<[Option<f64>; 2]>, level| krippendorff::alpha(&units, level);
        for level in [Level::Nominal, Level::Ordinal, Level::Interval] {
            let given = alpha(units.iter().map(|(a, b)| [Some(*a), Some(*b)]).collect(), level);
            let changed = alpha(units.iter().map(|(a, b)| [Some(*b), Some(*a)]).collect(), level);
            let turned = alpha(units.iter().map(|(a, b)| [Some(6.0 - a), Some(6.0 - b)]).collect(), level);
            prop_assert!(same(given, changed) && same(given, turned) && given.is_none_or(|alpha| alpha <= 1.0 + 1e-12));
        }
    }

    #[test]
    fn parts_of_r_squared_sum_up_to_it(rows in vec((vec(-5.0..5.0_f64, 3), -5.0..5.0_f64), 8..25)) {
        let (predictors, outcome): (Vec<Vec<f64>>, Vec<f64>) = rows.into_iter().unzip();
        if let Some(found) = regression(&outcome, &predictors) {
            let lmg = found.lmg().unwrap();
            prop_assert!(lmg.iter().all(|part| *part >= -1e-9) && close(lmg.iter().sum(), found.r_squared));
            prop_assert!(close(found.johnson().iter().sum(), found.r_squared));
        }
    }

    #[test]
    fn ranks_sum_up_to_those_without_ties(values in vec(answer(), 1..40)) {
        let n = values.len() as f64;
        prop_assert!(close(rank::ranks(&values).iter().sum(), n * (n + 1.0) / 2.0));
    }
}
