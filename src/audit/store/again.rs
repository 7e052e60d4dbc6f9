//! Answers that are in the store already, under other bytes: a file that was corrected and sent anew would otherwise
//! count everybody in it twice.

use std::collections::HashMap;

use super::{NewBatch, batches};
use crate::audit::AuditFolder;
use crate::model::provenance::Kind;
use crate::problem::{Place, Problem};

/// The fields that together name one answer; none where two equal rows may both be true.
fn identity(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Answers => &["person"],
        Kind::Tasks => &["person", "task"],
        Kind::Observations => &["person", "start"],
        Kind::Partners => &["person", "from", "to"],
        Kind::Series => &["period"],
        Kind::Handoffs | Kind::Incidents => &[],
    }
}

/// One problem for every stored batch of the cycle that holds answers of the new one. Memory does not grow with what is
/// stored.
pub fn again(folder: &AuditFolder, cycle: &str, new: &NewBatch, file: &std::path::Path) -> Vec<Problem> {
    let kind = new.provenance.kind;
    let own = super::named(folder, cycle, new).ok();
    if let Some(problem) = own.and_then(|(place, id)| super::forgotten(&place, new, &id)) {
        return vec![problem];
    }
    // What is wrong with the store is told by `check`.
    let stored = batches(folder, cycle, kind).0.unwrap_or_default();
    if stored.is_empty() {
        return Vec::new();
    }
    let rows = keys(new, identity(kind));
    if rows.is_empty() {
        return Vec::new();
    }
    let place = folder.cycle_folder(cycle).join(super::phase_folder(kind));
    let mut problems = Vec::new();
    for batch in stored {
        let path = place.join(format!("{}.csv", batch.id));
        let Ok(mut reader) = csv::Reader::from_path(&path) else { continue };
        let Ok(header) = reader.headers().cloned() else { continue };
        let header: Vec<&str> = header.iter().collect();
        let Some(fields) = fields(&header, identity(kind)) else { continue };
        let same = reader.records().flatten().filter(|record| {
            key(&fields, |at| record.get(at).unwrap_or_default())
                .is_some_and(|key| rows.get(&key).is_some_and(|shown| differs(kind, shown, &header, record)))
        });
        let count = same.count();
        if count > 0 {
            let problem = Problem::error(Place::File(file.to_owned()), "answers-again")
                .with("rows", count)
                .with("source", batch.provenance.file.as_str())
                .with("batch", batch.id.as_str());
            problems.push(problem);
        }
    }
    problems
}

/// Figures of one period may come in several files, as long as no figure comes twice.
fn differs(kind: Kind, filled: &[String], header: &[&str], record: &csv::StringRecord) -> bool {
    kind != Kind::Series
        || header.iter().zip(record).any(|(field, cell)| !cell.is_empty() && filled.iter().any(|own| own == field))
}

/// The new rows by what names them, each with the fields (other than those) that it fills.
fn keys(new: &NewBatch, identity: &[&str]) -> HashMap<String, Vec<String>> {
    let kind = new.provenance.kind;
    let header: Vec<&str> = new.header.iter().map(String::as_str).collect();
    let Some(columns) = fields(&header, identity) else { return HashMap::new() };
    let named = new.rows.records().filter_map(|row| {
        let key = key(&columns, |at| row.get(at).unwrap_or_default())?;
        let own = header
            .iter()
            .zip(&row)
            .filter(|(field, cell)| !cell.is_empty() && **field != "row" && !identity.contains(*field));
        let own = if kind == Kind::Series { own.map(|(field, _)| (*field).to_owned()).collect() } else { Vec::new() };
        Some((key, own))
    });
    named.collect()
}

fn fields(header: &[&str], identity: &[&str]) -> Option<Vec<usize>> {
    if identity.is_empty() {
        return None;
    }
    identity.iter().map(|field| header.iter().position(|own| own == field)).collect()
}

/// What names a row; none if a part of it is empty, as where people have no identifier.
fn key<'a>(columns: &[usize], cell: impl Fn(usize) -> &'a str) -> Option<String> {
    let parts: Vec<&str> = columns.iter().map(|at| cell(*at)).collect();
    parts.iter().all(|part| !part.is_empty()).then(|| parts.join("\u{1f}"))
}
