//! Sheets are written as tables inside the tests, saved as csv or xlsx in a temporary folder, and imported.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod good;
mod logs;
mod notes;
mod wrong;

use std::path::{Path, PathBuf};

use jiff::civil::date;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use serde::de::DeserializeOwned;

use super::*;
use crate::model::instrument::Instrument;
use crate::model::organisation::Audit;
use crate::model::text::Language;
use crate::words::Words;

fn yaml<T: DeserializeOwned>(name: &str) -> T {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/service-department");
    let text = std::fs::read_to_string(folder.join(name)).unwrap();
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The default instrument.
pub(crate) fn instrument() -> Instrument {
    Instrument {
        settings: yaml("instrument.yaml"),
        areas: yaml("areas.yaml"),
        scales: yaml("scales.yaml"),
        questionnaire: yaml("questionnaire.yaml"),
        partners: yaml("partners.yaml"),
        errors: yaml("errors.yaml"),
        task_words: Vec::new(),
        tasks: yaml("tasks.yaml"),
        observation: yaml("observation.yaml"),
        logs: yaml("logs.yaml"),
        interviews: yaml("interviews.yaml"),
        indicators: Vec::new(),
        rules: Vec::new(),
    }
}

/// A Polish department of two positions and two sites.
pub(crate) fn audit() -> Audit {
    serde_yaml::from_str(
        "organisation: Próba S.A.\n\
         department: { pl: Dział Obsługi Klienta, en: Customer Care }\n\
         language: pl\n\
         positions:\n\
         - { id: agent, name: { pl: Konsultant, en: Agent }, headcount: 9 }\n\
         - { id: back-office, name: { pl: Specjalista ds. reklamacji, en: Complaints officer }, headcount: 6 }\n\
         partners:\n\
         - { id: billing, name: { pl: Dział Rozliczeń, en: Billing } }\n\
         - { id: it, name: { pl: Dział IT, en: IT } }\n\
         groups:\n\
         - id: site\n\
         \x20 name: { pl: Lokalizacja, en: Site }\n\
         \x20 values:\n\
         \x20 - { id: krakow, name: { pl: Kraków, en: Cracow }, headcount: 8 }\n\
         \x20 - { id: tarnow, name: Tarnów, headcount: 7 }\n",
    )
    .unwrap()
}

/// The cells of a table as it stands in a test: `| a | b |` a line.
fn cells(table: &str) -> Vec<Vec<String>> {
    table
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

/// As semicolon-separated text.
fn csv(table: &str) -> String {
    cells(table).iter().map(|row| row.join(";") + "\r\n").collect()
}

/// As workbook: numbers as numbers, `@2026-09-14 08:05` as a date, `@08:05` as a time, `#DIV/0!` as an error.
fn xlsx(sheets: &[(&str, &str)]) -> Vec<u8> {
    let mut book = Workbook::new();
    let (moment, clock) = (Format::new().set_num_format("yyyy-mm-dd hh:mm"), Format::new().set_num_format("hh:mm"));
    for (name, table) in sheets {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        for (r, row) in cells(table).iter().enumerate() {
            for (c, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                let (r, c) = (r as u32, c as u16);
                if let Some(date) = cell.strip_prefix('@') {
                    let format = if date.len() == 5 { &clock } else { &moment };
                    sheet.write_with_format(r, c, ExcelDateTime::parse_from_str(date).unwrap(), format).unwrap();
                } else if cell.starts_with('#') {
                    sheet.write_formula(r, c, Formula::new("=1/0").set_result(cell)).unwrap();
                } else if let Ok(number) = cell.parse::<f64>() {
                    sheet.write_number(r, c, number).unwrap();
                } else {
                    sheet.write_string(r, c, cell).unwrap();
                }
            }
        }
    }
    book.save_to_buffer().unwrap()
}

/// What an import gives.
struct Outcome {
    batches: Option<Vec<NewBatch>>,
    /// `place: sentence`, one a problem, in English; warnings begin with `warning `.
    problems: Vec<String>,
}

impl Outcome {
    /// The rows of the only batch, joined with commas.
    fn rows(&self) -> Vec<String> {
        let batches = self.batches.as_ref().unwrap_or_else(|| panic!("{:#?}", self.problems));
        assert_eq!(batches.len(), 1);
        batches[0].rows.to_vec().iter().map(|row| row.join(",")).collect()
    }

    /// The stored fields of the only batch with their values in a row.
    fn value(&self, row: usize, field: &str) -> String {
        let batch = &self.batches.as_ref().unwrap_or_else(|| panic!("{:#?}", self.problems))[0];
        let column = batch.header.iter().position(|header| header == field).unwrap();
        batch.rows.to_vec()[row][column].clone()
    }

    fn errors(&self) -> Vec<&str> {
        self.problems.iter().filter(|line| !line.starts_with("warning ")).map(String::as_str).collect()
    }
}

pub(crate) fn told(problem: &Problem, folder: &Path) -> String {
    let words = Words::load(&Language::new("en"), None).0.unwrap();
    assert!(words.help(&problem.message).is_some(), "{} has no help", problem.message.key);
    let place = problem.place.to_string().replace(&format!("{}/", folder.display()), "");
    let weight = if problem.is_error() { "" } else { "warning " };
    format!("{weight}{place}: {}", words.say(&problem.message))
}

fn import_bytes(name: &str, bytes: &[u8], kind: Option<Kind>) -> Outcome {
    import_with(name, bytes, kind, Some(&|identifier: &str| format!("<{}>", identifier.to_lowercase())))
}

fn import_with(name: &str, bytes: &[u8], kind: Option<Kind>, key: Option<&dyn Fn(&str) -> String>) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join(name);
    std::fs::write(&file, bytes).unwrap();
    import_at(&file, folder.path(), audit(), kind, key)
}

/// What an import into this audit gives.
fn import_at(
    file: &Path,
    folder: &Path,
    audit: Audit,
    kind: Option<Kind>,
    key: Option<&dyn Fn(&str) -> String>,
) -> Outcome {
    let (instrument, synonyms) = (instrument(), Synonyms::load());
    let ground = Ground {
        instrument: &instrument,
        audit: &audit,
        synonyms: &synonyms,
        pseudonym: key,
        cycle: Some((date(2026, 3, 1), date(2026, 12, 31))),
        mappings: &[],
    };
    let FileRead { batches, problems, .. } = read(&ground, folder, file, kind, false);
    let problems = problems.iter().map(|problem| told(problem, folder)).collect();
    Outcome { batches, problems }
}

fn import_csv(table: &str) -> Outcome {
    import_bytes("a.csv", csv(table).as_bytes(), None)
}

fn import_xlsx(table: &str) -> Outcome {
    import_bytes("a.xlsx", &xlsx(&[("Dane", table)]), None)
}
