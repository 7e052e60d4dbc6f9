//! The formats of a report, made beside one another on as many processors as there are.
//!
//! Setting type takes longest and most memory, and with much of it no second processor can help: it begins at once, on the
//! thread that made everything so far, whose memory it takes over. The other formats are taken, one after another, by the
//! processors that are left.

use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ScopedJoinHandle, available_parallelism};

use super::arguments::Format;
use crate::disclosure::Released;
use crate::problem::Problem;
use crate::report::{self, Pages, Prepared, Unset};

/// What a format gives: files by name, or what is wrong with a template of it.
type Printed = Result<Vec<(String, Vec<u8>)>, Problem>;

/// How a format is made.
enum Way {
    /// Its pages are set, from a source, into a file of this name.
    Set(&'static str, Source),
    /// Its files are written as they are.
    Written(fn(&Prepared, &Released) -> Printed),
}

/// Writes the source of a document.
type Source = fn(&Prepared) -> Result<report::Typesetting, Problem>;

fn way(format: Format) -> Way {
    match format {
        Format::Pdf => Way::Set("report.pdf", report::pdf),
        Format::Slides => Way::Set("slides.pdf", report::slides),
        Format::Html => Way::Written(|prepared, _| report::html(prepared).map(|text| one("report.html", text))),
        Format::Docx => Way::Written(|prepared, _| report::docx(prepared).map(|bytes| one("report.docx", bytes))),
        Format::Md => Way::Written(|prepared, _| report::markdown(prepared).map(|text| one("report.md", text))),
        Format::Xlsx => Way::Written(|prepared, _| report::xlsx(prepared).map(|bytes| one("report.xlsx", bytes))),
        Format::Csv => Way::Written(|prepared, _| Ok(report::csv(prepared))),
        Format::Json => Way::Written(|_, released| Ok(one("diagnosis.json", report::json(released)))),
    }
}

/// The files of every format, in the order of the formats.
pub(super) fn printed(prepared: &Prepared, released: &Released, formats: &[Format]) -> Vec<Printed> {
    let (mut pages, mut others) = (Vec::new(), Vec::new());
    for format in formats {
        match way(*format) {
            Way::Set(name, source) => pages.push((*format, name, source)),
            Way::Written(write) => others.push((*format, write)),
        }
    }
    // This thread is the press, or a hand like the others.
    let processors = available_parallelism().map_or(1, |processors| processors.get());
    let beside = match pages.is_empty() {
        true => processors.min(others.len()).saturating_sub(1),
        false => processors.saturating_sub(1).max(1).min(others.len()),
    };
    let waiting = Mutex::new(others.into_iter());
    let hand = || {
        let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
        std::iter::from_fn(next).map(|(format, write)| (format, write(prepared, released))).collect::<Vec<_>>()
    };
    let mut all: Vec<(Format, Printed)> = thread::scope(|scope| {
        let beside: Vec<_> = (0..beside).map(|_| scope.spawn(hand)).collect();
        let mut all = if pages.is_empty() { hand() } else { set(pages, prepared) };
        all.extend(beside.into_iter().flat_map(joined));
        all
    });
    all.sort_by_key(|(format, _)| *format);
    all.into_iter().map(|(_, printed)| printed).collect()
}

/// Sets one document after the other, since both at once would take the memory of both; while the pages of one are
/// written, which takes little, the other is set.
fn set(documents: Vec<(Format, &'static str, Source)>, prepared: &Prepared) -> Vec<(Format, Printed)> {
    thread::scope(|scope| {
        let told = |unset: Unset| unset.problem(prepared);
        let set = |(format, name, source): (Format, &'static str, Source)| {
            let pages = source(prepared).and_then(|typesetting| typesetting.set().map_err(told));
            let write = |pages: Pages| scope.spawn(move || pages.written().map(|bytes| one(name, bytes)));
            (format, pages.map(write))
        };
        let writing: Vec<_> = documents.into_iter().map(set).collect();
        let written = |(format, writing): (Format, Result<Writing, Problem>)| {
            (format, writing.and_then(|it| joined(it).map_err(told)))
        };
        writing.into_iter().map(written).collect()
    })
}

/// Pages that are being written.
type Writing<'a> = ScopedJoinHandle<'a, Result<Vec<(String, Vec<u8>)>, Unset>>;

/// A format that is one file.
fn one(name: &str, bytes: impl Into<Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    vec![(name.to_owned(), bytes.into())]
}

fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| resume_unwind(panic))
}
