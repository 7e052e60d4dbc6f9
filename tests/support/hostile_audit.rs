//! A whole audit in which every text that somebody writes is meant to harm the next reader: HTML, script, marks of
//! templates, of typst and of Markdown, formulas of a spreadsheet, marks that turn the direction of writing, emoji, names
//! of 20,000 characters. Its figures are those of the example `energia-dok`, so that a report of it has every kind of
//! content. For the tests of every format.

#![allow(dead_code, reason = "no test needs all of it")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use super::{copy, files};

/// What a text begins with: a spreadsheet looks at the first character.
pub(crate) const BEGINNINGS: [&str; 7] = ["=1+1", "+1", "-1+1", "@SUM(1)", "\t=1", "<b>", "#"];

/// What harms a reader, each in its own way. `alert` and the title tell a browser test whether anything ran.
pub(crate) const ALL: &str = "=HYPERLINK(\"http://evil.example/x\",\"y\")+cmd|' /C calc'!A0 \"><script>document.title='HACKED';\
    alert(1)</script><img src=\"http://evil.example/x.png\" onerror=\"alert(2)\"><svg onload=alert(3)></svg></style></title></td>\
    <a href=\"javascript:alert(4)\">x</a> [x](javascript:alert(5)) ![x](http://evil.example/y.png) `a` | b | #import \"/etc/passwd\": * \
    #read(\"/etc/passwd\") #eval(\"1\") $ x $ {{ 7*7 }}{% include 'x' %}{# x #} ${x} &lt;b&gt; \u{202e}gpj.exe\u{202c} \u{200f} 🙂👩‍👩‍👧 日本語 ]]> --> \
    zażółć gęślą jaźń ștafetă țărănească árvíztűrő tükörfúrógép";

/// A hostile text; neighbours begin differently, and `field` tells where it was found.
pub(crate) fn text(field: &str, number: usize) -> String {
    format!("{} {field}{number} {ALL}", BEGINNINGS[number % BEGINNINGS.len()])
}

/// A hostile name of more than 20,000 characters without a space to break at.
pub(crate) fn long(field: &str, number: usize) -> String {
    text(field, number) + &"ż".repeat(20_000)
}

/// Makes the audit in a folder that does not exist yet; its report is in English.
pub(crate) fn make(folder: &Path) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy(&root.join("examples/energia-dok"), folder);
    fs::remove_dir_all(folder.join("inbox")).unwrap();
    fs::write(folder.join("audit.yaml"), audit()).unwrap();
    for (name, _) in files(&folder.join("jobs")) {
        let file = folder.join("jobs").join(name);
        fs::write(&file, poisoned_lines(&fs::read_to_string(&file).unwrap(), "task")).unwrap();
    }
    instrument(folder, root);
    for cycle in ["2026-H1", "2026-H2"] {
        let place = folder.join("cycles").join(cycle);
        // Not every cycle has a report.
        let _ = fs::remove_dir_all(place.join("5-report"));
        fs::write(place.join("cycle.yaml"), cycle_yaml(cycle)).unwrap();
        for phase in ["1-jobs", "2-questionnaire", "4-partners"] {
            batches(&place.join(phase));
        }
        interviews(&place.join("3-interviews"));
        release(folder, cycle);
    }
}

/// A text as a double-quoted value of YAML, which every JSON string is.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

fn audit() -> String {
    let named = |id: &str, name: String, rest: &str| format!("  - {{ id: {id}, name: {}{rest} }}\n", quoted(&name));
    let mut yaml = format!(
        "organisation: {}\ndepartment: {}\nlanguage: en\nsituation: stagnation\npositions:\n",
        quoted(&text("organisation", 0)),
        quoted(&long("department", 1))
    );
    yaml += &named("agent", text("position", 2), ", headcount: 28");
    yaml += &named("back-office", long("position", 3), ", headcount: 10");
    yaml += &named("team-leader", text("position", 4), ", headcount: 4");
    yaml += "partners:\n";
    for (at, id) in ["billing", "sales", "metering", "it", "marketing"].iter().enumerate() {
        yaml += &named(id, if at == 1 { long("partner", at) } else { text("partner", at) }, "");
    }
    yaml += &format!("groups:\n- id: site\n  name: {}\n  values:\n", quoted(&text("group", 5)));
    yaml += &named("krakow", text("value", 6), ", headcount: 24");
    yaml += &named("tarnow", long("value", 0), ", headcount: 18");
    yaml + "privacy: { minimum-group: 5 }\n"
}

fn cycle_yaml(cycle: &str) -> String {
    if cycle == "2026-H2" {
        return format!("from: 2026-09-01\nto: 2026-11-13\nnotes: {}\n", quoted(&text("notes", 1)));
    }
    let actions = [("call-back", "s_waiting", -60.0), ("freezes", "o_failures_a_day", -2.0)];
    let actions = actions.iter().enumerate().map(|(at, (id, target, change))| {
        let (words, owner) = (if at == 1 { long("action", at) } else { text("action", at) }, text("owner", at + 2));
        format!(
            "- id: {id}\n  text: {}\n  owner: {}\n  due: 2026-06-30\n  target: {target}\n  expected-change: {change}\n",
            quoted(&words),
            quoted(&owner)
        )
    });
    let actions: String = actions.collect();
    format!("from: 2026-03-02\nto: 2026-04-30\nnotes: {}\nactions:\n{actions}", quoted(&text("notes", 2)))
}

