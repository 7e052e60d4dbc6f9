//! Time and memory of the main job as a whole process, beside what others need for less: `cargo bench --bench report`.
//!
//! `report examples/energia-dok` in every format, and as HTML and JSON alone, in one language; each measurement is a process of
//! its own, the middle of eleven. Beside them, in the same run, the two scripts of `benches/report/`, which make a page of the
//! questionnaire's answers alone: base R, and pandas with matplotlib. A peer that is not installed is named and left out.
//! Exit status 1 when a limit is passed.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use mimalloc::MiMalloc;

/// The program's own, which a process of this benchmark stands for.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const RUNS: usize = 11;
/// What is measured: its name, the formats, and the most milliseconds and megabytes.
const JOBS: [(&str, &str, f64, f64); 2] = [
    ("every format", "html,pdf,slides,docx,md,xlsx,csv,json", 400.0, 200.0),
    ("HTML and JSON", "html,json", 60.0, 200.0),
];
/// Who makes a page of the answers alone: its name, its command, and what it needs.
const PEERS: [(&str, [&str; 2], &str); 2] = [
    ("base R, a page of the answers", ["Rscript", "benches/report/peer.R"], "apt-get install r-base-core"),
    ("pandas and matplotlib, the same", ["python3", "benches/report/peer.py"], "pip install pandas matplotlib"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, word, formats, output] = arguments.as_slice()
        && word == "job"
    {
        return job(formats, output);
    }
    std::env::set_current_dir(env!("CARGO_MANIFEST_DIR")).unwrap();
    table()
}

/// The main job, and the highest resident memory of this process in MB.
fn job(formats: &str, output: &str) -> ExitCode {
    let line = ["diagnoza", "report", "-q", "examples/energia-dok", "--format", formats, "--output", output];
    let code = diagnoza::commands::run(line.map(OsString::from));
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    let kilobytes: f64 = peak.trim().trim_end_matches(" kB").trim().parse().unwrap_or(0.0);
    println!("{}", kilobytes / 1024.0);
    code
}

fn table() -> ExitCode {
    let folder = tempfile::tempdir().unwrap();
    let mut all_hold = true;
    let mut page = f64::NAN;
    println!("| | ms | fastest to slowest | MB | wanted | |\n|---|--:|--:|--:|--:|---|");
    for (name, formats, most, memory) in JOBS {
        let output = folder.path().join(formats);
        let runs: Vec<(f64, f64)> = (0..RUNS).map(|_| measured(formats, &output)).collect();
        let (middle, range) = middle(runs.iter().map(|run| run.0).collect());
        let peak = runs.iter().map(|run| run.1).fold(0.0, f64::max);
        let holds = middle <= most && peak <= memory;
        all_hold &= holds;
        page = middle;
        let verdict = if holds { "holds" } else { "**does not hold**" };
        println!("| {name} | {middle:.0} | {range} | {peak:.0} | {most:.0} ms, {memory:.0} MB | {verdict} |");
    }
    for (name, command, needs) in PEERS {
        let times: Option<Vec<f64>> = (0..RUNS).map(|_| peer(command, folder.path())).collect();
        match times {
            Some(times) => {
                let (middle, range) = middle(times);
                println!("| {name} | {middle:.0} | {range} | | | {:.1} x our HTML and JSON |", middle / page);
            }
            None => println!("| {name} | | | | | not measured; it needs: {needs} |"),
        }
    }
    ExitCode::from(u8::from(!all_hold))
}

/// Milliseconds from start to end of a process that does the job, and its memory.
fn measured(formats: &str, output: &Path) -> (f64, f64) {
    let begun = Instant::now();
    let run = Command::new(std::env::current_exe().unwrap())
        .args(["job", formats])
        .arg(output)
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    let milliseconds = begun.elapsed().as_secs_f64() * 1000.0;
    assert!(run.status.success());
    (milliseconds, String::from_utf8(run.stdout).unwrap().trim().parse().unwrap())
}

/// Milliseconds of a peer; none when it cannot do its work here.
fn peer([program, script]: [&str; 2], output: &Path) -> Option<f64> {
    let begun = Instant::now();
    let run = Command::new(program).arg(script).arg(output.join("peer.html")).output().ok()?;
    run.status.success().then(|| begun.elapsed().as_secs_f64() * 1000.0)
}

fn middle(mut times: Vec<f64>) -> (f64, String) {
    times.sort_by(f64::total_cmp);
    (times[times.len() / 2], format!("{:.0}–{:.0}", times[0], times[times.len() - 1]))
}
