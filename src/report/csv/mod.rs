//! The tables as files for programs: one CSV a table, and `datapackage.json`, which says what every field is, which
//! fields identify a row, and which rows of other tables it speaks of (Frictionless Data Package,
//! <https://specs.frictionlessdata.io/>).

mod disarm;
mod package;
#[cfg(test)]
mod tests;

use std::path::Path;

use super::Prepared;
use super::tables::{Audience, Field, Form, Table, Value, fields, value};
use crate::words::Words;

/// The folder of the files, beside the report.
pub(super) const FOLDER: &str = "tables";

/// Every file of the bundle with its path, `tables/areas.csv`; `tables/datapackage.json` is the last.
pub(super) fn bundle(prepared: &Prepared) -> Vec<(String, Vec<u8>)> {
    let words = prepared.words;
    let mut files = Vec::new();
    let mut resources = Vec::new();
    for table in prepared.tables() {
        let fields = fields(table, Audience::File, words);
        let bytes = lines(table, &fields, words);
        resources.push(package::resource(table, &fields, &bytes));
        files.push((path(table.name), bytes));
    }
    let package = package::write(prepared.diagnosis, words, resources);
    files.push((format!("{FOLDER}/{}", package::NAME), package));
    files
}

/// Where the file of a table lies.
pub(super) fn path(table: &str) -> String {
    format!("{FOLDER}/{}", package::file(table))
}

/// The files that the package in this folder lists; none when there is no package of ours. Whatever else lies beside them
/// is not ours.
pub(super) fn listed(output: &Path) -> Vec<String> {
    let package = std::fs::read(output.join(FOLDER).join(package::NAME)).unwrap_or_default();
    package::listed(&package).into_iter().map(|file| format!("{FOLDER}/{file}")).collect()
}

/// A header and a line a row: UTF-8, commas, line feeds.
fn lines(table: &Table, fields: &[Field], words: &Words) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    let header = fields.iter().map(|field| field.key.clone()).collect();
    let rows = table
        .rows
        .iter()
        .map(|row| fields.iter().map(|field| text(&value(table, row, field, words), field.form)).collect());
    for record in std::iter::once::<Vec<String>>(header).chain(rows) {
        // All rows have a value a field, and memory does not refuse to be written.
        let _ = writer.write_record(record);
    }
    writer.into_inner().unwrap_or_default()
}

fn text(value: &Value, form: Form) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) => disarm::disarmed(text),
        // Adding 0 turns minus zero into zero.
        Value::Number(number, _) if form == Form::Integer => format!("{:.0}", number + 0.0),
        Value::Number(number, _) => (number + 0.0).to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Date(date) => date.to_string(),
    }
}
