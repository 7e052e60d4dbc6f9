//! Matching measured on labelled pairs in four languages: `tests/matching/pairs.csv`, told of in `docs/matching.md`.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use crate::model::instrument::{TaskForm, TaskWords};
use crate::model::text::Language;

use super::candidates::{Index, Wording};
use super::likeness::{Rarity, normalised};
use super::reading::{Known, Vocabulary};

const LANGUAGES: [&str; 4] = ["en", "hu", "pl", "ro"];

/// A labelled pair and what the matching made of it.
#[derive(Debug)]
struct Pair {
    language: String,
    half: String,
    described: String,
    declared: String,
    same: bool,
    why: String,
    outcome: Outcome,
    likeness: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Outcome {
    Sure,
    Doubtful,
    New,
}

/// Precision of what is sure, recall of what is sure or doubtful, and how much of either is left to decide.
#[derive(Debug, Default)]
struct Score {
    pairs: usize,
    sure: usize,
    sure_and_same: usize,
    same: usize,
    found: usize,
    sure_of_same: usize,
    different_asked: usize,
}

impl Score {
    fn of<'p>(pairs: impl Iterator<Item = &'p Pair>) -> Score {
        let mut score = Score::default();
        for pair in pairs {
            score.pairs += 1;
            let (sure, found) = (pair.outcome == Outcome::Sure, pair.outcome != Outcome::New);
            score.sure += usize::from(sure);
            score.sure_and_same += usize::from(sure && pair.same);
            score.same += usize::from(pair.same);
            score.found += usize::from(found && pair.same);
            score.sure_of_same += usize::from(sure && pair.same);
            score.different_asked += usize::from(found && !sure && !pair.same);
        }
        score
    }

    fn precision(&self) -> f64 {
        self.sure_and_same as f64 / self.sure as f64
    }

    fn recall(&self) -> f64 {
        self.found as f64 / self.same as f64
    }

    fn row(&self, name: &str) -> String {
        format!(
            "| {name} | {} | {} | {} | {:.3} | {:.3} | {:.2} | {:.2} |",
            self.pairs,
            self.same,
            self.sure,
            self.precision(),
            self.recall(),
            self.sure_of_same as f64 / self.same as f64,
            self.different_asked as f64 / (self.pairs - self.same) as f64
        )
    }
}

/// Every pair with what the matching makes of it, when all described and all declared tasks of the language are known.
fn judged() -> Vec<Pair> {
    let words: Vec<TaskWords> =
        serde_yaml::from_str(include_str!("../../../questionnaires/service-department/task-words.yaml")).unwrap();
    let form: TaskForm =
        serde_yaml::from_str(include_str!("../../../questionnaires/service-department/tasks.yaml")).unwrap();
    let mut pairs = pairs();
    for language in LANGUAGES {
        judge(&mut pairs, language, &words, &form);
    }
    pairs
}

fn judge(pairs: &mut [Pair], language: &str, words: &[TaskWords], form: &TaskForm) {
    let own: Vec<&mut Pair> = pairs.iter_mut().filter(|pair| pair.language == language).collect();
    let mut described: Vec<String> = own.iter().map(|pair| pair.described.clone()).collect();
    described.sort();
    described.dedup();
    let declared: Vec<String> = own.iter().map(|pair| pair.declared.clone()).collect();
    let texts = described.iter().map(|text| Known { text, language: Some(language), described: true, often: 1 });
    let texts: Vec<Known> = texts.chain(declared.iter().map(|text| Known::declared(text, 1))).collect();
    let vocabulary = Vocabulary::new(words, &Language::new(language), &texts, form.matching.misspelt);
    let wording = |(at, text): (usize, &String)| Wording {
        described: at,
        normal: normalised(text),
        reading: vocabulary.read(text, Some(language)),
    };
    let wordings: Vec<Wording> = described.iter().enumerate().map(wording).collect();
    let read: Vec<_> = declared.iter().map(|text| (normalised(text), vocabulary.read(text, None))).collect();
    let known = wordings.iter().map(|wording| (wording.normal.as_str(), &wording.reading));
    let rarity = Rarity::new(known.chain(read.iter().map(|(normal, reading)| (normal.as_str(), reading))));
    let index = Index::new(&vocabulary, &rarity, form.matching, wordings);
    for (pair, (normal, reading)) in own.into_iter().zip(&read) {
        let at = described.binary_search(&pair.described).unwrap();
        let candidate = index.search(normal, reading).into_iter().find(|candidate| candidate.described == at);
        (pair.outcome, pair.likeness) = match candidate {
            Some(candidate) if candidate.sure => (Outcome::Sure, candidate.likeness),
            Some(candidate) => (Outcome::Doubtful, candidate.likeness),
            None => (Outcome::New, 0.0),
        };
    }
}

fn pairs() -> Vec<Pair> {
    let mut reader = csv::Reader::from_reader(include_str!("../../../tests/matching/pairs.csv").as_bytes());
    let pairs = reader.records().map(|record| {
        let record = record.unwrap();
        let field = |at: usize| record.get(at).unwrap().to_owned();
        assert!(["same", "different"].contains(&field(4).as_str()), "{record:?}");
        Pair {
            language: field(0),
            half: field(1),
            described: field(2),
            declared: field(3),
            same: field(4) == "same",
            why: field(5),
            outcome: Outcome::New,
            likeness: 0.0,
        }
    });
    pairs.collect()
}

/// Every pair that was judged wrongly, for whoever changes the words or the thresholds.
fn mistakes(pairs: &[Pair]) -> String {
    let wrong = pairs.iter().filter(|pair| match pair.outcome {
        Outcome::Sure => !pair.same,
        Outcome::Doubtful => false,
        Outcome::New => pair.same,
    });
    let told = wrong.map(|pair| {
        let Pair { language, half, described, declared, why, outcome, likeness, .. } = pair;
        format!("{language} {half} {outcome:?} {likeness:.2}: {described} = {declared} ({why})\n")
    });
    told.collect()
}

#[test]
fn sure_is_right_and_hardly_anything_is_missed() {
    let pairs = judged();
    let told = mistakes(&pairs);
    let mut table = String::new();
    let mut parts: BTreeMap<(String, String), Score> = BTreeMap::new();
    for half in ["development", "held-out"] {
        for language in LANGUAGES {
            let some = pairs.iter().filter(|pair| pair.half == half && pair.language == language);
            parts.insert((half.to_owned(), language.to_owned()), Score::of(some));
        }
    }
    for ((half, language), score) in &parts {
        table.push_str(&format!("{}\n", score.row(&format!("{language} | {half}"))));
    }
    let halves = ["development", "held-out"].map(|half| Score::of(pairs.iter().filter(|pair| pair.half == half)));
    let all = Score::of(pairs.iter());
    table.push_str(&format!(
        "{}\n{}\n{}\n",
        halves[0].row("all | development"),
        halves[1].row("all | held-out"),
        all.row("all | both")
    ));
    println!("{told}{table}");
    for score in halves.iter().chain([&all]) {
        assert!(score.precision() >= 0.98 && score.recall() >= 0.95, "{told}{table}");
    }
}
