//! Phase 2: questions and their answers, groups, pairs, and what the answers can bear beyond that.

use super::conclusions::area;
use super::rows::{Rows, code};
use super::{Look, Table};
use crate::model::depth::{AreaRanking, RankedGroup};
use crate::model::diagnosis::{Breakdown, Diagnosis, GroupView, ItemView};
use crate::model::estimate::Estimate;
use crate::model::instrument::QuestionList;
use crate::words::Words;

pub(super) fn tables(diagnosis: &Diagnosis, words: &Words) -> Vec<Table> {
    vec![
        items(diagnosis, words),
        answers(diagnosis, words),
        groups(diagnosis, words),
        group_scores(diagnosis, words),
        differences(diagnosis, words),
        rankings(diagnosis, words),
        pairs(diagnosis, words),
        reliability(diagnosis, words),
        drivers(diagnosis, words),
        careless(diagnosis, words),
        open_questions(diagnosis, words),
        open_answers(diagnosis, words),
    ]
}

/// Questions in the order of the areas; after them the other lists.
fn in_order(diagnosis: &Diagnosis) -> Vec<&ItemView> {
    let place = |item: &&ItemView| {
        let areas = &diagnosis.areas;
        (areas.iter().position(|area| area.id == item.area).unwrap_or(areas.len()), item.list)
    };
    let mut items: Vec<&ItemView> = diagnosis.questionnaire.items.iter().collect();
    items.sort_by_key(place);
    items
}

/// What the words for a list of questions begin with.
const LIST: &str = "question-list-";

/// The name of a list of questions.
pub(in crate::report) fn list_name(list: QuestionList, words: &Words) -> String {
    words.word(&format!("{LIST}{}", code(&list)))
}

fn items(diagnosis: &Diagnosis, words: &Words) -> Table {
    // How many did not answer is a result too, and goes with the others.
    let not_answered = |item: &ItemView, count: u64| item.answered.value().map(|_| count);
    Rows::of("items", words, in_order(diagnosis))
        .id("item", "column-item", |item| &item.id)
        .statement("text", "question", |item| (&item.text, item.reverse))
        .named("area", "area", |item| area(diagnosis, &item.area))
        .coded("list", "column-list", LIST, |item| Some(item.list))
        .flag("reverse", "column-reverse", |item| Some(item.reverse))
        .figure("answered", "answered", Look::Whole, |item| &item.answered)
        .figure("unfavourable", "column-unfavourable", Look::Share, |item| &item.unfavourable)
        .figure("neutral", "column-neutral", Look::Share, |item| &item.neutral)
        .estimate("favourable", "column-favourable", Look::Share, |item| &item.favourable)
        .range(
            ["favourable_bound_low", "favourable_bound_high"],
            ["column-bound-low", "column-bound-high"],
            Look::Share,
            |item| item.bounds,
        )
        .figure("score", "score", Look::Whole, |item| &item.score)
        .number("agreement", "column-agreement", Look::Fine, |item| item.agreement)
        .number("deviation", "column-deviation", Look::Fine, |item| item.deviation)
        .flag("two_peaked", "column-two-peaked", |item| item.answered.value().map(|_| item.two_peaked))
        .count("does_not_apply", "column-does-not-apply", |item| not_answered(item, item.not_answered.0))
        .count("not_shown", "column-not-shown", |item| not_answered(item, item.not_answered.1))
        .count("left_empty", "column-left-empty", |item| not_answered(item, item.not_answered.2))
        .link(&["area"], "areas", &["area"])
        .key(&["item"])
}

/// The distribution of the answers, a row for every answer that a scale offers.
fn answers(diagnosis: &Diagnosis, words: &Words) -> Table {
    let all = in_order(diagnosis).into_iter().flat_map(|item| item.distribution.iter().map(move |share| (item, share)));
    Rows::of("answers", words, all)
        .id("item", "column-item", |(item, _)| &item.id)
        .say("text", "question", |(item, _)| &item.text)
        .number("code", "column-code", Look::Whole, |(_, answer)| Some(f64::from(answer.code)))
        .say("label", "column-answer", |(_, answer)| &answer.label)
        .number("share", "column-share", Look::Share, |(_, answer)| Some(answer.share))
        .link(&["item"], "items", &["item"])
        .key(&["item", "code"])
}

