//! One sheet with 25 different mistakes: 25 problems at their exact cells, and a copy with 25 comments.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

const AUDIT: &str = "
organisation: Energia Południe S.A.
department: { pl: Dział Obsługi Klienta, en: Customer Care }
language: en
positions:
- { id: agent, name: { pl: Konsultant, en: Agent }, headcount: 9 }
- { id: back-office, name: { pl: Specjalista ds. reklamacji, en: Complaints officer }, headcount: 6 }
partners:
- { id: billing, name: { pl: Dział Rozliczeń, en: Billing } }
- { id: it, name: { pl: Dział IT, en: IT } }
";

/// A log of working days in which every kind of mistake stands once; below it what is wrong, cell by cell.
const LOG: &str = "
| person     | position    | date        | start | end    | category   | task | interruptions | systems | windows | partner | method     |
| anna@x.pl  | agent       | 2026-09-14  | 08:00 | 08:30  | contact    | call | 1             | 2       | 3       | billing | continuous |
| anna@x.pl  | Agnet       | 2026-09-14  | 08:30 | 08:40  | contact    |      | -1            | 2       | 3       |         |            |
| anna@x.pl  | agent       | 2026-09-14  | 08:40 | 08:50  | kontakt    |      | 1,5           | 2       | 3       |         |            |
| anna@x.pl  | agent       | 2026-09-14  | 08:50 | 09:00  | contact    |      | two           | 2       | 3       |         |            |
| anna@x.pl  | agent       | 2026-09-14  | 09:00 | 09:10  | contact    |      | @2026-02-01   | 2       | 3       |         |            |
| anna@x.pl  | agent       | 2026-09-14  | 09:10 | 09:20  |            |      | #REF!         | 2       | 3       |         |            |
| anna@x.pl  | agent       | 2026-09-14  | 09:20 | 09:30  | contact    |      | =H2+H3        | 2       | 3       |         |            |
| anna@x.pl  | agent       | 2026-09-14  | 09:30 | 09:40  | contact    |      |               | -2      | 3       |         |            |
| anna@x.pl  | agent       | 2026-09-14  | 09:40 | 09:50  | contact    |      |               | 2,5     | 3       | HR      |            |
| anna@x.pl  | agent       | 2026-09-14  | 09:50 | 10:00  | contact    |      |               | many    | 3       |         |            |
| anna@x.pl  | #DIV/0!     | 2026-09-14  | 10:00 | 10:10  | contact    |      |               | 2       | 0,5     |         |            |
| anna@x.pl  | agent       | 2026-09-14  | 10:10 | 10:05  | contact    |      |               | 2       | 3       |         |            |
| anna@x.pl  | agent       | 31.02.2026  | 10:10 | 10:20  | contact    |      |               | 2       | 3       |         |            |
|            | agent       | 2026-09-15  | 08:00 | 08:20  | contact    |      |               | 2       | 3       |         |            |
| @2026-03-01| agent       | 2026-09-16  | 08:00 | 08:20  | contact    |      |               | 2       | 3       |         |            |
| jan@x.pl   | agent       | 2026-09-14  | 08:00 | 08:30  | contact    |      |               | 2       | 3       |         |            |
| jan@x.pl   | agent       | 2026-09-14  | 08:20 | 08:40  | contact    |      |               | 2       | 3       |         |            |
| jan@x.pl   | agent       | 2026-09-15  |       | 08:40  | contact    |      |               | 2       | 3       |         |            |
| jan@x.pl   | agent       | 2026-09-16  | 8 am  | 08:40  | contact    |      |               | 2       | 3       |         |            |
| jan@x.pl   | agent       | 2025-09-14  | 08:00 | 08:30  | contact    |      |               | 2       | many    |         |            |
| ewa@x.pl   | agent       | 2026-09-14  | 08:00 |        | contact    |      |               | 2       | 3       |         |            |
";

const MISTAKES: [&str; 25] = [
    "A15 person-missing",
    "A16 person-not-an-identifier",
    "B3 value-unknown-choice",
    "B12 value-error-cell",
    "C14 value-not-a-date",
    "C21 value-outside-cycle",
    "D18 observations-overlap",
    "D19 value-required",
    "D20 value-not-a-moment",
    "E13 observations-end-before-start",
    "E22 observations-no-end",
    "F4 value-unknown-choice",
    "F7 value-required",
    "H3 value-negative",
    "H4 value-not-whole",
    "H5 value-not-a-number",
    "H6 value-date-for-number",
    "H7 value-error-cell",
    "H8 value-not-calculated",
    "I9 value-negative",
    "I10 value-not-whole",
    "I11 value-not-a-number",
    "J12 value-not-whole",
    "J21 value-not-a-number",
    "K10 value-unknown-choice",
];

