//! Projects and codebooks of other programs.

use std::path::Path;

use super::sources::Reading;
use super::{CodeTree, Project};
use crate::import::archive::{Archive, Fault};
use crate::import::xml::{self, Element};
use crate::problem::{Checked, Place, Problem};

/// Parts of a project that notes have no place for.
const STRANGE: [(&str, &str, &str); 3] =
    [("Links", "Link", "refi-links"), ("Sets", "Set", "refi-sets"), ("Graphs", "Graph", "refi-graphs")];

/// Reads the bytes of a `.qdpx`. What it holds beyond texts with codes and remarks is one warning.
pub fn project(bytes: &[u8], file: &Path) -> Checked<Project> {
    let broken = |key: &str| (None, vec![Problem::error(Place::File(file.to_owned()), key)]);
    let mut archive = match Archive::open(bytes) {
        Ok(archive) => archive,
        Err(fault) => return broken(key(fault)),
    };
    let main = archive.names().iter().find(|name| name.to_lowercase().ends_with(".qde")).cloned();
    let Some(main) = main else { return broken("refi-no-project") };
    let root = match archive.read(&main) {
        Ok(part) => part.unwrap_or_default(),
        Err(fault) => return broken(key(fault)),
    };
    let inside = file.join(&main);
    let root = match parsed(&root, &inside, "Project") {
        Ok(root) => root,
        Err(problem) => return (None, vec![problem]),
    };
    let mut problems = Vec::new();
    let users = root.first("Users").into_iter().flat_map(|users| users.all("User"));
    let users = users.map(|user| {
        let name = user.attribute("name").or_else(|| user.attribute("id")).unwrap_or_default();
        (super::guid::plain(user.attribute("guid").unwrap_or_default()), name.trim().to_owned())
    });
    let codes = root.first("CodeBook").and_then(|book| book.first("Codes")).map(CodeTree::of).unwrap_or_default();
    let mut project = Project { codes, users: users.collect(), ..Project::default() };
    let mut reading = Reading::of(&root, &inside, &mut archive);
    project.sources = reading.sources(&mut problems);
    project.left_behind = reading.left_behind();
    for (list, one, key) in STRANGE {
        let count = root.first(list).map_or(0, |list| list.all(one).count());
        project.left_behind.extend((count > 0).then_some((key, count)));
    }
    (Some(project), problems)
}

/// Reads the bytes of a `.qdc`.
pub fn codebook(bytes: &[u8], file: &Path) -> Checked<CodeTree> {
    match parsed(bytes, file, "CodeBook") {
        Ok(root) => {
            let tree = root.first("Codes").map(CodeTree::of).unwrap_or_default();
            if tree.codes.is_empty() {
                return (None, vec![Problem::error(Place::File(file.to_owned()), "refi-no-codes")]);
            }
            (Some(tree), Vec::new())
        }
        Err(problem) => (None, vec![problem]),
    }
}

fn parsed(bytes: &[u8], file: &Path, name: &str) -> Result<Element, Problem> {
    let root = xml::parse(bytes).map_err(|fault| match fault {
        xml::Fault::Broken { line } => Problem::error(line_of(file, line), "refi-broken"),
        xml::Fault::Hostile => Problem::error(Place::File(file.to_owned()), "refi-hostile"),
    })?;
    let other = || Problem::error(line_of(file, root.line), "refi-other").with("found", root.name.as_str());
    if root.name == name { Ok(root) } else { Err(other().with("expected", name)) }
}

/// A line of the project's main file.
pub(super) fn line_of(file: &Path, line: u32) -> Place {
    Place::Row { file: file.to_owned(), sheet: String::new(), row: line }
}

fn key(fault: Fault) -> &'static str {
    match fault {
        Fault::Broken => "refi-broken-archive",
        Fault::Hostile => "refi-hostile",
    }
}
