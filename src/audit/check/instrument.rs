//! Checks of the instrument over its files: every id that is referred to exists, every text in every language.

use std::collections::BTreeMap;

use super::{Checker, Ids, Loaded, ids, rules, settings};
use crate::model::instrument::*;
use crate::model::measures::{MEASURES, Of, measure};
use crate::model::text::Language;
use crate::problem::{Place, Problem};

/// The files of an instrument as far as they could be decoded.
#[derive(Default)]
pub(in crate::audit) struct Files {
    pub(in crate::audit) settings: Option<Loaded<Settings>>,
    pub(in crate::audit) areas: Option<Loaded<Vec<Area>>>,
    pub(in crate::audit) scales: Option<Loaded<Vec<Scale>>>,
    pub(in crate::audit) questionnaire: Option<Loaded<Questionnaire>>,
    pub(in crate::audit) partners: Option<Loaded<PartnerQuestionnaire>>,
    pub(in crate::audit) errors: Option<Loaded<ErrorChecklist>>,
    pub(in crate::audit) tasks: Option<Loaded<TaskForm>>,
    pub(in crate::audit) task_words: Option<Loaded<Vec<TaskWords>>>,
    pub(in crate::audit) observation: Option<Loaded<ObservationForm>>,
    pub(in crate::audit) logs: Option<Loaded<Logs>>,
    pub(in crate::audit) interviews: Option<Loaded<Interviews>>,
    pub(in crate::audit) indicators: Option<Loaded<Vec<Indicator>>>,
    pub(in crate::audit) rules: Option<Loaded<Vec<Rule>>>,
}

/// Ids by what they name. A file that is missing or no YAML at all gives none, and then nothing refers wrongly to it.
struct Known {
    areas: Ids,
    scales: Ids,
    items: Ids,
    questions: Ids,
    demand_support: Ids,
    myths: Ids,
    errors: Ids,
    themes: Ids,
    series: Ids,
    indicators: Ids,
}

impl Known {
    fn of(files: &Files) -> Known {
        let list = |found: Option<Ids>| found.unwrap_or_default();
        let q = |way: &[&str]| list(files.questionnaire.as_ref().map(|loaded| ids(&loaded.document, way)));
        let areas = list(files.areas.as_ref().map(|loaded| ids(&loaded.document, &[])));
        let errors = list(files.errors.as_ref().map(|loaded| ids(&loaded.document, &["errors"])));
        let codes = list(files.interviews.as_ref().map(|loaded| ids(&loaded.document, &["codes"])));
        let items = q(&["items"]);
        // What is made of two files is known only when both are.
        let mut questions = Ids::new();
        if let (Some(q), Some(_)) = (&files.questionnaire, &files.errors) {
            questions.extend(items.union(&errors).cloned());
            let pairs = q.value.demand_support.iter().chain(&q.value.myths);
            questions.extend(pairs.flat_map(|pair| [pair.first.id.clone(), pair.second.id.clone()]));
            questions.insert(q.value.outcome.id.clone());
        }
        Known {
            scales: list(files.scales.as_ref().map(|loaded| ids(&loaded.document, &[]))),
            items,
            questions,
            demand_support: q(&["demand-support"]),
            myths: q(&["myths"]),
            errors,
            themes: if areas.is_empty() || files.interviews.is_none() { Ids::new() } else { &areas | &codes },
            series: list(files.logs.as_ref().map(|loaded| ids(&loaded.document, &["series"]))),
            indicators: list(files.indicators.as_ref().map(|loaded| ids(&loaded.document, &[]))),
            areas,
        }
    }
}

/// Every problem between and within the files. `partners` are those of the audit.
pub(in crate::audit) fn check(files: &Files, partners: &Ids) -> Vec<Problem> {
    let known = Known::of(files);
    let mut problems = Vec::new();
    let mut questions = BTreeMap::new();
    problems.extend(files.settings.iter().flat_map(settings::settings));
    problems.extend(files.settings.iter().flat_map(|loaded| staked_areas(loaded, &known)));
    problems.extend(files.areas.iter().flat_map(areas));
    problems.extend(files.scales.iter().flat_map(settings::scales));
    problems.extend(files.questionnaire.iter().flat_map(|loaded| questionnaire(loaded, &known, &mut questions)));
    problems.extend(files.errors.iter().flat_map(|loaded| errors(loaded, &known, &mut questions)));
    problems.extend(files.partners.iter().flat_map(|loaded| partner_items(loaded, &known, &mut questions)));
    let scales = files.scales.as_ref().map(|loaded| loaded.value.as_slice());
    problems.extend(files.tasks.iter().flat_map(|loaded| settings::tasks(loaded, scales, &known.scales)));
    problems.extend(files.observation.iter().flat_map(observation));
    problems.extend(files.logs.iter().flat_map(logs));
    problems.extend(files.interviews.iter().flat_map(|loaded| interviews(loaded, &known)));
    problems.extend(files.indicators.iter().flat_map(|loaded| indicators(loaded, &known, partners)));
    problems.extend(files.rules.iter().flat_map(|loaded| rules::rules(loaded, &known.areas, &known.indicators)));
    if let Some(settings) = &files.settings {
        problems.extend(languages(files, &settings.value.languages));
    }
    problems
}

