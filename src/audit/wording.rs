//! How the questions were worded when a file was taken in, and what the concordance makes of it.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::AuditFolder;
use super::key::hex;
use super::store::batches;
use crate::model::instrument::{Instrument, Question, Scale};
use crate::model::provenance::{Batch, Kind};
use crate::model::text::Language;
use crate::model::wording::{Asked, Became, became};

/// By question of a kind, a hash of its words, its direction and its answers in the language of the audit. Other
/// languages may be added to an instrument without changing what people of this audit were asked.
pub fn hashes(instrument: &Instrument, language: &Language, kind: Kind) -> BTreeMap<String, String> {
    let scale = |id: &str| instrument.scale(id).map(|scale| answers(scale, language)).unwrap_or_default();
    let closed = |question: &Question| {
        let direction = if question.reverse { "reverse" } else { "straight" };
        let text = question.text.in_language(language);
        (question.id.to_owned(), hash(&format!("{text}\n{direction}\n{}", scale(question.scale))))
    };
    match kind {
        Kind::Answers => {
            let open = instrument.questionnaire.open.iter();
            let open = open.map(|open| (open.id.clone(), hash(open.text.in_language(language))));
            instrument.employee_questions().iter().map(closed).chain(open).collect()
        }
        Kind::Partners => instrument.partner_questions().iter().map(closed).collect(),
        Kind::Tasks => {
            let form = &instrument.tasks;
            let rated = [("importance", &form.importance), ("urgency", &form.urgency), ("frequency", &form.frequency)];
            rated.into_iter().map(|(field, id)| (field.to_owned(), hash(&scale(id)))).collect()
        }
        Kind::Observations | Kind::Handoffs | Kind::Incidents | Kind::Series => BTreeMap::new(),
    }
}

fn answers(scale: &Scale, language: &Language) -> String {
    let line = |code: i16, label: &str| format!("{code}\t{label}\n");
    scale.answers.iter().map(|answer| line(answer.code, answer.label.in_language(language))).collect()
}

fn hash(text: &str) -> String {
    hex(&Sha256::digest(text)).chars().take(12).collect()
}

/// The version in the provenance of a batch, if the batch was made with the present instrument's predecessor.
pub(super) fn version<'a>(batch: &'a Batch, instrument: &Instrument) -> Option<&'a str> {
    batch.provenance.instrument.strip_prefix(instrument.settings.id.as_str())?.strip_prefix(' ')
}

/// What became of a question of a batch in the present instrument.
pub(super) fn became_of(folder: &AuditFolder, batch: &Batch, question: &str) -> Became {
    match version(batch, &folder.instrument) {
        Some(version) => became(&folder.concordance, version, &folder.instrument.settings.version, question),
        None => Became::Untold,
    }
}

/// How the questions of a cycle were worded. A question that the concordance leads to the present instrument counts as
/// worded as there: that is what the concordance declares.
pub fn asked(folder: &AuditFolder, cycle: &str) -> Asked {
    asked_in(folder, cycle, &folder.audit.language)
}

/// The same, to be held against an audit in another language: a question asked in the present words of the instrument
/// counts as worded as these are in `language`, so that a translation is no other wording.
pub fn asked_in(folder: &AuditFolder, cycle: &str, language: &Language) -> Asked {
    let mut asked = Asked::default();
    for kind in [Kind::Tasks, Kind::Answers, Kind::Partners] {
        let own = hashes(&folder.instrument, &folder.audit.language, kind);
        let translated = (language != &folder.audit.language).then(|| hashes(&folder.instrument, language, kind));
        let present = translated.as_ref().unwrap_or(&own);
        let told = |question: &str, wording: &String| match own.get(question) {
            Some(words) if words == wording => present.get(question).unwrap_or(wording).clone(),
            _ => wording.clone(),
        };
        for batch in batches(folder, cycle, kind).0.unwrap_or_default() {
            let provenance = &batch.provenance;
            for question in provenance.columns.keys() {
                match became_of(folder, &batch, question) {
                    Became::Dropped => {}
                    Became::Mapped(ids) => {
                        for id in ids {
                            let wording = present.get(&id).map_or("", String::as_str);
                            asked.add(kind, &id, wording);
                        }
                    }
                    // A batch from before wordings were noted is known by the version alone.
                    Became::Untold if provenance.wording.is_empty() && present.contains_key(question) => {
                        asked.add(kind, question, &provenance.instrument);
                    }
                    Became::Untold => {
                        let wording = provenance.wording.get(question);
                        wording.into_iter().for_each(|wording| asked.add(kind, question, &told(question, wording)));
                    }
                }
            }
        }
    }
    asked
}
