//! Wrong inputs, each a small audit with one thing changed, run through the real program: the exact words on standard
//! error, exit status 1, and a folder in which not a byte has moved. Wrong command lines end with 2.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What a file of a case holds.
enum Content {
    Text(&'static str),
    Bytes(Vec<u8>),
    /// A table with `|` between the cells, saved as workbook; a cell `@2026-03-05` is a date.
    Workbook(&'static str),
    /// The workbook cut off in the middle.
    HalfAWorkbook(&'static str),
    Folder,
    Absent,
}
use Content::{Absent, Bytes, Folder, HalfAWorkbook, Text, Workbook};

/// The audit that is right. A case replaces files of it, adds some, or takes some away.
const RIGHT: [(&str, &str); 4] = [
    (
        "acme/audit.yaml",
        r#"organisation: "Acme"
department: "Customer Service"
language: en
situation: growth
positions:
- id: agent
  name: "Agent"
  headcount: 12
- id: lead
  name: "Team leader"
  headcount: 6
partners:
- id: billing
  name: "Billing"
groups:
- id: site
  name: "Site"
  values:
  - { id: north, name: "North", headcount: 10 }
  - { id: south, name: "South", headcount: 8 }
"#,
    ),
    (
        "acme/jobs/agent.yaml",
        r#"position: agent
tasks:
- id: calls
  text: "Taking calls"
- id: mail
  text: "Answering letters"
"#,
    ),
    ("acme/cycles/2026-H1/cycle.yaml", "from: 2026-03-01\nto: 2026-04-30\n"),
    ("acme/.diagnoza/key", "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n"),
];

/// The folder of a case, with the right audit and the case's own files.
fn folder(files: &[(&str, Content)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    };
    RIGHT.iter().for_each(|(name, text)| put(name, text.as_bytes()));
    for (name, content) in files {
        match content {
            Text(text) => put(name, text.as_bytes()),
            Bytes(bytes) => put(name, bytes),
            Workbook(table) => put(name, &workbook(table)),
            HalfAWorkbook(table) => {
                let whole = workbook(table);
                put(name, &whole[..whole.len() / 2]);
            }
            Folder => std::fs::create_dir_all(folder.path().join(name)).unwrap(),
            Absent => std::fs::remove_file(folder.path().join(name)).unwrap(),
        }
    }
    folder
}

fn workbook(table: &str) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Answers").unwrap();
    let date = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    for (row, line) in (0..).zip(table.lines()) {
        for (column, cell) in (0..).zip(line.split('|').map(str::trim)) {
            if let Some(day) = cell.strip_prefix('@') {
                let day = rust_xlsxwriter::ExcelDateTime::parse_from_str(day).unwrap();
                sheet.write_datetime_with_format(row, column, &day, &date).unwrap();
            } else if let Ok(number) = cell.parse::<f64>() {
                sheet.write_number(row, column, number).unwrap();
            } else {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// Everything under a folder, with the bytes of files.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(tree(&path));
            all.insert(path, None);
        } else {
            all.insert(path.clone(), Some(std::fs::read(path).unwrap()));
        }
    }
    all
}

/// The program, standing in this folder, knowing nothing of whoever runs the tests.
fn program(folder: &Path, before: &str, arguments: &str) -> Output {
    let script = format!("{before}\nexec \"$PROGRAM\" {arguments}");
    let mut shell = Command::new("sh");
    shell.args(["-c", &script]).current_dir(folder).env_clear();
    shell.env("PROGRAM", env!("CARGO_BIN_EXE_diagnoza")).env("PATH", "/usr/bin:/bin");
    shell.output().unwrap()
}

fn said(output: &Output) -> String {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    // What lines hold at their end is nothing that anybody sees.
    said.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// Runs the case and compares the words, the status and the folder.
#[track_caller]
fn wrong(files: &[(&str, Content)], arguments: &str, expected: &str) {
    wrong_after("", files, arguments, expected);
}

/// The same, with a line of shell before the program.
#[track_caller]
fn wrong_after(before: &str, files: &[(&str, Content)], arguments: &str, expected: &str) {
    let folder = folder(files);
    let then = tree(folder.path());
    let output = program(folder.path(), before, arguments);
    compare(&said(&output), expected);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    assert!(tree(folder.path()) == then, "something was written");
}

/// A wrong command line: exit status 2.
#[track_caller]
fn wrong_use(arguments: &str, expected: &str) {
    let folder = folder(&[]);
    let output = program(folder.path(), "", arguments);
    compare(&said(&output), expected);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
}

#[track_caller]
fn compare(said: &str, expected: &str) {
    assert_eq!(said.trim(), expected.trim(), "\n{said}");
}

/// A right audit goes through, so that the cases below are wrong for their own reason only.
#[test]
fn the_right_audit_is_right() {
    let folder = folder(&[]);
    let output = program(folder.path(), "", "check acme");
    assert_eq!((said(&output).as_str(), output.status.code()), ("", Some(0)));
}

// ---- audit.yaml ----

#[test]
fn a_mistyped_key() {
    wrong(
        &[(
            "acme/audit.yaml",
            Text(
                "organisation: A\ndepartment: B\nlanguage: en\nsituation: growth\npositons:\n- { id: agent, name: Agent, headcount: 3 }\n",
            ),
        )],
        "check acme",
        r"
error: “positons” is not a key here; did you mean “positions”?
 --> acme/audit.yaml:5:1
  |
5 | positons:
  | ^^^^^^^^
  |
  = what to do: Correct or remove it; the keys are organisation, department, language, time-zone, instrument, situation, positions, partners, groups, privacy.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_duplicate_key() {
    wrong(
        &[("acme/cycles/2026-H1/cycle.yaml", Text("from: 2026-03-01\nto: 2026-04-30\nto: 2026-05-30\n"))],
        "status acme",
        r"
error: The key “to” appears twice.
 --> acme/cycles/2026-H1/cycle.yaml:3:1
  |
3 | to: 2026-05-30
  | ^^
  |
  = what to do: Keep one of the two.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn not_utf8() {
    wrong(
        &[(
            "acme/audit.yaml",
            Bytes(b"organisation: \"Energia\"\ndepartment: \"Dzia\xb3 Obs\xb3ugi\"\nlanguage: pl\n".to_vec()),
        )],
        "report acme",
        r#"
error: This byte is not UTF-8 text.
 --> acme/audit.yaml:2:18
  |
2 | department: "Dzia� Obs�ugi"
  |                  ^
  |
  = what to do: Save the file as UTF-8 (in most editors: Save with encoding).

1 problem stops the work; the audit is as it was.
"#,
    );
}

#[test]
fn an_alias_bomb() {
    wrong(
        &[(
            "acme/audit.yaml",
            Text(
                "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]\nf: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]\ng: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f, *f]\nh: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g, *g]\n",
            ),
        )],
        "check acme",
        r"
error: The file holds more than 250,000 values, with aliases counted as what they stand for.
 --> acme/audit.yaml:6:8
  |
6 | f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
  |        ^^
  |
  = what to do: Split it, or write out what the aliases repeat.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn an_empty_audit_yaml() {
    wrong(
        &[("acme/audit.yaml", Text(""))],
        "report acme",
        r"
error: The file is empty.
--> acme/audit.yaml
 = what to do: Fill it in, or delete it if it may be absent.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_quote_never_closed() {
    wrong(
        &[("acme/audit.yaml", Text("organisation: \"Acme\ndepartment: B\nlanguage: en\n"))],
        "check acme",
        r"
error: A quotation mark was opened here or above and never closed.
 --> acme/audit.yaml:2:1
  |
2 | department: B
  | ^
  |
  = what to do: Close it, or leave both out.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_tab() {
    wrong(
        &[("acme/jobs/agent.yaml", Text("position: agent\ntasks:\n\t- id: calls\n"))],
        "check acme",
        r"
error: There is a tab in the indentation.
 --> acme/jobs/agent.yaml:3:1
  |
3 |     - id: calls
  | ^^^^
  |
  = what to do: Replace it with spaces: YAML does not allow tabs here.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn groups_that_do_not_add_up_and_a_group_too_small() {
    wrong(
        &[(
            "acme/audit.yaml",
            Text(
                "organisation: A\ndepartment: B\nlanguage: en\nsituation: growth\npositions:\n- { id: agent, name: Agent, headcount: 12 }\ngroups:\n- id: site\n  name: Site\n  values:\n  - { id: north, name: North, headcount: 10 }\nprivacy:\n  minimum-group: 2\n",
            ),
        )],
        "check acme",
        r"
error: The values of “site” are 10 people together, but the department has 12.
  --> acme/audit.yaml:11:5
   |
11 |   - { id: north, name: North, headcount: 10 }
   |     ^
   |
   = what to do: Correct the headcounts, or add a value for the others: everybody belongs to exactly one value.

error: The smallest group shown may not be below 5; found: 2.
  --> acme/audit.yaml:13:18
   |
13 |   minimum-group: 2
   |                  ^
   |
   = what to do: Write 5 or more, or leave the key out.

2 problems stop the work; the audit is as it was.
",
    );
}

#[test]
fn two_positions_of_one_id_and_a_group_named_position() {
    wrong(
        &[(
            "acme/audit.yaml",
            Text(
                "organisation: A\ndepartment: B\nlanguage: en\nsituation: growth\npositions:\n- { id: agent, name: Agent, headcount: 6 }\n- { id: agent, name: Agent 2, headcount: 6 }\ngroups:\n- id: position\n  name: Site\n  values:\n  - { id: north, name: North, headcount: 12 }\n",
            ),
        )],
        "check acme",
        r"
error: “agent” (position) appears twice; first in audit.yaml, line 6.
 --> acme/audit.yaml:7:9
  |
7 | - { id: agent, name: Agent 2, headcount: 6 }
  |         ^^^^^
  |
  = what to do: Give one of the two another id.

error: The id “position” is already used for something else.
 --> acme/audit.yaml:9:7
  |
9 | - id: position
  |       ^^^^^^^^
  |
  = what to do: Choose another one.

2 problems stop the work; the audit is as it was.
",
    );
}

#[test]
fn a_headcount_that_is_no_number() {
    wrong(
        &[(
            "acme/audit.yaml",
            Text(
                "organisation: A\ndepartment: B\nlanguage: en\nsituation: boom\npositions:\n- { id: agent, name: Agent, headcount: about 12 }\n- { id: lead, name: Lead, headcount: -1 }\n- { id: boss, name: Boss, headcount: 99999999999999 }\n",
            ),
        )],
        "check acme",
        r"
error: “boom” is not allowed here; choose one of growth, stagnation, crisis.
 --> acme/audit.yaml:4:12
  |
4 | situation: boom
  |            ^^^^
  |
  = what to do: Correct the value.

error: This should be a whole number from 0 to four billion; found: about 12.
 --> acme/audit.yaml:6:40
  |
6 | - { id: agent, name: Agent, headcount: about 12 }
  |                                        ^^^^^^^^
  |
  = what to do: Write digits only, without quotes.

error: This should be a whole number from 0 to four billion; found: -1.
 --> acme/audit.yaml:7:38
  |
7 | - { id: lead, name: Lead, headcount: -1 }
  |                                      ^^
  |
  = what to do: Write digits only, without quotes.

error: This should be a whole number from 0 to four billion; found: 99999999999999.
 --> acme/audit.yaml:8:38
  |
8 | - { id: boss, name: Boss, headcount: 99999999999999 }
  |                                      ^^^^^^^^^^^^^^
  |
  = what to do: Write digits only, without quotes.

4 problems stop the work; the audit is as it was.
",
    );
}

#[test]
fn a_language_that_is_not_spoken() {
    wrong(
        &[(
            "acme/audit.yaml",
            Text(
                "organisation: A\ndepartment: B\nlanguage: de\nsituation: growth\npositions:\n- { id: agent, name: Agent, headcount: 6 }\n",
            ),
        )],
        "check acme",
        r"
error: There are no words in the language “de”; the languages are en, hu, pl, ro.
 --> acme/audit.yaml:3:11
  |
3 | language: de
  |           ^^
  |
  = what to do: Choose one of them, or put a folder with its words under report-templates/words.

error: The instrument is not written in “de”; it is in en, pl, ro, hu.
 --> acme/audit.yaml:3:11
  |
3 | language: de
  |           ^^
  |
  = what to do: Choose one of its languages, or translate the instrument in the audit’s folder instrument.

2 problems stop the work; the audit is as it was.
",
    );
}

// ---- cycle.yaml and cycles ----

#[test]
fn an_unknown_cycle() {
    wrong(
        &[],
        "report acme --cycle 2027-H1",
        r"
error: There is no cycle “2027-H1”; the cycles are: 2026-H1.
--> acme/cycles
 = what to do: Name one of these with --cycle, or make a folder with a cycle.yaml for the new one.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn no_cycle() {
    wrong(
        &[("acme/cycles/2026-H1/cycle.yaml", Absent)],
        "report acme",
        r"
error: The cycle has no file cycle.yaml.
--> acme/cycles/2026-H1
 = what to do: Write one that says from when to when the cycle runs (from: 2026-09-01, to: 2026-11-13).

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_cycle_backwards_with_an_unknown_position() {
    wrong(
        &[(
            "acme/cycles/2026-H1/cycle.yaml",
            Text("from: 2026-04-30\nto: 2026-03-01\npopulations:\n- { group: site, value: nort, headcount: 4 }\n"),
        )],
        "check acme",
        r"
error: The cycle ends on 2026-03-01, before it begins on 2026-04-30.
 --> acme/cycles/2026-H1/cycle.yaml:2:5
  |
2 | to: 2026-03-01
  |     ^^^^^^^^^^
  |
  = what to do: Correct one of the two dates.

error: “nort” (value) does not exist; did you mean “north”?
 --> acme/cycles/2026-H1/cycle.yaml:4:25
  |
4 | - { group: site, value: nort, headcount: 4 }
  |                         ^^^^
  |
  = what to do: Correct the id, or declare it. There is: north, south.

2 problems stop the work; the audit is as it was.
",
    );
}

#[test]
fn a_day_that_does_not_exist() {
    wrong(
        &[("acme/cycles/2026-H1/cycle.yaml", Text("from: 2026-02-30\nto: 30.04.2026\n"))],
        "check acme",
        r"
error: This should be a date; found: 2026-02-30.
 --> acme/cycles/2026-H1/cycle.yaml:1:7
  |
1 | from: 2026-02-30
  |       ^^^^^^^^^^
  |
  = what to do: Write it as year-month-day, as in 2026-09-14.

error: This should be a date; found: 30.04.2026.
 --> acme/cycles/2026-H1/cycle.yaml:2:5
  |
2 | to: 30.04.2026
  |     ^^^^^^^^^^
  |
  = what to do: Write it as year-month-day, as in 2026-09-14.

2 problems stop the work; the audit is as it was.
",
    );
}

// ---- jobs ----

#[test]
fn a_description_of_nobody() {
    wrong(
        &[(
            "acme/jobs/agnet.yaml",
            Text("position: agnet\ntasks:\n- id: calls\n  text: Taking calls\n- id: calls\n  text: Again\n"),
        )],
        "check acme",
        r"
error: “agnet” (position) does not exist; did you mean “agent”?
 --> acme/jobs/agnet.yaml:1:11
  |
1 | position: agnet
  |           ^^^^^
  |
  = what to do: Correct the id, or declare it. There is: agent, lead.

error: “calls” (task) appears twice; first in agent.yaml, line 3.
 --> acme/jobs/agnet.yaml:3:7
  |
3 | - id: calls
  |       ^^^^^
  |
  = what to do: Give one of the two another id.

error: “calls” (task) appears twice; first in agent.yaml, line 3.
 --> acme/jobs/agnet.yaml:5:7
  |
5 | - id: calls
  |       ^^^^^
  |
  = what to do: Give one of the two another id.

3 problems stop the work; the audit is as it was.
",
    );
}

// ---- the instrument ----

#[test]
fn an_own_list_of_areas_that_is_no_list() {
    wrong(
        &[("acme/instrument/areas.yaml", Text("areas:\n- id: tools\n  name: { en: Tools, pl: Narzędzia }\n"))],
        "check acme",
        r"
error: This should be a list; found: keys with values.
 --> acme/instrument/areas.yaml:1:1
  |
1 | areas:
  | ^
  |
  = what to do: Write each element on its own line, beginning with “- ”.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn own_settings_upside_down() {
    wrong(
        &[(
            "acme/instrument/rules.yaml",
            Text(
                "- id: freezing\n  area: tols\n  kind: weakness\n  when: o_failures_a_day.value >\n  title: { en: Freezing }\n  text: { en: \"{{ o_failures_a_day.value\", pl: Zawiesza się }\n  evidence: [o_failures_day]\n  action: { en: Mend, pl: Napraw }\n",
            ),
        )],
        "check acme",
        r#"
error: “action” is not a key here; did you mean “actions”?
 --> acme/instrument/rules.yaml:8:3
  |
8 |   action: { en: Mend, pl: Napraw }
  |   ^^^^^^
  |
  = what to do: Correct or remove it; the keys are id, kind, area, each, when, evidence, differ, title, text, actions.

error: “tols” (area) does not exist; did you mean “tools”?
 --> acme/instrument/rules.yaml:2:9
  |
2 |   area: tols
  |         ^^^^
  |
  = what to do: Correct the id, or declare it. There is: communication, competence, cooperation, employee-support, empowerment, excellence, honesty, individual-treatment, proactivity, reliability, responsiveness, role-clarity, shared-purpose, tools.

error: “o_failures_day” (indicator) does not exist; did you mean “o_failures_a_day”?
 --> acme/instrument/rules.yaml:7:14
  |
7 |   evidence: [o_failures_day]
  |              ^^^^^^^^^^^^^^
  |
  = what to do: Correct the id, or declare it. There is: belief_customer_first, belief_customer_right, belief_fast_answering, belief_fast_solving, belief_policies, e_billing, e_discourtesy, e_jargon, e_knowledge, e_petitioner, e_pushing, e_script, e_silence, e_small_print, e_waiting, gap_authority, … (130).

error: The condition cannot be read: unexpected end of input, expected expression.
 --> acme/instrument/rules.yaml:4:9
  |
4 |   when: o_failures_a_day.value >
  |         ^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = what to do: Write it as in: o_failures_a_day.value >= 1 and areas["tools"].class == "weakness".

error: The text cannot be read as a template: unexpected end of input, expected end of variable block.
 --> acme/instrument/rules.yaml:6:15
  |
6 |   text: { en: "{{ o_failures_a_day.value", pl: Zawiesza się }
  |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = what to do: Check the double braces, as in {{ o_failures_a_day.value }}.

error: The text is missing in: pl, ro, hu.
 --> acme/instrument/rules.yaml:5:10
  |
5 |   title: { en: Freezing }
  |          ^
  |
  = what to do: Add it in each of these languages.

error: The text is missing in: ro, hu.
 --> acme/instrument/rules.yaml:6:9
  |
6 |   text: { en: "{{ o_failures_a_day.value", pl: Zawiesza się }
  |         ^
  |
  = what to do: Add it in each of these languages.

error: The text is missing in: ro, hu.
 --> acme/instrument/rules.yaml:8:11
  |
8 |   action: { en: Mend, pl: Napraw }
  |           ^
  |
  = what to do: Add it in each of these languages.

8 problems stop the work; the audit is as it was.
"#,
    );
}

#[test]
fn a_file_that_replaces_nothing() {
    wrong(
        &[("acme/instrument/rule.yaml", Text("rules: []\n")), ("acme/instrument/tasks.yaml", Text(""))],
        "check acme",
        r"
warning: “rule.yaml” replaces no file of the instrument and is not used; did you mean “rules.yaml”?
--> acme/instrument/rule.yaml
 = what to do: Rename or remove it.

error: The file is empty.
--> acme/instrument/tasks.yaml
 = what to do: Fill it in, or delete it if it may be absent.

1 problem stops the work; the audit is as it was.
",
    );
}

// ---- folders ----

#[test]
fn no_such_folder() {
    wrong(
        &[],
        "report nowhere",
        r"
error: There is no such folder.
--> nowhere
 = what to do: Check the path, or make a new audit with “diagnoza new FOLDER”.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_folder_that_is_no_audit() {
    wrong(
        &[("other/letter.txt", Text("Dear Sir"))],
        "check other",
        r"
error: The folder is not an audit: it has no file audit.yaml.
--> other
 = what to do: Give the folder that audit.yaml lies in, or make a new audit with “diagnoza new FOLDER”.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn an_empty_folder() {
    wrong(
        &[("empty", Folder)],
        "status empty",
        r"
error: The folder is empty: there is no audit in it.
--> empty
 = what to do: Make one with “diagnoza new FOLDER”.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_file_instead_of_a_folder() {
    wrong(
        &[],
        "trace acme/audit.yaml overall",
        r"
error: This is a file; an audit is a folder.
--> acme/audit.yaml
 = what to do: Give the folder that audit.yaml lies in.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_new_audit_in_a_full_folder() {
    wrong(
        &[],
        "new acme",
        r"
error: The folder is not empty.
--> acme
 = what to do: Give a new or an empty folder: nothing is ever overwritten.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_new_audit_under_a_file() {
    wrong(
        &[],
        "new acme/audit.yaml/inner",
        r"
error: The file cannot be written: a part of its path is not a folder.
--> acme/audit.yaml/inner/instrument
 = what to do: Check that the folder is there, that you may write to it, and that the disk is not full.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn an_output_folder_that_is_a_file() {
    wrong(
        &[("there", Text("a file"))],
        "report acme --output there",
        r"
error: This is a file; what is written goes into a folder.
--> there
 = what to do: Name a folder with --output: it is created if it does not exist.

1 problem stops the work; the audit is as it was.
",
    );
    wrong(
        &[("there", Text("a file"))],
        "forms acme --output there",
        r"
error: This is a file; what is written goes into a folder.
--> there
 = what to do: Name a folder with --output: it is created if it does not exist.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_full_disk() {
    // The limit counts 512 bytes: no file may grow beyond 4 KB, as on a disk with no more room.
    let full = "trap '' XFSZ; ulimit -f 8";
    wrong_after(
        full,
        &[],
        "report acme",
        r"
error: The file cannot be written: there is no room left for it.
--> acme/cycles/2026-H1/5-report/report.html
 = what to do: Free some space or choose a folder that you may write to with --output. The files that were there are unchanged.

1 problem stops the work; the audit is as it was.
",
    );
    wrong_after(
        full,
        &[],
        "forms acme",
        r"
error: The file cannot be written: there is no room left for it.
--> acme/forms/tasks-en.xlsx
 = what to do: Free some space or choose a folder that you may write to with --output. The files that were there are unchanged.

1 problem stops the work; the audit is as it was.
",
    );
    wrong_after(
        "trap '' XFSZ; ulimit -f 2",
        &[],
        "new other",
        r"
error: The file cannot be written: there is no room left for it.
--> other/README.md
 = what to do: Check that the folder is there, that you may write to it, and that the disk is not full.

1 problem stops the work; the audit is as it was.
",
    );
    // The first of the two files fits and is taken out again.
    let small = "person;position;task;importance;urgency\n1;agent;calls;3;2\n";
    let rows: String =
        (2..82).map(|task| format!("{task};agent;a task with quite a long name, number {task};3;2\n")).collect();
    let large: &'static str = String::leak(format!("person;position;task;importance;urgency\n{rows}"));
    wrong_after(
        full,
        &[("small.csv", Text(small)), ("large.csv", Text(large))],
        "import acme small.csv large.csv",
        r"
error: The file cannot be written: there is no room left for it.
--> acme/cycles/2026-H1/1-jobs/tasks-ca81e88e68cd.csv
 = what to do: Check that the folder is there, that you may write to it, and that the disk is not full.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_damaged_key() {
    wrong(
        &[("acme/.diagnoza/key", Text("0001"))],
        "check acme",
        r"
error: The key is damaged: expected 64 hexadecimal digits.
--> acme/.diagnoza/key
 = what to do: Restore the file from your backup; with another key the people of earlier cycles are not recognised.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_damaged_store() {
    wrong(
        &[
            ("acme/cycles/2026-H1/1-jobs/tasks-000000000000.csv", Text("row,person,position,task\n2,a,agent\n")),
            ("acme/cycles/2026-H1/1-jobs/tasks-000000000000.provenance.json", Text("{ \"kind\": \n")),
        ],
        "report acme",
        r"
error: The provenance file is damaged here.
 --> acme/cycles/2026-H1/1-jobs/tasks-000000000000.provenance.json:2:1
  |
2 |
  | ^
  |
  = what to do: Delete both files of the batch and import the source file again.

1 problem stops the work; the audit is as it was.
",
    );
}

// ---- sheets ----

#[test]
fn a_missing_sheet() {
    wrong(
        &[],
        "import acme nowhere.xlsx",
        r"
error: The file cannot be read: it is not there.
--> nowhere.xlsx
 = what to do: Check that it is there and that you may read it.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn an_empty_sheet() {
    wrong(
        &[("a.csv", Text(""))],
        "import acme a.csv",
        r"
error: The file is empty.
--> a.csv
 = what to do: Check that the right file was sent; nothing was imported.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_truncated_workbook() {
    wrong(
        &[("a.xlsx", HalfAWorkbook("person|position|task|importance\n1|agent|calls|3"))],
        "import acme a.xlsx",
        r"
error: The workbook is damaged or incomplete and cannot be read.
--> a.xlsx
 = what to do: Open it in a spreadsheet program and save it again, or have it sent again.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_picture() {
    wrong(
        &[("a.xlsx", Bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x00".to_vec()))],
        "import acme a.xlsx",
        r"
error: This is neither a workbook nor a text file.
--> a.xlsx
 = what to do: Import xlsx, xlsb, xls, ods or csv.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_sheet_of_something_else() {
    wrong(
        &[("a.csv", Text("article;price\npaper;3,50\npens;1,20\n"))],
        "import acme a.csv",
        r"
error: No row looks like a header: none of the first 50 rows names at least two columns that are known.
--> a.csv
 = what to do: Give the columns the ids or texts of the instrument, or start from a form of the tool.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_lone_quote() {
    wrong(
        &[("a.csv", Text("person,position,task,importance,urgency\n1,agent,\"calls,3,4\n2,agent,mail,3,4\n"))],
        "import acme a.csv",
        r#"
error: A quotation mark is opened here and not closed where its field ends.
 --> a.csv:2:9
  |
2 | 1,agent,"calls,3,4
  |         ^
  |
  = what to do: Close it, or write a quotation mark inside a quoted field twice: "".

1 problem stops the work; the audit is as it was.
"#,
    );
}

#[test]
fn a_task_inventory_with_everything_wrong() {
    wrong(
        &[(
            "tasks.csv",
            Text(
                "person;position;task;importance;urgency;frequency;minutes\n1;agnet;calls;6;2;daily;ten\n1;agent;mail;3;2;Daily;-5\n1;agent;mail;3;2;Daily;5\n",
            ),
        )],
        "import acme tasks.csv",
        r"
error: “agnet” is not known; expected one of: agent, lead. Did you mean “agent”?
--> tasks.csv, line 2, column 2 (B)
 = what to do: Correct the cell. A missing position, group or department is added in audit.yaml, anything else in the instrument.

error: “6” is not an answer to this question; expected a code 1–5 or a label of its scale.
--> tasks.csv, line 2, column 4 (D)
 = what to do: Correct the cell, or leave it empty if there is no answer.

error: “daily” is not an answer to this question; expected a code 1–7 or a label of its scale. The column has 3 such cells: F2, F3, F4.
--> tasks.csv, line 2, column 6 (F)
 = what to do: Correct the cell, or leave it empty if there is no answer.

error: “ten” is not a number.
--> tasks.csv, line 2, column 7 (G)
 = what to do: Write digits only, with one decimal comma or point, without a unit.

error: “-5” is below zero.
--> tasks.csv, line 3, column 7 (G)
 = what to do: Correct the cell.

error: The same person names the same task in row 3 and in row 4.
--> tasks.csv, line 4, column 3 (C)
 = what to do: Keep the row that counts and delete the other.

6 problems stop the work; the audit is as it was.
",
    );
}

#[test]
fn a_header_without_a_needed_column() {
    wrong(
        &[("tasks.csv", Text("person;task;importance;urgency\n1;calls;3;2\n"))],
        "import acme tasks.csv",
        r"
error: A column is missing for task inventories: expected “position”.
--> tasks.csv, line 1
 = what to do: Add the column, or rename the one that holds it.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn answers_that_became_dates() {
    wrong(
        &[(
            "answers.xlsx",
            Workbook(
                "person|position|site|competence-1|competence-2\n1|agent|north|@2026-03-05|2\n2|agent|west|7|2\n2|agent|north|4|2",
            ),
        )],
        "import acme answers.xlsx --as answers",
        r"
error: The cell holds the date “2026-03-05”; expected a code 1–5. Spreadsheet programs turn “1-2” and “3/5” into dates.
--> answers.xlsx, sheet “Answers”, cell D2
 = what to do: Format the column as text and type the answer again.

error: “west” is not known; expected one of: north, south.
--> answers.xlsx, sheet “Answers”, cell C3
 = what to do: Correct the cell. A missing position, group or department is added in audit.yaml, anything else in the instrument.

error: “7” is not an answer to this question; expected a code 1–5 or a label of its scale.
--> answers.xlsx, sheet “Answers”, cell D3
 = what to do: Correct the cell, or leave it empty if there is no answer.

error: The same person answers in row 3 and in row 4.
--> answers.xlsx, sheet “Answers”, cell A4
 = what to do: Keep the row that counts and delete the other.

4 problems stop the work; the audit is as it was.
",
    );
}

#[test]
fn an_as_that_contradicts_the_content() {
    wrong(
        &[("tasks.csv", Text("person;position;task;importance;urgency\n1;agent;calls;3;2\n"))],
        "import acme tasks.csv --as series",
        r"
error: No row looks like a header of operating figures.
--> tasks.csv
 = what to do: Give the columns the ids or texts of the instrument, start from a form of the tool, or import with another --as.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn an_observation_log() {
    wrong(
        &[(
            "log.csv",
            Text(
                "person;position;start;end;category\n1;agent;2026-03-05 08:00;2026-03-05 07:00;contact\n1;agent;2026-03-05 09:00;2026-03-05 10:00;contact\n1;agent;2026-03-05 09:30;2026-03-05 11:00;nap\n1;agent;2025-03-05 09:30;2025-03-05 11:00;contact\n",
            ),
        )],
        "import acme log.csv --as observations",
        r"
error: The activity ends at 07:00, before its start at 08:00.
--> log.csv, line 2, column 4 (D)
 = what to do: Correct start or end; an activity over midnight needs full dates.

error: “nap” is not known; expected one of: contact, written, searching, waiting, failure, rework, administration, break, other, end-of-day.
--> log.csv, line 4, column 5 (E)
 = what to do: Correct the cell. A missing position, group or department is added in audit.yaml, anything else in the instrument.

warning: 2025-03-05 lies outside the cycle, which runs from 2026-03-01 to 2026-04-30.
--> log.csv, line 5, column 3 (C)
 = what to do: Check that day and month have not changed places, and that the cycle is the right one.

2 problems stop the work; the audit is as it was.
",
    );
}

#[test]
fn ratings_of_departments() {
    wrong(
        &[(
            "partners.csv",
            Text("person;from;to;partner-reachable\n1;bilings;service;4\n2;billing;service;very good\n"),
        )],
        "import acme partners.csv",
        r"
error: “bilings” is not known; expected one of: service, billing, observer. Did you mean “billing”?
--> partners.csv, line 2, column 2 (B)
 = what to do: Correct the cell. A missing position, group or department is added in audit.yaml, anything else in the instrument.

error: “very good” is not an answer to this question; expected a code 1–5 or a label of its scale.
--> partners.csv, line 3, column 4 (D)
 = what to do: Correct the cell, or leave it empty if there is no answer.

2 problems stop the work; the audit is as it was.
",
    );
}

#[test]
fn a_handoff_log() {
    wrong(
        &[(
            "handoffs.csv",
            Text(
                "from;to;opened;answered;closed;outcome\nservice;billing;2026-03-05 10:00;2026-03-04 10:00;;solved\nservice;sales;05/13/2026;;;solved\n",
            ),
        )],
        "import acme handoffs.csv --as handoffs",
        r"
error: 2026-03-04 10:00 lies before the request itself, 2026-03-05 10:00.
--> handoffs.csv, line 2, column 4 (D)
 = what to do: Check which of the two moments is wrong.

error: “sales” is not known; expected one of: service, billing.
--> handoffs.csv, line 3, column 2 (B)
 = what to do: Correct the cell. A missing position, group or department is added in audit.yaml, anything else in the instrument.

error: “05/13/2026” is not a date with a time of day.
--> handoffs.csv, line 3, column 3 (C)
 = what to do: Write it like 2026-09-14 08:05 or 14.09.2026 08:05.

3 problems stop the work; the audit is as it was.
",
    );
}

#[test]
fn an_incident_log() {
    wrong(
        &[(
            "incidents.csv",
            Text("cause;began;noticed-by;told-before;customers;calls\nbilling;2026-03-05;customers;perhaps;many;12\n"),
        )],
        "import acme incidents.csv --as incidents",
        r"
error: “perhaps” is neither yes nor no.
--> incidents.csv, line 2, column 4 (D)
 = what to do: Write yes or no, or leave the cell empty if it is not known.

error: “many” is not a number.
--> incidents.csv, line 2, column 5 (E)
 = what to do: Write digits only, with one decimal comma or point, without a unit.

2 problems stop the work; the audit is as it was.
",
    );
}

#[test]
fn operating_figures() {
    wrong(
        &[(
            "figures.csv",
            Text("period;calls-offered;lost-share\n2026-03-02;1 200;12,5\n2026-03-02;1 100;11 %\nlast week;900;n/a\n"),
        )],
        "import acme figures.csv --as series",
        r"
error: The same period is in row 2 and in row 3.
--> figures.csv, line 3, column 1 (A)
 = what to do: Keep the row that counts and delete the other.

error: “11 %” is not a number.
--> figures.csv, line 3, column 3 (C)
 = what to do: Write digits only, with one decimal comma or point, without a unit.

error: “last week” is neither a date nor a week.
--> figures.csv, line 4, column 1 (A)
 = what to do: Write the first day (2026-09-07) or the ISO week (2026-W37).

3 problems stop the work; the audit is as it was.
",
    );
}

#[test]
fn one_wrong_file_of_two_and_nothing_is_taken_in() {
    wrong(
        &[
            ("right.csv", Text("person;position;task;importance;urgency;frequency;minutes\n1;agent;calls;3;2;5;10\n")),
            ("wrong.csv", Text("person;position;task;importance;urgency;frequency;minutes\n1;agent;calls;33;2;5;10\n")),
        ],
        "import acme right.csv wrong.csv",
        r"
error: “33” is not an answer to this question; expected a code 1–5 or a label of its scale.
--> wrong.csv, line 2, column 4 (D)
 = what to do: Correct the cell, or leave it empty if there is no answer.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_corrected_file_beside_the_first_one() {
    const FIRST: &str = "person;position;task;importance;urgency\n1;agent;calls;3;2\n2;agent;calls;3;2\n";
    const SECOND: &str = "person;position;task;importance;urgency\n1;agent;calls;3;5\n3;agent;calls;3;2\n";
    wrong(
        &[("first.csv", Text(FIRST)), ("second.csv", Text(SECOND))],
        "import acme first.csv second.csv",
        r"
error: 1 row of this file is also in the file “first.csv”.
--> second.csv
 = what to do: Give only the file that counts, or delete these rows from one of the two.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn more_answers_than_people() {
    let rows: String = (0..20).map(|row| format!("{row},x{row},agent,north,3,4\n")).collect();
    let csv: &'static str = String::leak(format!("row,person,position,site,competence-1,competence-2\n{rows}"));
    let provenance = r#"{"kind": "answers", "file": "a.csv", "sha256": "", "instrument": "service-department 1", "tool": "0.1.0", "rows": 20, "columns": {}}"#;
    wrong(
        &[
            ("acme/cycles/2026-H1/2-questionnaire/answers-0511c508530b.csv", Text(csv)),
            ("acme/cycles/2026-H1/2-questionnaire/answers-0511c508530b.provenance.json", Text(provenance)),
        ],
        "report acme",
        r"
error: 20 people answered, but the department has 18.
--> acme/cycles/2026-H1/2-questionnaire
 = what to do: Correct the headcounts in audit.yaml, or under populations in the cycle's cycle.yaml; or delete a batch that was imported twice.

1 problem stops the work; the audit is as it was.
",
    );
}

// ---- notes ----

#[test]
fn notes_without_their_data() {
    wrong(
        &[("W01.md", Text("She says [it freezes](#tools \"-2\").\n"))],
        "import acme W01.md",
        r#"
error: The notes do not begin with their data between two lines “---”.
 --> W01.md:1:1
  |
1 | She says [it freezes](#tools "-2").
  | ^^^
  |
  = what to do: Begin the file with: ---, interview: W01, date: 2026-09-14, position: …, coder: …, consent: true, ---; one per line.

1 problem stops the work; the audit is as it was.
"#,
    );
}

#[test]
fn notes_with_everything_wrong() {
    wrong(
        &[(
            "acme/cycles/2026-H1/3-interviews/W01.md",
            Text(
                "---\ninterview: W01\ndate: yesterday\nposition: agnet\ncoder: A\nconsent: perhaps\n---\nShe says [it freezes](#tool \"-2\") and [](#tools \"-2\") and [it is slow](#tools \"-7\").\n",
            ),
        )],
        "report acme",
        r#"
error: This should be a date; found: yesterday.
 --> acme/cycles/2026-H1/3-interviews/W01.md:3:7
  |
3 | date: yesterday
  |       ^^^^^^^^^
  |
  = what to do: Write it as year-month-day, as in 2026-09-14.

error: This should be true or false; found: perhaps.
 --> acme/cycles/2026-H1/3-interviews/W01.md:6:10
  |
6 | consent: perhaps
  |          ^^^^^^^
  |
  = what to do: Write true or false.

error: “#tool” is neither an area nor a code of interviews.yaml. Did you mean “#tools”?
 --> acme/cycles/2026-H1/3-interviews/W01.md:8:23
  |
8 | She says [it freezes](#tool "-2") and [](#tools "-2") and [it is slow](#tools "-7").
  |                       ^^^^^
  |
  = what to do: Correct the code, or add it to instrument/interviews.yaml.

error: The passage coded with “#tools” is empty.
 --> acme/cycles/2026-H1/3-interviews/W01.md:8:39
  |
8 | She says [it freezes](#tool "-2") and [](#tools "-2") and [it is slow](#tools "-7").
  |                                       ^
  |
  = what to do: Put the words of the interview between the square brackets.

error: “-7” is not a valence; expected a whole number from -2 (very bad) to +2 (very good).
 --> acme/cycles/2026-H1/3-interviews/W01.md:8:80
  |
8 | She says [it freezes](#tool "-2") and [](#tools "-2") and [it is slow](#tools "-7").
  |                                                                                ^^
  |
  = what to do: Write it like [text](#code "-1"), or leave it out.

5 problems stop the work; the audit is as it was.
"#,
    );
}

#[test]
fn notes_not_utf8() {
    wrong(
        &[("W01.md", Bytes(b"---\ninterview: W01\n---\nM\xf3wi\n".to_vec()))],
        "import acme W01.md",
        r"
error: This byte is not UTF-8 text.
 --> W01.md:4:2
  |
4 | M�wi
  |  ^
  |
  = what to do: Save the file as UTF-8 (in most editors: Save with encoding).

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn the_same_interview_twice() {
    wrong(
        &[
            (
                "acme/cycles/2026-H1/3-interviews/W01.md",
                Text("---\ninterview: W01\ndate: 2026-03-05\nposition: agent\ncoder: A\nconsent: true\n---\nOld.\n"),
            ),
            (
                "W01.md",
                Text("---\ninterview: W01\ndate: 2026-03-06\nposition: agent\ncoder: A\nconsent: true\n---\nNew.\n"),
            ),
        ],
        "import acme W01.md",
        r"
error: The cycle 2026-H1 already has other notes under the name “W01.md”.
--> W01.md
 = what to do: Give this file another name, or delete the notes in the cycle's folder 3-interviews if these replace them.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn one_coder_twice_on_one_interview() {
    const NOTES: &str = "---\ninterview: W01\ndate: 2026-03-05\nposition: agent\ncoder: A\nconsent: true\n---\nText.\n";
    wrong(
        &[
            ("acme/cycles/2026-H1/3-interviews/a.md", Text(NOTES)),
            ("acme/cycles/2026-H1/3-interviews/b.md", Text(NOTES)),
        ],
        "check acme",
        r"
error: Coder A already has notes on the interview “W01” in this cycle: cycles/2026-H1/3-interviews/a.md.
--> acme/cycles/2026-H1/3-interviews/b.md
 = what to do: Give this interview another id, or another coder; or keep only one of the two files.

1 problem stops the work; the audit is as it was.
",
    );
    wrong(
        &[("acme/cycles/2026-H1/3-interviews/a.md", Text(NOTES)), ("b.md", Text(NOTES))],
        "import acme b.md --quiet",
        r"
error: Coder A already has notes on the interview “W01” in this cycle: cycles/2026-H1/3-interviews/a.md.
--> b.md
 = what to do: Give this interview another id, or another coder; or keep only one of the two files.

1 problem stops the work; the audit is as it was.
",
    );
}

// ---- other questions ----

#[test]
fn a_finding_that_is_none() {
    wrong(
        &[],
        "trace acme toolz",
        r"
error: Nothing in this cycle has the id “toolz”.
--> command line
 = what to do: Did you mean “tools”? The findings are: area-insufficient/role-clarity, area-insufficient/competence, area-insufficient/empowerment, area-insufficient/communication, area-insufficient/responsiveness, area-insufficient/reliability, area-insufficient/individual-treatment, area-insufficient/honesty, area-insufficient/proactivity, area-insufficient/tools, area-insufficient/cooperation, area-insufficient/shared-purpose, area-insufficient/employee-support, area-insufficient/excellence. Areas, indicators and “overall” can be traced too.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_schema_that_is_none() {
    wrong(
        &[],
        "schema adit",
        r"
error: There is no schema “adit”; did you mean “audit”?
--> command line
 = what to do: Choose one of audit, cycle, actions, job, matches, instrument, areas, scales, questionnaire, partners, errors, tasks, task-words, observation, logs, interviews, indicators, measures, rules, simulation, concordance, provenance, diagnosis, portfolio.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn a_language_on_the_command_line_that_is_not_spoken() {
    wrong(
        &[],
        "check acme --language fr",
        r"
error: There are no words in the language “fr”; the languages are en, hu, pl, ro.
--> command line
 = what to do: Choose one of them, or put a folder with its words under report-templates/words.

1 problem stops the work; the audit is as it was.
",
    );
}

#[test]
fn the_same_in_polish() {
    wrong(
        &[],
        "--language pl report acme --cycle 2027-H1",
        r"
błąd: Nie ma cyklu „2027-H1”; są: 2026-H1.
--> acme/cycles
 = co zrobić: Proszę podać jeden z nich w opcji --cycle albo utworzyć folder z plikiem cycle.yaml dla nowego cyklu.

1 problem uniemożliwia pracę; audyt pozostał bez zmian.
",
    );
    wrong(
        &[("zadania.csv", Text("person;position;task;importance\n1;agnet;calls;6\n"))],
        "import acme zadania.csv --language pl",
        r"
błąd: „agnet” nie jest znane; oczekiwano jednej z wartości: agent, lead. Czy chodziło o „agent”?
--> zadania.csv, wiersz 2, kolumna 2 (B)
 = co zrobić: Proszę poprawić komórkę. Brakujące stanowisko, grupę lub dział dopisuje się w audit.yaml, wszystko inne w instrumencie.

błąd: „6” nie jest odpowiedzią na to pytanie; oczekiwano kodu 1–5 lub etykiety ze skali.
--> zadania.csv, wiersz 2, kolumna 4 (D)
 = co zrobić: Proszę poprawić komórkę lub zostawić ją pustą, jeżeli odpowiedzi nie ma.

2 problemy uniemożliwiają pracę; audyt pozostał bez zmian.
",
    );
    wrong_after(
        "trap '' XFSZ; ulimit -f 8",
        &[],
        "report acme --language pl",
        r"
błąd: Nie można zapisać pliku: brakuje na niego miejsca.
--> acme/cycles/2026-H1/5-report/report.html
 = co zrobić: Proszę zwolnić miejsce na dysku albo wskazać opcją --output folder, w którym wolno zapisywać. Dotychczasowe pliki pozostały bez zmian.

1 problem uniemożliwia pracę; audyt pozostał bez zmian.
",
    );
    wrong(
        &[("acme/audit.yaml", Text("organisation: A\nlanguage: pl\nsituation: kryzys\n"))],
        "check acme",
        r"
błąd: Brakuje klucza „department”.
 --> acme/audit.yaml:1:1
  |
1 | organisation: A
  | ^
  |
  = co zrobić: Proszę go dopisać wraz z wartością.

błąd: Brakuje klucza „positions”.
 --> acme/audit.yaml:1:1
  |
1 | organisation: A
  | ^
  |
  = co zrobić: Proszę go dopisać wraz z wartością.

błąd: „kryzys” nie jest tu dozwolone; możliwe wartości: growth, stagnation, crisis.
 --> acme/audit.yaml:3:12
  |
3 | situation: kryzys
  |            ^^^^^^
  |
  = co zrobić: Proszę poprawić wartość.

3 problemy uniemożliwiają pracę; audyt pozostał bez zmian.
",
    );
}

// ---- wrong use ----

#[test]
fn wrong_command_lines() {
    wrong_use(
        "raport acme",
        r"
error: There is no command “raport”; did you mean “report”?
--> command line
 = what to do: Write it as: diagnoza [OPTIONS] <COMMAND>. “diagnoza --help” explains what each command does.
",
    );
    wrong_use(
        "import acme",
        r"
error: This is missing on the command line: <FILE>.
--> command line
 = what to do: Write it as: diagnoza import [OPTIONS] <AUDIT> <FILE>...
",
    );
    wrong_use(
        "report acme --format pptx",
        r"
error: “pptx” is not a value of --format <FORMATS>.
--> command line
 = what to do: Choose one of html, pdf, slides, docx, md, xlsx, csv, json.
",
    );
    wrong_use(
        "import acme a.csv --as questionnaire",
        r"
error: “questionnaire” is not a value of --as <KIND>.
--> command line
 = what to do: Choose one of tasks, observations, answers, partners, handoffs, incidents, series.
",
    );
    wrong_use(
        "report acme --cycle",
        r"
error: Nothing follows --cycle <ID>, where a value is expected.
--> command line
 = what to do: Write the value after it, or leave the option out.
",
    );
    wrong_use(
        "report acme --colour",
        r"
error: “--colour” is not understood here.
--> command line
 = what to do: Write it as: diagnoza report [OPTIONS] <AUDIT>. With --help the command lists its options; put a path that contains spaces in quotes.
",
    );
    wrong_use(
        "report acme one two",
        r"
error: “one” is not understood here.
--> command line
 = what to do: Write it as: diagnoza report [OPTIONS] <AUDIT>. With --help the command lists its options; put a path that contains spaces in quotes.
",
    );
    wrong_use(
        "completions tcsh",
        r"
error: “tcsh” is not a value of <SHELL>; did you mean “zsh”?
--> command line
 = what to do: Choose one of bash, elvish, fish, powershell, zsh.
",
    );
    wrong_use(
        "report acme --cycle a --cycle b",
        r"
error: --cycle <ID> appears twice on the command line.
--> command line
 = what to do: Keep one of the two.
",
    );
    wrong_use(
        "report acme --quiet=yes",
        r"
error: --quiet takes no value; found: “yes”.
--> command line
 = what to do: Leave the value out.
",
    );
    wrong_use(
        "--language",
        r"
error: Nothing follows --language <CODE>, where a value is expected.
--> command line
 = what to do: Write the value after it, or leave the option out.
",
    );
}

#[test]
fn wrong_command_lines_in_polish() {
    wrong_use(
        "raport acme --language pl",
        r"
błąd: Nie ma polecenia „raport”. Czy chodziło o „report”?
--> wiersz poleceń
 = co zrobić: Zapis polecenia: diagnoza [OPCJE] <POLECENIE>. „diagnoza --help” wyjaśnia, co robią poszczególne polecenia.
",
    );
    wrong_use(
        "import acme --language pl",
        r"
błąd: W poleceniu brakuje: <PLIK>.
--> wiersz poleceń
 = co zrobić: Zapis polecenia: diagnoza import [OPCJE] <AUDYT> <PLIK>...
",
    );
    wrong_use(
        "report acme --format pptx --language pl",
        r"
błąd: „pptx” nie jest wartością --format <FORMATY>.
--> wiersz poleceń
 = co zrobić: Możliwe wartości: html, pdf, slides, docx, md, xlsx, csv, json.
",
    );
    wrong_use(
        "import acme a.csv --as ankieta --language pl",
        r"
błąd: „ankieta” nie jest wartością --as <RODZAJ>.
--> wiersz poleceń
 = co zrobić: Możliwe wartości: tasks, observations, answers, partners, handoffs, incidents, series.
",
    );
    wrong_use(
        "report acme --language pl --cycle",
        r"
błąd: Po --cycle <ID> powinna stać wartość, a nie ma nic.
--> wiersz poleceń
 = co zrobić: Proszę dopisać wartość albo pominąć tę opcję.
",
    );
    wrong_use(
        "report acme --kolor --language pl",
        r"
błąd: „--kolor” jest tu niezrozumiałe.
--> wiersz poleceń
 = co zrobić: Zapis polecenia: diagnoza report [OPCJE] <AUDYT>. Opcje polecenia pokazuje --help; ścieżkę ze spacjami trzeba wziąć w cudzysłów.
",
    );
    wrong_use(
        "report acme raz dwa --language pl",
        r"
błąd: „raz” jest tu niezrozumiałe.
--> wiersz poleceń
 = co zrobić: Zapis polecenia: diagnoza report [OPCJE] <AUDYT>. Opcje polecenia pokazuje --help; ścieżkę ze spacjami trzeba wziąć w cudzysłów.
",
    );
    wrong_use(
        "report acme --cycle a --cycle b --language pl",
        r"
błąd: --cycle <ID> występuje w poleceniu dwa razy.
--> wiersz poleceń
 = co zrobić: Proszę pozostawić jedno z dwóch.
",
    );
    wrong_use(
        "report acme --quiet=tak --language pl",
        r"
błąd: --quiet nie przyjmuje wartości; znaleziono: „tak”.
--> wiersz poleceń
 = co zrobić: Proszę pominąć tę wartość.
",
    );
}
