//! One short function a command: read, compute, write. The only place that knows all parts.

mod arguments;
mod batches;
mod check;
mod code;
mod codebook;
mod completions;
mod diagnose;
mod disclosure;
mod documents;
mod forget;
mod forms;
mod help;
mod import;
mod interviews;
mod jobs;
mod key;
mod language;
mod mapping;
mod marked;
mod new;
mod output;
mod portfolio;
mod printing;
mod report;
mod retract;
mod rules;
mod sample;
mod schema;
mod simulate;
mod status;
mod templates;
mod terminal;
mod trace;
mod trace_gate;
mod watch;
mod wrong_use;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches;

use crate::problem::Problem;
use arguments::{Arguments, Command};
use terminal::Terminal;

/// How a command ends: with problems that were only worth a warning, or with at least one that stopped it.
type Outcome = Result<Vec<Problem>, Vec<Problem>>;

/// Runs one command line, prints what it has to say, and tells the exit status: 0 done, 1 problems found and shown,
/// 2 wrong use.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let guessed = language::guess(&arguments);
    let (words, mut problems) = language::words(&guessed.language, guessed.audit.as_deref());
    let Some(words) = words else { return ExitCode::from(2) };
    let parsed = help::in_words(&words)
        .try_get_matches_from(&arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let parsed = match parsed {
        Ok(parsed) => parsed,
        Err(error) => {
            let terminal = Terminal::new(words, false);
            terminal.show(&problems);
            return wrong_use::tell(&error, &arguments, &terminal);
        }
    };
    let terminal = Terminal::new(words, parsed.quiet);
    let outcome = match guessed.unknown(&parsed.language) {
        Some(problem) => Err(vec![problem]),
        None => dispatch(&parsed.command, &terminal),
    };
    let failed = outcome.is_err();
    match outcome {
        Ok(more) | Err(more) => problems.extend(more),
    }
    terminal.show(&problems);
    if failed || problems.iter().any(Problem::is_error) { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

fn dispatch(command: &Command, terminal: &Terminal) -> Outcome {
    match command {
        Command::New(new) => new::run(new, terminal),
        Command::Forms(forms) => forms::run(forms, terminal),
        Command::Import(import) => import::run(import, terminal),
        Command::Jobs(jobs) => jobs::run(jobs, terminal),
        Command::Check(check) => check::run(check, terminal),
        Command::Status(status) => status::run(status, terminal),
        Command::Report(report) => report::run(report, terminal),
        Command::Templates(templates) => templates::run(templates, terminal),
        Command::Rules(rules) => rules::run(rules, terminal),
        Command::Disclosure(disclosure) => disclosure::run(disclosure, terminal),
        Command::Interviews(interviews) => interviews::run(interviews, terminal),
        Command::Code(code) => code::run(code, terminal),
        Command::Trace(trace) => trace::run(trace, terminal),
        Command::Simulate(simulate) => simulate::run(simulate, terminal),
        Command::Schema(schema) => schema::run(schema, terminal),
        Command::Completions(completions) => completions::run(completions, terminal),
        Command::Key(key) => key::run(key, terminal),
        Command::Batches(batches) => batches::run(batches, terminal),
        Command::Retract(retract) => retract::run(retract, terminal),
        Command::Forget(forget) => forget::run(forget, terminal),
        Command::Sample(sample) => sample::run(sample, terminal),
        Command::Portfolio(portfolio) => portfolio::run(portfolio, terminal),
    }
}
