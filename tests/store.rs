//! The store stays whole: whatever is imported twice, in halves, by four programs at once or killed in the middle ends as
//! the same store; batches are taken back whole, and a person who is forgotten is gone from every byte.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use support::files;
use tempfile::TempDir;

const AUDIT: &str = "organisation: Acme
department: Customer Service
language: en
positions:
- {id: agent, name: Agent, headcount: 40}
- {id: lead, name: Team leader, headcount: 8}
partners:
- {id: billing, name: Billing}
";

const CYCLES: [&str; 2] = ["2026-H1", "2026-H2"];

/// An audit of two cycles with a fixed key.
fn audit() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    write("audit.yaml", AUDIT);
    write("cycles/2026-H1/cycle.yaml", "from: 2026-03-01\nto: 2026-05-31\n");
    write("cycles/2026-H2/cycle.yaml", "from: 2026-09-01\nto: 2026-11-30\n");
    write(".diagnoza/key", &"5a".repeat(32));
    folder
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diagnoza"));
    command.env("LANG", "en_US.UTF-8").env_remove("LC_ALL").args(arguments);
    command.stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

/// What a command says, and that it ended well.
fn good(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What a command complains of, and that it did.
fn bad(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A questionnaire answered by these people, as CSV.
fn answers(people: impl Iterator<Item = usize>) -> String {
    let mut csv = "person,position,communication-1,communication-2,tools-1,open-change\n".to_owned();
    for person in people {
        let position = if person.is_multiple_of(7) { "lead" } else { "agent" };
        csv += &format!("p{person}@acme.example,{position},{},{},3,Idea {person}\n", person % 5 + 1, person % 4 + 1);
    }
    csv
}

fn tasks(people: impl Iterator<Item = usize>) -> String {
    let mut csv = "person,position,task,importance,urgency,frequency,minutes\n".to_owned();
    for person in people {
        csv += &format!("p{person}@acme.example,agent,Answering calls,5,4,7,6\n");
        csv += &format!("p{person}@acme.example,agent,Writing letters,3,2,5,12\n");
    }
    csv
}

/// The inbox of the tests: two halves of answers and the tasks.
fn inbox(folder: &Path) -> Vec<PathBuf> {
    let inbox = folder.join("inbox");
    fs::create_dir_all(&inbox).unwrap();
    let sheets = [("north.csv", answers(0..20)), ("south.csv", answers(20..40)), ("tasks.csv", tasks(0..30))];
    sheets
        .into_iter()
        .map(|(name, csv)| {
            let file = inbox.join(name);
            fs::write(&file, csv).unwrap();
            file
        })
        .collect()
}

fn import(audit: &Path, sheets: &[PathBuf]) {
    let mut arguments = vec!["import", text(audit), "--quiet"];
    arguments.extend(sheets.iter().map(|sheet| text(sheet)));
    good(&arguments);
}

/// The store that the inbox gives when nothing happens.
fn expected() -> Vec<(PathBuf, Vec<u8>)> {
    let audit = audit();
    import(audit.path(), &inbox(audit.path()));
    files(audit.path())
}

/// The name of the only batch that was made of a file.
fn batch_of(audit: &Path, file: &str) -> String {
    let listed = good(&["batches", text(audit)]);
    let line = listed.lines().find(|line| line.contains(file)).unwrap_or_else(|| panic!("{file} not in:\n{listed}"));
    line.split_whitespace().next().unwrap().to_owned()
}

#[test]
fn twice_and_in_either_order_is_the_same_store() {
    let expected = expected();
    let audit = audit();
    let sheets = inbox(audit.path());
    for order in [[2, 0, 1], [1, 2, 0], [0, 1, 2]] {
        order.iter().for_each(|at| import(audit.path(), &sheets[*at..=*at]));
    }
    assert!(files(audit.path()) == expected);
    let listed = good(&["batches", text(audit.path()), "--cycle", "2026-H2"]);
    assert_eq!(listed.lines().count(), 4, "{listed}");
    assert!(listed.contains("questionnaire answers, 20 rows, inbox/north.csv, service-department"), "{listed}");
}

#[test]
fn four_programs_at_once_make_the_same_store() {
    let expected = expected();
    let audit = audit();
    let sheets = inbox(audit.path());
    for _ in 0..3 {
        let start = |turn: usize| {
            let mut order = sheets.clone();
            order.rotate_left(turn % sheets.len());
            let mut arguments = vec!["import", text(audit.path()), "--quiet"];
            arguments.extend(order.iter().map(|sheet| text(sheet)));
            command(&arguments).stderr(Stdio::null()).spawn().unwrap()
        };
        let running: Vec<Child> = (0..4).map(start).collect();
        for mut child in running {
            assert!(child.wait().unwrap().success());
        }
        assert!(files(audit.path()) == expected);
    }
}

/// A small generator of numbers, the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

#[test]
fn killed_at_two_hundred_instants_nothing_is_lost_and_nothing_halved() {
    let expected = expected();
    let audit = audit();
    let sheets = inbox(audit.path());
    let mut arguments = vec!["import", text(audit.path()), "--quiet"];
    arguments.extend(sheets.iter().map(|sheet| text(sheet)));
    // How long one import takes here: the instants are spread over it.
    let begun = std::time::Instant::now();
    good(&arguments);
    let length = u64::try_from(begun.elapsed().as_micros()).unwrap().clamp(1_000, 120_000);
    let store = |phase: &str| audit.path().join("cycles/2026-H2").join(phase);
    let mut random = Random(2026);
    let mut halves = 0;
    for kill in 0..200 {
        if kill % 4 == 0 {
            for phase in ["1-jobs", "2-questionnaire"] {
                let _ = fs::remove_dir_all(store(phase));
            }
        }
        let mut child = command(&arguments).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_micros(random.below(length)));
        let _ = child.kill();
        child.wait().unwrap();
        // Whatever lies there under the name of a batch is whole.
        for (path, bytes) in files(audit.path()) {
            let name = path.file_name().unwrap().to_str().unwrap();
            if name.starts_with(".writing-") {
                halves += 1;
            } else if path.starts_with("cycles") {
                let whole = expected.iter().find(|(known, _)| *known == path);
                assert!(whole.is_some_and(|(_, known)| *known == bytes), "{} is no whole file", path.display());
            }
        }
    }
    // A leftover made by hand, as if the last kill had left it: the next import clears it away.
    fs::create_dir_all(store("1-jobs")).unwrap();
    fs::write(store("1-jobs").join(".writing-abc123"), "row,per").unwrap();
    assert!(good(&["batches", text(audit.path())]).lines().all(|line| !line.contains("writing")));
    good(&arguments);
    assert!(files(audit.path()) == expected, "after 200 kills ({halves} leftovers seen) the store differs");
}

/// More than a megabyte: its rows go to the disk while they come.
fn large() -> String {
    let said = "nothing of this column is kept ".repeat(4);
    let rows = (0..10_000).map(|row| format!("agent,{},{},{said}\n", row % 5 + 1, row % 4 + 1));
    "position,communication-1,communication-2,remark\n".to_owned() + &rows.collect::<String>()
}

#[test]
fn a_large_file_killed_and_read_four_times_at_once_is_stored_once() {
    let (audit, undisturbed) = (audit(), audit());
    for folder in [&audit, &undisturbed] {
        fs::create_dir_all(folder.path().join("inbox")).unwrap();
        fs::write(folder.path().join("inbox/large.csv"), large()).unwrap();
    }
    let file = |folder: &TempDir| folder.path().join("inbox/large.csv");
    let begun = std::time::Instant::now();
    import(undisturbed.path(), &[file(&undisturbed)]);
    let length = u64::try_from(begun.elapsed().as_micros()).unwrap();
    let sheet = file(&audit);
    let arguments = ["import", text(audit.path()), "--quiet", text(&sheet)];
    let mut random = Random(7);
    for _ in 0..12 {
        let mut child = command(&arguments).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_micros(random.below(length)));
        let _ = child.kill();
        child.wait().unwrap();
    }
    let running: Vec<Child> = (0..4).map(|_| command(&arguments).stderr(Stdio::null()).spawn().unwrap()).collect();
    for mut child in running {
        assert!(child.wait().unwrap().success());
    }
    // The kills' leftovers are gone too.
    good(&["import", text(audit.path()), "--quiet", text(&sheet)]);
    assert!(files(audit.path()) == files(undisturbed.path()));
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_store_as_it_was() {
    let audit = audit();
    let inbox = audit.path().join("inbox");
    fs::create_dir_all(&inbox).unwrap();
    fs::write(inbox.join("small.csv"), answers(0..5)).unwrap();
    fs::write(inbox.join("large.csv"), answers(5..2000)).unwrap();
    import(audit.path(), &[inbox.join("small.csv")]);
    let before = files(audit.path());
    // No file may grow over a limit, and the signal that says so is ignored: writing fails as on a full disk.
    let script = format!(
        "trap '' XFSZ; ulimit -f 8; exec '{}' import '{}' '{}'",
        env!("CARGO_BIN_EXE_diagnoza"),
        audit.path().display(),
        inbox.join("large.csv").display()
    );
    let output = Command::new("sh").args(["-c", &script]).env("LANG", "en").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("cannot be written"), "{said}");
    let after: Vec<_> = files(audit.path())
        .into_iter()
        .filter(|(path, _)| !path.to_str().unwrap().ends_with(".provenance.json"))
        .collect();
    let before_data: Vec<_> =
        before.iter().filter(|(path, _)| !path.to_str().unwrap().ends_with(".provenance.json")).cloned().collect();
    assert!(after == before_data, "no data is there that was not");
    good(&["check", text(audit.path())]);
    import(audit.path(), &[inbox.join("large.csv")]);
    assert_eq!(good(&["batches", text(audit.path())]).lines().count(), 3);
}

