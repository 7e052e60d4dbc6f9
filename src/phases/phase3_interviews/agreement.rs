//! How far coders of the same interviews agree: Krippendorff's alpha, and the passages on which they differ.
//!
//! The unit is a passage that at least one coder of the interview coded; passages that overlap are one. What a coder
//! gave it is the set of codes, or nothing. Text that nobody coded counts for nothing: that two coders leave the same
//! long text alone is no agreement worth the name. The interval is drawn over whole interviews, since passages of one
//! interview are not independent.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::answers::{Interview, InterviewAnswers, Passage};
use crate::model::diagnosis::{AgreementVerdict, AgreementView};
use crate::model::estimate::{Estimate, Figure, Reason};
use crate::model::instrument::{AgreementRule, Instrument};
use crate::statistics::draws::{Draws, middle_of};
use crate::statistics::krippendorff::{Level, alpha, by_name, coincidences};

use super::conversations::{self, Conversation};

/// A passage on which coders differ, in the raw words: for the consultant's eyes only.
#[derive(Debug, Clone, PartialEq)]
pub struct Disagreement {
    /// Id of the interview.
    pub interview: String,
    /// Every coder of the interview.
    pub coders: Vec<CoderSays>,
}

/// What one coder made of a passage.
#[derive(Debug, Clone, PartialEq)]
pub struct CoderSays {
    /// The coder.
    pub coder: String,
    /// The notes' file, relative to the audit folder.
    pub file: String,
    /// Line, words, code and valence of what was coded there; empty when nothing was.
    pub coded: Vec<(usize, String, String, Option<i8>)>,
}

/// A passage with what each coder of the department's interviews gave it.
struct Unit<'a> {
    interview: &'a str,
    /// By coder of this interview; the set of codes may be empty.
    given: BTreeMap<&'a str, Vec<&'a Passage>>,
}

impl Unit<'_> {
    /// The codes of a coder as one value.
    fn value(&self, coder: &str) -> Option<String> {
        let passages = self.given.get(coder)?;
        let codes: BTreeSet<&str> = passages.iter().map(|passage| passage.code.as_str()).collect();
        Some(codes.into_iter().collect::<Vec<_>>().join("+"))
    }

    fn differs(&self) -> bool {
        let values: BTreeSet<_> = self.given.keys().map(|coder| self.value(coder)).collect();
        values.len() > 1 || self.valences().iter().any(|row| row.values().collect::<BTreeSet<_>>().len() > 1)
    }

    /// For every code that two coders or more gave with a valence, these valences by coder.
    fn valences(&self) -> Vec<BTreeMap<&str, i8>> {
        let mut by_code: BTreeMap<&str, BTreeMap<&str, i8>> = BTreeMap::new();
        for (coder, passages) in &self.given {
            for passage in passages {
                if let Some(valence) = passage.valence {
                    by_code.entry(&passage.code).or_default().entry(coder).or_insert(valence);
                }
            }
        }
        by_code.into_values().filter(|row| row.len() > 1).collect()
    }
}

/// The figures; `None` when no interview was coded twice or the instrument has no rule.
pub(super) fn measure(instrument: &Instrument, conversations: &[Conversation]) -> Option<AgreementView> {
    let rule = instrument.interviews.agreement.as_ref()?;
    let twice: Vec<&Conversation> = conversations.iter().filter(|conversation| conversation.notes.len() > 1).collect();
    let coders: BTreeSet<&str> =
        twice.iter().flat_map(|conversation| &conversation.notes).map(|notes| notes.coder.as_str()).collect();
    let by_interview: Vec<Vec<Unit>> = twice.iter().map(|conversation| units(conversation)).collect();
    if twice.is_empty() {
        return None;
    }
    let coders: Vec<&str> = coders.into_iter().collect();
    // Names become numbers over all interviews, and the rows go back to their interviews.
    let values = |unit: &Unit| coders.iter().map(|coder| unit.value(coder)).collect::<Vec<_>>();
    let mut numbers = by_name(&by_interview.iter().flatten().map(values).collect::<Vec<_>>()).into_iter();
    let codes = by_interview.iter().map(|units| numbers.by_ref().take(units.len()).collect()).collect();
    let valence = by_interview.iter().map(|units| {
        let rows = units.iter().flat_map(Unit::valences);
        let row = |row: BTreeMap<&str, i8>| coders.iter().map(|coder| row.get(coder).map(|v| f64::from(*v))).collect();
        rows.map(row).collect()
    });
    let confidence = instrument.settings.confidence;
    let codes = figure(codes, Level::Nominal, confidence, rule);
    let valence = figure(valence.collect(), Level::Ordinal, confidence, rule);
    Some(AgreementView {
        interviews: twice.len() as u64,
        coders: coders.len() as u64,
        passages: by_interview.iter().map(Vec::len).sum::<usize>() as u64,
        differ: by_interview.iter().flatten().filter(|unit| unit.differs()).count() as u64,
        verdict: verdict(&codes, rule),
        codes,
        valence,
    })
}

