//! Raters: what each person says of each department, and how a code becomes a score.

use std::collections::BTreeMap;

use crate::model::answers::{Answer, Origin, PartnerRating};
use crate::model::instrument::{Question, Scale};

/// What one person says of one department. Somebody who answered twice counts once, with the mean of both answers.
pub(super) struct Rater<'a> {
    /// The department that rates.
    pub(super) from: &'a str,
    /// The department rated.
    pub(super) to: &'a str,
    /// Sum and number of the codes given, by question.
    codes: Vec<(f64, u32)>,
    /// The person's rows.
    pub(super) origins: Vec<Origin>,
}

impl Rater<'_> {
    /// The (mean) code given to a question.
    pub(super) fn code(&self, question: usize) -> Option<f64> {
        self.codes.get(question).filter(|(_, given)| *given > 0).map(|(sum, given)| sum / f64::from(*given))
    }
}

/// A question of the partner questionnaire, ready to be scored.
pub(super) struct Scored<'a> {
    pub(super) question: Question<'a>,
    /// Codes from the lowest to the highest.
    pub(super) codes: Vec<i16>,
}

impl<'a> Scored<'a> {
    pub(super) fn new(question: Question<'a>, scale: Option<&Scale>) -> Self {
        let mut codes: Vec<i16> =
            scale.into_iter().flat_map(|scale| &scale.answers).map(|answer| answer.code).collect();
        codes.sort_unstable();
        Scored { question, codes }
    }

    /// Where a code lies between the lowest (0) and the highest (1); `None` on a scale without extent.
    pub(super) fn position(&self, code: f64) -> Option<f64> {
        let (low, high) = (f64::from(*self.codes.first()?), f64::from(*self.codes.last()?));
        (high > low).then(|| (code - low) / (high - low))
    }

    /// A code as a score 0-100, reverse questions turned.
    pub(super) fn score(&self, code: f64) -> Option<f64> {
        let share = self.position(code)?;
        Some(100.0 * if self.question.reverse { 1.0 - share } else { share })
    }
}

/// Puts the rows of each person on each department together. Rows without a person are never linked.
pub(super) fn gather(ratings: &[PartnerRating], questions: usize) -> Vec<Rater<'_>> {
    let mut raters: BTreeMap<(&str, &str, &str, Option<Origin>), Rater> = BTreeMap::new();
    for rating in ratings {
        let unlinked = rating.person.is_empty().then_some(rating.origin);
        let rater = raters.entry((&rating.from, &rating.to, &rating.person, unlinked)).or_insert_with(|| Rater {
            from: &rating.from,
            to: &rating.to,
            codes: vec![(0.0, 0); questions],
            origins: Vec::new(),
        });
        rater.origins.push(rating.origin);
        for (sum, answer) in rater.codes.iter_mut().zip(&rating.answers) {
            if let Answer::Code(code) = answer {
                *sum = (sum.0 + f64::from(*code), sum.1 + 1);
            }
        }
    }
    raters.into_values().collect()
}
