//! `simulate FOLDER`: a whole audit whose truth is known - settings, job descriptions, interview notes, and the raw files of
//! every phase, to be imported like those of real people.

use super::Outcome;
use super::arguments::Simulate;
use super::terminal::Terminal;
use crate::audit::instrument::Chosen;
use crate::audit::{self, instrument};
use crate::model::instrument::Instrument;
use crate::problem::{Argument, Message, Place, Problem, did_you_mean, listed};
use crate::simulation::{Plan, Simulated};

/// Most people and cycles: more than any department has, and no slip of the keyboard.
const MOST_PEOPLE: u32 = 5000;
const MOST_CYCLES: u32 = 20;

pub(super) fn run(arguments: &Simulate, terminal: &Terminal) -> Outcome {
    let (chosen, mut problems) = instrument::chosen(&arguments.instrument);
    let Some(Chosen { instrument, cast, files }) = chosen else { return Err(problems) };
    let plan = plan(arguments, &instrument, &mut problems);
    if problems.iter().any(Problem::is_error) {
        return Err(problems);
    }
    let mut simulated = Simulated::of(&plan, &instrument, &cast);
    simulated.files.extend(files);
    audit::lay(&arguments.folder, &simulated.files).map_err(|problem| vec![problem])?;
    let folder = terminal.path(&arguments.folder);
    terminal.say(&Message::new("simulate-made").with("path", folder.as_str()).with("people", plan.people as usize));
    for cycle in &simulated.cycles {
        terminal.line(&format!("  diagnoza import {folder} {folder}/inbox/{cycle}/* --cycle {cycle}"));
    }
    terminal.line(&format!("  diagnoza report {folder}"));
    Ok(problems)
}

/// The plan that the command line asks for, with every problem of it.
fn plan(arguments: &Simulate, instrument: &Instrument, problems: &mut Vec<Problem>) -> Plan {
    let mut within = |name: &str, found: f64, least: f64, most: f64| {
        if !(least..=most).contains(&found) {
            let problem = Problem::error(Place::CommandLine, "simulate-range").with("option", format!("--{name}"));
            problems.push(problem.with("found", found).with("least", least).with("most", most));
        }
    };
    within("people", f64::from(arguments.people), 5.0, f64::from(MOST_PEOPLE));
    within("response", arguments.response, 0.05, 1.0);
    within("cycles", f64::from(arguments.cycles), 1.0, f64::from(MOST_CYCLES));
    within("noise", arguments.noise, 0.1, 3.0);
    let mut planted = |name: &str, list: &[String], least: f64| {
        let parsed = list.iter().map(|text| planted(name, text, least, instrument));
        let (good, bad): (Vec<_>, Vec<_>) = parsed.partition(Result::is_ok);
        problems.extend(bad.into_iter().filter_map(Result::err));
        good.into_iter().flatten().collect()
    };
    Plan {
        people: arguments.people,
        response: arguments.response,
        seed: arguments.seed,
        cycles: arguments.cycles,
        weak: planted("weak", &arguments.weak, 0.0),
        strong: planted("strong", &arguments.strong, 0.0),
        change: planted("change", &arguments.change, -60.0),
        noise: arguments.noise,
    }
}

/// One `AREA:POINTS`.
fn planted(name: &str, text: &str, least: f64, instrument: &Instrument) -> Result<(String, f64), Problem> {
    let option = format!("--{name}");
    let known = || instrument.areas.iter().map(|area| area.id.as_str());
    let form =
        || Problem::error(Place::CommandLine, "simulate-planted").with("option", option.as_str()).with("found", text);
    let (area, points) = text.split_once(':').ok_or_else(form)?;
    let points: f64 = points.trim().parse().map_err(|_| form())?;
    if !known().any(|id| id == area) {
        let guess = did_you_mean(area, known());
        let key = if guess.is_some() { "unknown-id-did-you-mean" } else { "unknown-id" };
        return Err(Problem::error(Place::CommandLine, key)
            .with("found", area)
            .with("kind", Argument::Word("id-of-area".to_owned()))
            .with("guess", guess.unwrap_or_default())
            .with("known", listed(known())));
    }
    if !(least..=60.0).contains(&points) {
        let problem = Problem::error(Place::CommandLine, "simulate-range").with("option", option);
        return Err(problem.with("found", points).with("least", least).with("most", 60.0));
    }
    Ok((area.to_owned(), points))
}
