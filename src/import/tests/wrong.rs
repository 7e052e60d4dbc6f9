//! Wrong sheets, each with its place and its exact sentence.

use super::*;

const NONE: [&str; 0] = [];

/// The problems of a table saved as csv.
fn wrong(table: &str) -> Vec<String> {
    let outcome = import_csv(table);
    assert_eq!(outcome.batches.is_none(), !outcome.errors().is_empty());
    outcome.problems
}

/// The problems of a table saved as workbook.
fn wrong_xlsx(table: &str) -> Vec<String> {
    import_xlsx(table).problems
}

fn bytes(name: &str, bytes: &[u8]) -> Vec<String> {
    let outcome = import_bytes(name, bytes, None);
    assert!(outcome.batches.is_none());
    outcome.problems
}

#[test]
fn answers_outside_the_scale_are_one_problem_a_column() {
    assert_eq!(
        wrong(
            "| person | position | task | importance | urgency |
             | a | agent | x | 6 | 3,5 |
             | b | agent | x | 0 | 3 |
             | c | agent | x | Strongly | 5 - Nieważne |"
        ),
        [
            "a.csv!D2: “6” is not an answer to this question; expected a code 1–5 or a label of its scale. The column has 3 such cells: D2, D3, D4.",
            "a.csv!E2: “3,5” is not an answer to this question; expected a code 1–5 or a label of its scale. The column has 2 such cells: E2, E4.",
        ]
    );
}

#[test]
fn excel_made_a_date_of_an_answer() {
    assert_eq!(
        wrong_xlsx(
            "| person | position | task | importance |
             | a | agent | x | @2026-02-01 |"
        ),
        [
            "a.xlsx[Dane]!D2: The cell holds the date “2026-02-01”; expected a code 1–5. Spreadsheet programs turn “1-2” and “3/5” into dates."
        ]
    );
}

#[test]
fn error_cells() {
    assert_eq!(
        wrong_xlsx(
            "| person | position | task | importance |
             | a | agent | x | #DIV/0! |"
        ),
        ["a.xlsx[Dane]!D2: The cell holds the error “#DIV/0!” and no value."]
    );
}

#[test]
fn code_and_label_that_differ() {
    assert_eq!(
        wrong("| person | position | task | importance |\n| a | agent | x | 5 - Istotne |"),
        ["a.csv!D2: In “5 - Istotne” the code and the label are two different answers."]
    );
}

#[test]
fn an_unknown_position_with_a_near_one() {
    assert_eq!(
        wrong("| person | position | task | importance |\n| a | Konsultnat | x | 5 |\n| b | Prezes | x | 5 |"),
        [
            "a.csv!B2: “Konsultnat” is not known; expected one of: agent, back-office. Did you mean “agent”? The column has 2 such cells: B2, B3."
        ]
    );
    assert_eq!(
        wrong("| person | position | task | importance |\n| b | Prezes | x | 5 |"),
        ["a.csv!B2: “Prezes” is not known; expected one of: agent, back-office."]
    );
}

#[test]
fn a_misspelt_header() {
    assert_eq!(
        wrong("| person | position | task | importanse | urgency |\n| a | agent | x | 5 | 4 |"),
        ["a.csv!D1: “importanse” is not known; did you mean “Importance” (90% alike)?"]
    );
}

#[test]
fn a_needed_column_is_missing() {
    assert_eq!(
        wrong("| person | task | importance | urgency |\n| a | x | 5 | 4 |"),
        ["a.csv!1: A column is missing for task inventories: expected “position”."]
    );
}

#[test]
fn the_same_field_in_two_columns() {
    assert_eq!(
        wrong("| person | position | task | importance | Ważność |\n| a | agent | x | 5 | 4 |"),
        ["a.csv!E1: “Ważność” is the same field as column D."]
    );
}

#[test]
fn columns_that_match_nothing_are_named() {
    let outcome = import_csv(
        "| person | position | task | importance | Uwagi | Ulubiony kolor |
         | a | agent | x | 5 | brak | niebieski |",
    );
    assert_eq!(outcome.problems, ["warning a.csv!E1: 2 columns match nothing and stay behind: Uwagi; Ulubiony kolor."]);
    assert_eq!(outcome.batches.unwrap()[0].provenance.left_behind, ["Uwagi", "Ulubiony kolor"]);
}

