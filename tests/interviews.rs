//! Interviews through the program itself: projects of other programs in and out, documents as notes, coding in the
//! terminal, coders who differ, and quotes that wait for a yes.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use support::copy;
use tempfile::TempDir;

const NOTES: &str = "audit/cycles/2026-H2/3-interviews";

/// An empty folder with a copy of the larger example in `audit`, without its notes.
fn audit() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/energia-dok"), &folder.path().join("audit"));
    fs::remove_dir_all(folder.path().join(NOTES)).unwrap();
    folder
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn diagnoza(folder: &Path, arguments: &[&str]) -> Output {
    answering(folder, arguments, "")
}

/// The program with lines on its standard input.
fn answering(folder: &Path, arguments: &[&str], lines: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_diagnoza"))
        .current_dir(folder)
        .args(arguments)
        .args(["--language", "en"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that asks nothing closes the pipe early.
    let _ = child.stdin.take().unwrap().write_all(lines.as_bytes());
    child.wait_with_output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Fills in the plan that an import asked for.
fn fill_in(folder: &Path, name: &str) -> String {
    let file = folder.join(format!("{name}.notes.yaml"));
    let text = fs::read_to_string(&file).unwrap();
    let text = text.replace("date: \"\"", "date: \"2026-10-08\"").replace("position: \"\"", "position: \"agent\"");
    let text = text.replace("consent: false", "consent: true");
    fs::write(&file, text).unwrap();
    file.file_name().unwrap().to_str().unwrap().to_owned()
}

/// A coding of a project: text, first position, one past the last, words, code, user.
type Coding = (String, usize, usize, String, String, String);

/// Every coding of a `.qdpx` that the tool wrote, sorted, read in the plainest way.
fn codings(file: &Path) -> Vec<Coding> {
    let mut zip = zip::ZipArchive::new(fs::File::open(file).unwrap()).unwrap();
    let mut read = |name: &str| {
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let project = read("project.qde");
    let value = |tag: &str, name: &str| {
        let start = tag.find(&format!(" {name}=\"")).unwrap() + name.len() + 3;
        tag[start..].split('"').next().unwrap().to_owned()
    };
    let named = |element: &str| -> Vec<(String, String)> {
        let start = format!("<{element} ");
        let tags = project.split(start.as_str()).skip(1).map(|rest| format!(" {rest}"));
        tags.map(|tag| (value(&tag, "guid"), value(&tag, "name"))).collect()
    };
    let (codes, users) = (named("Code"), named("User"));
    let name = |list: &[(String, String)], guid: &str| list.iter().find(|(own, _)| own == guid).unwrap().1.clone();
    let mut codings = Vec::new();
    for source in
        project.split("<TextSource ").skip(1).map(|rest| format!(" {}", rest.split("</TextSource>").next().unwrap()))
    {
        let part = value(&source, "plainTextPath").replace("internal://", "sources/");
        let text: Vec<char> = read(&part).chars().collect();
        for selection in source.split("<PlainTextSelection ").skip(1).map(|rest| format!(" {rest}")) {
            let (start, end) = (value(&selection, "startPosition"), value(&selection, "endPosition"));
            let (start, end): (usize, usize) = (start.parse().unwrap(), end.parse().unwrap());
            let words: String = text[start..end].iter().collect();
            let code = selection.split("<CodeRef targetGUID=\"").nth(1).unwrap().split('"').next().unwrap();
            let user = name(&users, &value(&selection, "creatingUser"));
            codings.push((value(&source, "name"), start, end, words, name(&codes, code), user));
        }
    }
    codings.sort();
    codings
}

/// What `make.py` codes in W03, by the names that the instrument has for it.
fn expected(interview: &str) -> Vec<Coding> {
    let coded = |start: usize, words: &str, code: &str, user: &str| {
        let end = start + words.chars().count();
        (interview.to_owned(), start, end, words.to_owned(), code.to_owned(), user.to_owned())
    };
    vec![
        coded(28, "System zawiesza się cztery razy dziennie", "Zawieszanie się systemów", "BK"),
        coded(28, "System zawiesza się cztery razy dziennie, 👩‍💻 a ja czekam", "Zawieszanie się systemów", "AN"),
        coded(48, "cztery razy dziennie", "Narzędzia i systemy", "AN"),
        coded(87, "Rozliczenia nie ostrzegają:\ndowiadujemy się od klientów", "Brak uprzedzenia", "AN"),
        coded(144, "Lider kazał mi wyjść na kwadrans", "Wsparcie pracowników", "BK"),
    ]
}

#[test]
fn a_project_comes_in_and_goes_out_with_the_same_codings() {
    let folder = audit();
    let project = root().join("tests/refi/like-qualcoder.qdpx");
    let project = project.to_str().unwrap();
    let asked = diagnoza(folder.path(), &["import", "audit", project]);
    assert!(!asked.status.success() && !folder.path().join(NOTES).exists());
    let told = err(&asked);
    for left in ["1 picture was left behind", "1 note that belongs to no text", "1 selection in a picture"] {
        assert!(told.contains(left), "{left}: {told}");
    }
    let plan = fill_in(folder.path(), "like-qualcoder.qdpx");
    let done = diagnoza(folder.path(), &["import", "audit", project, "--mapping", &plan]);
    assert!(done.status.success(), "{}", err(&done));
    let again = diagnoza(folder.path(), &["import", "audit", project, "--mapping", &plan]);
    assert!(again.status.success() && out(&again).contains("already"), "{}", out(&again));

    let run = diagnoza(folder.path(), &["interviews", "audit", "--export", "out.qdpx"]);
    assert!(run.status.success(), "{}", err(&run));
    let mut all = expected("Rozmowa-W03");
    let queue = "Kolejki są krótsze niż rok temu";
    let other = ("Rozmowa-W04".to_owned(), 0, queue.chars().count(), queue.to_owned());
    all.push((other.0, other.1, other.2, other.3, "Szybkość reakcji".to_owned(), "AN".to_owned()));
    all.sort();
    assert_eq!(codings(&folder.path().join("out.qdpx")), all);

    // What went out comes in by itself, gives the same notes, and goes out as the same bytes.
    let second = audit();
    let exported = folder.path().join("out.qdpx");
    let run = diagnoza(second.path(), &["import", "audit", exported.to_str().unwrap()]);
    assert!(run.status.success(), "{}", err(&run));
    let notes = |folder: &TempDir| -> Vec<(PathBuf, String)> {
        let files = support::files(&folder.path().join(NOTES)).into_iter();
        files.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
    };
    assert_eq!(notes(&second), notes(&folder));
    let run = diagnoza(second.path(), &["interviews", "audit", "--export", "out.qdpx"]);
    assert!(run.status.success(), "{}", err(&run));
    assert!(fs::read(exported).unwrap() == fs::read(second.path().join("out.qdpx")).unwrap());
}

#[test]
fn ends_on_the_last_character_upper_case_and_missing_schemes_are_understood() {
    let folder = audit();
    let project = root().join("tests/refi/inclusive.qdpx");
    let asked = diagnoza(folder.path(), &["import", "audit", project.to_str().unwrap()]);
    assert!(err(&asked).contains("1 link between passages") && err(&asked).contains("1 set was left behind"));
    let plan = fill_in(folder.path(), "inclusive.qdpx");
    let done = diagnoza(folder.path(), &["import", "audit", project.to_str().unwrap(), "--mapping", &plan]);
    assert!(done.status.success(), "{}", err(&done));
    let run = diagnoza(folder.path(), &["interviews", "audit", "--export", "out.qdpx"]);
    assert!(run.status.success(), "{}", err(&run));
    assert_eq!(codings(&folder.path().join("out.qdpx")), expected("Rozmowa-W03"));
}

#[test]
fn damaged_and_hostile_projects_are_refused_with_their_place() {
    let folder = audit();
    let pack = |name: &str, parts: &[(&str, &[u8])]| {
        let mut zip = zip::ZipWriter::new(fs::File::create(folder.path().join(name)).unwrap());
        for (part, bytes) in parts {
            zip.start_file(*part, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap();
    };
    let bomb = vec![b' '; 70 << 20];
    let deep = "<a>".repeat(1000);
    pack("bomb.qdpx", &[("project.qde", &bomb)]);
    pack("deep.qdpx", &[("project.qde", deep.as_bytes())]);
    pack("broken.qdpx", &[("project.qde", b"<Project>\n<Sources>\n</Project>")]);
    pack("other.qdpx", &[("readme.txt", b"hello")]);
    pack(
        "entity.qdpx",
        &[("project.qde", b"<!DOCTYPE a [<!ENTITY b \"c\">]><Project name=\"x\"><Sources>&b;</Sources></Project>")],
    );
    fs::write(folder.path().join("empty.qdpx"), b"").unwrap();
    fs::write(folder.path().join("empty.docx"), b"").unwrap();
    fs::write(folder.path().join("empty.txt"), b"").unwrap();
    let told = [
        ("bomb.qdpx", "holds far more than a project"),
        ("deep.qdpx", "holds far more than a project"),
        ("broken.qdpx", "not well-formed XML from this line on"),
        ("other.qdpx", "holds no REFI-QDA project"),
        ("entity.qdpx", "not well-formed XML"),
        ("empty.qdpx", "damaged or incomplete"),
        ("empty.docx", "damaged or incomplete"),
        ("empty.txt", "holds no words"),
    ];
    for (name, words) in told {
        let run = diagnoza(folder.path(), &["import", "audit", name]);
        assert!(!run.status.success() && err(&run).contains(words), "{name}: {}", err(&run));
    }
    assert!(!folder.path().join(NOTES).exists());
}

#[test]
fn documents_become_uncoded_notes() {
    let folder = audit();
    let document = root().join("tests/documents/rozmowa.docx");
    let text = "Rozmowa\r\n\r\nWdrożenie trwało trzy tygodnie; później już sama.\r\n– Kto pomagał?\r\n– Lider.\r\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1250.encode(text);
    fs::write(folder.path().join("W11.txt"), &bytes).unwrap();
    let files = [document.to_str().unwrap(), "W11.txt"];
    for (file, name) in files.iter().zip(["rozmowa.docx", "W11.txt"]) {
        assert!(!diagnoza(folder.path(), &["import", "audit", file]).status.success());
        let plan = fill_in(folder.path(), name);
        let done = diagnoza(folder.path(), &["import", "audit", file, "--mapping", &plan]);
        assert!(done.status.success(), "{}", err(&done));
        if name == "rozmowa.docx" {
            assert!(err(&done).contains("may still be a name"), "{}", err(&done));
        }
    }
    let notes = fs::read_to_string(folder.path().join(NOTES).join("rozmowa.md")).unwrap();
    let body = notes.split_once("consent: true\n---\n").unwrap().1;
    let expected = "# Rozmowa W10\n\n😀 Konsultantka, dwa lata stażu. Zażółć gęślą jaźń.\n\n## Systemy\n\n- CRM się zawiesza\n\n\
        - billing też\n\n    - najczęściej rano\n\n1. najpierw dzwonię\n\n1. potem piszę na adres \\[…\\]\n\n\
        Pani Anna Wrona mówi, że to się zmieni.\n\ndzień\n\nile razy\n\nwtorek\n\n4\n";
    assert_eq!(body, expected);
    let notes = fs::read_to_string(folder.path().join(NOTES).join("W11.md")).unwrap();
    let body = notes.split_once("consent: true\n---\n").unwrap().1;
    assert_eq!(body, "Rozmowa\n\nWdrożenie trwało trzy tygodnie; później już sama.\n\n- Kto pomagał?\n\n- Lider.\n");
}

#[test]
fn coding_in_the_terminal_adds_links_and_nothing_else() {
    let folder = audit();
    fs::create_dir_all(folder.path().join(NOTES)).unwrap();
    let note = folder.path().join(NOTES).join("W01.md");
    let before = "---\r\ninterview: W01\r\ndate: 2026-09-14\r\nposition: agent\r\ncoder: A\r\nconsent: true\r\n---\r\n\
        # Zawieszanie\r\n\r\nMówi szybko. Systemy zawieszają się cztery razy dziennie.  \r\nKolejki są krótsze niż rok temu!\r\n\r\n\
        > Zawieszanie: dopytać\r\n\r\n*   [już](#honesty \"1\")\r\n";
    fs::write(&note, before).unwrap();
    let run = answering(folder.path(), &["code", "audit", "W01"], "n\n-2\ntols\nresponsiveness,tools 1,-1\n");
    assert!(run.status.success(), "{}", err(&run));
    assert!(out(&run).contains("Did you mean “#tools”?"), "{}", out(&run));
    let after = fs::read_to_string(&note).unwrap();
    let expected = before
        .replace(
            "Systemy zawieszają się cztery razy dziennie.",
            "[Systemy zawieszają się cztery razy dziennie.](#tools/freezing \"-2\")",
        )
        .replace(
            "Kolejki są krótsze niż rok temu!",
            "[Kolejki są krótsze niż rok temu!](#responsiveness,#tools \"1,-1\")",
        );
    assert_eq!(after, expected, "{}", out(&run));
    // Nothing is left to propose, and stopping at once changes nothing.
    let run = answering(folder.path(), &["code", "audit", note.to_str().unwrap()], "q\n");
    assert!(run.status.success());
    assert_eq!(fs::read_to_string(&note).unwrap(), expected);
    let run = diagnoza(folder.path(), &["code", "audit", "W1"]);
    assert!(!run.status.success() && err(&run).contains("Did you mean W01?"), "{}", err(&run));
}

#[test]
fn coders_who_differ_are_shown_and_nobody_counts_twice() {
    let run = diagnoza(&root(), &["interviews", "examples/energia-dok"]);
    assert!(run.status.success(), "{}", err(&run));
    let text = out(&run);
    for line in [
        "2 interviews were coded by more than one person (2 coders). Of 22 coded passages they differ on 6.",
        "Agreement on the codes: Krippendorff’s alpha 0.81",
        "W03.md:25  #cooperation/billing -1  Rozliczenia odpisują po trzech dniach",
        "W03.AN.md:25  #cooperation/reachability -1  Rozliczenia odpisują po trzech dniach",
        "W05.AN.md  not coded",
    ] {
        assert!(text.contains(line), "{line}:\n{text}");
    }
    let target = tempfile::tempdir().unwrap();
    let output = target.path().to_str().unwrap();
    assert!(diagnoza(&root(), &["report", "examples/energia-dok", "--output", output]).status.success());
    let json: Value = serde_json::from_str(&fs::read_to_string(target.path().join("diagnosis.json")).unwrap()).unwrap();
    assert_eq!(json["interviews"]["interviews"], serde_json::json!([9, 42]));
    // The passages themselves are for the consultant only.
    for format in ["diagnosis.json", "report.html", "report.md"] {
        let report = fs::read_to_string(target.path().join(format)).unwrap();
        assert!(!report.contains("nasza wiadomość, nie jej"), "a memo is in {format}");
    }
}

#[test]
fn a_quote_waits_for_a_yes() {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/energia-dok"), &folder.path().join("audit"));
    let file = folder.path().join(NOTES).join("release.yaml");
    let decided = fs::read_to_string(&file).unwrap();
    let quotes = || {
        let run = diagnoza(folder.path(), &["report", "audit", "--format", "json", "--output", "out"]);
        assert!(run.status.success(), "{}", err(&run));
        let json: Value =
            serde_json::from_str(&fs::read_to_string(folder.path().join("out/diagnosis.json")).unwrap()).unwrap();
        (json["interviews"]["quotes"].as_array().unwrap().len(), err(&run))
    };
    let (shown, told) = quotes();
    assert!(shown > 10 && !told.contains("wait for your yes"), "{shown} {told}");
    let text = serde_json::to_string(&decided).unwrap();
    assert!(text.contains("Jak miałem chore dziecko"));
    let html = fs::read_to_string(folder.path().join("out/diagnosis.json")).unwrap();
    assert!(!html.contains("Jak miałem chore dziecko"), "a no is a no");

    fs::remove_file(&file).unwrap();
    let (shown, told) = quotes();
    assert!(shown == 0 && told.contains("82 passages wait for your yes or no"), "{shown} {told}");
    // The file is written anew without decisions, and with them it stays as it is.
    assert!(diagnoza(folder.path(), &["interviews", "audit", "--release"]).status.success());
    assert_eq!(quotes().0, 0);
    fs::write(&file, &decided).unwrap();
    assert!(diagnoza(folder.path(), &["interviews", "audit", "--release"]).status.success());
    let advice = |text: &str| text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(advice(&fs::read_to_string(&file).unwrap()), advice(&decided));
    fs::write(&file, decided.replacen("\n  release: \"yes\"", "\n  release: \"maybe\"", 1)).unwrap();
    let run = diagnoza(folder.path(), &["report", "audit", "--output", "out"]);
    assert!(!run.status.success() && err(&run).contains("“maybe” is neither yes nor no"), "{}", err(&run));
}

#[test]
fn a_codebook_comes_in_and_goes_out() {
    let folder = audit();
    let book = root().join("tests/refi/like-qualcoder.qdc");
    let run = diagnoza(folder.path(), &["import", "audit", book.to_str().unwrap()]);
    assert!(!run.status.success());
    assert!(
        err(&run).contains("“Narzędzia” stands at the top") && err(&run).contains("Did you mean “tools”?"),
        "{}",
        err(&run)
    );
    // Named as the instrument names its areas, the codebook comes in; what is new stands behind the codes.
    let text = fs::read_to_string(book).unwrap();
    let names = [
        ("Narzędzia", "Narzędzia i systemy"),
        ("Współpraca", "Współpraca między działami"),
        ("Responsywność", "Szybkość reakcji"),
    ];
    let text = names.iter().fold(text, |text, (old, new)| text.replace(&format!("\"{old}\""), &format!("\"{new}\"")));
    fs::write(folder.path().join("kody.qdc"), text).unwrap();
    let run = diagnoza(folder.path(), &["import", "audit", "kody.qdc"]);
    assert!(run.status.success() && out(&run).contains("New codes: 2; known ones: 5"), "{}{}", out(&run), err(&run));
    let codes = fs::read_to_string(folder.path().join("audit/instrument/interviews.yaml")).unwrap();
    assert!(
        codes.contains("- id: \"tools/drukarki\"\n    area: \"tools\"\n")
            && codes.contains("cooperation/brak-ostrzezen")
    );
    let run = diagnoza(folder.path(), &["check", "audit"]);
    assert!(run.status.success(), "{}", err(&run));
    let run = diagnoza(folder.path(), &["interviews", "audit", "--export", "out.qdc"]);
    assert!(run.status.success(), "{}", err(&run));
    let run = diagnoza(folder.path(), &["import", "audit", "out.qdc"]);
    assert!(out(&run).contains("Every code of the codebook is known (57)"), "{}", out(&run));
}
