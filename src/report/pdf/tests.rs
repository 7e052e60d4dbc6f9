//! Whole documents from the sample diagnosis, read back with the programs of poppler (Debian: poppler-utils).
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use super::typesetting;
use crate::model::diagnosis::Diagnosis;
use crate::model::text::{Language, Text};
use crate::problem::{Place, Problem};
use crate::report::engine::Format;
use crate::report::{prepared, sample};
use crate::words::Words;

fn words(language: &str) -> Arc<Words> {
    Arc::new(Words::load(&Language::new(language), None).0.unwrap())
}

fn set(format: Format, diagnosis: &Diagnosis, language: &str, own: Option<&Path>) -> Result<Vec<u8>, Problem> {
    let words = words(language);
    let prepared = prepared(diagnosis, &words, own).map_err(|mut problems| problems.remove(0))?;
    let typesetting = typesetting(format, &prepared)?;
    let written = typesetting.set().and_then(|pages| pages.written());
    written.map_err(|unset| unset.problem(&prepared))
}

/// What a program of poppler prints of a PDF.
fn poppler(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), pdf).unwrap();
    let mut command = Command::new(program);
    command.arg(file.path()).args(arguments);
    let output = command.output().expect("this test needs pdfinfo, pdffonts and pdftotext: install poppler-utils");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The text of a PDF in one line, without the places at which long words may break.
fn text(pdf: &[u8]) -> String {
    poppler("pdftotext", &["-"], pdf).replace('\u{200b}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn pages(pdf: &[u8]) -> usize {
    let told = poppler("pdfinfo", &[], pdf);
    told.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().parse().unwrap()
}

#[test]
fn letters_of_every_language_come_out_of_tagged_pages_with_embedded_fonts() {
    let mut diagnosis = sample::diagnosis();
    let pangrams = "zażółć gęślą jaźń; ștafetă țărănească; árvíztűrő tükörfúrógép";
    diagnosis.findings[0].text = Text::plain(pangrams);
    diagnosis.findings[0].title = Text::plain(pangrams);
    for format in [Format::Pdf, Format::Slides] {
        let pdf = set(format, &diagnosis, "pl", None).unwrap();
        assert!(pdf.starts_with(b"%PDF-1.7"));
        assert_eq!(pdf, set(format, &diagnosis, "pl", None).unwrap(), "the same bytes twice");
        assert!(text(&pdf).contains(pangrams), "{format:?}");
        let told = poppler("pdfinfo", &["-struct"], &pdf);
        assert!(told.contains("Table") && told.contains("Figure"), "{told}");
        let told = poppler("pdfinfo", &[], &pdf);
        assert!(told.contains("Tagged:          yes"), "{told}");
        let raw = String::from_utf8_lossy(&pdf);
        assert!(raw.contains("/Lang(pl-PL)"), "the language is named");
        let fonts = poppler("pdffonts", &[], &pdf);
        assert!(fonts.lines().count() > 4, "{fonts}");
        for font in fonts.lines().skip(2) {
            let told: Vec<&str> = font.split_whitespace().rev().collect();
            assert_eq!((told[4], told[3]), ("yes", "yes"), "embedded, in part: {font}");
        }
    }
}

#[test]
fn the_first_page_stands_alone_in_every_language() {
    for (language, contents) in [("en", "Contents"), ("pl", "Spis treści"), ("ro", "Cuprins"), ("hu", "Tartalom")] {
        let pdf = set(Format::Pdf, &sample::diagnosis(), language, None).unwrap();
        let second = poppler("pdftotext", &["-f", "2", "-l", "2", "-"], &pdf);
        assert!(second.contains(contents), "{language}: {second}");
        let slides = pages(&set(Format::Slides, &sample::diagnosis(), language, None).unwrap());
        assert!((9..=13).contains(&slides), "{language}: {slides} slides");
    }
}

/// Strings that mean something to typst, to the template engine or to a renderer.
const HOSTILE: [&str; 8] = [
    "#import \"@preview/cetz:0.3.0\": canvas",
    "#read(\"/etc/passwd\")",
    "$x^2$ @ref <label> *bold* _it_ `raw`",
    "// comment /* open",
    "]]] ))) }}} \"; #panic(\"x\") \\",
    "= Heading",
    "{{ 7*7 }} {% if %}",
    "<script>alert(1)</script>",
];

#[test]
fn hostile_text_stays_text() {
    for format in [Format::Pdf, Format::Slides] {
        let mut diagnosis = sample::diagnosis();
        for (at, hostile) in HOSTILE.iter().enumerate() {
            if let Some(finding) = diagnosis.findings.get_mut(at % 5) {
                finding.actions.iter_mut().for_each(|action| action.text = Text::plain(*hostile));
                finding.title = Text::plain(*hostile);
                finding.id = format!("{hostile}\"");
            }
            let pdf = set(format, &diagnosis, "en", None).unwrap_or_else(|problem| panic!("{hostile}: {problem:?}"));
            assert!(text(&pdf).contains(&hostile.replace("  ", " ")), "{format:?}: {hostile}");
        }
    }
}

#[test]
fn names_without_end_and_letters_without_a_font_break_nothing() {
    let mut diagnosis = sample::diagnosis();
    let endless = "x".repeat(20_000);
    diagnosis.organisation.name = Text::plain(&*endless);
    diagnosis.organisation.department = Text::plain(&*endless);
    for area in &mut diagnosis.areas {
        area.name = Text::plain(&*endless);
    }
    diagnosis.findings[0].title = Text::plain("شكرا 漢字 😀 \u{202e}abc");
    diagnosis.questionnaire.items[0].text = Text::plain(format!("😀{endless}"));
    for format in [Format::Pdf, Format::Slides] {
        let pdf = set(format, &diagnosis, "ro", None).unwrap();
        let text = text(&pdf);
        assert!(text.contains("[U+6F22][U+5B57] [U+1F600] abc"), "{format:?}");
        assert!(text.contains("[U+2603]"), "{format:?}: says that characters were replaced");
        assert!(pages(&pdf) < 120, "{format:?}");
    }
    let clean = set(Format::Pdf, &sample::diagnosis(), "ro", None).unwrap();
    assert!(!text(&clean).contains("[U+"), "nothing is replaced without need");
}

#[test]
fn nothing_to_tell_still_makes_pages() {
    let mut diagnosis = sample::diagnosis();
    diagnosis.areas.clear();
    diagnosis.matrix.clear();
    diagnosis.evidence.clear();
    diagnosis.findings.clear();
    diagnosis.errors.clear();
    diagnosis.actions.clear();
    diagnosis.jobs = Default::default();
    diagnosis.questionnaire = Default::default();
    diagnosis.partners = Default::default();
    for format in [Format::Pdf, Format::Slides] {
        let interviews_only = set(format, &diagnosis, "hu", None).unwrap();
        assert!(pages(&interviews_only) > 2, "{format:?}");
    }
    diagnosis.interviews = Default::default();
    diagnosis.gates.clear();
    for format in [Format::Pdf, Format::Slides] {
        assert!(pages(&set(format, &diagnosis, "hu", None).unwrap()) > 2, "{format:?}");
    }
}

/// An audit's own template in the place of one of the report.
fn own(name: &str, template: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("pdf")).unwrap();
    std::fs::write(folder.path().join("pdf").join(name), template).unwrap();
    folder
}

