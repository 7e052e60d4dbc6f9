//! An attack on what was released: everything that is shown, put together by somebody who knows where each colleague
//! sits, and who took part.
//!
//! It reads the released questionnaire and nothing of how the release was decided. Three ways are tried: adding and
//! subtracting shown groups of all breakdowns until only a few people are left; linear programming, which finds the
//! narrowest interval of each hidden number from all shown ones and the bounds of the scale together; and holding each
//! result against those of earlier cycles.

use std::collections::BTreeMap;

use serde::Serialize;

use super::counts::{self, Reached};
use super::crossing::{Crossing, Part, sum};
use super::cycles::Worked;
use super::isolation::isolating;
use super::plan::Plan;
use super::{Limits, scores};
use crate::model::diagnosis::{GroupView, QuestionnaireView};
use crate::model::estimate::{Estimate, Reason};

/// What an attack brought to light.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Attack {
    /// Every hidden number that was tried.
    pub attempts: Vec<Attempt>,
    /// Sets of shown groups which, added and subtracted, leave fewer people than the minimum group.
    pub exposed: Vec<Exposed>,
    /// Results that differ by a few people from one of an earlier cycle.
    pub across: Vec<Across>,
}

impl Attack {
    /// Whether anything was worked out.
    pub fn succeeded(&self) -> bool {
        !self.exposed.is_empty() || !self.across.is_empty() || self.attempts.iter().any(Attempt::succeeded)
    }
}

/// A hidden number, and how narrowly it could be placed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Attempt {
    /// Id of the breakdown.
    pub breakdown: String,
    /// Id of the group.
    pub group: String,
    /// Why it is hidden.
    pub reason: Reason,
    /// What is hidden.
    pub what: What,
    /// `None` when what is shown contradicts itself, which is taken as a success.
    pub reached: Option<Reached>,
}

impl Attempt {
    /// Whether the number was placed too narrowly.
    pub fn succeeded(&self) -> bool {
        !self.reached.is_some_and(|reached| reached.withstands())
    }
}

/// A hidden number of a group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// How many answered.
    Answered,
    /// The mean score of the area with this id.
    Score(String),
}

/// Shown groups whose combination tells of a few people.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Exposed {
    /// What can be worked out of them.
    pub what: What,
    /// The groups, each as breakdown and id.
    pub groups: Vec<(String, String)>,
}

/// Two results of two cycles that differ by a few people.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Across {
    /// The result of this cycle.
    pub now: String,
    /// Id of the earlier cycle.
    pub cycle: String,
    /// Its result.
    pub then: String,
    /// How many came or went.
    pub people: u64,
}

/// Attacks a released questionnaire. Of the plan, only what an insider knows is used: who sits where and took part, and
/// what earlier cycles showed.
pub fn attack(view: &QuestionnaireView, plan: &Plan, limits: Limits) -> Attack {
    let attacker = Attacker { view, plan, crossing: &plan.crossing, limits };
    let parts: Vec<Part> = attacker.shown(|group| group.answered.value()).into_iter().map(|(part, _)| part).collect();
    let across = plan.differences.isolating(&parts, limits);
    let areas = view.totals.keys();
    Attack {
        attempts: attacker.counts().into_iter().chain(areas.clone().flat_map(|area| attacker.scores(area))).collect(),
        exposed: attacker
            .exposed(What::Answered)
            .into_iter()
            .chain(areas.filter_map(|area| attacker.exposed(What::Score(area.clone()))))
            .collect(),
        across: across
            .into_iter()
            .map(|found| Across {
                now: attacker.name(&found.now),
                cycle: found.cycle,
                then: attacker.name(&found.then),
                people: found.people,
            })
            .collect(),
    }
}

struct Attacker<'a> {
    view: &'a QuestionnaireView,
    plan: &'a Plan,
    crossing: &'a Crossing,
    limits: Limits,
}

