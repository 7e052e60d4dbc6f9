//! Phase 2 in depth: reliability and agreement of areas, careless answers both ways, drivers, open questions.

use crate::model::depth::*;
use crate::model::estimate::{Estimate, Figure, Level, Reason};
use crate::phases::Scope;
use crate::statistics::drivers::{Driver, Drivers};
use crate::statistics::figure::unless_few;
use crate::statistics::mean::Moments;
use crate::statistics::{matrix::Matrix, omega, product_sums, rank, reliability};

use super::groups;
use super::layout::{CARELESS, EVERYBODY};
use super::tally::Tally;
use super::view::score;

/// Draws for the places of drivers.
const DRAWS: usize = 200;

/// Seed of those draws: reports must not differ from run to run.
const SEED: u64 = 2;

/// The whole view; rankings are made after release, of what is still shown.
pub(super) fn view(scope: &Scope, tally: &Tally) -> DepthView {
    let asked = tally.layout.crossing.predictors.iter();
    let differences = groups::differences(scope, tally);
    DepthView {
        areas: asked.map(|&index| area(scope, tally, index)).collect(),
        careless: careless(scope, tally),
        drivers: drivers(scope, tally),
        compared: differences.len() as u64,
        differences,
        rankings: Vec::new(),
        open: open(scope, tally),
    }
}

