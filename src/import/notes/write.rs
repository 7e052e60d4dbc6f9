//! Plain text with codings becomes notes in Markdown, so that reading the notes gives the same text and the same codings
//! at the same places.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use jiff::civil::Date;

use super::body::kept_apart;
use crate::model::answers::Memo;

/// A passage of a plain text with its code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Coding {
    /// Code points of the text, first and one past the last.
    pub span: (usize, usize),
    /// Id of the code, without `#`.
    pub code: String,
    /// From -2 to +2; `None` when not given.
    pub valence: Option<i8>,
}

/// A plain text that is to become notes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NoteText {
    /// Its words; lines end in `\n`.
    pub text: String,
    /// What is coded in it.
    pub codings: Vec<Coding>,
    /// What is remarked on it.
    pub memos: Vec<Memo>,
    /// What makes lines headings and items of lists: the code point at which the line begins, and the mark (`# `, `- `).
    pub marks: Vec<(usize, String)>,
}

/// What stands before the notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontData {
    /// Id of the interview.
    pub interview: String,
    /// When it took place.
    pub date: Date,
    /// Id of the position.
    pub position: String,
    /// Pseudonym or initials of the coder.
    pub coder: String,
    /// Whether the person agreed to be quoted without a name.
    pub consent: bool,
}

/// The whole file. Memos stand as block quotes before the line that they belong to.
pub fn markdown(front: &FrontData, note: &NoteText) -> String {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let mut notes = String::from("---\n");
    let _ = writeln!(notes, "interview: {}\ndate: {}", quoted(&front.interview), front.date);
    let _ = writeln!(notes, "position: {}\ncoder: {}", quoted(&front.position), quoted(&front.coder));
    let _ = writeln!(notes, "consent: {}\n---", front.consent);
    let mut writing = Writing::of(&note.text, merged(&note.codings), notes);
    writing.marks = note.marks.iter().cloned().collect();
    writing.body(&note.memos);
    writing.notes
}

/// Codings of one code and valence that overlap become one: notes cannot tell them apart.
fn merged(codings: &[Coding]) -> Vec<Coding> {
    let mut sorted: Vec<&Coding> = codings.iter().collect();
    sorted.sort_by_key(|coding| (&coding.code, coding.valence, coding.span));
    let mut merged: Vec<Coding> = Vec::new();
    for coding in sorted {
        match merged.last_mut().filter(|last| last.is_like(coding) && coding.span.0 < last.span.1) {
            Some(last) => last.span.1 = last.span.1.max(coding.span.1),
            None => merged.push(coding.clone()),
        }
    }
    merged
}

impl Coding {
    fn is_like(&self, other: &Coding) -> bool {
        (&self.code, self.valence) == (&other.code, other.valence)
    }

    fn holds(&self, at: usize) -> bool {
        (self.span.0..self.span.1).contains(&at)
    }
}

/// Notes while they are written.
struct Writing {
    text: Vec<char>,
    codings: Vec<Coding>,
    /// Where codings begin and end.
    cuts: BTreeSet<usize>,
    marks: BTreeMap<usize, String>,
    notes: String,
    /// The characters of the line so far, as long as they could mean something at its beginning.
    line: String,
}

impl Writing {
    fn of(text: &str, codings: Vec<Coding>, notes: String) -> Self {
        let cuts = codings.iter().flat_map(|coding| [coding.span.0, coding.span.1]).collect();
        Writing { text: text.chars().collect(), codings, cuts, marks: BTreeMap::new(), notes, line: String::new() }
    }

    fn body(&mut self, memos: &[Memo]) {
        let mut memos: Vec<&Memo> = memos.iter().collect();
        memos.sort_by_key(|memo| memo.at);
        let mut memos = memos.into_iter().peekable();
        while let Some(memo) = memos.next_if(|memo| memo.at == 0) {
            self.memo(memo);
        }
        let begin = self.text.iter().position(|c| *c != '\n').unwrap_or(0);
        let mut at = 0;
        while let Some(&character) = self.text.get(at) {
            let whole = self.line.is_empty() && !at.checked_sub(1).is_some_and(|before| self.is_coded(before));
            if let Some(mark) = self.marks.get(&at).filter(|_| whole) {
                self.notes.push_str(mark);
            }
            self.links(at);
            if character != '\n' {
                self.character(at, character);
            } else if at < begin || self.is_coded(at) {
                self.notes.push_str("\\\n");
                self.line.clear();
            } else {
                let end = (at..self.text.len()).find(|next| self.text[*next] != '\n' || self.is_coded(*next));
                let end = end.unwrap_or(self.text.len());
                self.notes.push_str(&"\n".repeat(end - at + 1));
                self.line.clear();
                while let Some(memo) = memos.next_if(|memo| memo.at <= end) {
                    self.memo(memo);
                }
                at = end;
                continue;
            }
            at += 1;
        }
        self.links(at);
        let kept = self.notes.trim_end_matches('\n').len();
        self.notes.truncate(kept);
        self.notes.push('\n');
        for memo in memos {
            self.notes.push('\n');
            self.memo(memo);
            self.notes.pop();
        }
    }

