//! Workbooks (xlsx, xlsb, xls, ods) become sheets.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use calamine::{
    Data, DataRef, ExcelDateTime, Ods, OdsError, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsb, XlsbError, Xlsx,
    XlsxError,
};
use jiff::civil::{DateTime, Time};

use super::gate::{Gate, Gated};
use super::look_through::{Zipped, look_through, look_through_all_but_sheets};
use super::{Cell, Piece, Rows, Sheet, unseen};
use crate::problem::{Place, Problem};

/// How far a zip file was looked through.
pub(super) enum Looked<'a> {
    /// Not yet.
    Not,
    /// Its sheets are looked through while they are read.
    Meanwhile(&'a Gate),
    /// Its sheets were; these hold more than values.
    Before(&'a [String]),
}

/// A zip file: xlsx, xlsb or ods, looked through first. Of an xlsx no more than `most` rows of every sheet; whether these are
/// all the rows.
pub(super) fn zipped(bytes: &[u8], file: &Path, most: usize, looked: Looked) -> Result<(Vec<Sheet>, bool), Problem> {
    let (kind, telling) = match looked {
        Looked::Not => look_through(bytes, file)?,
        Looked::Meanwhile(_) => (look_through_all_but_sheets(bytes, file)?, Vec::new()),
        Looked::Before(telling) => (look_through_all_but_sheets(bytes, file)?, telling.to_vec()),
    };
    let gate = if let Looked::Meanwhile(gate) = looked { Some(gate) } else { None };
    match kind {
        Zipped::Xlsx => {
            let sheets = guarded(file, || xlsx(Gated::new(bytes, gate), bytes, file, most, &telling))?;
            Ok((sheets, most == usize::MAX))
        }
        Zipped::Xlsb => Ok((guarded(file, || xlsb(bytes, file))?, true)),
        Zipped::Ods => Ok((guarded(file, || ods(bytes, file))?, true)),
    }
}

/// Every row of a sheet of an xlsx that was looked through.
pub(super) fn rows(
    bytes: &[u8],
    gate: Option<&Gate>,
    file: &Path,
    sheet: &str,
    each: &mut dyn FnMut(Piece) -> usize,
) -> Result<(), Problem> {
    guarded(file, || {
        let mut book: Xlsx<_> = Xlsx::new(Gated::new(bytes, gate)).map_err(|_| broken(file))?;
        let mut cells = book.worksheet_cells_reader(sheet).map_err(|_| broken(file))?;
        let mut rows = Rows::new(file);
        while let Some(found) = cells.next_cell().map_err(|_| broken(file))? {
            let (row, column) = found.get_position();
            let row = row.saturating_add(1);
            let cell = cell(&mut rows, found.get_value());
            if !cell.is_empty()
                && let Some(whole) = rows.whole(row)
            {
                each(Piece::Row(&whole));
                rows.reuse(whole);
            }
            rows.put(row, column as usize, cell)?;
        }
        if let Some(whole) = rows.whole(u32::MAX) {
            each(Piece::Row(&whole));
        }
        Ok(())
    })
}

fn cell(rows: &mut Rows, value_found: &DataRef) -> Cell {
    match value_found {
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::Empty => Cell::Empty,
        DataRef::SharedString(text) => rows.text(text),
        DataRef::String(text) => rows.text(text),
        other => value(&Data::from(other.clone())),
    }
}

/// A compound file: an old xls, or a newer workbook under a password.
pub(super) fn compound(bytes: &[u8], file: &Path) -> Result<Vec<Sheet>, Problem> {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(name.len()).any(|window| window == name) {
        return Err(password(file));
    }
    guarded(file, || xls(bytes, file))
}

/// The parsers are other people's code before hostile bytes: should one panic, the file is broken, not the program.
fn guarded<T>(file: &Path, read: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(broken(file)))
}

fn broken(file: &Path) -> Problem {
    Problem::error(Place::File(file.to_owned()), "sheet-broken")
}

fn password(file: &Path) -> Problem {
    Problem::error(Place::File(file.to_owned()), "sheet-password")
}

fn xlsx(book: Gated, bytes: &[u8], file: &Path, most: usize, telling: &[String]) -> Result<Vec<Sheet>, Problem> {
    let failed = |error: XlsxError| match error {
        XlsxError::Password => password(file),
        _ => broken(file),
    };
    let mut book: Xlsx<_> = Xlsx::new(book).map_err(failed)?;
    let listed: Vec<_> = book
        .sheets_metadata()
        .iter()
        .cloned()
        .enumerate()
        .filter(|(_, sheet)| sheet.typ == SheetType::WorkSheet)
        .collect();
    let parts = if telling.is_empty() { Vec::new() } else { unseen::parts(bytes) };
    let mut sheets = Vec::with_capacity(listed.len());
    for (index, sheet) in listed {
        let mut cells = book.worksheet_cells_reader(&sheet.name).map_err(failed)?;
        let mut rows = Rows::new(file);
        while let Some(found) = cells.next_cell().map_err(failed)? {
            let (row, column) = found.get_position();
            let cell = cell(&mut rows, found.get_value());
            rows.put(row.saturating_add(1), column as usize, cell)?;
            if rows.len() > most {
                rows.whole(u32::MAX);
                break;
            }
        }
        let part = parts.get(index).and_then(Option::as_deref).filter(|part| telling.iter().any(|known| known == part));
        let unseen = part.and_then(|part| unseen::look(bytes, part)).unwrap_or_default();
        if unseen.too_many {
            return Err(rows.too_large());
        }
        sheets.push(rows.finish(sheet.name, sheet.visible != SheetVisible::Visible).with_unseen(unseen));
    }
    Ok(sheets)
}

