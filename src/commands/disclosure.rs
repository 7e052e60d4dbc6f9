//! `disclosure AUDIT`: what is hidden and why, and an attack that tries to work it out of everything that is shown.

use super::Outcome;
use super::arguments::Disclosure;
use super::diagnose::{self, Diagnosed};
use super::terminal::Terminal;
use crate::disclosure::{Attack, Attempt, Limits, Reached, What, attack};
use crate::model::diagnosis::Diagnosis;
use crate::model::estimate::{Estimate, Reason};
use crate::problem::{Message, Place, Problem};
use crate::report;

pub(super) fn run(arguments: &Disclosure, terminal: &Terminal) -> Outcome {
    let Diagnosed { folder, released, plan, mut problems, .. } =
        diagnose::open(&arguments.audit, arguments.cycle.as_deref(), terminal)?;
    let limits = Limits::of(&folder.audit, &folder.instrument.settings);
    let diagnosis = released.diagnosis();
    let attack = attack(&diagnosis.questionnaire, &plan, limits);
    let telling = Telling { diagnosis, terminal };
    if arguments.json {
        terminal.line(&serde_json::to_string_pretty(&attack).unwrap_or_default());
    } else {
        telling.lines(&attack).iter().for_each(|line| terminal.line(line));
        if plan.has_unlinked() {
            terminal.line(&terminal.words().word("disclosure-unlinked"));
        }
    }
    let place = Place::File(folder.cycle_folder(&diagnosis.cycle.id));
    problems.extend(telling.successes(&attack, &place));
    Ok(problems)
}

/// Words for an attack.
struct Telling<'a> {
    diagnosis: &'a Diagnosis,
    terminal: &'a Terminal,
}

