//! Every chart against tiny data with a value at each limit, held against the reviewed drawings of `tests/charts/`;
//! and every chart of both examples and of unlucky data, whose labels must neither meet nor leave the drawing.
//!
//! After a wanted change: `UPDATE_SNAPSHOTS=1 cargo test --lib charts::snapshots`, look at the pictures, commit them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::type_complexity)]

use std::path::{Path, PathBuf};

use super::shapes::Missing;
use super::text::measured;
use super::*;
use crate::model::diagnosis::TaskStatus;
use crate::model::estimate::Level;
use crate::model::evidence::ChangeVerdict;
use crate::model::instrument::Levels;

const LEVELS: Levels = Levels { good: 60.0, professional: 80.0 };
const LONG: &str = "Zażółćgęślająjaźńniepodzielnie i W WWWWWWWW zu lang \u{202e} 漢字漢字 <b>&amp; 🙂";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/charts")
}

fn withheld(suppressed: bool) -> Missing {
    let word = if suppressed { "withheld: would reveal a smaller group" } else { "not measured" };
    Missing { suppressed, word: word.to_owned() }
}

fn texts<const N: usize>(words: [&str; N]) -> [String; N] {
    words.map(str::to_owned)
}

/// A chart of one sort over one data set, at a width.
type Draw = Box<dyn Fn(f64) -> String>;

fn area(name: &str, score: Option<(f64, f64, f64)>, previous: Option<f64>) -> areas::AreaRow {
    areas::AreaRow {
        name: name.to_owned(),
        score: score.map(|(score, low, high)| (score, (low < high).then_some((low, high)))).ok_or(withheld(true)),
        level: score.map(|(score, ..)| LEVELS.level(score)),
        previous,
        note: score.map_or(String::new(), |(score, low, high)| format!("{score} ({low}–{high})")),
    }
}

fn areas(rows: Vec<areas::AreaRow>, levels: Levels) -> Draw {
    let words = areas::AreaWords {
        title: "Areas".to_owned(),
        levels: texts(["poor", "good", "professional"]),
        ticks: [0.0, levels.good, levels.professional, 100.0].map(px),
    };
    Box::new(move |width| areas::draw(&rows, &levels, &words, width))
}

fn bars(rows: Vec<(&str, Result<(f64, Option<(f64, f64)>), Missing>)>) -> Draw {
    let classes = ["usual", "core", "loss"].into_iter().cycle();
    let bars: Vec<bars::Bar> = rows
        .into_iter()
        .zip(classes)
        .map(|((label, share), class)| {
            let note = share.as_ref().map_or(String::new(), |(share, _)| format!("{}%", px(share * 100.0)));
            bars::Bar { label: label.to_owned(), share, note, class }
        })
        .collect();
    let meanings = [("core", "for customers"), ("usual", "other"), ("loss", "lost")];
    let meanings = meanings.map(|(class, name)| (class, name.to_owned()));
    Box::new(move |width| bars::draw(&bars, &meanings, "Bars", width))
}

fn changes(slopes: Vec<(&str, f64, f64, Option<(f64, f64)>, ChangeVerdict)>) -> Draw {
    let slopes: Vec<changes::Slope> = slopes
        .into_iter()
        .map(|(name, before, now, interval, verdict)| changes::Slope {
            name: name.to_owned(),
            before: (before, px(before)),
            now: (now, format!("{} ({})", px(now), px(now - before))),
            interval,
            verdict,
        })
        .collect();
    let words = changes::ChangeWords {
        title: "Changes".to_owned(),
        before: "2026-H1".to_owned(),
        now: "2026-H2".to_owned(),
        levels: texts(["poor", "good", "professional"]),
        verdicts: texts(["really better", "really worse", "no more than chance", "not comparable"]),
    };
    Box::new(move |width| changes::draw(&slopes, &LEVELS, &words, width))
}

fn day(hours: Vec<[f64; 3]>) -> Draw {
    let label = |at: usize| format!("{:02}–{:02}", at + 8, at + 9);
    let bar = |(at, shares): (usize, [f64; 3])| day::HourBar {
        label: label(at),
        shares,
        note: format!("{}%", px(shares[0] * 100.0)),
    };
    let hours: Vec<day::HourBar> = hours.into_iter().enumerate().map(bar).collect();
    let parts = texts(["work for customers", "the rest", "waiting, failures and others’ errors"]);
    let words = day::DayWords { title: "Day".to_owned(), parts };
    Box::new(move |width| day::draw(&hours, &words, width))
}

