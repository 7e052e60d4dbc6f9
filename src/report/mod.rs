//! A released diagnosis becomes bytes: HTML, Markdown, JSON. Charts are drawn once.
//!
//! On the way: `view` chooses what stands where, `drawings` turns figures into `charts`, `print` says numbers in the
//! reader's language, `engine` runs the templates of `report-templates/`. A template computes nothing.

mod charts;
mod day_drawing;
mod drawings;
mod engine;
mod partners;
mod print;
pub mod proposal;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod sample_days;
#[cfg(test)]
mod sample_depth;
mod view;

use std::path::Path;
use std::rc::Rc;

use crate::disclosure::Released;
use crate::model::diagnosis::Diagnosis;
use crate::model::estimate::Reason;
use crate::problem::Problem;
use crate::words::Words;

/// The report as one self-contained HTML file. `templates` is an audit's `report-templates` folder, whose files replace
/// the embedded ones of the same name.
///
/// # Errors
/// A template that cannot be read or rendered, with its file and line.
pub fn html(released: &Released, words: &Rc<Words>, templates: Option<&Path>) -> Result<String, Problem> {
    engine::render(engine::Format::Html, released.diagnosis(), words, templates)
}

/// The report as Markdown: the same content in the same order, without charts.
///
/// # Errors
/// As for [`html`].
pub fn markdown(released: &Released, words: &Rc<Words>, templates: Option<&Path>) -> Result<String, Problem> {
    engine::render(engine::Format::Markdown, released.diagnosis(), words, templates)
}

/// Key of the words for a reason to withhold a number.
pub fn withheld(reason: Reason) -> &'static str {
    print::withheld(reason)
}

/// The diagnosis itself, for programs: `diagnosis.json`.
pub fn json(released: &Released) -> String {
    pretty(released.diagnosis())
}

fn pretty(diagnosis: &Diagnosis) -> String {
    // Nothing in a diagnosis can fail to serialise: all keys are strings and no number is a NaN.
    let mut text = serde_json::to_string_pretty(diagnosis).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests;
