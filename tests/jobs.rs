//! `diagnoza jobs` through the program itself: what the descriptions say, decisions on free-text tasks, descriptions taken in
//! from other files, the proposed ones, positions that few people hold, and everything that can be written wrongly.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use support::{copy, files};
use tempfile::TempDir;

const MATCHES: &str = "audit/cycles/2026-H2/1-jobs/matches.yaml";

/// An empty folder with a copy of the larger example in `audit`.
fn audit() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/energia-dok"), &folder.path().join("audit"));
    folder
}

fn diagnoza(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_diagnoza"))
        .current_dir(folder)
        .args(arguments)
        .args(["--language", "en"])
        .output()
        .unwrap()
}

/// What the program prints when it succeeds.
fn out(folder: &Path, arguments: &[&str]) -> String {
    let output = diagnoza(folder, arguments);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{arguments:?}: {told}");
    String::from_utf8(output.stdout).unwrap()
}

/// The program refuses with this status and exactly this text, and every file stays as it was.
fn refused(folder: &Path, arguments: &[&str], status: i32, told: &str) {
    let before = files(folder);
    let output = diagnoza(folder, arguments);
    assert_eq!(String::from_utf8(output.stderr).unwrap().trim(), told.trim(), "{arguments:?}");
    assert_eq!((output.status.code(), output.stdout), (Some(status), Vec::new()), "{arguments:?}");
    assert_eq!(files(folder), before, "{arguments:?}");
}

#[test]
fn descriptions_are_shown_with_their_lines() {
    let folder = audit();
    let shown = out(folder.path(), &["jobs", "audit", "--position", "team-leader"]);
    let wanted = "Team leader (team-leader): 7 tasks, audit/jobs/team-leader.yaml
  Version: 2024-01 (DOK/ZO/5)
     5  l-roster  Planning the team's roster
     9  l-feedback  Listening to calls and giving feedback to agents
    13  l-briefing  Holding the morning briefings
    17  l-newcomers  Introducing newcomers
    21  l-difficult  Taking over difficult conversations from agents
    25  l-reports  Reporting service figures to the head of department
    29  l-departments  Settling disputed cases with other departments

Tasks in people’s own words, 2026-H2: 130 wordings
  certainly a described task: 100
  in no description: 11 (tasks: 4)
  decided by you: 0
  to decide: 16 questions on 19 wordings; 1% of the declared time depends on them
";
    assert!(shown.starts_with(wanted), "{shown}");
    fs::remove_file(folder.path().join("audit/jobs/team-leader.yaml")).unwrap();
    let shown = out(folder.path(), &["jobs", "audit", "--cycle", "2026-H1"]);
    assert!(shown.contains("Team leader (team-leader): no description\n"), "{shown}");
    assert!(shown.contains("Tasks in people’s own words, 2026-H1: 121 wordings\n"), "{shown}");
}

