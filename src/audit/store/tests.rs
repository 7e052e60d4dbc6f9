//! The store: batches whole or not at all, and read back with the place of every bad cell.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use jiff::civil::{date, datetime};
use tempfile::TempDir;

use super::*;
use crate::audit::open;
use crate::audit::tests::{folder, said};
use crate::model::answers::{Answer, Respondent};

const CYCLE: &str = "2026-H2";

fn audit() -> (TempDir, AuditFolder) {
    let folder = folder(&[]);
    let audit = open(folder.path()).0.unwrap();
    (folder, audit)
}

/// A batch from a table: cells by `|`, the first line is the header.
fn batch(kind: Kind, table: &str) -> NewBatch {
    let mut rows = table.lines().map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>());
    let header = rows.next().unwrap();
    let rows: Vec<Vec<String>> = rows.collect();
    let provenance = Provenance {
        kind,
        file: "inbox/source.xlsx".to_owned(),
        sheet: "Sheet1".to_owned(),
        sha256: "00".repeat(32),
        columns: BTreeMap::from([("task".to_owned(), "D".to_owned())]),
        left_behind: vec![],
        rows: rows.len() as u64,
        instrument: "service-department 1".to_owned(),
        tool: "0".to_owned(),
        encoding: String::new(),
        wording: BTreeMap::new(),
        forgotten: None,
    };
    NewBatch { provenance, header, rows: rows.into() }
}

fn stored(audit: &AuditFolder, kind: Kind, table: &str) -> Written {
    write(audit, CYCLE, &batch(kind, table)).unwrap()
}

const TASKS: &str = "row|person|position|task|importance|urgency|frequency|minutes
4|ab|agent|Answers calls, e-mails|5|4|7|3.5
5||lead|Plans shifts||||";

#[test]
fn a_batch_is_named_by_its_content_and_stored_once() {
    let (_keep, audit) = audit();
    let first = stored(&audit, Kind::Tasks, TASKS);
    assert!(first.id.starts_with("tasks-") && first.id.len() == "tasks-".len() + 12 && !first.existed);
    assert!(first.path.ends_with(format!("cycles/2026-H2/1-jobs/{}.csv", first.id)));
    let again = stored(&audit, Kind::Tasks, TASKS);
    assert_eq!((again.existed, &again.path), (true, &first.path));
    let text = fs::read_to_string(&first.path).unwrap();
    assert!(text.contains("4,ab,agent,\"Answers calls, e-mails\",5,4,7,3.5\n"), "{text}");
    let files = fs::read_dir(first.path.parent().unwrap()).unwrap().count();
    assert_eq!(files, 2, "no temporary file is left");
    let (batches, problems) = batches(&audit, CYCLE, Kind::Tasks);
    assert_eq!(problems, []);
    assert_eq!(batches.unwrap(), [Batch { id: first.id, provenance: batch(Kind::Tasks, TASKS).provenance }]);
}

#[test]
fn jobs_come_back_as_they_were_written() {
    let (_keep, audit) = audit();
    stored(&audit, Kind::Tasks, TASKS);
    stored(
        &audit,
        Kind::Observations,
        "row|person|position|start|end|category|task|interruptions|systems|windows|partner
3|ab|agent|2026-09-14T09:05||core||||| 
2|ab|agent|2026-09-14T08:05|2026-09-14T09:05|waiting|Calls|2|5|7|billing",
    );
    let (answers, problems) = read_jobs(&audit, CYCLE);
    assert_eq!(problems, []);
    let answers = answers.unwrap();
    assert_eq!(answers.batches.len(), 2);
    assert_eq!((answers.tasks[0].importance, answers.tasks[0].minutes), (Some(5), Some(3.5)));
    assert_eq!((answers.tasks[1].importance, answers.tasks[1].minutes), (None, None));
    let [first, second] = answers.observations.as_slice() else { panic!() };
    assert_eq!((first.origin.batch, first.origin.row, first.start), (1, 2, datetime(2026, 9, 14, 8, 5, 0, 0)));
    assert_eq!((first.systems, first.partner.as_str(), second.end), (Some(5), "billing", None));
}

