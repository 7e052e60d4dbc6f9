//! Which language messages are in: `--language`, else the audit's, else LANG, else English.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::model::text::Language;
use crate::problem::{Place, Problem};
use crate::words::{self, Words};

/// What can be told of the language before the command line is parsed, so that its errors can be said in it.
pub(super) struct Guess {
    /// A language that the tool speaks.
    pub(super) language: Language,
    /// The audit named on the command line, if any.
    pub(super) audit: Option<PathBuf>,
}

impl Guess {
    /// The problem of a `--language` that the tool does not speak.
    pub(super) fn unknown(&self, asked: &Option<String>) -> Option<Problem> {
        let asked = asked.as_deref()?;
        (!spoken(asked)).then(|| words::unknown_language(Place::CommandLine, asked))
    }
}

/// Looks through the arguments for `--language` and for a folder with an audit.yaml.
pub(super) fn guess(arguments: &[OsString]) -> Guess {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let behind = texts.iter().position(|text| *text == "--language").and_then(|at| texts.get(at + 1)).copied();
    let joined = texts.iter().find_map(|text| text.strip_prefix("--language="));
    let audit = arguments.iter().skip(1).map(PathBuf::from).find(|path| path.join("audit.yaml").is_file());
    let environment =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    let candidates = [
        behind.or(joined).map(str::to_owned),
        audit.as_deref().and_then(of_audit),
        environment.map(|locale| locale.chars().take_while(char::is_ascii_alphabetic).collect()),
    ];
    let code = candidates.into_iter().flatten().find(|code| spoken(code)).unwrap_or_else(|| "en".to_owned());
    Guess { language: Language::new(code), audit }
}

/// The words of a language, with those that the audit overrides; `None` only if the tool was built without words.
pub(super) fn words(language: &Language, audit: Option<&Path>) -> (Option<Words>, Vec<Problem>) {
    let overrides = audit.map(|audit| audit.join("report-templates"));
    Words::load(language, overrides.as_deref())
}

fn spoken(code: &str) -> bool {
    Words::languages().iter().any(|language| language.code() == code)
}

/// `language:` of an audit.yaml that may be broken elsewhere: its problems shall be told in its language all the same.
fn of_audit(audit: &Path) -> Option<String> {
    let text = std::fs::read_to_string(audit.join("audit.yaml")).ok()?;
    let value = text.lines().find_map(|line| line.strip_prefix("language:"))?;
    Some(value.split('#').next().unwrap_or_default().trim().trim_matches(['"', '\'']).to_owned())
}
