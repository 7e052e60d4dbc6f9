//! Qualtrics: three header rows (id, text, JSON with the ImportId), in older exports two (`V1`…, text). The stable key
//! of a column is its ImportId.

use super::{Column, Layout, Role, Top, folded, headers, without_html};
use crate::import::fold::fold;
use crate::import::sheet::{Cell, Row};
use crate::model::answers::Answer;

/// Ids of the columns that Qualtrics adds, folded.
const PROGRAM: [&str; 20] = [
    "startdate",
    "enddate",
    "status",
    "progress",
    "duration (in seconds)",
    "duration",
    "finished",
    "recordeddate",
    "_recordid",
    "recordid",
    "responseid",
    "responseset",
    "distributionchannel",
    "userlanguage",
    "q_recaptchascore",
    "q_relevantidduplicate",
    "q_relevantidduplicatescore",
    "q_relevantidfraudscore",
    "q_ballotboxstuffing",
    "q_totalduration",
];
/// Personal columns and how well they identify.
const PERSONAL: [(&str, u8); 11] = [
    ("emailaddress", 3),
    ("recipientemail", 3),
    ("externaldatareference", 2),
    ("externalreference", 2),
    ("recipientlastname", 1),
    ("recipientfirstname", 0),
    ("name", 1),
    ("ipaddress", 0),
    ("locationlatitude", 0),
    ("locationlongitude", 0),
    ("locationaccuracy", 0),
];
/// Seen and not answered; not shown.
const MARKS: [(&str, Answer); 2] = [("-99", Answer::Missing), ("-98", Answer::Skipped)];

pub(super) fn recognise(top: &Top) -> Vec<Layout> {
    let (Some(ids), Some(texts)) = (top.rows.first(), top.rows.get(1)) else { return Vec::new() };
    let json = top.rows.get(2).filter(|row| row.cells.iter().any(|cell| import_id(cell).is_some()));
    let legacy = folded(ids).first().is_some_and(|id| id == "v1")
        && folded(texts).iter().any(|text| text == "responseid" || text == "ipaddress");
    let modern =
        folded(ids).iter().any(|id| id == "recordeddate") && folded(texts).iter().any(|t| t == "recorded date");
    if json.is_none() && !legacy && !modern {
        return Vec::new();
    }
    let columns = headers(ids).into_iter().map(|(index, id)| column(index, id, texts, json)).collect();
    let first = if json.is_some() { 3 } else { 2 };
    vec![Layout { program: "Qualtrics", columns, header: 1, first, marks: &MARKS }]
}

fn column(index: usize, id: String, texts: &Row, json: Option<&Row>) -> Column {
    let text = without_html(&texts.cell(index).shown());
    let import = json.and_then(|row| import_id(row.cell(index)));
    let names: Vec<String> = [import.as_deref(), Some(&id), Some(&text)].into_iter().flatten().map(fold).collect();
    let known = PERSONAL.iter().find(|(name, _)| names.iter().any(|known| known == name));
    let role = match known {
        Some((_, rank)) => Role::Personal(*rank),
        None if names.iter().any(|name| PROGRAM.contains(&name.as_str())) => Role::Program,
        None if id.ends_with("_DO") || id.contains("_DO_") => Role::Program,
        None => Role::Asked,
    };
    // A matrix gives `Question - Row`; the row may hold the sign itself, so every cut is tried from the right.
    let cuts = text.rmatch_indices(" - ").map(|(at, sign)| text.get(at + sign.len()..).unwrap_or_default().to_owned());
    let texts: Vec<String> = std::iter::once(text.clone()).chain(cuts).filter(|text| !text.is_empty()).collect();
    let ids = import.into_iter().chain([id.clone()]).collect();
    let header = if text.is_empty() { id } else { text };
    Column { index, row: 2, header, ids, texts, role }
}

/// The id in `{"ImportId":"QID1"}`, also where it is one of several keys.
fn import_id(cell: &Cell) -> Option<String> {
    let Cell::Text(text) = cell else { return None };
    let value: serde_json::Value = serde_json::from_str(text).ok()?;
    Some(value.get("ImportId")?.as_str()?.to_owned())
}
