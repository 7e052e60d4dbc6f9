//! Places for labels that wish to stand at the same spot.

/// Centres of labels of these sizes that keep the order of the wanted centres, lie between `low` and `high`, never
/// overlap where there is room for all, and lie near where they are wanted.
pub(super) fn apart(wanted: &[f64], sizes: &[f64], low: f64, high: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
    // Groups of neighbours that touch: each wants the mean of what its members want, as seen from its first one.
    let mut groups: Vec<(Vec<usize>, f64, f64)> = Vec::new();
    for at in order {
        groups.push((vec![at], wanted[at] - sizes[at] / 2.0, sizes[at]));
        while let [.., before, last] = groups.as_mut_slice() {
            let begin =
                |group: &(Vec<usize>, f64, f64)| (group.1 / group.0.len() as f64).clamp(low, (high - group.2).max(low));
            if begin(before) + before.2 <= begin(last) {
                break;
            }
            let shifted = last.1 - before.2 * last.0.len() as f64;
            before.0.append(&mut last.0);
            before.1 += shifted;
            before.2 += last.2;
            groups.pop();
        }
    }
    let mut places = wanted.to_vec();
    for (members, begin, size) in groups {
        let mut at = (begin / members.len() as f64).clamp(low, (high - size).max(low));
        for member in members {
            places[member] = at + sizes[member] / 2.0;
            at += sizes[member];
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_pushed_apart_around_where_they_are_wanted() {
        assert_eq!(apart(&[50.0, 52.0, 10.0], &[16.0; 3], 0.0, 100.0), [43.0, 59.0, 10.0]);
        assert_eq!(apart(&[], &[], 0.0, 1.0), Vec::<f64>::new());
    }

    #[test]
    fn labels_stay_inside() {
        assert_eq!(apart(&[99.0, 98.0], &[10.0; 2], 0.0, 100.0), [95.0, 85.0]);
        assert_eq!(apart(&[0.0, 0.0, 0.0], &[10.0, 20.0, 10.0], 0.0, 100.0), [5.0, 20.0, 35.0]);
    }

    #[test]
    fn nothing_overlaps_where_there_is_room() {
        let wanted: Vec<f64> = (0..14).map(|at| 60.0 + f64::from(at * 7 % 5)).collect();
        let mut places = apart(&wanted, &[17.0; 14], 0.0, 240.0);
        places.sort_by(f64::total_cmp);
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 17.0 - 1e-9), "{places:?}");
        assert!(places[0] >= 8.5 && places[13] <= 231.5, "{places:?}");
    }
}
