//! Where in a template a fault of the source comes from. The source is rendered once more with a mark at the end of every
//! line, a comment of typst that names the template and the line.

use std::borrow::Cow;
use std::path::Path;

use super::{Unset, from_templates};
use crate::problem::{Place, Problem};
use crate::report::Prepared;
use crate::report::engine;
use crate::report::sources::{Source, Sources};
use crate::words::in_text;

/// What begins a mark; nobody writes it by chance.
const MARK: &str = "/*@@";

/// The problem at its place.
pub(super) fn problem(unset: &Unset, prepared: &Prepared) -> Problem {
    let (folder, main) = unset.format.names();
    let place = place(unset, prepared).unwrap_or_else(|| {
        let own = prepared.overrides.map(|overrides| overrides.join(folder)).filter(|own| own.is_dir());
        Place::File(own.unwrap_or_else(|| Path::new("report-templates").join(folder).join(main)))
    });
    Problem::error(place, "template-wrong").with("detail", &*unset.message)
}

fn place(unset: &Unset, prepared: &Prepared) -> Option<Place> {
    unset.byte?;
    let templates = engine::templates(unset.format, &prepared.page(engine::Reader::File)).ok()?;
    let marked = from_templates(unset.format, prepared, marked(&templates)).ok()?;
    let marked_source = marked.source.clone();
    let fault = marked.set().and_then(|pages| pages.written()).err()?.byte?;
    let (_, rest) = marked_source.get(fault..)?.split_once(MARK)?;
    let (name, line) = rest.split_once("*/")?.0.split_once(':')?;
    let source = templates.get(name)?;
    let line: usize = line.parse().ok()?;
    let start: usize = source.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let text = source.text.get(start..)?.lines().next()?;
    let indent = text.len() - text.trim_start().len();
    Some(in_text(&source.file, &source.text, start + indent, text.trim().chars().count()))
}

/// The templates with a mark at the end of every line that may take one: not inside a tag of the template engine, nor
/// behind one that swallows the end of its line, nor inside a string or a comment.
fn marked(templates: &Sources) -> Sources {
    let mark = |name: &String, source: &Source| Source { file: source.file.clone(), text: mark(name, &source.text) };
    let all = templates.iter();
    all.map(|(name, source)| {
        let marked = if name.ends_with(".typ") { mark(name, source) } else { source.clone() };
        (name.clone(), marked)
    })
    .collect()
}

fn mark(name: &str, text: &str) -> Cow<'static, str> {
    let mut marked = String::with_capacity(text.len() * 2);
    let mut inside = None;
    for (at, line) in text.lines().enumerate() {
        inside = open_tag(line, inside);
        marked.push_str(line);
        let end = line.trim_end();
        let swallows = end.ends_with("%}") || end.ends_with("#}");
        let in_string = line.matches('"').count() % 2 == 1;
        if inside.is_none() && !swallows && !in_string && !line.contains("//") {
            marked.push_str(&format!(" {MARK}{name}:{}*/", at + 1));
        }
        marked.push('\n');
    }
    Cow::Owned(marked)
}

/// The tag of the template engine that is still open at the end of a line.
fn open_tag(line: &str, mut inside: Option<&'static str>) -> Option<&'static str> {
    let mut rest = line;
    loop {
        let found = match inside {
            Some(end) => rest.find(end).map(|at| (at + end.len(), None)),
            None => [("{{", "}}"), ("{%", "%}"), ("{#", "#}")]
                .into_iter()
                .filter_map(|(begin, end)| rest.find(begin).map(|at| (at + begin.len(), Some(end))))
                .min_by_key(|(at, _)| *at),
        };
        let Some((at, next)) = found else { return inside };
        inside = next;
        rest = rest.get(at..).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stand_where_they_change_nothing() {
        let given = "= Head\n{% if a %}\n{{ a\n  |text }}\n#f(\"b\n\")\n// c\n";
        let expected = "= Head /*@@x:1*/\n{% if a %}\n{{ a\n  |text }} /*@@x:4*/\n#f(\"b\n\")\n// c\n";
        assert_eq!(mark("x", given), expected);
    }
}
