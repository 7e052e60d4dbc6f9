//! A copy of what was read, for whoever has to correct it: a comment and a colour on every bad cell.
//!
//! The copy holds plain texts, numbers and dates; whatever begins with `=`, `+`, `-` or `@` stays a text.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, Note, Workbook, Worksheet, XlsxError};

use super::sheet::{self, Cell, Row, Sheet};
use crate::problem::{Message, Place, Problem, Severity};
use crate::words::Words;

/// Most characters of a cell in a spreadsheet program.
const LONGEST: usize = 32_767;
/// Widest column, in characters; longer texts are wrapped.
const WIDEST: usize = 44;

/// What is wrong with one cell.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    /// Row, from 1.
    pub(crate) row: u32,
    /// Column, from 0.
    pub(crate) column: usize,
    pub(crate) severity: Severity,
    pub(crate) message: Message,
}

impl Mark {
    /// The mark of a problem that stands in a cell or a row.
    pub(crate) fn of(problem: &Problem) -> Option<Mark> {
        let (row, column) = match problem.place {
            Place::Cell { row, column, .. } => (row, column.saturating_sub(1) as usize),
            Place::Row { row, .. } => (row, 0),
            _ => return None,
        };
        Some(Mark { row, column, severity: problem.severity, message: problem.message.clone() })
    }
}

/// The marks of one sheet.
#[derive(Debug, Clone, Default)]
pub(crate) struct SheetMarks {
    pub(crate) sheet: String,
    pub(crate) marks: Vec<Mark>,
    /// The first row of answers, from 1; everything above is the head of the sheet.
    pub(crate) first: u32,
    pub(crate) left_out: BTreeSet<u32>,
}

/// The marks of a file.
#[derive(Debug)]
pub struct Marks {
    file: PathBuf,
    sheets: Vec<SheetMarks>,
}

impl Marks {
    pub(crate) fn new(file: &Path) -> Self {
        Marks { file: file.to_owned(), sheets: Vec::new() }
    }

    pub(crate) fn add(&mut self, marks: SheetMarks, first: u32, left_out: BTreeSet<u32>) {
        self.sheets.push(SheetMarks { first, left_out, ..marks });
    }

    /// Whether there is nothing to mark.
    pub fn is_empty(&self) -> bool {
        self.sheets.iter().all(|sheet| sheet.marks.is_empty())
    }

    /// How many cells are marked.
    pub fn cells(&self) -> usize {
        let places =
            |sheet: &SheetMarks| sheet.marks.iter().map(|mark| (mark.row, mark.column)).collect::<BTreeSet<_>>();
        self.sheets.iter().map(|sheet| places(sheet).len()).sum()
    }

    /// How many rows were left out.
    pub fn rows_left_out(&self) -> usize {
        self.sheets.iter().map(|sheet| sheet.left_out.len()).sum()
    }

    /// The whole file as it was read, with a comment and a colour on every bad cell. The bytes of an xlsx workbook.
    ///
    /// # Errors
    /// The file cannot be read any more, or holds more than a workbook can.
    pub fn marked_copy(&self, words: &Words) -> Result<Vec<u8>, Problem> {
        self.copy(words, |_, _| true)
    }

    /// The rows that were left out, below the head of their sheet, with their comments. The bytes of an xlsx workbook.
    ///
    /// # Errors
    /// As of [`Marks::marked_copy`].
    pub fn left_out_copy(&self, words: &Words) -> Result<Vec<u8>, Problem> {
        self.copy(words, |marks, row| row < marks.first || marks.left_out.contains(&row))
    }

    fn copy(&self, words: &Words, keep: impl Fn(&SheetMarks, u32) -> bool) -> Result<Vec<u8>, Problem> {
        let book = sheet::open_whole(&self.file)?;
        let nothing = SheetMarks::default();
        let drawn: Vec<(&Sheet, &SheetMarks)> = book
            .sheets
            .iter()
            .map(|sheet| (sheet, self.sheets.iter().find(|marks| marks.sheet == sheet.name).unwrap_or(&nothing)))
            .collect();
        let all_kept = drawn.iter().all(|(sheet, marks)| sheet.rows.iter().all(|row| keep(marks, row.number)));
        let written = Copy { words, consecutive: !all_kept }.write(&drawn, &keep, &self.file);
        written.map_err(|error| {
            Problem::error(Place::File(self.file.clone()), "marked-cannot-copy").with("reason", error.to_string())
        })
    }
}

/// How a copy is drawn.
struct Copy<'a> {
    words: &'a Words,
    /// Rows follow one another, and comments name the row that they had.
    consecutive: bool,
}

