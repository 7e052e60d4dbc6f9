//! Real tasks: an inventory drawn from what O*NET publishes on the 13 tasks of customer service representatives gives back
//! importance, relevance and frequency within the published intervals, and the same split into core and supplemental.
//!
//! Who does a task is drawn in exact numbers (relevance of one task lies 0.27 points above the rule of 67 %); importance
//! and frequency are drawn one by one from the published distributions.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use diagnoza::audit::instrument::default_instrument;
use diagnoza::model::answers::{JobAnswers, Origin, TaskRating};
use diagnoza::model::diagnosis::JobsView;
use diagnoza::model::instrument::Instrument;
use diagnoza::model::organisation::{Audit, Cycle, DescribedTask, JobDescription};
use diagnoza::model::text::Text;
use diagnoza::phases::{Scope, phase1_jobs};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Enough for the rarest published answer (0.17 % of the holders of one task) to be drawn at all.
const PEOPLE: u32 = 3_000;

/// A published value with its interval; in percent for relevance and frequency.
#[derive(Debug, Clone, Copy)]
struct Published {
    value: f64,
    low: f64,
    high: f64,
    error: f64,
    n: f64,
}

/// What is published on one task.
#[derive(Debug)]
struct Task {
    id: String,
    statement: String,
    core: bool,
    importance: Published,
    relevance: Published,
    /// Categories 1 to 7.
    frequency: Vec<Published>,
}

