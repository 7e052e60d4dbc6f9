//! What stands where in a report: the choices of the first page and the order of the sections. All templates share it.

use std::collections::BTreeMap;

use minijinja::value::Value;
use serde::Serialize;

use super::brand::Brand;
use super::drawings::Drawings;
use super::engine::base64;
use super::seen::{fields, seen};
use crate::model::cycles::Trend;
use crate::model::diagnosis::{
    AreaResult, Certainty, Class, Diagnosis, Finding, Gate, JudgedAction, Logged, Lowering, SeriesVerdict,
};
use crate::model::estimate::Estimate;
use crate::model::evidence::{Change, ChangeVerdict, Evidence};
use crate::model::instrument::FindingKind;
use crate::model::provenance::Source;
use crate::model::situation::FirstPart;

/// How many findings to act on stand on the first page.
const TO_ACT_ON: usize = 5;
/// How many strengths.
const STRENGTHS: usize = 3;
/// Most findings of one area among them.
const AN_AREA: usize = 2;
/// Most warnings of an early conclusion on the first page.
const EARLY: usize = 3;
/// How many changes.
const CHANGES: usize = 6;

/// Everything a template sees beside words and filters.
#[derive(Serialize)]
struct View<'a> {
    /// Code of the language.
    language: &'a str,
    diagnosis: &'a Diagnosis,
    front: Front<'a>,
    /// Findings that may be built upon, in order of priority.
    findings: Vec<&'a Finding>,
    /// Findings of very low certainty: to be checked.
    hypotheses: Vec<&'a Finding>,
    /// Findings that say that too little is known.
    unknown: Vec<&'a Finding>,
    /// The same, those together that say the same of several areas.
    unknown_together: Vec<Vec<&'a Finding>>,
    /// Areas by id.
    areas: BTreeMap<&'a str, &'a AreaResult>,
    /// Place of each area in the order of the instrument, from 0.
    area_places: BTreeMap<&'a str, usize>,
    /// Evidence by id.
    evidence: BTreeMap<&'a str, &'a Evidence>,
    gates: Vec<GateView<'a>>,
    /// Which logs of partners came.
    logged: Logged,
    /// Names of the sections behind the first page, in order.
    sections: &'a [String],
    /// The logo as the address of a picture, `None` without one.
    logo: Option<String>,
    /// Colours of what is printed, by name.
    colours: &'a BTreeMap<String, String>,
    /// Every file and sheet behind the evidence, numbered from 1.
    files: Vec<FileView<'a>>,
    /// By id of evidence: the cells behind it, with the number of their file.
    origins: BTreeMap<&'a str, Vec<Origin<'a>>>,
}

/// A file behind evidence, and the sheet in it.
#[derive(Serialize)]
struct FileView<'a> {
    number: usize,
    file: &'a str,
    /// Empty for files without sheets.
    sheet: &'a str,
}

/// Cells of a numbered file.
#[derive(Serialize)]
struct Origin<'a> {
    number: usize,
    cells: &'a [String],
}

/// The files behind the evidence, sorted, and the cells of each evidence by the numbers of these files: a table on paper
/// has no room for the same long names in every row.
fn origins(diagnosis: &Diagnosis) -> (Vec<FileView<'_>>, BTreeMap<&str, Vec<Origin<'_>>>) {
    let all = diagnosis.evidence.iter().flat_map(|evidence| &evidence.sources);
    let mut named: Vec<(&str, &str)> = all.map(|source| (source.file.as_str(), source.sheet.as_str())).collect();
    named.sort_unstable();
    named.dedup();
    let number =
        |source: &Source| named.binary_search(&(source.file.as_str(), source.sheet.as_str())).map_or(0, |at| at + 1);
    let origins = diagnosis.evidence.iter().map(|evidence| {
        let cells = evidence.sources.iter();
        let cells = cells.map(|source| Origin { number: number(source), cells: &source.cells });
        (evidence.id.as_str(), cells.collect())
    });
    let origins = origins.collect();
    let files = named.iter().enumerate();
    (files.map(|(at, (file, sheet))| FileView { number: at + 1, file, sheet }).collect(), origins)
}

/// What the slides show of much that there is.
#[derive(Serialize)]
struct Slides {
    /// Index among the drawings of questions: those of the area of the first finding to act on that has some.
    answers: Option<usize>,
    /// Index of the series that has something to say; none when all are noise.
    series: Option<usize>,
}

fn slides(diagnosis: &Diagnosis, front: &Front, drawings: &Drawings) -> Slides {
    let shown = drawings.areas_of_items();
    let of = |area: &str| shown.iter().position(|shown| *shown == area);
    let series = &diagnosis.partners.series;
    let with = |verdict| series.iter().position(|one| one.verdict == verdict);
    Slides {
        answers: front.act.iter().find_map(|finding| of(&finding.area)).or((!shown.is_empty()).then_some(0)),
        series: with(SeriesVerdict::Signal).or_else(|| with(SeriesVerdict::Earlier)),
    }
}

