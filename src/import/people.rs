//! Identifiers become pseudonyms, and free text loses what could name somebody. Nothing of a person goes further.

use std::collections::BTreeSet;

use super::gathered::{Fault, Gathered};
use super::ground::Ground;
use super::headers::Recognised;
use super::kinds::PERSON;
use super::sheet::{Cell, Row};
use crate::problem::{Problem, Severity};

/// What stands in a text in place of a name.
const HIDDEN: &str = "[…]";
/// Shorter words of a name are too common to look for.
const SHORTEST: usize = 3;

/// The people of one sheet.
pub(crate) struct People<'a> {
    column: Option<usize>,
    pseudonym: Option<&'a dyn Fn(&str) -> String>,
    /// Whole identifiers and names in lower case, longest first.
    whole: Vec<String>,
    /// Single words of names, in lower case.
    words: BTreeSet<String>,
    replaced: usize,
}

/// One person as the sheet names it.
pub(crate) struct Identified {
    /// Compared within the sheet; never stored. Empty when not given.
    pub(crate) identity: String,
    /// The pseudonym; empty without identifier or key.
    pub(crate) pseudonym: String,
}

impl<'a> People<'a> {
    /// Collects the identifiers and names of the sheet; without identifiers or key there is one warning.
    pub(crate) fn of(ground: &Ground<'a>, sheet: &Recognised, found: &mut Gathered) -> Self {
        let column = sheet.columns.get(PERSON).copied();
        let wants_people = sheet.fields.iter().any(|field| field.id == PERSON);
        if wants_people && column.is_none() {
            found.push(Problem::warning(found.file(), "person-no-column"));
        } else if wants_people && ground.pseudonym.is_none() {
            found.push(Problem::warning(found.file(), "person-no-key"));
        }
        let (mut whole, mut words) = (BTreeSet::new(), BTreeSet::new());
        for row in sheet.rows {
            for column in column.iter().chain(&sheet.personal) {
                learn(row.cell(*column), &mut whole, &mut words);
            }
        }
        let mut people = People { column, pseudonym: ground.pseudonym, whole: Vec::new(), words, replaced: 0 };
        people.know(whole);
        people
    }

    fn know(&mut self, whole: BTreeSet<String>) {
        self.whole = whole.into_iter().collect();
        self.whole.sort_by_key(|text| std::cmp::Reverse(text.len()));
    }

    /// Remembers whom a row names, where rows come one after another.
    pub(crate) fn learn(&mut self, row: &Row, personal: &[usize], whole: &mut BTreeSet<String>) {
        for column in self.column.iter().chain(personal) {
            learn(row.cell(*column), whole, &mut self.words);
        }
    }

    /// All rows have come.
    pub(crate) fn learnt(&mut self, mut whole: BTreeSet<String>) {
        whole.extend(std::mem::take(&mut self.whole));
        self.know(whole);
    }

    /// No people are known: only addresses and numbers leave a text.
    pub(crate) fn nobody() -> Self {
        People { column: None, pseudonym: None, whole: Vec::new(), words: BTreeSet::new(), replaced: 0 }
    }

    /// Who the row speaks of. Rows without identifier are warned of where others have one.
    pub(crate) fn read(&self, row: &Row, found: &mut Gathered) -> Identified {
        let nobody = Identified { identity: String::new(), pseudonym: String::new() };
        let Some(column) = self.column else { return nobody };
        match row.cell(column) {
            Cell::Empty => {
                found.note(row.number, column, Severity::Warning, Fault::new("person-missing"));
                nobody
            }
            cell @ (Cell::Error(_) | Cell::Date(_) | Cell::Time(_) | Cell::Bool(_)) => {
                let fault = Fault::new("person-not-an-identifier").with("found", cell.shown());
                found.note(row.number, column, Severity::Error, fault);
                nobody
            }
            cell => {
                let shown = cell.shown();
                let identity = shown.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
                let pseudonym = self.pseudonym.map_or_else(String::new, |pseudonym| pseudonym(&shown));
                Identified { identity, pseudonym }
            }
        }
    }

    /// The column of identifiers, else the first.
    pub(crate) fn column(&self) -> usize {
        self.column.unwrap_or(0)
    }

    /// Free text without e-mail addresses, telephone and identity numbers, and the names that the sheet knows.
    pub(crate) fn scrub(&mut self, text: &str) -> String {
        let mut clean = text.to_owned();
        for name in &self.whole {
            clean = self.replace_whole(&clean, name);
        }
        let mut replaced =
            clean.matches(HIDDEN).count() - text.matches(HIDDEN).count().min(clean.matches(HIDDEN).count());
        let clean = words(&clean, |word| {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            let name = bare.chars().next().is_some_and(char::is_uppercase) && self.words.contains(&bare.to_lowercase());
            let mail = bare.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'));
            if (name || mail) && !bare.is_empty() {
                replaced += 1;
                Some(word.replace(bare, HIDDEN))
            } else {
                None
            }
        });
        let (clean, numbers) = without_long_numbers(&clean);
        self.replaced += replaced + numbers;
        clean
    }

