//! Which fields a column becomes: in a workbook names, values and one reason for everything that is not shown; in a file
//! the id beside each name, both ends of each interval, and the reason beside each figure.

use std::borrow::Cow;

use jiff::civil::Date;

use super::rows::code;
use super::{Cell, Column, Kind, Look, Table};
use crate::model::estimate::{Estimate, Reason};
use crate::problem::Message;
use crate::report::print;
use crate::words::Words;

/// Who reads the fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Audience {
    /// People, in a workbook.
    Sheet,
    /// Programs, in files.
    File,
}

/// One field of a table.
pub(in crate::report) struct Field {
    /// Its name in files.
    pub(in crate::report) key: String,
    /// Its title for people; no two of a table are alike.
    pub(in crate::report) title: String,
    /// What stands in it.
    pub(in crate::report) form: Form,
    /// The place of its column; none for the reasons of a whole row.
    pub(in crate::report) column: Option<usize>,
    part: Part,
}

/// The form of a field's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Form {
    /// A word for programs.
    Code,
    /// The code of a reason why a figure is not shown.
    Reason,
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Yes or no.
    Flag,
    /// A day.
    Date,
}

/// Which part of a cell a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Whole,
    /// A statement with its mark.
    Marked,
    Id,
    Name,
    Low,
    High,
    Withheld,
    /// Every reason of the row, in words.
    Reasons,
}

/// What a field holds in one row.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::report) enum Value<'a> {
    /// Nothing.
    Empty,
    /// A text.
    Text(Cow<'a, str>),
    /// A number.
    Number(f64, Look),
    /// Yes or no.
    Flag(bool),
    /// A day.
    Date(Date),
}

/// The fields of a table.
pub(in crate::report) fn fields(table: &Table, audience: Audience, words: &Words) -> Vec<Field> {
    let mut fields = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        for (part, form) in parts(column.kind, audience) {
            fields.push(Field {
                key: key(column, part),
                title: title(column, part, audience, words),
                form,
                column: Some(at),
                part,
            });
        }
    }
    let has_figures = table.columns.iter().any(|column| matches!(column.kind, Kind::Estimate { .. }));
    if has_figures && audience == Audience::Sheet {
        let title = words.word("column-withheld");
        fields.push(Field { key: "withheld".to_owned(), title, form: Form::Text, column: None, part: Part::Reasons });
    }
    fields
}

fn parts(kind: Kind, audience: Audience) -> Vec<(Part, Form)> {
    match (kind, audience) {
        (Kind::Id, _) => vec![(Part::Whole, Form::Code)],
        (Kind::Named, Audience::Sheet) => vec![(Part::Name, Form::Text)],
        (Kind::Named, Audience::File) => vec![(Part::Id, Form::Code), (Part::Name, Form::Text)],
        (Kind::Text, _) | (Kind::Statement, Audience::File) => vec![(Part::Whole, Form::Text)],
        (Kind::Statement, Audience::Sheet) => vec![(Part::Marked, Form::Text)],
        (Kind::Count, _) => vec![(Part::Whole, Form::Integer)],
        (Kind::Number, _) => vec![(Part::Whole, Form::Number)],
        (Kind::Flag, _) => vec![(Part::Whole, Form::Flag)],
        (Kind::Date, _) => vec![(Part::Whole, Form::Date)],
        (Kind::Estimate { told: false }, Audience::Sheet) => vec![(Part::Whole, Form::Number)],
        (Kind::Estimate { .. }, audience) => {
            let mut parts = [Part::Whole, Part::Low, Part::High].map(|part| (part, Form::Number)).to_vec();
            if audience == Audience::File {
                parts.push((Part::Withheld, Form::Reason));
            }
            parts
        }
    }
}

fn key(column: &Column, part: Part) -> String {
    let ending = match part {
        Part::Whole | Part::Marked | Part::Id | Part::Reasons => "",
        Part::Name => "_name",
        Part::Low => "_low",
        Part::High => "_high",
        Part::Withheld => "_withheld",
    };
    format!("{}{ending}", column.key)
}

fn title(column: &Column, part: Part, audience: Audience, words: &Words) -> String {
    let of = |key: &str| words.say(&Message::new(key).with("title", column.title.as_str()));
    match part {
        Part::Whole | Part::Marked | Part::Name | Part::Reasons => column.title.clone(),
        Part::Id if audience == Audience::Sheet => column.title.clone(),
        Part::Id => of("column-id"),
        Part::Low => of("column-low"),
        Part::High => of("column-high"),
        Part::Withheld => of("column-withheld-of"),
    }
}

/// What a field holds in a row of its table.
pub(in crate::report) fn value<'a>(table: &'a Table, row: &'a [Cell], field: &Field, words: &Words) -> Value<'a> {
    let Some(cell) = field.column.and_then(|at| row.get(at)) else {
        return Value::of_text(reasons(table, row, words));
    };
    match (cell, field.part) {
        (Cell::Empty, _) => Value::Empty,
        (Cell::Id(text) | Cell::Text(text), _) => Value::Text(Cow::Borrowed(text)),
        (Cell::Named(id, _), Part::Id | Part::Whole) => Value::Text(Cow::Borrowed(id)),
        (Cell::Named(_, name), _) => Value::Text(Cow::Borrowed(name)),
        (Cell::Number(number, look), _) => Value::Number(*number, *look),
        (Cell::Flag(flag), _) => Value::Flag(*flag),
        (Cell::Date(date), _) => Value::Date(*date),
        (Cell::Estimate(Estimate::Withheld { reason }, _), Part::Withheld) => Value::of_text(code(reason)),
        (Cell::Estimate(Estimate::Withheld { .. }, _), _) | (Cell::Estimate(..), Part::Withheld) => Value::Empty,
        (Cell::Estimate(Estimate::Shown(figure), look), part) => {
            let number = match part {
                Part::Low => figure.interval.map(|interval| interval.0),
                Part::High => figure.interval.map(|interval| interval.1),
                _ => Some(figure.value),
            };
            number.map_or(Value::Empty, |number| Value::Number(number, *look))
        }
    }
}

impl Value<'_> {
    fn of_text(text: String) -> Self {
        if text.is_empty() { Value::Empty } else { Value::Text(Cow::Owned(text)) }
    }
}

/// Why figures of a row are not shown; the figures are named where the table has several.
fn reasons(table: &Table, row: &[Cell], words: &Words) -> String {
    let mut by_reason: Vec<(Reason, Vec<&str>)> = Vec::new();
    let mut figures = 0;
    for (column, cell) in table.columns.iter().zip(row) {
        let Cell::Estimate(estimate, _) = cell else { continue };
        figures += 1;
        let Estimate::Withheld { reason } = estimate else { continue };
        match by_reason.iter_mut().find(|(other, _)| other == reason) {
            Some((_, titles)) => titles.push(&column.title),
            None => by_reason.push((*reason, vec![&column.title])),
        }
    }
    let told = |(reason, titles): &(Reason, Vec<&str>)| {
        let reason = words.word(print::withheld(*reason));
        match figures {
            1 => reason,
            _ => words.say(&Message::new("withheld-figures").with("reason", reason).with("figures", titles.join(", "))),
        }
    };
    by_reason.iter().map(told).collect::<Vec<_>>().join("; ")
}
