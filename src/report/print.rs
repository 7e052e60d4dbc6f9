//! Numbers as a reader sees them: an estimate with its interval, or the reason why it is withheld, never a zero.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::model::diagnosis::{Lowering, LoweringReason};
use crate::model::estimate::{Estimate, Reason};
use crate::model::evidence::{Change, ChangeVerdict};
use crate::model::text::Text;
use crate::problem::Message;
use crate::words::Words;

/// How a number is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// A share 0-1 in percent.
    Percent,
    /// A whole number: scores, counts.
    Whole,
    /// One decimal, none from 100 on.
    Decimal,
    /// A sum that is known roughly: two digits that count, the others zero.
    Amount,
}

impl Style {
    /// The style of this name in a template: that of an indicator's format, or `score`.
    pub(crate) fn named(name: &str) -> Option<Style> {
        match name {
            "percent" => Some(Style::Percent),
            "count" | "score" => Some(Style::Whole),
            "number" => Some(Style::Decimal),
            "amount" => Some(Style::Amount),
            _ => None,
        }
    }
}

/// A bare number.
pub(crate) fn number(words: &Words, value: f64, style: Style) -> String {
    let text = match style {
        Style::Percent => words.percent(value),
        Style::Whole => words.number(value, 0),
        Style::Amount => rough(words, value),
        Style::Decimal => words.figure(value),
    };
    text.replace('-', "−")
}

/// A measured value: a small share that is not nothing is not called 0%.
fn measured(words: &Words, value: f64, style: Style) -> String {
    let is_small = style == Style::Percent && value > 0.0 && value < 0.005;
    if is_small { format!("<{}", number(words, 0.01, style)) } else { number(words, value, style) }
}

/// A sum of money to two digits that count: 1234567 is 1,200,000.
fn rough(words: &Words, value: f64) -> String {
    let step = 10f64.powi((value.abs().max(1.0).log10().floor() as i32 - 1).max(0));
    words.number((value / step).round() * step, 0)
}

/// A number that always shows its sign.
pub(crate) fn signed(words: &Words, value: f64, style: Style) -> String {
    let text = number(words, value, style);
    let is_zero = !text.chars().any(|letter| letter.is_ascii_digit() && letter != '0');
    if is_zero || text.starts_with('−') { text } else { format!("+{text}") }
}

/// An estimate with unit and interval, or the reason why it is withheld.
pub(crate) fn estimate(words: &Words, estimate: &Estimate, style: Style, unit: &str) -> String {
    match estimate {
        Estimate::Shown(figure) => {
            let value = words.with_unit(&measured(words, figure.value, style), unit);
            match figure.interval {
                Some((low, high)) => words.say(
                    &Message::new(if low < 0.0 { "estimate-from-to" } else { "estimate-interval" })
                        .with("value", value)
                        .with("low", number(words, low, style))
                        .with("high", number(words, high, style)),
                ),
                None => value,
            }
        }
        Estimate::Withheld { reason } => words.word(withheld(*reason)),
    }
}

/// An estimate's value alone, or the reason why it is withheld.
pub(crate) fn value(words: &Words, estimate: &Estimate, style: Style, unit: &str) -> String {
    match estimate {
        Estimate::Shown(figure) => words.with_unit(&measured(words, figure.value, style), unit),
        Estimate::Withheld { reason } => words.word(withheld(*reason)),
    }
}

/// Key of the words for a reason.
pub(crate) fn withheld(reason: Reason) -> &'static str {
    match reason {
        Reason::NoData => "withheld-no-data",
        Reason::NotScored => "withheld-not-scored",
        Reason::SmallGroup => "withheld-small-group",
        Reason::Complement => "withheld-complement",
        Reason::Pooled => "withheld-pooled",
        Reason::ShortSeries => "withheld-short-series",
        Reason::TooFewForMethod => "withheld-too-few",
        Reason::NoVariation => "withheld-no-variation",
        Reason::NotComputed => "withheld-not-computed",
    }
}

/// Factor, style and unit in which differences of such numbers are printed: those of shares in percentage points.
fn as_difference(words: &Words, style: Style, unit: &str) -> (f64, Style, String) {
    match style {
        Style::Percent => (100.0, Style::Whole, words.word("percentage-points")),
        style if unit == "%" => (1.0, style, words.word("percentage-points")),
        style => (1.0, style, unit.to_owned()),
    }
}

/// A bare difference with its sign and unit.
pub(crate) fn difference(words: &Words, value: f64, style: Style, unit: &str) -> String {
    let (factor, style, unit) = as_difference(words, style, unit);
    words.with_unit(&signed(words, value * factor, style), &unit)
}

