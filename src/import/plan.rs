//! What must be known before texts of other programs become notes, and only a person can say: which interview a text is,
//! of which day and position, who the coders are, and what the codes mean here. Written as `NAME.notes.yaml` to fill in.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::known::KnownNames;
use super::notes::{Coding, FrontData, NoteText, markdown};
use super::refi::{CodeTree, Project, TextSource};
use crate::audit::yaml::Document;
use crate::model::answers::Memo;
use crate::model::instrument::Instrument;
use crate::model::organisation::Audit;
use crate::problem::{Checked, Place, Problem, did_you_mean};

/// The file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Plan {
    /// One entry a text.
    #[serde(default)]
    notes: Vec<PlannedNote>,
    /// One entry a user whose codings are there.
    #[serde(default)]
    coders: Vec<PlannedCoder>,
    /// One entry a code that is used and that no code of the instrument is for sure.
    #[serde(default)]
    codes: Vec<PlannedCode>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct PlannedNote {
    /// The text's name in the project, or the document's.
    source: String,
    /// Id; empty when the text stays behind.
    interview: String,
    date: String,
    position: String,
    consent: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct PlannedCoder {
    /// The name in the project; empty where the project names nobody.
    user: String,
    coder: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct PlannedCode {
    /// As in the project, nested with slashes.
    code: String,
    /// Id of a code or area, first the one that comes nearest; empty when its codings stay behind.
    means: String,
}

/// A file of notes that is to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedFile {
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// The plan as far as it can be made from the project, and whether nothing is left to fill in.
pub fn proposed(project: &Project, instrument: &Instrument, audit: &Audit) -> (Plan, bool) {
    let positions: Vec<&str> = audit.positions.iter().map(|position| position.id.as_str()).collect();
    let mut taken = BTreeSet::new();
    let notes = project.sources.iter().map(|source| {
        let value = |name: &str| source.variables.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone());
        let position = value("position").unwrap_or_default();
        PlannedNote {
            source: source.name.clone(),
            interview: interview_id(&source.name, &mut taken),
            date: value("date").filter(|date| date.parse::<jiff::civil::Date>().is_ok()).unwrap_or_default(),
            position: positions.iter().find(|id| **id == position).map(|id| (*id).to_owned()).unwrap_or_default(),
            consent: value("consent").as_deref() == Some("true"),
        }
    });
    let meanings = project.codes.meanings(instrument);
    let used: BTreeSet<&str> = codings(project).map(|coding| coding.code.as_str()).collect();
    let unknown = project.codes.codes.iter().filter(|code| used.contains(code.guid.as_str()));
    let codes = unknown.filter(|code| !meanings.contains_key(&code.guid)).map(|code| PlannedCode {
        code: code.shown(),
        means: CodeTree::nearest(instrument, code).unwrap_or_default().to_owned(),
    });
    let plan = Plan { notes: notes.collect(), coders: coders(project), codes: codes.collect() };
    let whole = plan.notes.iter().all(|note| !(note.date.is_empty() || note.position.is_empty()));
    let whole = whole && plan.codes.is_empty();
    (plan, whole)
}

fn codings(project: &Project) -> impl Iterator<Item = &super::refi::SourceCoding> {
    project.sources.iter().flat_map(|source| &source.codings)
}

/// The users whose codings are there, by their initials; nobody is A.
fn coders(project: &Project) -> Vec<PlannedCoder> {
    let used: BTreeSet<&str> = codings(project).map(|coding| coding.user.as_str()).collect();
    let mut taken = BTreeSet::new();
    let mut coders = Vec::new();
    let known = project.users.iter().filter(|(guid, _)| used.contains(guid.as_str())).map(|(_, name)| name.as_str());
    let nobody = used.iter().any(|guid| project.users.iter().all(|(own, _)| own != guid)) || used.is_empty();
    for name in known.chain(nobody.then_some("")) {
        let whole = name.chars().count() <= 3 && name.chars().all(|c| c.is_ascii_alphanumeric()) && !name.is_empty();
        let initials: String = name.split_whitespace().filter_map(|word| word.chars().next()).collect();
        let first = if whole { name.to_owned() } else { initials.to_uppercase() };
        let first = Some(first).filter(|first| !first.is_empty()).unwrap_or_else(|| "A".to_owned());
        let other = (2..).map(|number| format!("{first}{number}"));
        let coder = std::iter::once(first.clone()).chain(other).find(|coder| taken.insert(coder.clone()));
        coders.push(PlannedCoder { user: name.to_owned(), coder: coder.unwrap_or_default() });
    }
    coders
}

/// An id from the name of a text: letters, digits, `-` and `_`.
fn interview_id(name: &str, taken: &mut BTreeSet<String>) -> String {
    let stem = Path::new(name).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let kept: String = stem.chars().map(|c| if is_of_id(c) { c } else { '-' }).collect();
    let kept = kept.trim_matches('-').to_owned();
    let kept = if kept.is_empty() { "W".to_owned() } else { kept };
    let other = (2..).map(|number| format!("{kept}-{number}"));
    std::iter::once(kept.clone()).chain(other).find(|id| taken.insert(id.clone())).unwrap_or_default()
}

fn is_of_id(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_')
}

impl Plan {
    /// Whether this file is a plan rather than the mapping of a sheet.
    pub fn is_one(text: &str) -> bool {
        text.lines().any(|line| line.starts_with("notes:"))
    }

    /// Reads a plan that the user filled in, and looks at every value.
    pub fn read(file: &Path, instrument: &Instrument, audit: &Audit) -> Checked<Plan> {
        let (document, mut problems) = Document::read(file);
        let Some(document) = document else { return (None, problems) };
        let (plan, more) = document.decode::<Plan>();
        problems.extend(more);
        if let Some(plan) = &plan {
            plan.check(&|way| document.place(way), instrument, audit, &mut problems);
        }
        (plan.filter(|_| !problems.iter().any(Problem::is_error)), problems)
    }

    fn check(
        &self,
        place: &dyn Fn(&[&str]) -> Place,
        instrument: &Instrument,
        audit: &Audit,
        problems: &mut Vec<Problem>,
    ) {
        let mut wrong = |list: &str, at: usize, field: &str, key: &'static str, found: &str, expected: String| {
            let place = place(&[list, &at.to_string(), field]);
            problems.push(Problem::error(place, key).with("found", found).with("expected", expected));
        };
        let positions: Vec<&str> = audit.positions.iter().map(|position| position.id.as_str()).collect();
        let mut seen = BTreeSet::new();
        for (at, note) in self.notes.iter().enumerate().filter(|(_, note)| !note.interview.is_empty()) {
            if !note.interview.chars().all(is_of_id) {
                wrong("notes", at, "interview", "plan-interview", &note.interview, String::new());
            }
            if !seen.insert(note.interview.as_str()) {
                wrong("notes", at, "interview", "plan-interview-twice", &note.interview, String::new());
            }
            if note.date.parse::<jiff::civil::Date>().is_err() {
                wrong("notes", at, "date", "plan-date", &note.date, String::new());
            }
            if !positions.contains(&note.position.as_str()) {
                wrong("notes", at, "position", "plan-position", &note.position, positions.join(", "));
            }
        }
        for (at, coder) in self.coders.iter().enumerate() {
            let good = !coder.coder.is_empty() && coder.coder.chars().all(is_of_id);
            if !good {
                wrong("coders", at, "coder", "plan-coder", &coder.coder, String::new());
            }
        }
        let areas = instrument.areas.iter().map(|area| area.id.as_str());
        let known: Vec<&str> = areas.chain(instrument.interviews.codes.iter().map(|code| code.id.as_str())).collect();
        for (at, code) in self.codes.iter().enumerate() {
            if !code.means.is_empty() && !known.contains(&code.means.as_str()) {
                let near = did_you_mean(&code.means, known.iter().copied()).unwrap_or_default().to_owned();
                let key = if near.is_empty() { "plan-code" } else { "plan-code-near" };
                wrong("codes", at, "means", key, &code.means, near);
            }
        }
    }

    /// The plan as a file to fill in; `advice` stands above it, line by line.
    pub fn written(&self, advice: &str) -> String {
        // JSON strings are YAML strings, whatever they hold.
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let mut text = String::new();
        for line in advice.lines() {
            let _ = writeln!(text, "# {line}");
        }
        text.push_str("notes:\n");
        for note in &self.notes {
            let _ = writeln!(text, "- source: {}\n  interview: {}", quoted(&note.source), quoted(&note.interview));
            let _ = writeln!(text, "  date: {}\n  position: {}", quoted(&note.date), quoted(&note.position));
            let _ = writeln!(text, "  consent: {}", note.consent);
        }
        if !self.coders.is_empty() {
            text.push_str("coders:\n");
        }
        for coder in &self.coders {
            let _ = writeln!(text, "- user: {}\n  coder: {}", quoted(&coder.user), quoted(&coder.coder));
        }
        if !self.codes.is_empty() {
            text.push_str("codes:\n");
        }
        for code in &self.codes {
            let _ = writeln!(text, "- code: {}\n  means: {}", quoted(&code.code), quoted(&code.means));
        }
        text
    }

    /// The notes of a project: one file a text and coder. `file` is named in problems.
    pub fn notes(
        &self,
        project: &Project,
        instrument: &Instrument,
        names: &KnownNames,
        file: &Path,
    ) -> Checked<Vec<PlannedFile>> {
        let mut making = Making { plan: self, project, meanings: self.meanings(project, instrument), names, file };
        let (mut files, mut problems) = (Vec::new(), Vec::new());
        for source in &project.sources {
            match self.notes.iter().find(|note| note.source == source.name) {
                Some(note) if !note.interview.is_empty() => files.extend(making.files(source, note, &mut problems)),
                Some(_) => {
                    let problem = Problem::warning(Place::File(file.to_owned()), "plan-left-out");
                    problems.push(problem.with("name", source.name.as_str()));
                }
                None => {
                    let problem = Problem::error(Place::File(file.to_owned()), "plan-no-source");
                    problems.push(problem.with("name", source.name.as_str()));
                }
            }
        }
        let used: BTreeSet<&str> = codings(project).map(|coding| coding.code.as_str()).collect();
        let lost: Vec<String> = project
            .codes
            .codes
            .iter()
            .filter(|code| used.contains(code.guid.as_str()) && !making.meanings.contains_key(&code.guid))
            .map(|code| code.shown())
            .collect();
        if !lost.is_empty() {
            let count = codings(project).filter(|coding| !making.meanings.contains_key(&coding.code)).count();
            let problem = Problem::warning(Place::File(file.to_owned()), "plan-codes-left-out");
            problems.push(
                problem.with("codes", crate::problem::listed(lost.iter().map(String::as_str))).with("count", count),
            );
        }
        (Some(files).filter(|_| !problems.iter().any(Problem::is_error)), problems)
    }

    /// What each code means here, by GUID: what the plan says stands above what its name says.
    fn meanings(&self, project: &Project, instrument: &Instrument) -> BTreeMap<String, String> {
        let mut meanings = project.codes.meanings(instrument);
        for planned in &self.codes {
            for code in project.codes.codes.iter().filter(|code| code.shown() == planned.code) {
                if planned.means.is_empty() {
                    meanings.remove(&code.guid);
                } else {
                    meanings.insert(code.guid.clone(), planned.means.clone());
                }
            }
        }
        meanings
    }
}

