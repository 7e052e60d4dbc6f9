//! Positions that few people hold, taken together: what of the group may be shown without telling of one position what
//! its two or three people do.
//!
//! How many tasks each description holds is public, and so is how many of all are performed. What a position's part of that
//! number is can then be narrowed down to Fréchet's bounds: at least the number less the tasks of all others, at most the
//! number or all its own tasks. The number is shown only when these leave every position enough room.

use crate::model::diagnosis::JobsView;
use crate::model::estimate::Reason;
use crate::model::pooled_jobs::{PooledPosition, PooledPositions};

use super::Limits;

/// Hides what may not be shown of the pooled positions.
pub(super) fn protect(pool: &mut PooledPositions, limits: Limits) {
    let minimum = u64::from(limits.minimum_group);
    let people = |position: &PooledPosition| position.people.unwrap_or(0);
    // Whose tasks are described, of all whose tasks are counted.
    let behind: u64 = pool.positions.iter().filter(|position| position.described > 0).map(people).sum();
    let room = |number: u64, all: u64, own: &dyn Fn(&PooledPosition) -> u64| {
        !limits.complement || leaves_room(number, all, pool.positions.iter().map(own), limits.protection)
    };
    let safe = pool.performed.is_some_and(|performed| room(performed, pool.described, &|position| position.described));
    let withheld = if pool.people < minimum || behind < minimum {
        Some(Reason::SmallGroup)
    } else {
        (!safe).then_some(Reason::Complement)
    };
    let told = |share: f64| {
        let holders = (share * pool.people as f64).round() as u64;
        holders >= minimum && room(holders, pool.people, &people)
    };
    let tasks = pool.tasks.iter().filter(|task| task.holders.value().is_some_and(told)).cloned().collect();
    pool.tasks = tasks;
    if withheld.is_some() {
        hide(pool, withheld);
    }
    if pool.people < minimum {
        pool.people = 0;
        pool.tasks.clear();
    }
    pool.positions.iter_mut().for_each(|position| position.people = None);
}

fn hide(pool: &mut PooledPositions, why: Option<Reason>) {
    pool.performed = None;
    pool.withheld = why;
}

/// Whether a number over positions, each with so many of its own, leaves every position's part at least this share of its
/// range.
fn leaves_room(number: u64, all: u64, own: impl Iterator<Item = u64>, protection: f64) -> bool {
    let mut own = own.filter(|own| *own > 0);
    own.all(|own| {
        let (least, most) = (number.saturating_sub(all.saturating_sub(own)), number.min(own));
        most > least && (most - least) as f64 >= protection * own as f64
    })
}

/// Hides the pool when another one was shown in the cycle before, and those by whom they differ are fewer than may be shown:
/// what changed would tell of them.
pub fn compare_pools(now: &mut JobsView, before: &JobsView, limits: Limits) {
    let (Some(pool), Some(earlier)) = (&mut now.pooled, &before.pooled) else { return };
    let apart = |one: &PooledPositions, other: &PooledPositions| {
        let alone = one.positions.iter().filter(|position| other.positions.iter().all(|known| known.id != position.id));
        alone.map(|position| position.people.unwrap_or(0)).sum::<u64>()
    };
    let minimum = u64::from(limits.minimum_group);
    let differ = [apart(pool, earlier), apart(earlier, pool)];
    if limits.complement && earlier.people >= minimum && differ.iter().any(|people| (1..minimum).contains(people)) {
        pool.tasks.clear();
        hide(pool, Some(Reason::Complement));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::estimate::Estimate;
    use crate::model::pooled_jobs::SharedTask;
    use crate::model::text::Text;

    /// Positions by people and described tasks.
    fn pool(positions: &[(u64, u64)], performed: u64, holders: &[u64]) -> PooledPositions {
        let people: u64 = positions.iter().map(|(people, _)| people).sum();
        let position = |(at, (people, described)): (usize, &(u64, u64))| PooledPosition {
            id: format!("p{at}"),
            name: Text::default(),
            people: Some(*people),
            described: *described,
        };
        let task = |holders: &u64| SharedTask {
            id: format!("by-{holders}"),
            text: Text::default(),
            described_for: None,
            holders: Estimate::exact(*holders as f64 / people as f64),
            importance: Estimate::exact(3.0),
        };
        PooledPositions {
            positions: positions.iter().enumerate().map(position).collect(),
            people,
            described: positions.iter().map(|(_, described)| described).sum(),
            performed: Some(performed),
            withheld: None,
            tasks: holders.iter().map(task).collect(),
        }
    }

    fn protected(positions: &[(u64, u64)], performed: u64, holders: &[u64]) -> PooledPositions {
        let mut pool = pool(positions, performed, holders);
        protect(&mut pool, Limits::sample());
        assert!(pool.positions.iter().all(|position| position.people.is_none()));
        pool
    }

    #[test]
    fn together_they_are_enough() {
        let shown = protected(&[(2, 10), (4, 12)], 16, &[4, 5, 6]);
        assert_eq!((shown.people, shown.performed, shown.withheld), (6, Some(16), None));
        // Four are too few; what all six do, each of the two does.
        assert_eq!(shown.tasks.iter().map(|task| task.id.as_str()).collect::<Vec<_>>(), ["by-5"]);
    }

    #[test]
    fn together_they_are_too_few() {
        let shown = protected(&[(2, 10), (2, 12)], 16, &[4]);
        assert_eq!((shown.people, shown.performed, shown.withheld), (0, None, Some(Reason::SmallGroup)));
        assert!(shown.tasks.is_empty());
    }

    #[test]
    fn a_position_whose_part_could_be_worked_out_hides_the_number() {
        let hidden = Some(Reason::Complement);
        // All tasks are performed, or none: so are those of each position.
        assert_eq!(protected(&[(2, 10), (4, 12)], 22, &[]).withheld, hidden);
        assert_eq!(protected(&[(2, 10), (4, 12)], 0, &[]).withheld, hidden);
        // 29 of 31 tasks are one leader's, so that 20 performed ones are 18 to 20 of hers.
        assert_eq!(protected(&[(1, 29), (4, 2)], 20, &[]).withheld, hidden);
        // Only the tasks of two people are described at all.
        assert_eq!(protected(&[(2, 10), (4, 0)], 7, &[]).withheld, Some(Reason::SmallGroup));
    }

    #[test]
    fn a_position_that_joins_the_pool_is_not_to_be_found_by_subtraction() {
        let of = |pooled: PooledPositions| JobsView { pooled: Some(pooled), ..JobsView::default() };
        let before = of(pool(&[(2, 10), (4, 12)], 16, &[5]));
        let compared = |now: PooledPositions| {
            let mut now = of(now);
            compare_pools(&mut now, &before, Limits::sample());
            now.pooled.and_then(|pool| pool.performed)
        };
        assert_eq!(compared(pool(&[(2, 10), (4, 12)], 15, &[5])), Some(15));
        assert_eq!(compared(pool(&[(2, 10), (4, 12), (1, 6)], 19, &[5])), None);
        assert_eq!(compared(pool(&[(2, 10), (4, 12), (3, 6), (2, 5)], 24, &[5])), Some(24));
    }
}
