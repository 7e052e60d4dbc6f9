//! Every source of files that HR brings, against its traps; and real exports against counts made without this program.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::path::Path;

use diagnoza::audit::{self, AuditFolder, store};
use diagnoza::import::{self, FileRead, mapping};
use diagnoza::model::instrument::{Questionnaire, Scale};
use diagnoza::model::text::Language;
use diagnoza::words::Words;
use encoding_rs::WINDOWS_1250;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde::Deserialize;

const CYCLE: &str = "2026-H2";

#[derive(Deserialize)]
struct Written {
    scales: Vec<Scale>,
    questionnaire: Questionnaire,
}

/// Three items, one of them reversed, and an open question, in the four languages.
const SMALL: &str = r#"
scales:
- id: agree
  favourable-from: 4
  unfavourable-to: 2
  not-applicable: { en: Does not apply, pl: Nie dotyczy, ro: Nu se aplică, hu: Nem vonatkozik }
  answers:
  - { code: 1, label: { en: Strongly disagree, pl: Zdecydowanie się nie zgadzam, ro: Dezacord total, hu: Egyáltalán nem értek egyet } }
  - { code: 2, label: { en: Disagree, pl: Nie zgadzam się, ro: Dezacord, hu: Nem értek egyet } }
  - { code: 3, label: { en: Neither, pl: Ani tak‚ ani nie, ro: Nici acord nici dezacord, hu: Egyet is értek meg nem is } }
  - { code: 4, label: { en: Agree, pl: Zgadzam się, ro: Sunt de acord parțial și des, hu: Egyetértek } }
  - { code: 5, label: { en: Strongly agree, pl: Zdecydowanie się zgadzam, ro: Acord total, hu: Teljesen egyetértek } }
questionnaire:
  introduction: Small
  demand-support: []
  myths: []
  pulse: []
  outcome: { id: outcome, scale: agree, text: { en: We serve well, pl: Obsługujemy dobrze, ro: Deservim bine, hu: Jól szolgálunk ki } }
  items:
  - { id: tools-1, area: tools, scale: agree, text: { en: The tools are easy to use, pl: Narzędzia są łatwe w użyciu, ro: Instrumentele sunt ușor de folosit și înțeles, hu: Az eszközök könnyen használhatók } }
  - { id: tools-2, area: tools, scale: agree, reverse: true, text: { en: The systems fail often, pl: Systemy często zawodzą, ro: Sistemele cad des, hu: A rendszerek gyakran leállnak } }
  open:
  - { id: mend, text: { en: What would you mend?, pl: Co należałoby naprawić?, ro: Ce ați repara?, hu: Mit javítana meg? } }
"#;

/// An audit whose instrument asks this.
fn audit_asking(root: &Path, yaml: &str) -> AuditFolder {
    audit::new(&root.join("audit"), &Language::new("en"), jiff::civil::date(2026, 9, 14)).expect("a new audit");
    let mut folder = audit::open(&root.join("audit")).0.unwrap();
    let written: Written = serde_yaml::from_str(yaml).unwrap();
    folder.instrument.questionnaire = written.questionnaire;
    folder.instrument.errors.errors.clear();
    folder.instrument.scales.extend(written.scales);
    folder
}

/// What became of a file: stored values by field, and problems as told in English.
struct Outcome {
    columns: BTreeMap<String, Vec<String>>,
    left_behind: Vec<String>,
    encoding: String,
    problems: Vec<String>,
    doubtful: Vec<mapping::Mapping>,
}