/// A difference from the previous cycle in a phrase: how far, between what, and whether it is more than chance.
pub(crate) fn change(words: &Words, change: &Change, style: Style, unit: &str) -> String {
    let (factor, style, unit) = as_difference(words, style, unit);
    let value = change.difference * factor;
    let difference = words.with_unit(&signed(words, value, style), &unit);
    let message = match change.verdict {
        ChangeVerdict::Better => Message::new("change-better"),
        ChangeVerdict::Worse => Message::new("change-worse"),
        ChangeVerdict::Noise => Message::new("change-noise"),
        ChangeVerdict::NotComparable => return words.word("change-not-comparable"),
    };
    let span = change.interval.map(|(low, high)| {
        words.say(
            &Message::new("from-to")
                .with("low", signed(words, low * factor, style))
                .with("high", signed(words, high * factor, style)),
        )
    });
    let difference = span.map_or(difference.clone(), |span| format!("{difference} ({span})"));
    words.say(&message.with("difference", difference))
}

/// Why certainty was lowered, in a sentence; `names` are those of phases and indicators by id.
pub(crate) fn reason(words: &Words, lowering: &Lowering, names: &BTreeMap<String, Text>) -> String {
    let (key, figure) = match lowering.why {
        LoweringReason::Coverage => ("reason-coverage", lowering.figure.map(|figure| words.percent(figure))),
        LoweringReason::Interval => ("reason-interval", None),
        LoweringReason::Contradiction => ("reason-contradiction", lowering.figure.map(|f| words.number(f, 0))),
        LoweringReason::SinglePhase => ("reason-single-phase", None),
        LoweringReason::ShortSeries => ("reason-short-series", lowering.figure.map(|f| words.number(f, 0))),
        LoweringReason::Disagreement => ("reason-disagreement", lowering.figure.map(|f| words.number(f, 2))),
        LoweringReason::TwoPeaked => ("reason-two-peaked", None),
        LoweringReason::Careless => ("reason-careless", None),
        LoweringReason::NotSignificant => ("reason-not-significant", None),
        LoweringReason::BarelySignificant => ("reason-barely-significant", None),
        LoweringReason::Untested => ("reason-untested", None),
    };
    let message = Message::new(key)
        .with("known", if figure.is_some() { "yes" } else { "no" })
        .with("figure", figure.unwrap_or_default().replace('-', "−"));
    let mut sentence = words.say(&message);
    if lowering.steps > 1 {
        sentence = words.say(&Message::new("reason-twice").with("reason", sentence));
    }
    let about = match names.get(&lowering.about) {
        Some(name) => name.in_language(words.language()).to_owned(),
        None if words.has(&format!("phase-short-{}", lowering.about)) => {
            words.word(&format!("phase-short-{}", lowering.about))
        }
        None => lowering.about.clone(),
    };
    if about.is_empty() {
        return sentence;
    }
    words.say(&Message::new("reason-about").with("reason", sentence).with("about", about))
}

/// What somebody said, between the marks of the reader's language. Marks within it that open and close words in pairs become
/// those within marks; where they do not, as in 19" for inches, the text stays as it is.
pub(crate) fn said(words: &Words, text: &str) -> String {
    let within = within_marks(words, text).unwrap_or_else(|| text.to_owned());
    format!("{}{within}{}", words.word("said-open"), words.word("said-close"))
}

/// A text with every pair of marks in it turned into those within marks; `None` when they make no pairs.
fn within_marks(words: &Words, text: &str) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    let (mut turned, mut open) = (String::with_capacity(text.len()), false);
    for (at, letter) in letters.iter().enumerate() {
        if !matches!(letter, '"' | '„' | '“' | '”') {
            turned.push(*letter);
            continue;
        }
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(at + 1);
        let opens = before.is_none_or(|one| one.is_whitespace() || "([–—-".contains(*one));
        let closes = after.is_none_or(|one| !one.is_alphanumeric());
        match open {
            false if opens && after.is_some_and(|one| !one.is_whitespace()) => {
                turned.push_str(&words.word("said-within-open"));
            }
            true if closes && before.is_some_and(|one| !one.is_whitespace()) => {
                turned.push_str(&words.word("said-within-close"));
            }
            _ => return None,
        }
        open = !open;
    }
    (!open).then_some(turned)
}

/// A statement, marked where it is worded negatively and its scores have been reversed.
pub(crate) fn statement(words: &Words, text: &str, reversed: bool) -> String {
    if reversed { words.say(&Message::new("reversed").with("text", text)) } else { text.to_owned() }
}

/// A date in its long form; what is no ISO date stays as it is.
pub(crate) fn date(words: &Words, iso: &str) -> String {
    iso.parse().map_or_else(|_| iso.to_owned(), |date| words.date(date))
}

