//! Identifiers become pseudonyms, and free text loses what could name somebody. Nothing of a person goes further.

use std::collections::BTreeMap;
use std::ops::Range;

use super::gathered::{Fault, Gathered};
use super::ground::Ground;
use super::headers::Recognised;
use super::identity::{Number, judge};
use super::kinds::PERSON;
use super::names::Names;
use super::sheet::{Cell, Row};
use super::values;
use crate::model::organisation::Audit;
use crate::model::text::Text;
use crate::problem::{Problem, Severity};

/// What stands in a text in place of a name.
const HIDDEN: &str = "[…]";

/// The people of one sheet.
pub(crate) struct People<'a> {
    column: Option<usize>,
    pseudonym: Option<&'a dyn Fn(&str) -> String>,
    names: Names,
    replaced: usize,
}

/// A text without what could name somebody, and what in it may be looked at by a person.
pub(crate) struct Scrubbed {
    pub(crate) text: String,
    /// A number was taken out that may have been somebody's.
    pub(crate) unclear_number: bool,
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
        let names = names_of(ground.audit, sheet);
        People { column, pseudonym: ground.pseudonym, names, replaced: 0 }
    }

    /// Remembers whom a row names, where rows come one after another.
    pub(crate) fn learn(&mut self, sheet: &Recognised, row: &Row) {
        learn(&mut self.names, sheet, row);
    }

    /// No people are known: only addresses and numbers leave a text.
    pub(crate) fn nobody() -> Self {
        People { column: None, pseudonym: None, names: Names::default(), replaced: 0 }
    }

    /// People of whom nothing but their names is known.
    pub(crate) fn named(names: Names) -> Self {
        People { names, ..People::nobody() }
    }

    /// How many names, addresses and numbers were taken out so far.
    pub(crate) fn replaced(&self) -> usize {
        self.replaced
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
            cell @ Cell::Error(_) => {
                found.note(row.number, column, Severity::Error, values::error(cell));
                nobody
            }
            cell @ (Cell::Date(_) | Cell::Time(_) | Cell::Bool(_)) => {
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
    pub(crate) fn scrub(&mut self, text: &str) -> Scrubbed {
        let (numbers, unclear_number) = numbers(text);
        let mut places = self.names.find(text);
        places.extend(addresses(text));
        places.extend(numbers);
        places.sort_by_key(|place| (place.start, std::cmp::Reverse(place.end)));
        let mut clean = String::with_capacity(text.len());
        let mut from = 0;
        for place in places {
            if place.start >= from {
                clean.push_str(text.get(from..place.start).unwrap_or_default());
                clean.push_str(HIDDEN);
                self.replaced += 1;
            }
            from = from.max(place.end);
        }
        clean.push_str(text.get(from..).unwrap_or_default());
        Scrubbed { text: clean, unclear_number }
    }

    /// Whether something in a scrubbed text still looks like a name.
    pub(crate) fn perhaps_name(&self, scrubbed: &Scrubbed) -> bool {
        self.names.looks_like_more(&scrubbed.text)
    }

    /// The text scrubbed piece by piece between the ends of the spans (code points, first and one past the last), which
    /// move with their words.
    pub(crate) fn scrub_around(&mut self, text: &str, spans: Vec<&mut (usize, usize)>) -> String {
        let mut cuts: Vec<usize> = spans.iter().flat_map(|span| [span.0, span.1]).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let characters: Vec<char> = text.chars().collect();
        let (mut clean, mut length, mut from) = (String::new(), 0, 0);
        let mut moved = BTreeMap::new();
        for cut in cuts.into_iter().chain([characters.len()]) {
            let part: String = characters.get(from..cut).unwrap_or_default().iter().collect();
            let part = self.scrub(&part).text;
            length += part.chars().count();
            clean.push_str(&part);
            moved.insert(cut, length);
            from = cut;
        }
        let to = |old: usize| moved.get(&old).copied().unwrap_or(old);
        for span in spans {
            *span = (to(span.0), to(span.1));
        }
        clean
    }

    /// A warning of a name in the file's name, and one for all that was taken out of texts. All rows have come.
    pub(crate) fn report(&self, found: &mut Gathered) {
        let file =
            found.file().file().and_then(|file| file.file_stem()).map(|stem| stem.to_string_lossy().into_owned());
        if file.is_some_and(|stem| !self.names.find(&stem).is_empty()) {
            found.push(Problem::warning(found.file(), "person-in-file-name"));
        }
        if self.replaced > 0 {
            found.push(Problem::warning(found.file(), "person-in-text").with("count", self.replaced));
        }
    }
}

/// The identifiers and names of a sheet.
pub(crate) fn names_of(audit: &Audit, sheet: &Recognised) -> Names {
    let positions = audit.positions.iter().map(|position| &position.name);
    let partners = audit.partners.iter().map(|partner| &partner.name);
    let groups = audit.groups.iter().flat_map(|group| group.values.iter().map(|value| &value.name));
    let texts: Vec<&Text> =
        [&audit.organisation, &audit.department].into_iter().chain(positions).chain(partners).collect();
    let texts = texts.into_iter().chain(groups).flat_map(|text| text.iter().map(|(_, text)| text));
    let mut names = Names::beside(texts);
    for row in sheet.rows {
        learn(&mut names, sheet, row);
    }
    names
}

/// Whom a row names.
fn learn(names: &mut Names, sheet: &Recognised, row: &Row) {
    let person = sheet.columns.get(PERSON).map(|column| (*column, false));
    for (column, named) in person.into_iter().chain(sheet.personal.iter().map(|column| (*column, true))) {
        if let cell @ (Cell::Text(_) | Cell::Number(_)) = row.cell(column) {
            names.learn(&cell.shown(), named);
        }
    }
}

/// E-mail addresses in a text.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for piece in text.split_inclusive(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '(' | ')')) {
        let bare = piece.trim_matches(|c: char| !c.is_alphanumeric());
        let mail = bare.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'));
        if let Some(start) = piece.find(bare).filter(|_| mail) {
            found.push(at + start..at + start + bare.len());
        }
        at += piece.len();
    }
    found
}

