//! How often the diagnosis is right, measured on simulated audits whose truth is known: `cargo bench --bench synthesis`.
//!
//! Over a grid of people, response and effect, each audit goes the whole road: raw files written, imported, diagnosed,
//! released. The findings of high and moderate certainty are held against the truth. `-- 5` takes 5 audits a cell of the
//! grid instead of 42. Ends with status 1 when what the documentation promises does not hold.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use diagnoza::audit::{
    self,
    instrument::{Chosen, chosen},
};
use diagnoza::model::diagnosis::{Certainty, Diagnosis, Finding};
use diagnoza::model::instrument::{FindingKind, Instrument};
use diagnoza::simulation::{Plan, Simulated, Truth};

const PEOPLE: [u32; 4] = [12, 30, 60, 200];
const RESPONSE: [f64; 3] = [0.5, 0.8, 1.0];
const EFFECTS: [f64; 4] = [0.0, 10.0, 15.0, 25.0];
/// Audits in each cell of the grid: 48 cells make 2,016 audits.
const AUDITS: u64 = 42;

/// A cell of the grid: people, response in percent, effect in points.
type Cell = (u32, u32, u32);

/// What was counted in a cell, or over cells.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    audits: u64,
    /// Findings of high certainty: stated, and true.
    high: (u64, u64),
    /// Of moderate certainty.
    moderate: (u64, u64),
    /// Planted weaknesses: there, found with high, found with high or moderate certainty.
    weak: (u64, u64, u64),
    strong: (u64, u64, u64),
}

impl Count {
    fn add(&mut self, other: Count) {
        let pair = |one: &mut (u64, u64), other: (u64, u64)| *one = (one.0 + other.0, one.1 + other.1);
        let triple = |one: &mut (u64, u64, u64), other: (u64, u64, u64)| {
            *one = (one.0 + other.0, one.1 + other.1, one.2 + other.2)
        };
        self.audits += other.audits;
        pair(&mut self.high, other.high);
        pair(&mut self.moderate, other.moderate);
        triple(&mut self.weak, other.weak);
        triple(&mut self.strong, other.strong);
    }

    fn stated(&self) -> u64 {
        self.high.0 + self.moderate.0
    }

    fn false_share(&self) -> f64 {
        1.0 - share(self.high.1 + self.moderate.1, self.stated())
    }
}

/// A share; of nothing, all.
fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

fn main() -> ExitCode {
    let audits = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(AUDITS);
    let chosen = chosen("service-department").0.expect("the embedded instrument opens");
    let plans = plans(&chosen.instrument, audits);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut counts: BTreeMap<Cell, Count> = BTreeMap::new();
    let begun = Instant::now();
    std::thread::scope(|scope| {
        let run = |thread: usize| {
            let (plans, chosen) = (&plans, &chosen);
            scope.spawn(move || {
                let own = plans.iter().skip(thread).step_by(threads);
                own.map(|(cell, plan)| (*cell, judged(plan, chosen))).collect::<Vec<_>>()
            })
        };
        let workers: Vec<_> = (0..threads).map(run).collect();
        for (cell, count) in workers.into_iter().flat_map(|worker| worker.join().expect("no audit fails")) {
            counts.entry(cell).or_default().add(count);
        }
    });
    let promised = report(&counts);
    let minutes = begun.elapsed().as_secs_f64() / 60.0;
    println!("\nThe audits took {minutes:.1} minutes on {threads} cores.");
    promised
}

/// The plans of the grid: in each a weak and a strong area, which change from audit to audit.
fn plans(instrument: &Instrument, audits: u64) -> Vec<(Cell, Plan)> {
    let mut plans = Vec::new();
    let areas: Vec<&str> = instrument.areas.iter().map(|area| area.id.as_str()).collect();
    for people in PEOPLE {
        for response in RESPONSE {
            for effect in EFFECTS {
                for audit in 0..audits {
                    let seed = plans.len() as u64 + 1;
                    let weak = areas[audit as usize % areas.len()];
                    let strong = areas[(audit as usize + 1 + audit as usize / areas.len()) % areas.len()];
                    // Above professional service there is less room.
                    let planted = |area: &str, most: f64| vec![(area.to_owned(), effect.min(most))];
                    let plan = Plan {
                        people,
                        response,
                        seed,
                        cycles: 1,
                        weak: planted(weak, 60.0),
                        strong: planted(strong, 15.0),
                        change: Vec::new(),
                        noise: 1.0,
                    };
                    plans.push(((people, (response * 100.0) as u32, effect as u32), plan));
                }
            }
        }
    }
    plans
}

