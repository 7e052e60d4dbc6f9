//! Native charts, which draw from the tables' own sheets: where time goes, answers by area, operating figures within their
//! limits; and the area scores for the summary, which draw from a hidden sheet, since no table holds bars by level.

use minijinja::Value;
use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartAxisLabelPosition, ChartDataLabel, ChartEmptyCells, ChartErrorBars,
    ChartErrorBarsType, ChartFont, ChartFormat, ChartLayout, ChartLegendPosition, ChartLine, ChartLineDashType,
    ChartMarker, ChartMarkerType, ChartRange, ChartSolidFill, ChartType, Color, Worksheet, XlsxError,
};

use super::{A4, Book, Sheet, look, page, runs, text};
use crate::model::diagnosis::{AreaResult, SeriesView};
use crate::model::estimate::Level;
use crate::problem::Message;
use crate::report::Prepared;
use crate::report::tables::{Cell, Look};

/// Columns and rows of the sheet: how many columns a chart takes, and their sizes in pixels.
const COLUMNS: u16 = 14;
const COLUMN: u32 = 64;
/// Not the usual height, which every program takes from its own font.
const ROW: u32 = 21;
/// Rows of the sheet on a printed page that is as wide as the sheet, where its columns are narrowest.
const PAGE: u32 = 60;
/// Most questions of one chart.
const QUESTIONS: u32 = 10;
/// What stands above and below the bars of a chart, in pixels: the title; the numbers of the axis and the legend.
const ABOVE: u32 = 48;
const BELOW: u32 = 62;
const BELOW_WITHOUT_LEGEND: u32 = 36;
/// Left of the bars, as a share of the width: names of a word or two, and questions.
const NAMES: f64 = 0.26;
const SENTENCES: f64 = 0.48;

/// What the chart of the areas draws from, on a hidden sheet.
pub(super) struct Drawn {
    rows: Vec<Bar>,
    levels: [String; 3],
}

/// One area: its score under its level, and how far the interval reaches.
struct Bar {
    name: String,
    scores: [Option<f64>; 3],
    below: f64,
    above: f64,
}

/// Writes the sheet of the charts; gives what its hidden helper must hold.
pub(super) fn write(sheet: &mut Worksheet, book: &Book, prepared: &Prepared, helper: &str) -> Result<Drawn, XlsxError> {
    let name = book.words.word("sheet-charts");
    sheet.set_screen_gridlines(false).set_tab_color(book.look.ink);
    page(sheet, book, &name, A4);
    for column in 0..COLUMNS {
        sheet.set_column_width_pixels(column, COLUMN)?;
    }
    let drawn = drawn(book);
    let mut charts = vec![areas(book, prepared, helper, &drawn)];
    charts.extend(time(book, prepared));
    charts.extend(items(book, prepared));
    charts.extend(series(book, prepared));
    let (mut row, mut page_begins) = (1, 0);
    let mut breaks = Vec::new();
    for (mut chart, height) in charts {
        let rows = height.div_ceil(ROW) + 1;
        if row + rows - 1 > page_begins + PAGE && row > page_begins + 1 {
            page_begins = row;
            breaks.push(page_begins);
        }
        chart.set_width(u32::from(COLUMNS) * COLUMN - 8).set_height(height);
        sheet.insert_chart(row, 0, &chart)?;
        row += rows;
    }
    for row in 0..=row {
        sheet.set_row_height_pixels(row, ROW)?;
    }
    sheet.set_print_area(0, 0, row, COLUMNS - 1)?;
    if !breaks.is_empty() {
        sheet.set_page_breaks(&breaks)?;
    }
    Ok(drawn)
}

