//! The body of notes: its plain text, the coded passages with their positions in it, and the memos.

use std::ops::Range;
use std::path::Path;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::line_of;
use super::links::{Link, Piece};
use crate::import::people::People;
use crate::model::answers::{Memo, Passage};
use crate::model::instrument::Instrument;
use crate::problem::Problem;

/// The notes that are read.
pub(super) struct Notes<'a> {
    /// The whole file.
    pub(super) text: &'a str,
    /// The byte at which the body begins.
    pub(super) start: usize,
    /// Named in problems.
    pub(super) file: &'a Path,
    pub(super) instrument: &'a Instrument,
}

/// What a body holds.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub(super) text: String,
    pub(super) passages: Vec<Passage>,
    pub(super) memos: Vec<Memo>,
}

/// Reads the body; whatever is Markdown is good notes.
pub(super) fn read(notes: &Notes, problems: &mut Vec<Problem>) -> Body {
    let body = notes.text.get(notes.start..).unwrap_or_default();
    let mut reading = Reading::of(notes);
    for (event, range) in Parser::new(body).into_offset_iter() {
        reading.take(event, range.start + notes.start..range.end + notes.start, problems);
    }
    reading.finish(problems)
}

/// The body while it is read.
struct Reading<'a> {
    notes: &'a Notes<'a>,
    text: String,
    /// Code points of `text`.
    length: usize,
    memos: Vec<Memo>,
    pieces: Vec<Piece>,
    /// The coded link that is open.
    link: Option<Link>,
    /// How many block quotes are open, and where the outermost begins.
    quotes: usize,
    /// The memo that is open.
    memo: String,
    /// Bytes up to which the source is written into the text; `None` before the first word.
    written: Option<usize>,
    /// Whether a block began or ended since then.
    boundary: bool,
    /// Lines of memos since then, each memo with the blank line behind it.
    memo_lines: usize,
}

impl<'a> Reading<'a> {
    fn of(notes: &'a Notes<'a>) -> Self {
        Reading {
            notes,
            text: String::new(),
            length: 0,
            memos: Vec::new(),
            pieces: Vec::new(),
            link: None,
            quotes: 0,
            memo: String::new(),
            written: None,
            boundary: false,
            memo_lines: 0,
        }
    }

