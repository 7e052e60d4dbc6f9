//! Logs of observed working days: one row an activity.
//!
//! In a continuous log the start of an activity ends the one before; the last of a day needs an end of its own, or a
//! row of the category "end of day". Rows whose method is sampling are moments and have no end.

use std::collections::BTreeMap;

use jiff::civil::DateTime;

use super::{Field, Ground, PERSON, Reading, owned};
use crate::import::gathered::Fault;
use crate::import::sheet::Row;
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
    ]
}

/// A row before its end is known.
struct Draft {
    row: u32,
    who: String,
    start: DateTime,
    end: Option<DateTime>,
    momentary: bool,
    category: String,
    /// Stored fields before `start` and after `category`.
    before: Vec<String>,
    after: Vec<String>,
}

/// What a log's cells can say.
struct Lists {
    positions: Choices,
    partners: Choices,
    categories: Choices,
    methods: Choices,
}

pub(super) fn read(reading: &mut Reading) -> Vec<Vec<String>> {
    let lists = lists(reading.ground);
    let mut drafts: Vec<Draft> = reading.sheet.rows.iter().filter_map(|row| draft(reading, row, &lists)).collect();
    let mut days: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, draft) in drafts.iter().enumerate() {
        days.entry(draft.who.clone()).or_default().push(index);
    }
    for indices in days.values_mut() {
        indices.sort_by_key(|index| drafts.get(*index).map(|draft| (draft.start, draft.row)));
        close(reading, &mut drafts, indices);
    }
    drafts.into_iter().filter(|draft| draft.category != END_OF_DAY).map(stored).collect()
}

fn lists(ground: &Ground) -> Lists {
    let mut categories = Choices::of(
        ground.instrument.observation.categories.iter().map(|category| (category.id.as_str(), &category.name)),
    );
    categories.add(END_OF_DAY, &Text::default());
    categories.also(END_OF_DAY, ground.synonyms.folded("category-end-of-day").iter().map(String::as_str));
    let mut methods = Choices::new();
    for (id, key) in [(SAMPLED, "method-sampled"), (CONTINUOUS, "method-continuous")] {
        methods.add(id, &Text::default());
        methods.also(id, ground.synonyms.folded(key).iter().map(String::as_str));
    }
    Lists { positions: ground.positions(), partners: ground.partners(), categories, methods }
}

fn draft(reading: &mut Reading, row: &Row, lists: &Lists) -> Option<Draft> {
    let [position, date, start, end, category, task, partner, method] =
        ["position", "date", "start", "end", "category", "task", "partner", "method"]
            .map(|field| reading.column(field));
    let who = reading.people.read(row, reading.found);
    let place = reading.take(row, position, |cell| owned(lists.positions.read(cell))).unwrap_or_default();
    let day = reading.must(row, date, moment::day);
    let category = reading.must(row, category, |cell| owned(lists.categories.read(cell)));
    let sampled = reading.take(row, method, |cell| owned(lists.methods.read(cell))).as_deref() == Some(SAMPLED);
    let task = reading.text(row, task);
    let mut after = vec![task];
    for field in ["interruptions", "systems", "windows"] {
        let column = reading.column(field);
        let count = reading.take(row, column, number::count);
        after.push(count.map_or_else(String::new, |count| count.to_string()));
    }
    after.push(reading.take(row, partner, |cell| owned(lists.partners.read(cell))).unwrap_or_default());
    // Times of day mean nothing without the day that was noted as wrong already.
    if date.is_some() && day.is_none() {
        return None;
    }
    let begin = reading.must(row, start, |cell| moment::moment(cell, day));
    reading.within_cycle(row, date.or(start), begin);
    let start = begin;
    let ended = reading.take(row, end, |cell| match start {
        Some(_) => moment::end(cell, start),
        None => moment::moment(cell, day),
    });
    let start = start?;
    if let (Some(ended), Some(column)) = (ended, end)
        && ended < start
    {
        let fault = Fault::new("observations-end-before-start")
            .with("found", ended.strftime("%H:%M").to_string())
            .with("start", start.strftime("%H:%M").to_string());
        reading.found.note(row.number, column, Severity::Error, fault);
        return None;
    }
    Some(Draft {
        row: row.number,
        who: who.identity,
        start,
        end: if sampled { None } else { ended },
        momentary: sampled,
        category: category?,
        before: vec![row.number.to_string(), who.pseudonym, place],
        after,
    })
}

/// Gives every activity of one person its end, in order of time, and finds overlaps.
fn close(reading: &mut Reading, drafts: &mut [Draft], indices: &[usize]) {
    let column = reading.column("start").unwrap_or(0);
    let following = indices.iter().skip(1).map(Some).chain([None]);
    let mut busy: Option<(DateTime, u32)> = None;
    for (index, next) in indices.iter().zip(following) {
        let next = next.and_then(|next| drafts.get(*next)).map(|draft| (draft.start, draft.momentary));
        let Some(draft) = drafts.get_mut(*index) else { continue };
        if draft.momentary {
            continue;
        }
        if let Some((until, row)) = busy.filter(|(until, _)| draft.start < *until) {
            let fault = Fault::new("observations-overlap")
                .with("found", draft.start.strftime("%H:%M").to_string())
                .with("until", until.strftime("%H:%M").to_string())
                .with("first", row.to_string())
                .with("second", draft.row.to_string());
            reading.found.note(draft.row, column, Severity::Error, fault);
        }
        if draft.end.is_none() && draft.category != END_OF_DAY {
            match next {
                Some((start, false)) if start.date() == draft.start.date() => draft.end = Some(start),
                _ => {
                    let fault = Fault::new("observations-no-end");
                    reading.found.note(draft.row, reading.column("end").unwrap_or(column), Severity::Error, fault);
                }
            }
        }
        busy = draft.end.map(|end| (end, draft.row)).into_iter().chain(busy).max_by_key(|(until, _)| *until);
    }
}

fn stored(draft: Draft) -> Vec<String> {
    let mut cells = draft.before;
    cells.extend([moment::stored(Some(draft.start)), moment::stored(draft.end), draft.category]);
    cells.extend(draft.after);
    cells
}
