//! Phase 4: what cooperating departments know. Ratings both ways, requests handed over, incidents, operating figures.

#[cfg(test)]
mod case;
mod charts;
mod handoffs;
mod incidents;
mod origins;
mod ratings;

use crate::model::answers::PartnerAnswers;
use crate::model::diagnosis::{PartnerView, PartnersView};
use crate::model::estimate::{Basis, Estimate, Reason};
use crate::model::evidence::Measurement;
use crate::model::organisation::Partner;
use crate::model::provenance::Source;
use crate::phases::Scope;

use handoffs::Handoffs;
use incidents::Incidents;
use ratings::Ratings;

/// What the partners' side says: the view for the report, and every measurement of phase 4 that there is data for.
///
/// Minutes of waiting for a partner are observed in phase 1 and left empty here.
pub fn assess(scope: &Scope, answers: &PartnerAnswers) -> (PartnersView, Vec<Measurement>) {
    let ratings = Ratings::gather(scope, answers);
    let handoffs = Handoffs::gather(scope, answers);
    let incidents = Incidents::gather(scope, answers);
    let (charts, of_series) = charts::draw(scope, answers);
    let declared = &scope.audit.partners;
    let heard = declared.iter().filter(|p| ratings.hears(&p.id) || handoffs.knows(&p.id) || incidents.knows(&p.id));
    let view = PartnersView {
        heard: (heard.count() as u64, declared.len() as u64),
        partners: declared.iter().map(|partner| partner_view(partner, &ratings, &handoffs, &incidents)).collect(),
        series: charts,
    };
    let measurements = [ratings.measure(), handoffs.measure(), incidents.measure(), of_series];
    (view, measurements.into_iter().flatten().collect())
}

/// One partner from all sides.
fn partner_view(partner: &Partner, ratings: &Ratings, handoffs: &Handoffs, incidents: &Incidents) -> PartnerView {
    let id = &partner.id;
    PartnerView {
        id: id.clone(),
        name: partner.name.clone(),
        rated_by_service: ratings.by_service(id).estimate,
        rates_service: ratings.of_service(id).estimate,
        rates_itself: ratings.of_itself(id).estimate,
        handoffs: handoffs.count(id),
        median_hours: handoffs.hours(id, handoffs::MEDIAN),
        p90_hours: handoffs.hours(id, handoffs::P90),
        unanswered: handoffs.unanswered(id),
        promises: handoffs.promises(id),
        incidents: incidents.count(id),
        unannounced: incidents.unannounced(id),
        customers: incidents.customers(id),
        calls: incidents.calls(id),
        waiting: Estimate::withheld(Reason::NoData),
    }
}

/// A measurement without agreement and cautions.
fn measurement(measure: &str, of: &str, estimate: Estimate, basis: Basis, sources: Vec<Source>) -> Measurement {
    Measurement {
        measure: measure.to_owned(),
        of: of.to_owned(),
        estimate,
        basis,
        agreement: None,
        cautions: Vec::new(),
        sources,
    }
}
