//! A small department to try interviews on.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::model::answers::{Interview, Passage};
use crate::model::instrument::{
    AgreementRule, Area, Code, ErrorChecklist, Instrument, Interviews, Logs, MatchingCuts, ObservationForm,
    OutcomeItem, PartnerQuestionnaire, Questionnaire, TaskForm,
};
use crate::model::organisation::{Audit, Cycle};
use crate::model::text::Text;
use crate::phases::Scope;

/// An instrument with four areas and three codes, and a department of agents and two team leaders.
pub(super) struct Case {
    pub(super) instrument: Instrument,
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

impl Case {
    pub(super) fn new(headcount: u32) -> Self {
        let audit = format!(
            "organisation: Test\ndepartment: Service\nlanguage: en\npositions:\n\
             - {{ id: agent, name: Agent, headcount: {} }}\n- {{ id: lead, name: Lead, headcount: 2 }}\n",
            headcount - 2
        );
        Case {
            instrument: instrument(),
            audit: serde_yaml::from_str(&audit).unwrap(),
            cycle: serde_yaml::from_str("from: 2026-09-01\nto: 2026-11-13\n").unwrap(),
        }
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

/// An interview of an agent with these codes and valences, one a line from line 10; its words are short.
pub(super) fn interview(id: &str, coded: &[(&str, Option<i8>)]) -> Interview {
    let passages = coded.iter().enumerate().map(|(i, (code, valence))| Passage {
        code: (*code).to_owned(),
        text: format!("words {i}"),
        valence: *valence,
        line: 10 + i,
        span: (10 * i, 10 * i + 7),
    });
    Interview {
        id: id.to_owned(),
        file: format!("{id}-A.md"),
        date: "2026-09-14".parse().unwrap(),
        position: "agent".to_owned(),
        coder: "A".to_owned(),
        consent: true,
        text: String::new(),
        passages: passages.collect(),
        memos: Vec::new(),
    }
}

fn instrument() -> Instrument {
    let area = |id: &str| Area { id: id.to_owned(), name: Text::plain(id), covers: Text::default(), weight: 1.0 };
    let code = |id: &str, area: &str| Code { id: id.to_owned(), area: area.to_owned(), name: Text::plain(id) };
    let text = Text::default;
    Instrument {
        settings: serde_yaml::from_str(SETTINGS).unwrap(),
        areas: ["tools", "cooperation", "individual-treatment", "honesty"].map(area).to_vec(),
        scales: Vec::new(),
        questionnaire: Questionnaire {
            introduction: text(),
            items: Vec::new(),
            outcome: OutcomeItem { id: "outcome".to_owned(), text: text(), scale: String::new() },
            open: Vec::new(),
            demand_support: Vec::new(),
            myths: Vec::new(),
            pulse: Vec::new(),
        },
        partners: PartnerQuestionnaire { introduction: text(), items: Vec::new(), expectations: Vec::new() },
        errors: ErrorChecklist { introduction: text(), scale: String::new(), errors: Vec::new() },
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
        logs: Logs { series: Vec::new(), outcomes: Vec::new(), noticed_by: Vec::new(), calls: String::new() },
        interviews: Interviews {
            guide: Vec::new(),
            codes: vec![
                code("freezes", "tools"),
                code("cooperation/billing", "cooperation"),
                code("rudeness", "individual-treatment"),
            ],
            saturation: None,
            agreement: Some(AgreementRule { rely: 0.8, tentative: 0.667, interviews: 5, draws: 200, seed: 1 }),
        },
        indicators: Vec::new(),
        rules: Vec::new(),
    }
}