fn all_groups(diagnosis: &Diagnosis) -> impl Iterator<Item = (&Breakdown, &GroupView)> {
    let breakdowns = &diagnosis.questionnaire.breakdowns;
    breakdowns.iter().flat_map(|breakdown| breakdown.groups.iter().map(move |group| (breakdown, group)))
}

fn groups(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("groups", words, all_groups(diagnosis))
        .named("breakdown", "column-breakdown", |(breakdown, _)| (&breakdown.id, &breakdown.name))
        .named("group", "column-group", |(_, group)| (&group.id, &group.name))
        .count("headcount", "column-headcount", |(_, group)| Some(group.headcount))
        .figure("answered", "answered", Look::Whole, |(_, group)| &group.answered)
        .text("holds", "column-holds", |(breakdown, group)| pooled(breakdown, group, words))
        .key(&["breakdown", "group"])
}

/// The names of the groups that one holds which is shown in their place.
fn pooled(breakdown: &Breakdown, group: &GroupView, words: &Words) -> String {
    let of = |id: &String| breakdown.groups.iter().find(|one| one.id == *id);
    let names = group.pooled.iter().map(|id| match of(id) {
        Some(one) => one.name.in_language(words.language()),
        None => id.as_str(),
    });
    names.collect::<Vec<_>>().join("; ")
}

fn group_scores(diagnosis: &Diagnosis, words: &Words) -> Table {
    let areas = &diagnosis.areas;
    let of_group = |(breakdown, group): (&'_ Breakdown, &'_ GroupView)| {
        let (breakdown, group): (&Breakdown, &GroupView) = (breakdown, group);
        (breakdown.id.clone(), breakdown.name.clone(), group.clone())
    };
    let owned: Vec<_> = all_groups(diagnosis).map(of_group).collect();
    let all = owned
        .iter()
        .flat_map(|group| areas.iter().filter_map(move |area| Some((group, area, group.2.scores.get(&area.id)?))));
    Rows::of("group-scores", words, all)
        .named("breakdown", "column-breakdown", |(group, ..)| (&group.0, &group.1))
        .named("group", "column-group", |(group, ..)| (&group.2.id, &group.2.name))
        .named("area", "area", |(_, area, _)| (&area.id, &area.name))
        .estimate("score", "score", Look::Whole, |(.., score): &(_, _, &Estimate)| *score)
        .link(&["breakdown", "group"], "groups", &["breakdown", "group"])
        .link(&["area"], "areas", &["area"])
        .key(&["breakdown", "group", "area"])
}

fn differences(diagnosis: &Diagnosis, words: &Words) -> Table {
    let breakdowns = &diagnosis.questionnaire.breakdowns;
    let name = |id: &str| breakdowns.iter().find(|breakdown| breakdown.id == id).map(|breakdown| &breakdown.name);
    Rows::of("differences", words, &diagnosis.questionnaire.depth.differences)
        .named("breakdown", "column-breakdown", |one| (&one.breakdown, name(&one.breakdown).unwrap_or(&one.name)))
        .named("group", "column-group", |one| (&one.group, &one.name))
        .named("area", "area", |one| area(diagnosis, &one.area))
        .number("difference", "column-from-the-rest", Look::Points, |one| Some(one.difference))
        .estimate("dominance", "column-dominance", Look::Fine, |one| &one.dominance)
        .coded("verdict", "verdict", "difference-is-", |one| Some(one.verdict))
        .link(&["breakdown", "group"], "groups", &["breakdown", "group"])
        .key(&["breakdown", "group", "area"])
}

fn rankings(diagnosis: &Diagnosis, words: &Words) -> Table {
    let rankings = &diagnosis.questionnaire.depth.rankings;
    let all = rankings.iter().flat_map(|ranking| {
        let of_area =
            move |area| (1u64..).zip(groups_of(area)).map(move |(place, group)| (ranking, area, place, group));
        ranking.areas.iter().flat_map(of_area)
    });
    Rows::of("rankings", words, all)
        .named("breakdown", "column-breakdown", |(ranking, ..)| (&ranking.breakdown, &ranking.name))
        .named("area", "area", |(_, ranking, ..)| area(diagnosis, &ranking.area))
        .count("place", "drivers-place", |(.., place, _)| Some(*place))
        .named("group", "column-group", |(.., group)| (&group.id, &group.name))
        .number("score", "ranking-as-answered", Look::Decimal, |(.., group)| Some(group.score))
        .number("shrunken", "ranking-shrunken", Look::Decimal, |(.., group)| Some(group.shrunken))
        .link(&["breakdown", "group"], "groups", &["breakdown", "group"])
        .key(&["breakdown", "area", "group"])
}