#[test]
fn a_batch_is_taken_back_whole_and_can_come_again() {
    let expected = expected();
    let audit = audit();
    let sheets = inbox(audit.path());
    import(audit.path(), &sheets);
    let id = batch_of(audit.path(), "north.csv");
    let said = bad(&["retract", text(audit.path()), &id.replace('-', "_")]);
    assert!(said.contains("There is no batch") && said.contains(&format!("Did you mean “{id}”?")), "{said}");
    let said = good(&["retract", text(audit.path()), &id]);
    assert!(said.contains("with 20 rows of inbox/north.csv from 2026-H2"), "{said}");
    assert!(files(audit.path()).iter().all(|(path, _)| !path.to_str().unwrap().contains(&id)));
    import(audit.path(), &sheets);
    assert!(files(audit.path()) == expected);
    // The same batch in two cycles by mistake: which one is meant has to be said.
    good(&["import", text(audit.path()), text(&sheets[0]), "--cycle", "2026-H1", "--quiet"]);
    assert!(bad(&["retract", text(audit.path()), &id]).contains("is in several cycles: 2026-H1, 2026-H2"));
    good(&["retract", text(audit.path()), &id, "--cycle", "2026-H1"]);
    assert!(good(&["batches", text(audit.path())]).contains(&id));
}

