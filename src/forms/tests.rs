//! Forms are looked at as a spreadsheet program reads them. That import takes them filled in is tested in
//! `tests/forms.rs`, which alone may see both rooms.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::io::{Cursor, Read};

use calamine::{Reader, SheetVisible, Xlsx};

use super::*;
use crate::audit::instrument::default_instrument;

fn audit() -> Audit {
    serde_yaml::from_str(
        "organisation: Próba\n\
         department: Obsługa\n\
         language: pl\n\
         positions:\n\
         - { id: agent, name: Konsultant, headcount: 9 }\n\
         partners:\n\
         - { id: billing, name: { pl: Dział Rozliczeń, en: Billing } }\n",
    )
    .unwrap()
}

fn form(kind: Kind, language: &str) -> Vec<u8> {
    let language = Language::new(language);
    let instrument = default_instrument("service-department").0.unwrap();
    let words = Words::load(&language, None).0.unwrap();
    let description: JobDescription = serde_yaml::from_str(
        "{ position: agent, tasks: [{ id: calls, text: { en: Answering calls, pl: Odbieranie połączeń } }] }",
    )
    .unwrap();
    workbook(&instrument, &audit(), &[description], kind, &language, &words).unwrap()
}

#[test]
fn every_form_says_what_it_is() {
    for kind in Kind::ALL {
        for language in ["en", "pl"] {
            let mut book: Xlsx<_> = Xlsx::new(Cursor::new(form(kind, language))).unwrap();
            let visible: Vec<SheetVisible> = book.sheets_metadata().iter().map(|sheet| sheet.visible).collect();
            let (seen, not) = (SheetVisible::Visible, SheetVisible::Hidden);
            assert_eq!(visible, [seen, seen, not, not]);
            let about = book.worksheet_range("_diagnoza").unwrap();
            let text = |row, column| about.get((row, column)).unwrap().to_string();
            assert_eq!((text(0, 0), text(0, 1)), ("kind".to_owned(), kind.word().to_owned()));
            assert_eq!(text(1, 1), "service-department");
            assert_eq!(text(3, 1), language);
            let name = book.sheet_names()[1].clone();
            let data = book.worksheet_range(&name).unwrap();
            for column in 0..data.width() {
                let cell = |row: usize| data.get((row, column)).map(ToString::to_string).unwrap_or_default();
                assert!(!cell(1).is_empty() && !cell(2).is_empty(), "{kind:?} {language} column {column}");
                assert!(!cell(2).starts_with('{'), "{}", cell(2));
            }
        }
    }
}

#[test]
fn described_tasks_are_filled_in() {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(form(Kind::Tasks, "pl"))).unwrap();
    let data = book.worksheet_range("Zadania").unwrap();
    let row: Vec<String> = (0..3).map(|column| data.get((3, column)).unwrap().to_string()).collect();
    assert_eq!(row, ["", "Konsultant", "Odbieranie połączeń"]);
}

#[test]
fn the_same_form_has_the_same_bytes() {
    assert_eq!(form(Kind::Answers, "pl"), form(Kind::Answers, "pl"));
}

#[test]
fn lists_stand_on_their_own_sheet_and_the_header_is_locked() {
    let bytes = form(Kind::Answers, "pl");
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name("xl/worksheets/sheet2.xml").unwrap().read_to_string(&mut text).unwrap();
    assert!(text.contains("<sheetProtection"));
    assert!(text.contains("state=\"frozen\""));
    assert!(text.contains("_lists!$A$1:$A$1") && text.contains("_lists!$B$1:$B$6"));
    // A choice with a comma stays one choice.
    assert!(!text.contains("Ani tak"));
}