fn languages(files: &Files, languages: &[Language]) -> Vec<Problem> {
    let documents = [
        files.settings.as_ref().map(|loaded| &loaded.document),
        files.areas.as_ref().map(|loaded| &loaded.document),
        files.scales.as_ref().map(|loaded| &loaded.document),
        files.questionnaire.as_ref().map(|loaded| &loaded.document),
        files.partners.as_ref().map(|loaded| &loaded.document),
        files.errors.as_ref().map(|loaded| &loaded.document),
        files.tasks.as_ref().map(|loaded| &loaded.document),
        files.observation.as_ref().map(|loaded| &loaded.document),
        files.logs.as_ref().map(|loaded| &loaded.document),
        files.interviews.as_ref().map(|loaded| &loaded.document),
        files.indicators.as_ref().map(|loaded| &loaded.document),
        files.rules.as_ref().map(|loaded| &loaded.document),
    ];
    let checked = documents.into_iter().flatten().flat_map(|document| {
        let mut check = Checker::new(document);
        check.languages(languages);
        check.problems
    });
    checked.collect()
}

/// Stakes are shared out over areas that exist.
fn staked_areas(loaded: &Loaded<Settings>, known: &Known) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    for area in loaded.value.stakes.iter().flat_map(|rules| rules.weights.keys()) {
        check.known(&format!("stakes.weights.{area}"), area, "area", &known.areas);
    }
    check.problems
}

fn areas(loaded: &Loaded<Vec<Area>>) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let mut seen = BTreeMap::new();
    for (index, area) in loaded.value.iter().enumerate() {
        check.unique(&format!("{index}.id"), &area.id, "area", &mut seen);
        check.within(&format!("{index}.weight"), area.weight, 0.0, 100.0);
    }
    check.problems
}

fn questionnaire(loaded: &Loaded<Questionnaire>, known: &Known, seen: &mut BTreeMap<String, Place>) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let q = &loaded.value;
    items(&mut check, &q.items, known, seen);
    check.unique("outcome.id", &q.outcome.id, "question", seen);
    check.known("outcome.scale", &q.outcome.scale, "scale", &known.scales);
    for (index, open) in q.open.iter().enumerate() {
        check.unique(&format!("open.{index}.id"), &open.id, "question", seen);
    }
    for (list, pairs) in [("demand-support", &q.demand_support), ("myths", &q.myths)] {
        let mut pair_ids = BTreeMap::new();
        for (index, pair) in pairs.iter().enumerate() {
            let way = format!("{list}.{index}");
            check.unique(&format!("{way}.id"), &pair.id, "pair", &mut pair_ids);
            check.known(&format!("{way}.area"), &pair.area, "area", &known.areas);
            for (side, item) in [("first", &pair.first), ("second", &pair.second)] {
                check.unique(&format!("{way}.{side}.id"), &item.id, "question", seen);
                check.known(&format!("{way}.{side}.scale"), &item.scale, "scale", &known.scales);
            }
        }
    }
    let mut areas_asked = BTreeMap::new();
    for (index, id) in q.pulse.iter().enumerate() {
        let way = format!("pulse.{index}");
        check.known(&way, id, "item", &known.items);
        if let Some(item) = q.items.iter().find(|item| item.id == *id)
            && let Some(other) = areas_asked.insert(item.area.as_str(), id.as_str())
        {
            let arguments =
                [("found", id.as_str().into()), ("other", other.into()), ("area", item.area.as_str().into())];
            check.error(&way, "pulse-area-twice", &arguments);
        }
    }
    check.problems
}

/// Items of either questionnaire, under the key `items`.
fn items(check: &mut Checker, items: &[Item], known: &Known, seen: &mut BTreeMap<String, Place>) {
    for (index, item) in items.iter().enumerate() {
        check.unique(&format!("items.{index}.id"), &item.id, "question", seen);
        check.known(&format!("items.{index}.area"), &item.area, "area", &known.areas);
        check.known(&format!("items.{index}.scale"), &item.scale, "scale", &known.scales);
    }
}

fn partner_items(
    loaded: &Loaded<PartnerQuestionnaire>,
    known: &Known,
    seen: &mut BTreeMap<String, Place>,
) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    items(&mut check, &loaded.value.items, known, seen);
    let asked: Ids = loaded.value.items.iter().map(|item| item.id.clone()).collect();
    for (index, expectation) in loaded.value.expectations.iter().enumerate() {
        let way = format!("expectations.{index}");
        check.unique(&format!("{way}.id"), &expectation.id, "question", seen);
        check.known(&format!("{way}.of"), &expectation.of, "item", &asked);
        check.known(&format!("{way}.scale"), &expectation.scale, "scale", &known.scales);
    }
    check.problems
}

fn errors(loaded: &Loaded<ErrorChecklist>, known: &Known, seen: &mut BTreeMap<String, Place>) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    check.known("scale", &loaded.value.scale, "scale", &known.scales);
    for (index, error) in loaded.value.errors.iter().enumerate() {
        check.unique(&format!("errors.{index}.id"), &error.id, "question", seen);
        check.known(&format!("errors.{index}.area"), &error.area, "area", &known.areas);
    }
    check.problems
}

