//! Every form, filled in and sent back, comes in without a problem and out of the store as it was meant.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

use std::path::Path;

use diagnoza::audit::store::{self, NewBatch};
use diagnoza::audit::{AuditFolder, CycleFolder, Key, instrument::default_instrument};
use diagnoza::model::answers::Answer;
use diagnoza::model::provenance::Kind;
use diagnoza::model::text::Language;
use diagnoza::problem::Problem;
use diagnoza::words::Words;
use diagnoza::{forms, import};

const AUDIT: &str = "
organisation: Energia Południe S.A.
department: { pl: Dział Obsługi Klienta, en: Customer Care }
language: pl
positions:
- { id: agent, name: { pl: Konsultant, en: Agent }, headcount: 9 }
- { id: back-office, name: { pl: Specjalista ds. reklamacji, en: Complaints officer }, headcount: 6 }
partners:
- { id: billing, name: { pl: Dział Rozliczeń, en: Billing } }
- { id: it, name: { pl: Dział IT, en: IT } }
groups:
- id: site
  name: { pl: Lokalizacja, en: Site }
  values:
  - { id: krakow, name: { pl: Kraków, en: Cracow }, headcount: 8 }
  - { id: tarnow, name: Tarnów, headcount: 7 }
";

fn folder(root: &Path) -> AuditFolder {
    let cycle = serde_yaml::from_str("{ from: 2026-09-01, to: 2026-11-13 }").unwrap();
    AuditFolder {
        root: root.to_owned(),
        audit: serde_yaml::from_str(AUDIT).unwrap(),
        instrument: default_instrument("service-department").0.unwrap(),
        descriptions: vec![
            serde_yaml::from_str(
                "{ position: agent, tasks: [{ id: calls, text: { en: Answering calls, pl: Odbieranie połączeń } }] }",
            )
            .unwrap(),
        ],
        cycles: vec![CycleFolder { id: "2026-H2".to_owned(), cycle }],
        key: Some(Key::create(root).unwrap()),
    }
}

/// The form of a kind with these cells by field, as many rows as there are maps; questions are answered from a list.
fn sent(folder: &AuditFolder, kind: Kind, language: &str, rows: &[&[(&str, &str)]], answers: &[&str]) -> Vec<u8> {
    let language = Language::new(language);
    let words = Words::load(&language, None).0.unwrap();
    let fields = forms::fields(&folder.instrument, &folder.audit, kind, &language, &words);
    let questions: Vec<&str> = match kind {
        Kind::Answers => folder.instrument.employee_questions().iter().map(|question| question.id).collect(),
        _ => folder.instrument.partner_questions().iter().map(|question| question.id).collect(),
    };
    let rows: Vec<Vec<String>> = rows
        .iter()
        .zip(answers.iter().chain(std::iter::repeat(&"")))
        .map(|(cells, answer)| {
            let cell = |field: &String| match cells.iter().find(|(name, _)| name == field) {
                Some((_, text)) => (*text).to_owned(),
                None if questions.contains(&field.as_str()) => (*answer).to_owned(),
                None => String::new(),
            };
            fields.iter().map(cell).collect()
        })
        .collect();
    forms::filled(&folder.instrument, &folder.audit, kind, &language, &words, &rows).unwrap()
}

fn told(problems: &[Problem]) -> Vec<String> {
    let words = Words::load(&Language::new("en"), None).0.unwrap();
    problems.iter().map(|problem| format!("{}: {}", problem.place, words.say(&problem.message))).collect()
}

/// Imports a form without a problem, and stores it.
fn taken(folder: &AuditFolder, name: &str, bytes: &[u8]) -> NewBatch {
    std::fs::create_dir_all(folder.root.join("inbox")).unwrap();
    let file = folder.root.join("inbox").join(name);
    std::fs::write(&file, bytes).unwrap();
    let (batches, problems) = import::read_sheet_file(folder, "2026-H2", &file, None);
    assert_eq!(told(&problems), [] as [&str; 0], "{name}");
    let mut batches = batches.unwrap();
    assert_eq!(batches.len(), 1);
    assert_eq!(batches[0].provenance.file, format!("inbox/{name}"));
    store::write(folder, "2026-H2", &batches[0]).unwrap();
    batches.remove(0)
}

#[test]
fn job_forms_come_back() {
    let root = tempfile::tempdir().unwrap();
    let folder = folder(root.path());
    let tasks = sent(
        &folder,
        Kind::Tasks,
        "pl",
        &[
            &[
                ("person", "anna@dok.example"),
                ("position", "Konsultant"),
                ("task", "Odbieranie połączeń"),
                ("importance", "5"),
                ("minutes", "6.5"),
            ],
            &[("person", "jan@dok.example"), ("position", "Agent"), ("task", "Raport, ręcznie"), ("frequency", "1")],
        ],
        &[],
    );
    let batch = taken(&folder, "zadania.xlsx", &tasks);
    assert_eq!(batch.header, ["row", "person", "position", "task", "importance", "urgency", "frequency", "minutes"]);
    let observations = sent(
        &folder,
        Kind::Observations,
        "pl",
        &[
            &[
                ("person", "anna@dok.example"),
                ("date", "2026-09-14"),
                ("start", "08:00"),
                ("category", "Rozmowa z klientem"),
                ("systems", "5"),
            ],
            &[
                ("person", "anna@dok.example"),
                ("date", "2026-09-14"),
                ("start", "08:25"),
                ("end", "08:40"),
                ("category", "Oczekiwanie na inny dział"),
                ("partner", "Dział Rozliczeń"),
            ],
        ],
        &[],
    );
    taken(&folder, "obserwacja.xlsx", &observations);
    let (answers, problems) = store::read_jobs(&folder, "2026-H2");
    assert_eq!(told(&problems), [] as [&str; 0]);
    let answers = answers.unwrap();
    assert_eq!(answers.tasks.len(), 2);
    assert_eq!(answers.tasks[0].importance, Some(5));
    assert_eq!(answers.tasks[0].minutes, Some(6.5));
    assert_eq!((answers.tasks[1].position.as_str(), answers.tasks[1].frequency), ("agent", Some(1)));
    assert_eq!(answers.observations[0].end.unwrap().to_string(), "2026-09-14T08:25:00");
    assert_eq!(answers.observations[1].partner, "billing");
    assert_eq!(answers.observations[0].person, answers.tasks[0].person);
}

