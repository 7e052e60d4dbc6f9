//! From what interviews say to its charts: how often a theme is spoken of, and when nothing new came any more.

use super::charts::{bars, saturation};
use super::drawings::{Drawing, drawing, span};
use super::print::{self, Style};
use crate::model::diagnosis::Diagnosis;
use crate::problem::Message;
use crate::words::Words;

/// Share of the interviews that speak of each theme; none when no share may be shown.
pub(super) fn codes(diagnosis: &Diagnosis, words: &Words) -> Option<Drawing> {
    let first = diagnosis.interviews.codes.iter().find(|code| code.prevalence.value().is_some())?;
    let sentence = words.say(
        &Message::new("chart-codes")
            .with("name", first.name.in_language(words.language()))
            .with("share", print::value(words, &first.prevalence, Style::Percent, ""))
            .with("interviews", diagnosis.interviews.interviews.0 as f64),
    );
    let rows: Vec<bars::Bar> = diagnosis
        .interviews
        .codes
        .iter()
        .map(|code| bars::Bar {
            label: code.name.in_language(words.language()).to_owned(),
            share: span(&code.prevalence, words),
            note: print::estimate(words, &code.prevalence, Style::Percent, ""),
            class: match code.valence.value() {
                Some(valence) if valence <= -0.5 => "loss",
                Some(valence) if valence >= 0.5 => "core",
                _ => "usual",
            },
        })
        .collect();
    let meanings = [("core", "valence-good"), ("usual", "valence-mixed"), ("loss", "valence-bad")];
    let meanings = meanings.map(|(class, key)| (class, words.word(key)));
    Some(drawing(sentence, |width, title| bars::draw(&rows, &meanings, title, width)))
}

/// New themes by interview; none before the first interview.
pub(super) fn saturation(diagnosis: &Diagnosis, words: &Words) -> Option<Drawing> {
    let new = &diagnosis.interviews.saturation;
    let last = *new.last()?;
    let sentence = words.say(&Message::new("saturation-lead").with("last", last as f64));
    let after = diagnosis.interviews.saturated.as_ref().and_then(|saturated| saturated.after);
    Some(drawing(sentence, |width, title| {
        let words = saturation::SaturationWords {
            title: title.to_owned(),
            interviews: words.word("saturation-axis"),
            new: words.word("new-codes"),
            total: words.word("saturation-total"),
            after: words.word("saturation-after"),
        };
        saturation::draw(new, after, &words, width)
    }))
}
