//! Partners' ratings of service: what all partners say together, less what single partners say, must not leave a few
//! raters.

use std::collections::BTreeMap;

use super::Limits;
use crate::model::diagnosis::PartnersView;
use crate::model::estimate::{Estimate, Reason};

/// Hides the rating of the smallest partners still shown while those that are hidden have too few raters together.
pub(super) fn protect(view: &mut PartnersView, limits: Limits) {
    let raters = std::mem::take(&mut view.raters);
    for id in complements(&raters, limits) {
        for partner in view.partners.iter_mut().filter(|partner| partner.id == id) {
            partner.rates_service = Estimate::withheld(Reason::Complement);
        }
    }
}

/// Partners with enough raters whose rating has to be hidden all the same.
fn complements(raters: &BTreeMap<String, u64>, limits: Limits) -> Vec<String> {
    let minimum = u64::from(limits.minimum_group);
    let mut shown: Vec<(u64, &String)> =
        raters.iter().map(|(id, people)| (*people, id)).filter(|(people, _)| *people >= minimum).collect();
    shown.sort_by(|a, b| b.cmp(a));
    let mut left_over: u64 = raters.values().filter(|people| **people < minimum).sum();
    let mut hidden = Vec::new();
    while limits.complement && (1..minimum).contains(&left_over) {
        let Some((people, id)) = shown.pop() else { break };
        left_over += people;
        hidden.push(id.clone());
    }
    hidden
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(raters: &[(&str, u64)]) -> Vec<String> {
        let limits = Limits::sample();
        complements(&raters.iter().map(|(id, people)| ((*id).to_owned(), *people)).collect(), limits)
    }

    #[test]
    fn one_small_partner_takes_the_next_smallest_with_it() {
        assert_eq!(hidden(&[("billing", 6), ("it", 3), ("sales", 9)]), ["billing"]);
    }

    #[test]
    fn small_partners_that_cover_one_another_need_no_more() {
        assert!(hidden(&[("billing", 6), ("it", 3), ("marketing", 3), ("sales", 9)]).is_empty());
        assert!(hidden(&[("billing", 6), ("it", 0), ("sales", 9)]).is_empty());
    }
}
