//! One table as a sheet: a header that stays, filters, one row a row, nothing merged.

use std::borrow::Cow;

use rust_xlsxwriter::{Format, Url, Worksheet, XlsxError};

use super::look::{self, Look};
use super::{A3, A4, Book, Sheet, measure, moment, page, text, whole_text};
use crate::model::estimate::Level;
use crate::problem::Message;
use crate::report::tables::{Cell, Field, Form, Kind, Table, Value, value};

/// Widest column, in characters; longer texts take several lines.
const WIDEST: f64 = 48.0;
/// Narrowest column that leaves room for the button of the filter.
const NARROWEST: f64 = 9.0;
/// What a cell keeps of its column's width for its margins, and a header for the button of the filter as well.
const MARGINS: f64 = 2.2;
const BUTTON: f64 = 3.7;
/// Most lines of a header.
const HEADER: u32 = 3;
/// Up to this width of all columns a sheet is printed on A4; on A3 up to the second, and beyond it on several pages beside
/// one another, each with the first column.
const ON_A4: f64 = 190.0;
const ON_A3: f64 = 290.0;
/// Highest row that Excel knows, and height of a line, in points.
const HIGHEST: f64 = 409.0;
const LINE: f64 = 15.0;
/// Most rows of which the widths are measured; the first ones tell enough.
const MEASURED: usize = 400;

/// Links that lead from a row to the first row about it in another sheet: table, column, other table.
const LEADS: [(&str, &str, &str, &str); 2] =
    [("findings", "finding", "finding-evidence", "finding"), ("evidence", "evidence", "sources", "evidence")];

/// Writes a table.
pub(super) fn write(sheet: &mut Worksheet, own: &Sheet, book: &Book) -> Result<(), XlsxError> {
    let Sheet { table, fields, name } = own;
    let last_column = u16::try_from(fields.len().saturating_sub(1)).unwrap_or(0);
    let last_row = u32::try_from(table.rows.len()).unwrap_or(0);
    let mut widths = Vec::new();
    for (column, field) in (0u16..).zip(fields) {
        let width = width(table, field, book);
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(
            0,
            column,
            text::fitted(&field.title, String::new).as_ref(),
            if is_number(field) { &book.look.header_of_numbers } else { &book.look.header },
        )?;
        widths.push(width);
    }
    let heights = fields.iter().zip(&widths).map(|(field, width)| header_lines(field, *width));
    sheet.set_row_height(0, f64::from(heights.max().unwrap_or(1)) * LINE + 5.0)?;
    for (row, cells) in (1u32..).zip(&table.rows) {
        let values: Vec<Value> = fields.iter().map(|field| contents(table, cells, field, book)).collect();
        let lines = values.iter().zip(&widths).map(|(value, width)| match value {
            Value::Text(text) => measure::lines(text, width - MARGINS),
            _ => 1,
        });
        let lines = lines.max().unwrap_or(1);
        let look = if lines == 1 { &book.flat } else { &book.look };
        for ((column, field), value) in (0u16..).zip(fields).zip(&values) {
            cell(sheet, (row, column), (table, cells, field), value, (book, look))?;
        }
        sheet.set_row_height(row, (f64::from(lines) * LINE + 3.0).min(HIGHEST))?;
    }
    sheet.autofilter(0, 0, last_row, last_column)?;
    let first_is_narrow = widths.first().is_some_and(|width| *width <= 36.0);
    sheet.set_freeze_panes(1, u16::from(first_is_narrow))?;
    sheet.set_screen_gridlines(false).set_landscape();
    sheet.set_repeat_rows(0, 0)?.set_print_area(0, 0, last_row, last_column)?;
    let width: f64 = widths.iter().sum();
    page(sheet, book, name, if width > ON_A4 { A3 } else { A4 });
    if width > ON_A3 && first_is_narrow {
        sheet.set_print_fit_to_pages((width / ON_A3).ceil() as u16, 0).set_repeat_columns(0, 0)?;
    }
    if let Some(color) = color(table.name, book) {
        sheet.set_tab_color(color);
    }
    Ok(())
}

/// One colour a phase, so that related sheets are found together.
fn color(table: &str, book: &Book) -> Option<rust_xlsxwriter::Color> {
    let look = &book.look;
    match table {
        "findings" | "recommendations" | "finding-evidence" | "areas" | "matrix" | "actions" => Some(look.link),
        "evidence" | "sources" | "errors" => Some(look.ink),
        "tasks" | "task-ratings" | "time" | "day" | "workload" | "quadrants" => Some(look.amber),
        "codes" | "quotes" | "saturation" | "together" => Some(look.poor),
        "partners" | "dependencies" | "gaps" | "handoff-kinds" | "noticed" | "series" | "series-points" => {
            Some(look.good)
        }
        "gates" | "method" => Some(look.soft),
        _ => Some(look.professional),
    }
}

