//! Certainty starts high and is lowered, each time for a reason that is printed (method, section 5.4).

use super::testing::Asserted;
use crate::model::diagnosis::{Certainty, Lowering, LoweringReason};
use crate::model::estimate::Basis;
use crate::model::evidence::{Caution, Evidence};
use crate::model::instrument::{CertaintyRules, Levels};

/// The certainty that is left after these reasons.
pub(super) fn after(reasons: &[Lowering]) -> Certainty {
    let steps: u32 = reasons.iter().map(|reason| u32::from(reason.steps)).sum();
    match steps {
        0 => Certainty::High,
        1 => Certainty::Moderate,
        2 => Certainty::Low,
        _ => Certainty::VeryLow,
    }
}

/// A reason by one step without a figure.
pub(super) fn lowering(why: LoweringReason, about: &str) -> Lowering {
    Lowering { why, steps: 1, figure: None, about: about.to_owned() }
}

/// What chance explains as well is no conclusion, whatever else speaks for it: two steps. What may be asserted, but not at
/// the stricter rate, could fall with one person's answers: one step, unless something else lowers it ([`settled`]).
pub(super) fn chance(statement: &str, asserted: &Asserted) -> Option<Lowering> {
    let why = |why, steps| Some(Lowering { why, steps, figure: None, about: String::new() });
    match (asserted.contains(statement), asserted.surely(statement)) {
        (false, _) => why(LoweringReason::NotSignificant, 2),
        (true, false) => why(LoweringReason::BarelySignificant, 1),
        (true, true) => None,
    }
}

/// The reasons that count: the stricter rate is asked of high certainty only, so that failing it is no reason beside others.
pub(super) fn settled(mut reasons: Vec<Lowering>) -> Vec<Lowering> {
    if reasons.len() > 1 {
        reasons.retain(|reason| reason.why != LoweringReason::BarelySignificant);
    }
    reasons
}

/// Coverage of the best covered basis: under the first limit once, under the second twice. A basis that is no part of a
/// known whole (incidents, periods) covers all there was.
pub(super) fn coverage<'a>(bases: impl Iterator<Item = &'a Basis>, rules: &CertaintyRules) -> Option<Lowering> {
    let best = bases.map(|basis| basis.coverage().unwrap_or(1.0)).max_by(f64::total_cmp)?;
    let steps = if best < rules.coverage_very_low {
        2
    } else if best < rules.coverage_low {
        1
    } else {
        return None;
    };
    Some(Lowering { why: LoweringReason::Coverage, steps, figure: Some(best), about: String::new() })
}

/// An interval of a score that spans one cut-off, or all levels.
pub(super) fn interval(interval: Option<(f64, f64)>, levels: &Levels) -> Option<Lowering> {
    let (low, high) = interval?;
    let spans = |cut: f64| low < cut && cut < high;
    let steps = u8::from(spans(levels.good)) + u8::from(spans(levels.professional));
    (steps > 0).then(|| Lowering { why: LoweringReason::Interval, steps, figure: None, about: String::new() })
}

/// What the evidence itself warns of; each kind of warning lowers once, whatever number of indicators carries it.
pub(super) fn cautions(evidence: &[&Evidence], rules: &CertaintyRules) -> Vec<Lowering> {
    let mut reasons = Vec::new();
    let with = |caution: Caution| evidence.iter().find(|e| e.cautions.contains(&caution));
    for (caution, why) in [
        (Caution::ShortSeries, LoweringReason::ShortSeries),
        (Caution::TwoPeaked, LoweringReason::TwoPeaked),
        (Caution::Careless, LoweringReason::Careless),
    ] {
        if let Some(e) = with(caution) {
            reasons.push(lowering(why, &e.id));
        }
    }
    let disagreeing = evidence
        .iter()
        .filter_map(|e| e.agreement.map(|agreement| (e, agreement)))
        .find(|(_, agreement)| *agreement < rules.agreement_low);
    if let Some((e, agreement)) = disagreeing {
        reasons.push(Lowering {
            why: LoweringReason::Disagreement,
            steps: 1,
            figure: Some(agreement),
            about: e.id.clone(),
        });
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::estimate::BasisUnit;

    const RULES: CertaintyRules =
        CertaintyRules { coverage_low: 0.6, coverage_very_low: 0.3, agreement_low: 0.5, contradiction: 20.0 };
    const LEVELS: Levels = Levels { good: 60.0, professional: 80.0 };

    fn people(n: u64, of: u64) -> Basis {
        Basis { unit: BasisUnit::People, n, of: Some(of) }
    }

    #[test]
    fn coverage_counts_the_best_covered_phase() {
        let steps = |bases: &[Basis]| coverage(bases.iter(), &RULES).map_or(0, |reason| reason.steps);
        assert_eq!(steps(&[people(12, 20)]), 0);
        assert_eq!(steps(&[people(11, 20)]), 1);
        assert_eq!(steps(&[people(5, 20)]), 2);
        assert_eq!(steps(&[people(5, 20), people(18, 20)]), 0);
        assert_eq!(steps(&[]), 0);
    }

    #[test]
    fn an_interval_lowers_by_the_cut_offs_it_spans() {
        let steps = |low, high| interval(Some((low, high)), &LEVELS).map_or(0, |reason| reason.steps);
        assert_eq!(steps(61.0, 79.0), 0);
        assert_eq!(steps(55.0, 65.0), 1);
        assert_eq!(steps(55.0, 85.0), 2);
        assert_eq!(interval(None, &LEVELS), None);
    }

    #[test]
    fn certainty_falls_step_by_step_and_no_further_than_very_low() {
        let reasons = |n: usize| vec![lowering(LoweringReason::SinglePhase, ""); n];
        let left: Vec<Certainty> = [0, 1, 2, 3, 7].map(|n| after(&reasons(n))).to_vec();
        use Certainty::*;
        assert_eq!(left, [High, Moderate, Low, VeryLow, VeryLow]);
    }
}
