//! The coded texts of a project: where their words are, what is coded in them, and what was remarked.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::guid;
use super::positions::{Ruler, Way, Written, best};
use super::read::line_of;
use super::{SourceCoding, TextSource, VALENCE};
use crate::import::archive::Archive;
use crate::import::sheet::decode_text;
use crate::import::word;
use crate::import::xml::Element;
use crate::model::answers::Memo;
use crate::problem::Problem;

/// What of a source notes have no place for, with what it is called.
const STRANGE: [(&str, &str); 9] = [
    ("PictureSource", "refi-pictures"),
    ("AudioSource", "refi-recordings"),
    ("VideoSource", "refi-recordings"),
    ("PDFSelection", "refi-selections"),
    ("PictureSelection", "refi-selections"),
    ("AudioSelection", "refi-selections"),
    ("VideoSelection", "refi-selections"),
    ("TranscriptSelection", "refi-selections"),
    ("Transcript", "refi-transcripts"),
];

/// The sources of a project while they are read.
pub(super) struct Reading<'a, 'b> {
    root: &'a Element,
    file: &'a Path,
    archive: &'a mut Archive<'b>,
    /// The project's notes by GUID.
    notes: BTreeMap<String, Remark>,
    /// Values of variables that cases give to their sources, by GUID of the source.
    of_cases: BTreeMap<String, Vec<(String, String)>>,
    names_of_variables: BTreeMap<String, String>,
    left_behind: BTreeMap<&'static str, usize>,
}

/// A note of the project.
struct Remark {
    text: String,
    /// Where it hangs on a text.
    at: Option<i64>,
    user: String,
}

/// A source with its text and its selections, before the positions are understood.
struct Found<'a> {
    element: &'a Element,
    text: String,
    selections: Vec<&'a Element>,
}

impl<'a, 'b> Reading<'a, 'b> {
    pub(super) fn of(root: &'a Element, file: &'a Path, archive: &'a mut Archive<'b>) -> Self {
        let variables = root.first("Variables").into_iter().flat_map(|list| list.all("Variable"));
        let names = variables.map(|one| (guid_of(one), one.attribute("name").unwrap_or_default().trim().to_owned()));
        let mut reading = Reading {
            root,
            file,
            archive,
            notes: BTreeMap::new(),
            of_cases: BTreeMap::new(),
            names_of_variables: names.collect(),
            left_behind: BTreeMap::new(),
        };
        for case in root.first("Cases").into_iter().flat_map(|cases| cases.all("Case")) {
            let values = reading.values(case);
            for source in case.all("SourceRef") {
                reading.of_cases.entry(target(source)).or_default().extend(values.clone());
            }
            reading.leave("refi-coded-cases", case.all("CodeRef").count());
        }
        reading
    }

    /// Every text, in the order of the project.
    pub(super) fn sources(&mut self, problems: &mut Vec<Problem>) -> Vec<TextSource> {
        let root = self.root;
        for note in root.first("Notes").into_iter().flat_map(|notes| notes.all("Note")) {
            let text = self.text(note, problems).unwrap_or_default();
            let at = note.first("PlainTextSelection").map(|selection| written(selection).start);
            let user = guid::plain(note.attribute("creatingUser").unwrap_or_default());
            self.notes.insert(guid_of(note), Remark { text, at, user });
        }
        let mut used = BTreeSet::new();
        references(root.first("Sources"), &mut used);
        self.leave("refi-notes", self.notes.keys().filter(|note| !used.contains(*note)).count());
        let mut found = Vec::new();
        for source in root.first("Sources").into_iter().flat_map(Element::elements) {
            self.strange(source);
            let text = match source.name.as_str() {
                "TextSource" => Some(source),
                // The text of a PDF, if the program wrote it.
                "PDFSource" => source.first("Representation"),
                _ => None,
            };
            match text.map(|element| (element, self.text(element, problems))) {
                Some((element, Some(text))) => {
                    let selections = element.all("PlainTextSelection").collect();
                    found.push(Found { element, text, selections });
                }
                // Its file is not there, and that was told.
                Some((_, None)) => {}
                None if source.name == "PDFSource" => self.leave("refi-documents", 1),
                None => {}
            }
        }
        let texts: Vec<_> = found
            .iter()
            .map(|one| (Ruler::of(&one.text), one.selections.iter().map(|s| written(s)).collect()))
            .collect();
        let way = best(&texts);
        found.iter().zip(&texts).map(|(one, (ruler, _))| self.source(one, ruler, way, problems)).collect()
    }

