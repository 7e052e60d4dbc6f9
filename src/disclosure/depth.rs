//! What the depth of the questionnaire may show: differences and orders of groups that are shown themselves, and open
//! answers that pass the gate of quotes.

use super::Limits;
use super::quotes::identifies;
use crate::model::depth::{AreaRanking, OpenView, RankedGroup, RankingVerdict, RankingView};
use crate::model::diagnosis::{AreaResult, Breakdown, GroupView, QuestionnaireView};
use crate::model::estimate::Figure;
use crate::statistics::mean::Moments;
use crate::statistics::shrinkage::{LEAST_GROUPS, Shrinkage, shrinkage};

/// Keeps what rests on shown groups only, and puts those in order: an order over hidden groups too would tell of them.
pub(super) fn protect(view: &mut QuestionnaireView, areas: &[AreaResult], limits: Limits) {
    let breakdowns = &view.breakdowns;
    let shown = |breakdown: &str, group: &str| {
        let groups = breakdowns.iter().filter(|b| b.id == breakdown).flat_map(|b| &b.groups);
        groups.into_iter().find(|g| g.id == group).filter(|g| g.answered.value().is_some())
    };
    view.depth.differences.retain(|difference| {
        let group = shown(&difference.breakdown, &difference.group);
        group.and_then(|group| group.scores.get(&difference.area)).is_some_and(|score| score.value().is_some())
    });
    // Comparisons of hidden groups are not counted either.
    view.depth.compared = view.depth.differences.len() as u64;
    view.depth.rankings = breakdowns.iter().map(|breakdown| ranking(breakdown, areas)).collect();
    for open in &mut view.depth.open {
        gate(open, limits);
    }
}

/// No text at all of fewer people than the minimum group, or where nobody was told of quoting.
fn gate(open: &mut OpenView, limits: Limits) {
    if !open.may_quote || open.answered.value().is_none() {
        open.quotes.clear();
    }
    open.quotes.retain(|text| text.chars().count() <= limits.quote_length as usize && !identifies(text));
    open.quotes.truncate(limits.open_quotes as usize);
}

/// The groups of a breakdown in the order of each area in which they differ.
fn ranking(breakdown: &Breakdown, areas: &[AreaResult]) -> RankingView {
    let found: Vec<AreaRanking> = areas.iter().filter_map(|area| in_order(breakdown, &area.id)).collect();
    let shown = breakdown.groups.iter().filter(|group| group.answered.value().is_some()).count();
    let verdict = match found.is_empty() {
        _ if shown < LEAST_GROUPS => RankingVerdict::TooFewGroups,
        true => RankingVerdict::NoEvidence,
        false => RankingVerdict::Ranked,
    };
    RankingView { breakdown: breakdown.id.clone(), name: breakdown.name.clone(), verdict, areas: found }
}

/// Groups by their shrunken score, best first; `None` where they lie no further apart than chance would have them.
fn in_order(breakdown: &Breakdown, area: &str) -> Option<AreaRanking> {
    let scored: Vec<(&GroupView, Moments)> = breakdown
        .groups
        .iter()
        .filter_map(|group| Some((group, moments(group.scores.get(area)?.figure()?)?)))
        .collect();
    let moments: Vec<Moments> = scored.iter().map(|(_, moments)| *moments).collect();
    let Shrinkage::Shrunken(shrunken, _) = shrinkage(&moments) else { return None };
    let mut groups: Vec<RankedGroup> = scored
        .iter()
        .zip(shrunken)
        .map(|((group, moments), shrunken)| RankedGroup {
            id: group.id.clone(),
            name: group.name.clone(),
            score: moments.mean,
            shrunken: shrunken.mean,
        })
        .collect();
    groups.sort_by(|a, b| b.shrunken.total_cmp(&a.shrunken));
    Some(AreaRanking { area: area.to_owned(), groups })
}

/// Number, mean and variance behind a score, from its standard error and degrees.
fn moments(figure: &Figure) -> Option<Moments> {
    let n = figure.degrees? + 1.0;
    Some(Moments { n: n as u64, mean: figure.value, variance: figure.standard_error?.powi(2) * n })
}