impl Copy<'_> {
    fn write(
        &self,
        sheets: &[(&Sheet, &SheetMarks)],
        keep: &impl Fn(&SheetMarks, u32) -> bool,
        file: &Path,
    ) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        // Without a fixed date two runs would differ.
        book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2026, 1, 1)?));
        let mut names = BTreeSet::new();
        for (sheet, marks) in sheets {
            // Of a file with answers that were left out, sheets without any are of no use, but for those of a form.
            if self.consecutive && marks.left_out.is_empty() && !sheet.name.starts_with('_') {
                continue;
            }
            let page = book.add_worksheet();
            page.set_name(sheet_name(&sheet.name, file, &mut names))?;
            let rows: Vec<&Row> = sheet.rows.iter().filter(|row| sheet.hidden || keep(marks, row.number)).collect();
            self.sheet(page, &rows, marks)?;
            page.set_hidden(sheet.hidden);
        }
        book.save_to_buffer()
    }

    fn sheet(&self, page: &mut Worksheet, rows: &[&Row], marks: &SheetMarks) -> Result<(), XlsxError> {
        let mut by_cell: BTreeMap<u32, BTreeMap<usize, Vec<&Mark>>> = BTreeMap::new();
        for mark in &marks.marks {
            by_cell.entry(mark.row).or_default().entry(mark.column).or_default().push(mark);
        }
        let unmarked = BTreeMap::new();
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        let mut head = 0;
        for (index, row) in rows.iter().enumerate() {
            let target = if self.consecutive { index as u32 } else { row.number - 1 };
            let marked = by_cell.get(&row.number).unwrap_or(&unmarked);
            let last = marked.keys().next_back().map_or(0, |column| column + 1).max(row.cells.len());
            if row.number < marks.first {
                head = target + 1;
            }
            for column in 0..last {
                let shown =
                    cell(page, target, column as u16, row, column, marked.get(&column), row.number < marks.first)?;
                let width = widths.entry(column).or_default();
                *width = shown.clamp(*width, WIDEST.max(*width));
            }
            for (column, marks) in marked {
                let text = self.comment(row.number, marks);
                let lines: usize = text.lines().map(|line| 1 + line.chars().count() / 44).sum();
                let note = Note::new(text).add_author_prefix(false).set_author("diagnoza").set_width(320);
                page.insert_note(target, *column as u16, &note.set_height(24 + 17 * lines as u32))?;
            }
        }
        for (column, width) in widths {
            page.set_column_width(column as u16, (width as f64 + 2.0).clamp(9.0, WIDEST as f64))?;
        }
        if marks.first < u32::MAX && head > 0 {
            page.set_freeze_panes(head, 0)?;
        }
        Ok(())
    }

    /// What is wrong and what to do, in the user's language.
    fn comment(&self, row: u32, marks: &[&Mark]) -> String {
        let told = marks.iter().map(|mark| {
            let help = self.words.help(&mark.message).map_or_else(String::new, |help| format!("\n{help}"));
            format!("{}{help}", self.words.say(&mark.message))
        });
        let mut parts: Vec<String> = told.collect();
        if self.consecutive {
            parts.push(self.words.say(&Message::new("marked-was-row").with("row", row.to_string())));
        }
        parts.join("\n\n")
    }
}

/// Writes a cell as it was read; gives its width in characters.
fn cell(
    page: &mut Worksheet,
    target: u32,
    target_column: u16,
    row: &Row,
    column: usize,
    marks: Option<&Vec<&Mark>>,
    heading: bool,
) -> Result<usize, XlsxError> {
    let mut format = match marks {
        Some(marks) if marks.iter().any(|mark| mark.severity == Severity::Error) => {
            Format::new().set_background_color(Color::RGB(0x00FF_C7CE)).set_font_color(Color::RGB(0x009C_0006))
        }
        Some(_) => Format::new().set_background_color(Color::RGB(0x00FF_EB9C)),
        None => Format::new(),
    };
    let value = row.cell(column);
    let shown = value.shown();
    if heading {
        format = format.set_bold();
    }
    let width = shown.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    if width > WIDEST || shown.contains('\n') {
        format = format.set_text_wrap().set_align(FormatAlign::Top);
    }
    match (value, excel_date(value)) {
        (Cell::Empty, _) => page.write_blank(target, target_column, &format)?,
        (Cell::Number(number), _) if number.is_finite() => {
            page.write_number_with_format(target, target_column, *number, &format)?
        }
        (Cell::Bool(truth), _) => page.write_boolean_with_format(target, target_column, *truth, &format)?,
        (_, Some((moment, pattern))) => {
            page.write_datetime_with_format(target, target_column, &moment, &format.set_num_format(pattern))?
        }
        _ => {
            let text: String = shown.chars().take(LONGEST).collect();
            if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
                format = format.set_quote_prefix();
            }
            page.write_string_with_format(target, target_column, text, &format)?
        }
    };
    Ok(width)
}

/// A date or time as a spreadsheet holds it, with the pattern that shows it; not for days before 1900.
fn excel_date(cell: &Cell) -> Option<(ExcelDateTime, &'static str)> {
    match cell {
        Cell::Date(date) => {
            let pattern = if date.time() == jiff::civil::Time::midnight() { "yyyy-mm-dd" } else { "yyyy-mm-dd hh:mm" };
            let text = date.strftime("%Y-%m-%dT%H:%M:%S").to_string();
            Some((ExcelDateTime::parse_from_str(&text).ok()?, pattern))
        }
        Cell::Time(time) => {
            Some((ExcelDateTime::parse_from_str(&time.strftime("%H:%M:%S").to_string()).ok()?, "hh:mm"))
        }
        _ => None,
    }
}

/// A name that a workbook may hold, once: a csv file's sheet is called like the file.
fn sheet_name(name: &str, file: &Path, used: &mut BTreeSet<String>) -> String {
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let wanted = if name.is_empty() { stem.as_str() } else { name };
    let plain: String = wanted.chars().map(|c| if r"[]:*?/\".contains(c) { '_' } else { c }).take(31).collect();
    let plain = plain.trim_matches('\'').to_owned();
    let taken = |name: &str| name.is_empty() || used.contains(&name.to_lowercase());
    let name = std::iter::once(plain)
        .chain((1..).map(|number: u32| format!("Sheet{number}")))
        .find(|name| !taken(name))
        .unwrap_or_default();
    used.insert(name.to_lowercase());
    name
}
