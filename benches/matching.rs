//! Time and memory of matching free-text tasks: `cargo bench --bench matching`.
//!
//! Departments of 250 to 2,000 employees, each with 40 tasks in his or her own words: inflected, shortened, lengthened,
//! without accents, misspelt; of the ten positions' 200 described tasks and of as many that nobody described. Every size
//! runs in a process of its own and is the best of three. Ends with 1 when 2,000 employees take 10 s or 500 MB, or when
//! twice the employees cost more than n log n allows.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, ExitCode};
use std::time::Instant;

use diagnoza::audit::instrument::default_instrument;
use diagnoza::model::answers::{JobAnswers, Origin, TaskRating};
use diagnoza::model::organisation::{Audit, Cycle, JobDescription};
use diagnoza::phases::{Scope, phase1_jobs};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const SIZES: [usize; 4] = [250, 500, 1_000, 2_000];
const TASKS: usize = 40;
const POSITIONS: usize = 10;
const SECONDS: f64 = 10.0;
const MEGABYTES: f64 = 500.0;
/// Timings of one machine differ by so much from run to run.
const NOISE: f64 = 1.15;

/// Verbs as nouns and in the first person.
const VERBS: [(&str, &str); 20] = [
    ("przyjmowanie", "przyjmuję"),
    ("rozpatrywanie", "rozpatruję"),
    ("wyjaśnianie", "wyjaśniam"),
    ("sprawdzanie", "sprawdzam"),
    ("rejestrowanie", "rejestruję"),
    ("przekazywanie", "przekazuję"),
    ("wystawianie", "wystawiam"),
    ("archiwizowanie", "archiwizuję"),
    ("przygotowywanie", "przygotowuję"),
    ("uzgadnianie", "uzgadniam"),
    ("anulowanie", "anuluję"),
    ("kompletowanie", "kompletuję"),
    ("poprawianie", "poprawiam"),
    ("porównywanie", "porównuję"),
    ("drukowanie", "drukuję"),
    ("zatwierdzanie", "zatwierdzam"),
    ("raportowanie", "raportuję"),
    ("tłumaczenie", "tłumaczę"),
    ("monitorowanie", "monitoruję"),
    ("wyszukiwanie", "wyszukuję"),
];

/// Objects in the genitive and in the accusative.
const OBJECTS: [(&str, &str); 40] = [
    ("reklamacji", "reklamacje"),
    ("faktur", "faktury"),
    ("umów", "umowy"),
    ("zgłoszeń awarii", "zgłoszenia awarii"),
    ("odczytów liczników", "odczyty liczników"),
    ("danych klienta", "dane klienta"),
    ("wniosków o raty", "wnioski o raty"),
    ("pism urzędowych", "pisma urzędowe"),
    ("korekt faktur", "korekty faktur"),
    ("zamówień", "zamówienia"),
    ("przesyłek zwrotnych", "przesyłki zwrotne"),
    ("potwierdzeń wpłat", "potwierdzenia wpłat"),
    ("ofert handlowych", "oferty handlowe"),
    ("pełnomocnictw", "pełnomocnictwa"),
    ("protokołów odbioru", "protokoły odbioru"),
    ("terminów wizyt", "terminy wizyt"),
    ("kart gwarancyjnych", "karty gwarancyjne"),
    ("haseł dostępu", "hasła dostępu"),
    ("zaświadczeń", "zaświadczenia"),
    ("raportów dziennych", "raporty dzienne"),
    ("grafików zmian", "grafiki zmian"),
    ("nagrań rozmów", "nagrania rozmów"),
    ("opinii po zakupie", "opinie po zakupie"),
    ("cenników", "cenniki"),
    ("bonifikat", "bonifikaty"),
    ("duplikatów", "duplikaty"),
    ("aneksów", "aneksy"),
    ("wypowiedzeń", "wypowiedzenia"),
    ("skarg na doradców", "skargi na doradców"),
    ("spraw zaległych", "sprawy zaległe"),
    ("artykułów bazy wiedzy", "artykuły bazy wiedzy"),
    ("ankiet satysfakcji", "ankiety satysfakcji"),
    ("numerów kont", "numery kont"),
    ("adresów dostawy", "adresy dostawy"),
    ("limitów zużycia", "limity zużycia"),
    ("stanów magazynowych", "stany magazynowe"),
    ("kodów rabatowych", "kody rabatowe"),
    ("wezwań do zapłaty", "wezwania do zapłaty"),
    ("list obecności", "listy obecności"),
    ("szkoleń wstępnych", "szkolenia wstępne"),
];

const TAILS: [&str; 12] = [
    "",
    "",
    "",
    "",
    "od klientów",
    "w systemie",
    "w CRM",
    "na bieżąco",
    "codziennie",
    "telefonicznie",
    "mailem",
    "w SAP",
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(people) = arguments.get(1).and_then(|size| size.parse().ok()) {
        measure(people);
        return ExitCode::SUCCESS;
    }
    table()
}

