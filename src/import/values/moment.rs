//! Dates, times of day and moments: as Excel keeps them, ISO, and the way people write them in Central Europe.

use std::borrow::Cow;

use jiff::civil::{Date, DateTime, ISOWeekDate, Time, Weekday};

use super::{found, no_error};
use crate::import::gathered::Fault;
use crate::import::sheet::Cell;

/// What a cell of a time column can hold.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Moment {
    Full(DateTime),
    Day(Date),
    Clock(Time),
}

/// A moment; a time of day alone is put on `day`, and must agree with it otherwise. A date alone is its midnight.
pub(crate) fn moment(cell: &Cell, day: Option<Date>) -> Result<Option<DateTime>, Fault> {
    no_error(cell)?;
    if cell.is_empty() {
        return Ok(None);
    }
    let full = match (read(cell), day) {
        (Some(Moment::Clock(time)), Some(day)) => day.to_datetime(time),
        (Some(Moment::Clock(_)), None) => return Err(found("value-time-without-date", cell)),
        (Some(Moment::Full(full)), _) => full,
        (Some(Moment::Day(date)), None) => date.to_datetime(Time::midnight()),
        // With a date of its own beside it, a time column that shows another date is a slip of the mouse.
        (Some(Moment::Day(_)), Some(_)) => return Err(found("value-date-for-time", cell)),
        (None, _) => return Err(found("value-not-a-moment", cell)),
    };
    match day {
        Some(day) if full.date() != day => Err(found("value-other-day", cell).with("expected", day.to_string())),
        _ => Ok(Some(full)),
    }
}

/// The end of what began at `start`: on the same day, or, when a shift goes over midnight, on the next one with its date;
/// a time of day alone that lies before the start is the next day's when no more than `longest` hours lie between.
pub(crate) fn end(cell: &Cell, start: Option<DateTime>, longest: f64) -> Result<Option<DateTime>, Fault> {
    let day = start.map(|start| start.date());
    if let (Some(start), Some(Moment::Clock(time))) = (start, read(cell))
        && let Ok(tomorrow) = start.date().tomorrow()
        && time < start.time()
        && start.duration_until(tomorrow.to_datetime(time)).as_secs_f64() <= longest * 3600.0
    {
        return Ok(Some(tomorrow.to_datetime(time)));
    }
    moment(cell, day).or_else(|fault| {
        let ended = match read(cell) {
            Some(Moment::Full(full)) => Some(full),
            Some(Moment::Day(date)) => Some(date.to_datetime(Time::midnight())),
            _ => None,
        };
        let over_midnight = |ended: &DateTime| {
            start.is_some_and(|start| *ended > start && start.duration_until(*ended) <= LONGEST_OVER_MIDNIGHT)
        };
        ended.filter(over_midnight).map(Some).ok_or(fault)
    })
}

/// What seems to last longer has a wrong date.
const LONGEST_OVER_MIDNIGHT: jiff::SignedDuration = jiff::SignedDuration::from_hours(12);

/// A day; a moment within it will do.
pub(crate) fn day(cell: &Cell) -> Result<Option<Date>, Fault> {
    no_error(cell)?;
    match read(cell) {
        _ if cell.is_empty() => Ok(None),
        Some(Moment::Full(full)) => Ok(Some(full.date())),
        Some(Moment::Day(date)) => Ok(Some(date)),
        _ => Err(found("value-not-a-date", cell)),
    }
}

/// The beginning of a period: a day, or an ISO week (its Monday).
pub(crate) fn period(cell: &Cell) -> Result<Option<Date>, Fault> {
    if let Cell::Text(text) = cell
        && let Some(monday) = iso_week(text)
    {
        return Ok(Some(monday));
    }
    day(cell).map_err(|_| found("value-not-a-period", cell))
}

/// `2026-W37` or `2026W37`.
fn iso_week(text: &str) -> Option<Date> {
    let (year, week) = text.split_once(['W', 'w'])?;
    let year = year.trim_end_matches('-').parse().ok()?;
    ISOWeekDate::new(year, week.trim().parse().ok()?, Weekday::Monday).ok().map(|week| week.date())
}

