//! `key AUDIT make|backup|restore|destroy`: the key that turns people into pseudonyms.

use std::path::{Path, PathBuf};

use super::Outcome;
use super::arguments::{Key as Arguments, KeyAction};
use super::terminal::Terminal;
use crate::audit::Key;
use crate::problem::{Message, Place, Problem};

/// Works without opening the audit: a key is wanted back most when something is broken.
pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Outcome {
    let root = &arguments.audit;
    if !root.join("audit.yaml").is_file() {
        return Err(vec![Problem::error(Place::File(root.clone()), "no-audit")]);
    }
    let done = match (arguments.action, &arguments.file) {
        (KeyAction::Make, None) => make(root, terminal),
        (KeyAction::Destroy, None) => destroy(root, arguments.yes),
        (KeyAction::Backup, Some(file)) => backup(root, file, terminal),
        (KeyAction::Restore, Some(file)) => restore(root, file, terminal),
        (KeyAction::Backup | KeyAction::Restore, None) => Err(Problem::error(Place::CommandLine, "key-needs-file")),
        (KeyAction::Make | KeyAction::Destroy, Some(_)) => Err(Problem::error(Place::CommandLine, "key-needs-no-file")),
    };
    let message = done.map_err(|problem| vec![problem])?;
    terminal.say(&message);
    Ok(Vec::new())
}

fn told(key: &str, path: &Path, terminal: &Terminal) -> Message {
    Message::new(key).with("path", terminal.path(path))
}

/// The key that is there; none is a problem.
fn present(root: &Path) -> Result<Key, Problem> {
    let none = || Problem::error(Place::File(Key::path(root)), "no-key");
    let (key, problems) = Key::read(root);
    key.ok_or_else(|| problems.into_iter().next().unwrap_or_else(none))
}

fn make(root: &Path, terminal: &Terminal) -> Result<Message, Problem> {
    let (key, problems) = Key::read(root);
    if let Some(problem) = problems.into_iter().next() {
        return Err(problem);
    }
    let word = if key.is_some() { "key-there" } else { "key-made" };
    Key::create(root)?;
    Ok(told(word, &Key::path(root), terminal))
}

fn backup(root: &Path, file: &PathBuf, terminal: &Terminal) -> Result<Message, Problem> {
    let key = present(root)?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let (Ok(root), Ok(folder)) = (root.canonicalize(), folder.canonicalize())
        && folder.starts_with(root)
    {
        return Err(Problem::error(Place::File(file.clone()), "key-inside-audit"));
    }
    if file.exists() {
        return Err(Problem::error(Place::File(file.clone()), "key-backup-there"));
    }
    key.write_to(file)?;
    Ok(told("key-backed-up", file, terminal))
}

fn restore(root: &Path, file: &Path, terminal: &Terminal) -> Result<Message, Problem> {
    let key = Key::read_from(file)?;
    // A damaged key in place is what a backup is for.
    let there = Key::read(root).0;
    if there.as_ref().is_some_and(|there| *there != key) {
        return Err(Problem::error(Place::File(Key::path(root)), "key-differs"));
    }
    if there.is_none() {
        Key::remove(root)?;
        key.write_to(&Key::path(root))?;
    }
    Ok(told("key-restored", &Key::path(root), terminal))
}

fn destroy(root: &Path, yes: bool) -> Result<Message, Problem> {
    if !Key::path(root).exists() {
        return Err(Problem::error(Place::File(Key::path(root)), "no-key"));
    }
    if !yes {
        return Err(Problem::error(Place::File(Key::path(root)), "key-needs-yes"));
    }
    Key::remove(root)?;
    Ok(Message::new("key-destroyed"))
}
