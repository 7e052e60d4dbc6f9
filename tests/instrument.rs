//! The default instrument decodes into the model and holds what the method asks of it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use diagnoza::model::instrument::{Anchors, Instrument, Question};
use diagnoza::model::text::Text;
use serde::de::DeserializeOwned;

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/service-department")
}

fn source(name: &str) -> String {
    fs::read_to_string(folder().join(format!("{name}.yaml"))).expect(name)
}

fn decode<T: DeserializeOwned>(name: &str) -> T {
    serde_yaml::from_str(&source(name)).unwrap_or_else(|error| panic!("{name}.yaml: {error}"))
}

fn instrument() -> Instrument {
    Instrument {
        settings: decode("instrument"),
        areas: decode("areas"),
        scales: decode("scales"),
        questionnaire: decode("questionnaire"),
        partners: decode("partners"),
        errors: decode("errors"),
        tasks: decode("tasks"),
        task_words: decode("task-words"),
        observation: decode("observation"),
        logs: decode("logs"),
        interviews: decode("interviews"),
        indicators: decode("indicators"),
        rules: decode("rules"),
    }
}

fn unique<'a>(ids: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    for id in ids {
        assert!(seen.insert(id), "{id} occurs twice");
    }
    seen
}

#[test]
fn ids_are_unique_and_point_somewhere() {
    let it = instrument();
    let areas = unique(it.areas.iter().map(|area| area.id.as_str()));
    let scales = unique(it.scales.iter().map(|scale| scale.id.as_str()));
    let employee: Vec<Question<'_>> = it.employee_questions();
    let partner: Vec<Question<'_>> = it.partner_questions();
    let items = unique(employee.iter().map(|question| question.id));
    unique(partner.iter().map(|question| question.id));
    unique(it.interviews.codes.iter().map(|code| code.id.as_str()));
    let indicators = unique(it.indicators.iter().map(|indicator| indicator.id.as_str()));
    unique(it.rules.iter().map(|rule| rule.id.as_str()));

    assert_eq!(areas.len(), 14);
    for question in employee.iter().chain(&partner) {
        assert!(scales.contains(question.scale), "{}: scale {}", question.id, question.scale);
        assert!(question.area.is_empty() || areas.contains(question.area), "{}: area", question.id);
    }
    let pulse = unique(it.questionnaire.pulse.iter().map(String::as_str));
    let of_pulse: BTreeSet<&str> = it
        .questionnaire
        .items
        .iter()
        .filter(|item| pulse.contains(item.id.as_str()))
        .map(|item| item.area.as_str())
        .collect();
    assert!(pulse.is_subset(&items));
    assert_eq!((pulse.len(), of_pulse), (14, areas.clone()));
    for (id, area) in
        it.indicators.iter().map(|i| (&i.id, &i.area)).chain(it.interviews.codes.iter().map(|c| (&c.id, &c.area)))
    {
        assert!(areas.contains(area.as_str()), "{id}: area {area}");
    }
    for rule in &it.rules {
        assert!(rule.area.is_empty() || areas.contains(rule.area.as_str()), "{}: area", rule.id);
        for evidence in &rule.evidence {
            assert!(indicators.contains(evidence.as_str()), "{}: evidence {evidence}", rule.id);
        }
    }
}

#[test]
fn every_area_has_three_to_five_items_in_both_directions() {
    let mut directions: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for item in instrument().questionnaire.items {
        let count = directions.entry(item.area).or_default();
        if item.reverse { count.1 += 1 } else { count.0 += 1 }
    }
    assert_eq!(directions.len(), 14);
    for (area, (straight, reverse)) in directions {
        assert!((3..=5).contains(&(straight + reverse)) && straight > 0 && reverse > 0, "{area}");
    }
}

