//! The rows of one person's continuous log become activities with beginning and end.

use jiff::civil::DateTime;

use super::clock::{Clock, Unclear, Written};
use super::{Draft, END_OF_DAY, Lasting, Reading};
use crate::import::gathered::Fault;
use crate::model::instrument::LogRules;
use crate::problem::Severity;

const MINUTE: i64 = 60;
/// A log whose times go back by more than this on one date has gone over midnight.
const BACK_OVER_MIDNIGHT: i64 = 12 * 60 * MINUTE;

/// One row of a log with the moments, in seconds, between which it lies.
#[derive(Debug)]
struct Piece {
    draft: usize,
    row: u32,
    start: i64,
    end: Option<i64>,
}

/// Gives every activity of one log its end and its exact length, and finds what cannot be: `indices` are the rows of one
/// person and one observer, in the order of the sheet.
pub(super) fn close(reading: &mut Reading, drafts: &mut [Draft], indices: &[usize], clock: &Clock) {
    let rules = reading.ground.instrument.observation.log.unwrap_or_default();
    let continuous: Vec<usize> =
        indices.iter().copied().filter(|at| drafts.get(*at).is_some_and(|draft| !draft.momentary)).collect();
    after_midnight(reading, drafts, &continuous);
    let mut pieces = pieces(reading, drafts, &continuous, clock);
    pieces.sort_by_key(|piece| (piece.start, piece.row));
    open_ends(reading, drafts, &mut pieces, rules);
    between(reading, drafts, &pieces, rules);
    for piece in &pieces {
        let (Some(draft), Some(end)) = (drafts.get_mut(piece.draft), piece.end) else { continue };
        let Some(ended) = draft.end else { continue };
        if clock.unsure(draft.start.time, ended.time) {
            let column = reading.column("start").unwrap_or(0);
            reading.found.note(draft.row, column, Severity::Error, Fault::new("observations-time-zone"));
        }
        // What the times on the clock say is stored as it is, and an offset only where they do not say enough.
        let differ = draft.start.time.duration_until(ended.time).as_secs() != end - piece.start;
        if differ || clock.comes_twice(draft.start.time) || clock.comes_twice(ended.time) {
            draft.lasting = Some(Lasting { start: piece.start, end });
        }
    }
}

/// A log that goes over midnight under the date on which it began; what follows is read as of the next day.
fn after_midnight(reading: &mut Reading, drafts: &mut [Draft], indices: &[usize]) {
    let mut over: Option<(jiff::civil::Date, DateTime, u32)> = None;
    let mut before: Option<(DateTime, u32)> = None;
    for at in indices {
        let Some(draft) = drafts.get_mut(*at) else { continue };
        let told = draft.start.time;
        if let Some((last, row)) = before
            && told.date() == last.date()
            && told.duration_until(last).as_secs() > BACK_OVER_MIDNIGHT
            && over.is_none_or(|(date, ..)| date != told.date())
        {
            over = Some((told.date(), last, row));
            let fault = Fault::new("observations-after-midnight")
                .with("found", told.strftime("%H:%M").to_string())
                .with("before", last.strftime("%H:%M").to_string())
                .with("first", row.to_string())
                .with("second", draft.row.to_string());
            let column = reading.column("date").or(reading.column("start")).unwrap_or(0);
            reading.found.note(draft.row, column, Severity::Error, fault);
        }
        before = Some((told, draft.row));
        if over.is_some_and(|(date, ..)| date == told.date()) {
            draft.start.time = tomorrow(draft.start.time);
            draft.end = draft.end.map(|end| Written { time: tomorrow(end.time), ..end });
        }
    }
}

fn tomorrow(time: DateTime) -> DateTime {
    time.checked_add(jiff::Span::new().days(1)).unwrap_or(time)
}

