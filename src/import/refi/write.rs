//! Notes and codebook as files for programs of qualitative analysis: the same notes always give the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use quick_xml::escape::escape;
use zip::write::SimpleFileOptions;

use super::{VALENCE, guid};
use crate::model::answers::{Interview, Passage};
use crate::model::instrument::Instrument;
use crate::model::text::{Language, Text};

/// What programs show as the origin of a file.
const ORIGIN: &str = concat!("diagnoza ", env!("CARGO_PKG_VERSION"));
/// The variables that carry what stands before the notes; the names are those of the front matter.
const VARIABLES: [(&str, &str); 3] = [("date", "Date"), ("position", "Text"), ("consent", "Boolean")];

/// A text of the project with the notes of everybody who coded it.
struct Coded<'a> {
    name: String,
    text: &'a str,
    notes: Vec<&'a Interview>,
}

/// The codebook of an instrument as a `.qdc`, with names in a language.
pub fn codebook_bytes(instrument: &Instrument, language: &Language) -> Vec<u8> {
    let mut xml = head();
    let _ = writeln!(xml, "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"{ORIGIN}\">");
    codes(&mut xml, instrument, language);
    xml.push_str("</CodeBook>\n");
    xml.into_bytes()
}

/// The notes of a cycle as a `.qdpx`. Notes of several coders on one text are codings of several users of that text.
pub fn project_bytes(
    name: &str,
    instrument: &Instrument,
    language: &Language,
    interviews: &[Interview],
) -> std::io::Result<Vec<u8>> {
    let texts = texts(interviews);
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.start_file("project.qde", options)?;
    zip.write_all(main(name, instrument, language, interviews, &texts).as_bytes())?;
    for coded in &texts {
        zip.start_file(format!("sources/{}.txt", guid::of("text", &[&coded.name])), options)?;
        zip.write_all(coded.text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The texts in order of interview id.
fn texts(interviews: &[Interview]) -> Vec<Coded<'_>> {
    let mut by_id: BTreeMap<&str, Vec<Coded>> = BTreeMap::new();
    for interview in interviews {
        let texts = by_id.entry(&interview.id).or_default();
        match texts.iter_mut().find(|coded| coded.text == interview.text) {
            Some(coded) => coded.notes.push(interview),
            None => {
                let first = texts.is_empty();
                let name = if first { interview.id.clone() } else { format!("{} ({})", interview.id, interview.coder) };
                texts.push(Coded { name, text: &interview.text, notes: vec![interview] });
            }
        }
    }
    by_id.into_values().flatten().collect()
}

fn main(name: &str, instrument: &Instrument, language: &Language, interviews: &[Interview], texts: &[Coded]) -> String {
    let mut xml = head();
    let name = escape(name);
    let _ = writeln!(xml, "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"{name}\" origin=\"{ORIGIN}\">");
    let coders: BTreeSet<&str> = interviews.iter().map(|interview| interview.coder.as_str()).collect();
    if !coders.is_empty() {
        xml.push_str("<Users>\n");
        for coder in coders {
            let _ = writeln!(xml, "<User guid=\"{}\" name=\"{}\"/>", user(coder), escape(coder));
        }
        xml.push_str("</Users>\n");
    }
    xml.push_str("<CodeBook>\n");
    codes(&mut xml, instrument, language);
    xml.push_str("</CodeBook>\n<Variables>\n");
    for (variable, kind) in VARIABLES {
        let guid = guid::of("variable", &[variable]);
        let _ = writeln!(xml, "<Variable guid=\"{guid}\" name=\"{variable}\" typeOfVariable=\"{kind}\"/>");
    }
    xml.push_str("</Variables>\n");
    let mut notes = String::new();
    if !texts.is_empty() {
        xml.push_str("<Cases>\n");
        texts.iter().for_each(|coded| case(&mut xml, coded));
        xml.push_str("</Cases>\n<Sources>\n");
        texts.iter().for_each(|coded| source(&mut xml, &mut notes, coded));
        xml.push_str("</Sources>\n");
    }
    if !notes.is_empty() {
        let _ = write!(xml, "<Notes>\n{notes}</Notes>\n");
    }
    xml.push_str("</Project>\n");
    xml
}

/// The interview behind a text, with what stands before its notes.
fn case(xml: &mut String, coded: &Coded) {
    let Some(first) = coded.notes.first() else { return };
    let guid = guid::of("case", &[&coded.name]);
    let _ = writeln!(xml, "<Case guid=\"{guid}\" name=\"{}\">", escape(coded.name.as_str()));
    let consent = coded.notes.iter().all(|notes| notes.consent);
    let values = [first.date.to_string(), first.position.clone(), consent.to_string()];
    for ((variable, kind), value) in VARIABLES.iter().zip(values) {
        let guid = guid::of("variable", &[variable]);
        let value = escape(value);
        let _ = write!(xml, "<VariableValue><VariableRef targetGUID=\"{guid}\"/>");
        let _ = writeln!(xml, "<{kind}Value>{value}</{kind}Value></VariableValue>");
    }
    let _ = writeln!(xml, "<SourceRef targetGUID=\"{}\"/>\n</Case>", guid::of("source", &[&coded.name]));
}

fn source(xml: &mut String, notes: &mut String, coded: &Coded) {
    let guid = guid::of("source", &[&coded.name]);
    let text = guid::of("text", &[&coded.name]);
    let name = escape(coded.name.as_str());
    let _ = writeln!(xml, "<TextSource guid=\"{guid}\" name=\"{name}\" plainTextPath=\"internal://{text}.txt\">");
    let characters: Vec<char> = coded.text.chars().collect();
    for own in &coded.notes {
        for passage in &own.passages {
            selection(xml, &characters, coded, own, passage);
        }
    }
    for own in &coded.notes {
        for memo in &own.memos {
            let at = memo.at.to_string();
            let guid = guid::of("memo", &[&coded.name, &own.coder, &at, &memo.text]);
            let place = guid::of("place", &[&coded.name, &own.coder, &at, &memo.text]);
            let _ = writeln!(xml, "<NoteRef targetGUID=\"{guid}\"/>");
            let _ = write!(notes, "<Note guid=\"{guid}\" name=\"{name}\" creatingUser=\"{}\">", user(&own.coder));
            let _ = write!(notes, "<PlainTextContent>{}</PlainTextContent>", text_content(&memo.text));
            let _ = write!(notes, "<PlainTextSelection guid=\"{place}\" startPosition=\"{at}\" endPosition=\"{at}\"/>");
            notes.push_str("</Note>\n");
        }
    }
    xml.push_str("</TextSource>\n");
}

fn selection(xml: &mut String, characters: &[char], coded: &Coded, notes: &Interview, passage: &Passage) {
    let (start, end) = passage.span;
    let words: String = characters.get(start..end).unwrap_or_default().iter().collect();
    let (from, to) = (start.to_string(), end.to_string());
    let valence = passage.valence.map(|valence| valence.to_string()).unwrap_or_default();
    let names = [coded.name.as_str(), &notes.coder, &from, &to, &passage.code, &valence];
    let user = user(&notes.coder);
    let _ =
        write!(xml, "<PlainTextSelection guid=\"{}\" name=\"{}\"", guid::of("selection", &names), attribute(&words));
    let _ = writeln!(xml, " startPosition=\"{from}\" endPosition=\"{to}\" creatingUser=\"{user}\">");
    if passage.valence.is_some() {
        let _ = writeln!(xml, "<Description>{VALENCE}{valence}</Description>");
    }
    let _ = write!(xml, "<Coding guid=\"{}\" creatingUser=\"{user}\">", guid::of("coding", &names));
    let code = guid::of("code", &[&passage.code]);
    let _ = writeln!(xml, "<CodeRef targetGUID=\"{code}\"/></Coding>\n</PlainTextSelection>");
}

/// The areas with the codes that nest in them; the description leads back to the id.
fn codes(xml: &mut String, instrument: &Instrument, language: &Language) {
    let mut children: BTreeMap<&str, Vec<(&str, &Text)>> = BTreeMap::new();
    let ids: BTreeSet<&str> = instrument.interviews.codes.iter().map(|code| code.id.as_str()).collect();
    for code in &instrument.interviews.codes {
        let above = code.id.rsplit_once('/').map(|(above, _)| above);
        let above = above.filter(|above| ids.contains(above)).unwrap_or(&code.area);
        children.entry(above).or_default().push((&code.id, &code.name));
    }
    xml.push_str("<Codes>\n");
    for area in &instrument.areas {
        code(xml, &children, language, &area.id, &area.name);
    }
    xml.push_str("</Codes>\n");
}

fn code(xml: &mut String, children: &BTreeMap<&str, Vec<(&str, &Text)>>, language: &Language, id: &str, name: &Text) {
    let name = escape(name.in_language(language));
    let _ = write!(xml, "<Code guid=\"{}\" name=\"{name}\" isCodable=\"true\">", guid::of("code", &[id]));
    let _ = writeln!(xml, "<Description>#{}</Description>", escape(id));
    for (id, name) in children.get(id).into_iter().flatten() {
        code(xml, children, language, id, name);
    }
    xml.push_str("</Code>\n");
}

fn head() -> String {
    String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
}

fn user(coder: &str) -> String {
    guid::of("user", &[coder])
}

/// A text between tags; what XML cannot hold becomes the sign for that.
fn text_content(text: &str) -> String {
    let kept = |c: char| if c < ' ' && !matches!(c, '\n' | '\t') { '\u{fffd}' } else { c };
    escape(text.chars().map(kept).collect::<String>()).into_owned()
}

/// The value of an attribute, in which line ends stay line ends.
fn attribute(text: &str) -> String {
    text_content(text).replace('\n', "&#10;").replace('\t', "&#9;")
}
