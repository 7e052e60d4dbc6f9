//! The example audits: the report finds what was planted and nothing else, leads back to the cells, and is the same bytes
//! wherever and however it is made.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use support::{copy, files};

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

/// Findings of `TRUTH.md` that must be stated with at least moderate certainty, by planted truth.
const PLANTED: [(&str, &[&str]); 7] = [
    ("T1", &["area-weakness/tools", "freezing-systems", "many-systems"]),
    ("T2", &["area-weakness/cooperation", "partner-does-not-warn/billing", "partner-promises/sales"]),
    ("T3", &["unperformed-tasks"]),
    ("T4", &["shadow-work", "misplaced-tasks"]),
    ("T5", &["area-strength/individual-treatment", "courtesy-on-all-sides"]),
    ("T6", &["area-better/responsiveness", "waiting-time-better", "lost-calls-better"]),
    ("T8", &["area-contradiction/role-clarity", "roles-clear-but-different"]),
];

/// Findings that tell a part of T2 again and may stand beside it.
const ALSO_T2: [&str; 2] = ["rework", "waiting-for-partners"];

#[test]
fn energia_dok_shows_what_was_planted_and_nothing_else() {
    let diagnosis = diagnosis("energia-dok");
    let kinds = ["weakness", "strength", "contradiction", "change", "single-point"];
    let stated = findings(&diagnosis, &kinds, &["high", "moderate"]);
    let mut expected: Vec<&str> = PLANTED.iter().flat_map(|(_, ids)| ids.iter().copied()).chain(ALSO_T2).collect();
    expected.sort_unstable();
    assert_eq!(stated, expected);
    // T3, T4: the tasks themselves.
    let text = |id: &str| {
        let found = diagnosis["findings"].as_array().unwrap().iter().find(|f| f["id"] == id).unwrap();
        found["text"]["pl"].as_str().unwrap().to_owned()
    };
    assert!(text("unperformed-tasks").contains("Telefon kontrolny tydzień po zamknięciu sprawy"));
    assert!(text("unperformed-tasks").contains("Aktualizowanie artykułów w bazie wiedzy"));
    assert!(text("shadow-work").contains("Przepisywanie danych z CRM do Excela"));
    assert!(text("misplaced-tasks").contains("Sporządzanie pisemnych odpowiedzi na reklamacje"));
}

