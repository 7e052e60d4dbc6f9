//! Several released diagnoses become one comparison. Takes [`Released`] and nothing else of a department's answers, so that
//! nothing stands here that its own report may not show.
//!
//! `alike` says what can be compared, `order` whether departments differ, this file puts them side by side.

mod alike;
mod order;

use std::collections::{BTreeMap, BTreeSet};

use crate::disclosure::Released;
use crate::model::diagnosis::{AreaResult, Certainty, Class, Finding};
use crate::model::estimate::{Estimate, Reason};
use crate::model::instrument::{FindingKind, Instrument};
use crate::model::portfolio::{Apart, Common, Holds, Member, Order, Portfolio, PortfolioArea, PortfolioCell, VERSION};
use crate::model::text::Text;

/// One department that takes part.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// Name of its folder, unlike those of the others.
    pub id: &'a str,
    /// What it may show.
    pub released: &'a Released,
    /// Its instrument, with its own files put in.
    pub instrument: &'a Instrument,
    /// Ids of the indicators whose questions were worded otherwise than in the department at [`reference()`].
    pub reworded: &'a BTreeSet<String>,
}

/// The comparison. Made by [`compare`] only, of released diagnoses.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    portfolio: Portfolio,
}

impl Compared {
    /// What may be shown.
    pub fn portfolio(&self) -> &Portfolio {
        &self.portfolio
    }
}

/// The department that the others are held against: the first of those to which most areas of the others are alike.
pub fn reference(instruments: &[&Instrument]) -> usize {
    let none = BTreeSet::new();
    let alike = |one: &Instrument| -> usize {
        let others = instruments.iter().filter(|other| alike::instruments(one, other).is_none());
        let areas = |other: &&&Instrument| {
            one.areas.iter().filter(|area| alike::area(one, other, &area.id, &none).is_none()).count()
        };
        // A department counts for itself, so that an instrument without areas is alike to itself too.
        others.map(|other| areas(&other) + 1).sum()
    };
    let mut best = (0, 0);
    for (at, one) in instruments.iter().enumerate() {
        let found = alike(one);
        if found > best.1 {
            best = (at, found);
        }
    }
    best.0
}

/// Puts departments side by side; `None` when there are none.
pub fn compare(parts: &[Part<'_>]) -> Option<Compared> {
    let instruments: Vec<&Instrument> = parts.iter().map(|part| part.instrument).collect();
    let first = parts.get(reference(&instruments))?;
    let names = names(parts);
    let member = |at: usize, part: &Part| member(part, names.get(at).cloned().unwrap_or_default());
    let (mut departments, mut apart, mut compared) = (Vec::new(), Vec::new(), Vec::new());
    for (at, part) in parts.iter().enumerate() {
        let settings = &part.instrument.settings;
        match alike::instruments(first.instrument, part.instrument) {
            None => {
                departments.push(member(at, part));
                compared.push(*part);
            }
            Some(why) => {
                let instrument = format!("{} {}", settings.id, settings.version);
                apart.push(Apart { member: member(at, part), why, instrument });
            }
        }
    }
    let areas = areas(first.instrument, &compared, &departments);
    let (areas, overall) = ordered(areas, &departments, &compared);
    let alike = parts.iter().all(|part| organisation(part) == organisation(first));
    Some(Compared {
        portfolio: Portfolio {
            version: VERSION,
            tool: first.released.diagnosis().tool.clone(),
            organisation: alike.then(|| organisation(first).clone()),
            instrument: first.released.diagnosis().instrument.clone(),
            common: common(first.instrument, &compared, &departments),
            departments,
            apart,
            areas,
            overall,
        },
    })
}

fn organisation<'a>(part: &Part<'a>) -> &'a Text {
    &part.released.diagnosis().organisation.name
}

/// Names of the departments; those that several share carry their folder.
fn names(parts: &[Part]) -> Vec<Text> {
    let name = |part: &Part| part.released.diagnosis().organisation.department.clone();
    let all: Vec<Text> = parts.iter().map(name).collect();
    let told_apart = |(part, own): (&Part, &Text)| {
        let pairs = own.iter().map(|(language, text)| (language.to_owned(), format!("{text} ({})", part.id)));
        if all.iter().filter(|name| *name == own).count() > 1 { Text::from_pairs(pairs) } else { own.clone() }
    };
    parts.iter().zip(&all).map(told_apart).collect()
}