#[test]
fn a_wrong_template_is_a_problem_at_its_line() {
    let cases = [
        ("#heading[x]\n\n  #unknown-thing(1)\n", 3, "unknown variable: unknown-thing"),
        ("{% set a = 1 %}\n{{ t(\"areas\") }} #read(\"/etc/passwd\")\n", 2, "file not found (searched at etc/passwd)"),
        ("a\n#import \"@preview/cetz:0.3.0\"\n", 2, "file not found (searched at typst.toml)"),
        ("#datetime.today()", 1, "unable to get the current date"),
    ];
    for (template, line, expected) in cases {
        let folder = own("contents.typ", template);
        let problem = set(Format::Pdf, &sample::diagnosis(), "en", Some(folder.path())).unwrap_err();
        let Place::Text { file, line: found, .. } = &problem.place else { panic!("{problem:?}") };
        assert_eq!((file.file_name().unwrap().to_str(), *found), (Some("contents.typ"), line), "{problem:?}");
        assert_eq!(problem.message.key, "template-wrong");
        let said = words("en").say(&problem.message);
        assert!(said.contains(expected), "{said}");
    }
}

#[test]
fn a_section_left_out_and_a_picture_of_ones_own_are_no_trouble() {
    let folder = own("contents.typ", "#image(\"own.svg\", alt: \"mine\", width: 2cm)\n");
    let picture = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>"#;
    std::fs::write(folder.path().join("pdf/own.svg"), picture).unwrap();
    std::fs::create_dir(folder.path().join("brand")).unwrap();
    std::fs::write(folder.path().join("brand/sections.txt"), "areas\nmethod\n").unwrap();
    std::fs::write(folder.path().join("brand/logo.svg"), picture).unwrap();
    let pdf = set(Format::Pdf, &sample::diagnosis(), "en", Some(folder.path())).unwrap();
    assert!(pages(&pdf) < 8 && text(&pdf).contains("Glossary"));
}