/// The rows with their moments; one whose times are none is told and left out.
fn pieces(reading: &mut Reading, drafts: &[Draft], indices: &[usize], clock: &Clock) -> Vec<Piece> {
    let (start, end) = (reading.column("start").unwrap_or(0), reading.column("end").unwrap_or(0));
    let rows: Vec<(usize, &Draft)> = indices.iter().filter_map(|at| Some((*at, drafts.get(*at)?))).collect();
    let times: Vec<Written> =
        rows.iter().flat_map(|(_, draft)| std::iter::once(draft.start).chain(draft.end)).collect();
    let mut moments = times.iter().copied().zip(clock.moments(&times));
    let mut pieces = Vec::new();
    for (at, draft) in rows {
        let begins = moments.next().and_then(|told| moment(reading, draft, start, told));
        let ends = draft.end.and_then(|_| moments.next()).map(|told| moment(reading, draft, end, told));
        match (begins, ends) {
            (Some(begins), Some(Some(ends))) if ends < begins => {
                let fault = Fault::new("observations-end-before-start")
                    .with("found", draft.end.map(clock_time).unwrap_or_default())
                    .with("start", clock_time(draft.start));
                reading.found.note(draft.row, end, Severity::Error, fault);
            }
            (Some(start), None) => pieces.push(Piece { draft: at, row: draft.row, start, end: None }),
            (Some(start), Some(Some(ends))) => pieces.push(Piece { draft: at, row: draft.row, start, end: Some(ends) }),
            _ => {}
        }
    }
    pieces
}

/// A moment, or what is wrong with the time told.
fn moment(reading: &mut Reading, draft: &Draft, column: usize, told: (Written, Result<i64, Unclear>)) -> Option<i64> {
    let key = match told.1 {
        Ok(moment) => return Some(moment),
        Err(Unclear::Skipped) => "observations-hour-skipped",
        Err(Unclear::Twice) => "observations-hour-twice",
        Err(Unclear::Elsewhere) => "observations-offset",
    };
    let fault = Fault::new(key).with("found", told.0.time.strftime("%Y-%m-%d %H:%M").to_string());
    reading.found.note(draft.row, column, Severity::Error, fault);
    None
}

fn clock_time(written: Written) -> String {
    written.time.strftime("%H:%M").to_string()
}

/// What has no end of its own ends where the next activity begins: on the same date, or, over midnight, within the time
/// that an activity can last.
fn open_ends(reading: &mut Reading, drafts: &mut [Draft], pieces: &mut [Piece], rules: LogRules) {
    let longest = (rules.longest_activity_hours * 3600.0) as i64;
    let column = reading.column("end").or(reading.column("start")).unwrap_or(0);
    let following: Vec<Option<(i64, Written)>> =
        pieces.iter().skip(1).map(|next| Some((next.start, drafts.get(next.draft)?.start))).chain([None]).collect();
    for (piece, next) in pieces.iter_mut().zip(following) {
        let Some(draft) = drafts.get_mut(piece.draft) else { continue };
        if piece.end.is_some() || draft.category == END_OF_DAY {
            continue;
        }
        let near = |(moment, written): &(i64, Written)| {
            written.time.date() == draft.start.time.date() || moment - piece.start <= longest
        };
        match next.filter(near) {
            Some((moment, written)) => {
                piece.end = Some(moment);
                draft.end = Some(Written { offset: None, ..written });
            }
            None => reading.found.note(draft.row, column, Severity::Error, Fault::new("observations-no-end")),
        }
    }
}

/// What lies between one activity and the next: nothing, else it is an overlap or a gap.
fn between(reading: &mut Reading, drafts: &[Draft], pieces: &[Piece], rules: LogRules) {
    let rest = (rules.rest_hours * 3600.0) as i64;
    let column = reading.column("start").unwrap_or(0);
    // Until when the person was busy, with which row; nothing at the beginning and behind an end of day.
    let mut busy: Option<(i64, &Draft)> = None;
    for piece in pieces {
        let Some(draft) = drafts.get(piece.draft) else { continue };
        if let Some((until, earlier)) = busy {
            let ended = earlier.end.map(clock_time).unwrap_or_default();
            let told = |key: &'static str, until: &str| {
                Fault::new(key)
                    .with("found", clock_time(draft.start))
                    .with("until", until)
                    .with("first", earlier.row.to_string())
                    .with("second", draft.row.to_string())
            };
            let same_day = earlier.start.time.date() == draft.start.time.date() || piece.start - until < rest;
            if piece.start < until {
                reading.found.note(draft.row, column, Severity::Error, told("observations-overlap", &ended));
            } else if piece.start > until && same_day && !reading.found.is_bad_between(earlier.row, draft.row) {
                let minutes = (piece.start - until) / MINUTE;
                let gap = told("observations-gap", &ended).with("minutes", minutes as f64);
                reading.found.note(draft.row, column, Severity::Warning, gap);
            }
        }
        let ends = piece.end.map(|end| (end, draft));
        busy = if draft.category == END_OF_DAY {
            None
        } else {
            ends.into_iter().chain(busy).max_by_key(|(until, _)| *until)
        };
    }
}