fn drawn(book: &Book) -> Drawn {
    let bar = |area: &AreaResult| {
        let figure = area.score.figure();
        let score = |level| figure.filter(|_| area.level == Some(level)).map(|figure| figure.value);
        let reach =
            figure.and_then(|figure| figure.interval.map(|(low, high)| (figure.value - low, high - figure.value)));
        Bar {
            name: area.name.in_language(book.words.language()).to_owned(),
            scores: [score(Level::Poor), score(Level::Good), score(Level::Professional)],
            below: reach.map_or(0.0, |reach| reach.0),
            above: reach.map_or(0.0, |reach| reach.1),
        }
    };
    let levels = ["level-poor", "level-good", "level-professional"].map(|key| book.words.word(key));
    Drawn { rows: book.diagnosis.areas.iter().map(bar).collect(), levels }
}

/// The hidden sheet.
pub(super) fn helper(sheet: &mut Worksheet, drawn: &Drawn) -> Result<(), XlsxError> {
    sheet.set_hidden(true);
    for (column, level) in (1u16..).zip(&drawn.levels) {
        sheet.write_string(0, column, text::fitted(level, String::new).as_ref())?;
    }
    for (row, bar) in (1u32..).zip(&drawn.rows) {
        sheet.write_string(row, 0, text::fitted(&bar.name, String::new).as_ref())?;
        for (column, score) in (1u16..).zip(bar.scores) {
            if let Some(score) = score {
                sheet.write_number(row, column, score)?;
            }
        }
        sheet.write_number(row, 4, bar.below)?.write_number(row, 5, bar.above)?;
    }
    Ok(())
}

/// Area scores with their intervals, a colour and a word a level.
fn areas(book: &Book, prepared: &Prepared, helper: &str, drawn: &Drawn) -> (Chart, u32) {
    let last = u32::try_from(drawn.rows.len()).unwrap_or(0).max(1);
    let levels = &book.diagnosis.instrument.levels;
    let number = |value| book.words.number(value, 0);
    let title = Message::new("chart-title-areas").with("good", number(levels.good));
    let title = book.words.say(&title.with("professional", number(levels.professional)));
    let mut chart = new(book, ChartType::BarStacked, &title, sentence(prepared, &["areas"]));
    let reach = |column| ChartRange::new_from_range(helper, 1, column, last, column);
    for (column, level) in (1u16..).zip([Level::Poor, Level::Good, Level::Professional]) {
        let mut line = ChartFormat::new();
        line.set_line(ChartLine::new().set_color(book.look.ink).set_width(1.25));
        let mut bars = ChartErrorBars::new();
        bars.set_type(ChartErrorBarsType::Custom(reach(5), reach(4))).set_format(&mut line);
        chart
            .add_series()
            .set_name((helper, 0, column))
            .set_categories((helper, 1, 0, last, 0))
            .set_values((helper, 1, column, last, column))
            .set_format(&mut filled(book.look.level(level)))
            .set_gap(45)
            .set_overlap(100)
            .set_x_error_bars(&bars);
    }
    chart.x_axis().set_min(0).set_max(100).set_major_unit(20);
    upside_down(book, &mut chart);
    let height = bars(&mut chart, NAMES, 26 * last, BELOW);
    (chart, height)
}

/// Where working time goes, as observed.
fn time(book: &Book, prepared: &Prepared) -> Option<(Chart, u32)> {
    let sheet = book.sheet("time")?;
    let (.., first, last) = *runs(sheet.table, "log").iter().find(|run| run.0 == "observed")?;
    if !is_shown(sheet, "share", first, last) {
        return None;
    }
    let (name, share) = (sheet.field("category")?, sheet.field("share")?);
    let mut chart = new(book, ChartType::Bar, &book.words.word("time-title"), sentence(prepared, &["time"]));
    chart
        .add_series()
        .set_name(safe(&book.words.word("share-of-time")).as_str())
        .set_categories((sheet.name.as_str(), first, name, last, name))
        .set_values((sheet.name.as_str(), first, share, last, share))
        .set_format(&mut filled(book.look.good))
        .set_gap(45)
        .set_data_label(ChartDataLabel::new().show_value().set_num_format("0%").set_font(&small(book.look.ink)));
    chart.legend().set_hidden();
    chart.x_axis().set_min(0).set_num_format("0%");
    upside_down(book, &mut chart);
    let height = bars(&mut chart, NAMES, 26 * (last - first + 1), BELOW_WITHOUT_LEGEND);
    Some((chart, height))
}

