//! Which columns a form has, and what may be entered in each.

use super::{Form, Whom};
use crate::model::instrument::{Instrument, Question};
use crate::model::organisation::{Audit, JobDescription, POSITION, Position};
use crate::model::provenance::Kind;
use crate::model::text::{Language, Text};
use crate::words::Words;

/// A form before it is drawn.
pub(super) struct Layout {
    pub(super) kind: Kind,
    pub(super) instrument: String,
    pub(super) version: String,
    pub(super) language: String,
    /// Name of the visible sheet.
    pub(super) sheet: String,
    pub(super) title: String,
    /// Whom the form is for; empty for everybody.
    pub(super) whom: String,
    pub(super) introduction: String,
    pub(super) columns: Vec<Column>,
    /// What is filled in already.
    pub(super) rows: Vec<Vec<String>>,
}

/// A column of a form.
pub(super) struct Column {
    /// The field's id in the store.
    pub(super) id: String,
    pub(super) header: String,
    pub(super) entry: Entry,
}

/// What may be entered.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Entry {
    /// A short text.
    Word,
    /// Free text.
    Sentence,
    /// One of these.
    Choice(Vec<String>),
    /// One of these or free text.
    Suggestion(Vec<String>),
    Number,
    Date,
    Time,
    Moment,
}

/// What a form is made from.
struct Source<'a> {
    instrument: &'a Instrument,
    audit: &'a Audit,
    descriptions: &'a [JobDescription],
    whom: Whom<'a>,
    kind: Kind,
    language: &'a Language,
    words: &'a Words,
}

pub(super) fn of(form: &Form, kind: Kind) -> Layout {
    let Form { instrument, audit, descriptions, whom, words } = *form;
    let language = words.language();
    let source = Source { instrument, audit, descriptions, whom, kind, language, words };
    let columns = match kind {
        Kind::Tasks => source.tasks(),
        Kind::Observations => source.observations(),
        Kind::Answers => source.answers(),
        Kind::Partners => source.partners(),
        Kind::Handoffs => source.handoffs(),
        Kind::Incidents => source.incidents(),
        Kind::Series => source.series(),
    };
    let introduction = match kind {
        Kind::Tasks => source.text(&instrument.tasks.introduction),
        Kind::Observations => source.text(&instrument.observation.introduction),
        Kind::Answers => source.text(&instrument.questionnaire.introduction),
        Kind::Partners => source.text(&instrument.partners.introduction),
        Kind::Handoffs | Kind::Incidents | Kind::Series => words.word(&format!("form-introduction-{}", kind.word())),
    };
    Layout {
        kind,
        instrument: instrument.settings.id.clone(),
        version: instrument.settings.version.clone(),
        language: language.code().to_owned(),
        sheet: words.word(&format!("form-sheet-{}", kind.word())),
        title: format!("{} – {}", words.word(&format!("form-title-{}", kind.word())), source.text(&audit.department)),
        whom: whom.name(audit).map(|name| source.text(name)).unwrap_or_default(),
        introduction,
        rows: source.rows(&columns),
        columns,
    }
}