/// One audit from its plan to its findings, held against its truth.
fn judged(plan: &Plan, chosen: &Chosen) -> Count {
    let instrument = &chosen.instrument;
    let simulated = Simulated::of(plan, instrument, &chosen.cast);
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("audit");
    audit::lay(&root, &simulated.files).expect("the folder is empty");
    let cycle = simulated.cycles.last().unwrap();
    let diagnosis = diagnosed(&root, cycle);
    let mut count = Count { audits: 1, ..Count::default() };
    for finding in diagnosis.findings.iter().filter(|finding| finding.kind != FindingKind::Insufficient) {
        let right = u64::from(is_true(finding, &simulated.truth, instrument));
        match finding.certainty {
            Certainty::High => count.high = (count.high.0 + 1, count.high.1 + right),
            Certainty::Moderate => count.moderate = (count.moderate.0 + 1, count.moderate.1 + right),
            Certainty::Low | Certainty::VeryLow => {}
        }
        if right == 0 && finding.certainty >= Certainty::Moderate && std::env::var_os("SHOW_FALSE").is_some() {
            println!("{}", told(finding, &diagnosis, &simulated.truth, plan));
        }
    }
    count.weak = found(&diagnosis, &plan.weak, FindingKind::Weakness);
    count.strong = found(&diagnosis, &plan.strong, FindingKind::Strength);
    count
}

/// A false finding with what it rests on, for whoever looks for the cause.
fn told(finding: &Finding, diagnosis: &Diagnosis, truth: &Truth, plan: &Plan) -> String {
    let area = diagnosis.areas.iter().find(|area| area.id == finding.area);
    let figures = finding.evidence.iter().filter_map(|id| {
        let e = diagnosis.evidence.iter().find(|e| e.id == *id)?;
        let score = e.score.figure().or(e.value.figure())?;
        Some(format!(
            "{id} {:.2} se {:.2?} df {:.0?} n {}",
            score.value, score.standard_error, score.degrees, e.basis.n
        ))
    });
    format!(
        "false: {} {:?} true {:.1?} people {} response {} seed {} | reasons {:?} | area {:?} | {}",
        finding.id,
        finding.certainty,
        truth.get(&finding.area),
        plan.people,
        plan.response,
        plan.seed,
        finding.reasons.iter().map(|reason| reason.why).collect::<Vec<_>>(),
        area.and_then(|area| area.score.figure()),
        figures.collect::<Vec<_>>().join("; "),
    )
}

/// Imports the raw files and diagnoses.
fn diagnosed(root: &Path, cycle: &str) -> Diagnosis {
    let text = |path: &Path| path.as_os_str().to_owned();
    let inbox = root.join("inbox").join(cycle);
    let mut files: Vec<_> = std::fs::read_dir(inbox).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut import: Vec<OsString> = ["diagnoza", "import", "-q", "--cycle", cycle].map(OsString::from).to_vec();
    import.push(text(root));
    import.extend(files.iter().map(|file| text(file)));
    assert_eq!(diagnoza::commands::run(import), ExitCode::SUCCESS);
    let out = root.join("out");
    let mut report: Vec<OsString> = ["diagnoza", "report", "-q", "--format", "json"].map(OsString::from).to_vec();
    report.extend([text(root), "--output".into(), text(&out)]);
    assert_eq!(diagnoza::commands::run(report), ExitCode::SUCCESS);
    serde_json::from_str(&std::fs::read_to_string(out.join("diagnosis.json")).unwrap()).unwrap()
}

/// Whether a finding is true of the area's true score.
fn is_true(finding: &Finding, truth: &Truth, instrument: &Instrument) -> bool {
    let Some(score) = truth.get(&finding.area).and_then(|scores| scores.last()) else { return false };
    let levels = &instrument.settings.levels;
    match finding.kind {
        FindingKind::Weakness => *score < levels.good,
        FindingKind::Strength => *score >= levels.professional,
        // Nothing of the kind is planted.
        FindingKind::Contradiction | FindingKind::Change | FindingKind::SinglePoint | FindingKind::Insufficient => {
            false
        }
    }
}

