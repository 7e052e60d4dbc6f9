//! The release gate of quotes: consent, the consultant's yes, length, no identifiers, no role smaller than the minimum group.

use std::collections::BTreeMap;

use super::Limits;
use crate::model::diagnosis::{InterviewsView, Quote};
use crate::model::organisation::{Audit, Position};

/// Keeps the quotes that may be shown; none at all when there were fewer interviews than the minimum group.
pub(super) fn keep_releasable(view: &mut InterviewsView, audit: &Audit, limits: Limits) {
    if view.interviews.0 < u64::from(limits.minimum_group) {
        view.quotes.clear();
    }
    view.quotes.retain(|quote| {
        quote.consent
            && quote.released
            && quote.text.chars().count() <= limits.quote_length as usize
            && !identifies(&quote.text)
    });
    strongest(&mut view.quotes, limits.quotes_an_area as usize);
    let named = named_positions(&audit.positions, limits);
    for quote in &mut view.quotes {
        if !named.contains(&quote.position.as_str()) {
            quote.role = None;
        }
        quote.position.clear();
    }
}

/// Positions whose name a quote may carry: those of at least the minimum group, less the smallest of them while the ones
/// that are never named have too few people together. Otherwise a quote without a role would tell whose it is.
fn named_positions(positions: &[Position], limits: Limits) -> Vec<&str> {
    let (mut named, mut unnamed): (Vec<&Position>, Vec<&Position>) =
        positions.iter().partition(|position| position.headcount >= limits.minimum_group);
    if limits.complement {
        named.sort_by_key(|position| std::cmp::Reverse(position.headcount));
        let people = |unnamed: &[&Position]| unnamed.iter().map(|position| position.headcount).sum::<u32>();
        while (1..limits.minimum_group).contains(&people(&unnamed)) {
            match named.pop() {
                Some(smallest) => unnamed.push(smallest),
                None => break,
            }
        }
    }
    named.into_iter().map(|position| position.id.as_str()).collect()
}

/// Keeps the quotes with the strongest valence of each area, in the order that they had.
fn strongest(quotes: &mut Vec<Quote>, most: usize) {
    let strength = |quote: &Quote| quote.valence.map_or(0, i8::abs);
    let mut kept: Vec<usize> = (0..quotes.len()).collect();
    kept.sort_by_key(|index| std::cmp::Reverse(quotes.get(*index).map_or(0, strength)));
    let mut by_area: BTreeMap<&str, usize> = BTreeMap::new();
    kept.retain(|index| {
        let count = quotes.get(*index).map(|quote| by_area.entry(&quote.area).or_default());
        count.is_some_and(|count| {
            *count += 1;
            *count <= most
        })
    });
    let mut index = 0;
    quotes.retain(|_| {
        index += 1;
        kept.contains(&(index - 1))
    });
}

/// Whether a text holds what looks like an address of the internet, a telephone or an identity number, or a place where
/// a name was taken out.
pub(super) fn identifies(text: &str) -> bool {
    let digits = text.split(|c: char| !(c.is_numeric() || c.is_whitespace() || "-+()./‑–".contains(c)));
    let long_number = digits.map(|run| run.chars().filter(|c| c.is_numeric()).count()).any(|count| count >= 7);
    let lower = text.to_lowercase();
    lower.contains('@') || lower.contains("[…]") || lower.contains("www.") || lower.contains("://") || long_number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_area_shows_more_than_its_strongest_quotes() {
        let quote = |area: &str, text: &str, valence| Quote {
            code: area.to_owned(),
            area: area.to_owned(),
            text: text.to_owned(),
            role: None,
            consent: true,
            released: true,
            position: String::new(),
            valence,
        };
        let mut quotes = vec![
            quote("tools", "a", Some(-1)),
            quote("tools", "b", Some(2)),
            quote("honesty", "c", None),
            quote("tools", "d", Some(-2)),
        ];
        strongest(&mut quotes, 2);
        assert_eq!(quotes.iter().map(|quote| quote.text.as_str()).collect::<Vec<_>>(), ["b", "c", "d"]);
    }

    #[test]
    fn a_quote_without_a_role_does_not_tell_whose_it_is() {
        let positions: Vec<Position> = [("agent", 28), ("specialist", 10), ("leader", 4)]
            .map(|(id, headcount)| Position { id: id.to_owned(), name: Default::default(), headcount })
            .to_vec();
        assert_eq!(named_positions(&positions, Limits::sample()), ["agent"]);
        assert_eq!(named_positions(&positions[..2], Limits::sample()), ["agent", "specialist"]);
        let mut covered = positions;
        covered.push(Position { id: "trainer".to_owned(), name: Default::default(), headcount: 1 });
        assert_eq!(named_positions(&covered, Limits::sample()), ["agent", "specialist"]);
    }

    #[test]
    fn what_could_identify_a_person_stops_a_quote() {
        assert!(identifies("piszcie na jan.nowak@firma.example"));
        assert!(identifies("dzwoń +48 601 234 567"));
        assert!(identifies("[…] zawsze pomoże"));
        assert!(identifies("tel. 601.234.567") && identifies("601\u{a0}234\u{a0}567"));
        assert!(identifies("patrz www.firma.example") && identifies("HTTPS://firma.example"));
        assert!(!identifies("system zawiesza się 4-5 razy dziennie, 25 minut"));
    }
}
