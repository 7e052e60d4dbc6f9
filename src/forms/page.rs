//! A questionnaire as one page that works without a network, on a telephone as well. It keeps the answers until they
//! are saved, and gives a csv file that import knows by its column `_diagnoza`.

use std::path::Path;

use minijinja::value::Serde;
use minijinja::{Environment, context};
use serde::Serialize;

use super::Form;
use super::layout::{self, Column, Entry, Layout};
use crate::model::instrument::{Pair, Question};
use crate::model::organisation::POSITION;
use crate::model::provenance::Kind;
use crate::model::text::{Language, Text};
use crate::problem::{Place, Problem};

/// Questions that stand under one heading.
const BLOCK: usize = 8;
/// The template, as it is called in an audit's `report-templates`.
const TEMPLATE: &str = "forms/questionnaire.html";
/// The sentences of the page that its script needs too.
const SAYINGS: [&str; 15] = [
    "person",
    "person-help",
    "choose",
    "open",
    "open-help",
    "save",
    "send",
    "clear",
    "clear-sure",
    "kept",
    "saved",
    "progress",
    "nothing",
    "check",
    "part",
];

/// A choice of a question or a list.
#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
}

/// A list to choose from, before the questions.
#[derive(Serialize)]
struct List {
    id: String,
    label: String,
    choices: Vec<Choice>,
}

/// A statement with its answers.
#[derive(Serialize)]
struct Asked {
    id: String,
    text: String,
    choices: Vec<Choice>,
}

/// Questions under one heading.
#[derive(Serialize)]
struct Block {
    introduction: String,
    questions: Vec<Asked>,
}

/// One row of the file: the whole questionnaire, or the rating of one department.
#[derive(Serialize)]
struct Part {
    /// The department rated; empty for employees, and where it is chosen from a list.
    to: String,
    name: String,
    blocks: Vec<Block>,
}

/// The questionnaire of employees or partners as a page. `templates` is the audit's `report-templates`, whose
/// `forms/questionnaire.html` replaces the built-in one.
///
/// # Errors
/// A template of the audit cannot be read or filled in. Other kinds of answers than questionnaires have no page: `None`.
pub fn html(form: &Form, kind: Kind, templates: Option<&Path>) -> Result<Option<String>, Box<Problem>> {
    if !matches!(kind, Kind::Answers | Kind::Partners) {
        return Ok(None);
    }
    let own = templates.map(|folder| folder.join(TEMPLATE)).filter(|file| file.is_file());
    let at = own.clone().unwrap_or_else(|| TEMPLATE.into());
    let failed =
        |reason: String| Box::new(Problem::error(Place::File(at.clone()), "form-page-failed").with("reason", reason));
    let template = match &own {
        Some(file) => std::fs::read_to_string(file).map_err(|error| failed(error.to_string()))?,
        None => include_str!("../../report-templates/forms/questionnaire.html").to_owned(),
    };
    let layout = layout::of(form, kind);
    let mut environment = Environment::new();
    environment.add_template(TEMPLATE, &template).map_err(|error| failed(error.to_string()))?;
    let words = form.words;
    let say: std::collections::BTreeMap<&str, String> =
        SAYINGS.iter().map(|name| (*name, words.word(&format!("page-{name}")))).collect();
    let page = Page { form, layout: &layout, language: words.language() };
    let order: Vec<String> = layout.columns.iter().map(|column| column.id.clone()).collect();
    let tag = format!("{} {} {} {}", kind.word(), layout.instrument, layout.version, layout.language);
    let whom = match form.whom {
        super::Whom::Everybody => "",
        super::Whom::Position(id) | super::Whom::Partner(id) => id,
    };
    let store = format!("diagnoza {tag} {whom}");
    let values = context! {
        language => layout.language.as_str(), title => layout.title.as_str(), whom => layout.whom.as_str(),
        introduction => layout.introduction.as_str(), organisation => page.text(&form.audit.organisation),
        lists => Serde(page.lists()), parts => Serde(page.parts()), open => Serde(page.open()),
        fixed => Serde(page.fixed()), file => kind.word(), order, tag, say, store,
    };
    let filled = environment.get_template(TEMPLATE).and_then(|template| template.render(values));
    filled.map(Some).map_err(|error| failed(error.to_string()))
}

/// What a page is made from.
struct Page<'a> {
    form: &'a Form<'a>,
    layout: &'a Layout,
    language: &'a Language,
}

