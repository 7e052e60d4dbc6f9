//! Every sentence that a user reads, from the Fluent files of `report-templates/words/`.
//!
//! The embedded files make the program run from anywhere; a folder of the same layout in an audit replaces words key by
//! key. Numbers and dates are written by ICU before they go into a sentence, plural forms are chosen by Fluent.

mod files;
mod letters;
mod numbers;
mod places;
mod units;

use std::path::Path;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::model::instrument::Format;
use crate::model::text::Language;
use crate::problem::{Argument, Checked, Message, Place, Problem};

pub use files::{Entry, entries};
pub(crate) use letters::bare;
pub use places::in_text;
pub(crate) use units::{forms as unit_forms, most_forms as most_unit_forms};

/// Every embedded file as `LANGUAGE/NAME` with its bytes: what an audit may replace.
pub fn built_in() -> Vec<(String, &'static [u8])> {
    files::built_in()
}

/// The words of one language, in which several threads may speak at once.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    writer: numbers::Writer,
}

impl Words {
    /// The embedded words of a language; `overrides` is an audit's `report-templates` folder, whose
    /// `words/LANGUAGE/*.ftl` replace them key by key.
    ///
    /// A language that is not embedded but has a folder in `overrides` starts from English. Unreadable or misspelt
    /// files are problems; what could be read of them is used.
    pub fn load(language: &Language, overrides: Option<&Path>) -> Checked<Words> {
        Words::of(language, overrides, None)
    }

    /// As [`Words::load`], but only the words that the synthesis says of its own: a report is written in one language, its
    /// findings are said in all. Where the folder has words of its own, all are read, since these may name any.
    pub fn of_findings(language: &Language, overrides: Option<&Path>) -> Checked<Words> {
        Words::of(language, overrides, Some("findings.ftl"))
    }

    fn of(language: &Language, overrides: Option<&Path>, only: Option<&str>) -> Checked<Words> {
        let (own, mut problems) = files::overriding(language, overrides);
        let only = only.filter(|_| own.is_empty());
        let embedded = files::embedded(language, only);
        let known = embedded.is_some() || !own.is_empty();
        let identifier = language.code().parse::<LanguageIdentifier>().ok();
        let writer = numbers::Writer::new(language.code());
        let (Some(identifier), Some(writer), true) = (identifier, writer, known) else {
            problems.push(unknown_language(Place::CommandLine, language.code()));
            return (None, problems);
        };
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::in_sentence));
        // NUMBER() lets a sentence choose its decimals; it can only fail when it was added before.
        let _ = bundle.add_builtins();
        let base = embedded.or_else(|| files::embedded(&Language::new("en"), only)).unwrap_or_default();
        for resource in base.into_iter().chain(own) {
            bundle.add_resource_overriding(resource);
        }
        (Some(Words { language: language.clone(), bundle, writer }), problems)
    }

    /// The embedded languages, sorted.
    pub fn languages() -> Vec<Language> {
        files::languages()
    }

    /// The language of these words.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Whether there is a message with this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The words under a key that takes no arguments.
    pub fn word(&self, key: &str) -> String {
        self.say(&Message::new(key))
    }

    /// What a message says. A key without words shows as `{key}`, so that it is seen and mended.
    pub fn say(&self, message: &Message) -> String {
        let pattern = self.bundle.get_message(&message.key).and_then(|found| found.value());
        let Some(pattern) = pattern else { return format!("{{{}}}", message.key) };
        let arguments = self.arguments(message);
        // A missing argument is written as its name by Fluent; nothing better can be done here.
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    /// What to do about it: the `.help` of the message, if it has one.
    pub fn help(&self, message: &Message) -> Option<String> {
        let found = self.bundle.get_message(&message.key)?;
        let pattern = found.get_attribute("help")?.value();
        let arguments = self.arguments(message);
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    }

    /// A number with this many decimals.
    pub fn number(&self, value: f64, decimals: u8) -> String {
        self.writer.number(value, decimals)
    }

    /// A measured number: one decimal, none from 100 on.
    pub fn figure(&self, value: f64) -> String {
        self.number(value, if value.abs() >= 99.95 { 0 } else { 1 })
    }

    /// A measured value as its indicator's format has it, without its unit.
    pub fn formatted(&self, value: f64, format: Format) -> String {
        match format {
            Format::Number => self.figure(value),
            Format::Count => self.number(value, 0),
            Format::Percent => self.percent(value),
        }
    }

    /// A share as whole percent: 0.373 is `37%`.
    pub fn percent(&self, share: f64) -> String {
        self.writer.percent(share)
    }

    /// A written number with its unit, as the language joins them: `37%`, `12 min`, Romanian `20 de apeluri`.
    ///
    /// A unit may have a form for each plural category of the language, in the order of zero, one, two, few, many, other, as
    /// far as the language has them: `call | calls`; `połączenie | połączenia | połączeń | połączenia`. The last form serves
    /// what has none of its own.
    pub fn with_unit(&self, number: &str, unit: &str) -> String {
        self.writer.units().with(number, unit)
    }

    /// The form of a unit that stands alone, without a number: `calls`.
    pub fn unit_alone<'u>(&self, unit: &'u str) -> &'u str {
        self.writer.units().alone(unit)
    }

    /// A date in its long form: `13 listopada 2026`.
    pub fn date(&self, date: jiff::civil::Date) -> String {
        self.writer.date(date)
    }

    /// A place in words, its path relative to `base`: the folder where the user stands.
    pub fn place(&self, place: &Place, base: &Path) -> String {
        places::say(self, place, base)
    }

    fn arguments<'a>(&self, message: &'a Message) -> FluentArgs<'a> {
        let mut arguments = FluentArgs::with_capacity(message.arguments.len());
        for (name, argument) in &message.arguments {
            let value = match argument {
                Argument::Text(text) => FluentValue::from(text.as_str()),
                Argument::Number(number) => numbers::argument(*number, self.language.code()),
                Argument::Word(key) => FluentValue::from(self.word(key)),
            };
            arguments.set(name.as_str(), value);
        }
        arguments
    }
}

/// The problem of a language that nothing is written in; says which there are.
pub fn unknown_language(place: Place, code: &str) -> Problem {
    let known: Vec<String> = Words::languages().into_iter().map(|language| language.0).collect();
    Problem::error(place, "unknown-language").with("found", code).with("known", known.join(", "))
}

#[cfg(test)]
mod tests;
