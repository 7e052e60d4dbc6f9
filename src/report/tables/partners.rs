//! Phase 4: partners seen from both sides, who rates whom, handoffs, incidents, operating figures.

use super::rows::Rows;
use super::{Look, Table};
use crate::model::diagnosis::{
    Department, DepartmentRating, Diagnosis, HandoffKind, Logged, SeriesPhase, SeriesPoint, SeriesView,
};
use crate::model::text::Text;
use crate::words::Words;

pub(super) fn tables(diagnosis: &Diagnosis, words: &Words) -> Vec<Table> {
    vec![
        partners(diagnosis, words),
        dependencies(diagnosis, words),
        gaps(diagnosis, words),
        kinds(diagnosis, words),
        noticed(diagnosis, words),
        series(diagnosis, words),
        points(diagnosis, words),
    ]
}

fn partners(diagnosis: &Diagnosis, words: &Words) -> Table {
    let Logged { handoffs, incidents } = diagnosis.partners.logged();
    Rows::of("partners", words, &diagnosis.partners.partners)
        .named("partner", "partner", |partner| (&partner.id, &partner.name))
        .figure("rated_by_service", "rated-by-service", Look::Whole, |partner| &partner.rated_by_service)
        .figure("rates_itself", "rates-itself", Look::Whole, |partner| &partner.rates_itself)
        .figure("rates_service", "rates-service", Look::Whole, |partner| &partner.rates_service)
        .figure("beside_expected", "column-beside-expected", Look::Points, |partner| &partner.expected_by_service)
        .figure("service_beside_expected", "column-service-beside-expected", Look::Points, |partner| {
            &partner.expected_of_service
        })
        .count("handoffs", "handoffs", |partner| handoffs.then_some(partner.handoffs))
        .figure("median_hours", "median-hours", Look::Decimal, |partner| &partner.times.median_hours)
        .figure("p90_hours", "p90-hours", Look::Decimal, |partner| &partner.times.p90_hours)
        .figure("closed_median_hours", "closed-median-hours", Look::Decimal, |partner| {
            &partner.times.closed_median_hours
        })
        .figure("closed_p90_hours", "closed-p90-hours", Look::Decimal, |partner| &partner.times.closed_p90_hours)
        .figure("unanswered", "unanswered", Look::Share, |partner| &partner.times.unanswered)
        .figure("reopened", "reopened", Look::Share, |partner| &partner.times.reopened)
        .count("promises", "promises", |partner| handoffs.then_some(partner.promises))
        .figure("waiting", "waiting", Look::Decimal, |partner| &partner.waiting)
        .count("incidents", "incidents", |partner| incidents.then_some(partner.incidents))
        .figure("unannounced", "unannounced", Look::Share, |partner| &partner.unannounced)
        .figure("telling_minutes", "telling-minutes", Look::Whole, |partner| &partner.telling_minutes)
        .count("customers", "customers", |partner| incidents.then_some(partner.customers))
        .count("calls", "calls-in-log", |partner| incidents.then_some(partner.calls))
        .figure("excess_calls", "calls-in-series", Look::Whole, |partner| &partner.excess_calls)
        .number("beyond_limit", "calls-beyond-limit", Look::Whole, |partner| partner.beyond_limit)
        .key(&["partner"])
}

/// Id and name of a department.
type Named = (String, Text);

fn dependencies(diagnosis: &Diagnosis, words: &Words) -> Table {
    let view = &diagnosis.partners.dependencies;
    let department = |id: &str| view.departments.iter().find(|department| department.id == id);
    let known = |rating: &&DepartmentRating| department(&rating.from).is_some() && department(&rating.to).is_some();
    let named = |department: Option<&'_ Department>| match department {
        Some(Department { id, name }) => (id.clone(), name.clone()),
        None => Default::default(),
    };
    let ratings: Vec<_> = view.ratings.iter().filter(known).collect();
    let rows: Vec<(Named, Named, &DepartmentRating)> = ratings
        .into_iter()
        .map(|rating| (named(department(&rating.from)), named(department(&rating.to)), rating))
        .collect();
    Rows::of("dependencies", words, &rows)
        .named("from", "dependencies-rater", |(from, ..)| (&from.0, &from.1))
        .named("to", "dependencies-rated", |(_, to, _)| (&to.0, &to.1))
        .estimate("score", "score", Look::Whole, |(.., rating)| &rating.score)
        .coded("level", "column-level", "level-", |(.., rating)| rating.level)
        .key(&["from", "to"])
}

fn gaps(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("gaps", words, &diagnosis.partners.gaps)
        .coded("kind", "column-kind", "gap-is-", |gap| Some(gap.kind))
        .named("from", "column-view-of", |gap| (&gap.from, &gap.from_name))
        .named("about", "column-about", |gap| (&gap.about, &gap.about_name))
        .named("item", "question", |gap| (&gap.item, &gap.text))
        .flag("reverse", "column-reverse", |gap| Some(gap.reverse))
        .estimate("seen", "column-seen", Look::Whole, |gap| &gap.seen)
        .estimate("against", "column-against", Look::Whole, |gap| &gap.against)
        .estimate("gap", "gap", Look::Points, |gap| &gap.gap)
        .key(&["kind", "from", "about", "item"])
}