#[test]
fn no_header_and_an_unclear_one() {
    assert_eq!(
        wrong("| Lista obecności | |\n| Anna | 5 |"),
        ["a.csv: No row looks like a header: none of the first 50 rows names at least two columns that are known."]
    );
    assert_eq!(
        wrong("| person | task |\n| a | x |"),
        ["a.csv: The header fits several kinds of answers equally well: tasks, observations."]
    );
}

#[test]
fn the_wrong_kind_was_asked_for() {
    let table = csv("| Lista | |\n| Anna | 5 |");
    let outcome = import_bytes("a.csv", table.as_bytes(), Some(Kind::Series));
    assert_eq!(outcome.problems, ["a.csv: No row looks like a header of operating figures."]);
}

#[test]
fn a_person_answers_twice() {
    let questions = instrument();
    let id = questions.employee_questions()[0].id.to_owned();
    assert_eq!(
        wrong(&format!(
            "| person | position | {id} |\n| a@x.pl | agent | 5 |\n| b@x.pl | agent | 4 |\n| A@x.pl | agent | 3 |"
        )),
        ["a.csv!A4: The same person answers in row 2 and in row 4."]
    );
}

#[test]
fn a_row_without_answers_is_left_out() {
    let questions = instrument();
    let id = questions.employee_questions()[0].id.to_owned();
    let outcome =
        import_csv(&format!("| person | position | {id} |\n| a | agent | 5 |\n| b | agent | |\n| | agent | 2 |"));
    assert_eq!(
        outcome.problems,
        [
            "warning a.csv!A3: The row has no answer at all and was left out.",
            "warning a.csv!A4: The row has no identifier."
        ]
    );
    assert_eq!(outcome.batches.unwrap()[0].rows.len(), 2);
}

#[test]
fn overlapping_activities() {
    assert_eq!(
        wrong(
            "| person | date | start | end | category |
             | a | 2026-09-14 | 8:00 | 8:30 | contact |
             | a | 2026-09-14 | 8:20 | 8:40 | waiting |
             | b | 2026-09-14 | 8:20 | 8:40 | waiting |"
        ),
        ["a.csv!C3: Row 3 begins at 08:20, while row 2 of the same person lasts until 08:30."]
    );
}

#[test]
fn an_activity_that_never_ends_or_ends_too_early() {
    assert_eq!(
        wrong(
            "| person | start | end | category |
             | a | 2026-09-14 8:00 | 2026-09-14 7:30 | contact |
             | b | 2026-09-14 8:00 | | contact |"
        ),
        [
            "a.csv!C2: The activity ends at 07:30, before its start at 08:00.",
            "a.csv!C3: The last activity of the day has no end.",
        ]
    );
}

#[test]
fn times_without_dates_and_dates_without_sense() {
    assert_eq!(
        wrong("| person | start | category |\n| a | 8:00 | contact |"),
        ["a.csv!B2: “8:00” is a time of day without a date."]
    );
    assert_eq!(
        wrong("| person | date | start | end | category |\n| a | 31.02.2026 | 8:00 | 9:00 | contact |"),
        ["a.csv!B2: “31.02.2026” is not a date."]
    );
    assert_eq!(
        wrong("| person | date | start | end | category |\n| a | 2026-09-14 | 2026-09-15 8:00 | | contact |"),
        ["a.csv!C2: “2026-09-15 8:00” is not on the day of its row, 2026-09-14."]
    );
    assert_eq!(
        wrong("| cause | began | customers |\n| billing | 03/04/2026 | 5 |"),
        ["a.csv!B2: “03/04/2026” is not a date with a time of day."]
    );
}

#[test]
fn an_unknown_category_and_partner() {
    assert_eq!(
        wrong(
            "| person | start | end | category | partner | interruptions |
             | a | 2026-09-14 8:00 | 2026-09-14 8:10 | serfowanie | Dział Rozliczen | dwa |"
        ),
        [
            "a.csv!D2: “serfowanie” is not known; expected one of: contact, written, searching, waiting, failure, rework, administration, break, other, end-of-day.",
            "a.csv!F2: “dwa” is not a number.",
        ]
    );
}

