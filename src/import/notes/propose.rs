//! Passages of notes that the words of the codebook speak for, and how a passage becomes a coded link: the source gains a
//! link around it and changes nowhere else.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::body::{self, Notes};
use crate::import::fold::fold;
use crate::model::instrument::Instrument;
use crate::model::text::Language;

/// Shorter words join others and say nothing on their own.
const SHORTEST: usize = 4;
/// Stems with so many letters in common are forms of one word.
const COMMON: usize = 5;

/// A passage that may be worth a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Bytes of the file.
    pub source: Range<usize>,
    /// Its words.
    pub words: String,
    /// Line, from 1.
    pub line: usize,
    /// The code that its words speak for.
    pub code: String,
    /// Further codes that they speak for, the nearest first.
    pub others: Vec<String>,
}

/// The sentences that share words with the codebook and are not coded yet, in order of the text.
pub fn proposals(text: &str, instrument: &Instrument, language: &Language) -> Vec<Proposal> {
    let skipped = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let text = text.get(skipped..).unwrap_or_default();
    let Some(front) = super::front_matter(text) else { return Vec::new() };
    let start = super::body_start(text, &front);
    let codebook = Codebook::of(instrument, language);
    let mut proposals = Vec::new();
    for sentence in sentences(text, start) {
        let words: Vec<&str> = text.get(sentence.clone()).unwrap_or_default().split_whitespace().collect();
        let mut codes = codebook.codes_of(&words.join(" ")).into_iter();
        let Some(code) = codes.next() else { continue };
        let proposal = Proposal {
            source: sentence.start + skipped..sentence.end + skipped,
            words: words.join(" "),
            line: text.get(..sentence.start).unwrap_or_default().matches('\n').count() + 1,
            code,
            others: codes.take(2).collect(),
        };
        proposals.push(proposal);
    }
    proposals
}

/// The file with a link to a code around these bytes; `None` when that would change anything else that the notes say.
pub fn linked(text: &str, source: &Range<usize>, target: &str, instrument: &Instrument) -> Option<String> {
    let words = text.get(source.clone())?;
    let new = format!("{}[{words}]({target}){}", text.get(..source.start)?, text.get(source.end..)?);
    let (before, after) = (read(text, instrument)?, read(&new, instrument)?);
    let kept = before.passages.iter().all(|old| {
        after.passages.iter().any(|new| (old.span, &old.code, old.valence) == (new.span, &new.code, new.valence))
    });
    let added = after.passages.len().checked_sub(before.passages.len()).is_some_and(|added| added > 0);
    (kept && added && before.text == after.text && before.memos == after.memos).then_some(new)
}

fn read(text: &str, instrument: &Instrument) -> Option<body::Body> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = super::body_start(text, &super::front_matter(text)?);
    let mut problems = Vec::new();
    let body = body::read(&Notes { text, start, file: Path::new(""), instrument }, &mut problems);
    problems.is_empty().then_some(body)
}

/// The sentences of running text that hold nothing but words: no links, no code, no memos, no headings.
fn sentences(text: &str, start: usize) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let (mut pieces, mut barred): (Vec<Range<usize>>, Vec<Range<usize>>) = (Vec::new(), Vec::new());
    let mut silent = 0usize;
    for (event, range) in Parser::new(text.get(start..).unwrap_or_default()).into_offset_iter() {
        let range = range.start + start..range.end + start;
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::CodeBlock(_) | Tag::Heading { .. } | Tag::HtmlBlock) => silent += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::CodeBlock | TagEnd::Heading(_) | TagEnd::HtmlBlock) => {
                silent = silent.saturating_sub(1);
            }
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => barred.push(range),
            Event::Code(_) | Event::InlineHtml(_) => barred.push(range),
            Event::Text(_) if silent == 0 => pieces.push(range),
            Event::End(TagEnd::Paragraph | TagEnd::Item) | Event::Start(Tag::List(_)) => {
                sentences.extend(split(text, &std::mem::take(&mut pieces), &std::mem::take(&mut barred)));
            }
            _ => {}
        }
    }
    sentences
}

/// The sentences of one paragraph, from its first word to its last.
fn split(text: &str, pieces: &[Range<usize>], barred: &[Range<usize>]) -> Vec<Range<usize>> {
    let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return Vec::new() };
    let paragraph = text.get(first.start..last.end).unwrap_or_default();
    let mut ends = Vec::new();
    let characters: Vec<(usize, char)> = paragraph.char_indices().collect();
    for (index, (_, character)) in characters.iter().enumerate() {
        let next = characters.get(index + 1);
        let closes = |c: char| matches!(c, '"' | '”' | '’' | '»' | ')');
        let ends_here = matches!(character, '.' | '!' | '?' | '…')
            || closes(*character) && index > 0 && {
                characters.get(index - 1).is_some_and(|(_, before)| matches!(before, '.' | '!' | '?' | '…'))
            };
        if ends_here && next.is_none_or(|(_, next)| next.is_whitespace()) {
            ends.push(next.map_or(paragraph.len(), |(at, _)| *at));
        }
    }
    ends.push(paragraph.len());
    let mut from = 0;
    let mut sentences = Vec::new();
    for end in ends {
        let piece = paragraph.get(from..end).unwrap_or_default();
        let start = first.start + from + (piece.len() - piece.trim_start().len());
        let sentence = start..first.start + from + piece.trim_end().len();
        let crossed = barred.iter().any(|bar| bar.start < sentence.end && sentence.start < bar.end);
        if sentence.start < sentence.end && !crossed {
            sentences.push(sentence);
        }
        from = end;
    }
    sentences
}

