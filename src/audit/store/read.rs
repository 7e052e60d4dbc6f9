//! From stored batches to the answers of the phases. Only types are checked: values were checked at import.

use jiff::civil::{Date, DateTime};

use super::table::{Columns, Row, Table};
use super::{batches, phase_folder};
use crate::audit::wording::became_of;
use crate::audit::{AuditFolder, matches};
use crate::model::answers::*;
use crate::model::organisation::POSITION;
use crate::model::provenance::{Batch, Kind};
use crate::problem::{Checked, Problem};

const WHEN: &str = "stored-date-time";
const COUNT: &str = "stored-count";

/// Opens every batch of a kind and hands its table over with its index in `all`.
fn tables(
    folder: &AuditFolder,
    cycle: &str,
    kind: Kind,
    all: &mut Vec<Batch>,
    problems: &mut Vec<Problem>,
    mut each: impl FnMut((usize, &Batch), Table, &mut Vec<Problem>),
) {
    let (found, trouble) = batches(folder, cycle, kind);
    problems.extend(trouble);
    for batch in found.unwrap_or_default() {
        let file = folder.cycle_folder(cycle).join(phase_folder(kind)).join(format!("{}.csv", batch.id));
        let index = all.len();
        if let Some(table) = Table::open(file, problems) {
            each((index, &batch), table, problems);
        }
        all.push(batch);
    }
}

/// A time of a log; where clocks change its offset from UTC, in minutes, stands behind it: `2026-10-25T02:20+01:00`.
#[derive(Clone, Copy)]
struct Stamp {
    time: DateTime,
    offset: i16,
}

impl std::str::FromStr for Stamp {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        // The hyphens of the date are no sign of an offset.
        let split = text.get(10..).and_then(|rest| rest.find(['+', '-'])).map_or(text.len(), |at| at + 10);
        let (time, offset) = text.split_at(split);
        let offset = match (offset.get(..1), offset.get(1..3), offset.get(4..)) {
            (None, ..) => 0,
            (Some(sign), Some(hours), Some(minutes)) => {
                let (hours, minutes): (i16, i16) = (hours.parse().map_err(|_| ())?, minutes.parse().map_err(|_| ())?);
                (hours * 60 + minutes) * if sign == "-" { -1 } else { 1 }
            }
            _ => return Err(()),
        };
        Ok(Stamp { time: time.parse().map_err(|_| ())?, offset })
    }
}

/// Phase 1: task inventories and observations.
pub fn read_jobs(folder: &AuditFolder, cycle: &str) -> Checked<JobAnswers> {
    let mut answers = JobAnswers::default();
    let mut problems = Vec::new();
    let JobAnswers { batches, tasks: ratings, observations, .. } = &mut answers;
    tables(folder, cycle, Kind::Tasks, batches, &mut problems, |(batch, _), table, problems| {
        tasks(table, batch, ratings, problems);
    });
    tables(folder, cycle, Kind::Observations, batches, &mut problems, |(batch, _), table, problems| {
        activities(table, batch, observations, problems);
    });
    observations.sort_by(|a, b| (&a.person, a.start).cmp(&(&b.person, b.start)));
    let (matches, found) = matches::read(folder, cycle);
    problems.extend(found);
    answers.matches = matches.unwrap_or_default();
    (Some(answers), problems)
}

fn tasks(table: Table, batch: usize, ratings: &mut Vec<TaskRating>, problems: &mut Vec<Problem>) {
    let fields = ["row", "person", "position", "task", "importance", "urgency", "frequency", "minutes"];
    let Some(columns) = table.required(&fields, problems) else { return };
    let &[row, person, position, task, importance, urgency, frequency, minutes] = columns.as_slice() else { return };
    table.rows(problems, |cells| {
        let code = "stored-code";
        let source = cells.value(row, COUNT);
        let rating = TaskRating {
            origin: Origin { batch, row: source.unwrap_or(0) },
            person: cells.text(person).to_owned(),
            position: cells.text(position).to_owned(),
            task: cells.text(task).to_owned(),
            importance: cells.maybe(importance, code),
            urgency: cells.maybe(urgency, code),
            frequency: cells.maybe(frequency, code),
            minutes: cells.number(minutes),
        };
        if cells.is_whole() {
            ratings.push(rating);
        }
    });
}

