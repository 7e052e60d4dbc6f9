//! Units behind their numbers: in the form that the number takes, joined as the language joins them.

use fixed_decimal::Decimal;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

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

/// The units of one language.
pub(super) struct Units {
    plurals: PluralRules,
    /// What stands before decimals in a written number.
    decimal_mark: char,
    percent_sign: &'static str,
    /// Romanian counts nouns with “de” from twenty on: 19 apeluri, 20 de apeluri.
    counts_with_de: bool,
}

impl Units {
    /// `None` for a code that is no language.
    pub(super) fn new(code: &str, decimal_mark: char) -> Option<Self> {
        Some(Units {
            plurals: plurals(code)?,
            decimal_mark,
            percent_sign: percent_sign(code),
            counts_with_de: code == "ro",
        })
    }

    /// The form of a unit that stands alone: the second, which in the four languages is that of several.
    pub(super) fn alone<'u>(&self, unit: &'u str) -> &'u str {
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

    /// A written number with its unit.
    pub(super) fn with(&self, number: &str, unit: &str) -> String {
        match self.form(number, unit) {
            "" => number.to_owned(),
            "%" => format!("{number}{}", self.percent_sign),
            unit if self.counts_with_de && takes_de(number) && is_noun(unit) => {
                format!("{number}\u{a0}de\u{a0}{unit}")
            }
            unit => format!("{number}\u{a0}{unit}"),
        }
    }
}

/// The forms of a unit.
pub(crate) fn forms(unit: &str) -> impl Iterator<Item = &str> {
    unit.split(BETWEEN_FORMS).map(str::trim)
}

/// Most forms that a unit may have in a language: one for each of its plural categories; one in what is no language.
pub(crate) fn most_forms(code: &str) -> usize {
    plurals(code).map_or(1, |plurals| plurals.categories().count())
}

fn plurals(code: &str) -> Option<PluralRules> {
    let locale: Locale = code.parse().ok()?;
    PluralRules::try_new_cardinal((&locale).into()).ok()
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