#[test]
fn partners_come_back_as_they_were_written() {
    let (_keep, audit) = audit();
    let question = audit.instrument.partner_questions()[0].id.to_owned();
    let figure = audit.instrument.logs.series[0].id.clone();
    stored(&audit, Kind::Partners, &format!("row|person|from|to|{question}\n2|ab|billing|service|4"));
    stored(
        &audit,
        Kind::Handoffs,
        "row|from|to|opened|answered|closed|outcome|promised-by\n2|service|billing|2026-09-14T08:05||||sales",
    );
    stored(
        &audit,
        Kind::Incidents,
        "row|cause|began|noticed-by|told-before|customers|calls\n2|billing|2026-09-14T08:05||no|1200|300",
    );
    stored(
        &audit,
        Kind::Series,
        &format!("row|period|{figure}|foreign\n3|2026-09-14|2.5|x\n2|2026-09-07|2|x\n4|2026-09-21||x"),
    );
    let (answers, problems) = read_partners(&audit, CYCLE);
    assert_eq!(problems, []);
    let answers = answers.unwrap();
    assert_eq!(answers.ratings[0].answers[..2], [Answer::Code(4), Answer::Skipped]);
    assert_eq!((answers.handoffs[0].answered, answers.handoffs[0].promised_by.as_str()), (None, "sales"));
    assert_eq!((answers.incidents[0].told_before, answers.incidents[0].calls), (Some(false), Some(300)));
    assert_eq!(answers.series.len(), 1);
    assert_eq!(answers.series[0].points, [(date(2026, 9, 7), 2.0, 2), (date(2026, 9, 14), 2.5, 3)]);
}

#[test]
fn respondents_stream_with_four_kinds_of_answers() {
    let (_keep, audit) = audit();
    let ids: Vec<String> = audit.instrument.employee_questions()[..4].iter().map(|q| q.id.to_owned()).collect();
    stored(
        &audit,
        Kind::Answers,
        &format!(
            "row|person|position|site|{}|{}|{}\n2|ab|agent|north|4|na|\n3|cd|lead||skip|1|2",
            ids[0], ids[1], ids[2]
        ),
    );
    let mut seen: Vec<Respondent> = Vec::new();
    let (batches, problems) = respondents(&audit, CYCLE, &mut |respondent| seen.push(respondent.clone()));
    assert_eq!((batches.len(), problems), (1, vec![]));
    assert_eq!(seen[0].groups, ["agent", "north"]);
    assert_eq!(seen[0].answers[..4], [Answer::Code(4), Answer::NotApplicable, Answer::Missing, Answer::Skipped]);
    assert_eq!((seen[1].person.as_str(), seen[1].origin.row, seen[1].groups[1].as_str()), ("cd", 3, ""));
    assert_eq!(seen[1].answers[..2], [Answer::Skipped, Answer::Code(1)]);
    assert_eq!(seen[1].answers.len(), audit.instrument.employee_questions().len());
}

#[test]
fn half_a_batch_is_not_used() {
    let (keep, audit) = audit();
    let written = stored(&audit, Kind::Tasks, TASKS);
    let other = stored(&audit, Kind::Tasks, &TASKS.replace("3.5", "4"));
    fs::remove_file(&written.path).unwrap();
    let beside = other.path.with_file_name(format!("{}.provenance.json", other.id));
    fs::remove_file(&beside).unwrap();
    let (answers, problems) = read_jobs(&audit, CYCLE);
    assert!(answers.unwrap().tasks.is_empty() && problems.iter().all(|problem| !problem.is_error()));
    let mut said = said(keep.path(), &problems);
    said.sort_by_key(|line| line.contains("provenance file has"));
    assert_eq!(
        said,
        [
            format!("cycles/2026-H2/1-jobs/{}.csv: The batch has no provenance file and is not used.", other.id),
            format!("cycles/2026-H2/1-jobs/{}.provenance.json: The provenance file has no batch.", written.id),
        ]
    );
    // Importing again heals both.
    stored(&audit, Kind::Tasks, TASKS);
    stored(&audit, Kind::Tasks, &TASKS.replace("3.5", "4"));
    assert_eq!(read_jobs(&audit, CYCLE).1, []);
}