fn groups_of(ranking: &AreaRanking) -> &[RankedGroup] {
    &ranking.groups
}

fn pairs(diagnosis: &Diagnosis, words: &Words) -> Table {
    let view = &diagnosis.questionnaire;
    let demands = view.demand_support.iter().map(|pair| ("demand-support", pair));
    let myths = view.myths.iter().map(|pair| ("myth", pair));
    Rows::of("pairs", words, demands.chain(myths))
        .coded("kind", "column-kind", "pair-is-", |(kind, _)| Some(*kind))
        .named("pair", "subject", |(_, pair)| (&pair.id, &pair.name))
        .estimate("first", "column-pair-first", Look::Whole, |(_, pair)| &pair.first)
        .estimate("second", "column-pair-second", Look::Whole, |(_, pair)| &pair.second)
        .estimate("gap", "gap", Look::Points, |(_, pair)| &pair.gap)
        .key(&["kind", "pair"])
}

fn reliability(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("reliability", words, &diagnosis.questionnaire.depth.areas)
        .named("area", "area", |depth| area(diagnosis, &depth.id))
        .estimate("score", "score", Look::Whole, |depth| &depth.score)
        .flag("two_peaked", "column-two-peaked", |depth| depth.score.value().map(|_| depth.two_peaked))
        .number("agreement", "column-agreement", Look::Fine, |depth| depth.agreement)
        .number("deviation", "column-deviation", Look::Fine, |depth| depth.deviation)
        .count("items", "column-items", |depth| Some(depth.reliability.items))
        .coded("reliability", "column-reliability", "reliability-is-", |depth| Some(depth.reliability.verdict))
        .figure("alpha", "alpha", Look::Fine, |depth| &depth.reliability.alpha)
        .figure("omega", "omega", Look::Fine, |depth| &depth.reliability.omega)
        .range(["feldt_low", "feldt_high"], ["column-feldt-low", "column-feldt-high"], Look::Fine, |depth| {
            depth.reliability.interval
        })
        .key(&["area"])
}

fn drivers(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("drivers", words, &diagnosis.questionnaire.depth.drivers.areas)
        .named("area", "area", |driver| area(diagnosis, &driver.area))
        .estimate("correlation", "drivers-correlation", Look::Fine, |driver| &driver.correlation)
        .number("weight", "drivers-weight", Look::Fine, |driver| driver.weight)
        .number("johnson", "drivers-johnson", Look::Fine, |driver| driver.johnson)
        .count("place", "drivers-place", |driver| driver.place)
        .range(["place_first", "place_last"], ["column-place-first", "column-place-last"], Look::Whole, |driver| {
            driver.places
        })
        .key(&["area"])
}

fn careless(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("careless", words, &diagnosis.questionnaire.depth.careless.differing)
        .named("area", "area", |both| area(diagnosis, &both.area))
        .estimate("everybody", "careless-all", Look::Whole, |both| &both.all)
        .coded("level", "column-level", "level-", |both| both.level)
        .estimate("without", "careless-without", Look::Whole, |both| &both.without)
        .coded("level_without", "column-level-without", "level-", |both| both.level_without)
        .key(&["area"])
}

fn open_questions(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("open-questions", words, &diagnosis.questionnaire.depth.open)
        .named("question", "question", |open| (&open.id, &open.text))
        .figure("answered", "answered", Look::Whole, |open| &open.answered)
        .flag("may_quote", "column-may-quote", |open| Some(open.may_quote))
        .key(&["question"])
}

fn open_answers(diagnosis: &Diagnosis, words: &Words) -> Table {
    let open = &diagnosis.questionnaire.depth.open;
    let all = open.iter().flat_map(|open| (1u64..).zip(&open.quotes).map(move |(number, text)| (open, number, text)));
    Rows::of("open-answers", words, all)
        .named("question", "question", |(open, ..)| (&open.id, &open.text))
        .count("number", "number-sign", |(_, number, _)| Some(*number))
        .text("text", "column-answer", |(.., text)| (*text).clone())
        .link(&["question"], "open-questions", &["question"])
        .key(&["question", "number"])
}