#[test]
fn questionnaires_come_back() {
    let root = tempfile::tempdir().unwrap();
    let folder = folder(root.path());
    for (language, agree) in [("pl", "Kraków"), ("en", "Cracow")] {
        let name = format!("ankieta-{language}.xlsx");
        let person = format!("{language}@dok.example");
        let answers = sent(
            &folder,
            Kind::Answers,
            language,
            &[
                &[("person", &person), ("position", "Konsultant"), ("site", agree)],
                &[("person", "7"), ("site", "Tarnów")],
            ],
            &["4", "2"],
        );
        let batch = taken(&folder, &name, &answers);
        assert_eq!(batch.rows.to_vec()[0][2..5], ["agent", "krakow", "4"]);
        assert_eq!(batch.rows.to_vec()[1][2..5], ["", "tarnow", "2"]);
    }
    let mut seen = Vec::new();
    let (batches, problems) = store::respondents(&folder, "2026-H2", &mut |respondent| {
        assert!(respondent.answers.iter().all(|answer| matches!(answer, Answer::Code(4 | 2))));
        seen.push(respondent.groups.join("/"));
    });
    assert_eq!((batches.len(), told(&problems)), (2, Vec::new()));
    seen.sort();
    assert_eq!(seen, ["/tarnow", "/tarnow", "agent/krakow", "agent/krakow"]);
}

#[test]
fn partner_forms_come_back() {
    let root = tempfile::tempdir().unwrap();
    let folder = folder(root.path());
    let partners = sent(
        &folder,
        Kind::Partners,
        "pl",
        &[
            &[("person", "p1"), ("from", "Dział Rozliczeń"), ("to", "Dział Obsługi Klienta")],
            &[("person", "o"), ("from", "Obserwator"), ("to", "Dział IT")],
        ],
        &["Trudno mi ocenić", "3"],
    );
    taken(&folder, "dzialy.xlsx", &partners);
    let handoffs = sent(
        &folder,
        Kind::Handoffs,
        "pl",
        &[&[
            ("from", "Dział Obsługi Klienta"),
            ("to", "Dział Rozliczeń"),
            ("opened", "2026-09-14 08:05"),
            ("answered", "2026-09-15 12:00"),
            ("outcome", "Załatwiono"),
            ("promised-by", "Dział IT"),
        ]],
        &[],
    );
    taken(&folder, "sprawy.xlsx", &handoffs);
    let incidents = sent(
        &folder,
        Kind::Incidents,
        "pl",
        &[&[
            ("cause", "Dział Rozliczeń"),
            ("began", "2026-09-14 07:00"),
            ("noticed-by", "Klienci"),
            ("told-before", "Nie"),
            ("customers", "1200"),
            ("calls", "85"),
        ]],
        &[],
    );
    taken(&folder, "zdarzenia.xlsx", &incidents);
    let series = sent(
        &folder,
        Kind::Series,
        "pl",
        &[
            &[("period", "2026-09-07"), ("calls-lost", "120"), ("lost-share", "12.5")],
            &[("period", "2026-09-14"), ("calls-lost", "80")],
        ],
        &[],
    );
    taken(&folder, "wskazniki.xlsx", &series);
    let (answers, problems) = store::read_partners(&folder, "2026-H2");
    assert_eq!(told(&problems), [] as [&str; 0]);
    let answers = answers.unwrap();
    assert!(answers.ratings[0].answers.iter().all(|answer| *answer == Answer::NotApplicable));
    assert_eq!((answers.ratings[1].from.as_str(), answers.ratings[1].to.as_str()), ("observer", "it"));
    assert_eq!(answers.handoffs[0].answered.unwrap().to_string(), "2026-09-15T12:00:00");
    assert_eq!((answers.handoffs[0].outcome.as_str(), answers.handoffs[0].promised_by.as_str()), ("solved", "it"));
    assert_eq!((answers.incidents[0].told_before, answers.incidents[0].calls), (Some(false), Some(85)));
    let lost = answers.series.iter().find(|series| series.id == "calls-lost").unwrap();
    assert_eq!(lost.points.iter().map(|point| point.1).collect::<Vec<_>>(), [120.0, 80.0]);
}

#[test]
fn an_empty_form_says_that_nothing_was_filled_in() {
    let root = tempfile::tempdir().unwrap();
    let folder = folder(root.path());
    let language = Language::new("pl");
    let words = Words::load(&language, None).0.unwrap();
    for kind in Kind::ALL {
        let bytes =
            forms::workbook(&folder.instrument, &folder.audit, &folder.descriptions, kind, &language, &words).unwrap();
        let file = root.path().join("pusty.xlsx");
        std::fs::write(&file, bytes).unwrap();
        let (batches, problems) = import::read_sheet_file(&folder, "2026-H2", &file, None);
        assert!(batches.is_none());
        let last = told(&problems).pop().unwrap();
        assert!(last.ends_with("There is a header and no row of answers below it."), "{kind:?}: {last}");
    }
}
