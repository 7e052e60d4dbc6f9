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
use crate::report::{self, Pages, Prepared};

/// What a format gives: files by name, or what is wrong with a template of it.
type Printed = Result<Vec<(String, Vec<u8>)>, Problem>;

/// The files of every format, in the order of the formats.
pub(super) fn printed(prepared: &Prepared, released: &Released, formats: &[Format]) -> Vec<Printed> {
    let (pages, others): (Vec<Format>, Vec<Format>) = formats.iter().partition(|format| source(**format).is_some());
    let processors = available_parallelism().map_or(1, |processors| processors.get());
    let hands = processors.saturating_sub(usize::from(!pages.is_empty())).max(1);
    let waiting = Mutex::new(others.into_iter());
    let hand = || {
        let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
        let made = |format| (format, other(format, prepared, released));
        std::iter::from_fn(next).map(made).collect::<Vec<_>>()
    };
    let mut all: Vec<(Format, Printed)> = thread::scope(|scope| {
        // This thread is the press, or a hand like the others.
        let beside = if pages.is_empty() { hands - 1 } else { hands };
        let beside: Vec<_> = (0..beside).map(|_| scope.spawn(hand)).collect();
        let mut all = if pages.is_empty() { hand() } else { set(&pages, prepared) };
        all.extend(beside.into_iter().flat_map(joined));
        all
    });
    all.sort_by_key(|(format, _)| *format);
    all.into_iter().map(|(_, printed)| printed).collect()
}

/// Sets one document after the other, since both at once would take the memory of both; while the pages of one are
/// written, which takes little, the other is set.
fn set(formats: &[Format], prepared: &Prepared) -> Vec<(Format, Printed)> {
    thread::scope(|scope| {
        let told = |unset: report::Unset| unset.problem(prepared);
        let write =
            |(name, pages): (&'static str, Pages)| scope.spawn(move || pages.written().map(|bytes| one(name, bytes)));
        let pages = |format: &Format| {
            let (name, source) = source(*format)?;
            Some((*format, source(prepared).and_then(|it| it.set().map_err(told)).map(|pages| write((name, pages)))))
        };
        let writing: Vec<_> = formats.iter().filter_map(pages).collect();
        writing.into_iter().map(|(format, written)| (format, written.and_then(|it| joined(it).map_err(told)))).collect()
    })
}

/// Writes the source of a document.
type Source = fn(&Prepared) -> Result<report::Typesetting, Problem>;

/// The file of a format that is set, and what writes its source; none for the others.
fn source(format: Format) -> Option<(&'static str, Source)> {
    match format {
        Format::Pdf => Some(("report.pdf", report::pdf)),
        Format::Slides => Some(("slides.pdf", report::slides)),
        _ => None,
    }
}

/// The files of a format that is not set.
fn other(format: Format, prepared: &Prepared, released: &Released) -> Printed {
    match format {
        Format::Html => report::html(prepared).map(|text| one("report.html", text)),
        Format::Md => report::markdown(prepared).map(|text| one("report.md", text)),
        Format::Docx => report::docx(prepared).map(|bytes| one("report.docx", bytes)),
        Format::Xlsx => report::xlsx(prepared).map(|bytes| one("report.xlsx", bytes)),
        Format::Csv => Ok(report::csv(prepared)),
        Format::Json => Ok(one("diagnosis.json", report::json(released))),
        Format::Pdf | Format::Slides => Ok(Vec::new()),
    }
}

/// A format that is one file.
fn one(name: &str, bytes: impl Into<Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    vec![(name.to_owned(), bytes.into())]
}

fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| resume_unwind(panic))
}