#[test]
fn a_changed_batch_is_seen() {
    let audit = audit();
    import(audit.path(), &inbox(audit.path()));
    good(&["check", text(audit.path())]);
    let id = batch_of(audit.path(), "north.csv");
    let file = audit.path().join("cycles/2026-H2/2-questionnaire").join(format!("{id}.csv"));
    let changed = fs::read_to_string(&file).unwrap().replacen(",3,", ",5,", 1);
    fs::write(&file, changed).unwrap();
    let said = bad(&["check", text(audit.path())]);
    assert!(said.contains(&id) && said.contains("no longer matches its name"), "{said}");
    assert!(bad(&["report", text(audit.path())]).contains("no longer matches its name"));
    let said = bad(&["forget", text(audit.path()), "p3@acme.example"]);
    assert!(said.contains("no longer matches its name"), "{said}");
    // Taking the file in again heals it.
    import(audit.path(), &[audit.path().join("inbox/north.csv")]);
    good(&["check", text(audit.path())]);
}

#[test]
fn a_person_in_two_batches_is_told_with_both_rows() {
    let audit = audit();
    let inbox = audit.path().join("inbox");
    fs::create_dir_all(&inbox).unwrap();
    fs::write(inbox.join("one.csv"), answers(0..6)).unwrap();
    fs::write(inbox.join("two.csv"), answers(4..9)).unwrap();
    import(audit.path(), &[inbox.join("one.csv")]);
    let said = bad(&["import", text(audit.path()), text(&inbox.join("two.csv"))]);
    assert!(said.contains("one.csv"), "{said}");
    // A store put together by hand of two, as from two computers.
    let other = self::audit();
    fs::create_dir_all(other.path().join("inbox")).unwrap();
    fs::copy(inbox.join("two.csv"), other.path().join("inbox/two.csv")).unwrap();
    import(other.path(), &[other.path().join("inbox/two.csv")]);
    for (path, bytes) in files(&other.path().join("cycles")) {
        fs::write(audit.path().join("cycles").join(path), bytes).unwrap();
    }
    let said = bad(&["check", text(audit.path())]);
    assert!(said.contains("2 people answer in two batches of this cycle and count twice"), "{said}");
    let rows = [("one.csv row 6", "two.csv row 2"), ("two.csv row 2", "one.csv row 6")];
    assert!(rows.iter().any(|(a, b)| said.contains(a) && said.contains(b)), "{said}");
    good(&["retract", text(audit.path()), &batch_of(audit.path(), "two.csv")]);
    good(&["check", text(audit.path())]);
}