/// Every text of the instrument, with the name of what it belongs to.
fn texts(it: &Instrument) -> Vec<(&str, &Text)> {
    let q = &it.questionnaire;
    let pairs = || q.demand_support.iter().chain(&q.myths);
    let mut texts = vec![
        ("instrument", &it.settings.name),
        ("questionnaire", &q.introduction),
        ("partners", &it.partners.introduction),
        ("errors", &it.errors.introduction),
        ("tasks", &it.tasks.introduction),
        ("observation", &it.observation.introduction),
    ];
    texts.extend(it.areas.iter().flat_map(|area| [(area.id.as_str(), &area.name), (area.id.as_str(), &area.covers)]));
    for scale in &it.scales {
        let labels = scale.answers.iter().map(|answer| &answer.label).chain(&scale.not_applicable);
        texts.extend(labels.map(|label| (scale.id.as_str(), label)));
    }
    texts.extend(
        it.employee_questions().iter().chain(&it.partner_questions()).map(|question| (question.id, question.text)),
    );
    texts.extend(q.open.iter().map(|open| (open.id.as_str(), &open.text)));
    texts.extend(pairs().map(|pair| (pair.id.as_str(), &pair.name)));
    texts.extend(it.observation.categories.iter().map(|category| (category.id.as_str(), &category.name)));
    texts.extend(
        it.logs.series.iter().flat_map(|series| [(series.id.as_str(), &series.name), (&series.id, &series.unit)]),
    );
    texts.extend(it.logs.outcomes.iter().chain(&it.logs.noticed_by).map(|choice| (choice.id.as_str(), &choice.label)));
    texts.extend(it.interviews.guide.iter().map(|prompt| ("guide", prompt)));
    texts.extend(it.interviews.codes.iter().map(|code| (code.id.as_str(), &code.name)));
    texts.extend(it.indicators.iter().map(|indicator| (indicator.id.as_str(), &indicator.name)));
    let units = it.indicators.iter().filter(|indicator| indicator.unit.iter().count() > 0);
    texts.extend(units.map(|indicator| (indicator.id.as_str(), &indicator.unit)));
    for rule in &it.rules {
        texts.extend([&rule.title, &rule.text].map(|text| (rule.id.as_str(), text)));
        texts.extend(
            rule.actions.iter().flat_map(|action| [&action.text, &action.who]).map(|text| (rule.id.as_str(), text)),
        );
    }
    texts
}

#[test]
fn every_text_is_there_in_all_languages() {
    let it = instrument();
    let codes: Vec<&str> = it.settings.languages.iter().map(|language| language.code()).collect();
    assert_eq!(codes, ["en", "pl", "ro", "hu"]);
    for (of, text) in texts(&it) {
        for language in &it.settings.languages {
            let there = text.speaks(language) && !text.in_language(language).trim().is_empty();
            assert!(there, "{of}: no text in {language}");
        }
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for (of, text) in texts(&instrument()) {
        for (language, text) in text.iter().filter(|(_, text)| !text.contains("{%")) {
            assert!(!text.contains(['"', '\'']), "{of}, {language}: {text}");
            let foreign = if language == "en" { '„' } else { '“' };
            assert!(!text.contains(foreign), "{of}, {language}: {text}");
        }
    }
}

#[test]
fn anchors_run_one_way() {
    for indicator in instrument().indicators {
        let Some(Anchors { worst, good, professional, best }) = indicator.anchors else { continue };
        let rising = worst < good && good < professional && professional < best;
        let falling = worst > good && good > professional && professional > best;
        assert!(rising || falling, "{}", indicator.id);
    }
}

#[test]
fn rules_compile_and_stay_silent_without_evidence() {
    let it = instrument();
    let mut environment = minijinja::Environment::new();
    environment.set_undefined_behavior(minijinja::UndefinedBehavior::Chainable);
    let nothing: BTreeMap<String, String> = BTreeMap::new();
    for rule in &it.rules {
        let condition =
            environment.compile_expression(&rule.when).unwrap_or_else(|error| panic!("{}: {error}", rule.id));
        let value = condition.eval(&nothing).unwrap_or_else(|error| panic!("{}: {error}", rule.id));
        assert!(!value.is_true(), "{} fires on nothing", rule.id);
        for (language, text) in rule.title.iter().chain(rule.text.iter()) {
            environment.render_str(text, &nothing).unwrap_or_else(|error| panic!("{} {language}: {error}", rule.id));
        }
        for name in condition.undeclared_variables(false) {
            let known = ["area", "areas", "cycle", "jobs", "partner", "partners"].contains(&name.as_str())
                || it.indicator(&name).is_some();
            assert!(known, "{}: {name} is no indicator", rule.id);
            // One indicator of several measured, without interval: no condition may fail on the ones that are missing.
            for value in [0.0, 1.0, 100.0] {
                let alone = BTreeMap::from([(name.as_str(), BTreeMap::from([("value", value)]))]);
                condition.eval(&alone).unwrap_or_else(|error| panic!("{}, {name} alone: {error}", rule.id));
            }
        }
    }
}
