//! A codebook of another program becomes codes of the instrument: what is not known yet is added to `interviews.yaml`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use super::fold::fold;
use super::refi::CodeTree;
use crate::audit::yaml::Document;
use crate::model::instrument::{Instrument, Interviews};
use crate::problem::{Checked, Place, Problem};

/// A code that the instrument does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCode {
    /// Its id, nested below the code or area that it stands below.
    pub id: String,
    /// Id of its area.
    pub area: String,
    /// Its name, in the language of the codebook.
    pub name: String,
}

/// The codes that are new. A code at the top that is no area has no place; each is a problem with what comes near.
pub fn new_codes(tree: &CodeTree, instrument: &Instrument, file: &Path) -> Checked<Vec<NewCode>> {
    let mut meanings: BTreeMap<String, String> = tree.meanings(instrument);
    let areas: BTreeMap<&str, &str> = instrument
        .areas
        .iter()
        .map(|area| (area.id.as_str(), area.id.as_str()))
        .chain(instrument.interviews.codes.iter().map(|code| (code.id.as_str(), code.area.as_str())))
        .collect();
    let mut taken: BTreeSet<String> = areas.keys().map(|id| (*id).to_owned()).collect();
    let (mut new, mut problems): (Vec<NewCode>, Vec<Problem>) = (Vec::new(), Vec::new());
    for code in tree.codes.iter() {
        if meanings.contains_key(&code.guid) {
            continue;
        }
        let above = code.path.len().checked_sub(1).filter(|above| *above > 0);
        let parent =
            above.and_then(|above| tree.codes.iter().find(|other| code.path.get(..above) == Some(&other.path)));
        let Some(above) = parent.and_then(|parent| meanings.get(&parent.guid)).cloned() else {
            // Below a code that has no place nothing has one; the one at the top was told.
            if parent.is_none() {
                let near = CodeTree::nearest(instrument, code).unwrap_or_default();
                let problem = Problem::error(Place::File(file.to_owned()), "codebook-no-area");
                let problem = problem.with("code", code.shown()).with("meant", near);
                problems.push(problem.with("near", usize::from(!near.is_empty())));
            }
            continue;
        };
        let own = new.iter().find(|one| one.id == above).map(|one| one.area.clone());
        let area = own.or_else(|| areas.get(above.as_str()).map(|area| (*area).to_owned())).unwrap_or_default();
        let name = code.path.last().cloned().unwrap_or_default();
        let stem = format!("{above}/{}", slug(&name));
        let other = (2..).map(|number| format!("{stem}-{number}"));
        let id = std::iter::once(stem.clone()).chain(other).find(|id| taken.insert(id.clone())).unwrap_or_default();
        meanings.insert(code.guid.clone(), id.clone());
        new.push(NewCode { id, area, name });
    }
    (Some(new).filter(|_| problems.is_empty()), problems)
}

/// A name as a part of an id.
fn slug(name: &str) -> String {
    let folded: String = fold(name).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let parts: Vec<&str> = folded.split('-').filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "code".to_owned() } else { parts.join("-") }
}

/// The text of `interviews.yaml` with the codes behind its own; names stand in every language of the instrument until
/// somebody translates them. `None` when the codes are not the last list of the file.
pub fn added(text: &str, new: &[NewCode], instrument: &Instrument) -> Option<String> {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let mut more = text.trim_end().to_owned();
    more.push('\n');
    for code in new {
        let languages = instrument.settings.languages.iter().map(|language| language.code());
        let names: Vec<String> = languages.map(|language| format!("{language}: {}", quoted(&code.name))).collect();
        let _ = writeln!(more, "  - id: {}\n    area: {}", quoted(&code.id), quoted(&code.area));
        let _ = writeln!(more, "    name: {{ {} }}", names.join(", "));
    }
    let (document, _) = Document::from_text(Path::new("interviews.yaml"), more.clone());
    let (read, problems) = document?.decode::<Interviews>();
    let whole = read.is_some_and(|read| read.codes.len() == instrument.interviews.codes.len() + new.len());
    (whole && !problems.iter().any(Problem::is_error)).then_some(more)
}
