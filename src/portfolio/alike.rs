//! What of two departments can be compared: the same instrument in the same version, and area by area the same indicators
//! and the same questions.

use std::collections::BTreeSet;

use crate::model::instrument::{Indicator, Instrument};
use crate::model::portfolio::Unlike;

/// Why a department as a whole cannot be compared; `None` when it can.
pub(super) fn instruments(reference: &Instrument, other: &Instrument) -> Option<Unlike> {
    let (one, two) = (&reference.settings, &other.settings);
    match () {
        () if one.id != two.id => Some(Unlike::Instrument),
        () if one.version != two.version => Some(Unlike::Version),
        () if one.levels != two.levels || one.phase_weights != two.phase_weights => Some(Unlike::CutOffs),
        () => None,
    }
}

/// Why one area of a department cannot be compared; `None` when it can. `reworded` are the indicators whose questions
/// were asked in other words.
pub(super) fn area(
    reference: &Instrument,
    other: &Instrument,
    area: &str,
    reworded: &BTreeSet<String>,
) -> Option<Unlike> {
    let own = |instrument: &'_ Instrument| instrument.area(area).is_some();
    if !own(reference) || !own(other) {
        return Some(Unlike::Area);
    }
    if indicators(reference, area) != indicators(other, area) {
        return Some(Unlike::Indicators);
    }
    let asked_otherwise = indicators_of(reference, area).any(|indicator| reworded.contains(&indicator.id));
    (questions(reference, area) != questions(other, area) || asked_otherwise).then_some(Unlike::Wording)
}

fn indicators_of<'a>(instrument: &'a Instrument, area: &'a str) -> impl Iterator<Item = &'a Indicator> {
    // Indicators of single partners belong to an audit, not to the instrument; those with a score count.
    instrument.indicators.iter().filter(move |indicator| indicator.area == area && indicator.anchors.is_some())
}

/// What makes a score of an area: not names, not units.
fn indicators<'a>(instrument: &'a Instrument, area: &'a str) -> Vec<impl PartialEq + 'a> {
    indicators_of(instrument, area).map(|i| (&i.id, &i.measure, &i.of, i.anchors, i.weight.to_bits())).collect()
}

/// The questions of an area with the answers that can be given.
fn questions<'a>(instrument: &'a Instrument, area: &'a str) -> impl PartialEq + 'a {
    let scale = |id: &str| instrument.scale(id).cloned();
    let items = instrument.questionnaire.items.iter().filter(|item| item.area == area);
    let partner = instrument.partners.items.iter().filter(|item| item.area == area);
    let items: Vec<_> = items.map(|item| (item, scale(&item.scale))).collect();
    let partner: Vec<_> = partner.map(|item| (item, scale(&item.scale))).collect();
    (items, partner)
}