/// The first page, which must stand alone.
#[derive(Serialize)]
pub(super) struct Front<'a> {
    pub(super) act: Vec<&'a Finding>,
    pub(super) strengths: Vec<&'a Finding>,
    /// Findings of change, then areas and indicators that really changed.
    pub(super) change_findings: Vec<&'a Finding>,
    pub(super) changed_areas: Vec<&'a AreaResult>,
    pub(super) changed_evidence: Vec<&'a Evidence>,
    /// Real changes that found no room.
    pub(super) more_changes: usize,
    pub(super) actions: Vec<&'a JudgedAction>,
    /// Areas that really moved since an earlier cycle than the previous one, and did not in the last.
    since: Vec<&'a Trend>,
    /// The parts below the verdict, in the order of the situation.
    pub(super) parts: Vec<FirstPart>,
    pub(super) insufficient: Vec<Unjudged<'a>>,
    /// Findings that warn of an early conclusion.
    pub(super) early: Vec<&'a Finding>,
    pub(super) gates: Vec<&'a Gate>,
}

/// Areas of which too little is known for the same reasons: named together.
#[derive(Serialize)]
pub(super) struct Unjudged<'a> {
    pub(super) areas: Vec<&'a AreaResult>,
    pub(super) score: &'a Estimate,
    pub(super) reasons: &'a [Lowering],
}

fn unjudged(diagnosis: &Diagnosis) -> Vec<Unjudged<'_>> {
    let mut groups: Vec<Unjudged> = Vec::new();
    let open = |area: &&AreaResult| matches!(area.class, Class::Insufficient | Class::Watch);
    for area in diagnosis.areas.iter().filter(open) {
        match groups.iter_mut().find(|group| same_reasons(group, area)) {
            Some(group) => group.areas.push(area),
            None => groups.push(Unjudged { areas: vec![area], score: &area.score, reasons: first(&area.reasons) }),
        }
    }
    groups
}

/// The reasons for which there is room on the first page.
fn first(reasons: &[Lowering]) -> &[Lowering] {
    reasons.get(..2).unwrap_or(reasons)
}

fn same_reasons(group: &Unjudged, area: &AreaResult) -> bool {
    match (group.reasons.is_empty(), area.reasons.is_empty()) {
        // Without reasons the page says why there is no score.
        (true, true) => group.score == &area.score,
        _ => group.reasons == first(&area.reasons),
    }
}

/// A gate, and whether it is passed.
#[derive(Serialize)]
struct GateView<'a> {
    #[serde(flatten)]
    gate: &'a Gate,
    passed: bool,
}

/// What templates see, part by part.
pub(super) type Parts = Vec<(String, Value)>;

/// The charts, and what of them stands on slides.
pub(super) fn drawn(diagnosis: &Diagnosis, drawings: &Drawings) -> Parts {
    let slides = slides(diagnosis, &front(diagnosis), drawings);
    vec![("drawings".to_owned(), seen(drawings)), ("slides".to_owned(), seen(slides))]
}

/// What templates see beside the charts.
pub(super) fn parts(diagnosis: &Diagnosis, brand: &Brand, language: &str) -> Parts {
    let stated = |finding: &&Finding| finding.certainty > Certainty::VeryLow;
    let known = |finding: &&Finding| finding.kind != FindingKind::Insufficient;
    let all = || diagnosis.findings.iter();
    let (files, origins) = origins(diagnosis);
    fields(View {
        language,
        diagnosis,
        front: front(diagnosis),
        findings: all().filter(stated).filter(known).collect(),
        hypotheses: all().filter(|finding| !stated(finding)).filter(known).collect(),
        unknown: all().filter(|finding| !known(finding)).collect(),
        unknown_together: together(all().filter(|finding| !known(finding))),
        areas: diagnosis.areas.iter().map(|area| (area.id.as_str(), area)).collect(),
        area_places: diagnosis.areas.iter().enumerate().map(|(at, area)| (area.id.as_str(), at)).collect(),
        evidence: diagnosis.evidence.iter().map(|evidence| (evidence.id.as_str(), evidence)).collect(),
        logged: diagnosis.partners.logged(),
        gates: diagnosis.gates.iter().map(|gate| GateView { gate, passed: gate.passed() }).collect(),
        sections: &brand.sections,
        logo: brand.logo.as_ref().map(|logo| format!("data:{};base64,{}", logo.media, base64(&logo.bytes))),
        colours: &brand.colours,
        files,
        origins,
    })
}