impl Page<'_> {
    fn text(&self, text: &Text) -> String {
        text.in_language(self.language).to_owned()
    }

    /// Columns that hold neither questions nor the identifier: position, groups, who rates whom. Those with one choice
    /// only are fixed.
    fn breakdowns(&self) -> impl Iterator<Item = (&Column, &Vec<String>)> {
        let fields: Vec<&str> = std::iter::once(POSITION)
            .chain(self.form.audit.groups.iter().map(|group| group.id.as_str()))
            .chain(["from", "to"])
            .collect();
        self.layout.columns.iter().filter(move |column| fields.contains(&column.id.as_str())).filter_map(|column| {
            match &column.entry {
                Entry::Choice(choices) => Some((column, choices)),
                _ => None,
            }
        })
    }

    fn lists(&self) -> Vec<List> {
        let rated = !self.rated().is_empty();
        self.breakdowns()
            .filter(|(column, choices)| choices.len() > 1 && !(rated && column.id == "to"))
            .map(|(column, choices)| List {
                id: column.id.clone(),
                label: column.header.clone(),
                choices: choices.iter().map(|label| Choice { value: label.clone(), label: label.clone() }).collect(),
            })
            .collect()
    }

    /// Fields that are known before anybody answers.
    fn fixed(&self) -> std::collections::BTreeMap<String, String> {
        let single = self.breakdowns().filter(|(_, choices)| choices.len() == 1);
        single.filter_map(|(column, choices)| Some((column.id.clone(), choices.first()?.clone()))).collect()
    }

    /// The departments that a partner's page asks for.
    fn rated(&self) -> Vec<String> {
        let to = self.layout.columns.iter().position(|column| column.id == "to");
        self.layout.rows.iter().filter_map(|row| row.get(to?).cloned()).collect()
    }

    fn parts(&self) -> Vec<Part> {
        let rated = self.rated();
        if rated.is_empty() {
            return vec![Part { to: String::new(), name: String::new(), blocks: self.blocks() }];
        }
        rated.into_iter().map(|to| Part { name: to.clone(), to, blocks: self.blocks() }).collect()
    }

    /// The questions in the order of the form: items a few at a time, pairs and the checklist by themselves.
    fn blocks(&self) -> Vec<Block> {
        let instrument = self.form.instrument;
        let questions = match self.layout.kind {
            Kind::Partners => instrument.partner_questions(),
            _ => instrument.employee_questions(),
        };
        let errors = |question: &Question| instrument.errors.errors.iter().any(|error| error.id == question.id);
        let paired = |pairs: &[Pair], id: &str| pairs.iter().any(|pair| pair.first.id == id || pair.second.id == id);
        let sort = |question: &Question| match () {
            () if errors(question) => 3,
            () if paired(&instrument.questionnaire.myths, question.id) => 2,
            () if paired(&instrument.questionnaire.demand_support, question.id) => 1,
            () => 0,
        };
        let mut blocks = Vec::new();
        for same in questions.chunk_by(|a, b| sort(a) == sort(b)) {
            let count = same.len().div_ceil(BLOCK).max(1);
            for (index, some) in same.chunks(same.len().div_ceil(count).max(1)).enumerate() {
                let checklist = index == 0 && some.first().is_some_and(errors);
                blocks.push(Block {
                    introduction: if checklist { self.text(&instrument.errors.introduction) } else { String::new() },
                    questions: some.iter().map(|question| self.asked(question)).collect(),
                });
            }
        }
        blocks
    }

    fn asked(&self, question: &Question) -> Asked {
        let scale = self.form.instrument.scale(question.scale);
        let codes = scale.map(|scale| scale.answers.as_slice()).unwrap_or_default().iter();
        let answers = codes.map(|answer| Choice { value: answer.code.to_string(), label: self.text(&answer.label) });
        let none = scale.and_then(|scale| scale.not_applicable.as_ref());
        let none = none.map(|label| Choice { value: "na".to_owned(), label: self.text(label) });
        Asked { id: question.id.to_owned(), text: self.text(question.text), choices: answers.chain(none).collect() }
    }

    fn open(&self) -> Vec<Asked> {
        if self.layout.kind != Kind::Answers {
            return Vec::new();
        }
        let asked = self.form.instrument.questionnaire.open.iter();
        asked.map(|open| Asked { id: open.id.clone(), text: self.text(&open.text), choices: Vec::new() }).collect()
    }
}