/// From one day to another; a year that both have is said once, where the language says it: at the end, or at the beginning.
pub(crate) fn dates(words: &Words, from: &str, to: &str) -> String {
    let (mut first, mut last) = (date(words, from), date(words, to));
    if let Some(year) = from.get(..4).filter(|year| to.starts_with(year)) {
        if let Some(rest) = last.strip_prefix(&format!("{year}. ")) {
            last = rest.to_owned();
        } else if let Some(rest) = first.strip_suffix(&format!(" {year}")) {
            first = rest.to_owned();
        }
    }
    format!("{first} – {last}")
}

/// A text whose lines may be broken between any two words, but after the words of one letter that its language does not leave
/// at the end of a line.
pub(crate) fn bound<'t>(words: &Words, text: &'t str) -> Cow<'t, str> {
    let staying = words.word("one-letter-words");
    if staying.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut bound = Cow::Borrowed(text);
    for (at, _) in text.match_indices(' ') {
        let mut before = text[..at].chars().rev();
        let one = before.next().is_some_and(|letter| letter.to_lowercase().all(|letter| staying.contains(letter)));
        if one && before.next().is_none_or(|letter| matches!(letter, ' ' | '(' | '„')) {
            // Both spaces take their own number of bytes: counted from the end, places do not move.
            let from = bound.len() - (text.len() - at);
            bound.to_mut().replace_range(from..=from, "\u{a0}");
        }
    }
    bound
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::model::text::Language;

    #[test]
    fn polish_words_of_one_letter_stay_with_the_next() {
        let said = |code: &str, text: &str| {
            let words = Words::load(&Language::new(code), None).0.unwrap();
            bound(&words, text).replace('\u{a0}', "~")
        };
        assert_eq!(
            said("pl", "W dziale „i w domu” mają (o tym) klienta u nas."),
            "W~dziale „i~w~domu” mają (o~tym) klienta u~nas."
        );
        assert_eq!(said("pl", "ą i ś"), "ą i~ś");
        assert_eq!(said("hu", "a ház i w"), "a ház i w");
    }

    #[test]
    fn a_small_share_is_not_nothing() {
        let words = Words::load(&Language::new("ro"), None).0.unwrap();
        let said = |share: f64| value(&words, &Estimate::exact(share), Style::Percent, "").replace('\u{a0}', " ");
        assert_eq!([said(0.0), said(0.004), said(0.005)], ["0 %", "<1 %", "1 %"]);
    }

    #[test]
    fn a_year_is_said_once() {
        let said = |code: &str, from, to| dates(&Words::load(&Language::new(code), None).0.unwrap(), from, to);
        assert_eq!(said("pl", "2026-09-01", "2026-11-13"), "1 września – 13 listopada 2026");
        assert_eq!(said("hu", "2026-09-01", "2026-11-13"), "2026. szeptember 1. – november 13.");
        assert_eq!(said("en", "2025-12-01", "2026-02-13"), "1 December 2025 – 13 February 2026");
        assert_eq!(said("ro", "sometime", "2026-02-13"), "sometime – 13 februarie 2026");
    }

    #[test]
    fn what_people_say_stands_between_the_marks_of_the_language() {
        let said = |code: &str, text: &str| {
            let words = Words::load(&Language::new(code), None).0.unwrap();
            super::said(&words, text)
        };
        assert_eq!(said("en", "it freezes"), "“it freezes”");
        assert_eq!(said("pl", "mówią \"zaraz\", i nic"), "„mówią «zaraz», i nic”");
        assert_eq!(said("hu", "azt mondják: „mindjárt”"), "„azt mondják: »mindjárt«”");
        assert_eq!(said("ro", "(\"imediat\")"), "„(«imediat»)”");
        assert_eq!(said("pl", "monitor 19\" i drugi 24\""), "„monitor 19\" i drugi 24\"”");
        assert_eq!(said("pl", "\"zaraz"), "„\"zaraz”");
    }

    #[test]
    fn one_point_is_not_several() {
        let words = Words::load(&Language::new("en"), None).0.unwrap();
        let points = words.word("points");
        let said = |value: f64, style, unit: &str| difference(&words, value, style, unit).replace('\u{a0}', " ");
        let several = [1.0, -0.9, 2.2, 0.0].map(|value| said(value, Style::Whole, &points));
        assert_eq!(several, ["+1 point", "−1 point", "+2 points", "0 points"]);
        assert_eq!(said(0.012, Style::Percent, ""), "+1 percentage point");
        assert_eq!(said(1.0, Style::Decimal, "min"), "+1.0 min");
    }
}
