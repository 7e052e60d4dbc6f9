//! Numbers, counts, and yes or no. A decimal comma is read only here, where a number was declared.

use super::{found, no_error};
use crate::import::fold::fold;
use crate::import::gathered::Fault;
use crate::import::sheet::Cell;

/// A number; `None` for an empty cell.
pub(crate) fn number(cell: &Cell) -> Result<Option<f64>, Fault> {
    no_error(cell)?;
    match cell {
        Cell::Empty => Ok(None),
        Cell::Number(number) => Ok(Some(*number)),
        Cell::Text(text) => parse(text).map(Some).ok_or_else(|| found("value-not-a-number", cell)),
        Cell::Date(_) => Err(found("value-date-for-number", cell)),
        _ => Err(found("value-not-a-number", cell)),
    }
}

/// A number that is not negative.
pub(crate) fn amount(cell: &Cell) -> Result<Option<f64>, Fault> {
    match number(cell)? {
        Some(number) if number < 0.0 => Err(found("value-negative", cell)),
        other => Ok(other),
    }
}

/// A whole number from 0.
pub(crate) fn count(cell: &Cell) -> Result<Option<u64>, Fault> {
    match amount(cell)? {
        Some(number) if number.fract() != 0.0 || number > 1e15 => Err(found("value-not-whole", cell)),
        other => Ok(other.map(|number| number as u64)),
    }
}

/// Yes or no, by the words of any language.
pub(crate) fn truth(cell: &Cell, yes: &[String], no: &[String]) -> Result<Option<bool>, Fault> {
    no_error(cell)?;
    let word = match cell {
        Cell::Empty => return Ok(None),
        Cell::Bool(truth) => return Ok(Some(*truth)),
        _ => fold(&cell.shown()),
    };
    match (yes.contains(&word), no.contains(&word)) {
        (true, false) => Ok(Some(true)),
        (false, true) => Ok(Some(false)),
        _ => Err(found("value-not-yes-or-no", cell)),
    }
}

/// `3,5`, `3.5`, `1 234,5`, `-2`. Both a comma and a point leave open which of them is the decimal sign.
fn parse(text: &str) -> Option<f64> {
    let plain: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{2009}')).collect::<String>().replace('−', "-");
    if plain.contains(',') && plain.contains('.') || plain.matches(',').count() > 1 {
        return None;
    }
    let plain = plain.replace(',', ".");
    let usual = plain.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-'));
    if usual { plain.parse().ok() } else { None }
}

/// Yes, no or nothing, as the store writes it.
pub(crate) fn stored_truth(truth: Option<bool>) -> String {
    truth.map_or("", |truth| if truth { "yes" } else { "no" }).to_owned()
}

/// The shortest text that reads back as the same number.
pub(crate) fn stored(number: Option<f64>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimal_commas_and_spaces() {
        let read = |text: &str| number(&Cell::Text(text.into())).ok().flatten();
        assert_eq!(read("3,5"), Some(3.5));
        assert_eq!(read("1 234,5"), Some(1234.5));
        assert_eq!(read("-0.25"), Some(-0.25));
        assert_eq!(read("1.234,5"), None);
        assert_eq!(read("14 %"), None);
        assert_eq!(read("inf"), None);
        assert_eq!(read("1e5"), None);
    }
}
