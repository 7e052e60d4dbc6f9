//! Job descriptions as YAML: the text of `jobs/POSITION.yaml`.

use std::fmt::Write as _;

use crate::model::organisation::JobDescription;
use crate::model::text::Text;

/// The YAML of a description with a comment above it, readable by [`super::open`].
pub fn written(description: &JobDescription, comment: &str) -> String {
    // JSON strings are YAML strings, whatever they hold.
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let mut text = String::new();
    for line in comment.lines() {
        let _ = writeln!(text, "{}", format!("# {line}").trim_end());
    }
    let _ = writeln!(text, "position: {}", quoted(&description.position));
    if !description.version.is_empty() {
        let _ = writeln!(text, "version: {}", quoted(&description.version));
    }
    text.push_str("tasks:\n");
    for task in &description.tasks {
        let _ = writeln!(text, "- id: {}\n  text: {}", quoted(&task.id), by_language(&task.text));
        if !task.also.is_empty() {
            let also: Vec<String> = task.also.iter().map(|also| quoted(also)).collect();
            let _ = writeln!(text, "  also: [{}]", also.join(", "));
        }
    }
    text
}

fn by_language(text: &Text) -> String {
    serde_json::to_string(text).map_or_else(
        |_| "\"\"".to_owned(),
        |json| match text.iter().next() {
            Some(("und", plain)) => serde_json::Value::from(plain).to_string(),
            _ => json,
        },
    )
}