impl Outcome {
    fn of(folder: &AuditFolder, read: FileRead) -> Self {
        let words = Words::load(&Language::new("en"), None).0.unwrap();
        let told = |problem: &diagnoza::problem::Problem| {
            let name = problem.place.file().and_then(Path::file_name).map(|n| n.to_string_lossy().into_owned());
            let place = problem.place.to_string();
            let place = name.and_then(|name| Some(place[place.rfind(&name)?..].to_owned())).unwrap_or(place);
            let weight = if problem.is_error() { "" } else { "warning " };
            assert!(words.help(&problem.message).is_some());
            format!("{weight}{place}: {}", words.say(&problem.message))
        };
        let problems = read.problems.iter().map(told).collect();
        let mut outcome = Outcome {
            columns: BTreeMap::new(),
            left_behind: Vec::new(),
            encoding: String::new(),
            problems,
            doubtful: read.doubtful,
        };
        for batch in read.batches.iter().flatten() {
            let written = store::write(folder, CYCLE, batch).unwrap();
            let mut reader = csv::Reader::from_path(written.path).unwrap();
            let header = reader.headers().unwrap().clone();
            for row in reader.records() {
                for (field, value) in header.iter().zip(&row.unwrap()) {
                    outcome.columns.entry(field.to_owned()).or_default().push(value.to_owned());
                }
            }
            outcome.left_behind.extend(batch.provenance.left_behind.clone());
            outcome.encoding.clone_from(&batch.provenance.encoding);
        }
        outcome
    }

    fn errors(&self) -> Vec<&str> {
        self.problems.iter().filter(|line| !line.starts_with("warning ")).map(String::as_str).collect()
    }

    #[track_caller]
    fn column(&self, field: &str) -> Vec<&str> {
        assert_eq!(self.errors(), [""; 0]);
        self.columns
            .get(field)
            .unwrap_or_else(|| panic!("{field}: {:#?}", self.problems))
            .iter()
            .map(String::as_str)
            .collect()
    }
}

fn read_with(yaml: &str, name: &str, bytes: &[u8]) -> Outcome {
    let root = tempfile::tempdir().unwrap();
    let folder = audit_asking(root.path(), yaml);
    let file = root.path().join(name);
    std::fs::write(&file, bytes).unwrap();
    Outcome::of(&folder, import::read_file(&folder, CYCLE, &file, None, &[], false))
}

fn small(text: &str) -> Outcome {
    read_with(SMALL, "a.csv", text.as_bytes())
}

/// A workbook as a survey program writes it: texts as they are, `@2026-…` as a moment.
fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let mut book = Workbook::new();
    let moment = Format::new().set_num_format("m/d/yy h:mm:ss");
    let sheet = book.add_worksheet().set_name("Sheet1").unwrap();
    for (r, row) in rows.iter().enumerate() {
        for (c, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let (r, c) = (r as u32, c as u16);
            match (cell.strip_prefix('@'), cell.parse::<f64>()) {
                (Some(date), _) => {
                    sheet.write_with_format(r, c, ExcelDateTime::parse_from_str(date).unwrap(), &moment).unwrap()
                }
                (None, Ok(number)) => sheet.write_number(r, c, number).unwrap(),
                (None, Err(_)) => sheet.write_string(r, c, *cell).unwrap(),
            };
        }
    }
    book.save_to_buffer().unwrap()
}

// Real exports --------------------------------------------------------------------------------------------------------

fn export(name: &str) -> (Outcome, usize) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exports");
    let stem = name.rsplit_once('.').unwrap().0;
    let yaml = std::fs::read_to_string(folder.join(format!("{stem}.yaml"))).unwrap();
    // The files here lack free texts of others; the counts are those of the whole ones.
    let whole = std::env::var_os("DIAGNOZA_EXPORTS").map_or(folder, std::path::PathBuf::from);
    let outcome = read_with(&yaml, name, &std::fs::read(whole.join(name)).unwrap());
    let rows = outcome.columns.get("row").map_or(0, Vec::len);
    (outcome, rows)
}

/// Counts of answers and of missing values, and the sum of the codes.
///
/// The expected ones were counted with Python's csv module alone: rows below the header rows; a value that is not blank is
/// an answer; its code is looked up by its label without case in the list of the scale, or is the number it begins with.
#[track_caller]
fn counted(outcome: &Outcome, expected: &[(&str, usize, usize, i64)]) {
    for (item, answers, missing, sum) in expected {
        let values = outcome.column(item);
        let codes: Vec<i64> = values.iter().filter_map(|value| value.parse().ok()).collect();
        let empty = values.iter().filter(|value| value.is_empty()).count();
        assert_eq!((codes.len(), empty, codes.iter().sum::<i64>()), (*answers, *missing, *sum), "{item}");
    }
}

