//! From the figures of a diagnosis to its charts: which rows, which words, and the sentence that says what one sees.

use serde::Serialize;

use super::charts::shapes::Missing;
use super::charts::{Chart, bars, both, diverging};
use super::over_cycles::{self, NextSaid};
use super::partners;
use super::print::{self, Style};
use super::tables::list_name;
use super::{area_drawings, day_drawing, interview_drawings, task_drawings};
use crate::model::diagnosis::{Diagnosis, ItemView};
use crate::model::estimate::{Estimate, Reason};
use crate::model::instrument::{CategoryRole, QuestionList};
use crate::problem::Message;
use crate::words::Words;

/// A chart and its sentence.
#[derive(Serialize)]
pub(super) struct Drawing {
    #[serde(flatten)]
    chart: Chart,
    sentence: String,
}

/// All charts of a report.
#[derive(Serialize)]
pub(super) struct Drawings {
    day: Option<Drawing>,
    /// The names of the hours of the day profile.
    hours: Vec<String>,
    /// Whether there is anything to say of working days and workload.
    has_days: bool,
    areas: Drawing,
    /// Areas by phases.
    matrix: Option<Drawing>,
    /// From the previous cycle to this one; none in a first cycle.
    changes: Option<Drawing>,
    /// Every area over all cycles.
    trends: Option<Drawing>,
    /// What to find out next, in words.
    next: Vec<NextSaid>,
    time: Option<Drawing>,
    codes: Option<Drawing>,
    /// New themes by interview; none before the first.
    saturation: Option<Drawing>,
    positions: Vec<task_drawings::PositionDrawing>,
    items: Vec<ItemsDrawing>,
    partners: partners::PartnerDrawings,
}

/// The questions of one area, or of a list whose questions count for none.
#[derive(Serialize)]
struct ItemsDrawing {
    area: String,
    list: QuestionList,
    /// Whether high answers are neither good nor bad news, but belong beside others.
    paired: bool,
    /// Name of the area, or of the list.
    title: String,
    items: Vec<ItemView>,
    drawing: Drawing,
    /// The same in pictures that fit beside others on a page, where it is too long for that.
    pieces: Vec<Drawing>,
}

/// Most questions of one picture on a page: a longer one would leave the page before it empty.
const ON_A_PAGE: usize = 12;

impl Drawings {
    /// The areas whose questions are drawn, in order.
    pub(super) fn areas_of_items(&self) -> Vec<&str> {
        self.items.iter().map(|items| items.area.as_str()).collect()
    }
}

/// Draws everything.
pub(super) fn draw(diagnosis: &Diagnosis, words: &Words) -> Drawings {
    let days = &diagnosis.jobs.days;
    let has_days = !days.profile.hours.is_empty()
        || days.profile.withheld == Some(Reason::SmallGroup)
        || !(days.own_time.is_empty() && days.workload.is_empty() && days.quadrants.is_empty());
    // Half of the work is for the questions.
    let (items, others) = rayon::join(
        || items(diagnosis, words),
        || Drawings {
            day: day_drawing::day_profile(diagnosis, words),
            hours: days.profile.hours.iter().map(|hour| day_drawing::label(hour.hour)).collect(),
            has_days,
            areas: area_drawings::scores(diagnosis, words),
            matrix: area_drawings::triangulation(diagnosis, words),
            changes: area_drawings::since_last_cycle(diagnosis, words),
            trends: over_cycles::draw(diagnosis, words),
            next: over_cycles::next_steps(diagnosis, words),
            time: time_shares(diagnosis, words),
            codes: interview_drawings::codes(diagnosis, words),
            saturation: interview_drawings::saturation(diagnosis, words),
            positions: task_drawings::positions(diagnosis, words),
            items: Vec::new(),
            partners: partners::draw(diagnosis, words),
        },
    );
    Drawings { items, ..others }
}

pub(super) fn drawing(sentence: String, draw: impl Fn(f64, &str) -> String) -> Drawing {
    Drawing { chart: both(|width| draw(width, &sentence)), sentence: sentence.clone() }
}

/// Value and interval, or why there is none.
pub(super) fn span(estimate: &Estimate, words: &Words) -> Result<(f64, Option<(f64, f64)>), Missing> {
    let figure = estimate.figure().map(|figure| (figure.value, figure.interval));
    figure.ok_or_else(|| missing(estimate, words))
}

/// Why there is no value to draw.
pub(super) fn missing(estimate: &Estimate, words: &Words) -> Missing {
    Missing { suppressed: estimate.protects_people(), word: print::value(words, estimate, Style::Whole, "") }
}

fn time_shares(diagnosis: &Diagnosis, words: &Words) -> Option<Drawing> {
    let time = &diagnosis.jobs.time;
    let most = time.iter().filter_map(|share| Some((share.share.value()?, share)));
    let (most, largest) = most.max_by(|a, b| a.0.total_cmp(&b.0))?;
    let sentence = words.say(
        &Message::new("chart-time")
            .with("name", largest.name.in_language(words.language()))
            .with("share", words.percent(most))
            .with("days", diagnosis.jobs.person_days as f64),
    );
    let rows: Vec<bars::Bar> = time
        .iter()
        .map(|share| bars::Bar {
            label: share.name.in_language(words.language()).to_owned(),
            share: span(&share.share, words),
            note: print::estimate(words, &share.share, Style::Percent, ""),
            class: match share.role {
                CategoryRole::Core => "core",
                CategoryRole::Waiting | CategoryRole::Failure | CategoryRole::Rework => "loss",
                _ => "usual",
            },
        })
        .collect();
    let meanings = [("core", "role-core"), ("usual", "time-usual"), ("loss", "time-lost")];
    let meanings = meanings.map(|(class, key)| (class, words.word(key)));
    Some(drawing(sentence, |width, title| bars::draw(&rows, &meanings, title, width)))
}

