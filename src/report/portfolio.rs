//! Several departments side by side as a page, as Markdown and as JSON. Takes what `portfolio` compared, which is made of
//! released diagnoses only.

use std::path::Path;
use std::sync::Arc;

use minijinja::value::Value;
use serde::Serialize;

use super::area_drawings;
use super::brand::Brand;
use super::charts::areas::AreaRow;
use super::drawings::{Drawing, span};
use super::engine::{self, Format, Page, Reader, base64};
use super::print::{self, Style};
use super::seen::seen;
use crate::model::estimate::Estimate;
use crate::model::portfolio::{OrderVerdict, Portfolio};
use crate::model::text::Text;
use crate::portfolio::Compared;
use crate::problem::{Message, Problem};
use crate::words::Words;

/// A portfolio ready to be written in any format.
pub struct Prepared<'a> {
    words: &'a Arc<Words>,
    brand: Brand,
    context: Value,
    overrides: Option<&'a Path>,
}

/// Everything a template sees beside words and filters.
#[derive(Serialize)]
struct View<'a> {
    language: &'a str,
    portfolio: &'a Portfolio,
    drawing: Drawing,
    logo: Option<String>,
}

/// Prepares a portfolio. `templates` is a folder whose files replace the embedded ones of the same name.
///
/// # Errors
/// What is wrong with the folder's own colours or logo.
pub fn prepare<'a>(
    compared: &Compared,
    words: &'a Arc<Words>,
    templates: Option<&'a Path>,
) -> Result<Prepared<'a>, Vec<Problem>> {
    let brand = Brand::read(templates)?;
    let portfolio = compared.portfolio();
    let view = View {
        language: words.language().code(),
        portfolio,
        drawing: drawing(portfolio, words),
        logo: brand.logo.as_ref().map(|logo| format!("data:{};base64,{}", logo.media, base64(&logo.bytes))),
    };
    Ok(Prepared { words, brand, context: seen(view), overrides: templates })
}

/// The portfolio as one self-contained HTML file.
///
/// # Errors
/// A template that cannot be read or rendered, with its file and line.
pub fn html(prepared: &Prepared) -> Result<String, Problem> {
    engine::page(Format::PortfolioHtml, page(prepared))
}

/// The portfolio as Markdown: the same content in the same order, without the chart.
///
/// # Errors
/// As for [`html`].
pub fn markdown(prepared: &Prepared) -> Result<String, Problem> {
    engine::page(Format::PortfolioMarkdown, page(prepared))
}

/// The portfolio for programs: `portfolio.json`.
pub fn json(compared: &Compared) -> String {
    // Nothing in a portfolio can fail to serialise: all keys are strings and no number is a NaN.
    let mut text = serde_json::to_string_pretty(compared.portfolio()).unwrap_or_default();
    text.push('\n');
    text
}

fn page<'a>(prepared: &'a Prepared) -> Page<'a> {
    let Prepared { words, brand, context, overrides } = prepared;
    Page { reader: Reader::File, words, brand, context, overrides: *overrides, names: Default::default() }
}

/// The departments as a whole: in order of their drawn scores where they differ, else as they were named.
fn drawing(portfolio: &Portfolio, words: &Words) -> Drawing {
    let language = words.language();
    let ranked = portfolio.overall.verdict == OrderVerdict::Ranked;
    let row = |name: &Text, score: &Estimate, level| AreaRow {
        name: name.in_language(language).to_owned(),
        score: span(score, words),
        level,
        previous: None,
        note: print::estimate(words, score, Style::Whole, ""),
    };
    let rows: Vec<AreaRow> = match ranked {
        true => portfolio.overall.places.iter().map(|p| row(&p.name, &p.shrunken, Some(p.level))).collect(),
        false => portfolio.departments.iter().map(|m| row(&m.name, &m.score, m.level)).collect(),
    };
    let key = if ranked { "portfolio-chart-ranked" } else { "portfolio-chart" };
    let sentence = words.say(&Message::new(key).with("departments", rows.len()));
    area_drawings::over_levels(&rows, &portfolio.instrument.levels, sentence, words)
}
