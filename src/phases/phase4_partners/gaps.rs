//! Where two views of one department lie farthest apart: what others see against what it says of itself, and what is
//! seen against what was expected.
//!
//! Gaps of means are taken item by item. Only those are stated that chance does not explain, with the false-discovery
//! rate held over all items and pairs that could be compared; then the largest ones.

use crate::model::diagnosis::{GapKind, PerceptionGap};
use crate::model::estimate::{Estimate, Figure};
use crate::model::instrument::Item;
use crate::model::organisation::SERVICE;
use crate::model::text::Text;
use crate::phases::Scope;
use crate::statistics::distribution::t_two_sided;
use crate::statistics::figure::{difference_figure, mean_figure};
use crate::statistics::mean::Moments;
use crate::statistics::multiplicity::benjamini_hochberg;

use super::ratings::{Ratings, difference};

/// Who sees whom.
struct Pair<'a> {
    from: (&'a str, &'a Text),
    about: (&'a str, &'a Text),
}

/// The largest gaps, as many as the instrument asks for.
pub(super) fn largest(scope: &Scope, ratings: &Ratings) -> Vec<PerceptionGap> {
    let service = (SERVICE, &scope.audit.department);
    let pairs = scope.audit.partners.iter().flat_map(|partner| {
        let partner = (partner.id.as_str(), &partner.name);
        [Pair { from: service, about: partner }, Pair { from: partner, about: service }]
    });
    let mut gaps: Vec<PerceptionGap> = pairs.flat_map(|pair| of_pair(scope, ratings, &pair)).collect();
    let chance: Vec<Option<f64>> = gaps.iter().map(|gap| gap.gap.figure().and_then(two_sided)).collect();
    let rate = scope.instrument.settings.classing.false_discovery_rate;
    let mut beyond = benjamini_hochberg(&chance).into_iter().map(|p| p.is_some_and(|p| p <= rate));
    gaps.retain(|_| beyond.next().unwrap_or(false));
    let size = |gap: &PerceptionGap| gap.gap.value().unwrap_or(0.0).abs();
    gaps.sort_by(|a, b| size(b).total_cmp(&size(a)));
    gaps.truncate(scope.instrument.settings.largest_gaps as usize);
    gaps
}

/// Every gap of a pair that rests on enough people on both sides.
fn of_pair(scope: &Scope, ratings: &Ratings, pair: &Pair) -> Vec<PerceptionGap> {
    let items = scope.instrument.partners.items.iter().enumerate();
    let against_itself = items.filter_map(|(index, item)| {
        let seen = mean(scope, ratings, &ratings.scores(pair.from.0, pair.about.0, index))?;
        let own = mean(scope, ratings, &ratings.scores(pair.about.0, pair.about.0, index))?;
        let gap = difference(&own, &seen, scope.instrument.settings.confidence);
        Some(stated(GapKind::SelfView, pair, item, (seen, own), gap))
    });
    let expectations = scope.instrument.partners.expectations.iter().enumerate();
    let against_expectation = expectations.filter_map(|(index, expectation)| {
        let (at, item) =
            scope.instrument.partners.items.iter().enumerate().find(|(_, item)| item.id == expectation.of)?;
        let seen = ratings.scores(pair.from.0, pair.about.0, at);
        let expected = ratings.scores(pair.from.0, pair.about.0, scope.instrument.partners.items.len() + index);
        let both: Vec<(f64, f64)> =
            seen.iter().zip(&expected).filter_map(|(seen, own)| Some(((*seen)?, (*own)?))).collect();
        let side = |values: Vec<f64>| mean(scope, ratings, &values.into_iter().map(Some).collect::<Vec<_>>());
        let gap = Moments::of(both.iter().map(|(seen, expected)| expected - seen));
        let gap = difference_figure(gap, None, scope.instrument.settings.confidence, 100.0);
        let sides = (side(both.iter().map(|pair| pair.0).collect())?, side(both.iter().map(|pair| pair.1).collect())?);
        Some(stated(GapKind::Expectation, pair, item, sides, gap))
    });
    against_itself.chain(against_expectation).collect()
}

/// What raters perceive of a department less what they expect: the mean over raters of their means over items, in points.
pub(super) fn short_of_expectation(scope: &Scope, ratings: &Ratings, from: &str, about: &str) -> Estimate {
    let partners = &scope.instrument.partners;
    let pairs = partners.expectations.iter().enumerate().filter_map(|(index, expectation)| {
        let at = partners.items.iter().position(|item| item.id == expectation.of)?;
        Some((ratings.scores(from, about, at), ratings.scores(from, about, partners.items.len() + index)))
    });
    let mut differences: Vec<Vec<f64>> = Vec::new();
    for (seen, expected) in pairs {
        differences.resize(seen.len().max(differences.len()), Vec::new());
        for (of_rater, (seen, expected)) in differences.iter_mut().zip(seen.iter().zip(&expected)) {
            of_rater.extend(seen.zip(*expected).map(|(seen, expected)| seen - expected));
        }
    }
    let means = differences.into_iter().map(Moments::of).filter(|own| own.n > 0).map(|own| own.mean);
    let moments = Moments::of(means);
    let figure = difference_figure(moments, None, scope.instrument.settings.confidence, 100.0);
    ratings.of_people(moments.n, figure)
}