fn rows(name: &str) -> Vec<BTreeMap<String, String>> {
    let file = format!("{}/tests/onet/{name}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(file).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

fn tasks() -> Vec<Task> {
    let ratings = rows("task_ratings_43-4051.00.csv");
    let number = |row: &BTreeMap<String, String>, field: &str| row[field].parse().unwrap_or(f64::NAN);
    let published = |row: &BTreeMap<String, String>| Published {
        value: number(row, "Data Value"),
        low: number(row, "Lower CI Bound"),
        high: number(row, "Upper CI Bound"),
        error: number(row, "Standard Error"),
        n: number(row, "N"),
    };
    let of = |id: &str, scale: &str| -> Vec<Published> {
        ratings.iter().filter(|row| row["Task ID"] == id && row["Scale ID"] == scale).map(published).collect()
    };
    rows("task_wide_43-4051.00.csv")
        .into_iter()
        .map(|row| {
            let id = row["task_id"].clone();
            Task {
                importance: of(&id, "IM")[0],
                relevance: of(&id, "RT")[0],
                frequency: of(&id, "FT"),
                statement: row["task"].clone(),
                core: row["task_type"] == "Core",
                id,
            }
        })
        .collect()
}

/// The default instrument with O*NET's frequency scale, below which 0 stands for "never".
fn instrument() -> Instrument {
    let mut instrument = default_instrument("service-department").0.unwrap();
    let frequency = instrument.tasks.frequency.clone();
    let answers: Vec<String> = (0..=7).map(|code| format!("{{code: {code}, label: '{code}'}}")).collect();
    let scale =
        format!("{{id: {frequency}, favourable-from: 4, unfavourable-to: 2, answers: [{}]}}", answers.join(", "));
    for known in instrument.scales.iter_mut().filter(|scale| scale.id == frequency) {
        *known = serde_yaml::from_str(&scale).unwrap();
    }
    instrument.tasks.times_a_week = (0..=7).map(|code| (code, f64::from(code))).collect();
    instrument
}

/// Shares of the codes 1 to 5 with this mean and standard deviation: those of the largest entropy, exp(a k + b k2).
///
/// Published are a mean and its standard error only; the spread of the answers follows from both and n.
fn importance_shares(mean: f64, deviation: f64) -> [f64; 5] {
    let shares = |a: f64, b: f64| {
        let weights: [f64; 5] = std::array::from_fn(|at| {
            let k = at as f64 + 1.0 - mean;
            (a * k + b * k * k).exp()
        });
        let sum: f64 = weights.iter().sum();
        weights.map(|weight| weight / sum)
    };
    let moments = |shares: &[f64; 5]| {
        let about = |power: i32| (0..5).map(|at| shares[at] * (at as f64 + 1.0 - mean).powi(power)).sum::<f64>();
        (about(1), about(2))
    };
    // Newton's method on (mean, spread), damped; a spread beyond what five codes allow ends at the nearest there is.
    let (mut a, mut b) = (0.0, 0.0);
    for _ in 0..2_000 {
        let now = shares(a, b);
        let (first, second) = moments(&now);
        let (off_mean, off_spread) = (-first, deviation * deviation - second);
        a += 0.3 * off_mean;
        b = (b + 0.1 * off_spread).clamp(-20.0, 20.0);
    }
    shares(a, b)
}

struct Random(ChaCha8Rng);

impl Random {
    fn share(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// An index with these weights.
    fn pick(&mut self, weights: &[f64]) -> usize {
        let mut left = self.share() * weights.iter().sum::<f64>();
        let found = weights.iter().position(|weight| {
            left -= weight;
            left < 0.0
        });
        found.unwrap_or(weights.len() - 1)
    }

    /// This many of all people, every choice alike (Knuth's algorithm S).
    fn people(&mut self, wanted: u32) -> Vec<u32> {
        let mut left = wanted;
        let mut chosen = Vec::new();
        for person in 0..PEOPLE {
            if self.share() * f64::from(PEOPLE - person) < f64::from(left) {
                chosen.push(person);
                left -= 1;
            }
        }
        chosen
    }
}

fn inventory(tasks: &[Task], seed: u64) -> JobAnswers {
    let mut random = Random(ChaCha8Rng::seed_from_u64(seed));
    let mut ratings = Vec::new();
    for task in tasks {
        let deviation = task.importance.error * task.importance.n.sqrt();
        let importance = importance_shares(task.importance.value, deviation);
        let frequency: Vec<f64> = task.frequency.iter().map(|category| category.value).collect();
        let holders = (task.relevance.value / 100.0 * f64::from(PEOPLE)).round() as u32;
        for person in random.people(holders) {
            ratings.push(TaskRating {
                origin: Origin { batch: 0, row: ratings.len() as u32 + 2 },
                person: format!("p{person:04}"),
                position: "representative".to_owned(),
                task: task.statement.clone(),
                importance: Some(random.pick(&importance) as i16 + 1),
                urgency: None,
                frequency: Some(random.pick(&frequency) as i16 + 1),
                minutes: None,
            });
        }
    }
    // Whoever does none of the tasks would be no inventory at all: everybody says of the first at least "never".
    let doing: std::collections::BTreeSet<String> = ratings.iter().map(|rating| rating.person.clone()).collect();
    for person in (0..PEOPLE).map(|person| format!("p{person:04}")).filter(|person| !doing.contains(person)) {
        let never = TaskRating { person, importance: None, frequency: Some(0), ..ratings[0].clone() };
        ratings.push(never);
    }
    JobAnswers { tasks: ratings, ..JobAnswers::default() }
}

fn assessed(tasks: &[Task], seed: u64) -> JobsView {
    let audit: Audit = serde_yaml::from_str(&format!(
        "{{organisation: O, department: D, language: en, positions: [{{id: representative, name: R, headcount: {PEOPLE}}}]}}"
    ))
    .unwrap();
    let cycle: Cycle = serde_yaml::from_str("{from: 2026-01-01, to: 2026-06-30}").unwrap();
    let described = tasks.iter().map(|task| DescribedTask {
        id: format!("t{}", task.id),
        text: Text::plain(&task.statement),
        also: Vec::new(),
    });
    let description =
        JobDescription { position: "representative".to_owned(), version: String::new(), tasks: described.collect() };
    let scope = Scope {
        instrument: &instrument(),
        audit: &audit,
        cycle: &cycle,
        descriptions: &[description],
        breakdowns: &[],
        minimum_group: 5,
    };
    phase1_jobs::assess(&scope, &inventory(tasks, seed)).0
}

#[test]
fn thirteen_published_tasks_come_back() {
    let tasks = tasks();
    assert_eq!((tasks.len(), tasks.iter().filter(|task| task.core).count()), (13, 7));
    assert!(tasks.iter().all(|task| task.frequency.len() == 7));
    let view = assessed(&tasks, 1);
    let ratings = &view.days.ratings[0].tasks;
    let inside = |what: String, value: f64, published: &Published| {
        // Where too few said so, O*NET gives no bounds; a share of 0 has none either.
        let (low, high) = if published.low.is_nan() || published.high.is_nan() {
            (published.value, published.value)
        } else {
            (published.low, published.high)
        };
        // Bounds are printed to four places.
        assert!(value >= low - 1e-4 && value <= high + 1e-4, "{what}: {value} is not in {low}..{high}");
    };
    for task in &tasks {
        let id = format!("t{}", task.id);
        let row = view.tasks.iter().find(|row| row.id == id).unwrap();
        inside(format!("importance of {id}"), row.importance.value().unwrap(), &task.importance);
        inside(format!("relevance of {id}"), 100.0 * row.holders.value().unwrap(), &task.relevance);
        let found = ratings.iter().find(|ratings| ratings.id == id).unwrap().frequency.as_ref().unwrap();
        for (category, published) in task.frequency.iter().enumerate() {
            let share =
                found.shares.iter().find(|share| usize::try_from(share.code) == Ok(category + 1)).unwrap().share;
            inside(format!("frequency {} of {id}", category + 1), 100.0 * share, published);
        }
        assert_eq!(row.core, Some(task.core), "{id}");
    }
}