/// The stems of the names of codes, and of what areas cover.
struct Codebook {
    stemmer: Option<Stemmer>,
    codes: Vec<Entry>,
    /// How many codes a stem stands for.
    spread: BTreeMap<String, usize>,
}

struct Entry {
    id: String,
    name: BTreeSet<String>,
    covers: BTreeSet<String>,
}

impl Codebook {
    fn of(instrument: &Instrument, language: &Language) -> Self {
        let algorithm = match language.code() {
            "pl" => Some(Algorithm::Polish),
            "ro" => Some(Algorithm::Romanian),
            "hu" => Some(Algorithm::Hungarian),
            "en" => Some(Algorithm::English),
            _ => None,
        };
        let mut codebook =
            Codebook { stemmer: algorithm.map(Stemmer::create), codes: Vec::new(), spread: BTreeMap::new() };
        let codes = instrument.interviews.codes.iter().map(|code| (&code.id, &code.name, None));
        let areas = instrument.areas.iter().map(|area| (&area.id, &area.name, Some(&area.covers)));
        for (id, name, covers) in codes.chain(areas) {
            let name = codebook.stems(name.in_language(language));
            let covers = covers.map(|covers| codebook.stems(covers.in_language(language))).unwrap_or_default();
            for stem in name.union(&covers) {
                *codebook.spread.entry(stem.clone()).or_default() += 1;
            }
            codebook.codes.push(Entry { id: id.clone(), name, covers });
        }
        codebook
    }

    /// The stems of a text, without accents.
    fn stems(&self, text: &str) -> BTreeSet<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
        let words = words.filter(|word| word.chars().count() >= SHORTEST);
        words
            .map(|word| match &self.stemmer {
                Some(stemmer) => fold(&stemmer.stem(&word)),
                None => fold(&word),
            })
            .collect()
    }

    /// The codes that a sentence speaks for, the nearest first: those with most words of the name, and of equals those
    /// whose names it shares most of, words that stand for few codes counting more. What an area covers counts only where
    /// two of its words are there.
    fn codes_of(&self, sentence: &str) -> Vec<String> {
        let said = self.stems(sentence);
        let weigh = |stems: &BTreeSet<String>| {
            let shared = stems.iter().filter(|stem| said.iter().any(|word| is_form_of(word, stem)));
            let weights: Vec<f64> =
                shared.map(|stem| 1.0 / self.spread.get(stem).copied().unwrap_or(1) as f64).collect();
            (weights.len(), weights.iter().sum::<f64>())
        };
        let mut found: Vec<(usize, f64, &str)> = Vec::new();
        for entry in &self.codes {
            let (named, by_name) = weigh(&entry.name);
            let (covered, by_cover) = weigh(&entry.covers);
            if named > 0 || covered > 1 {
                let share = |weight: f64, stems: &BTreeSet<String>| weight / stems.len().max(1) as f64;
                found.push((named, share(by_name, &entry.name) + share(by_cover, &entry.covers), &entry.id));
            }
        }
        found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| b.1.total_cmp(&a.1)).then_with(|| a.2.cmp(b.2)));
        found.into_iter().map(|(_, _, id)| id.to_owned()).collect()
    }
}

/// Whether two stems are of one word: the same, one the beginning of the other, or with most of their letters in common from the beginning on, since stemmers leave much of the
/// endings of nouns made from verbs.
fn is_form_of(one: &str, other: &str) -> bool {
    let common = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.chars().count(), other.chars().count());
    let (shorter, longer) = (one.min(other), one.max(other));
    common == longer || common >= SHORTEST && common == shorter || common >= COMMON && common * 10 >= longer * 6
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::audit::instrument::default_instrument;

    const NOTES: &str = "---\ninterview: W01\ndate: 2026-09-14\nposition: agent\ncoder: A\n---\n# Zawieszanie systemów\n\n\
        Mówi szybko. Systemy zawieszaly się\ncztery razy **dziennie**! [Już jest kod o zawieszaniu](#tools) i dalej.\n\n\
        > zawieszanie: dopytać\n\n- Kolejki są krótsze.\n- nic\n";

    #[test]
    fn sentences_are_proposed_by_stems_without_accents() {
        let instrument = default_instrument("service-department").0.unwrap();
        let found = proposals(NOTES, &instrument, &Language("pl".to_owned()));
        let told: Vec<_> = found.iter().map(|one| (one.words.as_str(), one.code.as_str(), one.line)).collect();
        assert_eq!(
            told,
            [
                ("Mówi szybko.", "responsiveness", 9),
                ("Systemy zawieszaly się cztery razy **dziennie**!", "tools/freezing", 9),
                ("Kolejki są krótsze.", "responsiveness/queues", 14),
            ]
        );
    }

    #[test]
    fn a_link_changes_nothing_else() {
        let instrument = default_instrument("service-department").0.unwrap();
        for text in [NOTES.to_owned(), format!("\u{feff}{}", NOTES.replace('\n', "\r\n"))] {
            let found = proposals(&text, &instrument, &Language("pl".to_owned()));
            let new = linked(&text, &found[1].source, "#tools/freezing \"-2\"", &instrument).unwrap();
            assert_eq!(new.replace("[Systemy", "Systemy").replace("](#tools/freezing \"-2\")", ""), text);
            assert_eq!(linked(&text, &found[1].source, "#nothing", &instrument), None);
            let start = text.find("cztery").unwrap();
            let across = start..text.find("dziennie").unwrap() + 4;
            assert_eq!(linked(&text, &across, "#tools", &instrument), None);
        }
    }
}
