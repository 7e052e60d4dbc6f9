//! Passages that may be quoted: only of people who agreed, and short enough to be read.
//!
//! The release gate of [`crate::disclosure`] looks at them once more before anything is shown.

use std::collections::BTreeSet;

use crate::model::answers::Passage;
use crate::model::diagnosis::Quote;
use crate::model::text::Text;
use crate::phases::Scope;

use super::codebook::Codebook;
use super::conversations::Conversation;

/// The quotes in order of code and words: the order of the interviews would tell which words one person said.
pub(super) fn collect(
    scope: &Scope,
    codebook: &Codebook,
    conversations: &[Conversation],
    released: &BTreeSet<(String, String)>,
) -> Vec<Quote> {
    let mut quotes: Vec<Quote> = conversations
        .iter()
        .filter(|conversation| conversation.consent())
        .flat_map(|conversation| of_one(scope, codebook, conversation, released))
        .collect();
    quotes.sort_by(|a, b| (&a.code, &a.text, &a.position).cmp(&(&b.code, &b.text, &b.position)));
    quotes
}

/// The quotes of one interview; words that two coders gave the same code stand once.
fn of_one(
    scope: &Scope,
    codebook: &Codebook,
    conversation: &Conversation,
    released: &BTreeSet<(String, String)>,
) -> Vec<Quote> {
    let position = conversation.position();
    let role = scope.audit.positions.iter().find(|p| p.id == position && p.headcount >= scope.minimum_group);
    let said_yes = |words: &str| released.contains(&(conversation.id().to_owned(), words.to_owned()));
    let mut seen = BTreeSet::new();
    conversation
        .passages()
        .filter(|(_, passage)| fits(scope, &passage.text))
        .filter(|(_, passage)| seen.insert((&passage.code, passage.text.trim())))
        .filter_map(|(_, passage)| {
            let area = codebook.area(&passage.code)?;
            let role = role.map(|position| position.name.clone());
            Some(Quote { released: said_yes(passage.text.trim()), ..quote(passage, area, role, position) })
        })
        .collect()
}

/// Whether a passage is short enough. Longer ones are left out, not cut: half a sentence can say the opposite.
fn fits(scope: &Scope, text: &str) -> bool {
    let longest = scope.audit.privacy.quote_length.unwrap_or(scope.instrument.settings.quote_length);
    let length = text.trim().chars().count();
    length > 0 && length <= longest as usize
}

fn quote(passage: &Passage, area: &str, role: Option<Text>, position: &str) -> Quote {
    Quote {
        code: passage.code.clone(),
        area: area.to_owned(),
        text: passage.text.trim().to_owned(),
        role,
        consent: true,
        released: false,
        position: position.to_owned(),
        valence: passage.valence,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::super::case::{Case, interview};
    use super::super::conversations::merge;
    use super::*;
    use crate::model::answers::Interview;

    fn collected(interviews: &[Interview]) -> Vec<Quote> {
        let case = Case::new(20);
        let released = [("W1".to_owned(), "it freezes".to_owned())].into();
        collect(&case.scope(), &Codebook::of(&case.instrument), &merge(interviews), &released)
    }

    fn saying(id: &str, position: &str, words: &[&str]) -> Interview {
        let mut interview = interview(id, &vec![("freezes", Some(-2)); words.len()]);
        for (passage, words) in interview.passages.iter_mut().zip(words) {
            passage.text = (*words).to_owned();
        }
        interview.position = position.to_owned();
        interview
    }

    #[test]
    fn quotes_carry_area_role_and_valence() {
        let quotes = collected(&[saying("W1", "agent", &[" it freezes "])]);
        let expected = Quote {
            code: "freezes".to_owned(),
            area: "tools".to_owned(),
            text: "it freezes".to_owned(),
            role: Some(Text::plain("Agent")),
            consent: true,
            released: true,
            position: "agent".to_owned(),
            valence: Some(-2),
        };
        assert_eq!(quotes, [expected]);
    }

    #[test]
    fn no_quote_without_consent() {
        let mut silent = saying("W1", "agent", &["it freezes"]);
        silent.consent = false;
        assert!(collected(&[silent]).is_empty());
    }

    #[test]
    fn a_small_role_is_not_named() {
        let quotes = collected(&[saying("W1", "lead", &["it freezes"]), saying("W2", "gone", &["always"])]);
        assert_eq!(quotes.iter().map(|quote| quote.role.clone()).collect::<Vec<_>>(), [None, None]);
        assert_eq!(quotes[1].position, "lead");
        assert_eq!(quotes.iter().map(|quote| quote.released).collect::<Vec<_>>(), [false, true]);
    }

    #[test]
    fn long_ones_are_left_out_and_not_cut() {
        // The limit of the case is 20 characters, counted as letters and not as bytes.
        let quotes = collected(&[saying("W1", "agent", &["zażółć gęślą jaźń ąę", "zażółć gęślą jaźń ąęć", ""])]);
        assert_eq!(quotes.len(), 1);
    }

    #[test]
    fn the_order_does_not_tell_who_spoke() {
        let quotes = collected(&[saying("W1", "agent", &["c", "a"]), saying("W2", "agent", &["b"])]);
        assert_eq!(quotes.iter().map(|quote| quote.text.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
        let twice = collected(&[saying("W1", "agent", &["a"]), saying("W1", "agent", &["a"])]);
        assert_eq!(twice.len(), 1);
    }
}
