//! `forms AUDIT`: workbooks that people fill in, and the questionnaires as pages.

use super::arguments::Forms;
use super::terminal::Terminal;
use super::{Outcome, output};
use crate::audit::{self, AuditFolder};
use crate::forms::{self, Form, Whom};
use crate::model::provenance::Kind;
use crate::problem::{Message, Place, Problem};

pub(super) fn run(arguments: &Forms, terminal: &Terminal) -> Outcome {
    let (folder, problems) = audit::open(&arguments.audit);
    let Some(folder) = folder.filter(|_| !problems.iter().any(Problem::is_error)) else { return Err(problems) };
    let whom = whom(arguments, &folder)?;
    let own = folder.root.join("forms");
    let target = arguments.output.as_deref().unwrap_or(&own);
    let mut files = Vec::new();
    for whom in whom {
        let form = Form {
            instrument: &folder.instrument,
            audit: &folder.audit,
            descriptions: &folder.descriptions,
            whom,
            words: terminal.words(),
        };
        for kind in whom.kinds() {
            files.push((name(&form, *kind, "xlsx"), workbook(&form, *kind).map_err(|problem| vec![problem])?));
            let templates = folder.root.join("report-templates");
            if arguments.html
                && let Some(page) = forms::html(&form, *kind, Some(&templates)).map_err(|problem| vec![*problem])?
            {
                files.push((name(&form, *kind, "html"), page.into_bytes()));
            }
        }
    }
    for path in output::write_all(target, &files).map_err(|problem| vec![problem])? {
        terminal.say(&Message::new("wrote").with("path", terminal.path(&path)));
    }
    Ok(problems)
}

/// The positions and partners that were named, else everybody.
fn whom<'a>(arguments: &'a Forms, folder: &AuditFolder) -> Result<Vec<Whom<'a>>, Vec<Problem>> {
    if arguments.whom.is_empty() {
        return Ok(vec![Whom::Everybody]);
    }
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for id in &arguments.whom {
        match Whom::named(id, &folder.audit) {
            Some(whom) => found.push(whom),
            None => {
                let positions = folder.audit.positions.iter().map(|position| position.id.as_str());
                let known: Vec<&str> =
                    positions.chain(folder.audit.partners.iter().map(|partner| partner.id.as_str())).collect();
                let problem = Problem::error(Place::CommandLine, "form-for-unknown");
                problems.push(problem.with("found", id.as_str()).with("expected", known.join(", ")));
            }
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}

/// `answers-agent-pl.xlsx`, or `answers-pl.xlsx` for everybody.
fn name(form: &Form, kind: Kind, ending: &str) -> String {
    let language = form.words.language();
    match form.whom {
        Whom::Everybody => format!("{}-{language}.{ending}", kind.word()),
        Whom::Position(id) | Whom::Partner(id) => format!("{}-{id}-{language}.{ending}", kind.word()),
    }
}

fn workbook(form: &Form, kind: Kind) -> Result<Vec<u8>, Problem> {
    form.workbook(kind)
        .map_err(|error| Problem::error(Place::CommandLine, "cannot-write").with("reason", error.to_string()))
}
