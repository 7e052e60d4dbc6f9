//! The report as a workbook: a summary to read, charts to look at, and a sheet a table to work with.
//!
//! `text` fits texts to what a cell can hold, `measure` says how wide they are, `look` holds fonts and colours, `sheet`
//! writes one table, `summary` the first page, `charts` the native charts.

mod charts;
mod look;
mod measure;
mod sheet;
mod summary;
#[cfg(test)]
mod tests;
mod text;

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, FormatAlign, Workbook, Worksheet, XlsxError};

use super::tables::{Audience, Cell, Field, Table, fields};
use super::{Prepared, csv};
use crate::model::diagnosis::Diagnosis;
use crate::problem::{Place, Problem};
use crate::words::Words;
use look::Look;

/// Tables that have a sheet even without rows, so that a program finds them in every cycle.
const ALWAYS: [&str; 8] = ["findings", "evidence", "areas", "items", "groups", "tasks", "partners", "series"];

/// What the summary tells already, in words.
const IN_SUMMARY: [&str; 1] = ["cycle"];

/// A4, and A3 for sheets too wide for it.
const A4: u8 = 9;
const A3: u8 = 8;

/// Everything that the sheets are made of.
struct Book<'a> {
    diagnosis: &'a Diagnosis,
    words: &'a Words,
    look: Look,
    /// The look of rows of one line, in the middle of which the texts stand.
    flat: Look,
    /// The tables that have a sheet, in order.
    sheets: Vec<Sheet<'a>>,
    /// At the foot of every page.
    footer: String,
}

/// A table with its fields and the name of its sheet.
struct Sheet<'a> {
    table: &'a Table,
    name: String,
    fields: Vec<Field>,
}

impl Sheet<'_> {
    /// The place of the first field of a column.
    fn field(&self, key: &str) -> Option<u16> {
        let column = self.table.column(key)?;
        self.fields.iter().position(|field| field.column == Some(column)).and_then(|at| u16::try_from(at).ok())
    }

    /// The sheet's row (from 0) of the first row whose column holds this id.
    fn row_of(&self, key: &str, id: &str) -> Option<u32> {
        let column = self.table.column(key)?;
        let holds = |row: &Vec<Cell>| matches!(row.get(column), Some(Cell::Id(own) | Cell::Named(own, _)) if own == id);
        self.table.rows.iter().position(holds).and_then(|at| u32::try_from(at + 1).ok())
    }
}

impl Book<'_> {
    fn sheet(&self, table: &str) -> Option<&Sheet<'_>> {
        self.sheets.iter().find(|sheet| sheet.table.name == table)
    }

    /// The address of a row of another sheet, if it is there.
    fn address(&self, table: &str, key: &str, id: &str) -> Option<String> {
        let sheet = self.sheet(table)?;
        let row = sheet.row_of(key, id)?;
        Some(format!("internal:{}!A{}", quoted(&sheet.name), row + 1))
    }
}

/// A sheet's name as formulas and links want it.
fn quoted(name: &str) -> String {
    format!("'{}'", name.replace('\'', "''"))
}

/// The whole workbook.
pub(super) fn workbook(prepared: &Prepared) -> Result<Vec<u8>, Problem> {
    write(prepared)
        .map_err(|error| Problem::error(Place::CommandLine, "workbook-failed").with("reason", error.to_string()))
}

fn write(prepared: &Prepared) -> Result<Vec<u8>, XlsxError> {
    let words = prepared.words;
    let (summary, charts) = (words.word("sheet-summary"), words.word("sheet-charts"));
    let mut names = text::Names::default();
    let (summary, charts) = (names.name(&summary), names.name(&charts));
    let sheets = prepared
        .tables()
        .iter()
        .filter(|table| !IN_SUMMARY.contains(&table.name))
        .filter(|table| !table.rows.is_empty() || ALWAYS.contains(&table.name))
        .map(|table| Sheet { table, name: names.name(&table.title), fields: fields(table, Audience::Sheet, words) })
        .collect();
    let diagnosis = prepared.diagnosis;
    let of = |text: &crate::model::text::Text| text.in_language(words.language()).to_owned();
    let footer = format!("{} · {}", of(&diagnosis.organisation.name), diagnosis.cycle.id);
    let (yes, no) = (words.word("yes"), words.word("no"));
    let [look, flat] = [FormatAlign::Top, FormatAlign::VerticalCenter]
        .map(|place| Look::of(&prepared.brand.colours, [&yes, &no], place));
    let book = Book { diagnosis, words, look, flat, sheets, footer: footer.replace('&', "&&") };

    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&book)?);
    summary::write(workbook.add_worksheet().set_name(&summary)?, &book, prepared, &charts)?;
    // Charts ask for the sheets that they draw from by name only, so that they can stand before them.
    let helper = names.name("_charts");
    let drawn = charts::write(workbook.add_worksheet().set_name(&charts)?, &book, prepared, &helper)?;
    for sheet in &book.sheets {
        sheet::write(workbook.add_worksheet().set_name(&sheet.name)?, sheet, &book)?;
    }
    charts::helper(workbook.add_worksheet().set_name(&helper)?, &drawn)?;
    workbook.save_to_buffer()
}

fn properties(book: &Book) -> Result<DocProperties, XlsxError> {
    let Book { diagnosis, words, .. } = book;
    let language = words.language();
    let organisation = diagnosis.organisation.name.in_language(language);
    let title = format!("{}: {organisation}, {}", words.word("report-title"), diagnosis.cycle.id);
    let properties = DocProperties::new()
        .set_title(text::fitted(&title, String::new).as_ref())
        .set_subject(text::fitted(diagnosis.organisation.department.in_language(language), String::new).as_ref())
        .set_company(text::fitted(organisation, String::new).as_ref())
        .set_comment(&diagnosis.tool)
        .set_custom_property("Language", language.code());
    // Not the clock: the same diagnosis is the same bytes.
    Ok(match diagnosis.cycle.to.parse::<Date>().ok().map(moment).transpose()? {
        Some(created) => properties.set_creation_datetime(&created),
        None => properties.set_creation_datetime(&ExcelDateTime::from_ymd(2026, 1, 1)?),
    })
}

/// A day as a workbook counts it.
fn moment(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let part = |part: i8| u8::try_from(part).unwrap_or(1);
    ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or(1900), part(date.month()), part(date.day()))
}

/// How a sheet is printed: paper, margins, foot.
fn page(sheet: &mut Worksheet, book: &Book, name: &str, paper: u8) {
    let name = name.replace('&', "&&");
    let footer: String = book.footer.chars().take(100).collect();
    sheet
        .set_paper_size(paper)
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3)
        .set_footer(format!("&L&8{footer}&C&8{name}&R&8&P / &N"));
}

/// Where the whole text of a table stands when a cell cannot hold it.
fn whole_text(table: &str) -> String {
    csv::path(table)
}

/// The rows of a table by the id in one column, in order of first appearance.
fn runs<'a>(table: &'a Table, key: &str) -> Vec<(&'a str, &'a str, u32, u32)> {
    let mut runs: Vec<(&str, &str, u32, u32)> = Vec::new();
    let Some(column) = table.column(key) else { return runs };
    for (row, cells) in (1u32..).zip(&table.rows) {
        let (id, name) = match cells.get(column) {
            Some(Cell::Named(id, name)) => (id.as_str(), name.as_str()),
            _ => ("", ""),
        };
        match runs.last_mut() {
            Some((last, .., end)) if *last == id => *end = row,
            _ => runs.push((id, name, row, row)),
        }
    }
    runs
}
