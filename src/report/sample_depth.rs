//! The depth of the questionnaire in the invented diagnosis that the templates are tried on: every verdict once.

use crate::model::depth::*;
use crate::model::estimate::{Estimate, Figure, Level, Reason};
use crate::model::evidence::ChangeVerdict;
use crate::model::text::Text;

fn text(en: &str, pl: &str) -> Text {
    Text::from_pairs([("en".to_owned(), en.to_owned()), ("pl".to_owned(), pl.to_owned())])
}

fn shown(value: f64, half: f64) -> Estimate {
    Estimate::Shown(Figure { value, interval: Some((value - half, value + half)), standard_error: None, degrees: None })
}

/// Reliability in every verdict, drivers by rank correlations, both results of careless answers.
pub(super) fn depth() -> DepthView {
    let few = || Estimate::withheld(Reason::TooFewForMethod);
    let verdicts = [
        ("tools", ReliabilityVerdict::Shown),
        ("honesty", ReliabilityVerdict::IntervalOnly),
        ("reliability", ReliabilityVerdict::TooFewPeople),
        ("cooperation", ReliabilityVerdict::TooFewItems),
        ("competence", ReliabilityVerdict::NoVariation),
    ];
    let area = |(id, verdict): (&str, ReliabilityVerdict)| AreaDepth {
        id: id.to_owned(),
        score: shown(62.0, 6.0),
        two_peaked: id == "tools",
        agreement: Some(-0.2),
        deviation: Some(0.9),
        reliability: ReliabilityView {
            verdict,
            items: 4,
            alpha: if verdict == ReliabilityVerdict::Shown { shown(0.81, 0.07) } else { few() },
            omega: if verdict == ReliabilityVerdict::Shown { Estimate::exact(0.83) } else { few() },
            interval: Some((0.55, 0.9)),
        },
    };
    let driver = |id: &str, value: f64| DriverView {
        area: id.to_owned(),
        weight: None,
        johnson: None,
        place: None,
        places: None,
        correlation: shown(value, 0.25),
    };
    DepthView {
        areas: verdicts.into_iter().map(area).collect(),
        careless: CarelessView {
            people: Estimate::exact(6.0),
            differing: vec![BothResults {
                area: "tools".to_owned(),
                all: shown(58.0, 5.0),
                level: Some(Level::Poor),
                without: shown(64.0, 5.0),
                level_without: Some(Level::Good),
            }],
        },
        drivers: DriversView {
            verdict: DriversVerdict::Together,
            outcome: text(
                "Taken as a whole, our department serves customers well.",
                "Ogólnie dobrze obsługujemy klientów.",
            ),
            people: 34,
            needed: 210,
            explained: None,
            areas: vec![driver("tools", 0.5), driver("honesty", -0.1)],
        },
        differences: vec![GroupDifference {
            breakdown: "site".to_owned(),
            group: "krakow".to_owned(),
            name: text("Kraków", "Kraków"),
            area: "tools".to_owned(),
            difference: -17.0,
            dominance: shown(-0.6, 0.2),
            verdict: ChangeVerdict::Worse,
            p: 0.0001,
        }],
        compared: 28,
        rankings: vec![
            RankingView {
                breakdown: "site".to_owned(),
                name: text("Site", "Lokalizacja"),
                verdict: RankingVerdict::TooFewGroups,
                areas: Vec::new(),
            },
            RankingView {
                breakdown: "team".to_owned(),
                name: text("Team", "Zespół"),
                verdict: RankingVerdict::Ranked,
                areas: vec![AreaRanking {
                    area: "tools".to_owned(),
                    groups: vec![RankedGroup {
                        id: "a".to_owned(),
                        name: text("Team A", "Zespół A"),
                        score: 71.0,
                        shrunken: 67.0,
                    }],
                }],
            },
        ],
        open: vec![OpenView {
            id: "open-change".to_owned(),
            text: text("What would you change?", "Co należałoby zmienić?"),
            answered: Estimate::exact(12.0),
            may_quote: true,
            quotes: vec!["fewer windows | and <b>fewer</b> passwords".to_owned()],
        }],
    }
}