/// Runs every size in a process of its own and holds the figures against what is wanted.
fn table() -> ExitCode {
    println!("| employees | rows | distinct texts | seconds | highest resident MB | ratio | n log n |");
    println!("|--:|--:|--:|--:|--:|--:|--:|");
    let mut good = true;
    let mut before: Option<(usize, f64)> = None;
    for people in SIZES {
        let runs: Vec<Vec<f64>> = (0..3).map(|_| run(people)).collect();
        let best = runs.iter().min_by(|a, b| a[0].total_cmp(&b[0])).unwrap();
        let (seconds, megabytes, distinct) = (best[0], best[1], best[2]);
        let rows = (people * TASKS) as f64;
        let ratio = before.map(|(_, earlier)| seconds / earlier);
        let allowed = before.map(|(fewer, _)| {
            let fewer = (fewer * TASKS) as f64;
            rows * rows.ln() / (fewer * fewer.ln())
        });
        let shown = |number: Option<f64>| number.map_or(String::new(), |number| format!("{number:.2}"));
        println!(
            "| {people} | {rows} | {distinct} | {seconds:.2} | {megabytes:.0} | {} | {} |",
            shown(ratio),
            shown(allowed)
        );
        good &= ratio.zip(allowed).is_none_or(|(ratio, allowed)| ratio <= NOISE * allowed);
        good &= seconds < SECONDS && megabytes < MEGABYTES;
        before = Some((people, seconds));
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run(people: usize) -> Vec<f64> {
    let output = Command::new(std::env::current_exe().unwrap()).arg(people.to_string()).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

/// Prints seconds, highest resident MB, and how many distinct texts there were.
fn measure(people: usize) {
    let (instrument, problems) = default_instrument("service-department");
    assert!(problems.is_empty(), "{problems:?}");
    let instrument = instrument.unwrap();
    let (audit, cycle, descriptions) = department(people);
    let answers = inventories(people);
    let distinct: BTreeSet<&str> = answers.tasks.iter().map(|rating| rating.task.as_str()).collect();
    let scope = Scope {
        instrument: &instrument,
        audit: &audit,
        cycle: &cycle,
        descriptions: &descriptions,
        breakdowns: &[],
        minimum_group: 5,
    };
    let begun = Instant::now();
    let (state, entries) = phase1_jobs::questions(&scope, &answers);
    let seconds = begun.elapsed().as_secs_f64();
    assert!(state.sure > 0 && !entries.is_empty());
    if std::env::var_os("MATCHING_STATE").is_some() {
        eprintln!("{state:?}");
    }
    println!("{seconds} {} {}", peak(), distinct.len());
}

/// Highest resident memory so far in MB.
fn peak() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    peak.trim().trim_end_matches(" kB").trim().parse().unwrap_or(0.0) / 1024.0
}

/// Ten positions with twenty described tasks each.
fn department(people: usize) -> (Audit, Cycle, Vec<JobDescription>) {
    let headcount = people / POSITIONS;
    let positions: Vec<String> =
        (0..POSITIONS).map(|at| format!("{{id: p{at}, name: P{at}, headcount: {headcount}}}")).collect();
    let audit = format!("{{organisation: O, department: D, language: pl, positions: [{}]}}", positions.join(", "));
    let description = |at: usize| {
        let tasks: Vec<String> = (0..20)
            .map(|task| {
                let (verb, object) = base(at, task);
                format!("{{id: p{at}-{task}, text: {{pl: {} {}}}}}", VERBS[verb].0, OBJECTS[object].0)
            })
            .collect();
        serde_yaml::from_str(&format!("{{position: p{at}, tasks: [{}]}}", tasks.join(", "))).unwrap()
    };
    (
        serde_yaml::from_str(&audit).unwrap(),
        serde_yaml::from_str("{from: 2026-01-01, to: 2026-06-30}").unwrap(),
        (0..POSITIONS).map(description).collect(),
    )
}

/// Verb and object of a task of a position: the first twenty are described.
fn base(position: usize, task: usize) -> (usize, usize) {
    ((position * 7 + task * 3) % VERBS.len(), (position * 11 + task * 13 + task / 20) % OBJECTS.len())
}

fn inventories(people: usize) -> JobAnswers {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut tasks = Vec::with_capacity(people * TASKS);
    for person in 0..people {
        let position = person % POSITIONS;
        for task in 0..TASKS {
            let (verb, object) = base(position, task);
            tasks.push(TaskRating {
                origin: Origin { batch: 0, row: tasks.len() as u32 + 2 },
                person: format!("{person:016x}"),
                position: format!("p{position}"),
                task: written(VERBS[verb], OBJECTS[object], &mut random),
                importance: Some(random.random_range(1..=5)),
                urgency: Some(random.random_range(1..=5)),
                frequency: Some(random.random_range(2..=7)),
                minutes: Some(f64::from(random.random_range(5..60u32))),
            });
        }
    }
    JobAnswers { tasks, ..JobAnswers::default() }
}

/// A task as somebody might write it down.
fn written(verb: (&str, &str), object: (&str, &str), random: &mut ChaCha8Rng) -> String {
    let tail = TAILS[random.random_range(0..TAILS.len())];
    let mut text = match random.random_range(0..10) {
        0..5 => format!("{} {} {tail}", verb.0, object.0),
        5..8 => format!("{} {} {tail}", verb.1, object.1),
        8 => format!("{} - {} {tail}", object.1, verb.0),
        _ => format!("{} {} oraz inne {tail}", verb.0, object.0),
    };
    if random.random_bool(0.3) {
        text = text.chars().map(unaccented).collect();
    }
    if random.random_bool(0.15) {
        text = misspelt(&text, random);
    }
    if random.random_bool(0.4) {
        text = text
            .chars()
            .enumerate()
            .flat_map(|(at, c)| if at == 0 { c.to_uppercase().collect() } else { vec![c] })
            .collect();
    }
    text.trim().to_owned()
}

fn unaccented(letter: char) -> char {
    let at = "ąćęłńóśźż".chars().position(|accented| accented == letter);
    at.and_then(|at| "acelnoszz".chars().nth(at)).unwrap_or(letter)
}

/// One letter left out, doubled, or changed about with the next.
fn misspelt(text: &str, random: &mut ChaCha8Rng) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = random.random_range(1..letters.len() - 1);
    match random.random_range(0..3) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        _ => letters.swap(at, at - 1),
    }
    letters.into_iter().collect()
}