#[test]
fn what_is_decided_counts_from_then_on() {
    let folder = audit();
    let matches = folder.path().join(MATCHES);
    let first = out(folder.path(), &["jobs", "audit"]);
    assert!(first.ends_with(&format!("Wrote what is to be decided: {MATCHES}\n")), "{first}");
    let asked = fs::read_to_string(&matches).unwrap();
    let again = out(folder.path(), &["jobs", "audit"]);
    assert!(again.ends_with(&format!("{MATCHES} is up to date.\n")), "{again}");

    // The three wordings of the first question mean the task proposed.
    assert!(asked.contains("- means:\n  perhaps: \"b-letters\""), "{asked}");
    fs::write(&matches, asked.replacen("- means:", "- means: yes", 1)).unwrap();
    let decided = out(folder.path(), &["jobs", "audit"]);
    for line in ["certainly a described task: 103\n", "decided by you: 1\n", "to decide: 15 questions on 16 wordings"] {
        assert!(decided.contains(line), "{line}: {decided}");
    }
    fs::write(&matches, asked.replacen("- means:", "- means: a-cals", 1)).unwrap();
    let output = diagnoza(folder.path(), &["jobs", "audit"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(1) && told.contains("“a-calls”") && told.contains("matches.yaml:"), "{told}");
}

#[test]
fn a_description_is_taken_in_once_and_never_replaced() {
    let folder = audit();
    let root = folder.path();
    fs::write(root.join("post.csv"), "Task\nOpening the post\nFiling contracts\n").unwrap();
    let import = ["jobs", "audit", "--import", "post.csv", "--position", "team-leader"];
    refused(
        root,
        &import,
        1,
        "error: “team-leader” already has a description, and it differs from this one.
--> audit/jobs/team-leader.yaml
 = what to do: Nothing was replaced. Write the new one elsewhere with --output FOLDER and compare, or move the old file away first.

1 problem stops the work; the audit is as it was.",
    );
    out(root, &[&import[..], &["--output", "elsewhere"]].concat());
    let elsewhere = fs::read_to_string(root.join("elsewhere/team-leader.yaml")).unwrap();
    fs::remove_file(root.join("audit/jobs/team-leader.yaml")).unwrap();
    let taken = "Took 2 tasks into audit/jobs/team-leader.yaml. Read it through before you use it.\n";
    assert_eq!(out(root, &import), taken);
    assert_eq!(fs::read_to_string(root.join("audit/jobs/team-leader.yaml")).unwrap(), elsewhere);
    assert!(
        elsewhere.ends_with(
            "position: \"team-leader\"
tasks:
- id: \"team-leader-opening-the-post\"
  text: \"Opening the post\"
- id: \"team-leader-filing-contracts\"
  text: \"Filing contracts\"
"
        ),
        "{elsewhere}"
    );
    assert_eq!(out(root, &import), "audit/jobs/team-leader.yaml says the same already.\n");
    let shown = out(root, &["jobs", "audit", "--position", "team-leader"]);
    assert!(shown.starts_with("Team leader (team-leader): 2 tasks, audit/jobs/team-leader.yaml\n"), "{shown}");
}

#[test]
fn wrong_words_and_wrong_files_change_nothing() {
    let folder = audit();
    let root = folder.path();
    let told = |problem: &str, place: &str, help: &str| {
        let end = "\n\n1 problem stops the work; the audit is as it was.";
        format!("error: {problem}\n--> {place}\n = what to do: {help}{end}")
    };
    let line = "command line";
    let ids = "agent, back-office, team-leader";
    let one = format!("Give --position one of these ids: {ids}.");
    let guess = told("There is no position “agnt” in audit.yaml; did you mean “agent”?", line, &one);
    refused(root, &["jobs", "audit", "--position", "agnt"], 1, &guess);
    let whose = told(
        "The command does not say which position the file describes.",
        line,
        &format!("Add --position with one of: {ids}."),
    );
    refused(root, &["jobs", "audit", "--import", "post.csv"], 1, &whose);
    let cycle = told(
        "There is no cycle “2027-H1”; the cycles are: 2026-H1, 2026-H2.",
        "audit/cycles",
        "Name one of these with --cycle, or make a folder with a cycle.yaml for the new one.",
    );
    let missing = diagnoza(root, &["jobs", "audit", "--cycle", "2027-H1"]);
    assert_eq!((String::from_utf8(missing.stderr).unwrap().trim(), missing.status.code()), (cycle.as_str(), Some(1)));
    let nowhere =
        told("There is no such folder.", "nowhere", "Check the path, or make a new audit with “diagnoza new FOLDER”.");
    refused(root, &["jobs", "nowhere"], 1, &nowhere);

    let import = |file: &str, content: &str, problem: &str, help: &str| {
        if !content.is_empty() || file == "empty.csv" {
            fs::write(root.join(file), content).unwrap();
        }
        let arguments = ["jobs", "audit", "--position", "agent", "--import", file];
        refused(root, &arguments, 1, &told(problem, file, help));
    };
    import(
        "none.csv",
        "",
        "The file cannot be read: it is not there.",
        "Check that it is there and that you may read it.",
    );
    import("empty.csv", "", "The file is empty.", "Check that the right file was sent; nothing was imported.");
    let kinds = "Job descriptions are read from Word (.docx), sheets (.xlsx, .xls, .ods, .csv) and YAML, not from PDF, RTF, ODT, Markdown or HTML.";
    let as_word = "Open the file in a word processor and save it as .docx.";
    import("job.md", "# Agent\n\n- Taking calls\n", kinds, as_word);
    import("job.docx", "%PDF-1.7", kinds, as_word);

    let both = "error: --import <FILE> and --propose exclude one another.\n--> command line\n = what to do: Give one of the two.";
    refused(root, &["jobs", "audit", "--import", "post.csv", "--propose"], 2, both);
    let bare = "error: This is missing on the command line: <AUDIT>.\n--> command line\n = what to do: Write it as: diagnoza jobs [OPTIONS] <AUDIT>";
    refused(root, &["jobs"], 2, bare);
}

/// The text of a part of a Word document.
fn part(docx: &Path, name: &str) -> String {
    let mut text = String::new();
    let mut archive = zip::ZipArchive::new(fs::File::open(docx).unwrap()).unwrap();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_proposal_is_written_for_whoever_may_be_told_of() {
    let folder = audit();
    let root = folder.path();
    let output = diagnoza(root, &["jobs", "audit", "--propose", "--output", "proposed"]);
    let warned = String::from_utf8(output.stderr).unwrap();
    assert!(
        output.status.success() && warned.starts_with("warning: Too few people of the position “Team leader”"),
        "{warned}"
    );
    let written: Vec<PathBuf> = files(&root.join("proposed")).into_iter().map(|(path, _)| path).collect();
    let names: Vec<&str> = written.iter().filter_map(|path| path.file_name()?.to_str()).collect();
    let wanted = ["agent.docx", "agent.md", "agent.yaml", "back-office.docx", "back-office.md", "back-office.yaml"];
    assert_eq!(names, wanted);
    let markdown = fs::read_to_string(root.join("proposed/agent.md")).unwrap();
    assert!(
        markdown.contains("~~Follow-up call a week after a case is closed, asking whether all is well~~"),
        "{markdown}"
    );
    let word = part(&root.join("proposed/agent.docx"), "word/document.xml");
    assert!(word.contains("<w:ins ") && word.contains("<w:del "), "{word}");
    // What is proposed can be taken in again.
    fs::remove_file(root.join("audit/jobs/agent.yaml")).unwrap();
    let taken = out(root, &["jobs", "audit", "--import", "proposed/agent.yaml", "--position", "agent"]);
    assert!(taken.starts_with("Took "), "{taken}");

    let alone = ["jobs", "audit", "--propose", "--position", "team-leader", "--output", "alone"];
    refused(
        root,
        &alone,
        1,
        "error: Too few people of the position “Team leader” filled in a task inventory for a proposal that gives nobody away.
--> audit/jobs
 = what to do: Nothing can be proposed below the smallest group shown; gather more inventories.

1 problem stops the work; the audit is as it was.",
    );
}

/// Three positions of two or three people each: nothing of any alone, but something of all of them together.
#[test]
fn positions_that_few_people_hold_are_shown_together() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    out(root, &["new", "audit"]);
    let audit = "organisation: O\ndepartment: D\nlanguage: en\npositions:
- { id: post, name: Post, headcount: 2 }\n- { id: shift, name: Shift leader, headcount: 3 }\n- { id: agent, name: Agent, headcount: 6 }\n";
    fs::write(root.join("audit/audit.yaml"), audit).unwrap();
    fs::remove_dir_all(root.join("audit/jobs")).unwrap();
    fs::create_dir(root.join("audit/jobs")).unwrap();
    let describe = |position: &str, tasks: &[(&str, &str)]| {
        let tasks: String = tasks.iter().map(|(id, text)| format!("- id: {id}\n  text: {text}\n")).collect();
        fs::write(root.join(format!("audit/jobs/{position}.yaml")), format!("position: {position}\ntasks:\n{tasks}"))
            .unwrap();
    };
    describe(
        "post",
        &[("open", "Opening the incoming post"), ("stamps", "Buying stamps and envelopes"), ("van", "Driving the van")],
    );
    describe(
        "shift",
        &[("roster", "Drawing up the roster"), ("minutes", "Writing the minutes"), ("keys", "Keeping the keys")],
    );
    describe("agent", &[("calls", "Answering telephone calls")]);
    // Nobody drives the van or keeps the keys; all but one retype, and so do the agents.
    let mut rows = "employee,position,task,importance,urgency,frequency\n".to_owned();
    let mut says = |person: &str, position: &str, tasks: &[&str]| {
        for task in tasks {
            rows += &format!("{person},{position},{task},4,3,4\n");
        }
    };
    says("p1", "post", &["open", "stamps", "Retyping forms into the old system"]);
    says("p2", "post", &["open", "Retyping forms into the old system"]);
    says("s1", "shift", &["roster", "minutes", "Retyping forms into the old system"]);
    says("s2", "shift", &["roster", "Retyping forms into the old system"]);
    says("s3", "shift", &["minutes"]);
    for person in 1..=6 {
        says(&format!("a{person}"), "agent", &["calls"]);
    }
    fs::write(root.join("tasks.csv"), &rows).unwrap();
    let shown = |minimum: u32| -> Value {
        let audit = format!("{audit}privacy: {{ minimum-group: {minimum} }}\n");
        fs::write(root.join("audit/audit.yaml"), audit).unwrap();
        out(root, &["report", "audit", "--format", "json", "--output", "out"]);
        let diagnosis: Value = serde_json::from_slice(&fs::read(root.join("out/diagnosis.json")).unwrap()).unwrap();
        diagnosis["jobs"]["pooled"].clone()
    };
    out(root, &["import", "audit", "tasks.csv", "--as", "tasks"]);

    let pooled = shown(5);
    assert_eq!(pooled["people"], 5, "{pooled}");
    assert_eq!((&pooled["described"], &pooled["performed"]), (&Value::from(6), &Value::from(4)), "{pooled}");
    let positions = pooled["positions"].as_array().unwrap();
    assert!(positions.len() == 2 && positions.iter().all(|position| position["people"].is_null()), "{pooled}");
    // Four of five retype: too few to be told of.
    assert_eq!(pooled["tasks"], Value::Array(Vec::new()), "{pooled}");

    let pooled = shown(6);
    assert_eq!((&pooled["people"], &pooled["performed"]), (&Value::from(0), &Value::Null), "{pooled}");
    assert_eq!(pooled["withheld"], "small-group", "{pooled}");
}
