//! Phase 2 in detail: items, groups and pairs as they may be drawn.

use std::collections::BTreeMap;

use crate::model::diagnosis::{AnswerShare, Breakdown, GroupView, ItemView, Membership, PairView, QuestionnaireView};
use crate::model::estimate::{Estimate, Reason};
use crate::model::instrument::{Pair, Question};
use crate::model::organisation::Group;
use crate::model::text::Text;
use crate::phases::Scope;
use crate::statistics::figure::{difference_figure, mean_figure, share_figure, unless_few};
use crate::statistics::mean::Moments;
use crate::statistics::{peaks, share};

use super::depth;
use super::layout::EVERYBODY;
use super::reading::QuestionCounts;
use super::tally::Tally;

/// The whole view.
pub(super) fn view(scope: &Scope, tally: &Tally) -> QuestionnaireView {
    let questions = scope.instrument.employee_questions();
    let q = &scope.instrument.questionnaire;
    QuestionnaireView {
        response: (tally.answered(EVERYBODY), scope.audit.headcount().into()),
        breakdowns: scope
            .breakdowns
            .iter()
            .enumerate()
            .map(|(index, group)| breakdown(scope, tally, index, group))
            .collect(),
        memberships: memberships(scope, tally),
        totals: totals(scope, tally),
        items: questions.iter().enumerate().map(|(index, question)| item(scope, tally, index, question)).collect(),
        demand_support: pairs(scope, tally, &q.demand_support, &questions, 0),
        myths: pairs(scope, tally, &q.myths, &questions, q.demand_support.len()),
        depth: depth::view(scope, tally),
    }
}

/// A score 0-100 of some of `population` people.
pub(super) fn score(scope: &Scope, moments: Moments, population: u64) -> Estimate {
    let estimate = mean_figure(moments, Some(population), scope.instrument.settings.confidence, Some((0.0, 100.0)));
    unless_few(moments.n, scope.minimum_group, estimate)
}

/// Points by which two answers of some of `population` people differ.
pub(super) fn gap(scope: &Scope, moments: Moments, population: u64) -> Estimate {
    let estimate = difference_figure(moments, Some(population), scope.instrument.settings.confidence, 100.0);
    unless_few(moments.n, scope.minimum_group, estimate)
}

/// A share of the people who gave a code, out of everybody.
pub(super) fn share_of(scope: &Scope, successes: u64, counts: &QuestionCounts) -> Estimate {
    let population = u64::from(scope.audit.headcount());
    let estimate = share_figure(successes, counts.n(), Some(population), scope.instrument.settings.confidence);
    unless_few(counts.n(), scope.minimum_group, estimate)
}

fn breakdown(scope: &Scope, tally: &Tally, index: usize, group: &Group) -> Breakdown {
    let groups = group.values.iter().map(|value| {
        let slot = tally.layout.groups[index].get(&value.id).copied().unwrap_or(usize::MAX);
        let (answered, scores) = group_figures(scope, tally, slot, value.headcount.into());
        GroupView {
            id: value.id.clone(),
            name: value.name.clone(),
            pooled: Vec::new(),
            headcount: value.headcount.into(),
            answered,
            scores,
        }
    });
    Breakdown { id: group.id.clone(), name: group.name.clone(), groups: groups.collect() }
}

/// How many people of a slot answered, and its area scores by area id.
fn group_figures(scope: &Scope, tally: &Tally, slot: usize, headcount: u64) -> (Estimate, BTreeMap<String, Estimate>) {
    let answered = tally.answered(slot);
    // "Nobody answered" says something of every member of a small group, so it is withheld like any small number.
    let small = answered < u64::from(scope.minimum_group);
    let withheld = || Estimate::withheld(Reason::SmallGroup);
    let area_score = |area: usize| if small { withheld() } else { score(scope, tally.area(slot, area), headcount) };
    let areas = scope.instrument.areas.iter().enumerate();
    let scores = areas.map(|(index, area)| (area.id.clone(), area_score(index))).collect();
    (if small { withheld() } else { Estimate::exact(answered as f64) }, scores)
}

/// Several groups of one breakdown, shown as one.
pub(super) fn pool(scope: &Scope, tally: &mut Tally, breakdown: usize, ids: &[String], name: Text) -> GroupView {
    let values = scope.breakdowns.get(breakdown).into_iter().flat_map(|group| &group.values);
    let headcount = values.filter(|value| ids.contains(&value.id)).map(|value| u64::from(value.headcount)).sum();
    let slots = tally.layout.groups.get(breakdown).into_iter().flatten();
    let slots: Vec<usize> = slots.filter(|(id, _)| ids.contains(id)).map(|(_, &slot)| slot).collect();
    let slot = tally.pooled(&slots);
    let (answered, scores) = group_figures(scope, tally, slot, headcount);
    GroupView { id: ids.join("+"), name, pooled: ids.to_vec(), headcount, answered, scores }
}

