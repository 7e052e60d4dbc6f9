//! A small version of `cargo bench --bench coverage`.

use crate::simulation::{Effort, Wanted, all};

/// With so few trials a figure may be off by chance; three and a half standard errors are allowed, one line in two thousand.
#[test]
fn intervals_hold_the_truth_as_often_as_they_say() {
    let rows = all(Effort { trials: 200, most: 26, many: 4000 });
    assert!(rows.iter().filter(|row| row.wanted == Wanted::Share).count() == 4 && rows.len() > 80);
    for row in rows {
        assert!(row.holds(3.5), "{} {} {}: {}", row.interval, row.shape, row.size, row.coverage);
        assert!(
            row.coverage > 0.75 && row.given > 0.4,
            "{} {} {}: {}",
            row.interval,
            row.shape,
            row.size,
            row.coverage
        );
    }
}
