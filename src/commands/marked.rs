//! The copies that an import writes for whoever corrects a file: NAME.marked.xlsx and NAME.left-out.xlsx.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::arguments::Import;
use super::output;
use super::terminal::Terminal;
use crate::import::Marks;
use crate::problem::{Message, Problem};

/// What was read, until it is known how the import ends.
pub(super) struct Copies<'a> {
    arguments: &'a Import,
    files: Vec<(PathBuf, Marks)>,
}

impl<'a> Copies<'a> {
    pub(super) fn new(arguments: &'a Import) -> Self {
        Copies { arguments, files: Vec::new() }
    }

    pub(super) fn keep(&mut self, file: &Path, marks: Marks) {
        self.files.push((file.to_owned(), marks));
    }

    /// Writes what was asked for. When the import fails nothing is taken, so nothing is left out either.
    pub(super) fn write(&self, failed: bool, terminal: &Terminal) -> Result<(), Problem> {
        let here = PathBuf::from(".");
        let folder = self.arguments.output.as_deref().unwrap_or(&here);
        for (file, marks) in &self.files {
            let left_out = marks.rows_left_out();
            if left_out > 0 && !failed {
                let shown = Message::new("would-leave-out").with("file", terminal.path(file)).with("rows", left_out);
                if self.arguments.dry_run {
                    terminal.say(&shown);
                } else {
                    let bytes = marks.left_out_copy(terminal.words())?;
                    let path = write(folder, self.name(file, "left-out"), bytes, terminal)?;
                    terminal.say(&Message::new("wrote-left-out").with("rows", left_out).with("path", path));
                }
            }
            if self.arguments.marked && marks.is_empty() {
                terminal.say(&Message::new("nothing-to-mark").with("file", terminal.path(file)));
            } else if self.arguments.marked {
                let bytes = marks.marked_copy(terminal.words())?;
                let path = write(folder, self.name(file, "marked"), bytes, terminal)?;
                terminal.say(&Message::new("wrote-marked").with("cells", marks.cells()).with("path", path));
            }
        }
        Ok(())
    }

    /// `ankieta.marked.xlsx`; two files that differ in their ending only keep it.
    fn name(&self, file: &Path, what: &str) -> String {
        let stem = |file: &Path| file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let alike = self.files.iter().map(|(other, _)| other).filter(|other| stem(other) == stem(file));
        let alone = alike.collect::<BTreeSet<_>>().len() < 2;
        let whole = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        format!("{}.{what}.xlsx", if alone { stem(file) } else { whole })
    }
}

/// Writes one copy; gives its path as the user would write it. A file that somebody may be correcting already is left
/// alone: the copy takes the next free name.
fn write(folder: &Path, name: String, bytes: Vec<u8>, terminal: &Terminal) -> Result<String, Problem> {
    let stem = name.strip_suffix(".xlsx").unwrap_or(&name);
    let names = std::iter::once(name.clone()).chain((2..).map(|number: u32| format!("{stem}-{number}.xlsx")));
    let free = |name: &String| match std::fs::read(folder.join(name)) {
        Ok(there) => there == bytes,
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    };
    let free = names.take(1000).find(free).unwrap_or_else(|| name.clone());
    let paths = output::write_all(folder, &[(free, bytes)])?;
    Ok(paths.first().map(|path| terminal.path(path)).unwrap_or_default())
}