impl Attacker<'_> {
    /// Every group with its place as a part.
    fn groups(&self) -> impl Iterator<Item = (Part, &GroupView)> {
        self.view.breakdowns.iter().enumerate().flat_map(move |(breakdown, shown)| {
            let known = self.crossing.breakdowns.get(breakdown).map_or(&[][..], |crossed| &crossed.groups);
            shown.groups.iter().map(move |group| {
                let holds =
                    |id: &String| if group.pooled.is_empty() { *id == group.id } else { group.pooled.contains(id) };
                let places = known.iter().enumerate().filter(|(_, own)| holds(&own.id)).map(|(place, _)| place);
                (Part { breakdown, groups: places.collect() }, group)
            })
        })
    }

    /// The groups of which a number is shown.
    fn shown(&self, number: impl Fn(&GroupView) -> Option<f64>) -> Vec<(Part, f64)> {
        self.groups().filter_map(|(part, group)| Some((part, number(group)?))).collect()
    }

    /// The groups of which a number is hidden although there is one.
    fn hidden(
        &self,
        number: impl Fn(&GroupView) -> Option<&Estimate>,
        people: &[u64],
    ) -> Vec<(Part, &GroupView, Reason)> {
        let hidden = self.groups().filter_map(|(part, group)| match number(group)? {
            Estimate::Withheld { reason } => Some((part, group, *reason)),
            Estimate::Shown(_) => None,
        });
        hidden.filter(|(part, _, _)| sum(&self.crossing.row(part), people) > 0).collect()
    }

    fn attempt(&self, part: &Part, group: &GroupView, reason: Reason, what: What, reached: Option<Reached>) -> Attempt {
        let breakdown = self.view.breakdowns.get(part.breakdown).map(|breakdown| breakdown.id.clone());
        Attempt { breakdown: breakdown.unwrap_or_default(), group: group.id.clone(), reason, what, reached }
    }

    /// How many answered in each hidden group.
    fn counts(&self) -> Vec<Attempt> {
        let reasons = self.groups().filter_map(|(part, group)| match (part.groups.as_slice(), &group.answered) {
            ([place], Estimate::Withheld { reason }) => Some(((part.breakdown, *place), *reason)),
            _ => None,
        });
        let answered = self.shown(|group| group.answered.value());
        let told = counts::Told {
            crossing: self.crossing,
            parts: answered.into_iter().map(|(part, people)| (part, people.round() as u64)).collect(),
            everybody: self.view.response.0,
            reasons: reasons.collect::<BTreeMap<_, _>>(),
            limits: self.limits,
        };
        let hidden = self.hidden(|group| Some(&group.answered), &self.crossing.answered());
        hidden
            .into_iter()
            .map(|(part, group, reason)| self.attempt(&part, group, reason, What::Answered, told.reach(&part)))
            .collect()
    }

    /// The mean score of one area in each group where it is hidden.
    fn scores(&self, area: &str) -> Vec<Attempt> {
        let people = self.crossing.scored(area);
        let Some(everybody) = self.view.totals.get(area).and_then(Estimate::value) else { return Vec::new() };
        let hidden = self.hidden(|group| group.scores.get(area), &people);
        let parts = self.shown(|group| group.scores.get(area)?.value());
        let told = scores::Told { crossing: self.crossing, people, everybody, parts, limits: self.limits };
        let what = || What::Score(area.to_owned());
        hidden
            .into_iter()
            .map(|(part, group, reason)| self.attempt(&part, group, reason, what(), told.reach(&part)))
            .collect()
    }

    /// A combination of shown groups that leaves a few people.
    fn exposed(&self, what: What) -> Option<Exposed> {
        let (parts, people) = match &what {
            What::Answered => (self.shown(|group| group.answered.value()), self.crossing.answered()),
            What::Score(area) => (self.shown(|group| group.scores.get(area)?.value()), self.crossing.scored(area)),
        };
        let parts: Vec<Part> = parts.into_iter().map(|(part, _)| part).collect();
        let rows = isolating(&self.crossing.rows(&parts), &people, self.limits.minimum_group.into())?;
        let groups = rows.into_iter().filter_map(|row| parts.get(row.checked_sub(1)?)).map(|part| self.place(part));
        let groups: Vec<(String, String)> = groups.collect();
        // What the department's own total tells is not the groups' doing.
        (!groups.is_empty()).then_some(Exposed { what, groups })
    }

    fn place(&self, part: &Part) -> (String, String) {
        let breakdown = self.crossing.breakdowns.get(part.breakdown).map(|crossed| crossed.id.clone());
        (breakdown.unwrap_or_default(), self.plan.ids(part).join("+"))
    }

    fn name(&self, worked: &Worked) -> String {
        let named = |part: &Part| {
            let (breakdown, group) = self.place(part);
            format!("{breakdown}: {group}")
        };
        match worked {
            Worked::Everybody => "*".to_owned(),
            Worked::Part(part) => named(part),
            Worked::Rest(_, parts) => format!("* - {}", parts.iter().map(named).collect::<Vec<_>>().join(" - ")),
        }
    }
}
