//! `rules AUDIT`: how each finding rule of the instrument comes out - stated, short of it and by how much, or not to be
//! tried since a value is missing. Mistakes in the rules themselves are told when the audit is opened.

use std::collections::{BTreeMap, BTreeSet};

use super::Outcome;
use super::arguments::Rules;
use super::diagnose::{self, Diagnosed};
use super::terminal::Terminal;
use crate::phases::phase5_synthesis::{Missing, Trial, trials};
use crate::problem::Message;
use crate::words::Words;

pub(super) fn run(arguments: &Rules, terminal: &Terminal) -> Outcome {
    let Diagnosed { folder, released, problems, .. } =
        diagnose::open(&arguments.audit, arguments.cycle.as_deref(), terminal)?;
    let trials = trials(&folder.instrument, &folder.audit, released.diagnosis());
    let reported: BTreeSet<&str> = released.diagnosis().findings.iter().map(|finding| finding.id.as_str()).collect();
    for line in lines(&trials, &reported, folder.instrument.rules.len(), arguments.all, terminal.words()) {
        terminal.line(&line);
    }
    Ok(problems)
}

/// The rules by how they came out, line by line.
fn lines(trials: &[Trial], reported: &BTreeSet<&str>, rules: usize, all: bool, words: &Words) -> Vec<String> {
    let (stated, withheld): (Vec<&Trial>, Vec<&Trial>) =
        trials.iter().filter(|trial| trial.holds).partition(|trial| reported.contains(trial.id.as_str()));
    let open = || trials.iter().filter(|trial| !trial.holds);
    let unknown: Vec<&Trial> = open().filter(|trial| is_unknown(trial)).collect();
    let mut near: Vec<(&Trial, f64)> =
        open().filter(|trial| !is_unknown(trial)).filter_map(|trial| Some((trial, trial.distance()?))).collect();
    near.sort_by(|(_, one), (_, other)| one.total_cmp(other));
    let other: Vec<&Trial> = open().filter(|trial| !is_unknown(trial) && trial.distance().is_none()).collect();

    let width = trials.iter().map(|trial| trial.id.chars().count()).max().unwrap_or(0);
    let line = |mark: &str, id: &str, text: &str| format!("  {mark} {id:width$}  {text}").trim_end().to_owned();
    let mut lines = vec![words.say(&Message::new("rules-count").with("rules", rules).with("trials", trials.len()))];
    let mut section = |key: &str, entries: Vec<String>| {
        if !entries.is_empty() {
            lines.push(String::new());
            lines.push(words.say(&Message::new(key).with("rules", entries.len())));
            lines.extend(entries);
        }
    };
    let kind = |trial: &Trial| words.word(&format!("kind-{}", trial.kind.word()));
    for (key, trials) in [("rules-stated", stated), ("rules-withheld", withheld)] {
        section(key, trials.into_iter().map(|trial| line("✓", &trial.id, &kind(trial))).collect());
    }
    let short = |(trial, _): &(&Trial, f64)| line("·", &trial.id, &clauses(trial, words));
    section("rules-short", near.iter().map(short).collect());
    let whole = |trial: &&Trial| line("·", &trial.id, &clauses(trial, words));
    section("rules-other", if all { other.iter().map(whole).collect() } else { by_rule(&other, &line, words) });
    section("rules-unknown", if all { unknown.iter().map(whole).collect() } else { by_rule(&unknown, &line, words) });
    lines
}

/// Whether a value is missing that one of the clauses asks for.
fn is_unknown(trial: &Trial) -> bool {
    trial.missing.iter().any(|missing| missing.unknown)
}

/// One line a rule, with the number of areas or partners on which it came out so.
fn by_rule(trials: &[&Trial], line: &dyn Fn(&str, &str, &str) -> String, words: &Words) -> Vec<String> {
    let mut order: Vec<&str> = Vec::new();
    let mut of: BTreeMap<&str, Vec<&Trial>> = BTreeMap::new();
    for trial in trials {
        let rule = trial.id.split('/').next().unwrap_or_default();
        if !of.contains_key(rule) {
            order.push(rule);
        }
        of.entry(rule).or_default().push(trial);
    }
    let own = |rule: &str| {
        let trials = of.get(rule).map_or(&[][..], Vec::as_slice);
        match trials {
            [only] => line("·", &only.id, &clauses(only, words)),
            [first, ..] => {
                let times = words.say(&Message::new("rules-times").with("times", trials.len()));
                line("·", rule, &format!("{} ({times})", clauses(first, words)))
            }
            [] => String::new(),
        }
    };
    order.into_iter().map(own).collect()
}

/// What does not hold, each clause with what was found instead.
fn clauses(trial: &Trial, words: &Words) -> String {
    let one = |missing: &Missing| match missing.sides {
        Some((left, right)) => {
            let message = Message::new("rules-by").with("clause", missing.clause.as_str());
            let message =
                message.with("found", words.number(left, 2)).with("distance", words.number((left - right).abs(), 2));
            words.say(&message)
        }
        None => missing.clause.clone(),
    };
    trial.missing.iter().map(one).collect::<Vec<_>>().join("; ")
}
