//! Revenue at risk: what the audit declares is at stake, shared out over areas as the instrument says, and scaled by how far
//! each lies below professional service. Arithmetic over ranges; that customers leave because of an area is assumed, not
//! found.
//!
//! Each draw takes every declared figure and every weight from the triangular distribution of its range, and every area's
//! score from the normal one of its estimate:
//! lost = customers x yearly loss x (1 + word of mouth) x revenue a customer x part due to service;
//! at risk in an area = lost x weight / sum of weights x (professional - score) / (professional - all at), cut to 0..1.

use crate::model::diagnosis::AreaResult;
use crate::model::estimate::{Estimate, Figure, Reason};
use crate::model::instrument::Settings;
use crate::model::stakes::{AreaAtStake, AssumptionView, Range, Stakes, StakesRules, StakesView, Weight};
use crate::statistics::distribution::normal_quantile;
use crate::statistics::draws::{Draws, quantile_of_sorted};
use crate::statistics::triangular::triangular_quantile;

/// What comes of the declared stakes; `None` when the instrument does not say how to share them out.
pub(super) fn at_risk(stakes: &Stakes, settings: &Settings, areas: &[AreaResult]) -> Option<StakesView> {
    let rules = settings.stakes.as_ref()?;
    let none_from = settings.levels.professional;
    let weighed: Vec<(&AreaResult, Weight)> =
        areas.iter().filter_map(|area| Some((area, *rules.weights.get(&area.id)?))).collect();
    let drawn = Drawn::of(stakes, rules, none_from, &weighed);
    let figure = |amounts: Vec<f64>| quantiles(amounts, rules.quantiles);
    let scored = weighed.iter().any(|(area, _)| area.score.figure().is_some());
    let mut rows: Vec<AreaAtStake> = weighed
        .iter()
        .zip(drawn.areas)
        .map(|((area, weight), amounts)| {
            let score = area.score.value();
            let unscored = || area.score.clone();
            AreaAtStake {
                id: area.id.clone(),
                name: area.name.clone(),
                weight: *weight,
                below: score.map_or_else(unscored, |score| Estimate::exact((none_from - score).max(0.0))),
                at_risk: score.map_or_else(unscored, |_| figure(amounts)),
            }
        })
        .collect();
    rows.sort_by(|a, b| order(b).total_cmp(&order(a)));
    Some(StakesView {
        currency: stakes.currency.clone(),
        assumptions: stakes.ranges().into_iter().map(|(id, range)| assumption(id, range)).collect(),
        draws: rules.draws,
        seed: rules.seed,
        quantiles: rules.quantiles,
        all_at: rules.all_at,
        none_from,
        declared: figure(drawn.declared),
        total: if scored { figure(drawn.total) } else { Estimate::withheld(Reason::NoData) },
        areas: rows,
    })
}

/// Areas without an amount stand behind those that have nothing at risk.
fn order(row: &AreaAtStake) -> f64 {
    row.at_risk.value().unwrap_or(-1.0)
}

fn assumption(id: &str, range: &Range) -> AssumptionView {
    AssumptionView {
        id: id.to_owned(),
        low: range.low,
        likely: range.likely,
        high: range.high,
        source: range.source.clone(),
    }
}

/// The amounts of every draw.
struct Drawn {
    declared: Vec<f64>,
    total: Vec<f64>,
    /// By area, in the order given; nothing is drawn of an area without a score.
    areas: Vec<Vec<f64>>,
}

impl Drawn {
    fn of(stakes: &Stakes, rules: &StakesRules, none_from: f64, weighed: &[(&AreaResult, Weight)]) -> Drawn {
        let mut draws = Draws::seeded(rules.seed);
        let mut drawn = Drawn { declared: Vec::new(), total: Vec::new(), areas: vec![Vec::new(); weighed.len()] };
        for _ in 0..rules.draws {
            let [customers, revenue, loss, others, due] =
                stakes.ranges().map(|(_, r)| triangular_quantile(draws.share(), r.low, r.likely, r.high));
            let declared = customers * loss * (1.0 + others) * revenue * due;
            let weights: Vec<f64> =
                weighed.iter().map(|(_, w)| triangular_quantile(draws.share(), w.low, w.likely, w.high)).collect();
            let all: f64 = weights.iter().sum();
            let mut total = 0.0;
            for (((area, _), weight), amounts) in weighed.iter().zip(weights).zip(&mut drawn.areas) {
                // Drawn for every area, so that one area's score does not move the draws of the others.
                let share = draws.share();
                let Some(score) = area.score.figure().map(|figure| drawn_score(figure, share)) else { continue };
                let part = ((none_from - score) / (none_from - rules.all_at)).clamp(0.0, 1.0);
                let amount = if all > 0.0 { declared * weight / all * part } else { 0.0 };
                amounts.push(amount);
                total += amount;
            }
            drawn.declared.push(declared);
            drawn.total.push(total);
        }
        drawn
    }
}

/// A score that the estimate allows.
fn drawn_score(figure: &Figure, share: f64) -> f64 {
    let away = figure.standard_error.zip(normal_quantile(share)).map_or(0.0, |(error, z)| error * z);
    figure.value + away
}