    fn take(&mut self, event: Event, source: Range<usize>, problems: &mut Vec<Problem>) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => self.begin_memo(&source),
            Event::End(TagEnd::BlockQuote(_)) => self.end_memo(),
            Event::Start(Tag::Link { dest_url, title, .. }) if dest_url.starts_with('#') => {
                if self.quotes > 0 {
                    let line = self.line(source.start);
                    problems.push(Problem::warning(line_of(self.notes.file, line), "notes-code-in-memo"));
                } else {
                    self.gap(&source);
                    self.link = Some(Link::of(&dest_url, &title, source, self.length));
                }
            }
            Event::End(TagEnd::Link) => {
                if let Some(link) = self.link.take() {
                    let line = self.line(link.source.start);
                    self.pieces.extend(link.close(self.length, line, self.notes, problems));
                    self.written = Some(source.end);
                }
            }
            Event::Text(piece) | Event::Code(piece) => self.write(&piece, &source),
            Event::SoftBreak => self.write(" ", &source),
            Event::HardBreak => self.write("\n", &source),
            Event::Start(tag) if !is_inline(&tag.to_end()) => self.boundary = true,
            Event::End(tag) if !is_inline(&tag) => self.boundary = true,
            _ => {}
        }
    }

    fn begin_memo(&mut self, source: &Range<usize>) {
        if self.quotes == 0 {
            self.memo.clear();
            let lines = self.notes.text.get(source.clone()).unwrap_or_default().trim_end().matches('\n').count();
            self.memo_lines += lines + 2;
        }
        self.quotes += 1;
        self.boundary = true;
    }

    fn end_memo(&mut self) {
        self.quotes = self.quotes.saturating_sub(1);
        self.boundary = true;
        if self.quotes == 0 {
            let text = std::mem::take(&mut self.memo);
            self.memos.push(Memo { text: text.trim().to_owned(), at: self.length });
        }
    }

    fn write(&mut self, piece: &str, source: &Range<usize>) {
        if self.quotes > 0 {
            if std::mem::take(&mut self.boundary) && !self.memo.is_empty() {
                self.memo.push('\n');
            }
            self.memo.push_str(piece);
            return;
        }
        self.gap(source);
        self.push(piece);
        self.written = Some(source.end);
    }

    /// The line breaks between two blocks: as many as there are blank lines between them, and at least one.
    fn gap(&mut self, source: &Range<usize>) {
        if !std::mem::take(&mut self.boundary) {
            return;
        }
        let memo_lines = std::mem::take(&mut self.memo_lines);
        if let Some(written) = self.written {
            let between = self.notes.text.get(written..source.start).unwrap_or_default();
            let breaks = between.matches('\n').count().saturating_sub(memo_lines + 1).max(1);
            self.push(&"\n".repeat(breaks));
        }
        self.written = Some(source.start);
    }

    fn push(&mut self, piece: &str) {
        self.text.push_str(piece);
        self.length += piece.chars().count();
    }

    fn line(&self, byte: usize) -> usize {
        self.notes.text.get(..byte).unwrap_or_default().matches('\n').count() + 1
    }

    fn finish(self, problems: &mut Vec<Problem>) -> Body {
        let mut pieces = joined(self.pieces, self.notes.text);
        let mut people = People::nobody();
        let spans = pieces.iter_mut().map(|piece| &mut piece.span).collect();
        let text = people.scrub_around(&self.text, spans);
        let characters: Vec<char> = text.chars().collect();
        let memos = self.memos.into_iter().filter(|memo| !memo.text.is_empty());
        let memos = memos.map(|memo| Memo { text: people.scrub(&memo.text).text, ..memo }).collect();
        let passages = pieces.into_iter().filter_map(|piece| {
            let words: String = characters.get(piece.span.0..piece.span.1).unwrap_or_default().iter().collect();
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            if words.is_empty() {
                problems.push(piece.empty(self.notes));
                return None;
            }
            let Piece { code, valence, line, span, .. } = piece;
            Some(Passage { code, text: words, valence, line, span })
        });
        let passages = passages.collect();
        Body { text, passages, memos }
    }
}

/// Whether a tag is a part of running text.
fn is_inline(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Link | TagEnd::Image | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough)
}

/// Links that touch and have a code and its valence in common are one passage of it.
fn joined(pieces: Vec<Piece>, text: &str) -> Vec<Piece> {
    let mut passages: Vec<Piece> = Vec::new();
    for piece in pieces {
        let before = passages.iter_mut().rev().find(|before| {
            let between = text.get(before.source.end..piece.source.start);
            (&before.code, before.valence) == (&piece.code, piece.valence)
                && between.is_some_and(|between| touch(between, &piece))
        });
        match before {
            Some(before) => {
                before.source.end = piece.source.end;
                before.span.1 = piece.span.1;
            }
            None => passages.push(piece),
        }
    }
    passages
}

/// Whether two links with this between them touch for a code: nothing, or a comment that keeps other codes apart.
fn touch(between: &str, piece: &Piece) -> bool {
    let Some(named) = between.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->")) else {
        return between.is_empty();
    };
    let own = kept_apart(&piece.code, piece.valence);
    named.starts_with('#') && !named.contains("-->") && named.split(',').all(|name| name.trim() != own)
}

/// How a comment between two links names a code that is to be kept apart: `#tools -1`.
pub(super) fn kept_apart(code: &str, valence: Option<i8>) -> String {
    let valence = valence.map(|valence| format!(" {valence}")).unwrap_or_default();
    format!("#{code}{valence}")
}
