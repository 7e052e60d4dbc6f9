//! What headers and answers are called, in every language at once. The lists stand in the words files, separated by
//! semicolons; the first of each is the one the tool's own forms print.

use super::fold::fold;
use crate::words::Words;

/// The words of all languages.
pub(crate) struct Synonyms {
    languages: Vec<Words>,
}

impl Synonyms {
    /// The embedded words of every language.
    pub(crate) fn load() -> Self {
        let languages = Words::languages().iter().filter_map(|language| Words::load(language, None).0).collect();
        Synonyms { languages }
    }

    /// Every synonym under this key as it is written.
    pub(crate) fn written(&self, key: &str) -> Vec<String> {
        self.languages
            .iter()
            .filter(|words| words.has(key))
            .flat_map(|words| words.word(key).split(';').map(|one| one.trim().to_owned()).collect::<Vec<_>>())
            .filter(|synonym| !synonym.is_empty())
            .collect()
    }

    /// Every synonym under this key, in the folded form.
    pub(crate) fn folded(&self, key: &str) -> Vec<String> {
        self.written(key).iter().map(|synonym| fold(synonym)).collect()
    }
}
