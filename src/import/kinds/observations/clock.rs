//! When the times of a log really were: on the nights on which clocks change, an hour is skipped or comes twice, and the
//! length of an activity is not the difference of its times.

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};

/// Zones that change their clocks on the nights of the European Union, one for each local hour.
const CHANGING: [&str; 3] = ["Europe/London", "Europe/Warsaw", "Europe/Bucharest"];

/// The clock of the place that an audit is held in.
pub(super) struct Clock {
    zone: Option<TimeZone>,
}

/// A time as it was written down, with the offset from UTC in minutes where one stands behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) time: DateTime,
    pub(super) offset: Option<i16>,
}

/// Why a time is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unclear {
    /// The clocks were put forward over it.
    Skipped,
    /// The clocks were put back over it, and nothing tells which of the two it is.
    Twice,
    /// The offset behind it is not that of the place.
    Elsewhere,
}

impl Clock {
    /// The clock of a time zone. Without one, or with one that does not exist (the audit's check has told so), every day
    /// has 24 hours.
    pub(super) fn of(zone: Option<&str>) -> Self {
        Clock { zone: zone.and_then(|name| TimeZone::get(name).ok()) }
    }

    /// Moments, in seconds, of times in the order in which they were written down.
    ///
    /// An observer writes one row after another. So where the times of the hour that comes twice go back, the hour begins
    /// anew: what stands before is the first time round, what stands behind the second. An offset behind a time settles
    /// those on its far side as well.
    pub(super) fn moments(&self, times: &[Written]) -> Vec<Result<i64, Unclear>> {
        let offsets: Vec<AmbiguousOffset> = times.iter().map(|written| self.offset(written.time)).collect();
        let mut moments: Vec<Result<i64, Unclear>> =
            times.iter().zip(&offsets).map(|(written, offset)| alone(*written, *offset)).collect();
        let twice: Vec<usize> =
            (0..times.len()).filter(|at| matches!(offsets[*at], AmbiguousOffset::Fold { .. })).collect();
        for night in twice.chunk_by(|a, b| times[*a].time.date() == times[*b].time.date()) {
            let back = night.windows(2).find(|pair| times[pair[1]].time < times[pair[0]].time).map(|pair| pair[1]);
            let round = |at: usize, second: bool| {
                let AmbiguousOffset::Fold { before, after } = offsets[at] else { return None };
                Some(seconds(times[at].time, if second { after } else { before }))
            };
            let told = |at: &usize, second| moments[*at].ok().is_some_and(|known| Some(known) == round(*at, second));
            let last_first = night.iter().rfind(|at| told(at, false) || back.is_some_and(|back| **at < back)).copied();
            let first_second = night.iter().find(|at| told(at, true) || back.is_some_and(|back| **at >= back)).copied();
            for at in night.iter().filter(|at| moments[**at] == Err(Unclear::Twice)).copied().collect::<Vec<_>>() {
                let settled = if last_first.is_some_and(|last| at <= last) {
                    round(at, false)
                } else if first_second.is_some_and(|first| at >= first) {
                    round(at, true)
                } else {
                    None
                };
                moments[at] = settled.ok_or(Unclear::Twice);
            }
        }
        moments
    }

    /// Whether the zone is not known and clocks may have changed between two times of one activity.
    pub(super) fn unsure(&self, start: DateTime, end: DateTime) -> bool {
        let lasts = seconds(end, Offset::UTC) - seconds(start, Offset::UTC);
        let times = [start, end].map(|time| Written { time, offset: None });
        let ordinary = |name: &&str| match Clock::of(Some(name)).moments(&times).as_slice() {
            [Ok(start), Ok(end)] => end - start == lasts,
            _ => false,
        };
        self.zone.is_none() && !CHANGING.iter().all(ordinary)
    }

    /// Whether a time comes twice on its day.
    pub(super) fn comes_twice(&self, time: DateTime) -> bool {
        matches!(self.offset(time), AmbiguousOffset::Fold { .. })
    }

    fn offset(&self, time: DateTime) -> AmbiguousOffset {
        match &self.zone {
            Some(zone) => zone.to_ambiguous_timestamp(time).offset(),
            None => AmbiguousOffset::Unambiguous { offset: Offset::UTC },
        }
    }
}

