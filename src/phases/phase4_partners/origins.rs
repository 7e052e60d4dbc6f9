//! From rows of answers back to the cells of their source files.

use std::collections::BTreeMap;

use crate::model::answers::Origin;
use crate::model::provenance::{Batch, Source};

/// The cells of these fields over these rows, one entry a batch, in order of file and sheet.
pub(super) fn cells(batches: &[Batch], origins: impl IntoIterator<Item = Origin>, fields: &[&str]) -> Vec<Source> {
    let mut rows: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    for origin in origins {
        rows.entry(origin.batch).or_default().push(origin.row);
    }
    let mut sources: Vec<Source> = rows
        .into_iter()
        .filter_map(|(batch, rows)| Some(batches.get(batch)?.cells(fields, rows)))
        .filter(|source| !source.cells.is_empty())
        .collect();
    sources.sort();
    sources
}
