//! Every embedded instrument decodes into the model and holds what the method asks of it, and an instrument in a folder of
//! its own makes a whole diagnosis.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use diagnoza::audit::instrument::{FILES, chosen, default_instrument, embedded};
use diagnoza::model::condition::paths;
use diagnoza::model::instrument::{Anchors, Instrument, Question};
use diagnoza::model::text::{Language, Text};
use diagnoza::words::Words;

/// Every embedded instrument.
fn instruments() -> Vec<Instrument> {
    let ids = embedded();
    assert_eq!(ids, ["it-service-desk", "service-department"]);
    ids.iter().map(|id| instrument(id)).collect()
}

fn instrument(id: &str) -> Instrument {
    let (instrument, problems) = default_instrument(id);
    assert!(problems.is_empty(), "{id}: {problems:?}");
    let instrument = instrument.unwrap();
    assert_eq!(instrument.settings.id, id);
    instrument
}

fn folder(id: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires").join(id)
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
    for it in instruments() {
        ids_of(&it);
    }
    assert_eq!(instrument("service-department").areas.len(), 14);
    assert_eq!(instrument("it-service-desk").areas.len(), 6);
}

fn ids_of(it: &Instrument) {
    let areas = unique(it.areas.iter().map(|area| area.id.as_str()));
    let scales = unique(it.scales.iter().map(|scale| scale.id.as_str()));
    let employee: Vec<Question<'_>> = it.employee_questions();
    let partner: Vec<Question<'_>> = it.partner_questions();
    let items = unique(employee.iter().map(|question| question.id));
    unique(partner.iter().map(|question| question.id));
    unique(it.interviews.codes.iter().map(|code| code.id.as_str()));
    let indicators = unique(it.indicators.iter().map(|indicator| indicator.id.as_str()));
    unique(it.rules.iter().map(|rule| rule.id.as_str()));

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
    assert_eq!((pulse.len(), of_pulse), (areas.len(), areas.clone()));
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
    for it in instruments() {
        let mut directions: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for item in it.questionnaire.items {
            let count = directions.entry(item.area).or_default();
            if item.reverse { count.1 += 1 } else { count.0 += 1 }
        }
        assert_eq!(directions.len(), it.areas.len());
        for (area, (straight, reverse)) in directions {
            assert!((3..=5).contains(&(straight + reverse)) && straight > 0 && reverse > 0, "{area}");
        }
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
    for it in instruments() {
        spoken(&it);
    }
}

fn spoken(it: &Instrument) {
    let codes: Vec<&str> = it.settings.languages.iter().map(|language| language.code()).collect();
    assert_eq!(codes, ["en", "pl", "ro", "hu"]);
    for (of, text) in texts(it) {
        for language in &it.settings.languages {
            let there = text.speaks(language) && !text.in_language(language).trim().is_empty();
            assert!(there, "{of}: no text in {language}");
        }
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    let all = instruments();
    for (of, text) in all.iter().flat_map(texts) {
        for (language, text) in text.iter().filter(|(_, text)| !text.contains("{%")) {
            assert!(!text.contains(['"', '\'']), "{of}, {language}: {text}");
            let foreign = if language == "en" { '„' } else { '“' };
            assert!(!text.contains(foreign), "{of}, {language}: {text}");
        }
    }
}

#[test]
fn letters_are_those_of_the_language() {
    // Letters with a cedilla instead of a comma below, or with a tilde or circumflex instead of a double acute, are what
    // wrong keyboards and wrong code pages leave; a letter of another language is a text in the wrong place.
    let foreign =
        [("en", "ąćęłńśźżășțâîőűşţ"), ("pl", "ășțâîőűáíúöüşţ"), ("ro", "şţãąćęłńśźżőűöü"), ("hu", "õûôąćęłńśźżășțşţ")];
    let own = [("pl", "ąćęłńóśźż"), ("ro", "ăâîșț"), ("hu", "áéíóöőúüű")];
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for it in instruments() {
        for (of, text) in texts(&it) {
            for (language, wrong) in foreign {
                let said = text.in_language(&Language::new(language)).to_lowercase();
                assert!(!said.contains(|letter| wrong.contains(letter)), "{of}, {language}: {said}");
                let Some((_, letters)) = own.iter().find(|(of, _)| *of == language) else { continue };
                let count = counts.entry(language).or_default();
                // Of texts of some length nearly all hold a letter of their own; one typed without accents holds none.
                if said.chars().count() >= 40 {
                    count.1 += 1;
                    count.0 += usize::from(said.contains(|letter| letters.contains(letter)));
                }
            }
        }
    }
    for (language, (with, of)) in counts {
        assert!(of > 300 && with * 100 >= of * 95, "{language}: {with} of {of}");
    }
}

#[test]
fn anchors_run_one_way() {
    for indicator in instruments().into_iter().flat_map(|it| it.indicators) {
        let Some(Anchors { worst, good, professional, best }) = indicator.anchors else { continue };
        let rising = worst < good && good < professional && professional < best;
        let falling = worst > good && good > professional && professional > best;
        assert!(rising || falling, "{}", indicator.id);
    }
}

#[test]
fn rules_compile_and_stay_silent_without_evidence() {
    for it in instruments() {
        rules_of(&it);
    }
}

fn rules_of(it: &Instrument) {
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

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diagnoza"));
    command.env("LANG", "en").env_remove("LC_ALL").args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn done(arguments: &[&str]) -> String {
    let output = run(arguments);
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
    said
}

/// A simulated audit with the files of its inbox.
fn simulated(root: &Path, instrument: &str, planted: &[&str]) -> Vec<String> {
    let root = root.to_str().unwrap();
    let start = ["simulate", root, "--instrument", instrument, "--people", "60", "--seed", "7"];
    done(&[&start[..], planted].concat());
    let inbox = fs::read_dir(format!("{root}/inbox/2026-H2")).unwrap();
    let mut files: Vec<String> = inbox.map(|file| file.unwrap().path().to_str().unwrap().to_owned()).collect();
    files.sort();
    files
}

#[test]
fn the_instrument_of_another_department_makes_a_whole_diagnosis() {
    let folders = tempfile::tempdir().unwrap();
    // A copy of the folder, under an id that the program has never heard of.
    let own = folders.path().join("library");
    fs::create_dir(&own).unwrap();
    for file in FILES.iter().map(|name| folder("it-service-desk").join(name)).filter(|file| file.exists()) {
        let text = fs::read_to_string(&file).unwrap().replace("id: it-service-desk", "id: library");
        fs::write(own.join(file.file_name().unwrap()), text).unwrap();
    }
    fs::create_dir(own.join("words")).unwrap();
    fs::copy(folder("it-service-desk").join("words/en.ftl"), own.join("words/en.ftl")).unwrap();
    let own = own.to_str().unwrap();
    let (audit, other) = (folders.path().join("audit"), folders.path().join("other"));
    let files = simulated(&audit, own, &["--weak", "handover:25,automation:20", "--strong", "user-respect:15"]);
    let praised = simulated(&other, own, &["--weak", "automation:20", "--strong", "handover:15,user-respect:15"]);
    // The people at the desk praise what the logs do not bear out.
    let answers = |files: &[String]| files.iter().find(|file| file.ends_with("questionnaire.csv")).unwrap().clone();
    fs::copy(answers(&praised), answers(&files)).unwrap();

    let root = audit.to_str().unwrap();
    assert!(fs::read_to_string(audit.join("audit.yaml")).unwrap().contains("instrument: library"));
    done(&["forms", root, "--language", "ro"]);
    let inbox: Vec<&str> = files.iter().map(String::as_str).collect();
    done(&[&["import", root][..], &inbox, &["--cycle", "2026-H2"]].concat());
    done(&["check", root]);
    done(&["status", root]);
    done(&["report", root, "--format", "html,md,xlsx,csv,json"]);
    let report = audit.join("cycles/2026-H2/5-report");
    let page = fs::read_to_string(report.join("report.md")).unwrap();
    assert!(page.contains("Diagnosis of the IT service desk") && !page.contains("ustomers"), "{page}");
    assert!(page.contains("Handover to the second level"), "{page}");
    let diagnosis: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(report.join("diagnosis.json")).unwrap()).unwrap();
    let findings = diagnosis["findings"].as_array().unwrap();
    let kinds: BTreeSet<&str> = findings.iter().filter_map(|finding| finding["kind"].as_str()).collect();
    for kind in ["weakness", "strength", "contradiction"] {
        assert!(kinds.contains(kind), "{kind} is not among {findings:#?}");
    }
    let areas: BTreeSet<&str> = findings.iter().filter_map(|finding| finding["area"].as_str()).collect();
    let known: BTreeSet<String> = instrument("it-service-desk").areas.into_iter().map(|area| area.id).collect();
    assert!(areas.iter().all(|area| known.contains(*area)), "{areas:?}");
}

#[test]
fn an_audit_is_made_with_the_instrument_that_is_named() {
    let folders = tempfile::tempdir().unwrap();
    let root = folders.path().join("desk");
    done(&["new", root.to_str().unwrap(), "--instrument", "it-service-desk", "--language", "pl"]);
    let (audit, problems) = diagnoza::audit::open(&root);
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(audit.unwrap().instrument.settings.id, "it-service-desk");

    // A folder whose files are not all there is told file by file, and nothing is made.
    let part = folders.path().join("part");
    fs::create_dir(&part).unwrap();
    fs::copy(folder("it-service-desk").join("instrument.yaml"), part.join("instrument.yaml")).unwrap();
    let not_made = folders.path().join("not-made");
    let output = run(&["new", not_made.to_str().unwrap(), "--instrument", part.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    for file in ["areas.yaml", "questionnaire.yaml", "rules.yaml"] {
        assert!(said.contains(&format!("has no file {file}")), "{said}");
    }
    assert!(!said.contains("has no file scales.yaml") && !not_made.exists(), "{said}");

    let output = run(&["new", not_made.to_str().unwrap(), "--instrument", "it-servce-desk"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("did you mean “it-service-desk”") && !not_made.exists(), "{said}");

    // An audit whose own instrument calls itself otherwise.
    let settings = fs::read_to_string(root.join("audit.yaml")).unwrap();
    fs::write(root.join("audit.yaml"), settings.replace("instrument: it-service-desk", "instrument: desk")).unwrap();
    for name in FILES.iter().filter(|name| folder("it-service-desk").join(name).exists()) {
        fs::copy(folder("it-service-desk").join(name), root.join("instrument").join(name)).unwrap();
    }
    let said = done(&["check", root.to_str().unwrap(), "--language", "en"]);
    assert!(said.contains("calls itself “it-service-desk”, but audit.yaml names “desk”"), "{said}");
}

#[test]
fn a_cast_belongs_to_every_instrument() {
    for id in embedded() {
        let cast = chosen(&id).0.unwrap().cast;
        let partners: Vec<&str> = cast.partners.iter().map(|partner| partner.id.as_str()).collect();
        assert!(partners.contains(&cast.promises.as_str()), "{id}");
        let positions = [cast.front.id.as_str(), cast.back.id.as_str()];
        assert!(cast.tasks.iter().all(|task| positions.contains(&task.position.as_str())), "{id}");
        assert!(cast.tasks.iter().filter(|task| task.position == positions[0]).count() >= 20, "{id}");
        unique(cast.tasks.iter().map(|task| task.id.as_str()));
    }
}

/// Values to try: on either side of every threshold that shares, counts, scores and percents have.
const TRIED: [f64; 9] = [0.0, 0.05, 0.25, 0.7, 1.0, 9.0, 40.0, 64.0, 1000.0];

fn facts_of(json: &serde_json::Value) -> minijinja::Value {
    match json {
        serde_json::Value::Object(members) => {
            minijinja::Value::from_pairs(members.iter().map(|(name, value)| (name.clone(), facts_of(value))))
        }
        serde_json::Value::String(text) => minijinja::Value::from(text.as_str()),
        serde_json::Value::Number(number) => minijinja::Value::from(number.as_f64().unwrap()),
        _ => minijinja::Value::from_iter(std::iter::empty::<minijinja::Value>()),
    }
}

/// Whether some values of what a condition speaks of make it hold.
fn can_hold(condition: &str) -> bool {
    let mut environment = minijinja::Environment::new();
    environment.set_undefined_behavior(minijinja::UndefinedBehavior::Chainable);
    let compiled = environment.compile_expression(condition).unwrap();
    let mut found: BTreeMap<Vec<String>, Option<String>> = BTreeMap::new();
    for path in paths(condition) {
        let word = found.entry(path.steps).or_default();
        *word = word.take().or(path.word);
    }
    let numbers = found.iter().filter(|(steps, word)| word.is_none() && steps.as_slice() != ["partners"]).count();
    let tries = TRIED.len().pow(u32::try_from(numbers).unwrap());
    (0..tries).any(|mut number| {
        let mut facts = serde_json::json!({ "partners": [] });
        for (steps, word) in found.iter().filter(|(steps, _)| steps.as_slice() != ["partners"]) {
            let place = steps.iter().fold(&mut facts, |inside, step| &mut inside[step.as_str()]);
            *place = if let Some(word) = word {
                word.as_str().into()
            } else {
                let value = TRIED[number % TRIED.len()];
                number /= TRIED.len();
                value.into()
            };
        }
        compiled.eval(facts_of(&facts)).unwrap().is_true()
    })
}

#[test]
fn every_rule_can_be_stated() {
    for it in instruments() {
        for rule in &it.rules {
            assert!(can_hold(&rule.when), "{}, {}: {} never holds", it.settings.id, rule.id, rule.when);
        }
    }
    assert!(!can_hold("a.value > 1 and a.value < 1"));
}

#[test]
fn words_of_an_instrument_replace_words_that_there_are() {
    let keys = |text: &str| -> BTreeSet<String> {
        let keys = text.lines().filter(|line| !line.starts_with(['#', ' '])).filter_map(|line| line.split_once(" = "));
        keys.map(|(key, _)| key.to_owned()).collect()
    };
    for id in embedded() {
        let chosen = chosen(&id).0.unwrap();
        let words: BTreeMap<&String, BTreeSet<String>> =
            chosen.files.iter().map(|(path, text)| (path, keys(text))).collect();
        if id == "it-service-desk" {
            assert_eq!(words.len(), 4);
        }
        let all: BTreeSet<&String> = words.values().flatten().collect();
        for (path, keys) in &words {
            assert_eq!(keys.len(), all.len(), "{path}");
            let language = path.split('/').nth(2).unwrap();
            let built_in = Words::load(&Language::new(language), None).0.unwrap();
            assert!(keys.iter().all(|key| built_in.has(key)), "{path}: {keys:?}");
        }
    }
}

#[test]
fn mistakes_in_a_cast_are_told_with_their_places() {
    let folders = tempfile::tempdir().unwrap();
    let own = folders.path().join("own");
    fs::create_dir(&own).unwrap();
    for name in FILES {
        if let Ok(text) = fs::read_to_string(folder("it-service-desk").join(name)) {
            fs::write(own.join(name), text).unwrap();
        }
    }
    let right = fs::read_to_string(own.join("simulation.yaml")).unwrap();
    let said = |wrong: &str| -> String {
        fs::write(own.join("simulation.yaml"), wrong).unwrap();
        let made = folders.path().join("made");
        let output = run(&["simulate", made.to_str().unwrap(), "--instrument", own.to_str().unwrap()]);
        assert!(output.status.code() == Some(1) && !made.exists(), "{output:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(said(&right.replace("promises: vendors", "promises: vendor")).contains("did you mean “vendors”"));
    assert!(said(&right.replace("position: engineer", "position: enginer")).contains("did you mean “engineer”"));
    assert!(said(&right.replace("frequency: 7", "frequency: 9")).contains("simulation.yaml:"));
    let idle = said(&right.replace("position: analyst", "position: engineer"));
    assert!(idle.contains("No task is described for the position “analyst”"), "{idle}");
    let (before, tasks) = right.split_once("tasks:\n").unwrap();
    let rest = tasks.split_once("# Daily").unwrap().1;
    let empty = said(&format!("{before}tasks: []\n#{rest}"));
    assert!(empty.contains("The list tasks is empty"), "{empty}");
}