/// Numbers that are somebody's or could be, however grouped, and whether one of them is not certain. Digits behind a
/// letter are a code.
fn numbers(text: &str) -> (Vec<Range<usize>>, bool) {
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let (mut found, mut unclear, mut position) = (Vec::new(), false, 0);
    while let Some(&(start, character)) = characters.get(position) {
        let after_letter = position > 0 && characters.get(position - 1).is_some_and(|(_, c)| c.is_alphanumeric());
        if after_letter || !(character.is_ascii_digit() || character == '+') {
            position += 1;
            continue;
        }
        let (mut next, mut last) = (position + 1, position);
        while let Some(&(_, c)) = characters.get(next) {
            let joins = matches!(c, ' ' | '-' | '(' | ')' | '/') && next - last < 3;
            if !c.is_ascii_digit() && !joins {
                break;
            }
            if c.is_ascii_digit() {
                last = next;
            }
            next += 1;
        }
        let end = characters.get(last + 1).map_or(text.len(), |(end, _)| *end);
        let judged = judge(text.get(start..end).unwrap_or_default());
        if judged != Number::Ordinary {
            found.push(start..end);
            unclear |= judged == Number::Unclear;
        }
        position = last + 1;
    }
    (found, unclear)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(names: &[&str]) -> People<'static> {
        let mut people = People::nobody();
        names.iter().for_each(|name| people.names.learn(name, true));
        people
    }

    #[test]
    fn names_of_the_sheet_leave_the_text() {
        let mut people = people(&["Anna Nowak", "jan.kowalski@dok.example", "1042"]);
        assert_eq!(
            people.scrub("Szkolić Annę i Kowalski, anna nowak też; nr 1042.").text,
            "Szkolić […] i […], […] też; nr […]."
        );
        assert_eq!(people.replaced, 4);
    }

    #[test]
    fn codes_are_no_names() {
        let mut people = people(&["agent-07", "100"]);
        assert_eq!(people.scrub("Agent sprawdza 100 faktur (agent-07)").text, "Agent sprawdza 100 faktur ([…])");
    }

    #[test]
    fn addresses_and_numbers_leave_the_text() {
        let mut people = people(&[]);
        assert_eq!(people.scrub("pisać: biuro@firma.pl, tel. +48 600 100-200").text, "pisać: […], tel. […]");
        assert_eq!(people.scrub("PESEL 44051401359, w 2026 r. 300 zł").text, "PESEL […], w 2026 r. 300 zł");
        assert_eq!(people.scrub("dnia 2026-09-14 08:05 było 12 34").text, "dnia 2026-09-14 08:05 było 12 34");
        assert_eq!(people.replaced, 3);
        let unclear = people.scrub("umowa 1234567890");
        assert!(unclear.unclear_number && unclear.text == "umowa […]");
    }
}
