//! Builds a table column by column from the things that are its rows.

use serde::Serialize;

use super::{Cell, Column, Kind, Link, Look, Table};
use crate::model::estimate::Estimate;
use crate::model::evidence::Change;
use crate::model::text::Text;
use crate::report::print;
use crate::words::Words;

/// A table that is being built; every column is added for all rows at once.
pub(super) struct Rows<'w, R> {
    words: &'w Words,
    rows: Vec<R>,
    table: Table,
}

impl<'w, R> Rows<'w, R> {
    /// A table of this name whose rows are these; its words are `table-NAME` and `table-NAME-about`.
    pub(super) fn of(name: &'static str, words: &'w Words, rows: impl IntoIterator<Item = R>) -> Self {
        let rows: Vec<R> = rows.into_iter().collect();
        let table = Table {
            name,
            title: words.word(&format!("table-{name}")),
            about: words.word(&format!("table-{name}-about")),
            columns: Vec::new(),
            rows: rows.iter().map(|_| Vec::new()).collect(),
            key: Vec::new(),
            links: Vec::new(),
        };
        Rows { words, rows, table }
    }

    /// The finished table; `key` names the columns that identify a row.
    pub(super) fn key(mut self, key: &[&'static str]) -> Table {
        self.table.key = key.to_vec();
        self.table
    }

    /// Columns that name rows of another table.
    pub(super) fn link(mut self, columns: &[&'static str], table: &'static str, to: &[&'static str]) -> Self {
        self.table.links.push(Link { columns: columns.to_vec(), table, to: to.to_vec() });
        self
    }

    fn column(mut self, key: &'static str, word: &str, kind: Kind, cell: impl Fn(&R) -> Cell) -> Self {
        for (row, cells) in self.rows.iter().zip(&mut self.table.rows) {
            cells.push(cell(row));
        }
        self.table.columns.push(Column { key, title: self.words.word(word), kind });
        self
    }

    /// An id.
    pub(super) fn id(self, key: &'static str, word: &str, id: impl Fn(&R) -> &str) -> Self {
        self.column(key, word, Kind::Id, |row| Cell::Id(id(row).to_owned()))
    }

    /// Something with an id and a name; nothing for an empty id.
    pub(super) fn named<'r>(self, key: &'static str, word: &str, of: impl Fn(&R) -> (&'r str, &'r Text)) -> Self {
        let language = self.words.language();
        self.column(key, word, Kind::Named, |row| match of(row) {
            ("", _) => Cell::Empty,
            (id, name) => Cell::Named(id.to_owned(), name.in_language(language).to_owned()),
        })
    }

    /// A word of the method; `family` is what its keys begin with.
    pub(super) fn coded<T: Serialize>(
        self,
        key: &'static str,
        word: &str,
        family: &str,
        of: impl Fn(&R) -> Option<T>,
    ) -> Self {
        let words = self.words;
        self.column(key, word, Kind::Named, |row| {
            of(row).map_or(Cell::Empty, |value| {
                let code = code(&value);
                let name = words.word(&format!("{family}{code}"));
                Cell::Named(code, name)
            })
        })
    }

    /// A text in the reader's language.
    pub(super) fn say<'r>(self, key: &'static str, word: &str, of: impl Fn(&R) -> &'r Text) -> Self {
        let language = self.words.language();
        self.text(key, word, |row| of(row).in_language(language).to_owned())
    }

    /// A statement in the reader's language, and whether it has been reversed.
    pub(super) fn statement<'r>(self, key: &'static str, word: &str, of: impl Fn(&R) -> (&'r Text, bool)) -> Self {
        let words = self.words;
        self.column(key, word, Kind::Statement, |row| {
            let (text, reversed) = of(row);
            let text = text.in_language(words.language());
            Cell::Named(text.to_owned(), print::statement(words, text, reversed))
        })
    }

    /// A unit, in the form that stands alone.
    pub(super) fn unit<'r>(self, of: impl Fn(&R) -> &'r Text) -> Self {
        let words = self.words;
        self.text("unit", "column-unit", |row| words.unit_alone(of(row).in_language(words.language())).to_owned())
    }

