//! Files made to harm, and files that are only unlucky: each ends in a clear problem (or is read rightly), in bounded
//! time and memory. Sheets are built here byte by byte, as no spreadsheet program would write them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

use std::io::{Cursor, Write};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use rust_xlsxwriter::{Format, Workbook};
use zip::write::SimpleFileOptions;

/// Ten seconds for a release build; the unoptimised one is many times slower, and its machine may be busy.
const PATIENCE: Duration = Duration::from_secs(if cfg!(debug_assertions) { 600 } else { 10 });
/// Most memory, in kilobytes.
const MEMORY: u64 = 300_000;

/// The program that measures memory, where it is installed.
const TIME: &str = "/usr/bin/time";

const AUDIT: &str = "
organisation: A
department: Customer Care
language: en
positions:
- { id: agent, name: Agent, headcount: 9 }
partners:
- { id: billing, name: Billing }
- { id: it, name: IT }
";

/// What the import of these bytes says, having kept to time and memory.
fn said(name: &str, bytes: &[u8]) -> String {
    let place = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(place.path().join("audit/cycles/2026-H2")).unwrap();
    std::fs::write(place.path().join("audit/audit.yaml"), AUDIT).unwrap();
    std::fs::write(place.path().join("audit/cycles/2026-H2/cycle.yaml"), "from: 2026-09-01\nto: 2026-11-13\n").unwrap();
    std::fs::write(place.path().join(name), bytes).unwrap();
    let begun = Instant::now();
    // The shell holds the program to its memory: an allocation beyond it ends it, and the test.
    let program = std::env::var("DIAGNOZA_PROGRAM").unwrap_or_else(|_| env!("CARGO_BIN_EXE_diagnoza").to_owned());
    let timed = if Path::new(TIME).exists() { format!("{TIME} -o used -f '%e | %M'") } else { String::new() };
    let command = format!("ulimit -v {}; exec {timed} \"$0\" import audit '{name}'", MEMORY + 200_000);
    let output = Command::new("sh").args(["-c", &command, &program]).current_dir(place.path()).output().unwrap();
    let took = begun.elapsed();
    assert!(took < PATIENCE, "{name} took {took:?}");
    told_used(place.path(), name, bytes.len());
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(matches!(output.status.code(), Some(0 | 1)), "{name}: {:?} {text}", output.status);
    assert!(!text.contains("panicked"), "{text}");
    assert_eq!(output.status.code() == Some(0), store_is_there(place.path()), "{text}");
    text
}

/// What the program used, as a line of a table: `cargo test --test hostile -- --nocapture | grep '^|'` shows it.
fn told_used(place: &Path, name: &str, length: usize) {
    let used = std::fs::read_to_string(place.join("used")).unwrap_or_default();
    let Some((seconds, kilobytes)) = used.lines().last().and_then(|line| line.split_once(" | ")) else { return };
    let kilobytes: u64 = kilobytes.trim().parse().unwrap();
    println!("| {name} | {:.2} | {seconds} | {} |", length as f64 / 1e6, kilobytes / 1000);
    assert!(kilobytes < MEMORY, "{name} used {kilobytes} kB");
}

fn store_is_there(place: &Path) -> bool {
    place.join("audit/cycles/2026-H2/4-partners").is_dir()
}

const TYPES: &str = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
const ROOT: &str = "<?xml version=\"1.0\"?>\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" \
    Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
    Target=\"xl/workbook.xml\"/></Relationships>";
const BOOK: &str = "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>\
    <sheet name=\"Log\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
const RELATIONS: &str = "<?xml version=\"1.0\"?>\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
    Target=\"worksheets/sheet1.xml\"/>\
    <Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" \
    Target=\"sharedStrings.xml\"/></Relationships>";

/// A workbook whose sheet is written by `sheet`, with further parts.
fn xlsx(sheet: impl FnOnce(&mut dyn Write), parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let fixed = [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
    ];
    for (name, text) in fixed.iter().chain(parts) {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).unwrap();
    sheet(&mut zip);
    zip.finish().unwrap().into_inner()
}