    fn is_coded(&self, at: usize) -> bool {
        self.codings.iter().any(|coding| coding.holds(at))
    }

    /// Ends the link before this place and begins the one at it.
    fn links(&mut self, at: usize) {
        if !self.cuts.contains(&at) {
            return;
        }
        let before: Vec<&Coding> = at
            .checked_sub(1)
            .map(|last| self.codings.iter().filter(|coding| coding.holds(last)).collect())
            .unwrap_or_default();
        let after: Vec<&Coding> = self.codings.iter().filter(|coding| coding.holds(at)).collect();
        if !before.is_empty() {
            let codes: Vec<String> = before.iter().map(|coding| format!("#{}", coding.code)).collect();
            let _ = write!(self.notes, "]({}", codes.join(","));
            if before.iter().any(|coding| coding.valence.is_some()) {
                let shown = |coding: &&Coding| coding.valence.map(|valence| valence.to_string()).unwrap_or_default();
                let _ = write!(self.notes, " \"{}\"", before.iter().map(shown).collect::<Vec<_>>().join(","));
            }
            self.notes.push(')');
            // The end of one coding and the beginning of another like it would be read as one.
            let another =
                |old: &&&Coding| old.span.1 == at && after.iter().any(|new| new.span.0 == at && new.is_like(old));
            let apart: BTreeSet<String> =
                before.iter().filter(another).map(|old| kept_apart(&old.code, old.valence)).collect();
            if !apart.is_empty() {
                let _ = write!(self.notes, "<!-- {} -->", apart.into_iter().collect::<Vec<_>>().join(","));
            }
        }
        if !after.is_empty() {
            self.notes.push('[');
            self.line.push('[');
        }
    }

