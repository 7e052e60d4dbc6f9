//! `schema KIND`: the JSON Schema of a file, or the list of what there is.

use super::Outcome;
use super::arguments::Schema;
use super::terminal::Terminal;
use crate::audit::schema;
use crate::problem::{Place, Problem, did_you_mean};

pub(super) fn run(arguments: &Schema, terminal: &Terminal) -> Outcome {
    match schema::of(&arguments.kind) {
        Some(schema) => {
            terminal.line(schema.trim_end());
            Ok(Vec::new())
        }
        None => {
            let problem = Problem::error(Place::CommandLine, "unknown-schema").with("found", arguments.kind.as_str());
            let words = schema::WORDS;
            let near = did_you_mean(&arguments.kind, words.iter().copied()).unwrap_or_default();
            Err(vec![problem.with("near", near).with("expected", words.join(", "))])
        }
    }
}
