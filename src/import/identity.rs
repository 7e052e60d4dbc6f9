//! Numbers that could be somebody's: telephone numbers, and the identity numbers of Poland (PESEL), Romania (CNP) and
//! Hungary (TAJ) by their check digits.

/// A run of digits in a text, however grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Number {
    /// No number of a person.
    Ordinary,
    /// A telephone or identity number.
    Personal,
    /// Long enough to be one, and neither for certain.
    Unclear,
}

/// What a number is. `run` holds its digits with what groups them.
pub(crate) fn judge(run: &str) -> Number {
    let digits: Vec<u32> = run.chars().filter_map(|c| c.to_digit(10)).collect();
    let plus = run.starts_with('+');
    let dated = run.get(..10).is_some_and(|begin| begin.parse::<jiff::civil::Date>().is_ok());
    match digits.len() {
        _ if dated => Number::Ordinary,
        8.. if plus => Number::Personal,
        9 if taj(&digits) || telephone(run) => Number::Personal,
        11 if pesel(&digits) => Number::Personal,
        13 if cnp(&digits) => Number::Personal,
        // With the prefix of the country, or of the trunk.
        10..=13 if run.starts_with("00") || run.starts_with('0') || run.contains(' ') || run.contains('-') => {
            Number::Personal
        }
        9.. => Number::Unclear,
        _ => Number::Ordinary,
    }
}

/// The sum of digits times weights.
fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// Poland: eleven digits, the last one checks the others.
fn pesel(digits: &[u32]) -> bool {
    let check = (10 - weighted(digits, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10) % 10;
    digits.last() == Some(&check)
}

/// Romania: thirteen digits; a remainder of ten is written as one.
fn cnp(digits: &[u32]) -> bool {
    let check = match weighted(digits, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11 {
        10 => 1,
        check => check,
    };
    digits.last() == Some(&check) && digits.first().is_some_and(|first| *first > 0)
}

/// Hungary: nine digits, the last one checks the others.
fn taj(digits: &[u32]) -> bool {
    digits.last() == Some(&(weighted(digits, &[3, 7, 3, 7, 3, 7, 3, 7]) % 10))
}

/// Nine digits as telephone numbers are written: in groups, or bare with the first digit of a mobile number or of most
/// landlines.
fn telephone(run: &str) -> bool {
    run.contains(|c: char| !c.is_ascii_digit()) || run.starts_with(|c: char| matches!(c, '2'..='8'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_people() {
        // The numbers with check digits are invented after the published rules.
        for personal in [
            "600 100 200",
            "+48 600-100-200",
            "44051401359",
            "1800101221144",
            "012345678",
            "111 222 333",
            "0040 721 000 111",
        ] {
            assert_eq!(judge(personal), Number::Personal, "{personal}");
        }
        for unclear in ["44051401358", "012345679", "1234567890", "1800101221145", "26105014451000002276470461"] {
            assert_eq!(judge(unclear), Number::Unclear, "{unclear}");
        }
        for ordinary in ["2026-09-14 08", "12 34", "1000000", "12345678"] {
            assert_eq!(judge(ordinary), Number::Ordinary, "{ordinary}");
        }
    }
}
