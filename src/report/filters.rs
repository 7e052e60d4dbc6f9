//! What templates can do with a value: filters, tests, and the functions that say words.

use std::collections::BTreeMap;

use minijinja::value::{Kwargs, Serde, Value};
use minijinja::{Environment, Error, ErrorKind};

use super::engine::with_words;
use super::print::{self, Style};
use super::typst_text;
use crate::model::diagnosis::Lowering;
use crate::model::estimate::Estimate;
use crate::model::evidence::Change;
use crate::model::text::Text;
use crate::problem::{Argument, Message};
use crate::words::Words;

/// Filters and functions of ours, for "did you mean".
pub(super) const NAMES: [&str; 27] = [
    "t",
    "text",
    "unit",
    "said",
    "anchor",
    "date",
    "dates",
    "percent",
    "score",
    "number",
    "amount",
    "estimate",
    "value",
    "change",
    "difference",
    "reason",
    "picture",
    "quoted",
    "brief",
    "replaced",
    "heading",
    "headings",
    "count",
    "place",
    "extent",
    "fit",
    "fitted",
];

/// Adds them; `names` are those by which a reason may call what it is about.
pub(super) fn add(environment: &mut Environment<'static>, names: BTreeMap<String, Text>) {
    environment.add_function("t", say);
    environment.add_function("replaced", typst_text::replaced);
    environment.add_filter("quoted", |value: Value| Value::from_safe_string(typst_text::quoted(&plain(&value))));
    environment.add_filter("brief", |text: &str, most: Option<usize>| {
        typst_text::shortened(text, most.unwrap_or(60)).into_owned()
    });
    environment.add_filter("text", |value: Value| text(&value));
    environment.add_filter("unit", |value: Value| {
        let unit = text(&value)?;
        with_words(|words| words.unit_alone(&unit).to_owned())
    });
    environment.add_filter("said", |text: &str| with_words(|words| print::said(words, text)));
    environment.add_filter("anchor", |id: &str| anchor(id));
    environment.add_filter("date", |iso: &str| with_words(|words| print::date(words, iso)));
    environment.add_filter("dates", |from: &str, to: &str| with_words(|words| print::dates(words, from, to)));
    environment.add_filter("percent", |share: f64, decimals: Option<u8>| {
        with_words(|words| match decimals {
            Some(decimals) => words.with_unit(&words.number(share * 100.0, decimals), "%"),
            None => print::number(words, share, Style::Percent),
        })
    });
    environment.add_filter("amount", |sum: f64, currency: Option<&str>| {
        with_words(|words| words.with_unit(&print::number(words, sum, Style::Decimal), currency.unwrap_or_default()))
    });
    environment.add_filter("score", |score: f64| with_words(|words| print::number(words, score, Style::Whole)));
    environment.add_filter("number", |number: f64, decimals: Option<u8>| {
        with_words(|words| match decimals {
            Some(decimals) => words.number(number, decimals).replace('-', "−"),
            None => print::number(words, number, Style::Decimal),
        })
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

/// A value as it is printed; nothing for none.
fn plain(value: &Value) -> String {
    if value.is_none() || value.is_undefined() { String::new() } else { value.to_string() }
}

fn defined(value: &Value) -> Result<(), Error> {
    if value.is_undefined() { Err(Error::from(ErrorKind::UndefinedError)) } else { Ok(()) }
}

/// A text in the reader's language.
fn text(value: &Value) -> Result<String, Error> {
    defined(value)?;
    // Thousands are asked for, and nearly all of them have the language.
    let under = |code: &str| value.get_attr(code).ok()?.as_str().map(str::to_owned);
    let found = with_words(|words| Text::wished(words.language()).into_iter().find_map(under))?;
    if let Some(found) = found {
        return Ok(found);
    }
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
