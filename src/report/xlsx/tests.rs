//! The workbook read back by another library.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::{Cursor, Read};
use std::sync::Arc;

use calamine::{Data, Range, Reader, Xlsx};

use crate::model::diagnosis::Diagnosis;
use crate::model::text::{Language, Text};
use crate::report::{prepared, sample};
use crate::words::Words;

fn written(diagnosis: &Diagnosis, language: &str) -> Vec<u8> {
    let words = Arc::new(Words::load(&Language::new(language), None).0.unwrap());
    super::workbook(&prepared(diagnosis, &words, None).unwrap()).unwrap()
}

fn read(bytes: &[u8]) -> Xlsx<Cursor<&[u8]>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

/// The column under a header.
fn column<'a>(range: &'a Range<Data>, title: &str) -> Vec<&'a Data> {
    let mut rows = range.rows();
    let at = rows.next().unwrap().iter().position(|cell| cell == &Data::String(title.to_owned()));
    let at = at.unwrap_or_else(|| panic!("no column {title}"));
    rows.map(|row| &row[at]).collect()
}

#[test]
fn every_language_has_its_sheets_with_one_header_and_the_same_bytes_twice() {
    let diagnosis = sample::diagnosis();
    let names = [
        (
            "en",
            ["Summary", "Charts", "Findings", "Evidence", "Items", "Groups", "Tasks", "Partners", "Series", "Method"],
        ),
        (
            "pl",
            [
                "Podsumowanie",
                "Wykresy",
                "Ustalenia",
                "Dowody",
                "Pytania",
                "Grupy",
                "Zadania",
                "Działy współpracujące",
                "Serie",
                "Metoda",
            ],
        ),
        (
            "ro",
            [
                "Rezumat",
                "Grafice",
                "Constatări",
                "Dovezi",
                "Întrebări",
                "Grupuri",
                "Sarcini",
                "Parteneri",
                "Serii",
                "Metodă",
            ],
        ),
        (
            "hu",
            [
                "Összefoglaló",
                "Diagramok",
                "Megállapítások",
                "Bizonyítékok",
                "Kérdések",
                "Csoportok",
                "Feladatok",
                "Társosztályok",
                "Idősorok",
                "Módszer",
            ],
        ),
    ];
    for (language, expected) in names {
        let bytes = written(&diagnosis, language);
        assert!(bytes == written(&diagnosis, language), "{language}: other bytes the second time");
        let mut book = read(&bytes);
        let sheets = book.sheet_names();
        assert_eq!(sheets[..2], expected[..2]);
        for name in &expected[2..] {
            let range = book.worksheet_range(name).unwrap();
            assert_eq!(range.start(), Some((0, 0)), "{name}");
            let header: Vec<&Data> = range.rows().next().unwrap().iter().collect();
            assert!(header.iter().all(|cell| matches!(cell, Data::String(_))), "{name}: {header:?}");
            assert!(range.height() > 1, "{name}");
        }
    }
}

/// The rows of the summary as texts.
fn summary(diagnosis: &Diagnosis) -> Vec<[String; 3]> {
    let bytes = written(diagnosis, "en");
    let range = read(&bytes).worksheet_range("Summary").unwrap();
    range.rows().map(|row| [0, 1, 2].map(|at| row.get(at).map(ToString::to_string).unwrap_or_default())).collect()
}

#[test]
fn the_summary_says_of_which_phase_too_little_was_done() {
    let mut diagnosis = sample::diagnosis();
    for gate in &mut diagnosis.gates {
        gate.have = 0.0;
    }
    let rows = summary(&diagnosis);
    let said = |phase: &str, what: &str| rows.iter().any(|row| row[0] == phase && row[2].starts_with(what));
    assert!(said("3 · Interviews", "people interviewed: 0 available, "), "{rows:?}");
    assert!(said("1 · Jobs and tasks", "observed person-days: 0 available, "), "{rows:?}");
}

#[test]
fn heads_of_a_list_stand_only_above_one() {
    let heads = |rows: &[[String; 3]]| rows.iter().filter(|row| row[2] == "What to do").count();
    let mut diagnosis = sample::diagnosis();
    assert!(heads(&summary(&diagnosis)) > 0);
    diagnosis.findings.clear();
    assert_eq!(heads(&summary(&diagnosis)), 0);
}

