//! Word documents of the sample diagnosis, taken apart again.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::{Packing, packing};
use crate::model::diagnosis::Diagnosis;
use crate::model::text::{Language, Text};
use crate::problem::Problem;
use crate::report::{prepared, sample};
use crate::words::Words;

/// The document with its charts left blank, since drawing them takes most of the time.
fn document(diagnosis: &Diagnosis, language: &str, templates: Option<&Path>) -> Result<Vec<u8>, Problem> {
    const BLANK: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2" width="2" height="2"/>"#;
    let mut packing = written(diagnosis, language, templates)?;
    packing.drawings.iter_mut().for_each(|drawing| *drawing = BLANK.to_owned());
    packing.packed()
}

fn written(diagnosis: &Diagnosis, language: &str, templates: Option<&Path>) -> Result<Packing, Problem> {
    let words = Arc::new(Words::load(&Language::new(language), None).0.unwrap());
    let prepared = prepared(diagnosis, &words, templates).map_err(|mut problems| problems.remove(0))?;
    packing(&prepared)
}

/// The parts of a package by name.
fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        parts.insert(file.name().unwrap().into_owned(), bytes);
    }
    parts
}

/// Every tag with its attributes; fails on what is no XML.
fn tags(xml: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut reader = Reader::from_str(xml);
    let (mut tags, mut open) = (Vec::new(), Vec::new());
    loop {
        let event = reader.read_event().unwrap();
        match &event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                let attributes = tag.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    (attribute.key.as_ref().to_owned(), attribute.value.to_string())
                });
                tags.push((tag.name().as_ref().to_owned(), attributes.collect()));
                if matches!(event, Event::Start(_)) {
                    open.push(tag.name().as_ref().to_owned());
                }
            }
            Event::End(tag) => assert_eq!(open.pop().as_deref(), Some(tag.name().as_ref())),
            _ => {}
        }
    }
    assert_eq!(open, Vec::<String>::new());
    tags
}

/// Values of an attribute of a tag.
fn values(xml: &str, tag: &str, attribute: &str) -> BTreeSet<String> {
    let all = tags(xml).into_iter().filter(|(name, _)| name == tag);
    all.filter_map(|(_, mut attributes)| attributes.remove(attribute)).collect()
}

