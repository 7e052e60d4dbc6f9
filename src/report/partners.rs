//! The charts of the cooperating departments: network and matrix of dependencies, operating figures, and the largest gaps
//! in words.

use serde::Serialize;

use super::charts::{dependencies, network, series};
use super::drawings::{Drawing, drawing};
use super::print::{self, Style};
use crate::model::diagnosis::{
    Department, Diagnosis, GapKind, PartnerView, PartnersView, PerceptionGap, SeriesPoint, SeriesVerdict, SeriesView,
};
use crate::model::estimate::{Estimate, Level, Reason};
use crate::problem::Message;
use crate::words::Words;

/// Everything drawn of cooperating departments.
#[derive(Serialize)]
pub(super) struct PartnerDrawings {
    network: Option<Drawing>,
    matrix: Option<MatrixDrawing>,
    /// The largest gaps, a sentence each.
    gaps: Vec<String>,
    series: Vec<SeriesDrawing>,
    /// How the charts of the series are read, which depends on whether any of them has limits.
    series_how_to_read: String,
}

/// The matrix of dependencies and the table behind it.
#[derive(Serialize)]
struct MatrixDrawing {
    drawing: Drawing,
    departments: Vec<Department>,
    /// One row a department that rates, one cell a department rated; none where nobody was asked.
    rows: Vec<Vec<Option<Estimate>>>,
}

/// One series with its chart.
#[derive(Serialize)]
struct SeriesDrawing {
    view: SeriesView,
    drawing: Drawing,
}

/// Draws everything.
pub(super) fn draw(diagnosis: &Diagnosis, words: &Words) -> PartnerDrawings {
    let view = &diagnosis.partners;
    PartnerDrawings {
        network: network_of(diagnosis, words),
        matrix: matrix(view, words),
        gaps: view.gaps.iter().map(|gap| gap_in_words(gap, words)).collect(),
        series: view.series.iter().map(|view| one_series(view, words)).collect(),
        series_how_to_read: words.word(how_to_read(view)),
    }
}

fn how_to_read(view: &PartnersView) -> &'static str {
    let mut phases = view.series.iter().flat_map(|series| &series.phases);
    if phases.any(|phase| phase.centre.is_some()) { "series-how-to-read" } else { "series-without-limits" }
}

/// Service in the middle, its partners around it; nothing when nobody was heard.
fn network_of(diagnosis: &Diagnosis, words: &Words) -> Option<Drawing> {
    let view = &diagnosis.partners;
    if view.heard.0 == 0 {
        return None;
    }
    let language = words.language();
    let levels = &diagnosis.instrument.levels;
    let most = view.partners.iter().map(|partner| partner.handoffs).max().unwrap_or(0).max(1) as f64;
    let rated = |key: &str, score: &Estimate| network::Tie {
        label: words.word(key),
        note: print::value(words, score, Style::Whole, ""),
        level: score.value().map(|score| levels.level(score)),
    };
    let logged = view.logged().handoffs;
    let handed_over = |partner: &PartnerView| match logged {
        true => words.number(partner.handoffs as f64, 0),
        false => words.word(print::withheld(Reason::NoData)),
    };
    let node = |partner: &PartnerView| network::Node {
        name: partner.name.in_language(language).to_owned(),
        handoffs: (words.word("handoffs"), handed_over(partner)),
        weight: partner.handoffs as f64 / most,
        ties: [rated("rated-by-service", &partner.rated_by_service), rated("rates-service", &partner.rates_service)],
    };
    let nodes: Vec<network::Node> = view.partners.iter().map(node).collect();
    let service = diagnosis.organisation.department.in_language(language);
    let shown = view.partners.iter().filter_map(|partner| Some((partner.rated_by_service.value()?, partner)));
    let sentence = match shown.min_by(|a, b| a.0.total_cmp(&b.0)) {
        Some((score, partner)) => words.say(
            &Message::new("chart-network")
                .with("name", partner.name.in_language(language))
                .with("score", words.number(score, 0)),
        ),
        None => words.word("chart-network-withheld"),
    };
    Some(drawing(sentence, |width, title| network::draw(service, &nodes, title, width)))
}

/// Who rates whom; nothing when no rating was given.
fn matrix(view: &PartnersView, words: &Words) -> Option<MatrixDrawing> {
    let all = &view.dependencies;
    if all.ratings.is_empty() {
        return None;
    }
    let rating = |from: &Department, to: &Department| {
        all.ratings.iter().find(|rating| rating.from == from.id && rating.to == to.id)
    };
    let cell = |from: &Department, to: &Department| match rating(from, to) {
        None => dependencies::Cell::NotAsked,
        Some(rating) => match rating.score.value() {
            Some(score) => dependencies::Cell::Rated(words.number(score, 0), rating.level),
            None => dependencies::Cell::Withheld,
        },
    };
    let names: Vec<String> =
        all.departments.iter().map(|department| department.name.in_language(words.language()).to_owned()).collect();
    let square = |of: &dyn Fn(&Department, &Department) -> dependencies::Cell| -> Vec<Vec<dependencies::Cell>> {
        all.departments.iter().map(|from| all.departments.iter().map(|to| of(from, to)).collect()).collect()
    };
    let cells = square(&cell);
    let poor = all.ratings.iter().filter(|rating| rating.level == Some(Level::Poor)).count();
    let withheld = all.ratings.iter().filter(|rating| rating.score.value().is_none()).count();
    let sentence = words.say(
        &Message::new("chart-dependencies")
            .with("ratings", all.ratings.len())
            .with("shown", all.ratings.len() - withheld)
            .with("poor", poor)
            .with("withheld", withheld),
    );
    let rows = all
        .departments
        .iter()
        .map(|from| all.departments.iter().map(|to| rating(from, to).map(|rating| rating.score.clone())).collect());
    Some(MatrixDrawing {
        drawing: drawing(sentence, |width, title| {
            let words = dependencies::MatrixWords {
                title: title.to_owned(),
                rater: words.word("dependencies-rater"),
                rated: words.word("dependencies-rated"),
            };
            dependencies::draw(&names, &cells, &words, width)
        }),
        departments: all.departments.clone(),
        rows: rows.collect(),
    })
}

