//! Answers to open questions: how many there are, and the few that may come to be quoted.
//!
//! A text is kept only where the audit declares that people were told of quoting, and then the few with the smallest
//! mixing of their letters: the choice depends neither on the order of the rows nor on who wrote them.

use std::collections::BTreeSet;

use crate::phases::Scope;

/// Texts kept of one question for the release gate to choose from.
const KEPT: usize = 200;

/// What is kept of open answers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct OpenPlan {
    /// Open questions.
    pub(super) questions: usize,
    /// Longest text kept, in characters; `None` when nothing may be quoted.
    longest: Option<usize>,
}

/// One open question.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct OpenAnswers {
    /// People who wrote something.
    pub(super) answered: u64,
    /// Texts by the mixing of their letters.
    kept: BTreeSet<(u64, String)>,
}

impl OpenPlan {
    pub(super) fn new(scope: &Scope) -> Self {
        let settings = &scope.instrument.settings;
        let may_quote = scope.audit.privacy.quote_open_answers && settings.open_quotes > 0;
        let longest = may_quote.then_some(settings.quote_length as usize);
        OpenPlan { questions: scope.instrument.questionnaire.open.len(), longest }
    }

    /// Counts the texts of one person.
    pub(super) fn count(&self, texts: &[String], answers: &mut [OpenAnswers]) {
        for (text, answers) in texts.iter().zip(answers).filter(|(text, _)| !text.is_empty()) {
            answers.answered += 1;
            if self.longest.is_some_and(|longest| text.chars().count() <= longest) {
                answers.keep(mixed(text), text);
            }
        }
    }
}

impl OpenAnswers {
    fn keep(&mut self, key: u64, text: &str) {
        let last = self.kept.last().filter(|_| self.kept.len() >= KEPT);
        if last.is_none_or(|(largest, _)| key < *largest) {
            self.kept.insert((key, text.to_owned()));
            if self.kept.len() > KEPT {
                self.kept.pop_last();
            }
        }
    }

    pub(super) fn merge(&mut self, other: OpenAnswers) {
        self.answered += other.answered;
        self.kept.extend(other.kept);
        while self.kept.len() > KEPT {
            self.kept.pop_last();
        }
    }

    /// The texts kept, in an order that says nothing of who wrote them.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.kept.iter().map(|(_, text)| text.as_str())
    }
}

/// FNV-1a, 64 bits: the same on every machine.
fn mixed(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |bits, byte| (bits ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