    /// What was left behind, by kind.
    pub(super) fn left_behind(&self) -> Vec<(&'static str, usize)> {
        self.left_behind.iter().map(|(key, count)| (*key, *count)).collect()
    }

    fn leave(&mut self, key: &'static str, count: usize) {
        if count > 0 {
            *self.left_behind.entry(key).or_default() += count;
        }
    }

    /// Counts what stands in a source beside its text.
    fn strange(&mut self, element: &Element) {
        if let Some((_, key)) = STRANGE.iter().find(|(name, _)| *name == element.name) {
            self.leave(key, 1);
        }
        if element.name.ends_with("Source") {
            self.leave("refi-coded-sources", element.all("Coding").count());
        }
        element.elements().filter(|inner| inner.name != "PlainTextSelection").for_each(|inner| self.strange(inner));
    }

    /// The words of a text: in the project itself, in a file of the project, or in the document beside it.
    fn text(&mut self, element: &Element, problems: &mut Vec<Problem>) -> Option<String> {
        if let Some(content) = element.first("PlainTextContent") {
            return Some(plain_lines(&content.text()));
        }
        let plain = element.attribute("plainTextPath");
        if let Some(bytes) = plain.and_then(|path| self.part(path)) {
            return decode_text(&bytes, self.file).map(|text| plain_lines(&text)).map_err(|p| problems.push(p)).ok();
        }
        let rich = element.attribute("richTextPath");
        if let Some(bytes) = rich.and_then(|path| self.part(path)) {
            let (paragraphs, found) = word::paragraphs(&bytes, self.file);
            if let Some(paragraphs) = paragraphs {
                return Some(paragraphs.into_iter().map(|one| one.text).collect::<Vec<_>>().join("\n"));
            }
            problems.extend(
                found.into_iter().map(|problem| Problem { severity: crate::problem::Severity::Warning, ..problem }),
            );
        }
        if let Some(path) = plain.or(rich) {
            let problem = Problem::warning(line_of(self.file, element.line), "refi-text-missing");
            problems.push(problem.with("path", path).with("name", element.attribute("name").unwrap_or_default()));
            return None;
        }
        Some(String::new())
    }

    /// The file of the project that a path means: `internal://` is often missing, and so is the folder.
    fn part(&mut self, path: &str) -> Option<Vec<u8>> {
        let inside = path.split_once("://").map_or(path, |(_, rest)| rest);
        let name = inside.rsplit(['/', '\\']).next().filter(|name| !name.is_empty())?.to_lowercase();
        let last = |part: &String| part.rsplit('/').next().map(str::to_lowercase);
        let part = self.archive.names().iter().find(|part| last(part).as_deref() == Some(name.as_str()))?.clone();
        // A part beyond the limits is as good as none; the text is then told to be missing.
        self.archive.read(&part).ok().flatten()
    }

