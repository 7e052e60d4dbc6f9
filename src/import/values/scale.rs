//! Answers of a scale: by code, by label in any language, or by both (`5 - Strongly agree`).

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::{found, no_error};
use crate::import::fold::fold;
use crate::import::gathered::{Fault, UNDECLARED};
use crate::import::sheet::Cell;
use crate::model::answers::Answer;
use crate::model::instrument::Scale;

/// Reads the answers of one scale.
pub(crate) struct ScaleReader {
    id: String,
    labels: BTreeMap<String, Answer>,
    codes: Vec<i16>,
    expected: String,
    /// Texts met before: a sheet repeats few of them often.
    met: HashMap<Rc<str>, Result<Answer, Fault>>,
}

impl ScaleReader {
    /// `not_applicable`: what people write for it besides the scale's own label; only where the scale offers it.
    /// `marks` are what programs write in place of an answer; the scale's own labels stand above both.
    pub(crate) fn new(scale: &Scale, not_applicable: &[String], marks: &[(String, Answer)]) -> Self {
        let mut labels = BTreeMap::new();
        for answer in &scale.answers {
            for (_, label) in answer.label.iter() {
                labels.insert(fold(label), Answer::Code(answer.code));
            }
        }
        if let Some(label) = &scale.not_applicable {
            for (_, label) in label.iter() {
                labels.insert(fold(label), Answer::NotApplicable);
            }
        }
        for (mark, answer) in marks {
            labels.entry(mark.clone()).or_insert(*answer);
        }
        if scale.not_applicable.is_some() {
            for label in not_applicable {
                labels.entry(label.clone()).or_insert(Answer::NotApplicable);
            }
        }
        let codes: Vec<i16> = scale.answers.iter().map(|answer| answer.code).collect();
        let (low, high) = scale.bounds();
        let expected = format!("{low}–{high}");
        ScaleReader { id: scale.id.clone(), labels, codes, expected, met: HashMap::new() }
    }

    /// The answer; an empty cell is a missing one.
    pub(crate) fn read(&mut self, cell: &Cell) -> Result<Answer, Fault> {
        no_error(cell)?;
        match cell {
            Cell::Empty => Ok(Answer::Missing),
            Cell::Number(number) => match self.code(*number) {
                Some(code) => Ok(code),
                None => self.labels.get(&number.to_string()).copied().ok_or_else(|| self.outside(cell)),
            },
            Cell::Text(text) => {
                if let Some(answer) = self.met.get(text) {
                    return answer.clone();
                }
                let answer = self.text(text, cell);
                self.met.insert(text.clone(), answer.clone());
                answer
            }
            Cell::Date(_) | Cell::Time(_) => {
                Err(found("value-date-in-scale", cell).with("expected", self.expected.as_str()))
            }
            Cell::Bool(_) | Cell::Error(_) => Err(self.outside(cell)),
        }
    }

    fn text(&self, text: &str, cell: &Cell) -> Result<Answer, Fault> {
        let key = fold(plain(text));
        if let Some(answer) = self.labels.get(&key) {
            return Ok(*answer);
        }
        if let Some(number) = whole(&key) {
            return self.code(f64::from(number)).ok_or_else(|| self.outside(cell));
        }
        if text.contains(';') && text.split(';').all(|one| self.labels.contains_key(&fold(one))) {
            return Err(found("value-several-answers", cell));
        }
        let Some((code, label)) = code_and_label(&key) else {
            return Err(if is_answer_code(text) { self.undeclared(cell) } else { self.outside(cell) });
        };
        let by_code = self.code(f64::from(code)).ok_or_else(|| self.outside(cell))?;
        match self.labels.get(&fold(label)) {
            Some(by_label) if *by_label == by_code => Ok(by_code),
            Some(_) => Err(found("value-code-and-label-differ", cell)),
            None => Err(self.outside(cell)),
        }
    }

    fn code(&self, number: f64) -> Option<Answer> {
        self.codes.iter().find(|code| f64::from(**code) == number).map(|code| Answer::Code(*code))
    }

    /// A code of the program that wrote the file: only a person knows what it stands for.
    fn undeclared(&self, cell: &Cell) -> Fault {
        found(UNDECLARED, cell).with("scale", self.id.as_str()).with("expected", self.expected.as_str())
    }

    fn outside(&self, cell: &Cell) -> Fault {
        found("value-not-in-scale", cell).with("expected", self.expected.as_str())
    }
}

/// `A1`, `AO01`, `SQ003`: how survey programs number the answers of a question.
fn is_answer_code(text: &str) -> bool {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_uppercase());
    (1..=3).contains(&(text.len() - digits.len()))
        && (1..=3).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Without what programs add: `'` before a value that could be taken for a formula, `;` after the last of many choices.
fn plain(text: &str) -> &str {
    let text = text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(text);
    text.strip_suffix(';').unwrap_or(text)
}

/// A whole number, also as `3.0` or `3,0`, as statistics programs write it.
fn whole(key: &str) -> Option<i16> {
    let digits = match key.split_once(['.', ',']) {
        Some((digits, zeros)) if !zeros.is_empty() && zeros.chars().all(|c| c == '0') => digits,
        Some(_) => return None,
        None => key,
    };
    digits.parse().ok()
}

/// `5 - strongly agree`, `4. agree`, `3) neither`, `2: disagree` in folded form.
fn code_and_label(key: &str) -> Option<(i16, &str)> {
    let digits = key.char_indices().find(|(i, c)| !(c.is_ascii_digit() || *i == 0 && *c == '-')).map(|(i, _)| i)?;
    let (code, rest) = key.split_at(digits);
    let rest = rest.trim_start();
    let label = rest.strip_prefix(['-', '.', ')', ':', '='])?;
    Some((code.parse().ok()?, label.trim_start()))
}

/// How an answer is stored.
pub(crate) fn stored(answer: Answer) -> String {
    match answer {
        Answer::Code(code) => code.to_string(),
        Answer::NotApplicable => "na".to_owned(),
        Answer::Skipped => "skip".to_owned(),
        Answer::Missing => String::new(),
    }
}
