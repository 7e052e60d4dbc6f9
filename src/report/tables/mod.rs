//! The tables of a report, described once for every format of rows and columns: key, title, kind and value of each
//! column, what identifies a row, and which rows of other tables it speaks of.
//!
//! `rows` builds a table from things of the diagnosis; `fields` says which fields a column becomes in a workbook, where
//! people read names, and in a file, where programs read ids. The tables themselves stand in the other files, a phase a
//! file.

mod conclusions;
mod evidence;
mod fields;
mod interviews;
mod jobs;
mod partners;
mod questionnaire;
mod rows;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

use crate::model::diagnosis::Diagnosis;
use crate::model::estimate::Estimate;
use crate::words::Words;

pub(super) use conclusions::names;
pub(super) use fields::{Audience, Field, Form, Value, fields, value};
pub(super) use questionnaire::list_name;
pub(super) use rows::code;

/// One table.
pub(super) struct Table {
    /// Its name in files.
    pub(super) name: &'static str,
    /// Its name for people, short enough for a sheet.
    pub(super) title: String,
    /// What a row of it is, in a sentence.
    pub(super) about: String,
    /// Its columns in order.
    pub(super) columns: Vec<Column>,
    /// A cell a column each.
    pub(super) rows: Vec<Vec<Cell>>,
    /// Keys of the columns that identify a row.
    pub(super) key: Vec<&'static str>,
    /// The rows of other tables that a row speaks of.
    pub(super) links: Vec<Link>,
}

impl Table {
    /// The place of a column.
    pub(super) fn column(&self, key: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.key == key)
    }
}

/// One column.
pub(super) struct Column {
    /// Its key in files.
    pub(super) key: &'static str,
    /// Its title for people.
    pub(super) title: String,
    /// What stands in it.
    pub(super) kind: Kind,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// An id.
    Id,
    /// Something with an id and a name.
    Named,
    /// A text.
    Text,
    /// A statement, which people see marked where it has been reversed.
    Statement,
    /// A count.
    Count,
    /// A number.
    Number,
    /// Yes or no.
    Flag,
    /// A day.
    Date,
    /// A figure with its interval, or the reason why it is not shown. Workbooks hold the interval of a figure that is
    /// `told`; files hold all.
    Estimate {
        /// Whether people read the interval.
        told: bool,
    },
}

/// How a number is written for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Look {
    /// A share 0-1, in percent.
    Share,
    /// A difference of shares, with its sign.
    SharePoints,
    /// A whole number: scores, counts.
    Whole,
    /// One decimal.
    Decimal,
    /// One decimal, with its sign.
    Points,
    /// Two decimals.
    Fine,
}

/// What stands in one cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    /// Nothing: it does not apply, or was not measured.
    Empty,
    /// An id.
    Id(String),
    /// Id and name.
    Named(String, String),
    /// A text.
    Text(String),
    /// A number.
    Number(f64, Look),
    /// Yes or no.
    Flag(bool),
    /// A day.
    Date(Date),
    /// A figure or the reason why there is none.
    Estimate(Estimate, Look),
}

/// Rows of another table, named by some columns.
pub(super) struct Link {
    /// Columns of this table.
    pub(super) columns: Vec<&'static str>,
    /// The other table.
    pub(super) table: &'static str,
    /// Columns of the other table.
    pub(super) to: Vec<&'static str>,
}

/// Every table, in the order of a report; also those without rows, so that a reader finds the same ones in every cycle.
pub(super) fn all(diagnosis: &Diagnosis, words: &Words) -> Vec<Table> {
    let mut tables = conclusions::tables(diagnosis, words);
    tables.extend(evidence::tables(diagnosis, words));
    tables.extend(jobs::tables(diagnosis, words));
    tables.extend(questionnaire::tables(diagnosis, words));
    tables.extend(interviews::tables(diagnosis, words));
    tables.extend(partners::tables(diagnosis, words));
    tables.extend([conclusions::gates(diagnosis, words), conclusions::method(diagnosis, words)]);
    tables
}