/// Everything that makes Word refuse a document or show it wrongly.
fn assert_sound(diagnosis: &Diagnosis, language: &str) -> BTreeMap<String, String> {
    let whole = parts(&document(diagnosis, language, None).unwrap());
    let texts = whole.iter().filter_map(|(name, part)| Some((name.clone(), String::from_utf8(part.clone()).ok()?)));
    let texts: BTreeMap<String, String> = texts.collect();
    let xml = |name: &str| texts[name].as_str();
    for (name, text) in &texts {
        assert!(text.starts_with("<?xml "), "{name}");
        tags(text);
    }
    let body = xml("word/document.xml");
    // Every part that something points at is there, and everything is pointed at by a relation.
    let targets = values(xml("word/_rels/document.xml.rels"), "Relationship", "Target");
    for target in &targets {
        assert!(whole.contains_key(&format!("word/{target}")), "{target}");
    }
    let ids = values(xml("word/_rels/document.xml.rels"), "Relationship", "Id");
    for (tag, attribute) in [("a:blip", "r:embed"), ("w:headerReference", "r:id"), ("w:footerReference", "r:id")] {
        let used = values(body, tag, attribute);
        assert!(!used.is_empty() && used.is_subset(&ids), "{tag}");
    }
    let overrides = values(xml("[Content_Types].xml"), "Override", "PartName");
    assert!(overrides.iter().all(|part| whole.contains_key(part.trim_start_matches('/'))), "{overrides:?}");
    // Styles, lists, links.
    let known = values(xml("word/styles.xml"), "w:style", "w:styleId");
    for part in ["word/document.xml", "word/header.xml", "word/footer.xml"] {
        for tag in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
            let used = values(xml(part), tag, "w:val");
            assert!(used.is_subset(&known), "{tag}: {used:?}");
        }
    }
    let lists = values(xml("word/numbering.xml"), "w:num", "w:numId");
    assert!(values(body, "w:numId", "w:val").is_subset(&lists));
    let places: Vec<String> = tags(body)
        .into_iter()
        .filter_map(|(name, mut of)| (name == "w:bookmarkStart").then(|| of.remove("w:name").unwrap()))
        .collect();
    let named: BTreeSet<String> = places.iter().cloned().collect();
    assert_eq!(named.len(), places.len(), "a place stands twice");
    assert!(places.iter().all(|place| place.chars().count() <= 40));
    let linked = values(body, "w:hyperlink", "w:anchor");
    assert!(linked.is_subset(&named), "{:?}", linked.difference(&named).collect::<Vec<_>>());
    // Pictures say what they show; their numbers are their own.
    let pictures: Vec<_> = tags(body).into_iter().filter(|(name, _)| name == "wp:docPr").map(|(_, of)| of).collect();
    assert!(pictures.iter().all(|of| of["descr"].chars().count() > 10), "{pictures:?}");
    let numbers: BTreeSet<&String> = pictures.iter().map(|of| &of["id"]).collect();
    assert_eq!(numbers.len(), pictures.len());
    // Tables: a head that is repeated, no merged cells, as many cells in every row as the grid has columns.
    for table in body.split("<w:tbl>").skip(1) {
        let table = table.split("</w:tbl>").next().unwrap();
        let columns = table.matches("<w:gridCol ").count();
        assert_eq!(table.matches("<w:tblHeader/>").count(), 1);
        assert!(!table.contains("gridSpan") && !table.contains("vMerge"));
        for row in table.split("<w:tr>").skip(1) {
            assert_eq!(row.matches("<w:tc>").count(), columns, "{row}");
        }
    }
    // Fields are ours.
    let fields = values(body, "w:fldSimple", "w:instr");
    assert!(fields.iter().all(|field| field.starts_with(" SEQ ")), "{fields:?}");
    assert_eq!(body.matches("<w:instrText").count(), 1, "the table of contents");
    texts
}

#[test]
fn documents_are_sound_in_every_language() {
    let regions = [("en", "en-GB"), ("pl", "pl-PL"), ("ro", "ro-RO"), ("hu", "hu-HU")];
    for (language, region) in regions {
        let texts = assert_sound(&sample::diagnosis(), language);
        assert_eq!(values(&texts["word/styles.xml"], "w:lang", "w:val"), BTreeSet::from([region.to_owned()]));
        assert!(texts["docProps/core.xml"].contains(&format!("<dc:language>{region}</dc:language>")));
    }
}

#[test]
fn the_same_bytes_twice() {
    let once = || {
        let mut packing = written(&sample::diagnosis(), "en", None).unwrap();
        packing.drawings.truncate(5);
        packing.packed().unwrap()
    };
    let document = once();
    assert!(document == once());
    assert!(parts(&document)["word/media/picture-5.png"].starts_with(b"\x89PNG"));
}

#[test]
fn little_data_makes_a_document_too() {
    let mut first = sample::diagnosis();
    first.cycle.previous = None;
    first.trends.clear();
    first.actions.clear();
    assert!(assert_sound(&first, "en")["word/document.xml"].contains("This is the first cycle"));
    let mut talks_only = first;
    talks_only.jobs = Default::default();
    talks_only.questionnaire = Default::default();
    talks_only.partners = Default::default();
    talks_only.errors.clear();
    assert_sound(&talks_only, "pl");
    let mut nothing = talks_only;
    nothing.interviews = Default::default();
    nothing.areas.clear();
    nothing.matrix.clear();
    nothing.evidence.clear();
    nothing.findings.clear();
    nothing.gates.clear();
    nothing.cycle.to = "never".to_owned();
    let texts = assert_sound(&nothing, "hu");
    assert!(!texts["docProps/core.xml"].contains("dcterms:created"), "no date is none");
}