/// Area scores of everybody.
fn totals(scope: &Scope, tally: &Tally) -> BTreeMap<String, Estimate> {
    let population = scope.audit.headcount().into();
    let areas = scope.instrument.areas.iter().enumerate();
    areas.map(|(index, area)| (area.id.clone(), score(scope, tally.area(EVERYBODY, index), population))).collect()
}

fn item(scope: &Scope, tally: &Tally, index: usize, question: &Question) -> ItemView {
    let counts = tally.question(EVERYBODY, index);
    let (n, population) = (counts.n(), u64::from(scope.audit.headcount()));
    let shown = n >= u64::from(scope.minimum_group) && n > 0;
    let (favourable, unfavourable) = scope
        .instrument
        .scale(question.scale)
        .map_or((0, 0), |scale| (counts.from(scale.favourable_from), counts.up_to(scale.unfavourable_to)));
    let neutral = n.saturating_sub(favourable + unfavourable);
    ItemView {
        id: question.id.to_owned(),
        area: question.area.to_owned(),
        list: question.list,
        text: question.text.clone(),
        reverse: question.reverse,
        distribution: if shown { distribution(scope, question, &counts) } else { Vec::new() },
        answered: unless_few(n, scope.minimum_group, Estimate::exact(n as f64)),
        // Counts are hidden with their results: who did not answer, taken from all, is who did.
        not_answered: if shown { counts.not_answered } else { (0, 0, 0) },
        favourable: share_of(scope, favourable, &counts),
        neutral: share_of(scope, neutral, &counts),
        unfavourable: share_of(scope, unfavourable, &counts),
        bounds: share::bounds(favourable, n, population).filter(|_| shown),
        neutral_bounds: share::bounds(neutral, n, population).filter(|_| shown),
        unfavourable_bounds: share::bounds(unfavourable, n, population).filter(|_| shown),
        score: score(scope, counts.score(), population),
        agreement: counts.agreement().filter(|_| shown),
        deviation: counts.deviation().filter(|_| shown),
        two_peaked: shown && peaks::two_peaked(counts.by_code),
    }
}

fn distribution(scope: &Scope, question: &Question, counts: &QuestionCounts) -> Vec<AnswerShare> {
    let answers = scope.instrument.scale(question.scale).map_or(&[][..], |scale| &scale.answers);
    let label = |code: i16| answers.iter().find(|answer| answer.code == code).map(|answer| answer.label.clone());
    let n = counts.n() as f64;
    counts
        .counts()
        .map(|(code, people)| AnswerShare { code, label: label(code).unwrap_or_default(), share: people as f64 / n })
        .collect()
}

/// The pairs of one list; `before` pairs of the tally come before them.
fn pairs(scope: &Scope, tally: &Tally, pairs: &[Pair], questions: &[Question], before: usize) -> Vec<PairView> {
    let population = u64::from(scope.audit.headcount());
    let side = |id: &str| {
        let index = questions.iter().position(|question| question.id == id);
        let moments = index.map_or(Moments::of([]), |index| tally.question(EVERYBODY, index).score());
        score(scope, moments, population)
    };
    let view = |(place, pair): (usize, &Pair)| PairView {
        id: pair.id.clone(),
        name: pair.name.clone(),
        first: side(&pair.first.id),
        second: side(&pair.second.id),
        gap: gap(scope, tally.pair(EVERYBODY, before + place), population),
    };
    pairs.iter().enumerate().map(view).collect()
}

/// Which groups go together in how many people, by breakdown.
fn memberships(scope: &Scope, tally: &Tally) -> Vec<Membership> {
    let value_in = |breakdown: usize, slots: &[usize]| {
        let value = |id: &str| tally.layout.groups.get(breakdown).and_then(|values| values.get(id));
        let group = scope.breakdowns.get(breakdown)?;
        group.values.iter().find(|v| value(&v.id).is_some_and(|slot| slots.contains(slot))).map(|v| v.id.clone())
    };
    let all = tally.memberships();
    all.map(|(slots, people)| Membership {
        groups: (0..scope.breakdowns.len()).map(|breakdown| value_in(breakdown, slots)).collect(),
        people: people.first().copied().unwrap_or(0),
        scored: scope.instrument.areas.iter().map(|area| area.id.clone()).zip(people.iter().skip(1).copied()).collect(),
    })
    .collect()
}