#[test]
fn a_forgotten_person_is_gone_from_every_cycle() {
    let audit = audit();
    let sheets = inbox(audit.path());
    for cycle in CYCLES {
        let mut arguments = vec!["import", text(audit.path()), "--cycle", cycle, "--quiet"];
        arguments.extend(sheets.iter().map(|sheet| text(sheet)));
        good(&arguments);
    }
    let csv = |id: &str| {
        let file = audit.path().join("cycles/2026-H2/2-questionnaire").join(format!("{id}.csv"));
        fs::read_to_string(file).unwrap()
    };
    let before = batch_of(audit.path(), "north.csv");
    let pseudonym = csv(&before).lines().nth(4).unwrap().split(',').nth(1).unwrap().to_owned();
    let notes = audit.path().join("cycles/2026-H2/3-interviews");
    fs::create_dir_all(&notes).unwrap();
    let front = "date: 2026-09-14\nposition: agent\ncoder: A\nconsent: true\n---\n";
    fs::write(notes.join("W01.md"), format!("---\ninterview: W01\nperson: {pseudonym}\n{front}Text\n")).unwrap();
    fs::write(notes.join("W02.md"), format!("---\ninterview: W02\n{front}Met P3@acme.example there\n")).unwrap();
    good(&["report", text(audit.path()), "--quiet"]);

    let output = run(&["forget", text(audit.path()), " P3@Acme.example"]);
    let (said, warned) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{warned}");
    for cycle in CYCLES {
        assert!(
            said.contains(&format!("{cycle}: erased 1 row of inbox/north.csv; {before} is now answers-")),
            "{said}"
        );
        assert!(said.contains(&format!("{cycle}: erased 2 rows of inbox/tasks.csv")), "{said}");
    }
    assert!(said.contains("W01.md") && said.contains("nothing of this pseudonym is left"), "{said}");
    assert!(said.contains("The reports of 2026-H2 rest on"), "{said}");
    assert!(warned.contains("W02.md") && warned.contains("line 8"), "{warned}");
    assert!(!warned.to_lowercase().contains("p3@acme") && !said.contains(&pseudonym));
    for (path, bytes) in files(audit.path()) {
        let content = String::from_utf8_lossy(&bytes);
        assert!(!content.contains(&pseudonym), "{} holds the pseudonym", path.display());
    }
    // The others are there as before, and the batch says what happened to it.
    let after = batch_of(audit.path(), "north.csv");
    assert_ne!(after, before);
    assert_eq!(csv(&after).lines().count(), 20);
    let listed = good(&["batches", text(audit.path())]);
    assert!(listed.contains("19 rows, inbox/north.csv") && listed.contains("(1 row erased since)"), "{listed}");
    good(&["check", text(audit.path())]);
    // The file that people sent would bring the person back.
    let said = bad(&["import", text(audit.path()), text(&sheets[0])]);
    assert!(said.contains(&after) && said.contains("would bring the person back"), "{said}");
    // Again: nobody is there any more.
    assert!(good(&["forget", text(audit.path()), "p3@acme.example"]).contains("Nothing of this person was found"));
    // A second person out of the same batch.
    good(&["forget", text(audit.path()), "p4@acme.example", "--cycle", "2026-H2"]);
    assert!(bad(&["import", text(audit.path()), text(&sheets[0])]).contains("would bring the person back"));
    assert!(good(&["batches", text(audit.path())]).contains("(2 rows erased since)"));
}