#[test]
fn what_is_withheld_is_empty_with_its_reason() {
    let bytes = written(&sample::diagnosis(), "en");
    let groups = read(&bytes).worksheet_range("Groups").unwrap();
    let (answered, why) = (column(&groups, "Answered"), column(&groups, "Not shown, because"));
    let hidden: Vec<_> = answered.iter().zip(&why).filter(|(answered, _)| **answered == &Data::Empty).collect();
    assert!(!hidden.is_empty() && hidden.len() < answered.len());
    for (answered, why) in answered.iter().zip(&why) {
        let reason = why.to_string();
        assert_eq!(*answered == &Data::Empty, !reason.is_empty());
        assert!(
            reason.is_empty() || reason.starts_with("withheld: ") || reason.starts_with("shown together"),
            "{reason}"
        );
    }
    // A day is a day, and a share a share.
    let points = read(&bytes).worksheet_range("Points of series").unwrap();
    assert!(column(&points, "Period from").iter().all(|cell| matches!(cell, Data::DateTime(_))));
    let items = read(&bytes).worksheet_range("Items").unwrap();
    let shares = column(&items, "Favourable or high");
    assert!(shares.iter().any(|cell| matches!(cell, Data::Float(share) if *share > 0.0 && *share < 1.0)), "{shares:?}");
}

#[test]
fn a_reversed_statement_is_marked_for_people() {
    let bytes = written(&sample::diagnosis(), "en");
    let items = read(&bytes).worksheet_range("Items").unwrap();
    let marked: Vec<bool> = column(&items, "Question").iter().map(|text| text.to_string().starts_with("‡ ")).collect();
    let reversed = sample::diagnosis().questionnaire.items.iter().filter(|item| item.reverse).count();
    assert!(reversed > 0 && marked.iter().filter(|is_marked| **is_marked).count() == reversed, "{marked:?}");
}

#[test]
fn hostile_texts_come_back_as_texts() {
    let long = "x".repeat(40_000);
    let texts = [
        "=HYPERLINK(\"http://x\",\"y\")",
        "+1+1",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "<script>alert(1)</script> & \"'",
        "\u{202e}right to left\u{202c} \u{200f}",
        "😀👩‍👩‍👧 zażółć șț őű",
        "{= 1 + 1 =}",
        "line\nbreak",
    ];
    let mut diagnosis = sample::diagnosis();
    let quote = diagnosis.interviews.quotes[0].clone();
    let with = |text: &str| crate::model::diagnosis::Quote { text: text.to_owned(), ..quote.clone() };
    diagnosis.interviews.quotes = texts.iter().map(|text| with(text)).collect();
    diagnosis.interviews.quotes.extend([with("a\u{0}b\u{7}c\r\nd"), with(&long)]);
    let formula = Text::plain("=1+1");
    diagnosis.organisation.name = formula.clone();
    diagnosis.organisation.department = formula.clone();
    diagnosis.areas[0].name = formula.clone();
    diagnosis.findings[0].title = formula.clone();
    diagnosis.partners.series[0].name = formula.clone();
    diagnosis.questionnaire.items[0].text = formula;
    let bytes = written(&diagnosis, "en");
    let mut book = read(&bytes);
    let quotes = book.worksheet_range("Quotes").unwrap();
    let read_back: Vec<String> = column(&quotes, "In their own words").iter().map(|cell| cell.to_string()).collect();
    assert_eq!(read_back[..texts.len()], texts);
    assert_eq!(read_back[texts.len()], "a␀b␇c\nd");
    let cut = &read_back[texts.len() + 1];
    assert!(cut.ends_with("x… [cut; the whole text is in tables/quotes.csv]") && cut.chars().count() == 32_767);
    for name in book.sheet_names() {
        let formulas = book.worksheet_formula(&name).unwrap();
        assert!(formulas.cells().all(|(_, _, formula)| formula.is_empty()), "{name} holds a formula");
    }
    // Nor does any part of the file hold one; charts name the cells that they draw from.
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.as_slice())).unwrap();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut xml = String::new();
        if name.starts_with("xl/worksheets/sheet") && part.read_to_string(&mut xml).is_ok() {
            assert!(!xml.contains("<f>") && !xml.contains("<f "), "{name}");
        }
    }
}

#[test]
fn an_audit_with_next_to_nothing_still_opens() {
    let mut diagnosis = sample::diagnosis();
    diagnosis.jobs = Default::default();
    diagnosis.questionnaire = Default::default();
    diagnosis.partners = Default::default();
    diagnosis.findings.clear();
    diagnosis.evidence.clear();
    diagnosis.errors.clear();
    let bytes = written(&diagnosis, "en");
    let mut book = read(&bytes);
    let evidence = book.worksheet_range("Evidence").unwrap();
    assert_eq!(evidence.height(), 1, "the header alone");
    assert!(!book.sheet_names().contains(&"Kinds of handoffs".to_owned()));
    assert_eq!(book.worksheet_range("Areas").unwrap().height(), diagnosis.areas.len() + 1);
}
