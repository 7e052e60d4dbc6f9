//! Proposals from an invented diagnosis.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::{Cursor, Read};

use super::*;
use crate::model::diagnosis::Diagnosis;
use crate::model::estimate::Reason;
use crate::model::text::Language;
use crate::report::sample;

fn words() -> Words {
    Words::load(&Language::new("en"), None).0.unwrap()
}

fn position() -> Position {
    serde_yaml::from_str("{id: agent, name: Agent, headcount: 28}").unwrap()
}

/// Three tasks of agents: described and done by nobody, undescribed and core, undescribed and told by too few.
fn diagnosis() -> Diagnosis {
    let mut diagnosis = sample::diagnosis();
    diagnosis.jobs.tasks.truncate(4);
    let statuses = [TaskStatus::Confirmed, TaskStatus::Unperformed, TaskStatus::Undescribed, TaskStatus::Undescribed];
    for (at, (row, status)) in diagnosis.jobs.tasks.iter_mut().zip(statuses).enumerate() {
        row.id = if status == TaskStatus::Undescribed { format!("new-task-{at}") } else { format!("t{at}") };
        row.position = "agent".to_owned();
        row.text = Text::plain(format!("Task <{at}> & more"));
        row.status = status;
        row.core = Some(true);
        row.importance = Estimate::exact(4.0);
    }
    diagnosis.jobs.tasks[3].importance = Estimate::withheld(Reason::SmallGroup);
    diagnosis
}

fn description() -> JobDescription {
    serde_yaml::from_str("{position: agent, tasks: [{id: t0, text: Task, also: [Other]}, {id: t1, text: Gone}]}")
        .unwrap()
}

fn proposal() -> Proposal {
    of(&diagnosis(), &[description()], &position(), &words()).unwrap()
}

#[test]
fn what_is_done_comes_in_and_what_nobody_does_goes() {
    let proposal = proposal();
    let changes: Vec<Change> = proposal.lines.iter().map(|line| line.change).collect();
    assert_eq!(changes, [Change::Keep, Change::Remove, Change::Add]);
    let ids: Vec<&str> = proposal.description.tasks.iter().map(|task| task.id.as_str()).collect();
    assert_eq!(ids, ["t0", "agent-task-2"]);
    assert_eq!(proposal.description.tasks[0].also, ["Other"]);
    assert!(proposal.lines[1].reason.starts_with("None of those asked does it"), "{:?}", proposal.lines[1]);
}

#[test]
fn what_too_few_people_rated_stands_nowhere() {
    assert!(!markdown(&proposal(), &words()).contains("Task \\<3\\>"));
}

#[test]
fn nothing_is_proposed_where_nothing_may_be_shown() {
    let mut diagnosis = diagnosis();
    diagnosis.jobs.tasks.clear();
    assert_eq!(of(&diagnosis, &[description()], &position(), &words()), None);
}

#[test]
fn a_word_document_with_tracked_changes() {
    let bytes = word(&proposal(), &words()).unwrap();
    assert_eq!(bytes, word(&proposal(), &words()).unwrap());
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    assert!(text.contains("<w:delText xml:space=\"preserve\">Task &lt;1&gt; &amp; more</w:delText>"));
    assert_eq!((text.matches("<w:ins ").count(), text.matches("<w:del ").count()), (2, 2));
    let mut comments = String::new();
    zip.by_name("word/comments.xml").unwrap().read_to_string(&mut comments).unwrap();
    assert_eq!(comments.matches("<w:comment ").count(), 3);
}