/// Every line `en: …` with a hostile value.
fn poisoned_lines(yaml: &str, field: &str) -> String {
    let mut number = 0;
    let line = |line: &str| {
        let (indent, key) = line.split_at(line.len() - line.trim_start().len());
        if !key.starts_with("en: ") {
            return format!("{line}\n");
        }
        number += 1;
        let words = if number == 3 { long(field, number) } else { text(field, number) };
        format!("{indent}en: {}\n", quoted(&words))
    };
    yaml.lines().map(line).collect()
}

/// Names of areas, series, codes and errors are the consultant's own words too.
fn instrument(folder: &Path, root: &Path) {
    fs::create_dir_all(folder.join("instrument")).unwrap();
    for name in ["areas.yaml", "logs.yaml", "errors.yaml"] {
        let yaml = fs::read_to_string(root.join("questionnaires/service-department").join(name)).unwrap();
        let mut poisoned = String::new();
        for (at, part) in yaml.split("en: \"").enumerate() {
            match part.split_once('"') {
                Some((_, rest)) if at > 0 => {
                    // In a unit, ` | ` stands between its forms, of which English has two.
                    let words = text(name, at).replace(" | ", " |");
                    poisoned += &format!("en: {}{rest}", quoted(&words));
                }
                _ => poisoned += part,
            }
        }
        fs::write(folder.join("instrument").join(name), poisoned).unwrap();
    }
}

/// Free text of stored batches, whose names follow from their content, and the names of the files they came from.
fn batches(phase: &Path) {
    const FREE: [&str; 4] = ["task", "open-strength", "open-change", "kind"];
    for (name, bytes) in files(phase) {
        let file = phase.join(&name);
        let Some(stem) = name.to_str().unwrap().strip_suffix(".csv") else { continue };
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        let heads = reader.headers().unwrap().clone();
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&heads).unwrap();
        for (at, row) in reader.records().enumerate() {
            let row = row.unwrap();
            let cells = heads.iter().zip(&row).map(|(head, cell)| {
                // Most tasks stay, so that they still match the described ones.
                let free = FREE.contains(&head) && !(head == "task" && at % 9 != 0) && !(head == "kind" && at % 3 != 0);
                match (free, head == "task" && cell.is_empty()) {
                    (true, false) if at == 9 => long(head, at),
                    (true, false) => text(head, at % 40),
                    _ => cell.to_owned(),
                }
            });
            writer.write_record(cells.collect::<Vec<_>>()).unwrap();
        }
        let csv = writer.into_inner().unwrap();
        let digest: String = Sha256::digest(&csv).iter().map(|byte| format!("{byte:02x}")).collect();
        let renamed = format!("{}-{}", stem.rsplit_once('-').unwrap().0, &digest[..12]);
        let provenance = phase.join(format!("{stem}.provenance.json"));
        let mut told: serde_json::Value = serde_json::from_slice(&fs::read(&provenance).unwrap()).unwrap();
        told["file"] = text("file", 2).into();
        told["sheet"] = text("sheet", 3).into();
        fs::remove_file(&file).unwrap();
        fs::remove_file(&provenance).unwrap();
        fs::write(phase.join(format!("{renamed}.csv")), csv).unwrap();
        fs::write(phase.join(format!("{renamed}.provenance.json")), told.to_string()).unwrap();
    }
}

/// Every interview gets hostile notes and a hostile passage that may be quoted.
fn interviews(phase: &Path) {
    for (at, (name, bytes)) in
        files(phase).into_iter().filter(|(name, _)| name.extension().is_some_and(|e| e == "md")).enumerate()
    {
        let notes = String::from_utf8(bytes).unwrap();
        let passage = text("quote", at).replace(['[', ']', '\t'], " ").chars().take(260).collect::<String>();
        let more = format!("\n{}\n\n[{passage}](#tools/freezing \"-2\")\n", text("note", at));
        fs::write(phase.join(name), notes + &more).unwrap();
    }
    let _ = fs::remove_file(phase.join("release.yaml"));
}

/// Lets everything be quoted.
fn release(folder: &Path, cycle: &str) {
    let program = env!("CARGO_BIN_EXE_diagnoza");
    let arguments = ["interviews", folder.to_str().unwrap(), "--cycle", cycle, "--release", "--language", "en"];
    let run = Command::new(program).args(arguments).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let file: PathBuf = folder.join("cycles").join(cycle).join("3-interviews/release.yaml");
    let decided = fs::read_to_string(&file).unwrap().replace("release: \"\"", "release: \"yes\"");
    fs::write(file, decided).unwrap();
}
