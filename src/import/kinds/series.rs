//! Operating figures by period: one row a day or week.

use super::{Field, Ground, Once, Reading};
use crate::import::gathered::Fault;
use crate::import::values::{moment, number};
use crate::model::provenance::Kind;
use crate::model::text::Language;
use crate::problem::Severity;
use crate::words::unit_forms;

/// The column of the period.
const PERIOD: &str = "period";

pub(super) fn fields(ground: &Ground) -> Vec<Field> {
    let figures = ground.instrument.logs.series.iter();
    std::iter::once(Field::worded(ground, Kind::Series, PERIOD).needed())
        .chain(figures.map(|series| {
            let names = series.name.iter().flat_map(|(language, name)| {
                // A form says the unit as it stands alone, people as they would count it.
                let forms = unit_forms(series.unit.in_language(&Language::new(language)));
                std::iter::once(name.to_owned()).chain(forms.map(move |unit| format!("{name} ({unit})")))
            });
            let names: Vec<String> = names.collect();
            Field::new(&series.id, names.iter().map(String::as_str))
        }))
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
    warn_of_shares(reading, &figures, &rows);
    rows
}

/// Excel keeps 14 % as 0.14: a figure in percent whose values all lie below one was not meant so.
fn warn_of_shares(reading: &mut Reading, figures: &[Option<usize>], rows: &[Vec<String>]) {
    for (index, series) in reading.ground.instrument.logs.series.iter().enumerate() {
        let Some(Some(column)) = figures.get(index) else { continue };
        let values = rows.iter().filter_map(|row| row.get(index + 2)?.parse::<f64>().ok());
        let largest = values.fold(0.0, f64::max);
        let percent = series.unit.iter().any(|(_, unit)| unit.contains('%'));
        if let (true, Some(first)) = (percent && largest > 0.0 && largest <= 1.0, reading.sheet.rows.first()) {
            let fault = Fault::new("series-shares").with("found", series.id.as_str());
            reading.found.note(first.number, *column, Severity::Warning, fault);
        }
    }
}
