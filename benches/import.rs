//! Time and memory of an import against bare readers of the same file, in one run: `cargo bench --bench import`.
//!
//! An xlsx of 100,000 rows against calamine's own streaming cell reader, and CSV of 100,000 and 1,000,000 rows against a
//! bare pass of the csv crate; 56 items and 4 breakdowns a row. Every measurement runs in a process of its own and is the
//! best of three; an import ends when the batch is in the store and on the disk. Ends with 1 when a line is not reached.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write as _;
use std::fs;
use std::io::{BufReader, BufWriter, Write as _};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use calamine::{Reader as _, Xlsx};
use diagnoza::audit::{self, AuditFolder, store};
use diagnoza::import;
use diagnoza::model::organisation::Group;
use diagnoza::model::text::Language;
use rust_xlsxwriter::Workbook;

const ITEMS: usize = 56;
/// Highest resident memory of an import.
const MOST_MEGABYTES: f64 = 100.0;
const CYCLE: &str = "2026-H2";
const SITES: [&str; 4] = ["krakow", "tarnow", "rzeszow", "zakopane"];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.get(1).map(String::as_str) {
        Some("calamine") => report(|| calamine_pass(Path::new(&arguments[2]))),
        Some("csv") => report(|| csv_pass(Path::new(&arguments[2]))),
        Some("import") => {
            let folder = folder(Path::new(&arguments[3]));
            report(|| imported(&folder, Path::new(&arguments[2])));
        }
        _ => table(),
    }
}

/// Runs the work and prints its seconds, the highest resident memory in MB, and what it counted.
fn report(work: impl FnOnce() -> usize) {
    let begun = Instant::now();
    let count = work();
    let seconds = begun.elapsed().as_secs_f64();
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    let kilobytes: f64 = peak.trim().trim_end_matches(" kB").trim().parse().unwrap_or(0.0);
    println!("{seconds} {} {count}", kilobytes / 1024.0);
}

fn calamine_pass(file: &Path) -> usize {
    let mut book: Xlsx<_> = Xlsx::new(BufReader::new(fs::File::open(file).unwrap())).unwrap();
    let name = book.sheet_names()[0].clone();
    let mut cells = book.worksheet_cells_reader(&name).unwrap();
    let mut count = 0;
    while cells.next_cell().unwrap().is_some() {
        count += 1;
    }
    count
}

fn csv_pass(file: &Path) -> usize {
    let mut reader = csv::Reader::from_path(file).unwrap();
    let mut record = csv::ByteRecord::new();
    let mut count = 0;
    while reader.read_byte_record(&mut record).unwrap() {
        count += record.len();
    }
    count
}

fn imported(folder: &AuditFolder, file: &Path) -> usize {
    let (batches, problems) = import::read_sheet_file(folder, CYCLE, file, None);
    let batches = batches.unwrap_or_else(|| panic!("{problems:?}"));
    for batch in &batches {
        store::write(folder, CYCLE, batch).unwrap();
    }
    batches.iter().map(|batch| batch.rows.len()).sum()
}

/// A new audit with three groups beside the position.
fn folder(root: &Path) -> AuditFolder {
    audit::new(root, &Language::new("en"), jiff::civil::date(2026, 9, 1)).expect("a new audit");
    let mut folder = audit::open(root).0.unwrap();
    for group in ["site", "shift", "channel"] {
        let values: Vec<String> =
            SITES.iter().map(|site| format!("{{ id: {site}, name: {site}, headcount: 9 }}")).collect();
        let text = format!("{{ id: {group}, name: {group}, values: [{}] }}", values.join(", "));
        let group: Group = serde_yaml::from_str(&text).unwrap();
        folder.audit.groups.retain(|known| known.id != group.id);
        folder.audit.groups.push(group);
    }
    // 56 items are the whole questionnaire: an item without a column would be stored as skipped.
    let questionnaire = &mut folder.instrument.questionnaire;
    questionnaire.demand_support.clear();
    questionnaire.myths.clear();
    questionnaire.open.clear();
    let errors = ITEMS.saturating_sub(questionnaire.items.len() + 1);
    folder.instrument.errors.errors.truncate(errors);
    folder
}

/// The headers of the 60 columns.
fn headers(folder: &AuditFolder) -> Vec<String> {
    let groups = ["position", "site", "shift", "channel"].map(str::to_owned);
    let questions = folder.instrument.employee_questions();
    groups.into_iter().chain(questions.iter().take(ITEMS).map(|question| question.id.to_owned())).collect()
}