impl Telling<'_> {
    fn lines(&self, attack: &Attack) -> Vec<String> {
        let words = self.terminal.words();
        let mut lines = vec![words.word("disclosure-questionnaire")];
        let hidden = self.questionnaire(attack);
        if hidden.is_empty() {
            lines.push(format!("  {}", words.word("disclosure-nothing")));
        }
        lines.extend(hidden);
        let elsewhere = self.elsewhere();
        if !elsewhere.is_empty() {
            lines.push(words.word("disclosure-elsewhere"));
            lines.extend(elsewhere);
        }
        if !attack.succeeded() {
            lines.push(words.say(&Message::new("disclosure-withstood").with("tried", attack.attempts.len())));
        }
        lines
    }

    /// Every hidden group with its reason, and how narrowly its numbers could be placed; then single hidden scores of
    /// groups that are shown.
    fn questionnaire(&self, attack: &Attack) -> Vec<String> {
        let words = self.terminal.words();
        let mut lines = Vec::new();
        for breakdown in &self.diagnosis.questionnaire.breakdowns {
            for group in &breakdown.groups {
                let of_group = |attempt: &&Attempt| attempt.breakdown == breakdown.id && attempt.group == group.id;
                let attempts: Vec<&Attempt> = attack.attempts.iter().filter(of_group).collect();
                let reason = match &group.answered {
                    Estimate::Withheld { reason } => words.word(report::withheld(*reason)),
                    Estimate::Shown(_) if attempts.is_empty() => continue,
                    Estimate::Shown(_) => words.word("disclosure-some-scores"),
                };
                let name = self.group(&breakdown.id, &group.id);
                lines.push(format!(
                    "  {}",
                    words.say(&Message::new("disclosure-hidden").with("group", name).with("reason", reason))
                ));
                lines.extend(self.reached(&attempts));
            }
        }
        lines
    }

    /// The number of answers, and of the scores the one that was placed most narrowly.
    fn reached(&self, attempts: &[&Attempt]) -> Vec<String> {
        let count = attempts.iter().find(|attempt| attempt.what == What::Answered);
        let scores = attempts.iter().filter(|attempt| attempt.what != What::Answered);
        let narrowest = scores.min_by(|a, b| room(a).total_cmp(&room(b)));
        count.into_iter().chain(narrowest).map(|attempt| format!("    {}", self.attempt(attempt))).collect()
    }

    fn attempt(&self, attempt: &Attempt) -> String {
        let words = self.terminal.words();
        let Some(Reached { interval, needed }) = attempt.reached else { return words.word("disclosure-contradicts") };
        let key = match (&attempt.what, needed > 0.0) {
            (What::Answered, true) => "disclosure-answers",
            (What::Answered, false) => "disclosure-answers-by-total",
            (What::Score(_), true) => "disclosure-score",
            (What::Score(_), false) => "disclosure-score-by-total",
        };
        let message =
            Message::new(key).with("low", words.number(interval.0, 0)).with("high", words.number(interval.1, 0));
        let message = message.with("needed", words.number(needed.ceil(), 0));
        words.say(&message.with("area", self.area(&attempt.what)))
    }

    /// What is withheld outside the groups of the questionnaire because of few people.
    fn elsewhere(&self) -> Vec<String> {
        let words = self.terminal.words();
        let few = |estimate: &Estimate| match estimate {
            Estimate::Withheld { reason: reason @ (Reason::SmallGroup | Reason::Complement) } => Some(*reason),
            _ => None,
        };
        let language = words.language();
        let evidence = self.diagnosis.evidence.iter();
        let evidence = evidence.filter_map(|e| Some((e.name.in_language(language).to_owned(), few(&e.value)?)));
        let partners = self.diagnosis.partners.partners.iter().flat_map(|partner| {
            let name = partner.name.in_language(language);
            let views = [
                ("disclosure-rated-by-service", &partner.rated_by_service),
                ("disclosure-rates-service", &partner.rates_service),
                ("disclosure-rates-itself", &partner.rates_itself),
            ];
            let told = |(key, view): (&str, &Estimate)| {
                Some((words.say(&Message::new(key).with("partner", name)), few(view)?))
            };
            views.into_iter().filter_map(told).collect::<Vec<_>>()
        });
        let line = |(name, reason): (String, Reason)| {
            let reason = words.word(report::withheld(reason));
            format!("  {}", words.say(&Message::new("disclosure-hidden").with("group", name).with("reason", reason)))
        };
        evidence.chain(partners).map(line).collect()
    }

    /// What was worked out, as problems: the report must not be given away.
    fn successes(&self, attack: &Attack, place: &Place) -> Vec<Problem> {
        let minimum = self.diagnosis.instrument.minimum_group as usize;
        let attempts = attack.attempts.iter().filter(|attempt| attempt.succeeded()).map(|attempt| {
            let group = self.group(&attempt.breakdown, &attempt.group);
            Problem::error(place.clone(), "disclosure-worked-out")
                .with("group", group)
                .with("reached", self.attempt(attempt))
        });
        let exposed = attack.exposed.iter().map(|exposed| {
            let groups: Vec<String> = exposed.groups.iter().map(|(b, group)| self.group(b, group)).collect();
            Problem::error(place.clone(), "disclosure-exposed")
                .with("groups", groups.join(", "))
                .with("minimum", minimum)
        });
        let across = attack.across.iter().map(|across| {
            Problem::error(place.clone(), "disclosure-across")
                .with("now", across.now.as_str())
                .with("cycle", across.cycle.as_str())
                .with("then", across.then.as_str())
                .with("people", across.people as usize)
        });
        attempts.chain(exposed).chain(across).collect()
    }

    /// Breakdown and group as people call them.
    fn group(&self, breakdown: &str, group: &str) -> String {
        let language = self.terminal.words().language();
        let own = self.diagnosis.questionnaire.breakdowns.iter().find(|own| own.id == breakdown);
        let named = own.and_then(|own| Some((own, own.groups.iter().find(|one| one.id == group)?)));
        named.map_or_else(
            || format!("{breakdown}: {group}"),
            |(own, one)| format!("{}: {}", own.name.in_language(language), one.name.in_language(language)),
        )
    }

    fn area(&self, what: &What) -> String {
        let What::Score(id) = what else { return String::new() };
        let area = self.diagnosis.areas.iter().find(|area| area.id == *id);
        area.map_or_else(|| id.clone(), |area| area.name.in_language(self.terminal.words().language()).to_owned())
    }
}

/// Width of an interval beyond what is needed; contradictions come first.
fn room(attempt: &Attempt) -> f64 {
    attempt.reached.map_or(f64::NEG_INFINITY, |reached| reached.interval.1 - reached.interval.0 - reached.needed)
}