fn kinds(diagnosis: &Diagnosis, words: &Words) -> Table {
    let name = |kind: &HandoffKind| if kind.name.is_empty() { words.word("kind-other") } else { kind.name.clone() };
    Rows::of("handoff-kinds", words, (1u64..).zip(&diagnosis.partners.kinds))
        .count("number", "number-sign", |(number, _)| Some(*number))
        .text("kind", "kind-of-request", |(_, kind)| name(kind))
        .count("handoffs", "handoffs", |(_, kind)| Some(kind.handoffs))
        .figure("median_hours", "median-hours", Look::Decimal, |(_, kind)| &kind.times.median_hours)
        .figure("p90_hours", "p90-hours", Look::Decimal, |(_, kind)| &kind.times.p90_hours)
        .figure("closed_median_hours", "closed-median-hours", Look::Decimal, |(_, kind)| {
            &kind.times.closed_median_hours
        })
        .figure("closed_p90_hours", "closed-p90-hours", Look::Decimal, |(_, kind)| &kind.times.closed_p90_hours)
        .figure("unanswered", "unanswered", Look::Share, |(_, kind)| &kind.times.unanswered)
        .figure("reopened", "reopened", Look::Share, |(_, kind)| &kind.times.reopened)
        .key(&["number"])
}

/// Who noticed incidents first, by the partner that caused them.
fn noticed(diagnosis: &Diagnosis, words: &Words) -> Table {
    let partners = &diagnosis.partners.partners;
    let all = diagnosis.partners.noticed.iter().flat_map(|noticed| {
        partners.iter().zip(&noticed.incidents).map(move |(partner, incidents)| (noticed, partner, *incidents))
    });
    Rows::of("noticed", words, all)
        .named("noticed", "noticed-first", |(noticed, ..)| (&noticed.id, &noticed.name))
        .named("partner", "column-caused-by", |(_, partner, _)| (&partner.id, &partner.name))
        .count("incidents", "incidents", |(.., incidents)| Some(*incidents))
        .link(&["partner"], "partners", &["partner"])
        .key(&["noticed", "partner"])
}

fn series(diagnosis: &Diagnosis, words: &Words) -> Table {
    Rows::of("series", words, &diagnosis.partners.series)
        .named("series", "column-series", |series| (&series.id, &series.name))
        .unit(|series| &series.unit)
        .coded("better", "column-better", "better-", |series| Some(series.better))
        .coded("verdict", "verdict", "series-is-", |series| Some(series.verdict))
        .count("points", "column-periods", |series| Some(series.points.len() as u64))
        .number("last", "column-last", Look::Decimal, |series| Some(series.points.last()?.value))
        .number("centre", "column-centre", Look::Decimal, |series| series.centre)
        .range(["limit_low", "limit_high"], ["column-limit-low", "column-limit-high"], Look::Decimal, |series| {
            series.limits
        })
        .number("feeling", "column-feeling", Look::Decimal, |series| series.feeling)
        .number("half_life", "column-half-life", Look::Decimal, |series| Some(series.half_life))
        .flag("weekdays_removed", "column-weekdays-removed", |series| Some(series.weekdays_removed))
        .key(&["series"])
}

/// The points of every series, with the mean and the limits of the phase that each lies in.
fn points(diagnosis: &Diagnosis, words: &Words) -> Table {
    let all = diagnosis.partners.series.iter().flat_map(|series| {
        let phase = move |at: usize| series.phases.iter().rev().find(|phase| phase.first <= at);
        series.points.iter().enumerate().map(move |(at, point)| (series, point, phase(at), at))
    });
    type Row<'a> = (&'a SeriesView, &'a SeriesPoint, Option<&'a SeriesPhase>, usize);
    let change = |(.., phase, at): &Row| {
        let change = phase.filter(|phase| phase.first == *at).and_then(|phase| phase.change.as_ref());
        change.map(|change| change.in_language(words.language()).to_owned()).unwrap_or_default()
    };
    Rows::of("series-points", words, all)
        .named("series", "column-series", |(series, ..)| (&series.id, &series.name))
        .date("period", "period", |(_, point, ..)| &point.period)
        .number("value", "value", Look::Decimal, |(_, point, ..)| Some(point.value))
        .number("adjusted", "series-without-weekdays", Look::Decimal, |(_, point, ..)| point.adjusted)
        .number("centre", "column-centre", Look::Decimal, |(.., phase, _)| phase.and_then(|phase| phase.centre))
        .range(
            ["limit_low", "limit_high"],
            ["column-limit-low", "column-limit-high"],
            Look::Decimal,
            |(.., phase, _)| phase.and_then(|phase| phase.limits),
        )
        // Where there are no limits yet nothing was judged, and nothing is "no signal".
        .flag("signal", "column-signal", |(_, point, phase, _)| {
            let judged = phase.is_some_and(|phase| phase.limits.is_some());
            (judged || point.signal).then_some(point.signal)
        })
        .coded("mark", "series-rule", "series-mark-", |(_, point, ..)| point.mark)
        .text("change", "column-declared-change", change)
        .link(&["series"], "series", &["series"])
        .key(&["series", "period"])
}
