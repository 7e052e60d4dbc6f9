//! A small department with three partners to try phase 4 on.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use crate::model::evidence::Measurement;
use crate::model::instrument::{
    Area, Better, ErrorChecklist, Expectation, Instrument, Interviews, Item, Logs, MatchingCuts, ObservationForm,
    OutcomeItem, PartnerQuestionnaire, Questionnaire, SeriesKind, ServiceError, TaskForm,
};
use crate::model::organisation::{Audit, Cycle, DeclaredChange};
use crate::model::provenance::{Batch, Kind, Provenance};
use crate::model::text::Text;
use crate::phases::Scope;
use crate::problem::column_letters;

/// An instrument with three partner items, one error and two series; partners billing, sales and it.
pub(super) struct Case {
    instrument: Instrument,
    audit: Audit,
    cycle: Cycle,
}

const SETTINGS: &str = "
id: test
version: '1'
name: Test
languages: [en]
levels: { good: 60, professional: 80 }
minimum-group: 5
quote-length: 20
quotes-an-area: 3
disclosure: {protection: 0.1, diluted-from: 10, least-observed: 3}
confidence: 0.9
classing: { false-discovery-rate: 0.05, least-basis: 5 }
certainty: { coverage-low: 0.6, coverage-very-low: 0.3, agreement-low: 0.5, contradiction: 15 }
phase-weights: { jobs: 1, questionnaire: 1, interviews: 1, partners: 1 }
gates: { person-days: 5, series-points: 8, interviews: 6, response: 0.6, inventories: 0.6, partners: 0.5 }
priority: { high: 1, moderate: 0.75, low: 0.5, very-low: 0.25 }
feeling-half-life: 2
series: { recent: 8, weekday-weeks: 4 }
largest-gaps: 5
";

const AUDIT: &str = "
organisation: Test
department: Service
language: en
positions: [{ id: agent, name: Agent, headcount: 20 }]
partners: [{ id: billing, name: Billing }, { id: sales, name: Sales }, { id: it, name: IT }]
";

const SCALES: &str = "
- id: agree
  favourable-from: 4
  unfavourable-to: 2
  answers: [{ code: 1, label: a }, { code: 2, label: b }, { code: 3, label: c }, { code: 4, label: d }, { code: 5, label: e }]
";

impl Case {
    pub(super) fn new() -> Self {
        Case {
            instrument: instrument(),
            audit: serde_yaml::from_str(AUDIT).unwrap(),
            cycle: serde_yaml::from_str("from: 2026-09-01\nto: 2026-11-13\n").unwrap(),
        }
    }

    /// Asks for an expectation too.
    pub(super) fn expect(&mut self, expectation: Expectation) {
        self.instrument.partners.expectations.push(expectation);
    }

    /// Declares a change of this day, for all figures.
    pub(super) fn change(&mut self, date: &str) {
        let change = DeclaredChange { date: date.parse().unwrap(), text: Text::plain("a change"), series: Vec::new() };
        self.cycle.changes.push(change);
    }

    pub(super) fn scope(&self) -> Scope<'_> {
        Scope {
            instrument: &self.instrument,
            audit: &self.audit,
            cycle: &self.cycle,
            descriptions: &[],
            breakdowns: &[],
            minimum_group: 5,
        }
    }
}

/// A batch whose fields were read from columns A, B, C…
pub(super) fn batch(id: &str, kind: Kind, fields: &[&str]) -> Batch {
    let columns = fields.iter().zip(1..).map(|(field, column)| ((*field).to_owned(), column_letters(column)));
    let provenance = Provenance {
        kind,
        file: format!("{id}.csv"),
        sheet: String::new(),
        sha256: String::new(),
        columns: columns.collect::<BTreeMap<_, _>>(),
        left_behind: Vec::new(),
        rows: 0,
        instrument: String::new(),
        tool: String::new(),
        encoding: String::new(),
        wording: BTreeMap::new(),
        forgotten: None,
    };
    Batch { id: id.to_owned(), provenance }
}

/// The measurement with this name.
pub(super) fn find<'a>(measurements: &'a [Measurement], measure: &str, of: &str) -> &'a Measurement {
    measurements.iter().find(|m| m.measure == measure && m.of == of).unwrap()
}

fn instrument() -> Instrument {
    let area = |id: &str| Area { id: id.to_owned(), name: Text::plain(id), covers: Text::default(), weight: 1.0 };
    let item = |id: &str, area: &str, reverse: bool| Item {
        id: id.to_owned(),
        area: area.to_owned(),
        text: Text::plain(id),
        scale: "agree".to_owned(),
        reverse,
    };
    let series = |id: &str| SeriesKind {
        id: id.to_owned(),
        name: Text::plain(id),
        unit: Text::default(),
        better: Better::Lower,
    };
    let jargon = ServiceError { id: "jargon".to_owned(), area: "honesty".to_owned(), text: Text::default() };
    let text = Text::default;
    Instrument {
        settings: serde_yaml::from_str(SETTINGS).unwrap(),
        areas: ["tools", "cooperation", "individual-treatment", "honesty"].map(area).to_vec(),
        scales: serde_yaml::from_str(SCALES).unwrap(),
        partners: PartnerQuestionnaire {
            introduction: text(),
            items: vec![
                item("keeps-word", "cooperation", false),
                item("slow", "cooperation", true),
                item("polite", "individual-treatment", false),
            ],
            expectations: Vec::new(),
        },
        errors: ErrorChecklist { introduction: text(), scale: "agree".to_owned(), errors: vec![jargon] },
        logs: Logs {
            series: vec![series("calls"), series("lost")],
            outcomes: Vec::new(),
            noticed_by: Vec::new(),
            calls: "calls".to_owned(),
        },
        questionnaire: Questionnaire {
            introduction: text(),
            items: Vec::new(),
            outcome: OutcomeItem { id: "outcome".to_owned(), text: text(), scale: String::new() },
            open: Vec::new(),
            demand_support: Vec::new(),
            myths: Vec::new(),
            pulse: Vec::new(),
        },
        tasks: TaskForm {
            introduction: text(),
            importance: String::new(),
            urgency: String::new(),
            frequency: String::new(),
            times_a_week: Default::default(),
            core_relevance: 0.67,
            core_importance: 3.0,
            quadrant_cut: 3.0,
            workload: None,
            matching: MatchingCuts {
                sure: 0.8,
                doubtful: 0.35,
                words: 2,
                near: 0.75,
                weak: 0.3,
                part: 0.85,
                kin: 0.55,
                misspelt: 10.0,
            },
        },
        task_words: Vec::new(),
        observation: ObservationForm { introduction: text(), categories: Vec::new(), log: None },
        interviews: Interviews { guide: Vec::new(), codes: Vec::new(), saturation: None, agreement: None },
        indicators: Vec::new(),
        rules: Vec::new(),
    }
}