fn dependencies(names: Vec<String>, cells: Vec<Vec<dependencies::Cell>>) -> Draw {
    let words = dependencies::MatrixWords {
        title: "Dependencies".to_owned(),
        rater: "who rates".to_owned(),
        rated: "who is rated".to_owned(),
    };
    Box::new(move |width| dependencies::draw(&names, &cells, &words, width))
}

fn rated(score: &str, level: Level) -> dependencies::Cell {
    dependencies::Cell::Rated(score.to_owned(), Some(level))
}

fn diverging(rows: Vec<(&str, Result<[f64; 5], Missing>)>, judged: bool) -> Draw {
    use diverging::Side::{Left, Middle, Right};
    let sides = [Left, Left, Middle, Right, Right];
    let rows: Vec<diverging::BarRow> = rows
        .into_iter()
        .map(|(label, shares)| diverging::BarRow {
            label: label.to_owned(),
            note: shares.as_ref().map_or(String::new(), |shares| format!("{}%", px((shares[3] + shares[4]) * 100.0))),
            parts: shares.map(|shares| {
                let parts = shares.into_iter().zip(sides).enumerate();
                let part = |(at, (share, side))| diverging::Part { side, strong: at == 0 || at == 4, share };
                parts.map(part).collect()
            }),
        })
        .collect();
    let words = diverging::BarWords {
        title: "Items".to_owned(),
        left: if judged { "unfavourable" } else { "low answers" }.to_owned(),
        right: if judged { "favourable" } else { "high answers" }.to_owned(),
        judged,
    };
    let reach = diverging::reach(&rows);
    Box::new(move |width| diverging::draw(&rows, reach, &words, width))
}

fn matrix(rows: Vec<(&str, [matrix::Cell; 4])>) -> Draw {
    let rows: Vec<matrix::MatrixRow> = rows
        .into_iter()
        .map(|(name, cells)| matrix::MatrixRow { name: name.to_owned(), cells: cells.to_vec() })
        .collect();
    let words = matrix::MatrixWords {
        title: "Triangulation".to_owned(),
        phases: texts(["Jobs", "Questionnaire", "Interviews", "Partners"]).to_vec(),
        levels: texts(["poor", "good", "professional"]),
        suppressed: "withheld".to_owned(),
        silent: "nothing said".to_owned(),
    };
    Box::new(move |width| matrix::draw(&rows, &words, width))
}

fn network(names: Vec<&str>) -> Draw {
    let levels = [Some(Level::Poor), None, Some(Level::Professional), Some(Level::Good)];
    let tie = |label: &str, level: Option<Level>| network::Tie {
        label: label.to_owned(),
        note: level.map_or("withheld: would reveal a smaller group", |_| "100").to_owned(),
        level,
    };
    let count = names.len();
    let node = |(at, name): (usize, &str)| network::Node {
        name: name.to_owned(),
        handoffs: ("Requests handed over".to_owned(), (at * 12345).to_string()),
        weight: at as f64 / count as f64,
        ties: [
            tie("Rated by the service department", levels[at % 4]),
            tie("Rates the service department", levels[(at + 1) % 4]),
        ],
    };
    let nodes: Vec<network::Node> = names.into_iter().enumerate().map(node).collect();
    Box::new(move |width| network::draw("Customer Service Department", &nodes, "Network", width))
}

fn quadrants(points: Vec<(f64, f64)>) -> Draw {
    let dot = |(at, (urgency, importance)): (usize, (f64, f64))| quadrants::Dot {
        number: at + 1,
        urgency,
        importance,
        fire: urgency >= 3.5 && importance < 3.5,
    };
    let dots: Vec<quadrants::Dot> = points.into_iter().enumerate().map(dot).collect();
    let names = ["important and urgent", "important, not urgent", "urgent, not important: fire-fighting", "neither"];
    let words = quadrants::QuadrantWords {
        title: "Quadrants".to_owned(),
        quadrants: texts(names),
        importance: "Importance".to_owned(),
        urgency: "Urgency".to_owned(),
    };
    let axes = quadrants::Axes { low: 1.0, high: 5.0, urgency: 3.5, importance: 3.5 };
    Box::new(move |width| quadrants::draw(&dots, &axes, &words, width))
}

fn saturation(new: Vec<u64>, after: Option<u64>) -> Draw {
    let words = saturation::SaturationWords {
        title: "Saturation".to_owned(),
        interviews: "interviews in order of date".to_owned(),
        new: "New themes".to_owned(),
        total: "themes so far".to_owned(),
        after: "from here on next to nothing new".to_owned(),
    };
    Box::new(move |width| saturation::draw(&new, after, &words, width))
}

