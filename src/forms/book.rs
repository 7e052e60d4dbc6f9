//! A layout becomes a workbook.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, ExcelDateTime, Format,
    FormatAlign, FormatBorder, Formula, ProtectionOptions, Workbook, Worksheet, XlsxError, utility,
};

use super::layout::{Column, Entry, Layout};
use crate::problem::Message;
use crate::words::Words;

/// Rows (from 0) of title, ids, headers and first answer.
const TITLE: u32 = 0;
const IDS: u32 = 1;
const HEADERS: u32 = 2;
const FIRST: u32 = 3;
/// Last row (from 0) that has drop-down lists.
const LAST: u32 = 1999;
/// Rows that are drawn with lines, to be filled in.
const DRAWN: u32 = 43;
/// Most columns that are printed on the width of one page.
const ONE_PAGE: usize = 12;
/// Over how many columns the title reaches.
const TITLE_COLUMNS: usize = 6;

const INK: Color = Color::RGB(0x0024_3B53);
const HEAD: Color = Color::RGB(0x00DC_E6F0);
const SHADE: Color = Color::RGB(0x00EA_F0E4);
const LINE: Color = Color::RGB(0x00C9_D1DA);
const SOFT: Color = Color::RGB(0x0059_6673);

/// Draws the form with these rows filled in; every cell is written as its column wants it.
pub(super) fn write(layout: &Layout, rows: &[Vec<String>], words: &Words) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Without a fixed date two runs would differ.
    let created = ExcelDateTime::from_ymd(2026, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(layout.title.as_str()).set_creation_datetime(&created));
    let how = words.word("form-sheet-instructions");
    instructions(book.add_worksheet().set_name(how.as_str())?, layout, words)?;
    let mut lists = Lists::default();
    let sheet = book.add_worksheet().set_name(layout.sheet.as_str())?;
    answers(sheet, layout, rows, &mut lists, words)?;
    lists.write(book.add_worksheet())?;
    about(book.add_worksheet(), layout, &how)?;
    book.save_to_buffer()
}