fn observation(loaded: &Loaded<ObservationForm>) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let mut seen = BTreeMap::new();
    for (index, category) in loaded.value.categories.iter().enumerate() {
        check.unique(&format!("categories.{index}.id"), &category.id, "category", &mut seen);
    }
    if let Some(log) = loaded.value.log {
        check.within("log.longest-activity-hours", log.longest_activity_hours, 0.0, 24.0);
        check.within("log.rest-hours", log.rest_hours, 0.0, 24.0);
        check.within("log.day-correlation", log.day_correlation, 0.0, 1.0);
    }
    check.problems
}

fn logs(loaded: &Loaded<Logs>) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let mut seen = BTreeMap::new();
    for (index, series) in loaded.value.series.iter().enumerate() {
        check.unique(&format!("series.{index}.id"), &series.id, "series", &mut seen);
        check.unit(&format!("series.{index}.unit"), &series.unit);
    }
    for (list, choices) in [("outcomes", &loaded.value.outcomes), ("noticed-by", &loaded.value.noticed_by)] {
        let mut seen = BTreeMap::new();
        for (index, choice) in choices.iter().enumerate() {
            check.unique(&format!("{list}.{index}.id"), &choice.id, "choice", &mut seen);
        }
    }
    if !loaded.value.calls.is_empty() {
        let series: Ids = loaded.value.series.iter().map(|series| series.id.clone()).collect();
        check.known("calls", &loaded.value.calls, "series", &series);
    }
    check.problems
}

fn interviews(loaded: &Loaded<Interviews>, known: &Known) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let mut seen = BTreeMap::new();
    for (index, code) in loaded.value.codes.iter().enumerate() {
        let way = format!("codes.{index}");
        check.unique(&format!("{way}.id"), &code.id, "code", &mut seen);
        check.known(&format!("{way}.area"), &code.area, "area", &known.areas);
        if known.areas.contains(&code.id) {
            check.error(&format!("{way}.id"), "code-is-area", &[("found", code.id.as_str().into())]);
        }
    }
    check.problems
}

fn indicators(loaded: &Loaded<Vec<Indicator>>, known: &Known, partners: &Ids) -> Vec<Problem> {
    let mut check = Checker::new(&loaded.document);
    let mut seen = BTreeMap::new();
    for (index, indicator) in loaded.value.iter().enumerate() {
        let way = |field: &str| format!("{index}.{field}");
        check.unique(&way("id"), &indicator.id, "indicator", &mut seen);
        if !is_name(&indicator.id) {
            check.error(&way("id"), "indicator-name", &[("found", indicator.id.as_str().into())]);
        }
        check.known(&way("area"), &indicator.area, "area", &known.areas);
        check.within(&way("weight"), indicator.weight, 0.0, 100.0);
        check.unit(&way("unit"), &indicator.unit);
        if let Some(a) = indicator.anchors {
            let values = [a.worst, a.good, a.professional, a.best];
            let rising = values.is_sorted_by(|a, b| a < b);
            if !rising && !values.is_sorted_by(|a, b| a > b) {
                check.error(&way("anchors"), "anchors-order", &[]);
            }
        }
        match measure(&indicator.measure) {
            None => {
                let names = MEASURES.iter().map(|measure| measure.name.to_owned()).collect();
                check.known(&way("measure"), &indicator.measure, "measure", &names);
            }
            Some(measure) => measured_of(&mut check, index, indicator, measure.of, known, partners),
        }
    }
    check.problems
}

/// Whether `of` names something that the measure has a value for.
fn measured_of(check: &mut Checker, index: usize, indicator: &Indicator, of: Of, known: &Known, partners: &Ids) {
    let way = format!("{index}.of");
    let roles = ["core", "searching", "waiting", "failure", "rework", "administration", "other"];
    let roles: Ids = roles.map(str::to_owned).into();
    let (kind, ids) = match of {
        Of::Nothing | Of::Partner if indicator.of.is_empty() => return,
        Of::Partner if indicator.of == EVERY_PARTNER => return,
        Of::Nothing => {
            return check.error(&way, "measure-without-of", &[("measure", indicator.measure.as_str().into())]);
        }
        Of::Area => ("area", &known.areas),
        Of::Theme => ("theme", &known.themes),
        Of::Question => ("question", &known.questions),
        Of::DemandSupport => ("pair", &known.demand_support),
        Of::Myth => ("pair", &known.myths),
        Of::Error => ("error", &known.errors),
        Of::CategoryRole => ("role", &roles),
        Of::Partner => ("partner", partners),
        Of::Series => ("series", &known.series),
    };
    check.known(&way, &indicator.of, kind, ids);
}

/// Whether a condition can name it, and it is none of the names that conditions have anyway.
fn is_name(id: &str) -> bool {
    let mut letters = id.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
        && ![
            "areas", "area", "partner", "partners", "jobs", "cycle", "and", "or", "not", "in", "is", "if", "else",
            "true", "false", "none",
        ]
        .contains(&id)
}