    fn source(&self, found: &Found, ruler: &Ruler, way: Way, problems: &mut Vec<Problem>) -> TextSource {
        let element = found.element;
        let name = element.attribute("name").unwrap_or_default().trim().to_owned();
        let marks = ruler.marks(way);
        let mut source = TextSource { name, text: found.text.clone(), ..TextSource::default() };
        let description = element.first("Description").map(Element::text).unwrap_or_default();
        let at = |at: Option<i64>| at.and_then(|at| marks.get(usize::try_from(at).ok()?).copied()).unwrap_or(0);
        source.memos.push((memo(&description, 0), String::new()));
        let remarks = self.remarks(element).map(|remark| (memo(&remark.text, at(remark.at)), remark.user.clone()));
        source.memos.extend(remarks);
        source.variables = self.values(element);
        source.variables.extend(self.of_cases.get(&guid_of(element)).cloned().unwrap_or_default());
        for selection in &found.selections {
            let written = written(selection);
            let Some(span) = ruler.span(&written, way, &marks) else {
                let problem = Problem::warning(line_of(self.file, selection.line), "refi-outside");
                let problem = problem.with("start", written.start.to_string()).with("end", written.end.to_string());
                problems.push(problem.with("name", source.name.as_str()));
                continue;
            };
            let described = selection.first("Description").map(Element::text).unwrap_or_default();
            let valence = valence(&described);
            let own = guid::plain(selection.attribute("creatingUser").unwrap_or_default());
            let mut remarks: Vec<(&str, String)> = Vec::new();
            remarks.extend(Some((described.as_str(), own.clone())).filter(|_| valence.is_none()));
            let codings: Vec<&Element> = selection.all("Coding").collect();
            for element in codings.iter().copied().chain([*selection]) {
                remarks.extend(self.remarks(element).map(|remark| (remark.text.as_str(), remark.user.clone())));
            }
            source.memos.extend(remarks.into_iter().map(|(text, user)| (memo(text, span.1), user)));
            for coding in codings {
                let user = coding.attribute("creatingUser").map_or(own.clone(), guid::plain);
                source.codings.extend(coding.all("CodeRef").map(|code| SourceCoding {
                    span,
                    code: target(code),
                    user: user.clone(),
                    valence,
                }));
            }
        }
        source.memos.retain(|(memo, _)| !memo.text.is_empty());
        source.memos.sort_by_key(|(memo, _)| memo.at);
        source
    }

    /// The notes that an element refers to.
    fn remarks<'n>(&'n self, element: &'n Element) -> impl Iterator<Item = &'n Remark> {
        element.all("NoteRef").filter_map(|note| self.notes.get(&target(note)))
    }

    /// The values of variables in an element, by name.
    fn values(&self, element: &Element) -> Vec<(String, String)> {
        let value = |value: &Element| {
            let name = self.names_of_variables.get(&target(value.first("VariableRef")?))?.clone();
            let text = value.elements().find(|inner| inner.name.ends_with("Value"))?.text();
            Some((name, text.trim().to_owned()))
        };
        element.all("VariableValue").filter_map(value).collect()
    }
}

/// The notes that something in this element refers to.
fn references(element: Option<&Element>, found: &mut BTreeSet<String>) {
    for inner in element.into_iter().flat_map(Element::elements) {
        if inner.name == "NoteRef" {
            found.insert(target(inner));
        }
        references(Some(inner), found);
    }
}

fn memo(text: &str, at: usize) -> Memo {
    Memo { text: text.trim().to_owned(), at }
}

fn guid_of(element: &Element) -> String {
    guid::plain(element.attribute("guid").unwrap_or_default())
}

fn target(reference: &Element) -> String {
    guid::plain(reference.attribute("targetGUID").unwrap_or_default())
}

fn written(selection: &Element) -> Written {
    let number = |name: &str| selection.attribute(name).and_then(|value| value.trim().parse().ok()).unwrap_or(-1);
    let words = selection.attribute("name").unwrap_or_default().to_owned();
    Written { start: number("startPosition"), end: number("endPosition"), words }
}

/// The valence that the tool writes into the description of a selection.
fn valence(description: &str) -> Option<i8> {
    let number: i8 = description.trim().strip_prefix(VALENCE.trim_end())?.trim().replace('−', "-").parse().ok()?;
    (-2..=2).contains(&number).then_some(number)
}

/// Line ends as `\n`, whatever the program wrote.
fn plain_lines(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n")
}