/// What two sides think of the same thing.
fn gap_in_words(gap: &PerceptionGap, words: &Words) -> String {
    let language = words.language();
    let points = |estimate: &Estimate| estimate.value().map_or(String::new(), |value| words.number(value, 0));
    let key = match gap.kind {
        GapKind::SelfView => "gap-self-view",
        GapKind::Expectation => "gap-expectation",
    };
    let mut item = gap.text.in_language(language).trim_end_matches('.').to_owned();
    if gap.reverse {
        item = words.say(&Message::new("reversed").with("text", item));
    }
    words.say(
        &Message::new(key)
            .with("item", item)
            .with("from", gap.from_name.in_language(language))
            .with("about", gap.about_name.in_language(language))
            .with("seen", points(&gap.seen))
            .with("against", points(&gap.against))
            .with("gap", gap.gap.value().map_or(0.0, |gap| gap.abs().round())),
    )
}

fn one_series(view: &SeriesView, words: &Words) -> SeriesDrawing {
    let print = |value: f64| {
        let style = if value == value.trunc() { style(view) } else { Style::Decimal };
        print::number(words, value, style)
    };
    let mut guides = Vec::new();
    let mut guide = |value: Option<f64>, key: &str, class| {
        if let Some(value) = value {
            let label = words.say(&Message::new(key).with("value", print(value)));
            guides.push(series::Guide { value, label, class });
        }
    };
    let charted = |point: &SeriesPoint| point.adjusted.unwrap_or(point.value);
    guide(view.limits.map(|limits| limits.1), "series-upper", "limit");
    guide(view.centre, "series-mean", "centre");
    guide(view.limits.map(|limits| limits.0), "series-lower", "limit");
    guide(view.feeling, "series-feeling", "feeling");
    guide(view.points.last().map(charted), "series-last", "last");
    let point = |point: &SeriesPoint| series::Point {
        value: charted(point),
        signal: point.signal,
        marked: point.mark.is_some(),
    };
    let points: Vec<series::Point> = view.points.iter().map(point).collect();
    let stretch = |phase: &crate::model::diagnosis::SeriesPhase| series::Stretch {
        first: phase.first,
        points: phase.points,
        levels: phase.centre.zip(phase.limits),
    };
    let stretches: Vec<series::Stretch> = view.phases.iter().map(stretch).collect();
    let edge = |point: Option<&SeriesPoint>| point.map_or(String::new(), |point| print::date(words, &point.period));
    let (first, last) = (edge(view.points.first()), edge(view.points.last()));
    let drawing = drawing(verdict_in_words(view, words), |width, title| {
        let words = series::SeriesWords { title: title.to_owned(), first: first.clone(), last: last.clone() };
        series::draw(&points, &stretches, &guides, &words, width)
    });
    SeriesDrawing { view: view.clone(), drawing }
}

/// How the values of a series are written: without decimals where none has any, as counts have none.
fn style(view: &SeriesView) -> Style {
    let whole = view.points.iter().all(|point| point.value == point.value.trunc());
    if whole { Style::Whole } else { Style::Decimal }
}

/// Whether the last weeks are signal or noise, and what of the chart needs a word.
fn verdict_in_words(view: &SeriesView, words: &Words) -> String {
    let since_change = view.phases.last().map_or(view.points.len(), |phase| phase.points);
    let recent = (view.recent as usize).min(since_change);
    let lately = view.points.iter().rev().take(recent);
    let key = match (view.verdict, view.phases.len() > 1) {
        (SeriesVerdict::Short, true) => "series-short-since-change",
        (SeriesVerdict::Short, false) => "chart-series-short",
        (SeriesVerdict::Noise, _) => "series-noise",
        (SeriesVerdict::Signal, _) => "series-signal",
        (SeriesVerdict::Earlier, _) => "series-earlier",
    };
    let last = view.points.last().map_or(String::new(), |point| print::number(words, point.value, style(view)));
    let verdict = words.say(
        &Message::new(key)
            .with("name", view.name.in_language(words.language()))
            .with("points", since_change)
            .with("recent", recent)
            .with("signals", lately.filter(|point| point.signal).count())
            .with("last", last),
    );
    let marks = view.points.iter().filter(|point| point.mark.is_some() && !point.signal).count();
    let chance = (marks > 0).then(|| words.say(&Message::new("series-marks").with("marks", marks)));
    let weekdays = view.weekdays_removed.then(|| words.word("series-weekdays"));
    std::iter::once(verdict).chain(chance).chain(weekdays).collect::<Vec<_>>().join(" ")
}
