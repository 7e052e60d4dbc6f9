//! The codes of a project or codebook, and which codes of the instrument they are.

use std::collections::BTreeMap;

use super::guid;
use crate::import::fold::fold;
use crate::import::xml::Element;
use crate::model::instrument::Instrument;
use crate::problem::did_you_mean;

/// Codes with the ones that they nest in before them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CodeTree {
    /// In the order of the file.
    pub codes: Vec<TreeCode>,
}

/// One code of another program.
#[derive(Debug, Clone, PartialEq)]
pub struct TreeCode {
    /// Its GUID, in lower case.
    pub guid: String,
    /// Its name behind those of the codes that it nests in.
    pub path: Vec<String>,
    /// The description of it.
    description: String,
}

impl TreeCode {
    /// Its names, as people write a nested code: `Cooperation/Billing`.
    pub fn shown(&self) -> String {
        self.path.join("/")
    }
}

/// What the instrument calls its codes: ids with folded names in every language, areas first.
struct Known<'a> {
    ids: Vec<(&'a str, Vec<String>)>,
}

impl CodeTree {
    /// The codes below an element `Codes`.
    pub(super) fn of(codes: &Element) -> Self {
        let mut tree = CodeTree::default();
        tree.add(codes, &[]);
        tree
    }

    fn add(&mut self, parent: &Element, above: &[String]) {
        for code in parent.all("Code") {
            let mut path = above.to_vec();
            path.push(code.attribute("name").unwrap_or_default().trim().to_owned());
            self.codes.push(TreeCode {
                guid: guid::plain(code.attribute("guid").unwrap_or_default()),
                path: path.clone(),
                description: code.first("Description").map(Element::text).unwrap_or_default(),
            });
            self.add(code, &path);
        }
    }

    /// The code with this GUID.
    pub fn code(&self, guid: &str) -> Option<&TreeCode> {
        self.codes.iter().find(|code| code.guid == guid)
    }

    /// Which code of the instrument each code is, by GUID: by its own GUID, by the id in its description, by its id, or
    /// by its name in any language, which must lie below the right code when it is one of several.
    pub fn meanings(&self, instrument: &Instrument) -> BTreeMap<String, String> {
        let known = Known::of(instrument);
        let mut meanings = BTreeMap::new();
        for code in &self.codes {
            let above = code.path.len().checked_sub(2).and_then(|last| {
                let parent = self.codes.iter().find(|other| code.path.get(..=last) == Some(other.path.as_slice()));
                parent.and_then(|parent| meanings.get(&parent.guid).cloned())
            });
            if let Some(id) = known.find(code, above.as_deref()) {
                meanings.insert(code.guid.clone(), id.to_owned());
            }
        }
        meanings
    }

    /// The code of the instrument that comes nearest to a name, if any comes near.
    pub fn nearest<'a>(instrument: &'a Instrument, code: &TreeCode) -> Option<&'a str> {
        let known = Known::of(instrument);
        let name = fold(code.path.last().map_or("", String::as_str));
        let all: Vec<(&str, &str)> = known
            .ids
            .iter()
            .flat_map(|(id, names)| names.iter().map(String::as_str).chain([*id]).map(|name| (*id, name)))
            .collect();
        // `Tools` where the instrument says `Tools and systems`.
        let longer = all.iter().find(|(_, own)| own.strip_prefix(&name).is_some_and(|rest| rest.starts_with(' ')));
        let meant = match longer {
            Some((_, own)) => (*own).to_owned(),
            None => did_you_mean(&name, all.iter().map(|(_, own)| *own))?.to_owned(),
        };
        let id = all.iter().find(|(_, name)| *name == meant).map(|(id, _)| *id)?;
        let codes = instrument.interviews.codes.iter().map(|code| code.id.as_str());
        instrument.areas.iter().map(|area| area.id.as_str()).chain(codes).find(|own| *own == id)
    }
}

impl<'a> Known<'a> {
    fn of(instrument: &'a Instrument) -> Self {
        let areas = instrument.areas.iter().map(|area| (area.id.as_str(), &area.name));
        let codes = instrument.interviews.codes.iter().map(|code| (code.id.as_str(), &code.name));
        let ids = areas.chain(codes).map(|(id, name)| (id, name.iter().map(|(_, text)| fold(text)).collect()));
        Known { ids: ids.collect() }
    }

    fn find(&self, code: &TreeCode, above: Option<&str>) -> Option<&'a str> {
        let is = |wanted: &str| self.ids.iter().map(|(id, _)| *id).find(|id| *id == wanted);
        let by_guid = self.ids.iter().map(|(id, _)| *id).find(|id| guid::of("code", &[id]) == code.guid);
        let told = code.description.split_whitespace().next().and_then(|word| word.strip_prefix('#'));
        let name = fold(code.path.last().map_or("", String::as_str));
        let named = || {
            let named: Vec<&str> =
                self.ids.iter().filter(|(_, names)| names.contains(&name)).map(|(id, _)| *id).collect();
            let below =
                named.iter().copied().find(|id| above.is_some_and(|above| id.starts_with(&format!("{above}/"))));
            below.or_else(|| named.first().copied().filter(|_| named.len() == 1 || code.path.len() == 1))
        };
        let nested = || above.and_then(|above| is(&format!("{above}/{name}")));
        by_guid
            .or_else(|| told.and_then(is))
            .or_else(|| is(&code.shown()))
            .or_else(|| is(&name))
            .or_else(nested)
            .or_else(named)
    }
}
