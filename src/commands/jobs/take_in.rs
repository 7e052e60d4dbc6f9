//! `jobs AUDIT --import FILE --position ID`: a job description from Word, a sheet or YAML into `jobs/ID.yaml`. A file that
//! is there already and says something else is never replaced.

use std::path::Path;

use super::super::arguments::Jobs;
use super::super::terminal::Terminal;
use super::super::{Outcome, output};
use crate::audit::{self, descriptions};
use crate::import::descriptions::read_description;
use crate::problem::{Message, Place, Problem, listed};

pub(super) fn run(arguments: &Jobs, file: &Path, terminal: &Terminal) -> Outcome {
    let (folder, mut problems) = audit::open(&arguments.audit);
    let Some(folder) = folder else { return Err(problems) };
    let Some(position) = super::position(&folder, arguments).map_err(|problem| vec![problem])? else {
        let known = folder.audit.positions.iter().map(|position| position.id.as_str());
        return Err(vec![Problem::error(Place::CommandLine, "jobs-whose").with("known", listed(known))]);
    };
    let (read, more) = read_description(&folder, file, position);
    problems.extend(more);
    let Some(read) = read.filter(|_| !problems.iter().any(Problem::is_error)) else { return Err(problems) };
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let hash = read.sha256.get(..16).unwrap_or(&read.sha256);
    let comment = Message::new("jobs-source").with("file", name.as_str()).with("sha256", hash);
    let text = descriptions::written(&read.description, &terminal.words().say(&comment));
    let own = folder.root.join("jobs");
    let target = arguments.output.as_deref().unwrap_or(&own);
    let path = target.join(format!("{position}.yaml"));
    // The position may be described in a file of another name.
    let there = super::described(&folder.root, position).map(|(document, _)| document.file);
    let there = there.filter(|_| arguments.output.is_none()).unwrap_or_else(|| path.clone());
    if there.exists() {
        if std::fs::read_to_string(&there).is_ok_and(|before| before == text) {
            terminal.say(&Message::new("jobs-description-same").with("path", terminal.path(&there)));
            return Ok(problems);
        }
        let problem = Problem::error(Place::File(there.clone()), "jobs-description-there");
        problems.push(problem.with("position", position));
        return Err(problems);
    }
    output::write_all(target, &[(format!("{position}.yaml"), text.into_bytes())]).map_err(|problem| vec![problem])?;
    let tasks = read.description.tasks.len();
    terminal.say(&Message::new("jobs-taken-in").with("tasks", tasks).with("path", terminal.path(&path)));
    Ok(problems)
}