/// Answers that differ from person to person, without a random number generator: a linear congruence.
struct Answers(u64);

impl Answers {
    fn next(&mut self, choices: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % choices
    }
}

fn write_csv(file: &Path, folder: &AuditFolder, rows: u64) {
    let mut out = BufWriter::new(fs::File::create(file).unwrap());
    let mut answers = Answers(1);
    let position = folder.audit.positions[0].id.clone();
    let mut line = headers(folder).join(",");
    for _ in 0..=rows {
        line.push('\n');
        out.write_all(line.as_bytes()).unwrap();
        line.clear();
        line.push_str(&position);
        for _ in 0..3 {
            let _ = write!(line, ",{}", SITES[answers.next(4) as usize]);
        }
        for _ in 0..ITEMS {
            let _ = write!(line, ",{}", answers.next(5) + 1);
        }
    }
    out.flush().unwrap();
}

fn write_xlsx(file: &Path, folder: &AuditFolder, rows: u32) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet_with_constant_memory().unwrap();
    let mut answers = Answers(1);
    let position = folder.audit.positions[0].id.clone();
    sheet.write_row(0, 0, headers(folder)).unwrap();
    for row in 1..=rows {
        sheet.write(row, 0, position.as_str()).unwrap();
        for column in 1..4 {
            sheet.write(row, column, SITES[answers.next(4) as usize]).unwrap();
        }
        for column in 4..4 + ITEMS as u16 {
            sheet.write(row, column, answers.next(5) as f64 + 1.0).unwrap();
        }
    }
    book.save(file).unwrap();
}

/// The best of three runs in processes of their own: seconds and MB.
fn measured(work: &str, file: &Path) -> (f64, f64) {
    let runs = (0..3).map(|_| {
        let audit = tempfile::tempdir().unwrap();
        let output = Command::new(std::env::current_exe().unwrap())
            .args([work.as_ref(), file.as_os_str(), audit.path().join("audit").as_os_str()])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).unwrap();
        let mut numbers = text.split_whitespace().map(|number| number.parse::<f64>().unwrap());
        (numbers.next().unwrap(), numbers.next().unwrap())
    });
    runs.min_by(|a, b| a.0.total_cmp(&b.0)).unwrap()
}

fn table() {
    let reached = measured_in(tempfile::tempdir().unwrap().path());
    std::process::exit(i32::from(!reached));
}

/// Prints the table; whether everything wanted was reached.
fn measured_in(root: &Path) -> bool {
    let folder = folder(&root.join("audit"));
    let at = |name: &str| root.join(name);
    write_xlsx(&at("a.xlsx"), &folder, 100_000);
    write_csv(&at("small.csv"), &folder, 100_000);
    write_csv(&at("large.csv"), &folder, 1_000_000);
    println!("{:<34} {:>8} {:>8} {:>8} {:>8}", "", "seconds", "MB", "ratio", "wanted");
    let bare = |name: &str, (seconds, megabytes): (f64, f64)| {
        println!("{name:<34} {seconds:>8.3} {megabytes:>8.1} {:>8.2}", 1.0);
        seconds
    };
    let mut reached = true;
    let mut ours = |name: &str, (seconds, megabytes): (f64, f64), ratio: f64, wanted: f64| {
        let pass = ratio <= wanted && megabytes < MOST_MEGABYTES;
        reached &= pass;
        let word = if pass { "PASS" } else { "not reached" };
        println!("{name:<34} {seconds:>8.3} {megabytes:>8.1} {ratio:>8.2} {wanted:>8.1}  {word}");
    };
    let calamine = bare("xlsx   100,000 x 60, calamine", measured("calamine", &at("a.xlsx")));
    let xlsx = measured("import", &at("a.xlsx"));
    ours("xlsx   100,000 x 60, import", xlsx, xlsx.0 / calamine, 1.4);
    let csv = bare("csv  1,000,000 x 60, csv crate", measured("csv", &at("large.csv")));
    let large = measured("import", &at("large.csv"));
    ours("csv  1,000,000 x 60, import", large, large.0 / csv, 2.0);
    let small = bare("csv    100,000 x 60, import", measured("import", &at("small.csv")));
    ours("csv  1,000,000 x 60, 10 x the rows", large, large.0 / small, 10.5);
    println!("Wanted of memory: under {MOST_MEGABYTES} MB.");
    reached
}
