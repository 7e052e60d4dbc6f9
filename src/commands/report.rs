//! `report AUDIT`: the main job.

use clap::ValueEnum;

use super::arguments::{Format, Report};
use super::diagnose::{self, Diagnosed};
use super::terminal::Terminal;
use super::{Outcome, interviews, output};
use crate::problem::{Message, Problem};
use crate::report;

pub(super) fn run(arguments: &Report, terminal: &Terminal) -> Outcome {
    let Diagnosed { folder, released, mut problems, .. } =
        diagnose::open(&arguments.audit, arguments.cycle.as_deref(), terminal)?;

    problems.extend(interviews::undecided(&folder, &released.diagnosis().cycle.id));
    let overrides = folder.root.join("report-templates");
    let prepared = report::prepare(&released, terminal.words(), Some(&overrides))?;
    let mut files = Vec::new();
    for format in formats(&arguments.format) {
        let made = match format {
            Format::Html => report::html(&prepared).map(|text| one("report.html", text)),
            Format::Md => report::markdown(&prepared).map(|text| one("report.md", text)),
            Format::Xlsx => report::xlsx(&prepared).map(|bytes| one("report.xlsx", bytes)),
            Format::Csv => Ok(report::csv(&prepared)),
            Format::Json => Ok(one("diagnosis.json", report::json(&released))),
        };
        match made {
            Ok(made) => files.extend(made),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.iter().any(Problem::is_error) {
        return Err(problems);
    }
    let cycle = &released.diagnosis().cycle.id;
    let own = folder.root.join("cycles").join(cycle).join("5-report");
    let output = arguments.output.as_deref().unwrap_or(&own);
    let listed = report::listed_tables(output);
    let paths = output::write_all(output, &files).map_err(|problem| vec![problem])?;
    if arguments.format.is_empty() || arguments.format.contains(&Format::Csv) {
        output::remove_old(output, &listed, &files).map_err(|problem| vec![problem])?;
    }
    let tables = output.join(report::TABLES);
    for path in paths {
        // Of many tables the file that describes them is enough.
        if !path.starts_with(&tables) || path.extension().is_some_and(|ending| ending == "json") {
            terminal.say(&Message::new("wrote").with("path", terminal.path(&path)));
        }
    }
    Ok(problems)
}

/// A format that is one file.
fn one(name: &str, bytes: impl Into<Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    vec![(name.to_owned(), bytes.into())]
}

/// The formats asked for, each once, in a fixed order; all when none is asked for.
fn formats(asked: &[Format]) -> Vec<Format> {
    let mut formats = if asked.is_empty() { Format::value_variants().to_vec() } else { asked.to_vec() };
    formats.sort_unstable();
    formats.dedup();
    formats
}