/// A header in bold, and rows of text below it.
pub(super) fn list(header: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_ymd(2026, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold().set_font_color(INK).set_background_color(HEAD);
    for (column, name) in (0u16..).zip(header) {
        sheet.write_string_with_format(0, column, name, &bold)?;
        sheet.set_column_width(column, 15)?;
    }
    for (row, cells) in (1u32..).zip(rows) {
        for (column, text) in (0u16..).zip(cells) {
            sheet.write_string(row, column, text)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}

/// The sheet that people fill in.
fn answers(
    sheet: &mut Worksheet,
    layout: &Layout,
    rows: &[Vec<String>],
    lists: &mut Lists,
    words: &Words,
) -> Result<(), XlsxError> {
    title(sheet, layout, words)?;
    let mut shaded = false;
    let mut before: Option<&Entry> = None;
    for (index, column) in layout.columns.iter().enumerate() {
        // Columns of one sort have one shade, so that a wide sheet can be overlooked.
        shaded ^= before.is_some_and(|before| before != &column.entry);
        before = Some(&column.entry);
        head(sheet, index as u16, column, if shaded { SHADE } else { HEAD })?;
        if let Some(validation) = validation(&column.entry, lists, words)? {
            sheet.add_data_validation(FIRST, index as u16, LAST, index as u16, &validation)?;
        }
    }
    let drawn = DRAWN.max(FIRST + rows.len() as u32 + 12);
    for row in FIRST..drawn {
        let cells = rows.get((row - FIRST) as usize);
        for (index, column) in layout.columns.iter().enumerate() {
            let text = cells.and_then(|cells| cells.get(index)).map_or("", String::as_str);
            cell(sheet, row, index as u16, column, text)?;
        }
        let filled = layout.columns.iter().zip(cells.into_iter().flatten());
        let tallest = filled.map(|(column, text)| lines(text, width(&column.entry))).max().unwrap_or(1);
        sheet.set_row_height(row, f64::from(tallest) * 15.0 + 3.0)?;
    }
    let lines = layout.columns.iter().map(|column| lines(&column.header, width(&column.entry) - 2.0)).max();
    sheet.set_row_height(HEADERS, f64::from(lines.unwrap_or(1)) * 15.0 + 6.0)?;
    sheet.set_row_height(IDS, 9)?;
    sheet.set_freeze_panes(FIRST, 1)?.set_selection(FIRST, 0, FIRST, 0)?;
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
    Ok(())
}

/// What may be entered, and what the program says to anything else.
fn validation(entry: &Entry, lists: &mut Lists, words: &Words) -> Result<Option<DataValidation>, XlsxError> {
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let (validation, key) = match entry {
        Entry::Word | Entry::Sentence => return Ok(None),
        Entry::Choice(choices) => (DataValidation::new().allow_list_formula(lists.range(choices)), "form-wrong-choice"),
        Entry::Suggestion(choices) => {
            let list = DataValidation::new().allow_list_formula(lists.range(choices));
            return Ok(Some(list.show_error_message(false)));
        }
        Entry::Number => {
            let rule = DataValidationRule::GreaterThanOrEqualTo(0.0);
            (DataValidation::new().allow_decimal_number(rule), "form-wrong-number")
        }
        Entry::Date => {
            (DataValidation::new().allow_date(DataValidationRule::GreaterThanOrEqualTo(day)), "form-wrong-date")
        }
        Entry::Time => {
            let rule =
                DataValidationRule::Between(ExcelDateTime::from_hms(0, 0, 0)?, ExcelDateTime::from_hms(23, 59, 59)?);
            (DataValidation::new().allow_time(rule), "form-wrong-time")
        }
        Entry::Moment => {
            (DataValidation::new().allow_date(DataValidationRule::GreaterThanOrEqualTo(day)), "form-wrong-moment")
        }
    };
    let validation = validation.set_error_style(DataValidationErrorStyle::Stop);
    Ok(Some(validation.set_error_title(words.word("form-wrong"))?.set_error_message(words.word(key))?))
}

/// Title and a line of what to do over the first columns.
fn title(sheet: &mut Worksheet, layout: &Layout, words: &Words) -> Result<(), XlsxError> {
    let frame = Format::new().set_text_wrap().set_align(FormatAlign::VerticalCenter);
    let reach = layout.columns.len().min(TITLE_COLUMNS);
    sheet.merge_range(TITLE, 0, TITLE, reach.saturating_sub(1) as u16, "", &frame)?;
    let large = Format::new().set_bold().set_font_size(16).set_font_color(INK);
    let small = Format::new().set_font_size(11).set_font_color(SOFT);
    let name =
        if layout.whom.is_empty() { layout.title.clone() } else { format!("{} – {}", layout.title, layout.whom) };
    let hint = format!("\n{}", words.word(&format!("form-hint-{}", layout.kind.word())));
    sheet.write_rich_string_with_format(TITLE, 0, &[(&large, name.as_str()), (&small, hint.as_str())], &frame)?;
    let width: f64 = layout.columns.iter().take(reach).map(|column| width(&column.entry)).sum();
    let height = f64::from(lines(&name, width / 1.5)) * 22.0 + f64::from(lines(&hint, width)) * 16.0 + 4.0;
    sheet.set_row_height(TITLE, height)?;
    Ok(())
}

/// How many lines a text takes in this width.
fn lines(text: &str, width: f64) -> u32 {
    // Words are not cut, which leaves some of each line empty.
    let line = |line: &str| (line.chars().count() as f64 * 1.12 / width.max(1.0)).ceil().max(1.0) as u32;
    text.trim_start_matches('\n').lines().map(line).sum::<u32>().max(1)
}

/// Id, header, and the format of the cells below, which alone may be changed.
fn head(sheet: &mut Worksheet, index: u16, column: &Column, shade: Color) -> Result<(), XlsxError> {
    let small = Format::new().set_font_size(6).set_font_color(Color::RGB(0x00B8_C0C8));
    let bold = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_font_color(INK)
        .set_background_color(shade)
        .set_border_color(LINE)
        .set_border(FormatBorder::Thin);
    sheet.set_column_format(index, &entered(&column.entry))?;
    sheet.set_column_width(index, width(&column.entry))?;
    sheet.write_string_with_format(IDS, index, &column.id, &small)?;
    sheet.write_string_with_format(HEADERS, index, &column.header, &bold)?;
    Ok(())
}

fn width(entry: &Entry) -> f64 {
    match entry {
        Entry::Word | Entry::Choice(_) => 27.0,
        Entry::Sentence | Entry::Suggestion(_) => 56.0,
        Entry::Number => 15.0,
        Entry::Time => 11.0,
        Entry::Date => 13.0,
        Entry::Moment => 20.0,
    }
}

/// The format of answers.
fn entered(entry: &Entry) -> Format {
    let open = Format::new().set_unlocked().set_align(FormatAlign::Top);
    match entry {
        Entry::Sentence | Entry::Suggestion(_) => open.set_text_wrap(),
        Entry::Date => open.set_num_format("yyyy-mm-dd"),
        Entry::Time => open.set_num_format("hh:mm"),
        Entry::Moment => open.set_num_format("yyyy-mm-dd hh:mm"),
        // Text, so that nothing that is typed becomes a date or a formula.
        Entry::Word => open.set_num_format("@"),
        Entry::Choice(_) | Entry::Number => open,
    }
}

/// Writes a value that was filled in already, or the empty cell with its lines.
fn cell(sheet: &mut Worksheet, row: u32, index: u16, column: &Column, text: &str) -> Result<(), XlsxError> {
    let format = entered(&column.entry).set_border(FormatBorder::Thin).set_border_color(LINE);
    if text.is_empty() {
        sheet.write_blank(row, index, &format)?;
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

/// The first sheet: what this is, and how to fill it in, step by step.
fn instructions(sheet: &mut Worksheet, layout: &Layout, words: &Words) -> Result<(), XlsxError> {
    const WIDTH: f64 = 92.0;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_font_size(12);
    let number = wrapped.clone().set_bold().set_font_color(INK).set_align(FormatAlign::Right).set_indent(1);
    let large = Format::new().set_bold().set_font_size(20).set_font_color(INK).set_text_wrap();
    let soft = Format::new().set_font_size(12).set_font_color(SOFT);
    let strong = Format::new().set_bold().set_font_size(14).set_font_color(INK);
    sheet.set_screen_gridlines(false).set_column_width(0, 5)?.set_column_width(1, WIDTH)?;
    sheet.write_string_with_format(1, 1, &layout.title, &large)?;
    sheet.set_row_height(1, f64::from(lines(&layout.title, WIDTH / 1.8)) * 27.0)?;
    sheet.write_string_with_format(2, 1, &layout.whom, &soft)?;
    let mut row = 4;
    for paragraph in layout.introduction.split("\n\n") {
        sheet.write_string_with_format(row, 1, paragraph, &wrapped)?;
        sheet.set_row_height(row, f64::from(lines(paragraph, WIDTH * 0.92)) * 17.0 + 6.0)?;
        row += 1;
    }
    row += 1;
    sheet.write_string_with_format(row, 1, words.word("form-how"), &strong)?;
    let sheet_named = |key: &str| words.say(&Message::new(key).with("sheet", layout.sheet.as_str()));
    let has = |wanted: fn(&Entry) -> bool| layout.columns.iter().any(|column| wanted(&column.entry));
    let mut steps = vec![sheet_named("form-how-sheet"), words.word(&format!("form-hint-{}", layout.kind.word()))];
    if layout.columns.iter().any(|column| column.id == "person") {
        steps.push(words.word("form-how-person"));
    }
    if has(|entry| matches!(entry, Entry::Choice(_))) {
        steps.push(words.word("form-how-list"));
    }
    if has(|entry| matches!(entry, Entry::Date | Entry::Time | Entry::Moment)) {
        steps.push(words.word("form-how-date"));
    }
    steps.push(words.word("form-how-empty"));
    steps.push(words.word("form-how-send"));
    for (index, step) in steps.iter().enumerate() {
        row += 1;
        sheet.write_number_with_format(row, 0, (index + 1) as f64, &number)?;
        sheet.write_string_with_format(row, 1, step, &wrapped)?;
        sheet.set_row_height(row, f64::from(lines(step, WIDTH * 0.92)) * 17.0 + 5.0)?;
    }
    sheet.set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.protect();
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
fn about(sheet: &mut Worksheet, layout: &Layout, instructions: &str) -> Result<(), XlsxError> {
    sheet.set_name("_diagnoza")?.set_hidden(true);
    let facts = [
        ("kind", layout.kind.word()),
        ("instrument", &layout.instrument),
        ("version", &layout.version),
        ("language", &layout.language),
        ("ids-row", "2"),
        ("first-row", "4"),
        ("instructions", instructions),
    ];
    for (row, (key, value)) in facts.iter().enumerate() {
        sheet.write_string(row as u32, 0, *key)?;
        sheet.write_string(row as u32, 1, *value)?;
    }
    Ok(())
}