fn member(part: &Part, name: Text) -> Member {
    let diagnosis = part.released.diagnosis();
    Member {
        id: part.id.to_owned(),
        name,
        organisation: diagnosis.organisation.name.clone(),
        cycle: diagnosis.cycle.id.clone(),
        from: diagnosis.cycle.from.clone(),
        to: diagnosis.cycle.to.clone(),
        headcount: diagnosis.organisation.headcount,
        minimum_group: diagnosis.instrument.minimum_group,
        score: diagnosis.overall.score.clone(),
        level: diagnosis.overall.level,
    }
}

/// The matrix, without orders yet.
fn areas(reference: &Instrument, parts: &[Part], members: &[Member]) -> Vec<PortfolioArea> {
    let cell = |area: &str, part: &Part, member: &Member| {
        let found: Option<&AreaResult> = part.released.diagnosis().areas.iter().find(|result| result.id == area);
        PortfolioCell {
            department: member.id.clone(),
            score: found.map_or(Estimate::withheld(Reason::NoData), |result| result.score.clone()),
            level: found.and_then(|result| result.level),
            class: found.map_or(Class::Insufficient, |result| result.class),
            unlike: alike::area(reference, part.instrument, area, part.reworded),
        }
    };
    reference
        .areas
        .iter()
        .map(|area| PortfolioArea {
            id: area.id.clone(),
            name: area.name.clone(),
            cells: parts.iter().zip(members).map(|(part, member)| cell(&area.id, part, member)).collect(),
            order: order::none(),
        })
        .collect()
}

/// Orders of every area and of the whole, tested together: one procedure over all that the page asserts.
fn ordered(mut areas: Vec<PortfolioArea>, members: &[Member], parts: &[Part]) -> (Vec<PortfolioArea>, Order) {
    let Some(first) = parts.first() else { return (areas, order::none()) };
    let settings = &first.instrument.settings;
    // An area that cannot be compared in one department makes that department's whole another one too.
    let unlike = |id: &str| areas.iter().flat_map(|area| &area.cells).any(|c| c.department == id && c.unlike.is_some());
    let name = |id: &str| members.iter().find(|member| member.id == id).map(|m| m.name.clone()).unwrap_or_default();
    let mut candidates: Vec<order::Candidate> = areas
        .iter()
        .map(|area| {
            let cells = area.cells.iter().filter(|cell| cell.unlike.is_none());
            order::Candidate::of(cells.map(|cell| (cell.department.clone(), name(&cell.department), &cell.score)))
        })
        .collect();
    let whole = members.iter().filter(|member| !unlike(&member.id));
    candidates.push(order::Candidate::of(whole.map(|member| (member.id.clone(), member.name.clone(), &member.score))));
    // The strictest of the departments' own rates.
    let rates = parts.iter().map(|part| part.released.diagnosis().instrument.false_discovery_rate);
    let rate = rates.fold(settings.classing.false_discovery_rate, f64::min);
    let mut orders = order::judged(&candidates, rate, settings.confidence, &settings.levels);
    let overall = orders.pop().unwrap_or_else(order::none);
    for (area, order) in areas.iter_mut().zip(orders) {
        area.order = order;
    }
    (areas, overall)
}

/// Findings of the same rule on the same area that hold in at least two departments and may be built upon.
fn common(reference: &Instrument, parts: &[Part], members: &[Member]) -> Vec<Common> {
    let mut found: BTreeMap<(usize, String), Common> = BTreeMap::new();
    for (part, member) in parts.iter().zip(members) {
        let stated = |finding: &&Finding| {
            finding.certainty > Certainty::VeryLow
                && !matches!(finding.kind, FindingKind::Insufficient | FindingKind::Change)
                && alike::area(reference, part.instrument, &finding.area, part.reworded).is_none()
        };
        let mut said: BTreeSet<(usize, String)> = BTreeSet::new();
        for finding in part.released.diagnosis().findings.iter().filter(stated) {
            let Some(at) = reference.areas.iter().position(|area| area.id == finding.area) else { continue };
            let rule = finding.id.split('/').next().unwrap_or_default().to_owned();
            // One that holds of several partners holds in the department once: the first is the gravest.
            if !said.insert((at, rule.clone())) {
                continue;
            }
            let common = found.entry((at, rule.clone())).or_insert_with(|| Common {
                rule,
                area: finding.area.clone(),
                area_name: reference.areas[at].name.clone(),
                kind: finding.kind,
                holds: Vec::new(),
            });
            common.holds.push(Holds {
                department: member.id.clone(),
                name: member.name.clone(),
                title: finding.title.clone(),
                certainty: finding.certainty,
            });
        }
    }
    let mut common: Vec<Common> = found.into_values().filter(|common| common.holds.len() > 1).collect();
    // Stable: among as many departments the order of the instrument's areas stays.
    common.sort_by_key(|common| std::cmp::Reverse(common.holds.len()));
    common
}
