//! Time and memory of `report` as the rows of a questionnaire grow: `cargo bench --bench rows`.
//!
//! Writes answers of 10,000, 100,000 and 1,000,000 people x 60 columns straight into the store of a new audit, runs the
//! program on each and prints seconds, seconds a row and the highest resident memory. Memory must not grow with rows.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use diagnoza::audit;
use diagnoza::model::text::Language;
use sha2::{Digest, Sha256};

fn main() {
    println!("{:>9}  {:>8}  {:>12}  {:>9}", "rows", "seconds", "µs a row", "MB");
    for rows in [10_000u64, 100_000, 1_000_000] {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("audit");
        audit::new(&root, &Language::new("en"), jiff::civil::date(2026, 9, 1)).expect("a new audit");
        write_answers(&root, rows);
        let (elapsed, megabytes) = measure(&root);
        let seconds = elapsed.as_secs_f64();
        println!("{rows:>9}  {seconds:>8.3}  {:>12.3}  {megabytes:>9.1}", seconds * 1e6 / rows as f64);
    }
}

/// Answers that differ from person to person, without a random number generator: a linear congruence.
fn write_answers(root: &Path, rows: u64) {
    let (folder, problems) = audit::open(root);
    let folder = folder.unwrap_or_else(|| panic!("{problems:?}"));
    let cycle = &folder.cycles.last().unwrap().id;
    let questions: Vec<String> =
        folder.instrument.employee_questions().iter().take(58).map(|question| question.id.to_owned()).collect();
    let target = root.join("cycles").join(cycle).join("2-questionnaire");
    fs::create_dir_all(&target).unwrap();
    let passing = target.join("answers.tmp");
    let mut file = std::io::BufWriter::new(fs::File::create(&passing).unwrap());
    let mut hash = Sha256::new();
    let mut state = 1u64;
    let mut line = format!("row,person,{}\n", questions.join(","));
    for row in 0..=rows {
        hash.update(line.as_bytes());
        file.write_all(line.as_bytes()).unwrap();
        line.clear();
        write!(line, "{},{row:016x}", row + 2).unwrap();
        for _ in &questions {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            write!(line, ",{}", (state >> 33) % 5 + 1).unwrap();
        }
        line.push('\n');
    }
    file.flush().unwrap();
    let name = format!("answers-{}", &hex(&hash.finalize())[..12]);
    fs::rename(&passing, target.join(format!("{name}.csv"))).unwrap();
    let provenance = serde_json::json!({
        "kind": "answers", "file": "made.csv", "sheet": "", "sha256": "", "columns": {}, "rows": rows,
        "instrument": format!("{} {}", folder.instrument.settings.id, folder.instrument.settings.version),
        "tool": "bench",
    });
    fs::write(target.join(format!("{name}.provenance.json")), provenance.to_string()).unwrap();
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Wall time and highest resident memory of `report --format json`, read from /proc while it runs.
fn measure(root: &Path) -> (Duration, f64) {
    let begun = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_diagnoza"))
        .args(["report", "--quiet", "--format", "json"])
        .arg(root)
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut highest = 0.0f64;
    while child.try_wait().unwrap().is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let peak = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = peak.and_then(|peak| peak.trim().trim_end_matches(" kB").trim().parse::<f64>().ok());
        highest = highest.max(kilobytes.unwrap_or(0.0) / 1024.0);
        std::thread::sleep(Duration::from_millis(2));
    }
    (begun.elapsed(), highest)
}
