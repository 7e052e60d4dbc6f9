//! Places in words: `inbox/ankieta.xlsx, sheet “Answers”, cell F12`.

use std::path::{Component, Path, PathBuf};

use super::Words;
use crate::problem::{Message, Place, column_letters};

/// The place in words. Lines and rows are names, not quantities: they go in as text, without digit grouping.
pub(super) fn say(words: &Words, place: &Place, base: &Path) -> String {
    let shown = |file: &Path| relative(file, base).display().to_string();
    let message = match place {
        Place::File(file) => Message::new("place-file").with("file", shown(file)),
        Place::Text { file, line, column, .. } => Message::new("place-text")
            .with("file", shown(file))
            .with("line", line.to_string())
            .with("column", column.to_string()),
        Place::Cell { file, sheet, row, column } if sheet.is_empty() => Message::new("place-csv-cell")
            .with("file", shown(file))
            .with("line", row.to_string())
            .with("column", column.to_string())
            .with("letters", column_letters(*column)),
        Place::Cell { file, sheet, row, column } => Message::new("place-cell")
            .with("file", shown(file))
            .with("sheet", sheet.as_str())
            .with("cell", format!("{}{row}", column_letters(*column))),
        Place::Row { file, sheet, row } if sheet.is_empty() => {
            Message::new("place-csv-row").with("file", shown(file)).with("line", row.to_string())
        }
        Place::Row { file, sheet, row } => Message::new("place-row")
            .with("file", shown(file))
            .with("sheet", sheet.as_str())
            .with("row", row.to_string()),
        Place::CommandLine => Message::new("place-command-line"),
    };
    words.say(&message)
}

/// The path as seen from `base`; unchanged when the two have nothing in common but the root.
fn relative(file: &Path, base: &Path) -> PathBuf {
    if file.is_relative() {
        return file.strip_prefix(".").unwrap_or(file).to_owned();
    }
    let common = file.components().zip(base.components()).take_while(|(a, b)| a == b).count();
    let shared_folders = file.components().take(common).filter(|c| matches!(c, Component::Normal(_))).count();
    if shared_folders == 0 {
        return file.to_owned();
    }
    let ups = base.components().skip(common).map(|_| Component::ParentDir);
    ups.chain(file.components().skip(common)).collect()
}

/// The place of a piece of a text file that begins at this byte; `length` in characters.
pub fn in_text(file: &Path, text: &str, byte: usize, length: usize) -> Place {
    let before = text.get(..byte).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let line = before.matches('\n').count() + 1;
    let column = before.get(start..).map_or(0, |rest| rest.chars().count()) + 1;
    let excerpt = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or("").to_owned();
    let left = excerpt.chars().count().saturating_sub(column - 1);
    Place::Text { file: file.to_owned(), line, column, length: length.clamp(1, left.max(1)), excerpt }
}
