//! The example audits: the report finds what was planted and nothing else, leads back to the cells, and is the same bytes
//! wherever and however it is made.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// The program with this command line, run in a folder.
fn diagnoza(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_diagnoza"))
        .current_dir(folder)
        .env("LANG", "en_US.UTF-8")
        .env_remove("LC_ALL")
        .args(arguments)
        .output()
        .unwrap()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The diagnosis of an example, made anew.
fn diagnosis(example: &str) -> Value {
    let target = tempfile::tempdir().unwrap();
    let output = target.path().to_str().unwrap().to_owned();
    let audit = format!("examples/{example}");
    let run = diagnoza(&root(), &["report", &audit, "--format", "json", "--output", &output]);
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    serde_json::from_str(&fs::read_to_string(target.path().join("diagnosis.json")).unwrap()).unwrap()
}

fn findings<'a>(diagnosis: &'a Value, kinds: &[&str], certainties: &[&str]) -> Vec<&'a str> {
    let of = |finding: &Value, field: &str| finding[field].as_str().unwrap().to_owned();
    let mut ids: Vec<&str> = diagnosis["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|f| kinds.contains(&of(f, "kind").as_str()) && certainties.contains(&of(f, "certainty").as_str()))
        .map(|finding| finding["id"].as_str().unwrap())
        .collect();
    ids.sort_unstable();
    ids
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)
        } else {
            fs::copy(entry.path(), target).map(|_| ()).unwrap()
        }
    }
}

/// Every file below a folder with its bytes.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                all.push((path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap()));
            }
        }
    }
    all.sort();
    all
}
