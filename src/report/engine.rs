//! Runs the templates: embedded ones, replaced file by file by those of an audit; filters and functions; what goes
//! wrong in one becomes a problem at its line.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use include_dir::{Dir, include_dir};
use minijinja::value::{Kwargs, Serde, Value};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};
use sha2::{Digest, Sha256};

use super::Prepared;
use super::print::{self, Style};
use super::sources::{self, Sources};
use crate::model::diagnosis::{Diagnosis, Lowering};
use crate::model::estimate::Estimate;
use crate::model::evidence::Change;
use crate::model::text::Text;
use crate::problem::{Argument, Message, Place, Problem, did_you_mean};
use crate::words::{Words, in_text};

static HTML: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/report-templates/html");
static MARKDOWN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/report-templates/markdown");

/// A format that templates write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Html,
    Markdown,
}

impl Format {
    /// Folder in `report-templates/`, and the template that begins.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Format::Html => ("html", "report.html"),
            Format::Markdown => ("markdown", "report.md"),
        }
    }

    fn embedded(self) -> &'static Dir<'static> {
        match self {
            Format::Html => &HTML,
            Format::Markdown => &MARKDOWN,
        }
    }
}

thread_local! {
    /// The words of the report being written. The template engine wants functions that could move to another thread,
    /// which words cannot; and a report is written by one thread.
    static WORDS: RefCell<Option<Rc<Words>>> = const { RefCell::new(None) };
}

/// Renders a format.
pub(super) fn render(format: Format, prepared: &Prepared) -> Result<String, Problem> {
    let Prepared { diagnosis, words, brand, context, overrides, .. } = prepared;
    let (folder, main) = format.names();
    let own = overrides.map(|overrides| overrides.join(folder));
    let mut sources = sources::gathered(format.embedded(), folder, own.as_deref(), sources::is_text)?;
    for (name, source) in &brand.sources {
        sources.entry(name.clone()).or_insert_with(|| source.clone());
    }
    WORDS.set(Some(Rc::clone(words)));
    let rendered = environment(&sources, names(diagnosis)).and_then(|environment| {
        let style = match sources.contains_key("style.css") {
            true => environment.get_template("style.css")?.render(Value::UNDEFINED)?,
            false => String::new(),
        };
        let style_hash = base64(&Sha256::digest(style.as_bytes()));
        let context = minijinja::context! {
            style => Value::from_safe_string(style),
            style_hash,
            ..context.clone()
        };
        environment.get_template(main)?.render(context)
    });
    WORDS.set(None);
    rendered.map(|text| tidy(format, text)).map_err(|error| problem(&error, &sources, context))
}

/// The last line ends, and Markdown has one blank line between blocks, whatever loops and conditions left.
fn tidy(format: Format, text: String) -> String {
    let mut tidy = String::with_capacity(text.len());
    for line in text.lines().map(str::trim_end) {
        let blank_again = line.is_empty() && (tidy.is_empty() || tidy.ends_with("\n\n"));
        if format == Format::Html || !blank_again {
            tidy.push_str(line);
            tidy.push('\n');
        }
    }
    tidy.truncate(tidy.trim_end().len());
    tidy.push('\n');
    tidy
}

/// Names by which a reason may call what it is about.
fn names(diagnosis: &Diagnosis) -> BTreeMap<String, Text> {
    let evidence = diagnosis.evidence.iter().map(|evidence| (evidence.id.clone(), evidence.name.clone()));
    evidence.chain(diagnosis.areas.iter().map(|area| (area.id.clone(), area.name.clone()))).collect()
}