fn activities(table: Table, batch: usize, observations: &mut Vec<Activity>, problems: &mut Vec<Problem>) {
    let fields = [
        "row",
        "person",
        "position",
        "start",
        "end",
        "category",
        "task",
        "interruptions",
        "systems",
        "windows",
        "partner",
    ];
    let own_log = table.columns(["by"]).first().copied().flatten();
    let Some(columns) = table.required(&fields, problems) else { return };
    let &[row, person, position, start, end, category, task, interruptions, systems, windows, partner] =
        columns.as_slice()
    else {
        return;
    };
    table.rows(problems, |cells| {
        let source = cells.value(row, COUNT);
        let Some(begin) = cells.value::<Stamp>(start, WHEN) else { return };
        let ended: Option<Stamp> = cells.maybe(end, WHEN);
        let activity = Activity {
            origin: Origin { batch, row: source.unwrap_or(0) },
            person: cells.text(person).to_owned(),
            position: cells.text(position).to_owned(),
            start: begin.time,
            end: ended.map(|ended| ended.time),
            clock_change: ended.map_or(0, |ended| begin.offset - ended.offset),
            own_log: cells.text_of(own_log) == "self",
            category: cells.text(category).to_owned(),
            task: cells.text(task).to_owned(),
            interruptions: cells.maybe(interruptions, COUNT),
            systems: cells.maybe(systems, COUNT),
            windows: cells.maybe(windows, COUNT),
            partner: cells.text(partner).to_owned(),
        };
        if cells.is_whole() {
            observations.push(activity);
        }
    });
}

/// Phase 4: partner ratings, handoffs, incidents, series.
pub fn read_partners(folder: &AuditFolder, cycle: &str) -> Checked<PartnerAnswers> {
    let mut answers = PartnerAnswers::default();
    let mut problems = Vec::new();
    let questions: Vec<&str> = folder.instrument.partner_questions().iter().map(|question| question.id).collect();
    let figures: Vec<&str> = folder.instrument.logs.series.iter().map(|series| series.id.as_str()).collect();
    let PartnerAnswers { batches, ratings: rated, handoffs: requests, incidents: hits, series: figured } = &mut answers;
    tables(folder, cycle, Kind::Partners, batches, &mut problems, |(batch, known), table, problems| {
        let asked = table.asked(&questions, |id| became_of(folder, known, id));
        ratings(table, batch, &asked, rated, problems);
    });
    tables(folder, cycle, Kind::Handoffs, batches, &mut problems, |(batch, _), table, problems| {
        handoffs(table, batch, requests, problems);
    });
    tables(folder, cycle, Kind::Incidents, batches, &mut problems, |(batch, _), table, problems| {
        incidents(table, batch, hits, problems);
    });
    tables(folder, cycle, Kind::Series, batches, &mut problems, |(batch, _), table, problems| {
        series(table, batch, &figures, figured, problems);
    });
    (Some(answers), problems)
}

fn ratings(table: Table, batch: usize, asked: &Columns, ratings: &mut Vec<PartnerRating>, problems: &mut Vec<Problem>) {
    let Some(columns) = table.required(&["row", "person", "from", "to"], problems) else { return };
    let &[row, person, from, to] = columns.as_slice() else { return };
    table.rows(problems, |cells| {
        let source = cells.value(row, COUNT);
        let mut answers = Vec::with_capacity(asked.len());
        answers_into(cells, asked, &mut answers);
        if cells.is_whole() {
            ratings.push(PartnerRating {
                origin: Origin { batch, row: source.unwrap_or(0) },
                person: cells.text(person).to_owned(),
                from: cells.text(from).to_owned(),
                to: cells.text(to).to_owned(),
                answers,
            });
        }
    });
}

fn handoffs(table: Table, batch: usize, handoffs: &mut Vec<Handoff>, problems: &mut Vec<Problem>) {
    let fields = ["row", "from", "to", "opened", "answered", "closed", "outcome", "promised-by"];
    let Some(columns) = table.required(&fields, problems) else { return };
    let &[row, from, to, opened, answered, closed, outcome, promised_by] = columns.as_slice() else { return };
    // Batches of older versions have no such columns.
    let later = table.columns(["kind", "reopened"]);
    let &[kind, reopened] = later.as_slice() else { return };
    table.rows(problems, |cells| {
        let source = cells.value(row, COUNT);
        let Some(asked) = cells.value::<DateTime>(opened, WHEN) else { return };
        let handoff = Handoff {
            origin: Origin { batch, row: source.unwrap_or(0) },
            from: cells.text(from).to_owned(),
            to: cells.text(to).to_owned(),
            opened: asked,
            answered: cells.maybe(answered, WHEN),
            closed: cells.maybe(closed, WHEN),
            outcome: cells.text(outcome).to_owned(),
            promised_by: cells.text(promised_by).to_owned(),
            kind: cells.text_of(kind).to_owned(),
            reopened: reopened.and_then(|column| yes_no(cells, column)),
        };
        if cells.is_whole() {
            handoffs.push(handoff);
        }
    });
}

fn incidents(table: Table, batch: usize, incidents: &mut Vec<Incident>, problems: &mut Vec<Problem>) {
    let fields = ["row", "cause", "began", "noticed-by", "told-before", "customers", "calls"];
    let Some(columns) = table.required(&fields, problems) else { return };
    let &[row, cause, began, noticed_by, told_before, customers, calls] = columns.as_slice() else { return };
    let later = table.columns(["detected", "told"]);
    let &[detected, told] = later.as_slice() else { return };
    table.rows(problems, |cells| {
        let source = cells.value(row, COUNT);
        let Some(begin) = cells.value::<DateTime>(began, WHEN) else { return };
        let incident = Incident {
            origin: Origin { batch, row: source.unwrap_or(0) },
            cause: cells.text(cause).to_owned(),
            began: begin,
            noticed_by: cells.text(noticed_by).to_owned(),
            told_before: yes_no(cells, told_before),
            customers: cells.maybe(customers, COUNT),
            calls: cells.maybe(calls, COUNT),
            detected: detected.and_then(|column| cells.maybe(column, WHEN)),
            told: told.and_then(|column| cells.maybe(column, WHEN)),
        };
        if cells.is_whole() {
            incidents.push(incident);
        }
    });
}

