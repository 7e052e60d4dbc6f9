//! `3-interviews/release.yaml`: which passages the consultant lets go out as quotes, and which not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::audit::yaml::Document;
use crate::model::answers::Interview;
use crate::problem::{Checked, Problem};

/// The file's name in the folder of the notes.
pub const FILE: &str = "release.yaml";

/// The file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Decisions {
    /// One entry a passage.
    quotes: Vec<Decision>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Decision {
    /// Id of the interview.
    interview: String,
    /// By what the words are known: the first 12 hex digits of their SHA-256.
    passage: String,
    /// Where they stand, for the reader.
    #[serde(default)]
    at: String,
    /// Their codes, for the reader.
    #[serde(default)]
    codes: String,
    /// The words, for the reader.
    #[serde(default)]
    words: String,
    /// `yes` or `no`; empty as long as nothing is decided.
    #[serde(default)]
    release: String,
}

/// A passage that may go out if the consultant says yes.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Id of the interview.
    pub interview: String,
    /// File and line.
    pub at: String,
    /// Its codes.
    pub codes: BTreeSet<String>,
    /// Its words.
    pub words: String,
}

/// The passages of people who agreed to be quoted that are short enough, each once, in order of interview and text.
pub fn candidates(interviews: &[Interview], longest: u32) -> Vec<Candidate> {
    let silent: BTreeSet<&str> =
        interviews.iter().filter(|notes| !notes.consent).map(|notes| notes.id.as_str()).collect();
    let mut sorted: Vec<&Interview> = interviews.iter().filter(|notes| !silent.contains(notes.id.as_str())).collect();
    sorted.sort_by(|a, b| (&a.id, &a.file).cmp(&(&b.id, &b.file)));
    let mut candidates: Vec<Candidate> = Vec::new();
    for notes in sorted {
        for passage in notes.passages.iter().filter(|passage| passage.text.chars().count() <= longest as usize) {
            let known = candidates.iter_mut().find(|one| one.interview == notes.id && one.words == passage.text);
            match known {
                Some(known) => {
                    known.codes.insert(passage.code.clone());
                }
                None => candidates.push(Candidate {
                    interview: notes.id.clone(),
                    at: format!("{}:{}", notes.file.rsplit('/').next().unwrap_or_default(), passage.line),
                    codes: [passage.code.clone()].into(),
                    words: passage.text.clone(),
                }),
            }
        }
    }
    candidates
}

/// By what the words of a passage are known.
fn key(words: &str) -> String {
    Sha256::digest(words).iter().take(6).fold(String::new(), |mut key, byte| {
        let _ = write!(key, "{byte:02x}");
        key
    })
}

/// The decision that a word means, in any of the four languages; `None` for a word that means nothing.
fn decision(word: &str) -> Option<Option<bool>> {
    match word.trim().to_lowercase().as_str() {
        "" => Some(None),
        "yes" | "true" | "tak" | "da" | "igen" => Some(Some(true)),
        "no" | "false" | "nie" | "nu" | "nem" => Some(Some(false)),
        _ => None,
    }
}

impl Decisions {
    /// Reads the file; one that is not there says nothing.
    pub fn read(file: &Path) -> Checked<Decisions> {
        if !file.exists() {
            return (Some(Decisions::default()), Vec::new());
        }
        let (document, mut problems) = Document::read(file);
        let Some(document) = document else { return (None, problems) };
        let (decisions, more) = document.decode::<Decisions>();
        problems.extend(more);
        for (at, quote) in decisions.iter().flat_map(|all| all.quotes.iter().enumerate()) {
            if decision(&quote.release).is_none() {
                let place = document.place(&["quotes", &at.to_string(), "release"]);
                problems.push(Problem::error(place, "release-word").with("found", quote.release.as_str()));
            }
        }
        (decisions.filter(|_| !problems.iter().any(Problem::is_error)), problems)
    }

    /// What was decided, by interview and key of the words. Of a passage that is named twice, one no is a no.
    fn by_passage(&self) -> BTreeMap<(&str, &str), bool> {
        let mut decided = BTreeMap::new();
        for quote in &self.quotes {
            if let Some(Some(yes)) = decision(&quote.release) {
                let known = decided.entry((quote.interview.as_str(), quote.passage.as_str())).or_insert(yes);
                *known &= yes;
            }
        }
        decided
    }

    /// The passages that may go out, by interview and words.
    pub fn released(&self, interviews: &[Interview]) -> BTreeSet<(String, String)> {
        let decided = self.by_passage();
        let all = interviews.iter().flat_map(|notes| notes.passages.iter().map(move |passage| (notes, passage)));
        let yes = all.filter(|(notes, passage)| {
            decided.get(&(notes.id.as_str(), key(&passage.text).as_str())).copied().unwrap_or(false)
        });
        yes.map(|(notes, passage)| (notes.id.clone(), passage.text.clone())).collect()
    }

    /// How many of the candidates nobody decided on.
    pub fn undecided(&self, candidates: &[Candidate]) -> usize {
        let decided = self.by_passage();
        let open = |one: &&Candidate| !decided.contains_key(&(one.interview.as_str(), key(&one.words).as_str()));
        candidates.iter().filter(open).count()
    }

    /// The file with every candidate and what was decided before; `advice` stands above it, line by line. Decisions on
    /// passages that are not there any more, or were written anew, fall away.
    pub fn written(&self, candidates: &[Candidate], advice: &str) -> String {
        // JSON strings are YAML strings, whatever they hold.
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let decided = self.by_passage();
        let mut text = String::new();
        for line in advice.lines() {
            let _ = writeln!(text, "# {line}");
        }
        text.push_str(if candidates.is_empty() { "quotes: []\n" } else { "quotes:\n" });
        for one in candidates {
            let key = key(&one.words);
            let release = match decided.get(&(one.interview.as_str(), key.as_str())) {
                Some(true) => "yes",
                Some(false) => "no",
                None => "",
            };
            let codes = one.codes.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            let _ = writeln!(text, "- interview: {}\n  passage: \"{key}\"", quoted(&one.interview));
            let _ = writeln!(text, "  at: {}\n  codes: {}", quoted(&one.at), quoted(&codes));
            let _ = writeln!(text, "  words: {}\n  release: \"{release}\"", quoted(&one.words));
        }
        text
    }
}