/// A mean over enough people.
fn mean(scope: &Scope, ratings: &Ratings, scores: &[Option<f64>]) -> Option<Figure> {
    let moments = Moments::of(scores.iter().filter_map(|score| *score));
    let figure = mean_figure(moments, None, scope.instrument.settings.confidence, Some((0.0, 100.0)));
    ratings.of_people(moments.n, figure).figure().cloned()
}

fn stated(kind: GapKind, pair: &Pair, item: &Item, (seen, against): (Figure, Figure), gap: Estimate) -> PerceptionGap {
    PerceptionGap {
        kind,
        from: pair.from.0.to_owned(),
        from_name: pair.from.1.clone(),
        about: pair.about.0.to_owned(),
        about_name: pair.about.1.clone(),
        item: item.id.clone(),
        text: item.text.clone(),
        reverse: item.reverse,
        seen: Estimate::Shown(seen),
        against: Estimate::Shown(against),
        gap,
    }
}

/// Two-sided p-value of a difference from zero; `None` when it cannot be tested.
fn two_sided(figure: &Figure) -> Option<f64> {
    let error = figure.standard_error.filter(|error| *error > 0.0)?;
    t_two_sided(figure.value / error, figure.degrees?.max(1.0))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::super::case::{Case, batch};
    use super::*;
    use crate::model::answers::{Answer, Origin, PartnerAnswers, PartnerRating};
    use crate::model::estimate::Reason;
    use crate::model::instrument::Expectation;
    use crate::model::provenance::Kind;

    /// Raters of service, then of billing itself: `keeps-word`, `slow` (reverse), `polite`, expectation of `keeps-word`.
    fn rated(service: &[[i16; 4]], billing: &[[i16; 4]]) -> PartnerAnswers {
        let rating = |from: &str, codes: &[i16; 4], row: u32| PartnerRating {
            origin: Origin { batch: 0, row },
            person: String::new(),
            from: from.to_owned(),
            to: "billing".to_owned(),
            answers: codes.iter().map(|code| Answer::Code(*code)).collect(),
        };
        let by_service = service.iter().zip(2..).map(|(codes, row)| rating("service", codes, row));
        let by_itself = billing.iter().zip(100..).map(|(codes, row)| rating("billing", codes, row));
        PartnerAnswers {
            batches: vec![batch("partners-1", Kind::Partners, &["from", "to"])],
            ratings: by_service.chain(by_itself).collect(),
            ..PartnerAnswers::default()
        }
    }

    fn case() -> Case {
        let mut case = Case::new();
        case.expect(Expectation {
            id: "keeps-word-expected".to_owned(),
            of: "keeps-word".to_owned(),
            text: Text::plain("expected"),
            scale: "agree".to_owned(),
        });
        case
    }

    const SERVICE_SAYS: [[i16; 4]; 6] =
        [[1, 3, 4, 5], [2, 3, 4, 5], [1, 2, 5, 5], [2, 3, 4, 4], [1, 4, 4, 5], [2, 3, 5, 5]];
    const BILLING_SAYS: [[i16; 4]; 5] = [[5, 3, 4, 5], [4, 3, 4, 5], [5, 2, 5, 5], [5, 3, 4, 5], [4, 3, 4, 5]];

    #[test]
    fn only_gaps_beyond_chance_are_stated_the_largest_first() {
        let case = case();
        let answers = rated(&SERVICE_SAYS, &BILLING_SAYS);
        let scope = case.scope();
        let found = largest(&scope, &Ratings::gather(&scope, &answers));
        let named: Vec<(GapKind, &str, &str)> =
            found.iter().map(|gap| (gap.kind, gap.item.as_str(), gap.about.as_str())).collect();
        assert_eq!(
            named,
            [(GapKind::Expectation, "keeps-word", "billing"), (GapKind::SelfView, "keeps-word", "billing")]
        );
        // Itself 4.6 and service 1.5 of 5: 90 and 12.5 points.
        assert!((found[1].gap.value().unwrap() - 77.5).abs() < 1e-9);
        assert!((found[1].seen.value().unwrap() - 12.5).abs() < 1e-9);
    }

    #[test]
    fn expectations_are_compared_within_people() {
        let case = case();
        let answers = rated(&SERVICE_SAYS, &[]);
        let scope = case.scope();
        let ratings = Ratings::gather(&scope, &answers);
        let short = short_of_expectation(&scope, &ratings, "service", "billing");
        // Perceived less expected: -4 -3 -4 -2 -4 -3 of four steps.
        assert!((short.value().unwrap() + 100.0 * 20.0 / 24.0).abs() < 1e-9);
        assert_eq!(short_of_expectation(&scope, &ratings, "billing", "service"), Estimate::withheld(Reason::NoData));
    }

    #[test]
    fn four_people_are_too_few_for_a_gap() {
        let case = case();
        let answers = rated(&SERVICE_SAYS, &BILLING_SAYS[..4]);
        let scope = case.scope();
        let found = largest(&scope, &Ratings::gather(&scope, &answers));
        assert!(found.iter().all(|gap| gap.kind == GapKind::Expectation));
        let few = rated(&SERVICE_SAYS[..4], &[]);
        let ratings = Ratings::gather(&scope, &few);
        assert_eq!(
            short_of_expectation(&scope, &ratings, "service", "billing"),
            Estimate::withheld(Reason::SmallGroup)
        );
    }
}
