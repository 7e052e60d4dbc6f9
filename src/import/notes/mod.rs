//! Interview notes: Markdown with YAML front matter, in which a coded passage is an ordinary link to a code.
//!
//! `[the system freezes four times a day](#tools "-2")`: the code behind the hash is an area or a code of
//! interviews.yaml, the title is the valence. Several codes on one passage stand one after another, and so do their
//! valences: `[…](#tools,#cooperation/billing "-2,0")`. Links that touch and have a code in common are one passage of
//! that code. Any other link is left alone, and a link inside code is none. A block quote is a memo of the coder's: it
//! is kept apart and is neither quoted nor counted.

mod body;
mod links;
mod propose;
mod write;

use std::ops::Range;
use std::path::Path;

use jiff::civil::Date;
use serde::Deserialize;

use crate::audit::yaml::Document;
use crate::model::answers::Interview;
use crate::model::instrument::Instrument;
use crate::model::organisation::Audit;
use crate::problem::{Checked, Place, Problem, did_you_mean};
use crate::words::in_text;

pub use self::propose::{Proposal, linked, proposals};
pub use self::write::{Coding, FrontData, NoteText, markdown};

use self::body::Notes;

/// What stands before the notes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct FrontMatter {
    interview: String,
    date: Date,
    position: String,
    coder: String,
    #[serde(default)]
    consent: bool,
    /// Who asked; not needed further on.
    #[serde(default)]
    #[allow(dead_code)]
    interviewer: Option<String>,
    /// A name, which is not wanted.
    #[serde(default)]
    person: Option<String>,
}

/// Reads one file of notes; `file` is named in problems and kept with the interview.
pub fn read(text: &str, file: &Path, instrument: &Instrument, audit: &Audit) -> Checked<Interview> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Some(front) = front_matter(text) else {
        return (None, vec![Problem::error(in_text(file, text, 0, 3), "notes-no-front-matter")]);
    };
    // A blank line in place of the first fence keeps every line number.
    let yaml = format!("\n{}", text.get(front.clone()).unwrap_or_default());
    let (document, mut problems) = Document::from_text(file, yaml);
    let Some(document) = document else { return (None, problems) };
    let (decoded, more) = document.decode::<FrontMatter>();
    problems.extend(more);
    if decoded.as_ref().is_some_and(|data| data.person.is_some())
        && let Place::Text { line, .. } = document.place(&["person"])
    {
        problems.push(Problem::warning(line_of(file, line), "notes-person"));
    }
    if let Some(data) = &decoded {
        problems.extend(unknown_position(&data.position, document.place(&["position"]), audit));
    }
    let notes = Notes { text, start: body_start(text, &front), file, instrument };
    let before = problems.len();
    let body = body::read(&notes, &mut problems);
    if let Some(own) = problems.get_mut(before..) {
        own.sort_by(|a, b| a.place.cmp(&b.place));
    }
    let failed = problems.iter().any(Problem::is_error);
    let interview = decoded.filter(|_| !failed).map(|data| Interview {
        id: data.interview,
        file: file.to_string_lossy().replace('\\', "/"),
        date: data.date,
        position: data.position,
        coder: data.coder,
        consent: data.consent,
        text: body.text,
        passages: body.passages,
        memos: body.memos,
    });
    (interview, problems)
}

/// Whether a word is a valence: a whole number from -2 to +2.
pub fn is_valence(word: &str) -> bool {
    matches!(links::valence(word), Ok(Some(_)))
}

/// A line without its text: what stands in it is not to be shown.
pub(super) fn line_of(file: &Path, line: usize) -> Place {
    Place::Row { file: file.to_owned(), sheet: String::new(), row: u32::try_from(line).unwrap_or(u32::MAX) }
}

/// The bytes between the two lines `---`.
fn front_matter(text: &str) -> Option<Range<usize>> {
    let fence = |line: &str| line.trim_end() == "---";
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| fence(line))?;
    let start = first.len();
    let mut end = start;
    for line in lines {
        if fence(line) {
            return Some(start..end);
        }
        end += line.len();
    }
    None
}

/// Where the notes themselves begin: behind the line of the second fence.
fn body_start(text: &str, front: &Range<usize>) -> usize {
    let rest = text.get(front.end..).unwrap_or_default();
    front.end + rest.find('\n').map_or(rest.len(), |end| end + 1)
}

fn unknown_position(found: &str, place: Place, audit: &Audit) -> Option<Problem> {
    let ids: Vec<&str> = audit.positions.iter().map(|position| position.id.as_str()).collect();
    if ids.contains(&found) {
        return None;
    }
    let meant = did_you_mean(found, ids.iter().copied()).unwrap_or_default();
    let problem = Problem::error(place, "notes-unknown-position").with("found", found);
    let near = usize::from(!meant.is_empty());
    Some(problem.with("expected", ids.join(", ")).with("meant", meant).with("near", near))
}
