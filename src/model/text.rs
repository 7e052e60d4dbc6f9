//! Texts in several languages.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// A language by its code: `en`, `pl`, `ro`, `hu`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Language(pub String);

impl Language {
    /// The language with this code.
    pub fn new(code: impl Into<String>) -> Self {
        Language(code.into())
    }

    /// The code.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The same text in several languages. In YAML either one plain string (then it serves every language) or a map from
/// language code to string.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(transform = or_plain)]
pub struct Text(BTreeMap<String, String>);

/// The schema of a text: what YAML may hold, a plain string too.
fn or_plain(schema: &mut schemars::Schema) {
    let by_language = std::mem::take(schema);
    *schema = schemars::json_schema!({ "anyOf": [{ "type": "string" }, by_language] });
}

/// The key under which a plain string, good for every language, is kept.
const ANY: &str = "und";

impl Text {
    /// One string for every language.
    pub fn plain(text: impl Into<String>) -> Self {
        Text(BTreeMap::from([(ANY.to_owned(), text.into())]))
    }

    /// From pairs of language code and text.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Text(pairs.into_iter().collect())
    }

    /// The codes under which a text for a reader of this language is looked for, the best first.
    pub fn wished(language: &Language) -> [&str; 3] {
        [language.code(), ANY, "en"]
    }

    /// The text in this language; else the text for every language, else English, else the first there is.
    pub fn in_language(&self, language: &Language) -> &str {
        Text::wished(language)
            .iter()
            .find_map(|code| self.0.get(*code))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// Whether the text can be read in this language without falling back on another.
    pub fn speaks(&self, language: &Language) -> bool {
        self.0.contains_key(language.code()) || self.0.contains_key(ANY)
    }

    /// Every language code with its text; a plain string has the code `und`.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(code, text)| (code.as_str(), text.as_str()))
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or a map from language code to text")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                Ok(Text::plain(text))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut texts = BTreeMap::new();
                while let Some((code, text)) = map.next_entry::<String, String>()? {
                    texts.insert(code, text);
                }
                Ok(Text(texts))
            }
        }
        deserializer.deserialize_any(TextVisitor)
    }
}