impl Source<'_> {
    fn text(&self, text: &Text) -> String {
        text.in_language(self.language).to_owned()
    }

    /// The first of the words under a key: the one that is printed.
    fn first(&self, key: &str) -> String {
        self.words.word(key).split(';').next().unwrap_or_default().trim().to_owned()
    }

    /// A column whose header is among the words by which import knows it.
    fn column(&self, id: &str, entry: Entry) -> Column {
        let own = format!("header-{}-{id}", self.kind.word());
        let key = if self.words.has(&own) { own } else { format!("header-{id}") };
        Column { id: id.to_owned(), header: self.first(&key), entry }
    }

    fn named(&self, id: &str, header: &Text, entry: Entry) -> Column {
        Column { id: id.to_owned(), header: self.text(header), entry }
    }

    fn choices<'t>(&self, names: impl IntoIterator<Item = &'t Text>) -> Vec<String> {
        names.into_iter().map(|name| self.text(name)).collect()
    }

    /// The positions that the form is for: one, or all.
    fn positions(&self) -> impl Iterator<Item = &Position> {
        self.audit.positions.iter().filter(|position| match self.whom {
            Whom::Position(id) => position.id == id,
            Whom::Everybody | Whom::Partner(_) => true,
        })
    }

    fn position(&self) -> Column {
        self.column(POSITION, Entry::Choice(self.choices(self.positions().map(|position| &position.name))))
    }

    /// The tasks that the job descriptions of these positions hold, each with its position.
    fn described(&self) -> Vec<(String, String)> {
        let of = |position: &Position| {
            let tasks = self.descriptions.iter().filter(|description| description.position == position.id);
            tasks.flat_map(|description| &description.tasks).map(|task| self.text(&task.text)).collect::<Vec<_>>()
        };
        self.positions().flat_map(|p| of(p).into_iter().map(|task| (self.text(&p.name), task))).collect()
    }

    /// What is known before anybody fills the form in: described tasks, the position, who rates whom.
    fn rows(&self, columns: &[Column]) -> Vec<Vec<String>> {
        let row = |known: &[(&str, &str)]| {
            let value = |column: &Column| known.iter().find(|(id, _)| *id == column.id).map_or("", |(_, value)| value);
            columns.iter().map(|column| value(column).to_owned()).collect::<Vec<_>>()
        };
        match (self.kind, self.whom) {
            (Kind::Tasks, _) => {
                self.described().iter().map(|(position, task)| row(&[(POSITION, position), ("task", task)])).collect()
            }
            (Kind::Answers, Whom::Position(_)) => {
                self.positions().map(|position| row(&[(POSITION, &self.text(&position.name))])).collect()
            }
            (Kind::Partners, Whom::Partner(_)) => {
                let own = self.whom.name(self.audit).map(|name| self.text(name)).unwrap_or_default();
                let rated = [self.text(&self.audit.department), own.clone()];
                rated.iter().map(|to| row(&[("from", &own), ("to", to)])).collect()
            }
            _ => Vec::new(),
        }
    }

    fn departments(&self) -> Vec<String> {
        let partners = self.audit.partners.iter().map(|partner| &partner.name);
        self.choices(std::iter::once(&self.audit.department).chain(partners))
    }

    /// `4 – Agree`, and the plain label for "does not apply".
    fn scale(&self, id: &str) -> Entry {
        let Some(scale) = self.instrument.scale(id) else { return Entry::Word };
        let labels = scale.answers.iter().map(|answer| format!("{} – {}", answer.code, self.text(&answer.label)));
        Entry::Choice(labels.chain(scale.not_applicable.iter().map(|label| self.text(label))).collect())
    }

    fn question(&self, question: &Question) -> Column {
        self.named(question.id, question.text, self.scale(question.scale))
    }

    /// A task in one's own words, or one of the described ones.
    fn tasks_to_choose(&self) -> Entry {
        let mut tasks: Vec<String> = self.described().into_iter().map(|(_, task)| task).collect();
        tasks.dedup();
        if tasks.is_empty() { Entry::Sentence } else { Entry::Suggestion(tasks) }
    }

    fn tasks(&self) -> Vec<Column> {
        let form = &self.instrument.tasks;
        vec![
            self.column("person", Entry::Word),
            self.position(),
            self.column("task", self.tasks_to_choose()),
            self.column("importance", self.scale(&form.importance)),
            self.column("urgency", self.scale(&form.urgency)),
            self.column("frequency", self.scale(&form.frequency)),
            self.column("minutes", Entry::Number),
        ]
    }

    fn observations(&self) -> Vec<Column> {
        let mut categories = self.choices(self.instrument.observation.categories.iter().map(|category| &category.name));
        categories.push(self.first("category-end-of-day"));
        let methods = vec![self.first("method-continuous"), self.first("method-sampled")];
        let keepers = vec![self.first("by-observer"), self.first("by-self")];
        let partners = self.choices(self.audit.partners.iter().map(|partner| &partner.name));
        vec![
            self.column("person", Entry::Word),
            self.position(),
            self.column("date", Entry::Date),
            self.column("start", Entry::Time),
            self.column("end", Entry::Time),
            self.column("category", Entry::Choice(categories)),
            self.column("task", self.tasks_to_choose()),
            self.column("interruptions", Entry::Number),
            self.column("systems", Entry::Number),
            self.column("windows", Entry::Number),
            self.column("partner", Entry::Choice(partners)),
            self.column("method", Entry::Choice(methods)),
            self.column("by", Entry::Choice(keepers)),
        ]
    }

    fn answers(&self) -> Vec<Column> {
        let mut columns = vec![self.column("person", Entry::Word), self.position()];
        for group in &self.audit.groups {
            let values = self.choices(group.values.iter().map(|value| &value.name));
            columns.push(self.named(&group.id, &group.name, Entry::Choice(values)));
        }
        columns.extend(self.instrument.employee_questions().iter().map(|question| self.question(question)));
        let open = self.instrument.questionnaire.open.iter();
        columns.extend(open.map(|open| self.named(&open.id, &open.text, Entry::Sentence)));
        columns
    }

    fn partners(&self) -> Vec<Column> {
        let mut raters = self.departments();
        raters.push(self.first("department-observer"));
        if let Whom::Partner(_) = self.whom {
            raters = self.choices(self.whom.name(self.audit));
        }
        let mut columns = vec![
            self.column("person", Entry::Word),
            self.column("from", Entry::Choice(raters)),
            self.column("to", Entry::Choice(self.departments())),
        ];
        columns.extend(self.instrument.partner_questions().iter().map(|question| self.question(question)));
        columns
    }

    fn handoffs(&self) -> Vec<Column> {
        let outcomes = self.choices(self.instrument.logs.outcomes.iter().map(|choice| &choice.label));
        vec![
            self.column("from", Entry::Choice(self.departments())),
            self.column("to", Entry::Choice(self.departments())),
            self.column("opened", Entry::Moment),
            self.column("answered", Entry::Moment),
            self.column("closed", Entry::Moment),
            self.column("outcome", Entry::Choice(outcomes)),
            self.column("promised-by", Entry::Choice(self.departments())),
            self.column("kind", Entry::Word),
            self.column("reopened", Entry::Choice(self.truth())),
        ]
    }

    fn incidents(&self) -> Vec<Column> {
        let noticers = self.choices(self.instrument.logs.noticed_by.iter().map(|choice| &choice.label));
        vec![
            self.column("cause", Entry::Choice(self.departments())),
            self.column("began", Entry::Moment),
            self.column("noticed-by", Entry::Choice(noticers)),
            self.column("told-before", Entry::Choice(self.truth())),
            self.column("customers", Entry::Number),
            self.column("calls", Entry::Number),
            self.column("detected", Entry::Moment),
            self.column("told", Entry::Moment),
        ]
    }

    /// Yes and no.
    fn truth(&self) -> Vec<String> {
        vec![self.first("answer-yes"), self.first("answer-no")]
    }

    fn series(&self) -> Vec<Column> {
        let figures = self.instrument.logs.series.iter().map(|series| Column {
            id: series.id.clone(),
            header: format!("{} ({})", self.text(&series.name), self.words.unit_alone(&self.text(&series.unit))),
            entry: Entry::Number,
        });
        std::iter::once(self.column("period", Entry::Date)).chain(figures).collect()
    }
}
