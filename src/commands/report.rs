//! `report AUDIT`: the main job.

use std::path::PathBuf;

use clap::ValueEnum;

use super::arguments::{Format, Report};
use super::diagnose::{self, Diagnosed};
use super::terminal::Terminal;
use super::{Outcome, output, printing, watch};
use crate::problem::{Message, Problem};
use crate::report;

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
    for made in printing::printed(&prepared, &released, &formats(&arguments.format)) {
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