/// Planted areas, and how many of them were found: with high, and with at least moderate certainty.
fn found(diagnosis: &Diagnosis, planted: &[(String, f64)], kind: FindingKind) -> (u64, u64, u64) {
    let best = |area: &str| {
        let findings = diagnosis.findings.iter().filter(|finding| finding.area == area && finding.kind == kind);
        findings.map(|finding| finding.certainty).max()
    };
    let there: Vec<Option<Certainty>> =
        planted.iter().filter(|(_, points)| *points > 0.0).map(|(area, _)| best(area)).collect();
    let at_least = |least: Certainty| there.iter().filter(|best| best.is_some_and(|best| best >= least)).count() as u64;
    (there.len() as u64, at_least(Certainty::High), at_least(Certainty::Moderate))
}

/// Prints the tables and tells whether the promises hold.
fn report(counts: &BTreeMap<Cell, Count>) -> ExitCode {
    let over = |is: &dyn Fn(&Cell) -> bool| {
        let mut sum = Count::default();
        counts.iter().filter(|(cell, _)| is(cell)).for_each(|(_, count)| sum.add(*count));
        sum
    };
    let percent = |part: u64, whole: u64| {
        if whole == 0 { "–".to_owned() } else { format!("{:.0} %", share(part, whole) * 100.0) }
    };
    println!(
        "| people | response | audits | stated | false | weaknesses of 10 / 15 / 25 points found | strengths of 10 / 15 found | found with high certainty |"
    );
    println!("|--:|--:|--:|--:|--:|--:|--:|--:|");
    for people in PEOPLE {
        for response in RESPONSE.map(|response| (response * 100.0) as u32) {
            let row = over(&|cell| (cell.0, cell.1) == (people, response));
            let of = |effect: u32| over(&|cell| *cell == (people, response, effect));
            let weak: Vec<String> = [10, 15, 25].map(of).map(|c| percent(c.weak.2, c.weak.0)).to_vec();
            let strong: Vec<String> = [10, 15].map(of).map(|c| percent(c.strong.2, c.strong.0)).to_vec();
            println!(
                "| {people} | {response} % | {} | {} | {:.1} % | {} | {} | {} |",
                row.audits,
                row.stated(),
                row.false_share() * 100.0,
                weak.join(" / "),
                strong.join(" / "),
                percent(row.weak.1 + row.strong.1, row.weak.0 + row.strong.0),
            );
        }
    }
    let all = over(&|_| true);
    let at_30 = over(&|cell| *cell == (30, 80, 15));
    let certain = |people: u32| {
        let row = over(&|cell| cell.0 == people);
        share(row.weak.1 + row.strong.1, row.weak.0 + row.strong.0)
    };
    let grows = PEOPLE.windows(2).all(|pair| certain(pair[0]) <= certain(pair[1]) + 0.02);
    let promises = [
        (
            "false findings of high or moderate certainty, of those stated",
            all.false_share(),
            "at most 5 %",
            all.false_share() <= 0.05,
        ),
        (
            "planted 15-point weaknesses found at 30 people and 80 % response",
            share(at_30.weak.2, at_30.weak.0),
            "at least 80 %",
            share(at_30.weak.2, at_30.weak.0) >= 0.8,
        ),
        (
            "findings of high certainty that are right",
            share(all.high.1, all.high.0),
            "at least 95 %",
            share(all.high.1, all.high.0) >= 0.95,
        ),
        (
            "findings of moderate certainty that are right",
            share(all.moderate.1, all.moderate.0),
            "at least 85 %",
            share(all.moderate.1, all.moderate.0) >= 0.85,
        ),
    ];
    println!("\n| over {} audits | seen | promised | |\n|---|--:|--:|---|", all.audits);
    for (what, seen, wanted, holds) in &promises {
        println!(
            "| {what} | {:.1} % | {wanted} | {} |",
            seen * 100.0,
            if *holds { "holds" } else { "**does not hold**" }
        );
    }
    let grown: Vec<String> = PEOPLE.iter().map(|people| format!("{:.0} %", certain(*people) * 100.0)).collect();
    println!(
        "| planted areas found with high certainty, by people {PEOPLE:?} | {} | growing | {} |",
        grown.join(", "),
        if grows { "holds" } else { "**does not hold**" }
    );
    ExitCode::from(u8::from(!(grows && promises.iter().all(|(.., holds)| *holds))))
}
