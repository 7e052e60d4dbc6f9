//! The wording of the questions that a sheet answers, as the batch will remember it.

use std::collections::BTreeMap;

use super::ground::Ground;
use super::headers::Recognised;
use crate::audit::wording;

/// By question of the sheet, the hash of its wording.
pub(super) fn hashes(ground: &Ground, sheet: &Recognised) -> BTreeMap<String, String> {
    let mut hashes = wording::hashes(ground.instrument, &ground.audit.language, sheet.kind);
    hashes.retain(|question, _| sheet.columns.contains_key(question));
    hashes
}