fn read(cell: &Cell) -> Option<Moment> {
    match cell {
        Cell::Date(full) if full.time() == Time::midnight() => Some(Moment::Day(full.date())),
        Cell::Date(full) => Some(Moment::Full(*full)),
        Cell::Time(time) => Some(Moment::Clock(*time)),
        // A time of day in a cell without a time format.
        Cell::Number(share) if (0.0..1.0).contains(share) => {
            let seconds = (share * 86_400.0).round() as i64 % 86_400;
            Time::new((seconds / 3600) as i8, (seconds / 60 % 60) as i8, (seconds % 60) as i8, 0)
                .ok()
                .map(Moment::Clock)
        }
        Cell::Text(text) => written(text),
        _ => None,
    }
}

/// A moment as people write it.
fn written(text: &str) -> Option<Moment> {
    let text = text.trim();
    let (first, rest) = text.split_once([' ', 'T', '\n']).unwrap_or((text, ""));
    let (first, rest) = (first.trim_end_matches(','), rest.trim());
    match (written_date(first), rest) {
        (Some(date), "") => Some(Moment::Day(date)),
        (Some(date), rest) => Some(Moment::Full(date.to_datetime(written_time(rest)?))),
        (None, "") => written_time(first).map(Moment::Clock),
        (None, _) => None,
    }
}

/// `2026-09-14`, `2026/09/14`, `14.09.2026`, `14.9.2026 r.` is not worth a guess.
fn written_date(text: &str) -> Option<Date> {
    let text = text.trim_end_matches('.');
    for (separator, year_first) in [('-', true), ('/', true), ('.', true), ('.', false)] {
        let parts: Vec<&str> = text.split(separator).collect();
        let (year, month, day) = match (parts.as_slice(), year_first) {
            ([year, month, day], true) if year.len() == 4 => (year, month, day),
            ([day, month, year], false) if year.len() == 4 => (year, month, day),
            _ => continue,
        };
        let numbers = (year.parse().ok(), month.parse().ok(), day.parse().ok());
        if let (Some(year), Some(month), Some(day)) = numbers {
            return Date::new(year, month, day).ok();
        }
    }
    None
}

/// `8:05`, `08:05:30`, `8.05`.
fn written_time(text: &str) -> Option<Time> {
    let mut parts = text.split([':', '.']);
    let hour = parts.next()?.trim().parse().ok()?;
    let minute = parts.next().filter(|part| part.len() == 2)?.parse().ok()?;
    let second = parts.next().map_or(Some(0), |second| second.parse().ok())?;
    if parts.next().is_some() { None } else { Time::new(hour, minute, second, 0).ok() }
}

/// A time without the offset from UTC, in minutes, that may stand behind it: `02:20+01:00`.
pub(crate) fn and_offset(cell: &Cell) -> (Cow<'_, Cell>, Option<i16>) {
    let Cell::Text(text) = cell else { return (Cow::Borrowed(cell), None) };
    let split = text.rfind(['+', '-']).and_then(|at| Some((text.get(..at)?, text.get(at..)?)));
    let found = split.and_then(|(time, offset)| {
        let (hours, minutes) = offset.get(1..)?.split_once(':').filter(|(h, m)| h.len() == 2 && m.len() == 2)?;
        let (hours, minutes): (i16, i16) = (hours.parse().ok()?, minutes.parse().ok()?);
        let sign = if offset.starts_with('-') { -1 } else { 1 };
        (time.contains(':') && hours <= 14 && minutes < 60).then_some((time, sign * (hours * 60 + minutes)))
    });
    match found {
        Some((time, offset)) => (Cow::Owned(Cell::Text(time.trim_end().into())), Some(offset)),
        None => (Cow::Borrowed(cell), None),
    }
}

/// What is said of a cell that should hold a moment.
pub(crate) fn no_moment(cell: &Cell) -> Fault {
    found("value-not-a-moment", cell)
}