    /// A character as Markdown, so that it means itself.
    fn character(&mut self, at: usize, character: char) {
        let next = self.text.get(at + 1).copied().unwrap_or('\n');
        let before = at.checked_sub(1).and_then(|before| self.text.get(before)).copied().unwrap_or('\n');
        let first = self.line.is_empty();
        let at_edge = self.line.chars().all(char::is_whitespace)
            || self.text[at..].iter().take_while(|c| **c != '\n').all(|c| c.is_whitespace());
        let number = !first && self.line.len() < 10 && self.line.chars().all(|c| c.is_ascii_digit());
        let escaped = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '&' => true,
            '_' => !(before.is_alphanumeric() && next.is_alphanumeric()),
            '!' => self.cuts.contains(&(at + 1)),
            '#' | '>' | '+' | '-' | '=' | '~' => self.line.trim().is_empty(),
            '.' | ')' => number,
            _ => false,
        };
        if character == '\r' || character.is_whitespace() && at_edge {
            let _ = write!(self.notes, "&#{};", character as u32);
        } else if character == '\0' {
            self.notes.push('\u{fffd}');
        } else {
            if escaped {
                self.notes.push('\\');
            }
            self.notes.push(character);
        }
        self.line.push(character);
    }

    /// A memo as a block quote with a blank line behind it.
    fn memo(&mut self, memo: &Memo) {
        for (index, line) in memo.text.lines().map(str::trim).filter(|line| !line.is_empty()).enumerate() {
            if index > 0 {
                self.notes.push_str(">\n");
            }
            let mut plain = Writing::of(line, Vec::new(), String::from("> "));
            plain.body(&[]);
            self.notes.push_str(&plain.notes);
        }
        self.notes.push('\n');
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::path::Path;
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;
    use crate::audit::instrument::default_instrument;
    use crate::model::answers::Interview;
    use crate::model::instrument::Instrument;
    use crate::model::organisation::Audit;

    fn written(text: &str, codings: &[Coding], memos: &[Memo]) -> String {
        let (text, codings, memos) = (text.to_owned(), codings.to_vec(), memos.to_vec());
        markdown(&front(), &NoteText { text, codings, memos, ..NoteText::default() })
    }

    fn front() -> FrontData {
        let (interview, position, coder) = ("W01".to_owned(), "agent".to_owned(), "A".to_owned());
        FrontData { interview, date: "2026-09-14".parse().unwrap(), position, coder, consent: true }
    }

    fn coding(span: (usize, usize), code: &str, valence: Option<i8>) -> Coding {
        Coding { span, code: code.to_owned(), valence }
    }

    fn read_back(notes: &str) -> Interview {
        static INSTRUMENT: LazyLock<Instrument> = LazyLock::new(|| default_instrument("service-department").0.unwrap());
        let audit =
            "organisation: T\ndepartment: D\nlanguage: en\npositions:\n- { id: agent, name: Agent, headcount: 9 }\n";
        let audit: Audit = serde_yaml::from_str(audit).unwrap();
        let (interview, problems) = super::super::read(notes, Path::new("W01.md"), &INSTRUMENT, &audit);
        interview.unwrap_or_else(|| panic!("{problems:?}\n{notes}"))
    }

    /// Passages as codings, in order.
    fn codings_of(interview: &Interview) -> Vec<Coding> {
        let passages = interview.passages.iter();
        let mut codings: Vec<Coding> = passages.map(|p| coding(p.span, &p.code, p.valence)).collect();
        codings.sort();
        codings
    }

    #[test]
    fn overlapping_nested_and_touching_passages_come_back() {
        let text = "😀 Zażółć gęślą\n\n\n- jaźń  [x]! _ok_\n1. raz & dwa\n  trzy ";
        let all = [
            coding((2, 8), "tools", Some(-2)),
            coding((4, 15), "cooperation", None),
            coding((15, 30), "cooperation", None),
            coding((20, 22), "tools/freezing", Some(1)),
        ];
        let notes = written(text, &all, &[]);
        let interview = read_back(&notes);
        assert_eq!(interview.text, text);
        assert_eq!(codings_of(&interview), {
            let mut all = all.to_vec();
            all.sort();
            all
        });
    }

    #[test]
    fn memos_stand_between_the_lines_and_move_nothing() {
        let memos = [(0, "przed"), (3, "o *raz*\ni dalej"), (10, "na końcu")];
        let memos = memos.map(|(at, text)| Memo { at, text: text.to_owned() });
        let notes = written("raz\ndwa\n\nx", &[coding((4, 7), "tools", None)], &memos);
        let body = notes.split_once("true\n---\n").unwrap().1;
        let expected = "> przed\n\nraz\n\n> o \\*raz\\*\n>\n> i dalej\n\n[dwa](#tools)\n\n\nx\n\n> na końcu\n";
        assert_eq!(body, expected);
        let interview = read_back(&notes);
        assert_eq!((interview.text.as_str(), interview.memos), ("raz\ndwa\n\nx", memos.to_vec()));
    }

    #[test]
    fn headings_and_lists_stay() {
        let marks = [(0, "# "), (6, "- "), (10, "    1. ")].map(|(at, mark)| (at, mark.to_owned())).to_vec();
        let (text, codings) = ("Tytuł\nraz\ndwa\ndalej".to_owned(), vec![coding((6, 9), "tools", None)]);
        let notes = markdown(&front(), &NoteText { text, codings, marks, ..NoteText::default() });
        assert!(notes.ends_with("---\n# Tytuł\n\n- [raz](#tools)\n\n    1. dwa\n\ndalej\n"), "{notes}");
        let interview = read_back(&notes);
        assert_eq!(interview.text, "Tytuł\nraz\ndwa\ndalej");
        assert_eq!(codings_of(&interview), [coding((6, 9), "tools", None)]);
    }

    #[test]
    fn codings_that_overlap_and_are_alike_are_one() {
        let notes = written("raz dwa", &[coding((0, 4), "tools", None), coding((2, 7), "tools", None)], &[]);
        assert_eq!(codings_of(&read_back(&notes)), [coding((0, 7), "tools", None)]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn any_text_with_any_codings_comes_back(
            text in "([a-zż😀 .,;:!?*_`~#>+=()<&\\[\\]\"'|0-9\\\\\\-]{0,12}\n{0,3}){0,6}",
            spans in proptest::collection::vec((0usize..60, 1usize..30, 0usize..3, proptest::option::of(-2i8..=2)), 0..5),
        ) {
            let text = text.trim_end_matches('\n');
            let characters: Vec<char> = text.chars().collect();
            let codes = ["tools", "cooperation", "tools/freezing"];
            let all = spans.into_iter().map(|(start, length, code, valence)| {
                let start = start.min(characters.len());
                coding((start, (start + length).min(characters.len())), codes[code], valence)
            });
            let all: Vec<Coding> = all
                .filter(|coding| characters[coding.span.0..coding.span.1].iter().any(|c| !c.is_whitespace()))
                .collect();
            // Markdown cannot say that a passage within a passage has the same code with another valence.
            let meet = |one: &Coding, other: &Coding| one.span.0 <= other.span.1 && other.span.0 <= one.span.1;
            let mut kept: Vec<Coding> = Vec::new();
            for coding in all {
                if !kept.iter().any(|k| k.code == coding.code && k.valence != coding.valence && meet(k, &coding)) {
                    kept.push(coding);
                }
            }
            let all = kept;
            let mut expected = merged(&all);
            expected.sort();
            let notes = written(text, &all, &[]);
            let interview = read_back(&notes);
            prop_assert_eq!(&interview.text, text, "{}", notes);
            prop_assert_eq!(codings_of(&interview), expected, "{}", notes);
        }
    }
}
