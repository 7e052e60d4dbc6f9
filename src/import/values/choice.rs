//! One of a declared list, by id or by name in any language.

use std::collections::BTreeMap;

use super::{found, no_error};
use crate::import::fold::{fold, nearness};
use crate::import::gathered::Fault;
use crate::import::sheet::Cell;
use crate::model::text::Text;

/// How many choices a message lists.
const LISTED: usize = 12;
/// From here a choice is offered as what was meant.
const NEAR: f64 = 0.6;

/// A declared list of choices.
pub(crate) struct Choices {
    by_name: BTreeMap<String, String>,
    /// Ids in the order declared.
    ids: Vec<String>,
}

impl Choices {
    pub(crate) fn new() -> Self {
        Choices { by_name: BTreeMap::new(), ids: Vec::new() }
    }

    /// Choices with their names.
    pub(crate) fn of<'a>(choices: impl IntoIterator<Item = (&'a str, &'a Text)>) -> Self {
        let mut all = Choices::new();
        for (id, name) in choices {
            all.add(id, name);
        }
        all
    }

    /// One choice more. An id stands above another's name.
    pub(crate) fn add(&mut self, id: &str, name: &Text) {
        self.ids.push(id.to_owned());
        self.by_name.insert(fold(id), id.to_owned());
        self.also(id, name.iter().map(|(_, text)| text));
    }

    /// Further names of a choice.
    pub(crate) fn also<'a>(&mut self, id: &str, names: impl IntoIterator<Item = &'a str>) {
        for name in names {
            self.by_name.entry(fold(name)).or_insert_with(|| id.to_owned());
        }
    }

    /// The id; `None` for an empty cell.
    pub(crate) fn read(&self, cell: &Cell) -> Result<Option<&str>, Fault> {
        no_error(cell)?;
        if cell.is_empty() {
            return Ok(None);
        }
        let key = fold(&cell.shown());
        if let Some(id) = self.by_name.get(&key) {
            return Ok(Some(id));
        }
        let expected = self.ids.iter().take(LISTED).map(String::as_str).collect::<Vec<_>>().join(", ");
        let near = self.by_name.iter().map(|(name, id)| (nearness(&key, name), id)).filter(|(near, _)| *near >= NEAR);
        let meant = near.max_by(|a, b| a.0.total_cmp(&b.0)).map_or("", |(_, id)| id);
        let near = usize::from(!meant.is_empty());
        Err(found("value-unknown-choice", cell).with("expected", expected).with("meant", meant).with("near", near))
    }
}
