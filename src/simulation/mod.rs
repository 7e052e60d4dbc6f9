//! Whole audits whose truth is known: for training, for demonstrations, and to measure how often the diagnosis is right.
//!
//! Every area has a true score of 0-100 in every cycle. What people answer, tell, log and count is drawn around that truth:
//! an answer is a noisy view of it with the right mean on its scale, an indicator of observation or of a log is drawn
//! around the natural value that the instrument's anchors give for it. So a finding can be held against the truth: a
//! weakness is true when the area's true score lies below the cut-off of good service, a strength when it reaches that of
//! professional service, a change when the true score moved.
//!
//! [`Simulated::of`] draws in memory; the caller writes the files. The same plan and seed give the same bytes.

mod chance;
mod days;
mod interviews;
mod inventories;
mod logs;
mod organisation;
mod raters;
mod respondents;

use std::collections::BTreeMap;

use crate::model::cast::Cast;
use crate::model::instrument::{Anchors, Instrument, Levels};
use chance::Chance;

/// What to simulate.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// People of the department; at least 5.
    pub people: u32,
    /// Share of them who answer, above 0 and at most 1.
    pub response: f64,
    /// Seed of all draws.
    pub seed: u64,
    /// How many cycles; at least 1.
    pub cycles: u32,
    /// Areas whose true score lies so many points below the cut-off of good service.
    pub weak: Vec<(String, f64)>,
    /// Areas whose true score lies so many points above the cut-off of professional service.
    pub strong: Vec<(String, f64)>,
    /// Areas whose true score moves by so many points, up or down, in the last cycle.
    pub change: Vec<(String, f64)>,
    /// How widely answers scatter: 1 as in real questionnaires, 0.5 half as widely.
    pub noise: f64,
}

/// True scores by area, one a cycle.
pub type Truth = BTreeMap<String, Vec<f64>>;

/// A simulated audit.
#[derive(Debug, Clone, PartialEq)]
pub struct Simulated {
    /// Files of the audit folder by their path in it, with `/` between the parts.
    pub files: BTreeMap<String, String>,
    /// Ids of the cycles in order; the raw files of each stand in `inbox/CYCLE/`.
    pub cycles: Vec<String>,
    /// True scores.
    pub truth: Truth,
}

/// One cycle while it is drawn.
struct Drawing<'a> {
    instrument: &'a Instrument,
    plan: &'a Plan,
    cast: &'a Cast,
    staff: &'a organisation::Staff,
    cycle: organisation::Span,
    /// True score of each area in this cycle.
    scores: BTreeMap<&'a str, f64>,
}

impl Drawing<'_> {
    /// True score of an area; the middle of good service for one that the instrument does not have.
    fn score(&self, area: &str) -> f64 {
        let levels = &self.instrument.settings.levels;
        self.scores.get(area).copied().unwrap_or((levels.good + levels.professional) / 2.0)
    }

    /// The natural value that the truth has for an indicator of this measure; `None` where the instrument has none with
    /// anchors.
    fn natural(&self, measure: &str, of: &str) -> Option<f64> {
        let (area, anchors) = self.scaled(measure, of)?;
        Some(natural(self.score(area), &anchors, &self.instrument.settings.levels))
    }

    /// The natural value that stands for a score.
    fn natural_at(&self, measure: &str, score: f64) -> Option<f64> {
        let (_, anchors) = self.scaled(measure, "")?;
        Some(natural(score, &anchors, &self.instrument.settings.levels))
    }

    /// Area and anchors of the indicator of a measure.
    fn scaled(&self, measure: &str, of: &str) -> Option<(&str, Anchors)> {
        let indicators = self.instrument.indicators.iter();
        let mut found = indicators.filter(|i| i.measure == measure && i.of == of);
        found.find_map(|i| Some((i.area.as_str(), i.anchors?)))
    }
}

