//! Nobody of an inbox is named anywhere else: every name, e-mail address and telephone number of the raw files is looked
//! for in every byte of the audit folder, of fresh reports and of what every command prints.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use calamine::{Reader, open_workbook_auto};
use support::{copy, files};

const EXAMPLES: [(&str, &[&str]); 2] = [("energia-dok", &["2026-H1", "2026-H2"]), ("first-audit", &["2026-H2"])];

/// Headers of columns that name people, in lower case.
const PERSONAL: [&str; 11] = [
    "person",
    "e-mail",
    "email",
    "adres e-mail",
    "imię i nazwisko",
    "imię",
    "nazwisko",
    "name",
    "osoba",
    "osoba obserwowana",
    "telefon",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The rows of a raw file, read without any of the tool's own code for it.
fn rows(file: &Path) -> Vec<Vec<String>> {
    if file.extension().is_some_and(|ending| ending == "csv") {
        let bytes = fs::read(file).unwrap();
        let text = String::from_utf8(bytes)
            .unwrap_or_else(|error| encoding_rs::WINDOWS_1250.decode(error.as_bytes()).0.into_owned());
        let text = text.trim_start_matches('\u{feff}').to_owned();
        let first = text.lines().next().unwrap_or_default();
        let delimiter = if first.matches(';').count() > first.matches(',').count() { b';' } else { b',' };
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        return reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    }
    let mut book = open_workbook_auto(file).unwrap();
    let sheets = book.worksheets();
    let people = sheets.iter().filter(|(name, _)| !name.starts_with('_'));
    let cells = people.flat_map(|(_, range)| range.rows());
    cells.map(|row| row.iter().map(ToString::to_string).collect()).collect()
}

/// Everything that names a person in the inbox of an example: cells under personal headers, and words with an `@`.
fn people(inbox: &Path) -> BTreeSet<String> {
    let mut people = BTreeSet::new();
    for (file, _) in files(inbox) {
        let rows = rows(&inbox.join(file));
        let mut columns: Vec<usize> = Vec::new();
        for row in &rows {
            let personal = |cell: &String| {
                let cell = cell.trim().to_lowercase();
                PERSONAL.contains(&cell.as_str()) || cell.starts_with("identyfikator") || cell.starts_with("identifier")
            };
            let named: Vec<usize> =
                row.iter().enumerate().filter(|(_, cell)| personal(cell)).map(|(at, _)| at).collect();
            if !named.is_empty() {
                columns = named;
                continue;
            }
            people.extend(columns.iter().filter_map(|at| row.get(*at)).map(|cell| cell.trim().to_owned()));
            let words = row.iter().flat_map(|cell| cell.split_whitespace());
            people.extend(words.filter(|word| word.contains('@')).map(|word| word.trim_matches(',').to_owned()));
        }
    }
    people.retain(|name| name.chars().count() > 3);
    people
}

/// What is looked for: whole cells, the part before the `@`, names in either order, and every surname as a word.
fn needles(people: &BTreeSet<String>) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut parts, mut words) = (BTreeSet::new(), BTreeSet::new());
    for name in people {
        let name = name.to_lowercase();
        let local = name.split('@').next().unwrap().to_owned();
        parts.insert(name.clone());
        let names: Vec<&str> = local.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty()).collect();
        if names.len() > 1 {
            parts.insert(names.join(" "));
            parts.insert(names.iter().rev().copied().collect::<Vec<_>>().join(" "));
            // A surname of three letters is an ordinary word too often (May).
            words.extend(names.last().filter(|surname| surname.len() > 3).map(|surname| (*surname).to_owned()));
            parts.insert(local);
        }
    }
    (parts, words)
}

/// Everything that a command prints.
fn printed(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diagnoza"));
    command.env_remove("LC_ALL").env("LANG", "pl_PL.UTF-8").args(arguments).stdin(Stdio::null());
    let output = command.output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Every word of a text in lower case.
fn words(text: &str) -> BTreeSet<String> {
    text.to_lowercase().split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect()
}

fn assert_free(what: &str, content: &str, needles: &(BTreeSet<String>, BTreeSet<String>)) {
    let lower = content.to_lowercase();
    for needle in &needles.0 {
        assert!(!lower.contains(needle), "{what} holds “{needle}”");
    }
    let found: Vec<String> = words(content).intersection(&needles.1).cloned().collect();
    assert_eq!(found, [""; 0], "{what} holds surnames");
}

#[test]
fn nobody_of_the_inbox_is_named_anywhere_else() {
    for (example, cycles) in EXAMPLES {
        let target = tempfile::tempdir().unwrap();
        let audit = target.path().join("audit");
        copy(&root().join("examples").join(example), &audit);
        let people = people(&audit.join("inbox"));
        let addresses = people.iter().filter(|name| name.contains('@')).count();
        assert!(people.len() >= 8 && addresses >= 6, "{example}: {} names, {addresses} addresses", people.len());
        let needles = needles(&people);
        // As committed.
        let outside = |path: &Path| !path.starts_with("inbox") && !path.starts_with(".diagnoza");
        for (path, bytes) in files(&audit).into_iter().filter(|(path, _)| outside(path)) {
            assert_free(&path.display().to_string(), &String::from_utf8_lossy(&bytes), &needles);
        }
        // Made anew, with everything that every command prints.
        let folder = audit.to_str().unwrap();
        let mut told = vec![printed(&["check", folder])];
        for cycle in cycles {
            for phase in ["1-jobs", "2-questionnaire", "4-partners"] {
                fs::remove_dir_all(audit.join("cycles").join(cycle).join(phase)).unwrap();
            }
            let inbox = audit.join("inbox").join(cycle);
            for dry in [true, false] {
                let sheets: Vec<String> =
                    files(&inbox).iter().map(|(path, _)| inbox.join(path).to_str().unwrap().to_owned()).collect();
                let mut arguments = vec!["import", folder, "--cycle", cycle];
                arguments.extend(dry.then_some("--dry-run"));
                arguments.extend(sheets.iter().map(String::as_str));
                told.push(printed(&arguments));
            }
        }
        let output = target.path().join("report");
        told.push(printed(&["report", folder, "--output", output.to_str().unwrap()]));
        for command in ["check", "status", "batches", "forms"] {
            told.push(printed(&[command, folder]));
        }
        told.push(printed(&["trace", folder, "overall"]));
        told.push(printed(&["key", folder, "make"]));
        // Forgetting says nothing of who was forgotten either.
        let one = people.iter().find(|name| name.contains('@')).unwrap();
        let forgotten = printed(&["forget", folder, one]);
        assert!(forgotten.contains("nic nie zosta") || forgotten.contains("nothing of this"), "{forgotten}");
        told.push(forgotten);
        told.push(printed(&["report", folder]));
        for text in &told {
            assert!(!text.is_empty());
            assert_free("the terminal", text, &needles);
        }
        for (path, bytes) in files(&output) {
            assert_free(&path.display().to_string(), &String::from_utf8_lossy(&bytes), &needles);
        }
        for (path, bytes) in files(&audit).into_iter().filter(|(path, _)| outside(path)) {
            assert_free(&path.display().to_string(), &String::from_utf8_lossy(&bytes), &needles);
        }
    }
}