/// A time on a clock with the offset that it has at a moment (in seconds since 1970), for the nights of a clock change.
pub(crate) fn stored_at(time: DateTime, moment: i64) -> String {
    let zero = jiff::Timestamp::from_second(moment).map(|moment| jiff::tz::Offset::UTC.to_datetime(moment));
    let minutes = zero.map_or(0, |zero| zero.duration_until(time).as_mins());
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{}{sign}{:02}:{:02}", stored(Some(time)), minutes.abs() / 60, minutes.abs() % 60)
}

/// ISO to the minute, or to the second where there is one.
pub(crate) fn stored(moment: Option<DateTime>) -> String {
    moment.map_or_else(String::new, |moment| {
        let format = if moment.second() == 0 { "%Y-%m-%dT%H:%M" } else { "%Y-%m-%dT%H:%M:%S" };
        moment.strftime(format).to_string()
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    fn text(text: &str) -> Cell {
        Cell::Text(text.into())
    }

    #[test]
    fn moments_as_people_write_them() {
        let read = |cell: &str| stored(moment(&text(cell), None).unwrap());
        assert_eq!(read("2026-09-14 08:05"), "2026-09-14T08:05");
        assert_eq!(read("2026-09-14T08:05:30"), "2026-09-14T08:05:30");
        assert_eq!(read("14.09.2026 8:05"), "2026-09-14T08:05");
        assert_eq!(read("14.9.2026"), "2026-09-14T00:00");
        assert!(moment(&text("03/04/2026"), None).is_err());
        assert!(moment(&text("8:05"), None).is_err());
        let day = Date::new(2026, 9, 14).ok();
        assert_eq!(stored(moment(&text("8:05"), day).unwrap()), "2026-09-14T08:05");
        assert_eq!(stored(moment(&Cell::Number(0.336_805_555_6), day).unwrap()), "2026-09-14T08:05");
        assert!(moment(&text("2026-09-15 8:05"), day).is_err());
    }

    #[test]
    fn an_end_may_lie_behind_midnight() {
        let start = moment(&text("2026-09-14 22:00"), None).unwrap();
        let read = |cell: &str| end(&text(cell), start, 4.0).map(stored);
        assert_eq!(read("23:30").unwrap(), "2026-09-14T23:30");
        assert_eq!(read("2026-09-15 00:30").unwrap(), "2026-09-15T00:30");
        assert_eq!(read("2026-09-15").unwrap(), "2026-09-15T00:00");
        assert_eq!(read("0:30").unwrap(), "2026-09-15T00:30");
        // Not the next day, but a slip: the log tells that it ends before it begins.
        assert_eq!(read("2:30").unwrap(), "2026-09-14T02:30");
        assert!(read("2026-09-15 22:30").is_err());
        assert!(read("2026-09-13 23:00").is_err());
    }

    #[test]
    fn an_offset_may_stand_behind_a_time() {
        let of = |cell: &str| {
            let cell = text(cell);
            let (time, offset) = and_offset(&cell);
            (time.shown(), offset)
        };
        assert_eq!(of("02:20+01:00"), ("02:20".to_owned(), Some(60)));
        assert_eq!(of("2026-10-25 02:20 -02:30"), ("2026-10-25 02:20".to_owned(), Some(-150)));
        for plain in ["2026-10-25", "02:20", "14:00-15:00", "+01:00"] {
            assert_eq!(of(plain), (plain.to_owned(), None));
        }
        let time = moment(&text("2026-10-25 02:20"), None).unwrap().unwrap();
        assert_eq!(
            stored_at(
                time,
                time.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(1))).unwrap().timestamp().as_second()
            ),
            "2026-10-25T02:20+01:00"
        );
    }

    #[test]
    fn periods_are_days_or_weeks() {
        let read = |cell: &str| period(&text(cell)).unwrap().unwrap().to_string();
        assert_eq!(read("2026-W37"), "2026-09-07");
        assert_eq!(read("2026-09-14"), "2026-09-14");
        assert!(period(&text("2026-W60")).is_err());
    }
}
