//! Documents that hold the text of an interview: `.docx` and `.txt`. They become uncoded notes; headings, lists and
//! paragraphs stay.

use std::path::Path;

use super::refi::{Project, TextSource};
use super::sheet::decode_text;
use super::word::{self, Paragraph};
use crate::problem::{Checked, Place, Problem};

/// Lines of a text that was broken by hand are at most this long.
const BROKEN: usize = 100;
/// How deep headings of Markdown go.
const DEEPEST_HEADING: u8 = 6;

/// Reads the bytes of a document as a project of one text without codes; `word` says that it is a `.docx`.
pub fn read(bytes: &[u8], file: &Path, word: bool) -> Checked<Project> {
    let (source, problems) = if word {
        let (paragraphs, problems) = word::paragraphs(bytes, file);
        (paragraphs.map(of_paragraphs), problems)
    } else {
        match decode_text(bytes, file) {
            Ok(text) => (Some(of_text(&text)), Vec::new()),
            Err(problem) => (None, vec![problem]),
        }
    };
    let Some(source) = source else { return (None, problems) };
    if source.text.trim().is_empty() {
        return (None, vec![Problem::error(Place::File(file.to_owned()), "document-empty")]);
    }
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    (Some(Project { sources: vec![TextSource { name, ..source }], ..Project::default() }), problems)
}

/// Whether a text looks like rows of answers rather than like somebody's words: every line is cut at the same sign.
pub fn is_table(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes.get(..bytes.len().min(1 << 14)).unwrap_or_default()).into_owned();
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(10).collect();
    ['\t', ';', ','].iter().any(|sign| {
        let count = |line: &&str| line.matches(*sign).count();
        let first = lines.first().map_or(0, count);
        lines.len() > 1 && first > 0 && lines.iter().all(|line| count(line) == first)
    })
}

/// A text that grows line by line.
#[derive(Default)]
struct Lines {
    text: String,
    length: usize,
    marks: Vec<(usize, String)>,
    /// Level of the list item before, if it was one.
    list: Option<u8>,
}

impl Lines {
    fn push(&mut self, line: &str, mark: Option<String>) {
        if self.length > 0 {
            self.text.push('\n');
            self.length += 1;
        }
        self.marks.extend(mark.map(|mark| (self.length, mark)));
        self.text.push_str(line);
        self.length += line.chars().count();
    }

    /// The mark of a list item; no item is more than one level deeper than the one before.
    fn item(&mut self, level: u8, numbered: bool) -> String {
        let level = self.list.map_or(0, |before| level.min(before.saturating_add(1)));
        self.list = Some(level);
        format!("{}{}", "    ".repeat(usize::from(level)), if numbered { "1. " } else { "- " })
    }

    fn source(self) -> TextSource {
        TextSource { text: self.text, marks: self.marks, ..TextSource::default() }
    }
}

fn of_paragraphs(paragraphs: Vec<Paragraph>) -> TextSource {
    let mut lines = Lines::default();
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.text.trim().is_empty()) {
        let mark = match (paragraph.heading, paragraph.list) {
            (Some(level), _) => Some(heading(level)),
            (None, Some(item)) => Some(lines.item(item.level, item.numbered)),
            (None, None) => None,
        };
        if paragraph.list.is_none() {
            lines.list = None;
        }
        for (index, line) in paragraph.text.trim().lines().map(str::trim).enumerate() {
            lines.push(line, mark.clone().filter(|_| index == 0));
        }
    }
    lines.source()
}

fn heading(level: u8) -> String {
    format!("{} ", "#".repeat(usize::from(level.clamp(1, DEEPEST_HEADING))))
}

fn of_text(text: &str) -> TextSource {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let longest = text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    let is_broken = |line: &str| longest <= BROKEN && line.chars().count() * 4 >= longest * 3;
    let mut lines = Lines::default();
    let mut open: Option<(String, Option<String>)> = None;
    let mut joins = false;
    for line in text.lines() {
        let bare = line.trim();
        let (mark, words) = marked(line, &mut lines);
        match &mut open {
            // The line before was broken where the page ended.
            Some((before, _)) if joins && mark.is_none() && !bare.is_empty() => {
                before.push(' ');
                before.push_str(bare);
            }
            _ => {
                if let Some((line, mark)) = open.take() {
                    lines.push(&line, mark);
                }
                open = (!words.is_empty()).then(|| (words.to_owned(), mark));
            }
        }
        joins = is_broken(line.trim_end());
    }
    if let Some((line, mark)) = open {
        lines.push(&line, mark);
    }
    lines.source()
}

/// A line of a plain text without the sign that makes it a heading or an item of a list, and the mark for it.
fn marked<'t>(line: &'t str, lines: &mut Lines) -> (Option<String>, &'t str) {
    let bare = line.trim();
    let hashes = bare.chars().take_while(|c| *c == '#').count();
    if let Some(words) = bare.get(hashes..).and_then(|rest| rest.strip_prefix(' ')).filter(|_| hashes > 0) {
        lines.list = None;
        return (Some(heading(u8::try_from(hashes).unwrap_or(DEEPEST_HEADING))), words.trim());
    }
    let level = u8::try_from((line.len() - line.trim_start().len()) / 2).unwrap_or(0);
    if let Some(words) = ["- ", "* ", "• ", "– "].iter().find_map(|sign| bare.strip_prefix(sign)) {
        return (Some(lines.item(level, false)), words.trim());
    }
    let digits = bare.chars().take_while(char::is_ascii_digit).count();
    let behind = bare.get(digits..).unwrap_or_default();
    let words = behind.strip_prefix(". ").or_else(|| behind.strip_prefix(") ")).filter(|_| (1..3).contains(&digits));
    if let Some(words) = words {
        return (Some(lines.item(level, true)), words.trim());
    }
    if !bare.is_empty() {
        lines.list = None;
    }
    (None, bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> (String, Vec<(usize, String)>) {
        let source = of_text(text);
        (source.text, source.marks)
    }

    #[test]
    fn lines_broken_by_hand_are_one_and_lists_stay() {
        let (read, marks) =
            text("# Rozmowa\n\nsystem wiesza się cztery\nrazy dziennie, a potem\nnic\n\n- raz\n- dwa\n");
        assert_eq!(read, "Rozmowa\nsystem wiesza się cztery razy dziennie, a potem nic\nraz\ndwa");
        assert_eq!(marks.iter().map(|(_, mark)| mark.as_str()).collect::<Vec<_>>(), ["# ", "- ", "- "]);
        let dialogue = "- Jak?\n- Dobrze.\nA potem już tylko cisza.";
        assert_eq!(text(dialogue).0, "Jak?\nDobrze.\nA potem już tylko cisza.");
    }

    #[test]
    fn tables_are_no_words() {
        assert!(is_table(b"a;b;c\n1;2;3\n4;5;6\n"));
        assert!(!is_table(b"Rozmowa, krotka\n\nI tyle; naprawde.\n"));
        assert!(!is_table(b"a, b\n"));
    }
}