/// Whether a figure of these rows is shown: a chart of nothing is none.
fn is_shown(sheet: &Sheet, key: &str, first: u32, last: u32) -> bool {
    let Some(column) = sheet.table.column(key) else { return false };
    let rows = sheet.table.rows.iter().take(last as usize).skip(first.saturating_sub(1) as usize);
    rows.filter_map(|row| row.get(column))
        .any(|cell| matches!(cell, Cell::Estimate(estimate, _) if estimate.value().is_some()))
}

/// The answers to the questions of each area, and of the lists whose questions count for none.
fn items(book: &Book, prepared: &Prepared) -> Vec<(Chart, u32)> {
    let Some(sheet) = book.sheet("items") else { return Vec::new() };
    let chart = |piece: Questions| {
        let (first, last) = (piece.first, piece.last);
        if !is_shown(sheet, "favourable", first, last) {
            return None;
        }
        let text = sheet.field("text")?;
        let mut chart =
            new(book, ChartType::BarStacked, &piece.title, sentence(prepared, &["items", &piece.drawing, "drawing"]));
        for (key, color, word) in sides(book, piece.paired) {
            let column = sheet.field(key)?;
            let ink = if key == "neutral" { book.look.ink } else { Color::White };
            chart
                .add_series()
                .set_name(&book.words.word(word))
                .set_categories((sheet.name.as_str(), first, text, last, text))
                .set_values((sheet.name.as_str(), first, column, last, column))
                .set_format(&mut filled(color))
                .set_gap(40)
                .set_overlap(100)
                // Shares too small for a number have none.
                .set_data_label(
                    ChartDataLabel::new().show_value().set_num_format("[>=0.045]0%;;").set_font(&small(ink)),
                );
        }
        chart.x_axis().set_min(0).set_max(1).set_major_unit(0.2).set_num_format("0%");
        upside_down(book, &mut chart);
        let height = bars(&mut chart, SENTENCES, 42 * (last - first + 1), BELOW);
        Some((chart, height))
    };
    question_pieces(sheet, prepared).into_iter().filter_map(chart).collect()
}

/// Rows of questions that one chart holds.
struct Questions {
    title: String,
    paired: bool,
    /// Place among the drawings.
    drawing: String,
    first: u32,
    last: u32,
}

/// The questions of each drawing, in charts that are no higher than a page.
fn question_pieces(sheet: &Sheet, prepared: &Prepared) -> Vec<Questions> {
    let drawings = prepared.context.get_attr("drawings").and_then(|all| all.get_attr("items")).unwrap_or_default();
    let text = |drawing: &Value, key: &str| drawing.get_attr(key).unwrap_or_default().to_string();
    let areas = runs(sheet.table, "area").into_iter().filter(|run| !run.0.is_empty());
    let lists = runs(sheet.table, "list").into_iter().filter(|run| run.0 != "items");
    let pieces = areas.map(|run| ("area", run)).chain(lists.map(|run| ("list", run))).flat_map(|(key, run)| {
        let (id, _, first, last) = run;
        let found = drawings.try_iter().into_iter().flatten().enumerate().find(|(_, drawing)| text(drawing, key) == id);
        let of = (last - first + 1).div_ceil(QUESTIONS);
        (0..of).filter_map(move |part| {
            let (at, drawing) = found.as_ref()?;
            let title = drawing.get_attr("title").unwrap_or_default();
            let first = first + part * QUESTIONS;
            Some(Questions {
                title: if of > 1 { format!("{title} ({} / {of})", part + 1) } else { title.to_string() },
                paired: drawing.get_attr("paired").is_ok_and(|paired| paired.is_true()),
                drawing: at.to_string(),
                first,
                last: last.min(first + QUESTIONS - 1),
            })
        })
    });
    pieces.collect()
}

