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
        concordance: Vec::new(),
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

/// Every text of a workbook.
fn words_of(bytes: &[u8]) -> Vec<String> {
    use calamine::Reader;
    let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(std::io::Cursor::new(bytes.to_vec())).unwrap();
    let sheets = book.worksheets();
    let cells = sheets.iter().flat_map(|(_, range)| range.used_cells());
    cells.filter_map(|(.., cell)| calamine::DataType::get_string(cell).map(str::to_owned)).collect()
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
    // A unit without a number stands in one form.
    assert!(words_of(&series).iter().any(|head| head == "Połączenia utracone (połączenia)"));
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
        assert!(last.ends_with("There is a header, but no row of answers below it."), "{kind:?}: {last}");
    }
}

/// The form as somebody fills it in: the first sheet with drop-down lists, below its headers, row by row.
struct Script {
    bytes: Vec<u8>,
    sheet: String,
    /// Lists by column letters.
    lists: std::collections::BTreeMap<String, Vec<String>>,
    /// Style of each column's cells, and the sort of value that is validated.
    columns: Vec<(String, String, String)>,
    /// What the form holds already, by cell.
    filled: std::collections::BTreeMap<String, String>,
}

const DATA: &str = "xl/worksheets/sheet2.xml";

fn part(bytes: &[u8], name: &str) -> String {
    use std::io::Read;
    let mut text = String::new();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn attribute<'t>(tag: &'t str, name: &str) -> &'t str {
    tag.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default()
}

impl Script {
    fn of(bytes: Vec<u8>) -> Self {
        use calamine::Reader;
        let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(std::io::Cursor::new(bytes.clone())).unwrap();
        let choices = book.worksheet_range("_lists").unwrap();
        let sheet = part(&bytes, DATA);
        let name = book.sheet_names()[1].clone();
        let range = book.worksheet_range(&name).unwrap();
        let mut filled = std::collections::BTreeMap::new();
        for (row, column, cell) in range.used_cells().filter(|(row, ..)| *row >= 3) {
            let letters = diagnoza::problem::column_letters(column as u32 + 1);
            filled.insert(format!("{letters}{}", row + 1), cell.to_string());
        }
        let mut lists = std::collections::BTreeMap::new();
        let mut sorts = std::collections::BTreeMap::new();
        for validation in sheet.split("<dataValidation ").skip(1) {
            let tag = format!(" {}", validation.split('>').next().unwrap());
            let letters: String = attribute(&tag, "sqref").chars().take_while(char::is_ascii_alphabetic).collect();
            sorts.insert(letters.clone(), attribute(&tag, "type").to_owned());
            let formula = validation.split("<formula1>").nth(1).unwrap().split('<').next().unwrap();
            if let Some(cells) = formula.strip_prefix("_lists!$") {
                let column = cells.split('$').next().unwrap();
                let index = column.bytes().fold(0usize, |index, byte| index * 26 + usize::from(byte - b'A') + 1) - 1;
                let count: usize = cells.rsplit('$').next().unwrap().parse().unwrap();
                let list = (0..count).map(|row| choices.get((row, index)).unwrap().to_string()).collect();
                lists.insert(letters, list);
            }
        }
        let cells = sheet.split("<row r=\"4\"").nth(1).unwrap().split("</row>").next().unwrap();
        let columns = cells
            .split("<c ")
            .skip(1)
            .map(|cell| {
                let tag = format!(" {cell}");
                let letters = attribute(&tag, "r").trim_end_matches('4').to_owned();
                let sort = sorts.get(&letters).cloned().unwrap_or_default();
                (letters, attribute(&tag, "s").to_owned(), sort)
            })
            .collect();
        Script { bytes, sheet: name, lists, columns, filled }
    }

    /// Fills rows 4 and 5 with what the lists offer, and writes the workbook anew: the same parts but for the answers.
    fn fill(&self, header: &[String]) -> Vec<u8> {
        let rows: String = (4..6).map(|row| self.row(row, header)).collect();
        let sheet = part(&self.bytes, DATA);
        let (before, rest) = sheet.split_once("<row r=\"4\"").unwrap();
        let (_, after) = rest.split_once("</sheetData>").unwrap();
        let sheet = format!("{before}{rows}</sheetData>{after}");
        self.with(&sheet)
    }