#[test]
#[rustfmt::skip]
fn limesurvey_with_code_and_text() {
    let (outcome, rows) = export("limesurvey_code_and_text_ssi2017_nl.csv");
    assert_eq!(rows, 77, "{:#?}", outcome.problems);
    counted(&outcome, &[
        ("month-8", 77, 0, 458), ("month-9", 77, 0, 261), ("month-10", 77, 0, 214), ("month-11", 77, 0, 121),
        ("month-12", 77, 0, 190), ("perfcheck4", 73, 4, 275), ("perfcheck7", 73, 4, 204), ("perfcheck3", 73, 4, 255),
        ("perfcheck2", 73, 4, 200), ("perfcheck6", 73, 4, 203), ("perfcheck1", 73, 4, 211), ("perfcheck5", 73, 4, 202),
        ("career-109", 73, 4, 273), ("career-110", 73, 4, 196), ("career-111", 73, 4, 222), ("career-112", 73, 4, 177),
        ("career-113", 72, 5, 222), ("affect-116", 73, 4, 263), ("affect-117", 73, 4, 284), ("affect-118", 73, 4, 289),
        ("affect-119", 73, 4, 239), ("affect-120", 73, 4, 289), ("affect-121", 73, 4, 297), ("affect-122", 73, 4, 280),
        ("affect-123", 73, 4, 269), ("paper1x", 75, 2, 71), ("paper2x", 75, 2, 58), ("paper3x", 58, 19, 19),
        ("open01canx", 75, 2, 64), ("open03canx", 75, 2, 23), ("train1x", 75, 2, 44),
    ]);
    assert_eq!(outcome.column("degree").iter().filter(|value| !value.is_empty()).count(), 77);
}

#[test]
fn a_survey_structure_is_no_answers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exports");
    let bytes = std::fs::read(folder.join("limesurvey_structure_tsv_ssi2017_nl.txt")).unwrap();
    let outcome = read_with(SMALL, "a.txt", &bytes);
    assert_eq!(outcome.problems, ["a.txt: This file describes a LimeSurvey survey and contains no answers."]);
}

#[test]
#[rustfmt::skip]
fn google_forms_with_a_grid() {
    let (outcome, rows) = export("googleforms_dask_2019.csv");
    // 259 rows below the header; the one of row 210 holds nothing but its timestamp.
    assert_eq!(rows, 258, "{:#?}", outcome.problems);
    counted(&outcome, &[
        ("feature-8", 256, 2, 658), ("feature-9", 243, 15, 514), ("feature-10", 245, 13, 472),
        ("feature-11", 240, 18, 451), ("feature-12", 245, 13, 567), ("feature-13", 247, 11, 556),
        ("feature-14", 244, 14, 565), ("feature-15", 242, 16, 476), ("feature-16", 242, 16, 401),
        ("feature-17", 249, 9, 534), ("upgrade", 255, 3, 886), ("python", 258, 0, 767), ("stable", 253, 5, 209),
        ("how-often", 258, 0, 596),
    ]);
    assert_eq!(outcome.column("help").iter().filter(|value| !value.is_empty()).count(), 252);
    assert!(outcome.left_behind.contains(&"Dask APIs".to_owned()) && outcome.left_behind.contains(&"Timestamp".to_owned()));
}

#[test]
#[rustfmt::skip]
fn survey_monkey_with_two_rows() {
    let (outcome, rows) = export("surveymonkey_2row_steak.csv");
    assert_eq!(rows, 550, "{:#?}", outcome.problems);
    counted(&outcome, &[
        ("lottery", 546, 4, 825), ("habit-2", 537, 13, 84), ("habit-3", 541, 9, 416), ("habit-4", 537, 13, 257),
        ("habit-5", 538, 12, 36), ("habit-6", 539, 11, 480), ("habit-7", 539, 11, 92), ("habit-8", 539, 11, 430),
        ("steak", 432, 118, 1231), ("age", 514, 36, 1320), ("income", 430, 120, 1295), ("education", 512, 38, 1933),
    ]);
}

