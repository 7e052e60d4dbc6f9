//! Time and memory of all figures of the questionnaire against a bare pass of the csv crate over the same stored batch:
//! `cargo bench --bench tally`.
//!
//! 1,000,000 people x 56 answers in 4 breakdowns, read from the store, counted and assessed: distributions, scores with
//! intervals, groups, reliability, drivers. Every measurement runs in a process of its own; the best of seven rounds counts, in
//! which the measurements take turns, since other work on the machine disturbs now one and now another.
//! Exit status 1 when the figures cost more than three bare passes, or take more than 100 MB.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use diagnoza::audit::{self, AuditFolder, store};
use diagnoza::model::organisation::{Group, GroupValue};
use diagnoza::model::text::{Language, Text};
use diagnoza::phases::{Scope, phase2_questionnaire};
use sha2::{Digest, Sha256};

const ROWS: u64 = 1_000_000;
const ITEMS: usize = 56;
const ROUNDS: usize = 7;
const MOST_TIMES: f64 = 3.0;
const MOST_MEGABYTES: f64 = 100.0;
/// Values of each breakdown beside the position.
const BREAKDOWNS: [(&str, u64); 3] = [("site", 4), ("shift", 3), ("channel", 6)];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    match (arguments.get(1).map(String::as_str), arguments.get(2)) {
        (Some("csv"), Some(root)) => report(|| csv_pass(Path::new(root))),
        (Some("count"), Some(root)) => report(|| counted(Path::new(root))),
        (Some("figures"), Some(root)) => report(|| figures(Path::new(root))),
        _ => return table(),
    }
    ExitCode::SUCCESS
}

/// Runs the work and prints its seconds, those of the processor, the highest resident memory in MB, and what it counted.
fn report(work: impl FnOnce() -> usize) {
    let begun = Instant::now();
    let count = work();
    let seconds = begun.elapsed().as_secs_f64();
    let processor = processor_seconds();
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    let kilobytes: f64 = peak.trim().trim_end_matches(" kB").trim().parse().unwrap_or(0.0);
    println!("{seconds} {processor} {} {count}", kilobytes / 1024.0);
}

/// Time that all threads of this process and the system for them have computed, to a hundredth of a second.
fn processor_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // Behind the name in brackets: user and system time are the 12th and 13th number, in hundredths of a second.
    let behind = stat.rsplit_once(')').map_or("", |(_, behind)| behind);
    let ticks = behind.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<f64>().unwrap_or(f64::NAN));
    ticks.sum::<f64>() / 100.0
}

/// What one process took.
#[derive(Clone, Copy)]
struct Cost {
    seconds: f64,
    processor: f64,
    megabytes: f64,
}

fn answers_folder(root: &Path) -> std::path::PathBuf {
    let cycle = fs::read_dir(root.join("cycles")).unwrap().next().unwrap().unwrap().path();
    cycle.join("2-questionnaire")
}

fn csv_pass(root: &Path) -> usize {
    let mut files = fs::read_dir(answers_folder(root)).unwrap().map(|entry| entry.unwrap().path());
    let file = files.find(|file| file.extension().is_some_and(|ending| ending == "csv")).unwrap();
    let mut reader = csv::Reader::from_path(file).unwrap();
    let mut record = csv::ByteRecord::new();
    let mut rows = 0;
    while reader.read_byte_record(&mut record).unwrap() {
        rows += 1;
    }
    rows
}

/// Reading alone: every respondent is handed over, nothing is counted.
fn counted(root: &Path) -> usize {
    let folder = folder(root);
    let mut rows = 0;
    let (_, problems) = store::respondents(&folder, &folder.cycles[0].id, &mut |_| rows += 1);
    assert_eq!(problems, []);
    rows
}

/// Everything that phase 2 gives.
fn figures(root: &Path) -> usize {
    let folder = folder(root);
    let cycle = folder.cycles.last().unwrap();
    let breakdowns = folder.audit.breakdowns(Text::plain("Position"));
    let scope = Scope {
        instrument: &folder.instrument,
        audit: &folder.audit,
        cycle: &cycle.cycle,
        descriptions: &[],
        breakdowns: &breakdowns,
        minimum_group: 5,
    };
    let mut rows = 0;
    let (tally, (batches, problems)) = phase2_questionnaire::count_beside(&scope, |count| {
        store::respondents(&folder, &cycle.id, &mut |respondent| {
            count(respondent);
            rows += 1;
        })
    });
    assert_eq!(problems, []);
    let (view, measurements) = phase2_questionnaire::assess(&scope, &tally, &batches);
    assert_eq!(view.response.0, ROWS);
    assert_eq!(view.breakdowns.len(), 4);
    assert!(measurements.len() > ITEMS && view.items.iter().take(ITEMS).all(|item| item.score.value().is_some()));
    rows
}