/// The moment of a time of which nothing else is known.
fn alone(Written { time, offset }: Written, of_place: AmbiguousOffset) -> Result<i64, Unclear> {
    let written = offset.and_then(|minutes| Offset::from_seconds(i32::from(minutes) * 60).ok());
    match (of_place, written) {
        (AmbiguousOffset::Gap { .. }, _) => Err(Unclear::Skipped),
        (AmbiguousOffset::Unambiguous { offset }, None) => Ok(seconds(time, offset)),
        (AmbiguousOffset::Unambiguous { offset }, Some(written)) if offset == written => Ok(seconds(time, offset)),
        (AmbiguousOffset::Fold { .. }, None) => Err(Unclear::Twice),
        (AmbiguousOffset::Fold { before, after }, Some(written)) if written == before || written == after => {
            Ok(seconds(time, written))
        }
        _ => Err(Unclear::Elsewhere),
    }
}

/// Seconds since 1970 of a time at an offset.
fn seconds(time: DateTime, offset: Offset) -> i64 {
    offset.to_timestamp(time).map_or(0, |timestamp| timestamp.as_second())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// Times of 25 October 2026 (`02:20`, or `02:20 60` with its offset in minutes) as minutes after 00:00 summer time.
    fn autumn(times: &[&str]) -> Vec<Result<i64, Unclear>> {
        let clock = Clock::of(Some("Europe/Warsaw"));
        let written = times.iter().map(|text| {
            let (time, offset) =
                text.split_once(' ').map_or((*text, None), |(time, offset)| (time, offset.parse().ok()));
            Written { time: format!("2026-10-25T{time}").parse().unwrap(), offset }
        });
        let midnight = seconds("2026-10-25T00:00".parse().unwrap(), Offset::constant(2));
        let moments = clock.moments(&written.collect::<Vec<_>>());
        moments.into_iter().map(|moment| moment.map(|moment| (moment - midnight) / 60)).collect()
    }

    #[test]
    fn where_times_go_back_the_hour_begins_anew() {
        assert_eq!(
            autumn(&["01:50", "02:20", "02:50", "02:10", "02:40", "03:00"]),
            [Ok(110), Ok(140), Ok(170), Ok(190), Ok(220), Ok(240)]
        );
    }

    #[test]
    fn an_hour_written_once_could_be_either() {
        let unclear = Err(Unclear::Twice);
        assert_eq!(autumn(&["01:50", "02:20", "03:10"]), [Ok(110), unclear, Ok(250)]);
        // The offset of one settles those before or behind it.
        assert_eq!(autumn(&["02:10", "02:20 120", "02:50"]), [Ok(130), Ok(140), unclear]);
        assert_eq!(autumn(&["02:10", "02:20 60", "02:50"]), [unclear, Ok(200), Ok(230)]);
        assert_eq!(autumn(&["02:20 0", "08:00 120"]), [Err(Unclear::Elsewhere); 2]);
    }

    #[test]
    fn the_skipped_hour_has_no_moments() {
        let clock = Clock::of(Some("Europe/Warsaw"));
        let at = |time: &str| Written { time: format!("2026-03-29T{time}").parse().unwrap(), offset: None };
        let moments = clock.moments(&[at("01:30"), at("02:30"), at("03:30")]);
        assert_eq!(moments[1], Err(Unclear::Skipped));
        assert_eq!(moments[2].unwrap() - moments[0].unwrap(), 3600);
    }

    #[test]
    fn without_a_zone_the_nights_of_change_are_known_to_be_unsure() {
        let clock = Clock::of(None);
        let unsure = |start: &str, end: &str| clock.unsure(start.parse().unwrap(), end.parse().unwrap());
        assert!(unsure("2026-10-25T01:50", "2026-10-25T04:10"));
        assert!(unsure("2026-03-28T23:00", "2026-03-29T04:30"));
        assert!(!unsure("2026-03-28T23:00", "2026-03-28T23:30"));
        assert!(!unsure("2026-10-25T08:00", "2026-10-25T16:00"));
        assert!(
            !Clock::of(Some("Europe/Warsaw"))
                .unsure("2026-10-25T01:50".parse().unwrap(), "2026-10-25T04:10".parse().unwrap())
        );
    }
}
