//! `datapackage.json`: what the files hold.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::model::diagnosis::Diagnosis;
use crate::report::tables::{Field, Form, Kind, Table};
use crate::words::Words;

/// The file's name, as the standard wants it.
pub(super) const NAME: &str = "datapackage.json";

/// Version 1 of the standard, whose words every program knows.
#[derive(Serialize)]
struct Package {
    profile: &'static str,
    name: String,
    title: String,
    description: String,
    /// Code of the language of titles and texts; a property of ours.
    language: String,
    version: String,
    created: String,
    resources: Vec<Resource>,
}

/// One file.
#[derive(Serialize)]
pub(super) struct Resource {
    profile: &'static str,
    name: &'static str,
    path: String,
    title: String,
    description: String,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    bytes: usize,
    hash: String,
    dialect: Dialect,
    schema: Schema,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dialect {
    delimiter: &'static str,
    line_terminator: &'static str,
    quote_char: &'static str,
    double_quote: bool,
    header: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    fields: Vec<FieldOf>,
    missing_values: [&'static str; 1],
    primary_key: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey>,
}

#[derive(Serialize)]
struct FieldOf {
    name: String,
    title: String,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    constraints: Option<Constraints>,
}

#[derive(Serialize)]
struct Constraints {
    required: bool,
}

#[derive(Serialize)]
struct ForeignKey {
    fields: Vec<&'static str>,
    reference: Reference,
}

#[derive(Serialize)]
struct Reference {
    resource: &'static str,
    fields: Vec<&'static str>,
}

/// The name of a table's file.
pub(super) fn file(table: &str) -> String {
    format!("{table}.csv")
}

/// What the file of a table holds.
pub(super) fn resource(table: &Table, fields: &[Field], bytes: &[u8]) -> Resource {
    let digest = Sha256::digest(bytes);
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let foreign_key = |link: &crate::report::tables::Link| ForeignKey {
        fields: link.columns.clone(),
        reference: Reference { resource: link.table, fields: link.to.clone() },
    };
    Resource {
        profile: "tabular-data-resource",
        name: table.name,
        path: file(table.name),
        title: table.title.clone(),
        description: table.about.clone(),
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: bytes.len(),
        hash: format!("sha256:{hex}"),
        dialect: Dialect { delimiter: ",", line_terminator: "\n", quote_char: "\"", double_quote: true, header: true },
        schema: Schema {
            fields: fields.iter().map(|field| described(table, field)).collect(),
            missing_values: [""],
            primary_key: table.key.clone(),
            foreign_keys: table.links.iter().map(foreign_key).collect(),
        },
    }
}

fn described(table: &Table, field: &Field) -> FieldOf {
    let column = field.column.and_then(|at| table.columns.get(at));
    // What identifies a row is always there.
    let is_key = column.is_some_and(|column| table.key.contains(&column.key) && column.kind != Kind::Text)
        && table.key.contains(&field.key.as_str());
    FieldOf {
        name: field.key.clone(),
        title: field.title.clone(),
        kind: match field.form {
            Form::Code | Form::Reason | Form::Text => "string",
            Form::Integer => "integer",
            Form::Number => "number",
            Form::Flag => "boolean",
            Form::Date => "date",
        },
        constraints: is_key.then_some(Constraints { required: true }),
    }
}

/// The package as text.
pub(super) fn write(diagnosis: &Diagnosis, words: &Words, resources: Vec<Resource>) -> Vec<u8> {
    let language = words.language();
    let of = |text: &crate::model::text::Text| text.in_language(language).to_owned();
    let package = Package {
        profile: "tabular-data-package",
        name: format!("diagnosis-{}", slug(&diagnosis.cycle.id)),
        title: format!(
            "{}: {}, {}, {}",
            words.word("report-title"),
            of(&diagnosis.organisation.name),
            of(&diagnosis.organisation.department),
            diagnosis.cycle.id
        ),
        description: format!("{} {}", words.word("package-about"), words.word("package-formulas")),
        language: language.code().to_owned(),
        version: format!("{}", diagnosis.version),
        // Not the clock: the same data are the same bytes.
        created: format!("{}T00:00:00Z", diagnosis.cycle.to),
        resources,
    };
    // Nothing in a package can fail to serialise: no key is other than a string and no number is a NaN.
    let mut text = serde_json::to_string_pretty(&package).unwrap_or_default();
    text.push('\n');
    text.into_bytes()
}

/// The files that a package lists, as far as they lie beside it.
pub(super) fn listed(package: &[u8]) -> Vec<String> {
    let package: serde_json::Value = serde_json::from_slice(package).unwrap_or_default();
    let resources = package.get("resources").and_then(serde_json::Value::as_array);
    let path = |resource: &serde_json::Value| Some(resource.get("path")?.as_str()?.to_owned());
    let is_beside = |path: &String| path.ends_with(".csv") && !path.contains(['/', '\\', ':']);
    resources.into_iter().flatten().filter_map(path).filter(is_beside).collect()
}

/// An id of small letters, digits and hyphens.
fn slug(id: &str) -> String {
    id.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' }).collect()
}