#[test]
fn qualtrics_legacy_with_two_rows() {
    let (outcome, rows) = export("qualtrics_legacy_2row_qualtRics_sample.csv");
    assert_eq!((rows, outcome.column("choice"), outcome.column("free")), (1, vec!["2"], vec!["Hello World!"]));
    let all = format!("{:?} {:?}", outcome.columns, outcome.problems);
    assert!(!all.contains("130.92") && !all.contains("47.115"), "{all}");
    for header in ["IPAddress", "LocationLatitude", "LocationLongitude"] {
        assert!(outcome.left_behind.contains(&header.to_owned()), "{header}");
    }
}

// LimeSurvey ----------------------------------------------------------------------------------------------------------

#[test]
fn limesurvey_every_heading_mode() {
    let headings = [
        ("tools1", "G1[tools2]", "mend"),
        ("tools1. The tools are easy to use", "G1[SQ2]. [The systems fail often]", "mend. What would you mend?"),
        ("X1._.The tools are easy to use", "G1[SQ2]._.The systems fail often", "m._.What would you mend?"),
        ("X1: The tools are easy to use", "G1[SQ2]: How? [The systems fail often]", "m: What would you mend?"),
        ("X1 - The tools are easy to use", "G1_SQ2 - The systems fail often", "m - What would you mend?"),
        ("The tools are easy to use", "How is it? [The systems fail often]", "What would you mend?"),
    ];
    for (first, second, third) in headings {
        let outcome = small(&format!(
            "\u{feff}\"id\";\"submitdate\";\"lastpage\";\"startlanguage\";\"seed\";\"{first}\";\"{second}\";\"{third}\";\"groupTime12\"\r\n\
             \"1\";\"2026-09-14 08:05:00\";\"4\";\"en\";\"77\";\"5\";\"\u{feff}2\";\"Less\";\"12.5\"\r\n\r\n"
        ));
        assert_eq!(outcome.column("tools-1"), ["5"], "{first}");
        assert_eq!(outcome.column("tools-2"), ["2"], "{second}");
        assert_eq!(outcome.column("mend"), ["Less"], "{third}");
        assert_eq!(outcome.left_behind, ["id", "submitdate", "lastpage", "startlanguage", "seed", "groupTime12"]);
    }
}

#[test]
fn limesurvey_abbreviated_headings_are_proposed() {
    let outcome = small("id,submitdate,lastpage,The tools are ..,tools2\n1,2026-09-14,4,5,2\n");
    assert_eq!(
        outcome.errors(),
        ["a.csv!D1: “The tools are ..” is not known; did you mean “The tools are easy to use” (52% alike)?"]
    );
    let proposed = &outcome.doubtful[0].columns[0];
    assert_eq!((proposed.column.as_str(), proposed.field.as_str(), proposed.similarity), ("D", "tools-1", Some(0.52)));
}

#[test]
fn limesurvey_answers_in_every_form() {
    let outcome = small(
        "id,submitdate,lastpage,tools1,tools2,mend\r\n1,,4,Strongly agree,5 - Strongly agree,'=more\r\n2,,4,'-oth-,N/A,x\r\n\
         3,,4,Does not apply,,x\r\n4,,4,4.0,STRONGLY\u{a0}DISAGREE ,x\r\n",
    );
    assert_eq!(outcome.column("tools-1"), ["5", "", "na", "4"]);
    assert_eq!(outcome.column("tools-2"), ["5", "skip", "", "1"]);
}

#[test]
fn limesurvey_localised() {
    for (id, date, page) in [
        ("ID odpowiedzi", "Data wysłania", "Ostatnia strona"),
        ("Válasz azonosító", "Beküldés dátuma", "Utolsó oldal"),
        ("ID răspuns", "Data trimiterii", "Ultima pagină"),
    ] {
        let outcome =
            small(&format!("{id};{date};{page};Token;tools1;tools2\n1;2026-09-14;4;abc;Zgadzam się;Egyetértek\n"));
        assert_eq!((outcome.column("tools-1"), outcome.column("tools-2")), (vec!["4"], vec!["4"]), "{id}");
        assert_eq!(outcome.left_behind, [id, date, page]);
        assert_eq!(outcome.column("person")[0].len(), 16, "the token becomes a pseudonym");
    }
}

