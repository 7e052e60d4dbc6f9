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

/// The estimate, with an error of zero where all there is was counted: the tasks of a job description are not a sample.
fn without_sampling(measurement: &Measurement) -> Estimate {
    match &measurement.estimate {
        Estimate::Shown(figure) if measurement.basis.unit == BasisUnit::Tasks => {
            Estimate::Shown(Figure { interval: None, standard_error: Some(0.0), degrees: None, ..figure.clone() })
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