/// The columns of the three sides, their colours and their names. The head of a column names both kinds of questions, a chart
/// holds one.
fn sides(book: &Book, paired: bool) -> [(&'static str, Color, &'static str); 3] {
    let look = &book.look;
    let [left, right] = if paired {
        [(look.soft, "answers-low"), (look.link, "answers-high")]
    } else {
        [(look.poor, "unfavourable"), (look.professional, "favourable")]
    };
    [("unfavourable", left.0, left.1), ("neutral", look.rule, "neutral"), ("favourable", right.0, right.1)]
}

/// Each operating figure within its natural limits.
fn series(book: &Book, prepared: &Prepared) -> Vec<(Chart, u32)> {
    let Some(sheet) = book.sheet("series-points") else { return Vec::new() };
    let views = &book.diagnosis.partners.series;
    let chart = |(at, (id, name, first, last)): (usize, (&str, &str, u32, u32))| {
        let view = views.iter().find(|view| view.id == id)?;
        let unit = book.words.unit_alone(view.unit.in_language(book.words.language()));
        let place = at.to_string();
        let mut chart =
            new(book, ChartType::Line, name, sentence(prepared, &["partners", "series", &place, "drawing"]));
        if !unit.is_empty() {
            let mut font = small(book.look.soft);
            chart.y_axis().set_name(safe(unit).as_str()).set_name_font(font.unset_bold());
        }
        let value = if view.weekdays_removed { "adjusted" } else { "value" };
        let look = &book.look;
        let has_limits = view.phases.iter().any(|phase| phase.limits.is_some());
        let lines = [
            (value, look.ink, 1.75, None),
            ("centre", look.good, 1.5, None),
            ("limit_low", look.soft, 1.0, Some(ChartLineDashType::Dash)),
            ("limit_high", look.soft, 1.0, Some(ChartLineDashType::Dash)),
        ];
        for (key, color, width, dash) in lines.into_iter().take(if has_limits { 4 } else { 1 }) {
            line(&mut chart, sheet, (first, last), key, (color, width, dash))?;
        }
        let mut years = view.points.iter().map(|point| point.period.get(..4));
        let first_year = years.next();
        let day = match years.all(|year| Some(year) == first_year) {
            true => book.words.word("sheet-day"),
            false => "yyyy-mm-dd".to_owned(),
        };
        if !has_limits {
            chart.legend().set_hidden();
        }
        chart.x_axis().set_text_axis(true).set_num_format(day).set_label_position(ChartAxisLabelPosition::Low);
        let points = last - first + 1;
        chart.x_axis().set_label_interval(u16::try_from(points.div_ceil(9)).unwrap_or(1).max(1));
        if let Some(lowest) = lowest(view) {
            chart.y_axis().set_min(lowest);
        }
        if view.points.iter().any(|point| point.value.abs() >= 1000.0) {
            chart.y_axis().set_num_format(look::number_format(Look::Whole));
        }
        Some((chart, 340))
    };
    runs(sheet.table, "series").into_iter().enumerate().filter_map(chart).collect()
}

/// Where the axis of an operating figure begins: a round number below everything drawn, so that its limits can be told
/// apart; a figure that is never below zero begins at zero at the lowest.
fn lowest(view: &SeriesView) -> Option<f64> {
    let points = view.points.iter().map(|point| point.adjusted.unwrap_or(point.value));
    let limits = view.phases.iter().filter_map(|phase| phase.limits).flat_map(|(low, high)| [low, high]);
    let (least, most) = points
        .chain(limits)
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| (least.min(value), most.max(value)));
    let reach = most - least;
    if !(reach.is_finite() && reach > 0.0) {
        return None;
    }
    let step = 10f64.powf(reach.log10().floor());
    let below = ((least - reach * 0.1) / step).floor() * step;
    Some(if least >= 0.0 { below.max(0.0) } else { below })
}