/// Its records do not tell merged and hidden cells.
fn xlsb(bytes: &[u8], file: &Path) -> Result<Vec<Sheet>, Problem> {
    let failed = |error: XlsbError| match error {
        XlsbError::Password => password(file),
        _ => broken(file),
    };
    let mut book: Xlsb<_> = Xlsb::new(Cursor::new(bytes)).map_err(failed)?;
    let mut sheets = Vec::new();
    for sheet in book.sheets_metadata().to_vec().into_iter().filter(|sheet| sheet.typ == SheetType::WorkSheet) {
        let mut cells = book.worksheet_cells_reader(&sheet.name).map_err(failed)?;
        let mut rows = Rows::new(file);
        while let Some(found) = cells.next_cell().map_err(failed)? {
            let (row, column) = found.get_position();
            let cell = cell(&mut rows, found.get_value());
            rows.put(row.saturating_add(1), column as usize, cell)?;
        }
        sheets.push(rows.finish(sheet.name, sheet.visible != SheetVisible::Visible));
    }
    Ok(sheets)
}

fn xls(bytes: &[u8], file: &Path) -> Result<Vec<Sheet>, Problem> {
    let failed = |error: XlsError| match error {
        XlsError::Password => password(file),
        _ => broken(file),
    };
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(failed)?;
    ranges(&mut book, file, failed)
}

fn ods(bytes: &[u8], file: &Path) -> Result<Vec<Sheet>, Problem> {
    let failed = |error: OdsError| match error {
        OdsError::Password => password(file),
        _ => broken(file),
    };
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(failed)?;
    ranges(&mut book, file, failed)
}

/// The formats that calamine does not stream.
fn ranges<'a, R: Reader<Cursor<&'a [u8]>>>(
    book: &mut R,
    file: &Path,
    failed: impl Fn(R::Error) -> Problem + Copy,
) -> Result<Vec<Sheet>, Problem> {
    let listed: Vec<_> =
        book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).cloned().collect();
    let mut sheets = Vec::with_capacity(listed.len());
    for sheet in listed {
        let range = book.worksheet_range(&sheet.name).map_err(failed)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut rows = Rows::new(file);
        for (row, column, data) in range.used_cells() {
            let cell = match data {
                Data::String(text) => rows.text(text),
                other => value(other),
            };
            rows.put((row as u32).saturating_add(top).saturating_add(1), column + left as usize, cell)?;
        }
        sheets.push(rows.finish(sheet.name, sheet.visible != SheetVisible::Visible));
    }
    Ok(sheets)
}

/// A value that is not a text.
fn value(data: &Data) -> Cell {
    match data {
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(truth) => Cell::Bool(*truth),
        Data::DateTime(moment) => date(moment),
        Data::DateTimeIso(text) => iso(text),
        Data::DurationIso(text) => duration(text),
        Data::Error(error) => Cell::Error(error.to_string()),
        Data::String(_) | Data::Empty => Cell::Empty,
    }
}

/// Serial dates know no difference between a date and a moment; below one they are a time of day. Seconds are rounded,
/// because a third of a day is not a round number of them in binary.
fn date(moment: &ExcelDateTime) -> Cell {
    let serial = moment.as_f64();
    if moment.is_duration() && serial >= 1.0 || !serial.is_finite() || serial < 0.0 {
        return Cell::Number(serial);
    }
    let seconds = (serial.fract() * 86_400.0).round() as i64;
    if serial < 1.0 {
        return time_of_day(seconds).map_or(Cell::Number(serial), Cell::Time);
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let begin = DateTime::new(year as i16, month as i8, day as i8, 0, 0, 0, 0);
    begin
        .ok()
        .and_then(|begin| begin.checked_add(jiff::Span::new().seconds(seconds)).ok())
        .map_or(Cell::Number(serial), Cell::Date)
}

/// A time of day from seconds; a full day is its midnight.
fn time_of_day(seconds: i64) -> Option<Time> {
    let seconds = seconds.rem_euclid(86_400);
    Time::new((seconds / 3600) as i8, (seconds / 60 % 60) as i8, (seconds % 60) as i8, 0).ok()
}

/// `2026-09-14` or `2026-09-14T08:05:00`, as OpenDocument writes them.
fn iso(text: &str) -> Cell {
    text.parse::<DateTime>()
        .or_else(|_| text.parse::<jiff::civil::Date>().map(|date| date.to_datetime(Time::midnight())))
        .map_or_else(|_| Cell::Text(text.into()), Cell::Date)
}

/// `PT08H05M00S`, as OpenDocument writes a time of day.
fn duration(text: &str) -> Cell {
    let seconds = text.parse::<jiff::Span>().ok().and_then(|span| span.total(jiff::Unit::Second).ok());
    match seconds {
        Some(seconds) if (0.0..86_400.0).contains(&seconds) => {
            time_of_day(seconds.round() as i64).map_or_else(|| Cell::Text(text.into()), Cell::Time)
        }
        _ => Cell::Text(text.into()),
    }
}