fn area(scope: &Scope, tally: &Tally, index: usize) -> AreaDepth {
    let moments = tally.area(EVERYBODY, index);
    let shown = moments.n >= u64::from(scope.minimum_group) && moments.n > 0;
    let items = || tally.layout.areas[index].items.iter().map(|(question, _)| tally.question(EVERYBODY, *question));
    AreaDepth {
        id: scope.instrument.areas[index].id.clone(),
        score: score(scope, moments, scope.audit.headcount().into()),
        two_peaked: shown && tally.area_two_peaked(EVERYBODY, index),
        agreement: mean(items().filter_map(|counts| counts.agreement())).filter(|_| shown),
        deviation: mean(items().filter_map(|counts| counts.deviation())).filter(|_| shown),
        reliability: of_reliability(scope, tally, index),
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let moments = Moments::of(values);
    (moments.n > 0).then_some(moments.mean)
}

/// Alpha and omega where they may be shown; the conditions are those of [`reliability`].
fn of_reliability(scope: &Scope, tally: &Tally, index: usize) -> ReliabilityView {
    let items = tally.layout.areas[index].items.len();
    let people = tally.complete(EVERYBODY, index);
    let few = reliability::LEAST_FOR_INTERVAL.max(scope.minimum_group as usize) as u64;
    let covariances = tally.covariances(index);
    let alpha = covariances.as_ref().and_then(reliability::alpha).map(|alpha| alpha.raw);
    let interval = alpha.and_then(|value| {
        reliability::feldt_interval(value, people as usize, items, scope.instrument.settings.confidence)
    });
    let verdict = match alpha {
        _ if items < reliability::LEAST_ITEMS => ReliabilityVerdict::TooFewItems,
        _ if people < few => ReliabilityVerdict::TooFewPeople,
        None => ReliabilityVerdict::NoVariation,
        Some(_) if people < reliability::LEAST_ANSWERS as u64 => ReliabilityVerdict::IntervalOnly,
        Some(_) => ReliabilityVerdict::Shown,
    };
    let shown = verdict == ReliabilityVerdict::Shown;
    let value = |value: Option<f64>, interval| match value.filter(|_| shown) {
        Some(value) => Estimate::Shown(Figure { value, interval, standard_error: None, degrees: None }),
        None => Estimate::withheld(Reason::TooFewForMethod),
    };
    let omega =
        covariances.filter(|_| shown).and_then(|matrix| omega::of_covariances(&matrix)).map(|omega| omega.implied);
    ReliabilityView {
        verdict,
        items: items as u64,
        alpha: value(alpha, interval),
        omega: value(omega, None),
        interval: interval.filter(|_| shown || verdict == ReliabilityVerdict::IntervalOnly),
    }
}

/// The number flagged and both results stand only where the flagged and the others are each enough people: else one could
/// be taken from the other.
fn careless(scope: &Scope, tally: &Tally) -> CarelessView {
    let (all, flagged) = (tally.answered(EVERYBODY), tally.answered(CARELESS));
    let least = u64::from(scope.minimum_group);
    let enough = flagged >= least && all - flagged >= least;
    let people = if all == 0 { Estimate::withheld(Reason::NoData) } else { Estimate::withheld(Reason::SmallGroup) };
    let asked = tally.layout.crossing.predictors.iter();
    CarelessView {
        people: if enough { Estimate::exact(flagged as f64) } else { people },
        differing: asked.filter(|_| enough).filter_map(|&index| both_results(scope, tally, index)).collect(),
    }
}

/// An area with and without those flagged, where the conclusion is another and both parts are enough people.
fn both_results(scope: &Scope, tally: &Tally, index: usize) -> Option<BothResults> {
    let (all, without) = (tally.area(EVERYBODY, index), tally.area_without_careless(index)?);
    let least = u64::from(scope.minimum_group);
    let enough = without.n >= least && all.n - without.n >= least;
    let population = u64::from(scope.audit.headcount());
    let (all, without) = (score(scope, all, population), score(scope, without, population));
    let differs = conclusion(scope, &all) != conclusion(scope, &without);
    (enough && differs).then(|| BothResults {
        area: scope.instrument.areas[index].id.clone(),
        level: all.value().map(|value| level(scope, value)),
        level_without: without.value().map(|value| level(scope, value)),
        all,
        without,
    })
}

/// What a score says: its level, and whether its interval lies beyond a cut-off.
pub(super) fn conclusion(scope: &Scope, score: &Estimate) -> Option<(Level, bool)> {
    let figure = score.figure()?;
    let levels = scope.instrument.settings.levels;
    let (low, high) = figure.interval.unwrap_or((figure.value, figure.value));
    Some((level(scope, figure.value), high < levels.good || low >= levels.professional))
}

/// The level of a score.
pub(super) fn level(scope: &Scope, score: f64) -> Level {
    let levels = scope.instrument.settings.levels;
    match score {
        score if score < levels.good => Level::Poor,
        score if score < levels.professional => Level::Good,
        _ => Level::Professional,
    }
}

fn drivers(scope: &Scope, tally: &Tally) -> DriversView {
    let (crossing, crossed) = (&tally.layout.crossing, &tally.counts.crossed);
    let groups: Vec<&[u64]> = crossing.groups(crossed).collect();
    let predictors = &crossing.predictors;
    let people = product_sums::rows(&groups);
    let confidence = scope.instrument.settings.confidence;
    let found = product_sums::drivers(&groups, predictors.len(), confidence, DRAWS, SEED);
    let mut view = DriversView {
        verdict: DriversVerdict::TooFew,
        outcome: scope.instrument.questionnaire.outcome.text.clone(),
        people: if people < u64::from(scope.minimum_group) { 0 } else { people },
        needed: product_sums::needed(predictors.len()),
        explained: None,
        areas: Vec::new(),
    };
    match found {
        Drivers::Weights { drivers, r_squared, .. } => {
            view.verdict = DriversVerdict::Weights;
            view.explained = Some(r_squared);
            view.areas =
                drivers.iter().zip(predictors).map(|(driver, &index)| weighted(scope, index, driver)).collect();
            view.areas.sort_by_key(|area| area.place);
        }
        Drivers::Withheld(Reason::NoVariation) => view.verdict = DriversVerdict::NoVariation,
        Drivers::Withheld(_) | Drivers::Together { .. } => {
            view.areas = predictors.iter().filter_map(|&index| together(scope, tally, index)).collect();
            let strength = |area: &DriverView| area.correlation.value().map_or(0.0, f64::abs);
            view.areas.sort_by(|a, b| strength(b).total_cmp(&strength(a)));
            if !view.areas.is_empty() {
                view.verdict = DriversVerdict::Together;
            }
        }
    }
    view
}

fn weighted(scope: &Scope, index: usize, driver: &Driver) -> DriverView {
    DriverView {
        area: scope.instrument.areas[index].id.clone(),
        weight: Some(driver.lmg),
        johnson: Some(driver.johnson),
        place: Some(driver.rank.round() as u64),
        places: driver.rank_interval,
        correlation: Estimate::withheld(Reason::NoData),
    }
}

/// An area's rank correlation with the outcome, when enough people answered both and both vary.
fn together(scope: &Scope, tally: &Tally, index: usize) -> Option<DriverView> {
    let cells = tally.layout.crossing.with_outcome(index, &tally.counts.crossed);
    let people: u64 = cells.iter().map(|(_, _, people)| people).sum();
    if people < u64::from(scope.minimum_group) {
        return None;
    }
    let pairs: Vec<(f64, f64)> =
        cells.iter().flat_map(|(score, outcome, people)| (0..*people).map(move |_| (*score, *outcome))).collect();
    let correlation = rank::spearman(&pairs)?;
    let interval = rank::interval(correlation, scope.instrument.settings.confidence);
    let figure = Figure { value: correlation.rho, interval, standard_error: None, degrees: None };
    Some(DriverView {
        area: scope.instrument.areas[index].id.clone(),
        weight: None,
        johnson: None,
        place: None,
        places: None,
        correlation: Estimate::Shown(figure),
    })
}

fn open(scope: &Scope, tally: &Tally) -> Vec<OpenView> {
    let questions = scope.instrument.questionnaire.open.iter().zip(&tally.counts.open);
    questions
        .map(|(question, answers)| OpenView {
            id: question.id.clone(),
            text: question.text.clone(),
            answered: unless_few(answers.answered, scope.minimum_group, Estimate::exact(answers.answered as f64)),
            may_quote: scope.audit.privacy.quote_open_answers,
            quotes: answers.texts().map(str::to_owned).collect(),
        })
        .collect()
}

/// The covariances of an area's statements, with each one's own variance; pairwise complete.
impl Tally {
    fn covariances(&self, index: usize) -> Option<Matrix> {
        let area = &self.layout.areas[index];
        let between = self.layout.crossing.covariances(index, area, &self.counts.crossed)?;
        let own = |item: usize| {
            let (question, points) = &area.items[item];
            let counts = self.question(EVERYBODY, *question);
            Moments::of_counts(points.iter().zip(counts.by_code).map(|(points, people)| (f64::from(*points), *people)))
                .variance
        };
        Some(Matrix::of(area.items.len(), |i, j| if i == j { own(i) } else { between[i][j] }))
    }
}
