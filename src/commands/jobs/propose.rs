//! `jobs AUDIT --propose`: what the evidence says that the descriptions should be, to hand over.

use super::super::arguments::Jobs;
use super::super::diagnose::{self, Diagnosed};
use super::super::terminal::Terminal;
use super::super::{Outcome, output};
use crate::audit::descriptions;
use crate::problem::{Message, Place, Problem};
use crate::report::proposal::{self, Proposal};

pub(super) fn run(arguments: &Jobs, terminal: &Terminal) -> Outcome {
    let Diagnosed { folder, released, mut problems, .. } =
        diagnose::open(&arguments.audit, arguments.cycle.as_deref(), terminal)?;
    let wanted = super::position(&folder, arguments).map_err(|problem| vec![problem])?;
    let words = terminal.words();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for position in folder.audit.positions.iter().filter(|position| wanted.is_none_or(|id| id == position.id)) {
        let Some(proposal) = proposal::propose(&released, &folder.descriptions, position, words) else {
            let problem = Problem::warning(Place::File(folder.root.join("jobs")), "proposal-too-few");
            problems.push(problem.with("position", position.name.in_language(words.language())));
            continue;
        };
        files.extend(written(&proposal, &position.id, terminal).map_err(|problem| vec![problem])?);
    }
    if files.is_empty() {
        problems.iter_mut().for_each(|problem| problem.severity = crate::problem::Severity::Error);
        return Err(problems);
    }
    let cycle = &released.diagnosis().cycle.id;
    let own = folder.cycle_folder(cycle).join("5-report").join("jobs");
    let target = arguments.output.as_deref().unwrap_or(&own);
    for path in output::write_all(target, &files).map_err(|problem| vec![problem])? {
        terminal.say(&Message::new("wrote").with("path", terminal.path(&path)));
    }
    Ok(problems)
}

/// One proposal as YAML, as a Word document and as Markdown.
fn written(proposal: &Proposal, id: &str, terminal: &Terminal) -> Result<Vec<(String, Vec<u8>)>, Problem> {
    let words = terminal.words();
    let comment = words.say(&Message::new("proposal-comment").with("cycle", proposal.cycle.as_str()));
    let yaml = descriptions::written(&proposal.description, &comment);
    let word = proposal::word(proposal, words)
        .map_err(|error| Problem::error(Place::CommandLine, "cannot-write").with("reason", error.to_string()))?;
    Ok(vec![
        (format!("{id}.yaml"), yaml.into_bytes()),
        (format!("{id}.docx"), word),
        (format!("{id}.md"), proposal::markdown(proposal, words).into_bytes()),
    ])
}
