//! The matrix of dependencies: how every department rates every other one, and itself.

use crate::model::diagnosis::{Department, DepartmentRating, Dependencies};
use crate::model::organisation::SERVICE;
use crate::phases::Scope;

use super::ratings::Ratings;

/// Service first, then the partners; only pairs that somebody was asked about.
pub(super) fn matrix(scope: &Scope, ratings: &Ratings) -> Dependencies {
    let service = Department { id: SERVICE.to_owned(), name: scope.audit.department.clone() };
    let partners =
        scope.audit.partners.iter().map(|partner| Department { id: partner.id.clone(), name: partner.name.clone() });
    let departments: Vec<Department> = std::iter::once(service).chain(partners).collect();
    let mut found = Vec::new();
    for from in &departments {
        for to in &departments {
            found.extend(ratings.between(&from.id, &to.id).map(|score| DepartmentRating {
                from: from.id.clone(),
                to: to.id.clone(),
                level: score.value().map(|score| scope.instrument.settings.levels.level(score)),
                score,
            }));
        }
    }
    Dependencies { departments, ratings: found }
}