impl Simulated {
    /// Draws an audit. The plan's areas must be areas of the instrument; the cast gives the work its names.
    pub fn of(plan: &Plan, instrument: &Instrument, cast: &Cast) -> Simulated {
        let mut chance = Chance::seeded(plan.seed);
        let truth = truth(plan, instrument, &mut chance);
        let staff = organisation::Staff::of(plan.people, cast);
        let spans = organisation::spans(plan.cycles);
        let mut files = organisation::files(&staff, &spans, plan.seed, (&instrument.settings.id, cast));
        for (index, span) in spans.iter().enumerate() {
            let scores = truth
                .iter()
                .filter_map(|(area, scores)| Some((area.as_str(), *scores.get(index)?)))
                .collect::<BTreeMap<_, _>>();
            let drawing = Drawing { instrument, plan, cast, staff: &staff, cycle: span.clone(), scores };
            let inbox = |name: &str| format!("inbox/{}/{name}", span.id);
            files.insert(inbox("questionnaire.csv"), respondents::csv(&drawing, &mut chance.child("answers", index)));
            files.insert(inbox("tasks.csv"), inventories::csv(&drawing, &mut chance.child("tasks", index)));
            files.insert(inbox("observations.csv"), days::csv(&drawing, &mut chance.child("days", index)));
            files.insert(inbox("partner-ratings.csv"), raters::csv(&drawing, &mut chance.child("raters", index)));
            files.insert(inbox("handoffs.csv"), logs::handoffs(&drawing, &mut chance.child("handoffs", index)));
            files.insert(inbox("incidents.csv"), logs::incidents(&drawing, &mut chance.child("incidents", index)));
            files.insert(inbox("weekly-figures.csv"), logs::series(&drawing, &mut chance.child("series", index)));
            for (name, note) in interviews::notes(&drawing, &mut chance.child("interviews", index)) {
                files.insert(format!("cycles/{}/3-interviews/{name}", span.id), note);
            }
        }
        let cycles: Vec<String> = spans.into_iter().map(|span| span.id).collect();
        files.insert("TRUTH.csv".to_owned(), truth_csv(&truth, &cycles));
        Simulated { files, cycles, truth }
    }
}

/// The true scores: ordinary areas lie anywhere well inside good service.
fn truth(plan: &Plan, instrument: &Instrument, chance: &mut Chance) -> Truth {
    let levels = &instrument.settings.levels;
    let margin = (levels.professional - levels.good) * 0.15;
    let planted =
        |list: &[(String, f64)], area: &str| list.iter().find(|(id, _)| id == area).map(|(_, points)| *points);
    let areas = instrument.areas.iter();
    areas
        .map(|area| {
            let ordinary = chance.between(levels.good + margin, levels.professional - margin);
            let base = match (planted(&plan.weak, &area.id), planted(&plan.strong, &area.id)) {
                (Some(points), _) if points > 0.0 => levels.good - points,
                (_, Some(points)) if points > 0.0 => levels.professional + points,
                _ => ordinary,
            };
            let moved = base + planted(&plan.change, &area.id).unwrap_or(0.0);
            let last = plan.cycles.saturating_sub(1);
            let scores = (0..plan.cycles).map(|cycle| if cycle == last && last > 0 { moved } else { base });
            (area.id.clone(), scores.map(|score| score.clamp(2.0, 98.0)).collect())
        })
        .collect()
}

fn truth_csv(truth: &Truth, cycles: &[String]) -> String {
    let mut lines = vec![format!("area,{}", cycles.join(","))];
    lines.extend(truth.iter().map(|(area, scores)| {
        let scores: Vec<String> = scores.iter().map(|score| format!("{score:.1}")).collect();
        format!("{area},{}", scores.join(","))
    }));
    lines.join("\n") + "\n"
}

/// The natural value that has this score: the anchors' straight lines, read backwards.
fn natural(score: f64, anchors: &Anchors, levels: &Levels) -> f64 {
    let (from, to, low, high) = if score < levels.good {
        (anchors.worst, anchors.good, 0.0, levels.good)
    } else if score < levels.professional {
        (anchors.good, anchors.professional, levels.good, levels.professional)
    } else {
        (anchors.professional, anchors.best, levels.professional, 100.0)
    };
    from + (to - from) * (score - low) / (high - low)
}

/// A CSV text of rows whose cells may need quotes.
fn table(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory cannot fail, and every row has the header's width.
    let _ = writer.write_record(header);
    for row in rows {
        let _ = writer.write_record(row);
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
