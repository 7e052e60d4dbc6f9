//! Phase 2, the questionnaire: respondents are counted in a [`Tally`], and everything else is computed from the counts.
//!
//! A person's score of an area is the mean of the answered items, reverse items turned, as percent of the maximum
//! possible; it needs at least half of the items that were shown. Careless answers (one long row of the same code
//! through items that point both ways) are counted with the others and once more on their own: nothing is dropped, but
//! a result that would be another without them carries a caution.

mod beside;
mod careless;
mod crossing;
mod depth;
mod gathering;
mod groups;
mod layout;
mod measures;
mod open;
mod reading;
mod sums;
mod tally;
#[cfg(test)]
mod tests;
mod together;
mod view;

pub use beside::count_beside;
pub use tally::Tally;
pub use together::Scores;

use crate::model::diagnosis::{GroupView, QuestionnaireView};
use crate::model::evidence::Measurement;
use crate::model::provenance::Batch;
use crate::model::text::Text;

use super::Scope;

/// What the questionnaire says: the detailed view, and the measurements that indicators pick from.
///
/// `batches` are those that [`crate::model::answers::Origin::batch`] of the respondents counts in. Results of fewer
/// people than the scope's minimum group are withheld already; what could be worked out from totals is the release
/// gate's business.
pub fn assess(scope: &Scope, tally: &Tally, batches: &[Batch]) -> (QuestionnaireView, Vec<Measurement>) {
    let mut settled = tally.clone();
    settled.settle();
    (view::view(scope, &settled), measures::measurements(scope, &settled, batches))
}

/// Several groups of one breakdown (by its place in the scope), shown as one group under a name of its own. Which ones
/// is decided by [`crate::disclosure`]; their counts add up, so the figures are those of one group.
pub fn pool(scope: &Scope, tally: &mut Tally, breakdown: usize, ids: &[String], name: Text) -> GroupView {
    view::pool(scope, tally, breakdown, ids, name)
}