/// The audit, with the breakdowns and headcounts that the answers need.
fn folder(root: &Path) -> AuditFolder {
    let mut folder = audit::open(root).0.expect("an audit");
    folder.audit.positions.iter_mut().for_each(|position| position.headcount = ROWS as u32);
    folder.audit.groups = BREAKDOWNS
        .iter()
        .map(|(id, values)| Group {
            id: (*id).to_owned(),
            name: Text::plain(*id),
            values: (0..*values)
                .map(|value| GroupValue {
                    id: format!("{id}-{value}"),
                    name: Text::plain(*id),
                    headcount: ROWS as u32 / *values as u32 * 2,
                })
                .collect(),
        })
        .collect();
    folder
}

/// Answers that differ from person to person, without a random number generator: a linear congruence.
struct Answers(u64);

impl Answers {
    fn next(&mut self, choices: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % choices
    }
}

/// Writes the batch straight into the store of a new audit. One answer in fifty is left empty.
fn write_answers(root: &Path) {
    audit::new(root, &Language::new("en"), jiff::civil::date(2026, 9, 1)).expect("a new audit");
    let folder = folder(root);
    let questions: Vec<&str> = folder.instrument.employee_questions().iter().take(ITEMS).map(|q| q.id).collect();
    let target = root.join("cycles").join(&folder.cycles.last().unwrap().id).join("2-questionnaire");
    fs::create_dir_all(&target).unwrap();
    let passing = target.join("answers.tmp");
    let mut file = std::io::BufWriter::new(fs::File::create(&passing).unwrap());
    let mut hash = Sha256::new();
    let mut answers = Answers(1);
    let mut line = format!("row,person,position,site,shift,channel,{}\n", questions.join(","));
    for row in 0..=ROWS {
        hash.update(line.as_bytes());
        file.write_all(line.as_bytes()).unwrap();
        line.clear();
        let position = &folder.audit.positions[answers.next(folder.audit.positions.len() as u64) as usize].id;
        write!(line, "{},{row:016x},{position}", row + 2).unwrap();
        for (id, values) in BREAKDOWNS {
            write!(line, ",{id}-{}", answers.next(values)).unwrap();
        }
        // Everybody has a mood, so that items hang together.
        let mood = answers.next(3);
        for _ in &questions {
            match answers.next(50) {
                0 => line.push(','),
                _ => write!(line, ",{}", mood + answers.next(3) + 1).unwrap(),
            }
        }
        line.push('\n');
    }
    file.flush().unwrap();
    let digest: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let name = format!("answers-{}", &digest[..12]);
    fs::rename(&passing, target.join(format!("{name}.csv"))).unwrap();
    let provenance = serde_json::json!({
        "kind": "answers", "file": "made.csv", "sheet": "", "sha256": "", "columns": {}, "rows": ROWS,
        "instrument": format!("{} {}", folder.instrument.settings.id, folder.instrument.settings.version),
        "tool": "bench",
    });
    fs::write(target.join(format!("{name}.provenance.json")), provenance.to_string()).unwrap();
}

/// One run in a process of its own.
fn measured(work: &str, root: &Path) -> Cost {
    let output =
        Command::new(std::env::current_exe().unwrap()).args([work.as_ref(), root.as_os_str()]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let mut numbers = text.split_whitespace().map(|number| number.parse::<f64>().unwrap());
    let mut next = || numbers.next().unwrap();
    let found = Cost { seconds: next(), processor: next(), megabytes: next() };
    assert_eq!(numbers.next(), Some(ROWS as f64));
    found
}

/// The quickest run, with the highest memory of all.
fn best(runs: &[Cost]) -> Cost {
    let megabytes = runs.iter().map(|run| run.megabytes).fold(0.0, f64::max);
    let quickest = runs.iter().min_by(|a, b| a.seconds.total_cmp(&b.seconds)).unwrap();
    Cost { megabytes, ..*quickest }
}

fn table() -> ExitCode {
    let keep = tempfile::tempdir().unwrap();
    let root = keep.path().join("audit");
    write_answers(&root);
    println!(
        "{:<38} {:>8} {:>9} {:>7} {:>6}  wanted",
        "1,000,000 x 56 answers, 4 breakdowns", "seconds", "processor", "MB", "ratio"
    );
    let rounds: Vec<[Cost; 3]> =
        (0..ROUNDS).map(|_| ["csv", "count", "figures"].map(|work| measured(work, &root))).collect();
    let [bare, reading, ours] = [0, 1, 2].map(|work| best(&rounds.iter().map(|round| round[work]).collect::<Vec<_>>()));
    let ratio = |cost: Cost| cost.seconds / bare.seconds;
    let line = |name: &str, cost: Cost, wanted: &str| {
        let Cost { seconds, processor, megabytes } = cost;
        println!("{name:<38} {seconds:>8.3} {processor:>9.3} {megabytes:>7.1} {:>6.2}  {wanted}", ratio(cost));
    };
    line("bare pass of the csv crate", bare, "");
    line("reading the store alone", reading, "");
    let holds = ratio(ours) <= MOST_TIMES && ours.megabytes < MOST_MEGABYTES;
    line("all figures of the questionnaire", ours, "at most 3 x, under 100 MB");
    println!("{}", if holds { "PASS" } else { "NOT REACHED" });
    if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
