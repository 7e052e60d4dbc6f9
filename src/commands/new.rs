//! `new FOLDER`: an audit folder ready to fill.

use super::Outcome;
use super::arguments::New;
use super::terminal::Terminal;
use crate::audit;
use crate::problem::Message;

pub(super) fn run(arguments: &New, terminal: &Terminal) -> Outcome {
    let problems = audit::new(&arguments.folder, terminal.words().language())?;
    terminal.say(&Message::new("new-made").with("path", terminal.path(&arguments.folder)));
    Ok(problems)
}