    fn row(&self, row: u32, header: &[String]) -> String {
        let cells = self.columns.iter().zip(header).map(|((letters, style, sort), field)| {
            let text = |text: &str| {
                let text = text.replace('&', "&amp;").replace('<', "&lt;");
                format!("<c r=\"{letters}{row}\" s=\"{style}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
            };
            let number = |number: f64| format!("<c r=\"{letters}{row}\" s=\"{style}\"><v>{number}</v></c>");
            if let Some(known) = self.filled.get(&format!("{letters}{row}")) {
                return text(known);
            }
            // 46279 is 14 September 2026; the second row of a log comes an hour later.
            let hour = f64::from(row + 4) / 24.0;
            match (self.lists.get(letters), sort.as_str(), field.as_str()) {
                (Some(list), ..) if field == "to" => text(&list[row as usize % list.len()]),
                (Some(list), ..) if field == "method" || field == "category" => text(&list[0]),
                (Some(list), ..) => text(&list[(row as usize * 7 + letters.len()) % list.len()]),
                (None, "date", "began" | "opened") => number(46279.0 + hour),
                (None, "date", "answered" | "closed" | "detected" | "told") => number(46280.0 + hour),
                (None, "date", "period") => number(46272.0 + 7.0 * f64::from(row - 4)),
                (None, "date", _) => number(46279.0),
                (None, "time", "end") => number(hour + 1.0 / 24.0),
                (None, "time", _) => number(hour),
                (None, "decimal", _) => number(12.0),
                (None, _, "person") => text("anna@dok.example".trim_start_matches(if row == 4 { "" } else { "anna" })),
                _ => text(&format!("=1+1 {row}")),
            }
        });
        format!("<row r=\"{row}\">{}</row>", cells.collect::<String>())
    }

    fn with(&self, sheet: &str) -> Vec<u8> {
        use std::io::{Read, Write};
        let mut from = zip::ZipArchive::new(std::io::Cursor::new(&self.bytes)).unwrap();
        let mut to = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for index in 0..from.len() {
            let mut part = from.by_index(index).unwrap();
            let name = part.name().unwrap().into_owned();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            to.start_file(name.clone(), zip::write::SimpleFileOptions::default()).unwrap();
            to.write_all(if name == DATA { sheet.as_bytes() } else { &bytes }).unwrap();
        }
        to.finish().unwrap().into_inner()
    }
}

#[test]
fn every_form_of_every_language_filled_from_its_lists_comes_in_without_a_question() {
    let root = tempfile::tempdir().unwrap();
    let folder = folder(root.path());
    for language in Words::languages() {
        let words = Words::load(&language, None).0.unwrap();
        for whom in [forms::Whom::Everybody, forms::Whom::Position("agent"), forms::Whom::Partner("billing")] {
            let form = forms::Form {
                instrument: &folder.instrument,
                audit: &folder.audit,
                descriptions: &folder.descriptions,
                whom,
                words: &words,
            };
            for kind in whom.kinds() {
                let bytes = form.workbook(*kind).unwrap();
                assert_eq!(bytes, form.workbook(*kind).unwrap());
                let fields = forms::fields(&folder.instrument, &folder.audit, *kind, &language, &words);
                let script = Script::of(bytes);
                assert_eq!(script.columns.len(), fields.len());
                let name = format!("{}-{language}-{whom:?}.xlsx", kind.word());
                let file = root.path().join(&name);
                std::fs::write(&file, script.fill(&fields)).unwrap();
                let (batches, problems) = import::read_sheet_file(&folder, "2026-H2", &file, None);
                assert_eq!(told(&problems), [] as [&str; 0], "{name}");
                let batch = &batches.unwrap()[0];
                assert_eq!((batch.provenance.kind, batch.provenance.sheet.as_str()), (*kind, script.sheet.as_str()));
                assert_eq!(batch.rows.len(), 2, "{name}");
                assert_eq!(batch.provenance.left_behind, [] as [&str; 0]);
                let empty = batch.rows.to_vec()[0].iter().filter(|cell| cell.is_empty()).count();
                assert_eq!(empty, 0, "{name}: {:?}", batch.rows.to_vec()[0]);
            }
        }
    }
}

#[test]
fn a_page_gives_a_file_that_comes_in_without_a_question() {
    let root = tempfile::tempdir().unwrap();
    let folder = folder(root.path());
    for language in Words::languages() {
        let words = Words::load(&language, None).0.unwrap();
        for (whom, kind) in [
            (forms::Whom::Position("agent"), Kind::Answers),
            (forms::Whom::Everybody, Kind::Answers),
            (forms::Whom::Partner("billing"), Kind::Partners),
            (forms::Whom::Everybody, Kind::Partners),
        ] {
            let form = forms::Form {
                instrument: &folder.instrument,
                audit: &folder.audit,
                descriptions: &folder.descriptions,
                whom,
                words: &words,
            };
            let page = forms::html(&form, kind, None).unwrap().unwrap();
            assert!(!page.contains("http:") && !page.contains("https:") && !page.contains("{page-"), "{language}");
            let fields = forms::fields(&folder.instrument, &folder.audit, kind, &language, &words);
            let file = root.path().join(format!("{}-{language}-{whom:?}.csv", kind.word()));
            std::fs::write(&file, as_the_page_writes(&folder, &page, &fields, kind)).unwrap();
            let (batches, problems) = import::read_sheet_file(&folder, "2026-H2", &file, None);
            assert_eq!(told(&problems), [] as [&str; 0]);
            let batch = &batches.unwrap()[0];
            assert_eq!((batch.provenance.kind, batch.rows.len()), (kind, 1));
            assert!(batch.rows.to_vec()[0].iter().all(|cell| !cell.is_empty()), "{:?}", batch.rows.to_vec()[0]);
        }
    }
    let mut form = forms::Form {
        instrument: &folder.instrument,
        audit: &folder.audit,
        descriptions: &[],
        whom: forms::Whom::Everybody,
        words: &Words::load(&Language::new("en"), None).0.unwrap(),
    };
    assert_eq!(forms::html(&form, Kind::Series, None).unwrap(), None);
    form.whom = forms::Whom::Partner("nobody");
    assert!(forms::html(&form, Kind::Partners, None).unwrap().is_some());
}

#[test]
fn a_page_for_another_version_or_instrument_says_so() {
    let root = tempfile::tempdir().unwrap();
    let folder = folder(root.path());
    let told_of = |tag: &str| {
        let file = root.path().join("a.csv");
        std::fs::write(&file, format!("\"_diagnoza\",\"person\",\"role-clarity-1\"\r\n\"{tag}\",\"a\",\"4\"\r\n"))
            .unwrap();
        told(&import::read_sheet_file(&folder, "2026-H2", &file, None).1).join("; ")
    };
    let version = &folder.instrument.settings.version;
    assert_eq!(told_of(&format!("answers service-department {version} pl")), "");
    assert!(told_of("answers service-department 0 pl").contains("version 0"));
    assert!(told_of("answers bank 1 pl").contains("“bank”"));
}

/// What the script of the page makes of its first answers; see `report-templates/forms/questionnaire.html`.
fn as_the_page_writes(folder: &AuditFolder, page: &str, fields: &[String], kind: Kind) -> String {
    let about = page.split("const about = ").nth(1).unwrap().lines().next().unwrap().trim_end_matches(';');
    let about: serde_json::Value = serde_json::from_str(about).unwrap();
    let order: Vec<&str> = about["order"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    assert_eq!(order, fields);
    let mut row = vec![about["tag"].as_str().unwrap().to_owned()];
    for id in order {
        let list = page.split(&format!("data-field=\"{id}\"")).nth(1).unwrap_or_default();
        let answers: Vec<&str> = page
            .split(&format!("data-question=\"{id}\""))
            .filter_map(|before| before.rsplit("value=\"").next())
            .collect();
        let fixed = about["fixed"][id].as_str().map(str::to_owned);
        let to = page.split("data-part=\"").nth(1).and_then(|rest| rest.split('"').next()).filter(|to| !to.is_empty());
        row.push(match id {
            "person" => "anna@dok.example".to_owned(),
            _ if fixed.is_some() => fixed.unwrap(),
            "to" if to.is_some() => to.unwrap().to_owned(),
            _ if !list.is_empty() => {
                list.split("<option value=\"").nth(2).unwrap().split('"').next().unwrap().to_owned()
            }
            _ if folder.instrument.questionnaire.open.iter().any(|open| open.id == id) => {
                "'=1+1; \"\"ok\"\"".to_owned()
            }
            _ => answers[0].split('"').next().unwrap().to_owned(),
        });
    }
    assert!(kind == Kind::Answers || row.len() == fields.len() + 1);
    let line = |cells: &[String]| cells.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",") + "\r\n";
    let header: Vec<String> = std::iter::once("_diagnoza".to_owned()).chain(fields.iter().cloned()).collect();
    format!("\u{feff}{}{}", line(&header), line(&row))
}
