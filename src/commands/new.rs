//! `new FOLDER`: an audit folder ready to fill.

use super::Outcome;
use super::arguments::New;
use super::terminal::Terminal;
use crate::audit;
use crate::audit::instrument::chosen;
use crate::problem::{Message, Problem};

/// The only look at the clock in the whole tool: the first cycle of a new audit is the half-year that it is made in.
pub(super) fn run(arguments: &New, terminal: &Terminal) -> Outcome {
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let (chosen, problems) = match arguments.instrument.as_deref().map(chosen) {
        Some((None, problems)) => return Err(problems),
        Some((chosen, problems)) => (chosen, problems),
        None => (None, Vec::new()),
    };
    if problems.iter().any(Problem::is_error) {
        return Err(problems);
    }
    let language = terminal.words().language();
    audit::new_with(&arguments.folder, language, today, chosen.as_ref()).map_err(|problem| vec![problem])?;
    terminal.say(&Message::new("new-made").with("path", terminal.path(&arguments.folder)));
    Ok(problems)
}
