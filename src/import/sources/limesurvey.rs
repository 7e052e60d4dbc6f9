//! LimeSurvey: headings as code (`Q1[SQ001]`), as full or abbreviated text, or as code, separator and text.

use super::{Column, Layout, Role, Top, bracketed, grid_texts, headers, without_html};
use crate::import::fold::fold;
use crate::model::answers::Answer;

/// Columns that LimeSurvey adds: their codes, and their names in the languages of the method, folded.
const PROGRAM: [&str; 38] = [
    "id",
    "submitdate",
    "lastpage",
    "startlanguage",
    "seed",
    "startdate",
    "datestamp",
    "refurl",
    "interviewtime",
    "response id",
    "date submitted",
    "last page",
    "start language",
    "date started",
    "date last action",
    "referrer url",
    "total time",
    "id odpowiedzi",
    "data wyslania",
    "data przeslania",
    "ostatnia strona",
    "jezyk poczatkowy",
    "jezyk startowy",
    "data rozpoczecia",
    "data ostatniej akcji",
    "adres url strony odsylajacej",
    "valasz azonosito",
    "valaszazonosito",
    "bekuldes datuma",
    "utolso oldal",
    "kezdo nyelv",
    "id raspuns",
    "data trimiterii",
    "ultima pagina",
    "limba de inceput",
    "limba de start",
    "data inceperii",
    "data inceput",
];
const PERSONAL: [(&str, u8); 16] = [
    ("token", 2),
    ("access code", 2),
    ("kod dostepu", 2),
    ("hozzaferesi kod", 2),
    ("cod de acces", 2),
    ("email", 3),
    ("email address", 3),
    ("firstname", 0),
    ("first name", 0),
    ("lastname", 1),
    ("last name", 1),
    ("ipaddr", 0),
    ("ip address", 0),
    ("adres ip", 0),
    ("ip-cim", 0),
    ("adresa ip", 0),
];
/// What LimeSurvey writes where a question was not shown, and for “No answer”.
const MARKS: [(&str, Answer); 9] = [
    ("n/a", Answer::Skipped),
    ("{question_not_shown}", Answer::Skipped),
    ("question_not_shown", Answer::Skipped),
    ("-oth-", Answer::Missing),
    ("no answer", Answer::Missing),
    ("brak odpowiedzi", Answer::Missing),
    ("nincs valasz", Answer::Missing),
    ("niciun raspuns", Answer::Missing),
    ("fara raspuns", Answer::Missing),
];

pub(super) fn recognise(top: &Top) -> Vec<Layout> {
    let Some(row) = top.rows.first() else { return Vec::new() };
    let all = headers(row);
    if row.number != 1 || all.is_empty() {
        return Vec::new();
    }
    let added = all.iter().filter(|(_, header)| is_program(header) || token(header).is_some()).count();
    let coded = all.iter().filter(|(_, header)| code_and_text(header).is_some_and(|(_, text)| !text.is_empty()));
    let coded = coded.count() * 10 >= all.len() * 8 && all.len() >= 2;
    let brackets = all.iter().filter(|(_, header)| code_only(header).is_some_and(|code| code.contains('['))).count();
    if added < 2 && !coded && brackets < 2 {
        return Vec::new();
    }
    let columns = all.into_iter().map(|(index, header)| column(index, row.number, header)).collect();
    vec![Layout { program: "LimeSurvey", columns, header: 0, first: 1, marks: &MARKS }]
}

/// The survey structure that LimeSurvey exports as tab-separated text: a codebook.
pub(super) fn is_structure(top: &Top) -> bool {
    let header: Vec<String> =
        top.rows.first().map(|row| headers(row).into_iter().map(|(_, h)| h).collect()).unwrap_or_default();
    header.len() > 4 && ["class", "type/scale", "name", "relevance", "text"].iter().zip(&header).all(|(a, b)| *a == b)
}