// Google Forms --------------------------------------------------------------------------------------------------------

#[test]
fn google_forms_in_four_languages() {
    for stamp in ["Timestamp", "Sygnatura czasowa", "Időbélyeg", "Marcaj de timp"] {
        let outcome = small(&format!(
            "{stamp},How is it?  [The tools are easy to use],Jak jest? [Systemy często zawodzą],What would you mend?\n\
             2020/06/05 11:34:01 AM EST,Agree,zgadzam sie,a;b\n"
        ));
        assert_eq!(outcome.column("tools-1"), ["4"]);
        assert_eq!(outcome.column("tools-2"), ["4"], "reverse items are stored as given");
        assert_eq!(outcome.column("mend"), ["a;b"]);
        assert_eq!(outcome.left_behind, [stamp]);
    }
}

#[test]
fn google_forms_as_workbook_with_an_address() {
    let bytes = workbook(&[
        &["Timestamp", "Email Address", "The tools are easy to use", "The systems fail often"],
        &["@2026-09-14T08:05:00", "Anna.Nowak@dok.example", "5", "Disagree"],
    ]);
    let outcome = read_with(SMALL, "a.xlsx", &bytes);
    assert_eq!((outcome.column("tools-1"), outcome.column("tools-2")), (vec!["5"], vec!["2"]));
    assert!(!format!("{:?}", outcome.columns).to_lowercase().contains("nowak"));
}

#[test]
fn several_choices_are_no_answer_of_a_scale() {
    let outcome =
        small("Timestamp,The tools are easy to use,The systems fail often\n2026/01/05,Agree;Disagree,Agree;\n");
    assert_eq!(outcome.errors(), ["a.csv!B2: “Agree;Disagree” contains several answers to a question that takes one."]);
}

// Microsoft Forms -----------------------------------------------------------------------------------------------------

#[test]
fn microsoft_forms_in_four_languages() {
    let heads: [[&str; 5]; 4] = [
        ["ID", "Start time", "Completion time", "Email", "Name"],
        ["Identyfikator", "Godzina rozpoczęcia", "Godzina ukończenia", "Adres e-mail", "Nazwa"],
        ["ID", "Ora de începere", "Ora finalizării", "E-mail", "Nume"],
        ["Azonosító", "Kezdés időpontja", "Befejezés időpontja", "E-mail", "Név"],
    ];
    for head in heads {
        let mut first: Vec<&str> = head.to_vec();
        first.extend([
            "Last modified time",
            "Total points",
            "The tools are\u{a0}easy\nto use\u{a0}",
            "Points - The tools are easy to use",
            "Feedback - The tools are easy to use",
            "The systems fail often",
            "What would you mend?",
        ]);
        let row: [&str; 12] = [
            "1",
            "@2026-09-14T08:05:00",
            "@2026-09-14T08:09:00",
            "anna@dok.example",
            "Anna Nowak",
            "",
            "",
            "Agree",
            "",
            "",
            "Strongly disagree;",
            "A;B;",
        ];
        let outcome = read_with(SMALL, "a.xlsx", &workbook(&[&first, &row]));
        assert_eq!(outcome.column("tools-1"), ["4"], "{head:?}");
        assert_eq!((outcome.column("tools-2"), outcome.column("mend")), (vec!["1"], vec!["A;B;"]));
        assert_eq!(outcome.column("person")[0].len(), 16);
        assert!(outcome.left_behind.iter().any(|header| header == head[4]), "the name stops here");
        assert!(outcome.problems.iter().all(|line| !line.contains("Nowak")));
    }
}

