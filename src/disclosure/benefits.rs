//! What there is to gain by extending a strength from the group that has it to those that lag behind. Made of the scores
//! that are shown, after everything else was hidden, so that it can tell of no other.

use crate::model::benefit::{Benefit, Lagging};
use crate::model::depth::GroupDifference;
use crate::model::diagnosis::{Breakdown, Diagnosis, GroupView};
use crate::model::estimate::Figure;
use crate::model::evidence::ChangeVerdict;
use crate::model::text::Text;
use crate::statistics::difference::difference;

/// Every area and breakdown in which the best group is professional and others lie behind it beyond chance, the largest
/// gain first.
pub(super) fn found(diagnosis: &Diagnosis) -> Vec<Benefit> {
    let ground = Ground {
        differences: &diagnosis.questionnaire.depth.differences,
        professional: diagnosis.instrument.levels.professional,
        confidence: diagnosis.instrument.confidence,
    };
    let breakdowns = &diagnosis.questionnaire.breakdowns;
    let pairs = diagnosis.areas.iter().flat_map(|area| breakdowns.iter().map(move |breakdown| (area, breakdown)));
    let mut benefits: Vec<Benefit> =
        pairs.filter_map(|(area, breakdown)| ground.benefit(&area.id, &area.name, breakdown)).collect();
    benefits.sort_by(|a, b| b.gain.total_cmp(&a.gain));
    benefits
}

/// What a gain is told by.
struct Ground<'a> {
    /// Differences of shown groups, with what may be asserted of them.
    differences: &'a [GroupDifference],
    /// Score from which an area is done professionally.
    professional: f64,
    /// Confidence of the intervals.
    confidence: f64,
}

impl Ground<'_> {
    fn benefit(&self, area: &str, area_name: &Text, breakdown: &Breakdown) -> Option<Benefit> {
        let shown = |group| scored(group, area).map(|figure| (group, figure));
        let groups: Vec<(&GroupView, &Figure)> = breakdown.groups.iter().filter_map(shown).collect();
        let (best, top) = *groups.iter().max_by(|a, b| a.1.value.total_cmp(&b.1.value))?;
        if top.value < self.professional {
            return None;
        }
        let mut others: Vec<(Lagging, u64)> = groups
            .iter()
            .filter(|(group, _)| group.id != best.id && self.asserted(breakdown, area, &best.id, &group.id))
            .filter_map(|(group, figure)| {
                let apart = difference(top, figure, self.confidence).filter(|apart| apart.interval.0 > 0.0)?;
                let lagging = Lagging {
                    group: group.id.clone(),
                    name: group.name.clone(),
                    score: figure.value,
                    gain: apart.value,
                    interval: apart.interval,
                };
                Some((lagging, group.headcount))
            })
            .collect();
        others.sort_by(|a, b| b.0.gain.total_cmp(&a.0.gain));
        let all: u64 = groups.iter().map(|(group, _)| group.headcount).sum();
        let gained: f64 = others.iter().map(|(other, people)| other.gain * *people as f64).sum();
        (!others.is_empty() && all > 0).then(|| Benefit {
            area: area.to_owned(),
            area_name: area_name.clone(),
            breakdown: breakdown.id.clone(),
            breakdown_name: breakdown.name.clone(),
            from: best.id.clone(),
            from_name: best.name.clone(),
            score: top.value,
            gain: gained / all as f64,
            others: others.into_iter().map(|(other, _)| other).collect(),
        })
    }

    /// Whether it stands that the best group lies above the rest, or the other one below it.
    fn asserted(&self, breakdown: &Breakdown, area: &str, best: &str, other: &str) -> bool {
        let of_both = self.differences.iter().filter(|told| told.breakdown == breakdown.id && told.area == area);
        // Of two groups only one is held against the rest, which is the other.
        let two = breakdown.groups.len() == 2;
        of_both.into_iter().any(|told| match told.verdict {
            ChangeVerdict::Better => told.group == best,
            ChangeVerdict::Worse => told.group == other || two,
            ChangeVerdict::Noise | ChangeVerdict::NotComparable => false,
        })
    }
}

/// The score of a group that is shown.
fn scored<'a>(group: &'a GroupView, area: &str) -> Option<&'a Figure> {
    group.answered.figure()?;
    group.scores.get(area)?.figure()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeMap;

    use super::*;
    use crate::model::estimate::{Estimate, Reason};

    fn group(id: &str, headcount: u64, score: Option<f64>) -> GroupView {
        let figure =
            |value| Estimate::Shown(Figure { value, interval: None, standard_error: Some(3.0), degrees: Some(11.0) });
        let score = score.map_or(Estimate::withheld(Reason::SmallGroup), figure);
        GroupView {
            id: id.to_owned(),
            name: Text::plain(id),
            pooled: Vec::new(),
            headcount,
            answered: if score.figure().is_some() { Estimate::exact(12.0) } else { score.clone() },
            scores: BTreeMap::from([("tools".to_owned(), score)]),
        }
    }

    fn told(group: &str, verdict: ChangeVerdict) -> GroupDifference {
        GroupDifference {
            breakdown: "site".to_owned(),
            group: group.to_owned(),
            name: Text::plain(group),
            area: "tools".to_owned(),
            difference: 20.0,
            dominance: Estimate::withheld(Reason::NoData),
            verdict,
            p: 0.0,
        }
    }

    /// The benefit found in a breakdown of three sites of 10, 30 and 20 people.
    fn benefit(scores: [Option<f64>; 3], differences: &[GroupDifference]) -> Option<Benefit> {
        let groups = [("a", 10), ("b", 30), ("c", 20)].into_iter().zip(scores);
        let groups = groups.map(|((id, headcount), score)| group(id, headcount, score)).collect();
        let breakdown = Breakdown { id: "site".to_owned(), name: Text::plain("Site"), groups };
        let ground = Ground { differences, professional: 80.0, confidence: 0.9 };
        ground.benefit("tools", &Text::plain("Tools"), &breakdown)
    }

    #[test]
    fn the_gain_is_the_distance_to_the_best_by_headcount() {
        let found = benefit([Some(88.0), Some(60.0), Some(85.0)], &[told("b", ChangeVerdict::Worse)]).unwrap();
        let others: Vec<(&str, f64)> = found.others.iter().map(|other| (other.group.as_str(), other.gain)).collect();
        assert_eq!((found.from.as_str(), others, found.gain), ("a", vec![("b", 28.0)], 28.0 * 30.0 / 60.0));
        assert!(found.others[0].interval.0 > 0.0);
    }

    #[test]
    fn nothing_is_said_of_chance_of_no_strength_and_of_hidden_groups() {
        let better = [told("a", ChangeVerdict::Better)];
        assert_eq!(benefit([Some(88.0), Some(60.0), None], &[told("a", ChangeVerdict::Noise)]), None);
        assert_eq!(benefit([Some(79.0), Some(40.0), None], &better), None);
        assert_eq!(benefit([Some(88.0), None, None], &better), None);
        // Nearer than the interval of the distance: not told apart from the best.
        assert_eq!(benefit([Some(88.0), Some(84.0), None], &better), None);
        let found = benefit([Some(88.0), Some(60.0), None], &better).unwrap();
        assert_eq!(found.others.len(), 1);
        assert_eq!(found.gain, 28.0 * 30.0 / 40.0, "people of hidden groups are not counted");
    }
}
