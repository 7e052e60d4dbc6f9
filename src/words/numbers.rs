//! Numbers, shares and dates as a language writes them, by ICU's data.

use fixed_decimal::{Decimal, FloatPrecision};
use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::units::Units;

/// Shown for a number that is none (not a number, infinite).
const NO_NUMBER: &str = "–";

/// Most decimals of a number in a sentence that does not say how many it wants.
const DECIMALS_IN_SENTENCE: usize = 3;

/// Writes numbers and dates in one language.
pub(super) struct Writer {
    decimal: DecimalFormatter,
    date: DateTimeFormatter<YMD>,
    units: Units,
}

impl Writer {
    /// `None` for a code that is no language.
    pub(super) fn new(code: &str) -> Option<Self> {
        // The English of the texts is that of Europe: 13 November 2026.
        let locale: Locale = if code == "en" { "en-GB" } else { code }.parse().ok()?;
        let decimal = DecimalFormatter::try_new((&locale).into(), Default::default()).ok()?;
        let half = self::decimal(0.5, 1, 1).map(|half| decimal.format(&half).to_string()).unwrap_or_default();
        let decimal_mark = half.chars().find(|letter| !letter.is_numeric()).unwrap_or('.');
        let date = DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?;
        Some(Writer { decimal, date, units: Units::new(code, decimal_mark)? })
    }

    pub(super) fn number(&self, value: f64, decimals: u8) -> String {
        let decimals = usize::from(decimals);
        decimal(value, decimals, decimals).map_or_else(|| NO_NUMBER.to_owned(), |d| self.decimal.format(&d).to_string())
    }

    pub(super) fn percent(&self, share: f64) -> String {
        self.units.with(&self.number(share * 100.0, 0), "%")
    }

    pub(super) fn units(&self) -> &Units {
        &self.units
    }

    pub(super) fn date(&self, date: jiff::civil::Date) -> String {
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        match icu_datetime::input::Date::try_new_iso(date.year().into(), month, day) {
            Ok(iso) => self.date.format(&iso).to_string(),
            Err(_) => date.to_string(),
        }
    }
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
