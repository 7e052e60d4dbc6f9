//! A layout becomes a workbook.

use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, ProtectionOptions, Workbook,
    Worksheet, XlsxError, utility,
};

use super::layout::{Column, Entry, Layout};

/// Rows (from 0) of title, ids, headers and first answer.
const TITLE: u32 = 0;
const IDS: u32 = 1;
const HEADERS: u32 = 2;
const FIRST: u32 = 3;
/// Last row (from 0) that has drop-down lists.
const LAST: u32 = 1999;
/// Most columns that are printed on the width of one page.
const ONE_PAGE: usize = 12;
/// Over how many columns the title reaches.
const TITLE_COLUMNS: usize = 6;

/// Draws the form with these rows filled in; every cell is written as its column wants it.
pub(super) fn write(layout: &Layout, rows: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Without a fixed date two runs would differ.
    let created = ExcelDateTime::from_ymd(2026, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(layout.title.as_str()).set_creation_datetime(&created));
    let mut lists = Lists::default();
    let sheet = book.add_worksheet().set_name(layout.sheet.as_str())?;
    title(sheet, layout)?;
    for (index, column) in layout.columns.iter().enumerate() {
        head(sheet, index as u16, column)?;
        if let Entry::Choice(choices) = &column.entry {
            let validation = DataValidation::new().allow_list_formula(lists.range(choices));
            sheet.add_data_validation(FIRST, index as u16, LAST, index as u16, &validation)?;
        }
    }
    for (row, cells) in (FIRST..).zip(rows) {
        for ((index, column), text) in layout.columns.iter().enumerate().zip(cells) {
            cell(sheet, row, index as u16, column, text)?;
        }
    }
    let longest = layout.columns.iter().map(|column| column.header.chars().count()).max();
    sheet.set_row_height(HEADERS, if longest > Some(60) { 105 } else { 48 })?;
    sheet.set_freeze_panes(FIRST, 1)?;
    if layout.columns.len() <= ONE_PAGE {
        sheet.set_print_fit_to_pages(1, 0);
    }
    sheet.set_landscape().set_paper_size(9).set_repeat_rows(HEADERS, HEADERS)?;
    sheet.protect_with_options(&ProtectionOptions {
        format_columns: true,
        format_rows: true,
        insert_rows: true,
        delete_rows: true,
        sort: true,
        ..ProtectionOptions::new()
    });
    lists.write(book.add_worksheet())?;
    about(book.add_worksheet(), layout)?;
    book.save_to_buffer()
}

/// Title and instruction over the first columns.
fn title(sheet: &mut Worksheet, layout: &Layout) -> Result<(), XlsxError> {
    let format = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_font_size(11);
    let text = format!("{}\n\n{}", layout.title, layout.introduction);
    let reach = layout.columns.len().min(TITLE_COLUMNS);
    sheet.merge_range(TITLE, 0, TITLE, reach.saturating_sub(1) as u16, &text, &format)?;
    let width: f64 = layout.columns.iter().take(reach).map(|column| width(&column.entry)).sum();
    let lines: f64 = text.lines().map(|line| (line.chars().count() as f64 * 1.15 / width).ceil().max(1.0)).sum();
    sheet.set_row_height(TITLE, (lines * 15.0).min(400.0))?;
    Ok(())
}

/// Id, header, and the format of the cells below, which alone may be changed.
fn head(sheet: &mut Worksheet, index: u16, column: &Column) -> Result<(), XlsxError> {
    let small = Format::new().set_font_size(8).set_font_color(Color::Gray);
    let bold = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(Color::RGB(0x00E8_EEF4));
    sheet.set_column_format(index, &entered(&column.entry))?;
    sheet.set_column_width(index, width(&column.entry))?;
    sheet.write_string_with_format(IDS, index, &column.id, &small)?;
    sheet.write_string_with_format(HEADERS, index, &column.header, &bold)?;
    Ok(())
}

fn width(entry: &Entry) -> f64 {
    match entry {
        Entry::Word => 26.0,
        Entry::Sentence => 48.0,
        Entry::Choice(_) => 26.0,
        Entry::Number | Entry::Time => 14.0,
        Entry::Date => 13.0,
        Entry::Moment => 18.0,
    }
}

/// The format of answers.
fn entered(entry: &Entry) -> Format {
    let open = Format::new().set_unlocked().set_align(FormatAlign::Top);
    match entry {
        Entry::Sentence => open.set_text_wrap(),
        Entry::Date => open.set_num_format("yyyy-mm-dd"),
        Entry::Time => open.set_num_format("hh:mm"),
        Entry::Moment => open.set_num_format("yyyy-mm-dd hh:mm"),
        Entry::Word | Entry::Choice(_) | Entry::Number => open,
    }
}

/// Writes a value that was filled in already.
fn cell(sheet: &mut Worksheet, row: u32, index: u16, column: &Column, text: &str) -> Result<(), XlsxError> {
    let format = entered(&column.entry);
    if text.is_empty() {
        return Ok(());
    }
    match column.entry {
        Entry::Number if text.parse::<f64>().is_ok() => {
            sheet.write_number_with_format(row, index, text.parse::<f64>().unwrap_or_default(), &format)?;
        }
        Entry::Date | Entry::Time | Entry::Moment => {
            let moment = ExcelDateTime::parse_from_str(text)?;
            sheet.write_datetime_with_format(row, index, &moment, &format)?;
        }
        _ => {
            sheet.write_string_with_format(row, index, text, &format)?;
        }
    }
    Ok(())
}

/// The choices of all drop-down lists, each list once. A list written into the validation itself would be split at
/// its commas.
#[derive(Default)]
struct Lists {
    lists: Vec<Vec<String>>,
}

impl Lists {
    /// The range that holds these choices.
    fn range(&mut self, choices: &[String]) -> Formula {
        let known = self.lists.iter().position(|list| list == choices);
        let index = known.unwrap_or(self.lists.len());
        if known.is_none() {
            self.lists.push(choices.to_vec());
        }
        let column = utility::column_number_to_name(index as u16);
        Formula::new(format!("=_lists!${column}$1:${column}${}", choices.len().max(1)))
    }

    fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_name("_lists")?.set_hidden(true);
        for (column, list) in self.lists.iter().enumerate() {
            for (row, choice) in list.iter().enumerate() {
                sheet.write_string(row as u32, column as u16, choice)?;
            }
        }
        Ok(())
    }
}

/// What import reads first.
fn about(sheet: &mut Worksheet, layout: &Layout) -> Result<(), XlsxError> {
    sheet.set_name("_diagnoza")?.set_hidden(true);
    let facts = [
        ("kind", layout.kind.word()),
        ("instrument", &layout.instrument),
        ("version", &layout.version),
        ("language", &layout.language),
        ("ids-row", "2"),
        ("first-row", "4"),
    ];
    for (row, (key, value)) in facts.iter().enumerate() {
        sheet.write_string(row as u32, 0, *key)?;
        sheet.write_string(row as u32, 1, *value)?;
    }
    Ok(())
}
