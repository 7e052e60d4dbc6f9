//! `report AUDIT`: the main job.

use std::path::PathBuf;

use super::arguments::{Format, Report};
use super::diagnose::{self, Diagnosed};
use super::terminal::Terminal;
use super::{Outcome, interviews, output, watch};
use crate::problem::{Message, Problem};
use crate::report;

pub(super) fn run(arguments: &Report, terminal: &Terminal) -> Outcome {
    if arguments.watch {
        return watch::run(arguments, terminal);
    }
    let Made { target, files, problems, .. } = make(arguments, terminal)?;
    let paths = output::write_all(&target, &files).map_err(|problem| vec![problem])?;
    for path in paths {
        terminal.say(&Message::new("wrote").with("path", terminal.path(&path)));
    }
    Ok(problems)
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
    let Diagnosed { folder, released, mut problems, .. } =
        diagnose::open(&arguments.audit, arguments.cycle.as_deref(), terminal)?;

    problems.extend(interviews::undecided(&folder, &released.diagnosis().cycle.id));
    let overrides = folder.root.join("report-templates");
    let prepared = report::prepare(&released, terminal.words(), Some(&overrides))?;
    let mut files = Vec::new();
    // Setting type takes longest: it goes on beside everything else.
    std::thread::scope(|scope| {
        let mut presses = Vec::new();
        for format in formats(&arguments.format) {
            let typesetting = match format {
                Format::Pdf => Some(("report.pdf", report::pdf(&prepared))),
                Format::Slides => Some(("slides.pdf", report::slides(&prepared))),
                _ => None,
            };
            match typesetting {
                Some((name, Ok(typesetting))) => presses.push((name, scope.spawn(move || typesetting.set()))),
                Some((_, Err(problem))) => problems.push(problem),
                None => {}
            }
        }
        for format in formats(&arguments.format) {
            let (name, text) = match format {
                Format::Html => ("report.html", report::html(&prepared)),
                Format::Md => ("report.md", report::markdown(&prepared)),
                Format::Json => ("diagnosis.json", Ok(report::json(&released))),
                Format::Pdf | Format::Slides => continue,
            };
            match text {
                Ok(text) => files.push((name.to_owned(), text.into_bytes())),
                Err(problem) => problems.push(problem),
            }
        }
        for (name, press) in presses {
            match press.join() {
                Ok(Ok(bytes)) => files.push((name.to_owned(), bytes)),
                Ok(Err(unset)) => problems.push(unset.problem(&prepared)),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    if problems.iter().any(Problem::is_error) {
        return Err(problems);
    }
    let watched = arguments.watch.then(|| report::watched_html(&prepared)).transpose();
    let watched = watched.map_err(|problem| vec![problem])?;
    let cycle = &released.diagnosis().cycle.id;
    let own = folder.root.join("cycles").join(cycle).join("5-report");
    Ok(Made { target: arguments.output.clone().unwrap_or(own), files, watched, problems })
}

/// The formats asked for, each once, in a fixed order; all when none is asked for.
fn formats(asked: &[Format]) -> Vec<Format> {
    let all = [Format::Html, Format::Pdf, Format::Slides, Format::Md, Format::Json];
    let made = |format: &Format| report::CAN_SET_TYPE || !matches!(format, Format::Pdf | Format::Slides);
    let mut formats = if asked.is_empty() { all.into_iter().filter(made).collect() } else { asked.to_vec() };
    formats.sort_unstable();
    formats.dedup();
    formats
}