fn text(cell: &str, text: &str) -> String {
    format!("<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

/// A log of one incident, with what stands before and behind its rows.
fn log(before: &str, after: &str) -> String {
    format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{before}<sheetData>\
         <row r=\"1\">{}{}{}</row><row r=\"2\">{}{}<c r=\"C2\"><v>5</v></c></row>{after}</sheetData></worksheet>",
        text("A1", "cause"),
        text("B1", "began"),
        text("C1", "customers"),
        text("A2", "billing"),
        text("B2", "2026-09-14 08:00"),
    )
}

fn plain(sheet: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    xlsx(|part| part.write_all(sheet.as_bytes()).unwrap(), parts)
}

const HOSTILE: &str = "claims to hold far more than it does";

#[test]
fn zip_bombs() {
    let block = vec![b' '; 1 << 20];
    let bomb = xlsx(
        |part| {
            for _ in 0..40 {
                part.write_all(&block).unwrap();
            }
        },
        &[],
    );
    assert!(bomb.len() < 400_000);
    assert!(said("bomb.xlsx", &bomb).contains(HOSTILE));
    // Cells instead of blanks: far more than the sheet's packed size can honestly hold.
    let row = "<row><c><v>1</v></c></row>".repeat(40_000);
    let cells = xlsx(
        |part| {
            part.write_all(b"<worksheet><sheetData>").unwrap();
            for _ in 0..25 {
                part.write_all(row.as_bytes()).unwrap();
            }
            part.write_all(b"</sheetData></worksheet>").unwrap();
        },
        &[],
    );
    let told = said("cells.xlsx", &cells);
    assert!(told.contains(HOSTILE), "{} {told}", cells.len());
    let many = {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..12_000 {
            zip.start_file(format!("xl/p{index}.xml"), SimpleFileOptions::default()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    assert!(said("parts.xlsx", &many).contains(HOSTILE));
}

#[test]
fn xml_bombs() {
    let entities: String = (1..12).map(|n| format!("<!ENTITY a{n} \"&a{0};&a{0};&a{0};&a{0};\">", n - 1)).collect();
    let doctype = format!("<!DOCTYPE worksheet [<!ENTITY a0 \"billing\">{entities}]>");
    let sheet = log("", &format!("<row r=\"3\">{}</row>", text("A3", "&a11;")));
    let told = said("entities.xlsx", &plain(&(doctype + &sheet), &[]));
    assert!(told.contains("damaged") || told.contains("is not known"), "{told}");
    let deep = log("", &"<x>".repeat(2_000_000));
    let told = said("deep.xlsx", &plain(&deep, &[]));
    assert!(told.contains(HOSTILE) || told.contains("damaged") || told.contains("taken into"), "{told}");
    let tag = log("", &format!("<row r=\"3\" x=\"{}\">", "y".repeat(5_000_000)));
    assert!(said("tag.xlsx", &plain(&tag, &[])).contains(HOSTILE));
}

#[test]
fn a_huge_count_of_strings() {
    let strings = ("xl/sharedStrings.xml", "<sst uniqueCount=\"4000000000\"><si><t>a</t></si></sst>");
    assert!(said("count.xlsx", &plain(&log("", ""), &[strings])).contains(HOSTILE));
    // An attribute set apart is the same claim.
    let strings = ("xl/sharedStrings.xml", "<sst  uniqueCount =\n'4000000000'></sst>");
    assert!(said("count.xlsx", &plain(&log("", ""), &[strings])).contains(HOSTILE));
}

/// A compound file with streams of these names: header, one sector of the allocation table, one of the directory.
fn compound(streams: &[&str]) -> Vec<u8> {
    let mut file = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    file.resize(24, 0);
    file.extend([0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    file.resize(44, 0);
    for number in [1u32, 1, 0, 4096, 0xFFFF_FFFE, 0, 0xFFFF_FFFE, 0, 0] {
        file.extend(number.to_le_bytes());
    }
    file.resize(512, 0xFF);
    for number in [0xFFFF_FFFDu32, 0xFFFF_FFFE] {
        file.extend(number.to_le_bytes());
    }
    file.resize(1024, 0xFF);
    for (index, name) in std::iter::once(&"Root Entry").chain(streams).enumerate() {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry.resize(64, 0);
        entry.extend((name.len() as u16 * 2 + 2).to_le_bytes());
        entry.extend([if index == 0 { 5 } else { 2 }, 1]);
        entry.extend([0xFF; 12]);
        entry.resize(128, 0);
        file.extend(entry);
    }
    file.resize(1536, 0);
    file
}

#[test]
fn a_workbook_with_a_password() {
    let locked = compound(&["EncryptionInfo", "EncryptedPackage"]);
    assert!(said("locked.xlsx", &locked).contains("locked with a password"));
    let old = compound(&["Summary"]);
    assert!(said("old.xls", &old).contains("damaged or incomplete"));
}

#[test]
fn truncated_files() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..200 {
        sheet.write_string(row, 0, format!("text {row}")).unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    for length in [4, 30, bytes.len() / 3, bytes.len() / 2, bytes.len() - 30, bytes.len() - 1] {
        assert!(said("cut.xlsx", &bytes[..length]).contains("damaged or incomplete"), "{length}");
    }
    let whole = plain(&log("", ""), &[]);
    assert!(said("whole.xlsx", &whole).contains("1 row taken"));
    let mut bent = whole.clone();
    let middle = bent.len() / 2;
    bent[middle] ^= 0x55;
    bent[middle + 1] ^= 0x55;
    let told = said("bent.xlsx", &bent);
    assert!(told.contains("damaged") || told.contains("not an xlsx"), "{told}");
}

#[test]
fn a_lone_quotation_mark() {
    let mut csv = "cause;began;customers\n".to_owned();
    csv.push_str("billing;\"2026-09-14;5\n");
    csv.push_str(&"billing;2026-09-14;5\n".repeat(100_000));
    let told = said("quote.csv", csv.as_bytes());
    assert!(told.contains("A quotation mark is opened here and not closed"), "{told}");
    assert!(told.contains("quote.csv:2:9"), "{told}");
}

#[test]
fn too_many_columns() {
    let header: String = (0..16_385).map(|column| format!("c{column};")).collect();
    let told = said("wide.csv", format!("cause;began;{header}\nbilling;2026-09-14;{header}\n").as_bytes());
    assert!(told.contains("larger than 1,048,576 rows or 16,384 columns"), "{told}");
    let far = log("", "<row r=\"3\"><c r=\"XFE3\"><v>1</v></c></row>");
    let told = said("far.xlsx", &plain(&far, &[]));
    assert!(told.contains("16,384 columns") || told.contains("damaged"), "{told}");
    let far = log("", "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>");
    let told = said("low.xlsx", &plain(&far, &[]));
    assert!(told.contains("16,384 columns") || told.contains("damaged"), "{told}");
}

#[test]
fn a_million_empty_rows() {
    let empty: String = (3..1_000_003).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" s=\"0\"/></row>")).collect();
    assert!(said("rows.xlsx", &plain(&log("", &empty), &[])).contains("1 row taken"));
    let csv = format!("cause;began;customers\nbilling;2026-09-14;5\n{}", ";;\n".repeat(1_000_000));
    assert!(said("rows.csv", csv.as_bytes()).contains("1 row taken"));
}

#[test]
fn formulas_and_error_cells() {
    let row =
        |cell: &str| log("", &format!("<row r=\"3\">{}{}{cell}</row>", text("A3", "it"), text("B3", "2026-09-15")));
    let told = |cell: &str| said("f.xlsx", &plain(&row(cell), &[]));
    assert!(told("<c r=\"C3\"><f>C2+1</f><v>6</v></c>").contains("2 rows taken"));
    let uncalculated = told("<c r=\"C3\"><f>C2+1</f></c>");
    assert!(uncalculated.contains("was never calculated") && uncalculated.contains("C3"), "{uncalculated}");
    assert!(told("<c r=\"C3\"><f>C2+1</f><v></v></c>").contains("was never calculated"));
    assert!(told("<c r=\"C3\" t=\"str\"><f>\"\"</f><v></v></c>").contains("2 rows taken"));
    let shared = "<c r=\"C3\"><f t=\"shared\" si=\"0\"/></c>";
    assert!(told(shared).contains("was never calculated"));
    assert!(told("<c r=\"C3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>").contains("holds the error “#DIV/0!”"));
    // A formula beyond the last value of its row is not overlooked, nor one in a row of its own.
    let alone = log("", "<row r=\"9\"><c r=\"A9\"><f>A2</f></c></row>");
    assert!(said("f.xlsx", &plain(&alone, &[])).contains("was never calculated"));
}

#[test]
fn a_date_in_a_column_of_a_scale() {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("d.mm");
    let sheet = book.add_worksheet();
    for (column, header) in (0..).zip(["person", "role-clarity-1", "role-clarity-2"]) {
        sheet.write_string(0, column, header).unwrap();
    }
    sheet.write_string(1, 0, "a").unwrap();
    sheet.write_number_with_format(1, 1, 46_056.0, &day).unwrap();
    sheet.write_number(1, 2, 4.0).unwrap();
    let told = said("dates.xlsx", &book.save_to_buffer().unwrap());
    assert!(told.contains("holds the date “2026-02-03”") && told.contains("B2"), "{told}");
}

#[test]
fn merged_and_hidden_cells() {
    let rows: String = (3..6)
        .map(|row| {
            format!("<row r=\"{row}\">{}<c r=\"C{row}\"><v>1</v></c></row>", text(&format!("B{row}"), "2026-09-15"))
        })
        .collect();
    let merged =
        log("", &rows).replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A2:A5\"/></mergeCells>");
    let told = said("merged.xlsx", &plain(&merged, &[]));
    assert!(told.contains("The cells A2:A5 are merged"), "{told}");
    let hidden = log("<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>", "")
        .replace("<row r=\"2\"", "<row r=\"2\" hidden=\"1\"");
    let told = said("hidden.xlsx", &plain(&hidden, &[]));
    assert!(told.contains("One row is hidden and was read all the same: 2."), "{told}");
    assert!(told.contains("One column is hidden and was read all the same: C."), "{told}");
    // Merged titles above the answers are no matter.
    let title = log("", "").replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>");
    let told = said("title.xlsx", &plain(&title, &[]));
    assert!(told.contains("1 row taken") && !told.contains("merged"), "{told}");
    // Ranges over ranges: each honest one is looked at once.
    let over = "<mergeCell ref=\"A2:XFD1048576\"/>".repeat(150_000);
    let many = log("", &rows).replace("</sheetData>", &format!("</sheetData><mergeCells>{over}</mergeCells>"));
    assert!(said("over.xlsx", &plain(&many, &[])).contains("are merged"));
}

#[test]
fn two_tables_titles_and_totals() {
    let csv = "Incidents of autumn;;\r\nmade by hand;;\r\n\r\ncause;began;customers\r\nbilling;2026-09-14;5\r\n\
               it;2026-09-15;7\r\nTotal;;12\r\n";
    let told = said("titles.csv", csv.as_bytes());
    assert!(told.contains("2 rows taken") && told.contains("begins with “Total” and was taken for a total"), "{told}");
    let csv = "cause;began;customers\r\nbilling;2026-09-14;5\r\n\r\ncause;began;customers\r\nit;2026-09-15;7\r\n";
    let told = said("tables.csv", csv.as_bytes());
    assert!(told.contains("a second table begins") && told.contains("line 4"), "{told}");
}

/// A record of an xlsb: type, length, bytes.
fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![];
    match kind {
        0..=0x7f => bytes.push(kind as u8),
        _ => bytes.extend([(kind & 0x7f) as u8 | 0x80, (kind >> 7) as u8]),
    }
    let mut length = body.len();
    while length > 0x7f {
        bytes.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    bytes.push(length as u8);
    bytes.extend(body);
    bytes
}

fn wide(text: &str) -> Vec<u8> {
    let mut bytes = (text.encode_utf16().count() as u32).to_le_bytes().to_vec();
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

/// A binary workbook as Excel writes it: one sheet, the texts shared; `strange` stands among the rows.
fn xlsb(rows: &[&[&str]], strange: &[u8]) -> Vec<u8> {
    let mut strings: Vec<&str> = vec![];
    let mut sheet = [record(0x81, &[]), record(0x94, &[0; 16]), record(0x91, &[])].concat();
    for (row, cells) in rows.iter().enumerate() {
        sheet.extend(record(0, &[&(row as u32).to_le_bytes()[..], &[0; 13]].concat()));
        for (column, cell) in cells.iter().enumerate() {
            let place = [(column as u32).to_le_bytes(), [0; 4]].concat();
            sheet.extend(match (cell.parse::<f64>(), *cell) {
                (Ok(number), _) => record(5, &[&place[..], &number.to_le_bytes()].concat()),
                (_, "#REF!") => record(3, &[&place[..], &[0x17]].concat()),
                (_, text) => {
                    strings.push(text);
                    record(7, &[&place[..], &(strings.len() as u32 - 1).to_le_bytes()].concat())
                }
            });
        }
    }
    sheet.extend(strange);
    sheet.extend([record(0x92, &[]), record(0x82, &[])].concat());
    let count = (strings.len() as u32).to_le_bytes();
    let items = strings.iter().flat_map(|text| record(0x13, &[&[0][..], &wide(text)].concat()));
    let strings = record(0x9f, &[count, count].concat()).into_iter().chain(items).collect();
    let bundle = [&[0, 0, 0, 0, 1, 0, 0, 0][..], &wide("rId1"), &wide("Log")].concat();
    let book = [record(0x83, &[]), record(0x8f, &[]), record(0x9c, &bundle), record(0x90, &[]), record(0x9d, &[0; 26])];
    let relations = RELATIONS.replace("sheet1.xml", "sheet1.bin").replace("sharedStrings.xml", "sharedStrings.bin");
    let parts = [
        ("[Content_Types].xml", TYPES.into()),
        ("xl/workbook.bin", book.concat()),
        ("xl/_rels/workbook.bin.rels", relations.into_bytes()),
        ("xl/sharedStrings.bin", strings),
        ("xl/worksheets/sheet1.bin", sheet),
    ];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn binary_workbooks() {
    let header = &["cause", "began", "customers"][..];
    let good = xlsb(&[header, &["billing", "2026-09-14 08:00", "5"], &["it", "2026-09-15 09:30", "7"]], &[]);
    let told = said("log.xlsb", &good);
    assert!(told.contains("2 rows taken"), "{told}");
    let bad = xlsb(&[header, &["biling", "2026-09-14 08:00", "#REF!"]], &[]);
    let told = said("bad.xlsb", &bad);
    assert!(told.contains("sheet “Log”, cell A2") && told.contains("sheet “Log”, cell C2"), "{told}");
    // A record that claims a quarter of a gigabyte.
    let told = said("claim.xlsb", &xlsb(&[header], &[5, 0xff, 0xff, 0xff, 0x7f]));
    assert!(told.contains(HOSTILE), "{told}");
    let bomb = xlsb(&[header], &record(1, &[0; 1000]).repeat(40_000));
    assert!(bomb.len() < 400_000 && said("bomb.xlsb", &bomb).contains(HOSTILE));
    // A text that is not there.
    let told = said("cell.xlsb", &xlsb(&[header], &[7, 12, 0, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 0]));
    assert!(told.contains("damaged or incomplete"), "{told}");
    assert!(said("cut.xlsb", &good[..good.len() / 2]).contains("damaged or incomplete"));
}
