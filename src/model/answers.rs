//! What came back, phase by phase: plain rows with the place each came from.
//!
//! Nobody is named here: people are [`Person`] pseudonyms.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, DateTime};

use super::matches::Match;
use super::provenance::Batch;

/// A keyed pseudonym: HMAC-SHA256 of the normalised identifier, its first 16 hex digits. Empty when the sheet had no
/// identifier; such rows are never linked to others.
pub type Person = String;

/// Where a row came from: index into the batches of its phase, and the source row (from 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// Index into the `batches` beside the rows.
    pub batch: usize,
    /// Row in the source file, from 1.
    pub row: u32,
}

/// Phase 1: task inventories and observations.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JobAnswers {
    /// Batches that the rows came from.
    pub batches: Vec<Batch>,
    /// One row an employee and task.
    pub tasks: Vec<TaskRating>,
    /// One row an observed activity, in order of time within person and day.
    pub observations: Vec<Activity>,
    /// What the consultant was asked of free-text tasks, in this cycle and before; of entries about the same wording the
    /// last one counts.
    pub matches: Vec<Match>,
}

/// What one employee says about one task.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskRating {
    /// Where the row came from.
    pub origin: Origin,
    /// Who says it.
    pub person: Person,
    /// Id of the person's position.
    pub position: String,
    /// The task as written, or its id in the job description.
    pub task: String,
    /// Importance code, empty when missing.
    pub importance: Option<i16>,
    /// Urgency code.
    pub urgency: Option<i16>,
    /// Frequency code; the lowest one means "never".
    pub frequency: Option<i16>,
    /// Minutes each time.
    pub minutes: Option<f64>,
}

/// One activity of an observed working day.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    /// Where the row came from.
    pub origin: Origin,
    /// Who was observed.
    pub person: Person,
    /// Id of the person's position, empty when not given.
    pub position: String,
    /// When it began.
    pub start: DateTime,
    /// When it ended: given, or the start of the next activity of the same person and day. `None` for a momentary
    /// observation (work sampling), which counts as one tick.
    pub end: Option<DateTime>,
    /// Minutes by which the clocks were put back during it (negative: forward); 0 on all nights but two a year.
    pub clock_change: i16,
    /// Whether the person observed kept the log.
    pub own_log: bool,
    /// Id of the activity category.
    pub category: String,
    /// The task, free text or id; empty when not given.
    pub task: String,
    /// Interruptions during it.
    pub interruptions: Option<u32>,
    /// Systems used in the case.
    pub systems: Option<u32>,
    /// Windows used in the case.
    pub windows: Option<u32>,
    /// Id of the partner waited for or whose error was mended; empty when none.
    pub partner: String,
}

impl Activity {
    /// How long it lasted; `None` for a moment, and when it ends before it begins.
    pub fn minutes(&self) -> Option<f64> {
        let seconds = self.end?.duration_since(self.start).as_secs() + i64::from(self.clock_change) * 60;
        (seconds >= 0).then_some(seconds as f64 / 60.0)
    }
}

/// An answer to a closed question. Four different things are kept apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// A code of the scale.
    Code(i16),
    /// "Does not apply to me".
    NotApplicable,
    /// Not shown to this person (pulse version, branching).
    Skipped,
    /// Shown and left empty.
    Missing,
}

/// Phase 2: one respondent, read one after another from the store (a questionnaire may have a million rows).
#[derive(Debug, Clone, PartialEq)]
pub struct Respondent {
    /// Where the row came from.
    pub origin: Origin,
    /// Who answers.
    pub person: Person,
    /// Value id by breakdown, in the order of `Audit::breakdowns`; empty = not given.
    pub groups: Vec<String>,
    /// One answer a question, in the order of `Instrument::employee_questions`.
    pub answers: Vec<Answer>,
    /// One text an open question, in the order of `Questionnaire::open`; empty = not answered.
    pub open: Vec<String>,
}

/// Phase 3: interviews.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InterviewAnswers {
    /// The notes, in order of interview id.
    pub interviews: Vec<Interview>,
    /// The passages to which the consultant said yes: interview and words.
    pub released: BTreeSet<(String, String)>,
}

