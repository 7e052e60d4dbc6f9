//! The third voice on the common errors: how often the observer saw each of them.

use std::collections::BTreeMap;

use crate::model::answers::PartnerAnswers;
use crate::model::estimate::Estimate;
use crate::phases::Scope;
use crate::statistics::mean::Moments;

use super::raters::{self, Scored};

/// Who fills in the checklist from outside, in the column of the department that rates.
pub(super) const OBSERVER: &str = "observer";

/// Where the observer's answer lies between the lowest (0, never) and the highest code (1) of the error scale, by error;
/// the mean when there are several observers. An error without an answer is not in the map.
///
/// An observer comes from outside and is no group to protect, so nothing is withheld.
pub fn observed_errors(scope: &Scope, answers: &PartnerAnswers) -> BTreeMap<String, Estimate> {
    let questions = scope.instrument.partner_questions();
    let raters = raters::gather(&answers.ratings, questions.len());
    let errors = questions.into_iter().enumerate().skip(scope.instrument.partners.before_errors());
    errors
        .filter_map(|(index, question)| {
            let scored = Scored::new(question, scope.instrument.scale(question.scale));
            let seen = raters.iter().filter(|rater| rater.from == OBSERVER).filter_map(|rater| rater.code(index));
            let moments = Moments::of(seen.filter_map(|code| scored.position(code)));
            (moments.n > 0).then(|| (question.id.to_owned(), Estimate::exact(moments.mean)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::case::Case;
    use super::*;
    use crate::model::answers::{Answer, Origin, PartnerRating};

    #[test]
    fn the_observer_is_heard_apart_from_partners() {
        let rating = |from: &str, row: u32, code: i16| PartnerRating {
            origin: Origin { batch: 0, row },
            person: String::new(),
            from: from.to_owned(),
            to: "service".to_owned(),
            answers: vec![Answer::Missing, Answer::Missing, Answer::Missing, Answer::Code(code)],
        };
        let case = Case::new();
        let ratings = vec![rating("observer", 2, 4), rating("observer", 3, 5), rating("billing", 4, 1)];
        let answers = PartnerAnswers { ratings, ..PartnerAnswers::default() };
        let expected = BTreeMap::from([("jargon".to_owned(), Estimate::exact(0.875))]);
        assert_eq!(observed_errors(&case.scope(), &answers), expected);
        assert!(observed_errors(&case.scope(), &PartnerAnswers::default()).is_empty());
    }
}