#[test]
fn microsoft_forms_second_of_two_equal_headers() {
    let twice = SMALL.replace("text: { en: The systems fail often", "text: { en: The tools are easy to use");
    let bytes = workbook(&[
        &[
            "ID",
            "Start time",
            "Completion time",
            "Email",
            "Name",
            "The tools are easy to use",
            "The tools are easy to use2",
        ],
        &["1", "@2026-09-14T08:05:00", "@2026-09-14T08:09:00", "anonymous", "", "5", "2"],
    ]);
    let outcome = read_with(&twice, "a.xlsx", &bytes);
    assert_eq!((outcome.column("tools-1"), outcome.column("tools-2")), (vec!["5"], vec!["2"]));
    let outcome = read_with(SMALL, "a.xlsx", &bytes);
    assert_eq!(outcome.errors(), ["a.xlsx[Sheet1]!G1: “The tools are easy to use2” is the same field as column F."]);
}

#[test]
fn microsoft_forms_from_the_web_in_windows_1250() {
    let text = "Identyfikator,Godzina rozpoczęcia,Godzina ukończenia,Narzędzia są łatwe w użyciu,Co należałoby naprawić?\r\n\
                1,14.09.2026 08:05,14.09.2026 08:06,Zdecydowanie się zgadzam,\"Źle, żółto\"\r\n";
    let outcome = read_with(SMALL, "a.csv", &WINDOWS_1250.encode(text).0);
    assert_eq!((outcome.column("tools-1"), outcome.column("mend")), (vec!["5"], vec!["Źle, żółto"]));
    assert_eq!(outcome.encoding, "Windows-1250");
}

// Qualtrics -----------------------------------------------------------------------------------------------------------

#[test]
fn qualtrics_with_three_rows() {
    let outcome = small(
        "StartDate,IPAddress,RecipientEmail,LocationLatitude,Q7,Q8_1,Q8_DO_1,Q9\n\
         Start Date,IP Address,Recipient Email,Location Latitude,Anything,How - is it? - The systems fail often,Display Order,What would you mend?\n\
         \"{\"\"ImportId\"\":\"\"startDate\"\",\"\"timeZone\"\":\"\"America/Denver\"\"}\",\"{\"\"ImportId\"\":\"\"ipAddress\"\"}\",\"{\"\"ImportId\"\":\"\"recipientEmail\"\"}\",\"{\"\"ImportId\"\":\"\"locationLatitude\"\"}\",\"{\"\"ImportId\"\":\"\"tools-1\"\"}\",\"{\"\"ImportId\"\":\"\"QID8_1\"\"}\",\"{\"\"ImportId\"\":\"\"QID8_DO\"\"}\",\"{\"\"ImportId\"\":\"\"QID9_TEXT\"\"}\"\n\
         2026-09-14 08:05:00,10.1.2.3,a@b.example,47.11,4,-99,1|2,x\n2026-09-14 08:06:00,10.1.2.4,c@b.example,47.12,2,Agree,2|1,y\n",
    );
    assert_eq!(outcome.column("tools-1"), ["4", "2"], "by ImportId");
    assert_eq!(outcome.column("tools-2"), ["", "4"], "by the row of the matrix; -99 is missing");
    assert_eq!(outcome.column("row"), ["4", "5"]);
    assert_eq!(outcome.left_behind, ["IP Address", "Location Latitude", "Start Date", "Display Order"]);
    assert!(!format!("{:?}{:?}", outcome.columns, outcome.problems).contains("10.1.2"));
}

// SurveyMonkey --------------------------------------------------------------------------------------------------------

#[test]
fn survey_monkey_rows_choices_and_others() {
    let outcome = small(
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,<p>How <b>is</b> it?</p>,,Where?,,What would you mend?\n\
         ,,,,,,,The tools are easy to use,The systems&nbsp;fail often,At home,Other (please specify),Open-Ended Response\n\
         11,22,09/14/2026 08:05:00 AM,09/14/2026,10.1.2.3,a@b.example,Anna,Agree,Disagree,At home,,Faster\n",
    );
    assert_eq!((outcome.column("tools-1"), outcome.column("tools-2")), (vec!["4"], vec!["2"]));
    assert_eq!(outcome.column("mend"), ["Faster"]);
    assert!(outcome.left_behind.contains(&"Where? [Other (please specify)]".to_owned()), "{:?}", outcome.left_behind);
    assert!(outcome.left_behind.contains(&"IP Address".to_owned()));
}

