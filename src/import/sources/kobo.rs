//! KoBo and ODK: `group/question` or `group-question` as header, `_id … _index` or `KEY` beside, sometimes a row of HXL
//! tags below.

use super::{Column, Layout, Role, Top, headers};
use crate::import::fold::fold;
use crate::import::sheet::Cell;
use crate::model::answers::Answer;

const PROGRAM: [&str; 16] = [
    "start",
    "end",
    "today",
    "key",
    "submissiondate",
    "instanceid",
    "instancename",
    "formdef_version",
    "isvalidated",
    "reviewstate",
    "formversion",
    "deviceid",
    "caseid",
    "duration",
    "audit",
    "attachmentspresent",
];
const PERSONAL: [(&str, u8); 9] = [
    ("username", 2),
    ("email", 3),
    ("phonenumber", 0),
    ("phone number", 0),
    ("subscriberid", 0),
    ("simserial", 0),
    ("simid", 0),
    ("submittername", 0),
    ("_submitted_by", 0),
];
/// Not asked, in older exports.
const MARKS: [(&str, Answer); 1] = [("n/a", Answer::Skipped)];

pub(super) fn recognise(top: &Top) -> Vec<Layout> {
    let Some(row) = top.rows.first() else { return Vec::new() };
    let all = headers(row);
    let has = |name: &str| all.iter().any(|(_, header)| header.eq_ignore_ascii_case(name));
    let kobo = has("_id") && (has("_index") || has("_uuid") || has("_submission_time"));
    let odk = has("KEY") && (has("SubmissionDate") || all.iter().any(|(_, header)| header.ends_with("instanceID")));
    if !kobo && !odk {
        return Vec::new();
    }
    let choices: Vec<&str> = all.iter().map(|(_, header)| header.as_str()).collect();
    let columns = all.iter().map(|(index, header)| column(*index, row.number, header, &choices)).collect();
    let tags = top.rows.get(1).is_some_and(|row| {
        let filled = row.cells.iter().filter(|cell| !cell.is_empty());
        let mut any = false;
        filled.inspect(|_| any = true).all(|cell| matches!(cell, Cell::Text(text) if text.starts_with('#'))) && any
    });
    vec![Layout { program: "KoBo / ODK", columns, header: 0, first: 1 + usize::from(tags), marks: &MARKS }]
}

fn column(index: usize, row: u32, header: &str, all: &[&str]) -> Column {
    let last = header.rsplit('/').next().unwrap_or(header);
    let name = fold(last);
    // `q/choice` beside `q` is a 0/1 column of a question with several answers.
    let choice = header.rsplit_once('/').is_some_and(|(question, _)| all.contains(&question));
    let role = match PERSONAL.iter().find(|(known, _)| *known == name) {
        Some((_, rank)) => Role::Personal(*rank),
        None if choice || name.starts_with('_') || PROGRAM.contains(&name.as_str()) => Role::Program,
        None if name == "meta-instanceid" || header.starts_with("meta/") => Role::Program,
        None => Role::Asked,
    };
    let ids = if choice { Vec::new() } else { vec![last.to_owned(), header.to_owned()] };
    // `group-question`: a group's name may hold the sign too.
    let cuts = header.match_indices('-').filter_map(|(at, _)| header.get(at + 1..)).map(str::to_owned);
    let texts = if choice || header.contains(' ') { Vec::new() } else { cuts.collect() };
    Column { index, row, header: header.to_owned(), ids, texts, role }
}
