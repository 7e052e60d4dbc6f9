//! A proposal as a Word document: headings, a numbered list with tracked insertions and deletions and the reasons as
//! comments beside them, and the reasons once more as a table for the print. The same bytes every time.

use std::fmt::Write as _;

use super::{Change, Line, Proposal};
use crate::problem::Message;
use crate::report::markup::escaped;
use crate::report::ooxml::{self, HEAD};
use crate::words::Words;

const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const AUTHOR: &str = "diagnoza";
const KINDS: [(&str, &str); 4] =
    [("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("comments", "comments")];

/// The bytes of the .docx.
pub fn word(proposal: &Proposal, words: &Words) -> std::io::Result<Vec<u8>> {
    ooxml::packed(parts(proposal, words))
}

fn parts(proposal: &Proposal, words: &Words) -> [(String, String); 7] {
    let part = |name: &str, body: String| (format!("word/{name}.xml"), format!("{HEAD}{body}"));
    let others = ["styles", "numbering", "comments"];
    let to = |kind: &'static str| (kind.to_owned(), kind, format!("{kind}.xml"));
    let main = [("main".to_owned(), "officeDocument", "word/document.xml".to_owned())];
    [
        ("[Content_Types].xml".to_owned(), ooxml::content_types(&KINDS)),
        ("_rels/.rels".to_owned(), ooxml::relations(&main)),
        ("word/_rels/document.xml.rels".to_owned(), ooxml::relations(&others.map(to))),
        part("document", document(proposal, words)),
        part("styles", styles(words.language().code())),
        part("numbering", numbering()),
        part("comments", comments(proposal)),
    ]
}

fn document(proposal: &Proposal, words: &Words) -> String {
    let title = words.say(&Message::new("proposal-title").with("position", proposal.position.as_str()));
    let mut body = String::new();
    body.push_str(&paragraph("Heading1", &title));
    body.push_str(&paragraph("Normal", &format!("{} · {}", proposal.department, proposal.cycle)));
    body.push_str(&paragraph("Normal", &proposal.basis));
    body.push_str(&paragraph("Normal", &words.word("proposal-how-to-read")));
    body.push_str(&paragraph("Heading2", &words.word("proposal-tasks")));
    let listed = |line: &&(usize, &Line)| line.1.change.is_in_list();
    let lines: Vec<(usize, &Line)> = proposal.lines.iter().enumerate().collect();
    for (at, line) in lines.iter().filter(listed) {
        body.push_str(&item(*at, line, &proposal.date));
    }
    let elsewhere: Vec<&(usize, &Line)> = lines.iter().filter(|line| !listed(line)).collect();
    if !elsewhere.is_empty() {
        body.push_str(&paragraph("Heading2", &words.word("proposal-elsewhere-title")));
        for (at, line) in elsewhere {
            body.push_str(&item(*at, line, &proposal.date));
        }
    }
    body.push_str(&paragraph("Heading2", &words.word("proposal-reasons")));
    body.push_str(&table(proposal, words));
    body.push_str("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr>");
    format!("<w:document xmlns:w=\"{NAMESPACE}\"><w:body>{body}</w:body></w:document>")
}

fn paragraph(style: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>", run(text))
}

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text))
}

/// A list item with its change tracked and its reason as a comment.
fn item(at: usize, line: &Line, date: &str) -> String {
    let mark = |tag: &str, id: usize, inside: &str| {
        let id = 2 * at + id;
        format!("<w:{tag} w:id=\"{id}\" w:author=\"{AUTHOR}\" w:date=\"{date}T00:00:00Z\">{inside}</w:{tag}>")
    };
    let empty = |tag: &str| mark(tag, 1, "");
    let (end, text) = match line.change {
        Change::Add => (format!("<w:rPr>{}</w:rPr>", empty("ins")), mark("ins", 0, &run(&line.text))),
        Change::Remove => {
            let text = escaped(&line.text);
            let deleted = format!("<w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r>");
            (format!("<w:rPr>{}</w:rPr>", empty("del")), mark("del", 0, &deleted))
        }
        Change::Keep | Change::Settle | Change::Elsewhere | Change::Stop => (String::new(), run(&line.text)),
    };
    let number = if line.change.is_in_list() { 1 } else { 2 };
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{number}\"/></w:numPr>{end}</w:pPr>\
         <w:commentRangeStart w:id=\"{at}\"/>{text}<w:commentRangeEnd w:id=\"{at}\"/>\
         <w:r><w:commentReference w:id=\"{at}\"/></w:r></w:p>"
    )
}