/// Every passage on which coders differ, in order of interview and text.
pub fn disagreements(answers: &InterviewAnswers) -> Vec<Disagreement> {
    let conversations = conversations::merge(&answers.interviews);
    let twice = conversations.iter().filter(|conversation| conversation.notes.len() > 1);
    let differing = twice.flat_map(|conversation| {
        let file = |coder: &str| {
            let notes = conversation.notes.iter().find(|notes| notes.coder == coder);
            notes.map_or_else(String::new, |notes| notes.file.clone())
        };
        let differing: Vec<Disagreement> = units(conversation)
            .into_iter()
            .filter(Unit::differs)
            .map(|unit| Disagreement {
                interview: unit.interview.to_owned(),
                coders: unit.given.iter().map(|(coder, passages)| says(coder, file(coder), passages)).collect(),
            })
            .collect();
        differing
    });
    differing.collect()
}

fn says(coder: &str, file: String, passages: &[&Passage]) -> CoderSays {
    let coded = passages.iter().map(|p| (p.line, p.text.clone(), p.code.clone(), p.valence)).collect();
    CoderSays { coder: coder.to_owned(), file, coded }
}

/// The coded passages of an interview, those that overlap as one.
fn units<'a>(conversation: &Conversation<'a>) -> Vec<Unit<'a>> {
    let Some(first) = conversation.notes.first() else { return Vec::new() };
    let mut all: Vec<((usize, usize), &str, &Passage)> = Vec::new();
    for notes in &conversation.notes {
        let spans = placed(notes, first);
        all.extend(notes.passages.iter().zip(spans).map(|(passage, span)| (span, notes.coder.as_str(), passage)));
    }
    all.sort_by(|a, b| (a.0, a.1, &a.2.code).cmp(&(b.0, b.1, &b.2.code)));
    let nothing: BTreeMap<&str, Vec<&Passage>> =
        conversation.notes.iter().map(|notes| (notes.coder.as_str(), Vec::new())).collect();
    let mut units: Vec<(usize, Unit)> = Vec::new();
    for (span, coder, passage) in all {
        let joins = units.last().is_some_and(|(end, _)| span.0 < *end);
        if !joins {
            units.push((span.1, Unit { interview: &first.id, given: nothing.clone() }));
        }
        if let Some((end, unit)) = units.last_mut() {
            *end = span.1.max(*end);
            unit.given.entry(coder).or_default().push(passage);
        }
    }
    units.into_iter().map(|(_, unit)| unit).collect()
}

/// Where the passages of notes stand in the text of the first notes. Coders' texts can differ a little; then the words
/// are looked for, and those that are not there stand behind the text, each for itself.
fn placed(notes: &Interview, first: &Interview) -> Vec<(usize, usize)> {
    if notes.text == first.text {
        return notes.passages.iter().map(|passage| passage.span).collect();
    }
    let (plain, places) = without_spaces(&first.text);
    let mut behind = first.text.chars().count() + 1;
    let found = notes.passages.iter().map(|passage| {
        let (words, _) = without_spaces(&passage.text);
        match plain.find(&words).filter(|_| !words.is_empty()) {
            Some(at) => {
                let from = plain.get(..at).map_or(0, |before| before.chars().count());
                let to = from + words.chars().count();
                (places.get(from).copied().unwrap_or(0), places.get(to - 1).map_or(0, |last| last + 1))
            }
            None => {
                behind += 2;
                (behind, behind + 1)
            }
        }
    });
    found.collect()
}

/// The characters that are no spaces, and where each stands in the text.
fn without_spaces(text: &str) -> (String, Vec<usize>) {
    let kept: Vec<(usize, char)> = text.chars().enumerate().filter(|(_, c)| !c.is_whitespace()).collect();
    (kept.iter().map(|(_, c)| *c).collect(), kept.into_iter().map(|(at, _)| at).collect())
}

/// Alpha over the rows of all interviews; its interval by drawing interviews, where enough were coded twice.
fn figure(rows: Vec<Vec<Vec<Option<f64>>>>, level: Level, confidence: f64, rule: &AgreementRule) -> Estimate {
    let all: Vec<&Vec<Option<f64>>> = rows.iter().flatten().collect();
    let coincidences = coincidences(&all);
    if coincidences.pairable == 0.0 {
        return Estimate::withheld(Reason::NoData);
    }
    let Some(value) = coincidences.alpha(level) else { return Estimate::withheld(Reason::NoVariation) };
    let interval = || {
        let mut random = Draws::seeded(rule.seed);
        let drawn: Vec<f64> = (0..rule.draws)
            .filter_map(|_| {
                let drawn = random.with_replacement(rows.len());
                let drawn: Vec<&Vec<Option<f64>>> = drawn.into_iter().filter_map(|at| rows.get(at)).flatten().collect();
                alpha(&drawn, level)
            })
            .collect();
        // Draws in which nothing differs have no alpha; of many of them nothing follows.
        if drawn.len() * 20 < rule.draws * 19 { None } else { middle_of(drawn, confidence) }
    };
    let interval = if rows.len() >= rule.interviews { interval() } else { None };
    Estimate::Shown(Figure { value, interval, standard_error: None, degrees: None })
}