#[test]
fn the_bad_last_week_is_noise_and_the_actions_are_judged() {
    let diagnosis = diagnosis("energia-dok");
    for series in diagnosis["partners"]["series"].as_array().unwrap() {
        assert_eq!(series["verdict"], "noise", "{}", series["id"]);
    }
    let noted = findings(&diagnosis, &["insufficient"], &["high", "moderate"]);
    assert_eq!(noted, ["bad-last-period-complaints", "bad-last-period-lost-calls"]);
    let verdicts: Vec<(&str, &str)> = diagnosis["actions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|action| (action["id"].as_str().unwrap(), action["verdict"].as_str().unwrap()))
        .collect();
    assert_eq!(verdicts, [("call-back", "moved"), ("freezes", "not-moved"), ("warnings", "too-early")]);
    let changed: Vec<&str> = diagnosis["areas"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|area| area["change"]["verdict"] != "noise")
        .map(|area| area["id"].as_str().unwrap())
        .collect();
    assert_eq!(changed, ["responsiveness"]);
}

#[test]
fn first_audit_concludes_nothing_with_high_certainty_and_says_why() {
    let diagnosis = diagnosis("first-audit");
    assert_eq!(
        findings(&diagnosis, &["weakness", "strength", "contradiction", "change"], &["high", "moderate"]),
        [""; 0]
    );
    for area in diagnosis["areas"].as_array().unwrap() {
        assert!(["very-low", "low"].contains(&area["certainty"].as_str().unwrap()), "{}", area["id"]);
        assert!(!area["reasons"].as_array().unwrap().is_empty(), "{} says no reason", area["id"]);
        assert!(["insufficient", "watch"].contains(&area["class"].as_str().unwrap()), "{}", area["id"]);
    }
}

#[test]
fn every_number_leads_to_cells_of_the_inbox() {
    let audit = "examples/energia-dok";
    let diagnosis = diagnosis("energia-dok");
    let ids = |list: &str| -> Vec<String> {
        let all = diagnosis[list].as_array().unwrap();
        all.iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
    };
    let mut asked = ids("findings");
    asked.push("overall".to_owned());
    asked.extend(diagnosis["gates"].as_array().unwrap().iter().map(|gate| gate["what"].as_str().unwrap().to_owned()));
    for id in asked {
        let run = diagnoza(&root(), &["trace", audit, &id]);
        let text = String::from_utf8(run.stdout).unwrap();
        assert!(run.status.success(), "{id}");
        let leads = text.contains("inbox/2026-H2/") || text.contains("3-interviews/");
        assert!(leads, "{id} leads nowhere:\n{text}");
    }
    let shown = |evidence: &&Value| evidence["value"]["state"] == "shown";
    for evidence in diagnosis["evidence"].as_array().unwrap().iter().filter(shown) {
        let sources = evidence["sources"].as_array().unwrap();
        assert!(!sources.is_empty(), "{} has no source", evidence["id"]);
        for source in sources {
            let file = root().join(audit).join(source["file"].as_str().unwrap());
            let cells = source["cells"].as_array().unwrap();
            // Which interviews speak of a theme is told to the consultant only.
            if evidence["phase"] == "interviews" {
                assert!(file.is_dir() && cells.is_empty(), "{} says who said it", evidence["id"]);
                continue;
            }
            assert!(file.is_file(), "{} is not there", file.display());
            assert!(!cells.is_empty(), "{} names no cells", evidence["id"]);
        }
    }
    let run = diagnoza(&root(), &["trace", audit, "freezing-systems", "--language", "en"]);
    let text = String::from_utf8(run.stdout).unwrap();
    assert!(text.contains("System failures per person [o_failures_a_day]: 4.5"), "{text}");
    assert!(text.contains("inbox/2026-H2/obserwacje-jesien-krakow.xlsx, sheet"), "{text}");
}

/// What a report is, when nothing else is asked for: one file a format, and one of the tables.
const FORMATS: [&str; 8] = [
    "report.html",
    "report.pdf",
    "slides.pdf",
    "report.docx",
    "report.md",
    "report.xlsx",
    "tables/datapackage.json",
    "diagnosis.json",
];

#[test]
fn the_same_bytes_from_another_folder_time_zone_and_locale() {
    for example in ["energia-dok", "first-audit"] {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let moved = there.path().join("moved audit");
        copy(&root().join("examples").join(example), &moved);
        let output = here.path().join("report");
        let run = diagnoza(
            &root(),
            &["report", &format!("examples/{example}"), "--output", output.to_str().unwrap(), "--quiet"],
        );
        assert!(run.status.success());
        let run = Command::new(env!("CARGO_BIN_EXE_diagnoza"))
            .current_dir(there.path())
            .env("TZ", "Asia/Tokyo")
            .env("LC_ALL", "hu_HU.UTF-8")
            .env("HOME", "/nonexistent")
            .args(["report", "moved audit", "--output", "report", "--quiet"])
            .output()
            .unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let made = files(&output);
        for name in FORMATS {
            assert!(made.iter().any(|(path, bytes)| path == Path::new(name) && !bytes.is_empty()), "{name}");
        }
        assert!(made == files(&there.path().join("report")), "{example} differs elsewhere");
        let committed = root().join("examples").join(example).join("cycles/2026-H2/5-report");
        assert!(made == files(&committed), "the committed report of {example} is not what the tool makes");
    }
}

#[test]
fn the_stores_are_what_the_inboxes_give() {
    let target = tempfile::tempdir().unwrap();
    for (example, cycles) in [("energia-dok", vec!["2026-H1", "2026-H2"]), ("first-audit", vec!["2026-H2"])] {
        let audit = target.path().join(example);
        copy(&root().join("examples").join(example), &audit);
        let before = files(&audit);
        for cycle in cycles {
            let folder = audit.join("cycles").join(cycle);
            for phase in ["1-jobs", "2-questionnaire", "4-partners"] {
                fs::remove_dir_all(folder.join(phase)).unwrap();
            }
            let inbox = audit.join("inbox").join(cycle);
            let mut sheets: Vec<String> =
                fs::read_dir(inbox).unwrap().map(|entry| entry.unwrap().path().display().to_string()).collect();
            sheets.sort();
            let mut arguments = vec!["import", audit.to_str().unwrap(), "--quiet", "--cycle", cycle];
            arguments.extend(sheets.iter().map(String::as_str));
            let run = diagnoza(target.path(), &arguments);
            assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        }
        assert!(files(&audit) == before, "the store of {example} is not what its inbox gives");
    }
}

#[test]
fn no_name_of_the_inbox_is_in_the_store_or_in_a_report() {
    // Identifiers stand in the sheets of the inbox; everything else of the audit folder must be free of them.
    let audit = root().join("examples/energia-dok");
    let csv = fs::read(audit.join("inbox/2026-H2/Ankieta DOK Tarnów (odpowiedzi).csv")).unwrap();
    let text: String = csv.iter().map(|byte| if byte.is_ascii() { char::from(*byte) } else { '?' }).collect();
    let addresses: Vec<&str> = text.split([';', '"', '\r', '\n']).filter(|field| field.contains('@')).collect();
    assert!(addresses.len() >= 14, "{} addresses", addresses.len());
    for (path, bytes) in files(&audit).into_iter().filter(|(path, _)| !path.starts_with("inbox")) {
        let content = String::from_utf8_lossy(&bytes);
        for address in &addresses {
            assert!(!content.contains(address), "{} holds an address", path.display());
        }
        assert!(!content.contains("@energia"), "{} holds an address", path.display());
    }
}
