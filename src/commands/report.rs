//! `report AUDIT`: the main job.

use std::path::PathBuf;
use std::sync::Mutex;
use std::thread::ScopedJoinHandle;

use clap::ValueEnum;

use super::arguments::{Format, Report};
use super::diagnose::{self, Diagnosed};
use super::terminal::Terminal;
use super::{Outcome, output, watch};
use crate::disclosure::Released;
use crate::problem::{Message, Problem};
use crate::report::{self, Packing, Prepared, Typesetting, Unset};

pub(super) fn run(arguments: &Report, terminal: &Terminal) -> Outcome {
    if arguments.watch {
        return watch::run(arguments, terminal);
    }
    let made = make(arguments, terminal)?;
    for path in write(&made)? {
        terminal.say(&Message::new("wrote").with("path", terminal.path(&path)));
    }
    Ok(made.problems)
}

/// Writes a report, whole or not at all, and takes away what an earlier one left; gives the files worth telling of.
pub(super) fn write(made: &Made) -> Result<Vec<PathBuf>, Vec<Problem>> {
    let one = |problem| vec![problem];
    let listed = report::listed_tables(&made.target);
    let mut paths = output::write_all(&made.target, &made.files).map_err(one)?;
    let tables = made.target.join(report::TABLES);
    if paths.iter().any(|path| path.starts_with(&tables)) {
        output::remove_old(&made.target, &listed, &made.files).map_err(one)?;
    }
    // Of many tables the file that describes them is enough.
    paths.retain(|path| !path.starts_with(&tables) || path.extension().is_some_and(|ending| ending == "json"));
    Ok(paths)
}

/// A report, not yet written.
pub(super) struct Made {
    /// The folder into which it goes.
    pub(super) target: PathBuf,
    /// Names and bytes.
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// The page for a browser that watches, if asked for.
    pub(super) watched: Option<String>,
    /// What was worth a warning.
    pub(super) problems: Vec<Problem>,
}

/// Makes the report in the formats asked for.
pub(super) fn make(arguments: &Report, terminal: &Terminal) -> Result<Made, Vec<Problem>> {
    let Diagnosed { folder, released, undecided, mut problems, .. } =
        diagnose::open(&arguments.audit, arguments.cycle.as_deref(), terminal)?;
    problems.extend(undecided);
    let overrides = folder.root.join("report-templates");
    let prepared = report::prepare(&released, terminal.words(), Some(&overrides))?;
    let mut files = Vec::new();
    for made in printed(&prepared, &released, &formats(&arguments.format)) {
        match made {
            Ok(made) => files.extend(made),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.iter().any(Problem::is_error) {
        return Err(problems);
    }
    let watched = arguments.watch.then(|| report::watched_html(&prepared)).transpose();
    let watched = watched.map_err(|problem| vec![problem])?;
    let cycle = &released.diagnosis().cycle.id;
    let own = folder.root.join("cycles").join(cycle).join("5-report");
    if !arguments.watch {
        // The program ends here: freeing some hundred thousand values one by one would take a tenth of its time.
        std::mem::forget(prepared);
        std::mem::forget((folder, released));
    }
    Ok(Made { target: arguments.output.clone().unwrap_or(own), files, watched, problems })
}

/// What a format gives: files by name, or what is wrong with a template of it.
type Printed = Result<Vec<(String, Vec<u8>)>, Problem>;

/// A document that is made beside the others, by its file's name.
type Press<'a> = (&'static str, ScopedJoinHandle<'a, Result<Vec<u8>, Fault>>);

/// The files of every format, in this order. Setting type and drawing pictures take longest: they go on beside everything
/// else, as does the diagnosis for programs. One document is set after the other, since both at once would take the memory
/// of both; while the pages of one are written, which takes little, the other is set.
fn printed(prepared: &Prepared, released: &Released, formats: &[Format]) -> Vec<Printed> {
    let the_press = Mutex::new(());
    std::thread::scope(|scope| {
        let the_press = &the_press;
        let press = |name: &'static str, typesetting: Result<Typesetting, Problem>| {
            let set = |it: Typesetting| {
                let held = the_press.lock();
                let pages = it.set().map_err(Fault::Unset)?;
                drop(held);
                pages.written().map_err(Fault::Unset)
            };
            typesetting.map(|it| (name, scope.spawn(move || set(it))))
        };
        let pack = |name: &'static str, packing: Result<Packing, Problem>| {
            packing.map(|it| (name, scope.spawn(move || it.packed().map_err(Fault::Told))))
        };
        let presses: Vec<_> = formats
            .iter()
            .map(|format| match format {
                Format::Pdf => Some(press("report.pdf", report::pdf(prepared))),
                Format::Slides => Some(press("slides.pdf", report::slides(prepared))),
                Format::Docx => Some(pack("report.docx", report::docx(prepared))),
                Format::Json => Some(Ok(("diagnosis.json", scope.spawn(|| Ok(report::json(released).into_bytes()))))),
                _ => None,
            })
            .collect();
        let others: Vec<Option<Printed>> = formats.iter().map(|format| written(*format, prepared)).collect();
        let set = |press: Result<Press, Problem>| {
            let (name, press) = press?;
            match press.join() {
                Ok(Ok(bytes)) => Ok(one(name, bytes)),
                Ok(Err(Fault::Unset(unset))) => Err(unset.problem(prepared)),
                Ok(Err(Fault::Told(problem))) => Err(problem),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        };
        presses.into_iter().zip(others).filter_map(|(press, other)| other.or_else(|| press.map(set))).collect()
    })
}

/// What goes wrong on another thread.
enum Fault {
    /// A document that cannot be set: where its template is wrong is found out here.
    Unset(Unset),
    Told(Problem),
}

/// The files of a format that is written by this thread; none of those that are made beside it.
fn written(format: Format, prepared: &Prepared) -> Option<Printed> {
    Some(match format {
        Format::Html => report::html(prepared).map(|text| one("report.html", text)),
        Format::Md => report::markdown(prepared).map(|text| one("report.md", text)),
        Format::Xlsx => report::xlsx(prepared).map(|bytes| one("report.xlsx", bytes)),
        Format::Csv => Ok(report::csv(prepared)),
        Format::Pdf | Format::Slides | Format::Docx | Format::Json => return None,
    })
}

/// A format that is one file.
fn one(name: &str, bytes: impl Into<Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    vec![(name.to_owned(), bytes.into())]
}

/// The formats asked for, each once, in a fixed order; all when none is asked for.
fn formats(asked: &[Format]) -> Vec<Format> {
    let made = |format: &&Format| report::CAN_SET_TYPE || !matches!(format, Format::Pdf | Format::Slides);
    let all = Format::value_variants();
    let mut formats: Vec<Format> =
        if asked.is_empty() { all.iter().filter(made).copied().collect() } else { asked.to_vec() };
    formats.sort_unstable();
    formats.dedup();
    formats
}