fn verdict(codes: &Estimate, rule: &AgreementRule) -> AgreementVerdict {
    match codes.figure().map(|figure| figure.value) {
        None => AgreementVerdict::Unknown,
        Some(alpha) if alpha >= rule.rely => AgreementVerdict::Rely,
        Some(alpha) if alpha >= rule.tentative => AgreementVerdict::Tentative,
        Some(_) => AgreementVerdict::Weak,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::case::{Case, interview};
    use super::*;

    /// Notes of a second coder on the same words.
    fn second(id: &str, coded: &[(&str, Option<i8>)]) -> Interview {
        Interview { coder: "B".to_owned(), file: format!("{id}-B.md"), ..interview(id, coded) }
    }

    fn view(interviews: &[Interview]) -> Option<AgreementView> {
        let case = Case::new(20);
        measure(&case.instrument, &conversations::merge(interviews))
    }

    #[test]
    fn one_coder_agrees_with_nobody() {
        assert_eq!(view(&[interview("W1", &[("tools", None)])]), None);
    }

    #[test]
    fn passages_are_compared_and_uncoded_text_is_not() {
        let interviews = [
            interview("W1", &[("tools", Some(-2)), ("freezes", Some(-1)), ("rudeness", None)]),
            second("W1", &[("tools", Some(-1)), ("freezes", Some(-1)), ("tools", None)]),
            interview("W2", &[("tools", None)]),
        ];
        let view = view(&interviews).unwrap();
        assert_eq!((view.interviews, view.coders, view.passages, view.differ), (1, 2, 3, 2));
        // By hand: tools-tools, freezes-freezes, rudeness-tools; n = 6, totals 3, 2, 1, disagreement 2;
        // expected 2 (3 2 + 3 1 + 2 1) = 22, so that alpha = 1 - 5 2 / 22.
        let alpha = view.codes.figure().unwrap();
        assert!((alpha.value - (1.0 - 10.0 / 22.0)).abs() < 1e-12);
        assert_eq!((alpha.interval, view.verdict), (None, AgreementVerdict::Weak));
    }

    #[test]
    fn differences_lead_back_to_the_notes() {
        let interviews =
            [interview("W1", &[("tools", Some(-2)), ("freezes", None)]), second("W1", &[("tools", Some(-2))])];
        let found = disagreements(&InterviewAnswers { interviews: interviews.to_vec(), ..InterviewAnswers::default() });
        assert_eq!(found.len(), 1);
        let coded = |at: usize| found[0].coders[at].coded.clone();
        assert_eq!(coded(0), [(11, "words 1".to_owned(), "freezes".to_owned(), None)]);
        assert_eq!((coded(1), found[0].coders[1].file.as_str()), (vec![], "W1-B.md"));
    }

    #[test]
    fn texts_that_differ_a_little_are_laid_over_one_another() {
        let mut first = interview("W1", &[("tools", None), ("freezes", None)]);
        first.text = "words 0 and words 1".to_owned();
        first.passages[1].span = (12, 19);
        let mut other = second("W1", &[("tools", None), ("rudeness", None)]);
        other.text = "words  0\nand, words 1".to_owned();
        other.passages[0].span = (0, 8);
        let view = view(&[first, other]).unwrap();
        assert_eq!((view.passages, view.differ), (2, 1));
    }

    #[test]
    fn an_interval_needs_interviews_and_is_the_same_at_every_run() {
        let codes = ["tools", "freezes", "rudeness", "cooperation"];
        let interviews: Vec<Interview> = (0..6)
            .flat_map(|at| {
                let own = [(codes[at % 4], None), (codes[(at + 1) % 4], None)];
                let other = [(codes[at % 4], None), (codes[(at + at % 3) % 4], None)];
                let id = format!("W{at}");
                [interview(&id, &own), second(&id, &other)]
            })
            .collect();
        let interval = |interviews: &[Interview]| view(interviews).unwrap().codes.figure().unwrap().interval;
        let (low, high) = interval(&interviews).unwrap();
        assert!(low < high);
        assert_eq!(interval(&interviews), Some((low, high)));
        assert_eq!(interval(&interviews[..8]), None);
    }
}