/// One line of an operating figure.
fn line(
    chart: &mut Chart,
    sheet: &Sheet,
    (first, last): (u32, u32),
    key: &str,
    (color, width, dash): (Color, f64, Option<ChartLineDashType>),
) -> Option<()> {
    let (period, column) = (sheet.field("period")?, sheet.field(key)?);
    let mut stroke = ChartLine::new();
    stroke.set_color(color).set_width(width);
    let mut marker = ChartMarker::new();
    if let Some(dash) = dash {
        stroke.set_dash_type(dash);
    }
    if matches!(key, "value" | "adjusted") {
        marker.set_type(ChartMarkerType::Circle).set_size(4).set_format(&mut filled(color));
    } else {
        marker.set_none();
    }
    chart
        .add_series()
        .set_name((sheet.name.as_str(), 0, column))
        .set_categories((sheet.name.as_str(), first, period, last, period))
        .set_values((sheet.name.as_str(), first, column, last, column))
        .set_format(&mut stroke)
        .set_marker(&marker);
    Some(())
}

fn new(book: &Book, kind: ChartType, title: &str, alternative: String) -> Chart {
    let mut chart = Chart::new(kind);
    let mut font = ChartFont::new();
    font.set_size(12).set_color(book.look.ink);
    chart.title().set_name(safe(title).as_str()).set_font(&font);
    chart.set_alt_text(if alternative.is_empty() { title.to_owned() } else { alternative });
    chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&small(book.look.ink));
    chart.show_empty_cells_as(ChartEmptyCells::Gaps);
    // No frame, which a long name could cross.
    chart.chart_area().set_format(ChartFormat::new().set_no_border());
    chart.y_axis().set_major_gridlines_line(ChartLine::new().set_color(book.look.rule).set_width(0.75));
    chart.y_axis().set_font(&small(book.look.soft));
    chart.x_axis().set_font(&small(book.look.ink));
    chart
}

/// Bars with the first row on top, as in the table, and the axis of the values below them. In a chart of bars the axis
/// of the values is the one that lies.
fn upside_down(book: &Book, chart: &mut Chart) {
    chart.y_axis().set_reverse().set_crossing(ChartAxisCrossing::Max);
    chart.y_axis().set_font(&small(book.look.ink)).set_major_gridlines(false);
    chart.x_axis().set_major_gridlines(true).set_font(&small(book.look.soft));
    chart.x_axis().set_major_gridlines_line(ChartLine::new().set_color(book.look.rule).set_width(0.75));
}

/// Gives the bars their place, the same in every chart that leaves as much to their names, whatever these are; gives how
/// high the chart is when its bars are this high.
fn bars(chart: &mut Chart, names: f64, high: u32, below: u32) -> u32 {
    let height = ABOVE + high + below;
    let of_height = |pixels: u32| f64::from(pixels) / f64::from(height);
    let place =
        ChartLayout::new().set_offset(names, of_height(ABOVE)).set_dimensions(1.0 - names - 0.04, of_height(high));
    chart.plot_area().set_layout(&place);
    height
}

fn small(color: Color) -> ChartFont {
    let mut font = ChartFont::new();
    font.set_size(9).set_color(color);
    font
}

fn filled(color: Color) -> ChartFormat {
    let mut format = ChartFormat::new();
    format.set_solid_fill(ChartSolidFill::new().set_color(color));
    format
}

/// A name that is not taken for the address of a cell, with no more letters than a title can show.
fn safe(name: &str) -> String {
    let name: String = text::fitted(name, String::new).chars().take(250).collect();
    if name.starts_with('=') { format!(" {name}") } else { name }
}

/// The sentence of a chart of the report, which is also what a screen reader says here; empty when there is none.
fn sentence(prepared: &Prepared, path: &[&str]) -> String {
    let mut value = prepared.context.get_attr("drawings").unwrap_or_default();
    for step in path {
        value = match step.parse::<usize>() {
            Ok(at) => value.get_item_by_index(at),
            Err(_) => value.get_attr(step),
        }
        .unwrap_or_default();
    }
    let sentence = value.get_attr("sentence").unwrap_or_default();
    let sentence = sentence.as_str().unwrap_or_default();
    text::fitted(sentence, String::new).chars().take(250).collect()
}
