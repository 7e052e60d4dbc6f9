//! Columns that only a person can decide: asked on a terminal, else written as `NAME.mapping.yaml` to confirm. What was
//! confirmed is kept in the audit and used again, and the user is told.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use dialoguer::Select;

use super::arguments::Import;
use super::terminal::Terminal;
use crate::audit::AuditFolder;
use crate::import::mapping::{self, Mapping};
use crate::import::{self, FileRead};
use crate::model::instrument::Instrument;
use crate::model::text::Text;
use crate::problem::{Message, Place, Problem};

/// The mappings of one import.
pub(super) struct Mappings {
    /// Kept ones first, then those of this import: a later one stands above an earlier one.
    known: Vec<Mapping>,
    /// How many of them were kept before.
    kept: usize,
    /// Headers for which a mapping was used.
    used: Vec<String>,
}

/// The mappings kept in the audit and the one given on the command line.
pub(super) fn open(folder: &AuditFolder, arguments: &Import) -> (Mappings, Vec<Problem>) {
    let (kept, mut problems) = mapping::kept(folder);
    let mut known = kept.unwrap_or_default();
    let kept = known.len();
    if let Some(file) = arguments.mapping.as_ref().filter(|file| !super::documents::is_plan(file)) {
        let (given, found) = mapping::read(file);
        problems.extend(found);
        known.extend(given.unwrap_or_default());
    }
    (Mappings { known, kept, used: Vec::new() }, problems)
}

impl Mappings {
    /// Reads a file of answers; what is uncertain is asked or written down.
    pub(super) fn read(
        &mut self,
        folder: &AuditFolder,
        cycle: &str,
        file: &Path,
        arguments: &Import,
        terminal: &Terminal,
    ) -> FileRead {
        let kind = arguments.kind.map(|word| word.0);
        let mut read = import::read_file(folder, cycle, file, kind, &self.known, arguments.accept_valid);
        if let Some(answered) = asked(folder, &read.doubtful, file, terminal) {
            self.known.extend(answered);
            read = import::read_file(folder, cycle, file, kind, &self.known, arguments.accept_valid);
        }
        if !read.doubtful.is_empty() && !arguments.dry_run {
            read.problems.push(write(&read.doubtful, file, terminal));
        }
        for mapping in std::mem::take(&mut read.confirmed) {
            if self.known.iter().skip(self.kept).all(|new| new.headers != mapping.headers) {
                let told = Problem::warning(Place::File(file.to_owned()), "mapping-used");
                read.problems.push(told.with("mapping", terminal.path(&mapping::file(folder, &mapping))));
            }
            self.used.push(mapping.headers);
        }
        read
    }

    /// Keeps what was confirmed in this import. A mapping that fitted no file is a problem.
    pub(super) fn keep(&self, folder: &AuditFolder, arguments: &Import, terminal: &Terminal) -> Result<(), Problem> {
        for mapping in self.known.iter().skip(self.kept).filter(|mapping| self.used.contains(&mapping.headers)) {
            if !arguments.dry_run {
                let file = mapping::keep(folder, mapping)?;
                terminal.say(&Message::new("mapping-kept").with("mapping", terminal.path(&file)));
            }
        }
        Ok(())
    }

    /// Mappings given on the command line whose headers no file has.
    pub(super) fn unused(&self, arguments: &Import) -> Option<Problem> {
        let file = arguments.mapping.as_ref()?;
        let strange = self.known.iter().skip(self.kept).any(|mapping| !self.used.contains(&mapping.headers));
        strange.then(|| Problem::error(Place::File(file.clone()), "mapping-of-other-headers"))
    }
}

/// The decisions of a person at the terminal; `None` without one, or when it is left.
fn asked(folder: &AuditFolder, doubtful: &[Mapping], file: &Path, terminal: &Terminal) -> Option<Vec<Mapping>> {
    let asks = doubtful.iter().any(|mapping| mapping.columns.iter().any(|column| column.similarity.is_some()));
    if !(asks && std::io::stdin().is_terminal() && std::io::stderr().is_terminal()) {
        return None;
    }
    let words = terminal.words();
    let mut answered = doubtful.to_vec();
    for column in answered.iter_mut().flat_map(|mapping| &mut mapping.columns) {
        let Some(similarity) = column.similarity else { continue };
        let question = Message::new("mapping-ask")
            .with("column", column.column.as_str())
            .with("header", column.header.as_str())
            .with("file", terminal.path(file))
            .with("field", column.field.as_str())
            .with("similarity", (similarity * 100.0).round());
        // What is long stands above the choice: a choice that wraps is not drawn over cleanly.
        anstream::eprintln!("{}", words.say(&question));
        if let Some(text) = text_of(&folder.instrument, &column.field) {
            let asks = Message::new("mapping-ask-text").with("text", text.in_language(words.language()));
            anstream::eprintln!("{}", words.say(&asks));
        }
        let choices = [words.word("mapping-ask-yes"), words.word("mapping-ask-no")];
        let prompt = words.word("mapping-ask-answer");
        let chosen = Select::new().with_prompt(prompt).items(&choices).default(0).interact_opt().ok()??;
        if chosen == 1 {
            column.field.clear();
        }
    }
    Some(answered)
}

/// What a question asks; other fields say it by their id.
fn text_of<'i>(instrument: &'i Instrument, field: &str) -> Option<&'i Text> {
    let questions = instrument.employee_questions().into_iter().chain(instrument.partner_questions());
    let open = instrument.questionnaire.open.iter().map(|open| (open.id.as_str(), &open.text));
    let mut texts = questions.map(|question| (question.id, question.text)).chain(open);
    texts.find(|(id, _)| *id == field).map(|(_, text)| text)
}

/// Writes the mapping beside where the user stands. One that is there already may have been edited and stays.
fn write(doubtful: &[Mapping], file: &Path, terminal: &Terminal) -> Problem {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let target = PathBuf::from(format!("{name}.mapping.yaml"));
    let text = mapping::written(doubtful, &terminal.words().word("mapping-advice"));
    if !target.exists()
        && let Err(error) = crate::audit::store::write_whole(&target, text.as_bytes())
    {
        return Problem::error(Place::File(target), "unwritable-file").with("reason", error.to_string());
    }
    Problem::error(Place::File(target.clone()), "mapping-written").with("mapping", target.display().to_string())
}
