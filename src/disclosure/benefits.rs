//! What there is to gain by extending a strength from the group that has it to those that lag behind. Made of the scores
//! that are shown, after everything else was hidden, so that it can tell of no other.

use crate::model::benefit::{Benefit, Lagging};
use crate::model::depth::GroupDifference;
use crate::model::diagnosis::{AreaResult, Breakdown, Diagnosis, GroupView};
use crate::model::estimate::Figure;
use crate::model::evidence::ChangeVerdict;
use crate::statistics::difference::difference;

/// Every area and breakdown in which the best group is professional and others lie behind it beyond chance, the largest
/// gain first.
pub(super) fn found(diagnosis: &Diagnosis) -> Vec<Benefit> {
    let breakdowns = &diagnosis.questionnaire.breakdowns;
    let pairs = diagnosis.areas.iter().flat_map(|area| breakdowns.iter().map(move |breakdown| (area, breakdown)));
    let mut benefits: Vec<Benefit> =
        pairs.filter_map(|(area, breakdown)| benefit(diagnosis, area, breakdown)).collect();
    benefits.sort_by(|a, b| b.gain.total_cmp(&a.gain));
    benefits
}

fn benefit(diagnosis: &Diagnosis, area: &AreaResult, breakdown: &Breakdown) -> Option<Benefit> {
    let shown = |group| scored(group, &area.id).map(|figure| (group, figure));
    let groups: Vec<(&GroupView, &Figure)> = breakdown.groups.iter().filter_map(shown).collect();
    let (best, top) = *groups.iter().max_by(|a, b| a.1.value.total_cmp(&b.1.value))?;
    if top.value < diagnosis.instrument.levels.professional {
        return None;
    }
    let told: Vec<&GroupDifference> = diagnosis
        .questionnaire
        .depth
        .differences
        .iter()
        .filter(|told| told.breakdown == breakdown.id && told.area == area.id && told.verdict != ChangeVerdict::Noise)
        .collect();
    let verdict = |group: &str| told.iter().find(|told| told.group == group).map(|told| told.verdict);
    // Of two groups only one is held against the rest, which is the other.
    let either = breakdown.groups.len() == 2 && !told.is_empty();
    let mut others: Vec<Lagging> = groups
        .iter()
        .filter(|(group, _)| group.id != best.id)
        .filter(|(group, _)| {
            let asserted = verdict(&best.id) == Some(ChangeVerdict::Better);
            asserted || either || verdict(&group.id) == Some(ChangeVerdict::Worse)
        })
        .filter_map(|(group, figure)| {
            let apart = difference(top, figure, diagnosis.instrument.confidence).filter(|d| d.interval.0 > 0.0)?;
            let (gain, interval) = (apart.value, apart.interval);
            Some(Lagging { group: group.id.clone(), name: group.name.clone(), score: figure.value, gain, interval })
        })
        .collect();
    others.sort_by(|a, b| b.gain.total_cmp(&a.gain));
    let people = |id: &str| groups.iter().find(|(group, _)| group.id == id).map_or(0, |(group, _)| group.headcount);
    let all: u64 = groups.iter().map(|(group, _)| group.headcount).sum();
    let gained: f64 = others.iter().map(|other| other.gain * people(&other.group) as f64).sum();
    (!others.is_empty() && all > 0).then(|| Benefit {
        area: area.id.clone(),
        area_name: area.name.clone(),
        breakdown: breakdown.id.clone(),
        breakdown_name: breakdown.name.clone(),
        from: best.id.clone(),
        from_name: best.name.clone(),
        score: top.value,
        gain: gained / all as f64,
        others,
    })
}

/// The score of a group that is shown.
fn scored<'a>(group: &'a GroupView, area: &str) -> Option<&'a Figure> {
    group.answered.figure()?;
    group.scores.get(area)?.figure()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::model::estimate::{Estimate, Reason};

    fn group(id: &str, score: Option<f64>) -> GroupView {
        let figure =
            |value| Estimate::Shown(Figure { value, interval: None, standard_error: Some(3.0), degrees: Some(11.0) });
        let score = score.map_or(Estimate::withheld(Reason::SmallGroup), figure);
        GroupView {
            id: id.to_owned(),
            name: crate::model::text::Text::plain(id),
            pooled: Vec::new(),
            headcount: 12,
            answered: if score.figure().is_some() { Estimate::exact(12.0) } else { score.clone() },
            scores: BTreeMap::from([("tools".to_owned(), score)]),
        }
    }

    #[test]
    fn only_groups_that_are_shown_are_named() {
        let breakdown = |scores: [Option<f64>; 3]| Breakdown {
            id: "site".to_owned(),
            name: crate::model::text::Text::plain("Site"),
            groups: ["a", "b", "c"].into_iter().zip(scores).map(|(id, score)| group(id, score)).collect(),
        };
        let shown = |scores| breakdown(scores).groups.iter().filter_map(|group| scored(group, "tools").cloned()).count();
        assert_eq!(shown([Some(88.0), Some(60.0), None]), 2);
        assert_eq!(shown([None, None, None]), 0);
    }
}
