//! SurveyMonkey: two header rows, a question followed by blanks and below it `Response`, the choices or the rows; or
//! both joined in one row.

use super::{Column, Layout, Role, Top, folded, without_html};
use crate::import::fold::fold;

const RESPONDENT: [&str; 6] = [
    "respondent id",
    "respondentid",
    "identyfikator respondenta",
    "id respondenta",
    "valaszado azonositoja",
    "id respondent",
];
const PROGRAM: [&str; 11] = [
    "collector id",
    "collectorid",
    "start date",
    "startdate",
    "end date",
    "enddate",
    "date created",
    "date modified",
    "custom data 1",
    "custom data",
    "collector",
];
const PERSONAL: [(&str, u8); 8] = [
    ("email address", 3),
    ("email", 3),
    ("last name", 1),
    ("lastname", 1),
    ("first name", 0),
    ("firstname", 0),
    ("ip address", 0),
    ("ipaddress", 0),
];
/// What stands below a question that has one answer.
const RESPONSE: [&str; 7] =
    ["response", "open-ended response", "odpowiedz", "odpowiedz otwarta", "valasz", "raspuns", "raspuns deschis"];

pub(super) fn recognise(top: &Top) -> Vec<Layout> {
    let Some(first) = top.rows.first() else { return Vec::new() };
    let names = folded(first);
    if !names.first().is_some_and(|name| RESPONDENT.contains(&name.as_str())) {
        return Vec::new();
    }
    let second = top.rows.get(1).filter(|row| row.cell(0).is_empty());
    let width = first.cells.len().max(second.map_or(0, |row| row.cells.len()));
    let mut question = String::new();
    let mut columns = Vec::new();
    for index in 0..width {
        let above = without_html(&first.cell(index).shown());
        let below = second.map(|row| without_html(&row.cell(index).shown())).unwrap_or_default();
        if !above.is_empty() {
            question.clone_from(&above);
        } else if below.is_empty() {
            continue;
        }
        columns.push(column(index, first.number, &question, &below));
    }
    let below = if second.is_some() { 2 } else { 1 };
    vec![Layout { program: "SurveyMonkey", columns, header: 0, first: below, marks: &[] }]
}

fn column(index: usize, row: u32, question: &str, below: &str) -> Column {
    let name = fold(question);
    let role = match PERSONAL.iter().find(|(known, _)| *known == name) {
        Some((_, rank)) => Role::Personal(*rank),
        None if index == 0 || PROGRAM.contains(&name.as_str()) => Role::Program,
        None => Role::Asked,
    };
    let single = below.is_empty() || RESPONSE.contains(&fold(below).as_str());
    let (header, texts) = if single {
        // Both rows joined in one: `Question - Response`, `Question - Row`.
        let joined = question.rsplit_once(" - ").map(|(before, behind)| {
            let before = before.to_owned();
            if RESPONSE.contains(&fold(behind).as_str()) { before } else { behind.to_owned() }
        });
        (question.to_owned(), std::iter::once(question.to_owned()).chain(joined).collect())
    } else {
        (format!("{question} [{below}]"), vec![below.to_owned(), format!("{question} {below}")])
    };
    Column { index, row, ids: vec![header.clone()], header, texts, role }
}