    fn replace_whole(&self, text: &str, name: &str) -> String {
        let lower = text.to_lowercase();
        // Lower case can change the length of a few foreign letters; such texts are left to the word by word search.
        if lower.len() != text.len() || !lower.contains(name) {
            return text.to_owned();
        }
        let mut clean = String::new();
        let mut from = 0;
        for (start, _) in lower.match_indices(name) {
            let end = start + name.len();
            let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let before = lower.get(..start).and_then(|text| text.chars().next_back());
            let after = lower.get(end..).and_then(|text| text.chars().next());
            if start < from || inside(before) || inside(after) {
                continue;
            }
            clean.push_str(text.get(from..start).unwrap_or_default());
            clean.push_str(HIDDEN);
            from = end;
        }
        clean.push_str(text.get(from..).unwrap_or_default());
        clean
    }

    /// One warning for all that was taken out of texts.
    pub(crate) fn report(&self, found: &mut Gathered) {
        if self.replaced > 0 {
            found.push(Problem::warning(found.file(), "person-in-text").with("count", self.replaced));
        }
    }
}

/// Remembers a name or identifier: as a whole, and word by word.
fn learn(cell: &Cell, whole: &mut BTreeSet<String>, words: &mut BTreeSet<String>) {
    let shown = match cell {
        Cell::Text(_) | Cell::Number(_) => cell.shown().to_lowercase(),
        _ => return,
    };
    let long = |text: &str| text.chars().count() >= SHORTEST;
    let local = shown.split('@').next().unwrap_or_default();
    let parts: Vec<&str> = local.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    // `agent-07` is a code: its words are no names.
    if parts.len() > 1 && !parts.iter().any(|part| digits(part)) {
        let names = parts.iter().filter(|part| long(part) && part.chars().all(char::is_alphabetic));
        words.extend(names.map(|part| (*part).to_owned()));
        whole.insert(parts.iter().rev().copied().collect::<Vec<_>>().join(" "));
    }
    // A number of three digits is more often a quantity than an employee.
    if long(&shown) && !(digits(&shown) && shown.len() == SHORTEST) {
        whole.insert(shown);
    }
}

/// Replaces words between spaces, keeping the spaces.
fn words(text: &str, mut replace: impl FnMut(&str) -> Option<String>) -> String {
    text.split_inclusive(char::is_whitespace)
        .map(|piece| {
            let word = piece.trim_end();
            let space = piece.get(word.len()..).unwrap_or_default();
            replace(word).map_or_else(|| piece.to_owned(), |clean| clean + space)
        })
        .collect()
}

/// Telephone numbers (9 digits and more, or 8 after a plus, however grouped) and identity numbers (11 digits).
/// A date with its time of day is neither.
fn without_long_numbers(text: &str) -> (String, usize) {
    let characters: Vec<char> = text.chars().collect();
    let (mut clean, mut count, mut position) = (String::new(), 0, 0);
    while let Some(&character) = characters.get(position) {
        let after_letter = position > 0 && characters.get(position - 1).is_some_and(|c| c.is_alphanumeric());
        if after_letter || !(character.is_ascii_digit() || character == '+') {
            clean.push(character);
            position += 1;
            continue;
        }
        let mut end = position + 1;
        let mut last = if character.is_ascii_digit() { end } else { position };
        while let Some(&next) = characters.get(end) {
            let joins = matches!(next, ' ' | '-' | '(' | ')' | '/') && end - last < 2;
            if !next.is_ascii_digit() && !joins {
                break;
            }
            end += 1;
            if next.is_ascii_digit() {
                last = end;
            }
        }
        let run: String = characters.get(position..last.max(position + 1)).unwrap_or_default().iter().collect();
        let digits = run.chars().filter(char::is_ascii_digit).count();
        let dated = run.get(..10).is_some_and(|begin| begin.parse::<jiff::civil::Date>().is_ok());
        if !dated && (digits >= 9 || digits >= 8 && run.starts_with('+')) {
            clean.push_str(HIDDEN);
            count += 1;
        } else {
            clean.push_str(&run);
        }
        position += run.chars().count();
    }
    (clean, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(names: &[&str]) -> People<'static> {
        let (mut whole, mut words) = (BTreeSet::new(), BTreeSet::new());
        for name in names {
            learn(&Cell::Text((*name).into()), &mut whole, &mut words);
        }
        People { column: None, pseudonym: None, whole: whole.into_iter().rev().collect(), words, replaced: 0 }
    }

    #[test]
    fn names_of_the_sheet_leave_the_text() {
        let mut people = people(&["Anna Nowak", "jan.kowalski@dok.example", "1042"]);
        assert_eq!(
            people.scrub("Szkolić Annę i Kowalski, anna nowak też; nr 1042."),
            "Szkolić Annę i […], […] też; nr […]."
        );
        assert_eq!(people.replaced, 3);
    }

    #[test]
    fn codes_are_no_names() {
        let mut people = people(&["agent-07", "100"]);
        assert_eq!(people.scrub("Agent sprawdza 100 faktur (agent-07)"), "Agent sprawdza 100 faktur ([…])");
    }

    #[test]
    fn addresses_and_numbers_leave_the_text() {
        let mut people = people(&[]);
        assert_eq!(people.scrub("pisać: biuro@firma.pl, tel. +48 600 100-200"), "pisać: […], tel. […]");
        assert_eq!(people.scrub("PESEL 90010112345, w 2026 r. 300 zł"), "PESEL […], w 2026 r. 300 zł");
        assert_eq!(people.scrub("dnia 2026-09-14 08:05 było 12 34"), "dnia 2026-09-14 08:05 było 12 34");
        assert_eq!(people.replaced, 3);
    }
}