/// What stands on the first page, in every format.
pub(super) fn front(diagnosis: &Diagnosis) -> Front<'_> {
    let of = |kinds: &'static [FindingKind]| {
        diagnosis
            .findings
            .iter()
            .filter(move |finding| finding.certainty > Certainty::VeryLow && kinds.contains(&finding.kind))
    };
    let to_act_on = of(&[FindingKind::Weakness, FindingKind::Contradiction, FindingKind::SinglePoint]);
    let mut room = CHANGES;
    let change_findings: Vec<&Finding> = of(&[FindingKind::Change]).collect();
    // What a finding of change already says is not said again.
    let said = |area: &str| change_findings.iter().any(|finding| finding.area == area);
    let rested_on = |id: &String| change_findings.iter().any(|finding| finding.evidence.contains(id));
    let areas = diagnosis.areas.iter().filter(|area| is_real(area.change.as_ref()) && !said(&area.id));
    let areas: Vec<&AreaResult> = areas.collect();
    let evidence = diagnosis.evidence.iter().filter(|one| is_real(one.change.as_ref()) && !rested_on(&one.id));
    let evidence: Vec<&Evidence> = evidence.collect();
    let real = change_findings.len() + areas.len() + evidence.len();
    Front {
        act: picked(to_act_on.collect(), TO_ACT_ON),
        strengths: picked(of(&[FindingKind::Strength]).collect(), STRENGTHS),
        change_findings: some(change_findings, &mut room),
        changed_areas: some(areas, &mut room),
        changed_evidence: some(evidence, &mut room),
        more_changes: real.saturating_sub(CHANGES),
        actions: diagnosis.actions.iter().collect(),
        since: since(diagnosis),
        parts: if diagnosis.first_page.is_empty() { FirstPart::ALL.to_vec() } else { diagnosis.first_page.clone() },
        insufficient: unjudged(diagnosis),
        early: of(&[FindingKind::Insufficient]).filter(|finding| !on_whole_area(finding)).take(EARLY).collect(),
        gates: diagnosis.gates.iter().filter(|gate| !gate.passed()).collect(),
    }
}

/// Findings in their order, those together that one rule makes of several whole areas in the same words: what is said of
/// each is the same, and the name of the area says the rest.
fn together<'a>(findings: impl Iterator<Item = &'a Finding>) -> Vec<Vec<&'a Finding>> {
    let rule = |finding: &'a Finding| finding.id.split_once('/').map(|(rule, _)| rule);
    let alike = |one: &'a Finding, other: &'a Finding| {
        on_whole_area(one)
            && on_whole_area(other)
            && rule(one) == rule(other)
            && (&one.text, one.certainty, &one.actions) == (&other.text, other.certainty, &other.actions)
    };
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings {
        match groups.iter_mut().find(|group| group.first().is_some_and(|first| alike(first, finding))) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    groups
}

/// Whether a finding speaks of a whole area and not of something in it.
fn on_whole_area(finding: &Finding) -> bool {
    finding.id.split_once('/').is_some_and(|(_, subject)| subject == finding.area)
}

/// The first findings, for which there is room: no area takes the page for itself, and what is said of a whole area
/// yields to what is said of something in it.
fn picked(findings: Vec<&Finding>, room: usize) -> Vec<&Finding> {
    let mut picked: Vec<&Finding> = Vec::new();
    for finding in &findings {
        let detailed = findings.iter().any(|other| other.area == finding.area && !on_whole_area(other));
        let of_area = picked.iter().filter(|other| other.area == finding.area).count();
        if picked.len() < room && of_area < AN_AREA && !(on_whole_area(finding) && detailed) {
            picked.push(finding);
        }
    }
    picked
}

/// Real changes over more than two cycles of which the last step alone says nothing.
fn since(diagnosis: &Diagnosis) -> Vec<&Trend> {
    let still = |area: &str| diagnosis.areas.iter().any(|one| one.id == area && !is_real(one.change.as_ref()));
    let real = |trend: &&Trend| is_real(trend.since.as_ref().map(|since| &since.change));
    diagnosis.trends.iter().filter(|trend| still(&trend.area)).filter(real).collect()
}

fn is_real(change: Option<&Change>) -> bool {
    change.is_some_and(|change| matches!(change.verdict, ChangeVerdict::Better | ChangeVerdict::Worse))
}

/// As many as there is room for.
fn some<T>(mut all: Vec<T>, room: &mut usize) -> Vec<T> {
    all.truncate(*room);
    *room -= all.len();
    all
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_one_rule_says_of_several_whole_areas_is_said_once() {
        let mut finding = crate::report::sample::diagnosis().findings.remove(0);
        let mut of = |id: &str, area: &str| {
            (finding.id, finding.area) = (id.to_owned(), area.to_owned());
            finding.clone()
        };
        let all = [
            of("thin/tools", "tools"),
            of("thin/honesty", "honesty"),
            of("other/honesty", "honesty"),
            of("thin-of/billing", "cooperation"),
            of("thin-of/sales", "cooperation"),
            of("thin", "tools"),
        ];
        let mut surer = all[1].clone();
        surer.certainty = if surer.certainty == Certainty::High { Certainty::Low } else { Certainty::High };
        let groups = together(all.iter().chain([&surer]));
        let sizes: Vec<usize> = groups.iter().map(Vec::len).collect();
        assert_eq!(sizes, [2, 1, 1, 1, 1, 1]);
    }
}
