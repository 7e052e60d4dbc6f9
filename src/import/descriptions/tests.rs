//! Descriptions written as XML in the test, and what is read from them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::{Cursor, Write};
use std::path::Path;

use super::*;

const STYLES: &str = "<w:styles><w:style w:styleId=\"Nagwek1\"><w:name w:val=\"heading 1\"/></w:style>\
    <w:style w:styleId=\"Punkt\"><w:name w:val=\"List Bullet\"/></w:style></w:styles>";

fn docx(body: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("word/document.xml", format!("<w:document><w:body>{body}</w:body></w:document>")),
        ("word/styles.xml", STYLES.to_owned()),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn styled(style: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn item(level: usize, text: &str) -> String {
    let numbering = format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"3\"/></w:numPr>");
    format!("<w:p><w:pPr>{numbering}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn words() -> Vec<TaskWords> {
    serde_yaml::from_str(include_str!("../../../questionnaires/service-department/task-words.yaml")).unwrap()
}

/// The tasks of a document.
fn read(body: &str) -> Vec<String> {
    let file = Path::new("a.docx");
    let parts = unzipped::word(&docx(body), file).unwrap().unwrap();
    let pieces = document::pieces(&parts, file).unwrap();
    duties(&pieces, &words(), file).0.into_iter().map(|(text, _)| text).collect()
}

#[test]
fn lists_of_every_kind() {
    let body =
        styled("Punkt", "By style") + &item(0, "By number") + &styled("Nic", "- Typed") + &styled("Nic", "2. Counted");
    assert_eq!(read(&body), ["By style", "By number", "Typed", "Counted"]);
}

#[test]
fn only_what_stands_below_headings_of_duties() {
    let body = styled("Nagwek1", "Wymagania")
        + &item(0, "Wykształcenie")
        + &styled("Nagwek1", "Zakres obowiązków")
        + &item(0, "Obsługa czatu klientów");
    assert_eq!(read(&body), ["Obsługa czatu klientów"]);
    let body = item(0, "Answering the calls") + &styled("Nagwek1", "Requirements") + &item(0, "A degree");
    assert_eq!(read(&body), ["Answering the calls"]);
}

#[test]
fn nested_items_say_what_they_are_part_of() {
    let body = item(0, "Complaints:")
        + &item(1, "accepting")
        + &item(1, "answering them in writing")
        + &item(0, "Serving the chat");
    assert_eq!(read(&body), ["Complaints: accepting", "answering them in writing", "Serving the chat"]);
}

#[test]
fn tables_of_tasks() {
    let cell = |text: &str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let row = |texts: [&str; 3]| format!("<w:tr>{}</w:tr>", texts.map(&cell).concat());
    let table = row(["No", "Task", "How often"]) + &row(["1", "Taking meter readings from customers", "daily"]);
    assert_eq!(read(&format!("<w:tbl>{table}</w:tbl>")), ["Taking meter readings from customers"]);
}

#[test]
fn deleted_text_is_not_read_and_entities_are() {
    let body = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:del><w:r><w:delText>Old</w:delText><w:t>Old</w:t></w:r></w:del>\
        <w:ins><w:r><w:t>Calls &amp; letters &#8211; new</w:t></w:r></w:ins></w:p>";
    assert_eq!(read(body), ["Calls & letters – new"]);
}

#[test]
fn hostile_documents_are_refused() {
    let said = |bytes: &[u8]| unzipped::word(bytes, Path::new("a.docx")).err().map(|problem| problem.message.key);
    assert_eq!(said(&docx(&" ".repeat(40 << 20))), Some("description-hostile".to_owned()));
    assert_eq!(said(b"PK nothing"), Some("description-broken".to_owned()));
    let deep = format!("{}{}", "<w:p>".repeat(300), "</w:p>".repeat(300));
    let parts = unzipped::word(&docx(&deep), Path::new("a.docx")).unwrap().unwrap();
    assert_eq!(document::pieces(&parts, Path::new("a.docx")).unwrap_err().message.key, "description-hostile");
}
