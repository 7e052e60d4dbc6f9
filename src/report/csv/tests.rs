//! The bundle read back: the package says what is there, and nothing else is.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::Value;

use crate::model::diagnosis::Diagnosis;
use crate::model::text::{Language, Text};
use crate::report::{prepared, sample};
use crate::words::Words;

fn bundle(diagnosis: &Diagnosis, language: &str) -> Vec<(String, Vec<u8>)> {
    let words = Arc::new(Words::load(&Language::new(language), None).0.unwrap());
    super::bundle(&prepared(diagnosis, &words, None).unwrap())
}

fn rows(bytes: &[u8]) -> Vec<csv::StringRecord> {
    csv::ReaderBuilder::new().from_reader(bytes).records().map(Result::unwrap).collect()
}

fn file<'a>(files: &'a [(String, Vec<u8>)], name: &str) -> &'a [u8] {
    &files.iter().find(|(path, _)| path == &format!("tables/{name}")).unwrap().1
}

#[test]
fn the_package_lists_exactly_the_files_and_names_every_field() {
    let diagnosis = sample::diagnosis();
    for language in ["en", "pl", "ro", "hu"] {
        let files = bundle(&diagnosis, language);
        assert_eq!(files, bundle(&diagnosis, language), "the same bytes twice");
        let package: Value = serde_json::from_slice(file(&files, "datapackage.json")).unwrap();
        assert_eq!(package["language"], language);
        assert_eq!(package["created"], format!("{}T00:00:00Z", diagnosis.cycle.to));
        let mut listed = BTreeSet::from(["tables/datapackage.json".to_owned()]);
        for resource in package["resources"].as_array().unwrap() {
            let path = resource["path"].as_str().unwrap();
            listed.insert(format!("tables/{path}"));
            let bytes = file(&files, path);
            assert_eq!(resource["bytes"], bytes.len());
            assert!(!bytes.contains(&b'\r') && bytes.ends_with(b"\n"), "{path}");
            let header = csv::Reader::from_reader(bytes).headers().unwrap().clone();
            let fields = resource["schema"]["fields"].as_array().unwrap();
            let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
            assert_eq!(header.iter().collect::<Vec<_>>(), names, "{path}");
            assert!(fields.iter().all(|field| !field["title"].as_str().unwrap().is_empty()), "{path}");
        }
        assert_eq!(listed, files.iter().map(|(path, _)| path.clone()).collect());
    }
}

#[test]
fn texts_are_disarmed_and_numbers_are_not() {
    let mut diagnosis = sample::diagnosis();
    let hostile = "=cmd|' /C calc'!A0";
    diagnosis.organisation.name = Text::plain(hostile);
    diagnosis.interviews.quotes[0].text = format!("{hostile};=1+1\r\n@x, \"y\"");
    diagnosis.questionnaire.myths[0].gap = sample::shown(-12.5, 2.0);
    let files = bundle(&diagnosis, "en");
    let cycle = rows(file(&files, "cycle.csv"));
    assert_eq!(&cycle[0][1], "'=cmd|' /C calc'!A0");
    let quotes = rows(file(&files, "quotes.csv"));
    let at = csv::Reader::from_reader(file(&files, "quotes.csv")).headers().unwrap().iter().position(|f| f == "text");
    assert_eq!(&quotes[0][at.unwrap()], "'=cmd|' /C calc'!A0;'=1+1\r\n'@x, \"y\"");
    let pairs = String::from_utf8(file(&files, "pairs.csv").to_vec()).unwrap();
    assert!(pairs.contains(",-12.5,-14.5,-10.5,"), "{pairs}");
}

#[test]
fn only_files_beside_the_package_are_ours() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(super::listed(folder.path()), [""; 0]);
    std::fs::create_dir(folder.path().join("tables")).unwrap();
    let text = r#"{"resources": [{"path": "old.csv"}, {"path": "../../audit.csv"}, {"path": "notes.txt"}, {"path": ["a.csv"]}]}"#;
    std::fs::write(folder.path().join("tables/datapackage.json"), text).unwrap();
    assert_eq!(super::listed(folder.path()), ["tables/old.csv"]);
    std::fs::write(folder.path().join("tables/datapackage.json"), "{").unwrap();
    assert_eq!(super::listed(folder.path()), [""; 0]);
}
