//! A coded link: its codes, their valences, and what can be wrong with them.

use std::ops::Range;

use super::body::Notes;
use crate::problem::{Place, Problem, did_you_mean};
use crate::words::in_text;

/// A coded link while its text is read.
pub(super) struct Link {
    /// The codes, without hash.
    codes: Vec<String>,
    title: String,
    /// Bytes of the file.
    pub(super) source: Range<usize>,
    /// Code point of the text at which it begins.
    start: usize,
}

/// One code of a link.
pub(super) struct Piece {
    pub(super) code: String,
    pub(super) valence: Option<i8>,
    /// Bytes of the file.
    pub(super) source: Range<usize>,
    /// Code points of the text.
    pub(super) span: (usize, usize),
    /// From 1.
    pub(super) line: usize,
}

impl Piece {
    /// The problem of a passage without words.
    pub(super) fn empty(&self, notes: &Notes) -> Problem {
        let at = in_text(notes.file, notes.text, self.source.start, 1);
        Problem::error(at, "notes-empty-passage").with("found", self.code.as_str())
    }
}

impl Link {
    /// A link to `#code` or `#code,#code`.
    pub(super) fn of(target: &str, title: &str, source: Range<usize>, start: usize) -> Self {
        let codes = target.split(',').map(|code| code.trim());
        let codes = codes.map(|code| code.strip_prefix('#').unwrap_or(code).to_owned()).collect();
        Link { codes, title: title.to_owned(), source, start }
    }

    /// Its codes, with `end` the code point of the text behind it; nothing of what is wrong.
    pub(super) fn close(self, end: usize, line: usize, notes: &Notes, problems: &mut Vec<Problem>) -> Vec<Piece> {
        let before = problems.len();
        let areas = notes.instrument.areas.iter().map(|area| area.id.as_str());
        let codes = notes.instrument.interviews.codes.iter().map(|code| code.id.as_str());
        let known: Vec<&str> = areas.chain(codes).collect();
        for code in self.codes.iter().filter(|code| !known.contains(&code.as_str())) {
            let meant = did_you_mean(code, known.iter().copied()).unwrap_or_default();
            let problem = Problem::error(self.place(notes, code, 1), "notes-unknown-code").with("found", code.as_str());
            problems.push(problem.with("meant", meant).with("near", usize::from(!meant.is_empty())));
        }
        let valences = self.valences(notes, problems);
        if problems.len() > before {
            return Vec::new();
        }
        let Link { codes, source, start, .. } = self;
        let pieces = codes.into_iter().zip(valences);
        pieces
            .map(|(code, valence)| Piece { code, valence, source: source.clone(), span: (start, end), line })
            .collect()
    }

    /// One valence for every code: as many as there are codes, or one for all of them.
    fn valences(&self, notes: &Notes, problems: &mut Vec<Problem>) -> Vec<Option<i8>> {
        let parts: Vec<&str> = self.title.split(',').collect();
        if parts.len() != 1 && parts.len() != self.codes.len() {
            let problem = Problem::error(self.place(notes, &self.title, 0), "notes-valences");
            let problem = problem.with("found", self.title.as_str()).with("codes", self.codes.len());
            problems.push(problem.with("valences", parts.len()));
        }
        let mut valences = Vec::new();
        for part in parts {
            match valence(part) {
                Ok(valence) => valences.push(valence),
                Err(()) => {
                    let problem = Problem::error(self.place(notes, part.trim(), 0), "notes-valence");
                    problems.push(problem.with("found", part.trim()));
                    valences.push(None);
                }
            }
        }
        if let [one] = valences.as_slice() {
            return vec![*one; self.codes.len()];
        }
        valences
    }

    /// The place of a piece of the link, looked for from its end, where codes and title stand; `before` characters in
    /// front of it belong to it.
    fn place(&self, notes: &Notes, piece: &str, before: usize) -> Place {
        let source = notes.text.get(self.source.clone()).unwrap_or_default();
        let hash = if before > 0 { format!("#{piece}") } else { piece.to_owned() };
        let found = source.rfind(&hash).map(|at| (at, hash.chars().count()));
        let (at, length) = found.or_else(|| Some((source.rfind(piece)?, piece.chars().count()))).unwrap_or((0, 1));
        in_text(notes.file, notes.text, self.source.start + at, length)
    }
}

/// From -2 to +2; empty when not given. A typographic minus is a minus.
pub(super) fn valence(title: &str) -> Result<Option<i8>, ()> {
    let title = title.trim().replace('−', "-");
    if title.is_empty() {
        return Ok(None);
    }
    match title.parse::<i8>() {
        Ok(valence) if (-2..=2).contains(&valence) => Ok(Some(valence)),
        _ => Err(()),
    }
}