#[test]
fn survey_monkey_joined_and_not_utf_8() {
    let text = "Respondent ID,Start Date,Jak jest? - Narzędzia są łatwe w użyciu,Co należałoby naprawić? - Response\n\
                1,09/14/2026,Zgadzam się,Źródło żółci\n";
    let outcome = read_with(SMALL, "a.csv", &WINDOWS_1250.encode(text).0);
    assert_eq!((outcome.column("tools-1"), outcome.column("mend")), (vec!["4"], vec!["Źródło żółci"]));
}

// KoBo and ODK --------------------------------------------------------------------------------------------------------

#[test]
fn kobo_with_groups_choices_tags_and_ragged_rows() {
    let outcome = small(
        "\"start\";\"end\";\"G1/tools-1\";\"G1/tools_2\";\"where\";\"where/home\";\"where/office\";\"mend\";\"_id\";\"_uuid\";\"_index\"\n\
         \"#date+start\";\"#date+end\";\"#a\";\"#b\";\"#w\";\"#w+home\";\"#w+office\";\"#m\";\"#id\";\"#u\";\"#i\"\n\
         \"2026-09-14T08:05:00\";\"2026-09-14\";\"4\";\"n/a\";\"home office\";\"1\";\"1\";\"x\";\"7\";\"u\";\"1\"\n\
         \"2026-09-14T08:05:00\";\"2026-09-14\";\"5\";\"2\"\n",
    );
    assert_eq!(outcome.column("tools-1"), ["4", "5"]);
    assert_eq!(outcome.column("tools-2"), ["skip", "2"]);
    assert!(
        outcome.left_behind.contains(&"where".to_owned()) && outcome.left_behind.contains(&"where/home".to_owned())
    );
}

#[test]
fn odk_with_hyphens() {
    let outcome = small(
        "SubmissionDate,meta-instanceID,G1-tools-1,G1-tools-2,G1-sub-mend,KEY\n2026-09-14T08:05:00Z,uuid:1,4,1,x,uuid:1\n",
    );
    assert_eq!((outcome.column("tools-1"), outcome.column("tools-2")), (vec!["4"], vec!["1"]));
    assert_eq!(outcome.column("mend"), ["x"]);
}

// Plain sheets --------------------------------------------------------------------------------------------------------

#[test]
fn windows_1250_of_excel_in_three_languages() {
    let sheets = [
        (
            "Narzędzia są łatwe w użyciu;Systemy często zawodzą;Co należałoby naprawić?",
            "ZGADZAM SIĘ;2 - nie zgadzam się;Źle: 3,5 raza",
        ),
        (
            "Instrumentele sunt uşor de folosit şi înţeles;Sistemele cad des;Ce aţi repara?",
            "Sunt de acord parţial şi des;2. Dezacord;ţară şi mâine",
        ),
        (
            "Az eszközök könnyen használhatók;A rendszerek gyakran leállnak;Mit javítana meg?",
            "egyetértek;2) Nem értek egyet;őrült tűz",
        ),
    ];
    for (head, row) in sheets {
        for prefix in ["", "sep=;\r\n"] {
            let text = format!("{prefix}{head}\r\n{row}\r\n");
            let (bytes, _, unmappable) = WINDOWS_1250.encode(&text);
            assert!(!unmappable);
            let outcome = read_with(SMALL, "a.csv", &bytes);
            assert_eq!((outcome.column("tools-1"), outcome.column("tools-2")), (vec!["4"], vec!["2"]), "{head}");
            assert_eq!(outcome.encoding, "Windows-1250");
            assert_eq!(outcome.column("mend"), [row.rsplit(';').next().unwrap()]);
        }
    }
}

#[test]
fn a_title_a_total_numbers_as_text_and_a_date() {
    let bytes = workbook(&[
        &["Survey of the department"],
        &[],
        &["person", "The tools are easy to use", "tools-2"],
        &["k1", "4", "@2026-03-05T00:00:00"],
        &["Total", "4", ""],
    ]);
    let outcome = read_with(SMALL, "a.xlsx", &bytes);
    assert_eq!(
        outcome.errors(),
        [
            "a.xlsx[Sheet1]!C4: The cell holds the date “2026-03-05”; expected a code 1–5. Spreadsheet programs turn “1-2” and “3/5” into dates."
        ]
    );
    assert!(outcome.problems.iter().any(|line| line.contains("“Total”")));
}

