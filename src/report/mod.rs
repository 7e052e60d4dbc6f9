//! A released diagnosis becomes bytes: HTML, PDF, slides, Markdown, JSON. Charts are drawn once.
//!
//! On the way: `view` chooses what stands where, `drawings` turns figures into `charts`, `print` says numbers in the
//! reader's language, `brand` and `sources` bring what a consultant makes his own, `engine` runs the templates of
//! `report-templates/`, `pdf` sets the type of what they wrote in `fonts`. A template computes nothing.

mod brand;
mod charts;
mod day_drawing;
mod drawings;
mod engine;
mod fonts;
mod partners;
mod pdf;
mod print;
pub mod proposal;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod sample_days;
#[cfg(test)]
mod sample_depth;
mod sources;
mod typst_text;
mod view;

use std::path::Path;
use std::rc::Rc;

use minijinja::value::{Serde, Value};

use crate::disclosure::Released;
use crate::model::diagnosis::Diagnosis;
use crate::model::estimate::Reason;
use crate::problem::Problem;
use crate::words::Words;
use brand::Brand;
pub use pdf::{CAN_SET_TYPE, Typesetting, Unset};

/// A report ready to be written in any format: what stands where is chosen and every chart drawn, once for all of them.
pub struct Prepared<'a> {
    diagnosis: &'a Diagnosis,
    words: &'a Rc<Words>,
    brand: Brand,
    /// What every template sees.
    context: Value,
    overrides: Option<&'a Path>,
}

/// Prepares a report. `templates` is an audit's `report-templates` folder, whose files replace the embedded ones of the
/// same name.
///
/// # Errors
/// What is wrong with the audit's own colours, logo or order of sections.
pub fn prepare<'a>(
    released: &'a Released,
    words: &'a Rc<Words>,
    templates: Option<&'a Path>,
) -> Result<Prepared<'a>, Vec<Problem>> {
    prepared(released.diagnosis(), words, templates)
}

fn prepared<'a>(
    diagnosis: &'a Diagnosis,
    words: &'a Rc<Words>,
    overrides: Option<&'a Path>,
) -> Result<Prepared<'a>, Vec<Problem>> {
    let brand = Brand::read(overrides)?;
    let drawings = drawings::draw(diagnosis, words);
    let context = view::context(diagnosis, &drawings, &brand, words.language().code());
    Ok(Prepared { diagnosis, words, brand, context: Value::from(Serde(&context)), overrides })
}

/// The report as one self-contained HTML file.
///
/// # Errors
/// A template that cannot be read or rendered, with its file and line.
pub fn html(prepared: &Prepared) -> Result<String, Problem> {
    engine::render(engine::Format::Html, prepared)
}

/// The report as Markdown: the same content in the same order, without charts.
///
/// # Errors
/// As for [`html`].
pub fn markdown(prepared: &Prepared) -> Result<String, Problem> {
    engine::render(engine::Format::Markdown, prepared)
}

/// The report as a PDF of A4 pages, ready to be set on any thread.
///
/// # Errors
/// As for [`html`]; and when the program was built without its feature `pdf`.
pub fn pdf(prepared: &Prepared) -> Result<Typesetting, Problem> {
    pdf::typesetting(engine::Format::Pdf, prepared)
}

/// The slides for the meeting in which the conclusions are presented, as a PDF of 16:9 pages.
///
/// # Errors
/// As for [`pdf`](fn@pdf).
pub fn slides(prepared: &Prepared) -> Result<Typesetting, Problem> {
    pdf::typesetting(engine::Format::Slides, prepared)
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