fn environment(sources: &Sources, names: BTreeMap<String, Text>) -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    environment.set_debug(true);
    environment.set_syntax(environment.syntax().to_builder().trim_blocks(true).lstrip_blocks(true).build()?);
    environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    environment.set_auto_escape_callback(|name| match name.rsplit('.').next() {
        Some("html") => AutoEscape::Html,
        Some("md") => AutoEscape::Custom(Cow::Borrowed("markdown")),
        _ => AutoEscape::None,
    });
    environment.set_formatter(format_value);
    environment.add_function("t", say);
    environment.add_filter("text", |value: Value| text(&value));
    environment.add_filter("anchor", |id: &str| anchor(id));
    environment.add_filter("date", |iso: &str| with_words(|words| print::date(words, iso)));
    environment.add_filter("percent", |share: f64| with_words(|words| print::number(words, share, Style::Percent)));
    environment.add_filter("score", |score: f64| with_words(|words| print::number(words, score, Style::Whole)));
    environment.add_filter("number", |number: f64, decimals: Option<u8>| {
        with_words(|words| words.number(number, decimals.unwrap_or(1)).replace('-', "−"))
    });
    environment.add_filter("estimate", |value: Value, style: Option<&str>, unit: Option<Value>| {
        estimate(&value, style, unit.as_ref(), print::estimate)
    });
    environment.add_filter("value", |value: Value, style: Option<&str>, unit: Option<Value>| {
        estimate(&value, style, unit.as_ref(), print::value)
    });
    environment.add_filter("change", |change: Serde<Change>, style: &str, unit: Option<Value>| {
        let (style, unit) = (named(style)?, unit_text(unit.as_ref())?);
        with_words(|words| print::change(words, &change, style, &unit))
    });
    environment.add_filter("difference", |value: f64, style: &str, unit: Option<Value>| {
        let (style, unit) = (named(style)?, unit_text(unit.as_ref())?);
        with_words(|words| print::difference(words, value, style, &unit))
    });
    environment.add_filter("reason", move |lowering: Serde<Lowering>| {
        with_words(|words| print::reason(words, &lowering, &names))
    });
    environment
        .add_test("withheld", |value: Value| value.get_attr("state").is_ok_and(|s| s.as_str() == Some("withheld")));
    for (name, source) in sources {
        environment.add_template_owned(name.clone(), source.text.clone())?;
    }
    Ok(environment)
}

fn with_words<T>(speak: impl FnOnce(&Words) -> T) -> Result<T, Error> {
    let words = WORDS.with_borrow(|words| words.clone());
    words.map(|words| speak(&words)).ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "no words"))
}

/// `t(key, name=value)`: the sentence under a key.
fn say(key: &str, arguments: Kwargs) -> Result<String, Error> {
    let mut message = Message::new(key);
    for name in arguments.args().map(str::to_owned).collect::<Vec<_>>() {
        let value: Value = arguments.get(&name)?;
        defined(&value)?;
        let argument = match f64::try_from(value.clone()) {
            Ok(number) => Argument::Number(number),
            Err(_) => Argument::Text(value.to_string()),
        };
        message.arguments.push((name, argument));
    }
    with_words(|words| match words.has(key) {
        true => Ok(words.say(&message)),
        false => Err(Error::new(ErrorKind::UnknownFunction, format!("word {key} is unknown"))),
    })?
}

fn defined(value: &Value) -> Result<(), Error> {
    if value.is_undefined() { Err(Error::from(ErrorKind::UndefinedError)) } else { Ok(()) }
}

/// A text in the reader's language.
fn text(value: &Value) -> Result<String, Error> {
    defined(value)?;
    let text: Text = minijinja::value::from_args::<(Serde<Text>,)>(std::slice::from_ref(value))?.0.0;
    with_words(|words| text.in_language(words.language()).to_owned())
}

fn estimate(
    value: &Value,
    style: Option<&str>,
    unit: Option<&Value>,
    print: fn(&Words, &Estimate, Style, &str) -> String,
) -> Result<String, Error> {
    defined(value)?;
    let estimate: Estimate = minijinja::value::from_args::<(Serde<Estimate>,)>(std::slice::from_ref(value))?.0.0;
    let (style, unit) = (named(style.unwrap_or("score"))?, unit_text(unit)?);
    with_words(|words| print(words, &estimate, style, &unit))
}

fn named(style: &str) -> Result<Style, Error> {
    Style::named(style)
        .ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("number style {style} is unknown")))
}

/// A unit: a plain string or a text in several languages.
fn unit_text(unit: Option<&Value>) -> Result<String, Error> {
    unit.filter(|unit| !unit.is_none()).map_or(Ok(String::new()), text)
}

/// An id as the name of an anchor.
fn anchor(id: &str) -> String {
    id.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect()
}

/// Puts a value out: HTML as the engine does, Markdown by its own rules; what is marked safe as it is.
fn format_value(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    let markdown = matches!(state.auto_escape(), AutoEscape::Custom(_));
    if markdown && !value.is_safe() && !value.is_undefined() && !value.is_none() {
        return Ok(out.write_str(&escape_markdown(&value.to_string()))?);
    }
    if markdown && value.is_safe() {
        return Ok(out.write_str(&value.to_string())?);
    }
    match value.as_str() {
        // The engine's own escaping also turns `/` into a code, which only makes pages longer.
        Some(text) if matches!(state.auto_escape(), AutoEscape::Html) && !value.is_safe() => {
            Ok(out.write_str(&super::charts::escape(text))?)
        }
        _ => minijinja::escape_formatter(out, state, value),
    }
}