/// Task, change and reason, row by row, under a head that is repeated on every page.
fn table(proposal: &Proposal, words: &Words) -> String {
    const WIDTHS: [u32; 3] = [3800, 1500, 4300];
    let cell = |width: u32, style: &str, text: &str| {
        format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>", paragraph(style, text))
    };
    let row = |head: &str, style: &str, texts: [&str; 3]| {
        let cells: String = WIDTHS.iter().zip(texts).map(|(width, text)| cell(*width, style, text)).collect();
        format!("<w:tr>{head}{cells}</w:tr>")
    };
    let side = |name: &str| format!("<w:{name} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"A0A0A0\"/>");
    let borders: String =
        ["top", "left", "bottom", "right", "insideH", "insideV"].iter().map(|name| side(name)).collect();
    let grid: String = WIDTHS.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    let heads = ["proposal-task", "proposal-change", "proposal-reason"].map(|key| words.word(key));
    let heads = row("<w:trPr><w:tblHeader/></w:trPr>", "TableHead", [&heads[0], &heads[1], &heads[2]]);
    let mut rows = String::new();
    for line in &proposal.lines {
        let change = words.word(&format!("proposal-{}", line.change.word()));
        rows.push_str(&row("<w:trPr><w:cantSplit/></w:trPr>", "TableText", [&line.text, &change, &line.reason]));
    }
    format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"9600\" w:type=\"dxa\"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>\
         <w:tblGrid>{grid}</w:tblGrid>{heads}{rows}</w:tbl>{}",
        paragraph("Normal", "")
    )
}

fn comments(proposal: &Proposal) -> String {
    let mut all = String::new();
    for (at, line) in proposal.lines.iter().enumerate() {
        let text = paragraph("Normal", &line.reason);
        let date = &proposal.date;
        let _ = write!(
            all,
            "<w:comment w:id=\"{at}\" w:author=\"{AUTHOR}\" w:initials=\"d\" w:date=\"{date}T00:00:00Z\">{text}</w:comment>"
        );
    }
    format!("<w:comments xmlns:w=\"{NAMESPACE}\">{all}</w:comments>")
}

fn styles(language: &str) -> String {
    let style = |id: &str, name: &str, paragraph: &str, run: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:next w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    };
    let heading = |level: u32, size: u32| {
        let look = format!("<w:b/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"{size}\"/>");
        let place = format!(
            "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"{}\"/>",
            level - 1
        );
        style(&format!("Heading{level}"), &format!("heading {level}"), &place, &look)
    };
    format!(
        "<w:styles xmlns:w=\"{NAMESPACE}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"22\"/><w:lang w:val=\"{language}\"/>\
         </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         {}{}{}{}{}</w:styles>",
        heading(1, 32),
        heading(2, 26),
        style("ListParagraph", "List Paragraph", "<w:spacing w:after=\"60\"/>", ""),
        style("TableHead", "Table Head", "<w:spacing w:after=\"0\"/>", "<w:b/><w:sz w:val=\"18\"/>"),
        style("TableText", "Table Text", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"18\"/>"),
    )
}

/// A numbered list for the tasks and a bulleted one for those that belong elsewhere.
fn numbering() -> String {
    let list = |id: u32, format: &str, text: &str| {
        format!(
            "<w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
             <w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"567\" w:hanging=\"567\"/></w:pPr></w:lvl></w:abstractNum>"
        )
    };
    let use_of = |id: u32| format!("<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"{id}\"/></w:num>", id + 1);
    format!(
        "<w:numbering xmlns:w=\"{NAMESPACE}\">{}{}{}{}</w:numbering>",
        list(0, "decimal", "%1."),
        list(1, "bullet", "•"),
        use_of(0),
        use_of(1)
    )
}
