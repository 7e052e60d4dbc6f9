//! Interview notes: Markdown with YAML front matter, in which a coded passage is an ordinary link to a code.
//!
//! `[the system freezes four times a day](#tools "-2")`: the code behind the hash is an area or a code of
//! interviews.yaml, the title is the valence. Any other link is left alone, and a link inside code is none.

use std::ops::Range;
use std::path::Path;

use jiff::civil::Date;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde::Deserialize;

use super::people::People;
use crate::audit::yaml::Document;
use crate::model::answers::{Interview, Passage};
use crate::model::instrument::Instrument;
use crate::model::organisation::Audit;
use crate::problem::{Checked, Place, Problem, did_you_mean};
use crate::words::in_text;

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
    let passages = passages(text, body_start(text, &front), file, instrument, &mut problems);
    let failed = problems.iter().any(Problem::is_error);
    let interview = decoded.filter(|_| !failed).map(|data| Interview {
        id: data.interview,
        file: file.to_string_lossy().replace('\\', "/"),
        date: data.date,
        position: data.position,
        coder: data.coder,
        consent: data.consent,
        passages,
    });
    (interview, problems)
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

/// A coded link while its text is gathered.
struct Open {
    code: String,
    title: String,
    source: Range<usize>,
    text: String,
}

fn passages(
    text: &str,
    start: usize,
    file: &Path,
    instrument: &Instrument,
    problems: &mut Vec<Problem>,
) -> Vec<Passage> {
    let body = text.get(start..).unwrap_or_default();
    let mut people = People::nobody();
    let mut passages = Vec::new();
    let mut open: Option<Open> = None;
    for (event, range) in Parser::new(body).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, title, .. }) => {
                if let Some(code) = dest_url.strip_prefix('#') {
                    let source = range.start + start..range.end + start;
                    open =
                        Some(Open { code: code.to_owned(), title: title.into_string(), source, text: String::new() });
                }
            }
            Event::End(TagEnd::Link) => {
                if let Some(link) = open.take() {
                    passages.extend(passage(link, text, file, instrument, &mut people, problems));
                }
            }
            Event::Text(piece) | Event::Code(piece) => {
                if let Some(link) = &mut open {
                    link.text.push_str(&piece);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some(link) = &mut open {
                    link.text.push(' ');
                }
            }
            _ => {}
        }
    }
    passages
}

fn passage(
    link: Open,
    text: &str,
    file: &Path,
    instrument: &Instrument,
    people: &mut People,
    problems: &mut Vec<Problem>,
) -> Option<Passage> {
    let source = text.get(link.source.clone()).unwrap_or_default();
    // The place of a piece of the link, looked for from its end, where code and title stand.
    let place = |piece: &str| {
        let offset = source.rfind(piece).unwrap_or(0);
        in_text(file, text, link.source.start + offset, piece.chars().count())
    };
    let areas = instrument.areas.iter().map(|area| area.id.as_str());
    let codes: Vec<&str> = areas.chain(instrument.interviews.codes.iter().map(|code| code.id.as_str())).collect();
    let mut good = true;
    if !codes.contains(&link.code.as_str()) {
        let meant = did_you_mean(&link.code, codes.iter().copied()).unwrap_or_default();
        let at = place(&format!("#{}", link.code));
        let problem = Problem::error(at, "notes-unknown-code").with("found", link.code.as_str());
        problems.push(problem.with("meant", meant).with("near", usize::from(!meant.is_empty())));
        good = false;
    }
    let valence = match valence(&link.title) {
        Ok(valence) => valence,
        Err(()) => {
            let at = place(&link.title);
            problems.push(Problem::error(at, "notes-valence").with("found", link.title.as_str()));
            return None;
        }
    };
    let words = people.scrub(&link.text.split_whitespace().collect::<Vec<_>>().join(" ")).text;
    if words.is_empty() {
        let at = in_text(file, text, link.source.start, 1);
        problems.push(Problem::error(at, "notes-empty-passage").with("found", link.code.as_str()));
        good = false;
    }
    let line = text.get(..link.source.start).unwrap_or_default().matches('\n').count() + 1;
    good.then_some(Passage { code: link.code, text: words, valence, line })
}

/// From -2 to +2; empty when not given. A typographic minus is a minus.
fn valence(title: &str) -> Result<Option<i8>, ()> {
    let title = title.trim().replace('−', "-");
    if title.is_empty() {
        return Ok(None);
    }
    match title.parse::<i8>() {
        Ok(valence) if (-2..=2).contains(&valence) => Ok(Some(valence)),
        _ => Err(()),
    }
}
