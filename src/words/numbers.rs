//! Numbers, shares and dates as a language writes them, and units in the form that a number takes, by ICU's data.

use fixed_decimal::{Decimal, FloatPrecision};
use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use unic_langid::LanguageIdentifier;

/// Shown for a number that is none (not a number, infinite).
const NO_NUMBER: &str = "–";

/// Most decimals of a number in a sentence that does not say how many it wants.
const DECIMALS_IN_SENTENCE: usize = 3;

/// What stands between the forms of a unit.
const BETWEEN_FORMS: &str = " | ";

/// Plural categories in the order in which a unit has its forms.
const CATEGORIES: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];

/// Writes numbers and dates in one language.
pub(super) struct Writer {
    decimal: DecimalFormatter,
    /// What stands before decimals.
    decimal_mark: char,
    plurals: PluralRules,
    date: DateTimeFormatter<YMD>,
    percent_sign: &'static str,
    /// Romanian counts nouns with “de” from twenty on: 19 apeluri, 20 de apeluri.
    counts_with_de: bool,
}

impl Writer {
    /// `None` for a code that is no language.
    pub(super) fn new(code: &str) -> Option<Self> {
        // The English of the texts is that of Europe: 13 November 2026.
        let locale: Locale = if code == "en" { "en-GB" } else { code }.parse().ok()?;
        let decimal = DecimalFormatter::try_new((&locale).into(), Default::default()).ok()?;
        let half = self::decimal(0.5, 1, 1).map(|half| decimal.format(&half).to_string()).unwrap_or_default();
        Some(Writer {
            decimal,
            decimal_mark: half.chars().find(|letter| !letter.is_numeric()).unwrap_or('.'),
            plurals: PluralRules::try_new_cardinal((&locale).into()).ok()?,
            date: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            percent_sign: percent_sign(code),
            counts_with_de: code == "ro",
        })
    }

    pub(super) fn number(&self, value: f64, decimals: u8) -> String {
        let decimals = usize::from(decimals);
        decimal(value, decimals, decimals).map_or_else(|| NO_NUMBER.to_owned(), |d| self.decimal.format(&d).to_string())
    }

    pub(super) fn percent(&self, share: f64) -> String {
        format!("{}{}", self.number(share * 100.0, 0), self.percent_sign)
    }

    /// The form of a unit that stands alone: that of more than one.
    pub(super) fn unit_alone<'u>(&self, unit: &'u str) -> &'u str {
        let mut forms = forms(unit);
        let first = forms.next().unwrap_or_default();
        forms.next().unwrap_or(first)
    }

    /// The form of a unit that a written number takes; the last one where there are fewer forms than categories.
    fn form<'u>(&self, number: &str, unit: &'u str) -> &'u str {
        if !unit.contains(BETWEEN_FORMS) {
            return unit;
        }
        let digits = number.chars().filter(|letter| letter.is_ascii_digit() || *letter == self.decimal_mark);
        let digits: String = digits.map(|letter| if letter == self.decimal_mark { '.' } else { letter }).collect();
        let number = digits.parse::<Decimal>();
        let category = number.map_or(PluralCategory::Other, |number| self.plurals.category_for(&number));
        let own: Vec<PluralCategory> = self.plurals.categories().collect();
        let place = CATEGORIES.iter().filter(|one| own.contains(one)).position(|one| *one == category);
        let forms: Vec<&str> = forms(unit).collect();
        place.and_then(|place| forms.get(place)).or(forms.last()).copied().unwrap_or_default()
    }

    pub(super) fn with_unit(&self, number: &str, unit: &str) -> String {
        match self.form(number, unit) {
            "" => number.to_owned(),
            "%" => format!("{number}{}", self.percent_sign),
            unit if self.counts_with_de && takes_de(number) && is_noun(unit) => {
                format!("{number}\u{a0}de\u{a0}{unit}")
            }
            unit => format!("{number}\u{a0}{unit}"),
        }
    }

    pub(super) fn date(&self, date: jiff::civil::Date) -> String {
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        match icu_datetime::input::Date::try_new_iso(date.year().into(), month, day) {
            Ok(iso) => self.date.format(&iso).to_string(),
            Err(_) => date.to_string(),
        }
    }
}

