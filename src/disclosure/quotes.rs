//! The release gate of quotes: consent, length, no identifiers, no role smaller than the minimum group.

use super::Limits;
use crate::model::diagnosis::InterviewsView;
use crate::model::organisation::Audit;

/// Keeps the quotes that may be shown; none at all when there were fewer interviews than the minimum group.
pub(super) fn keep_releasable(view: &mut InterviewsView, audit: &Audit, limits: Limits) {
    if view.interviews.0 < u64::from(limits.minimum_group) {
        view.quotes.clear();
    }
    view.quotes.retain(|quote| {
        quote.consent && quote.text.chars().count() <= limits.quote_length as usize && !identifies(&quote.text)
    });
    for quote in &mut view.quotes {
        let headcount = audit.positions.iter().find(|p| p.id == quote.position).map(|p| p.headcount);
        if headcount.is_none_or(|headcount| headcount < limits.minimum_group) {
            quote.role = None;
        }
        quote.position.clear();
    }
}

/// Whether a text holds what looks like an e-mail address, a telephone or an identity number, or a place where a name
/// was taken out.
fn identifies(text: &str) -> bool {
    let digits = text.split(|c: char| !(c.is_ascii_digit() || " -+()".contains(c)));
    let long_number = digits.map(|run| run.chars().filter(char::is_ascii_digit).count()).any(|count| count >= 7);
    text.contains('@') || text.contains("[…]") || long_number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_identify_a_person_stops_a_quote() {
        assert!(identifies("piszcie na jan.nowak@firma.example"));
        assert!(identifies("dzwoń +48 601 234 567"));
        assert!(identifies("[…] zawsze pomoże"));
        assert!(!identifies("system zawiesza się 4-5 razy dziennie, 25 minut"));
    }
}