/// Notes while they are made.
struct Making<'a> {
    plan: &'a Plan,
    project: &'a Project,
    meanings: BTreeMap<String, String>,
    names: &'a KnownNames,
    file: &'a Path,
}

impl Making<'_> {
    fn files(&mut self, source: &TextSource, note: &PlannedNote, problems: &mut Vec<Problem>) -> Vec<PlannedFile> {
        let Ok(date) = note.date.parse() else { return Vec::new() };
        let users: BTreeSet<&str> = source.codings.iter().map(|coding| coding.user.as_str()).collect();
        let users: Vec<&str> = if users.is_empty() { vec![""] } else { users.into_iter().collect() };
        let mut files = Vec::new();
        for (index, user) in users.iter().enumerate() {
            let coder = self.coder(user);
            let text = self.text(source, user, (index == 0, &users), problems);
            let (interview, position) = (note.interview.clone(), note.position.clone());
            let front = FrontData { interview, date, position, coder, consent: note.consent };
            let name = if users.len() == 1 {
                format!("{}.md", front.interview)
            } else {
                format!("{}.{}.md", front.interview, front.coder)
            };
            files.push(PlannedFile { name, text: markdown(&front, &text) });
        }
        files
    }

    fn coder(&self, user: &str) -> String {
        let name = self.project.users.iter().find(|(guid, _)| guid == user).map_or("", |(_, name)| name.as_str());
        let planned = self.plan.coders.iter().find(|coder| coder.user == name).or(self.plan.coders.first());
        planned.map_or_else(|| "A".to_owned(), |coder| coder.coder.clone())
    }

    /// The text with one user's codings and remarks, without names. Remarks of somebody who coded nothing go with the
    /// first user.
    fn text(
        &self,
        source: &TextSource,
        user: &str,
        (first, users): (bool, &[&str]),
        problems: &mut Vec<Problem>,
    ) -> NoteText {
        let own = source.codings.iter().filter(|coding| coding.user == user);
        let mut codings: Vec<Coding> = own
            .filter_map(|coding| {
                let code = self.meanings.get(&coding.code)?.clone();
                Some(Coding { span: coding.span, code, valence: coding.valence })
            })
            .collect();
        let before = codings.len();
        let characters: Vec<char> = source.text.chars().collect();
        codings.retain(|coding| {
            characters.get(coding.span.0..coding.span.1).unwrap_or_default().iter().any(|c| !c.is_whitespace())
        });
        let place = || Place::File(self.file.to_owned());
        if codings.len() < before {
            let problem = Problem::warning(place(), "plan-empty-codings").with("name", source.name.as_str());
            problems.push(problem.with("count", before - codings.len()));
        }
        let own = source.memos.iter().filter(|(_, by)| by == user || first && !users.contains(&by.as_str()));
        let mut memos: Vec<(String, (usize, usize))> =
            own.map(|(memo, _)| (memo.text.clone(), (memo.at, memo.at))).collect();
        let mut marks: Vec<(String, (usize, usize))> =
            source.marks.iter().map(|(at, mark)| (mark.clone(), (*at, *at))).collect();
        let spans = codings.iter_mut().map(|coding| &mut coding.span);
        let spans = spans.chain(memos.iter_mut().chain(&mut marks).map(|(_, span)| span)).collect();
        let (text, mut replaced) = self.names.taken_out_of(&source.text, spans);
        let memos = memos.into_iter().map(|(text, (at, _))| {
            let (text, count) = self.names.taken_out_of(&text, Vec::new());
            replaced += count;
            Memo { text, at }
        });
        let memos: Vec<Memo> = memos.collect();
        if first && replaced > 0 {
            let problem = Problem::warning(place(), "plan-names").with("name", source.name.as_str());
            problems.push(problem.with("count", replaced));
        }
        let suspicious = self.names.suspicious_lines(&text);
        if first && !suspicious.is_empty() {
            let lines = suspicious.iter().map(usize::to_string).collect::<Vec<_>>();
            let lines = crate::problem::listed(lines.iter().map(String::as_str));
            let problem = Problem::warning(place(), "plan-perhaps-names").with("name", source.name.as_str());
            problems.push(problem.with("lines", lines).with("count", suspicious.len()));
        }
        NoteText { text, codings, memos, marks: marks.into_iter().map(|(mark, (at, _))| (at, mark)).collect() }
    }
}