fn column(index: usize, row: u32, header: String) -> Column {
    let role = match token(&header) {
        Some(rank) => Role::Personal(rank),
        None if is_program(&header) => Role::Program,
        None => Role::Asked,
    };
    let (code, text) = match (code_and_text(&header), code_only(&header)) {
        (Some((code, text)), _) => (Some(code), without_html(text)),
        (None, Some(code)) => (Some(code), String::new()),
        (None, None) => (None, without_html(&header)),
    };
    let mut ids = vec![header.clone()];
    if let Some(code) = code {
        ids.push(code.to_owned());
        ids.extend(bracketed(code).map(|(_, sub)| sub.to_owned()));
    }
    // Scale 1 and 2 of a dual scale stand in two pairs of brackets; the row is enough.
    let texts = if text.is_empty() { Vec::new() } else { grid_texts(&text) };
    Column { index, row, header, ids, texts, role }
}

/// The code in a heading that is nothing else: `Q1`, `Q1[SQ001]`, `Q1_SQ001`, `Q1[SQ001][1]`.
fn code_only(header: &str) -> Option<&str> {
    code_end(header).filter(|end| *end == header.len()).map(|_| header)
}

/// Where the code at the beginning ends.
fn code_end(header: &str) -> Option<usize> {
    let begins = header.starts_with(|c: char| c.is_ascii_alphabetic());
    let name = header.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(header.len());
    if !begins {
        return None;
    }
    let mut end = name;
    while let Some(inside) = header.get(end..).and_then(|rest| rest.strip_prefix('[')) {
        let close = inside.find(']')?;
        if inside.get(..close)?.contains(' ') {
            break;
        }
        end += close + 2;
    }
    Some(end)
}

/// Code and text of `Q1[SQ001]. [Row]`, `Q1._.Text`, `Q1: Text`, `Q1 - Text`: the separator is what is neither letter,
/// digit nor bracket, and holds more than a space.
fn code_and_text(header: &str) -> Option<(&str, &str)> {
    let end = code_end(header)?;
    // An underscore can belong to the separator: `Q1_._Text`.
    let code = header.get(..end)?.trim_end_matches('_');
    let rest = header.get(code.len()..)?;
    let text = rest.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '[' | '(' | '„' | '"' | '¿'));
    let separator = rest.get(..rest.len() - text.len())?;
    (separator.chars().any(|c| matches!(c, '.' | ':' | '-' | '–' | '|' | ';' | ')' | '_')) && !code.is_empty())
        .then_some((code, text))
}

/// Whether LimeSurvey added the column; `groupTime12`, `Q1Time` and the like among them.
fn is_program(header: &str) -> bool {
    let text = code_and_text(header).map(|(code, text)| (fold(code), fold(text)));
    let name = fold(header);
    let added = |name: &str| PROGRAM.contains(&name);
    let time = |code: &str| {
        code.ends_with("Time") && !code.contains(' ')
            || code.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with("Time")
    };
    added(&name)
        || text.as_ref().is_some_and(|(code, text)| added(code) && (added(text) || code != "id"))
        || code_only(header).is_some_and(time)
        || code_and_text(header).is_some_and(|(code, _)| time(code))
}

/// How well a personal column identifies.
fn token(header: &str) -> Option<u8> {
    let name = fold(header);
    let code = code_and_text(header).map(|(code, _)| fold(code));
    PERSONAL.iter().find(|(known, _)| *known == name || code.as_deref() == Some(known)).map(|(_, rank)| *rank)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_every_mode() {
        assert_eq!(code_and_text("likert0[t1]. [In a month]"), Some(("likert0[t1]", "[In a month]")));
        assert_eq!(code_and_text("Q1._.How?"), Some(("Q1", "How?")));
        assert_eq!(code_and_text("Q1: How?"), Some(("Q1", "How?")));
        assert_eq!(code_and_text("Q1[SQ001] - How?"), Some(("Q1[SQ001]", "How?")));
        assert_eq!(code_and_text("How do you do"), None);
        assert_eq!(code_only("Q1[SQ001][1]"), Some("Q1[SQ001][1]"));
        assert_eq!(code_only("How [x y]"), None);
        assert!(is_program("groupTime12") && is_program("Q1Time") && is_program("id. Response ID"));
    }
}
