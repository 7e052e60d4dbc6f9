//! Word documents, written as their parts.
#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Write};

use super::*;

/// A document of these parts.
fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const STYLES: &str = "<w:styles xmlns:w='w'>\
    <w:style w:type='paragraph' w:styleId='Nagwek2'><w:name w:val='heading 2'/></w:style>\
    <w:style w:type='paragraph' w:styleId='Mój'><w:name w:val='Mój'/><w:basedOn w:val='Nagwek2'/></w:style>\
    <w:style w:type='paragraph' w:styleId='Lista'><w:name w:val='List Bullet'/><w:pPr><w:numPr><w:numId w:val='7'/>\
    </w:numPr></w:pPr></w:style><w:style w:type='paragraph' w:styleId='Koło'><w:basedOn w:val='Koło'/></w:style>\
    </w:styles>";
const NUMBERING: &str = "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='1'>\
    <w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/></w:lvl>\
    </w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num></w:numbering>";

fn read_body(body: &str) -> (Vec<Paragraph>, Vec<String>) {
    let document = format!("<w:document xmlns:w='w'><w:body>{body}</w:body></w:document>");
    let parts =
        [("word/document.xml", document.as_str()), ("word/styles.xml", STYLES), ("word/numbering.xml", NUMBERING)];
    let (paragraphs, problems) = paragraphs(&packed(&parts), Path::new("a.docx"));
    (paragraphs.unwrap_or_default(), problems.into_iter().map(|problem| problem.message.key).collect())
}

#[test]
fn headings_lists_and_tables_are_known() {
    let (paragraphs, problems) = read_body(
        "<w:p><w:pPr><w:pStyle w:val='Mój'/></w:pPr><w:r><w:t>Praca</w:t></w:r></w:p>\
         <w:p><w:pPr><w:pStyle w:val='Lista'/></w:pPr><w:r><w:t>raz</w:t></w:r></w:p>\
         <w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='7'/></w:numPr></w:pPr><w:r><w:t>dwa</w:t></w:r></w:p>\
         <w:p><w:pPr><w:pStyle w:val='Lista'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr></w:p>\
         <w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    );
    assert_eq!(problems, [""; 0]);
    let told: Vec<_> =
        paragraphs.iter().map(|p| (p.text.as_str(), p.heading, p.list.map(|l| (l.level, l.numbered)))).collect();
    assert_eq!(
        told,
        [
            ("Praca", Some(2), None),
            ("raz", None, Some((0, false))),
            ("dwa", None, Some((1, true))),
            ("", None, None),
            ("", None, None),
            ("b", None, None)
        ]
    );
    assert_eq!(paragraphs[0].style, "Mój");
    assert_eq!(paragraphs[5].cell, Some(Cell { table: 0, row: 0, column: 1 }));
}

#[test]
fn text_is_whole_and_what_was_deleted_is_gone() {
    let (paragraphs, problems) = read_body(
        "<w:p><w:r><w:t xml:space='preserve'>Zaż </w:t><w:tab/></w:r><w:ins><w:r><w:t>ółć</w:t></w:r></w:ins>\
         <w:del><w:r><w:delText>nie</w:delText></w:r></w:del><w:hyperlink><w:r><w:t>😀</w:t><w:br/></w:r></w:hyperlink>\
         <mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>ramka</w:t></w:r></w:p></w:txbxContent></mc:Choice>\
         <mc:Fallback><w:txbxContent><w:p><w:r><w:t>ramka</w:t></w:r></w:p></w:txbxContent></mc:Fallback>\
         </mc:AlternateContent><w:r><w:footnoteReference w:id='1'/></w:r></w:p>\
         <w:p><w:pPr><w:pStyle w:val='Koło'/></w:pPr></w:p>",
    );
    let texts: Vec<&str> = paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    assert_eq!(texts, ["Zaż \tółć😀\n", "ramka", ""]);
    assert_eq!(problems, ["document-left-out"]);
}

#[test]
fn what_is_no_document_is_refused() {
    let key = |bytes: &[u8]| paragraphs(bytes, Path::new("a.docx")).1.first().unwrap().message.key.clone();
    assert_eq!(key(b""), "document-broken");
    assert_eq!(key(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "document-old");
    assert_eq!(key(&packed(&[("content.xml", "<a/>")])), "document-not-word");
    assert_eq!(key(&packed(&[("word/document.xml", "<a>")])), "document-broken");
    assert_eq!(key(&packed(&[("word/document.xml", &"<a>".repeat(1000))])), "document-hostile");
    let spaces = format!("<a>{}</a>", " ".repeat(1 << 26));
    assert_eq!(key(&packed(&[("word/document.xml", &spaces)])), "document-hostile");
}