/// One interview's notes.
#[derive(Debug, Clone, PartialEq)]
pub struct Interview {
    /// Id from the front matter.
    pub id: String,
    /// The notes' file, relative to the audit folder.
    pub file: String,
    /// When it took place.
    pub date: Date,
    /// Id of the position of the person interviewed.
    pub position: String,
    /// Pseudonym or initials of the coder.
    pub coder: String,
    /// Whether the person agreed to be quoted without a name.
    pub consent: bool,
    /// The notes as plain text, without memos.
    pub text: String,
    /// Coded passages in order of the text; one an entry and code.
    pub passages: Vec<Passage>,
    /// What the coder remarked; never quoted and never counted.
    pub memos: Vec<Memo>,
}

/// A coded passage.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    /// Id of the code, without `#`.
    pub code: String,
    /// The passage as plain text.
    pub text: String,
    /// From -2 (very bad) to +2 (very good); `None` when not given.
    pub valence: Option<i8>,
    /// Line of the notes where it begins, from 1.
    pub line: usize,
    /// Where it stands in the interview's text: Unicode code points from 0, first and one past the last.
    pub span: (usize, usize),
}

/// A remark of the coder's, in the notes a block quote.
#[derive(Debug, Clone, PartialEq)]
pub struct Memo {
    /// Its words.
    pub text: String,
    /// Before which code point of the interview's text it stands.
    pub at: usize,
}

/// Phase 4: what cooperating departments know.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PartnerAnswers {
    /// Batches that the rows came from.
    pub batches: Vec<Batch>,
    /// One row a respondent and rated department.
    pub ratings: Vec<PartnerRating>,
    /// One row a request.
    pub handoffs: Vec<Handoff>,
    /// One row an incident.
    pub incidents: Vec<Incident>,
    /// One entry a figure and batch.
    pub series: Vec<Series>,
}

/// What one respondent says of one department.
#[derive(Debug, Clone, PartialEq)]
pub struct PartnerRating {
    /// Where the row came from.
    pub origin: Origin,
    /// Who says it.
    pub person: Person,
    /// The department that rates: `service`, a partner's id, or `observer`.
    pub from: String,
    /// The department rated.
    pub to: String,
    /// One answer a question, in the order of `Instrument::partner_questions`.
    pub answers: Vec<Answer>,
}

/// A request from one department to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Handoff {
    /// Where the row came from.
    pub origin: Origin,
    /// Who asks.
    pub from: String,
    /// Who is asked.
    pub to: String,
    /// When it was asked.
    pub opened: DateTime,
    /// When the first useful answer came.
    pub answered: Option<DateTime>,
    /// When it was closed.
    pub closed: Option<DateTime>,
    /// Id of the outcome; empty when not given.
    pub outcome: String,
    /// The department that had promised it to the customer; empty when none.
    pub promised_by: String,
    /// What kind of request it is, as written; empty when not given.
    pub kind: String,
    /// Whether it had to be opened again after it was closed.
    pub reopened: Option<bool>,
}

/// Something that hit customers.
#[derive(Debug, Clone, PartialEq)]
pub struct Incident {
    /// Where the row came from.
    pub origin: Origin,
    /// Department that caused it.
    pub cause: String,
    /// When it began.
    pub began: DateTime,
    /// Id of who noticed first; empty when not given.
    pub noticed_by: String,
    /// Whether service was told before customers called.
    pub told_before: Option<bool>,
    /// Customers affected.
    pub customers: Option<u64>,
    /// Calls that it caused.
    pub calls: Option<u64>,
    /// When it was first noticed.
    pub detected: Option<DateTime>,
    /// When service was told.
    pub told: Option<DateTime>,
}

/// One operating figure over time.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Index of its batch.
    pub batch: usize,
    /// Id of the figure in `logs.yaml`.
    pub id: String,
    /// Period begin, value and source row, in order of time.
    pub points: Vec<(Date, f64, u32)>,
}

/// Answers counted by code, a map small enough for every question and group.
pub type CodeCounts = BTreeMap<i16, u64>;