fn yes_no(cells: &mut Row, column: usize) -> Option<bool> {
    match cells.text(column) {
        "" => None,
        "yes" => Some(true),
        "no" => Some(false),
        _ => {
            cells.refuse(column, "stored-yes-no");
            None
        }
    }
}

/// One entry a figure that the batch has a column for.
fn series(table: Table, batch: usize, figures: &[&str], series: &mut Vec<Series>, problems: &mut Vec<Problem>) {
    let Some(columns) = table.required(&["row", "period"], problems) else { return };
    let &[row, period] = columns.as_slice() else { return };
    let found = table.columns(figures.iter().copied());
    let mut read: Vec<(usize, Series)> = Vec::new();
    for (id, column) in figures.iter().zip(found) {
        read.extend(column.map(|column| (column, Series { batch, id: (*id).to_owned(), points: Vec::new() })));
    }
    table.rows(problems, |cells| {
        let source = cells.value(row, COUNT);
        let Some(begin) = cells.value::<Date>(period, "stored-date") else { return };
        for (column, series) in &mut read {
            let value = cells.number(*column);
            series.points.extend(value.map(|value| (begin, value, source.unwrap_or(0))));
        }
    });
    series.extend(read.into_iter().map(|(_, mut one)| {
        one.points.sort_by_key(|(date, _, row)| (*date, *row));
        one
    }));
}

/// Phase 2: hands every stored respondent over, one after another, in order of batch and row; the buffer is reused, so
/// that memory does not grow with the rows. It may be exchanged for one of an earlier row: nothing in it is kept.
pub fn respondents(
    folder: &AuditFolder,
    cycle: &str,
    each: &mut dyn FnMut(&mut Respondent),
) -> (Vec<Batch>, Vec<Problem>) {
    let (mut all, mut problems) = (Vec::new(), Vec::new());
    let questions: Vec<&str> = folder.instrument.employee_questions().iter().map(|question| question.id).collect();
    let breakdowns: Vec<&str> =
        std::iter::once(POSITION).chain(folder.audit.groups.iter().map(|group| group.id.as_str())).collect();
    let mut buffer = Respondent {
        origin: Origin { batch: 0, row: 0 },
        person: String::new(),
        groups: vec![String::new(); breakdowns.len()],
        answers: Vec::with_capacity(questions.len()),
        open: vec![String::new(); folder.instrument.questionnaire.open.len()],
    };
    tables(folder, cycle, Kind::Answers, &mut all, &mut problems, |(batch, known), table, problems| {
        let Some(columns) = table.required(&["row", "person"], problems) else { return };
        let &[row, person] = columns.as_slice() else { return };
        let groups = table.columns(breakdowns.iter().copied());
        let open = table.columns(folder.instrument.questionnaire.open.iter().map(|open| open.id.as_str()));
        let asked = table.asked(&questions, |id| became_of(folder, known, id));
        table.rows(problems, |cells| {
            let source = cells.value(row, COUNT);
            buffer.origin = Origin { batch, row: source.unwrap_or(0) };
            buffer.person.clear();
            buffer.person.push_str(cells.text(person));
            let texts = buffer.groups.iter_mut().chain(&mut buffer.open);
            for (text, column) in texts.zip(groups.iter().chain(&open)) {
                text.clear();
                text.push_str(cells.text_of(*column));
            }
            answers_into(cells, &asked, &mut buffer.answers);
            if cells.is_whole() {
                each(&mut buffer);
            }
        });
    });
    (all, problems)
}

/// The answers of a row; a question without a column was not shown.
fn answers_into(cells: &mut Row, asked: &Columns, answers: &mut Vec<Answer>) {
    answers.resize(asked.len(), Answer::Missing);
    for (answer, column) in answers.iter_mut().zip(asked) {
        *answer = match column {
            // Most answers are a digit, and looked at here; the rest is told apart elsewhere.
            Some(column) => match cells.digit(*column) {
                Some(digit) => Answer::Code(i16::from(digit)),
                None => rare_answer(cells, *column),
            },
            None => Answer::Skipped,
        };
    }
}

/// An answer that is not a single digit.
fn rare_answer(cells: &mut Row, column: usize) -> Answer {
    match cells.text(column) {
        "" => Answer::Missing,
        "na" => Answer::NotApplicable,
        "skip" => Answer::Skipped,
        text => match text.parse() {
            Ok(code) => Answer::Code(code),
            Err(_) => {
                cells.refuse(column, "stored-answer");
                Answer::Missing
            }
        },
    }
}
