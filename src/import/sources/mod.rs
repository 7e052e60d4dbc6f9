//! One recogniser a source, side by side: each looks at the top of a sheet and, if its program wrote it, says what every
//! column is. Whatever the program, the import sees the same thing: columns with their places.
//!
//! One more source is one more file here and one line in [`SOURCES`].

mod google_forms;
mod kobo;
mod limesurvey;
mod microsoft_forms;
pub(crate) mod own_form;
mod plain;
mod qualtrics;
mod survey_monkey;

use super::fold::fold;
use super::sheet::{Cell, Row};
use crate::model::answers::Answer;

/// Rows in which a header is looked for.
pub(crate) const TOP: usize = 50;

/// The recognisers in the order in which they are asked; the plain sheet takes what nobody else knows.
const SOURCES: [fn(&Top) -> Vec<Layout>; 8] = [
    own_form::recognise,
    qualtrics::recognise,
    survey_monkey::recognise,
    microsoft_forms::recognise,
    google_forms::recognise,
    limesurvey::recognise,
    kobo::recognise,
    plain::recognise,
];

/// What a recogniser may look at.
pub(crate) struct Top<'a> {
    /// The first rows of the sheet, as many as there are up to [`TOP`].
    pub(crate) rows: &'a [Row],
    /// Whether the workbook carries the hidden sheet of the tool's own forms.
    pub(crate) own_form: bool,
}

/// How a source lays out its sheet.
pub(crate) struct Layout {
    /// The source, as it is called in messages; empty for a plain sheet.
    pub(crate) program: &'static str,
    /// Every column with a header.
    pub(crate) columns: Vec<Column>,
    /// Which of the rows holds the header that people see.
    pub(crate) header: usize,
    /// Which of the rows is the first of the answers.
    pub(crate) first: usize,
    /// What the program writes in place of an answer, folded.
    pub(crate) marks: &'static [(&'static str, Answer)],
}

/// A column as its program meant it.
pub(crate) struct Column {
    /// Its number, from 0.
    pub(crate) index: usize,
    /// The row of its header, as people count.
    pub(crate) row: u32,
    /// Its header as people see it.
    pub(crate) header: String,
    /// Ids that the program gives it, the surest first.
    pub(crate) ids: Vec<String>,
    /// Texts by which it may be known, the surest first.
    pub(crate) texts: Vec<String>,
    /// What it is.
    pub(crate) role: Role,
}

/// What a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Something that was asked, or that a plain sheet holds.
    Asked,
    /// Data of a person, and how well it identifies one: 3 an e-mail address, 2 a number, 1 a name, 0 not at all.
    Personal(u8),
    /// What the program notes for itself: times, versions, its own numbers.
    Program,
}

/// The layouts that the sheet may have: one from the program that wrote it, or one for every row of a plain sheet.
pub(crate) fn layouts(top: &Top) -> Vec<Layout> {
    SOURCES.iter().map(|recognise| recognise(top)).find(|found| !found.is_empty()).unwrap_or_default()
}

/// Whether the sheet describes a survey instead of holding its answers.
pub(crate) fn is_codebook(top: &Top) -> bool {
    limesurvey::is_structure(top)
}

/// The texts of a row by column; numbers too, for headers like `1`.
fn headers(row: &Row) -> Vec<(usize, String)> {
    row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()).map(|(i, cell)| (i, cell.shown())).collect()
}

/// Folded texts of a row.
fn folded(row: &Row) -> Vec<String> {
    row.cells
        .iter()
        .map(|cell| match cell {
            Cell::Text(text) => fold(text),
            _ => String::new(),
        })
        .collect()
}

/// Whether the folded header is one of a list of names (themselves given in folded form).
fn one_of(header: &str, names: &[&str]) -> bool {
    names.contains(&header)
}

/// `Question [Row]`: the question and the row; an empty row is none.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let inside = text.trim_end().strip_suffix(']')?;
    let (mut depth, mut start) = (0usize, None);
    for (position, character) in inside.char_indices().rev() {
        match character {
            ']' => depth += 1,
            '[' if depth == 0 => {
                start = Some(position);
                break;
            }
            '[' => depth -= 1,
            _ => {}
        }
    }
    let (question, row) = inside.split_at(start?);
    Some((question.trim(), row.get(1..).unwrap_or_default().trim()))
}

/// The texts of a header with a row in brackets: question and row, the whole, the row alone; the question alone where
/// there is no row.
fn grid_texts(text: &str) -> Vec<String> {
    match bracketed(text) {
        Some((question, "")) => vec![question.to_owned(), text.to_owned()],
        Some((question, row)) => vec![format!("{question} {row}"), text.to_owned(), row.to_owned()],
        None => vec![text.to_owned()],
    }
}

/// A text without HTML tags and the commonest entities.
fn without_html(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('<') {
        plain.push_str(before);
        let tag = behind.split_once('>').filter(|(tag, _)| {
            tag.len() < 300 && tag.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic())
        });
        match tag {
            Some((_, after)) => {
                plain.push(' ');
                rest = after;
            }
            None => {
                plain.push('<');
                rest = behind;
            }
        }
    }
    plain.push_str(rest);
    for (entity, sign) in
        [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    {
        plain = plain.replace(entity, sign);
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_in_brackets() {
        assert_eq!(bracketed("How?  [One [two]]"), Some(("How?", "One [two]")));
        assert_eq!(bracketed("How? []"), Some(("How?", "")));
        assert_eq!(bracketed("How [x]?"), None);
        assert_eq!(without_html("A<br>b &amp; c < d <strong>e</strong>"), "A b & c < d e");
    }
}