/// Questions by area, in the order of the areas; after them the other lists.
fn items(diagnosis: &Diagnosis, words: &Words) -> Vec<ItemsDrawing> {
    let questions = &diagnosis.questionnaire.items;
    let rows: Vec<diverging::BarRow> = questions.iter().map(|item| row(item, words)).collect();
    let reach = diverging::reach(&rows);
    let drawn = |area: &str, list: QuestionList, title: String| {
        let own = questions.iter().filter(|item| item.area == area && item.list == list);
        let items: Vec<ItemView> = own.cloned().collect();
        if items.is_empty() {
            return None;
        }
        let (drawing, pieces) = (item_bars(&items, reach, words), pieces(&items, reach, words));
        Some(ItemsDrawing { area: area.to_owned(), list, paired: list.is_paired(), title, items, drawing, pieces })
    };
    let mut all: Vec<ItemsDrawing> = Vec::new();
    for area in &diagnosis.areas {
        all.extend(drawn(&area.id, QuestionList::Items, area.name.in_language(words.language()).to_owned()));
    }
    for list in OTHER_LISTS {
        all.extend(drawn("", list, list_name(list, words)));
    }
    all
}

/// The lists whose questions count for no area, in the order of a report.
const OTHER_LISTS: [QuestionList; 4] =
    [QuestionList::Outcome, QuestionList::Errors, QuestionList::DemandSupport, QuestionList::Myths];

/// The questions of an area in pictures of about the same number of questions; none when they fit one.
fn pieces(items: &[ItemView], reach: (f64, f64), words: &Words) -> Vec<Drawing> {
    if items.len() <= ON_A_PAGE {
        return Vec::new();
    }
    let count = items.len().div_ceil(ON_A_PAGE);
    let size = items.len().div_ceil(count);
    items.chunks(size).map(|some| item_bars(some, reach, words)).collect()
}

fn item_bars(items: &[ItemView], reach: (f64, f64), words: &Words) -> Drawing {
    let rows: Vec<diverging::BarRow> = items.iter().map(|item| row(item, words)).collect();
    let paired = items.iter().any(|item| item.list.is_paired());
    let shown = items.iter().filter_map(|item| Some((item.favourable.value()?, item)));
    let lowest = shown.min_by(|a, b| a.0.total_cmp(&b.0));
    let sentence = match lowest {
        Some((share, item)) => words.say(
            &Message::new(if paired { "chart-items-paired" } else { "chart-items" })
                .with("items", items.len())
                .with("name", worded(item, words))
                .with("share", words.percent(share)),
        ),
        None => words.say(&Message::new("chart-items-withheld").with("items", items.len())),
    };
    drawing(sentence, |width, title| {
        let [left, right] = if paired { ["answers-low", "answers-high"] } else { ["unfavourable", "favourable"] };
        let words = diverging::BarWords {
            title: title.to_owned(),
            left: words.word(left),
            right: words.word(right),
            judged: !paired,
        };
        diverging::draw(&rows, reach, &words, width)
    })
}

/// A question as it stands beside its answers.
fn worded(item: &ItemView, words: &Words) -> String {
    print::statement(words, item.text.in_language(words.language()), item.reverse)
}

fn row(item: &ItemView, words: &Words) -> diverging::BarRow {
    let label = worded(item, words);
    let note = print::value(words, &item.favourable, Style::Percent, "");
    diverging::BarRow { label, parts: parts(item).ok_or_else(|| no_parts(item, words)), note }
}

/// Why a question has no bar: as its favourable share, or as its answers were not released.
fn no_parts(item: &ItemView, words: &Words) -> Missing {
    let shares = [&item.favourable, &item.unfavourable, &item.neutral];
    match shares.into_iter().find(|share| share.value().is_none()) {
        Some(share) => missing(share, words),
        None => Missing { suppressed: false, word: words.word("withheld-no-data") },
    }
}

/// The answers from the most unfavourable to the most favourable, or from the lowest to the highest. Which side an answer lies on follows from the shares
/// of the three sides: the middle of its own share falls into one of them.
fn parts(item: &ItemView) -> Option<Vec<diverging::Part>> {
    let (left, neutral) = (item.unfavourable.value()?, item.neutral.value()?);
    if item.distribution.is_empty() {
        return None;
    }
    let mut shares: Vec<f64> = item.distribution.iter().map(|answer| answer.share).collect();
    if item.reverse {
        shares.reverse();
    }
    let last = shares.len().saturating_sub(1);
    let mut sum = 0.0;
    let side_of = |middle: f64| match middle {
        middle if middle < left => diverging::Side::Left,
        middle if middle < left + neutral => diverging::Side::Middle,
        _ => diverging::Side::Right,
    };
    let parts = shares
        .iter()
        .enumerate()
        .map(|(at, &share)| {
            let side = side_of(sum + share / 2.0);
            sum += share;
            diverging::Part { side, strong: at == 0 || at == last, share }
        })
        .collect();
    Some(parts)
}