fn audit(root: &Path) {
    std::fs::create_dir_all(root.join("cycles/2026-H2")).unwrap();
    std::fs::create_dir_all(root.join("jobs")).unwrap();
    std::fs::write(root.join("audit.yaml"), AUDIT).unwrap();
    std::fs::write(root.join("cycles/2026-H2/cycle.yaml"), "from: 2026-09-01\nto: 2026-11-13\n").unwrap();
}

/// The table as a workbook: `@` is a date, `#` an error, `=` a formula that was never calculated.
fn workbook(table: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let sheet = book.add_worksheet().set_name("Log").unwrap();
    let lines = table.lines().filter(|line| line.starts_with('|'));
    for (row, line) in (0..).zip(lines) {
        for (column, cell) in (0..).zip(line.trim_matches('|').split('|').map(str::trim)) {
            if let Some(date) = cell.strip_prefix('@') {
                let date = ExcelDateTime::parse_from_str(date).unwrap();
                sheet.write_datetime_with_format(row, column, &date, &day).unwrap();
            } else if cell.starts_with('#') {
                sheet.write_formula(row, column, Formula::new("=1/0").set_result(cell)).unwrap();
            } else if cell.starts_with('=') {
                sheet.write_formula(row, column, Formula::new(cell)).unwrap();
            } else if !cell.is_empty() {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
    }
    without_value(&book.save_to_buffer().unwrap())
}

/// As programs write formulas that they do not calculate: no value at all.
fn without_value(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let mut text = Vec::new();
        part.read_to_end(&mut text).unwrap();
        let name = part.name().unwrap().into_owned();
        if name.contains("worksheets/") {
            text = String::from_utf8(text).unwrap().replace("<f>H2+H3</f><v>0</v>", "<f>H2+H3</f>").into();
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(&text).unwrap();
    }
    to.finish().unwrap().into_inner()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut text = String::new();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// Cell and text of every comment.
fn comments(bytes: &[u8]) -> BTreeMap<String, String> {
    part(bytes, "xl/comments1.xml")
        .split("<comment ref=\"")
        .skip(1)
        .map(|comment| {
            let (cell, rest) = comment.split_once('"').unwrap();
            let text: String =
                rest.split("<t").skip(1).map(|t| t.split(['>', '<']).nth(1).unwrap_or_default()).collect();
            (cell.to_owned(), text)
        })
        .collect()
}

fn diagnoza(here: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_diagnoza")).current_dir(here).args(arguments).output().unwrap()
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A folder with an audit, and a file of answers beside it.
fn place(bytes: &[u8], name: &str) -> (tempfile::TempDir, PathBuf) {
    let place = tempfile::tempdir().unwrap();
    audit(&place.path().join("audit"));
    let file = place.path().join(name);
    std::fs::write(&file, bytes).unwrap();
    (place, file)
}

#[test]
fn every_mistake_is_a_problem_at_its_cell_and_a_comment_in_the_copy() {
    let (place, file) = place(&workbook(LOG), "log.xlsx");
    let (folder, problems) = diagnoza::audit::open(&place.path().join("audit"));
    let folder = folder.unwrap_or_else(|| panic!("{problems:?}"));
    let taken = diagnoza::import::read_file(&folder, "2026-H2", &file, None, &[], false);
    assert!(taken.batches.is_none());
    let mut found: Vec<String> = taken
        .problems
        .iter()
        .filter_map(|problem| Some((problem.place.to_string().split_once('!')?.1.to_owned(), &problem.message.key)))
        .map(|(cell, key)| format!("{cell} {key}"))
        .collect();
    let mut expected: Vec<String> = MISTAKES.iter().map(|line| (*line).to_owned()).collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);

    let output = diagnoza(place.path(), &["import", "audit", "log.xlsx", "--marked"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    let copy = std::fs::read(place.path().join("log.marked.xlsx")).unwrap();
    let comments = comments(&copy);
    let cells: Vec<&str> = expected.iter().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(comments.keys().map(String::as_str).collect::<Vec<_>>(), cells);
    assert!(comments["H5"].starts_with("“two” is not a number.\nWrite digits only"), "{}", comments["H5"]);
    assert!(comments["B3"].contains("Did you mean “agent”?"), "{}", comments["B3"]);
    assert!(comments.values().all(|text| !text.contains("{$") && !text.contains("such cells")));
    let sheet = part(&copy, "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f>"));
    assert!(!place.path().join("audit/cycles/2026-H2/1-jobs").exists());
}

#[test]
fn every_cell_of_a_grouped_problem_is_marked_with_its_own_words() {
    let rows: String = (2..302).map(|n| format!("billing;2026-09-14;{n} pcs\r\n")).collect();
    let csv = format!("cause;began;customers\r\n{rows}");
    let (place, _) = place(csv.as_bytes(), "zdarzenia.csv");
    let output = diagnoza(
        place.path(),
        &["import", "audit", "zdarzenia.csv", "--marked", "--language", "pl", "--output", "out"],
    );
    let told = text(&output);
    assert_eq!(told.matches("nie jest liczbą").count(), 1, "{told}");
    let comments = comments(&std::fs::read(place.path().join("out/zdarzenia.marked.xlsx")).unwrap());
    assert_eq!(comments.len(), 300);
    assert!(comments["C301"].starts_with("„301 pcs” nie jest liczbą."), "{}", comments["C301"]);
}

#[test]
fn good_rows_are_taken_and_the_others_left_in_a_file_that_can_be_corrected() {
    let csv = "Report of May;;\r\n\r\ncause;began;customers\r\nbilling;2026-09-14;=1+1\r\nit;2026-09-15;12\r\n\
               @kadry;2026-09-16;+5\r\nit;2026-09-17;3\r\n";
    let (place, _) = place(csv.as_bytes(), "zdarzenia.csv");
    let refused = diagnoza(place.path(), &["import", "audit", "zdarzenia.csv"]);
    assert_eq!(refused.status.code(), Some(1));
    let output = diagnoza(place.path(), &["import", "audit", "zdarzenia.csv", "--accept-valid"]);
    let told = text(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.contains("2 rows were left out and are in zdarzenia.left-out.xlsx"), "{told}");
    assert!(told.contains("2 rows taken into 2026-H2"), "{told}");
    let copy = std::fs::read(place.path().join("zdarzenia.left-out.xlsx")).unwrap();
    let comments = comments(&copy);
    assert_eq!(comments.keys().collect::<Vec<_>>(), ["A4", "C3", "C4"]);
    assert!(comments["A4"].ends_with("This was row 6 of the file."), "{}", comments["A4"]);
    let sheet = part(&copy, "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f>"));
    let strings = part(&copy, "xl/sharedStrings.xml");
    assert!(strings.contains("<t>=1+1</t>") && strings.contains("<t>@kadry</t>") && strings.contains("<t>+5</t>"));
    // Cells that begin like a formula stay texts when somebody edits them.
    assert!(part(&copy, "xl/styles.xml").contains("quotePrefix=\"1\""));
    // The rows left out are the same problems again, and nothing else.
    let again = text(&diagnoza(place.path(), &["import", "audit", "zdarzenia.left-out.xlsx", "--dry-run"]));
    assert!(again.contains("2 problems stop the work"), "{again}");
}

#[test]
fn a_log_is_left_out_person_by_person() {
    let csv = "person;date;start;end;category\r\na;2026-09-14;08:00;;contact\r\na;2026-09-14;oops;08:50;waiting\r\n\
               a;2026-09-14;09:00;09:10;contact\r\nb;2026-09-14;08:00;08:10;contact\r\n";
    let (place, _) = place(csv.as_bytes(), "log.csv");
    let told = text(&diagnoza(place.path(), &["import", "audit", "log.csv", "--accept-valid"]));
    assert!(told.contains("3 rows were left out") && told.contains("1 row taken into"), "{told}");
}

#[test]
fn a_wrong_header_is_no_matter_of_rows() {
    let csv = "cause;cause;began\r\nbilling;it;2026-09-14\r\n";
    let (place, _) = place(csv.as_bytes(), "b.csv");
    let output = diagnoza(place.path(), &["import", "audit", "b.csv", "--accept-valid", "--marked"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(!place.path().join("b.left-out.xlsx").exists());
    assert_eq!(comments(&std::fs::read(place.path().join("b.marked.xlsx")).unwrap()).len(), 1);
}
