//! What the department is going through puts other things first, and changes no figure.

use crate::model::diagnosis::Finding;
use crate::model::instrument::Settings;
use crate::model::organisation::Situation;
use crate::model::situation::FirstPart;

/// Sorts findings by priority times what the situation makes of their kind. Equal ones keep their order.
pub(super) fn order(findings: &mut [Finding], settings: &Settings, situation: Situation) {
    let Some(emphasis) = settings.situations.get(&situation) else { return };
    let rank = |finding: &Finding| finding.priority * emphasis.kinds.get(&finding.kind).copied().unwrap_or(1.0);
    findings.sort_by(|a, b| rank(b).total_cmp(&rank(a)));
}

/// The parts of the first page in their order.
pub(super) fn first_page(settings: &Settings, situation: Situation) -> Vec<FirstPart> {
    let named = settings.situations.get(&situation).map(|emphasis| emphasis.first_page.as_slice());
    let mut parts: Vec<FirstPart> = Vec::new();
    for part in named.unwrap_or_default().iter().chain(&FirstPart::ALL) {
        if !parts.contains(part) {
            parts.push(*part);
        }
    }
    parts
}
