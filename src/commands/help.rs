//! The command line's help in the reader's language: every text is a word `cli-COMMAND` or `cli-COMMAND-ARGUMENT`.

use clap::builder::StyledStr;
use clap::{Command, CommandFactory};

use super::arguments::Arguments;
use crate::words::Words;

/// The command line with its help texts.
pub(super) fn in_words(words: &Words) -> Command {
    let command = Arguments::command().about(words.word("cli")).subcommand_help_heading(words.word("cli-commands"));
    let template =
        format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", words.word("cli-usage"));
    let command = command.subcommand_value_name(words.word("cli-value-command"));
    let command = with_texts(command, "cli", words).help_template(template.clone());
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| {
        command.mut_subcommand(&name, |sub| {
            let about = words.word(&format!("cli-{name}"));
            with_texts(sub.about(about), &format!("cli-{name}"), words).help_template(template.clone())
        })
    })
}

/// Help and heading of every argument of one command.
fn with_texts(command: Command, prefix: &str, words: &Words) -> Command {
    let command = command.disable_help_flag(true).disable_version_flag(true).disable_help_subcommand(true);
    let command =
        command.arg(clap::Arg::new("help").short('h').long("help").action(clap::ArgAction::Help).global(false));
    let command = if prefix == "cli" {
        command.arg(clap::Arg::new("version").short('V').long("version").action(clap::ArgAction::Version))
    } else {
        command
    };
    let (options, arguments) = (words.word("cli-options"), words.word("cli-arguments"));
    command.mut_args(|argument| {
        let id = argument.get_id().as_str().replace('_', "-");
        let own = format!("{prefix}-{id}");
        let key = if words.has(&own) { own } else { format!("cli-any-{id}") };
        let heading = if argument.is_positional() { arguments.clone() } else { options.clone() };
        let names: Vec<String> =
            argument.get_value_names().into_iter().flatten().map(|name| value(name, words)).collect();
        let argument = if names.is_empty() { argument } else { argument.value_names(names) };
        argument.help(StyledStr::from(words.word(&key))).help_heading(heading)
    })
}

/// What stands for a value, as `FOLDER`.
fn value(name: &str, words: &Words) -> String {
    let key = format!("cli-value-{}", name.to_lowercase());
    if words.has(&key) { words.word(&key) } else { name.to_owned() }
}