#[test]
fn numbers_of_incidents() {
    assert_eq!(
        wrong(
            "| cause | began | told-before | customers | calls |
             | billing | 2026-09-14 | może | -5 | 1,5 |
             | kadry | 2026-09-14 | nie | ok. 100 | 2 |"
        ),
        [
            "a.csv!C2: “może” is neither yes nor no.",
            "a.csv!D2: “-5” is below zero.",
            "a.csv!E2: “1,5” is not a whole number.",
            "a.csv!A3: “kadry” is not known; expected one of: service, billing, it.",
            "a.csv!D3: “ok. 100” is not a number.",
        ]
    );
}

#[test]
fn a_handoff_answered_before_it_was_asked() {
    assert_eq!(
        wrong(
            "| from | to | opened | answered |\n| service | it | 2026-09-14 8:00 | 2026-09-13 8:00 |\n| service | | 2026-09-14 | |"
        ),
        [
            "a.csv!D2: 2026-09-13 08:00 lies before the request itself, 2026-09-14 08:00.",
            "a.csv!B3: The cell is empty; a value is expected here.",
        ]
    );
}

#[test]
fn an_incident_noticed_before_it_began_or_told_before_it_was_noticed() {
    assert_eq!(
        wrong(
            "| cause | began | detected | told |
             | it | 2026-09-14 8:00 | 2026-09-14 7:30 | |
             | it | 2026-09-14 8:00 | 2026-09-14 9:00 | 2026-09-14 8:30 |"
        ),
        [
            "a.csv!C2: 2026-09-14 07:30 is before the incident itself began, 2026-09-14 08:00.",
            "a.csv!D3: Service was told at 2026-09-14 08:30, before the incident was noticed, 2026-09-14 09:00.",
        ]
    );
}

#[test]
fn periods_of_a_series() {
    assert_eq!(
        wrong("| period | complaints |\n| 2026-W60 | 3 |\n| 2026-W37 | 14 szt. |\n| 07.09.2026 | 4 |"),
        [
            "a.csv!A2: “2026-W60” is neither a date nor a week.",
            "a.csv!B3: “14 szt.” is not a number.",
            "a.csv!A4: The same period is in row 3 and in row 4.",
        ]
    );
}

#[test]
fn a_second_table_on_the_sheet() {
    assert_eq!(
        wrong("| period | complaints |\n| 2026-W37 | 3 |\n\n| period | complaints |\n| 2026-W38 | 3 |"),
        [
            "a.csv!A3: “period” is neither a date nor a week.",
            "a.csv!3: The header of row 1 appears here again: a second table begins.",
        ]
    );
}

#[test]
fn files_that_are_no_sheets() {
    assert_eq!(bytes("a.csv", b""), ["a.csv: The file is empty."]);
    assert_eq!(bytes("a.csv", b"\n\n"), ["a.csv: The file is empty."]);
    assert_eq!(bytes("a.pdf", b"%PDF\0\x01"), ["a.pdf: This is neither a workbook nor a text file."]);
    assert_eq!(
        bytes("a.csv", b"person;task\n\"a;x\n"),
        ["a.csv:2:1: A quotation mark is opened here and not closed where its field ends."]
    );
    let good = xlsx(&[("Dane", "| period | complaints |\n| 2026-W37 | 3 |")]);
    assert_eq!(
        bytes("a.xlsx", &good[..good.len() / 2]),
        ["a.xlsx: The workbook is damaged or incomplete and cannot be read."]
    );
    let mut locked = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(bytes("a.xlsx", &locked), ["a.xlsx: The workbook is locked with a password."]);
    assert_eq!(bytes("a.xls", &locked[..8]), ["a.xls: The workbook is damaged or incomplete and cannot be read."]);
    assert_eq!(bytes("a.csv", b"period;complaints\n"), ["a.csv: There is a header, but no row of answers below it."]);
}

