//! `schema KIND`: the JSON Schema of a file of the audit or of diagnosis.json.

use super::Outcome;
use super::arguments::Schema;
use super::terminal::Terminal;
use crate::audit::schema;

pub(super) fn run(arguments: &Schema, terminal: &Terminal) -> Outcome {
    let schema = schema::schema(&arguments.kind).map_err(|problem| vec![problem])?;
    terminal.line(schema.trim_end());
    Ok(Vec::new())
}
