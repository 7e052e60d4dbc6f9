//! A proposal as a page of Markdown: what goes is struck out, what comes in is bold, the reason stands below.

use std::fmt::Write as _;

use super::{Change, Proposal};
use crate::problem::Message;
use crate::words::Words;

/// The page.
pub fn markdown(proposal: &Proposal, words: &Words) -> String {
    let title = words.say(&Message::new("proposal-title").with("position", proposal.position.as_str()));
    let mut page = format!("# {}\n\n", plain(&title));
    let _ = writeln!(page, "{} · {}\n\n{}\n", plain(&proposal.department), proposal.cycle, proposal.basis);
    let _ = writeln!(page, "{}\n", words.word("proposal-how-to-read"));
    let _ = writeln!(page, "## {}\n", words.word("proposal-tasks"));
    for line in &proposal.lines {
        let text = plain(&line.text);
        let text = match line.change {
            Change::Remove => format!("~~{text}~~"),
            Change::Add => format!("**{text}**"),
            Change::Keep | Change::Settle | Change::Elsewhere | Change::Stop => text,
        };
        let change = words.word(&format!("proposal-{}", line.change.word()));
        let _ = writeln!(page, "- {text} — *{change}*\n  <br>{}", plain(&line.reason));
    }
    page
}

/// Text in which nothing is markup.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~') {
            plain.push('\\');
        }
        plain.push(if letter.is_control() { ' ' } else { letter });
    }
    plain
}