#[test]
fn hostile_text_is_text() {
    let hostile = "</w:t></w:r>{ INCLUDETEXT \"C:\\\\a\" } { DDEAUTO c:\\\\cmd \"/k calc\" }&<w:instrText>\u{0}\u{8}\u{202e}😀\n{{ 7*7 }}";
    let shown = "&lt;/w:t&gt;&lt;/w:r&gt;{ INCLUDETEXT &quot;C:\\\\a&quot; } { DDEAUTO c:\\\\cmd &quot;/k calc&quot; }&amp;&lt;w:instrText&gt;  😀 {{ 7*7 }}";
    let mut diagnosis = sample::diagnosis();
    diagnosis.organisation.name = Text::plain(hostile);
    diagnosis.organisation.department = Text::plain(hostile);
    diagnosis.areas[0].name = Text::plain(hostile);
    diagnosis.areas[1].name = Text::plain("ż".repeat(20_000));
    diagnosis.findings[0].title = Text::plain(hostile);
    diagnosis.findings[0].id = format!("{hostile}{}", "x".repeat(300));
    diagnosis.interviews.quotes[0].text = hostile.to_owned();
    diagnosis.jobs.doubtful[0].declared = "x".repeat(20_000);
    diagnosis.evidence[0].sources[0].file = hostile.to_owned();
    let texts = assert_sound(&diagnosis, "en");
    let body = &texts["word/document.xml"];
    assert!(body.contains(shown), "{}", body.get(..3000).unwrap_or_default());
    assert!(!body.contains(&"ż".repeat(300)) && !body.contains(&"x".repeat(301)), "endless words are cut");
}

#[test]
fn headings_are_listed_and_captions_counted() {
    let body = assert_sound(&sample::diagnosis(), "en").remove("word/document.xml").unwrap();
    let listed = body.matches("w:val=\"TOC1\"").count() + body.matches("w:val=\"TOC2\"").count();
    let set = ["Heading1", "Heading2"].map(|style| body.matches(&format!("w:val=\"{style}\"")).count());
    assert_eq!(listed, set[0] + set[1]);
    assert!(set[0] >= 10 && set[1] >= 10, "{set:?}");
    for kind in ["Table", "Figure"] {
        let instruction = format!(" SEQ {kind} \\* ARABIC \"><w:r><w:t>");
        let numbers: Vec<usize> =
            body.split(&instruction).skip(1).map(|rest| rest.split('<').next().unwrap().parse().unwrap()).collect();
        assert!(numbers.len() > 5 && numbers.iter().copied().eq(1..=numbers.len()), "{kind}: {numbers:?}");
    }
}

#[test]
fn a_template_that_makes_no_xml_is_a_problem_at_its_file() {
    let own = tempfile::tempdir().unwrap();
    std::fs::create_dir(own.path().join("word")).unwrap();
    std::fs::write(own.path().join("word/footer.xml"), "<w:ftr><w:p></w:ftr>").unwrap();
    let problem = document(&sample::diagnosis(), "en", Some(own.path())).unwrap_err();
    assert_eq!(problem.message.key, "word-not-xml");
    assert!(problem.place.to_string().ends_with("word/footer.xml"));
    std::fs::write(own.path().join("word/footer.xml"), "<w:ftr>{{ nothng }}</w:ftr>").unwrap();
    let problem = document(&sample::diagnosis(), "en", Some(own.path())).unwrap_err();
    assert_eq!(problem.message.key, "template-name");
}

#[test]
fn a_logo_stands_on_the_first_page() {
    let own = tempfile::tempdir().unwrap();
    std::fs::create_dir(own.path().join("brand")).unwrap();
    let logo = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20" width="80" height="20"><rect width="80" height="20" fill="#123456"/></svg>"##;
    std::fs::write(own.path().join("brand/logo.svg"), logo).unwrap();
    let parts = parts(&document(&sample::diagnosis(), "en", Some(own.path())).unwrap());
    assert!(parts["word/media/logo.png"].starts_with(b"\x89PNG"));
    assert!(String::from_utf8_lossy(&parts["word/document.xml"]).contains("cx=\"1524000\" cy=\"381000\""));
}