#[test]
fn the_step_from_the_old_batch_to_the_new_is_one() {
    let audit = audit();
    let sheets = inbox(audit.path());
    import(audit.path(), &sheets[..1]);
    let place = audit.path().join("cycles/2026-H2/2-questionnaire");
    let old = files(&place);
    good(&["forget", text(audit.path()), "p3@acme.example", "--quiet"]);
    // As if the power had failed before the old batch was removed.
    for (path, bytes) in &old {
        fs::write(place.join(path), bytes).unwrap();
    }
    assert_eq!(good(&["batches", text(audit.path())]).lines().count(), 2);
    good(&["check", text(audit.path())]);
    good(&["forget", text(audit.path()), "p3@acme.example"]);
    assert!(old.iter().all(|(path, _)| !place.join(path).exists()));
}

#[test]
fn the_key_is_made_backed_up_restored_and_destroyed() {
    let audit = audit();
    let root = text(audit.path());
    let apart = tempfile::tempdir().unwrap();
    let copy = apart.path().join("key.txt");
    assert!(good(&["key", root, "make"]).contains("There is a key already"));
    assert!(bad(&["key", root, "backup"]).contains("A file is missing"));
    let inside = audit.path().join("key.txt");
    assert!(bad(&["key", root, "backup", text(&inside)]).contains("in the audit folder"));
    good(&["key", root, "backup", text(&copy)]);
    assert!(bad(&["key", root, "backup", text(&copy)]).contains("a file of this name"));
    assert!(bad(&["key", root, "destroy"]).contains("cannot be undone"));
    good(&["key", root, "destroy", "--yes"]);
    assert!(bad(&["key", root, "destroy", "--yes"]).contains("has no key"));
    assert!(bad(&["forget", root, "p3@acme.example"]).contains("Without the key"));
    // Without a key the import says that people cannot be linked.
    let sheets = inbox(audit.path());
    let output = run(&["import", root, text(&sheets[0])]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("only cross-sectional results"));
    good(&["key", root, "restore", text(&copy)]);
    assert_eq!(fs::read_to_string(audit.path().join(".diagnoza/key")).unwrap().trim(), "5a".repeat(32));
    assert!(good(&["key", root, "restore", text(&copy)]).contains("Restored"));
    fs::write(&copy, "5b".repeat(32)).unwrap();
    assert!(bad(&["key", root, "restore", text(&copy)]).contains("another key already"));
    good(&["key", root, "destroy", "--yes"]);
    assert!(good(&["key", root, "make"]).contains("Made the key"));
}
