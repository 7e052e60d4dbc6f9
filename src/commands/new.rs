//! `new FOLDER`: an audit folder ready to fill.

use super::Outcome;
use super::arguments::New;
use super::terminal::Terminal;
use crate::audit;
use crate::problem::Message;

/// The only look at the clock in the whole tool: the first cycle of a new audit is the half-year that it is made in.
pub(super) fn run(arguments: &New, terminal: &Terminal) -> Outcome {
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    audit::new(&arguments.folder, terminal.words().language(), today).map_err(|problem| vec![problem])?;
    terminal.say(&Message::new("new-made").with("path", terminal.path(&arguments.folder)));
    Ok(Vec::new())
}