/// A zip file of these parts.
fn zip(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn hostile_workbooks() {
    const HOSTILE: &str = "The workbook claims to hold far more than it does; files like this are made to harm programs, so it was not opened.";
    let book = || ("xl/workbook.xml", b"<workbook/>".to_vec());
    let strings = b"<sst uniqueCount=\"4000000000\"></sst>".to_vec();
    assert_eq!(bytes("a.xlsx", &zip(&[book(), ("xl/sharedStrings.xml", strings)])), [format!("a.xlsx: {HOSTILE}")]);
    assert_eq!(
        bytes("a.docx", &zip(&[("word/document.xml", Vec::new())])),
        ["a.docx: This is not an xlsx, xlsb or ods workbook."]
    );
}

#[test]
fn cells_at_the_far_corner_cost_nothing() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "a").unwrap();
    sheet.write_string(1_048_575, 16_383, "b").unwrap();
    assert_eq!(
        bytes("a.xlsx", &book.save_to_buffer().unwrap()),
        [
            "a.xlsx[Sheet1]!1: No row looks like a header: none of the first 50 rows names at least two columns that are known."
        ]
    );
}

#[test]
fn forms_of_another_audit() {
    let data = "| period | complaints |\n| 2026-W37 | 3 |";
    let form = |kind: &str, instrument: &str, version: &str| {
        let tag = format!("| kind | {kind} |\n| instrument | {instrument} |\n| version | {version} |");
        xlsx(&[("Dane", data), ("_diagnoza", &tag)])
    };
    let settings = instrument().settings;
    let told = |bytes: &[u8], kind| import_bytes("a.xlsx", bytes, kind).problems;
    assert_eq!(
        told(&form("series", "bank", "x"), None),
        ["a.xlsx: This form belongs to the instrument “bank”; this audit uses “service-department”."]
    );
    assert_eq!(
        told(&form("series", &settings.id, "old"), None),
        [format!(
            "warning a.xlsx: This form was made for version old of the instrument; this audit uses version {}.",
            settings.version
        )]
    );
    assert_eq!(
        told(&form("series", &settings.id, &settings.version), Some(Kind::Tasks))[0],
        "a.xlsx: This form was made for series, but was imported as tasks."
    );
    assert_eq!(
        told(&form("zeszyt", &settings.id, &settings.version), None)[0],
        "a.xlsx: The form says that it holds “zeszyt”, which is not a kind of answers."
    );
    assert_eq!(told(&form("series", &settings.id, &settings.version), None), NONE);
}

#[test]
fn shares_of_a_figure_in_percent() {
    assert_eq!(
        wrong("| period | lost-share |\n| 2026-W37 | 0,14 |\n| 2026-W38 | 0,08 |"),
        ["warning a.csv!B2: All values of “lost-share” lie between 0 and 1, but its unit is percent."]
    );
}

#[test]
fn a_day_outside_the_cycle() {
    assert_eq!(
        wrong("| cause | began | customers |\n| billing | 2026-02-14 | 5 |"),
        ["warning a.csv!B2: 2026-02-14 lies outside the cycle, which runs from 2026-03-01 to 2026-12-31."]
    );
}

#[test]
fn totals_are_no_answers() {
    let outcome = import_csv("| period | complaints |\n| 2026-W37 | 3 |\n| 2026-W38 | 4 |\n| Razem: | 7 |");
    assert_eq!(
        outcome.problems,
        ["warning a.csv!4: The row begins with “Razem:” and was taken for a total and not for an answer."]
    );
    assert_eq!(outcome.batches.unwrap()[0].rows.len(), 2);
}

#[test]
fn an_inventory_of_nineteen_hours_a_day() {
    // Ten times a day 96 minutes, and once a day three hours: 16 + 3 hours.
    assert_eq!(
        import_csv(
            "| person | position | task | importance | urgency | frequency | minutes |
             | a | agent | Calls | 5 | 5 | 7 | 96 |
             | b | agent | Calls | 5 | 5 | 7 | 30 |
             | a | agent | Letters | 4 | 2 | 5 | 180 |"
        )
        .problems,
        [
            "warning a.csv!G2: The tasks of one person (rows 2 to 4) add up to 19 hours a working day; at most 14 are plausible. Most of it comes from these rows: 2, 4."
        ]
    );
}
