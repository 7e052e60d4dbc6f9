//! Google Forms: the text of the question as header, rows of a grid as `Question [Row]`, a timestamp first.

use super::{Column, Layout, Role, Top, folded, grid_texts, headers, one_of};
use crate::import::fold::fold;

/// The first header in the languages of Europe, folded.
const TIMESTAMP: [&str; 16] = [
    "timestamp",
    "sygnatura czasowa",
    "idobelyeg",
    "marcaj de timp",
    "marcaj temporal",
    "zeitstempel",
    "horodateur",
    "marca temporal",
    "informazioni cronologiche",
    "casova znacka",
    "casova peciatka",
    "tijdstempel",
    "tidsstampel",
    "carimbo de data/hora",
    "отметка времени",
    "позначка часу",
];
/// The address that a form collects by itself.
const ADDRESS: [&str; 9] = [
    "email address",
    "username",
    "adres e-mail",
    "nazwa uzytkownika",
    "e-mail cim",
    "e-mail-cim",
    "felhasznalonev",
    "adresa de e-mail",
    "nume utilizator",
];
/// Points of a quiz.
const SCORE: [&str; 4] = ["score", "wynik", "pontszam", "scor"];

pub(super) fn recognise(top: &Top) -> Vec<Layout> {
    let Some(row) = top.rows.first() else { return Vec::new() };
    let first = folded(row).into_iter().next().unwrap_or_default();
    if row.number != 1 || !one_of(&first, &TIMESTAMP) {
        return Vec::new();
    }
    let column = |(index, header): (usize, String)| {
        let name = fold(&header);
        let role = match () {
            () if index == 0 || one_of(&name, &SCORE) || points(&header) => Role::Program,
            () if one_of(&name, &ADDRESS) => Role::Personal(3),
            () => Role::Asked,
        };
        Column { index, row: row.number, ids: vec![header.clone()], texts: grid_texts(&header), header, role }
    };
    let columns = headers(row).into_iter().map(column).collect();
    vec![Layout { program: "Google Forms", columns, header: 0, first: 1, marks: &[] }]
}

/// `Question [Score]` and `Question [Feedback]` of a quiz.
fn points(header: &str) -> bool {
    header.ends_with(" [Score]") || header.ends_with(" [Feedback]")
}
