//! What the user sees on the terminal: lines, problems with their places, progress.
//!
//! Colour only on a terminal and never under NO_COLOR: `anstream` strips it elsewhere.

use std::cell::RefCell;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use indicatif::ProgressBar;

use crate::problem::{Message, Place, Problem, Severity};
use crate::words::Words;

/// The terminal, with the words in which it speaks.
pub(super) struct Terminal {
    words: Arc<Words>,
    quiet: bool,
    /// Where the user stands: paths are shown relative to it.
    base: PathBuf,
    progress: RefCell<Option<ProgressBar>>,
    begun: Instant,
}

/// Work shorter than this shows no progress bar.
const PATIENCE: Duration = Duration::from_millis(500);

impl Terminal {
    pub(super) fn new(words: Words, quiet: bool) -> Self {
        let base = std::env::current_dir().unwrap_or_default();
        Terminal { words: Arc::new(words), quiet, base, progress: RefCell::new(None), begun: Instant::now() }
    }

    /// The words, as the report's templates need to hold them.
    pub(super) fn words(&self) -> &Arc<Words> {
        &self.words
    }

    /// Whether only what was asked for is said.
    pub(super) fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// A line of what the command is for; shown even when quiet.
    pub(super) fn line(&self, text: &str) {
        // A closed pipe (`| head`) is no problem of the user's.
        let _ = writeln!(anstream::stdout().lock(), "{text}");
    }

    /// A line about what was done; not shown when quiet.
    pub(super) fn say(&self, message: &Message) {
        if !self.quiet {
            self.line(&self.words.say(message));
        }
    }

    /// A path as the user would write it from where he or she stands.
    pub(super) fn path(&self, path: &Path) -> String {
        self.words.place(&Place::File(path.to_owned()), &self.base)
    }

    /// Tells that `done` things are done; after half a second a bar appears, on a terminal only.
    pub(super) fn progress(&self, done: u64) {
        if self.quiet || self.begun.elapsed() < PATIENCE {
            return;
        }
        self.progress.borrow_mut().get_or_insert_with(ProgressBar::new_spinner).set_position(done);
    }

    /// Problems on standard error, each with its place and what to do, and their number.
    pub(super) fn show(&self, problems: &[Problem]) {
        if let Some(bar) = self.progress.borrow_mut().take() {
            bar.finish_and_clear();
        }
        let shown: Vec<&Problem> = problems.iter().filter(|problem| problem.is_error() || !self.quiet).collect();
        let mut errors = anstream::stderr().lock();
        for problem in &shown {
            let _ = writeln!(errors, "{}\n", self.rendered(problem));
        }
        let stopping = shown.iter().filter(|problem| problem.is_error()).count();
        if stopping > 0 {
            let _ = writeln!(errors, "{}", self.words.say(&Message::new("problems-found").with("problems", stopping)));
        }
    }

    /// What is wrong with the command line: no work was begun that could be stopped.
    pub(super) fn show_wrong_use(&self, problem: &Problem) {
        let _ = writeln!(anstream::stderr().lock(), "{}", self.rendered(problem));
    }

    /// One problem as text, with colours.
    fn rendered(&self, problem: &Problem) -> String {
        let (level, name) = match problem.severity {
            Severity::Error => (Level::ERROR, "severity-error"),
            Severity::Warning => (Level::WARNING, "severity-warning"),
        };
        let title = self.words.say(&problem.message);
        let place = self.words.place(&problem.place, &self.base);
        let name = self.words.word(name);
        let help_name = self.words.word("severity-help");
        let help = self.words.help(&problem.message);
        let level = level.with_name(name.as_str());
        let mut group = match &problem.place {
            Place::Text { file, line, column, length, excerpt } => {
                let path = file.strip_prefix(&self.base).unwrap_or(file).display().to_string();
                let span = span(excerpt, *column, *length);
                let snippet = Snippet::source(excerpt.clone())
                    .line_start(*line)
                    .path(path)
                    .annotation(AnnotationKind::Primary.span(span));
                level.primary_title(title.as_str()).element(snippet)
            }
            Place::CommandLine | Place::File(_) | Place::Cell { .. } | Place::Row { .. } => {
                Group::with_title(level.primary_title(title.as_str()))
                    .element(annotate_snippets::Origin::path(place.as_str()))
            }
        };
        if let Some(help) = &help {
            group = group.element(Level::HELP.with_name(help_name.as_str()).message(help.as_str()));
        }
        Renderer::styled().render(&[group])
    }
}

/// Byte range of characters in a line; always inside it.
fn span(line: &str, column: usize, length: usize) -> std::ops::Range<usize> {
    let at = |characters: usize| line.char_indices().nth(characters).map_or(line.len(), |(byte, _)| byte);
    let start = at(column.saturating_sub(1));
    start..at(column.saturating_sub(1) + length.max(1)).max(start)
}