    /// A text; nothing when it is empty.
    pub(super) fn text(self, key: &'static str, word: &str, of: impl Fn(&R) -> String) -> Self {
        self.column(key, word, Kind::Text, |row| match of(row) {
            text if text.is_empty() => Cell::Empty,
            text => Cell::Text(text),
        })
    }

    /// A count.
    pub(super) fn count(self, key: &'static str, word: &str, of: impl Fn(&R) -> Option<u64>) -> Self {
        self.column(key, word, Kind::Count, |row| {
            of(row).map_or(Cell::Empty, |count| Cell::Number(count as f64, Look::Whole))
        })
    }

    /// A number, if there is one.
    pub(super) fn number(self, key: &'static str, word: &str, look: Look, of: impl Fn(&R) -> Option<f64>) -> Self {
        self.looked(key, word, |row| (of(row), look))
    }

    /// A number whose look is another in every row.
    pub(super) fn looked(self, key: &'static str, word: &str, of: impl Fn(&R) -> (Option<f64>, Look)) -> Self {
        self.column(key, word, Kind::Number, |row| match of(row) {
            (Some(number), look) => Cell::Number(number, look),
            (None, _) => Cell::Empty,
        })
    }

    /// Yes or no, if it is known.
    pub(super) fn flag(self, key: &'static str, word: &str, of: impl Fn(&R) -> Option<bool>) -> Self {
        self.column(key, word, Kind::Flag, |row| of(row).map_or(Cell::Empty, Cell::Flag))
    }

    /// A day in ISO form.
    pub(super) fn date(self, key: &'static str, word: &str, of: impl Fn(&R) -> &str) -> Self {
        self.column(key, word, Kind::Date, |row| of(row).parse().map_or(Cell::Empty, Cell::Date))
    }

    /// A figure whose interval people read.
    pub(super) fn estimate<'r>(
        self,
        key: &'static str,
        word: &str,
        look: Look,
        of: impl Fn(&R) -> &'r Estimate,
    ) -> Self {
        self.column(key, word, Kind::Estimate { told: true }, |row| Cell::Estimate(of(row).clone(), look))
    }

    /// A figure whose interval stands in files only.
    pub(super) fn figure<'r>(self, key: &'static str, word: &str, look: Look, of: impl Fn(&R) -> &'r Estimate) -> Self {
        self.column(key, word, Kind::Estimate { told: false }, |row| Cell::Estimate(of(row).clone(), look))
    }

    /// A figure whose look is another in every row.
    pub(super) fn looked_estimate<'r>(
        self,
        key: &'static str,
        word: &str,
        of: impl Fn(&R) -> (&'r Estimate, Look),
    ) -> Self {
        self.column(key, word, Kind::Estimate { told: true }, |row| {
            let (estimate, look) = of(row);
            Cell::Estimate(estimate.clone(), look)
        })
    }

    /// Two ends of a range.
    pub(super) fn range(
        self,
        keys: [&'static str; 2],
        words: [&str; 2],
        look: Look,
        of: impl Fn(&R) -> Option<(f64, f64)>,
    ) -> Self {
        self.number(keys[0], words[0], look, |row| of(row).map(|range| range.0)).number(
            keys[1],
            words[1],
            look,
            |row| of(row).map(|range| range.1),
        )
    }

    /// The difference from the previous cycle: the value then, the difference with its interval, and what may be said.
    pub(super) fn change<'r>(self, of: impl Fn(&R) -> (Option<&'r Change>, Look)) -> Self {
        let differing = |look| if look == Look::Share { Look::SharePoints } else { Look::Points };
        let part = |row: &R, part: fn(&Change) -> Option<f64>| {
            let (change, look) = of(row);
            (change.and_then(part), differing(look))
        };
        self.looked("previous", "column-previous", |row| {
            let (change, look) = of(row);
            (change.map(|change| change.previous), look)
        })
        .looked("difference", "column-difference", |row| part(row, |change| Some(change.difference)))
        .looked("difference_low", "column-difference-low", |row| part(row, |change| Some(change.interval?.0)))
        .looked("difference_high", "column-difference-high", |row| part(row, |change| Some(change.interval?.1)))
        .coded("change", "change", "change-is-", |row| of(row).0.map(|change| change.verdict))
    }
}

/// The word for a value in files.
pub(in crate::report) fn code(value: &impl Serialize) -> String {
    // Only values without fields are written so, which always have a word.
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
