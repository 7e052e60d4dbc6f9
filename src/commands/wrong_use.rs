//! A command line that is wrong, and help that was asked for, in the reader's language.
//!
//! clap finds out what is wrong; what it says of it is built anew from its findings, as a problem like every other.

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::help;
use super::terminal::Terminal;
use crate::problem::{Place, Problem, did_you_mean};
use crate::words::Words;

/// Says what is wrong with the command line, or shows the help asked for. 2 for wrong use, else 0.
pub(super) fn tell(error: &clap::Error, arguments: &[OsString], terminal: &Terminal) -> ExitCode {
    let words = terminal.words();
    match problem(error, arguments, words) {
        Some(problem) => terminal.show_wrong_use(&problem),
        None => {
            let text = in_words(&error.render().ansi().to_string(), words);
            // Nobody is there to be told when the pipe is closed.
            let _ = if error.use_stderr() {
                write!(anstream::stderr().lock(), "{text}")
            } else {
                write!(anstream::stdout().lock(), "{text}")
            };
        }
    }
    if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS }
}

/// What clap found, as a problem; none for help and version, and for what the tool's command line never leads to.
fn problem(error: &clap::Error, arguments: &[OsString], words: &Words) -> Option<Problem> {
    let found = |kind| context(error, kind);
    let key = match error.kind() {
        ErrorKind::InvalidSubcommand => "use-unknown-command",
        ErrorKind::UnknownArgument => "use-unknown-argument",
        ErrorKind::MissingRequiredArgument => "use-missing-argument",
        ErrorKind::InvalidValue if found(ContextKind::InvalidValue).is_empty() => "use-no-value",
        ErrorKind::InvalidValue => "use-unknown-value",
        // Two arguments that exclude one another; clap tells one that is written twice in the same way.
        ErrorKind::ArgumentConflict if found(ContextKind::PriorArg) != found(ContextKind::InvalidArg) => "use-together",
        ErrorKind::ArgumentConflict => "use-twice",
        ErrorKind::TooManyValues => "use-too-many",
        _ => return None,
    };
    let (usage, names) = usage(arguments, words);
    let value = match error.kind() {
        ErrorKind::InvalidSubcommand => found(ContextKind::InvalidSubcommand),
        _ => found(ContextKind::InvalidValue),
    };
    let near = match error.kind() {
        ErrorKind::InvalidSubcommand => did_you_mean(&value, names.iter().map(String::as_str)).map(str::to_owned),
        ErrorKind::UnknownArgument => Some(found(ContextKind::SuggestedArg)),
        _ => Some(found(ContextKind::SuggestedValue)),
    };
    let near = near.unwrap_or_default();
    let expected = match error.kind() {
        ErrorKind::InvalidSubcommand => names.join(", "),
        _ => found(ContextKind::ValidValue),
    };
    let problem = Problem::error(Place::CommandLine, key)
        .with("found", value)
        .with("argument", found(ContextKind::InvalidArg).trim_end_matches("..."))
        .with("prior", found(ContextKind::PriorArg).trim_end_matches("..."))
        .with("guessed", if near.is_empty() { "no" } else { "yes" })
        .with("near", near)
        .with("expected", expected)
        .with("usage", usage);
    Some(problem)
}

/// A finding of clap's as text; empty when it has none of the kind.
fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    }
}

/// How the command that was meant is used, and the names of all commands.
fn usage(arguments: &[OsString], words: &Words) -> (String, Vec<String>) {
    let mut command = help::in_words(words);
    command.build();
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let meant = arguments.iter().skip(1).filter_map(|argument| argument.to_str());
    let meant = meant.into_iter().find(|argument| names.iter().any(|name| name == argument));
    let usage = match meant.and_then(|name| command.find_subcommand_mut(name)) {
        Some(sub) => sub.render_usage().to_string(),
        None => command.render_usage().to_string(),
    };
    (in_words(usage.trim_start_matches("Usage:").trim(), words), names)
}

/// The few words that clap puts into help and usage by itself.
fn in_words(text: &str, words: &Words) -> String {
    text.replace("[OPTIONS]", &format!("[{}]", words.word("cli-value-options")))
        .replace("possible values:", &words.word("cli-possible-values"))
        .replace("[default:", &format!("[{}", words.word("cli-default")))
}
