//! Which indicators two cycles may be compared by: those whose questions were the same, or are said to be.

use std::collections::BTreeMap;

use crate::model::instrument::{Indicator, Instrument, Pair};
use crate::model::provenance::Kind;
use crate::model::wording::{Asked, Sameness};

/// Why an indicator is not compared with the cycle before: a question and what is the matter with it.
pub type Refusals = BTreeMap<String, Vec<(String, Sameness)>>;

/// The indicators of the instrument that may not be compared, by id, each with the questions that stand in the way.
pub fn refusals(instrument: &Instrument, now: &Asked, before: &Asked) -> Refusals {
    let mut refusals = Refusals::new();
    for indicator in &instrument.indicators {
        let mut reasons: Vec<(String, Sameness)> = questions(instrument, indicator)
            .into_iter()
            .map(|(kind, question)| (question.to_owned(), now.sameness(before, kind, question)))
            .filter(|(_, sameness)| *sameness != Sameness::Same)
            .collect();
        reasons.sort();
        reasons.dedup();
        if !reasons.is_empty() {
            refusals.insert(indicator.id.clone(), reasons);
        }
    }
    refusals
}

/// Questions of the cycle before that the instrument does not know, and of which nobody said what became.
pub fn unknown<'a>(instrument: &Instrument, before: &'a Asked) -> Vec<&'a str> {
    let employee = instrument.employee_questions();
    let open = &instrument.questionnaire.open;
    let of_answers = before.questions(Kind::Answers).filter(|id| {
        employee.iter().all(|question| question.id != *id) && open.iter().all(|question| question.id != *id)
    });
    let partner = instrument.partner_questions();
    let of_partners = before.questions(Kind::Partners).filter(|id| partner.iter().all(|question| question.id != *id));
    of_answers.chain(of_partners).collect()
}

/// The questions behind an indicator. A measure that no question gives rests on none.
fn questions<'a>(instrument: &'a Instrument, indicator: &'a Indicator) -> Vec<(Kind, &'a str)> {
    let q = &instrument.questionnaire;
    let of = indicator.of.as_str();
    let of_pair = |pairs: &'a [Pair]| -> Vec<(Kind, &'a str)> {
        let pair = pairs.iter().filter(|pair| pair.id == of);
        pair.flat_map(|pair| [(Kind::Answers, pair.first.id.as_str()), (Kind::Answers, pair.second.id.as_str())])
            .collect()
    };
    let partner = instrument.partners.items.iter();
    match indicator.measure.as_str() {
        "area-score" => {
            q.items.iter().filter(|item| item.area == of).map(|item| (Kind::Answers, item.id.as_str())).collect()
        }
        "item-score" | "item-favourable" | "error-often" => vec![(Kind::Answers, of)],
        "outcome-score" => vec![(Kind::Answers, q.outcome.id.as_str())],
        "demand-support-gap" => of_pair(&q.demand_support),
        "belief-practice-gap" => of_pair(&q.myths),
        "partner-score" => partner.filter(|i| i.area == of).map(|item| (Kind::Partners, item.id.as_str())).collect(),
        "partner-error-often" => vec![(Kind::Partners, of)],
        "partner-rating" | "partner-self-gap" => partner.map(|item| (Kind::Partners, item.id.as_str())).collect(),
        "fire-fighting" => {
            ["importance", "urgency", "frequency"].into_iter().map(|field| (Kind::Tasks, field)).collect()
        }
        "tasks-undescribed-time" | "declared-observed-correlation" => vec![(Kind::Tasks, "frequency")],
        "tasks-single-holder" => vec![(Kind::Tasks, "importance")],
        _ => Vec::new(),
    }
}