/// What stands in a cell, cut to what one can hold.
fn contents<'a>(table: &'a Table, cells: &'a [Cell], field: &Field, book: &Book) -> Value<'a> {
    let cut = || book.words.say(&Message::new("cell-cut").with("file", whole_text(table.name)));
    match value(table, cells, field, book.words) {
        Value::Text(Cow::Borrowed(content)) => Value::Text(text::fitted(content, cut)),
        Value::Text(Cow::Owned(content)) => Value::Text(Cow::Owned(text::fitted(&content, cut).into_owned())),
        other => other,
    }
}

/// Writes one cell.
fn cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    (table, cells, field): (&Table, &[Cell], &Field),
    value: &Value,
    (book, look): (&Book, &Look),
) -> Result<(), XlsxError> {
    match value {
        Value::Empty => sheet.write_blank(row, column, &look.cell)?,
        Value::Number(number, how) => {
            sheet.write_number_with_format(row, column, *number, look.number(*number, *how))?
        }
        Value::Flag(flag) => sheet.write_boolean_with_format(row, column, *flag, &look.flag)?,
        Value::Date(date) => sheet.write_datetime_with_format(row, column, &moment(*date)?, &look.date)?,
        Value::Text(content) => match link(table, cells, field, book) {
            Some(address) => {
                let url = Url::new(address).set_text(content.as_ref());
                sheet.write_url_with_format(row, column, url, &guarded(content, &look.linked))?
            }
            None => {
                let format = format(table, cells, field, look);
                sheet.write_string_with_format(row, column, content.as_ref(), &guarded(content, format))?
            }
        },
    };
    Ok(())
}

/// A text that looks like a formula stays a text also when somebody edits its cell.
pub(super) fn guarded<'f>(text: &str, format: &'f Format) -> Cow<'f, Format> {
    match text.starts_with(['=', '+', '-', '@', '\t']) {
        true => Cow::Owned(format.clone().set_quote_prefix()),
        false => Cow::Borrowed(format),
    }
}

/// A text's format: levels in their colour, short words on one line.
fn format<'b>(table: &Table, cells: &[Cell], field: &Field, look: &'b Look) -> &'b Format {
    let column = field.column.and_then(|at| table.columns.get(at));
    let level = match (column.map(|column| column.key), field.column.and_then(|at| cells.get(at))) {
        (Some("level" | "level_without"), Some(Cell::Named(id, _))) => match id.as_str() {
            "poor" => Some(Level::Poor),
            "good" => Some(Level::Good),
            "professional" => Some(Level::Professional),
            _ => None,
        },
        _ => None,
    };
    level.map_or(&look.wrapped, |level| look.level_word(level))
}

/// Where a cell leads: to the row of another sheet that its id names, or to the first row about it.
fn link(table: &Table, cells: &[Cell], field: &Field, book: &Book) -> Option<String> {
    let column = table.columns.get(field.column?)?;
    if let Some((.., to, key)) = LEADS.iter().find(|lead| (lead.0, lead.1) == (table.name, column.key)) {
        let Some(Cell::Id(id)) = table.column(key).and_then(|at| cells.get(at)) else { return None };
        return book.address(to, key, id);
    }
    let Some(Cell::Id(id)) = field.column.and_then(|at| cells.get(at)) else { return None };
    let link = table.links.iter().find(|link| column.kind == Kind::Id && link.columns == [column.key])?;
    book.address(link.table, link.to.first()?, id)
}

/// Whether numbers stand in a field.
fn is_number(field: &Field) -> bool {
    matches!(field.form, Form::Integer | Form::Number)
}

/// How many lines a header takes in this width; what stands above numbers is indented once more.
fn header_lines(field: &Field, width: f64) -> u32 {
    let margins = if is_number(field) { MARGINS + 1.3 } else { MARGINS };
    measure::lines(&field.title, (width - margins) / measure::bold("0"))
}

/// The width that a field wants: as much as its header needs, and its longest value, up to the widest.
fn width(table: &Table, field: &Field, book: &Book) -> f64 {
    let longest_word = field.title.split(' ').map(measure::bold).fold(0.0, f64::max);
    let mut header = longest_word + BUTTON;
    while header < WIDEST && header_lines(field, header) > HEADER {
        header += 1.0;
    }
    let wide = |row: &Vec<Cell>| match value(table, row, field, book.words) {
        Value::Text(text) => text.lines().map(measure::width).fold(0.0, f64::max),
        Value::Number(number, how) => look::characters(number, how) as f64,
        Value::Date(_) => 10.5,
        // As long as the longest word for truth that a program puts there by itself.
        Value::Flag(_) => 9.8,
        Value::Empty => 0.0,
    };
    let longest = table.rows.iter().take(MEASURED).map(wide).fold(0.0, f64::max);
    (longest + MARGINS).max(header).clamp(NARROWEST, WIDEST)
}