#[test]
fn a_store_edited_to_nonsense() {
    let (keep, audit) = audit();
    let written = stored(&audit, Kind::Tasks, TASKS);
    fs::write(
        &written.path,
        "row,person,position,task,importance,urgency,frequency,minutes\n4,ab,agent,x,high,1,1,inf\n5,ab\nx,ab,agent,\"a\nb\",1,1,1,1\n6,ab,agent,x,99999,1,1,1\n",
    )
    .unwrap();
    let (answers, problems) = read_jobs(&audit, CYCLE);
    assert!(answers.unwrap().tasks.is_empty());
    let file = format!("cycles/2026-H2/1-jobs/{}.csv", written.id);
    assert_eq!(
        said(keep.path(), &problems),
        [
            format!("{file}, line 2, column 5 (E): This should be an answer code; found: “high”."),
            format!("{file}, line 2, column 8 (H): This should be a number; found: “inf”."),
            format!("{file}, line 3: The row has 2 cells instead of 8."),
            format!("{file}, line 4, column 1 (A): This should be a whole number; found: “x”."),
            format!("{file}, line 6, column 5 (E): This should be an answer code; found: “99999”."),
            format!(
                "{file}: The content of the batch no longer matches its name: somebody changed it, or it is damaged."
            ),
        ]
    );
    fs::write(&written.path, "row,person\n").unwrap();
    let found = said(keep.path(), &read_jobs(&audit, CYCLE).1);
    assert_eq!(found[0], format!("{file}, line 1: The stored batch has no column “position”."));
    fs::write(written.path.with_file_name(format!("{}.provenance.json", written.id)), "{\n  \"kind\": 3\n}").unwrap();
    let found = said(keep.path(), &read_jobs(&audit, CYCLE).1);
    assert_eq!(
        found,
        [format!(
            "cycles/2026-H2/1-jobs/{}.provenance.json, line 2, column 11: The provenance file is damaged here.",
            written.id
        )]
    );
}

#[test]
fn interview_notes_by_name() {
    let (keep, audit) = audit();
    assert_eq!(interview_notes(&audit, CYCLE), (Some(vec![]), vec![]));
    let place = keep.path().join("cycles/2026-H2/3-interviews");
    fs::create_dir(&place).unwrap();
    fs::write(place.join("W02.md"), "two").unwrap();
    fs::write(place.join("W01.md"), "one").unwrap();
    fs::write(place.join("photo.jpg"), [0xff]).unwrap();
    fs::write(place.join("W03.md"), b"a\nb\xff").unwrap();
    let (notes, problems) = interview_notes(&audit, CYCLE);
    assert_eq!(notes.unwrap().iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>(), ["one", "two"]);
    assert_eq!(
        said(keep.path(), &problems),
        ["cycles/2026-H2/3-interviews/W03.md, line 2, column 2: This byte is not UTF-8 text."]
    );
}

#[test]
fn a_read_only_folder_is_a_sentence() {
    let (keep, audit) = audit();
    // A file where the folder should be: fails for every user, root too.
    fs::write(keep.path().join("cycles/2026-H2/1-jobs"), "").unwrap();
    let problem = write(&audit, CYCLE, &batch(Kind::Tasks, TASKS)).unwrap_err();
    assert!(said(keep.path(), &[problem])[0].starts_with("cycles/2026-H2/1-jobs: The file cannot be written: "));
}