#[test]
fn own_form_with_moved_columns_and_rows_above() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Form").unwrap();
    let rows: [&[&str]; 6] = [
        &["A row that somebody added"],
        &["Title"],
        &["tools-2", "person", "tools-1"],
        &["The systems fail often", "Identifier (e-mail or number)", "The tools are easy to use"],
        &["2", "k1", "5 – Strongly agree"],
        &["Disagree", "k2", ""],
    ];
    for (r, row) in rows.iter().enumerate() {
        sheet.write_row(r as u32, 0, row.iter().copied()).unwrap();
    }
    let hidden = book.add_worksheet().set_name("_diagnoza").unwrap();
    let facts = [("kind", "answers"), ("instrument", "service-department"), ("version", "1"), ("language", "en")];
    for (r, (key, value)) in facts.iter().enumerate() {
        hidden.write_row(r as u32, 0, [*key, *value]).unwrap();
    }
    hidden.set_hidden(true);
    let outcome = read_with(SMALL, "a.xlsx", &book.save_to_buffer().unwrap());
    assert_eq!((outcome.column("tools-1"), outcome.column("tools-2")), (vec!["5", ""], vec!["2", "2"]));
}

// Mappings ------------------------------------------------------------------------------------------------------------

#[test]
fn a_changed_wording_is_confirmed_once() {
    let root = tempfile::tempdir().unwrap();
    let folder = audit_asking(root.path(), SMALL);
    let file = root.path().join("wave.csv");
    let text =
        "Timestamp,The tools are very easy to use,The systems fail often,Shoe size\n2026/09/14,Agree,Disagree,42\n";
    std::fs::write(&file, text).unwrap();
    let first = import::read_file(&folder, CYCLE, &file, None, &[], false);
    assert!(first.batches.is_none());
    let doubtful = first.doubtful;
    let told = mapping::written(&doubtful, "Check.");
    assert_eq!(
        told,
        format!(
            "# Check.\nsheets:\n- headers: \"{}\"\n  kind: answers\n  source: \"Google Forms\"\n  columns:\n\
             \x20 - column: \"B\"\n    header: \"The tools are very easy to use\"\n    field: \"tools-1\"\n    similarity: 0.83\n\
             \x20 - column: \"D\"\n    header: \"Shoe size\"\n    field: \"\"\n",
            doubtful[0].headers
        )
    );
    let given = root.path().join("wave.csv.mapping.yaml");
    std::fs::write(&given, told).unwrap();
    let (confirmed, problems) = mapping::read(&given);
    assert_eq!(problems, []);
    let confirmed = confirmed.unwrap();
    assert_eq!(confirmed, doubtful);
    let second = Outcome::of(&folder, import::read_file(&folder, CYCLE, &file, None, &confirmed, false));
    assert_eq!((second.column("tools-1"), second.column("tools-2")), (vec!["4"], vec!["2"]));
    mapping::keep(&folder, &confirmed[0]).unwrap();
    let (kept, problems) = mapping::kept(&folder);
    assert_eq!((kept, problems), (Some(confirmed.clone()), vec![]));
    let third = import::read_sheet_file(&folder, CYCLE, &file, None);
    assert!(third.0.is_some(), "{:?}", third.1);
    // A field that does not exist is told at its column.
    let wrong = vec![mapping::Mapping {
        columns: vec![mapping::MappedColumn { field: "tools-9".to_owned(), ..confirmed[0].columns[0].clone() }],
        ..confirmed[0].clone()
    }];
    let fourth = Outcome::of(&folder, import::read_file(&folder, CYCLE, &file, None, &wrong, false));
    assert_eq!(
        fourth.errors(),
        [
            "wave.csv!B1: The mapping gives the column “The tools are very easy to use” to “tools-9”, which is not a field of this instrument."
        ]
    );
}
