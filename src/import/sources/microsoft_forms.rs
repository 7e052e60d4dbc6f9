//! Microsoft Forms: ID, times, e-mail and name first; rows of a Likert question stand bare, without their question; the
//! second of two equal headers gets a 2.

use super::{Column, Layout, Role, Top, folded, headers, one_of};
use crate::import::fold::fold;

const ID: [&str; 6] = ["id", "identyfikator", "azonosito", "nr", "lp", "sorszam"];
const START: [&str; 6] =
    ["start time", "godzina rozpoczecia", "czas rozpoczecia", "kezdes idopontja", "ora de inceput", "ora de incepere"];
const END: [&str; 8] = [
    "completion time",
    "godzina ukonczenia",
    "godzina zakonczenia",
    "czas ukonczenia",
    "befejezes idopontja",
    "befejezes ideje",
    "ora finalizarii",
    "ora de finalizare",
];
const ADDRESS: [&str; 7] =
    ["email", "e-mail", "adres e-mail", "poczta e-mail", "e-mail-cim", "e-mail cim", "adresa de e-mail"];
const NAME: [&str; 6] = ["name", "nazwa", "imie i nazwisko", "nev", "nume", "imie"];
const PROGRAM: [&str; 13] = [
    "last modified time",
    "godzina ostatniej modyfikacji",
    "utolso modositas idopontja",
    "ora ultimei modificari",
    "language",
    "jezyk",
    "nyelv",
    "limba",
    "total points",
    "laczna liczba punktow",
    "osszes pont",
    "total puncte",
    "quiz feedback",
];
/// What stands before a question in the columns of a quiz.
const QUIZ: [&str; 8] =
    ["points - ", "feedback - ", "punkty - ", "opinia - ", "pontok - ", "visszajelzes - ", "puncte - ", "feedback – "];

pub(super) fn recognise(top: &Top) -> Vec<Layout> {
    let Some(row) = top.rows.first() else { return Vec::new() };
    let names = folded(row);
    let has = |list: &[&str]| names.iter().take(5).any(|name| one_of(name, list));
    if row.number != 1 || !names.first().is_some_and(|name| one_of(name, &ID)) || !has(&START) || !has(&END) {
        return Vec::new();
    }
    let all = headers(row);
    let columns = all.iter().map(|(index, header)| column(*index, row.number, header, &names)).collect();
    vec![Layout { program: "Microsoft Forms", columns, header: 0, first: 1, marks: &[] }]
}

fn column(index: usize, row: u32, header: &str, names: &[String]) -> Column {
    let name = fold(header);
    let role = match () {
        () if index == 0 || one_of(&name, &START) || one_of(&name, &END) || one_of(&name, &PROGRAM) => Role::Program,
        () if QUIZ.iter().any(|begin| name.starts_with(begin)) => Role::Program,
        () if index < 6 && one_of(&name, &ADDRESS) => Role::Personal(3),
        () if index < 6 && one_of(&name, &NAME) => Role::Personal(1),
        () => Role::Asked,
    };
    let mut texts = Vec::new();
    // `Statement2` is the second `Statement`, if there is one before it.
    let base = header.trim_end_matches(|c: char| c.is_ascii_digit());
    let before = names.iter().take(index).any(|name| *name == fold(base));
    if base.len() < header.len() && before {
        texts.push(base.to_owned());
    }
    Column { index, row, header: header.to_owned(), ids: vec![header.to_owned()], texts, role }
}
