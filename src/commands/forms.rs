//! `forms AUDIT`: workbooks that people fill in, one a kind.

use super::arguments::Forms;
use super::terminal::Terminal;
use super::{Outcome, output};
use crate::audit;
use crate::forms;
use crate::model::provenance::Kind;
use crate::problem::{Message, Place, Problem};

pub(super) fn run(arguments: &Forms, terminal: &Terminal) -> Outcome {
    let (folder, problems) = audit::open(&arguments.audit);
    let Some(folder) = folder.filter(|_| !problems.iter().any(Problem::is_error)) else { return Err(problems) };
    let words = terminal.words();
    let own = folder.root.join("forms");
    let target = arguments.output.as_deref().unwrap_or(&own);
    let mut files = Vec::new();
    for kind in Kind::ALL {
        let workbook =
            forms::workbook(&folder.instrument, &folder.audit, &folder.descriptions, kind, words.language(), words);
        let bytes = workbook.map_err(|error| {
            let place = Place::File(target.to_owned());
            vec![Problem::error(place, "cannot-write").with("reason", error.to_string())]
        })?;
        files.push((format!("{}-{}.xlsx", kind.word(), words.language()), bytes));
    }
    for path in output::write_all(target, &files).map_err(|problem| vec![problem])? {
        terminal.say(&Message::new("wrote").with("path", terminal.path(&path)));
    }
    Ok(problems)
}