/// Text that Markdown and the HTML inside it take for text only, on one line.
pub(super) fn escape_markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let starts_block = |text: &str| {
        let digits = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let bullet = text.starts_with(['-', '+', '=']) && !text[1..].starts_with(|l: char| l.is_ascii_digit());
        bullet || (digits.len() < text.len() && (digits.starts_with(". ") || digits.starts_with(") ")))
    };
    let number = text.trim_start().find(|letter: char| !letter.is_ascii_digit()).unwrap_or(0);
    let guarded = starts_block(text.trim_start()).then_some(number);
    for (at, letter) in text.trim_start().char_indices() {
        match letter {
            '\n' | '\r' | '\t' => escaped.push(' '),
            letter if letter.is_control() => {}
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '&' | '~' | '$' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            letter => {
                if guarded == Some(at) {
                    escaped.push('\\');
                }
                escaped.push(letter);
            }
        }
    }
    escaped
}

/// Base64, for the hash of the style sheet in the page's security policy.
pub(super) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * at) & 63) as usize];
            text.push(if at <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

/// What went wrong in a template, at its line, with the name that was not found.
fn problem(error: &Error, sources: &Sources, context: &Value) -> Problem {
    let error = innermost(error);
    let source = error.name().and_then(|name| sources.get(name));
    let Some(source) = source else {
        return Problem::error(Place::CommandLine, "template-wrong").with("detail", detail(error));
    };
    let range = error.range().filter(|range| source.text.get(range.clone()).is_some_and(|found| !found.is_empty()));
    let range = range.map(|range| whole_name(&source.text, range));
    let found = range.clone().and_then(|range| source.text.get(range)).unwrap_or_default();
    let start = range.as_ref().map_or_else(|| line_start(&source.text, error.line().unwrap_or(1)), |range| range.start);
    let place = in_text(&source.file, &source.text, start, found.chars().count().max(1));
    let name = match error.kind() {
        ErrorKind::UndefinedError => found.split('|').next().unwrap_or(found).trim().to_owned(),
        ErrorKind::UnknownFilter | ErrorKind::UnknownFunction | ErrorKind::UnknownTest | ErrorKind::UnknownMethod => {
            let detail = error.detail().unwrap_or_default().trim_end_matches(" is unknown");
            detail.rsplit(' ').next().unwrap_or_default().to_owned()
        }
        ErrorKind::TemplateNotFound => found.split(['"', '\'']).nth(1).unwrap_or(found).to_owned(),
        _ => return Problem::error(place, "template-wrong").with("detail", detail(error)),
    };
    let fields: Vec<String> = context.try_iter().into_iter().flatten().map(|field| field.to_string()).collect();
    let known = fields.iter().chain(sources.keys()).map(String::as_str).chain(FILTERS);
    let nearest = did_you_mean(&name, known).unwrap_or_default().to_owned();
    Problem::error(place, "template-name")
        .with("found", name)
        .with("guessed", if nearest.is_empty() { "no" } else { "yes" })
        .with("nearest", nearest)
}

/// The engine points at the last piece of `a.b.c` only; people look for the whole.
fn whole_name(text: &str, range: Range<usize>) -> Range<usize> {
    let before = text.get(..range.start).unwrap_or_default();
    let is_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.');
    if text.get(range.clone()).is_some_and(|found| found.starts_with('.')) {
        return before.trim_end_matches(is_name).len()..range.end;
    }
    range
}

/// Filters and functions of ours, for "did you mean".
const FILTERS: [&str; 12] = [
    "t",
    "text",
    "anchor",
    "date",
    "percent",
    "score",
    "number",
    "estimate",
    "value",
    "change",
    "difference",
    "reason",
];

fn innermost(error: &Error) -> &Error {
    let mut inner = error;
    while let Some(source) = std::error::Error::source(inner).and_then(|source| source.downcast_ref::<Error>()) {
        inner = source;
    }
    inner
}

fn detail(error: &Error) -> String {
    error.detail().map_or_else(|| error.kind().to_string(), str::to_owned)
}

/// The byte at which a line begins, from 1.
fn line_start(text: &str, line: usize) -> usize {
    text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_takes_hostile_text_for_text() {
        let cases = [
            ("a|b", "a\\|b"),
            ("<script>", "\\<script\\>"),
            ("[x](http://y)", "\\[x\\](http://y)"),
            ("two\nlines", "two lines"),
            ("1. not a list", "1\\. not a list"),
            ("- not a list", "\\- not a list"),
            ("4.6 a day", "4.6 a day"),
            ("-3", "-3"),
            ("", ""),
        ];
        for (given, expected) in cases {
            assert_eq!(escape_markdown(given), expected);
        }
    }

    #[test]
    fn base64_agrees_with_the_standard() {
        let cases = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")];
        for (given, expected) in cases {
            assert_eq!(base64(given.as_bytes()), expected);
        }
    }
}