/// The forms of a unit.
pub(crate) fn forms(unit: &str) -> impl Iterator<Item = &str> {
    unit.split(BETWEEN_FORMS).map(str::trim)
}

/// Most forms that a unit may have in a language: one for each of its plural categories. What is no language may have all.
pub(crate) fn most_forms(code: &str) -> usize {
    let locale = code.parse::<Locale>().ok().filter(|_| code != "und");
    let plurals = locale.and_then(|locale| PluralRules::try_new_cardinal((&locale).into()).ok());
    plurals.map_or(CATEGORIES.len(), |plurals| plurals.categories().count())
}

/// CLDR's percent pattern: Romanian puts a no-break space before the sign.
fn percent_sign(code: &str) -> &'static str {
    match code {
        "ro" => "\u{a0}%",
        _ => "%",
    }
}

/// Whether a written Romanian number is followed by “de”: whole, and 0 or 20 to 99 in its last two digits.
fn takes_de(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
    let is_two_digits = digits.len() >= 2;
    let last = digits.iter().rev().take(2).rev().fold(0, |sum, digit| sum * 10 + digit);
    !number.contains(',') && is_two_digits && (last == 0 || last >= 20)
}

/// Nouns take “de”, symbols, abbreviations and “pe zi” do not.
fn is_noun(unit: &str) -> bool {
    let first = unit.split(' ').next().unwrap_or_default();
    first.chars().count() >= 3 && first.chars().all(char::is_alphabetic) && first != "min"
}

/// A number rounded to at most `most` decimals and padded to at least `least`. Minus zero is zero.
fn decimal(value: f64, least: usize, most: usize) -> Option<Decimal> {
    let mut decimal = Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()?;
    let (least, most) = (i16::try_from(least).ok()?, i16::try_from(most).ok()?);
    // Half away from zero, as people round.
    decimal.round_with_mode(
        -most,
        fixed_decimal::SignedRoundingMode::Unsigned(fixed_decimal::UnsignedRoundingMode::HalfExpand),
    );
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-least);
    if decimal.absolute.is_zero() {
        decimal.sign = fixed_decimal::Sign::None;
    }
    Some(decimal)
}

/// The memoized number format of a Fluent bundle.
struct SentenceNumbers(DecimalFormatter);

impl Memoizable for SentenceNumbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: Locale = language.to_string().parse().map_err(|_| ())?;
        DecimalFormatter::try_new(locale.into(), Default::default()).map(SentenceNumbers).map_err(|_| ())
    }
}

/// A number as an argument of a sentence.
///
/// For the plural form of a Romanian number the rules that Fluent takes look at the whole number where they should look at
/// its last two digits, and would write „106 de apeluri”. Such a number goes in as one that has the right form, and what
/// is to be written goes along.
pub(super) fn argument(value: f64, code: &str) -> FluentValue<'static> {
    let ends_in_few = value == value.trunc() && (1.0..=19.0).contains(&(value.abs() % 100.0));
    if code == "ro" && value.abs() > 100.0 && ends_in_few {
        let options = FluentNumberOptions { currency: Some(value.to_string()), ..Default::default() };
        return FluentValue::Number(FluentNumber::new(FEW, options));
    }
    FluentValue::from(value)
}

/// A Romanian number of the form that those from 101 to 119 have, and that no sentence names.
const FEW: f64 = 19.0;

/// Fluent's hook: numbers inside sentences are written by ICU, everything else as Fluent does.
pub(super) fn in_sentence(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let least = number.options.minimum_fraction_digits.unwrap_or(0);
    let most = number.options.maximum_fraction_digits.unwrap_or(DECIMALS_IN_SENTENCE.max(least));
    let written = number.options.currency.as_ref().and_then(|written| written.parse().ok()).unwrap_or(number.value);
    let Some(decimal) = decimal(written, least, most.max(least)) else { return Some(NO_NUMBER.to_owned()) };
    memoizer.with_try_get::<SentenceNumbers, _, _>((), |numbers| numbers.0.format(&decimal).to_string()).ok()
}
