//! Codes that go together: in the same interviews, and on the same passages.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::diagnosis::TogetherView;

use super::codebook::Codebook;
use super::conversations::Conversation;

/// Two codes in order of id.
type Pair<'a> = (&'a str, &'a str);

/// The pairs that at least `least` interviews speak of both, the most frequent first. A code and one that nests in it go
/// together by what they are and make no pair.
pub(super) fn gather(codebook: &Codebook, conversations: &[Conversation], least: u64) -> Vec<TogetherView> {
    let mut interviews: BTreeMap<Pair, u64> = BTreeMap::new();
    let mut passages: BTreeMap<Pair, (u64, u64)> = BTreeMap::new();
    for conversation in conversations {
        let codes: BTreeSet<&str> = conversation.passages().map(|(_, passage)| passage.code.as_str()).collect();
        for pair in pairs(&codes) {
            *interviews.entry(pair).or_default() += 1;
        }
        for (pair, count) in on_passages(conversation) {
            let entry = passages.entry(pair).or_default();
            *entry = (entry.0 + count, entry.1 + 1);
        }
    }
    let mut kept: Vec<(Pair, u64)> = interviews.into_iter().filter(|(_, count)| *count >= least).collect();
    kept.sort_by_key(|(pair, count)| (std::cmp::Reverse(*count), *pair));
    let views = kept.into_iter().map(|(pair, count)| TogetherView {
        first: codebook.name(pair.0),
        second: codebook.name(pair.1),
        interviews: count,
        passages: match passages.get(&pair) {
            None => Some(0),
            Some((count, from)) => Some(*count).filter(|_| *from >= least),
        },
    });
    views.collect()
}

/// How many passages of one interview carry both codes. Passages of one note that overlap are one place; of several
/// coders the notes are looked at one by one, and the most that one of them has counts.
fn on_passages<'a>(conversation: &Conversation<'a>) -> BTreeMap<Pair<'a>, u64> {
    let mut most: BTreeMap<Pair, u64> = BTreeMap::new();
    for notes in &conversation.notes {
        let mut spans: Vec<_> = notes.passages.iter().map(|passage| (passage.span, passage.code.as_str())).collect();
        spans.sort_unstable();
        let mut own: BTreeMap<Pair, u64> = BTreeMap::new();
        let (mut codes, mut end) = (BTreeSet::new(), 0);
        for (span, code) in spans {
            if span.0 >= end {
                count(&codes, &mut own);
                codes.clear();
            }
            end = end.max(span.1);
            codes.insert(code);
        }
        count(&codes, &mut own);
        for (pair, count) in own {
            let most = most.entry(pair).or_default();
            *most = count.max(*most);
        }
    }
    most
}

fn count<'a>(codes: &BTreeSet<&'a str>, own: &mut BTreeMap<Pair<'a>, u64>) {
    for pair in pairs(codes) {
        *own.entry(pair).or_default() += 1;
    }
}

/// Every two of these codes that do not nest in one another.
fn pairs<'a>(codes: &BTreeSet<&'a str>) -> Vec<Pair<'a>> {
    let nests = |inner: &str, outer: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'));
    let all = codes.iter().flat_map(|a| codes.range(*a..).skip(1).map(move |b| (*a, *b)));
    all.filter(|(a, b)| !nests(b, a) && !nests(a, b)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::case::{Case, interview};
    use super::super::conversations::merge;
    use super::*;

    #[test]
    fn pairs_are_counted_once_an_interview() {
        let case = Case::new(20);
        let mut interviews: Vec<_> = (0..5)
            .map(|at| interview(&format!("W{at}"), &[("freezes", None), ("freezes", None), ("rudeness", None)]))
            .collect();
        interviews.push(interview("W9", &[("tools", None), ("cooperation", None), ("cooperation/billing", None)]));
        let conversations = merge(&interviews);
        let codebook = Codebook::of(&case.instrument);
        let views = gather(&codebook, &conversations, 5);
        let told: Vec<_> = views.iter().map(|view| (view.interviews, view.passages)).collect();
        assert_eq!(told, [(5, Some(0))]);
        assert_eq!(gather(&codebook, &conversations, 1).len(), 3);
    }

    #[test]
    fn passages_that_overlap_carry_both_codes() {
        let case = Case::new(20);
        let mut interviews: Vec<_> =
            (0..5).map(|at| interview(&format!("W{at}"), &[("freezes", None), ("rudeness", None)])).collect();
        for interview in &mut interviews {
            interview.passages[1].span = (5, 9);
        }
        let codebook = Codebook::of(&case.instrument);
        let passages =
            |interviews: &[_], least| gather(&codebook, &merge(interviews), least).first().map(|view| view.passages);
        assert_eq!(passages(&interviews, 5), Some(Some(5)));
        interviews[0].passages[1].span = (50, 59);
        // Four interviews are too few to be told of.
        assert_eq!(passages(&interviews, 5), Some(None));
    }
}
