//! Logs of observed working days: one row an activity.
//!
//! In a continuous log the start of an activity ends the one before; the last of a day needs an end of its own, or a
//! row of the category "end of day". Rows whose method is sampling are moments and have no end; one without a category
//! is a round of the plan at which nobody was looked at. Logs that people keep of themselves are told apart.

mod clock;
mod log;

use std::collections::BTreeMap;

use clock::{Clock, Written};
use jiff::civil::DateTime;

use super::{Field, Ground, PERSON, Reading, owned};
use crate::import::gathered::Fault;
use crate::import::sheet::{Cell, Row};
use crate::import::values::choice::Choices;
use crate::import::values::{moment, number};
use crate::model::organisation::POSITION;
use crate::model::provenance::Kind;
use crate::model::text::Text;
use crate::problem::Severity;

/// The category that only ends the day.
const END_OF_DAY: &str = "end-of-day";
const SAMPLED: &str = "sampled";
const CONTINUOUS: &str = "continuous";
/// Who kept the log: the person observed, or somebody else.
const BY: &str = "by";
const SELF: &str = "self";
const OBSERVER: &str = "observer";

pub(super) fn fields(ground: &Ground) -> Vec<Field> {
    let field = |id| Field::worded(ground, Kind::Observations, id);
    vec![
        field(PERSON),
        field(POSITION),
        field("date").not_stored(),
        field("start").needed(),
        field("end"),
        field("category").needed(),
        field("task"),
        field("interruptions"),
        field("systems"),
        field("windows"),
        field("partner"),
        field("method").not_stored(),
        field(BY).stored_if_there(),
    ]
}

/// A row before its end is known.
struct Draft {
    row: u32,
    /// Who was observed, and who kept the log: rows of one log.
    who: (String, bool),
    start: Written,
    end: Option<Written>,
    /// Moments that the times alone do not tell.
    lasting: Option<Lasting>,
    momentary: bool,
    category: String,
    /// Stored fields before `start` and after `category`.
    before: Vec<String>,
    after: Vec<String>,
}

/// The moments, in seconds since 1970, between which an activity lies.
#[derive(Debug, Clone, Copy)]
struct Lasting {
    start: i64,
    end: i64,
}

/// What a log's cells can say.
struct Lists {
    positions: Choices,
    partners: Choices,
    categories: Choices,
    methods: Choices,
    keepers: Choices,
}

pub(super) fn read(reading: &mut Reading) -> Vec<Vec<String>> {
    let lists = lists(reading.ground);
    let clock = Clock::of(reading.ground.audit.time_zone.as_deref());
    let mut drafts: Vec<Draft> = reading.sheet.rows.iter().filter_map(|row| draft(reading, row, &lists)).collect();
    let mut logs: BTreeMap<(String, bool), Vec<usize>> = BTreeMap::new();
    for (index, draft) in drafts.iter().enumerate() {
        logs.entry(draft.who.clone()).or_default().push(index);
    }
    for indices in logs.values() {
        log::close(reading, &mut drafts, indices, &clock);
    }
    drafts.into_iter().filter(|draft| draft.category != END_OF_DAY).map(stored).collect()
}

fn lists(ground: &Ground) -> Lists {
    let mut categories = Choices::of(
        ground.instrument.observation.categories.iter().map(|category| (category.id.as_str(), &category.name)),
    );
    categories.add(END_OF_DAY, &Text::default());
    categories.also(END_OF_DAY, ground.synonyms.folded("category-end-of-day").iter().map(String::as_str));
    let methods = worded(ground, [(SAMPLED, "method-sampled"), (CONTINUOUS, "method-continuous")]);
    let keepers = worded(ground, [(OBSERVER, "by-observer"), (SELF, "by-self")]);
    Lists { positions: ground.positions(), partners: ground.partners(), categories, methods, keepers }
}

/// Choices whose names stand in the words files.
fn worded(ground: &Ground, keys: [(&str, &str); 2]) -> Choices {
    let mut choices = Choices::new();
    for (id, key) in keys {
        choices.add(id, &Text::default());
        choices.also(id, ground.synonyms.folded(key).iter().map(String::as_str));
    }
    choices
}

fn draft(reading: &mut Reading, row: &Row, lists: &Lists) -> Option<Draft> {
    let [position, date, start, end, category, task, partner, method, by] =
        ["position", "date", "start", "end", "category", "task", "partner", "method", BY]
            .map(|field| reading.column(field));
    let sampled = reading.take(row, method, |cell| owned(lists.methods.read(cell))).as_deref() == Some(SAMPLED);
    let blank = |column: Option<usize>| column.is_none_or(|column| row.cell(column).is_empty());
    if sampled && blank(category) && blank(task) {
        reading.found.note(
            row.number,
            category.unwrap_or(0),
            Severity::Warning,
            Fault::new("observations-round-missed"),
        );
        return None;
    }
    let who = reading.people.read(row, reading.found);
    let place = reading.take(row, position, |cell| owned(lists.positions.read(cell))).unwrap_or_default();
    let day = reading.must(row, date, moment::day);
    let category = reading.must(row, category, |cell| owned(lists.categories.read(cell)));
    let keeper = reading.take(row, by, |cell| owned(lists.keepers.read(cell)));
    let own = keeper.as_deref() == Some(SELF);
    let task = reading.text(row, task);
    let mut after = vec![task];
    for field in ["interruptions", "systems", "windows"] {
        let column = reading.column(field);
        let count = reading.take(row, column, number::count);
        after.push(count.map_or_else(String::new, |count| count.to_string()));
    }
    after.push(reading.take(row, partner, |cell| owned(lists.partners.read(cell))).unwrap_or_default());
    if by.is_some() {
        after.push(if own { SELF } else { OBSERVER }.to_owned());
    }
    // Times of day mean nothing without the day that was noted as wrong already.
    if date.is_some() && day.is_none() {
        return None;
    }
    let begin = reading.must(row, start, |cell| written(cell, |cell| moment::moment(cell, day)));
    reading.within_cycle(row, date.or(start), begin.map(|begin| begin.time));
    let longest = reading.ground.instrument.observation.log.unwrap_or_default().longest_activity_hours;
    let ended = reading.take(row, end, |cell| {
        written(cell, |cell| match begin {
            Some(begin) => moment::end(cell, Some(begin.time), longest),
            None => moment::moment(cell, day),
        })
    });
    let start = begin?;
    Some(Draft {
        row: row.number,
        who: (who.identity, own),
        start,
        end: if sampled { None } else { ended },
        lasting: None,
        momentary: sampled,
        category: category?,
        before: vec![row.number.to_string(), who.pseudonym, place],
        after,
    })
}

/// A time with the offset that may stand behind it.
fn written(cell: &Cell, read: impl FnOnce(&Cell) -> Result<Option<DateTime>, Fault>) -> Result<Option<Written>, Fault> {
    let (time, offset) = moment::and_offset(cell);
    // What is told of a wrong cell is what stands in it.
    let time = if offset.is_some() { read(&time).map_err(|_| moment::no_moment(cell)) } else { read(&time) };
    time.map(|time| time.map(|time| Written { time, offset }))
}

fn stored(draft: Draft) -> Vec<String> {
    let mut cells = draft.before;
    let end = draft.end.map(|end| end.time);
    cells.extend(match (draft.lasting, end) {
        (Some(lasting), Some(end)) => {
            [moment::stored_at(draft.start.time, lasting.start), moment::stored_at(end, lasting.end)]
        }
        _ => [moment::stored(Some(draft.start.time)), moment::stored(end)],
    });
    cells.push(draft.category);
    cells.extend(draft.after);
    cells
}