/// The middle quantile with the outer ones as its interval.
fn quantiles(mut amounts: Vec<f64>, at: [f64; 3]) -> Estimate {
    amounts.sort_by(f64::total_cmp);
    match at.map(|p| quantile_of_sorted(&amounts, p)) {
        [Some(low), Some(value), Some(high)] => {
            Estimate::Shown(Figure { value, interval: Some((low, high)), standard_error: None, degrees: None })
        }
        _ => Estimate::withheld(Reason::NoData),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::audit::instrument::default_instrument;
    use crate::model::diagnosis::{Certainty, Class};
    use crate::model::text::Text;

    fn area(id: &str, score: Option<f64>, error: Option<f64>) -> AreaResult {
        let figure = |value| Estimate::Shown(Figure { value, interval: None, standard_error: error, degrees: None });
        AreaResult {
            id: id.to_owned(),
            name: Text::plain(id),
            covers: Text::default(),
            weight: 1.0,
            score: score.map_or(Estimate::withheld(Reason::SmallGroup), figure),
            level: None,
            class: Class::Watch,
            certainty: Certainty::Low,
            reasons: Vec::new(),
            change: None,
            contradictions: Vec::new(),
        }
    }

    fn range(low: f64, likely: f64, high: f64) -> Range {
        Range { low, likely, high, source: Text::plain("register") }
    }

    /// 1000 customers of 100 a year, a tenth lost, each taking one other along, half of it through service: 10,000.
    fn stakes() -> Stakes {
        Stakes {
            currency: "EUR".to_owned(),
            customers: range(1000.0, 1000.0, 1000.0),
            revenue_a_customer: range(100.0, 100.0, 100.0),
            yearly_loss: range(0.1, 0.1, 0.1),
            word_of_mouth: range(1.0, 1.0, 1.0),
            due_to_service: range(0.5, 0.5, 0.5),
        }
    }

    fn settings(weights: &[(&str, f64)]) -> Settings {
        let mut settings = default_instrument("service-department").0.unwrap().settings;
        let rules = settings.stakes.as_mut().unwrap();
        rules.draws = 4000;
        let weight = |(id, w): &(&str, f64)| ((*id).to_owned(), Weight { low: *w, likely: *w, high: *w });
        rules.weights = weights.iter().map(weight).collect();
        settings
    }

    #[test]
    fn certain_figures_give_what_is_worked_out_by_hand() {
        let areas = [area("a", Some(40.0), None), area("b", Some(90.0), None), area("c", Some(0.0), None)];
        let found = at_risk(&stakes(), &settings(&[("a", 1.0), ("b", 1.0)]), &areas).unwrap();
        assert_eq!(found.declared.value(), Some(10_000.0));
        // Halfway from 80 to 0, so half of its half; from 80 on nothing; an area without weight has no part.
        let at = |id: &str| found.areas.iter().find(|area| area.id == id).unwrap();
        assert_eq!((at("a").at_risk.value(), at("a").below.value()), (Some(2500.0), Some(40.0)));
        assert_eq!((at("b").at_risk.value(), at("b").below.value()), (Some(0.0), Some(0.0)));
        assert_eq!((found.total.value(), found.areas.len()), (Some(2500.0), 2));
    }

    #[test]
    fn one_uncertain_figure_gives_its_own_quantiles() {
        let declared = Stakes { revenue_a_customer: range(50.0, 100.0, 150.0), ..stakes() };
        let found = at_risk(&declared, &settings(&[("a", 1.0)]), &[area("a", Some(0.0), None)]).unwrap();
        let figure = found.total.figure().unwrap();
        let exactly = |p| 100.0 * triangular_quantile(p, 50.0, 100.0, 150.0);
        let (low, high) = figure.interval.unwrap();
        for (drawn, right) in [(low, exactly(0.1)), (figure.value, exactly(0.5)), (high, exactly(0.9))] {
            assert!((drawn - right).abs() < 250.0, "{drawn} is not {right}");
        }
    }

    #[test]
    fn an_unsure_score_widens_the_range_and_a_hidden_one_hides_it() {
        let settings = settings(&[("a", 1.0), ("b", 3.0)]);
        let wide = |error| {
            let found = at_risk(&stakes(), &settings, &[area("a", Some(40.0), error), area("b", None, None)]).unwrap();
            let hidden = found.areas.iter().find(|area| area.id == "b").unwrap();
            assert_eq!(hidden.at_risk, Estimate::withheld(Reason::SmallGroup));
            let (low, high) = found.total.figure().unwrap().interval.unwrap();
            high - low
        };
        assert!(wide(None) < 1e-9 && wide(Some(4.0)) > 100.0);
        let nothing = at_risk(&stakes(), &settings, &[area("b", None, None)]).unwrap();
        assert_eq!(nothing.total, Estimate::withheld(Reason::NoData));
    }

    #[test]
    fn the_same_seed_gives_the_same_and_no_rules_give_nothing() {
        let declared = Stakes { customers: range(500.0, 900.0, 2000.0), ..stakes() };
        let mut settings = settings(&[("a", 1.0)]);
        let areas = [area("a", Some(40.0), Some(3.0))];
        assert_eq!(at_risk(&declared, &settings, &areas), at_risk(&declared, &settings, &areas));
        settings.stakes = None;
        assert_eq!(at_risk(&declared, &settings, &areas), None);
    }
}
