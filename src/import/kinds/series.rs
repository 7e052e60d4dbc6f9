//! Operating figures by period: one row a day or week.

use super::{Field, Ground, Once, Reading};
use crate::import::values::{moment, number};
use crate::model::provenance::Kind;

/// The column of the period.
const PERIOD: &str = "period";

pub(super) fn fields(ground: &Ground) -> Vec<Field> {
    let figures = ground.instrument.logs.series.iter();
    std::iter::once(Field::worded(ground, Kind::Series, PERIOD).needed())
        .chain(figures.map(|series| Field::new(&series.id, series.name.iter().map(|(_, name)| name))))
        .collect()
}

pub(super) fn read(reading: &mut Reading) -> Vec<Vec<String>> {
    let period = reading.column(PERIOD);
    let figures: Vec<Option<usize>> =
        reading.ground.instrument.logs.series.iter().map(|series| reading.column(&series.id)).collect();
    if figures.iter().all(Option::is_none) {
        reading.found.push(crate::problem::Problem::error(reading.found.file(), "series-no-figure"));
        return Vec::new();
    }
    let mut once = Once::default();
    let mut rows = Vec::new();
    for row in reading.sheet.rows {
        let Some(begin) = reading.must(row, period, moment::period) else { continue };
        once.check(begin.to_string(), row, period.unwrap_or(0), "series-period-twice", reading.found);
        let mut cells = vec![row.number.to_string(), begin.to_string()];
        for column in &figures {
            cells.push(number::stored(reading.take(row, *column, number::number)));
        }
        rows.push(cells);
    }
    rows
}
