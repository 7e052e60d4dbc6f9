//! From what the phases measured to the evidence that the instrument's indicators make of it.

use std::collections::BTreeMap;

use super::score;
use crate::model::estimate::{BasisUnit, Estimate, Figure, Reason};
use crate::model::evidence::{Evidence, Measurement, Phase};
use crate::model::instrument::{EVERY_PARTNER, Indicator, Instrument};
use crate::model::measures;
use crate::model::organisation::Audit;
use crate::model::text::Text;
use crate::statistics::share;

/// Evidence in the instrument's order. An indicator of every partner becomes one evidence a partner, `ID/PARTNER`.
pub(super) fn evidence(instrument: &Instrument, audit: &Audit, measurements: &[Measurement]) -> Vec<Evidence> {
    let by_name: BTreeMap<(&str, &str), &Measurement> =
        measurements.iter().map(|m| ((m.measure.as_str(), m.of.as_str()), m)).collect();
    let mut evidence = Vec::new();
    for indicator in &instrument.indicators {
        if indicator.of == EVERY_PARTNER {
            for partner in &audit.partners {
                if let Some(measurement) = by_name.get(&(indicator.measure.as_str(), partner.id.as_str())) {
                    let id = format!("{}/{}", indicator.id, partner.id);
                    let name = joined(&indicator.name, &partner.name);
                    evidence.extend(one(instrument, indicator, id, name, measurement));
                }
            }
        } else if let Some(measurement) = by_name.get(&(indicator.measure.as_str(), indicator.of.as_str())) {
            let (id, name) = (indicator.id.clone(), indicator.name.clone());
            evidence.extend(one(instrument, indicator, id, name, measurement));
        }
    }
    evidence
}

/// The evidence of one indicator from one measurement; none when the measure's phase is unknown.
fn one(
    instrument: &Instrument,
    indicator: &Indicator,
    id: String,
    name: Text,
    measurement: &Measurement,
) -> Option<Evidence> {
    let levels = &instrument.settings.levels;
    let phase: Phase = measures::measure(&indicator.measure)?.phase;
    let value = without_sampling(measurement);
    let score = match &indicator.anchors {
        Some(anchors) => score::of_estimate(&value, anchors, levels),
        None => Estimate::withheld(Reason::NotScored),
    };
    Some(Evidence {
        id,
        name,
        area: indicator.area.clone(),
        phase,
        value,
        bounds: bounds(measurement),
        unit: indicator.unit.clone(),
        format: indicator.format,
        level: score.value().map(|value| score::level(value, levels)),
        score,
        basis: measurement.basis.clone(),
        agreement: measurement.agreement,
        cautions: measurement.cautions.clone(),
        sources: measurement.sources.clone(),
        change: None,
    })
}

/// Measures that are shares of the people who answered.
const SHARES: [&str; 2] = ["item-favourable", "error-often"];

/// What a share of people could be among all of them, whatever those would say who did not answer.
pub(super) fn bounds(measurement: &Measurement) -> Option<(f64, f64)> {
    let basis = &measurement.basis;
    let share = measurement.estimate.value().filter(|_| SHARES.contains(&measurement.measure.as_str()))?;
    share::bounds((share * basis.n as f64).round() as u64, basis.n, basis.of?)
}

/// The estimate, without an error of sampling where all there is was counted: the tasks of a job description are not a
/// sample. What is left is their grain. Of 20 tasks a share is told in steps of 5 %, and where the work had been cut into
/// other tasks it could lie anywhere within a step: an error of 1 / (n sqrt 12), the deviation of an even distribution.
fn without_sampling(measurement: &Measurement) -> Estimate {
    let basis = &measurement.basis;
    match &measurement.estimate {
        Estimate::Shown(figure) if basis.unit == BasisUnit::Tasks && basis.of == Some(basis.n) => {
            let grain = 1.0 / (basis.n.max(1) as f64 * 12.0_f64.sqrt());
            Estimate::Shown(Figure { interval: None, standard_error: Some(grain), degrees: None, ..figure.clone() })
        }
        estimate => estimate.clone(),
    }
}

/// `NAME: PARTNER` in every language that the name has.
fn joined(name: &Text, partner: &Text) -> Text {
    use crate::model::text::Language;
    Text::from_pairs(name.iter().map(|(code, text)| {
        let partner = partner.in_language(&Language::new(code));
        (code.to_owned(), format!("{text}: {partner}"))
    }))
}
