//! Answer codes of other programs: refused until a mapping says what they stand for, then read without a question.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

use std::fs;
use std::path::Path;
use std::process::Command;

fn diagnoza(place: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_diagnoza")).args(arguments).current_dir(place).output().unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    (output.status.success(), text)
}

/// The stored codes of two questions, row by row.
fn stored(place: &Path) -> Vec<[String; 2]> {
    let cycles = fs::read_dir(place.join("audit/cycles")).unwrap().map(|entry| entry.unwrap().path());
    let folder = cycles.map(|cycle| cycle.join("2-questionnaire")).find(|folder| folder.is_dir()).unwrap();
    let mut files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let file = files.find(|file| file.extension().is_some_and(|ending| ending == "csv")).unwrap();
    let mut reader = csv::Reader::from_path(file).unwrap();
    let header = reader.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|known| known == name).unwrap();
    let columns = ["role-clarity-1", "role-clarity-2"].map(column);
    reader.records().map(|row| row.unwrap()).map(|row| columns.map(|column| row[column].to_owned())).collect()
}

const EXPORT: &str = "\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"position\",\"Q1[role-clarity-1]\",\"Q1[role-clarity-2]\"\r\n\
    \"1\",\"2026-09-14\",\"4\",\"en\",\"agent\",\"AO01\",\"AO05\"\r\n\
    \"2\",\"2026-09-14\",\"4\",\"en\",\"agent\",\"AO02\",\"AO06\"\r\n\
    \"3\",\"2026-09-14\",\"4\",\"en\",\"agent\",\"5\",\"\"\r\n";

#[test]
fn codes_are_declared_once() {
    let place = tempfile::tempdir().unwrap();
    let place = place.path();
    assert!(diagnoza(place, &["new", "audit", "--language", "en"]).0);
    fs::write(place.join("wave.csv"), EXPORT).unwrap();
    let (good, told) = diagnoza(place, &["import", "audit", "wave.csv"]);
    assert!(!good && told.contains("“AO01” is an answer code") && told.contains("“AO05” is an answer code"), "{told}");
    assert!(told.contains("--mapping wave.csv.mapping.yaml"), "{told}");
    let mapping = fs::read_to_string(place.join("wave.csv.mapping.yaml")).unwrap();
    let scale = mapping.split("scale: \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for code in ["AO01", "AO02", "AO05", "AO06"] {
        let entry = format!("  - scale: \"{scale}\"\n    found: \"{code}\"\n    answer: \"\"\n");
        assert!(mapping.contains(&entry), "{mapping}");
    }
    // Half of them declared, and one with what is no answer of the scale: the others are asked for again.
    let declared = |answers: &[(&str, &str)]| {
        let mut text = mapping.clone();
        for (code, answer) in answers {
            text = text.replace(
                &format!("found: \"{code}\"\n    answer: \"\""),
                &format!("found: \"{code}\"\n    answer: \"{answer}\""),
            );
        }
        fs::write(place.join("wave.csv.mapping.yaml"), text).unwrap();
        diagnoza(place, &["import", "audit", "wave.csv", "--mapping", "wave.csv.mapping.yaml"])
    };
    let (good, told) = declared(&[("AO01", "5"), ("AO02", "9")]);
    assert!(!good && !told.contains("“AO01”") && told.contains("“AO02”") && told.contains("“AO05”"), "{told}");
    // The program's codes may run the other way round.
    let all = [("AO01", "5"), ("AO02", "4"), ("AO05", "1"), ("AO06", "na")];
    let (good, told) = declared(&all);
    assert!(good, "{told}");
    let codes = [["5", "1"], ["4", "na"], ["5", ""]].map(|row| row.map(str::to_owned));
    assert_eq!(stored(place), codes);
    // The next file with these headers is read without a question.
    fs::write(place.join("next.csv"), EXPORT.replace("AO02", "AO01")).unwrap();
    let (good, told) = diagnoza(place, &["import", "audit", "next.csv"]);
    assert!(good && told.contains("3 rows taken"), "{told}");
}