fn series(values: Vec<f64>, stretches: Vec<series::Stretch>, guides: Vec<(f64, &str, &'static str)>) -> Draw {
    let points: Vec<series::Point> = values
        .into_iter()
        .enumerate()
        .map(|(at, value)| series::Point { value, signal: at % 9 == 8, marked: at % 5 == 4 })
        .collect();
    let guides: Vec<series::Guide> = guides
        .into_iter()
        .map(|(value, label, class)| series::Guide { value, label: label.to_owned(), class })
        .collect();
    let (first, last) = ("13 noiembrie 2026".to_owned(), "27 noiembrie 2026".to_owned());
    let words = series::SeriesWords { title: "Series".to_owned(), first, last };
    Box::new(move |width| series::draw(&points, &stretches, &guides, &words, width))
}

fn three_way(tasks: Vec<(&str, [three_way::Side; 3], TaskStatus)>) -> Draw {
    let marks: Vec<three_way::TaskMarks> = tasks
        .into_iter()
        .enumerate()
        .map(|(at, (name, sides, status))| three_way::TaskMarks {
            number: at + 1,
            name: name.to_owned(),
            sides,
            status,
            status_word: format!("{status:?} as all the three sides say together"),
        })
        .collect();
    let words = three_way::ThreeWayWords {
        title: "Tasks".to_owned(),
        sides: texts(["described", "declared", "observed"]),
        status: "Status".to_owned(),
        keys: texts(["yes", "no", "withheld", "not measured"]),
    };
    Box::new(move |width| three_way::draw(&marks, &words, width))
}

/// Every chart at its limits: 0, 100, missing, suppressed, one category, one point, all equal, an interval as long as
/// the scale.
fn limits() -> Vec<(&'static str, Draw)> {
    use ChangeVerdict::{Better, Noise, NotComparable, Worse};
    use matrix::Cell::{Missing as Hidden, Scored, Silent};
    use three_way::Side::{Missing as Unknown, No, Yes};
    let scored = |score: &str, level| Scored(score.to_owned(), Some(level));
    let share = |share: f64| Yes(format!("{}%", px(share * 100.0)));
    let flat = series::Stretch { first: 0, points: 2, levels: Some((3.0, (3.0, 3.0))) };
    let stretch = |first, points, levels| series::Stretch { first, points, levels };
    vec![
        (
            "areas-limits",
            areas(
                vec![
                    area("Nothing", Some((0.0, 0.0, 0.0)), Some(100.0)),
                    area("Everything", Some((100.0, 98.0, 100.0)), Some(0.0)),
                    area("Whole scale", Some((50.0, 0.0, 100.0)), None),
                    area("On the cut-off", Some((60.0, 60.0, 60.0)), Some(60.0)),
                    area("Suppressed", None, None),
                    areas::AreaRow { score: Err(withheld(false)), ..area("Missing", None, None) },
                ],
                LEVELS,
            ),
        ),
        ("areas-one", areas(vec![area("Only one", Some((80.0, 75.0, 85.0)), None)], LEVELS)),
        (
            "bars-limits",
            bars(vec![
                ("Nothing", Ok((0.0, Some((0.0, 0.12))))),
                ("Everything", Ok((1.0, None))),
                ("Whole scale", Ok((0.5, Some((0.0, 1.0))))),
                ("Suppressed", Err(withheld(true))),
                ("Missing", Err(withheld(false))),
            ]),
        ),
        ("bars-nothing", bars(vec![("Only one, and nothing", Ok((0.0, None)))])),
        (
            "changes-limits",
            changes(vec![
                ("From nothing", 0.0, 100.0, Some((95.0, 100.0)), Better),
                ("To nothing", 100.0, 0.0, Some((0.0, 8.0)), Worse),
                ("Whole scale", 50.0, 50.0, Some((0.0, 100.0)), Noise),
                ("Asked anew", 40.0, 70.0, None, NotComparable),
            ]),
        ),
        ("changes-equal", changes(vec![("One", 70.0, 70.0, None, Noise), ("Two", 70.0, 70.0, None, Noise)])),
        ("day-limits", day(vec![[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [0.4, 0.3, 0.3]])),
        (
            "dependencies-limits",
            dependencies(
                texts(["Service", "Billing", "Sales"]).to_vec(),
                vec![
                    vec![rated("0", Level::Poor), dependencies::Cell::Withheld, rated("100", Level::Professional)],
                    vec![rated("70", Level::Good), dependencies::Cell::NotAsked, dependencies::Cell::NotAsked],
                    vec![dependencies::Cell::Withheld, dependencies::Cell::NotAsked, dependencies::Cell::Withheld],
                ],
            ),
        ),
        (
            "diverging-limits",
            diverging(
                vec![
                    ("All against", Ok([1.0, 0.0, 0.0, 0.0, 0.0])),
                    ("All for", Ok([0.0, 0.0, 0.0, 0.0, 1.0])),
                    ("All between", Ok([0.0, 0.0, 1.0, 0.0, 0.0])),
                    ("All equal", Ok([0.2; 5])),
                    ("Suppressed", Err(withheld(true))),
                    ("Missing", Err(withheld(false))),
                ],
                true,
            ),
        ),
        (
            "diverging-paired",
            diverging(
                vec![("Demand", Ok([0.1, 0.1, 0.2, 0.3, 0.3])), ("Support", Ok([0.3, 0.3, 0.2, 0.2, 0.0]))],
                false,
            ),
        ),
        (
            "matrix-limits",
            matrix(vec![
                (
                    "Every level",
                    [scored("0", Level::Poor), scored("60", Level::Good), scored("100", Level::Professional), Silent],
                ),
                ("Withheld", [Hidden(withheld(true)), Hidden(withheld(false)), Scored("50".to_owned(), None), Silent]),
                ("Silent", [Silent, Silent, Silent, Silent]),
            ]),
        ),
        ("network-limits", network(vec!["Billing", "Sales"])),
        ("network-one", network(vec!["Billing"])),
        ("quadrants-limits", quadrants(vec![(1.0, 1.0), (5.0, 5.0), (1.0, 5.0), (5.0, 1.0), (3.5, 3.5)])),
        ("quadrants-equal", quadrants(vec![(3.0, 3.0); 7])),
        ("saturation-limits", saturation(vec![4, 3, 0, 2, 0, 1, 0, 0], Some(6))),
        ("saturation-one", saturation(vec![5], None)),
        ("saturation-nothing", saturation(vec![0, 0, 0], None)),
        (
            "series-limits",
            series(
                vec![0.0, 100.0, 50.0, 40.0, 60.0, 100.0, 0.0, 20.0, 0.0, 10.0],
                vec![stretch(0, 8, Some((46.0, (0.0, 100.0)))), stretch(8, 2, None)],
                vec![(100.0, "upper limit 100", "limit"), (46.0, "mean 46", "centre"), (0.0, "lower limit 0", "limit")],
            ),
        ),
        ("series-one", series(vec![42.0], Vec::new(), vec![(42.0, "last 42", "last")])),
        (
            "series-equal",
            series(vec![3.0, 3.0], vec![flat], vec![(3.0, "mean 3", "centre"), (3.0, "felt 3", "feeling")]),
        ),
        (
            "three-way-limits",
            three_way(vec![
                ("Everything", [Yes(String::new()), share(1.0), share(1.0)], TaskStatus::Confirmed),
                ("Nothing", [Yes(String::new()), No, No], TaskStatus::Unperformed),
                ("Suppressed", [No, Unknown(withheld(true)), Unknown(withheld(true))], TaskStatus::Undescribed),
                ("Missing", [Yes(String::new()), share(0.5), Unknown(withheld(false))], TaskStatus::Partial),
                ("Contested", [Yes(String::new()), share(0.7), share(0.004)], TaskStatus::Contested),
                ("Misplaced", [No, share(0.9), share(0.1)], TaskStatus::Misplaced),
            ]),
        ),
    ]
}

/// Data that would press labels together or out of the drawing.
fn unlucky() -> Vec<(&'static str, Draw)> {
    use matrix::Cell::Missing as Hidden;
    let close = Levels { good: 60.0, professional: 61.0 };
    let guides = vec![
        (50.0, "górna granica naturalna 50,0", "limit"),
        (50.0, "średnia długoterminowa 50,0", "centre"),
        (50.0, "dolna granica naturalna 50,0", "limit"),
        (50.0, "odczucie klientów teraz 50,0", "feeling"),
        (50.0, "ostatnia wartość 50,0", "last"),
    ];
    let phases: Vec<series::Stretch> =
        (0..6).map(|at| series::Stretch { first: 34 + at, points: 1, levels: None }).collect();
    let verdicts = [ChangeVerdict::Better, ChangeVerdict::Worse, ChangeVerdict::Noise, ChangeVerdict::NotComparable];
    let slopes = (0..14).map(|at| {
        let now = 60.0 + f64::from(at % 3);
        (LONG, 61.0 + f64::from(at % 2) / 10.0, now, Some((now - 6.0, now + 6.0)), verdicts[at as usize % 4])
    });
    let names: Vec<String> = (0..13).map(|at| format!("{LONG} {at}")).collect();
    let full = || three_way::Side::Yes("100%".to_owned());
    vec![
        ("areas", areas((0..14).map(|_| area(LONG, Some((100.0, 100.0, 100.1)), None)).collect(), close)),
        ("areas low", areas(vec![area(LONG, None, None)], Levels { good: 0.5, professional: 1.0 })),
        ("bars", bars(vec![(LONG, Ok((1.0, Some((0.9, 1.0))))), (LONG, Err(withheld(true)))])),
        ("changes", changes(slopes.collect())),
        ("day", day(vec![[0.3, 0.3, 0.4]; 14])),
        ("dependencies", dependencies(names, vec![vec![rated("100", Level::Good); 13]; 13])),
        ("diverging", diverging(vec![(LONG, Ok([0.0, 0.0, 0.0, 0.0, 1.0])), (LONG, Err(withheld(true)))], true)),
        ("matrix", matrix((0..14).map(|_| (LONG, [(); 4].map(|()| Hidden(withheld(true))))).collect())),
        ("network", network(vec![LONG; 12])),
        ("quadrants", quadrants(vec![(5.0, 1.0); 40])),
        ("saturation", saturation(vec![12; 120], Some(60))),
        ("series", series(vec![50.0; 40], phases, guides)),
        ("three-way", three_way(vec![(LONG, [full(), full(), full()], TaskStatus::Misplaced); 20])),
    ]
}

#[test]
fn charts_are_as_reviewed() {
    let update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    let mut expected: Vec<PathBuf> = Vec::new();
    for (name, draw) in limits() {
        for (size, width) in [("wide", WIDE), ("narrow", NARROW)] {
            let file = folder().join(format!("{name}-{size}.svg"));
            // A line a mark, so that a change can be read.
            let drawn = format!("{}\n", draw(width).replace("><", ">\n<"));
            if update {
                std::fs::create_dir_all(folder()).unwrap();
                std::fs::write(&file, &drawn).unwrap();
            }
            let reviewed = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
            let differs = reviewed.lines().zip(drawn.lines()).find(|(one, other)| one != other);
            let how = "look at it, then UPDATE_SNAPSHOTS=1 cargo test --lib charts::snapshots";
            assert!(reviewed == drawn, "{} is drawn otherwise ({how}): {differs:?}", file.display());
            expected.push(file);
        }
    }
    let kept = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let left: Vec<PathBuf> = kept.filter(|file| !expected.contains(file)).collect();
    assert_eq!(left, Vec::<PathBuf>::new(), "reviewed drawings of no chart");
}

/// A text and the box it fills.
#[derive(Debug)]
struct Label {
    text: String,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    tag.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default()
}

fn labels(svg: &str) -> Vec<Label> {
    let label = |element: &str| {
        let (tag, rest) = element.split_once('>').unwrap();
        let text = rest.split("</text>").next().unwrap();
        let text = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .into_iter()
            .fold(text.to_owned(), |text, (code, letter)| text.replace(code, letter));
        let number = |name: &str| attribute(tag, name).parse::<f64>().unwrap();
        let class = attribute(tag, "class");
        let (wide, size) = (measured(&text, class), text::style(class).0);
        let left = match attribute(tag, "text-anchor") {
            "end" => number("x") - wide,
            "middle" => number("x") - wide / 2.0,
            _ => number("x"),
        };
        // From the top of a capital with its accent to the lowest letter.
        Label { text, left, right: left + wide, top: number("y") - 0.78 * size, bottom: number("y") + 0.2 * size }
    };
    svg.split("<text").skip(1).map(label).collect()
}

/// What is wrong with the labels of a drawing.
fn wrong_labels(name: &str, svg: &str) -> Vec<String> {
    assert!(!svg.contains("NaN") && !svg.contains("inf\""), "{name}");
    let size = |name: &str| attribute(svg, name).parse::<f64>().unwrap();
    let (width, height) = (size("width"), size("height"));
    let labels = labels(svg);
    let mut wrong = Vec::new();
    for (at, one) in labels.iter().enumerate() {
        // The typeface of a screen may be wider, and the outermost letter may stick out a little.
        if one.left < -0.6 || one.right > width + 0.6 || one.top < -0.6 || one.bottom > height + 0.6 {
            wrong.push(format!("{name}: {:?} leaves {width} x {height}: {one:?}", one.text));
        }
        for other in &labels[at + 1..] {
            let across = one.right.min(other.right) - one.left.max(other.left);
            let down = one.bottom.min(other.bottom) - one.top.max(other.top);
            if across > 0.3 && down > 0.3 {
                wrong.push(format!("{name}: {:?} meets {:?}: {one:?} {other:?}", one.text, other.text));
            }
        }
    }
    wrong
}

#[test]
fn no_label_meets_another_or_leaves_the_drawing() {
    let mut wrong = Vec::new();
    for (name, draw) in limits().into_iter().chain(unlucky()) {
        for width in [WIDE, NARROW] {
            wrong.extend(wrong_labels(&format!("{name} at {width}"), &draw(width)));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong[..wrong.len().min(30)].join("\n"));
}

/// Every drawing of a report, with the path to it.
fn drawn(value: &serde_json::Value, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        serde_json::Value::String(svg) if svg.starts_with("<svg") => found.push((path.to_owned(), svg.clone())),
        serde_json::Value::Array(all) => {
            for (at, one) in all.iter().enumerate() {
                drawn(one, &format!("{path}[{at}]"), found);
            }
        }
        serde_json::Value::Object(all) => {
            for (name, one) in all {
                drawn(one, &format!("{path}.{name}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn no_label_of_the_examples_meets_another() {
    let mut wrong = Vec::new();
    let mut diagnoses = vec![("sample", crate::report::sample::diagnosis())];
    for example in ["energia-dok", "first-audit"] {
        let file = format!("examples/{example}/cycles/2026-H2/5-report/diagnosis.json");
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        diagnoses.push((example, serde_json::from_str(&text).unwrap()));
    }
    for (example, diagnosis) in &diagnoses {
        for language in ["en", "pl", "ro", "hu"] {
            let (words, _) = crate::words::Words::load(&crate::model::text::Language::new(language), None);
            let drawings = crate::report::drawings::draw(diagnosis, &words.unwrap());
            let mut found = Vec::new();
            drawn(&serde_json::to_value(&drawings).unwrap(), &format!("{example} {language}"), &mut found);
            assert!(found.len() > 30, "{example}: {}", found.len());
            for (path, svg) in &found {
                wrong.extend(wrong_labels(path, svg));
                let missing = labels(svg).into_iter().filter(|label| !text::is_printable(&label.text));
                wrong.extend(missing.map(|label| format!("{path}: no letters in print for {}", label.text)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong[..wrong.len().min(30)].join("\n"));
}

/// Draws what print and Word get, with the typeface that comes with the tool; the pictures lie in `target/charts/`.
#[test]
fn drawings_alone_are_whole() {
    use resvg::{tiny_skia, usvg};
    let mut options = usvg::Options { font_family: "Noto Sans".to_owned(), ..usvg::Options::default() };
    for font in ["Regular", "Bold", "Italic"] {
        let file = format!("report-templates/fonts/NotoSans-{font}.ttf");
        let data = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        options.fontdb_mut().load_font_data(data);
    }
    let brand = crate::report::brand::Brand::read(None).unwrap();
    let pictures = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/charts");
    std::fs::create_dir_all(&pictures).unwrap();
    for (name, draw) in limits() {
        let svg = draw(WIDE);
        let tree = usvg::Tree::from_str(&brand.standalone(&svg), &options).unwrap();
        let (size, marks) = (tree.size(), tree.root().abs_bounding_box());
        assert!(marks.left() > -7.0 && marks.right() < size.width() + 7.0, "{name}: {marks:?} in {size:?}");
        let mut picture = tiny_skia::Pixmap::new(size.width() as u32, size.height() as u32).unwrap();
        picture.fill(tiny_skia::Color::WHITE);
        resvg::render(&tree, tiny_skia::Transform::identity(), &mut picture.as_mut());
        // Marks, and not the black silhouette that is left when the rules of the style are not found.
        let dark = picture.pixels().iter().filter(|pixel| pixel.red() < 150).count();
        let all = picture.pixels().len();
        assert!(dark > 20 && dark < all / 2, "{name}: {dark} dark pixels of {all}");
        picture.save_png(pictures.join(format!("{name}.png"))).unwrap();
    }
}
