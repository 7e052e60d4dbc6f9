//! What a code stands for: itself, the codes that it nests in, and their areas.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::instrument::Instrument;
use crate::model::text::Text;

/// Every code that notes may use, by id: the areas, and the codes of `interviews.yaml`.
pub(super) struct Codebook<'a> {
    entries: BTreeMap<&'a str, Entry<'a>>,
}

/// A code's area and name.
struct Entry<'a> {
    area: &'a str,
    name: &'a Text,
}

impl<'a> Codebook<'a> {
    /// The codebook of an instrument.
    pub(super) fn of(instrument: &'a Instrument) -> Self {
        let codes = instrument.interviews.codes.iter();
        let codes = codes.map(|code| (code.id.as_str(), Entry { area: &code.area, name: &code.name }));
        let areas = instrument.areas.iter();
        let areas = areas.map(|area| (area.id.as_str(), Entry { area: &area.id, name: &area.name }));
        // Areas come last: an area's id always means the area.
        Codebook { entries: codes.chain(areas).collect() }
    }

    /// The code and the codes that it nests in (`cooperation/billing`, then `cooperation`), as far as they are known.
    pub(super) fn with_parents<'c>(&self, code: &'c str) -> Vec<&'c str> {
        let parents = code.rmatch_indices('/').map(|(slash, _)| &code[..slash]);
        std::iter::once(code).chain(parents).filter(|id| self.entries.contains_key(id)).collect()
    }

    /// Everything that a passage with this code counts for: the code, its parents, and the areas of all of them.
    pub(super) fn counts_for<'t>(&self, code: &'t str) -> BTreeSet<&'t str>
    where
        'a: 't,
    {
        let codes = self.with_parents(code);
        let areas: Vec<&'t str> = codes.iter().filter_map(|code| self.area(code)).collect();
        codes.into_iter().chain(areas).collect()
    }

    /// The area that a code counts for; of an undeclared nested code, its nearest known parent's.
    pub(super) fn area(&self, code: &str) -> Option<&'a str> {
        let known = self.with_parents(code).into_iter().next()?;
        self.entries.get(known).map(|entry| entry.area)
    }

    /// A code's name; empty for an unknown one.
    pub(super) fn name(&self, code: &str) -> Text {
        self.entries.get(code).map(|entry| entry.name.clone()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::case::Case;
    use super::*;

    #[test]
    fn a_nested_code_counts_for_its_parents_and_areas() {
        let case = Case::new(20);
        let codebook = Codebook::of(&case.instrument);
        let counts_for = |code| codebook.counts_for(code).into_iter().collect::<Vec<_>>();
        assert_eq!(counts_for("cooperation/billing"), ["cooperation", "cooperation/billing"]);
        assert_eq!(counts_for("freezes"), ["freezes", "tools"]);
        assert_eq!(counts_for("tools"), ["tools"]);
        assert_eq!(counts_for("freezes/phone"), ["freezes", "tools"]);
        assert!(counts_for("weather").is_empty());
        assert_eq!(codebook.area("freezes/phone"), Some("tools"));
    }
}
