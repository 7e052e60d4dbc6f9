//! JSON Schema of every file that people or programs may write or read, by its word on the command line.

use schemars::{JsonSchema, Schema, schema_for};
use serde_json::{Value, json};

use crate::model::cast::Cast;
use crate::model::diagnosis::Diagnosis;
use crate::model::instrument::*;
use crate::model::matches::Matches;
use crate::model::measures::MEASURES;
use crate::model::organisation::{Action, Audit, Cycle, JobDescription};
use crate::model::portfolio::Portfolio;
use crate::model::provenance::Provenance;
use crate::model::wording::Concordance;
use crate::problem::{Place, Problem, did_you_mean};

/// A schema, made when asked for.
type Make = fn() -> Value;

/// The words with the schema of each, in the order of the audit folder.
const SCHEMAS: [(&str, Make); 24] = [
    ("audit", of::<Audit>),
    ("cycle", of::<Cycle>),
    ("actions", of::<Vec<Action>>),
    ("job", of::<JobDescription>),
    ("matches", of::<Matches>),
    ("instrument", of::<Settings>),
    ("areas", of::<Vec<Area>>),
    ("scales", of::<Vec<Scale>>),
    ("questionnaire", of::<Questionnaire>),
    ("partners", of::<PartnerQuestionnaire>),
    ("errors", of::<ErrorChecklist>),
    ("tasks", of::<TaskForm>),
    ("task-words", of::<Vec<TaskWords>>),
    ("observation", of::<ObservationForm>),
    ("logs", of::<Logs>),
    ("interviews", of::<Interviews>),
    ("indicators", of::<Vec<Indicator>>),
    ("measures", measures),
    ("rules", of::<Vec<Rule>>),
    ("simulation", of::<Cast>),
    ("concordance", of::<Concordance>),
    ("provenance", of::<Provenance>),
    ("diagnosis", of::<Diagnosis>),
    ("portfolio", of::<Portfolio>),
];

fn of<T: JsonSchema>() -> Value {
    let schema: Schema = schema_for!(T);
    schema.to_value()
}

/// What the `measure` of an indicator may be, each with its phase.
fn measures() -> Value {
    let measures = MEASURES.iter().map(|measure| {
        let phase = measure.phase;
        json!({ "const": measure.name, "description": format!("phase {} ({})", phase.number(), phase.word()) })
    });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Measure",
        "oneOf": measures.collect::<Vec<_>>(),
    })
}

/// The words that have a schema.
pub fn words() -> Vec<&'static str> {
    SCHEMAS.iter().map(|(word, _)| *word).collect()
}

/// The schema under a word, as indented JSON with a line end.
pub fn schema(word: &str) -> Result<String, Problem> {
    match SCHEMAS.iter().find(|(name, _)| *name == word) {
        Some((_, make)) => Ok(format!("{:#}\n", make())),
        None => {
            let guess = did_you_mean(word, words()).unwrap_or("");
            let key = if guess.is_empty() { "unknown-schema" } else { "unknown-schema-did-you-mean" };
            let problem = Problem::error(Place::CommandLine, key).with("found", word).with("guess", guess);
            Err(problem.with("known", words().join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use std::path::Path;

    use super::*;
    use crate::audit::instrument::FILES;
    use crate::audit::tests::said;

    #[test]
    fn every_file_has_a_schema() {
        for word in words() {
            let text = schema(word).unwrap();
            let value: Value = serde_json::from_str(&text).unwrap();
            assert!(value["$schema"].is_string() && text.ends_with("}\n"), "{word}");
        }
        for file in FILES {
            assert!(words().contains(&file.trim_end_matches(".yaml")), "{file}");
        }
    }

    #[test]
    fn a_text_is_a_string_or_a_string_by_language() {
        let value: Value = serde_json::from_str(&schema("audit").unwrap()).unwrap();
        let text = &value["$defs"]["Text"]["anyOf"];
        assert_eq!((text[0]["type"].as_str(), text[1]["type"].as_str()), (Some("string"), Some("object")));
        assert_eq!(value["additionalProperties"], json!(false));
    }

    #[test]
    fn an_unknown_word() {
        let said = |word: &str| said(Path::new("."), &[schema(word).unwrap_err()]).remove(0);
        assert_eq!(said("indicator"), "command line: There is no schema “indicator”; did you mean “indicators”?");
        assert!(said("xyz").starts_with("command line: There is no schema “xyz”; there is: audit, cycle, "));
    }
}
