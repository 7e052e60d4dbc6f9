//! A released diagnosis becomes bytes: HTML, PDF, slides, Word, Markdown, a workbook, CSV, JSON. Charts are drawn once,
//! tables described once.
//!
//! On the way: `view` chooses what stands where, `seen` takes it over for the templates, `drawings` turns figures into
//! `charts`, `print` says numbers in the reader's language, `brand` and `sources` bring what a consultant makes his own
//! (`templates` lists what there is), `engine` runs the templates of `report-templates/` with what `filters` gives them,
//! `pdf` sets the type of what they wrote in `fonts`. A template computes nothing.

mod area_drawings;
mod brand;
mod chart_rules;
mod charts;
mod csv;
mod day_drawing;
mod drawings;
mod engine;
mod filters;
mod fonts;
mod interview_drawings;
mod markup;
mod ooxml;
mod over_cycles;
mod partners;
mod pdf;
pub mod portfolio;
mod print;
pub mod proposal;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod sample_cycles;
#[cfg(test)]
mod sample_days;
#[cfg(test)]
mod sample_depth;
mod seen;
mod sources;
mod tables;
mod task_drawings;
pub mod templates;
mod trouble;
mod typst_text;
mod view;
mod word;
mod xlsx;

use std::path::Path;
use std::sync::{Arc, OnceLock};

use minijinja::value::Value;

use crate::disclosure::Released;
use crate::model::diagnosis::Diagnosis;
use crate::model::estimate::Reason;
use crate::problem::Problem;
use crate::words::Words;
use brand::Brand;
pub use pdf::{CAN_SET_TYPE, Pages, Typesetting, Unset};

pub use over_cycles::{NextSaid, next_steps};

/// A report ready to be written in any format: what stands where is chosen and every chart drawn, once for all of them.
pub struct Prepared<'a> {
    diagnosis: &'a Diagnosis,
    words: &'a Arc<Words>,
    brand: Brand,
    /// What every template sees.
    context: Value,
    overrides: Option<&'a Path>,
    tables: OnceLock<Vec<tables::Table>>,
}

impl Prepared<'_> {
    /// The tables of the workbook and of the CSV files, made when first asked for.
    fn tables(&self) -> &[tables::Table] {
        self.tables.get_or_init(|| tables::all(self.diagnosis, self.words))
    }
}

/// Prepares a report. `templates` is an audit's `report-templates` folder, whose files replace the embedded ones of the
/// same name.
///
/// # Errors
/// What is wrong with the audit's own colours, logo or order of sections.
pub fn prepare<'a>(
    released: &'a Released,
    words: &'a Arc<Words>,
    templates: Option<&'a Path>,
) -> Result<Prepared<'a>, Vec<Problem>> {
    prepared(released.diagnosis(), words, templates)
}

impl Prepared<'_> {
    /// What its templates take.
    fn page(&self, reader: engine::Reader) -> engine::Page<'_> {
        engine::Page {
            reader,
            words: self.words,
            brand: &self.brand,
            context: &self.context,
            overrides: self.overrides,
            names: tables::names(self.diagnosis),
        }
    }
}

fn prepared<'a>(
    diagnosis: &'a Diagnosis,
    words: &'a Arc<Words>,
    overrides: Option<&'a Path>,
) -> Result<Prepared<'a>, Vec<Problem>> {
    let brand = Brand::read(overrides)?;
    let language = words.language().code();
    let (parts, drawn) = rayon::join(
        || view::parts(diagnosis, &brand, language),
        || view::drawn(diagnosis, &drawings::draw(diagnosis, words)),
    );
    let context = Value::from_pairs(parts.into_iter().chain(drawn));
    Ok(Prepared { diagnosis, words, brand, context, overrides, tables: OnceLock::new() })
}

/// The report as one self-contained HTML file.
///
/// # Errors
/// A template that cannot be read or rendered, with its file and line.
pub fn html(prepared: &Prepared) -> Result<String, Problem> {
    engine::render(engine::Format::Html, prepared)
}

/// The same page for a browser that watches it: with the script that loads it anew, which no file on disk holds.
///
/// # Errors
/// As for [`html`].
pub fn watched_html(prepared: &Prepared) -> Result<String, Problem> {
    engine::page(engine::Format::Html, prepared.page(engine::Reader::Watcher))
}

/// A page that tells a watching browser what is wrong, in place of a report that cannot be made.
pub fn problems_page(problems: &[Problem], words: &Words, base: &Path) -> String {
    trouble::page(problems, words, base)
}

/// The report as Markdown: the same content in the same order, without charts.
///
/// # Errors
/// As for [`html`].
pub fn markdown(prepared: &Prepared) -> Result<String, Problem> {
    engine::render(engine::Format::Markdown, prepared)
}

/// The report as a PDF of A4 pages, ready to be set.
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

/// The report as a Word document to be edited.
///
/// # Errors
/// As for [`html`]; a template of the audit that makes no XML; and a chart that its style sheet has made unreadable.
pub fn docx(prepared: &Prepared) -> Result<Vec<u8>, Problem> {
    word::document(prepared)
}

/// The report as a workbook: a summary, charts, and a sheet a table.
///
/// # Errors
/// What the writer of workbooks refuses; nothing that a user writes into an audit makes it do so.
pub fn xlsx(prepared: &Prepared) -> Result<Vec<u8>, Problem> {
    xlsx::workbook(prepared)
}

/// The folder of the files that [`csv`] makes, beside the report.
pub const TABLES: &str = csv::FOLDER;

/// The tables of the report as CSV files with their paths, and `tables/datapackage.json`, which describes them.
pub fn csv(prepared: &Prepared) -> Vec<(String, Vec<u8>)> {
    csv::bundle(prepared)
}

/// The files of [`csv`] that an earlier run left in this folder, as its `tables/datapackage.json` lists them.
pub fn listed_tables(output: &Path) -> Vec<String> {
    csv::listed(output)
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
